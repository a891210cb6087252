"""Which link of a list leads to its next page: told by numbers, not by words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from .addresses import twin_key

__all__ = ["next_page"]

_DIGITS = re.compile(r"\d{1,6}")
_EXTENSION = re.compile(r"\.\w{1,5}\Z")
_MAX_NUMBER = 5_000
_MAX_LINKS = 2_000
_PARAMETER = re.compile(r"(?<=[?&])(page|p|paged|pg|pagenum|pageno|page_no|pn|PAGEN_\d{1,2})=(\d{1,5})(?=&|\Z)", re.I)
_FOLDER = re.compile(r"(/(?:page|p|pg)[/_-]?)(\d{1,5})(?=/?(?:\.\w{1,5})?(?:\?|\Z))", re.IGNORECASE)
_CALENDAR = re.compile(r"(?:19|20)\d\d[/.-]\d{1,2}(?:[/.-]\Z|[/.-]\d{1,2}\Z)|(?:day|date|month|year)=\Z", re.IGNORECASE)
_HOLE = "\x00"


def next_page(url: str, links: Iterable[tuple[str, str]]) -> str | None:
    """The page that follows, by the numbered links of the page and by addresses that count one further.

    Args:
        url: This page.
        links: Text and address of the page's links to its own site.
    """
    own = twin_key(url)
    few = list(links)[:_MAX_LINKS]
    numbered = [
        (int(text), address)
        for text, address in few
        if text.isdecimal() and len(text) < 5 and 0 < int(text) <= _MAX_NUMBER
    ]
    return _counted(own, numbered) or _in_steps(own, numbered) or _one_further(own, (address for _, address in few))


def _holes(key: str, number: int) -> Iterator[str]:
    """The address with a hole for each place where the number stands."""
    for match in _DIGITS.finditer(key):
        if match[0] == str(number) and not _CALENDAR.search(key[: match.start()]):
            yield key[: match.start()] + _HOLE + key[match.end() :]


def _counted(own: str, numbered: list[tuple[int, str]]) -> str | None:
    """Where addresses hold the number that the link shows."""
    groups: dict[str, dict[int, str]] = defaultdict(dict)
    for number, address in numbered:
        for holed in _holes(twin_key(address), number):
            groups[holed].setdefault(number, address)
    best = max(groups, key=lambda holed: len(groups[holed]), default=None)
    if best is None:
        return None
    group = groups[best]
    current = _current(own, best)
    if len(group) == 1 and not _is_usual(best) and current is None:
        return None
    if current is None:
        # The first page is mostly called without a number; a list that shows only other pages says nothing.
        current = 1
        if not _is_kin(own, best):
            return None
    return group.get(current + 1)


def _current(own: str, holed: str) -> int | None:
    before, _, after = holed.partition(_HOLE)
    inner = own[len(before) : len(own) - len(after)] if len(own) > len(before) + len(after) else ""
    is_same = own.startswith(before) and own.endswith(after) and inner.isdecimal() and len(inner) < 6
    return int(inner) if is_same else None


def _is_usual(holed: str) -> bool:
    filled = holed.replace(_HOLE, "2")
    return bool(_PARAMETER.search(filled) or _FOLDER.search(filled))


def _is_kin(own: str, holed: str) -> bool:
    """Whether the numbered pages are of this list, and not of another one on the page."""
    place = holed.partition(_HOLE)[0]
    path, _, query = own.partition("?")
    if "?" in place:
        return place.partition("?")[0].rstrip("/").split("/")[0] == path.split("/")[0] and (
            place.partition("?")[0].rstrip("/") == path.rstrip("/") or not query
        )
    stem = _EXTENSION.sub("", path)
    return place.startswith(stem) or path.startswith(place.rstrip("/-_").rpartition("/")[0])


def _in_steps(own: str, numbered: list[tuple[int, str]]) -> str | None:
    """Where addresses count articles instead of pages: `?start=20` is the second page."""
    groups: dict[str, dict[int, tuple[str, list[int]]]] = defaultdict(dict)
    for number, address in numbered:
        key = twin_key(address)
        groups[_DIGITS.sub("0", key)].setdefault(number, (address, [int(digits) for digits in _DIGITS.findall(key)]))
    for group in sorted(groups.values(), key=len, reverse=True):
        steady = sorted(number for number in group if number > 1)
        if len(steady) < 2 or not _is_steady([group[number][1] for number in steady], steady):
            continue
        current = next((number for number, (address, _) in group.items() if twin_key(address) == own), None)
        if current is None:
            current = next(number for number in range(1, len(group) + 2) if number not in group)
        if current + 1 in group:
            return group[current + 1][0]
    return None


def _is_steady(rows: list[list[int]], numbers: list[int]) -> bool:
    """Whether one number grows by the same step a page and the others stay."""
    moving = [place for place in range(len(rows[0])) if len({row[place] for row in rows}) > 1]
    if len(moving) != 1:
        return False
    values = [row[moving[0]] for row in rows]
    pairs = zip(values, values[1:], numbers, numbers[1:], strict=False)
    steps = {(after - before) / (later - sooner) for before, after, sooner, later in pairs}
    return len(steps) == 1 and min(steps) > 1


def _one_further(own: str, addresses: Iterable[str]) -> str | None:
    """Where a link, whatever it shows, has the address of this page but for its number."""
    bare, current = _without_number(own)
    for address in addresses:
        key = twin_key(address)
        rest, number = _without_number(key)
        if number == (current or 1) + 1 and rest == bare:
            return address
    return None


def _without_number(key: str) -> tuple[str, int | None]:
    for pattern in (_PARAMETER, _FOLDER):
        match = pattern.search(key)
        if match:
            rest = (key[: match.start()] + key[match.end() :]).replace("?&", "?").rstrip("?&/")
            return rest.replace("/?", "?"), int(match[2])
    return key, None
