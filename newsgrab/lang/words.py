"""The words of a language, ready to be looked for."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from ..model import Lexicon
from . import FALLBACK, lexicon

__all__ = ["QUOTES", "Heard", "Words", "fold", "fold_once", "fold_squeezed", "unquoted", "words"]


_UNSPACED = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")


@lru_cache(maxsize=8_192)
def fold(text: str) -> str:
    """As `fold_once`; the last results are kept, since the same short lines are asked about many times."""
    return fold_once(text)


def fold_once(text: str) -> str:
    """The text for comparing: without case, dotted and dotless i as one, runs of white space as one space."""
    return " ".join(fold_squeezed(text).split())


def fold_squeezed(text: str) -> str:
    """As `fold_once`, for texts whose white space is single spaces already."""
    folded = text.casefold()
    if not folded.isascii():
        folded = folded.replace("\u0307", "").replace("ı", "i").replace("ё", "е")
        # Uzbek writes its oʻ with any of these.
        folded = folded.replace("’", "'").replace("‘", "'").replace("ʻ", "'").replace("ʼ", "'")
    return folded


_PARTICLES = ("von", "van", "der", "den", "de", "da", "di", "la", "le", "el", "al", "bin", "y", "e", "i", "dos", "du")
"""Frequent words that names have in them."""
_EDGES = " \t\n:.!…-–—|•·*»«\"“”„'()[]>›→▶►"


QUOTES = "\"'«»“”„‟‘’‚‹›<>[]()"
_NO_QUOTES = str.maketrans("", "", QUOTES)


def unquoted(text: str) -> str:
    """The text without quotation marks and brackets."""
    return " ".join(text.translate(_NO_QUOTES).split())


class Heard(NamedTuple):
    """Which phrases a short text has, by `Lexicon` field."""

    folded: str
    whole: tuple[str, ...]
    """Fields with a phrase that is the whole text, punctuation around it aside."""
    begins: dict[str, int]
    """Fields with a phrase that the text begins with, to the length of the longest one."""
    holds: tuple[str, ...]
    """Fields with a phrase that stands anywhere in the text."""
    may_head_tag_box: bool
    """Whether it begins or ends as the headings of tag boxes do."""


_NOTHING: dict[str, int] = {}
_KEYS = (5, 2, 1)
"""Characters by which beginnings are looked up, so that few need to be compared."""
_FEW, _SEVERAL = 6, 12
"""Words of a text that may be a phrase as a whole, and of one that may be a heading."""


_WHOLE = ("share_words", "comment_headings", "listing_headings", "related_headings", "author_box_headings")
_BEGINNING = (
    "read_also", "tags_labels", "caption_prefixes", "byline_prefixes", "published_labels", "modified_labels",
    "interviewer_credits", "listing_headings", "related_headings", "author_box_headings", "comment_headings",
)  # fmt: skip
_HELD = ("promo_phrases", "legal_phrases", "paywall_phrases")


class Words:
    """What can be asked of a short text in one language; the international words of `und` always count too."""

    def __init__(self, own: Lexicon, shared: Lexicon) -> None:
        self.lexicon = own
        self._shared = shared
        self._folded: dict[str, tuple[str, ...]] = {}
        self._sets: dict[str, frozenset[str]] = {}
        self._indexes: dict[str, tuple[tuple[str, ...], dict[str, list[str]]]] = {}

    def phrases(self, field: str) -> tuple[str, ...]:
        """The folded phrases of a `Lexicon` field, longest first."""
        if field not in self._folded:
            both = [*getattr(self.lexicon, field), *getattr(self._shared, field)]
            self._folded[field] = tuple(sorted({fold(phrase) for phrase in both}, key=lambda p: (-len(p), p)))
        return self._folded[field]

    def _set(self, field: str) -> frozenset[str]:
        if field not in self._sets:
            self._sets[field] = frozenset(phrase.strip(_EDGES) for phrase in self.phrases(field))
        return self._sets[field]

    def is_one(self, field: str, text: str) -> bool:
        """Whether the text, punctuation around it aside, is one of the phrases."""
        return fold(text).strip(_EDGES) in self._set(field)

    def beginning(self, field: str, text: str) -> int:
        """The length of the phrase that the text begins with, whole words only; 0 if there is none.

        The length is in characters of `text` as long as folding keeps lengths, which it does for all but a few letters.
        """
        folded = fold(text)
        phrases = self.phrases(field)
        if not folded.startswith(phrases):
            return 0
        for phrase in phrases:
            if folded.startswith(phrase):
                after = folded[len(phrase) : len(phrase) + 1]
                if not after.isalnum() or not phrase[-1].isalnum():
                    return len(phrase)
        return 0

    def contains(self, field: str, text: str) -> bool:
        """Whether one of the phrases stands anywhere in the text; one of several words begins with a whole word."""
        folded = fold(text)
        single, by_first = self._index(field)
        if any(phrase in folded for phrase in single):
            return True
        beginnings = by_first.keys() & folded.split(" ")
        return any(phrase in folded for word in beginnings for phrase in by_first[word])

    def _index(self, field: str) -> tuple[tuple[str, ...], dict[str, list[str]]]:
        """The phrases of one word, and the others by their first word, so that few need to be looked for."""
        if field not in self._indexes:
            by_first: dict[str, list[str]] = {}
            for phrase in self.phrases(field):
                if " " in phrase:
                    by_first.setdefault(phrase.split(" ")[0], []).append(phrase)
            self._indexes[field] = tuple(phrase for phrase in self.phrases(field) if " " not in phrase), by_first
        return self._indexes[field]

    def hear(self, text: str) -> Heard | None:
        """All that the phrases say of a squeezed text, at once: far cheaper than to ask for each field."""
        folded = fold_squeezed(text)
        begins = _NOTHING
        openings = self._openings
        for size in _KEYS:
            for phrase, field in openings.get(folded[:size], ()):
                if folded.startswith(phrase) and field not in begins:
                    after = folded[len(phrase) : len(phrase) + 1]
                    if not after.isalnum() or not phrase[-1].isalnum():
                        begins = {**begins, field: len(phrase)}
        tokens = folded.split(" ")
        holds = [field for phrase, field in self._loose if phrase in folded]
        if not self._first_words.isdisjoint(tokens):
            for word in self._first_words.intersection(tokens):
                holds += [field for phrase, field in self._inner[word] if phrase in folded]
        whole = self._wholes.get(folded.strip(_EDGES), ()) if len(tokens) <= _FEW else ()
        heads_box = len(tokens) <= _SEVERAL and folded.endswith(self.tag_edges[1])
        if begins or holds or whole or heads_box:
            return Heard(folded, whole, begins, tuple(holds), heads_box or "tag_headings" in begins)
        return None

    @cached_property
    def _wholes(self) -> dict[str, tuple[str, ...]]:
        fields: dict[str, tuple[str, ...]] = {}
        for field in _WHOLE:
            for phrase in self._set(field):
                fields[phrase] = (*fields.get(phrase, ()), field)
        return fields

    @cached_property
    def _openings(self) -> dict[str, list[tuple[str, str]]]:
        """Phrases with their fields, longest first, by their first characters: as many of `_KEYS` as they have."""
        pairs = [(phrase, field) for field in _BEGINNING for phrase in self.phrases(field)]
        pairs += [(beginning, "tag_headings") for beginning in self.tag_edges[0]]
        index: dict[str, list[tuple[str, str]]] = {}
        for phrase, field in sorted(pairs, key=lambda pair: -len(pair[0])):
            size = next(size for size in _KEYS if size <= len(phrase))
            index.setdefault(phrase[:size], []).append((phrase, field))
        return index

    @cached_property
    def _inner(self) -> dict[str, list[tuple[str, str]]]:
        """Phrases that may stand anywhere, with their fields, by their first word."""
        index: dict[str, list[tuple[str, str]]] = {}
        for field in _HELD:
            for phrase in self.phrases(field):
                if not _is_loose(phrase):
                    index.setdefault(phrase.split(" ")[0], []).append((phrase, field))
        return index

    @cached_property
    def _first_words(self) -> frozenset[str]:
        return frozenset(self._inner)

    @cached_property
    def _loose(self) -> list[tuple[str, str]]:
        """Phrases that may be glued to other characters: '©', and all of languages that part no words."""
        return [(phrase, field) for field in _HELD for phrase in self.phrases(field) if _is_loose(phrase)]

    @cached_property
    def turn_initials(self) -> frozenset[str]:
        """The characters that the labels of questions and answers begin with, in both cases."""
        answers = {label[0] for label in self.phrases("answer_labels")}
        return self.question_initials | answers | {initial.upper() for initial in answers}

    @cached_property
    def question_endings(self) -> tuple[str, ...]:
        """What questions end with where no question mark is needed."""
        return self.phrases("question_endings")

    @cached_property
    def common(self) -> frozenset[str]:
        """The language's most frequent words, folded: no part of a name, particles aside."""
        return frozenset(map(fold, self.lexicon.common_words)) - {fold(word) for word in _PARTICLES}

    @cached_property
    def address_words(self) -> tuple[frozenset[str], frozenset[str]]:
        """The pronouns of the second person: those that are always capitalised, and the others folded."""
        both = [*self.lexicon.address_words, *self._shared.address_words]
        capital = frozenset(word for word in both if word[0].isupper())
        return capital, frozenset(fold(word) for word in both if word not in capital)

    @cached_property
    def self_words(self) -> frozenset[str]:
        """The folded pronouns of the first person singular."""
        return frozenset(self.phrases("self_words"))

    @cached_property
    def interview_titles(self) -> tuple[tuple[str, str], ...]:
        """What stands before and after the name of who answers in headlines, as written, longest first."""
        both = [*self.lexicon.interview_titles, *self._shared.interview_titles]
        return tuple(sorted((_around(title) for title in both), key=lambda pair: -len("".join(pair))))

    @cached_property
    def credit_beginnings(self) -> frozenset[str]:
        """The first two characters of what credits an interviewer, folded."""
        return frozenset(phrase[:2] for phrase in self.phrases("interviewer_credits"))

    @cached_property
    def question_initials(self) -> frozenset[str]:
        """The characters that the labels of questions begin with, in both cases."""
        initials = {label[0] for label in self.phrases("question_labels")}
        return frozenset(initials | {initial.upper() for initial in initials})

    @cached_property
    def month_of(self) -> dict[str, int]:
        """Folded name of a month to its number, 1 to 12."""
        tables = (self._shared.months, self.lexicon.months)
        return {fold(form): int(number) for table in tables for number, forms in table.items() for form in forms}

    @cached_property
    def tag_patterns(self) -> tuple[tuple[str, str], ...]:
        """What stands before and after the tag in the headings of tag boxes: folded, without quotation marks."""
        headings = (*self.lexicon.tag_headings, *self._shared.tag_headings)
        pairs = {tuple(unquoted(fold(part)) for part in heading.split("{tag}", 1)) for heading in headings}
        return tuple(sorted(((one, other) for one, other in pairs), key=lambda pair: (-len("".join(pair)), pair)))

    @cached_property
    def tag_page(self) -> re.Pattern[str]:
        """What the address of a tag's page looks like."""
        folders = "|".join(re.escape(word) for word in self.phrases("tag_path_words"))
        return re.compile(rf"/(?:{folders})/[^/]|[?&](?:{folders})=", re.IGNORECASE)

    @cached_property
    def joiners(self) -> re.Pattern[str]:
        """What stands between two names: a word such as 'and', with its spaces."""
        joining = "|".join(re.escape(word) for word in self.phrases("name_joiners"))
        return re.compile(rf" (?:{joining}) ", re.IGNORECASE)

    @cached_property
    def tag_edges(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Every beginning and every end of a heading with a tag: a heading with neither need not be looked at."""
        return tuple(one for one, _ in self.tag_patterns if one), tuple(end for _, end in self.tag_patterns if end)


def _around(pattern: str) -> tuple[str, str]:
    before, _, after = pattern.partition("{name}")
    return before, after


def _is_loose(phrase: str) -> bool:
    return " " not in phrase and (not phrase.isalnum() or _UNSPACED.search(phrase) is not None)


@cache
def words(language: str) -> Words:
    """The words of a language by its BCP 47 code."""
    return Words(lexicon(language), lexicon(FALLBACK))
