"""The ledger: one outcome for each URL of a run, kept together with its article."""

from __future__ import annotations

import json
import sqlite3

import pytest
from library_examples import FULL, PAGE, article

from newsgrab.errors import LibraryError, Outcome
from newsgrab.library import Library
from newsgrab.model import Image

URL = FULL.url or ""


def test_outcome_with_its_article(library: Library, plain: sqlite3.Connection) -> None:
    """`ok` stores article, page and outcome together, and answers like a save."""
    run = library.start_run("add", note="by hand")
    saved = library.record(run, URL, Outcome.OK, article=FULL, page=PAGE)
    assert saved is not None
    assert saved.status == "new"
    assert library.get(URL) == FULL
    assert library.page(URL) == PAGE
    row = plain.execute(
        "SELECT run_id, url, outcome, article_id, status_code, etag, wire_bytes FROM fetches"
    ).fetchone()
    assert row == (run, URL, "ok", saved.id, 200, '"1"', 321)


@pytest.mark.parametrize("outcome", [outcome for outcome in Outcome if outcome != Outcome.OK])
def test_outcomes_without_article(library: Library, plain: sqlite3.Connection, outcome: Outcome) -> None:
    """Every other outcome is a row with its reason, tied to the article that is stored already."""
    saved = library.save(article())
    run = library.start_run("run")
    assert library.record(run, "https://example.com/1", outcome, detail="why") is None
    row = plain.execute("SELECT outcome, detail, article_id FROM fetches").fetchone()
    assert row == (outcome.value, "why", saved.id)


def test_one_outcome_per_run(library: Library) -> None:
    """A second outcome of a URL in one run is refused and its article not stored; another run may have its own."""
    run = library.start_run("run")
    library.record(run, URL, Outcome.TIMEOUT)
    with pytest.raises(LibraryError, match="timeout"):
        library.record(run, URL, Outcome.OK, article=FULL)
    assert library.get(URL) is None
    library.record(library.start_run("run"), URL, Outcome.OK, article=FULL)
    assert (library.counts()["fetches"], library.counts()["runs"]) == (2, 2)


def test_article_and_outcome_go_together(library: Library) -> None:
    """`ok` without an article, and an article with any other outcome, are refused."""
    run = library.start_run("run")
    with pytest.raises(LibraryError, match="needs an article"):
        library.record(run, URL, Outcome.OK)
    with pytest.raises(LibraryError, match="cannot have an article"):
        library.record(run, URL, Outcome.DUPLICATE, article=FULL)
    assert library.counts()["fetches"] == 0


def test_failed_store_leaves_no_outcome(library: Library) -> None:
    """An article that cannot be stored leaves no `ok` behind: the URL can still be recorded as `store_error`."""
    run = library.start_run("run")
    bad = FULL.model_copy(update={"images": [Image(url="i", width=2**70)]})
    with pytest.raises(LibraryError):
        library.record(run, URL, Outcome.OK, article=bad)
    assert library.counts()["fetches"] == 0
    library.record(run, URL, Outcome.STORE_ERROR, detail="width")
    assert library.counts()["articles"] == 0


def test_finished_run(library: Library, plain: sqlite3.Connection) -> None:
    """A finished run has its counts and takes no more outcomes; unknown runs are named."""
    run = library.start_run("run")
    library.finish_run(run, summary={"new": 2, "timeout": 1})
    row = plain.execute("SELECT kind, summary, finished_at >= started_at FROM runs").fetchone()
    assert (row[0], json.loads(row[1]), row[2]) == ("run", {"new": 2, "timeout": 1}, 1)
    with pytest.raises(LibraryError, match="finished"):
        library.record(run, URL, Outcome.TIMEOUT)
    with pytest.raises(LibraryError, match="finished"):
        library.finish_run(run, summary={})
    with pytest.raises(LibraryError, match="no run 99"):
        library.record(99, URL, Outcome.TIMEOUT)
