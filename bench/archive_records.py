"""The records of a made-up archive: what each is, what must become of it, and its bytes."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final, NamedTuple

from newsgrab.errors import Outcome

from .archive_bodies import BOMBS, BREAKAGES, HANGS, IMAGE, PDF, coded, head, plain
from .archive_pages import SITES, Fixture, Newsroom, fixtures
from .invented import Inventor

__all__ = ["KINDS", "START", "Entry", "Stored", "hanging", "plan", "record_id", "stored"]

START: Final = datetime(2026, 5, 1, tzinfo=UTC)
_LANGUAGES: Final = 4
"""Of the inventor: a site's number says which."""
_AROUND: Final = 4
"""So many records for each that hangs."""
_NEAR: Final = 1_000
"""So many of the last articles may be copied."""
_TRACKED: Final = ("utm_source=rss&utm_medium=feed", "fbclid=IwAR3xyz", "utm_campaign=daily")
_CHARSETS: Final = ("text/html; charset=utf-8", "text/html; charset=x-user-defined-by-nobody", "text/html")
"""What is declared of pages whose bytes are in another encoding."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What records of a kind must end as, and how many of all there are."""

    share: float
    outcomes: frozenset[str]


def _kind(share: float, *outcomes: Outcome) -> Kind:
    return Kind(share, frozenset(outcomes))


KINDS: Final[Mapping[str, Kind]] = {
    "article": _kind(0.0, Outcome.OK),  # what the others leave
    "fixture": _kind(0.14, Outcome.OK),
    "no-article": _kind(0.01, Outcome.NOT_ARTICLE),
    "listing": _kind(0.01, Outcome.NOT_ARTICLE),
    "charset": _kind(0.04, Outcome.OK),
    "tracked": _kind(0.04, Outcome.DUPLICATE),
    "again": _kind(0.03, Outcome.DUPLICATE),
    "agency": _kind(0.04, Outcome.DUPLICATE),
    "redirect": _kind(0.04, Outcome.NOT_ARTICLE),
    "missing": _kind(0.03, Outcome.HTTP_4XX),
    "unavailable": _kind(0.005, Outcome.HTTP_5XX),
    "pdf": _kind(0.015, Outcome.UNSUPPORTED_TYPE),
    "image": _kind(0.03, Outcome.UNSUPPORTED_TYPE),
    "bomb": _kind(0.02, Outcome.TOO_LARGE),
    "broken": _kind(0.016, Outcome.BAD_ENCODING, Outcome.PROTOCOL_ERROR, Outcome.TRUNCATED),
    "cut": _kind(0.004, Outcome.TRUNCATED),
    "hang": _kind(0.0, Outcome.PARSE_TIMEOUT),  # as many as are asked for
}
"""In `tracked` an article's page is there again under an address with tracking parameters, in `again` under its own, in
`agency` its text is another site's; `cut` is what the crawler says it has not kept whole."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One record with a response: all that decides its bytes, but for the seed."""

    number: int
    kind: str
    original: int | None = None
    """The number of the record that it is a copy of."""

    @property
    def name(self) -> str:
        """WARC-Record-ID."""
        return record_id(f"record {self.number}")

    @property
    def date(self) -> datetime:
        """WARC-Date."""
        return START + timedelta(seconds=self.number)


class Stored(NamedTuple):
    """What a crawler has kept of one request."""

    url: str
    response: bytes
    fields: tuple[str, ...] = ()
    """Of the record's head, besides the usual ones."""


def plan(records: int, seed: int) -> list[Entry]:
    """Which kind each record is, by number; copies come after what they are copies of."""
    chance = random.Random(f"plan {seed}")
    kinds = [kind for kind, told in KINDS.items() for _ in range(round(told.share * records))]
    kinds = ["article"] * (records - len(kinds)) + kinds
    chance.shuffle(kinds)
    entries: list[Entry] = []
    originals: dict[int, list[int]] = {language: [] for language in range(_LANGUAGES)}
    for number, kind in enumerate(kinds[:records]):
        known = originals[number % _LANGUAGES]
        original = None
        if kind in ("tracked", "again", "agency"):
            others = (
                known[-_NEAR:] if kind != "agency" else [one for one in known[-_NEAR:] if _may_be_wired(one, number)]
            )
            original = chance.choice(others) if others else None
            kind = kind if others else "article"
        if kind == "article":
            known.append(number)
        entries.append(Entry(number, kind, original))
    return entries


def hanging(first: int, hangs: int) -> list[Entry]:
    """As many pages that keep the parser busy, each among articles; their numbers begin with the first."""
    numbers = range(first, first + _AROUND * hangs)
    return [Entry(number, "hang" if number % _AROUND == 1 else "article") for number in numbers]


