"""The shape of a site rule, `<domain>.toml`: where a site keeps what."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, field_validator
from typing_extensions import TypeAliasType

from .record import Record
from .source import Line, TimeZone

__all__ = ["RelatedBox", "RuleFields", "Selector", "Selectors", "SiteRule", "Version"]

LONGEST_SELECTOR, MOST_SELECTORS, MOST_DROPPED = 500, 20, 200
MOST_VERSIONS, MOST_PAGES, MOST_FORMATS = 50, 100, 10
DOMAIN = r"^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$"
_DIRECTIVE = re.compile(r"%(.?)", re.DOTALL)
_DRIVE = re.compile("[A-Za-z]:")
_DIRECTIVES = frozenset("YymdHIMSfpzBbAaZ%")


def _date_format(text: str) -> str:
    for letter in _DIRECTIVE.findall(text):
        if letter not in _DIRECTIVES:
            raise ValueError(f"%{letter} is none of the directives %Y %y %m %d %H %I %M %S %f %p %z %Z %B %b %A %a")
    named = {"m" if letter in "Bb" else "Y" if letter == "y" else letter for letter in _DIRECTIVE.findall(text)}
    if not {"d", "m", "Y"} <= named:
        raise ValueError("it must name a day (%d), a month (%m, %B, %b) and a year (%Y, %y)")
    return text


def _as_list(value: Any) -> Any:
    if value == []:
        raise ValueError("the list is empty")
    return value if isinstance(value, list | tuple) else [value]


def _as_selector(value: Any) -> Any:
    return {"css": value} if isinstance(value, str) else value


class Selector(Record):
    """Which elements of a page are meant, and what of them."""

    css: Annotated[Line, StringConstraints(max_length=LONGEST_SELECTOR)]
    """A CSS selector."""
    attribute: Annotated[str, StringConstraints(pattern=r"^[A-Za-z_:][A-Za-z0-9_:.-]{0,63}$", to_lower=True)] | None = (
        None
    )
    """The attribute that holds the value; without it, the text does."""

    def __str__(self) -> str:
        return self.css if self.attribute is None else f"{self.css} @{self.attribute}"


_One = Annotated[Selector, BeforeValidator(_as_selector, json_schema_input_type=str | Selector)]
# A named type is written once in the JSON Schema.
Selectors = TypeAliasType(
    "Selectors",
    Annotated[
        tuple[_One, ...],
        Field(max_length=MOST_SELECTORS),
        BeforeValidator(_as_list, json_schema_input_type=str | Selector | list[str | Selector]),
    ],
)
"""One selector or several, of which the first that finds something is followed."""
_Formats = Annotated[
    tuple[Annotated[Line, StringConstraints(max_length=100), AfterValidator(_date_format)], ...],
    Field(max_length=MOST_FORMATS),
    BeforeValidator(_as_list, json_schema_input_type=str | list[str]),
]
_Many = Annotated[
    tuple[_One, ...],
    Field(max_length=MOST_DROPPED),
    BeforeValidator(_as_list, json_schema_input_type=str | list[str]),
]


class RelatedBox(Record):
    """Boxes of links to other articles."""

    box: Selectors
    """Every element it finds is one box."""
    heading: Selectors | None = None
    """Within the box: its heading, which may name a tag and link to it; without it, the box's first heading."""
    link: Selectors | None = None
    """Within the box: its links; without it, all of them but the heading's."""


def _as_box(value: Any) -> Any:
    return {"box": value} if isinstance(value, str | list) else value


_Related = Annotated[RelatedBox, BeforeValidator(_as_box, json_schema_input_type=str | list[str] | RelatedBox)]


class RuleFields(Record):
    """What a rule can say of a page; what it is silent on is left to general extraction."""

    title: Selectors | None = None
    """The headline."""
    lead: Selectors | None = None
    """Every element it finds is a part of the lead."""
    body: Selectors | None = None
    """Every element it finds holds a part of the article; boilerplate inside is left out as on any page."""
    keep: _Many = ()
    """What is text of the article though it looks like boilerplate."""
    drop: _Many = ()
    """What is not read at all, be it an element or a part of a line."""
    authors: Selectors | None = None
    """Every element it finds is one author."""
    date_published: Selectors | None = None
    """When the article appeared. Without an attribute named, `datetime` or `content` where the element has one, else
    its text."""
    date_modified: Selectors | None = None
    """When the article was last changed; found in the same way."""
    date_format: _Formats | None = None
    """How dates are written, as for `strptime`; names of months and days are those of the page's language. Dates
    that are written otherwise are read as on any page."""
    timezone: TimeZone | None = None
    """IANA name, for dates without an offset."""
    section: Selectors | None = None
    """The rubric."""
    site_name: Selectors | None = None
    """What the outlet calls itself."""
    language: Selectors | None = None
    """BCP 47, most often an attribute."""
    images: Selectors | None = None
    """Every picture it finds, or that stands in what it finds."""
    tags: Selectors | None = None
    """Every link it finds, or that stands in what it finds, is one tag; without links, every element."""
    question: Selectors | None = None
    """Every element it finds is a question of the interview or FAQ, or a paragraph of one."""
    answer: Selectors | None = None
    """Every element it finds is an answer, or a paragraph of one; without it, the text between questions answers."""
    asker: Selectors | None = None
    """Who asks, said once for the whole conversation."""
    answerer: Selectors | None = None
    """Who answers, said once for the whole conversation."""
    related: _Related | None = None
    """Boxes of links to other articles; a selector alone is that of the box."""


class Version(RuleFields):
    """How the site was before; it stands for itself, and takes nothing from the rule but the zone of its dates."""

    until: date
    """The last day on which pages were like this."""

    @field_validator("until", mode="before")
    @classmethod
    def _is_day(cls, value: Any) -> Any:
        if type(value) is not date:
            raise ValueError("it must be a day without quotes, such as 2021-06-30")
        return value


class SiteRule(RuleFields):
    """Where a site keeps what. The file's name is the domain; its subdomains are covered too.

    Selectors are CSS, as far as Lexbor knows it (Selectors Level 4 without `:scope` and pseudo-elements).
    """

    extends: Annotated[str, StringConstraints(pattern=DOMAIN)] | None = None
    """Another domain with a rule: what this one is silent on is taken from there, versions and pages aside."""
    pages: Annotated[tuple[Line, ...], Field(max_length=MOST_PAGES)] = ()
    """What proves the rule: pages, as paths below the folder of the rule's file, each with the expected article beside
    it as JSON."""
    versions: Annotated[tuple[Version, ...], Field(max_length=MOST_VERSIONS)] = ()
    """How the site was before."""

    @field_validator("pages")
    @classmethod
    def _are_below(cls, pages: tuple[str, ...]) -> tuple[str, ...]:
        for page in pages:
            if page.startswith(("/", "\\", "~")) or _DRIVE.match(page) or ".." in page.replace("\\", "/").split("/"):
                raise ValueError(f"{page!r} is no path below the folder of the rule's file")
        return pages
