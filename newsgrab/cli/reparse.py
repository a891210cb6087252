"""`newsgrab reparse`: stored pages are read again, without a request, or discarded by age and size."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..model.counted import counted
from . import status
from .memory import no_memory
from .moment import as_moment
from .progress import Progress, sentence
from .ruling import check_all, ruled
from .terminal import line, out

if TYPE_CHECKING:
    from ..jobs.reparse import Change, Difference, Reparsed
    from ..library import Library
    from ..library.kept import Discarded
    from ..sites import SiteRules

__all__ = ["reparse"]

COLUMNS = ("field", "filled", "changed", "kept")
_WIDEST_VALUE = 60
"""Characters."""
_SAME_BEFORE = 12
"""Characters that two values have in common and that are shown before their first difference."""
_AGES = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_BOUND = re.compile(r"([0-9]{1,5}) ?([a-z]{1,2})")
_SIZES = {"kb": 10**3, "mb": 10**6, "gb": 10**9}


class _Keep:
    """How long, and how many bytes of, raw pages are kept: `None` where there is no bound."""

    def __init__(self, bounds: Sequence[str]) -> None:
        self.age: timedelta | None = None
        self.size: int | None = None
        for bound in bounds:
            found = _BOUND.fullmatch(bound.strip().lower())
            number, unit = (int(found[1]), found[2]) if found else (0, "")
            if unit in _AGES:
                self.age = number * _AGES[unit]
            elif unit in _SIZES:
                self.size = number * _SIZES[unit]
            else:
                raise click.BadParameter(f"{bound!r} is neither an age such as 90d nor a size such as 5GB")


def _as_keep(ctx: click.Context, param: click.Parameter, bounds: tuple[str, ...]) -> _Keep | None:
    return _Keep(bounds) if bounds else None


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.option("--site", metavar="DOMAIN", help="Articles of this site only; its host without www.")
@click.option("--since", callback=as_moment, metavar="ISO", help="Only articles that were saved or have changed since.")
@click.option("--dry-run", is_flag=True, help="Save nothing; show what would change, and in which articles.")
@click.option("--yes", is_flag=True, help="Save without asking.")
@click.option(
    "--show", type=click.IntRange(min=0), default=10, show_default=True, metavar="N", help="Articles shown as text."
)
@click.option(
    "--keep-pages",
    "keep",
    multiple=True,
    callback=_as_keep,
    metavar="AGE|SIZE",
    help="Parse nothing; discard raw pages that are older (90d, 12h, 8w) or, the oldest first, over a size in all"
    " (5GB, 200MB; compressed). Both may be given.",
)
@click.option(
    "--workers", type=click.IntRange(min=1), metavar="N", help="Pages parsed at once; one a processor without it."
)
@no_memory
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
@ruled
def reparse(
    db: Path,
    site: str | None,
    since: datetime | None,
    dry_run: bool,
    yes: bool,
    show: int,
    keep: _Keep | None,
    workers: int | None,
    no_memory: bool,
    style: str,
    rules: SiteRules,
) -> int:
    """Parse the stored pages again, without a request, and store what has changed.

    Tells for each field in how many articles it was empty and is filled, has changed, or is not on the page for this
    version any more; then its stored value is kept. Asks before it overwrites; off a terminal, give --yes or --dry-run.

    JSON is one object a line: each article that differs, with its fields before and after, then the counts.
    """
    from ..library import Library

    if not (dry_run or yes or sys.stdin.isatty()):
        raise click.UsageError("there is no terminal to ask whether to overwrite: give --yes or --dry-run")
    if keep and (site or since):
        raise click.UsageError("--keep-pages is for all sites and times")
    check_all(rules)
    as_json = style == "json"
    with Library(db, create=False) as library:
        if keep:
            return _discard(library, keep, dry_run=dry_run, yes=yes, as_json=as_json)
        domain = site.lower().removeprefix("www.") if site else None
        job = _Job(library, domain, since, workers, show, rules, memory=not no_memory)
        if dry_run or yes:
            return job.close(job.parse(save=yes and not dry_run, as_json=as_json), as_json=as_json)
        found = job.parse(save=False, as_json=False)
        if found.summary.interrupted or not found.differing:
            return job.close(found, as_json=as_json)
        job.tell(found, err=as_json)
        if not click.confirm(f"Overwrite what differs in {counted(len(found.differing), 'article')}?", err=True):
            click.echo("nothing was changed", err=True)
            return status.DONE
        done = job.parse(save=True, as_json=as_json, only=found.differing)
        return job.close(done, as_json=as_json, told=not as_json)


class _Job:
    """The stored pages, parsed once or twice: to see what differs, and to save it."""

    def __init__(
        self,
        library: Library,
        site: str | None,
        since: datetime | None,
        workers: int | None,
        show: int,
        rules: SiteRules,
        *,
        memory: bool,
    ) -> None:
        self._library = library
        self._site = site
        self._since = since
        self._workers = workers
        self._memory = memory
        self._show = show
        self._rules = rules
        self._shown: list[Difference] = []

    def parse(self, *, save: bool, as_json: bool, only: Sequence[int] | None = None) -> Reparsed:
        from ..jobs.reparse import reparse as parse_again
        from ..jobs.workers import parsing

        def see(difference: Difference) -> None:
            if as_json:
                out(json.dumps(difference.model_dump(mode="json"), ensure_ascii=False))
            elif only is None and len(self._shown) < self._show:
                self._shown.append(difference)

        with Progress(quiet=False) as progress:
            return parse_again(
                self._library,
                save=save,
                site=self._site,
                since=self._since,
                only=only,
                workers=self._workers,
                parse=parsing(self._rules),
                memory=self._memory,
                on_progress=progress.show,
                on_difference=see,
            )

    def tell(self, done: Reparsed, *, err: bool) -> None:
        """The counts for each field, then the articles; on stderr where stdout is to have JSON only."""
        if (sys.stderr if err else sys.stdout).isatty():
            _table(done, err=err)
        elif done.fields:
            click.echo("\n".join("\t".join(cells) for cells in [COLUMNS, *_rows(done)]), err=err)
        for each in self._shown:
            click.echo(line(each.url), err=err)
            for field, (before, after) in each.fields.items():
                old, new = _shortened(before, after)
                click.echo(f"    {each.changes[field]} {field}: {old} → {new}", err=err)

    def close(self, done: Reparsed, *, as_json: bool, told: bool = False) -> int:
        """Tells what was done, if that is not told yet, and gives the exit code."""
        if as_json:
            out(json.dumps(done.model_dump(mode="json"), ensure_ascii=False))
        elif not told:
            self.tell(done, err=False)
        click.echo(sentence(done.summary), err=True)
        if done.summary.interrupted:
            click.echo(
                "stopped; what came before is stored" if done.saved else "stopped; nothing was changed", err=True
            )
        return status.of(done.summary)


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


def _discard(library: Library, keep: _Keep, *, dry_run: bool, yes: bool, as_json: bool) -> int:
    from ..library.kept import discard_pages

    if not yes or dry_run:
        found = discard_pages(library, older_than=keep.age, over=keep.size, dry_run=True)
        if dry_run or not found.pages:
            _tell_discarded(found, "would be discarded" if dry_run else "discarded", as_json=as_json)
            return status.DONE
        if not click.confirm(f"Discard {counted(found.pages, 'raw page')}, {_megabytes(found.size)}?", err=True):
            click.echo("nothing was changed", err=True)
            return status.DONE
    done = discard_pages(library, older_than=keep.age, over=keep.size)
    _tell_discarded(done, "discarded", as_json=as_json)
    return status.DONE


def _tell_discarded(done: Discarded, what: str, *, as_json: bool) -> None:
    if as_json:
        told = {"pages": done.pages, "size": done.size, "left": done.left, "left_size": done.left_size}
        out(json.dumps(told))
    else:
        gone, left = counted(done.pages, "raw page"), counted(done.left, "raw page")
        out(f"{gone}, {_megabytes(done.size)}, {what}; {left}, {_megabytes(done.left_size)}, kept")


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


def _shortened(before: Any, after: Any) -> tuple[str, str]:
    """Both values as one line each, from a little before their first difference on."""
    old, new = _line(before), _line(after)
    if max(len(old), len(new)) > _WIDEST_VALUE:
        same = next((at for at, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), None)
        start = max(0, (min(len(old), len(new)) if same is None else same) - _SAME_BEFORE)
        old, new = (("…" if start else "") + text[start:] for text in (old, new))
    return _short(old), _short(new)


def _line(value: Any) -> str:
    return line("–" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _short(text: str) -> str:
    return text if len(text) <= _WIDEST_VALUE else text[: _WIDEST_VALUE - 1] + "…"
