"""Pictures with what is written under them."""

from __future__ import annotations

from ...dom.document import Document
from ...dom.element import Media
from ...model import Image

__all__ = ["figure_of"]

_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "data-url")
_MIN_PIXELS = 60


def figure_of(document: Document, media: Media) -> Image | None:
    """The picture of an `<img>`; `None` for counters, icons and pictures without an address."""
    attributes = media.attributes
    width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
    if (width is not None and width < _MIN_PIXELS) or (height is not None and height < _MIN_PIXELS):
        return None
    written = (attributes.get(name) or "" for name in _SOURCES)
    address = next((url for value in written if (url := document.absolute(value))), None)
    if address is None:
        return None
    caption, credit = _caption(document, media)
    alt = " ".join((attributes.get("alt") or "").split()) or None
    return Image(url=address, alt=alt, caption=caption, credit=credit, width=width, height=height)


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else None


def _caption(document: Document, media: Media) -> tuple[str | None, str | None]:
    """The caption and the credit in the figure that holds the picture."""
    figure = media.element.closest("figure")
    if figure is None:
        return None, None
    captions: list[str] = []
    credited: list[str] = []
    for other in document.lines[figure.start : figure.end]:
        if other.text:
            (credited if "credit" in other.element.names or "copyright" in other.element.names else captions).append(
                other.text
            )
    return " ".join(captions) or None, " ".join(credited) or None
