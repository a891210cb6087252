"""Boxes of links to other articles, each under the tag that its heading names."""

from __future__ import annotations

from collections.abc import Iterator

from ...dom.document import Match
from ...dom.element import BOLD, HEADINGS, Element, Line
from ...lang.words import QUOTES, fold
from ...model import Link, TagLinks
from ..body.prose import is_sentence
from ..body.tag_heading import tag_of_heading
from ..evidence import Found, PageEvidence
from ..ruling import SOURCE

__all__ = ["related"]

_HEADING_MAX, _PLAIN_MAX, _LINK_MIN = 120, 60, 12
_ABOVE, _SOON, _MOSTLY = 60, 4, 0.9
"""Lines above the article that may be a side bar's; lines after a heading in which its links begin."""
_HEADINGS = frozenset(HEADINGS)
_QUOTED = QUOTES + " "
_ROW_MAX = 300
_LABEL_EDGES = " :–—-|•"
_POINTING = ("read_also", "related_headings")


def related(evidence: PageEvidence) -> Iterator[Found[list[TagLinks]]]:
    """All boxes of the page, in one candidate."""
    if ruled_boxes := list(_ruled(evidence)):
        yield Found(ruled_boxes, SOURCE, 1.0)
    boxes: list[tuple[int, TagLinks]] = []
    taken: set[str] = set()
    headline = evidence.body.headline
    for line, is_set in _headings(evidence):
        named = _names_box(line, is_set, evidence)
        if named is None or line is headline:
            continue
        links = [link for link in _links_below(line, evidence) if _page(link.url) not in taken]
        if links:
            taken.update(_page(link.url) for link in links)
            tag, tag_url = named
            tag_url = tag_url or (_tag_page(tag, evidence) if tag else None)
            boxes.append((line.index, TagLinks(tag=tag, tag_url=tag_url, heading=line.text, links=links)))
    for line, heading, links in _pointers(evidence):
        links = [link for link in links if _page(link.url) not in taken]
        if links:
            taken.update(_page(link.url) for link in links)
            boxes.append((line.index, TagLinks(heading=heading, links=links)))
    if boxes:
        boxes.sort(key=lambda pair: pair[0])
        yield Found([box for _, box in boxes], "tag box", 0.9)


def _ruled(evidence: PageEvidence) -> Iterator[TagLinks]:
    """The boxes that the site rule names."""
    rule = evidence.rule
    named = rule.fields.related if rule is not None else None
    if rule is None or named is None:
        return
    for box in rule.boxes():
        heading = _first(box, [one.css for one in named.heading] if named.heading else [", ".join(HEADINGS)])
        own = {heading.key} if heading is not None else set()
        found: dict[str, Link] = {}
        for selector in [one.css for one in named.link] if named.link else ["a[href]"]:
            for match in box.select(selector):
                links = [match] if match.tag == "a" else match.select("a[href]")
                for link in links if own.isdisjoint(match.keys) else ():
                    address = evidence.document.absolute(link.attribute("href"))
                    if address and (title := rule.text(link)):
                        found.setdefault(_page(address), Link(title=title, url=address))
            if found:
                break
        if found:
            text = rule.text(heading) if heading is not None else None
            tag, tag_url = _tag_in(heading, text or "", evidence)
            yield TagLinks(tag=tag, tag_url=tag_url, heading=text or None, links=list(found.values()))


def _first(box: Match, selectors: list[str]) -> Match | None:
    return next((match for selector in selectors for match in box.select(selector)), None)


def _tag_in(heading: Match | None, text: str, evidence: PageEvidence) -> tuple[str | None, str | None]:
    """The tag that a heading names, with its address."""
    words = evidence.words
    tag = None if words.is_one("related_headings", text) else tag_of_heading(text, words)
    link = _first(heading, ["a[href]"]) or heading.closest("a") if heading is not None else None
    address = evidence.document.absolute(link.attribute("href")) if link is not None else None
    if address and link is not None:
        linked = link.shown()
        name = fold(linked).strip(_QUOTED)
        before, _, rest = fold(tag or "").rpartition(name) if name else ("", "", "")
        if before and not rest and not before[-1].isalnum():
            tag = linked.strip(_QUOTED)  # 'More about the X', where only X is a link
        if words.tag_page.search(address) or (tag is not None and fold(tag) == name):
            return tag or linked or None, address
    return tag, _tag_page(tag, evidence) if tag else None


def _page(address: str) -> str:
    """An address without its fragment: a link to the comments leads to the same page."""
    return address.partition("#")[0]


def _tag_page(tag: str, evidence: PageEvidence) -> str | None:
    """The tag's page, where a link near the article has the tag as its text."""
    name, pattern = fold(tag), evidence.words.tag_page
    for line in evidence.document.lines:
        if line.linked and len(line.text) <= _ROW_MAX and name in fold(line.text):
            for link in line.links:
                address = evidence.document.absolute(link.href) if fold(link.text).strip("# ,;") == name else None
                if address and pattern.search(address):
                    return address
    return None


