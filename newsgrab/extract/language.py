"""Which language an article is written in.

The page's own claim is believed unless the text plainly speaks another language that newsgrab knows: templates are
often copied from one language to the next with their `lang` unchanged.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from ..dom.document import Document
from ..lang import FALLBACK, languages, lexicon
from ..lang.words import fold
from .evidence import Found, Metadata

__all__ = ["language"]

_CODE = re.compile(r"[A-Za-z]{2,3}(?=$|[-_.@])")
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 6_000
_ENOUGH_WORDS = 25
# ISO 15924 scripts by their range of letters, with the language to assume where a page says nothing.
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


def language(document: Document, metadata: Metadata) -> Iterator[Found[str]]:
    """Candidates for the language of the article, best first, as BCP 47 primary languages."""
    claims = list(_claims(document, metadata))
    sample = _sample(document)
    shares = _shares(sample)
    spoken = _spoken(shares)
    claimed = claims[0].value if claims else None
    if spoken is not None and spoken.value != claimed and (claimed is None or _is_sure(shares, spoken, claimed)):
        yield spoken
    yield from claims
    if spoken is not None:
        yield spoken
    script = _script(sample)
    if script is not None:
        yield script


def _claims(document: Document, metadata: Metadata) -> Iterator[Found[str]]:
    places = [
        ("html lang", document.html_attributes.get("lang") or document.html_attributes.get("xml:lang"), 0.9),
        ("json-ld", metadata.article.get("inLanguage"), 0.85),
        ("og", next(iter(metadata.open_graph.get("og:locale", [])), None), 0.8),
        ("meta", next(iter(metadata.meta.get("content-language", []) + metadata.meta.get("language", [])), None), 0.75),
        ("microdata", next(iter(metadata.microdata.get("inlanguage", [])), None), 0.75),
    ]
    for source, raw, confidence in places:
        if isinstance(raw, dict):
            raw = raw.get("alternateName") or raw.get("name")
        match = _CODE.match(raw.strip()) if isinstance(raw, str) else None
        if match and match[0].lower() != FALLBACK:
            yield Found(match[0].lower(), source, confidence, raw)


def _sample(document: Document) -> str:
    """Text of the page's longest lines: running text rather than menus."""
    longest = sorted((line for line in document.lines if len(line.text) > 60), key=lambda line: -len(line.text))
    sample = ""
    for line in longest[:40]:
        sample += line.text[:600] + "\n"
        if len(sample) > _SAMPLE:
            break
    return sample


@cache
def _profile(code: str) -> tuple[frozenset[str], frozenset[str]]:
    known = lexicon(code)
    return frozenset(fold(word) for word in known.common_words), frozenset(known.letters)


def _shares(sample: str) -> dict[str, float]:
    """For each known language, how much of the text is its commonest words and its own letters, 0 to about 1."""
    tokens = [fold(token) for token in _WORD.findall(sample)]
    if len(tokens) < _ENOUGH_WORDS:
        return {}
    counts, letters = Counter(tokens), Counter(sample.casefold())
    shares = {}
    for code in languages():
        if code == FALLBACK:
            continue
        common, own = _profile(code)
        hits = sum(counts[word] for word in common) / len(tokens)
        lettered = sum(letters[letter] for letter in own) / len(sample)
        shares[code] = hits + min(lettered * 2, 0.2)
    return shares


def _spoken(shares: dict[str, float]) -> Found[str] | None:
    if not shares:
        return None
    code, share = max(shares.items(), key=lambda item: item[1])
    return (
        Found(code, "text", min(0.9, share * 2), note=f"common words and letters: {share:.2f}")
        if share > 0.15
        else None
    )


def _is_sure(shares: dict[str, float], spoken: Found[str], claimed: str) -> bool:
    """Whether the text outweighs the claim; a language without a word list needs more to be doubted."""
    if claimed not in shares:
        return shares[spoken.value] > 0.35
    return shares[spoken.value] > 2.0 * shares[claimed] and shares[spoken.value] > 0.2


def _script(sample: str) -> Found[str] | None:
    counts = {code: sum(first <= char <= last for char in sample[:1500]) for code, first, last in _SCRIPTS}
    code, count = max(counts.items(), key=lambda item: item[1])
    if counts["ja"] > 20:
        code, count = "ja", counts["ja"]
    return Found(code, "script", 0.5) if count > 0.3 * max(1, len(sample[:1500])) else None
