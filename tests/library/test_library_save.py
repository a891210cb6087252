"""Saving: what goes in comes out, twice is once, and nothing known is ever lost."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from library_examples import FULL, PAGE, article, articles, emptied

from newsgrab.errors import LibraryError
from newsgrab.library import Library
from newsgrab.library.edition import edition_hash, replaced_facts
from newsgrab.model import Article, Evidence, Image, Page, PageKind, Paragraph, QABlock, TagLinks

EDITION = ("title", "lead", "body", "qa")
"""The fields whose change is a new edition."""


def test_full_article_comes_back(library: Library) -> None:
    """An article with every field filled is given back equal, offsets of its dates included."""
    saved = library.save(FULL)
    back = library.get(FULL.url or "")
    assert saved.status == "new"
    assert back == FULL
    assert back.model_dump_json() == FULL.model_dump_json()


def test_example_fills_every_field() -> None:
    """The full example leaves no field at its default: else the tests over all fields prove nothing."""
    assert [field for field in Article.model_fields if getattr(FULL, field) == emptied(field)] == []


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(first=articles())
def test_round_trip(first: Article) -> None:
    """Any article is given back equal; saved again it is `unchanged`."""
    with TemporaryDirectory() as folder, Library(Path(folder) / "news.db") as library:
        assert library.save(first).status == "new"
        back = library.get(first.url or "")
        assert back == first
        assert back.model_dump(mode="json", exclude={"provenance"}) == first.model_dump(
            mode="json", exclude={"provenance"}
        )
        assert library.save(first).status == "unchanged"
        assert library.save(back).status == "unchanged"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(first=articles(), second=articles())
def test_second_reading(first: Article, second: Article) -> None:
    """Whatever two readings say, what the first knew is still known, and the revisions hold both states."""
    second = second.model_copy(update={"url": first.url})
    with TemporaryDirectory() as folder, Library(Path(folder) / "news.db") as library:
        library.save(first)
        status = library.save(second).status
        now = library.get(first.url or "")
        assert now is not None
        known = {field for field in Article.model_fields if getattr(first, field) != emptied(field)} - {"page_kind"}
        if second.date_published not in (None, first.date_published):
            known -= {"date_precision"}
        assert {field for field in known if getattr(now, field) == emptied(field)} - {"provenance"} == set()
        revisions = library.revisions(first.url or "")
        is_edited = edition_hash(now) != edition_hash(first) or bool(replaced_facts(first, now))
        assert [revision.number for revision in revisions] == [1, 2][: 1 + is_edited]
        assert revisions[-1].article == now
        if is_edited:
            assert status == "updated"
            assert revisions[0].article == first
        if status == "updated":
            assert library.save(second).status == "unchanged"


def test_same_article_twice_writes_nothing(library: Library, plain: sqlite3.Connection) -> None:
    """The second save of the same article changes not one row but its `checked_at`."""

    def rows() -> list[list[tuple[object, ...]]]:
        tables = [*library.counts(), "articles_fts", "qa_fts"]
        return [plain.execute(f"SELECT rowid, * FROM {table}").fetchall() for table in tables if table != "articles"]

    def columns() -> tuple[object, ...]:
        plain.row_factory = sqlite3.Row
        row = dict(plain.execute("SELECT * FROM articles").fetchone())
        plain.row_factory = None
        del row["checked_at"]
        return tuple(row.values())

    first = library.save(FULL, page=PAGE)
    before = rows(), columns()
    second = library.save(FULL.model_copy(), page=PAGE)
    assert (second.id, second.status) == (first.id, "unchanged")
    assert (rows(), columns()) == before


@pytest.mark.parametrize("field", Article.model_fields)
def test_poorer_reading_erases_nothing(library: Library, field: str) -> None:
    """A reading that lacks one field leaves the stored value and is `unchanged`."""
    missing = {field: emptied(field)}
    if field == "page_kind":
        missing["qa"] = []  # an interview whose questions were not seen looks like any article
    library.save(FULL)
    saved = library.save(FULL.model_copy(update=missing))
    assert saved.status == "unchanged"
    assert library.get(FULL.url or "") == FULL
    assert len(library.revisions(FULL.url or "")) == 1


@pytest.mark.parametrize("field", sorted(set(Article.model_fields) - {"url", "provenance"}))
def test_richer_reading_fills(library: Library, field: str) -> None:
    """A field that was empty is filled by a later reading, which is a revision where it is of the words."""
    library.save(FULL.model_copy(update={field: emptied(field)}))
    assert library.save(FULL).status == "updated"
    assert library.get(FULL.url or "") == FULL
    changed = [revision.changed for revision in library.revisions(FULL.url or "")]
    assert changed == ([[], [field]] if field in EDITION else [[]])


def test_all_but_the_address_missing(library: Library) -> None:
    """A reading of nothing leaves everything."""
    library.save(FULL)
    assert library.save(Article(url=FULL.url)).status == "unchanged"
    assert library.get(FULL.url or "") == FULL


@pytest.mark.parametrize("kind", [kind for kind in PageKind if not kind.is_article])
def test_wall_does_not_overwrite(library: Library, kind: PageKind) -> None:
    """A consent wall or error page met at the same address leaves the stored article as it is."""
    library.save(FULL)
    wall = Article(url=FULL.url, title="We value your privacy", body=[Paragraph(text="Accept")], page_kind=kind)
    assert library.save(wall).status == "unchanged"
    assert library.get(FULL.url or "") == FULL


def test_evidence_follows_its_value(library: Library) -> None:
    """Evidence is replaced with its value, kept with a kept value, and no evidence outlives its value."""
    old = Evidence(source="og", confidence=0.5)
    new = Evidence(source="h1", confidence=0.9)
    library.save(article(title="A", lead="B", section="C", provenance={"title": old, "lead": old, "section": old}))
    library.save(article(title="A2", section="C2", provenance={"title": new, "lead": new}))
    now = library.get("https://example.com/1")
    assert now is not None
    assert now.provenance == {"title": new, "lead": old}


def test_new_evidence_alone_is_no_revision(library: Library) -> None:
    """Better evidence for the same values is kept, but the article is `unchanged`."""
    library.save(article(title="A"))
    better = article(title="A", provenance={"title": Evidence(source="h1", confidence=1)})
    assert library.save(better).status == "unchanged"
    assert library.get("https://example.com/1") == better
    assert len(library.revisions("https://example.com/1")) == 1


def test_new_date_brings_its_own_precision(library: Library) -> None:
    """The precision belongs to the date: another date without one does not inherit it."""
    day = datetime(2024, 5, 1, tzinfo=UTC)
    library.save(article(date_published=day, date_precision="day"))
    library.save(article(date_published=day + timedelta(days=1)))
    now = library.get("https://example.com/1")
    assert now is not None
    assert now.date_precision is None


def test_identity(library: Library) -> None:
    """`url` is the identity, else `canonical_url`; `get` finds by both, and `url` wins."""
    nameless = Article(canonical_url="https://c.example/1", title="canonical only")
    first = library.save(nameless)
    assert library.get("https://c.example/1") == nameless
    second = library.save(Article(url="https://c.example/1", title="read there"))
    assert (second.id, second.status) == (first.id, "updated")
    other = Article(url="https://m.example/1", canonical_url="https://c.example/1", title="mobile")
    assert library.save(other).status == "new"
    found = library.get("https://c.example/1")
    assert found is not None
    assert (found.url, found.title) == ("https://c.example/1", "read there")
    assert library.get("https://m.example/1") == other
    assert library.get("https://nowhere.example/") is None


def test_article_without_address(library: Library) -> None:
    """An article that nothing could find again is refused."""
    with pytest.raises(LibraryError, match="canonical_url"):
        library.save(Article(title="A"))
    assert library.counts()["articles"] == 0


def test_box_without_links_is_not_kept(library: Library) -> None:
    """A related box without links says nothing; it is dropped alike on every save."""
    boxed = article(title="A", related=[TagLinks(tag="X", links=[])])
    library.save(boxed)
    assert library.get("https://example.com/1") == article(title="A")
    assert library.save(boxed).status == "unchanged"


def test_odd_offset(library: Library) -> None:
    """An offset with seconds keeps its instant, and a second save is `unchanged`."""
    date = datetime(1890, 1, 1, tzinfo=timezone(timedelta(hours=2, minutes=30, seconds=17)))
    library.save(article(date_published=date))
    now = library.get("https://example.com/1")
    assert now is not None
    assert now.date_published == date
    assert library.save(article(date_published=date)).status == "unchanged"


@pytest.mark.parametrize(
    "bad",
    [
        article(images=[Image(url="i", width=2**63)]),
        article(qa=[QABlock(position=2**70, question="q", answer="a")]),
        article(date_published=datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))),
        Article.model_construct(url="https://example.com/1", title="\ud800", body=[], language="und"),
    ],
    ids=["width", "position", "date", "surrogate"],
)
def test_unstorable_value(library: Library, path: Path, bad: Article) -> None:
    """A number, date or text that SQLite cannot hold is refused with the file's name, and no row stays behind."""
    with pytest.raises(LibraryError, match=path.name):
        library.save(bad)
    assert not any(library.counts().values())
    assert library.save(article(title="A")).status == "new"


