"""What feeds, sitemaps and listings state, cleaned: addresses, dates, names and languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from urllib.parse import urljoin, urlsplit

from ..dom.text import squeeze, unescape

__all__ = ["address", "language", "moment", "person", "plain", "unique"]

_MAX_ADDRESS = 4_096
"""Characters; sitemaps.org says 2,048, which percent-encoded Cyrillic slugs pass."""
_MAX_TEXT = 2_000
"""Characters of a title, name or keyword: what is longer is none."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,1000}>")
_MAIL = re.compile(r"(?<![^\s<>(])[^\s@<>()]{1,100}@[^\s@<>()]{1,200}")
_NAME_BY_MAIL = re.compile(
    r"\A(?:[^\s@]{1,100}@[^\s@]{1,200}\s{0,9}\(([^()]{1,200})\)|([^<>@]{1,200}?)\s{0,9}<[^<>]{0,300}>)"
)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,1000})?>|<!\[CDATA\[|\]\]>",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_ISO = re.compile(
    r"(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[Tt ]{1,2}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)? ?"
    r"([Zz]|[A-Z]{2,5}|[+-]\d{2}:?(?:\d{2})?)?)?)?)?"
)
_ZONE_NAME = re.compile(r"\[[A-Za-z_/+-]{1,40}\]\Z")
_OFFSET = re.compile(r"(?<=\d) ?(?:GMT|UTC| ) ?([+-])(\d{1,2}):?(\d{2})?\Z")
_YEAR_FIRST = re.compile(r"\A((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"\A(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)")
"""With dots the day stands first everywhere; with slashes it need not."""
_FIRST_YEAR = 1900
_HOURS = {
    "MSK": 3, "MSD": 4, "SAMT": 4, "YEKT": 5, "OMST": 6, "KRAT": 7, "NOVT": 7, "IRKT": 8, "YAKT": 9, "VLAT": 10,
    "AZT": 4, "AZST": 5, "AMT": 4, "GET": 4, "TRT": 3, "EET": 2, "EEST": 3, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2,
    "WET": 0, "WEST": 1, "BST": 1, "UZT": 5, "TMT": 5, "TJT": 5, "ALMT": 6, "KGT": 6, "KST": 9, "JST": 9, "HKT": 8,
    "SGT": 8, "WIB": 7, "AEST": 10, "AEDT": 11, "SAST": 2, "EAT": 3, "WAT": 1, "PKT": 5,
    "UTC": 0, "GMT": 0, "UT": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8,
    "PDT": -7,
}  # fmt: skip
"""Hours ahead of UTC of the zones that feeds name; those that mean several zones as RFC 822 has them."""


def address(raw: object, base: str | None) -> str | None:
    """An address as absolute HTTP(S) URL without white space; `None` if it is of another kind, broken or too long.

    Line breaks in it come from layout and go, with the white space around them; spaces stand for themselves.
    """
    if not isinstance(raw, str) or len(raw) > 2 * _MAX_ADDRESS:
        return None
    lines = _SURROGATE.sub("", raw).splitlines()
    written = "%20".join("".join(line.strip() for line in lines).split())
    if not written or written.startswith("#"):
        return None
    try:
        joined = urljoin(base or "", written)
        parts = urlsplit(joined)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    # `HTTP://` is lower-cased by joining, but not without a base.
    joined = parts.scheme + joined[len(parts.scheme) :]
    return joined if usable and len(joined) <= _MAX_ADDRESS else None


def plain(raw: object, *, markup: bool = True) -> str | None:
    """A text as a reader sees it: references replaced, tags gone where it is `markup`; `None` if nothing is left."""
    if not isinstance(raw, str) or len(raw) > 4 * _MAX_TEXT:
        return None
    text = unescape(_untagged(raw) if markup else raw)
    # Many feeds escape twice, so that a title's tags show only now.
    text = squeeze(_SURROGATE.sub("\ufffd", _untagged(text) if markup else text))
    return text if 0 < len(text) <= _MAX_TEXT else None


def _untagged(text: str) -> str:
    """The text without tags; those within words leave no space."""
    return _TAG.sub(" ", _INLINE.sub("", text)) if "<" in text else text


def person(raw: object) -> str | None:
    """The name in what feeds call an author: `mail@host (Name)`, `Name <mail@host>` or a bare name."""
    text = plain(raw, markup=False)
    if text is None:
        return None
    match = _NAME_BY_MAIL.fullmatch(text)
    name = (match[1] or match[2] or "") if match else _MAIL.sub("", text)
    name = name.strip(" ()<>,;" if name != text else " ,;")
    return name if name and not name.lower().startswith(("http://", "https://", "www.")) else None


def unique(texts: Iterable[str | None]) -> list[str]:
    """The texts that there are, each once, told apart without regard to case."""
    found: dict[str, str] = {}
    for text in texts:
        if text:
            found.setdefault(text.casefold(), text)
    return list(found.values())


def language(raw: object) -> str | None:
    """A BCP 47 code as stated, with hyphens; `None` if it is none."""
    code = raw.strip().replace("_", "-") if isinstance(raw, str) else ""
    return code if _LANGUAGE.fullmatch(code) else None


def moment(raw: object) -> datetime | None:
    """A date in the forms of ISO 8601 or RFC 822, aware; `None` if it is neither.

    The offset is the one stated, by number or by a zone's usual abbreviation; UTC where there is none.
    """
    if not isinstance(raw, str) or len(raw) > 100:
        return None
    text = _plainer(raw.strip())
    try:
        match = _ISO.fullmatch(text)
        found = _iso(match) if match else _rfc822(text) or _rfc822(f"{text} 00:00:00")
    except (ValueError, OverflowError, IndexError, TypeError, AttributeError):
        # The standard library's reader of RFC 822 was not made for every text.
        return None
    return found if found is not None and found.year >= _FIRST_YEAR else None


def _plainer(text: str) -> str:
    """A date with its usual liberties taken out: the zone's name behind the offset, `GMT+4`, dots and slashes."""
    text = _ZONE_NAME.sub("", text)
    text = _OFFSET.sub(lambda match: f" {match[1]}{match[2]:0>2}{match[3] or '00'}", text)
    text = _YEAR_FIRST.sub(lambda match: f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}", text)
    return _DAY_FIRST.sub(lambda match: f"{match[3]}-{match[2]:0>2}-{match[1]:0>2}", text)


def _iso(match: re.Match[str]) -> datetime:
    year, month, day, hour, minute, second, zone = match.groups()
    # A leap second is no time of day that Python knows.
    clock = (int(hour or 0), int(minute or 0), min(int(second or 0), 59))
    return datetime(int(year), int(month or 1), int(day or 1), *clock, tzinfo=_zone(zone))


def _rfc822(text: str) -> datetime | None:
    parsed = parsedate_tz(text)
    if parsed is None:
        return None
    year, month, day, hour, minute, second = parsed[:6]
    name = text.split()[-1].strip("()").upper()
    offset = parsed[9]
    zone = _zone(name) if name in _HOURS else timezone(timedelta(seconds=offset or 0))
    return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone if zone.utcoffset(None) else UTC)


def _zone(stated: str | None) -> timezone:
    if not stated or stated.upper() in _HOURS:
        hours = _HOURS[stated.upper()] if stated else 0
        return timezone(timedelta(hours=hours)) if hours else UTC
    if stated[0] not in "+-":
        return UTC
    digits = stated[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if stated[0] == "-" else offset) if offset else UTC
