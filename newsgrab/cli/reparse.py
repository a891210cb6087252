"""`newsgrab reparse`: stored pages are read again, without a request."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import status
from .moment import as_moment
from .progress import Progress, sentence
from .terminal import line, out

if TYPE_CHECKING:
    from ..jobs.reparse import Change, Difference, Reparsed

__all__ = ["reparse"]

COLUMNS = ("field", "filled", "changed", "kept")
_WIDEST_VALUE = 60
"""Characters."""


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.option("--site", metavar="DOMAIN", help="Articles of this site only; its host without www.")
@click.option("--since", callback=as_moment, metavar="ISO", help="Only articles that were saved or have changed since.")
@click.option("--dry-run", is_flag=True, help="Save nothing; show what would change, and in which articles.")
@click.option("--yes", is_flag=True, help="Save without asking.")
@click.option(
    "--show", type=click.IntRange(min=0), default=10, show_default=True, metavar="N", help="Articles a dry run shows."
)
@click.option(
    "--workers", type=click.IntRange(min=1), metavar="N", help="Pages parsed at once; one a processor without it."
)
@click.option("--json", "as_json", is_flag=True, help="The outcome as one JSON object.")
def reparse(
    db: Path,
    site: str | None,
    since: datetime | None,
    dry_run: bool,
    yes: bool,
    show: int,
    workers: int | None,
    as_json: bool,
) -> int:
    """Parse the stored pages again, without a request, and store what has changed as revisions.

    Tells for each field in how many articles it was empty and is filled, has changed, or is not on the page for this
    version any more; then its stored value is kept. Asks before it overwrites.
    """
    from ..jobs.reparse import reparse as parse_again
    from ..library import Library

    if not (dry_run or yes or sys.stdin.isatty()):
        raise click.UsageError("there is no terminal to ask whether to overwrite: give --yes or --dry-run")
    domain = site.lower().removeprefix("www.") if site else None
    shown: list[Difference] = []

    def keep(difference: Difference) -> None:
        if dry_run and len(shown) < show:
            shown.append(difference)

    with Library(db, create=False) as library:
        with Progress(quiet=False) as progress:
            done = parse_again(
                library,
                save=yes and not dry_run,
                site=domain,
                since=since,
                workers=workers,
                on_progress=progress.show,
                on_difference=keep,
            )
        if dry_run or yes or done.summary.interrupted or not done.differing:
            _tell(done, shown, as_json=as_json)
            return status.of(done.summary)
        _text(done, shown, err=as_json)
        if not click.confirm(f"Overwrite what differs in {_articles(len(done.differing))}?", err=True):
            click.echo("nothing was changed", err=True)
            return status.DONE
        with Progress(quiet=False) as progress:
            done = parse_again(library, save=True, only=done.differing, workers=workers, on_progress=progress.show)
    if as_json:
        _json(done, [])
    _close(done)
    return status.of(done.summary)


def _tell(done: Reparsed, shown: list[Difference], *, as_json: bool) -> None:
    if as_json:
        _json(done, shown)
    else:
        _text(done, shown, err=False)
    _close(done)


def _close(done: Reparsed) -> None:
    click.echo(sentence(done.summary), err=True)
    if done.summary.interrupted:
        click.echo("stopped; what came before is stored" if done.saved else "stopped; nothing was changed", err=True)


def _json(done: Reparsed, shown: list[Difference]) -> None:
    told = done.model_dump(mode="json") | {"shown": [each.model_dump(mode="json") for each in shown]}
    out(json.dumps(told, ensure_ascii=False, indent=2))


def _text(done: Reparsed, shown: list[Difference], *, err: bool) -> None:
    """The counts for each field, then the articles; on stderr where stdout is to have JSON only."""
    if (sys.stderr if err else sys.stdout).isatty():
        _table(done, err=err)
    elif done.fields:
        click.echo("\n".join("\t".join(cells) for cells in [COLUMNS, *_rows(done)]), err=err)
    for each in shown:
        click.echo(line(each.url), err=err)
        for field, (before, after) in each.fields.items():
            click.echo(f"    {each.changes[field]} {field}: {_short(before)} → {_short(after)}", err=err)


def _rows(done: Reparsed) -> list[tuple[str, ...]]:
    kinds: tuple[Change, ...] = ("filled", "changed", "kept")
    return [(field, *(str(counts.get(kind, 0)) for kind in kinds)) for field, counts in done.fields.items()]


def _table(done: Reparsed, *, err: bool) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(*COLUMNS, box=None, pad_edge=False)
    for cells in _rows(done):
        table.add_row(*cells)
    Console(stderr=err).print(table)


def _articles(number: int) -> str:
    return "1 article" if number == 1 else f"{number} articles"


def _short(value: Any) -> str:
    text = "–" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = line(text)
    return text if len(text) <= _WIDEST_VALUE else text[: _WIDEST_VALUE - 1] + "…"
