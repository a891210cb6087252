"""What a job tells on stderr while it runs and when it has ended."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

from ..model.counted import counted
from .terminal import line

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

    from ..jobs.summary import Ended, Report, Summary

__all__ = ["Progress", "bar", "pass_lines", "sentence"]

_HOSTS_SHOWN = 6
_WIDEST_HOST = 32
"""Characters."""
_GO_ON = "stopped; what came before is stored. To go on, run the same command with --new: it leaves out what is stored"


@dataclass(slots=True)
class _Host:
    """What has become of one host's pages."""

    ended: int = 0
    failed: Counter[str] = field(default_factory=Counter)
    task: TaskID | None = None


class Progress:
    """A bar with rate and counts, and one for each host that is being asked, where stderr is a terminal.

    Everywhere a line for each failure; at the end what was done in all, and at which of several hosts pages failed.
    """

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._bar: Bar | None = None
        self._task: TaskID | None = None
        self._hosts: dict[str, _Host] = {}
        self._shown: dict[str, None] = {}

    def __enter__(self) -> Self:
        if not self._quiet and sys.stderr.isatty():
            self._bar = bar()
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
        if ended and ended.host:
            self._count(ended.host, ended)
        if ended and ended.failed:
            self._log(f"failed: {ended.url}: {ended.outcome}" + (f": {ended.detail}" if ended.detail else ""))

    def close(self, summary: Summary) -> None:
        """Tells what the job has done."""
        if not self._quiet:
            for text in self._failing_hosts():
                click.echo(line(text), err=True)
            click.echo(sentence(summary), err=True)
        if summary.interrupted:
            click.echo(_GO_ON, err=True)

    def close_pass(self, report: Report) -> None:
        """Tells what a pass over the sources has done."""
        if not self._quiet:
            for text in [*self._failing_hosts(), *pass_lines(report)]:
                click.echo(line(text), err=True)

    def _count(self, name: str, ended: Ended) -> None:
        host = self._hosts.setdefault(name, _Host())
        host.ended += 1
        if ended.failed:
            host.failed[ended.outcome] += 1
        if self._bar:
            self._advance_host(self._bar, name, host, ended.host_left)

    def _advance_host(self, bar: Bar, name: str, host: _Host, left: int) -> None:
        """The hosts that moved last are shown, until they are done."""
        self._shown.pop(name, None)
        if not left:
            self._hide(bar, host)
            return
        self._shown[name] = None
        if host.task is None:
            host.task = bar.add_task(_short(name), counts="", rate="")
        failed = sum(host.failed.values())
        bar.update(
            host.task, total=host.ended + left, completed=host.ended, counts=f"{failed} failed" if failed else ""
        )
        if len(self._shown) > _HOSTS_SHOWN:
            oldest = next(iter(self._shown))
            del self._shown[oldest]
            self._hide(bar, self._hosts[oldest])

    def _hide(self, bar: Bar, host: _Host) -> None:
        if host.task is not None:
            bar.remove_task(host.task)
            host.task = None

    def _failing_hosts(self) -> list[str]:
        """A line for each host where pages failed, the worst first; a single host is told by the sum already."""
        if len(self._hosts) < 2:
            return []
        failing = [(name, host) for name, host in self._hosts.items() if host.failed]
        failing.sort(key=lambda each: -sum(each[1].failed.values()))
        told = [
            f"{name}: {_by_reason(dict(host.failed.most_common()), 'failed')} of {host.ended:,}"
            for name, host in failing[:_HOSTS_SHOWN]
        ]
        if len(failing) > _HOSTS_SHOWN:
            told.append(f"{counted(len(failing) - _HOSTS_SHOWN, 'more host')} with failures")
        return told

    def _advance(self, bar: Bar, summary: Summary) -> None:
        if self._task is None:
            self._task = bar.add_task("all", total=summary.total, counts="", rate="")
        bar.update(self._task, completed=summary.done, counts=_counts(summary), rate=_rate(summary))

    def _log(self, text: str) -> None:
        if self._bar:
            self._bar.console.print(line(text), markup=False, highlight=False, soft_wrap=True)
        else:
            click.echo(line(text), err=True)


def sentence(summary: Summary, what: str = "source") -> str:
    """The summary as one line: what was saved, what was skipped and what failed, each by reason."""
    parts = [f"{summary.new:,} new", f"{summary.updated:,} updated", f"{summary.unchanged:,} unchanged"]
    parts += [_by_reason(summary.skipped, "skipped"), _by_reason(summary.failed, "failed")]
    if summary.interrupted:
        parts.append(f"{summary.interrupted:,} not reached")
    return f"{', '.join(parts)}; {counted(summary.done, what)} in {summary.elapsed:.1f} s, {_rate(summary)}"


def pass_lines(report: Report) -> list[str]:
    """A pass over the sources in two or three lines: the lists, the articles, and what comes next."""
    looks = sum(report.looks.values())
    lines = []
    if looks:
        lines.append(f"{counted(looks, 'list')}{_reasons(report.looks)}, {counted(report.found, 'new address')}")
    lines.append(sentence(report.articles, "page"))
    if report.stopped:
        lines.append("stopped; what came before is stored, the rest is due still: run the same command to go on")
    elif report.next_at:
        waiting = counted(report.waiting, "address") + (" waits" if report.waiting == 1 else " wait")
        lines.append(f"{waiting}; next at {report.next_at:%Y-%m-%d %H:%M} UTC")
    return lines


def _by_reason(reasons: dict[str, int], what: str) -> str:
    told = f"{sum(reasons.values()):,} {what}"
    return told + _reasons(reasons)


def _reasons(reasons: dict[str, int]) -> str:
    return f" ({', '.join(f'{reason} {number:,}' for reason, number in reasons.items())})" if reasons else ""


def _short(host: str) -> str:
    return host if len(host) <= _WIDEST_HOST else host[: _WIDEST_HOST - 1] + "…"


def _counts(summary: Summary) -> str:
    skipped, failed = sum(summary.skipped.values()), sum(summary.failed.values())
    kept = f"{summary.new:,} new, {summary.updated:,} updated, {summary.unchanged:,} unchanged"
    return f"{kept}, {skipped:,} skipped, {failed:,} failed"


def _rate(summary: Summary) -> str:
    return f"{summary.done / summary.elapsed if summary.elapsed else 0.0:.1f} a second"


def bar() -> Bar:
    """A bar on stderr that vanishes in the end; its tasks have the fields `rate` and `counts`."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    return RichProgress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[rate]}"),
        TextColumn("{task.fields[counts]}"),
        console=Console(stderr=True),
        transient=True,
    )
