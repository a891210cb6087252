"""A made-up archive of news pages as WARC files, with what must become of each of their records.

    python -m bench.archive DIR
    python -m bench.archive DIR --records 2000 --files 2

Writes archive-00000.warc.gz and so on into DIR, each record a gzip member of its own, hanging.warc.gz with pages that
keep the parser busy until it is killed, and expected.tsv: WARC-Record-ID, kind, the outcomes that are right, and the
record of which it is a copy; `archive_records.KINDS` has the kinds. Requests and a warcinfo record go with the
responses, as crawlers write them: they are nothing to parse.

Dates follow the numbers of the records, the order in the files does not: which of several copies is the earliest is not
which comes first. The same seed gives the same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import random
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from .archive_records import KINDS, START, Entry, hanging, plan, record_id, stored
from .arguments import parser, positive

__all__ = ["HANGING", "Archive", "add_size", "main", "write"]

HANGING: Final = "hanging.warc.gz"
"""The file of pages that hang."""
_LEVEL: Final = 6


@dataclass(frozen=True, slots=True)
class Archive:
    """What was written."""

    files: tuple[Path, ...]
    entries: tuple[tuple[Entry, ...], ...]
    """Of each file, in its order."""

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(path.stat().st_size for path in self.files)


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes an archive."""
    cli = parser(__doc__)
    cli.add_argument("folder", type=Path, metavar="DIR")
    add_size(cli)
    args = cli.parse_args(arguments)
    args.folder.mkdir(parents=True, exist_ok=True)
    archive = write(args.folder, args.records, files=args.files, seed=args.seed, hangs=args.hangs)
    known = {entry.number: entry for entries in archive.entries for entry in entries}
    with (args.folder / "expected.tsv").open("w", encoding="utf-8") as table:
        for _, entry in sorted(known.items()):
            copied = "" if entry.original is None else known[entry.original].name
            outcomes = " ".join(sorted(KINDS[entry.kind].outcomes))
            print(entry.name, entry.kind, outcomes, copied, sep="\t", file=table)
    print(f"{len(known):,} records, {archive.size / 1e6:,.1f} MB in {len(archive.files)} files")
    return 0


def add_size(cli: argparse.ArgumentParser) -> None:
    """Adds the options that say what the archive is like."""
    cli.add_argument("--records", type=positive, default=20_000, metavar="N", help="with a response, in all")
    cli.add_argument("--files", type=positive, default=4, metavar="N", help="WARC files that they are spread over")
    cli.add_argument(
        "--hangs", type=int, default=4, metavar="N", help="pages that keep the parser busy until it is killed"
    )
    cli.add_argument("--seed", type=int, default=1, metavar="N", help="of kinds, pages and faults")


def write(folder: Path, records: int, *, files: int = 4, seed: int = 1, hangs: int = 0, processes: int = 1) -> Archive:
    """Writes an archive into a folder that is there.

    Args:
        folder: Where its files go.
        records: Of responses.
        files: Over which they are spread, in an order of chance.
        seed: Of everything.
        hangs: How many pages there are besides that keep the parser busy until it is killed: in a file of their own,
            among articles, as they would be most of the time that all others take.
        processes: That write at once; the bytes do not depend on them.
    """
    entries = plan(records, seed)
    random.Random(f"order {seed}").shuffle(entries)
    size = -(-len(entries) // files)
    parts = tuple(tuple(entries[start : start + size]) for start in range(0, len(entries), size))
    paths = tuple(folder / f"archive-{number:05}.warc.gz" for number in range(len(parts)))
    if hangs:
        parts, paths = (*parts, tuple(hanging(records, hangs))), (*paths, folder / HANGING)
    if processes == 1:
        list(map(_write_file, paths, parts))
    else:
        with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
            list(pool.map(_write_file, paths, parts))
    return Archive(paths, parts)


def _write_file(path: Path, entries: Sequence[Entry]) -> None:
    with path.open("wb") as file:
        file.write(_member("warcinfo", f"info {path.name}", START, b"software: newsgrab bench\r\n"))
        for entry in entries:
            url, response, fields = stored(entry)
            asked = f"GET {urlsplit(url).path} HTTP/1.1\r\nHost: {urlsplit(url).netloc}\r\n\r\n".encode()
            file.write(_member("request", f"request {entry.number}", entry.date, asked, url=url))
            file.write(_member("response", f"record {entry.number}", entry.date, response, *fields, url=url))


_MEDIA_TYPES: Final = {
    "warcinfo": "application/warc-fields",
    "request": "application/http; msgtype=request",
    "response": "application/http; msgtype=response",
}


def _member(kind: str, seed: str, date: datetime, block: bytes, *fields: str, url: str | None = None) -> bytes:
    """One record of WARC 1.0 (ISO 28500), compressed by itself."""
    lines = (
        *("WARC/1.0", f"WARC-Type: {kind}", f"WARC-Record-ID: {record_id(seed)}"),
        *(f"WARC-Date: {date:%Y-%m-%dT%H:%M:%SZ}", f"Content-Type: {_MEDIA_TYPES[kind]}"),
        *(() if url is None else (f"WARC-Target-URI: {url}",)),
        *(f"Content-Length: {len(block)}", *fields, "", ""),
    )
    return gzip.compress("\r\n".join(lines).encode() + block + b"\r\n\r\n", compresslevel=_LEVEL, mtime=0)


if __name__ == "__main__":
    sys.exit(main())
