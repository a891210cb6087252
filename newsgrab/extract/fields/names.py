"""The names in a byline, told from what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...lang.words import Words, fold
from ..claims import plain

__all__ = [
    "after_date",
    "cut_at_number",
    "is_full_name",
    "is_login",
    "is_name",
    "is_organisation",
    "is_personal",
    "names_in",
    "parted",
    "without_asides",
    "without_prefix",
]

_NOT_A_NAME = re.compile(r"https?:|www\.|[@#{}\[\]()=_*?!<>\\]|\d{3}|\.(?:com|org|net|html)\b")
_SEPARATORS = re.compile(r"[;|•·⋅、]|, | ,|,(?=\S)| / |/(?=[A-Z])| [–—-] | : ")
_ASIDE = re.compile(r" ?[(\[][^()\[\]]{0,40}[)\]]")
_CREDENTIAL = re.compile(r"(?:[A-Z]{2,5}|Ph\.?D|M\.?D|M\.?Sc|B\.?Sc|Ed\.?D|Esq|Jr|Sr)\.?")
_NUMBER = re.compile(r"\d")
_GLUED = re.compile(r"[^\W\d_A-Z](?=[A-Z][^\W\d_A-Z])")
_PARTICLES = ("Mc", "Mac", "De", "Di", "Le", "La", "Du", "Van", "Fitz")
_PREFIX_GLUED = re.compile(r"\W*")
_WORD_ENDS = re.compile(r"[\s\-/&]")
_LEAST, _CJK_MOST = 4, 6
_CJK = re.compile("[\u3040-\ud7af]")
_EDGES = " .:;,|•·⋅–—-\"'«»„“”*/"
_MAX, _MAX_WORDS = 60, 6
_DATED = ("published_labels", "modified_labels")
_FIELDS = ("share_words", "published_labels", "modified_labels", "byline_prefixes", "listing_headings", "tags_labels")


def names_in(raw: str, words: Words, outlets: set[str]) -> Iterator[str]:
    """The names in a byline, without what introduces, joins and follows them."""
    text = without_prefix(_ASIDE.sub("", plain(raw)).strip(_EDGES), words)
    if words.beginning("modified_labels", text):
        return
    if other := _others(words).search(text):
        # Whoever has reviewed, edited or photographed.
        text = text[: other.start()]
    name = ""
    for piece in _SEPARATORS.split(text):
        if name and words.beginning("byline_prefixes", piece.strip()):
            # What the author is, not who.
            continue
        for part in words.joiners.split(piece):
            degree = part.strip(" ,")
            if " " in name and _CREDENTIAL.fullmatch(degree) and not is_organisation(fold(degree), words, outlets):
                name = f"{name}, {degree.rstrip('.') if degree.count('.') == 1 else degree}"
                continue
            if name:
                yield name
            name = _without_label(part.strip(_EDGES), words)
            name = _without_outlet(name, outlets) if is_name(name, words) else ""
    if name:
        yield name


def _without_label(name: str, words: Words) -> str:
    """The name without the label of the date that followed it: 'Ana Ríos Updated'."""
    rest, _, last = name.rpartition(" ")
    return rest if rest and any(words.is_one(field, last) for field in _DATED) else name


@lru_cache(maxsize=64)
def _others(words: Words) -> re.Pattern[str]:
    """What stands before the names of others, within a byline."""
    phrases = [phrase for phrase in words.phrases("byline_prefixes") if " " in phrase]
    return re.compile(
        r"(?<=\W)(?:" + "|".join(map(re.escape, phrases)) + r")(?=\W)" if phrases else r"(?!)", re.IGNORECASE
    )


def after_date(text: str, words: Words) -> str | None:
    """What a byline that begins with a date says after it."""
    match = _led(words).search(text)
    return text[match.end() :] if match else None


@lru_cache(maxsize=64)
def _led(words: Words) -> re.Pattern[str]:
    phrases = "|".join(map(re.escape, words.phrases("byline_prefixes")))
    return re.compile(rf"(?<=\d)[ ,|•·–—-]++(?:{phrases}) (?=\S)", re.IGNORECASE)


def without_prefix(text: str, words: Words) -> str:
    """A byline without words such as 'By' and 'Interview:', one after the other."""
    while end := words.beginning("byline_prefixes", text) or words.beginning("interviewer_credits", text):
        rest = text[end:].lstrip(_EDGES)
        if not rest:
            break
        text = rest
    return text


def _without_outlet(name: str, outlets: set[str]) -> str:
    """A name without the outlet's after it."""
    folded = fold(name)
    for outlet in outlets:
        if len(folded) > len(outlet) + 4 and folded.endswith(" " + outlet) and len(folded) == len(name):
            return name[: -len(outlet)].strip(_EDGES)
    return name


