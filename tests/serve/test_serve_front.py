"""The front page: its numbers are those of the tables, and its drawings those of its numbers."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from served import Site

from newsgrab.errors import Outcome
from newsgrab.library import Library
from newsgrab.library.views import COVERED_FIELDS
from newsgrab.model import Article, PageKind, Paragraph, QABlock
from newsgrab.serve.plugin.figures import DAYS, figures
from newsgrab.serve.plugin.plots import BAR, HEIGHT, stacked

NOW = datetime(2026, 5, 20, 12, tzinfo=UTC)
BASE = "/harbour+news"


def article(number: int, age: timedelta | None, site: str = "a.example", **fields: object) -> Article:
    dated = None if age is None else NOW - age
    body = [Paragraph(text=f"Article number {number * 7919} has a text of its own.")]
    return Article.model_validate(
        {"url": f"https://{site}/{number}", "title": f"Title {number}", "body": body, "date_published": dated} | fields
    )


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "news.db") as library:
        yield library


@pytest.fixture
def sqlite(library: Library, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / "news.db")) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


def test_an_empty_library_has_nothing_to_plot(sqlite: sqlite3.Connection) -> None:
    found = figures(sqlite, NOW)
    assert (found.days, found.fetch_days, list(found.sites), list(found.shares)) == ((), (), [], [])
    assert set(found.counts.values()) == {0}


def test_articles_are_counted_by_day_and_source(library: Library, sqlite: sqlite3.Connection) -> None:
    ages = [timedelta(days=number % 40, hours=number % 13) for number in range(120)]
    for number, age in enumerate(ages):
        library.save(article(number, age, f"site{number % 15}.example"))
    library.save(article(900, -timedelta(days=400)))
    library.save(article(901, None))
    found = figures(sqlite, NOW)
    assert len(found.days) == DAYS
    assert found.days[-1] == NOW.date()
    wanted = Counter(
        (f"site{number % 15}.example", (NOW - age).date())
        for number, age in enumerate(ages)
        if (NOW - age).date() >= found.days[0]
    )
    shown = {
        (row.site, day): count
        for row in found.sites
        for day, count in zip(found.days, row.counts, strict=True)
        if count
    }
    assert len(found.sites) == 13
    assert found.sites[-1].site == "3 other sites"
    assert found.sites[-1].site_id is None
    assert all(shown[key] == wanted[key] for key in shown if "other" not in key[0])
    assert sum(shown.values()) == sum(wanted.values())
    totals = [row.total for row in found.sites[:-1]]
    assert totals == sorted(totals, reverse=True)
    assert found.counts["articles"] == 122
    assert found.counts["sites"] == 16


def test_the_days_end_with_the_newest_article_of_an_old_library(library: Library, sqlite: sqlite3.Connection) -> None:
    library.save(article(1, timedelta(days=900)))
    assert figures(sqlite, NOW).days[-1] == (NOW - timedelta(days=900)).date()


def test_the_newest_come_first_and_the_future_not_at_all(library: Library, sqlite: sqlite3.Connection) -> None:
    for number in range(20):
        kind = PageKind.INTERVIEW if number % 2 else PageKind.ARTICLE
        qa = [QABlock(position=1, question="Why?", answer="So.", answerer="Ada")] if number % 2 else []
        library.save(article(number, timedelta(days=number), page_kind=kind, qa=qa))
    library.save(article(99, -timedelta(days=3)))
    found = figures(sqlite, NOW)
    assert [row["title"] for row in found.newest] == [f"Title {number}" for number in range(15)]
    assert [row["title"] for row in found.interviews] == [f"Title {number}" for number in range(1, 12, 2)]
    assert {row["answerers"] for row in found.interviews} == {"Ada"}
    assert found.counts["interviews"] == found.counts["questions"] == 10


def test_downloads_are_counted_by_what_came_of_them(library: Library, sqlite: sqlite3.Connection) -> None:
    run = library.start_run("run")
    example = article(1, timedelta(0))
    library.record(run, str(example.url), Outcome.OK, article=example)
    for number, outcome in enumerate([*Outcome, Outcome.TIMEOUT]):
        if outcome != Outcome.OK:
            library.record(run, f"https://a.example/x{number}", outcome)
    library.record(run, "https://a.example/feed", Outcome.TIMEOUT, role="feed")
    found = figures(sqlite, datetime.now(UTC))
    assert {name: sum(counts) for name, counts in found.outcomes.items()} == {
        "new or changed": 1,
        "unchanged": 2,
        "failed": len(Outcome) - 3 + 1,
    }
    assert found.reasons[0] == ("timeout", 2)
    assert found.fetch_days[-1] == datetime.now(UTC).date()


def test_shares_are_those_of_the_sources_that_are_plotted(library: Library, sqlite: sqlite3.Connection) -> None:
    for number in range(4):
        library.save(article(number, timedelta(days=1), lead="Lead" if number else None))
    library.save(article(5, timedelta(days=500), "old.example", title=None))
    found = figures(sqlite, NOW)
    assert [row.site for row in found.shares] == ["a.example"]
    shares = dict(zip(COVERED_FIELDS, found.shares[0].shares, strict=True))
    assert (shares["title"], shares["lead"], shares["tags"]) == (1.0, 0.75, 0.0)


def test_bars_stand_upon_one_another_and_fill_the_height() -> None:
    plot = stacked({"a": [1, 0, 6], "b": [3, 0, 2]})
    assert (plot.width, plot.height, plot.most) == (3 * BAR, HEIGHT, 8)
    assert len(plot.bars) == 4
    for day in (0, 2):
        lower, upper = (bar for bar in plot.bars if bar.x == day * BAR)
        assert lower.y + lower.height == HEIGHT
        assert upper.y + upper.height == pytest.approx(lower.y)
    assert plot.bars[-1].y == 0
    assert stacked({"a": [0, 0]}).bars == ()
    assert stacked({"a": [1]}, most=100_000).bars[0].height >= 1


def test_the_page_says_in_words_what_it_draws(site: Site) -> None:
    page = site.get("/").text
    articles = len(site.rows(f"{BASE}/articles.json", _size=1000))
    assert f"<dt>articles</dt><dd>{articles}</dd>" in page
    assert page == site.get(f"{BASE}/-/front").text
    for heading in ("Newest articles", "Newest interviews", "Articles a day, by source", "What came of the downloads"):
        assert heading in page
    drawings = re.findall(r"<svg[^>]*>", page)
    assert drawings
    assert all('aria-hidden="true"' in drawing for drawing in drawings)
    assert page.count("The days as a table") == 2
    newest = site.rows(f"{BASE}/articles_recent.json")[0]
    assert f'href="{BASE}/-/article/{newest["id"]}"' in page
    assert f'href="{BASE}/failures_by_reason"' in page