def test_wrong_type(library: Library) -> None:
    """Something else than an article is a TypeError, as everywhere."""
    with pytest.raises(TypeError):
        library.save({"url": "https://example.com/1"})  # type: ignore[arg-type]


def test_page_is_kept_once(library: Library, plain: sqlite3.Connection) -> None:
    """The raw page comes back as it was; equal bytes under two addresses are stored once, each with its own address."""
    other = PAGE.model_copy(update={"url": "https://example.com/2", "etag": None})
    library.save(FULL, page=PAGE)
    library.save(article("https://example.com/2"), page=other)
    assert library.page(FULL.url or "") == PAGE
    assert library.page("https://example.com/2") == other
    assert library.counts()["pages"] == 1
    stored = plain.execute("SELECT length(content), size FROM pages").fetchone()
    assert stored[0] < stored[1] == len(PAGE.content)


def test_page_of_an_update(library: Library) -> None:
    """An update brings its page; a check that finds nothing new does not, unless there was none."""
    library.save(article(title="A"))
    assert library.page("https://example.com/1") is None
    pages = [Page(content=body, fetched_at=datetime(2024, 1, 1, tzinfo=UTC)) for body in (b"1", b"2", b"3")]
    library.save(article(title="A"), page=pages[0])
    assert library.page("https://example.com/1") == pages[0]
    library.save(article(title="A"), page=pages[1])
    assert library.page("https://example.com/1") == pages[0]
    library.save(article(title="B"), page=pages[2])
    assert library.page("https://example.com/1") == pages[2]
    assert library.counts()["pages"] == 2


