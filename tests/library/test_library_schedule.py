"""The schedule between processes: who may work on it, what one that is killed leaves behind, and older libraries."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from library_examples import FULL, PAGE, article, run_python
from schedule_examples import NOW, add_source, check, later, numbered
from sqlite_utils import Database

import newsgrab.errors
from newsgrab.errors import LibraryError, Outcome
from newsgrab.library import Library
from newsgrab.library.frontier import LeaseEnd, Queued
from newsgrab.library.migrations import migrations
from newsgrab.library.schedule import Schedule
from newsgrab.model import Image, Source

URL = FULL.url or ""

HOLD = """
import sys, time
from datetime import UTC, datetime
from newsgrab.library import Library
from newsgrab.library.schedule import Schedule
with Library(sys.argv[1]) as library:
    schedule = Schedule(library)
    with schedule.alone() as hosts:
        leased = schedule.lease(datetime.now(UTC), 2, "dead", 86_400)
        print(len(leased), len(hosts), flush=True)
        time.sleep(120)
"""


@contextmanager
def holder(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that works alone on a schedule, has leased two URLs, and does not end."""
    environment = {**os.environ, "PYTHONPATH": str(Path(newsgrab.errors.__file__).parents[1])}
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "2 0\n"
            yield process
        finally:
            process.kill()


def test_a_second_process_is_told_at_once(library: Library, path: Path) -> None:
    """It waits for nothing and changes nothing; what is no job goes on."""
    schedule = Schedule(library)
    schedule.enqueue(numbered(range(3), hosts=3))
    with holder(path):
        started = time.monotonic()
        busy = r"news\.db: another process is running the jobs of this library \(.*news\.db\.run\.lock\)"
        with pytest.raises(LibraryError, match=busy), schedule.alone():
            raise AssertionError
        assert time.monotonic() - started < library._connection._lock.wait
        assert schedule.counts() == {"waiting": 1, "leased": 2, "done": 0, "failed": 0}
        assert library.save(article()).status == "new"


def test_after_a_kill_the_next_one_goes_on(library: Library, path: Path) -> None:
    """It gets the lock, the URLs of the dead, and the names of the hosts that may have been asked just now."""
    schedule = Schedule(library)
    schedule.enqueue(numbered(range(3), hosts=3))
    with holder(path) as process:
        process.kill()
        process.wait()
        with schedule.alone() as hosts:
            assert hosts == {"h0.example", "h1.example"}
            assert schedule.counts()["waiting"] == 3
            leased = schedule.lease(NOW, 9, "heir", 60)
            assert [(one.host, one.attempts) for one in leased] == [
                ("h0.example", 1),
                ("h1.example", 1),
                ("h2.example", 0),
            ]


def test_alone_in_one_process(library: Library, path: Path) -> None:
    """Two schedules of one process are as two of two; one after the other is well."""
    schedule = Schedule(library)
    for _ in range(2):
        with schedule.alone() as hosts:
            assert hosts == set()
            with Library(path) as other, pytest.raises(LibraryError, match="running"), Schedule(other).alone():
                raise AssertionError


@pytest.mark.parametrize("error", [ValueError("mine"), OSError("mine"), TimeoutError("mine"), KeyboardInterrupt()])
def test_errors_in_the_block_stay_what_they_are(library: Library, error: BaseException) -> None:
    """What goes wrong while a job runs is no fault of the library; the lock is free again."""
    schedule = Schedule(library)
    with pytest.raises(type(error)) as caught, schedule.alone():
        raise error
    assert caught.value is error
    with schedule.alone():
        pass


def test_a_lock_that_cannot_be_made(library: Library, path: Path) -> None:
    """Is an error of the library."""
    path.with_name("news.db.run.lock").symlink_to(path)
    with pytest.raises(LibraryError, match=r"run\.lock cannot be opened"), Schedule(library).alone():
        raise AssertionError


SHARE = """
import sys
from datetime import UTC, datetime
from newsgrab.library import Library
from newsgrab.library.schedule import Schedule
with Library(sys.argv[1]) as library:
    schedule, holder = Schedule(library), sys.argv[2]
    while schedule.counts()["waiting"]:
        for one in schedule.lease(datetime.now(UTC), 7, holder, 600, per_host=4):
            assert schedule.ack(one.id, holder), one
            assert not schedule.ack(one.id, holder), one
            print(one.url)
"""


