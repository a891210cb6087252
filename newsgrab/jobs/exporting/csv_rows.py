"""CSV for spreadsheets, by RFC 4180: UTF-8, commas, CRLF, a header. See: https://www.rfc-editor.org/rfc/rfc4180

Pages are written by strangers, and spreadsheets run what begins with a sign of theirs: such cells get an apostrophe in
front. See: https://owasp.org/www-community/attacks/CSV_Injection
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import BinaryIO

from ...library.stored import Stored
from .format import FileFormat, Options

__all__ = ["ARTICLE_COLUMNS", "FORMAT", "QA_COLUMNS", "disarmed"]

ARTICLE_COLUMNS = (
    "id", "url", "canonical_url", "title", "lead", "description", "text", "authors", "tags", "date_published",
    "date_modified", "date_precision", "language", "site_name", "section", "page_kind", "is_accessible_for_free",
    "image", "questions", "first_saved_at", "changed_at", "checked_at", "content_hash",
)  # fmt: skip
QA_COLUMNS = (
    "article_id", "url", "title", "date_published", "site_name", "language", "position", "asker", "question",
    "answerer", "answer",
)  # fmt: skip

Cell = str | int | bool | datetime | None

_FORMULA = re.compile(
    "^[\\s\\x00-\\x20\\x7f-\\xa0\\xad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]*+[=+\\-@＝＋－＠]"
)
"""White space, controls and what has no width are skipped before the sign: some programs do so."""
_LEADING = ("\t", "\r", "\n")


def disarmed(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula; NUL, which CSV readers stop at, becomes U+FFFD."""
    mark = "'" if text.startswith(_LEADING) or _FORMULA.match(text) else ""
    return mark + text.replace("\x00", "\ufffd")


def _articles(stored: Stored) -> Iterator[tuple[Cell, ...]]:
    article = stored.article
    yield (
        stored.id,
        article.url,
        article.canonical_url,
        article.title,
        article.lead,
        article.description,
        article.text,
        "; ".join(author.name for author in article.authors),
        "; ".join(tag.name for tag in article.tags),
        article.date_published,
        article.date_modified,
        article.date_precision,
        article.language,
        article.site_name,
        article.section,
        article.page_kind.value,
        article.is_accessible_for_free,
        article.images[0].url if article.images else None,
        len(article.qa),
        stored.first_saved_at,
        stored.changed_at,
        stored.checked_at,
        stored.content_hash,
    )


def _questions(stored: Stored) -> Iterator[tuple[Cell, ...]]:
    article = stored.article
    about = (stored.id, article.url or article.canonical_url, article.title, article.date_published)
    for block in article.qa:
        said = (block.position, block.asker, block.question, block.answerer, block.answer)
        yield (*about, article.site_name, article.language, *said)


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case datetime():
            return value.isoformat()
        case str():
            return disarmed(value)


def _write(articles: Iterable[Stored], out: BinaryIO, options: Options) -> None:
    columns, rows = (QA_COLUMNS, _questions) if options.rows == "qa" else (ARTICLE_COLUMNS, _articles)
    encoding = "utf-8-sig" if options.byte_order_mark else "utf-8"
    text = io.TextIOWrapper(out, encoding=encoding, newline="", write_through=True)
    try:
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(columns)
        for stored in articles:
            writer.writerows([_cell(value) for value in row] for row in rows(stored))
    finally:
        text.detach()


FORMAT = FileFormat(_write)
