"""Article ↔ rows: what is written and what is read, table by table."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final
from urllib.parse import urlsplit

from pydantic import TypeAdapter

from ..model import Article, Block, QABlock
from .failures import UNREADABLE, Refused, damage_told, damaged

__all__ = [
    "CHILD_TABLES",
    "article_row",
    "domain_of",
    "domain_of_address",
    "is_moment",
    "moment_text",
    "read_article",
    "utc_text",
]

_BODY: Final = TypeAdapter(list[Block])


def domain_of(article: Article) -> str | None:
    """The host of the article's address without `www.`; `None` where it has none."""
    return domain_of_address(article.url or article.canonical_url)


def domain_of_address(url: str | None) -> str | None:
    """The host of an address without `www.`; `None` where it has none."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") or None if host else None


def article_row(article: Article) -> dict[str, str | int | None]:
    """The columns of `articles` that hold the article itself."""
    return {
        "url": article.url,
        "canonical_url": article.canonical_url,
        "title": article.title,
        "lead": article.lead,
        "description": article.description,
        "date_published": utc_text(article.date_published),
        "date_published_offset": _offset(article.date_published),
        "date_modified": utc_text(article.date_modified),
        "date_modified_offset": _offset(article.date_modified),
        "date_precision": article.date_precision,
        "language": article.language,
        "site_name": article.site_name,
        "section": article.section,
        "is_accessible_for_free": article.is_accessible_for_free,
        "page_kind": str(article.page_kind),
        "text": article.text,
        "body": _BODY.dump_json(article.body, exclude_none=True).decode(),
    }


def utc_text(date: datetime | None) -> str | None:
    """ISO 8601 in UTC, ending in +00:00: unlike `Z`, it sorts right beside texts with a fraction of a second."""
    return None if date is None else date.astimezone(UTC).isoformat()


def moment_text(moment: datetime) -> str:
    """As `save.now` writes it: texts of one form only sort as their moments do."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def is_moment(text: str) -> bool:
    """Whether a text is what `save.now` or `utc_text` write."""
    try:
        moment = datetime.fromisoformat(text)
        return text in (moment.isoformat(timespec="milliseconds"), moment.isoformat()) and text.endswith("+00:00")
    except UNREADABLE:
        return False


def _offset(date: datetime | None) -> int | None:
    offset = date.utcoffset() if date else None
    return None if offset is None else offset // timedelta(minutes=1)


def _date(text: str | None, offset: int | None) -> datetime | None:
    if text is None:
        return None
    return datetime.fromisoformat(text).astimezone(timezone(timedelta(minutes=offset or 0)))


# --- writing the tables below `articles` ---------------------------------------------------------------------------


def _write_qa(sqlite: sqlite3.Connection, article_id: int, article: Article) -> None:
    sqlite.executemany(
        "INSERT INTO qa_blocks (article_id, position, question, answer, asker, answerer) VALUES (?, ?, ?, ?, ?, ?)",
        [(article_id, qa.position, qa.question, qa.answer, qa.asker, qa.answerer) for qa in article.qa],
    )


def _write_tag_names(sqlite: sqlite3.Connection, names: set[tuple[str, str | None]]) -> None:
    sqlite.executemany("INSERT INTO tags (name, url) VALUES (?, ?) ON CONFLICT DO NOTHING", sorted(names, key=str))


def _write_tags(sqlite: sqlite3.Connection, article_id: int, article: Article) -> None:
    _write_tag_names(sqlite, {(tag.name, tag.url) for tag in article.tags})
    sqlite.executemany(
        "INSERT INTO article_tags (article_id, position, tag_id)"
        " SELECT ?, ?, id FROM tags WHERE name = ? AND coalesce(url, '') = ?",
        [(article_id, position, tag.name, tag.url or "") for position, tag in enumerate(article.tags, 1)],
    )


def _write_related(sqlite: sqlite3.Connection, article_id: int, article: Article) -> None:
    _write_tag_names(sqlite, {(box.tag, box.tag_url) for box in article.related if box.tag})
    sqlite.executemany(
        "INSERT INTO related_links (article_id, tag_id, box, heading, heading_url, position, title, url)"
        " VALUES (?, (SELECT id FROM tags WHERE name = ? AND coalesce(url, '') = ?), ?, ?, ?, ?, ?, ?)",
        [
            (article_id, box.tag, box.tag_url or "", number, box.heading, box.tag_url, position, link.title, link.url)
            for number, box in enumerate(article.related, 1)
            for position, link in enumerate(box.links, 1)
        ],
    )


