"""`newsgrab site check`: what a rule finds, beside what is found without it."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..model.counted import counted
from . import status
from .downloading import downloading
from .ruling import ruled
from .terminal import line, out, printable

if TYPE_CHECKING:
    from ..jobs.download import Download
    from ..jobs.site_rules.checking import PageCheck
    from ..model import Page
    from ..sites import SiteRules

__all__ = ["check"]

_COLUMNS = ("page", "field", "changed", "without the rule", "with the rule", "found by", "note")
_STYLES = {"as expected": "green", "found nothing": "yellow", "expected": "red"}


@click.command()
@click.argument("rule", type=click.Path(exists=True, path_type=Path))
@click.argument("pages", nargs=-1, metavar="[PAGE]...")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--update",
    is_flag=True,
    help="Take what the rules give for what is expected of their own pages; read the JSON files afterwards.",
)
@ruled
@downloading
def check(rule: Path, pages: tuple[str, ...], style: str, update: bool, rules: SiteRules, options: Download) -> int:
    """Show every field of PAGEs without RULE and with it.

    RULE is a file, <domain>.toml, or a folder of them. PAGE is a file, a folder, a pattern, an address, or - for HTML
    on stdin; without any, those that the rule names in `pages`. A single rule is for every PAGE, whatever its address.
    Where a page has its expected article beside it, page.json beside page.html, the fields in there are compared.
    Values that the rule changes are marked. Off a terminal, one field a line, parted by tabs; JSON is one object for
    each page. --rules names what is extended.

    Exit code 2: a rule is wrong. 4: a value is not the expected one. 1: some pages could not be read. 3: none could.
    """
    from ..jobs.site_rules.checks import Fault, checks, write_expected

    if update and pages:
        raise click.UsageError("--update is for the pages that rules name")
    counts: Counter[str] = Counter()
    for found in checks(rule, pages, rules, lambda source: _page(source, options), must_be_proved=not update):
        if isinstance(found, Fault):
            counts["wrong" if found.is_of_rule else "unread"] += 1
            for told in found.told.splitlines():
                click.echo(line(told), err=True)
            continue
        _show(found, style, is_first=not counts["pages"])
        counts["pages"] += 1
        if update:
            counts["written"] += write_expected(found)
            continue
        counts["missed"] += not found.agrees
        counts["proved"] += found.agrees and any(field.agrees for field in found.fields)
    click.echo(_told(counts), err=True)
    if counts["wrong"]:
        return status.USAGE
    if counts["missed"]:
        return status.BAR_MISSED
    if counts["unread"]:
        return status.SOME_FAILED if counts["pages"] else status.NOTHING_SUCCEEDED
    return status.DONE


def _page(source: str, options: Download) -> Page:
    from .page import read

    return read(source, None, options)


def _told(counts: Counter[str]) -> str:
    if not counts:
        return "nothing is wrong; no pages to try it on"
    parts = [counted(counts["pages"], "page")]
    words = {"proved": "as expected", "missed": "not as expected", "unread": "not checked", "written": "written"}
    parts += [f"{counts[name]} {word}" for name, word in words.items() if counts[name]]
    if counts["wrong"]:
        parts.append(f"{counted(counts['wrong'], 'rule')} wrong")
    return ", ".join(parts)


def _show(found: PageCheck, style: str, *, is_first: bool) -> None:
    if style == "json":
        out(found.model_dump_json())
        return
    rows = list(_rows(found))
    if sys.stdout.isatty():
        _table(found, rows)
        return
    page = line(found.page)
    head = [_COLUMNS] if is_first else []
    out("\n".join("\t".join(cells) for cells in [*head, *((page, *row) for row in rows)]))


def _rows(found: PageCheck) -> list[tuple[str, ...]]:
    from .site_values import by, note, short

    return [
        (
            field.field,
            "*" if field.changed else "",
            short(field.field, field.general),
            short(field.field, field.ruled),
            by(field),
            note(field),
        )
        for field in found.fields
    ]


def _table(found: PageCheck, rows: list[tuple[str, ...]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    version = f" until {found.until}" if found.until else ""
    console.print(Text(printable(f"{found.page}: {found.domain}{version}"), style="bold"))
    table = Table(*_COLUMNS[1:2], *_COLUMNS[3:], box=None, pad_edge=False)
    for field, changed, general, ruled_value, by, note in rows:
        style = next((style for words, style in _STYLES.items() if words in note), "")
        colour = "bold cyan" if changed else ""
        table.add_row(
            Text(f"{changed or ' '} {field}", style=colour),
            Text(general, style="dim" if changed else ""),
            Text(ruled_value, style=colour),
            Text(by),
            Text(note, style=style),
        )
    console.print(table)
    console.print()
