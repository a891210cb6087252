"""What `watch` has done, for Prometheus: a text file that its node exporter reads.

See: https://github.com/prometheus/node_exporter#textfile-collector
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ..jobs.summary import Ended, Report, Summary
    from ..library import Library

__all__ = ["Metrics"]


class Metrics:
    """Counts what ends, and writes the file anew after each pass, in one step.

    Raises:
        click.UsageError: prometheus_client is not installed.
    """

    def __init__(self, path: Path) -> None:
        try:
            from prometheus_client import CollectorRegistry, Counter, Gauge
        except ImportError:
            raise click.UsageError("--metrics needs prometheus_client: pip install 'newsgrab[metrics]'") from None
        self._path = path
        self._registry = registry = CollectorRegistry()
        self._fetches = Counter(
            "newsgrab_fetches",
            "URLs that have ended, by what they were asked for",
            ["role", "outcome"],
            registry=registry,
        )
        self._articles = Counter(
            "newsgrab_articles", "Articles, by what saving them did", ["status"], registry=registry
        )
        self._bytes = Counter("newsgrab_received_bytes", "Bytes of bodies received", registry=registry)
        self._passes = Counter("newsgrab_passes", "Passes over the sources", registry=registry)
        self._passed_at = Gauge("newsgrab_last_pass_timestamp_seconds", "When the last pass ended", registry=registry)
        self._seconds = Gauge("newsgrab_last_pass_seconds", "How long the last pass took", registry=registry)
        self._frontier = Gauge("newsgrab_frontier_urls", "URLs of the frontier", ["state"], registry=registry)
        self._looked_at = Gauge(
            "newsgrab_source_success_timestamp_seconds",
            "When a list of a source was last had",
            ["source"],
            registry=registry,
        )
        self._failures = Gauge(
            "newsgrab_source_failures",
            "Looks at a source's lists that failed in a row, the most of any",
            ["source"],
            registry=registry,
        )

    def ended(self, summary: Summary, ended: Ended) -> None:
        """Counts a URL that has ended."""
        self._fetches.labels(ended.role, str(ended.outcome)).inc()
        if ended.status:
            self._articles.labels(ended.status).inc()
        self._bytes.inc(ended.wire_bytes or 0)

    def passed(self, library: Library, report: Report) -> None:
        """Counts a pass and writes the file."""
        self._passes.inc()
        self._passed_at.set_to_current_time()
        self._seconds.set(report.articles.elapsed)
        self.write(library)

    def write(self, library: Library) -> None:
        """Writes the file."""
        from prometheus_client import write_to_textfile

        from ..library.schedule import Schedule

        schedule = Schedule(library)
        for state, number in schedule.counts().items():
            self._frontier.labels(state).set(number)
        self._looked_at.clear()
        self._failures.clear()
        for source, (failures, succeeded_at) in schedule.source_states().items():
            self._failures.labels(source).set(failures)
            if succeeded_at is not None:
                self._looked_at.labels(source).set(succeeded_at.timestamp())
        write_to_textfile(str(self._path), self._registry)
