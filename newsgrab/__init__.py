"""News pages as data: parse, load, fetch, explain, and a library to keep articles in.

>>> import newsgrab
>>> article = newsgrab.parse("<h1>Rain</h1><p>It rained in Baku on Monday, forecasters said.</p>")
>>> article.title
'Rain'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# The verb `fetch` and the package `fetch` share a name. Loading the package first makes sure that no later import of it
# puts the module in the verb's place; the package itself imports nothing.
from . import fetch as _package  # noqa: F401
from .errors import BulkError, FetchError, LibraryError, LimitExceeded, NewsgrabError, Outcome, QueryError, RuleError
from .extract import explain, parse
from .jobs.grab import fetch, fetch_async, load
from .model import (
    Article,
    Assumed,
    Author,
    Block,
    Candidate,
    Embed,
    Evidence,
    Explanation,
    Figure,
    FoundUrl,
    Heading,
    Image,
    Limits,
    Link,
    ListBlock,
    Page,
    PageKind,
    Paragraph,
    QABlock,
    Quote,
    Removal,
    Table,
    Tag,
    TagLinks,
)
from .sites import SiteRules

if TYPE_CHECKING:
    from .fetch.options import FetchOptions
    from .library import Library

__all__ = [
    "Article",
    "Assumed",
    "Author",
    "Block",
    "BulkError",
    "Candidate",
    "Embed",
    "Evidence",
    "Explanation",
    "FetchError",
    "FetchOptions",
    "Figure",
    "FoundUrl",
    "Heading",
    "Image",
    "Library",
    "LibraryError",
    "LimitExceeded",
    "Limits",
    "Link",
    "ListBlock",
    "NewsgrabError",
    "Outcome",
    "Page",
    "PageKind",
    "Paragraph",
    "QABlock",
    "QueryError",
    "Quote",
    "Removal",
    "RuleError",
    "SiteRules",
    "Table",
    "Tag",
    "TagLinks",
    "explain",
    "fetch",
    "fetch_async",
    "load",
    "parse",
]


def __getattr__(name: str) -> Any:
    """`Library` brings SQLite with it and `FetchOptions` httpx, which parsing alone does not need."""
    if name == "Library":
        from .library import Library

        return Library
    if name == "FetchOptions":
        from .fetch.options import FetchOptions

        return FetchOptions
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
