"""`newsgrab doctor`: the table, JSON, exit codes."""

from __future__ import annotations

import json
import os
import pty
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cli_commands import Newsgrab, Process

from newsgrab.library import Library
from newsgrab.model import Article, Author, Paragraph, Tag

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
BROKEN_SINCE = "2026-11-24 08:00"


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two sites with an article an hour for five days; at one, bylines were lost ten hours ago."""
    path = tmp_path_factory.mktemp("doctor") / "news.db"
    author = Author(name="Ana Ríos")
    with Library(path) as library:
        for site in ("broken", "healthy"):
            for hour in range(120):
                lost = site == "broken" and hour <= 10
                library.save(
                    Article(
                        url=f"https://www.{site}.example/{hour}",
                        title=f"Bridge {hour}",
                        body=[Paragraph(text=f"The bridge of hour {hour} is open.")],
                        authors=[] if lost else [author],
                    )
                )
    with closing(sqlite3.connect(path)) as plain:
        for hour in range(120):
            moment = (NOW - timedelta(hours=hour)).isoformat(timespec="milliseconds")
            plain.execute(
                "UPDATE articles SET first_saved_at = ?1, checked_at = ?1 WHERE url LIKE ?2", (moment, f"%/{hour}")
            )
        plain.commit()
    return path


def test_table(newsgrab: Newsgrab, db: Path) -> None:
    """Off a terminal: one site a line, parted by tabs, the worst first; exit code 4."""
    done = newsgrab("doctor", db, "--now", NOW.isoformat())
    assert done.code == 4
    head, broken, healthy = [row.split("\t") for row in done.out.splitlines()]
    assert head[:5] == ["site", "health", "articles", "newest", "text"]
    assert head[-1] == "findings"
    told = dict(zip(head, broken, strict=True))
    assert (told["site"], told["health"], told["articles"]) == ("broken.example", "0.00", "120")
    assert (told["newest"], told["authors"], told["title"]) == ("2026-11-24 18:00", "45%", "100%")
    assert told["findings"] == f"authors 100 % → 0 % since {BROKEN_SINCE}"
    assert (healthy[0], healthy[1], healthy[-1]) == ("healthy.example", "1.00", "")
    learn = f"newsgrab site learn --db {db.resolve()} --site broken.example --rules DIR"
    assert done.err == f"a rule for broken.example as it is now: {learn}\n"


def test_json(newsgrab: Newsgrab, db: Path) -> None:
    """JSON has the same, and each site's days."""
    done = newsgrab("doctor", db, "--now", NOW.isoformat(), "--format", "json")
    assert done.code == 4
    broken, healthy = json.loads(done.out)["sites"]
    (finding,) = broken["findings"]
    assert (finding["measure"], finding["usual"], finding["now"], finding["left"]) == ("authors", 1.0, 0.0, 0.0)
    assert finding["since"] == "2026-11-24T08:00:00Z"
    assert sum(day["articles"] for day in healthy["days"]) == 120
    assert (healthy["findings"], healthy["health"]) == ([], 1.0)


@pytest.mark.parametrize(("site", "code"), [("broken.example", 4), ("WWW.healthy.example", 0)])
def test_one_site(newsgrab: Newsgrab, db: Path, site: str, code: int) -> None:
    """A single site is judged by itself."""
    done = newsgrab("doctor", db, "--now", NOW.isoformat(), "--site", site)
    assert done.code == code
    assert len(done.out.splitlines()) == 2


def test_bar(newsgrab: Newsgrab, db: Path) -> None:
    """The bar is the health that a site must have; at 0 whatever happens is well."""
    assert newsgrab("doctor", db, "--now", NOW.isoformat(), "--fail-under", "0").code == 0
    assert newsgrab("doctor", db, "--now", NOW.isoformat(), "--fail-under", "0.01").code == 4
    assert newsgrab("doctor", db, "--now", NOW.isoformat(), "--fail-under", "2").code == 2


