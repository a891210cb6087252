"""`newsgrab run`: one pass over what is due, for cron and timers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import status
from .downloading import downloading
from .passes import mirrored, opened, passing, told
from .ruling import check_all, ruled
from .terminal import out, printable

if TYPE_CHECKING:
    from ..jobs.download import Download
    from ..sites import SiteRules

__all__ = ["run"]


@click.command()
@passing
@click.option("--all", "everything", is_flag=True, help="Take everything, due or not.")
@click.option("--dry-run", is_flag=True, help="Print what would be asked for, and ask for nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
@ruled
@downloading
def run(
    db: Path,
    everything: bool,
    dry_run: bool,
    as_json: bool,
    sources: Path | None,
    follow_tags: int,
    workers: int | None,
    no_memory: bool,
    quiet: bool,
    log_json: bool,
    rules: SiteRules,
    options: Download,
) -> int:
    """Look at the sources that are due, and store what is new or has changed; for cron and timers.

    DB is a library with sources. Feeds are looked at the oftener, the more they bring; articles are asked for again
    when they are an hour, six hours, a day and a week old. Where a run was stopped or killed, the next one goes on.
    """
    from ..fetch.address import without_secrets
    from ..jobs.run import due
    from ..jobs.run import run as run_jobs
    from ..jobs.workers import parsing
    from .json_log import JsonLog
    from .progress import Progress

    check_all(rules)
    log = JsonLog()
    with opened(db, sources) as library:
        if sources:
            mirrored(library, sources, log.problem if log_json else told)
        if dry_run:
            found = due(library, everything=everything)
            for url in [*found.addresses, *found.pages]:
                out(printable(without_secrets(url)))
            return status.DONE
        with Progress(quiet=quiet or log_json) as progress:
            report = run_jobs(
                library,
                options=options,
                workers=workers,
                everything=everything,
                follow=follow_tags,
                parse=parsing(rules),
                memory=not no_memory,
                on_ended=log.ended if log_json else progress.show,
            )
        if log_json:
            log.passed(report)
        else:
            progress.close_pass(report)
    if as_json:
        out(report.model_dump_json(indent=2))
    return status.of_pass(report)
