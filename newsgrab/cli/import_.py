"""`newsgrab import`: exported articles into a library."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import status
from .terminal import line

if TYPE_CHECKING:
    from ..jobs.restoring import Restored
    from ..jobs.stopping import Interruption
    from ..library import Library

__all__ = ["import_"]


@click.command("import")
@click.argument("db", type=click.Path(path_type=Path))
@click.argument(
    "paths",
    metavar="FILE...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
)
def import_(db: Path, paths: tuple[Path, ...]) -> int:
    """Store the articles of FILE, written by `newsgrab export` or `newsgrab parse`, in the library DB.

    DB is made where there is none, and is then the library that was exported. Articles that are known are merged: their
    revisions are lined up by time, and nothing is lost. FILE is JSON Lines, compressed with gzip or not; - is stdin. A
    line that cannot be used is told, and the rest goes on (exit code 1).
    """
    from ..jobs.restoring import Restored
    from ..jobs.stopping import Interruption
    from ..library import Library

    done = Restored()
    with Library(db) as library, Interruption() as interruption:
        for path in paths:
            done += _restored(library, path, interruption)
    told = [f"{done.new} new, {done.updated} updated, {done.unchanged} unchanged"]
    told += [f"{done.skipped} skipped"] if done.skipped else []
    told += [f"{done.failed} failed"] if done.failed else []
    click.echo(", ".join(told), err=True)
    if not done.failed:
        return status.DONE
    return status.SOME_FAILED if done.stored else status.NOTHING_SUCCEEDED


def _restored(library: Library, path: Path, interruption: Interruption) -> Restored:
    """What became of the articles of one file; each kind of path has its own way in."""
    from ..jobs.restoring import Restored, restore_file

    name = "stdin" if str(path) == "-" else str(path)
    try:
        with _opened(path) as stream:
            return restore_file(library, stream, name=line(name), on_problem=_tell, interruption=interruption)
    except OSError as error:
        _tell(f"{name}: {error.strerror or error}")
        return Restored(failed=1)


@contextmanager
def _opened(path: Path) -> Iterator[BufferedReader]:
    if str(path) == "-":
        with os.fdopen(sys.stdin.fileno(), "rb", closefd=False) as stdin:
            yield stdin
    else:
        with path.open("rb") as file:
            yield file


def _tell(problem: str) -> None:
    click.echo(line(problem), err=True)
