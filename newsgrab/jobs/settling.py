"""A source that was found beside those that are known: which of them it is, and what it is called."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from ..model import Source

__all__ = ["settled"]


def settled(found: Source, known: Iterable[Source], name: str | None = None) -> Source:
    """A source that was found, fit to be saved beside those that are known.

    One of the same address is the same source: it keeps its name and what people have said of it. One that only has
    the same name gets another name. Where people give a name, it alone says which source it is.
    """
    others = {source.name: source for source in known}
    if name is not None:
        found = found.model_copy(update={"name": name})
        others = {name: others[name]} if name in others else {}
    twin = next((source for source in others.values() if name or source.url == found.url), None)
    if twin is not None:
        addresses = {key: getattr(found, key) or getattr(twin, key) for key in ("feeds", "sitemaps", "listings")}
        return twin.model_copy(update={**addresses, "url": found.url, "language": twin.language or found.language})
    if found.name not in others:
        return found
    parts = urlsplit(found.url)
    place = (parts.hostname or "").removeprefix("www.") + parts.path.rstrip("/")
    names = [f"{found.name} ({place})", *(f"{found.name} ({place}, {number})" for number in range(2, len(others) + 3))]
    return found.model_copy(update={"name": next(name for name in names if name not in others)})
