"""One article with all that a page about it shows, read by indexes alone."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from library_examples import FULL, article

from newsgrab.library import Library
from newsgrab.library.reading import article_at, changes_of, reading
from newsgrab.model import Paragraph


def test_the_article_comes_with_its_history(library: Library, plain: sqlite3.Connection) -> None:
    run = library.start_run("add")
    saved = library.record(run, str(FULL.url), "ok", article=FULL)  # type: ignore[arg-type]
    later = FULL.model_copy(update={"title": "Дорога домой"})
    library.save(later)
    assert saved is not None
    found = reading(plain, saved.id)
    assert found is not None
    assert found.article == later
    assert (found.id, found.domain, found.revision) == (saved.id, "example.az", 2)
    assert [(change.number, change.changed) for change in found.changes] == [(2, ("title",)), (1, ())]
    assert [(attempt.run_id, attempt.outcome) for attempt in found.attempts] == [(run, "ok")]
    assert found.first_saved_at <= found.changed_at <= found.checked_at
    assert article_at(plain, saved.id, 1) == FULL
    assert article_at(plain, saved.id, 2) == later
    assert article_at(plain, saved.id, 3) is None


def test_a_related_link_leads_to_the_article_that_is_kept(library: Library, plain: sqlite3.Connection) -> None:
    saved = library.save(FULL)
    assert FULL.related[0].links[0].url
    kept = library.save(article(FULL.related[0].links[0].url, title="Мост"))
    found = reading(plain, saved.id)
    assert found is not None
    assert found.kept_links == {FULL.related[0].links[0].url: kept.id}


def test_what_is_not_there_is_none(library: Library, plain: sqlite3.Connection) -> None:
    assert reading(plain, 1) is None
    assert changes_of(plain, 1) == []
    assert article_at(plain, 1, 1) is None


def test_the_last_ten_attempts_are_told(library: Library, plain: sqlite3.Connection) -> None:
    runs = [library.start_run("add") for _ in range(12)]
    for run in runs:
        saved = library.record(run, str(FULL.url), "ok", article=FULL)  # type: ignore[arg-type]
    assert saved is not None
    found = reading(plain, saved.id)
    assert found is not None
    assert [attempt.run_id for attempt in found.attempts] == runs[:1:-1]


def test_every_query_goes_by_an_index(library: Library, path: Path) -> None:
    saved = library.save(FULL)
    library.save(FULL.model_copy(update={"body": [Paragraph(text="Иначе.")]}))
    asked: list[str] = []
    connection = sqlite3.connect(path)
    try:
        connection.set_trace_callback(asked.append)
        assert reading(connection, saved.id) is not None
        assert article_at(connection, saved.id, 1) is not None
        connection.set_trace_callback(None)
        assert len(asked) > 8
        for sql in asked:
            plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
            assert not [step for step in plan if step.startswith("SCAN")], sql
    finally:
        connection.close()


def test_near_duplicates_are_told_the_earliest_first(library: Library, plain: sqlite3.Connection) -> None:
    dates = {"late": datetime(2026, 3, 1, tzinfo=UTC), "early": datetime(2026, 1, 1, tzinfo=UTC)}
    keys = {
        name: library.save(article(f"https://{name}.example/1", title=name, date_published=date)).id
        for name, date in (("own", None), *dates.items())
    }
    plain.execute("INSERT INTO duplicate_groups (id) VALUES (1)")
    plain.executemany(
        "INSERT INTO article_duplicates (article_id, group_id, similarity) VALUES (?, 1, 0.9)",
        [(key,) for key in keys.values()],
    )
    plain.commit()
    found = reading(plain, keys["own"])
    assert found is not None
    assert [(twin.title, twin.similarity, twin.date_published) for twin in found.twins] == [
        ("early", 0.9, dates["early"]),
        ("late", 0.9, dates["late"]),
    ]
    assert [address.url for address in found.addresses] == ["https://own.example/1"]
