"""Bytes of a feed or sitemap → their text, whatever they are wrapped in."""

from __future__ import annotations

import re

from ..dom.decode import decode, is_binary
from .markup import inflated

__all__ = ["MAX_BYTES", "text_of"]

MAX_BYTES = 52_428_800
"""Of a file once inflated; as sitemaps.org has it."""
_WRAPPINGS = 3
"""Some servers compress what is compressed already."""
_DECLARED = re.compile(rb"<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_.:-]{1,40})[\"']")
_HEAD = 4_096


def text_of(content: bytes, charset: str | None, limit: int = MAX_BYTES) -> str:
    """The text; `charset` is the label in the `Content-Type` header.

    The XML declaration counts where there is no header; either gives way where the bytes contradict it.

    Raises:
        ValueError: There is nothing, too much, or no text.
    """
    for _ in range(_WRAPPINGS):
        content = inflated(content, limit)
    if not content.strip():
        raise ValueError("empty")
    kind = is_binary(content)
    head = content[:_HEAD]
    # A stray control byte does not make a feed a binary file.
    if kind is not None and (kind != "application/octet-stream" or (b"<" not in head and head.lstrip()[:1] != b"{")):
        raise ValueError(f"no text but {kind}")
    declared = _DECLARED.search(head)
    label = charset or (declared[1].decode("ascii") if declared else None)
    text = decode(content, charset=label).text
    # A byte order mark within the text comes from files that were joined.
    return text.lstrip("\ufeff\x00 \t\r\n")
