"""Out of one library and into another: an empty one becomes the same, any other loses nothing."""

from __future__ import annotations

import hashlib
import sqlite3
import time
import zlib
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from library_examples import FULL, PAGE, article, articles

from newsgrab.errors import LibraryError
from newsgrab.library import Library
from newsgrab.library.stored import Stored
from newsgrab.model import Article, Page, PageKind, Paragraph

TABLES = {
    "sites": "domain, name",
    "articles JOIN pages ON pages.id = page_id": "articles.id, pages.content_hash",
    "revisions JOIN pages ON pages.id = page_id": "article_id, number, pages.content_hash",
    "qa_blocks": "article_id, position, question, answer, asker, answerer",
    "article_urls": "article_id, url, twin_key, kind, was_read, first_seen_at",
    "revisions": "article_id, number, saved_at, content_hash, edition_hash, cause, is_stealth, changed, snapshot",
    "pages": "content_hash, content, size, stored_at",
    "articles_fts": "rowid, *",
    "qa_fts": "*",
}
"""Table to the columns in which two libraries are the same; keys of rows that belong to an article may be others."""
REAL = articles(page_kind=st.sampled_from([kind for kind in PageKind if kind.is_article]))
"""Articles; of what is none, as saving has it, nothing is told to one that is."""
QUICK = settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking several libraries takes minutes
    suppress_health_check=[HealthCheck.too_slow],
)


def exported(library: Library) -> list[Stored]:
    return list(library.export_rows(pages=True))


def contents(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(path)) as plain:
        columns = [row[1] for row in plain.execute("PRAGMA table_info(articles)") if row[1] != "page_id"]
        return {
            "articles": plain.execute(f"SELECT {', '.join(columns)} FROM articles ORDER BY id").fetchall(),
        } | {
            table: sorted(plain.execute(f"SELECT {columns} FROM {table}").fetchall(), key=repr)
            for table, columns in TABLES.items()
        }


def states(library: Library, url: str = "https://example.com/1") -> list[str | None]:
    return [revision.article.title for revision in library.revisions(url)]


def dated(stored: Stored, *moments: str) -> Stored:
    """The article as if its revisions had been saved at these moments of one day."""
    saved = [f"2026-03-02T{moment}:00.000+00:00" for moment in moments]
    revisions = [
        one.model_copy(update={"saved_at": moment}) for one, moment in zip(stored.revisions, saved, strict=True)
    ]
    times = {"first_saved_at": saved[0], "changed_at": saved[-1], "checked_at": saved[-1]}
    return stored.model_copy(update={**times, "revisions": revisions})


def history(folder: Path, titles: Sequence[str], *moments: str, **fields: Any) -> Stored:
    """An article that has had these titles, as another library exports it."""
    path = folder / f"{'-'.join(titles)}{time.monotonic_ns()}.db"
    with Library(path) as other:
        for title in titles:
            other.save(article(title=title, **fields))
        (stored,) = other.export_rows()
    return dated(stored, *moments)


def test_empty_library_becomes_the_same(library: Library, path: Path, tmp_path: Path) -> None:
    """Every row is there again: keys, moments, revisions, pages, addresses, sites' names, the search index."""
    library.save(article("https://example.az/gone"))
    library.save(article(FULL.url or "", title="Сначала", site_name="Alt"), page=PAGE)
    library.save(FULL, page=PAGE.model_copy(update={"content": b"<html>anew</html>"}))
    library.save(article("https://example.az/2?utm_source=x", title="Two", site_name="Пример"))
    library.save(article("https://example.az/2", title="Two"))
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA foreign_keys = ON")
        plain.execute("DELETE FROM articles WHERE id = 1")
        plain.commit()
    second = tmp_path / "second.db"
    with Library(second) as other:
        assert other.restore(exported(library), joining=False) == ["new", "new"]
        assert exported(other) == exported(library)
        assert other.search("Карабах")[0].article == FULL
        assert other.page(FULL.url or "") == library.page(FULL.url or "")
    assert contents(second) == contents(path)


@QUICK
@given(saves=st.lists(st.tuples(articles(), st.integers(0, 2), st.booleans()), min_size=1, max_size=6))
def test_any_library_comes_back(saves: list[tuple[Article, int, bool]]) -> None:
    """Whatever was saved in whatever order, the second library exports the same, and so does one after it."""
    with TemporaryDirectory() as folder:
        with Library(Path(folder) / "1.db") as first:
            for one, number, with_page in saves:
                one = one.model_copy(update={"url": f"https://example.com/{number}"})
                first.save(one, page=PAGE if with_page else None)
            rows = exported(first)
        for name in ("2.db", "3.db"):
            with Library(Path(folder) / name) as other:
                assert set(other.restore(rows, joining=False)) == {"new"}
                assert exported(other) == rows
                assert set(other.restore(rows)) == {"unchanged"}
                assert exported(other) == rows
                assert list(other.verify()) == []


