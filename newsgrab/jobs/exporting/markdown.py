"""Markdown: a file for each article, with front matter in YAML.

A file is named after the first state of its article (date, title) and its primary key, so that a later export writes
over the same file, whatever has changed since. Other files of the folder are left alone.
"""

from __future__ import annotations

import stat
import unicodedata
from pathlib import Path

from ...library.stored import Stored
from ...model import Article
from .files import replacing
from .format import FolderFormat
from .front_matter import front_matter

__all__ = ["FORMAT", "file_name"]

_LONGEST_SLUG = 80
"""Bytes of UTF-8; file systems take names of 255."""


def file_name(stored: Stored) -> str:
    """Such as `2026-03-02-ferry-returns-17.md`: letters and digits of any script, hyphens, and no more than 120 bytes.

    It begins with a date or `undated` and ends in the primary key: no name is hidden, reserved or that of two articles.
    """
    first = stored.revisions[0].article if stored.revisions else None
    article = first or stored.article
    day = article.date_published.date().isoformat() if article.date_published else "undated"
    return "-".join(part for part in (day, _slug(article.title or ""), str(stored.id)) if part) + ".md"


def _slug(title: str) -> str:
    slug = ""
    for word in _words(unicodedata.normalize("NFKC", title).lower()):
        longer = f"{slug}-{word}" if slug else word
        if len(longer.encode()) > _LONGEST_SLUG:
            return slug or _cut(word)
        slug = longer
    return slug


def _words(text: str) -> list[str]:
    """Letters and digits with the marks that follow them; everything else parts words."""
    signs: list[str] = []
    for sign in text:
        kind = unicodedata.category(sign)[0]
        stays = kind in "LN" or (kind == "M" and signs and signs[-1] != " ")
        signs.append(sign if stays else " ")
    return "".join(signs).split()


def _cut(word: str) -> str:
    return word.encode()[:_LONGEST_SLUG].decode(errors="ignore")


def _front(stored: Stored) -> dict[str, object]:
    article = stored.article
    return {
        "id": stored.id,
        "title": article.title,
        "url": article.url,
        "canonical_url": article.canonical_url,
        "description": article.description or article.lead,
        "date": article.date_published and article.date_published.isoformat(),
        "lastmod": article.date_modified and article.date_modified.isoformat(),
        "authors": [author.name for author in article.authors],
        "tags": [tag.name for tag in article.tags],
        "section": article.section,
        "language": article.language,
        "site_name": article.site_name,
        "page_kind": article.page_kind.value,
        "image": article.images[0].url if article.images else None,
        "first_saved_at": stored.first_saved_at,
        "changed_at": stored.changed_at,
        "content_hash": stored.content_hash,
        "qa": [_question(article, number) for number in range(len(article.qa))],
    }


def _question(article: Article, number: int) -> dict[str, object]:
    block = article.qa[number]
    said = {"question": block.question, "answer": block.answer, "asker": block.asker, "answerer": block.answerer}
    return {key: value for key, value in said.items() if value}


def _write(stored: Stored, folder: Path) -> None:
    """A file that says the same already keeps its date, so that what builds pages of them builds only what changed."""
    content = (front_matter(_front(stored)) + "\n" + stored.article.to_markdown()).encode()
    path = folder / file_name(stored)
    if not _holds(path, content):
        with replacing(path) as file:
            file.write(content)


def _holds(path: Path, content: bytes) -> bool:
    try:
        status = path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size == len(content) and path.read_bytes() == content


FORMAT = FolderFormat(_write, history=True)
