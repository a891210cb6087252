"""`newsgrab add`: pages become articles in a library."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import status
from .downloading import downloading
from .memory import no_memory
from .ruling import check_all, ruled

if TYPE_CHECKING:
    from ..jobs.add import Known
    from ..jobs.download import Download
    from ..sites import SiteRules

__all__ = ["add"]


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option(
    "--workers", type=click.IntRange(min=1), metavar="N", help="Pages parsed at once; one a processor without it."
)
@click.option("--new", "known", flag_value="skip", help="Leave out addresses whose article is stored, as after a stop.")
@click.option("--refresh", "known", flag_value="refresh", help="Download them again, even if nothing has changed.")
@no_memory
@click.option("--quiet", is_flag=True, help="Say nothing but what failed.")
@ruled
@downloading
def add(
    db: Path,
    sources: tuple[str, ...],
    workers: int | None,
    known: Known | None,
    no_memory: bool,
    quiet: bool,
    rules: SiteRules,
    options: Download,
) -> int:
    """Parse pages and store their articles in the library DB, which is made where there is none.

    SOURCE is a file, a folder, a pattern such as 'pages/**/*.html', an address, or - for a list of addresses on stdin,
    one a line; lines that begin with # are left out.
    """
    from ..jobs.add import add as add_to_library
    from ..jobs.workers import parsing
    from .progress import Progress

    check_all(rules)
    with Progress(quiet=quiet) as progress:
        summary = add_to_library(
            db,
            _named(sources),
            options=options,
            workers=workers,
            known=known or "check",
            parse=parsing(rules),
            memory=not no_memory,
            on_progress=progress.show,
        )
    progress.close(summary)
    return status.of(summary)


def _named(sources: Iterable[str]) -> Iterator[str]:
    for source in sources:
        if source == "-":
            yield from _listed(sys.stdin)
        else:
            yield source


def _listed(lines: Iterable[str]) -> Iterator[str]:
    for text in lines:
        if (source := text.strip()) and not source.startswith("#"):
            yield source
