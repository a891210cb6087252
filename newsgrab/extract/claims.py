"""Reading values out of JSON-LD nodes, whose writers put strings, lists and objects in each other's place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..dom.text import squeeze, unescape

__all__ = ["plain", "texts"]

_TAG = re.compile(r"<[^<>]{1,500}>")


def plain(value: str) -> str:
    """A string as a reader would see it: without the HTML and entities that leak into metadata."""
    if "&" in value:
        value = unescape(value)
    if "<" in value:
        value = _TAG.sub(" ", value)
    return squeeze(value)


def texts(value: Any, *keys: str) -> Iterator[str]:
    """The strings in a value: itself, its members, or what its members hold under the first of `keys` they have."""
    if isinstance(value, str):
        if text := plain(value):
            yield text
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, list):
        for member in value:
            yield from texts(member, *keys)
    elif isinstance(value, dict):
        for key in keys:
            if value.get(key):
                yield from texts(value[key], *keys)
                return