def test_revisions(library: Library) -> None:
    """Each change is a revision with its number, time, changed fields and whole article."""
    states = [article(title="A"), article(title="B", lead="L"), article(title="B", lead="M", section="S")]
    started = datetime.now(UTC) - timedelta(seconds=1)
    for state in states:
        library.save(state)
    revisions = library.revisions("https://example.com/1")
    assert [revision.number for revision in revisions] == [1, 2, 3]
    assert [revision.article for revision in revisions] == states
    assert [revision.changed for revision in revisions] == [[], ["title", "lead"], ["lead", "section"]]
    assert len({revision.content_hash for revision in revisions}) == 3
    assert all(started <= revision.saved_at <= datetime.now(UTC) for revision in revisions)
    assert library.revisions("https://nowhere.example/") == []


def test_content_hash_goes_by_content(library: Library) -> None:
    """Equal content has one hash on every machine, whatever its evidence."""
    library.save(article(title="A", provenance={"title": Evidence(source="og", confidence=0.5)}))
    library.save(article(title="B"))
    library.save(article(title="A"))
    hashes = [revision.content_hash for revision in library.revisions("https://example.com/1")]
    assert hashes[0] == hashes[2] != hashes[1]
    assert hashes[0] == "5cadfb3881448baf6d4d400390f3ade2b8d75cbb2e800a11272e538a712c999f"


def test_shared_tags_and_authors(library: Library) -> None:
    """A tag is one row for all articles that carry it under the same address; names repeat in one article unharmed."""
    library.save(FULL)
    library.save(
        FULL.model_copy(update={"url": "https://example.az/2", "canonical_url": None, "tags": [FULL.tags[0]] * 2})
    )
    counts = library.counts()
    assert (counts["tags"], counts["article_tags"], counts["authors"], counts["sites"]) == (2, 4, 2, 1)
    twice = library.get("https://example.az/2")
    assert twice is not None
    assert twice.tags == [FULL.tags[0]] * 2
