"""The pictures of the article: its main one first, then those in the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ...dom.element import Media
from ...model import Image
from ..body.images import figure_of
from ..claims import texts
from ..evidence import Found, PageEvidence

__all__ = ["images"]


def images(evidence: PageEvidence) -> Iterator[Found[list[Image]]]:
    """All pictures, in one candidate."""
    found: dict[str, Image] = {}
    shown = {
        image.url: image
        for media in (*_near(evidence), *evidence.body.media)
        if media.tag in ("img", "amp-img") and (image := figure_of(evidence.document, media))
    }
    for image in (*_claimed(evidence), *shown.values()):
        if image.url not in found:
            found[image.url] = shown.get(image.url, image)
    if found:
        yield Found(list(found.values()), "page", 0.8)


def _near(evidence: PageEvidence) -> Iterator[Media]:
    """Pictures between headline and text stand outside both."""
    headline = evidence.body.headline
    if headline is not None and headline.index < evidence.body.root.start:
        start = evidence.body.root.start
        yield from (media for media in evidence.document.media if headline.index < media.at < start)


def _claimed(evidence: PageEvidence) -> Iterator[Image]:
    claims = evidence.metadata
    addresses = (
        *texts(claims.article.get("image"), "url", "contentUrl", "@id"),
        *claims.open_graph.get("og:image", [])[:1],
        *islice(texts(claims.microdata.get("image"), "url", "contenturl"), 1),
        *claims.meta.get("twitter:image", [])[:1],
    )
    for address in addresses:
        # Some pages mark a figure as the image, whose value then is its caption.
        url = evidence.document.absolute(address) if " " not in address else None
        if url and "#" not in url:
            yield Image(url=url)
