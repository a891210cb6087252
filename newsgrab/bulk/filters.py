"""What of an archive is wanted: told apart from the rest by the cheapest sign, most of it before anything is parsed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Final
from urllib.parse import SplitResult, urlsplit

from ..discover.likeness import is_feed, is_file
from ..dom.decode import decode, is_binary
from ..errors import Outcome
from ..extract.language import may_be_in
from ..fetch.media_types import ACCEPTED_TYPES
from ..model import Article, Page
from .records import Record

__all__ = ["Filters", "Left"]

Left = tuple[Outcome, str]
"""How a record ends that is left out, and why."""

_RUN: Final = re.compile(r">([^<>{}]{40,400})")
"""A text between two tags, longer than most of a menu; braces are in scripts and styles."""
_RUNS: Final = 40
_FEWEST: Final = 200
"""Characters by which a script is told; of fewer, nothing is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What is wanted besides that it is an article; without any, everything is.

    Raises:
        ValueError: A moment has no time zone, or the end is before the beginning.
    """

    sites: tuple[str, ...] = ()
    """Domains, with all that is below them."""
    languages: tuple[str, ...] = ()
    """BCP 47; of `en-GB`, `en` counts."""
    since: datetime | None = None
    """Published then or later; an article without a date counts by when it was had."""
    until: datetime | None = None
    """Published before that."""

    def __post_init__(self) -> None:
        for name in ("since", "until"):
            moment: datetime | None = getattr(self, name)
            if moment is not None and moment.tzinfo is None:
                raise ValueError(f"{name}: {moment} has no time zone")
        if self.since and self.until and self.since >= self.until:
            raise ValueError(f"until: {self.until} is not after {self.since}")
        object.__setattr__(self, "sites", tuple(sorted({_domain(site) for site in self.sites})))
        object.__setattr__(self, "languages", tuple(sorted({_primary(code) for code in self.languages})))

    def of_record(self, record: Record) -> Left | None:
        """Why a record is left out by what stands outside of the page: status, type, address, when it was had."""
        left = _of_status(record.status_code) or _of_type(record.content_type)
        return left or self._of_address(record.url) or self._of_capture(record.fetched_at)

    def of_page(self, page: Page) -> Left | None:
        """Why a page is left out by its bytes: no text, or letters that no wanted language is written in."""
        media_type = is_binary(page.content)
        if media_type is not None:
            return Outcome.UNSUPPORTED_TYPE, f"the body is {media_type}, not a page"
        if self.languages:
            html = decode(page.content, charset=page.charset).text
            sample = "\n".join(match[1] for match in islice(_RUN.finditer(html), _RUNS))
            if len(sample) >= _FEWEST and not any(may_be_in(sample, code) for code in self.languages):
                return _unwanted("its letters are not of the language")
        return None

    def of_article(self, article: Article, page: Page) -> Left | None:
        """Why an article is left out: it is none, or not in a wanted language, or not of the time."""
        if not article.page_kind.is_article:
            return Outcome.NOT_ARTICLE, article.page_kind.value
        if self.languages and _primary(article.language or "") not in self.languages:
            return _unwanted(f"its language is {article.language or 'not known'}")
        date = article.date_published or page.fetched_at
        if self.since and date < self.since:
            return _unwanted(f"it is of {date.date()}")
        if self.until and date >= self.until:
            return _unwanted(f"it is of {date.date()}")
        return None

    def _of_address(self, url: str | None) -> Left | None:
        parts = _split(url)
        if parts is None or not parts.hostname:
            return _unwanted("it has no address on a site") if self.sites else None
        if self.sites and not any(_is_below(parts.hostname, site) for site in self.sites):
            return _unwanted(f"{parts.hostname} is another site")
        if is_file(parts.path):
            return Outcome.UNSUPPORTED_TYPE, "the address is a file's, not a page's"
        if is_feed(parts.geturl()):
            return Outcome.NOT_ARTICLE, "the address is a feed's"
        if parts.path in ("", "/") and not parts.query:
            return Outcome.NOT_ARTICLE, "the address is a home page's"
        return None

    def _of_capture(self, fetched_at: datetime | None) -> Left | None:
        """What was had before is no later article."""
        if self.since and fetched_at and fetched_at < self.since:
            return _unwanted(f"it was had on {fetched_at.date()}")
        return None


def _unwanted(reason: str) -> Left:
    return Outcome.BLOCKED_POLICY, f"filtered: {reason}"


def _of_status(status: int | None) -> Left | None:
    if status is None or 200 <= status < 300:
        return None
    told = f"the server answered {status}"
    if status == 304:
        return Outcome.NOT_MODIFIED, told
    if status == 429:
        return Outcome.RATE_LIMITED, told
    if 300 <= status < 400:
        return Outcome.NOT_ARTICLE, f"{told}, a redirect"
    if 400 <= status < 600:
        return (Outcome.HTTP_4XX if status < 500 else Outcome.HTTP_5XX), told
    return Outcome.PROTOCOL_ERROR, told


def _of_type(content_type: str | None) -> Left | None:
    media_type = (content_type or "").partition(";")[0].strip().lower()
    if media_type and media_type not in ACCEPTED_TYPES:
        return Outcome.UNSUPPORTED_TYPE, f"the server sent {media_type}, not a page"
    return None


def _split(url: str | None) -> SplitResult | None:
    try:
        return urlsplit(url) if url else None
    except ValueError:
        return None


def _domain(site: str) -> str:
    host = (_split(site) or SplitResult("", "", "", "", "")).hostname if "//" in site else site
    domain = (host or "").strip().strip(".").lower().removeprefix("www.")
    if not domain or "/" in domain:
        raise ValueError(f"{site!r} is no domain")
    return domain


def _is_below(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def _primary(code: str) -> str:
    return code.replace("_", "-").partition("-")[0].lower()
