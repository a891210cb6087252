"""The ledger: every URL of a run ends in exactly one outcome."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import Outcome
from ..model import Role, Trip
from ..model.addresses import twin_key
from .aliases import find_by_address, note_twin
from .failures import Refused
from .rows import utc_text
from .save import now

__all__ = ["Validators", "add_outcome", "finish_run", "start_run", "stored_in", "validators"]


def start_run(sqlite: sqlite3.Connection, kind: str, note: str | None) -> int:
    """The primary key of a new row in `runs`."""
    cursor = sqlite.execute("INSERT INTO runs (kind, note, started_at) VALUES (?, ?, ?)", (kind, note, now()))
    return int(cursor.lastrowid or 0)


def add_outcome(
    sqlite: sqlite3.Connection,
    run: int,
    url: str,
    outcome: Outcome,
    *,
    article_id: int | None,
    trip: Trip | None,
    detail: str | None,
    source_id: int | None = None,
    role: Role = "page",
) -> None:
    """Writes how a URL ended; without an `article_id`, the article that is stored under the URL is noted.

    The URL of a page that is a duplicate becomes one of the addresses of its article.

    A source that has been removed meanwhile is not noted.

    Raises:
        Refused: The run is unknown or finished, or the URL has an outcome in this run already.
    """
    _check_open(sqlite, run)
    earlier = sqlite.execute("SELECT outcome FROM fetches WHERE run_id = ? AND url = ?", (run, url)).fetchone()
    if earlier:
        raise Refused(f"{url} has ended in run {run} already, as {earlier[0]}")
    moment = now()
    if article_id is None and role == "page":
        if outcome == Outcome.DUPLICATE:
            note_twin(sqlite, url, moment)
        article_id = find_by_address(sqlite, url)
    sqlite.execute(
        "INSERT INTO fetches (run_id, url, outcome, detail, recorded_at, article_id, page_url, status_code,"
        " content_type, etag, last_modified, wire_bytes, elapsed, attempts, fresh_until, source_id, role)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM sources WHERE id = ?), ?)",
        (run, url, str(outcome), detail, moment, article_id, *_response(trip), source_id, role),
    )


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server has said of a page that is stored, to ask it whether there is a newer one."""

    etag: str | None = None
    last_modified: str | None = None
    fresh_until: str | None = None
    """ISO 8601, UTC: until then it need not be asked."""

    @property
    def is_fresh(self) -> bool:
        """Whether the stored page counts as current without asking."""
        return self.fresh_until is not None and self.fresh_until > now()


def validators(sqlite: sqlite3.Connection, url: str) -> Validators:
    """What came with the newest download of a URL whose article is stored, and with answers that it is current.

    Where the article has been deleted since, the page is wanted whatever the server says of it.
    """
    found = sqlite.execute(
        "SELECT etag, last_modified, (SELECT max(fresh_until) FROM fetches AS later WHERE later.url = fetches.url"
        " AND later.id >= fetches.id AND later.outcome IN (?, ?)) FROM fetches"
        " WHERE url = ? AND outcome = ? AND article_id IS NOT NULL ORDER BY id DESC LIMIT 1",
        (str(Outcome.OK), str(Outcome.NOT_MODIFIED), url, str(Outcome.OK)),
    ).fetchone()
    return Validators(*found) if found else Validators()


def stored_in(sqlite: sqlite3.Connection, run: int, url: str) -> bool:
    """Whether a run has saved the article that is read at this address or at a twin of it."""
    found = sqlite.execute(
        "SELECT 1 FROM article_urls JOIN fetches USING (article_id)"
        " WHERE twin_key = ? AND was_read AND fetches.run_id = ? AND fetches.outcome = ?",
        (twin_key(url), run, str(Outcome.OK)),
    ).fetchone()
    return found is not None


def finish_run(sqlite: sqlite3.Connection, run: int, summary: Mapping[str, int]) -> None:
    """Closes a run.

    Raises:
        Refused: The run is unknown or finished.
    """
    _check_open(sqlite, run)
    text = json.dumps(dict(summary), ensure_ascii=False)
    sqlite.execute("UPDATE runs SET finished_at = ?, summary = ? WHERE id = ?", (now(), text, run))


def _check_open(sqlite: sqlite3.Connection, run: int) -> None:
    found = sqlite.execute("SELECT finished_at FROM runs WHERE id = ?", (run,)).fetchone()
    if found is None:
        raise Refused(f"there is no run {run}")
    if found[0] is not None:
        raise Refused(f"run {run} finished at {found[0]}")


def _response(trip: Trip | None) -> tuple[str | int | float | None, ...]:
    if trip is None:
        return (None,) * 9
    return (
        trip.page_url,
        trip.status_code,
        trip.content_type,
        trip.etag,
        trip.last_modified,
        trip.wire_bytes,
        trip.elapsed,
        trip.attempts,
        utc_text(trip.fresh_until),
    )
