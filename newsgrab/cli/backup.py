"""`newsgrab backup`: a copy of a library that is whole."""

from __future__ import annotations

from pathlib import Path

import click

from . import status
from .steps import Steps
from .terminal import out

__all__ = ["backup"]


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Replace FILE where it exists.")
@click.option("--quiet", is_flag=True, help="Tell nothing but errors.")
def backup(db: Path, file: Path, force: bool, quiet: bool) -> int:
    """Copy the library DB to FILE as it is at this moment, while others read and write.

    FILE is checked before it gets its name, and is a library by itself: to bring it back, copy it over DB while nothing
    has DB open, and take away DB-wal. An existing FILE is left alone.
    """
    from ..library import Library

    with Library(db, create=False) as library, Steps(quiet=quiet) as steps:
        made = library.backup(file, force=force, progress=steps.part("copying"))
    if not quiet:
        out(f"{made.path}: {made.size / 1e6:.1f} MB, sound, journal mode {made.journal_mode}")
    return status.DONE
