"""CSS selectors that people write: whether they are valid, and whether they can be followed in reasonable time.

Lexbor tries every way to match descendants: with n of them on a page nested d deep, d to the power of n ways. A `:has`
within a `:has` took 1.2 seconds on 300 nested elements.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

__all__ = ["fault_in_selector"]

MOST_PARTS, MOST_FAR, MOST_NESTED = 12, 4, 3
_STRING = re.compile(r"\"(?:[^\"\\]|\\.){0,500}+\"|'(?:[^'\\]|\\.){0,500}+'|\[[^\]]{0,500}+\]|\\.", re.DOTALL)
_TIGHT = re.compile(r" ?([,>+~]) ?|(?<=\() | (?=\))")


def fault_in_selector(css: str) -> str | None:
    """What is wrong with a selector, in words; `None` if nothing is.

    Selectors are Selectors Level 4 (https://www.w3.org/TR/selectors-4/) as far as Lexbor knows it.
    """
    plain = _TIGHT.sub(r"\1", " ".join(_STRING.sub("x", css).split()))
    depth = has_from = parts = far = 0
    for place, sign in enumerate(plain):
        if sign == "(":
            depth += 1
            if depth > MOST_NESTED:
                return f"parentheses are nested more than {MOST_NESTED} deep"
            if plain.endswith(":has", 0, place):
                if has_from:
                    return ":has stands within :has, which takes too long"
                has_from = depth
        elif sign == ")":
            has_from = 0 if depth == has_from else has_from
            depth -= 1
        elif sign == "," and not depth:
            parts = far = 0
        elif sign in " >+~":
            # What stands in parentheses is tried for every way in which the rest is.
            parts, far = parts + 1, far + (sign in " ~")
            if parts >= MOST_PARTS:
                return f"more than {MOST_PARTS} parts follow each other"
            if far > MOST_FAR:
                return f"more than {MOST_FAR} parts are parted by a space or ~, which takes too long; use >"
    try:
        _EMPTY.css(css)
    except SelectolaxError:
        return "it is no CSS selector that Lexbor knows"
    return None


_EMPTY = LexborHTMLParser("<p>")
