"""Which language an article is written in.

The page's own claim is believed unless the text plainly speaks another language that newsgrab knows: templates are
often copied from one language to the next with their `lang` unchanged. A claim that a short sample of the text bears
out is not looked into further, so that most pages cost next to nothing. What is known of the site beforehand comes
before all that, unless the letters or the words of the text are plainly not that language's: sites have parts in other
languages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ..dom.document import Document
from ..lang import FALLBACK, languages, lexicon
from ..model import Assumed
from .evidence import Found, Metadata
from .ruling import SOURCE, Ruling

__all__ = ["language", "may_be_in"]

_CODE = re.compile(r"[A-Za-z]{2,3}(?=$|[-_.@ ])")
# What pages write in place of the code in BCP 47: codes of three letters, old codes, countries.
_CODES = {
    "ara": "ar", "aze": "az", "bel": "be", "bul": "bg", "ces": "cs", "cze": "cs", "chi": "zh", "zho": "zh", "dan": "da",
    "deu": "de", "ger": "de", "dut": "nl", "nld": "nl", "ell": "el", "gre": "el", "eng": "en", "fas": "fa", "per": "fa",
    "fin": "fi", "fra": "fr", "fre": "fr", "heb": "he", "hin": "hi", "hun": "hu", "hye": "hy", "arm": "hy", "ind": "id",
    "ita": "it", "jpn": "ja", "kat": "ka", "geo": "ka", "kaz": "kk", "kir": "ky", "kor": "ko", "nor": "no", "nob": "nb",
    "pol": "pl", "por": "pt", "ron": "ro", "rum": "ro", "rus": "ru", "spa": "es", "srp": "sr", "swe": "sv", "tgk": "tg",
    "tur": "tr", "ukr": "uk", "uzb": "uz", "vie": "vi",
    "iw": "he", "in": "id", "ji": "yi", "mo": "ro", "sh": "sr",
    "cn": "zh", "cz": "cs", "dk": "da", "gb": "en", "gr": "el", "jp": "ja", "kg": "ky", "kr": "ko", "kz": "kk",
    "ua": "uk", "us": "en", "vn": "vi",
}  # fmt: skip
_NOT_CODES = frozenset({"und", "utf", "iso", "mul", "zxx", "x", "default", "not", "all"})
_SAMPLE, _LINE, _LONG, _SHORTER = 1_500, 400, 120, 40
_ENOUGH_WORDS, _ENOUGH_SIGNS = 25, 60
_LETTERED = 200
"""In so many characters a language's own letters occur."""
_BORNE_OUT, _SPOKEN, _SURE, _SURE_UNKNOWN = 0.15, 0.13, 0.2, 0.35
_FOREIGN = 0.05
"""A text with a smaller share of a language's words and letters is not in it."""
_FEW = 40
"""Lines that are enough to tell a script."""
_WRITTEN = 0.6
"""The share of a text's letters that its language's commonest words have too, at least."""
# Scripts without spaces between words are counted by characters.
_UNSPACED = "\u0e00"
# ISO 15924 scripts by their range of letters, with the language to assume where nothing else says it.
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("zh", "\u4e00", "\u9fff"),
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
    ("hy", "\u0530", "\u058f"),
    ("ka", "\u10a0", "\u10ff"),
    ("el", "\u0370", "\u03ff"),
    ("th", "\u0e00", "\u0e7f"),
    ("hi", "\u0900", "\u097f"),
)


def language(
    document: Document, metadata: Metadata, assumed: Assumed | None = None, rule: Ruling | None = None
) -> Iterator[Found[str]]:
    """Candidates for the language of the article, best first, as BCP 47 primary languages."""
    for picked in (rule.pick("language") if rule is not None else [])[:1]:
        if (named := _code(picked.value)) is not None:
            yield Found(named, SOURCE, 1.0, picked.value)
    sample = _Sample(document)
    said = None if assumed is None else assumed.language
    known = _code(said)
    claims = list(_claims(document, metadata))
    is_foreign = known is not None and sample.is_foreign(known, claims[0].value if claims else None, document)
    if known is not None and not is_foreign:
        claims.insert(0, Found(known, "source", 0.95, said))
    yield from _of_page(claims, sample)
    found = metadata.found
    code = _code(found.language) if found is not None else None
    # Feeds keep the language of the software they were set up with.
    if found is not None and code is not None and sample.allows(code, document):
        yield Found(code, found.via, 0.3, found.language)
    if known is not None and is_foreign:
        yield Found(known, "source", 0.2, said, "the text is not in it")


