"""Boxes of links to other articles, each under the tag that its heading names."""

from __future__ import annotations

from collections.abc import Iterator

from ...dom.element import BOLD, HEADINGS, Element, Line
from ...lang.words import QUOTES, fold
from ...model import Link, TagLinks
from ..body.prose import is_sentence
from ..body.tag_heading import tag_of_heading
from ..evidence import Found, PageEvidence

__all__ = ["related"]

_HEADING_MAX, _PLAIN_MAX, _LINK_MIN = 120, 60, 12
_ABOVE, _SOON, _MOSTLY = 60, 4, 0.9
"""Lines above the article that may be a side bar's; lines after a heading in which its links begin."""
_HEADINGS = frozenset(HEADINGS)
_QUOTED = QUOTES + " "


def related(evidence: PageEvidence) -> Iterator[Found[list[TagLinks]]]:
    """All boxes of the page, in one candidate."""
    boxes = []
    taken: set[str] = set()
    headline = evidence.body.headline
    for line, is_set in _headings(evidence):
        named = _names_box(line, is_set, evidence)
        if named is None or line is headline:
            continue
        links = [link for link in _links_below(line, evidence) if link.url not in taken]
        if links:
            taken.update(link.url for link in links)
            tag, tag_url = named
            boxes.append(TagLinks(tag=tag, tag_url=tag_url, heading=line.text, links=links))
    if boxes:
        yield Found(boxes, "tag box", 0.9)


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
    tag = tag_of_heading(line.text, words)
    if line.linked and (tag or is_set) and len(line.links) == 1:
        address = evidence.document.absolute(line.links[0].href)
        linked = line.links[0].text
        names_tag = tag is not None and fold(tag) == fold(linked).strip(_QUOTED)
        if address and (names_tag or words.tag_page.search(address)):
            return tag or linked, address
    elif tag and not line.linked and (is_set or line.text.rstrip().endswith(":")):
        return tag, None
    if words.is_one("related_headings", line.text) and not is_sentence(line.text.rstrip(":…")):
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
            if address and len(link.text) >= _LINK_MIN and address not in found:
                found[address] = Link(title=link.text, url=address)
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
