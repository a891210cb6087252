"""From a document to an article: pure functions over what the page shows and says of itself."""

from __future__ import annotations

from .explain import explain
from .pipeline import parse, parse_page

__all__ = ["explain", "parse", "parse_page"]
