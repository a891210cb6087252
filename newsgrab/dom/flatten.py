"""A parsed page as flat lists, made in one walk.

Everything later is plain Python over these lists: a walk over selectolax nodes costs about as much as the parse itself,
so there is one. Its loop is written out in one function, since calls would double its time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from ..errors import LimitExceeded
from ..model import Limits
from .element import BOLD, CITED, COLOURED, ITALIC, LINK, Attributes, Element, Line, Media, Run
from .kinds import BLOCK, BREAK, ELEMENTS, INLINE, INPUT, KINDS, LINKS, MEDIA, META, NAMED, OPEN, SCRIPT, TAG_IDS, TEXT
from .open_elements import FORMATTING
from .text import squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["NO_GUIDE", "Doorkeeper", "Flat", "Guide", "flatten", "read_head"]

RULED_OUT = "site rule"
"""Why elements are passed by that a guide leaves out."""


class Doorkeeper(Protocol):
    """Who tells what the elements of a page seem to be, and which need not be read at all."""

    def suspect(self, tag: str, attributes: Attributes) -> str | None:
        """What speaks against an element; `None` if nothing does."""

    def minds(self, reason: str) -> bool:
        """Whether elements may be turned away for a reason."""

    def hides(self, reason: str) -> bool:
        """Whether a part of a line is for nobody's eyes for a reason."""

    def turns_away(self, reason: str, attributes: Attributes, in_article: bool, text: str) -> bool:
        """Whether an element that something speaks against, in or out of `<article>` and `<main>`, need not be read."""


class Guide(NamedTuple):
    """What is known of the site's pages before one is read, as keys of elements."""

    left_out: frozenset[int]
    """Not read, be it a block or a part of a line."""
    wanted: frozenset[int]
    """Read in any case, and so is what they stand in."""


NO_GUIDE = Guide(frozenset(), frozenset())


_TOGGLES = frozenset({"data-toggle", "data-bs-toggle", "aria-controls", "aria-expanded"})
"""What an `<a>` has that opens a part of its own page, as without `href`: readers go nowhere, so it is no link."""
_MARKS = {"b": BOLD, "strong": BOLD, "i": ITALIC, "em": ITALIC, "cite": ITALIC | CITED}
_HEADINGS = 5
_BARE = frozenset("b strong i em u tr tbody thead tfoot".split())
"""Tags whose attributes say nothing of their text."""
_NO_ATTRIBUTES: Attributes = {}
_Open = tuple["LexborNode", int, int, "Attributes | None", str, Attributes, "str | None"]
"""An open element: its node, kind, the marks and link around it, its tag and attributes, and what speaks against it."""
_OUTSIDE = 2
"""`<html>` and `<body>` are open around all that is walked."""


@dataclass(slots=True)
class Flat:
    """The elements of a page, its lines and what else stands in it, each in document order."""

    elements: list[Element]
    lines: list[Line] = field(default_factory=list)
    media: list[Media] = field(default_factory=list)
    metas: list[tuple[str, Attributes]] = field(default_factory=list)
    """Tag and attributes of every `<meta>` and `<link>`."""
    scripts: list[LexborNode] = field(default_factory=list)
    """The scripts that hold JSON-LD."""
    title: str | None = None
    base: str | None = None
    forms: list[Element] = field(default_factory=list)
    """The elements that a field for an e-mail address stands right in."""
    suspects: list[tuple[Element, str]] = field(default_factory=list)
    """The elements that something speaks against, with what it is."""
    passed: list[tuple[Element, str]] = field(default_factory=list)
    """Those of them that were not read."""


def read_head(head: LexborNode, flat: Flat) -> None:
    """What a `<head>` says, added to the lists."""
    node = head.child
    while node is not None:
        tag = node.tag
        if tag == "meta" or tag == "link":
            flat.metas.append((tag, node.attributes))
        elif tag == "script":
            if _is_json_ld(node.attributes):
                flat.scripts.append(node)
        elif tag == "title":
            flat.title = flat.title or squeeze(node.text()) or None
        elif tag == "base":
            flat.base = flat.base or node.attributes.get("href")
        node = node.next


def _is_json_ld(attributes: Attributes) -> bool:
    return "ld+json" in (attributes.get("type") or "")


