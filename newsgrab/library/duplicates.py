"""Near-duplicates: the same news on several sites, such as an agency's, found by their signatures and grouped.

Signing takes about as long as saving, so saving only notes what is to be compared (by triggers), and a pass does it.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from .connection import Connection
from .results import NearDuplicate
from .signatures import Signature, bands, likeness, packed, signature, unpacked

__all__ = [
    "ALIKE",
    "ALIKE_AT_HOME",
    "COMPARED_IN_A_PASS",
    "FROM_BAND",
    "alike_from",
    "find_near_duplicates",
    "near_duplicates",
]

ALIKE: Final = 0.55
"""Copies with another title, a paragraph less and one more have 0.6 to 0.9, other news by one template 0.45 at most."""
ALIKE_AT_HOME: Final = 0.8
"""Of two articles of one site: there, templates and background paragraphs repeat themselves."""
COMPARED_IN_A_PASS: Final = 5_000
"""Articles; some seconds of work."""
_AT_ONCE: Final = 100
"""Articles compared in one transaction."""
FROM_BAND: Final = 64
"""The newest articles of a band that are looked at, and of all bands the most promising: the work is bounded."""

_JOIN_GROUP = (
    "INSERT INTO article_duplicates (article_id, group_id, similarity) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
)

_HEAD = """
    UPDATE duplicate_groups SET head_id = (SELECT article_id FROM article_duplicates
        JOIN articles ON articles.id = article_id WHERE group_id = ?1
        ORDER BY coalesce(date_published, first_saved_at), articles.id LIMIT 1)
    WHERE id = ?1
"""

_MEMBERS = """
    SELECT coalesce(articles.url, canonical_url), title, domain, date_published, signature, head_id = articles.id
    FROM article_duplicates AS own
    JOIN article_duplicates AS other ON other.group_id = own.group_id AND other.article_id != own.article_id
    JOIN duplicate_groups ON duplicate_groups.id = own.group_id
    JOIN articles ON articles.id = other.article_id
    JOIN article_signatures ON article_signatures.article_id = articles.id
    LEFT JOIN sites ON sites.id = site_id
    WHERE own.article_id = ?
    ORDER BY coalesce(date_published, first_saved_at), articles.id
"""


def alike_from(site: object, other: object) -> float:
    """The likeness from which on two articles of these sites are near-duplicates."""
    return ALIKE_AT_HOME if site == other else ALIKE


def find_near_duplicates(connection: Connection, at_most: int | None) -> int:
    """Compares articles that are new or reworded, so many at most or all, and groups those that are nearly the same.

    Returns:
        How many of them are near-duplicates of others.

    Raises:
        LibraryError: The library could not be read or written; what was compared before stays so.
    """
    found, after = 0, 0
    while at_most is None or at_most > 0:
        limit = _AT_ONCE if at_most is None else min(at_most, _AT_ONCE)
        with connection.reading() as sqlite:
            articles = _unsigned(sqlite, after, limit)
        if not articles:
            break
        # Signing takes longer than comparing, and nobody need wait for it.
        signed = [(article_id, content_hash, signature(text)) for article_id, content_hash, text in articles]
        with connection.writing() as sqlite:
            found += _group(sqlite, signed)
        after = articles[-1][0]
        at_most = None if at_most is None else at_most - len(articles)
    return found


def near_duplicates(sqlite: sqlite3.Connection, article_id: int) -> list[NearDuplicate]:
    """The other articles of an article's group, the first published first."""
    own = _signature_of(sqlite, article_id)
    if own is None:
        return []
    return [
        NearDuplicate(
            url=url,
            title=title,
            domain=domain,
            date_published=None if published is None else datetime.fromisoformat(published),
            similarity=likeness(own, unpacked(other)),
            is_first=bool(is_first),
        )
        for url, title, domain, published, other, is_first in sqlite.execute(_MEMBERS, (article_id,))
    ]


