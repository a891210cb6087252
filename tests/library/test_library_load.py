"""Articles taken without their places in the search index, and the places made later."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from library_examples import FULL, article

from newsgrab.errors import LibraryError
from newsgrab.library import Library, reindex
from newsgrab.library.content_hash import comparable, content_hash, storable
from newsgrab.library.load import index_rest, load
from newsgrab.library.stored import Stored
from newsgrab.model import Article

MOMENT = "2026-03-02T08:00:00.250+00:00"
LATER = "2026-03-03T08:00:00.250+00:00"


def stored(article: Article, key: int | None = None, moment: str = MOMENT) -> Stored:
    """An article as a table has it."""
    moments = {"first_saved_at": moment, "changed_at": moment, "checked_at": moment}
    return Stored(id=key, article=article, content_hash=content_hash(comparable(storable(article))), **moments)


def news(number: int) -> Article:
    return article(f"https://example.com/{number}", title=f"Мост {number}", language="ru")


def done_to(path: Path) -> int | None:
    with closing(sqlite3.connect(path)) as plain:
        found: int | None = plain.execute("SELECT done_to FROM search_index").fetchone()[0]
        return found


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    """An empty library."""
    with Library(path) as library:
        yield library


def test_found_when_all_are_in(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Searches miss what was loaded until the index is complete; then they find it, questions too."""
    monkeypatch.setattr(reindex, "_BATCH", 2)
    library.save(news(0))
    assert load(library, map(stored, [news(1), FULL, news(2)]), joining=True) == ["new"] * 3
    assert [hit.article.url for hit in library.search("мост")] == ["https://example.com/0"]
    assert done_to(library.path) == 1
    assert index_rest(library)
    while index_rest(library):
        pass
    assert len(library.search("мост")) == 3
    assert len(library.search("приехали", in_="questions")) == 1
    assert done_to(library.path) is None
    assert list(library.verify()) == []


def test_same_as_saved(library: Library, tmp_path: Path) -> None:
    """The tables hold what saving writes, the index included."""
    load(library, [stored(FULL), stored(news(1))], joining=False)
    while index_rest(library):
        pass
    with Library(tmp_path / "saved.db") as saved:
        saved.save(FULL)
        saved.save(news(1))
    queries = [
        f"SELECT * FROM {table} ORDER BY 1, 2, 3"
        for table in ("articles_fts", "qa_fts", "qa_blocks", "article_tags", "tags", "related_links", "provenance")
    ]
    with closing(sqlite3.connect(library.path)) as one, closing(sqlite3.connect(tmp_path / "saved.db")) as other:
        for query in queries:
            assert one.execute(query).fetchall() == other.execute(query).fetchall() != []


def test_the_next_to_open_completes_the_index(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever became of who loaded: the library says itself what its index lacks."""
    load(library, map(stored, [news(1), news(2)]), joining=False)
    with caplog.at_level(logging.WARNING, "newsgrab"), Library(library.path) as other:
        assert len(other.search("мост")) == 2
    assert [record.getMessage() for record in caplog.records] == [
        f"{library.path}: the search index is completed: 2 articles"
    ]
    assert done_to(library.path) is None
    assert load(library, map(stored, [news(3)]), joining=False) == ["new"]
    assert done_to(library.path) == 2


def test_verify_tells_what_waits(library: Library) -> None:
    """Articles whose places are still to be made are one finding; what is lacking below them is told one by one."""
    library.save(news(0))
    load(library, map(stored, [news(1), FULL]), joining=False)
    assert [(one.kind, one.detail) for one in library.verify()] == [("index", "is not complete: 2 articles to come")]
    with closing(sqlite3.connect(library.path)) as plain:
        plain.execute("DELETE FROM articles_fts WHERE rowid = 1")
        plain.commit()
    assert [one.article_id for one in library.verify()] == [None, 1]


def test_keys(library: Library) -> None:
    """A key is kept where it is free; without one, and where it is taken, the next free one is given."""
    library.save(news(0))
    entries = [stored(news(1), 7), stored(news(2)), stored(news(3), 1), stored(news(4), 5)]
    assert load(library, entries, joining=True) == ["new"] * 4
    with closing(sqlite3.connect(library.path)) as plain:
        keys = dict(plain.execute("SELECT url, id FROM articles"))
    assert keys == {
        "https://example.com/0": 1,
        "https://example.com/1": 7,
        "https://example.com/2": 8,
        "https://example.com/3": 9,
        "https://example.com/4": 5,
    }


def test_a_key_below_what_is_indexed(library: Library) -> None:
    """A free key among those of indexed articles: it gets its place at once, as nobody would come back for it."""
    load(library, [stored(news(9), 9)], joining=False)
    while index_rest(library):
        pass
    load(library, [stored(news(3), 3)], joining=True)
    assert [hit.article.url for hit in library.search("мост 3")] == ["https://example.com/3"]
    while index_rest(library):
        pass
    assert list(library.verify()) == []


def test_twice_is_once(library: Library) -> None:
    """The same entry changes nothing; nor does one that is older."""
    assert load(library, [stored(FULL, moment=LATER)], joining=False) == ["new"]
    assert load(library, [stored(FULL, moment=LATER)], joining=True) == ["unchanged"]
    (before,) = library.export_rows()
    assert load(library, [stored(FULL, moment=LATER)], joining=False) == ["unchanged"]
    assert next(library.export_rows()) == before


def test_states_are_lined_up(library: Library) -> None:
    """An older state becomes an earlier revision, a newer one the current one."""
    library.restore([stored(article(title="Second"), moment=LATER)])
    assert load(library, [stored(article(title="First"))], joining=True) == ["updated"]
    known = library.get("https://example.com/1")
    assert known is not None
    assert known.title == "Second"
    assert [one.article.title for one in library.revisions("https://example.com/1")] == ["First", "Second"]
    newest = "2026-03-04T08:00:00.250+00:00"
    assert load(library, [stored(article(title="Third"), moment=newest)], joining=True) == ["updated"]
    assert [one.article.title for one in library.revisions("https://example.com/1")] == ["First", "Second", "Third"]
    while index_rest(library):
        pass
    assert list(library.verify()) == []


def test_twins(library: Library) -> None:
    """A twin of what is stored is joined, unless the library was empty and both had keys."""
    one, twin = article("https://example.com/1", title="A"), article("http://m.example.com/1", title="A")
    assert load(library, [stored(one, 1), stored(twin, 2)], joining=False) == ["new", "new"]
    tracked = article("http://example.com/1?utm_source=a", title="A")
    assert load(library, [stored(tracked, moment=LATER)], joining=False) == ["updated"]
    assert library.counts()["articles"] == 1


def test_one_that_cannot_be_taken(library: Library) -> None:
    """It is told and leaves nothing behind; the others are in."""
    forged = stored(news(2)).model_copy(update={"article": news(3)})
    first, second, third = load(library, [stored(news(1)), forged, stored(news(4))], joining=False)
    assert (first, third) == ("new", "new")
    assert isinstance(second, LibraryError)
    assert "not what its content_hash says" in str(second)
    assert library.counts()["articles"] == 2


def test_nothing_is_kept_of_a_transaction_that_fails(library: Library) -> None:
    """Whatever is raised between two articles."""

    def failing() -> Iterator[Stored]:
        yield stored(news(1))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        load(library, failing(), joining=False)
    assert library.counts()["articles"] == 0
    assert done_to(library.path) is None
