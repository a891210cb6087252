"""What is known of a page's site travels with it: into workers, into the library, and out again."""

from __future__ import annotations

import asyncio
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import newsgrab
from newsgrab import Assumed, Library, Page
from newsgrab.extract import parse_page
from newsgrab.jobs.reparse import reparse
from newsgrab.jobs.workers import ParserPool
from newsgrab.library.kept import kept_article, kept_articles

URL = "https://bay.example/storm"
TEXT = "Itsasoa haserre zegoen gauean eta portua itxi egin zuten goizean. " * 4
AT = datetime(2024, 3, 12, 18, 30, tzinfo=timezone(timedelta(hours=4)))
ASSUMED = Assumed(language="eu", timezone="Asia/Baku")
PAGE = Page(
    content=(
        "<html lang=en><body><article><h1>Itsasoa haserre</h1><time datetime='2024-03-12T18:30'>18:30</time>"
        f"{f'<p>{TEXT}</p>' * 3}</article></body></html>"
    ).encode(),
    url=URL,
    fetched_at=datetime(2024, 3, 13, tzinfo=UTC),
    assumed=ASSUMED,
)


def test_a_page_brings_it_to_parse() -> None:
    """`parse_page` and `parse` with `assumed` give the same, in this process and in a worker."""
    article = parse_page(PAGE)
    assert (article.language, article.date_published) == ("eu", AT)
    assert article == newsgrab.parse(PAGE.content, url=URL, assumed=ASSUMED)
    assert newsgrab.explain(PAGE.content, url=URL, assumed=ASSUMED).article == article
    assert pickle.loads(pickle.dumps(PAGE)) == PAGE
    with ParserPool(1) as pool:
        assert asyncio.run(pool.parse(PAGE)).article == article


def test_without_it_nothing_changes(fixture_pages: list[Path]) -> None:
    """None is what nothing is, and so is a record that says nothing."""
    for path in fixture_pages:
        html = path.read_bytes()
        assert newsgrab.parse(html, assumed=None) == newsgrab.parse(html, assumed=Assumed()) == newsgrab.parse(html)
    bare = newsgrab.parse(PAGE.content, url=URL)
    assert (bare.language, bare.date_published) == ("en", datetime(2024, 3, 12, 18, 30, tzinfo=UTC))


def test_a_library_keeps_it_for_another_reading(tmp_path: Path) -> None:
    """A page read again from the library gives the article that it gave when its source was at hand."""
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
    silent = PAGE.model_copy(update={"assumed": None})
    assert "assumed" not in json.loads(silent.model_dump_json(exclude={"content"}, exclude_none=True))
