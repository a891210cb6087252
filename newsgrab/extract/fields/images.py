"""The pictures of the article: its main one first, then those in the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from ...dom.element import Media
from ...model import Image
from ..body.embeds import PICTURES
from ..body.images import pictures
from ..claims import texts
from ..evidence import Found, PageEvidence
from ..metadata.found import trust
from ..ruling import SOURCE
from .ruled import ruled

__all__ = ["images"]

_ADDRESS = ("url", "contentUrl", "@id")


def images(evidence: PageEvidence) -> Iterator[Found[list[Image]]]:
    """All pictures of the page, in one candidate; the same picture in another size is the same."""
    if ruled_ones := _ruled(evidence):
        yield Found(ruled_ones, SOURCE, 1.0)
    shown: dict[str, Image] = {}
    for media in (*_near(evidence), *evidence.body.media):
        if media.tag in PICTURES and (image := pictures(evidence).image(media)):
            shown.setdefault(_key(image.url), image)
    found: dict[str, Image] = {}
    for claim in _claimed(evidence):
        key = _key(claim.url)
        if key not in found:
            found[key] = _filled(shown[key], claim) if key in shown else claim
    for key, image in shown.items():
        found.setdefault(key, image)
    if found:
        yield Found(list(found.values()), "page", 0.8)
    yield from _elsewhere(evidence)


def _ruled(evidence: PageEvidence) -> list[Image]:
    """The pictures that the site rule names, or that stand in what it names."""
    picked = ruled(evidence, "images")
    if picked and picked[0].stated:
        addresses = [url for one in picked if (url := evidence.document.absolute(one.value))]
        return list({_key(url): Image(url=url) for url in reversed(addresses)}.values())[::-1]
    rule = evidence.rule
    keys = rule.keys("images") if rule is not None else frozenset()
    found: dict[str, Image] = {}
    for media in evidence.document.media if keys else ():
        holders = {element.key for element in media.element.ancestors()}
        if media.tag in PICTURES and (media.key in keys or holders & keys) and (one := pictures(evidence).image(media)):
            found.setdefault(_key(one.url), one)
    return list(found.values())


def _elsewhere(evidence: PageEvidence) -> Iterator[Found[list[Image]]]:
    """The picture that a feed or sitemap gives; those in listings are small, and often stand-ins."""
    said = evidence.found
    if said is not None and said.image and said.via != "listing" and (url := _absolute(evidence, said.image)):
        yield Found([Image(url=url)], said.via, trust(said), said.image)


def _key(url: str) -> str:
    """What the sizes of one picture have in common: most servers are asked for a size after the question mark."""
    path, _, query = url.partition("?")
    return path if query and path[-5:].lower().endswith((".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")) else url


def _filled(image: Image, claim: Image) -> Image:
    """A picture on the page; what it does not say of itself there, the page's data may say."""
    said = {name: value for name, value in claim if value is not None and getattr(image, name) is None}
    return image.model_copy(update=said) if said else image


def _near(evidence: PageEvidence) -> Iterator[Media]:
    """Pictures between headline and text stand outside both."""
    headline = evidence.body.headline
    if headline is not None and headline.index < evidence.body.root.start:
        start = evidence.body.root.start
        yield from (media for media in evidence.document.media if headline.index < media.at <= start)


def _claimed(evidence: PageEvidence) -> Iterator[Image]:
    claims = evidence.metadata
    for node in _members(claims.article.get("image")):
        notes = node if isinstance(node, dict) else {}
        for address in texts(node, *_ADDRESS):
            if url := _absolute(evidence, address):
                yield Image(
                    url=url,
                    caption=next(texts(notes.get("caption") or notes.get("description")), None),
                    credit=next(texts(_credit(notes), "name"), None),
                    width=_pixels(notes.get("width")),
                    height=_pixels(notes.get("height")),
                )
    addresses = (
        *claims.open_graph.get("og:image", [])[:1],
        *islice(texts(claims.microdata.get("image"), "url", "contenturl"), 1),
        *claims.meta.get("twitter:image", [])[:1],
    )
    for address in addresses:
        if url := _absolute(evidence, address):
            yield Image(url=url)


def _members(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _credit(node: dict[str, Any]) -> Any:
    names = ("creditText", "copyrightNotice", "copyrightHolder", "creator", "author")
    return next((node[name] for name in names if node.get(name)), None)


def _pixels(value: Any) -> int | None:
    digits = next(texts(value, "value"), "").removesuffix("px").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and 0 < len(digits) < 6 else None


def _absolute(evidence: PageEvidence, address: str) -> str | None:
    # Some pages mark a figure as the image, whose value then is its caption.
    url = evidence.document.absolute(address) if " " not in address else None
    return url if url and "#" not in url else None
