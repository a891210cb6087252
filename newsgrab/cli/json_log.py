"""The log as JSON: one object a line on stderr, for machines."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..jobs.summary import Ended, Report, Summary

__all__ = ["JsonLog"]


class JsonLog:
    """Writes an object for each URL that has ended (`event`: `ended`), for each pass (`pass`), and what else is wrong
    (`problem`).

    Fields are those of `Ended` and `Report`; what a URL has nothing of is left out. `at` is ISO 8601, UTC.
    """

    def ended(self, summary: Summary, ended: Ended) -> None:
        """A URL has ended."""
        level = "warning" if ended.failed else "info"
        self._write("ended", level, ended.model_dump(mode="json", exclude_none=True, exclude={"host_left"}))

    def passed(self, report: Report) -> None:
        """A pass has."""
        failed = report.looks_failed or report.articles.failed
        self._write("pass", "warning" if failed else "info", report.model_dump(mode="json"))

    def problem(self, detail: str) -> None:
        """Something is wrong that is no matter of one URL, such as a line of the sources file."""
        self._write("problem", "warning", {"detail": detail})

    def _write(self, event: str, level: str, fields: dict[str, Any]) -> None:
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        sys.stderr.write(json.dumps({"at": now, "level": level, "event": event, **fields}, ensure_ascii=False) + "\n")
        sys.stderr.flush()
