"""`newsgrab compact`: a library without gaps and leftovers."""

from __future__ import annotations

from pathlib import Path

import click

from ..model.counted import counted
from . import status
from .steps import Steps
from .terminal import out

__all__ = ["compact"]


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.option("--quiet", is_flag=True, help="Tell nothing but errors.")
def compact(db: Path, quiet: bool) -> int:
    """Make the file of a library as small as it can be, without losing an article, revision or page of one.

    Raw pages, tags and authors that belong to no article are dropped, the search index is put in order, and the file is
    written anew. Needs as much free space as two more copies; whoever wants to write waits.
    """
    from ..library import Library

    with Library(db, create=False) as library, Steps(quiet=quiet) as steps:
        done = library.compact(progress=steps.step)
    if not quiet:
        dropped = ", ".join(counted(count, table.removesuffix("s")) for table, count in done.dropped.items())
        out(f"{done.before / 1e6:.1f} MB before, {done.after / 1e6:.1f} MB after; dropped: {dropped}")
    if done.is_read:
        click.echo("a reader still holds the old state: the log beside the file goes when it ends", err=True)
    return status.DONE
