"""Results as tables, for terminals and for Markdown."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from datetime import date

from .run import Row, SetResult
from .systems import System, version

__all__ = ["COLUMNS", "TIMES", "markdown", "provenance", "text"]

TIMES = ("ms", "xparse", "times")
COLUMNS = (
    *("body", "precision", "recall", "exact", "words", "title", "lead", "authors", "topics", "date", "errors"),
    *TIMES,
)
# In Markdown only what fits: the two halves of `body` are in the JSON.
MARKDOWN_COLUMNS = tuple(column for column in COLUMNS if column not in ("precision", "recall"))
NOT_MEASURED = "–"
SMALL = 10


def text(result: SetResult, columns: Sequence[str] = COLUMNS) -> str:
    """A table of one set for a terminal; columns that nothing is known of are left out."""
    columns = _known([result], columns)
    lines = [f"{result.name}: {result.pages} pages, Lexbor parse {result.floor_ms:.2f} ms a page"]
    lines.append(f"  {'':17}" + "".join(f"{column:>10}" for column in columns))
    for system, row in result.rows.items():
        lines.append(f"  {system:17}" + "".join(f"{_cell(row, column):>10}" for column in columns))
    return "\n".join(lines)


def markdown(results: Sequence[SetResult]) -> str:
    """One table of all sets."""
    columns = _known(results, MARKDOWN_COLUMNS)
    lines = [_line(["set (pages)", "system", *columns]), _line(["---", "---", *["---:"] * len(columns)])]
    for result in results:
        label = f"{result.name} ({result.pages})"
        for system, row in result.rows.items():
            lines.append(_line([label, system, *(_cell(row, column) for column in columns)]))
            label = ""
    return "\n".join(lines)


def provenance(systems: Sequence[System], command: str) -> str:
    """When, with what and how a table was made."""
    versions = [f"{system.distribution} {version(system.distribution)}" for system in systems]
    versions += [f"selectolax {version('selectolax')}", f"Python {platform.python_version()}"]
    return f"Measured on {date.today().isoformat()} with {', '.join(versions)}:\n`{command}`"


def _known(results: Sequence[SetResult], columns: Sequence[str]) -> list[str]:
    rows = [row for result in results for row in result.rows.values()]
    return [column for column in columns if any(column in row for row in rows)]


def _cell(row: Row, column: str) -> str:
    if column not in row:
        return NOT_MEASURED
    value = row[column]
    digits = 0 if column == "errors" else 3
    if column in TIMES:
        digits = 1 if value >= SMALL else 2
    return f"{value:.{digits}f}"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
