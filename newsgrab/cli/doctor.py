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
@click.option("--site", metavar="DOMAIN", help="Look at this site only; its host without www.")
@click.option(
    "--fail-under",
    "bar",
    type=click.FloatRange(0, 1),
    default=0.8,
    show_default=True,
    help="The health that every site must have: what is left of its usual rates, lengths and pace.",
)
@click.option("--now", callback=as_moment, metavar="ISO", help="The moment to look from; this one without it.")
@click.option("--json", "as_json", is_flag=True, help="Everything, with each site's days, as one JSON object.")
def doctor(db: Path, site: str | None, bar: float, now: datetime | None, as_json: bool) -> int:
    """Compare each site's newest articles with its last 30 days, and name what broke since when.

    Shares are those of the newest 20 articles; text is their median length in characters, qa that of interviews only,
    fetched the share of sources that did not fail. Off a terminal, one site a line, parted by tabs, findings last.
    Exit code 4: a site is under the bar.
    """
    from ..jobs.doctor import checkup
    from ..library import Library

    now = now or datetime.now(UTC)
    with Library(db, create=False) as library:
        found = checkup(library, now=now, site=site.lower().removeprefix("www.") if site else None)
    if site and not found.sites:
        raise click.UsageError(f"the library has nothing of {site}")
    if found.last_sign_of_life and now - found.last_sign_of_life > timedelta(days=1):
        click.echo(f"no job has been at work since {_minute(found.last_sign_of_life)}", err=True)
    if as_json:
        out(found.model_dump_json(indent=2))
    elif sys.stdout.isatty():
        _table(found)
    else:
        rows = [(*_row(each), "; ".join(_told(each))) for each in found.sites]
        out("\n".join("\t".join(cells) for cells in [(*_columns(), "findings"), *rows]))
    return status.BAR_MISSED if any(each.health < bar for each in found.sites) else status.DONE


def _columns() -> tuple[str, ...]:
    from ..library.health import FIELDS

    return ("site", "health", "articles", "newest", "text", *FIELDS, "fetched")


def _row(each: SiteHealth) -> tuple[str, ...]:
    length = "" if each.text_length is None else f"{each.text_length:.0f}"
    newest = _minute(each.newest) if each.newest else ""
    shares = [_percent(share) for share in each.fill.values()]
    return line(each.site), f"{each.health:.2f}", str(each.articles), newest, length, *shares, _percent(each.fetched)


def _told(each: SiteHealth) -> list[str]:
    return [line(finding.told) for finding in each.findings]


def _table(found: Checkup) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    table = Table(*_columns(), box=None, pad_edge=False)
    for each in found.sites:
        table.add_row(*(Text(cell, style="bold" if each.findings else "") for cell in _row(each)))
    console.print(table)
    for each in found.sites:
        for told in _told(each):
            console.print(Text(f"{line(each.site)}: {told}"), soft_wrap=True)


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"


def _minute(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}"
