"""Whether a bulk run names what is broken, finishes the rest, and says so by its exit code."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from .archive import Archive, write
from .archive_records import Entry
from .bulk_checks import misread, rows, unaccounted, unexpected
from .bulk_runs import started
from .crawl import Check

__all__ = ["faults"]

_FILES: Final = 8
_LARGE: Final = 6
"""So many of them, put together, are one large file."""
_PATIENCE: Final = 600.0
_NOWHERE: Final = "memory://nowhere/pages.warc.gz"
_ROOM: Final = 0.8
"""Of what the large file's output needs; so much do duplicates need meanwhile, and small files that are rewritten."""
_LENGTH: Final = re.compile(rb"(?<=\nContent-Length: )\d+")


def faults(folder: Path, records: int, workers: int) -> Iterator[Check]:
    """Runs the command over an archive with broken files, and into a folder with too little room.

    Args:
        folder: An empty one.
        records: Of the archive.
        workers: Of the cluster that the command starts.
    """
    source = folder / "archive"
    source.mkdir()
    archive = write(source, records, files=_FILES)
    yield from _broken_inputs(archive, folder, workers)
    yield from _full_disk(archive, folder, workers)


def _broken_inputs(archive: Archive, folder: Path, workers: int) -> Iterator[Check]:
    """A file that breaks off within a member, one with a record of a wrong length, and two that cannot be read."""
    cut, wrong = archive.files[:2]
    lost = {entry.number for entry in _cut(cut, archive.entries[0])}
    lost |= {entry.number for entry in _lengthen(wrong, archive.entries[1])}
    missing = folder / "missing.warc.gz"
    inputs = [*map(str, archive.files), str(missing), _NOWHERE]
    with started(inputs, folder / "broken", "--workers", str(workers)) as command:
        code, told = command.exit_code(_PATIENCE), command.stderr
    named = [name for name in (cut.name, wrong.name, missing.name, _NOWHERE) if name not in told]
    yield Check("broken inputs: exit code", [] if code == 1 else [f"{code}, not 1: {told}"], "1")
    yield Check("broken inputs: named", [f"{name}: nothing is said of it" for name in named], "each with the reason")
    known = [entry for entries in archive.entries for entry in entries]
    yield _others(known, lost, folder / "broken", "broken inputs: the others finish", of_all=False)


def _full_disk(archive: Archive, folder: Path, workers: int) -> Iterator[Check]:
    """One large file whose output has no room, and small ones that have."""
    source = folder / "parts"
    source.mkdir()
    undamaged = write(source, sum(map(len, archive.entries)), files=_FILES)
    large = source / "large.warc.gz"
    with large.open("wb") as file:
        for path in undamaged.files[:_LARGE]:
            file.write(path.read_bytes())
    inputs = [str(path) for path in (large, *undamaged.files[_LARGE:])]
    options = ["--workers", str(workers), "--shard-size", str(1 + large.stat().st_size // 2**20)]
    with started(inputs, folder / "roomy", *options) as command:
        if (code := command.exit_code(_PATIENCE)) != 0:
            yield Check("full disk: with room", [f"exit code {code}: {command.stderr}"])
            return
    sizes = sorted(path.stat().st_size for path in (folder / "roomy" / "articles").iterdir())
    lost = {entry.number for entries in undamaged.entries[:_LARGE] for entry in entries}
    known = [entry for entries in undamaged.entries for entry in entries]
    with _little_room(folder / "small", sum(sizes[:-1]), int(_ROOM * sizes[-1])) as (out, before, more):
        with started(inputs, out, *options, before=before) as command:
            code, told = command.exit_code(_PATIENCE), command.stderr
        yield Check("full disk: exit code", [] if code == 1 else [f"{code}, not 1: {told}"], "1")
        yield Check("full disk: named", [] if large.stem in told else [f"nothing is said of it: {told}"])
        yield _others(known, lost, out, "full disk: the others finish", of_all=True)
        more()
        with started(inputs, out, *options) as command:
            code, told = command.exit_code(_PATIENCE), command.stderr
        yield Check("full disk: goes on with room", [] if code == 0 else [f"exit code {code}: {told}"])
        yield _others(known, (), out, "full disk: and is whole", of_all=True)


def _others(known: Iterable[Entry], lost: Collection[int], out: Path, name: str, *, of_all: bool) -> Check:
    """Whether the records that were not lost have their outcome; copies of what was lost may be kept.

    Args:
        known: All records.
        lost: Numbers of those of which nothing is asked.
        out: The output.
        name: What is checked.
        of_all: Whether nothing may be there of what was lost.
    """
    kept = [entry for entry in known if entry.number not in lost]
    names = {entry.name for entry in known if of_all or entry.number in lost} - {entry.name for entry in kept}
    found = [row for row in rows(out) if of_all or row["record"] not in names]
    sure = [entry for entry in kept if entry.original not in lost]
    complaints = unaccounted(kept, found) + unexpected(sure, found)
    return Check(name, complaints + misread(sure, rows(out), out), f"{len(kept):,} records")


def _members(path: Path) -> list[bytes]:
    """The gzip members of a file, one a record."""
    content, found = path.read_bytes(), []
    while content:
        stream = zlib.decompressobj(31)
        stream.decompress(content)
        found.append(content[: len(content) - len(stream.unused_data)])
        content = stream.unused_data
    return found


def _response(number: int) -> int:
    """Which member is the response of an entry: a warcinfo record comes first, and each response has its request."""
    return 2 + 2 * number


def _cut(path: Path, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Breaks a file off within a response; the entries that are lost with it."""
    members, middle = _members(path), len(entries) // 2
    at = _response(middle)
    path.write_bytes(b"".join(members[:at]) + members[at][: len(members[at]) // 2])
    return entries[middle:]


def _lengthen(path: Path, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Lets a record say that it is longer than it is; the entries that are lost with it."""
    members, middle = _members(path), len(entries) // 2
    at = _response(middle)
    text = _LENGTH.sub(lambda length: b"%d" % (int(length[0]) + 10_000), gzip.decompress(members[at]), count=1)
    members[at] = gzip.compress(text, mtime=0)
    path.write_bytes(b"".join(members))
    return entries[middle : middle + 1]


Room = tuple[Path, list[str], Callable[[], None]]
"""A folder, a program that starts another one so that it finds no room there, and what makes room."""


@contextmanager
def _little_room(folder: Path, small: int, rest: int) -> Iterator[Room]:
    """A folder that small files fit into, but no large one: a file system in memory or, without the right to mount one,
    a limit for files.

    Args:
        folder: That does not exist yet.
        small: Bytes of all small files together.
        rest: Bytes of the room beyond.
    """
    folder.mkdir()
    size = small + rest
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        yield folder / "out", ["prlimit", f"--fsize={rest}"], lambda: None
        return
    try:
        yield folder / "out", [], lambda: _grow(folder, 10 * size)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def _grow(folder: Path, size: int) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", str(folder)], check=True)