def test_before_it_broke(newsgrab: Newsgrab, db: Path) -> None:
    """Seen from yesterday, all is well; a moment without an offset is UTC."""
    done = newsgrab("doctor", db, "--now", "2026-11-23T18:00")
    assert done.code == 0
    assert "since" not in done.out


def test_idle_library(newsgrab: Newsgrab, db: Path) -> None:
    """That no job has been at work is told on stderr, and no site is blamed for it."""
    done = newsgrab("doctor", db, "--now", (NOW + timedelta(days=4)).isoformat())
    assert "nothing new" not in done.out
    # The library was made just now, whatever the articles say; no run stands in it.
    assert done.err.startswith("no job has been at work since 2026-11-24 18:00\n")


def test_wrong_command_lines(newsgrab: Newsgrab, db: Path, tmp_path: Path) -> None:
    """An unknown site and a moment that is none are usage errors; a missing library is no library."""
    unknown = newsgrab("doctor", db, "--site", "none.example")
    assert unknown.code == 2
    assert "nothing of none.example" in unknown.err
    wrong = newsgrab("doctor", db, "--now", "yesterday")
    assert wrong.code == 2
    assert "'yesterday' is no moment" in wrong.err
    assert newsgrab("doctor", db, "--now", "0001-01-01").code == 2
    assert newsgrab("doctor", db, "--now", "9999-12-31T23:00-09:00").code == 2
    assert newsgrab("doctor", tmp_path / "none.db").code == 3
    assert not (tmp_path / "none.db").exists()


