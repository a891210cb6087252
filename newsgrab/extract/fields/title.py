"""The headline, without the name of the site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...dom.element import HEADINGS, Element
from ...lang.words import fold
from ..body.headline import claimed_titles, likeness, word_key
from ..claims import plain, texts
from ..evidence import Found, PageEvidence
from ..metadata.found import found_title, is_cut, trust
from ..metadata.json_ld import types
from ..metadata.site import mere_names
from .ruled import ruled_text

__all__ = ["title"]

# Texts are squeezed before: one space is all there can be.
_PARTS = re.compile(r" [|–—:·•»/\\-] | ?[|｜] ?| :: ")
_NO_WORD = re.compile(r"\W")
_KICKER = re.compile(
    r"kicker|over-?(?:line|title)|top-?line|eyebrow|roof-?line|(?:pre|super|supra)-?(?:title|headline)"
)
_JOINTS = " :|–—-/·•"
_ALIKE, _UNLIKE = 0.5, 0.3
_FEW_WORDS, _SHORTEST = 4, 8


def title(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the headline.

    What the page shows wins, unless two of its claims agree on another wording.
    """
    yield from ruled_text(evidence, "title")
    names = mere_names(evidence.metadata, evidence.document.url) if evidence.is_article else set()
    claims = [claim for claim in _claims(evidence) if fold(claim.value) not in names]
    told = _told(evidence)
    if told is not None and fold(told.value) in names:
        told = None
    shown = _shown(evidence, claims)
    if shown is not None and fold(shown) in names:
        shown = None
    if shown is None:
        meant = _meant(claims, told)
        yield from meant
        yield from (claim for claim in claims if claim not in meant)
        yield from _filling(told)
        return
    if told is not None and all(word_key(claim.value) != word_key(shown) for claim in claims):
        # The page says it only once: what it is to be told from may stand in the feed.
        shown = _shown(evidence, [*claims, told]) or shown
    key = word_key(shown)
    # Most headings are one of the claims word for word.
    said = [claim.value for claim in claims if claim.source != "microdata"]
    if not said or any(word_key(claim) == key for claim in said) or (told is not None and word_key(told.value) == key):
        alike = 1.0
    else:
        alike = max(likeness(shown, claim) for claim in (*said, *_raw_titles(evidence)))
    headline = evidence.body.headline
    heading = Found(shown, "h1", 0.95 if alike >= _ALIKE else 0.6, headline.text if headline else None)
    other = _agreed(shown, claims, told, evidence)
    if other is None and alike < _UNLIKE and len(shown.split()) <= _FEW_WORDS:
        # Few words that are like nothing the page says of itself are its logo or a slogan.
        other = next((claim for claim in claims if claim.source != "title"), next(iter(_meant(claims, told)), None))
    first = [other] if other is not None else []
    yield from (*first, heading, *(claim for claim in claims if claim not in first))
    yield from _filling(told)


def _told(evidence: PageEvidence) -> Found[str] | None:
    """The title that a feed, sitemap or listing gives, without the site's name."""
    found = evidence.found
    title = found_title(found)
    if found is None or title is None:
        return None
    value = _without_site(title, evidence)
    return Found(value, found.via, trust(found) / (2 if is_cut(value) else 1), found.title)


def _filling(told: Found[str] | None) -> Iterator[Found[str]]:
    """The title from elsewhere, where it can stand for the page's: the text of a link in a listing may be anything."""
    if told is not None and told.source != "listing":
        yield told


def _meant(claims: list[Found[str]], told: Found[str] | None) -> list[Found[str]]:
    """The claim that says the same as the title from elsewhere, unless the first one is stated as the headline."""
    if told is None or (claims and claims[0].source in ("json-ld", "microdata")):
        return []
    key = word_key(told.value)
    return [claim for claim in claims if word_key(claim.value) == key][:1]


def _raw_titles(evidence: PageEvidence) -> list[str]:
    return [plain(claim) for claim in claimed_titles(evidence.metadata)]


