"""How deep a page nests, by the tree construction rules of the HTML standard, without building a tree."""

from __future__ import annotations

from ..errors import LimitExceeded
from ..model import Limits
from .element_classes import (
    BREAKOUT,
    CLOSES_PARAGRAPH,
    FORMATTING,
    HEADINGS,
    IGNORED,
    MARKERS,
    NOT_INLINE,
    SCOPED_END,
    TABLE_PARTS,
    VOID,
)
from .formatting import ActiveFormatting, Formatting
from .markup import RAW_TEXT, attribute_names, attribute_value
from .open_elements import FOREIGN, OpenElements

__all__ = ["Nesting"]

_ROOTS = 2
"""`<html>` and `<body>` are open everywhere."""

_CELLS = ("td", "th")
_ROW_GROUPS = ("tbody", "thead", "tfoot")
_RUBY = ("rb", "rt", "rp")
_MATH_TEXT = frozenset({"mi", "mo", "mn", "ms", "mtext"})
_SVG_TEXT = frozenset({"foreignobject", "desc", "title"})
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_FONT = frozenset({"color", "face", "size"})
_BLOCKS_TOO_MANY = 6
"""The parser gives up moving a formatting element out of more blocks; the standard says eight."""


class Nesting:
    """Follows the tags of a page and raises `LimitExceeded` as soon as a limit is passed.

    Where the rules are intricate it leaves an element open rather than close it: the count is never far below what the
    parser will build, and equal to it on ordinary pages.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._open = OpenElements()
        self._formatting = ActiveFormatting()
        self._has_form = False
        self._form = -1

    @property
    def in_foreign_content(self) -> bool:
        """Whether the next tag is SVG or MathML."""
        return self._open.in_foreign_content

    def text(self) -> None:
        """There was text: formatting elements are opened again."""
        if self._formatting.has_closed and not self._open.in_foreign_content:
            self._reopen()

    def start(self, name: str, attributes: str, *, self_closing: bool) -> None:
        """Opens an element and closes what it closes."""
        if len(attributes) > self._limits.attributes:
            self._count_attributes(attributes)
        if self._open.in_foreign_content:
            if not _breaks_out(name, attributes):
                if not self_closing:
                    self._open_foreign(name, attributes)
                return
            self._leave_foreign_content()
        if name not in IGNORED:
            self._start_html(name, attributes, self_closing=self_closing)
            self._check_depth()

    def end(self, name: str) -> None:
        """Closes what an end tag closes, if anything."""
        if self._open.in_foreign_content and name in {"br", "p"}:
            self._leave_foreign_content()
        elif self._open.current.startswith(FOREIGN) and self._end_foreign(name):
            return
        self._end_html(name)

    def _count_attributes(self, attributes: str) -> None:
        count = len(attribute_names(attributes))
        if count > self._limits.attributes:
            raise LimitExceeded("attributes", count, self._limits.attributes)

    def _check_depth(self) -> None:
        depth = len(self._open) + _ROOTS
        if depth > self._limits.depth:
            raise LimitExceeded("depth", depth, self._limits.depth)

    # SVG and MathML

    def _open_foreign(self, name: str, attributes: str) -> None:
        root = self._open.foreign_root
        is_html = name in (_SVG_TEXT if root == "svg" else _MATH_TEXT)
        if name == "annotation-xml" and root == "math":
            is_html = attribute_value(attributes, "encoding") in _HTML_TYPES
        self._open.push_foreign(name, holds_html=is_html)
        self._check_depth()

    def _leave_foreign_content(self) -> None:
        self._cut(self._open.start_of_foreign_content)

    def _end_foreign(self, name: str) -> bool:
        at = self._open.last(FOREIGN + name)
        if at < 0 or at < self._open.last_html:
            return False
        self._cut(at)
        return True

    # HTML

    def _start_html(self, name: str, attributes: str, *, self_closing: bool) -> None:
        if name in CLOSES_PARAGRAPH:
            self._close_before(name)
        elif name in TABLE_PARTS:
            if not self._start_table_part(name):
                return
        elif name == "table":
            self._start_table()
        elif name == "select" and self._open.last("select") == self._open.last_scope >= 0:
            self._cut(self._open.last_scope)  # it ends the one it stands in, and is no other
            return
        elif name in {"option", "optgroup", "button", *_RUBY}:
            self._close_sibling(name)
        if name in FORMATTING:
            self._start_formatting(name, attributes)
            return
        if name not in NOT_INLINE and self._formatting.has_closed:
            self._reopen()
        if name in {"svg", "math"}:
            if not self_closing:
                self._open.push_foreign(name, holds_html=False)
        elif name == "form":
            self._start_form()
        elif name not in VOID:
            self._push(name)

    def _push(self, name: str) -> None:
        if name in RAW_TEXT:
            # Its content is not read, so nothing can nest in it; the end tag that follows finds nothing to close.
            return
        if name in MARKERS:
            self._formatting.mark()
        self._open.push(name)

    def _close_before(self, name: str) -> None:
        """What a block, a list item or a heading closes by beginning."""
        opened = self._open
        if name == "li":
            at = opened.last("li")
            if at >= 0 and at >= opened.last_stop_of_items:
                self._cut(at)
        elif name in {"dd", "dt"}:
            at = max(opened.last("dd"), opened.last("dt"))
            if at >= 0 and at >= opened.last_stop_of_items:
                self._cut(at)
        paragraph = opened.last("p")
        if paragraph >= 0 and paragraph > opened.last_button_scope:
            self._cut(paragraph)
        if name in HEADINGS and opened.current in HEADINGS:
            self._cut(len(opened) - 1)

    def _close_sibling(self, name: str) -> None:
        opened = self._open
        if name == "button":
            at = opened.last("button")
            if at >= 0 and at > opened.last_scope:
                self._cut(at)
        elif name in _RUBY:
            if opened.current in _RUBY and opened.last("ruby") > opened.last_scope:
                self._cut(len(opened) - 1)
        else:
            if opened.current == "option":
                self._cut(len(opened) - 1)
            if name == opened.current == "optgroup" and opened.last("select") == opened.last_scope >= 0:
                self._cut(len(opened) - 1)

    def _start_form(self) -> None:
        """A form in a form is ignored, unless it is in a template."""
        if self._has_form and self._open.last("template") < 0:
            return
        self._has_form = True
        self._form = len(self._open)
        self._open.push("form")

    def _start_table(self) -> None:
        """A table in a table, but not in a cell of it, ends the outer one."""
        table = self._open.last("table")
        if table > max(self._open.last(name) for name in ("td", "th", "caption", "template")):
            self._cut(table)

    def _start_table_part(self, name: str) -> bool:
        """Makes room for a part of a table; False outside tables, where such tags are ignored."""
        opened = self._open
        table = opened.last("table")
        if table < 0 or table < opened.last("template"):
            return False
        self._cut_from(table, _CELLS)
        self._cut_from(table, ("caption", "colgroup"))
        if name in _CELLS:
            self._cut_above(table, ("tr",))
            for implied in ("tbody", "tr"):
                if opened.last(implied) < table and not self._has_row_group(implied, table):
                    opened.push(implied)
            return True
        self._cut_from(table, ("tr",))
        if name == "tr":
            if not self._has_row_group("tbody", table):
                opened.push("tbody")
            return True
        self._cut_from(table, _ROW_GROUPS)
        self._cut(table + 1)
        return True

    def _has_row_group(self, name: str, table: int) -> bool:
        return name == "tbody" and any(self._open.last(group) > table for group in _ROW_GROUPS)

    def _cut_from(self, table: int, names: tuple[str, ...]) -> None:
        at = max(self._open.last(name) for name in names)
        if at > table:
            self._cut(at)

    def _cut_above(self, table: int, names: tuple[str, ...]) -> None:
        at = max(self._open.last(name) for name in names)
        if at > table:
            self._cut(at + 1)

    def _end_html(self, name: str) -> None:
        if name == "br":
            self.text()  # it is taken for a start tag
            return
        if name in IGNORED or name in VOID:
            return
        if name in FORMATTING:
            self._end_formatting(name)
        elif name in SCOPED_END:
            self._end_in(name, self._open.last_scope)
        elif name in {"p", "li", "dd", "dt"}:
            barrier = {"p": self._open.last_button_scope, "li": self._open.last_list_scope}
            self._end_in(name, barrier.get(name, self._open.last_scope))
        elif name in HEADINGS:
            at = max(self._open.last(heading) for heading in HEADINGS)
            if at > self._open.last_scope:
                self._cut(at)
        elif name in TABLE_PARTS or name == "table":
            self._end_in(name, max(self._open.last("table"), self._open.last("template")))
        elif name == "form":
            self._end_form()
        elif name == "template":
            self._end_in(name, -1)
        else:
            self._end_in(name, self._open.last_special)

    def _end_in(self, name: str, barrier: int) -> None:
        """Closes an element and all inside it, unless something stands in between that the end tag cannot cross."""
        at = self._open.last(name)
        if at >= 0 and at >= barrier:
            self._cut(at)

    def _end_form(self) -> None:
        """Takes a form out of the open elements; what is inside it stays open."""
        at, self._form, self._has_form = self._form, -1, False
        if at < 0 or at < self._open.last_scope:
            return
        if at == len(self._open) - 1:
            self._cut(at)
        else:
            self._open.forget(at)

    # Formatting elements

    def _start_formatting(self, name: str, attributes: str) -> None:
        if name == "a" or (name == "nobr" and self._open.last("nobr") > self._open.last_scope):
            former = self._formatting.find(name)
            if former is not None:
                self._end_formatting(name)
                self._formatting.remove(former)
        if self._formatting.has_closed:
            self._reopen()
        element = self._formatting.add(name, attributes)
        self._open.push(name, element)
        self._check_formatting()

    def _check_formatting(self) -> None:
        count = self._formatting.count
        if count > self._limits.formatting_depth:
            raise LimitExceeded("formatting_depth", count, self._limits.formatting_depth)

    def _end_formatting(self, name: str) -> None:
        """The standard's 'adoption agency': a formatting element closes even out of blocks opened inside it."""
        opened = self._open
        if opened.current == name and opened.current_formatting not in self._formatting:
            self._cut(len(opened) - 1)
            return
        element = self._formatting.find(name)
        if element is None:
            self._end_in(name, opened.last_special)
        elif not element.is_open:
            self._formatting.remove(element)
        elif element.position > opened.last_scope:
            blocks = opened.specials_after(element.position)
            if blocks > _BLOCKS_TOO_MANY:
                return
            self._formatting.remove(element)
            if blocks:
                opened.forget(element.position)
            else:
                self._cut(element.position)

    def _reopen(self) -> None:
        for element in self._formatting.closed():
            self._open.push(element.name, element)
        self._formatting.has_closed = False
        self._check_depth()

    def _cut(self, length: int) -> None:
        """Closes elements until so many are open."""
        if self._form >= length:
            self._form = -1
        for name, element in self._open.cut(length):
            if element is not None:
                element.is_open = False
                self._formatting.has_closed = True
            elif name in MARKERS:
                self._formatting.unmark()


def _breaks_out(name: str, attributes: str) -> bool:
    if name == "font":
        return any(attribute.lower() in _FONT for attribute in attribute_names(attributes))
    return name in BREAKOUT
