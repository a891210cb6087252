"""`newsgrab watch`: the same as `run`, resident."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import RuleError
from ..model.counted import counted
from . import status
from .downloading import downloading
from .passes import mirrored, opened, passing, told
from .ruling import check_all, ruled
from .terminal import line

if TYPE_CHECKING:
    from ..jobs.download import Download
    from ..jobs.summary import Ended, Report, Summary
    from ..library import Library
    from ..sites import SiteRules
    from .metrics import Metrics

__all__ = ["watch"]


@click.command()
@passing
@click.option(
    "--metrics",
    "metrics_file",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write counts for Prometheus to this file after each pass.",
)
@ruled
@downloading
def watch(
    db: Path,
    sources: Path | None,
    follow_tags: int,
    workers: int | None,
    no_memory: bool,
    quiet: bool,
    log_json: bool,
    metrics_file: Path | None,
    rules: SiteRules,
    options: Download,
) -> int:
    """Do what `run` does, as soon as something is due, until SIGTERM or Ctrl-C.

    SIGHUP makes it read --sources again and look at once whether something is due.
    """
    from ..jobs.run import due
    from ..jobs.watch import watch as watch_library
    from ..jobs.workers import parsing
    from .json_log import JsonLog
    from .metrics import Metrics
    from .progress import Progress, pass_lines

    check_all(rules)
    metrics = Metrics(metrics_file) if metrics_file else None
    log = JsonLog()
    progress = Progress(quiet=True)
    tell = log.problem if log_json else told

    with opened(db, sources) as library:
        if sources:
            mirrored(library, sources, tell)

        def ended(summary: Summary, one: Ended) -> None:
            if metrics:
                metrics.ended(summary, one)
            (log.ended if log_json else progress.show)(summary, one)

        def passed(report: Report) -> None:
            if metrics:
                _write(metrics, library, report, tell)
            if log_json:
                log.passed(report)
            elif not quiet:
                now = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"
                for text in pass_lines(report):
                    click.echo(f"{now}  {line(text)}", err=True)

        if metrics:
            _begin(metrics, library)
        if not quiet and not log_json:
            next_at = due(library).next_at
            click.echo(
                f"watching {counted(len(library.sources()), 'source')} of {db}; next at {next_at:%Y-%m-%d %H:%M} UTC"
                if next_at
                else f"watching {db}; nothing is planned",
                err=True,
            )
        watch_library(
            library,
            options=options,
            workers=workers,
            follow=follow_tags,
            parse=parsing(rules),
            memory=not no_memory,
            on_ended=ended,
            on_report=passed,
            on_reload=lambda: _reload(library, sources, tell),
        )
    return status.STOPPED


def _begin(metrics: Metrics, library: Library) -> None:
    try:
        metrics.write(library)
    except OSError as error:
        raise click.UsageError(f"--metrics: {error}") from error


def _write(metrics: Metrics, library: Library, report: Report, tell: Callable[[str], None]) -> None:
    """Later on, a file that cannot be written is no reason to stop."""
    try:
        metrics.passed(library, report)
    except OSError as error:
        tell(f"metrics are not written: {error}")


def _reload(library: Library, sources: Path | None, tell: Callable[[str], None]) -> None:
    """A mistake in the file is no reason to stop either."""
    if sources is None:
        return
    try:
        mirrored(library, sources, tell)
    except (RuleError, OSError) as error:
        tell(f"the sources stay as they were: {error}")
