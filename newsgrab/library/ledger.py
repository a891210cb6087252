"""The ledger: every URL of a run ends in exactly one outcome."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping

from ..errors import Outcome
from ..model import Page
from .failures import Refused
from .save import now

__all__ = ["add_outcome", "finish_run", "start_run"]


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
    page: Page | None,
    detail: str | None,
) -> None:
    """Writes how a URL ended; without an `article_id`, the article that is stored under the URL is noted.

    Raises:
        Refused: The run is unknown or finished, or the URL has an outcome in this run already.
    """
    _check_open(sqlite, run)
    earlier = sqlite.execute("SELECT outcome FROM fetches WHERE run_id = ? AND url = ?", (run, url)).fetchone()
    if earlier:
        raise Refused(f"{url} has ended in run {run} already, as {earlier[0]}")
    sqlite.execute(
        "INSERT INTO fetches (run_id, url, outcome, detail, recorded_at, article_id, page_url, status_code,"
        " content_type, etag, last_modified, wire_bytes, elapsed) VALUES (?, ?, ?, ?, ?,"
        " coalesce(?, (SELECT id FROM articles WHERE url = ?)), ?, ?, ?, ?, ?, ?, ?)",
        (run, url, str(outcome), detail, now(), article_id, url, *_response(page)),
    )


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


def _response(page: Page | None) -> tuple[str | int | float | None, ...]:
    if page is None:
        return (None,) * 7
    return (
        page.url,
        page.status_code,
        page.content_type,
        page.etag,
        page.last_modified,
        page.wire_bytes,
        page.elapsed,
    )
