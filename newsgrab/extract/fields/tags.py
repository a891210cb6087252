"""The topics a page files itself under, with the addresses of their pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...lang.words import fold
from ...model import Tag
from ..claims import plain, texts
from ..evidence import Found, PageEvidence
from .ruled import ruled_elements

__all__ = ["tags"]

_TAG_LINKS = (
    "a[rel~=tag], [class*=tags] a[href], [class*=tag-list] a[href], [class*=topics] a[href], "
    "[class*=keywords] a[href], [class*=article-tag] a[href], [class*=post-tag] a[href]"
)
_COMMAS = re.compile(r"[;,،、]")
_MAX = 80


def tags(evidence: PageEvidence) -> Iterator[Found[list[Tag]]]:
    """Candidates for the list of tags; names for machines take their addresses from the links that readers see."""
    shown = list(_shown(evidence))
    ruled = [
        Tag(name=match.text, url=evidence.document.absolute(match.attribute("href")))
        for match in ruled_elements(evidence, "tags")
        if match.text
    ]
    if ruled:
        yield Found(ruled, "site rule", 1.0)
    claims = evidence.metadata
    places = [
        ("json-ld", list(texts(claims.article.get("keywords"), "name")), 0.9),
        ("og", claims.open_graph.get("article:tag", []), 0.9),
        ("meta", claims.meta.get("news_keywords", []), 0.8),
        ("microdata", list(texts(claims.microdata.get("keywords"))), 0.8),
        ("meta", claims.meta.get("keywords", []), 0.6),
    ]
    linked = [tag for tag in shown if tag.url]
    if linked:
        yield Found(linked, "tag links", 0.92)
    for source, values, confidence in places:
        names = _names(values)
        if names:
            addresses = _addresses(evidence, {fold(name) for name in names})
            yield Found([Tag(name=name, url=addresses.get(fold(name))) for name in names], source, confidence)


def _addresses(evidence: PageEvidence, names: set[str]) -> dict[str, str]:
    """The addresses of those folded names that a link to a tag page, wherever it stands, has as its text."""
    found: dict[str, str] = {}
    for line in evidence.document.lines:
        for link in line.links:
            name = fold(link.text.strip("# ,;")) if len(link.text) <= _MAX else ""
            if name in names and name not in found:
                address = evidence.document.absolute(link.href)
                if address and evidence.words.tag_page.search(address):
                    found[name] = address
    return found


def _names(values: Iterable[str]) -> list[str]:
    """Single names; a value may hold several, parted by commas or semicolons."""
    found: dict[str, str] = {}
    members = list(values)
    for value in members:
        parts = _COMMAS.split(value) if len(members) == 1 or value.count(",") > 2 else [value]
        for part in parts:
            name = plain(part).strip(' #"')
            if 0 < len(name) <= _MAX and not name.startswith("http"):
                found.setdefault(fold(name), name)
    return list(found.values())


def _shown(evidence: PageEvidence) -> Iterator[Tag]:
    seen = set()
    for match in evidence.document.select(_TAG_LINKS):
        name = match.text.strip("# ,;")
        address = evidence.document.absolute(match.attribute("href"))
        if not name or not address or len(name) > _MAX or fold(name) in seen:
            continue
        relations = match.attribute("rel").lower().split()
        if "category" in relations or ("tag" not in relations and not evidence.words.tag_page.search(address)):
            continue
        seen.add(fold(name))
        yield Tag(name=name, url=address)
