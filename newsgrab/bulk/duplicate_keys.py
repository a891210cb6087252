"""What an article may be a duplicate by: keys that copies have in common, and what then proves it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any, Final

import pyarrow as pa

from ..library.aliases import Told, claimed_address, read_address, told
from ..library.edition import edition_hash
from ..library.rows import domain_of
from ..library.signatures import packed, shingles, signature
from ..model import Article
from ..model.addresses import twin_key

__all__ = ["KEY_BYTES", "MEMBERS", "NEVER", "TRAITS", "Kind", "number_of", "traits_of", "unpacked_told"]

NEVER: Final = 2**63 - 1
"""The moment of what has none: after all others."""
KEY_BYTES: Final = 16
"""Of a key, so that no two of a billion meet by chance."""
_HASH_BYTES: Final = 8
_MICROSECONDS: Final = 1_000_000
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Kind(IntEnum):
    """What a key is made of."""

    READ = 0
    """The address at which the article was read, in the form that its twins have in common."""
    CLAIMED = 1
    """What the article calls itself, in the same form."""
    CONTENT = 2
    TEXT = 3
    """The signature of its text."""


MEMBERS: Final = pa.schema(
    [
        ("moment", pa.int64()),  # microseconds since 1970 at which it was published, else had
        ("had", pa.int64()),
        ("url", pa.string()),
        ("site", pa.int64()),
        ("signature", pa.binary()),
        ("told", pa.binary()),
    ]
)
"""What is asked for only of those that have a key in common with others."""

TRAITS: Final = pa.schema([*MEMBERS, *((kind.name.lower(), pa.binary(KEY_BYTES)) for kind in Kind)])
"""All that an article may be a duplicate by: a row an article, with a column for each kind of key."""


def traits_of(article: Article, row: Mapping[str, Any], *, near: bool) -> dict[str, Any]:
    """What an article may be a duplicate by, as a row of `TRAITS`.

    Args:
        article: The article.
        row: Of `newsgrab.jobs.exporting.parquet.SCHEMA`, made of it.
        near: Whether near-duplicates are looked for: signing takes longer than all the rest.
    """
    hashes = signature(article.text) if near else None
    raw = None if hashes is None else packed(hashes)
    is_long = hashes is not None if near else bool(shingles(article.text))
    published, had = _microseconds(row["date_published"]), _microseconds(row["first_saved_at"])
    traits = {
        "moment": had if published == NEVER else published,
        "had": had,
        "url": read_address(article),
        "site": number_of(_raw(domain_of(article) or "")),
        "signature": raw,
        "told": _packed_told(told(article)),
    }
    return traits | {
        kind.name.lower(): _key(kind, value) for kind, value in _values(article, row, raw, is_long=is_long)
    }


def unpacked_told(raw: bytes) -> Told:
    """What an article tells, as hashes."""
    title, *blocks = (raw[at : at + _HASH_BYTES] for at in range(0, len(raw), _HASH_BYTES))
    return Told(title if any(title) else None, set(blocks))


def _values(
    article: Article, row: Mapping[str, Any], signed: bytes | None, *, is_long: bool
) -> Iterator[tuple[Kind, bytes]]:
    read = twin_key(read_address(article) or "")
    if read:
        yield Kind.READ, _raw(read)
    claimed = claimed_address(article)
    if claimed is not None and (key := twin_key(claimed)) != read:
        yield Kind.CLAIMED, _raw(key)
    yield Kind.CONTENT, _raw(_content(article, row, is_long=is_long))
    if signed is not None:
        yield Kind.TEXT, signed


def _content(article: Article, row: Mapping[str, Any], *, is_long: bool) -> str:
    """What two articles of one content have in common, wherever they were read.

    That is the words; where they are too few to tell much, such as those of a score or a caption, the moment of
    publication too. What has no words or, being short, no date is only the same where everything is, the address too.
    """
    if is_long:
        return edition_hash(article)
    if row["date_published"] is not None and (article.text or article.qa):
        return f"{edition_hash(article)} {_microseconds(row['date_published'])}"
    return str(row["content_hash"])


def _key(kind: Kind, value: bytes) -> bytes:
    # What an article calls itself is compared with where others were read.
    space = Kind.READ if kind == Kind.CLAIMED else kind
    return hashlib.blake2b(bytes([space]) + value, digest_size=KEY_BYTES).digest()


def _packed_told(what: Told) -> bytes:
    title = bytes(_HASH_BYTES) if what.title is None else _short(_raw(what.title))
    return title + b"".join(sorted(_short(_raw(block)) for block in what.blocks))


def number_of(value: bytes) -> int:
    """64 bits of a value."""
    return int.from_bytes(_short(value), "little", signed=True)


def _short(value: bytes) -> bytes:
    return hashlib.blake2b(value, digest_size=_HASH_BYTES).digest()


def _raw(value: object) -> bytes:
    return str(value).encode("utf-8", "surrogatepass")


def _microseconds(moment: datetime | None) -> int:
    if moment is None:
        return NEVER
    since = moment - _EPOCH
    return (since.days * 86_400 + since.seconds) * _MICROSECONDS + since.microseconds
