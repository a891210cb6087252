"""The shape of a site rule, `sites/<domain>.toml`."""

from __future__ import annotations

from pydantic import Field

from .record import Record, Text

__all__ = ["SiteRule"]


class SiteRule(Record):
    """Where a site keeps what; every selector is CSS, the first element that it finds in the page wins.

    A selector that finds nothing leaves the field to general extraction.
    """

    domain: Text = Field(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")
    """The host the rule is for, without `www.`; its subdomains are covered too."""
    title: Text | None = None
    lead: Text | None = None
    body: Text | None = None
    """The element that holds the article."""
    authors: Text | None = None
    """Every element it finds is one author."""
    date_published: Text | None = None
    """An element with a `datetime` or `content` attribute, or with the date as text."""
    tags: Text | None = None
    """Every link it finds is one tag."""
    section: Text | None = None
    question: Text | None = None
    """Every element it finds is a question of the interview or FAQ, or a paragraph of one."""
    answer: Text | None = None
    """Every element it finds is an answer, or a paragraph of one; without it, the text between questions answers."""
    drop: list[Text] = []
    """What is not part of the article, though it stands in its body."""
