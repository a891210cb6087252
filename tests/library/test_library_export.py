"""Articles on their way out: which, in what order, from which moment, and how little memory it takes."""

from __future__ import annotations

import json
import sqlite3
import tracemalloc
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from library_examples import FULL, PAGE, article

from newsgrab.errors import LibraryError, Outcome
from newsgrab.library import Library
from newsgrab.library.selection import Selection
from newsgrab.model import Source, Tag

DAY = timedelta(days=1)
FIRST = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def five(library: Library) -> Library:
    """Five articles, a day apart; the last has no date."""
    languages = ["ru", "en", "en-GB", "eng", "und"]
    for number, language in enumerate(languages):
        library.save(
            article(
                f"https://{'www.' if number else ''}site{number % 2}.example/{number}",
                language=language,
                tags=[Tag(name="Физули" if number % 2 else "физули")] if number < 3 else [],
                date_published=FIRST + number * DAY if number < 4 else None,
            )
        )
    return library


def ids(library: Library, **said: object) -> list[int | None]:
    return [stored.id for stored in library.export_rows(Selection(**said))]  # type: ignore[arg-type]


def test_all_by_key(five: Library) -> None:
    """Without a selection, all come in the order of their keys."""
    assert ids(five) == [1, 2, 3, 4, 5]


def test_dates(five: Library) -> None:
    """`since` is included, `before` is not; an article without a date counts by when it was saved, which is later."""
    assert ids(five, since=FIRST + DAY) == [2, 3, 4, 5]
    assert ids(five, before=FIRST + DAY) == [1]
    assert ids(five, since=FIRST + DAY, before=FIRST + 3 * DAY) == [2, 3]


def test_languages(five: Library) -> None:
    """A language stands for its regions, whatever its case, and not for one that begins alike."""
    assert ids(five, language="en") == [2, 3]
    assert ids(five, language="EN-gb") == [3]


def test_tags(five: Library) -> None:
    """A tag is found whatever its case; one that is unknown has no articles."""
    assert ids(five, tag="ФИЗУЛИ") == [1, 2, 3]
    assert ids(five, tag="Физ") == []


def test_sources(five: Library) -> None:
    """A source is one of the library's or a site's domain; a name that is neither is refused."""
    key = five.save_source(Source(name="Daily", url="https://daily.example/"))
    run = five.start_run("run")
    five.record(
        run, "https://elsewhere.example/6", Outcome.OK, article=article("https://elsewhere.example/6"), source_id=key
    )
    assert ids(five, source="Daily") == [6]
    assert ids(five, source="www.site1.example") == [2, 4]
    with pytest.raises(LibraryError, match="no source and no site has the name 'Dayly'"):
        ids(five, source="Dayly")


def test_newest_first(five: Library) -> None:
    """The newest come by their dates."""
    assert ids(five, newest=3) == [5, 4, 3]
    assert ids(five, newest=2, language="en") == [3, 2]


def test_everything_that_is_known(library: Library) -> None:
    """An article comes with its moments, its site's name, its revisions and, where asked for, its pages."""
    library.save(article(FULL.url or "", title="Сначала"), page=PAGE)
    library.save(FULL)
    (stored,) = library.export_rows(pages=True)
    assert stored.article == FULL
    assert stored.site == FULL.site_name
    assert stored.response is not None
    assert stored.response["etag"] == PAGE.etag
    revisions = library.revisions(FULL.url or "")
    assert [(one.number, one.content_hash, one.changed) for one in stored.revisions] == [
        (one.number, one.content_hash, one.changed) for one in revisions
    ]
    assert [one.article for one in stored.revisions] == [revisions[0].article, None]
    assert [one.page for one in stored.revisions] == [stored.page, None]
    assert [page.size for page in stored.pages] == [len(PAGE.content)]
    assert stored.content_hash == stored.revisions[-1].content_hash
    assert stored.first_saved_at == stored.revisions[0].saved_at
    assert stored.changed_at == stored.revisions[-1].saved_at
    (without,) = library.export_rows(history=False)
    assert (without.revisions, without.pages, without.page) == ([], [], None)


def test_one_state(library: Library, path: Path) -> None:
    """What is saved while an export runs is not in it, whoever saves it, and saving does not wait for the export."""
    for number in range(4):
        library.save(article(f"https://example.com/{number}", title="before"))
    with closing(library.export_rows()) as rows:
        next(rows)
        library.save(article("https://example.com/3", title="after"))
        library.save(article("https://example.com/4"))
        with Library(path) as other:
            other.save(article("https://example.com/5"))
        assert [stored.article.title for stored in rows] == ["before"] * 3
    assert len(ids(library)) == 6


def test_damaged_article(five: Library, plain: sqlite3.Connection) -> None:
    """An article that cannot be read is told, and the others come; where nobody wants to know, it is an error."""
    plain.execute("UPDATE articles SET body = '[{' WHERE id = 2")
    plain.execute("DELETE FROM revisions WHERE article_id = 3")
    plain.execute("UPDATE articles SET first_saved_at = 'yesterday' WHERE id = 4")
    plain.commit()
    told: list[int] = []
    good = [stored.id for stored in five.export_rows(on_damage=lambda key, error: told.append(key))]
    assert (good, told) == ([1, 3, 5], [2, 4])
    with pytest.raises(LibraryError):
        list(five.export_rows())


def test_memory_is_bounded(library: Library, plain: sqlite3.Connection) -> None:
    """Going through a few thousand articles takes a fraction of the memory that they have."""
    library.save(article(text="слово " * 500))
    columns = "revision, content_hash, first_saved_at, changed_at, checked_at, language, page_kind, text, body"
    plain.execute(
        f"INSERT INTO articles (url, {columns}) SELECT 'https://example.com/copy/' || value, {columns}"
        " FROM articles, json_each(?)",
        (json.dumps(list(range(2500))),),
    )
    plain.execute(
        "INSERT INTO revisions (article_id, number, saved_at, content_hash, changed)"
        " SELECT id, 1, changed_at, content_hash, '[]' FROM articles WHERE id > 1"
    )
    plain.commit()
    tracemalloc.start()
    characters = sum(len(stored.article.text) for stored in library.export_rows())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert characters > 2500 * 2500
    assert peak < characters / 5
