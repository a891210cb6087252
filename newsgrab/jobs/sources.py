"""The sources file: a TOML file of what to watch, read with an answer to every mistake in it, and written."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from ..errors import RuleError
from ..model import Source
from ..sites.toml_lines import Place, toml_lines

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["faults_of", "read_sources", "write_sources"]

_MOST_FAULTS = 50
"""Told at once; a file of another kind would have thousands."""
_SCHEMELESS = re.compile(
    r"\A(?:(?:feed|h?t{1,3}ps?|www):?/{0,3})?([^\s/:@.]+(?:\.[^\s/:@.]+)+(?:[:/?]\S*)?)", re.IGNORECASE
)
_NO_LETTERS = re.compile("[^a-z]+")
_HUMP = re.compile("(?<=[a-z])(?=[A-Z])")
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_EVERY = re.compile(r"\A(?:every\s+|PT?)?0*([1-9][0-9]{0,4})\s*([a-z]{1,8})\.?", re.IGNORECASE)
_OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+-])([0-9]{1,2})(?::?00)?", re.IGNORECASE)
_SHORTEST_ZONE = 5
"""Letters; abbreviations such as MSK resemble anything."""
_OTHER_NAMES = {
    "title": "name", "label": "labels", "home": "url", "homepage": "url", "home_page": "url", "site": "url",
    "link": "url", "address": "url", "html_url": "url", "rss": "feeds", "atom": "feeds", "xml_url": "feeds",
    "sections": "listings", "pages": "listings", "lang": "language", "tz": "timezone", "time_zone": "timezone",
    "zone": "timezone", "delay": "rate", "pause": "rate", "interval": "every", "schedule": "every",
    "disabled": "enabled", "active": "enabled", "tags": "labels", "categories": "labels", "category": "labels",
    "folder": "labels",
}  # fmt: skip
"""What other programs call these fields."""
_COUNTRIES = {
    "kz": "kk", "ua": "uk", "by": "be", "cz": "cs", "jp": "ja", "gr": "el", "dk": "da", "cn": "zh", "tj": "tg",
    "me": "sr", "al": "sq", "md": "ro", "iq": "ar", "eg": "ar", "pk": "ur", "rs": "sr", "mx": "es", "gb": "en",
    "at": "de", "us": "en",
}  # fmt: skip
"""Codes of countries that are taken for codes of their languages."""
_WHAT = {
    "string": "a text in quotes",
    "list": 'a list of texts in brackets, such as ["…", "…"]',
    "bool": "true or false, without quotes",
    "float": "a number, without quotes",
}


def read_sources(source: str | bytes | PathLike[str], *, name: str | None = None) -> list[Source]:
    """The sources of a file, in its order.

    Args:
        source: The path of a TOML file, or its text: a `str` is always taken for the text.
        name: What messages call the file; without it its path, or `sources`.

    Raises:
        RuleError: The file cannot be read or something in it is wrong. The message has a line for each fault in it,
            with the place, the table, the field and, where there is one, what may have been meant.
    """
    called = name or (fspath(source) if isinstance(source, PathLike) else "sources")
    text = _text(source, called)
    try:
        tables = tomllib.loads(text)
    except RecursionError:
        raise RuleError(f"{called}: nested too deeply") from None
    except ValueError as error:
        # Not only TOMLDecodeError: numbers and dates can be beyond what Python makes of them.
        raise RuleError(f"{called}: {error}") from error
    faults = list(_at_the_top(tables))
    listed = tables.get("source", [])
    read: list[Source] = []
    if isinstance(listed, list):
        read, wrong = _read_all(listed, toml_lines(text))
        faults += wrong
    if faults:
        raise RuleError(_told(called, faults))
    return read


def write_sources(sources: Iterable[Source]) -> str:
    """A TOML file of the sources, which `read_sources` reads back; fields that say nothing are left out."""
    import tomli_w

    # Left alone, tomli_w puts short tables into one line.
    return "\n".join("[[source]]\n" + tomli_w.dumps(source.model_dump(exclude_defaults=True)) for source in sources)


def faults_of(error: ValidationError) -> list[str]:
    """Each thing that is wrong with a source, in words, with what may have been meant."""
    return [told for _, told in map(_fault, error.errors())]


def _text(source: str | bytes | PathLike[str], called: str) -> str:
    if isinstance(source, str):
        return source.removeprefix("\ufeff")
    try:
        content = source if isinstance(source, bytes) else Path(source).read_bytes()
        return content.decode("utf-8-sig")
    except OSError as error:
        raise RuleError(f"{called}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise RuleError(f"{called}, line {line}: no UTF-8, which TOML is written in") from error


@dataclass(frozen=True, slots=True)
class _Fault:
    """Something that is wrong."""

    told: str
    place: str = ""
    line: int | None = None


_LAST = sys.maxsize
_UNTOLD = _Fault("", line=_LAST)
"""One more than are told: finding words for it may take long."""


def _at_the_top(tables: dict[str, Any]) -> Iterator[_Fault]:
    for number, (key, value) in enumerate(tables.items()):
        if number > _MOST_FAULTS:
            yield _UNTOLD
        elif key != "source":
            told = f"{_cut(key)} is nothing that stands outside of a source"
            if get_close_matches(key.lower(), ["source", "sources"], 1) and isinstance(value, list | dict):
                told += "; did you mean [[source]]?"
            elif _field_meant(key):
                told += "; it belongs below a [[source]]"
            yield _Fault(told)
        elif not isinstance(value, list):
            yield _Fault("source is one table; write [[source]], with two brackets on each side")


def _read_all(listed: list[Any], lines: dict[Place, int]) -> tuple[list[Source], list[_Fault]]:
    read: list[Source] = []
    faults: list[_Fault] = []
    first: dict[str, int] = {}
    for number, table in enumerate(listed):
        name = table.get("name") if isinstance(table, dict) else None
        named = name.strip() if isinstance(name, str) else ""
        place = f"source {number + 1}" + (f" ({_cut(named)})" if named else "")
        if not isinstance(table, dict):
            faults.append(_Fault("it is no table", place))
            continue
        try:
            read.append(Source.model_validate(table, strict=True))
        except ValidationError as error:
            for each in error.errors():
                if len(faults) < _MOST_FAULTS:
                    field, told = _fault(each)
                    faults.append(_Fault(told, place, _line(lines, number, field)))
                else:
                    faults.append(_UNTOLD)
        if named and first.setdefault(named, number) != number:
            told = f"name: source {first[named] + 1} has this name too; no two can have the same"
            line = _line(lines, number, "name") if len(faults) < _MOST_FAULTS else _LAST
            faults.append(_Fault(told, place, line))
    return read, faults


def _line(lines: dict[Place, int], table: int, field: str) -> int | None:
    """The line of a field of a table, else of the table's header; `None` where tables are written in one line."""
    return lines.get(("source", table, field)) or lines.get(("source", table))


