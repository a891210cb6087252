"""Lists of teasers: one linked title after another, each with a line or two below, all built alike."""

from __future__ import annotations

from urllib.parse import urlsplit

from ...dom.document import Document
from ...dom.element import LINK, Element, Line
from .prose import Prose

__all__ = ["teaser_items"]

_MIN_ITEMS = 3
_MAX_PROSE = 420
_TITLE = 15
_MAX_LINES = 14


def teaser_items(document: Document, prose: Prose) -> list[Element]:
    """The elements that are items of a list of teasers."""
    elements, lines = document.elements, document.lines
    site = _site(document.url)
    alike: dict[tuple[Element, str, str | None], list[Element]] = {}
    for element in elements:
        parent = element.parent
        if element.inline or parent is None or not 0 < element.end - element.start <= _MAX_LINES:
            continue
        # The title of a teaser is its first line, or stands below a date or rubric.
        if lines[element.start].linked or (element.end - element.start > 1 and lines[element.start + 1].linked):
            shape = (parent, element.tag, element.attributes.get("class"))
            if shape in alike:
                alike[shape].append(element)
            else:
                alike[shape] = [element]
    found: list[Element] = []
    for siblings in alike.values():
        if len(siblings) >= _MIN_ITEMS:
            teasers = [element for element in siblings if _is_teaser(element, lines, prose, site)]
            if len(teasers) >= max(_MIN_ITEMS, 0.7 * len(siblings)):
                found += teasers
    return found


def _is_teaser(element: Element, lines: list[Line], prose: Prose, site: str) -> bool:
    """Whether an element holds a linked title, before any other text, and little else."""
    if prose.of(element) > _MAX_PROSE:
        return False
    for place in range(element.start, element.end):
        line = lines[place]
        if line.linked and len(line.text) >= _TITLE and line.share(LINK) > 0.9:
            return not _is_source(line, site)
        if prose.weights[place]:
            return False
    return False


def _is_source(line: Line, site: str) -> bool:
    """Whether a linked line leads to another site or spells out an address, as articles name sources and products."""
    if "://" in line.text[:_TITLE]:
        return True
    return bool(site) and all(_site(link.href) not in ("", site) for link in line.links)


def _site(address: str | None) -> str:
    """The last two labels of an address' host, which subdomains of one outlet share; empty if it has no host."""
    if not address or "//" not in address:
        return ""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return ".".join(host.split(".")[-2:])
