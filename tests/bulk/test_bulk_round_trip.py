"""What a library has read comes back from its raw pages: library, WARC, bulk, Parquet, library."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from bulk_examples import parsed_here
from distributed import Client

from newsgrab.bulk import bulk
from newsgrab.extract.pipeline import parse_page
from newsgrab.jobs.exporting.export import export
from newsgrab.jobs.exporting.format import Options
from newsgrab.jobs.restoring import Restored
from newsgrab.jobs.restoring_parquet import restore_tables
from newsgrab.library import Library
from newsgrab.library.stored import Stored
from newsgrab.model import Page

FIRST = datetime(2024, 5, 3, 6, 30, 0, 250000, tzinfo=UTC)


def by_address(library: Library) -> dict[str, Stored]:
    return {str(stored.article.url): stored for stored in library.export_rows(history=False)}


def test_articles_come_back(
    client: Client, fixture_pages: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every article is the same, field by field, and was saved when its page was had."""
    monkeypatch.setattr("newsgrab.bulk.working.parsed_records", parsed_here)
    fetched: dict[str, datetime] = {}
    with Library(tmp_path / "one.db") as one, Library(tmp_path / "other.db") as other:
        for number, path in enumerate(fixture_pages):
            url = f"https://{path.parent.name}/{path.stem}"
            page = Page(
                content=path.read_bytes(),
                url=url,
                requested_url=f"{url}?from=feed",
                status_code=200,
                content_type="text/html",
                fetched_at=FIRST + timedelta(minutes=number),
            )
            article = parse_page(page)
            if article.page_kind.is_article:
                one.save(article, page=page)
                fetched[url] = page.fetched_at
        export(one, "warc", tmp_path / "pages.warc.gz", options=Options(compression="gzip"))
        done = bulk([str(tmp_path / "pages.warc.gz")], str(tmp_path / "out"), client)
        assert done.outcomes == {"ok": len(fetched)}
        assert restore_tables(other, [tmp_path / "out"]) == Restored(new=len(fetched))
        before, after = by_address(one), by_address(other)
        assert after.keys() == before.keys() == fetched.keys()
        for url, stored in after.items():
            assert stored.article == before[url].article
            assert stored.content_hash == before[url].content_hash
            assert datetime.fromisoformat(stored.first_saved_at) == fetched[url]
        assert list(other.verify()) == []
