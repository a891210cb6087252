"""From HTML to an article, as a table of contents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from ..dom.decode import Decoded, decode
from ..dom.document import NO_GUIDE, Document, Guide
from ..lang import FALLBACK
from ..lang.words import words
from ..model import DEFAULT_LIMITS, Article, Assumed, Evidence, FoundUrl, Limits, Page
from ..model.url import checked_url
from ..sites import SiteRules
from .body import find_body, kept_lines
from .body.boilerplate import CHROME
from .body.repeated import without_repeated
from .conversations import conversations, with_conversation
from .evidence import Body, Dialogue, Found, PageEvidence
from .fields import FIELDS
from .kinds import kinds
from .language import language
from .marks import find_marks
from .metadata import read_metadata
from .outlet import outlet_names
from .ruling import SOURCE, STANDARD_RULES, Ruling, find_rule, missing

_TRUSTED = {"content": 0.9, "fallback": 0.3}
"""How far an encoding is to be trusted that nothing declares."""
_SENTENCE = 80
"""Characters of a line that says more than a menu does."""

__all__ = ["article_of", "candidates_of", "gather", "parse", "parse_page"]


def parse(
    html: str | bytes,
    *,
    url: str | None = None,
    charset: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    found: FoundUrl | None = None,
    assumed: Assumed | None = None,
    rules: SiteRules | None = None,
    as_of: date | None = None,
) -> Article:
    """The article on a page. Pure: no network, no files but word lists, rules and time zones; safe in any thread.

    Args:
        html: The page; bytes are decoded in the order that the WHATWG Encoding Standard sets.
        url: Where it was read; makes its links absolute and chooses the site rule.
        charset: The encoding that the transport declared, such as the one in HTTP's `Content-Type`.
        limits: What is too big to be read.
        found: What a feed, sitemap or listing says of the page; fills what the page itself does not say.
        assumed: What is known of all pages of its site: the language, the zone of dates without an offset, and what
            repeats on them.
        rules: Where site rules are looked for; without it, in the places that `SiteRules()` names.
        as_of: The day on which the page was had, if that is known; chooses among the versions of a rule.

    Raises:
        LimitExceeded: The page is over one of the limits.
        RuleError: The rule for the page's site is wrong.
        TypeError: `html` is neither `str` nor `bytes`.
        ValueError: `url` is no address.
    """
    evidence = gather(
        html, url=url, charset=charset, limits=limits, found=found, assumed=assumed, rules=rules, as_of=as_of
    )
    try:
        return article_of(evidence)
    finally:
        # What is kept points back: without this, a page would live until the garbage collector finds it.
        evidence.kept.clear()


def parse_page(page: Page, *, limits: Limits = DEFAULT_LIMITS, rules: SiteRules | None = None) -> Article:
    """The article on a fetched or loaded page; `limits`, `rules` and errors as for `parse`."""
    return parse(
        page.content,
        url=page.url,
        charset=page.charset,
        limits=limits,
        found=page.found,
        assumed=page.assumed,
        rules=rules,
        as_of=page.fetched_at.date(),
    )


def gather(
    html: str | bytes,
    *,
    url: str | None = None,
    charset: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    found: FoundUrl | None = None,
    assumed: Assumed | None = None,
    rules: SiteRules | None = None,
    as_of: date | None = None,
) -> PageEvidence:
    """Everything that fields may look at."""
    if url is not None:
        checked_url(url)
    decoded = _decoded(html, charset)
    text = decoded if isinstance(decoded, str) else decoded.text
    places = rules or STANDARD_RULES
    if assumed is not None and assumed.rules is not None:
        places = places.with_folder(assumed.rules)
    document, rule = _ruled_document(text, url, limits, places, as_of)
    marks = find_marks(document.elements)
    metadata = read_metadata(document, marks, found)
    languages = list(language(document, metadata, assumed, rule))
    vocabulary = words(languages[0].value if languages else FALLBACK)
    body = find_body(document, metadata, vocabulary, rule)
    outlets = outlet_names(document, metadata, body.headline)

    def talk(body: Body) -> list[Dialogue]:
        return conversations(document, metadata, marks, body, vocabulary, outlets, rule)

    dialogues = talk(body)
    if assumed is not None and assumed.repeated:
        spared = kept_lines(document, rule, body.root) if rule else ()
        body, dialogues = _remembering(body, dialogues, without_repeated(body, assumed.repeated, spared), talk)
    if dialogues:
        body = with_conversation(body, document, dialogues[0])
    return PageEvidence(
        document=document,
        encoding=None if isinstance(decoded, str) else _encoding(decoded),
        metadata=metadata,
        marks=marks,
        body=body,
        languages=languages,
        assumed=assumed,
        words=vocabulary,
        rule=rule,
        outlets=outlets,
        dialogues=dialogues,
        kinds=list(kinds(document, metadata, body, vocabulary, dialogues)),
    )


def _remembering(
    body: Body, dialogues: list[Dialogue], left: Body, talk: Callable[[Body], list[Dialogue]]
) -> tuple[Body, list[Dialogue]]:
    """What is left of the body and its conversations, or all of it where other questions would be read in the rest."""
    if len(left.main) == len(body.main):
        return left, dialogues
    found = talk(left)
    before, after = (len(each[0].pairs) if each else 0 for each in (dialogues, found))
    if before != after:
        return replace(body, memory="what repeats over the site's pages was kept: it is part of answers"), dialogues
    return left, found


def _ruled_document(
    html: str, url: str | None, limits: Limits, rules: SiteRules, as_of: date | None
) -> tuple[Document, Ruling | None]:
    """The page as its site rule wants it to be read, with that rule."""
    rulings: list[Ruling] = []

    def guide(document: Document) -> Guide:
        # Only the page itself can tell where one without an address is from.
        found = find_rule(url or document.claimed_url, rules)
        if found is None:
            return NO_GUIDE
        rulings.append(Ruling(*found, document, as_of))
        return rulings[-1].guide()

    document = _document(html, url, limits, guide)
    return document, rulings[-1] if rulings else None


def _document(html: str, url: str | None, limits: Limits, guide: Callable[[Document], Guide] | None = None) -> Document:
    """The page without its chrome, unless nothing but chrome has text."""
    document = Document(html, url=url, limits=limits, door=CHROME, guide=guide)
    if document.passed and not any(len(line.text) > _SENTENCE for line in document.lines):
        return Document(html, url=url, limits=limits, guide=guide)
    return document


def _decoded(html: str | bytes, charset: str | None) -> str | Decoded:
    if isinstance(html, str):
        return html
    if isinstance(html, bytes):
        return decode(html, charset=charset)
    raise TypeError(f"html must be str or bytes, not {type(html).__name__}")


def article_of(evidence: PageEvidence) -> Article:
    """The best candidate of every field, with where it came from."""
    values: dict[str, Any] = {}
    provenance: dict[str, Evidence] = {}
    for name, candidates in FIELDS.items():
        found = next(candidates(evidence), None)
        if found is not None:
            values[name] = found.value
            provenance[name] = _evidence(found)
    if evidence.rule is not None:
        for name, note in missing(evidence.rule, FIELDS, provenance):
            known = provenance.get(name) or Evidence(source=SOURCE, confidence=0.0)
            provenance[name] = known.model_copy(update={"note": f"{known.note}; {note}" if known.note else note})
    if evidence.encoding is not None:
        provenance["encoding"] = evidence.encoding
    return Article(**values, provenance=provenance)


def _encoding(decoded: Decoded) -> Evidence:
    return Evidence(source=decoded.source, raw=decoded.encoding, confidence=_TRUSTED.get(decoded.source, 1.0))


def _evidence(found: Found[Any]) -> Evidence:
    return Evidence(source=found.source, raw=found.raw, confidence=found.confidence, note=found.note)


def candidates_of(evidence: PageEvidence) -> Iterator[tuple[str, list[Found[Any]]]]:
    """Every field with all its candidates, best first."""
    for name, candidates in FIELDS.items():
        yield name, list(candidates(evidence))