def flatten(  # noqa: C901
    body: LexborNode,
    flat: Flat,
    limits: Limits,
    door: Doorkeeper | None,
    headings: list[LexborNode],
    guide: Guide = NO_GUIDE,
) -> None:
    """Add what a `<body>` holds to the lists.

    It goes by child and next with an own stack: a page may be deeper than Python's recursion.

    Args:
        body: The element.
        flat: Where to; its list of elements is empty.
        limits: How deep elements may be nested.
        door: Who tells what need not be read; `None` to read everything.
        headings: The `<h1>` elements: what holds one is read in any case.
        guide: What is known of the site's pages.

    Raises:
        LimitExceeded: More elements are open at once, or more formatting elements.
    """
    elements, lines, media = flat.elements, flat.lines, flat.media
    inner = holder = Element(0, body.mem_id, None, "body", body.attributes, None, 0, False)
    elements.append(inner)
    stack: list[_Open] = []
    made = 0  # How many of the open elements are elements of the page already: most never become one.
    runs: list[Run] = []
    marks = linked = breaks = 0
    link: Attributes | None = None
    most, most_formatting = limits.depth - _OUTSIDE, limits.formatting_depth
    titled = _around(headings) | guide.wanted
    left_out = guide.left_out
    tag_ids, kinds, marks_of = TAG_IDS.get, KINDS.get, _MARKS.get
    node = body.child
    while True:
        if node is None:
            if not stack:
                break
            node, kind, marks, link, _, _, _ = stack.pop()
            if kind == BLOCK:
                if runs:
                    _end_line(lines, holder, runs, breaks, linked)
                    runs, linked = [], 0
                breaks = 0
            if made > len(stack):
                made -= 1
                if kind == BLOCK:
                    inner.end = len(lines)
                    inner = inner.parent or inner
                elif kind == NAMED:
                    inner.end = len(lines) + (1 if runs else 0)
                    inner = inner.parent or inner
            node = node.next
            continue
        known = tag_ids(node.tag_id)
        if known is None:
            tag = node.tag or ""
            kind = kinds(tag, BLOCK)
        else:
            tag, kind = known
        if kind == TEXT:
            if not runs and node.is_empty_text_node:
                node = node.next
                continue
            text = node.text_content or ""
            if runs:
                if text.isspace():
                    runs.append((text, marks, link))
                    node = node.next
                    continue
                if made < len(stack):
                    inner, made = _found(stack, made, flat, inner), len(stack)
                if inner is not holder:
                    holder = _common(holder, inner)
            elif text.isspace():
                node = node.next
                continue
            else:
                if made < len(stack):
                    inner, made = _found(stack, made, flat, inner), len(stack)
                holder = inner
            runs.append((text, marks, link))
            if link is not None:
                linked += len(text.strip())
            if "\n" in text and inner.tag == "pre":
                runs = _preformatted(lines, inner, runs, breaks)
            node = node.next
            continue
        if left_out and node.mem_id in left_out:
            if kind == BLOCK:
                if runs:
                    _end_line(lines, holder, runs, breaks, linked)
                    runs, linked = [], 0
                breaks = 0
            passed = Element(-1, node.mem_id, node, tag, node.attributes, inner, len(lines), True)
            flat.passed.append((passed, RULED_OUT))
            node = node.next
            continue
        if kind > OPEN:
            if kind == BREAK:
                if runs:
                    _end_line(lines, holder, runs, breaks, linked)
                    runs, linked, breaks = [], 0, 0
                breaks += 1
            elif kind == MEDIA:
                if made < len(stack):
                    inner, made = _found(stack, made, flat, inner), len(stack)
                # A picture within a line does not part the line: it comes after it.
                media.append(Media(len(lines) + (1 if runs else 0), inner, tag, node))
            elif kind == SCRIPT:
                if _is_json_ld(node.attributes):
                    flat.scripts.append(node)
            elif kind == META:
                attributes = node.attributes
                flat.metas.append((tag, attributes))
                if "itemprop" in attributes:
                    if made < len(stack):
                        inner, made = _found(stack, made, flat, inner), len(stack)
                    elements.append(_element(node, tag, attributes, inner, flat, inline=True))
            elif kind == INPUT and node.attributes.get("type") == "email":
                if made < len(stack):
                    inner, made = _found(stack, made, flat, inner), len(stack)
                flat.forms.append(inner)
            node = node.next
            continue
        child = node.child
        if child is None:
            if kind == BLOCK:
                if runs:
                    _end_line(lines, holder, runs, breaks, linked)
                    runs, linked = [], 0
                breaks = 0
            node = node.next
            continue
        attributes = _NO_ATTRIBUTES if tag in _BARE else node.attributes
        outer_marks, outer_link = marks, link
        if kind != BLOCK:
            if kind != LINKS:
                marks |= marks_of(tag, 0)
            elif "href" in attributes and _TOGGLES.isdisjoint(attributes):
                marks |= LINK
                link = attributes
        reason = None
        if attributes:
            if (style := attributes.get("style")) or tag == "font":
                if tag == "font" or (style and ("font" in style or "color" in style)):
                    marks = _styled(marks, attributes)
                if style and kind != BLOCK and "block" in style:
                    kind = BLOCK
            if kind == INLINE or (
                kind == LINKS and ("class" in attributes or "rel" in attributes or "itemprop" in attributes)
            ):
                kind = NAMED
        if kind == BLOCK:
            if runs:
                _end_line(lines, holder, runs, breaks, linked)
                runs, linked = [], 0
            breaks = 0
        if door is not None and kind in ELEMENTS:
            reason = door.suspect(tag, attributes)
            if reason is not None:
                if kind == NAMED:
                    away = door.hides(reason) and node.mem_id not in titled
                elif door.minds(reason) and node.mem_id not in titled:
                    away = door.turns_away(reason, attributes, _in_article(stack), node.text())
                else:
                    away = False
                if away:
                    # What it stands in is told by the innermost element of the page; that is near enough.
                    passed = Element(-1, node.mem_id, node, tag, attributes, inner, len(lines), True)
                    flat.passed.append((passed, reason))
                    marks, link = outer_marks, outer_link
                    node = node.next
                    continue
        stack.append((node, kind, outer_marks, outer_link, tag, attributes, reason))
        if "itemscope" in attributes:
            inner, made = _found(stack, made, flat, inner), len(stack)
        if len(stack) > most_formatting and (kind != BLOCK or len(stack) > most):
            _check(stack, limits)
        node = child
    if runs:
        _end_line(lines, holder, runs, breaks, linked)
    elements[0].end = len(lines)


