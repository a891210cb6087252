"""What is said of a page travels with it: into workers, into the library, and out again."""

from __future__ import annotations

import asyncio
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import newsgrab
from newsgrab import FoundUrl, Library, Page
from newsgrab.extract import parse_page
from newsgrab.jobs.reparse import reparse
from newsgrab.jobs.workers import ParserPool
from newsgrab.library.kept import kept_article, kept_articles

URL = "https://bay.example/storm"
TEXT = "The storm reached the bay in the night and left at noon, the port authority said. " * 4
AT = datetime(2024, 3, 12, 18, 30, tzinfo=timezone(timedelta(hours=4)))
FOUND = FoundUrl(
    url=URL, via="feed", title="Storm over the bay", date_published=AT, keywords=["ports"], authors=["Jane Doe"]
)
PAGE = Page(
    content=f"<html lang=en><body><article>{f'<p>{TEXT}</p>' * 3}</article></body></html>".encode(),
    url=URL,
    fetched_at=datetime(2024, 3, 13, tzinfo=UTC),
    found=FOUND,
)


def test_a_page_brings_it_to_parse() -> None:
    """`parse_page` and `parse` with `found` give the same, in this process and in a worker."""
    article = parse_page(PAGE)
    assert (article.title, article.date_published) == ("Storm over the bay", AT)
    assert article == newsgrab.parse(PAGE.content, url=URL, found=FOUND)
    assert pickle.loads(pickle.dumps(PAGE)) == PAGE
    with ParserPool(1) as pool:
        assert asyncio.run(pool.parse(PAGE)).article == article


def test_without_it_nothing_changes(fixture_pages: list[Path]) -> None:
    """None is what nothing is."""
    for path in fixture_pages:
        html = path.read_bytes()
        assert newsgrab.parse(html, found=None) == newsgrab.parse(html)
    bare = newsgrab.parse(PAGE.content, url=URL)
    assert (bare.title, bare.date_published, bare.tags, bare.authors) == (None, None, [], [])


def test_a_library_keeps_it_for_another_reading(tmp_path: Path) -> None:
    """A page read again from the library gives the article that it gave when the feed was at hand."""
    article = parse_page(PAGE)
    with Library(tmp_path / "news.db") as library:
        library.save(article, page=PAGE)
        (article_id,) = kept_articles(library)
        kept = kept_article(library, article_id)
        assert kept is not None
        assert kept.page == PAGE
        assert parse_page(kept.page) == kept.article == article
        done = reparse(library, save=True, workers=1)
        assert (done.differing, done.fields) == ([], {})


def test_a_page_is_its_json() -> None:
    """How it is stored: absent where nothing is said."""
    told = json.loads(PAGE.model_dump_json(exclude={"content"}, exclude_none=True))
    assert Page(content=PAGE.content, **told) == PAGE
    silent = PAGE.model_copy(update={"found": None})
    assert "found" not in json.loads(silent.model_dump_json(exclude={"content"}, exclude_none=True))
