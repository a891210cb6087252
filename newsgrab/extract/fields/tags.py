"""The topics a page files itself under, with the addresses of their pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...dom.element import HEADINGS, LINK, Element, Line
from ...lang.words import fold
from ...model import Tag
from ..claims import plain, texts
from ..evidence import Found, PageEvidence
from ..metadata.found import trust
from ..ruling import SOURCE
from .ruled import ruled

__all__ = ["tags"]

_SEPARATORS = re.compile(r"[;,،、，|]")
# What content systems write before a keyword to say what kind it is: 'Subject: Justice', 'topic/justice'.
_KIND = re.compile(r"([a-z][a-z _-]{1,20})(?::|/(?=\w))\s?(?=\S)", re.IGNORECASE)
_TOPICAL = frozenset({"tag", "tags", "topic", "topics", "subject", "keyword", "keywords", "theme", "person", "place"})
_BARE_KIND = re.compile(r"(?<![a-z])[a-z]{1,30}/")
_UUID = re.compile(r"[\da-f]{8}-[\da-f]{4}-[\da-f-]{4,30}", re.IGNORECASE)
_SHOUTED = re.compile(r"[A-Z][A-Z\d:-]{1,15}")
_NUMBERED = re.compile(r"\(\d{1,2}\) ?")
_UNSPACED = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_MAX, _LINK_MAX, _LABEL_MAX, _ROW_MAX = 80, 50, 40, 300
_ABOVE, _BELOW, _GAP = 12, 30, 2
"""Lines above the headline and below the text in which the page's own tags stand; lines between two of them."""
_NEAR = 12
_MANY, _BOX_LINES = 40, 60
_MOSTLY = 0.6
_TOLD, _WORDS = 0.25, 4


class _Shown(NamedTuple):
    """A link that readers see as a tag."""

    tag: Tag
    line: int
    sure: bool


def tags(evidence: PageEvidence) -> Iterator[Found[list[Tag]]]:
    """Candidates for the list of tags; names for machines take their addresses from the links that readers see."""
    if found := _ruled(evidence):
        yield Found(found, SOURCE, 1.0)
    shown = list(_shown(evidence))
    claims = evidence.metadata
    # Newsrooms fill these by hand; JSON-LD often has a template's words among them, and what readers see is a choice.
    places = (
        ("meta", claims.meta.get("news_keywords"), 0.92),
        ("og", claims.open_graph.get("article:tag"), 0.9),
        ("meta", claims.meta.get("keywords"), 0.85),
        ("tag links", None, 0.8),
        ("json-ld", claims.article.get("keywords"), 0.75),
        ("microdata", claims.microdata.get("keywords"), 0.7),
    )
    for source, value, confidence in places:
        if source == "tag links":
            if shown:
                yield Found([one.tag for one in shown], source, confidence)
            continue
        names = _names(list(texts(value, "name")), evidence) if value else []
        if names and (confidence != 0.85 or not shown or _is_of_article(names, evidence)):
            addresses = _addresses(evidence, {fold(name) for name in names}, shown)
            yield Found([Tag(name=name, url=addresses.get(fold(name))) for name in names], source, confidence)
    labelled = list(_labelled(evidence))
    if labelled:
        yield Found([one.tag for one in labelled], "tag links", 0.65)
    elif not shown and (row := list(_unnamed(evidence))):
        yield Found([one.tag for one in row], "tag links", 0.6, note="their addresses alone tell")
    told = evidence.found
    if told is not None and (names := _names(told.keywords[:_MANY], evidence)):
        yield Found([Tag(name=name) for name in names], told.via, trust(told))


def _ruled(evidence: PageEvidence) -> list[Tag]:
    """The tags that the site rule names, each once: links, what stands in links or holds some, or names alone."""
    named: dict[str, Tag] = {}
    for picked in ruled(evidence, "tags"):
        own = picked.match if picked.match.tag == "a" else picked.match.closest("a")
        links = [own] if own is not None else picked.match.select("a[href]")
        if picked.stated or not links:
            found = [(name, "") for name in _names([picked.value], evidence)]
        else:
            rule = evidence.rule
            found = [(rule.text(link) if rule else link.text, link.attribute("href")) for link in links]
        for text, address in found:
            if name := text.strip("# ,;"):
                named.setdefault(fold(name), Tag(name=name, url=evidence.document.absolute(address)))
    return list(named.values())