def _unsigned(sqlite: sqlite3.Connection, after: int, limit: int) -> list[tuple[int, str, str]]:
    """Primary key, content hash and text of articles that are to be compared and come after one, the oldest first."""
    return sqlite.execute(
        "SELECT id, content_hash, text FROM unsigned_articles JOIN articles ON articles.id = article_id"
        " WHERE article_id > ? ORDER BY article_id LIMIT ?",
        (after, limit),
    ).fetchall()


def _group(sqlite: sqlite3.Connection, articles: Sequence[tuple[int, str, Signature | None]]) -> int:
    """Compares signed articles with all that are signed; how many of them are near-duplicates of others.

    An article that was changed after its text was read (its content hash is another one) waits for the next time.
    """
    found = 0
    for article_id, content_hash, hashes in articles:
        row = sqlite.execute("SELECT content_hash, site_id FROM articles WHERE id = ?", (article_id,)).fetchone()
        if row is not None and row[0] == content_hash:
            found += _compare(sqlite, article_id, row[1], hashes)
    return found


def _compare(sqlite: sqlite3.Connection, article_id: int, site_id: int | None, hashes: Signature | None) -> bool:
    for table in ("unsigned_articles", "article_signatures", "signature_bands", "article_duplicates"):
        sqlite.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))  # noqa: S608 - constants
    if hashes is None:
        return False
    own = bands(hashes)
    neighbours = _neighbours(sqlite, site_id, hashes, own)
    sqlite.execute("INSERT INTO article_signatures VALUES (?, ?)", (article_id, packed(hashes)))
    sqlite.executemany("INSERT INTO signature_bands VALUES (?, ?)", [(band, article_id) for band in set(own)])
    if not neighbours:
        return False
    group_id = _one_group(sqlite, list(neighbours))
    similar = [(other, group_id, share) for other, share in neighbours.items()]
    sqlite.executemany(_JOIN_GROUP, [*similar, (article_id, group_id, max(neighbours.values()))])
    sqlite.execute(_HEAD, (group_id,))
    return True


def _neighbours(
    sqlite: sqlite3.Connection, site_id: int | None, hashes: Signature, own: Sequence[int]
) -> dict[int, float]:
    """Primary keys of signed articles that are alike, and how much."""
    shared: Counter[int] = Counter()
    for band in own:
        rows = sqlite.execute(
            "SELECT article_id FROM signature_bands WHERE band = ? ORDER BY article_id DESC LIMIT ?", (band, FROM_BAND)
        )
        shared.update(other for (other,) in rows)
    found = {}
    for other, _ in shared.most_common(FROM_BAND):
        signed = _signature_of(sqlite, other)
        (site,) = sqlite.execute("SELECT site_id FROM articles WHERE id = ?", (other,)).fetchone()
        share = 0.0 if signed is None else likeness(hashes, signed)
        if share >= alike_from(site, site_id):
            found[other] = share
    return found


def _one_group(sqlite: sqlite3.Connection, members: Sequence[int]) -> int:
    """The group of some articles, their groups made one; a new one where none of them is in any."""
    marks = ", ".join("?" * len(members))
    query = f"SELECT DISTINCT group_id FROM article_duplicates WHERE article_id IN ({marks}) ORDER BY 1"  # noqa: S608
    groups = [group_id for (group_id,) in sqlite.execute(query, members)]
    if not groups:
        return int(sqlite.execute("INSERT INTO duplicate_groups DEFAULT VALUES").lastrowid or 0)
    for other in groups[1:]:
        sqlite.execute("UPDATE article_duplicates SET group_id = ? WHERE group_id = ?", (groups[0], other))
        sqlite.execute("DELETE FROM duplicate_groups WHERE id = ?", (other,))
    return int(groups[0])


def _signature_of(sqlite: sqlite3.Connection, article_id: int) -> Signature | None:
    row = sqlite.execute("SELECT signature FROM article_signatures WHERE article_id = ?", (article_id,)).fetchone()
    return None if row is None else unpacked(row[0])
