"""A rule to be filled in: every field with what it is for, and what is known already."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ...extract.learning import toml_value
from ...model.site import SiteRule

__all__ = ["EXAMPLES", "rule_template"]

EXAMPLES: dict[str, Any] = {
    "title": "h1.headline",
    "lead": "p.standfirst",
    "authors": ".byline a",
    "date_published": {"css": "time.posted", "attribute": "datetime"},
    "date_modified": ".updated",
    "date_format": "%d.%m.%Y, %H:%M",
    "timezone": "Asia/Baku",
    "body": "div.story",
    "keep": ["p.note"],
    "drop": [".advert", "span.hint"],
    "images": ".gallery img",
    "tags": ".tags a",
    "section": ".breadcrumbs a:last-child",
    "site_name": ".logo",
    "language": {"css": "html", "attribute": "lang"},
    "question": "p > b",
    "answer": "p.answer",
    "asker": ".interviewer",
    "answerer": ".guest",
    "related": {"box": ".related", "heading": "h3", "link": "a"},
    "extends": "group.example",
}
"""What a field may look like, in the order in which they are told."""
_WIDTH = 120


def rule_template(domain: str, pages: Sequence[str], known: Mapping[str, Any]) -> str:
    """The text of a rule's file.

    Args:
        domain: What the rule is for.
        pages: What proves it.
        known: Fields that have a value already; the others are comments.
    """
    lines = [
        f"# Where {domain} keeps what. What is not said here is left to general extraction.",
        "# Selectors are CSS; docs/site-rules.md tells how to write them. Take the # away from what you fill in.",
        f"# Try the rule: newsgrab site check {domain}.toml",
        "",
        f"pages = {toml_value(list(pages))}",
    ]
    for field, example in EXAMPLES.items():
        lines += ["", *_told(field)]
        lines.append(
            f"{field} = {toml_value(known[field])}" if field in known else f"# {field} = {toml_value(example)}"
        )
    lines += ["", *_told("versions"), "# [[versions]]", "# until = 2021-06-30", f"# title = {toml_value('td.head b')}"]
    return "\n".join(lines) + "\n"


def _told(field: str) -> Iterator[str]:
    """What a field is for, as comments."""
    told = " ".join((SiteRule.model_fields[field].description or "").split())
    yield from textwrap.wrap(told, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False)
