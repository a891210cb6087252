"""`newsgrab diff`: what a site has changed in an article."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import status
from .terminal import line, out, printable

if TYPE_CHECKING:
    from ..library import Revision
    from ..library.difference import Difference

__all__ = ["diff"]


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.argument("url")
@click.option("--from", "older", type=click.IntRange(min=1), metavar="N", help="A revision; the one before without it.")
@click.option("--to", "newer", type=click.IntRange(min=1), metavar="N", help="Another one; the newest without it.")
@click.option("--list", "lists", is_flag=True, help="Tell of all revisions: when, why, and which fields changed.")
@click.option(
    "--context",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    metavar="N",
    help="Paragraphs around changes.",
)
@click.option("--format", "style", type=click.Choice(["text", "json", "html"]), default="text", show_default=True)
def diff(db: Path, url: str, older: int | None, newer: int | None, lists: bool, context: int, style: str) -> int:
    """Show how two revisions of the article at URL differ, field by field and word by word.

    URL may be any of its addresses. What went is in red or [-brackets-], what came in green or {+brackets+}. Other
    words without a newer date of modification are called a stealth edit. HTML is a fragment with <del> and <ins>.
    """
    from ..library import Library

    if lists and style == "html":
        raise click.UsageError("--list is given as text or JSON")
    with Library(db, create=False) as library:
        revisions = library.revisions(url)
        if not revisions:
            click.echo(f"newsgrab: {line(url)} is not in the library", err=True)
            return status.NOTHING_SUCCEEDED
        if lists:
            for revision in revisions:
                out(json.dumps(_facts(revision), ensure_ascii=False) if style == "json" else _told(revision))
            return status.DONE
        if len(revisions) == 1:
            click.echo(
                f"one revision only, of {revisions[0].saved_at:%Y-%m-%d %H:%M} UTC: nothing to compare", err=True
            )
            return status.DONE
        difference = library.diff(url, older, newer)
    newer = newer or len(revisions)
    _show(difference, revisions[(older or newer - 1) - 1], revisions[newer - 1], context, style)
    return status.DONE


def _show(difference: Difference, before: Revision, after: Revision, context: int, style: str) -> None:
    if style == "json":
        told = {"from": _facts(before), "to": _facts(after), **asdict(difference)}
        out(json.dumps(told, ensure_ascii=False))
        return
    if style == "html":
        from ..library.difference_html import as_html

        out(as_html(difference))
        return
    from ..library.difference_text import as_text

    is_terminal = sys.stdout.isatty()
    colour = is_terminal and not os.environ.get("NO_COLOR")
    text = as_text(difference, colour=colour, context=context, clean=printable if is_terminal else str)
    click.echo(f"{_told(before)}\n{_told(after)}\n", err=True)
    if difference.is_empty:
        click.echo("no difference", err=True)
    click.echo(text, nl=False, color=True)  # what is in it is there on purpose


def _told(revision: Revision) -> str:
    cause = "stealth edit" if revision.is_stealth else "read anew" if revision.cause == "reparse" else revision.cause
    fields: Sequence[str] = revision.changed
    return "  ".join(
        [f"{revision.number:>3}", f"{revision.saved_at:%Y-%m-%d %H:%M} UTC", cause, ", ".join(fields)]
    ).rstrip()


def _facts(revision: Revision) -> dict[str, object]:
    return {
        "number": revision.number,
        "saved_at": revision.saved_at.isoformat(),
        "cause": revision.cause,
        "is_stealth": revision.is_stealth,
        "changed": revision.changed,
        "content_hash": revision.content_hash,
        "edition_hash": revision.edition_hash,
    }