def _is_of_article(names: list[str], evidence: PageEvidence) -> bool:
    """Whether keywords are the article's: those of a whole site are not what its text is about."""
    headline = evidence.body.headline
    text = "\n".join([headline.text if headline else "", *(line.text for line in evidence.body.main)]).casefold()
    told = sum(1 for name in names if name.casefold() in text)
    return told > len(names) * _TOLD


def _names(members: list[str], evidence: PageEvidence) -> list[str]:
    """Single names; a value may hold several, parted by commas or semicolons."""
    if len(members) == 1:
        parts = _SEPARATORS.split(members[0])
        if len(parts) == 1 and _UNSPACED.search(members[0]):
            parts = members[0].split()
    else:
        parts = [part for value in members for part in (_SEPARATORS.split(value) if value.count(",") > 2 else [value])]
    found: dict[str, str] = {}
    kinds = [kind for part in parts if (kind := _KIND.match(part.strip())) and kind[1].lower() in _TOPICAL]
    for part in parts:
        # Where some keywords are called topics, those called otherwise are none.
        if kinds and (kind := _KIND.match(part.strip())) and kind[1].lower() not in _TOPICAL:
            continue
        name = _topic(plain(part))
        if name and (key := fold(name)) not in evidence.outlets:
            found.setdefault(key, name)
    names = list(found.values())
    shouted = sum(1 for name in names if _SHOUTED.fullmatch(name))
    # Codes of a newsroom's own filing system.
    return [] if len(names) > 4 and shouted > len(names) // 2 else names[:_MANY]


def _topic(name: str) -> str | None:
    """The topic in a keyword, without what content systems add; `None` if there is none."""
    name = _NUMBERED.sub("", name).strip(' #"“”,')
    if ":" in name or "/" in name:
        kind = _KIND.match(name)
        if kind is not None and kind[1].lower() in _TOPICAL:
            name = name[kind.end() :]
        elif _BARE_KIND.match(name):
            name = name.rpartition("/")[2]
    return name if 0 < len(name) <= _MAX and not _is_code(name) else None


def _is_code(name: str) -> bool:
    """Whether a keyword is for machines: an identifier, a number or an address."""
    if " " in name:
        return False
    lower = name.lower()
    if "_" in lower or lower.startswith(("http:", "https:")) or lower.endswith((".com", ".org", ".net")):
        return True
    return (len(name) > 4 and name.isdecimal()) or _UUID.fullmatch(name) is not None


def _region(evidence: PageEvidence) -> range:
    """The lines among which the article's own tags stand, not those of menus and other articles."""
    headline, root = evidence.body.headline, evidence.body.root
    first = min(root.start, headline.index) if headline is not None else root.start
    return range(max(0, first - _ABOVE), min(len(evidence.document.lines), root.end + _BELOW))


def _shown(evidence: PageEvidence) -> Iterator[_Shown]:
    """The links of the first row of tags near the article."""
    near = _region(evidence)
    rows: list[list[_Shown]] = []
    end = -1
    for element in evidence.marks.tags:
        if element.start not in near or element.end - element.start > _BOX_LINES or element.closest("nav"):
            continue
        links = list(_links(evidence, element))
        if not links:
            continue
        if rows and element.start <= end + _GAP:
            rows[-1].extend(links)
        else:
            rows.append(links)
        end = max(end, element.end)
    # A row with links to tags' pages is one for certain.
    row = next((row for row in rows if any(one.sure for one in row)), rows[0] if rows else [])
    seen: set[str] = set()
    for one in row:
        if fold(one.tag.name) not in seen:
            seen.add(fold(one.tag.name))
            yield one


