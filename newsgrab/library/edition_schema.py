"""The SQL of editions and near-duplicates since migration m006, and the editions of what was stored before."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator

from pydantic import TypeAdapter

from ..model import Article, Block, QABlock
from .edition import edition_hash, is_stealth
from .revisions import unpack

__all__ = ["DUPLICATE_SCHEMA", "EDITION_SCHEMA", "fill_editions"]

EDITION_SCHEMA = (
    "ALTER TABLE revisions ADD COLUMN edition_hash TEXT",
    "ALTER TABLE revisions ADD COLUMN cause TEXT NOT NULL DEFAULT 'edit'"
    " CHECK (cause IN ('first', 'edit', 'reparse', 'address'))",
    "ALTER TABLE revisions ADD COLUMN is_stealth INTEGER CHECK (is_stealth IN (0, 1))",
    "CREATE INDEX revisions_stealth ON revisions (saved_at) WHERE is_stealth = 1",
)

_EARLIEST = """(SELECT article_id FROM article_duplicates JOIN articles ON articles.id = article_id
        WHERE group_id = old.group_id
        ORDER BY coalesce(date_published, first_saved_at), articles.id LIMIT 1)"""

DUPLICATE_SCHEMA = (
    """CREATE TABLE unsigned_articles (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE -- not compared in its present wording
) STRICT""",
    """CREATE TABLE article_signatures (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    signature BLOB NOT NULL -- MinHash of its text: 32-bit numbers, little-endian
) STRICT""",
    """CREATE TABLE signature_bands (
    band INTEGER NOT NULL, -- hash of a part of the signature; near-duplicates have some in common
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX signature_bands_article_id ON signature_bands (article_id)",
    """CREATE TABLE duplicate_groups (
    id INTEGER PRIMARY KEY,
    head_id INTEGER REFERENCES articles (id) ON DELETE SET NULL -- the article that was published first
) STRICT""",
    "CREATE INDEX duplicate_groups_head_id ON duplicate_groups (head_id)",
    """CREATE TABLE article_duplicates (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    group_id INTEGER NOT NULL REFERENCES duplicate_groups (id) ON DELETE CASCADE,
    similarity REAL NOT NULL -- to the article that it was found by: shared runs of words, 0 to 1
) STRICT""",
    "CREATE INDEX article_duplicates_group_id ON article_duplicates (group_id)",
    """CREATE TRIGGER articles_unsigned AFTER INSERT ON articles BEGIN
    INSERT INTO unsigned_articles (article_id) VALUES (new.id);
END""",
    """CREATE TRIGGER articles_reworded AFTER UPDATE OF text ON articles WHEN new.text != old.text BEGIN
    INSERT INTO unsigned_articles (article_id) VALUES (new.id) ON CONFLICT DO NOTHING;
END""",
    f"""CREATE TRIGGER article_duplicates_deleted AFTER DELETE ON article_duplicates BEGIN
    DELETE FROM duplicate_groups WHERE id = old.group_id
        AND (SELECT count(*) FROM article_duplicates WHERE group_id = old.group_id) < 2;
    UPDATE duplicate_groups SET head_id = {_EARLIEST}
        WHERE id = old.group_id AND coalesce(head_id, old.article_id) = old.article_id;
END""",  # noqa: S608 - a constant
    "INSERT INTO unsigned_articles (article_id) SELECT id FROM articles",
)

_BODY: TypeAdapter[list[Block]] = TypeAdapter(list[Block])

# A job that read stored pages again has saved what it found within its own time.
_MARK_CAUSES = """
    UPDATE revisions SET cause = CASE
        WHEN number = 1 THEN 'first'
        WHEN EXISTS (SELECT 1 FROM runs WHERE kind = 'reparse' AND saved_at >= started_at
            AND saved_at <= coalesce(finished_at, started_at)) THEN 'reparse'
        ELSE 'edit' END
"""

_State = tuple[int, str, Article]


def fill_editions(sqlite: sqlite3.Connection) -> None:
    """Writes the hash of each edition that is stored, and whether it came by stealth; nothing where it is damaged."""
    sqlite.execute(_MARK_CAUSES)
    sqlite.execute("UPDATE revisions SET is_stealth = 0 WHERE cause != 'edit'")
    alone = sqlite.execute(
        "SELECT revisions.id, title, lead, body, articles.id FROM revisions JOIN articles ON articles.id = article_id"
        " WHERE snapshot IS NULL"
    )
    current = ((_hash(sqlite, *row), revision) for revision, *row in alone)
    sqlite.executemany("UPDATE revisions SET edition_hash = ? WHERE id = ?", current)
    rows = sqlite.execute("SELECT id, snapshot FROM revisions WHERE snapshot IS NOT NULL")
    earlier = ((edition_hash(article), revision) for revision, article in _unpacked(rows))
    sqlite.executemany("UPDATE revisions SET edition_hash = ? WHERE id = ?", earlier)
    sqlite.executemany("UPDATE revisions SET is_stealth = ? WHERE id = ?", _stealthy(sqlite))


def _hash(sqlite: sqlite3.Connection, title: str | None, lead: str | None, body: str, article_id: int) -> str | None:
    qa = sqlite.execute(
        "SELECT position, question, answer FROM qa_blocks WHERE article_id = ? ORDER BY id", (article_id,)
    )
    try:
        asked = [QABlock(position=position, question=question, answer=answer) for position, question, answer in qa]
        return edition_hash(Article(title=title, lead=lead, body=_BODY.validate_json(body), qa=asked))
    except (ValueError, TypeError):  # damage of one article must not keep the others from being opened
        return None


def _unpacked(rows: sqlite3.Cursor) -> Iterator[tuple[int, Article]]:
    for revision, snapshot in rows:
        try:
            yield revision, unpack(snapshot)
        except (zlib.error, ValueError, TypeError):
            continue


def _stealthy(sqlite: sqlite3.Connection) -> Iterator[tuple[bool | None, int]]:
    """For each edit, whether its words came without a newer `date_modified`."""
    edits = sqlite.execute(
        "SELECT later.id, later.snapshot, earlier.snapshot, articles.date_modified,"
        " later.edition_hash IS earlier.edition_hash"
        " FROM revisions AS later JOIN revisions AS earlier USING (article_id)"
        " JOIN articles ON articles.id = article_id"
        " WHERE later.cause = 'edit' AND earlier.number = later.number - 1"
    )
    for revision, snapshot, before, date_modified, is_same in edits:
        try:
            after = Article(date_modified=date_modified) if snapshot is None else unpack(snapshot)
            yield (False if is_same else is_stealth(unpack(before), after)), revision
        except (zlib.error, ValueError, TypeError):
            continue
