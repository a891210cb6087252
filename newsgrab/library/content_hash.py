"""An article's fingerprint."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from ..model import Article

__all__ = ["comparable", "content_hash", "hash_of_parts", "json_of", "json_parts", "storable"]

_DERIVED = {"text"}
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def storable(article: Article) -> Article:
    """The article as a library can give it back: without boxes of no links, UTC offsets in whole minutes."""
    changes: dict[str, Any] = {}
    if not all(box.links for box in article.related):
        changes["related"] = [box for box in article.related if box.links]
    for field in ("date_published", "date_modified"):
        date: datetime | None = getattr(article, field)
        offset = date.utcoffset() if date else None
        if date and offset is not None and offset % timedelta(minutes=1):
            changes[field] = date.astimezone(timezone(timedelta(minutes=offset // timedelta(minutes=1))))
    return article.model_copy(update=changes) if changes else article


def comparable(article: Article) -> dict[str, Any]:
    """Field name to JSON value, for all fields but the provenance: what counts as content.

    Empty fields are left out, so that a field that a later version adds does not change what is stored already.
    """
    content = article.model_dump(mode="json", exclude=_DERIVED | {"provenance"}, exclude_none=True)
    return {field: value for field, value in content.items() if value != []}


def content_hash(content: dict[str, Any]) -> str:
    """The sha256 of `comparable(article)`, in hexadecimal; the same on every machine."""
    return hash_of_parts(json_parts(content))


def json_of(value: object) -> str:
    """The one JSON text of a value: keys sorted, no spaces."""
    return _ENCODER.encode(value)


def json_parts(content: Mapping[str, Any]) -> dict[str, str]:
    """Field name to the JSON text of its value, from which both the content hash and the fingerprints are made."""
    return {field: json_of(value) for field, value in content.items()}


def hash_of_parts(parts: Mapping[str, str]) -> str:
    """The `content_hash` of what `json_parts` was given."""
    text = ",".join(f'"{field}":{parts[field]}' for field in sorted(parts))
    return hashlib.sha256(f"{{{text}}}".encode()).hexdigest()