@QUICK
@given(
    ours=st.lists(REAL, min_size=1, max_size=3),
    theirs=st.lists(REAL, min_size=1, max_size=3),
    common=st.lists(REAL, max_size=2),
)
def test_histories_are_united(ours: list[Article], theirs: list[Article], common: list[Article]) -> None:
    """Of two libraries that went apart, every state of either is known afterwards, in order; twice is once."""
    url = "https://example.com/1"

    def save(library: Library, several: list[Article]) -> None:
        for one in several:
            library.save(one.model_copy(update={"url": url}))

    with TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("1.db", "2.db", "3.db")]
        with Library(paths[0]) as first, Library(paths[1]) as second:
            save(first, common)
            second.restore(exported(first), joining=False)
            time.sleep(0.002)  # moments are told to the millisecond
            save(first, ours)
            time.sleep(0.002)
            save(second, theirs)
            before = [{one.edition_hash for one in library.revisions(url)} for library in (first, second)]
            first.restore(exported(second))
            after = first.revisions(url)
            assert {one.edition_hash for one in after} >= before[0] | before[1]
            assert [one.number for one in after] == list(range(1, len(after) + 1))
            assert [one.saved_at for one in after] == sorted(one.saved_at for one in after)
            assert [one.cause for one in after].count("first") == 1
            assert after[-1].article == first.get(url)
            assert list(first.verify()) == []
            rows = exported(first)
            assert first.restore(exported(second)) == ["unchanged"]
            assert exported(first) == rows
            with Library(paths[2]) as third:
                third.restore(rows, joining=False)
                assert exported(third) == rows


def test_newer_state_becomes_current(library: Library, tmp_path: Path) -> None:
    """A state that is newer than ours is what the article is now, with what only ours knew."""
    library.restore([history(tmp_path, ["A", "B"], "08:00", "09:00", section="Мир")], joining=False)
    theirs = history(tmp_path, ["A", "C"], "08:00", "10:00", lead="L")
    assert library.restore([theirs]) == ["updated"]
    assert states(library) == ["A", "A", "B", "C"]
    now = library.get("https://example.com/1")
    assert now is not None
    assert (now.title, now.lead, now.section) == ("C", "L", "Мир")
    (stored,) = library.export_rows()
    assert stored.changed_at == "2026-03-02T10:00:00.000+00:00"
    assert [one.changed for one in stored.revisions] == [
        [],
        ["lead", "section"],
        ["title", "lead", "section"],
        ["title", "lead"],
    ]
    assert [hit.article.title for hit in library.search("C")] == ["C"]
    assert library.search("B") == []
    assert list(library.verify()) == []


def test_older_state_takes_its_place(library: Library, tmp_path: Path) -> None:
    """States that are older than ours go before them; what is now stays, filled with what only they knew."""
    library.restore([history(tmp_path, ["C", "D"], "10:00", "11:00")], joining=False)
    assert library.restore([history(tmp_path, ["A", "B"], "08:00", "09:00", section="Мир")]) == ["updated"]
    assert states(library) == ["A", "B", "C", "D"]
    (stored,) = library.export_rows()
    assert (stored.article.title, stored.article.section) == ("D", "Мир")
    assert stored.first_saved_at == "2026-03-02T08:00:00.000+00:00"
    assert stored.changed_at == "2026-03-02T11:00:00.000+00:00"
    assert library.restore([history(tmp_path, ["A", "B"], "08:00", "09:00", section="Мир")]) == ["unchanged"]


def test_words_that_only_the_older_knew(library: Library, tmp_path: Path) -> None:
    """Where the newer state lacks words that the older one had, they come back as a revision of their own."""
    library.restore([history(tmp_path, ["B"], "10:00")], joining=False)
    assert library.restore([history(tmp_path, ["A"], "08:00", lead="Only here")]) == ["updated"]
    assert states(library) == ["A", "B", "B"]
    now = library.get("https://example.com/1")
    assert now is not None
    assert (now.title, now.lead) == ("B", "Only here")
    assert library.restore([history(tmp_path, ["A"], "08:00", lead="Only here")]) == ["unchanged"]


def test_pages_follow_later(library: Library, tmp_path: Path) -> None:
    """An export with raw pages gives them to an article that was imported without."""
    with Library(tmp_path / "other.db") as other:
        other.save(article(FULL.url or "", title="Сначала"), page=PAGE)
        other.save(FULL, page=PAGE.model_copy(update={"content": b"<html>anew</html>"}))
        library.restore(list(other.export_rows()), joining=False)
        assert library.page(FULL.url or "") is None
        assert library.restore(exported(other)) == ["unchanged"]
        assert exported(library) == exported(other)
        assert library.page(FULL.url or "") == other.page(FULL.url or "")


