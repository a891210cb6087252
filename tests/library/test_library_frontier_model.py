"""The frontier beside a model of it in plain Python: whatever is done to both in whatever order, they agree."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from library_examples import article
from schedule_examples import NOW, check_lanes
from sqlite_utils import Database

from newsgrab.library import frontier
from newsgrab.library.frontier import LeaseEnd, Queued
from newsgrab.library.migrations import migrations
from newsgrab.library.save import Draft, store

HOSTS = ("a.example", "b.example", "c.example")
HOLDERS = st.sampled_from(["one", "two"])
MINUTES = st.integers(-3, 6)
SECONDS = st.sampled_from([30.0, 60.0, 300.0])
PATHS = [f"https://{host}/{number}" for host in HOSTS for number in range(4)]
QUEUED = st.builds(
    Queued,
    st.sampled_from(PATHS),
    priority=st.sampled_from([-100, 0, 0, 1, 100]),
    same_as=st.none() | st.none() | st.sampled_from("xyz"),
    depth=st.integers(0, 2),
)


@dataclass
class Row:
    """A URL as the model has it; its fields are columns of the frontier, in their order."""

    url: str
    same_as: str | None
    host: str
    state: str
    priority: int
    depth: int
    attempts: int = 0
    next_at: datetime | None = None
    holder: str | None = None
    leased_until: datetime | None = None

    def to(self, state: str, **fields: Any) -> Row:
        """The row in another state, leased by nobody unless it is said."""
        return replace(self, **{"state": state, "holder": None, "leased_until": None, **fields})


COLUMNS = ", ".join(Row.__dataclass_fields__)


@cache
def _empty() -> bytes:
    """A library without anything in it."""
    db = Database(memory=True, execute_plugins=False)
    migrations().apply(db)
    return bytes(db.conn.serialize())


class Frontier(RuleBasedStateMachine):
    """What may happen to a frontier, done to the table and to the model."""

    def __init__(self) -> None:
        super().__init__()
        self.sqlite = sqlite3.connect(":memory:", isolation_level=None)
        self.sqlite.deserialize(_empty())
        self.now = NOW
        self.rows: dict[str, Row] = {}
        self.stored: set[str] = set()
        self.given: list[tuple[int, str, str]] = []
        """Every lease there was: id, URL and holder."""
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(frontier, "this_instant", lambda: self.now.isoformat(timespec="milliseconds"))

    def teardown(self) -> None:
        """Closes the table."""
        self.patch.undo()
        self.sqlite.close()

    @rule(urls=st.lists(st.tuples(QUEUED, st.none() | MINUTES), min_size=1, max_size=6))
    def enqueue(self, urls: list[tuple[Queued, int | None]]) -> None:
        """Some are new, some known, some twins, some stored."""
        queued = [
            one if minutes is None else replace(one, next_at=self.now + timedelta(minutes=minutes))
            for one, minutes in urls
        ]
        fresh = [one for one in queued if one.url not in self.stored and self._add(one, "waiting")]
        for one in queued:
            if one.url in self.stored:
                self._add(one, "done")
        for one in queued:
            row = self.rows.get(one.url)
            if row and row.next_at:
                row.priority = max(row.priority, one.priority)
                row.next_at = min(row.next_at, one.next_at or row.next_at)
        assert frontier.enqueue(self.sqlite, queued) == len(fresh)

    def _add(self, one: Queued, state: str) -> bool:
        shared = {row.same_as for row in self.rows.values()} - {None}
        if one.url in self.rows or one.same_as in shared:
            return False
        moment = (one.next_at or self.now) if state == "waiting" else None
        host = frontier.host_of(one.url)
        self.rows[one.url] = Row(one.url, one.same_as, host, state, one.priority, one.depth, next_at=moment)
        return True

    @rule(url=st.sampled_from(PATHS))
    def store(self, url: str) -> None:
        """Somebody saves an article without asking the frontier."""
        store(self.sqlite, Draft.of(article(url), None))
        self.stored.add(url)

    @rule(
        holder=HOLDERS,
        limit=st.integers(0, 6),
        per_host=st.integers(0, 3),
        seconds=SECONDS,
        resting=st.dictionaries(st.sampled_from(HOSTS), MINUTES, max_size=2),
    )
    def lease(self, holder: str, limit: int, per_host: int, seconds: float, resting: dict[str, int]) -> None:
        """Those that the model would give, but for a choice among equals."""
        rests = {host: self.now + timedelta(minutes=minutes) for host, minutes in resting.items()}
        until = self.now + timedelta(seconds=seconds)
        for url, row in self.rows.items():
            if row.leased_until and row.leased_until <= self.now:
                self.rows[url] = row.to("waiting", attempts=row.attempts + 1)
        expected = self._expected(limit, per_host, {host for host, moment in rests.items() if moment > self.now})
        leased = frontier.lease(self.sqlite, self.now, limit, holder, seconds, per_host, rests)
        assert [(one.priority, self.rows[one.url].next_at) for one in leased] == expected
        assert len({one.url for one in leased}) == len(leased)
        for one in leased:
            row = self.rows[one.url]
            assert row.state == "waiting"
            assert (one.host, one.attempts, one.depth) == (row.host, row.attempts, row.depth)
            assert one.leased_until == until
            self.rows[one.url] = row.to("leased", holder=holder, leased_until=until)
            self.given.append((one.id, one.url, holder))
        busy = Counter(row.host for row in self.rows.values() if row.state == "leased")
        assert all(busy[one.host] <= per_host for one in leased)

    def _expected(self, limit: int, per_host: int, resting: set[str]) -> list[tuple[int, datetime]]:
        busy = Counter(row.host for row in self.rows.values() if row.state == "leased")
        due = [(-row.priority, row.next_at, row.host) for row in self.rows.values() if row.state == "waiting"]
        expected: list[tuple[int, datetime]] = []
        for negative, moment, host in sorted(due, key=lambda one: (one[0], one[1] or self.now)):
            assert moment is not None
            if moment <= self.now and host not in resting and busy[host] < per_host and len(expected) < limit:
                expected.append((-negative, moment))
                busy[host] += 1
        return expected

    @precondition(lambda self: self.given)
    @rule(data=st.data(), minutes=st.none() | MINUTES, has_failed=st.booleans())
    def end(self, data: st.DataObject, minutes: int | None, has_failed: bool) -> None:
        """A lease ends, or one that is lost does not."""
        id_, url, holder = data.draw(st.sampled_from(self.given))
        row = self.rows[url]
        is_held = (row.state, row.holder) == ("leased", holder)
        moment = None if minutes is None else self.now + timedelta(minutes=minutes)
        assert frontier.end_lease(self.sqlite, LeaseEnd(id_, holder, moment, has_failed)) == is_held
        if is_held:
            last = "waiting" if moment else ("failed" if has_failed else "done")
            self.rows[url] = row.to(last, next_at=moment, attempts=row.attempts + 1 if has_failed else 0)

    @rule(holder=HOLDERS)
    def release(self, holder: str) -> None:
        """A holder stops."""
        held = [row for row in self.rows.values() if row.holder == holder]
        assert frontier.release(self.sqlite, holder) == len(held)
        for row in held:
            self.rows[row.url] = row.to("waiting")

    @rule()
    def release_dead(self) -> None:
        """All holders were killed."""
        held = [row for row in self.rows.values() if row.state == "leased"]
        assert frontier.release_dead(self.sqlite) == {row.host for row in held}
        for row in held:
            self.rows[row.url] = row.to("waiting", attempts=row.attempts + 1)

    @rule()
    def hasten(self) -> None:
        """Somebody wants everything now."""
        frontier.hasten(self.sqlite, self.now)
        for row in self.rows.values():
            if row.state == "waiting" and row.next_at:
                row.next_at = min(row.next_at, self.now)

    @rule(seconds=st.sampled_from([0.001, 1, 29, 60, 600]))
    def wait(self, seconds: float) -> None:
        """Time passes."""
        self.now += timedelta(seconds=seconds)

    @invariant()
    def agrees(self) -> None:
        """Each row is the model's; so is all that is told of them."""
        found = {}
        for values in self.sqlite.execute(f"SELECT {COLUMNS} FROM frontier"):
            row = Row(*values)
            row.next_at, row.leased_until = _moment(values[7]), _moment(values[9])
            found[row.url] = row
        assert found == self.rows
        states = Counter(row.state for row in self.rows.values())
        assert frontier.counts(self.sqlite) == {state: states[state] for state in frontier.STATES}
        moments = [row.leased_until or row.next_at for row in self.rows.values()]
        assert frontier.next_due(self.sqlite) == min((moment for moment in moments if moment), default=None)
        due = {
            row.url for row in self.rows.values() if row.state == "waiting" and row.next_at and row.next_at <= self.now
        }
        assert set(frontier.waiting(self.sqlite, self.now)) == due

    @invariant()
    def lanes_are_right(self) -> None:
        """They are what the table says."""
        check_lanes(self.sqlite)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def test_any_order_of_events() -> None:
    """Of enqueueing, leasing, ending, losing, releasing and waiting."""
    run_state_machine_as_test(Frontier, settings=settings(max_examples=80, stateful_step_count=40, deadline=None))


@pytest.mark.soak
def test_any_order_of_events_for_long() -> None:
    """The long form."""
    run_state_machine_as_test(Frontier, settings=settings(max_examples=1_000, stateful_step_count=80, deadline=None))
