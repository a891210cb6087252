"""`newsgrab doctor`: what broke at which site, and since when."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import status
from .moment import as_moment
from .terminal import line, out

if TYPE_CHECKING:
    from ..jobs.doctor import Checkup, SiteHealth

__all__ = ["doctor"]


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.option("--site", metavar="NAME", help="Look at this source, or at this domain without www, only.")
@click.option(
    "--fail-under",
    "bar",
    type=click.FloatRange(0, 1),
    default=1.0,
    show_default=True,
    metavar="SHARE",
    help="The health that every site must have, from 0 to 1. Health is the least share of what was usual that is left"
    " of any of a site's rates, lengths and pace: 1 where nothing broke. So 1 fails for whatever broke, 0.5 for what"
    " has lost half, 0 never.",
)
@click.option("--now", callback=as_moment, metavar="ISO", help="The moment to look from; this one without it.")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
def doctor(db: Path, site: str | None, bar: float, now: datetime | None, style: str) -> int:
    """Compare each site's newest articles with its last 30 days, and name what broke since when.

    A site is a source or, where articles came from none, a domain. Shares are those of the newest 20 articles; text is
    their median length in characters, qa that of interviews only, fetched the share of addresses that did not fail in
    30 days, learned the lines that were found in these days to repeat over a site's pages, and are left out since. Off
    a terminal, one site a line, parted by tabs, findings last. JSON is one object, with each site's days.

    A site rule whose selectors find nothing any more is a finding, whatever else finds the fields. Where a rule may
    mend what broke, the command that learns one is told on stderr.

    Exit code 4: a site is under the bar.
    """
    from ..jobs.doctor import checkup
    from ..library import Library

    now = now or datetime.now(UTC)
    with Library(db, create=False) as library:
        found = checkup(library, now=now, site=site)
        if site and not found.sites:
            found = checkup(library, now=now, site=site.lower().removeprefix("www."))
    if site and not found.sites:
        raise click.UsageError(f"the library has nothing of {site}")
    if found.last_sign_of_life and now - found.last_sign_of_life > timedelta(days=1):
        click.echo(f"no job has been at work since {_minute(found.last_sign_of_life)}", err=True)
    if style == "json":
        out(found.model_dump_json(indent=2))
    elif sys.stdout.isatty():
        _table(found)
    else:
        rows = [(*_row(each), "; ".join(_told(each))) for each in found.sites]
        out("\n".join("\t".join(cells) for cells in [(*_columns(), "findings"), *rows]))
    if style == "text":
        for offer in found.offers:
            click.echo(f"a rule for {line(offer.domain)} as it is now: {line(offer.command)}", err=True)
    return status.BAR_MISSED if any(each.health < bar for each in found.sites) else status.DONE


def _columns() -> tuple[str, ...]:
    from ..library.health import FIELDS

    return ("site", "health", "articles", "newest", "text", *FIELDS, "fetched", "learned")


def _row(each: SiteHealth) -> tuple[str, ...]:
    length = "" if each.text_length is None else f"{each.text_length:.0f}"
    newest = _minute(each.newest) if each.newest else ""
    shares = [_percent(share) for share in each.fill.values()]
    found = line(each.site), f"{each.health:.2f}", str(each.articles), newest, length, *shares
    return *found, _percent(each.fetched), str(each.learned)


def _told(each: SiteHealth) -> list[str]:
    return [line(told) for told in each.told]


def _table(found: Checkup) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    table = Table(*_columns(), box=None, pad_edge=False)
    for each in found.sites:
        table.add_row(*(Text(cell, style="bold" if each.told else "") for cell in _row(each)))
    console.print(table)
    for each in found.sites:
        for told in _told(each):
            console.print(Text(f"{line(each.site)}: {told}"), soft_wrap=True)


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"


def _minute(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}"