def _may_be_wired(original: int, number: int) -> bool:
    """Whether another site could have the text as it is: turns of interviews are marked otherwise there."""
    return original % SITES != number % SITES and original % Inventor.INTERVIEW_EVERY != 0


def record_id(seed: str) -> str:
    """A WARC-Record-ID made of a text."""
    return f"<urn:uuid:{uuid.UUID(int=random.Random(seed).getrandbits(128), version=4)}>"


def stored(entry: Entry) -> Stored:
    """The bytes of a record, which come from its number, its kind and what it is a copy of."""
    return _STORED[entry.kind](entry, random.Random(f"stored {entry.number}"))


def _article(entry: Entry, chance: random.Random) -> Stored:
    room = _newsroom()
    return Stored(room.url(entry.number), coded(room.page(entry.number).encode(), chance))


def _fixture(entry: Entry, chance: random.Random) -> Stored:
    url, page = chance.choice(_fixtures(entry.kind == "fixture")).variant(
        entry.number, _newsroom().padding(entry.number)
    )
    return Stored(url, coded(page, chance, "text/html"))


def _listing(entry: Entry, chance: random.Random) -> Stored:
    url, page = _newsroom().listing(entry.number)
    return Stored(url, coded(page.encode(), chance))


def _charset(entry: Entry, chance: random.Random) -> Stored:
    room = _newsroom()
    return Stored(room.url(entry.number), coded(room.legacy_page(entry.number), chance, chance.choice(_CHARSETS)))


def _copy(entry: Entry, chance: random.Random) -> Stored:
    room, original = _newsroom(), entry.original or 0
    url = room.url(original)
    if entry.kind == "tracked":
        url = f"{url}?{chance.choice(_TRACKED)}"
    return Stored(url, coded(room.page(original).encode(), chance))


def _agency(entry: Entry, chance: random.Random) -> Stored:
    room = _newsroom()
    return Stored(room.url(entry.number), coded(room.copy(entry.number, entry.original or 0).encode(), chance))


def _redirect(entry: Entry, chance: random.Random) -> Stored:
    url = _newsroom().url(entry.number)
    old = url.replace("https:", "http:")
    return Stored(old, head("301 Moved Permanently", f"Location: {url}", "Content-Length: 0"))


def _error(status: str) -> Callable[[Entry, random.Random], Stored]:
    def made(entry: Entry, chance: random.Random) -> Stored:
        url, page = _newsroom().listing(entry.number)
        return Stored(f"{url}/gone", plain(page.encode(), status=status))

    return made


def _file(name: str, content_type: str, content: bytes) -> Callable[[Entry, random.Random], Stored]:
    return lambda entry, chance: Stored(f"{_newsroom().url(entry.number)}/{name}", plain(content, content_type))


def _bad(makers: Mapping[str, Callable[[], bytes]]) -> Callable[[Entry, random.Random], Stored]:
    def made(entry: Entry, chance: random.Random) -> Stored:
        name = list(makers)[entry.number % len(makers)]
        return Stored(f"{_newsroom().url(entry.number)}-{name}", makers[name]())

    return made


def _broken(entry: Entry, chance: random.Random) -> Stored:
    room = _newsroom()
    name = list(BREAKAGES)[entry.number % len(BREAKAGES)]
    return Stored(f"{room.url(entry.number)}-{name}", BREAKAGES[name](room.page(entry.number).encode()))


def _cut(entry: Entry, chance: random.Random) -> Stored:
    room = _newsroom()
    response = plain(room.page(entry.number).encode())
    return Stored(f"{room.url(entry.number)}-cut", response[: len(response) // 2], ("WARC-Truncated: length",))


_STORED: Final[Mapping[str, Callable[[Entry, random.Random], Stored]]] = {
    "article": _article,
    "fixture": _fixture,
    "no-article": _fixture,
    "listing": _listing,
    "charset": _charset,
    "tracked": _copy,
    "again": _copy,
    "agency": _agency,
    "redirect": _redirect,
    "missing": _error("404 Not Found"),
    "unavailable": _error("503 Service Unavailable"),
    "pdf": _file("report.pdf", "application/pdf", PDF),
    "image": _file("picture.jpg", "image/jpeg", IMAGE),
    "bomb": _bad(BOMBS),
    "broken": _broken,
    "cut": _cut,
    "hang": _bad(HANGS),
}


@cache
def _newsroom() -> Newsroom:
    return Newsroom()


@cache
def _fixtures(is_article: bool) -> list[Fixture]:
    return [fixture for fixture in fixtures() if fixture.is_article == is_article]