def _pointers(evidence: PageEvidence) -> Iterator[tuple[Line, str, list[Link]]]:
    """Lines among the text such as 'Read also: …', which are a heading and its links in one."""
    words, document, body = evidence.words, evidence.document, evidence.body
    for line in document.lines[body.root.start : body.root.end]:
        if not line.linked or body.verdicts[line.index] is None or len(line.text) > _ROW_MAX or not line.links:
            continue
        label = line.text[: line.text.find(line.links[0].text)].strip(_LABEL_EDGES)
        size = 0 if label else max(words.beginning(field, line.text) for field in _POINTING)
        if label and not any(words.is_one(field, label) for field in _POINTING):
            continue
        if not label and not size:
            continue
        links = []
        for link in line.links:
            address = document.absolute(link.href)
            title = link.text[size:].strip(_LABEL_EDGES) if size else link.text
            if address and len(title) >= _LINK_MIN:
                links.append(Link(title=title, url=address))
        if links:
            yield line, label or line.text[:size], links


def _headings(evidence: PageEvidence) -> Iterator[tuple[Line, bool]]:
    """The lines that may head a box, and whether they are set as headings; others have a colon or say so.

    Most lines are none, so they are told apart by what costs least. What stands above the article is the site's menu.
    """
    headline, root = evidence.body.headline, evidence.body.root
    first = min(root.start, headline.index) if headline is not None else root.start
    lines, is_one = evidence.document.lines, evidence.words.is_one
    initials = {phrase[0] for phrase in evidence.words.phrases("related_headings")}
    for line in lines[max(0, first - _ABOVE) :]:
        text = line.text
        length = len(text)
        if length > _HEADING_MAX:
            continue
        element = line.element
        outer = element.parent
        if element.tag in _HEADINGS or (outer is not None and outer.tag in _HEADINGS):
            is_set = True
        elif line.linked:
            # 'News by tag X', where only the tag is a link.
            if length > _PLAIN_MAX or line.linked >= length:
                continue
            is_set = line.share(BOLD) > _MOSTLY
        elif length <= _PLAIN_MAX and line.share(BOLD) > _MOSTLY:
            is_set = True
        elif text[-1] == ":" or (
            length <= _PLAIN_MAX and text[0].casefold() in initials and is_one("related_headings", text)
        ):
            is_set = False
        else:
            continue
        # What is no link within the next lines makes it a heading of the text.
        soon = lines[line.index + 1 : line.index + 1 + _SOON]
        if any(below.linked * 2 > len(below.text) for below in soon) or is_one("related_headings", text):
            yield line, is_set


def _names_box(line: Line, is_set: bool, evidence: PageEvidence) -> tuple[str | None, str | None] | None:
    """Tag and tag URL that a line names as the heading of a box; `None` if it is no such heading."""
    words = evidence.words
    if words.is_one("listing_headings", line.text):
        return None
    is_plain = words.is_one("related_headings", line.text)
    tag = None if is_plain else tag_of_heading(line.text, words)
    if line.linked and (tag or is_set) and len(line.links) == 1:
        address = evidence.document.absolute(line.links[0].href)
        linked = line.links[0].text
        names_tag = tag is not None and fold(tag) == fold(linked).strip(_QUOTED)
        if address and (names_tag or words.tag_page.search(address)):
            return tag or linked, address
    elif tag and not line.linked and (is_set or line.text.rstrip().endswith(":")):
        return tag, None
    if is_plain and not is_sentence(line.text.rstrip(":…")):
        return None, None
    return None


def _links_below(heading: Line, evidence: PageEvidence) -> list[Link]:
    """The links after a heading, up to the end of the box or the next heading."""
    lines = evidence.document.lines
    box = _box(heading, lines)
    found: dict[str, Link] = {}
    for line in lines[heading.index + 1 : box.end]:
        if not line.linked and line.element.closest(*HEADINGS) is not None:
            break
        for link in line.links:
            address = evidence.document.absolute(link.href)
            if address and len(link.text) >= _LINK_MIN:
                found.setdefault(_page(address), Link(title=link.text, url=address))
        if not line.linked and len(line.text) > _HEADING_MAX and _is_plain(line, box):
            break
    return list(found.values())


def _is_plain(line: Line, box: Element) -> bool:
    """Whether a line is text of its own, not the summary under a link of the box."""
    return line.element.closest("li", "article", "a") is None and line.element.parent is box.parent


def _box(heading: Line, lines: list[Line]) -> Element:
    """The smallest element that holds the heading and a link after it."""
    for element in heading.element.ancestors():
        if any(line.linked for line in lines[heading.index + 1 : element.end]):
            return element
    return heading.element
