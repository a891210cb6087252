"""Finds tags with very many attributes without reading every tag."""

from __future__ import annotations

from .markup import LONG_TAG, MANY_ATTRIBUTES

__all__ = ["has_long_tag"]

_OPENS_VALUE = "= \t\n\f\r"
_STRETCH = 50_000
_TRIES = 20
_LONG = 8_000


def has_long_tag(html: str, most: int) -> bool:
    """Whether a tag may have more than `most` attributes.

    False is certain on ordinary pages. One that hides tags in attribute values may be let through, but not with so many
    attributes in one tag that the parser takes longer than it may.
    """
    if len(html) <= 2 * most:
        return False
    return most < MANY_ATTRIBUTES or _has_plain_long_tag(html, most) or _may_hide_long_tag(html)


def _has_plain_long_tag(html: str, step: int) -> bool:
    """Looks at a few places for a tag around them: where there is no `>` for long, or none that ends a short tag."""
    at = step
    while at < len(html):
        close = html.find(">", at, at + step)
        if close < 0:
            close = html.find(">", at + step)
            close = len(html) if close < 0 else close
            if _begins_long_tag(html, html.rfind(">", 0, at) + 1, close):
                return True
            at = close
        else:
            start = html.rfind("<", max(at - 2 * step, 0), close)
            if 0 <= start < close - _LONG and LONG_TAG.match(html, start):
                return True
        at += step
    return False


def _may_hide_long_tag(html: str) -> bool:
    """Goes from one place where tags have ended to the next, and reads the tags in between where that is not sure.

    At `">` every tag has ended, unless the quote opens a value or all of it is inside a value in apostrophes; and a tag
    that began without any apostrophe since is in no such value.
    """
    position = 0
    while position < len(html):
        ahead = min(position + _STRETCH, len(html))
        end = _sure_border(html, position, ahead)
        if end is None:
            end = _border(html, position, ahead) or ahead
            is_doubtful = end == ahead or html.find("'", position, end) >= 0
            if is_doubtful and _begins_long_tag(html, position, end):
                return True
        position = end
    return False


def _sure_border(html: str, start: int, end: int) -> int | None:
    """A late place in a stretch where every tag has ended: after an apostrophe that could only end a value, at `">`."""
    for _ in range(_TRIES):
        border = _border(html, start, end)
        apostrophe = html.rfind("'", start + 1, border - 2) if border is not None else -1
        if border is None or apostrophe <= start:
            return None
        if html[apostrophe - 1] not in _OPENS_VALUE:
            return border
        end = apostrophe
    return None


def _border(html: str, start: int, end: int) -> int | None:
    """The last place in a stretch where every tag has ended, unless it is inside a value in apostrophes."""
    while (quote := html.rfind('">', start + 1, end)) > start:
        if html[quote - 1] not in _OPENS_VALUE:
            return quote + 2
        end = quote + 1
    return None


def _begins_long_tag(html: str, start: int, end: int) -> bool:
    """Whether a tag that begins in a stretch has many attributes, or does not end; also if there are too many to tell."""
    work = 0
    at = html.find("<", start, end)
    while at >= 0:
        if LONG_TAG.match(html, at) or work > 4 * (end - start) + _STRETCH:
            return True
        work += _LONG if html.find(">", at, at + _LONG) < 0 else 1
        at = html.find("<", at + 1, end)
    return False
