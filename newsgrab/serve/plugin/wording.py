"""How values are put into words and attributes on all our pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from ...lang import FALLBACK, languages, lexicon
from ...library.results import Cause
from ...model import DatePrecision
from ...model.counted import counted

__all__ = [
    "ADDRESS_KINDS",
    "CAUSES",
    "FIELDS",
    "KINDS",
    "day",
    "direction",
    "language_name",
    "language_tag",
    "moment",
    "words_on_pages",
]

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""What may stand in a `lang` attribute; articles hold whatever their page says."""

FIELDS: Final = {
    "url": "Address",
    "canonical_url": "Canonical address",
    "title": "Title",
    "lead": "Lead",
    "description": "Description",
    "body": "Text",
    "qa": "Questions and answers",
    "tags": "Tags",
    "related": "Related links",
    "authors": "Authors",
    "date_published": "Date of publication",
    "date_modified": "Date of last change",
    "date_precision": "Precision of the date",
    "language": "Language",
    "site_name": "Name of the site",
    "section": "Section",
    "images": "Pictures",
    "is_accessible_for_free": "Free to read",
    "page_kind": "Kind of page",
    "encoding": "Encoding",
}
"""Field of `Article` → what readers call it."""

KINDS: Final = {"article": "Article", "interview": "Interview", "faq": "Questions and answers", "live": "Live blog"}
"""Kind of page → what readers call it."""


ADDRESS_KINDS: Final = {
    "canonical": "as it calls itself",
    "page": "",
    "tracking": "with a tracker",
    "mobile": "for phones",
    "amp": "AMP",
    "redirect": "led there",
}
"""Kind of an article's address → what readers call it."""

CAUSES: Final[dict[Cause, str]] = {
    "first": "First saved",
    "edit": "Edited by the site",
    "reparse": "Read anew from the same page",
    "address": "Found to be one with another article",
}
"""Why there is a revision → what readers call it."""


def words_on_pages() -> dict[str, Any]:
    """The functions and names that all templates of ours use."""
    return {
        "counted": counted,
        "fields": FIELDS,
        "host": host,
        "is_head": is_head,
        "moment": moment,
        "percent": percent,
    }


def host(url: str | None) -> str:
    """The host of an address; the address itself where it has none."""
    with suppress(ValueError):
        return urlsplit(url or "").hostname or url or ""
    return url or ""


def is_head(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row of a table names its columns: no cell is empty or begins with a digit."""
    return len(rows) > 1 and all(cell and not cell[0].isdigit() for cell in rows[0])


def percent(share: float) -> str:
    """A share from 0 to 1, such as `75 %`."""
    return f"{share:.0%}".replace("%", " %")


def language_tag(language: str) -> str | None:
    """The language as a `lang` attribute; `None` where it is unknown or no language."""
    primary = language.split("-")[0].lower()
    return language if primary != FALLBACK and _TAG.fullmatch(language) else None


def direction(language: str) -> str:
    """The `dir` attribute: by the language where its word list tells, else by the first letter of the text."""
    primary = language.lower().split("-")[0]
    if primary == FALLBACK or primary not in languages():
        return "auto"
    return "rtl" if lexicon(primary).rtl else "ltr"


def language_name(language: str) -> str:
    """The language in English, where there is a word list for it; else its code."""
    words = lexicon(language)
    return words.name if words.code != FALLBACK else ("unknown" if language == FALLBACK else language)


def moment(date: datetime, precision: DatePrecision | None = None) -> str:
    """A date as a reader writes it, such as `1 May 2024, 12:30 (UTC+4)`; without a time of day if that is unknown."""
    if precision == "day":
        return day(date)
    return f"{day(date)}, {date:%H:%M} ({_zone(date)})"


def day(date: datetime) -> str:
    """The day alone, such as `1 May 2024`."""
    return f"{date.day} {date:%B} {date.year}"


def _zone(date: datetime) -> str:
    offset = date.utcoffset()
    minutes = 0 if offset is None else int(offset.total_seconds() // 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")