def _of_page(claims: list[Found[str]], sample: _Sample) -> Iterator[Found[str]]:
    """The claims, the best of them first, and what the text itself tells in its place among them."""
    if claims and sample.bears_out(claims[0].value):
        yield from claims
        return
    spoken = _spoken(sample)
    if spoken is not None and not claims:
        yield spoken
        return
    if spoken is not None and spoken.value != claims[0].value and _outweighs(sample, spoken.value, claims[0].value):
        yield spoken
    yield from claims
    if spoken is not None:
        yield spoken
    script = _script(sample.text)
    if script is not None:
        yield script


def _claims(document: Document, metadata: Metadata) -> Iterator[Found[str]]:
    og, meta = metadata.open_graph.get("og:locale", ()), metadata.meta
    root = document.html_attributes
    places = (
        ("html lang", (root.get("lang") or root.get("xml:lang"),), 0.9),
        ("json-ld", (metadata.article.get("inLanguage"),), 0.85),
        ("og", og[:1], 0.8),
        ("meta", (*meta.get("content-language", ()), *meta.get("language", ()))[:1], 0.75),
        ("microdata", metadata.microdata.get("inlanguage", ())[:1], 0.75),
    )
    for source, raws, confidence in places:
        for raw in raws:
            code = _code(raw)
            if code:
                yield Found(code, source, confidence, raw if isinstance(raw, str) else None)


def _code(raw: object) -> str | None:
    """The language in a claim, as BCP 47 writes it."""
    if isinstance(raw, list):
        raw = raw[0] if raw else None
    if isinstance(raw, dict):
        raw = raw.get("alternateName") or raw.get("name")
    match = _CODE.match(raw.strip()) if isinstance(raw, str) else None
    code = match[0].lower() if match else None
    return None if code is None or code in _NOT_CODES else _CODES.get(code, code)


class _Profile(NamedTuple):
    """What tells a language."""

    common: frozenset[str]
    letters: str
    absent: str
    unspaced: bool


@cache
def _profile(code: str) -> _Profile | None:
    """What tells a language; `None` for one without a word list."""
    known = lexicon(code)
    if known.code == FALLBACK:
        return None
    common = frozenset(_lower(word) for word in known.common_words)
    unspaced = any(word[0] >= _UNSPACED and not "\uac00" <= word[0] <= "\ud7af" for word in common)
    return _Profile(common, known.letters, known.absent_letters, unspaced)


def _lower(text: str) -> str:
    """The text without case and the variants of letters that writers mix up."""
    lower = text.casefold()
    if not lower.isascii():
        lower = lower.replace("\u0307", "").replace("ı", "i").replace("ё", "е").replace("ʻ", "'").replace("’", "'")
    return lower


