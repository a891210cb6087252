"""One article under all its addresses: where it was read, what it calls itself, and what led to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Hashable, Iterator, Set
from datetime import datetime
from typing import Final, NamedTuple

from ..model import Article
from ..model.addresses import are_of_one_host, form_of, twin_key
from .edition import plain
from .results import Address
from .rows import read_article

__all__ = [
    "Told",
    "agree",
    "claimed_address",
    "find_by_address",
    "note_addresses",
    "note_twin",
    "read_address",
    "read_addresses",
    "same_articles",
    "told",
]

_STRENGTH: Final = {"redirect": 0, "canonical": 1}
"""Of an address that was not read; one that was read is stronger."""
_READ: Final = 2


class _Known(NamedTuple):
    """An address of an article."""

    url: str
    kind: str
    was_read: bool

    @property
    def strength(self) -> int:
        return _READ if self.was_read else _STRENGTH[self.kind]


class Told(NamedTuple):
    """What tells an article from others besides its address: folded words, or hashes of them."""

    title: Hashable | None
    blocks: Set[Hashable]


def same_articles(sqlite: sqlite3.Connection, article: Article) -> list[int]:
    """Primary keys of the stored articles that this one is, the oldest first; usually one or none.

    An article is what was read at its address or at a twin of it. What pages only say of themselves counts where it
    is of the same host, and where the two tell the same: on some sites every page names the same canonical address.
    """
    key = twin_key(read_address(article) or "")
    certain, claimed = set[int](), set[int]()
    for article_id, was_read, kind in _with_key(sqlite, key):
        if was_read:
            certain.add(article_id)
        elif kind == "canonical":
            claimed.add(article_id)
    canonical = claimed_address(article)
    if canonical is not None and (other := twin_key(canonical)) != key:
        claimed.update(article_id for article_id, _, kind in _with_key(sqlite, other) if kind != "redirect")
    for article_id in claimed - certain:
        if agree(told(read_article(sqlite, article_id)), told(article)):
            certain.add(article_id)
    return sorted(certain)


def read_address(article: Article) -> str | None:
    """Where an article was read, as far as it says."""
    return article.url or article.canonical_url or None


def claimed_address(article: Article) -> str | None:
    """What an article calls itself, unless that is where it was read or of another host."""
    url, canonical = article.url, article.canonical_url
    return canonical if url and canonical and canonical != url and are_of_one_host(url, canonical) else None


def told(article: Article) -> Told:
    """What an article tells, for `agree`."""
    title = plain(article.title).casefold() if article.title else None
    return Told(title, {plain(part) for part in article.text.split("\n\n") if part})


def agree(one: Told, other: Told) -> bool:
    """Whether two pages may be one article: at least half of the shorter text is the other's too.

    By its title alone, the second page of a long article would be taken for the first. Where one has no text, nothing
    but another title tells them apart.
    """
    if one.blocks and other.blocks:
        return 2 * len(one.blocks & other.blocks) >= min(len(one.blocks), len(other.blocks))
    return one.title is None or other.title is None or one.title == other.title


def find_by_address(sqlite: sqlite3.Connection, url: str) -> int | None:
    """The primary key of the article with this address, else with a twin of it."""
    found = sqlite.execute("SELECT article_id FROM article_urls WHERE url = ?", (url,)).fetchone()
    if found is None:
        found = sqlite.execute(
            "SELECT article_id FROM article_urls WHERE twin_key = ? ORDER BY was_read DESC, kind = 'redirect', id"
            " LIMIT 1",
            (twin_key(url),),
        ).fetchone()
    return None if found is None else int(found[0])


def note_addresses(
    sqlite: sqlite3.Connection, article_id: int, article: Article, moment: str, *, asked: str | None = None
) -> None:
    """Notes where an article was read, what it calls itself, and what address was `asked` for and led there."""
    for known in _addresses(article, asked):
        _note(sqlite, article_id, known, moment)


def note_twin(sqlite: sqlite3.Connection, url: str, moment: str) -> None:
    """Notes an address that was not read, as a twin of it was."""
    sqlite.execute(
        "INSERT INTO article_urls (article_id, url, twin_key, kind, was_read, first_seen_at)"
        " SELECT article_id, ?1, twin_key, ?2, 1, ?3 FROM article_urls WHERE twin_key = ?4 AND was_read LIMIT 1"
        " ON CONFLICT DO NOTHING",
        (url, form_of(url), moment, twin_key(url)),
    )


def read_addresses(sqlite: sqlite3.Connection, article_id: int) -> list[Address]:
    """The addresses of an article, in the order in which they were first seen."""
    rows = sqlite.execute(
        "SELECT url, kind, was_read, first_seen_at FROM article_urls WHERE article_id = ? ORDER BY id", (article_id,)
    )
    return [Address(url, kind, bool(was_read), datetime.fromisoformat(moment)) for url, kind, was_read, moment in rows]


def _with_key(sqlite: sqlite3.Connection, key: str) -> list[tuple[int, int, str]]:
    return sqlite.execute("SELECT article_id, was_read, kind FROM article_urls WHERE twin_key = ?", (key,)).fetchall()


def _addresses(article: Article, asked: str | None) -> Iterator[_Known]:
    read = read_address(article)
    if read:
        yield _Known(read, "canonical" if read == article.canonical_url else form_of(read), was_read=True)
    canonical = claimed_address(article)
    if canonical is not None:
        yield _Known(canonical, "canonical", was_read=False)
    if asked and asked not in (read, canonical):
        yield _Known(asked, "redirect", was_read=False)


def _note(sqlite: sqlite3.Connection, article_id: int, new: _Known, moment: str) -> None:
    row = sqlite.execute("SELECT id, article_id, kind, was_read FROM article_urls WHERE url = ?", (new.url,)).fetchone()
    if row is None:
        sqlite.execute(
            "INSERT INTO article_urls (article_id, url, twin_key, kind, was_read, first_seen_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (article_id, new.url, twin_key(new.url), new.kind, new.was_read, moment),
        )
        return
    row_id, owner, kind, was_read = row
    old = _Known(new.url, kind, bool(was_read))
    if owner == article_id:
        best = "canonical" if "canonical" in (old.kind, new.kind) else max(old, new, key=lambda one: one.strength).kind
        read = old.was_read or new.was_read
    elif new.strength > old.strength or new.strength == old.strength == _STRENGTH["redirect"]:
        # Where an address leads may change; what was read there, or what a page says of itself, tells more.
        best, read = new.kind, new.was_read
    else:
        return
    if (owner, kind, bool(was_read)) != (article_id, best, read):
        sqlite.execute(
            "UPDATE article_urls SET article_id = ?, kind = ?, was_read = ? WHERE id = ?",
            (article_id, best, read, row_id),
        )
