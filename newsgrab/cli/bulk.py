"""`newsgrab bulk`: archives of pages into Parquet, on a Dask cluster."""

from __future__ import annotations

import sys
import time
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

from ..model.counted import counted
from . import status
from .moment import as_moment, through
from .progress import bar
from .ruling import check_all, ruled
from .terminal import line

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

    from ..bulk.run import Bulk
    from ..sites import SiteRules

__all__ = ["bulk"]

_MEGABYTE = 2**20


@click.command()
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
@click.option("--out", required=True, metavar="DIR", help="The folder of the output; a path or an fsspec address.")
@click.option("--scheduler", metavar="ADDRESS", help="Of a Dask cluster that exists, such as tcp://10.0.0.1:8786.")
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes of a cluster on this machine; one a processor without it.",
)
@click.option("--site", "sites", multiple=True, metavar="DOMAIN", help="Only pages of this site; can be repeated.")
@click.option(
    "--language", "languages", multiple=True, metavar="CODE", help="Only articles in this language; can be repeated."
)
@click.option("--since", callback=as_moment, metavar="ISO", help="Only articles published then or later.")
@click.option("--until", callback=through, metavar="ISO", help="Only articles published then, that day, or earlier.")
@click.option(
    "--shard-size",
    type=click.IntRange(min=1),
    default=32,
    show_default=True,
    metavar="MB",
    help="How much of an archive, as it is stored, is one task.",
)
@click.option("--keep-near-duplicates", is_flag=True, help="Drop the same articles only, not nearly the same.")
@ruled
@click.option("--quiet", is_flag=True, help="Say nothing but what failed.")
def bulk(
    inputs: tuple[str, ...],
    out: str,
    scheduler: str | None,
    workers: int | None,
    sites: tuple[str, ...],
    languages: tuple[str, ...],
    since: datetime | None,
    until: datetime | None,
    shard_size: int,
    keep_near_duplicates: bool,
    rules: SiteRules,
    quiet: bool,
) -> int:
    """Parse every page of archives, on all processors of this machine or on a Dask cluster, into Parquet files.

    INPUT is a WARC file, JSON Lines with url and html, a file of HTML, or a folder or pattern of them: a path or an
    fsspec address such as s3://bucket/*.warc.gz. DIR gets articles, the outcome of every record, and duplicates. Where
    a run was stopped or killed, the same command goes on; `newsgrab import DB DIR` makes a library of it.
    """
    if scheduler and workers:
        raise click.UsageError("--workers is for a cluster on this machine, --scheduler for one that exists")
    try:
        from ..bulk.cluster import connected, dashboard_of
        from ..bulk.filters import Filters
        from ..bulk.run import bulk as run
        from ..jobs.stopping import Interruption
    except ImportError as error:
        raise click.UsageError(f"{error}; bulk needs Dask: pip install 'newsgrab[dask]'") from error
    try:
        filters = Filters(sites=sites, languages=languages, since=since, until=until)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    check_all(rules)
    progress = _Progress(quiet=quiet)
    try:
        with Interruption(), progress, connected(scheduler, workers) as client:
            progress.begin(dashboard_of(client))
            done = run(
                inputs,
                out,
                client,
                filters=filters,
                shard_bytes=shard_size * _MEGABYTE,
                near_duplicates=not keep_near_duplicates,
                rules=rules,
                watch=progress.show,
            )
    except OSError as error:
        click.echo(f"newsgrab: {line(out)}: {error.strerror or error}", err=True)
        return status.SOME_FAILED if progress.has_records else status.NOTHING_SUCCEEDED
    except KeyboardInterrupt:
        click.echo("stopped; what is done is kept: run the same command again to go on", err=True)
        return status.STOPPED
    progress.close(done)
    if not done.errors:
        return status.DONE
    return status.SOME_FAILED if done.records else status.NOTHING_SUCCEEDED


class _Progress:
    """A bar with pages a second and outcomes, where stderr is a terminal; each error everywhere, and the sum."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._started = time.monotonic()
        self._bar: Bar | None = None
        self._task: TaskID | None = None
        self._told = 0
        self.has_records = False
        """Whether a shard is done."""

    def __enter__(self) -> Self:
        if not self._quiet and sys.stderr.isatty():
            self._bar = bar()
            self._bar.start()
            self._task = self._bar.add_task("starting", total=None, rate="", counts="")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.stop()

    def begin(self, dashboard: str | None) -> None:
        """Tells where the cluster can be watched."""
        if dashboard and not self._quiet:
            self._say(f"dashboard: {dashboard}")

    def show(self, bulk: Bulk) -> None:
        """Brings the bar up to date, and tells what went wrong since."""
        for error in bulk.errors[self._told :]:
            self._say(f"failed: {error}")
        self._told = len(bulk.errors)
        self.has_records = bulk.records > 0
        if self._bar and self._task is not None:
            self._bar.update(
                self._task,
                description=bulk.step,
                total=bulk.shards or None,
                completed=bulk.done,
                rate=_rate(bulk),
                counts=_outcomes(bulk),
            )

    def close(self, bulk: Bulk) -> None:
        """The sum of it."""
        if not self._quiet:
            self._say(
                f"{counted(bulk.articles, 'article')} of {counted(bulk.records, 'record')}"
                f" in {counted(bulk.shards, 'shard')} ({_outcomes(bulk)}) in {time.monotonic() - self._started:.1f} s"
                + (f", parsed at {_rate(bulk)}" if bulk.parsed else ", all of them parsed before")
            )

    def _say(self, text: str) -> None:
        if self._bar:
            self._bar.console.print(line(text), markup=False, highlight=False, soft_wrap=True)
        else:
            click.echo(line(text), err=True)


def _rate(bulk: Bulk) -> str:
    return f"{bulk.parsed / bulk.seconds if bulk.seconds else 0.0:,.1f} a second"


def _outcomes(bulk: Bulk) -> str:
    return ", ".join(f"{outcome} {number:,}" for outcome, number in bulk.outcomes.most_common())
