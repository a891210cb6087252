"""What a job tells on stderr while it runs and when it has ended."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

from .terminal import line

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

    from ..jobs.summary import Ended, Summary

__all__ = ["Progress", "sentence"]


class Progress:
    """A bar with rate and counts where stderr is a terminal; a line for each failure everywhere."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._bar: Bar | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        if not self._quiet and sys.stderr.isatty():
            self._bar = _bar()
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.stop()

    def show(self, summary: Summary, ended: Ended | None) -> None:
        """Brings the bar up to date and tells what failed."""
        if self._bar:
            self._advance(self._bar, summary)
        if ended and ended.failed:
            self._log(f"failed: {ended.url}: {ended.outcome}" + (f": {ended.detail}" if ended.detail else ""))

    def close(self, summary: Summary) -> None:
        """Tells what the job has done."""
        if not self._quiet:
            click.echo(sentence(summary), err=True)

    def _advance(self, bar: Bar, summary: Summary) -> None:
        if self._task is None:
            self._task = bar.add_task("", total=summary.total, counts="", rate="")
        bar.update(self._task, completed=summary.done, counts=_counts(summary), rate=_rate(summary))

    def _log(self, text: str) -> None:
        if self._bar:
            self._bar.console.print(line(text), markup=False, highlight=False, soft_wrap=True)
        else:
            click.echo(line(text), err=True)


def sentence(summary: Summary) -> str:
    """The summary as one line: what was saved, what was skipped and what failed, each by reason."""
    parts = [f"{summary.new} new", f"{summary.updated} updated", f"{summary.unchanged} unchanged"]
    parts += [_by_reason(summary.skipped, "skipped"), _by_reason(summary.failed, "failed")]
    if summary.interrupted:
        parts.append(f"{summary.interrupted} not reached")
    return f"{', '.join(parts)}; {summary.done} sources in {summary.elapsed:.1f} s, {_rate(summary)}"


def _by_reason(reasons: dict[str, int], what: str) -> str:
    told = f"{sum(reasons.values())} {what}"
    return f"{told} ({', '.join(f'{reason} {number}' for reason, number in reasons.items())})" if reasons else told


def _counts(summary: Summary) -> str:
    skipped, failed = sum(summary.skipped.values()), sum(summary.failed.values())
    kept = f"{summary.new} new, {summary.updated} updated, {summary.unchanged} unchanged"
    return f"{kept}, {skipped} skipped, {failed} failed"


def _rate(summary: Summary) -> str:
    return f"{summary.done / summary.elapsed if summary.elapsed else 0.0:.1f} a second"


def _bar() -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    return RichProgress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[rate]}"),
        TextColumn("{task.fields[counts]}"),
        console=Console(stderr=True),
        transient=True,
    )