def is_name(text: str, words: Words) -> bool:
    """Whether a text may be a name."""
    if not 1 < len(text) <= _MAX or len(text.split()) > _MAX_WORDS or _NOT_A_NAME.search(text):
        return False
    return fold(text).strip(_EDGES) not in _notions(words)


@lru_cache(maxsize=64)
def _notions(words: Words) -> frozenset[str]:
    """What stands where names do and is none: buttons, labels, headings, months."""
    phrases = [phrase.strip(_EDGES) for field in _FIELDS for phrase in words.phrases(field)]
    return frozenset(phrases) | frozenset(words.month_of)


def is_login(name: str) -> bool:
    """Whether a name is that of an account rather than of a person."""
    return "." in name.strip(".") and " " not in name


def parted(text: str, spaced: str) -> str:
    """A line's text up to where the page glues other elements to a name, with spaces in the name.

    Args:
        text: The line.
        spaced: The same with spaces between all elements, which may stand within words.
    """
    known = set(spaced.split())
    if text == spaced or all(token in known for token in text.split()):
        return text
    parts: list[str] = []
    for token in text.split(" "):
        glued = None if token in known else _GLUED.search(token)
        if glued is None or token.startswith(_PARTICLES):
            parts.append(token)
            continue
        parts.append(token[: glued.end()])
        if len(parts) > 1 and not _PREFIX_GLUED.fullmatch(parts[0]):
            break
        parts.append(token[glued.end() :])
    return " ".join(parts)


def is_personal(text: str) -> bool:
    """Whether a text is written as names of people are."""
    parts = text.split()
    if _CJK.match(text):
        return len(text) <= _CJK_MOST
    if not parts or len(text) < _LEAST or not (parts[0][0].isupper() or not parts[0][0].islower()):
        return False
    lower = [part for part in parts if part[0].islower()]
    return len(lower) <= 2 and all(len(part) <= _LEAST for part in lower)


def is_full_name(text: str) -> bool:
    """Whether a text is written as a name with a surname, where the script tells; accounts seldom are."""
    caseless = text[:1].lower() == text[:1].upper()
    return is_personal(text) and (" " in text or caseless) and not is_login(text)


def without_asides(text: str) -> str:
    """The text without what stands in brackets."""
    return _ASIDE.sub("", text)


def cut_at_number(text: str, words: Words) -> str:
    """What stands before the first number: dates and minutes of reading follow names."""
    match = _NUMBER.search(text)
    if match is None:
        return text
    before = text[: match.start()].rstrip(_EDGES)
    name, _, last = before.rpartition(" ")
    last = last.strip(_EDGES)
    if fold(last) in words.month_of:
        name, _, last = (before := name.rstrip(_EDGES)).rpartition(" ")
    dated = words.is_one("modified_labels", last) or words.is_one("published_labels", last)
    return name.rstrip(_EDGES) if name and dated else before


def is_organisation(folded: str, words: Words, outlets: set[str]) -> bool:
    """Whether a folded name is that of an organisation."""
    single, several = _organisations(words)
    if not single.isdisjoint(_WORD_ENDS.split(folded)) or any(phrase in folded for phrase in several):
        return True
    return any(len(name) > 2 and folded.startswith((name + " ", name + "-")) for name in outlets)


@lru_cache(maxsize=64)
def _organisations(words: Words) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of organisations, those of one word and those of several."""
    phrases = words.phrases("organization_words")
    return frozenset(phrases), tuple(phrase for phrase in phrases if " " in phrase)