def test_four_processes_share_the_work(library: Library, path: Path) -> None:
    """Each URL goes to one of them, and once."""
    schedule = Schedule(library)
    schedule.enqueue(numbered(range(400), hosts=5))
    results: list[subprocess.CompletedProcess[str]] = []
    threads = [
        threading.Thread(target=lambda name=name: results.append(run_python(SHARE, str(path), name))) for name in "abcd"
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [result.stderr for result in results] == [""] * 4
    assert Counter(url for result in results for url in result.stdout.split()) == Counter(
        one.url for one in numbered(range(400), hosts=5)
    )
    assert schedule.counts() == {"waiting": 0, "leased": 0, "done": 400, "failed": 0}


def test_threads_share_the_work(library: Library) -> None:
    """On one connection, too."""
    schedule = Schedule(library)
    schedule.enqueue(numbered(range(200), hosts=5))
    seen: list[str] = []

    def work(holder: str) -> None:
        while leased := schedule.lease(NOW, 3, holder, 600, per_host=100):
            for one in leased:
                assert schedule.ack(one.id, holder)
                seen.append(one.url)

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == len(set(seen)) == schedule.counts()["done"] == 200


DIE = """
import os, random, signal, sqlite3, sys, time
from contextlib import closing
from datetime import UTC, datetime
from newsgrab.errors import Outcome
from newsgrab.library import Library
from newsgrab.library.frontier import LeaseEnd
from newsgrab.library.schedule import Schedule
from schedule_examples import check, numbered

path, kills = sys.argv[1], int(sys.argv[2])

def work(round, tell):
    with Library(path) as library:
        schedule, chance, holder, number = Schedule(library), random.Random(round), str(round), 0
        with schedule.alone():
            run = library.start_run("run", note=str(round))
            while leased := schedule.lease(datetime.now(UTC), 5, holder, 600, per_host=2):
                tell("first")
                start = 1_000_000 * (round + 1) + number
                fresh = numbered(range(start, start + 3), hosts=20)
                assert schedule.enqueue(fresh) == 3
                for one in fresh:
                    tell("added " + one.url)
                number += 3
                for one in leased:
                    what = chance.random()
                    if what < 0.1:
                        assert schedule.fail(one.id, holder, datetime.now(UTC))
                    elif what < 0.2:
                        assert schedule.fail(one.id, holder, None)
                        tell("ended " + one.url)
                    elif what < 0.6:
                        assert schedule.ack(one.id, holder)
                        tell("ended " + one.url)
                    else:
                        end = LeaseEnd(one.id, holder)
                        library.record(run, one.url, Outcome.NOT_ARTICLE, lease=end)
                        tell("ended " + one.url)
                        tell("recorded " + one.url)

chance = random.Random(11)
for round in range(kills):
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work(round, lambda line: os.write(writer, f"{line}\\n".encode()))
        finally:
            os.write(writer, b"stopped\\n")
            os._exit(1)
    os.close(writer)
    told = os.read(reader, 65536) if round % 4 else b""  # some are killed before they have begun
    time.sleep(chance.random() * 0.08)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while chunk := os.read(reader, 65536):
        told += chunk
    os.close(reader)
    sys.stdout.write(told.decode())
    with closing(sqlite3.connect(path)) as plain:
        check(plain)
"""


@pytest.mark.parametrize("kills", [10, pytest.param(200, marks=pytest.mark.soak)])
def test_killed_at_any_instant(path: Path, kills: int) -> None:
    """No URL that was taken in is lost, none is ended twice, and the file and its lanes are sound after each kill."""
    queued = numbered(range(200 * kills), hosts=20)
    with Library(path) as library:
        assert Schedule(library).enqueue(queued) == len(queued)
    done = run_python(DIE, str(path), str(kills), timeout=60 + 2 * kills)
    assert done.returncode == 0, done.stderr
    told: dict[str, list[str]] = {"first": [], "added": [], "ended": [], "recorded": [], "stopped": []}
    for line in done.stdout.splitlines():
        word, _, url = line.partition(" ")
        told[word].append(url)
    assert told["stopped"] == [], done.stderr
    assert len(told["ended"]) > kills
    assert len(told["ended"]) == len(set(told["ended"]))
    with closing(sqlite3.connect(path)) as plain:
        states = dict(plain.execute("SELECT url, state FROM frontier"))
        recorded = [url for (url,) in plain.execute("SELECT url FROM fetches")]
        dead = plain.execute("SELECT count(*) FROM frontier WHERE state = 'leased'").fetchone()[0]
    assert {one.url for one in queued} | set(told["added"]) <= set(states)
    ended = {url for url, state in states.items() if state in ("done", "failed")}
    assert set(told["ended"]) <= ended
    assert len(ended) - len(told["ended"]) <= kills  # at most the one that a killed process did not come to tell of
    assert len(recorded) == len(set(recorded))
    assert set(told["recorded"]) <= set(recorded) <= ended  # outcome and lease end together
    assert dead <= 5
    _drain(path, states, ended)


def _drain(path: Path, states: dict[str, str], ended: set[str]) -> None:
    """What was left waits, all of it, and is given out once."""
    with Library(path) as library:
        schedule = Schedule(library)
        with schedule.alone():
            leased = schedule.lease(later(60), len(states), "last", 600, per_host=len(states))
        assert Counter(one.url for one in leased) == Counter(states.keys() - ended)


def test_outcome_and_lease_go_together(library: Library, plain: sqlite3.Connection) -> None:
    """Done, or to be asked again, in the transaction of the article."""
    schedule = Schedule(library)
    schedule.enqueue([Queued(URL), Queued("https://other.example/"), Queued("https://third.example/")])
    first, second, third = schedule.lease(NOW, 3, "a", 60)
    run = library.start_run("run")
    saved = library.record(run, URL, Outcome.OK, article=FULL, page=PAGE, lease=LeaseEnd(first.id, "a"))
    assert saved is not None
    state = {"delay": 2.0, "free_at": 1.9e9, "rests_until": 0.0, "refusals": 1}
    late = LeaseEnd(second.id, "a", later(5), has_failed=True, hosts={"other.example": state})
    library.record(run, second.url, Outcome.TIMEOUT, lease=late)
    assert schedule.load_hosts()[0] == {"other.example": state}
    library.record(run, third.url, Outcome.NOT_MODIFIED, lease=LeaseEnd(third.id, "a", later(9)))
    rows = plain.execute("SELECT state, attempts, next_at FROM frontier ORDER BY id").fetchall()
    assert rows == [("done", 0, None), ("waiting", 1, later(5).isoformat()), ("waiting", 0, later(9).isoformat())]


@pytest.mark.parametrize("wrong", ["article", "outcome", "run", "moment"])
def test_an_error_leaves_the_lease(library: Library, wrong: str) -> None:
    """Nothing of it is kept, and the holder can still end the lease in another way."""
    schedule = Schedule(library)
    schedule.enqueue([Queued(URL)])
    (leased,) = schedule.lease(NOW, 1, "a", 60)
    run = library.start_run("run")
    if wrong == "outcome":
        library.record(run, URL, Outcome.TIMEOUT)
    before = library.counts()
    bad = FULL.model_copy(update={"images": [Image(url="i", width=2**70)]})
    with pytest.raises(LibraryError):
        library.record(
            99 if wrong == "run" else run,
            URL,
            Outcome.OK,
            article=bad if wrong == "article" else FULL,
            lease=LeaseEnd(leased.id, "a", NOW.replace(tzinfo=None) if wrong == "moment" else None),
        )
    assert library.counts() == before
    assert schedule.counts()["leased"] == 1
    assert schedule.ack(leased.id, "a")


def test_a_lost_lease_loses_no_article(library: Library) -> None:
    """What was read is kept; the URL stays with whoever has it now."""
    schedule = Schedule(library)
    schedule.enqueue([Queued(URL)])
    (first,) = schedule.lease(NOW, 1, "a", 60)
    (second,) = schedule.lease(later(2), 1, "b", 60)
    run = library.start_run("run")
    library.record(run, URL, Outcome.OK, article=FULL, lease=LeaseEnd(first.id, "a"))
    assert library.get(URL) == FULL
    assert schedule.counts()["leased"] == 1
    assert schedule.ack(second.id, "b")


OLD_ROWS = [
    (3, "https://a.example/1", None, "waiting", 5, 2, "2024-01-01T00:00:00.000+00:00", "2024-02-01T00:00:00+00:00"),
    (5, "https://b.example/1", 1, "whatever", 9_999, 0, "2024-01-02T00:00:00.000+00:00", None),
    (7, "https://b.example/2", 1, "leased", -9_999, 0, "2024-01-03T00:00:00.000+00:00", "2024-01-03T00:00:00+00:00"),
]


@pytest.fixture
def old(path: Path) -> Path:
    """A library as it was before there were lanes, with what another program has put into it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as sqlite:
        migrations().apply(Database(sqlite, execute_plugins=False), stop_before="m003_frontier")
        add_source(sqlite)
        sqlite.executemany(
            "INSERT INTO frontier (id, url, source_id, state, priority, attempts, found_at, next_at, leased_until)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '2024-05-01')",
            OLD_ROWS,
        )
        sqlite.execute("INSERT INTO runs (id, kind, started_at) VALUES (1, 'add', '2024-01-01T00:00:00.000+00:00')")
        sqlite.execute(
            "INSERT INTO fetches (run_id, url, outcome, recorded_at, attempts, fresh_until)"
            " VALUES (1, 'https://a.example/1', 'ok', '2024-01-01T00:00:00.000+00:00', 2, '2024-01-02')"
        )
    return path


def test_an_older_library(old: Path) -> None:
    """All its URLs wait, under the same numbers, and are leased like any; priorities are brought into their range."""
    with Library(old) as library, closing(sqlite3.connect(old)) as plain:
        check(plain)
        schedule = Schedule(library)
        assert schedule.counts() == {"waiting": 3, "leased": 0, "done": 0, "failed": 0}
        rows = plain.execute("SELECT id, url, source_id, host, priority, attempts, next_at, depth, found FROM frontier")
        assert rows.fetchall() == [
            (3, "https://a.example/1", None, "a.example", 5, 2, "2024-02-01T00:00:00+00:00", 0, None),
            (5, "https://b.example/1", 1, "b.example", 100, 0, "2024-01-02T00:00:00.000+00:00", 0, None),
            (7, "https://b.example/2", 1, "b.example", -100, 0, "2024-01-03T00:00:00+00:00", 0, None),
        ]
        assert [one.id for one in schedule.lease(NOW, 9, "a", 60, per_host=2)] == [5, 3, 7]


def test_old_fetches_were_of_pages(old: Path) -> None:
    """There was nothing else; all they say stays."""
    with Library(old) as library, closing(sqlite3.connect(old)) as plain:
        rows = plain.execute("SELECT url, outcome, attempts, fresh_until, source_id, role FROM fetches").fetchall()
        assert rows == [("https://a.example/1", "ok", 2, "2024-01-02", None, "page")]
        run = library.start_run("run")
        library.record(run, "https://a.example/feed", Outcome.OK, source_id=1, role="feed")
        assert plain.execute("SELECT role, source_id FROM fetches WHERE run_id = ?", (run,)).fetchall() == [("feed", 1)]


def test_an_older_library_has_the_schema_of_a_new_one(old: Path, tmp_path: Path) -> None:
    """Table by table, index by index, trigger by trigger."""
    query = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY type, name"
    Library(old).close()
    Library(tmp_path / "new.db").close()
    with closing(sqlite3.connect(old)) as migrated, closing(sqlite3.connect(tmp_path / "new.db")) as fresh:
        assert migrated.execute(query).fetchall() == fresh.execute(query).fetchall()


def test_a_migration_that_is_interrupted(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the library as it was; the next attempt succeeds."""
    with monkeypatch.context() as patch:
        patch.setattr("newsgrab.library.migrations.VISITS_SCHEMA", ("CREATE TABLE visits (",))
        with pytest.raises(LibraryError):
            Library(old)
    with closing(sqlite3.connect(old)) as plain:
        check_columns = {row[1] for row in plain.execute("PRAGMA table_info(frontier)")}
        assert plain.execute("SELECT count(*) FROM frontier").fetchone() == (3,)
        assert "role" not in {row[1] for row in plain.execute("PRAGMA table_info(fetches)")}
        assert "holder" not in check_columns
    with Library(old) as library:
        assert Schedule(library).counts()["waiting"] == 3


def test_a_source_that_is_removed_meanwhile_costs_no_outcome(library: Library) -> None:
    """A URL whose source goes while it is fetched ends all the same, without a source."""
    source_id = library.save_source(Source(name="Gone", url="https://gone.example/"))
    run = library.start_run("run")
    library.remove_source("Gone")
    library.record(run, "https://gone.example/1", Outcome.TIMEOUT, source_id=source_id)
    library.finish_run(run, summary={})