def _told(called: str, faults: list[_Fault]) -> str:
    faults = sorted(faults, key=lambda fault: fault.line or 0)
    lines = [
        ", ".join(part for part in (called, fault.line and f"line {fault.line}", fault.place) if part)
        + f": {fault.told}"
        for fault in faults[:_MOST_FAULTS]
    ]
    if len(faults) > _MOST_FAULTS:
        lines.append(f"{called}: … and {len(faults) - _MOST_FAULTS} more")
    return "\n".join(lines)


def _fault(error: ErrorDetails) -> tuple[str, str]:
    """The field and what is wrong with it."""
    field = str(error["loc"][0])
    given = error["input"]
    if error["type"] == "missing":
        return field, f"{field} is missing"
    if error["type"] == "extra_forbidden":
        known = _field_meant(field)
        return field, f"{_cut(field)} is no field of a source" + (f"; did you mean {known}?" if known else "")
    reason = _reason(field, error)
    shown = f"{_cut(json.dumps(given, ensure_ascii=False))}: " if isinstance(given, str) and given.strip() else ""
    if error["type"] == "list_type" and isinstance(given, str):
        meant: str | None = json.dumps([given], ensure_ascii=False)
    else:
        meant = _value_meant(field, given)
    return field, f"{field}: {shown}{reason}" + (f"; did you mean {meant}?" if meant else "")


