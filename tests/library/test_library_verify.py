"""`verify`: nothing on what is sound, and everything that is not, by article and field."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from library_damage import CONTENT, content, is_found
from library_examples import FULL, PAGE, article, articles

from newsgrab.errors import Outcome
from newsgrab.library import Finding, Library
from newsgrab.model import Article

URL = FULL.url or ""
FIELDS = {
    "url": ("articles", "url"),
    "canonical_url": ("articles", "canonical_url"),
    "title": ("articles", "title"),
    "lead": ("articles", "lead"),
    "description": ("articles", "description"),
    "body": ("articles", "body"),
    "text": ("articles", "text"),
    "date_published": ("articles", "date_published"),
    "date_modified": ("articles", "date_modified_offset"),
    "date_precision": ("articles", "date_precision"),
    "language": ("articles", "language"),
    "site_name": ("articles", "site_name"),
    "section": ("articles", "section"),
    "page_kind": ("articles", "page_kind"),
    "is_accessible_for_free": ("articles", "is_accessible_for_free"),
    "qa": ("qa_blocks", "answer"),
    "tags": ("tags", "name"),
    "related": ("related_links", "title"),
    "authors": ("authors", "name"),
    "images": ("images", "caption"),
    "provenance": ("provenance", "raw"),
    "response": ("articles", "response"),
    "first_saved_at": ("articles", "first_saved_at"),
    "changed_at": ("articles", "changed_at"),
}
"""Field that is to be named → a column in which something is changed."""


def found(library: Library) -> list[Finding]:
    """All findings."""
    return list(library.verify())


def fill(library: Library) -> None:
    """Stores an article in which no field is empty, an earlier state of it, and a short one."""
    library.save(FULL.model_copy(update={"title": "До правки"}), page=PAGE)
    library.save(FULL, page=PAGE.model_copy(update={"content": b"<html>" + PAGE.content}))
    run = library.start_run("add")
    library.record(run, "https://example.com/1", Outcome.OK, article=article(title="Bridge", text="A second bridge."))


def change(path: Path, sql: str, *values: object) -> None:
    """Changes the file behind the library's back, as another program may."""
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute(sql, values).rowcount > 0
        plain.commit()


def test_a_sound_library(library: Library) -> None:
    """Of a library in which all is as it was saved nothing is told, and each step is."""
    fill(library)
    steps: Counter[str] = Counter()
    assert list(library.verify(progress=lambda step, done, total: steps.update([step]))) == []
    assert list(steps) == [
        *("checking the file", "checking articles", "checking pages", "checking the search index"),
    ]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=articles(), second=articles())
