"""Refuses pages that would keep the parser busy for ever, before it sees them.

Lexbor takes quadratic time and memory in nesting depth, in attributes of one tag and in formatting elements that are open
at once: 40 KB are enough to fill a machine.
"""

from __future__ import annotations

from ..errors import LimitExceeded
from ..model import DEFAULT_LIMITS, Limits
from .clearance import is_plainly_harmless
from .markup import read_tags
from .nesting import Nesting

__all__ = ["check"]


def check(html: str, limits: Limits = DEFAULT_LIMITS) -> None:
    """Returns if the parser may see a page.

    Raises:
        LimitExceeded: The page has too many characters, open elements (`depth`), attributes of one tag, or open formatting
            elements (`formatting_depth`).
    """
    if len(html) > limits.characters:
        raise LimitExceeded("characters", len(html), limits.characters)
    if not is_plainly_harmless(html, limits):
        read_tags(html, Nesting(limits))
