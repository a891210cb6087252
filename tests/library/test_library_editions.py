"""Editions: what the site has written makes a revision, what changes by itself around it does not."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from library_examples import FULL, PAGE, article, articles, emptied

from newsgrab.library import Library
from newsgrab.library.difference import compare
from newsgrab.library.edition import edition_hash, replaced_facts
from newsgrab.library.edition import plain as plain_text
from newsgrab.library.kept import kept_article, save_again
from newsgrab.model import (
    Article,
    Author,
    Embed,
    Figure,
    Heading,
    Image,
    Link,
    ListBlock,
    PageKind,
    Paragraph,
    QABlock,
    Table,
    Tag,
    TagLinks,
)

URL = "https://example.com/1"
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
EDITION = ("title", "lead", "body", "qa")


def hashed(*blocks: str) -> str:
    return edition_hash(Article(body=[Paragraph(text=block) for block in blocks]))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Views: 12", "Views: 1 204"),
        ("1 comment", "12 comments"),
        ("1.2K views", "987 views"),
        ("1 комментарий", "15 комментариев"),
        ("阅读 1234", "阅读 1250"),
        ("5 minutes ago", "12 minutes ago"),
        ("12:35", "13:01"),
        ("Café  noir", "Cafe\u0301\u00a0noir"),
        ("co\u00adoperation", "cooperation"),
    ],
)
def test_noise_is_no_edition(before: str, after: str) -> None:
    """Counters, spaces, soft hyphens and the form of Unicode do not count."""
    assert hashed("A ferry has returned.", before) == hashed("A ferry has returned.", after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Officials said that 12 were dead.", "Officials said that 15 were dead."),
        ("12 dead in ferry fire near the old harbour", "15 dead in ferry fire near the old harbour"),
        ("12 dead.", "15 dead."),
        ("12 dead, 30 hurt", "12 dead, 31 hurt"),
        ("Views: 12", "Shares: 12"),
        ("The ferry is back", "The ferry is here"),
    ],
)
def test_edits_are_editions(before: str, after: str) -> None:
    """A number in a sentence counts, and so does a word anywhere."""
    assert hashed("A ferry has returned.", before) != hashed("A ferry has returned.", after)


def test_what_is_of_the_edition() -> None:
    """Numbers of titles, crossheads, tables and answers count; pictures and kinds of blocks do not."""
    sentence = Paragraph(text="A ferry has returned.")

    def of(**fields: object) -> str:
        return edition_hash(Article(**{"body": [sentence], **fields}))

    assert len({of(), of(title="12 dead"), of(title="15 dead"), of(lead="12 dead"), of(lead="15 dead")}) == 5
    for pair in (
        [Heading(text=text, level=2) for text in ("12 dead", "15 dead")],
        [Table(rows=[["dead", text]]) for text in ("12", "15")],
        [ListBlock(items=["a", text]) for text in ("dead: 12", "dead: 15")],
        [Figure(url="https://example.com/1.jpg", caption=text) for text in ("Dead: 12", "Dead: 15")],
        [Embed(url=f"https://video.example/?v={text}") for text in ("12", "15")],
    ):
        one, other = (of(body=[sentence] * 2 + [block] + [sentence] * 2) for block in pair)
        assert one != other
    assert of(qa=[QABlock(position=1, question="How many?", answer="12")]) != of(
        qa=[QABlock(position=1, question="How many?", answer="15")]
    )
    shares = [of(body=[sentence, ListBlock(items=[f"Facebook {number}", "Share"])]) for number in (1, 2)]
    assert shares[0] == shares[1]
    assert of(body=[sentence, Figure(url="https://a.example/1.jpg?w=800")]) == of()
    assert of(body=[Heading(text=sentence.text, level=2)]) == of()
    assert of(images=[Image(url="https://a.example/1.jpg", width=8)], section="News") == of()


@pytest.mark.parametrize("field", sorted(set(Article.model_fields) - {"url", "provenance", *EDITION}))
def test_what_was_empty_is_filled_in_place(library: Library, plain: sqlite3.Connection, field: str) -> None:
    """The value is stored, as is the page it was read from, and the revision stays the only one."""
    library.save(FULL.model_copy(update={field: emptied(field)}), page=PAGE.model_copy(update={"content": b"old"}))
    moment = plain.execute("SELECT changed_at FROM articles").fetchone()
    assert library.save(FULL, page=PAGE).status == "updated"
    assert library.get(FULL.url or "") == FULL
    (revision,) = library.revisions(FULL.url or "")
    assert revision.article == FULL
    assert (revision.content_hash, revision.edition_hash) == (
        plain.execute("SELECT content_hash FROM articles").fetchone()[0],
        edition_hash(FULL),
    )
    assert plain.execute("SELECT changed_at FROM articles").fetchone() == moment
    assert library.page(FULL.url or "") == PAGE
    assert library.counts()["pages"] == 1
    assert library.save(FULL).status == "unchanged"


MINUTE = datetime(2026, 3, 2, 12, 5, tzinfo=UTC)
DAY = {"date_published": datetime(2026, 3, 2, tzinfo=UTC), "date_precision": "day"}
FACTS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("authors", {"authors": [Author(name="Aysel")]}, {"authors": [Author(name="Aysel"), Author(name="Rauf")]}),
    ("tags", {"tags": [Tag(name="Sea"), Tag(name="Ports")]}, {"tags": [Tag(name="Sea")]}),
    ("section", {"section": "Economy"}, {"section": "Politics"}),
    ("date_published", {"date_published": NOON}, {"date_published": NOON + timedelta(hours=1)}),
    ("date_published", DAY, {"date_published": NOON + timedelta(days=1), "date_precision": "minute"}),
    (
        "date_published",
        {"date_published": MINUTE, "date_precision": "minute"},
        {"date_published": MINUTE + timedelta(minutes=1), "date_precision": "second"},
    ),
    ("date_published", {"date_published": MINUTE, "date_precision": "minute"}, DAY),
    ("language", {"language": "az"}, {"language": "ru"}),
    ("is_accessible_for_free", {"is_accessible_for_free": False}, {"is_accessible_for_free": True}),
    ("page_kind", {"page_kind": PageKind.LIVE}, {"page_kind": PageKind.ARTICLE}),
]
"""A field, and what two readings with the same words say of it."""


@pytest.mark.parametrize(("field", "before", "after"), FACTS)
def test_facts_that_are_replaced_make_an_edition(
    library: Library, field: str, before: dict[str, Any], after: dict[str, Any]
) -> None:
    """Each earlier value is kept with the page it was read from; the words are the same, so it is no stealth edit."""
    library.save(article(URL, date_modified=NOON, **before), page=PAGE)
    newer = PAGE.model_copy(update={"content": b"newer"})
    assert library.save(article(URL, date_modified=NOON, **after), page=newer).status == "updated"
    first, second = library.revisions(URL)
    assert first.article == article(URL, date_modified=NOON, **before)
    assert second.article == library.get(URL)
    assert (second.cause, second.is_stealth) == ("edit", False)
    assert field in second.changed
    assert first.edition_hash == second.edition_hash
    assert library.counts()["pages"] == 2
    assert field in {change.field for change in compare(first.article, second.article).fields}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"authors": [Author(name="Aysel")]}, {"authors": [Author(name=" Aysel", url="https://example.com/aysel")]}),
        ({"tags": [Tag(name="Sea"), Tag(name="Ports")]}, {"tags": [Tag(name="Ports"), Tag(name="Sea")]}),
        ({"tags": [Tag(name="Sea")]}, {"tags": [Tag(name="Sea", url="https://example.com/sea")]}),
        ({"section": "Café"}, {"section": "Cafe\u0301"}),
        (DAY, {"date_published": MINUTE, "date_precision": "minute"}),
        (
            {"date_published": MINUTE, "date_precision": "minute"},
            {"date_published": MINUTE + timedelta(seconds=9), "date_precision": "second"},
        ),
        ({"date_published": NOON}, {"date_published": NOON.astimezone(timezone(timedelta(hours=4)))}),
        ({"date_modified": NOON}, {"date_modified": MINUTE}),
        ({"description": "A"}, {"description": "B"}),
        ({"site_name": "A"}, {"site_name": "B"}),
        ({"images": [Image(url="https://example.com/1.jpg")]}, {"images": [Image(url="https://example.com/2.jpg")]}),
        (
            {"related": [TagLinks(links=[Link(title="A", url="https://example.com/a")])]},
            {"related": [TagLinks(links=[Link(title="B", url="https://example.com/b")])]},
        ),
    ],
)
def test_what_changes_around_an_article_makes_none(
    library: Library, before: dict[str, Any], after: dict[str, Any]
) -> None:
    """Order, addresses, a finer date, boxes and pictures are stored as they are now, in place."""
    library.save(article(URL, **before))
    assert library.save(article(URL, **after)).status == "updated"
    (revision,) = library.revisions(URL)
    assert revision.article == library.get(URL)
    assert {name: getattr(revision.article, name) for name in after} == after


@settings(max_examples=100, deadline=None)
@given(before=articles(), after=articles())
def test_no_fact_is_lost(before: Article, after: Article) -> None:
    """Where nothing is replaced, every name and value that was known is known after."""
    replaced = replaced_facts(before, after)
    assert replaced_facts(before, before) == []
    for field in {"tags", "authors", "language", "section", "is_accessible_for_free"} - set(replaced):
        was = getattr(before, field)
        if was != emptied(field) and _names(was):  # a name of spaces alone says nothing
            assert _names(getattr(after, field)) == _names(was)


def _names(value: Any) -> Any:
    if isinstance(value, list):
        return {plain_text(one.name) for one in value} - {""}
    return plain_text(value) if isinstance(value, str) else value


def test_page_of_another_stays(library: Library) -> None:
    """A page that was overwritten is discarded only where nothing else was read from it."""
    page = PAGE.model_copy(update={"url": None})
    library.save(article(URL, description="A"), page=page)
    library.save(article("https://example.com/2"), page=page)
    library.save(article(URL, description="B"), page=page.model_copy(update={"content": b"new"}))
    assert library.page("https://example.com/2") == page
    assert library.counts()["pages"] == 2


@pytest.mark.parametrize(
    ("before", "after", "stealth"),
    [
        (NOON, NOON, True),
        (NOON, NOON - timedelta(hours=1), True),
        (NOON, NOON + timedelta(seconds=1), False),
        (None, NOON, False),
        (NOON, None, None),
        (None, None, None),
    ],
)
def test_stealth(library: Library, before: datetime | None, after: datetime | None, stealth: bool | None) -> None:
    """An edit is by stealth unless the page says that it is newer; where it does not say, nobody knows."""
    library.save(article(title="A", date_modified=before))
    library.save(article(title="B", date_modified=after))
    revisions = library.revisions(URL)
    assert [revision.cause for revision in revisions] == ["first", "edit"]
    assert [revision.is_stealth for revision in revisions] == [False, stealth]


def test_reading_anew_is_no_stealth(library: Library) -> None:
    """What newer rules find on the same page was not changed by the site."""
    saved = library.save(article(title="A", date_modified=NOON), page=PAGE)
    kept = kept_article(library, saved.id)
    assert kept is not None
    assert save_again(library, saved.id, article(title="A, better", date_modified=NOON), kept) == "updated"
    last = library.revisions(URL)[-1]
    assert (last.number, last.cause, last.is_stealth) == (2, "reparse", False)


def test_reading_anew_undoes_no_newer_page(library: Library) -> None:
    """Nor where the newer page brought no revision."""
    saved = library.save(article(title="A", description="old"), page=PAGE)
    kept = kept_article(library, saved.id)
    assert kept is not None
    library.save(article(title="A", description="new"), page=PAGE.model_copy(update={"content": b"newer"}))
    assert save_again(library, saved.id, article(title="A", description="old, better"), kept) is None
