"""Tables as the grid that the HTML standard makes of them.

See: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from itertools import islice

from ...dom.document import Document
from ...dom.element import Attributes, Element, Line
from ...model import Block, Table
from .paragraphs import joined, paragraphs_of

__all__ = ["is_data", "table_maker"]

_LONG_CELL = 400
"""Characters; longer cells hold an article, not data."""
_LEAST_LINES, _LEAST_CELLS = 3, 4
_MOST_COLUMNS = 1000
"""As in the standard: more columns than that a cell may not span."""
_MOST_STEPS = 50_000
"""Places of a grid; what has more is hostile, and comes as paragraphs."""
_LAYOUT_ROLES = frozenset({"presentation", "none"})

_Rows = list[list[tuple[int, Attributes]]]
_Cells = dict[int, list[Line]]


def is_data(document: Document, table: Element) -> bool:
    """Whether a table holds data; one that lays out the page has long cells, a single row or column, or says so."""
    if table.attributes.get("role") in _LAYOUT_ROLES or table.end - table.start < _LEAST_LINES:
        return False
    rows = table.rows
    cells = [cell for row in rows for cell in row]
    if len(cells) < _LEAST_CELLS or sum(1 for row in rows if row) < 2 or all(len(row) < 2 for row in rows):
        return False
    sizes = dict.fromkeys([key for key, _ in cells], 0)
    nested = 0
    for line in document.lines[table.start : table.end]:
        element: Element | None = line.element
        within = False
        while element is not None and element is not table and element.key not in sizes:
            within = within or element.tag == "table"
            element = element.parent
        nested += within
        if element is not None and element is not table:
            sizes[element.key] += len(line.text)
            if sizes[element.key] > _LONG_CELL:
                return False
    return nested * 2 < table.end - table.start


def table_maker(table: Element, soups: Collection[Element]) -> Callable[[list[Line]], list[Block]]:
    """What makes blocks of the lines of a table that holds data."""

    def make(lines: list[Line]) -> list[Block]:
        rows = table.rows
        cells: _Cells = {key: [] for row in rows for key, _ in row}
        outside: list[Line] = []
        for line in lines:
            element: Element | None = line.element
            while element is not None and element is not table and element.key not in cells:
                element = element.parent
            (outside if element is None or element is table else cells[element.key]).append(line)
        found = paragraphs_of(outside, soups)
        grid = _grid(rows, {key: "\n".join(joined(own, soups)) for key, own in cells.items() if own})
        if grid is not None:
            return [*found, Table(rows=grid)]
        inside = [line for own in cells.values() for line in own]
        return [*found, *paragraphs_of(inside, soups)]

    return make


def _grid(rows: _Rows, texts: dict[int, str]) -> list[list[str]] | None:
    """The rows that say anything, all of the same length; `None` if that would be no table, or too large a one.

    A text stands in the first of the places that its cell spans. Columns in which no cell begins are left out, so that
    a heading may claim to span a thousand of them.
    """
    placed: list[dict[int, str]] = []
    covered: dict[int, int] = {}
    steps = 0
    for number, row in enumerate(rows):
        own: dict[int, str] = {}
        column = 0
        for key, attributes in row:
            while covered.get(column, 0) > number:
                column += 1
                steps += 1
            own[column] = texts.get(key, "")
            width = max(1, min(_span(attributes.get("colspan"), 1), _MOST_COLUMNS))
            below = _span(attributes.get("rowspan"), 1)
            if below != 1:
                steps += width
                end = number + min(below or len(rows), len(rows) - number)
                covered.update(dict.fromkeys(range(column, column + width), end))
            column += width
            if steps > _MOST_STEPS:
                return None
        placed.append(own)
    columns = sorted({column for own in placed for column in own})
    said = [own for own in placed if any(own.values())]
    if len(said) < 2 or len(columns) < 2 or len(said) * len(columns) > _MOST_STEPS:
        return None
    return [[own.get(column, "") for column in columns] for own in said]


def _span(value: str | None, default: int) -> int:
    """A number as HTML reads it: leading digits, whatever follows them."""
    if value is None:
        return default
    digits = "".join(islice(_digits(value.strip()), 6))
    return int(digits) if digits else default


def _digits(text: str) -> Iterator[str]:
    for character in text:
        if character not in "0123456789":
            return
        yield character
