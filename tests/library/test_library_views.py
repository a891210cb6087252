"""The views show what the tables hold, and begin to do so at once."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from library_examples import article

from newsgrab.errors import Outcome
from newsgrab.library import Library
from newsgrab.library.views import VIEWS_SCHEMA
from newsgrab.model import Article, Author, Image, PageKind, QABlock, Tag

START = datetime(2024, 5, 1, 12, tzinfo=UTC)
SECTIONS = ("Politics", "Culture", None)


def made(number: int) -> Article:
    """One of many articles; its number decides what it has."""
    is_interview = number % 5 == 0
    answerers = ["Ada", None, "Bo", "Ada"][: number % 4 + 1]
    return article(
        f"https://site{number % 3}.example/{number}",
        title=None if number % 7 == 0 else f"Title {number}",
        lead=f"Lead {number}" if number % 2 else None,
        text=f"The text of article {number}, which has no like among the others {number * 7919}.",
        section=SECTIONS[number % 3],
        language=("ru", "en")[number % 2],
        date_published=None if number % 11 == 0 else START + timedelta(hours=number * 17 % 97),
        date_modified=START + timedelta(days=9),
        page_kind=PageKind.INTERVIEW if is_interview else PageKind.ARTICLE,
        tags=[Tag(name=name) for name in ("river", "bridge", "ferry")[: number % 4]],
        authors=[Author(name=name) for name in ("Cy", "Di")[: number % 3]],
        images=[Image(url=f"https://site.example/{number}.jpg")] if number % 2 else [],
        qa=[
            QABlock(position=place, question=f"Question {place}?", answer="Yes.", answerer=answerer)
            for place, answerer in enumerate(answerers, 1)
        ]
        if is_interview
        else [],
    )


@pytest.fixture
def filled(library: Library, plain: sqlite3.Connection) -> sqlite3.Connection:
    """Forty articles, some of them edited, and what else came of a run."""
    run = library.start_run("add")
    for number in range(1, 41):
        example = made(number)
        library.record(run, str(example.url), Outcome.OK, article=example)
    for number in range(1, 10):
        outcome = (Outcome.TIMEOUT, Outcome.HTTP_4XX, Outcome.NOT_MODIFIED)[number % 3 if number < 6 else 0]
        library.record(run, f"https://site0.example/x{number}", outcome, detail=f"detail {number}")
    library.record(run, "https://site0.example/feed", Outcome.TIMEOUT, role="feed")
    for number in (4, 9, 15):
        later = {"title": f"Edited {number}"} | ({"date_modified": START + timedelta(days=10)} if number == 9 else {})
        library.save(made(number).model_copy(update=later))
    plain.row_factory = sqlite3.Row
    return plain


def rows(plain: sqlite3.Connection, sql: str, *values: object) -> list[dict[str, Any]]:
    return [dict(row) for row in plain.execute(sql, values)]


def newest_first(articles: list[dict[str, Any]]) -> list[int]:
    """Their keys by date, the undated last; of equal ones, the last saved first."""
    return [
        row["id"] for row in sorted(articles, key=lambda row: (row["date_published"] or "", row["id"]), reverse=True)
    ]


def test_articles_recent(filled: sqlite3.Connection) -> None:
    articles = rows(filled, "SELECT * FROM articles")
    shown = rows(filled, "SELECT * FROM articles_recent")
    assert [row["id"] for row in shown] == newest_first(articles)
    for row in shown:
        number = int(row["url"].rpartition("/")[2])
        source = made(number)
        assert row["site"] == f"site{number % 3}.example"
        assert (row["authors"] or "") == ", ".join(author.name for author in source.authors)
        assert (row["tags"] or "") == ", ".join(tag.name for tag in source.tags)
        assert row["section"] == source.section
        assert row["page_kind"] == source.page_kind


def test_interviews(filled: sqlite3.Connection) -> None:
    articles = rows(filled, "SELECT * FROM articles WHERE page_kind = 'interview'")
    shown = rows(filled, "SELECT * FROM interviews")
    assert len(shown) == 8
    assert [row["id"] for row in shown] == newest_first(articles)
    for row in shown:
        source = made(int(row["url"].rpartition("/")[2]))
        assert row["questions"] == len(source.qa)
        assert row["first_question"] == "Question 1?"
        assert row["answerers"] == ", ".join(dict.fromkeys(qa.answerer for qa in source.qa if qa.answerer))


def test_articles_changed(filled: sqlite3.Connection) -> None:
    shown = rows(filled, "SELECT * FROM articles_changed")
    assert [row["title"] for row in shown] == ["Edited 15", "Edited 9", "Edited 4"]
    assert [row["is_stealth"] for row in shown] == [1, 0, 1]
    assert {row["number"] for row in shown} == {2}
    assert [json.loads(row["changed"]) for row in shown] == [["title"], ["title", "date_modified"], ["title"]]


def test_coverage_by_source(filled: sqlite3.Connection) -> None:
    by_site: defaultdict[str, list[Article]] = defaultdict(list)
    for number in range(1, 41):
        by_site[f"site{number % 3}.example"].append(made(number))
    shown = rows(filled, "SELECT * FROM coverage_by_source")
    assert [row["site"] for row in shown] == sorted(by_site)
    for row in shown:
        articles = by_site[row["site"]]
        assert row["articles"] == row["measured"] == len(articles) < 20
        dates = [one.date_published for one in articles if one.date_published]
        assert datetime.fromisoformat(row["newest"]) == max(dates)
        for field in ("title", "lead", "authors", "date_published", "tags", "images", "section"):
            share = sum(bool(getattr(one, field)) for one in articles) / len(articles)
            assert row[field] == pytest.approx(share, abs=0.02), field


def test_coverage_is_measured_of_the_newest(library: Library, plain: sqlite3.Connection) -> None:
    for number in range(60):
        dated = START + timedelta(days=number)
        library.save(article(f"https://a.example/{number}", title="T" if number < 10 else None, date_published=dated))
    ((articles, measured, title),) = plain.execute("SELECT articles, measured, title FROM coverage_by_source")
    assert (articles, measured, title) == (60, 20, 0.0)


def test_failures_by_reason(filled: sqlite3.Connection) -> None:
    fetched = rows(filled, "SELECT * FROM fetches")
    good = {Outcome.OK, Outcome.NOT_MODIFIED, Outcome.DUPLICATE}
    failed = [row for row in fetched if row["outcome"] not in good]
    counts = Counter((row["outcome"], row["role"]) for row in failed)
    shown = rows(filled, "SELECT * FROM failures_by_reason")
    assert {(row["outcome"], row["role"]): row["failures"] for row in shown} == counts
    assert [row["failures"] for row in shown] == sorted(counts.values(), reverse=True)
    for row in shown:
        same = [one for one in failed if (one["outcome"], one["role"]) == (row["outcome"], row["role"])]
        last = max(same, key=lambda one: (one["recorded_at"], one["id"]))
        assert (row["last_url"], row["last_detail"]) == (last["url"], last["detail"])
        assert row["first_at"] == min(one["recorded_at"] for one in same)


@pytest.mark.parametrize("outcome", Outcome)
def test_every_failure_has_its_place_among_the_reasons(
    library: Library, plain: sqlite3.Connection, outcome: Outcome
) -> None:
    run = library.start_run("add")
    example = article() if outcome == Outcome.OK else None
    library.record(run, "https://example.com/1", outcome, article=example)
    shown = plain.execute("SELECT outcome FROM failures_by_reason").fetchall()
    is_failure = outcome not in (Outcome.OK, Outcome.NOT_MODIFIED, Outcome.DUPLICATE)
    assert shown == ([(outcome,)] if is_failure else [])


def test_tag_counts(filled: sqlite3.Connection) -> None:
    counts = Counter(tag.name for number in range(1, 41) for tag in made(number).tags)
    shown = rows(filled, "SELECT * FROM tag_counts")
    assert [(row["name"], row["articles"]) for row in shown] == sorted(
        counts.items(), key=lambda one: (-one[1], one[0])
    )


@pytest.mark.parametrize("view", ["articles_recent", "interviews", "articles_changed"])
def test_the_first_rows_come_without_sorting_all(filled: sqlite3.Connection, view: str) -> None:
    plan = rows(filled, f"EXPLAIN QUERY PLAN SELECT * FROM {view} LIMIT 100")
    steps = [row["detail"] for row in plan if row["parent"] == 0]
    assert "USING INDEX" in steps[0]
    assert not [step for step in steps if "TEMP B-TREE" in step]


def test_there_is_a_test_for_every_view() -> None:
    views = {statement.split()[2] for statement in VIEWS_SCHEMA if statement.startswith("CREATE VIEW")}
    assert {name.removeprefix("test_") for name in globals()} >= views
