"""The text of one element as readers see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .kinds import is_parting, is_unshown
from .text import squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["shown_text"]


def shown_text(node: LexborNode, left_out: frozenset[int]) -> str:
    """The text in an element, squeezed: elements of a line touch, blocks are parted by a space.

    Args:
        node: The element.
        left_out: The keys of elements inside that are not read.
    """
    pieces: list[str] = []
    # By child and next with an own stack: a page may be deeper than Python's recursion.
    stack: list[LexborNode] = []
    current = node.child
    while current is not None or stack:
        if current is None:
            parent = stack.pop()
            if is_parting(parent.tag or ""):
                pieces.append(" ")
            current = parent.next
            continue
        tag = current.tag or ""
        if tag == "-text":
            pieces.append(current.text_content or "")
        elif not is_unshown(tag) and (not left_out or current.mem_id not in left_out):
            if is_parting(tag):
                pieces.append(" ")
            if current.child is not None:
                stack.append(current)
                current = current.child
                continue
        current = current.next
    return squeeze("".join(pieces))
