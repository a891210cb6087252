"""Bytes of feeds and sitemaps → text without what makes XML dangerous."""

from __future__ import annotations

import re

from ..fetch.inflate import DamagedBody, Inflater, TooManyBytes

__all__ = ["inflated", "is_html", "without_doctype"]

_GZIP_MAGIC = b"\x1f\x8b"
_HTML = re.compile(r"\A\s{0,1000}(?:<\?xml[^>]{0,300}>\s{0,1000})?<(?:!doctype\s{1,20}html|html|head|body)\b", re.I)
_DOCTYPE = re.compile("<!doctype", re.IGNORECASE)
_PARTS = re.compile(r"[\[\]>]|\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|<!--")
_ROOT = re.compile(r"<[A-Za-z_]")


def inflated(content: bytes, limit: int) -> bytes:
    """The bytes with gzip (RFC 1952) undone where they are in it; no more than `limit` of them are ever held.

    Raises:
        ValueError: There are more, or the bytes are no gzip after all.
    """
    if not content.startswith(_GZIP_MAGIC):
        if len(content) > limit:
            raise ValueError(f"more than {limit:,} bytes")
        return content
    inflater = Inflater("gzip", limit)
    try:
        inflater.feed(content)
    except TooManyBytes:
        raise ValueError(f"more than {limit:,} bytes once inflated") from None
    except DamagedBody as error:
        # What was inflated by then can be read as any broken file.
        if not inflater.result():
            raise ValueError(f"damaged gzip: {error}") from error
    return inflater.result()


def is_html(text: str) -> bool:
    """Whether a text is an HTML page, which servers send in place of a feed that has gone."""
    return _HTML.match(text) is not None


def without_doctype(text: str) -> str:
    """The text without its document type and the entities declared there, which could stand for gigabytes."""
    root = _ROOT.search(text)
    # An entity's value may hold markup, so that the root may seem to begin within the document type.
    start = _DOCTYPE.search(text)
    if start is None or (root is not None and root.start() < start.start()):
        return text
    depth, place = 0, start.end()
    while (part := _PARTS.search(text, place)) is not None:
        place = part.end()
        match part[0]:
            case "[":
                depth += 1
            case "]":
                depth -= 1
            case ">" if depth <= 0:
                return text[: start.start()] + text[place:]
            case "<!--":
                place = text.find("-->", place)
                if place < 0:
                    break
            case _:
                pass
    return text[: start.start()]