def test_taken_key(library: Library, tmp_path: Path) -> None:
    """Where the primary key is another article's, the article gets a new one."""
    library.save(article("https://example.com/other"))
    assert library.restore([history(tmp_path, ["A"], "08:00")]) == ["new"]
    assert [stored.id for stored in library.export_rows()] == [1, 2]


def test_same_article_under_another_address(library: Library, tmp_path: Path) -> None:
    """A twin of a stored address is the same article; where articles are to stay as many as they were, it is not."""
    library.save(article("https://example.com/1", title="A"))
    with Library(tmp_path / "other.db") as other:
        other.save(article("https://m.example.com/1?utm_source=x", title="A"))
        rows = exported(other)
    assert library.restore(rows) == ["unchanged"] or library.counts()["articles"] == 1
    with Library(tmp_path / "third.db") as third:
        third.save(article("https://example.com/1", title="A"))
        assert third.restore(rows, joining=False) == ["new"]


def test_addresses_are_kept(library: Library, tmp_path: Path) -> None:
    """All addresses of an article come along, with when they were first seen."""
    with Library(tmp_path / "other.db") as other:
        page = Page(
            content=b"x",
            url="https://example.com/1",
            requested_url="https://sh.example/a",
            fetched_at=datetime.now(UTC),
        )
        other.save(article("https://example.com/1"), page=page)
        other.save(article("https://example.com/1?utm_source=x"))
        known = other.addresses("https://example.com/1")
        library.restore(exported(other), joining=False)
    assert len(known) == 3
    assert library.addresses("https://sh.example/a") == known


def test_bare_articles_are_saved(library: Library) -> None:
    """A bare article is saved as it always is."""
    assert library.restore([FULL, FULL, article(title="A"), article(title="B")]) == [
        "new",
        "unchanged",
        "new",
        "updated",
    ]
    assert library.get(FULL.url or "") == FULL


def damaged(kind: str) -> Stored:
    with TemporaryDirectory() as folder, Library(Path(folder) / "a.db") as other:
        other.save(article(title="A"), page=PAGE)
        other.save(article(title="B"))
        (stored,) = exported(other)
    first, last = stored.revisions
    (page,) = stored.pages
    bomb = zlib.compress(bytes(50_000_000))
    match kind:
        case "article":
            return stored.model_copy(update={"article": article(title="Another")})
        case "revision":
            return stored.model_copy(update={"revisions": [first.model_copy(update={"article": FULL}), last]})
        case "current":
            last = last.model_copy(update={"content_hash": "0" * 64})
            return stored.model_copy(update={"revisions": [first, last]})
        case "page":
            return stored.model_copy(update={"pages": [page.model_copy(update={"content": zlib.compress(b"x")})]})
        case "bomb":
            return stored.model_copy(update={"pages": [page.model_copy(update={"content": bomb})]})
        case "huge":
            return stored.model_copy(update={"pages": [page.model_copy(update={"size": 2**40})]})
        case "compression":
            return stored.model_copy(update={"pages": [page.model_copy(update={"content": b"no zlib"})]})
        case "response":
            return stored.model_copy(update={"response": {"status_code": "many"}})
        case _:
            return stored.model_copy(
                update={"article": Article(body=[Paragraph(text="a")]), "content_hash": hashlib.sha256(b"").hexdigest()}
            )


@pytest.mark.parametrize(
    "kind", ["article", "revision", "current", "page", "bomb", "huge", "compression", "response", "address"]
)
def test_damage_is_refused(library: Library, kind: str) -> None:
    """What was changed on its way is told and leaves nothing behind; what comes with it is taken."""
    before, error, after = library.restore([article("https://example.com/0"), damaged(kind), FULL])
    assert (before, after) == ("new", "new")
    assert isinstance(error, LibraryError)
    counts = library.counts()
    assert (counts["articles"], counts["revisions"], counts["pages"]) == (2, 2, 0)


def test_one_failure_in_the_tables_leaves_the_others(library: Library, plain: sqlite3.Connection) -> None:
    """An article at which the database itself balks is rolled back alone."""
    plain.execute(
        "CREATE TRIGGER balk BEFORE INSERT ON images WHEN new.url = 'https://example.az/1.jpg'"
        " BEGIN SELECT raise(ABORT, 'no'); END"
    )
    plain.commit()
    before, error, after = library.restore([article("https://example.com/0"), FULL, article("https://example.com/2")])
    assert (before, str(error).rpartition(": ")[2], after) == ("new", "no", "new")
    assert library.get(FULL.url or "") is None
    assert library.counts()["qa_blocks"] == 0
