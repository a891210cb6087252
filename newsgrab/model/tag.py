"""Topic tags, and the boxes of links that a page gathers under one."""

from __future__ import annotations

from .record import Record, Text

__all__ = ["Link", "Tag", "TagLinks"]


class Tag(Record):
    """A topic the page files itself under; schema.org `keywords`, `DefinedTerm`."""

    name: Text
    url: Text | None = None
    """The page of all articles with this tag, absolute."""


class Link(Record):
    """A link to another page."""

    title: Text
    url: Text
    """Absolute where the page's own address is known."""


class TagLinks(Record):
    """A box such as 'News by tag X': other articles, gathered under a heading."""

    tag: Text | None = None
    """The tag the heading names; `None` for a plain 'read also' box."""
    tag_url: Text | None = None
    heading: Text | None = None
    """The heading as it is written."""
    links: list[Link]
