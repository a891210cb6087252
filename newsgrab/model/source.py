"""The shape of a sources file: what to watch."""

from __future__ import annotations

import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, StringConstraints

from .record import Record

__all__ = ["Source", "SourcesFile"]

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SPACE = re.compile(r"\s")
_NO_ZONES = frozenset({"Factory", "localtime", "posixrules"})
"""Files beside the time zones that mean nothing, or another zone on each machine."""
_TWO_LETTERS = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka
    kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng
    nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st
    su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split()
)
"""ISO 639-1: no code will ever be added, so that what is none of them is a mistake, often a country's code."""


def _one_line(text: str) -> str:
    if _CONTROL.search(text):
        raise ValueError("it holds a line break, another control character or what is no Unicode")
    return text


def _web_address(text: str) -> str:
    if _SPACE.search(text):
        raise ValueError("an address holds no white space")
    try:
        host, _ = urlsplit(text).hostname, urlsplit(text).port
    except ValueError as error:
        raise ValueError(f"no address: {error}") from None
    if not host:
        raise ValueError("the address names no host")
    return text


def _language(text: str) -> str:
    first = text.partition("-")[0].lower()
    if len(first) == 2 and first not in _TWO_LETTERS:
        raise ValueError(f"no language has the code {first}")
    return text


def _timezone(text: str) -> str:
    # Reading a page must not cost the import.
    from zoneinfo import ZoneInfo

    try:
        known = text not in _NO_ZONES and ZoneInfo(text).key == text
    except (ValueError, KeyError, OSError):  # what it says to `../x`, to `Mars/Base` and to the folder `Asia`
        known = False
    if not known:
        raise ValueError("no time zone has this IANA name")
    return text


def _label(text: str) -> str:
    parts = [part.strip() for part in text.split("/")]
    if not any(parts):
        raise ValueError("the label is empty")
    return "/".join(part for part in parts if part)


def _once(texts: list[str]) -> list[str]:
    return list(dict.fromkeys(texts))


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_one_line)]
WebAddress = Annotated[Line, StringConstraints(pattern=r"^https?://"), AfterValidator(_web_address)]
Label = Annotated[Line, AfterValidator(_label)]
Language = Annotated[Line, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"), AfterValidator(_language)]
TimeZone = Annotated[Line, AfterValidator(_timezone)]
Addresses = Annotated[list[WebAddress], AfterValidator(_once)]


class Source(Record):
    """One site, or one part of a site, that is watched for new articles."""

    name: Line
    """In one line; no other source has it."""
    url: WebAddress
    """The home page, or the page a reader would call this source."""
    feeds: Addresses = []
    """RSS, Atom or JSON Feed addresses."""
    sitemaps: Addresses = []
    """Sitemaps, sitemap indexes and news sitemaps."""
    listings: Addresses = []
    """Section and archive pages that list articles."""
    tag_pages: Addresses = []
    """Pages that list the articles under a tag."""
    language: Language | None = None
    """BCP 47, where the pages do not say it or say it wrongly."""
    timezone: TimeZone | None = None
    """IANA name, for dates without an offset."""
    rate: float | None = Field(default=None, gt=0, le=86_400, allow_inf_nan=False)
    """Seconds between two requests to one host."""
    rules: Line | None = None
    """A folder of site rules, `<domain>.toml`, that is asked before all others for this source's pages."""
    every: Annotated[Line, StringConstraints(pattern=r"^[1-9][0-9]{0,4}(s|m|h|d)$")] | None = None
    """How often to look, such as `15m`, `2h` or `1d`."""
    enabled: bool = True
    """Whether it is looked at."""
    labels: Annotated[list[Label], AfterValidator(_once)] = []
    """What it is filed under; `Politics/Region` is a label within another one."""


class SourcesFile(Record):
    """A TOML file of `[[source]]` tables."""

    source: list[Source] = []
