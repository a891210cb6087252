"""`newsgrab import`: exported articles into a library."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BufferedReader
from itertools import groupby
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

_PARQUET = b"PAR1"
"""How such files begin."""


@click.command("import")
@click.argument("db", type=click.Path(path_type=Path))
@click.argument(
    "paths",
    metavar="PATH...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, allow_dash=True, path_type=Path),
)
def import_(db: Path, paths: tuple[Path, ...]) -> int:
    """Store the articles of PATH, written by `newsgrab export`, `parse` or `bulk`, in the library DB.

    DB is made where there is none, and is then the library that was exported. Articles that are known are merged: their
    revisions are lined up by time, and nothing is lost. PATH is JSON Lines, compressed with gzip or not (- is stdin), a
    Parquet file, or a folder of them, such as `newsgrab bulk` writes. A line or row that cannot be used is told, and
    the rest goes on (exit code 1). What was stopped is completed by the same command.
    """
    from ..jobs.restoring import Restored
    from ..jobs.stopping import Interruption
    from ..library import Library

    done = Restored()
    with Library(db) as library, Interruption() as interruption:
        for are_tables, several in groupby(paths, _is_table):
            if are_tables:
                done += _tables_restored(library, several, interruption)
            else:
                done += sum((_restored(library, path, interruption) for path in several), Restored())
    told = [f"{done.new} new, {done.updated} updated, {done.unchanged} unchanged"]
    told += [f"{done.skipped} skipped"] if done.skipped else []
    told += [f"{done.failed} failed"] if done.failed else []
    click.echo(", ".join(told), err=True)
    if not done.failed:
        return status.DONE
    return status.SOME_FAILED if done.stored else status.NOTHING_SUCCEEDED


def _restored(library: Library, path: Path, interruption: Interruption) -> Restored:
    """What became of the articles of one file of JSON Lines."""
    from ..jobs.restoring import Restored, restore_file

    name = "stdin" if str(path) == "-" else str(path)
    try:
        with _opened(path) as stream:
            return restore_file(library, stream, name=line(name), on_problem=_tell, interruption=interruption)
    except OSError as error:
        _tell(f"{name}: {error.strerror or error}")
        return Restored(failed=1)


def _tables_restored(library: Library, paths: Iterable[Path], interruption: Interruption) -> Restored:
    """What became of the articles of Parquet files and folders."""
    try:
        from ..jobs.restoring_parquet import restore_tables
    except ImportError as error:
        raise click.UsageError(str(error)) from error
    return restore_tables(library, paths, on_problem=_tell, interruption=interruption)


def _is_table(path: Path) -> bool:
    """Whether it is a folder or a Parquet file, by its name or its beginning."""
    if path.is_dir() or path.suffix == ".parquet":
        return True
    if not path.is_file():  # a pipe, which could be read only once
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_PARQUET)) == _PARQUET
    except OSError:
        return False


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
