"""What a source says of its pages reaches them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from passing import Desk

from newsgrab.extract import parse_page
from newsgrab.library.kept import kept_article, kept_articles
from newsgrab.model import Assumed

TEXT = "Itsasoa haserre zegoen gauean eta portua itxi egin zuten goizean. " * 8


def test_language_and_timezone_of_a_source(desk: Desk) -> None:
    """A source's language and time zone hold for its articles, and a later reading of the kept page gives the same."""
    desk.site.feed("/rss", "/a")
    desk.site.put(
        "/a",
        "<html lang=en><body><article><h1>Itsasoa</h1><time datetime='2026-05-04T10:30'>x</time>"
        f"<p>{TEXT}</p></article></body></html>",
    )
    desk.watch(feeds=["/rss"], language="eu", timezone="Asia/Baku")
    desk.run()
    (article_id,) = kept_articles(desk.library)
    kept = kept_article(desk.library, article_id)
    assert kept is not None
    assert kept.page.assumed == Assumed(language="eu", timezone="Asia/Baku")
    assert kept.article.language == "eu"
    assert kept.article.date_published == datetime(2026, 5, 4, 6, 30, tzinfo=UTC)
    assert parse_page(kept.page) == kept.article


def test_rules_of_a_source(desk: Desk, tmp_path: Path) -> None:
    """A source's own folder of rules is asked for its pages only."""
    (tmp_path / "paper.example.toml").write_text('section = "h2"', encoding="utf-8")
    page = (
        "<link rel=canonical href='https://paper.example/a'><article><h1>Itsasoa</h1><h2>Portua</h2><p>{}</p></article>"
    )
    desk.site.feed("/rss", "/a")
    desk.site.put("/a", page.format(TEXT))
    desk.watch(feeds=["/rss"], rules=str(tmp_path))
    desk.run()
    (article_id,) = kept_articles(desk.library)
    kept = kept_article(desk.library, article_id)
    assert kept is not None
    assert kept.page.assumed == Assumed(rules=str(tmp_path))
    assert parse_page(kept.page.model_copy(update={"url": None})).section == "Portua"