def test_no_false_alarm(first: Article, second: Article, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever is saved, and saved over it, is sound."""
    with Library(tmp_path_factory.mktemp("any") / "news.db") as library:
        library.save(first, page=PAGE)
        library.save(second.model_copy(update={"url": first.url}))
        library.save(second)
        assert found(library) == []


@pytest.mark.parametrize("field", FIELDS)
def test_a_changed_field_is_named(library: Library, path: Path, field: str) -> None:
    """One changed value is told with the article's address, its key, and the field."""
    fill(library)
    table, column = FIELDS[field]
    half = f"length({column}) / 2"
    change(
        path,
        f"UPDATE {table} SET {column} = CASE typeof({column})"
        f" WHEN 'text' THEN substr({column}, 1, {half}) || '7' || substr({column}, {half} + 2)"
        f" ELSE 1 - {column} END WHERE rowid = 1",
    )
    findings = found(library)
    assert field in {finding.field for finding in findings}
    assert {finding.article_id for finding in findings} == {1}
    if field != "url":
        assert {finding.url for finding in findings} == {URL}
    assert all(finding.advice for finding in findings)


def test_fields_are_those_of_an_article() -> None:
    """Every field of an article has its test."""
    assert set(Article.model_fields) - set(FIELDS) == set()


def test_what_reading_passes_over(library: Library, path: Path) -> None:
    """A changed byte that gives the same article is found as well: it is not what was saved."""
    fill(library)
    for sql, field in (
        ("UPDATE articles SET date_published = replace(date_published, 'T', ' ') WHERE id = 1", "date_published"),
        ("UPDATE articles SET body = replace(body, '[{', '[ {') WHERE id = 1", "body"),
        ("UPDATE article_tags SET position = 9 WHERE position = 2", "tags"),
        ("UPDATE related_links SET heading = 'x' WHERE box = 1 AND position = 2", "related"),
    ):
        before = library.get(URL)
        change(path, sql)
        assert library.get(URL) == before == FULL
        assert field in {finding.field for finding in found(library)}


@pytest.mark.parametrize(
    ("sql", "kind", "told"),
    [
        ("UPDATE revisions SET snapshot = zeroblob(9) WHERE number = 1", "revision", "revision 1 cannot be read"),
        ("UPDATE revisions SET content_hash = 'x' WHERE number = 1", "revision", "revision 1 differs"),
        ("UPDATE revisions SET saved_at = '2024-13-01' WHERE number = 1", "revision", "at no moment"),
        ("UPDATE revisions SET changed = '[\"titel\"]' WHERE number = 2", "revision", "a field that there is not"),
        ("DELETE FROM revisions WHERE number = 1", "revision", "revisions [2] are stored, of 2"),
        ("UPDATE articles SET revision = 1 << 40 WHERE id = 1", "revision", "revisions [1, 2] are stored, of 1099"),
        ("UPDATE pages SET size = size + 1 WHERE id = 1", "page", "page 1 differs from what was downloaded"),
        ("UPDATE pages SET content = x'00' WHERE id = 1", "page", "page 1 cannot be read"),
        ("UPDATE articles SET page_id = 1 WHERE id = 1", "article", "differs from what was saved"),
        ("UPDATE articles SET page_id = 99 WHERE id = 1", "reference", "row 1 of articles refers to a row of pages"),
        ("UPDATE articles SET site_id = 2 WHERE id = 1", "article", "is not the site of its address"),
        ("UPDATE article_urls SET url = url || 'x' WHERE article_id = 1", "article", "the list of its addresses"),
        ("UPDATE article_urls SET twin_key = 'x' WHERE article_id = 1", "article", "the list of its addresses"),
        ("DELETE FROM articles_fts WHERE rowid = 1", "index", "is not in the search index"),
        ("DELETE FROM qa_fts WHERE rowid = 1", "index", "is not in the search index"),
        ("UPDATE articles_fts_data SET block = zeroblob(30) WHERE id > 10", "index", "articles_fts does not agree"),
        ("UPDATE article_fingerprints SET parts = '{}'", "article", "its fingerprint of"),
        ("UPDATE article_fingerprints SET parts = '{'", "article", "its fingerprints cannot be read"),
    ],
)
def test_everything_else(library: Library, path: Path, sql: str, kind: str, told: str) -> None:
    """Damage of revisions, pages, references and the index is told as what it is."""
    fill(library)
    change(path, sql)
    findings = found(library)
    assert any(finding.kind == kind and told in finding.detail for finding in findings), findings
    with closing(sqlite3.connect(path)) as plain:  # sound again, for the fixture's own check
        plain.execute("PRAGMA foreign_keys = ON")
        plain.execute("UPDATE articles SET page_id = NULL")
        for index in ("articles_fts", "qa_fts"):
            plain.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
        plain.commit()


def test_discarded_pages_are_no_damage(library: Library, path: Path) -> None:
    """A page that was discarded on purpose is not missed."""
    fill(library)
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA foreign_keys = ON")
        plain.execute("DELETE FROM pages")
        plain.commit()
    assert found(library) == []


def test_without_fingerprints(library: Library, path: Path) -> None:
    """What was saved before there were fingerprints is checked by its sha256; `compact` gives it some."""
    fill(library)
    change(path, "DELETE FROM article_fingerprints")
    assert found(library) == []
    library.compact()
    change(path, "UPDATE provenance SET raw = 'x'")
    assert [(finding.url, finding.field) for finding in found(library)] == [(URL, "provenance")]
    change(path, "DELETE FROM article_fingerprints")
    change(path, "UPDATE tags SET name = 'x' WHERE id = 1")
    assert [finding.url for finding in found(library)] == [URL]


def test_saving_again_mends(library: Library, path: Path) -> None:
    """An article that has been damaged is whole again once it is downloaded again, as the advice says."""
    fill(library)
    for sql in (
        "UPDATE tags SET name = 'x' WHERE id = 1",
        "UPDATE articles SET title = 'x', text = 'y' WHERE id = 1",
        "UPDATE related_links SET box = 7 WHERE box = 1",
        "UPDATE articles SET text = 'y' WHERE id = 1",
        "UPDATE articles SET content_hash = 'x' WHERE id = 1",
        "UPDATE article_fingerprints SET parts = '{}'",
    ):
        change(path, sql)
        assert found(library)
        library.save(FULL)
        library.save(article(title="Bridge", text="A second bridge."))
        assert library.get(URL) == FULL
        assert found(library) == []
    assert [revision.number for revision in library.revisions(URL)] == [1, 2]
    assert library.search("Карабах")[0].article == FULL


def test_unreadable_rows_do_not_end_it(library: Library, path: Path) -> None:
    """Text that is no Unicode in one article is told, and the others are checked."""
    fill(library)
    change(path, "UPDATE articles SET title = CAST(x'C3' AS TEXT) WHERE id = 1")
    change(path, "UPDATE articles SET title = 'x' WHERE id = 2")
    assert {finding.article_id for finding in found(library)} == {1, 2}


def test_others_go_on(library: Library, path: Path) -> None:
    """Between two findings another process can save, and threads that share the library can read."""
    for number in range(5):
        library.save(article(f"https://example.com/{number}", title="A"))
    change(path, "UPDATE articles SET title = 'x'")
    findings = library.verify()
    first = next(findings)
    with Library(path, wait=0.1) as other:
        assert other.save(article("https://example.com/new")).status == "new"
    assert library.get("https://example.com/new") is not None
    assert {finding.article_id for finding in [first, *findings]} == {1, 2, 3, 4, 5}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a library with small pages, so that most of its bytes are content."""
    path = tmp_path_factory.mktemp("sound") / "news.db"
    with Library(path) as library:
        fill(library)
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        for sql in ("PRAGMA journal_mode = DELETE", "PRAGMA page_size = 1024", "VACUUM"):
            plain.execute(sql).fetchall()
    return path.read_bytes()


def bytes_of_content(path: Path) -> dict[str, list[int]]:
    """Table → the offsets of all bytes of its pages in the file."""
    with closing(sqlite3.connect(path)) as plain:
        (size,) = plain.execute("PRAGMA page_size").fetchone()
        try:
            pages = plain.execute("SELECT name, pageno FROM dbstat").fetchall()
        except sqlite3.OperationalError:
            pytest.skip("this SQLite cannot tell which page belongs to which table")
    offsets: dict[str, list[int]] = {table: [] for table in CONTENT}
    for name, page in pages:
        if name in offsets:
            offsets[name] += range((page - 1) * size, page * size)
    return offsets


@pytest.mark.parametrize("flips", [330, pytest.param(None, marks=pytest.mark.soak)])
def test_every_flipped_byte_of_contentis_found(sound: bytes, path: Path, flips: int | None) -> None:
    """Whichever byte of an article, revision or page is another one in the file: it is refused or found."""
    path.write_bytes(sound)
    before = content(path)
    assert before is not None
    offsets = bytes_of_content(path)
    chance = random.Random(11)
    counted: Counter[str] = Counter()
    missed: list[tuple[str, int, int]] = []
    for table, all_of_it in offsets.items():
        chance.shuffle(all_of_it)
        wanted = len(all_of_it) if flips is None else flips // len(offsets) + 1
        for offset in all_of_it:
            if counted[table] == wanted:
                break
            damaged = bytearray(sound)
            damaged[offset] ^= 1 << chance.randrange(8)
            path.write_bytes(damaged)
            if content(path) == before:
                continue  # free space, or how a page is laid out
            counted[table] += 1
            if not is_found(path):
                missed.append((table, offset, damaged[offset]))
            assert path.read_bytes() == damaged, "looking changes nothing"
    assert missed == []
    assert min(counted.values()) > 10
    assert sum(counted.values()) >= 300


def test_a_page_that_is_gone(sound: bytes, path: Path, tmp_path: Path) -> None:
    """Zeroed pages of any table, and a file that was cut off, end in findings or in a refusal, never otherwise."""
    path.write_bytes(sound)
    ways: list[Callable[[int], bytes]] = [
        lambda at: sound[:at] + bytes(1024) + sound[at + 1024 :],
        lambda at: sound[:at],
    ]
    for table, offsets in bytes_of_content(path).items():
        for number, damage in enumerate(ways):
            broken = tmp_path / f"{table}{number}.db"
            broken.write_bytes(damage(min(offsets)))
            assert is_found(broken), broken


def test_both_sides_of_a_tear_are_read(path: Path) -> None:
    """Where a page in the middle of the articles is gone, damaged ones before and behind it are named all the same."""
    with Library(path) as library:
        for number in range(40):
            library.save(article(f"https://example.com/{number}", text="Rain until Friday. " * 60))
    change(path, "UPDATE articles SET title = 'x' WHERE id IN (1, 40)")
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        leaves = plain.execute("SELECT pageno FROM dbstat WHERE name = 'articles' AND pagetype = 'leaf' ORDER BY path")
        page = [number for (number,) in leaves][8]
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    with Library(path) as library:
        findings = found(library)
    assert {1, 40} <= {finding.article_id for finding in findings}
    assert any("articles cannot be read through" in finding.detail for finding in findings)


def test_a_table_that_leads_back_to_its_beginning(path: Path) -> None:
    """Where the last leaf of the articles is taken for the first one, reading them in order ends all the same."""
    with Library(path) as library:
        for number in range(40):
            library.save(article(f"https://example.com/{number}", text="Rain until Friday. " * 60))
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        pages = plain.execute("SELECT pageno, pagetype FROM dbstat WHERE name = 'articles' ORDER BY path").fetchall()
    (root,) = (number for number, kind in pages if kind == "internal")
    first = next(number for number, kind in pages if kind == "leaf")
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096 + 8)  # of an interior page, the number of its last child
        file.write(first.to_bytes(4, "big"))

    def told(step: str, done: int, total: int) -> None:
        assert done <= total, "for ever the same articles"

    with Library(path) as library:
        findings = list(library.verify(progress=told))
    assert any("articles cannot be read through: its keys" in finding.detail for finding in findings)
