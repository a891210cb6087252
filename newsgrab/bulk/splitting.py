"""Inputs to shards: large files are cut where a record begins, small ones are put together."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO, Final
from urllib.parse import urlsplit

from ..fetch.members import coding_of
from .damage import Damages
from .frames import frames
from .inputs import Input, kind_of
from .members import Members
from .opening import opened
from .shards import Shard
from .text import Text

__all__ = ["can_be_split", "part_bytes", "shards_of", "split_points"]

_MOST_FILES: Final = 200
"""Of one shard of HTML."""
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9.]+")
_NAME_LENGTH: Final = 60
_HASH_LENGTH: Final = 10
_READ: Final = 2**18
_LOOKED_AT: Final = 8


def shards_of(
    inputs: Iterable[Input], *, shard_bytes: int, points: Mapping[str, Sequence[int]] | None = None
) -> list[Shard]:
    """The shards of the inputs, sorted by their names; inputs with an error have none.

    The name of a shard tells its file and where in it the shard begins; no other input has a part in it. With HTML it
    is made of the names of all its files.

    Args:
        shard_bytes: About how much, as stored, one shard has.
        points: Where files can be cut, by address, as `split_points` tells it; those that are not there are asked
            here, one after another.
    """
    shards, pages = list[Shard](), list[Input]()
    for each in inputs:
        if each.error or each.kind is None:
            continue
        if each.kind == "html":
            pages.append(each)
            continue
        cuts: Sequence[int] = ()
        if can_be_split(each, shard_bytes):
            known = (points or {}).get(each.address)
            cuts = split_points(each.address, part_bytes(each, shard_bytes)) if known is None else known
        for start, end in zip([0, *cuts], [*cuts, None], strict=True):
            shards.append(Shard(_name(each.address, [each.address], start), each.kind, (each.address,), start, end))
    shards.extend(_pages_together(pages, shard_bytes))
    return sorted(shards, key=lambda shard: shard.name)


def can_be_split(each: Input, shard_bytes: int) -> bool:
    """Whether it is worth asking `split_points`."""
    is_large = each.size is None or each.size > shard_bytes
    return is_large and (each.kind == "warc" or (each.kind == "jsonl" and each.address.lower().endswith(".jsonl")))


def part_bytes(each: Input, shard_bytes: int) -> int:
    """What to give `split_points`: parts of one size, since a small rest would keep a worker waiting for the others."""
    if not each.size:
        return shard_bytes
    return -(-each.size // -(-each.size // shard_bytes))


def split_points(address: str, shard_bytes: int) -> list[int]:
    """The bytes at which a file can be cut: of each multiple of `shard_bytes`, the first record from there on.

    A WARC file is read to its end for that; of JSON Lines only what is around the cuts. A file that is compressed as a
    whole is not cut. Never fails: what cannot be read is one shard, which tells why when it is read.
    """
    points = list[int]()
    try:
        with opened(address) as file:
            file.seek(shard_bytes)  # what can only be read from its beginning on cannot be cut
            file.seek(0)
            found = _line_points(file, shard_bytes) if kind_of(address) == "jsonl" else _record_points(file, address)
            for place in found:
                if place >= shard_bytes * (points[-1] // shard_bytes + 1 if points else 1):
                    points.append(place)
    except Exception:  # each file system has errors of its own, and whoever reads the shard meets this one again
        return points
    return points


def _record_points(file: BinaryIO, address: str) -> Iterator[int]:
    """Where records begin that a shard can begin with."""
    for frame in frames(Text(Members(file, address)), Damages(address)):
        if frame.can_be_first:
            yield frame.place


def _line_points(file: BinaryIO, shard_bytes: int) -> Iterator[int]:
    """Where lines begin: of each multiple, the first."""
    if coding_of(file.read(_LOOKED_AT)):
        return
    at = shard_bytes - 1
    while True:
        file.seek(at)
        while (piece := file.read(_READ)) and b"\n" not in piece:
            at += len(piece)
        end = piece.find(b"\n") + 1
        if not end or (end == len(piece) and not file.read(1)):
            return
        yield at + end
        at = ((at + end) // shard_bytes + 1) * shard_bytes - 1


def _pages_together(pages: Sequence[Input], shard_bytes: int) -> Iterator[Shard]:
    together, size = list[str](), 0
    for page in pages:
        if together and (len(together) == _MOST_FILES or size + (page.size or 0) > shard_bytes):
            yield _shard_of_pages(together)
            together, size = [], 0
        together.append(page.address)
        size += page.size or 0
    if together:
        yield _shard_of_pages(together)


def _shard_of_pages(addresses: Sequence[str]) -> Shard:
    return Shard(_name(addresses[0], addresses, 0), "html", tuple(addresses))


def _name(address: str, hashed: Sequence[str], start: int) -> str:
    """Sorted by name, the parts of a file follow each other; a long name keeps its end."""
    path = urlsplit(address).path if "://" in address else address
    file_name = path.rstrip("/").rpartition("/")[2]
    safe = _UNSAFE.sub("-", file_name)[-_NAME_LENGTH:].strip("-.") or "input"
    code = hashlib.sha256("\n".join(hashed).encode("utf-8", "surrogateescape")).hexdigest()[:_HASH_LENGTH]
    return f"{safe}-{code}-{start:015d}"