def _claims(evidence: PageEvidence) -> list[Found[str]]:
    """What the page calls the article for machines, without the site's name."""
    metadata = evidence.metadata
    places = [
        ("json-ld", list(texts(metadata.article.get("headline"))), 0.9),
        ("og", metadata.open_graph.get("og:title", []), 0.85),
        ("microdata", list(texts(metadata.microdata.get("headline"))), 0.8),
        ("meta", metadata.meta.get("twitter:title", []), 0.75),
        ("title", [metadata.title] if metadata.title else [], 0.6),
    ]
    known: dict[str, str] = {}
    found = []
    for source, values, confidence in places:
        for raw in values:
            if raw not in known:
                known[raw] = _without_site(plain(raw), evidence)
            if known[raw]:
                found.append(Found(known[raw], source, confidence, raw))
    return found


def _agreed(shown: str, claims: list[Found[str]], told: Found[str] | None, evidence: PageEvidence) -> Found[str] | None:
    """JSON-LD's headline, where it differs from what is shown, and another claim says the same.

    What is shown stays where a feed has it so. Only that of news: in other articles it is written for search engines,
    by a plugin.
    """
    if not any("News" in kind for kind in types(evidence.metadata.article)):
        return None
    stated = {claim.source: word_key(claim.value) for claim in reversed(claims)}
    own, said = word_key(shown), stated.get("json-ld")
    if said is None or said == own or (told is not None and word_key(told.value) == own):
        return None
    # `<title>` goes with JSON-LD on many sites where og:title goes with the heading.
    if (
        stated.get("og") == said
        or (stated.get("title") == said and stated.get("og") not in (None, own))
        or (told is not None and word_key(told.value) == said and own not in (stated.get("og"), stated.get("title")))
    ):
        return next(claim for claim in claims if claim.source == "json-ld")
    return None


def _shown(evidence: PageEvidence, claims: list[Found[str]]) -> str | None:
    """The text of the heading, without a kicker within it. Long headlines are often broken by hand into lines."""
    line = evidence.body.headline
    if line is None:
        return None
    heading = line.element.closest(*HEADINGS)
    if heading is None:
        return _without_site(line.text, evidence)
    lines = evidence.document.lines[heading.start : heading.end]
    text = " ".join(other.text for other in lines) or line.text
    whole = _without_site(_without_kicker(text, heading, evidence, claims), evidence)
    return _parted(whole, claims)


def _parted(text: str, claims: list[Found[str]]) -> str:
    """The wording of a claim of the same letters, where elements of the heading touch: `<b>Ferry</b>Back again`."""
    key, letters = word_key(text), _letters(text)
    values = [claim.value for claim in claims if claim.source != "microdata"]
    if any(word_key(value) == key for value in values):
        return text
    return next((value for value in values if _letters(value) == letters), text)


def _letters(text: str) -> str:
    return _NO_WORD.sub("", fold(text))


def _without_kicker(text: str, heading: Element, evidence: PageEvidence, claims: list[Found[str]]) -> str:
    """The text without what stands before the headline proper in an element of its own."""
    elements = evidence.document.elements
    if len(text) < _SHORTEST:
        return text
    first = elements[heading.index + 1] if heading.index + 1 < len(elements) else None
    if first is None or first.parent is not heading:
        return text
    kicker = first.text.rstrip(_JOINTS)
    rest = text[len(kicker) :].lstrip(_JOINTS) if kicker and text.startswith(kicker) else ""
    if len(rest) <= len(kicker):
        return text
    # Microdata is most often the heading itself.
    stated = {word_key(claim.value): claim.value for claim in reversed(claims) if claim.source != "microdata"}
    if word_key(rest) in stated:
        return rest
    # Where the page calls the article by both for machines, it also says how the two are parted.
    whole = stated.get(word_key(f"{kicker} {rest}"))
    return whole or (rest if _KICKER.search(first.names) else text)


def _without_site(text: str, evidence: PageEvidence) -> str:
    """The text without a first or last part that is the site's name."""
    if _PARTS.search(text) is None:
        return text
    names = evidence.outlets
    parts = _PARTS.split(text)
    marks = [match[0] for match in _PARTS.finditer(text)]
    if _is_name(parts[-1], names):
        return text[: text.rfind(marks[-1])].strip() or text
    if _is_name(parts[0], names):
        return text[len(parts[0]) + len(marks[0]) :].strip() or text
    return text


def _is_name(part: str, names: set[str]) -> bool:
    folded = fold(part)
    letters = _letters(part)
    return any(folded == name or (len(letters) > 3 and letters in _letters(name)) for name in names)