def _reason(field: str, error: ErrorDetails) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "string_pattern_mismatch":
        return {
            "language": "no BCP 47 code such as ru, en-GB or sr-Latn",
            "every": "no time such as 15m, 2h or 1d",
        }.get(field, "no address that begins with http:// or https://")
    if kind == "string_too_short":
        return "it is empty"
    if kind == "value_error":
        return str(context["error"])
    if kind.endswith("_type") and kind.removesuffix("_type") in _WHAT:
        return f"it must be {_WHAT[kind.removesuffix('_type')]}"
    if field == "rate":
        return "it must be a number of seconds above 0, at most a day"
    return error["msg"]


def _field_meant(key: str) -> str | None:
    """The field that a misspelled key may stand for."""
    plain = _NO_LETTERS.sub("_", _HUMP.sub("_", key.strip()).lower()).strip("_")
    fields = [*Source.model_fields, *_OTHER_NAMES]
    close = get_close_matches(plain, fields, 1, 0.75)
    return _OTHER_NAMES.get(close[0], close[0]) if close else None


def _value_meant(field: str, given: object) -> str | None:
    """What a wrong value may stand for, as it would be written."""
    meant: object = None
    if field == "every" and isinstance(given, int) and not isinstance(given, bool):
        meant = _every_meant(f"{given}m")
    elif field == "enabled" and isinstance(given, str):
        meant = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}.get(given.lower())
    elif isinstance(given, str) and field in _MEANT:
        meant = _MEANT[field](given.strip())
    return None if meant is None else json.dumps(meant, ensure_ascii=False)


def _address_meant(given: str) -> str | None:
    """With the scheme, if only that is missing or misspelled."""
    match = _SCHEMELESS.fullmatch(given.strip())
    return f"https://{match[1]}" if match and not given.strip().startswith(("http://", "https://")) else None


def _language_meant(given: str) -> str | None:
    from ..lang import languages, lexicon

    code = given.replace("_", "-")
    first = code.partition("-")[0]
    if first.lower() in _COUNTRIES:
        return _COUNTRIES[first.lower()]
    if code != given and _LANGUAGE_TAG.fullmatch(code):
        return code
    names = {lexicon(each).name.casefold(): each for each in languages() if each != "und"}
    close = get_close_matches(first.casefold(), names, 1, 0.8)
    return names[close[0]] if close else None


def _timezone_meant(given: str) -> str | None:
    zones = _zones()
    plain = "_".join(given.lower().split())
    whole = {zone.lower(): zone for zone in zones}
    cities = {zone.rpartition("/")[2].lower(): zone for zone in zones if "/" in zone}
    for names in (whole, cities):
        if plain in names:
            return names[plain]
    if offset := _OFFSET.fullmatch(given):
        # POSIX has it that places ahead of UTC are behind it.
        zone = f"Etc/GMT{'-' if offset[1] == '+' else '+'}{int(offset[2])}"
        return zone if zone in zones else None
    if len(plain) < _SHORTEST_ZONE:
        return None
    close = get_close_matches(plain, whole, 1, 0.7)
    if close:
        return whole[close[0]]
    close = get_close_matches(plain.rpartition("/")[2], cities, 1, 0.75)
    return cities[close[0]] if close else None


@cache
def _zones() -> tuple[str, ...]:
    from zoneinfo import available_timezones

    return tuple(sorted(available_timezones()))


def _every_meant(given: str) -> str | None:
    match = _EVERY.fullmatch(given)
    if not match or match[2].lower().startswith("mo"):
        return None
    number, unit = int(match[1]), match[2][0].lower()
    if unit == "w":
        number, unit = 7 * number, "d"
    return f"{number}{unit}" if unit in "smhd" and number < 100_000 else None


_MEANT: dict[str, Callable[[str], str | None]] = {
    **dict.fromkeys(("url", "feeds", "sitemaps", "listings", "tag_pages"), _address_meant),
    "language": _language_meant,
    "timezone": _timezone_meant,
    "every": _every_meant,
}


def _cut(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