class _Sample:
    """Some of the page's running text."""

    def __init__(self, document: Document) -> None:
        self.text = _running_text(document)
        self.tokens = _lower(self.text).split()
        self.cased = self.text.casefold()

    @property
    def is_enough(self) -> bool:
        """Whether it can tell a language; a script without spaces has few words."""
        return len(self.tokens) >= _ENOUGH_WORDS or (
            len(self.text) >= _ENOUGH_SIGNS and sum(char >= _UNSPACED for char in self.text) > len(self.text) // 2
        )

    def bears_out(self, code: str) -> bool:
        """Whether the text plainly is in this language, or too short to say otherwise."""
        if not self.is_enough:
            return True
        profile = _profile(code)
        return profile is not None and self.share(profile, _BORNE_OUT) >= _BORNE_OUT

    def allows(self, code: str, document: Document) -> bool:
        """Whether the text may be in this language, by its letters and, if there are enough, its words.

        Args:
            code: The language.
            document: The page, whose short lines are all that some have.
        """
        profile = _profile(code)
        return profile is None or (self._is_written(profile, document) and self.bears_out(code))

    def is_foreign(self, code: str, claimed: str | None, document: Document) -> bool:
        """Whether the text plainly is not in this language, by its letters or, if there are enough, its words.

        Args:
            code: The language.
            claimed: The language by the page's own claim, which the text may bear out much better.
            document: The page, whose short lines are all that some have.
        """
        profile = _profile(code)
        if profile is not None and not self._is_written(profile, document):
            return True
        if not self.is_enough:
            return False
        own = self.share(profile) if profile is not None else None
        if own is not None and own < _FOREIGN:
            return True
        other = _profile(claimed) if claimed is not None else None
        if other is None or other == profile:
            return False
        of_claimed = self.share(other)
        return of_claimed > _SURE if own is None else of_claimed >= _BORNE_OUT and of_claimed > 2 * own

    def _is_written(self, profile: _Profile, document: Document) -> bool:
        """Whether most letters are such as the language's commonest words have."""
        return _is_written(self.cased or "\n".join(line.text for line in document.lines[:_FEW]).casefold(), profile)

    def share(self, profile: _Profile, enough: float = 1.0) -> float:
        """How much of the text is a language's commonest words and its own letters, less what it never writes.

        Args:
            profile: The language.
            enough: At twice this share of words the letters are not looked at where none can be absent.
        """
        if profile.unspaced:
            signs = len(self.text)
            return sum(self.text.count(word) * len(word) for word in profile.common) / (signs or 1)
        words = sum(map(profile.common.__contains__, self.tokens)) / (len(self.tokens) or 1)
        if not profile.absent and words >= enough:
            return words
        size = len(self.cased) or 1
        own = sum(map(self.cased.count, profile.letters)) / size
        absent = sum(map(self.cased.count, profile.absent)) / size
        if profile.letters and not own and size >= _LETTERED:
            words /= 2  # shared words of a neighbour
        return words + min(own * 2, 0.2) - absent * 5


def may_be_in(text: str, code: str) -> bool:
    """Whether most letters of a text are such as a language has; of one without a word list, and of no text, they may.

    Args:
        text: Some of a page's running text.
        code: The language, by its BCP 47 code.
    """
    profile = _profile(code)
    return profile is None or _is_written(text.casefold(), profile)


def _is_written(text: str, profile: _Profile) -> bool:
    known = set().union(*profile.common, profile.letters)
    # Scripts of thousands of signs have most of them in other words.
    many = any(sign >= _UNSPACED for sign in known)
    letters = [sign for sign in text if sign.isalpha()]
    written = sum(sign in known or (many and sign >= _UNSPACED) for sign in letters)
    return written >= len(letters) * _WRITTEN


def _running_text(document: Document) -> str:
    """The page's first long lines: running text rather than menus; shorter ones where there are too few."""
    found: list[str] = []
    size = 0
    for shortest in (_LONG, _SHORTER):
        for line in document.lines:
            text = line.text
            length = len(text)
            if length >= shortest and (shortest == _LONG or length < _LONG):
                found.append(text[:_LINE])
                size += min(length, _LINE)
                if size >= _SAMPLE:
                    return "\n".join(found)
    return "\n".join(found)


def _spoken(sample: _Sample) -> Found[str] | None:
    """The language that the text is in, of those newsgrab has words of."""
    if not sample.is_enough:
        return None
    shares = {code: sample.share(profile) for code in languages() if (profile := _profile(code)) is not None}
    code, share = max(shares.items(), key=lambda item: item[1])
    if share < _SPOKEN:
        return None
    return Found(code, "text", min(0.9, share * 2), note=f"common words and letters: {share:.2f}")


def _outweighs(sample: _Sample, spoken: str, claimed: str) -> bool:
    """Whether the text outweighs the claim; a language without a word list needs more to be doubted."""
    of_spoken, of_claimed = _profile(spoken), _profile(claimed)
    if of_spoken is None or of_spoken == of_claimed:
        return False
    share = sample.share(of_spoken)
    if of_claimed is None:
        return share > _SURE_UNKNOWN
    return share > _SURE and share > 2 * sample.share(of_claimed)


def _script(sample: str) -> Found[str] | None:
    """The language that is commonest in the text's script."""
    signs = Counter(sample)
    counts = {
        code: sum(count for sign, count in signs.items() if first <= sign <= last) for code, first, last in _SCRIPTS
    }
    code, count = max(counts.items(), key=lambda item: item[1])
    if counts["ja"] > 20:
        code, count = "ja", counts["ja"]
    return Found(code, "script", 0.5) if count > 0.3 * max(1, len(sample)) else None