def _links(evidence: PageEvidence, element: Element) -> Iterator[_Shown]:
    document, tag_page = evidence.document, evidence.words.tag_page
    if element.tag == "a":
        pairs = [(element.start, element.text, element.attributes)]
    else:
        lines = document.lines[element.start : element.end]
        linked, written = sum(line.linked for line in lines), sum(len(line.text) for line in lines)
        if linked < _MOSTLY * written - _LABEL_MAX:
            return
        pairs = [(line.index, link.text, link.attributes) for line in lines if line.linked for link in line.links]
    found = []
    has_teasers = False
    for at, text, attributes in pairs:
        name = text.strip("# ,;")
        relations = (attributes.get("rel") or "").lower().split()
        address = document.absolute(attributes.get("href")) if name and "category" not in relations else None
        if address:
            sure = "tag" in relations or tag_page.search(address) is not None
            if len(name) <= _LINK_MAX and (sure or name.count(" ") < _WORDS):
                found.append(_Shown(Tag(name=name, url=address), at, sure))
            else:
                has_teasers = True
    # A box of articles under a tag; of its links only those to tags' pages are tags.
    yield from (one for one in found if one.sure or not has_teasers)


def _labelled(evidence: PageEvidence) -> Iterator[_Shown]:
    """The links after a label such as 'Topics:', on its line or on those below."""
    words, document = evidence.words, evidence.document
    lines = document.lines
    for at in _region(evidence):
        line = lines[at]
        if line.linked:
            is_row = line.linked < len(line.text) and line.element.tag not in HEADINGS
            below = [line] if is_row and words.beginning("tags_labels", line.text) else []
        elif len(line.text) <= _LABEL_MAX and words.is_one("tags_labels", line.text):
            below = list(_row_below(lines, at))
        else:
            continue
        found = [
            _Shown(Tag(name=name, url=address), one.index, True)
            for one in below
            for link in one.links
            if 0 < len(name := link.text.strip("# ,;")) <= _LINK_MAX and (address := document.absolute(link.href))
            # 'More on this' stands above articles too.
            if name.count(" ") < _WORDS or words.tag_page.search(address)
        ]
        if found:
            yield from found
            return


def _unnamed(evidence: PageEvidence) -> Iterator[_Shown]:
    """The links to tags' pages right below the text, where no name or label tells of them."""
    document, tag_page = evidence.document, evidence.words.tag_page
    last = evidence.body.main[-1].index if evidence.body.main else evidence.body.root.start
    for line in document.lines[last + 1 : last + 1 + _NEAR]:
        if line.share(LINK) < _MOSTLY:
            continue
        pairs = [(link.text.strip("# ,;"), document.absolute(link.href)) for link in line.links]
        found = [
            _Shown(Tag(name=name, url=address), line.index, True)
            for name, address in pairs
            if 0 < len(name) <= _LINK_MAX and address and tag_page.search(address)
        ]
        if found and len(found) == len(pairs):
            yield from found


def _row_below(lines: list[Line], at: int) -> Iterator[Line]:
    """The short lines after a label that are nothing but links."""
    for line in lines[at + 1 : at + 1 + _BELOW]:
        if line.share(LINK) < _MOSTLY or (len(line.links) == 1 and len(line.text) > _LINK_MAX):
            return
        yield line


def _addresses(evidence: PageEvidence, names: set[str], shown: list[_Shown]) -> dict[str, str]:
    """The addresses of those folded names that a link to a tag's page near the article has as its text."""
    found = {fold(one.tag.name): one.tag.url for one in shown if one.tag.url}
    if names <= found.keys():
        return found
    tag_page = evidence.words.tag_page
    for at in _region(evidence):
        line = evidence.document.lines[at]
        if not line.linked or len(line.text) > _ROW_MAX:
            continue
        folded = fold(line.text)
        if any(name in folded for name in names):
            for link in line.links:
                name = fold(link.text.strip("# ,;"))
                if name in names and name not in found:
                    address = evidence.document.absolute(link.href)
                    if address and tag_page.search(address):
                        found[name] = address
    return found