def _write_authors(sqlite: sqlite3.Connection, article_id: int, article: Article) -> None:
    sqlite.executemany(
        "INSERT INTO authors (name, url, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(author.name, author.url, author.kind) for author in article.authors],
    )
    sqlite.executemany(
        "INSERT INTO article_authors (article_id, position, author_id)"
        " SELECT ?, ?, id FROM authors WHERE name = ? AND coalesce(url, '') = ? AND kind = ?",
        [(article_id, position, one.name, one.url or "", one.kind) for position, one in enumerate(article.authors, 1)],
    )


def _write_images(sqlite: sqlite3.Connection, article_id: int, article: Article) -> None:
    sqlite.executemany(
        "INSERT INTO images (article_id, position, url, alt, caption, credit, width, height)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (article_id, position, one.url, one.alt, one.caption, one.credit, one.width, one.height)
            for position, one in enumerate(article.images, 1)
        ],
    )


def _write_provenance(sqlite: sqlite3.Connection, article_id: int, article: Article) -> None:
    sqlite.executemany(
        "INSERT INTO provenance (article_id, field, source, raw, confidence, note) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (article_id, field, found.source, found.raw, found.confidence, found.note)
            for field, found in article.provenance.items()
        ],
    )


CHILD_TABLES: Final[Mapping[str, tuple[str, Callable[[sqlite3.Connection, int, Article], None]]]] = {
    "qa": ("DELETE FROM qa_blocks WHERE article_id = ?", _write_qa),
    "tags": ("DELETE FROM article_tags WHERE article_id = ?", _write_tags),
    "related": ("DELETE FROM related_links WHERE article_id = ?", _write_related),
    "authors": ("DELETE FROM article_authors WHERE article_id = ?", _write_authors),
    "images": ("DELETE FROM images WHERE article_id = ?", _write_images),
    "provenance": ("DELETE FROM provenance WHERE article_id = ?", _write_provenance),
}
"""Field of `Article` → how its rows are removed and written."""


# --- reading -------------------------------------------------------------------------------------------------------


def read_article(sqlite: sqlite3.Connection, article_id: int) -> Article:
    """The article with this primary key; there must be one."""
    found = list(
        _dicts(
            sqlite,
            "SELECT url, canonical_url, title, lead, description, date_published, date_published_offset,"
            " date_modified, date_modified_offset, date_precision, language, site_name, section,"
            " is_accessible_for_free, page_kind, body FROM articles WHERE id = ?",
            article_id,
        )
    )
    if not found:
        raise Refused(damaged(f"there is no article {article_id}"))
    row = found[0]
    with damage_told():
        return _article(row, _children(sqlite, article_id))


def _article(row: dict[str, Any], children: dict[str, Any]) -> Article:
    for field in ("date_published", "date_modified"):
        row[field] = _date(row[field], row.pop(f"{field}_offset"))
    row["body"] = _BODY.validate_json(row["body"])
    return Article(**row, **children)


def _children(sqlite: sqlite3.Connection, article_id: int) -> dict[str, Any]:
    def rows(sql: str) -> Iterator[dict[str, Any]]:
        return _dicts(sqlite, sql, article_id)

    return {
        "qa": [
            QABlock(**row)
            for row in rows(
                "SELECT position, question, answer, asker, answerer FROM qa_blocks WHERE article_id = ? ORDER BY id"
            )
        ],
        "tags": list(
            rows(
                "SELECT name, url FROM article_tags JOIN tags ON tags.id = tag_id"
                " WHERE article_id = ? ORDER BY position"
            )
        ),
        "related": _boxes(
            rows(
                "SELECT box, tags.name AS tag, heading_url, heading, title, related_links.url AS url"
                " FROM related_links LEFT JOIN tags ON tags.id = tag_id WHERE article_id = ? ORDER BY box, position"
            )
        ),
        "authors": list(
            rows(
                "SELECT name, url, kind FROM article_authors JOIN authors ON authors.id = author_id"
                " WHERE article_id = ? ORDER BY position"
            )
        ),
        "images": list(
            rows("SELECT url, alt, caption, credit, width, height FROM images WHERE article_id = ? ORDER BY position")
        ),
        "provenance": {
            row.pop("field"): row
            for row in rows("SELECT field, source, raw, confidence, note FROM provenance WHERE article_id = ?")
        },
    }


def _boxes(rows: Iterator[dict[str, Any]]) -> list[dict[str, Any]]:
    boxes: dict[int, dict[str, Any]] = {}
    for row in rows:
        box = boxes.setdefault(
            row["box"], {"tag": row["tag"], "tag_url": row["heading_url"], "heading": row["heading"], "links": []}
        )
        box["links"].append({"title": row["title"], "url": row["url"]})
    return list(boxes.values())


def _dicts(sqlite: sqlite3.Connection, sql: str, article_id: int) -> Iterator[dict[str, Any]]:
    cursor = sqlite.execute(sql, (article_id,))
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)
