"""What the verbs have in common that pass over the sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .memory import no_memory
from .terminal import line

if TYPE_CHECKING:
    from ..library import Library

__all__ = ["mirrored", "opened", "passing", "told"]

_OPTIONS = (
    click.argument("db", type=click.Path(path_type=Path)),
    click.option(
        "--sources",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        metavar="FILE",
        help="First make the library's sources say what this file says, TOML or OPML.",
    ),
    click.option(
        "--follow-tags",
        type=click.IntRange(min=0, max=10),
        default=0,
        show_default=True,
        metavar="DEPTH",
        help="Also take what an article's tags and related boxes link to, and so on to this depth.",
    ),
    click.option(
        "--workers", type=click.IntRange(min=1), metavar="N", help="Pages parsed at once; one a processor without it."
    ),
    no_memory,
    click.option("--quiet", is_flag=True, help="Say nothing but what failed."),
    click.option("--log-json", is_flag=True, help="Log each URL and each pass as a line of JSON on stderr."),
)


def passing(verb: Callable[..., int]) -> Callable[..., int]:
    """The verb with the options."""
    for option in reversed(_OPTIONS):
        verb = option(verb)
    return verb


@contextmanager
def opened(db: Path, sources: Path | None) -> Iterator[Library]:
    """The library, which is made only where there are sources to be put into it.

    Raises:
        click.UsageError: It has no sources, and nothing waits in it.
    """
    from ..library import Library
    from ..library.schedule import Schedule

    with Library(db, create=sources is not None) as library:
        if sources is None and not library.sources() and Schedule(library).next_due() is None:
            raise click.UsageError(f"{db} has no sources; add one: newsgrab source add {db} URL")
        yield library


def told(problem: str) -> None:
    """Tells people what is wrong."""
    click.echo(line(problem), err=True)


def mirrored(library: Library, file: Path, tell: Callable[[str], None]) -> None:
    """Makes the library's sources say what a file says, and tells what it holds that could not be used.

    Raises:
        RuleError: The file is no sources file; the library is as it was.
        OSError: It cannot be read.
    """
    from ..jobs.importing import import_sources

    for problem in import_sources(library, file.read_bytes(), name=str(file)).problems:
        tell(problem)