def test_empty_library(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """Nothing is healthy."""
    Library(tmp_path / "empty.db").close()
    done = newsgrab("doctor", tmp_path / "empty.db")
    assert (done.code, len(done.out.splitlines())) == (0, 1)


def test_on_a_terminal(process: Process, db: Path) -> None:
    """On a terminal the findings stand below the table, a line each."""
    ours, theirs = pty.openpty()
    with process("doctor", db, "--now", NOW.isoformat(), stdout=theirs) as shown:
        os.close(theirs)
        seen = b""
        while True:
            try:
                seen += os.read(ours, 4096)
            except OSError:  # the other side is closed
                break
        shown.communicate(timeout=20)
    os.close(ours)
    assert shown.returncode == 4
    assert f"broken.example: authors 100 % → 0 % since {BROKEN_SINCE}".encode() in seen
    assert b"\t" not in seen


def test_bar_of_what_is_left(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """`--fail-under` is the share of the usual that must be left: 1 fails for anything that broke, 0 for nothing."""
    path = tmp_path / "news.db"
    with Library(path) as library:
        for number in range(400):
            tags = [Tag(name="news")] if number >= 100 or number % 2 else []
            library.save(Article(url=f"https://a.example/{number}", title=f"Bridge {number}", tags=tags))
    moved(path, {f"https://a.example/{number}": NOW - timedelta(hours=number) for number in range(400)})

    def code(*bar: str) -> int:
        return newsgrab("doctor", path, "--now", NOW.isoformat(), *bar).code

    assert newsgrab("doctor", path, "--now", NOW.isoformat()).out.count("tags 100 % → 49 % since") == 1
    assert (code(), code("--fail-under", "1"), code("--fail-under", "0.6")) == (4, 4, 4)
    assert (code("--fail-under", "0.4"), code("--fail-under", "0")) == (0, 0)


def moved(path: Path, moments: dict[str, datetime]) -> None:
    """Moves articles in time, as only a fake clock could."""
    with closing(sqlite3.connect(path)) as plain:
        plain.executemany(
            "UPDATE articles SET first_saved_at = ?1, checked_at = ?1 WHERE url = ?2",
            [(moment.isoformat(timespec="milliseconds"), url) for url, moment in moments.items()],
        )
        plain.commit()


def test_pages_that_are_made_anew(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """From HTML to the finding: a site whose pages lose their dates, authors and text, and call all articles alike."""
    pages, path = tmp_path / "pages", tmp_path / "news.db"
    pages.mkdir()
    for number in range(90):
        (pages / f"{number:03}.html").write_text(made(number, anew=number >= 80), encoding="utf-8")
    assert newsgrab("add", path, pages, "--workers", "2").code == 0
    begin = NOW - timedelta(hours=89)
    moved(path, {f"https://news.example/{number}": begin + timedelta(hours=number) for number in range(90)})
    done = newsgrab("doctor", path, "--now", NOW.isoformat(), "--site", "www.news.example")
    assert done.code == 4
    (told,) = [
        dict(zip(head, row, strict=True)) for head, row in [[line.split("\t") for line in done.out.splitlines()]]
    ]
    since = f"since {begin + timedelta(hours=80):%Y-%m-%d %H:%M}"
    named = told["findings"].split("; ")
    assert f"date_published 100 % → 0 % {since}" in named
    assert f"authors 100 % → 0 % {since}" in named
    assert f"distinct title 100 % → 0 % {since}" in named
    assert any(each.startswith("text ") and each.endswith(since) for each in named)
    before = newsgrab("doctor", path, "--now", (NOW - timedelta(hours=12)).isoformat())
    assert (before.code, before.out.count("since")) == (0, 0)


def test_pages_behind_a_wall(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """From HTML to the finding: under each title, what is stored is the beginning and then the same as under all."""
    pages, path = tmp_path / "pages", tmp_path / "news.db"
    pages.mkdir()
    for number in range(60):
        (pages / f"{number:03}.html").write_text(made(number, anew=False, wall=number >= 52), encoding="utf-8")
    assert newsgrab("add", path, pages, "--workers", "2").code == 0
    moments = {f"https://news.example/{number}": NOW - timedelta(hours=59 - number) for number in range(60)}
    moved(path, moments)
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(
            "INSERT INTO repeated_lines (site_id, fingerprint, text, articles, of_articles, learned_at)"
            " VALUES ((SELECT id FROM sites), 1, 'Read our newsletter', 9, 9, ?)",
            (NOW.isoformat(timespec="milliseconds"),),
        )
        plain.commit()
    done = newsgrab("doctor", path, "--now", NOW.isoformat(), "--format", "json")
    assert done.code == 4
    (site,) = json.loads(done.out)["sites"]
    (finding,) = (each for each in site["findings"] if each["measure"] == "own text")
    assert finding["told"] == f"own text 100 % → 0 % since {NOW - timedelta(hours=7):%Y-%m-%d %H:%M}"
    told = newsgrab("doctor", path, "--now", NOW.isoformat()).out.splitlines()
    shown = dict(zip(*(line.split("\t") for line in told), strict=True))
    assert (shown["learned"], site["learned"]) == ("1", 1)


def made(number: int, *, anew: bool, wall: bool = False) -> str:
    """A page as a site makes it, and as it makes it anew."""
    said = f"What was said on day {number} of the talks about the bridge was heard by both banks of the river. "
    title = "News Example" if anew else f"Council agrees on bridge number {number}"
    stated = (
        ""
        if anew
        else '<meta property="article:published_time" content="2026-11-20T08:00:00+00:00">'
        '<meta name="author" content="Ana Ríos">'
    )
    body = f"<p>{said}</p><p>{said}</p>" if anew else f"<p>{said * 3}</p>" * 6
    if wall:
        asked = "Whoever reads with us pays for reporters who stay until the last vote is counted, day after day."
        body = f"<p>{said}</p>" + "".join(f"<p>{word}: {asked} {asked} {asked}</p>" for word in ("One", "Two", "Three"))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{stated}'
        f'<meta property="og:type" content="article"><link rel="canonical" href="https://news.example/{number}">'
        f"</head><body><main><article><h1>{title}</h1>{body}</article></main></body></html>"
    )
