"""Exit codes."""

from __future__ import annotations

from ..errors import Outcome
from ..jobs.summary import Report, Summary

__all__ = ["BAR_MISSED", "DONE", "EXIT_CODES", "NOTHING_SUCCEEDED", "SOME_FAILED", "STOPPED", "USAGE", "of", "of_pass"]

DONE = 0
SOME_FAILED = 1
USAGE = 2
NOTHING_SUCCEEDED = 3
BAR_MISSED = 4
STOPPED = 130

EXIT_CODES = {
    DONE: "done, also when nothing was new",
    SOME_FAILED: "some sources failed, or `verify` found damage",
    USAGE: "the command line is wrong",
    NOTHING_SUCCEEDED: "nothing succeeded",
    BAR_MISSED: "a health bar was missed",
    STOPPED: "stopped by a signal, with its state saved",
}
"""What each exit code means."""


def of(summary: Summary) -> int:
    """The exit code of a job. A job without any source has nothing that could fail."""
    if summary.interrupted:
        return STOPPED
    in_library = summary.succeeded + summary.skipped.get(Outcome.DUPLICATE, 0)
    if summary.total and not in_library:
        return NOTHING_SUCCEEDED
    return SOME_FAILED if summary.failed else DONE


def of_pass(report: Report) -> int:
    """The exit code of a pass over the sources. Where nothing was due, nothing could fail."""
    if report.stopped:
        return STOPPED
    if not report.looks_failed and not report.articles.failed:
        return DONE
    had = report.looks.get(Outcome.OK, 0) + report.looks.get(Outcome.NOT_MODIFIED, 0)
    return SOME_FAILED if had or report.articles.succeeded else NOTHING_SUCCEEDED
