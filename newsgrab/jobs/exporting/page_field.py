"""What a WARC record says of a page beside its HTTP response, so that the same page can be read from it again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from ...model import Page

__all__ = ["KEPT_FIELDS", "PAGE_FIELD", "page_field"]

PAGE_FIELD: Final = "Newsgrab-Page"
"""The WARC header: a JSON object in ASCII, of `KEPT_FIELDS`; what is in it goes before what HTTP says."""
KEPT_FIELDS: Final = tuple(name for name in Page.model_fields if name != "content")


def page_field(page: Page, told: Mapping[str, Any]) -> str | None:
    """The value of the header; `None` where nothing is left to say.

    Args:
        page: The page.
        told: What the record says of it elsewhere, by the names of its fields.
    """
    exact = page.model_dump(mode="json", exclude={"content"})
    untold = {
        name: exact[name]
        for name in KEPT_FIELDS
        if (name in told and told[name] != getattr(page, name)) or (name not in told and exact[name] is not None)
    }
    return json.dumps(untold, separators=(",", ":")) if untold else None
