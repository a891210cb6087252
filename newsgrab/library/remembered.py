"""What a library knows to repeat over a site's pages, and which words have gone from an article because of that."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from ..model import Article, Block, ListBlock, Paragraph
from ..model.passages import fingerprint, lines_of
from .edition import edition_hash

__all__ = ["differ_by_memory", "repeated_lines"]


def repeated_lines(sqlite: sqlite3.Connection, domain: str, *, dropped_only: bool = True) -> frozenset[int]:
    """Fingerprints of the lines that are dropped from the pages of a site, or of all that was ever learned of it.

    `domain` is its host without `www.`.
    """
    rows = sqlite.execute(
        "SELECT fingerprint FROM repeated_lines WHERE site_id = (SELECT id FROM sites WHERE domain = ?)"
        " AND (is_dropped OR NOT ?)",
        (domain, dropped_only),
    )
    return frozenset(key for (key,) in rows)


def differ_by_memory(sqlite: sqlite3.Connection, article_id: int, before: Article, after: Article) -> bool:
    """Whether the words of two readings differ only in lines that the library drops, or would, from the site's pages.

    Then it was not the site that has changed the article.
    """
    row = sqlite.execute(
        "SELECT domain FROM articles JOIN sites ON sites.id = site_id WHERE articles.id = ?", (article_id,)
    ).fetchone()
    known = repeated_lines(sqlite, row[0], dropped_only=False) if row else frozenset()
    return bool(known) and edition_hash(_without(before, known)) == edition_hash(_without(after, known))


def _without(article: Article, repeated: Collection[int]) -> Article:
    """The article as if the lines had not stood on its page."""
    body = [kept for block in article.body if (kept := _left_of(block, repeated)) is not None]
    qa = [one.model_copy(update={"answer": _left(one.answer, repeated)}) for one in article.qa]
    return article.model_copy(update={"body": body, "qa": qa, "lead": _left(article.lead or "", repeated) or None})


def _left_of(block: Block, repeated: Collection[int]) -> Block | None:
    if not any(fingerprint(line) in repeated for line in lines_of(block)):
        return block
    if isinstance(block, ListBlock):
        items = [item for item in block.items if fingerprint(item) not in repeated]
        return block.model_copy(update={"items": items}) if items else None
    left = _left("\n".join(lines_of(block)), repeated)
    return Paragraph(text=left) if left else None


def _left(text: str, repeated: Collection[int]) -> str:
    """A text without lines; what parts the others stays between them."""
    parts = (
        "\n".join(line for line in part.split("\n") if fingerprint(line) not in repeated) for part in text.split("\n\n")
    )
    return "\n\n".join(part for part in parts if part)
