"""What lives elsewhere and is only shown on the page: videos, maps, posts of social networks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...dom.document import Document
from ...dom.element import Attributes, Element, Media
from ..evidence import PageEvidence

__all__ = ["PICTURES", "embed_address", "posts"]

PICTURES = frozenset({"img", "amp-img", "amp-anim"})
_SOURCES = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-src-cmplz", "data-url", "data-href", "href")
_BY_ID = {
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v="),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/"),
    "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/"),
    "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/"),
}
"""AMP's players that are told what to show by a number: its attribute, and the address without it."""
_ID = re.compile(r"[\w-]{1,64}", re.ASCII)
_MACHINERY = re.compile(
    r"googletagmanager\.|doubleclick\.|googlesyndication\.|google-analytics\.|/recaptcha|disqus\.|taboola\.|outbrain\."
    r"|facebook\.com/(?:v[\d.]{1,6}/)?plugins/(?:like|share|page|follow|comments)|platform\.twitter\.com/widgets"
    r"|/newsletters?/|adservice\.|/adframe|adfox\.|criteo\."
)
"""Frames that nobody looks at, and buttons."""
_STAND_IN = re.compile(r"placeholder|consent")
_PERMALINKS = (
    "data-instgrm-permalink",
    "data-text-post-permalink",
    "cite",
    "data-href",
    "data-url",
    "data-permalink",
)


def embed_address(document: Document, media: Media) -> str | None:
    """The address of a player or frame; `None` for trackers, advertisements and those without one."""
    attributes = media.attributes
    if media.tag in _BY_ID:
        name, start = _BY_ID[media.tag]
        ident = (attributes.get(name) or "").strip()
        return start + ident if _ID.fullmatch(ident) else None
    if _is_unseen(attributes):
        return None
    address = _first(document, attributes, _SOURCES)
    if address is None:
        address = next((found for one in media.sources if (found := _first(document, one, _SOURCES))), None)
    return None if address is None or _MACHINERY.search(address) else address


def _first(document: Document, attributes: Attributes, names: tuple[str, ...]) -> str | None:
    return next((url for name in names if (url := document.absolute(attributes.get(name)))), None)


def _is_unseen(attributes: Attributes) -> bool:
    if attributes.get("width") in ("0", "1") or attributes.get("height") in ("0", "1"):
        return True
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style


def posts(evidence: PageEvidence) -> Iterator[tuple[int, str]]:
    """The posts of social networks in the article: the line before which each stands, and its address."""
    document, root, verdicts = evidence.document, evidence.body.root, evidence.body.verdicts
    end = root.start
    for element, reason in document.suspects:
        if reason != "embed" or element.index <= root.index or element.start < end or element.start >= root.end:
            continue
        # A post in a box of other things falls with its box; of one without words only the box can tell.
        said = verdicts[element.start] if element.end > element.start else _outer_reason(evidence, element)
        if said == "embed" and (address := _permalink(document, element)):
            end = element.end
            yield element.start, address


def _outer_reason(evidence: PageEvidence, element: Element) -> str:
    suspects = dict(evidence.document.suspects)
    for outer in element.ancestors():
        if outer is evidence.body.root:
            return "embed"
        if suspects.get(outer, "embed") != "embed":
            return suspects[outer]
    return "outside the article"


def _permalink(document: Document, element: Element) -> str | None:
    """The address that an embedded post names as its own, else its last link, which is the one on its date."""
    if address := _first(document, element.attributes, _PERMALINKS):
        return address
    # What stands in for a player until readers consent links to a privacy policy only.
    if _STAND_IN.search(element.names):
        return None
    links = [link for line in document.lines[element.start : element.end] for link in line.links]
    # Reddit's posts begin with their own link and end with those of people and groups.
    ordered = links if "reddit" in element.names else reversed(links)
    return next((url for link in ordered if (url := document.absolute(link.href))), None)