def _around(headings: list[LexborNode]) -> set[int]:
    """The keys of all elements that hold one of a few headings."""
    found: set[int] = set()
    for heading in headings[:_HEADINGS]:
        node: LexborNode | None = heading
        while node is not None and node.mem_id not in found:
            found.add(node.mem_id)
            node = node.parent
    return found


def _in_article(stack: list[_Open]) -> bool:
    return any(entry[4] == "article" or entry[4] == "main" for entry in stack)


def _check(stack: list[_Open], limits: Limits) -> None:
    if len(stack) + _OUTSIDE > limits.depth:
        raise LimitExceeded("depth", len(stack) + _OUTSIDE, limits.depth)
    formatting = sum(1 for entry in stack if entry[4] in FORMATTING)
    if formatting > limits.formatting_depth:
        raise LimitExceeded("formatting_depth", formatting, limits.formatting_depth)


def _found(stack: list[_Open], made: int, flat: Flat, inner: Element) -> Element:
    """Something was found in the innermost open element: it and those around it become elements of the page."""
    for node, kind, _, _, tag, attributes, reason in stack[made:]:
        if kind in ELEMENTS:
            inner = _element(node, tag, attributes, inner, flat, inline=kind == NAMED)
            flat.elements.append(inner)
            if reason is not None:
                flat.suspects.append((inner, reason))
    return inner


def _element(
    node: LexborNode, tag: str, attributes: Attributes, parent: Element, flat: Flat, *, inline: bool
) -> Element:
    at = len(flat.lines)
    kept = node if attributes or tag == "table" else None
    return Element(len(flat.elements), node.mem_id, kept, tag, attributes, parent, at, inline)


def _end_line(lines: list[Line], holder: Element, runs: list[Run], breaks: int, linked: int) -> None:
    text = (runs[0][0] if len(runs) == 1 else "".join([run[0] for run in runs])).strip()
    # As `squeeze` does it, without a call for what need not be squeezed.
    if not text.isprintable() or "  " in text:
        text = squeeze(text)
    if text:
        plain = len(runs) == 1 and not linked
        lines.append(
            Line(len(lines), holder, text, None if plain else runs, runs[0][1], breaks if breaks < 2 else 2, linked)
        )


def _preformatted(lines: list[Line], element: Element, runs: list[Run], breaks: int) -> list[Run]:
    """The lines of preformatted text as they are written; what has not ended yet is returned."""
    *before, (text, marks, link) = runs
    first, *rest = text.split("\n")
    open_runs: list[Run] = [*before, (first, marks, link)]
    for part in rest:
        _end_line(lines, element, open_runs, breaks, 0)
        open_runs, breaks = [(part, marks, link)], 1
    return open_runs if open_runs[0][0].strip() else []


def _common(holder: Element, inner: Element) -> Element:
    """The innermost element that holds both; they stand in the same block."""
    chain = [inner]
    while inner.inline and inner.parent is not None:
        inner = inner.parent
        chain.append(inner)
    while holder not in chain and holder.parent is not None:
        holder = holder.parent
    return holder


def _styled(marks: int, attributes: Attributes) -> int:
    """Marks that an element sets by its style rather than by its name."""
    style = (attributes.get("style") or "").lower().replace(" ", "")
    if "font-weight:bold" in style or "font-weight:700" in style or "font-weight:600" in style:
        marks |= BOLD
    elif "font-weight:normal" in style or "font-weight:400" in style:
        marks &= ~BOLD
    if "font-style:italic" in style:
        marks |= ITALIC
    if attributes.get("color") or ";color:" in style or style.startswith("color:"):
        marks |= COLOURED
    return marks
