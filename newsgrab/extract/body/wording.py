"""Lines that are not the article's, told by their words (all of which live in `lang/`)."""

from __future__ import annotations

import re

from ...dom.element import BOLD, LINK, Line
from ...lang.words import Words
from .tag_heading import tag_of_heading

__all__ = ["ends_article", "is_box_heading", "line_reason"]

_BYLINE_MAX, _SHORT, _NOTE = 80, 120, 200
_ONLY_NUMBERS = re.compile(r"[\d\s.,:/|•·()–—-]+")


def line_reason(line: Line, words: Words) -> str | None:
    """Why a line is no part of the text; `None` if its words say nothing against it."""
    text = line.text
    size = len(text)
    if size > 400:
        return None
    linked = line.share(LINK)
    if size <= _SHORT and all(words.is_one("share_words", part) for part in re.split(r"[|•·/,]", text)):
        return "share bar"
    if words.beginning("read_also", text) and (linked > 0.3 or size <= _SHORT or text.rstrip(" .…").endswith(":")):
        return "read also"
    if size <= _NOTE and words.contains("promo_phrases", text):
        return "promotion"
    if size <= _NOTE and words.beginning("tags_labels", text) and (linked > 0.3 or ":" in text[:30]):
        return "tags"
    if size <= 250 and words.contains("legal_phrases", text):
        return "legal line"
    if size <= _SHORT and words.contains("paywall_phrases", text):
        return "paywall"
    if size <= _NOTE and _labelled(words, "caption_prefixes", text):
        return "caption"
    if size < 20 and _ONLY_NUMBERS.fullmatch(text) and line.element.closest("td", "th", "li", "pre") is None:
        return "numbers"
    if text.startswith("<") and '="' in text:
        return "stray markup"
    return None


def _labelled(words: Words, field: str, text: str) -> bool:
    """Whether the text begins with a phrase and a mark that makes it a label."""
    end = words.beginning(field, text)
    return bool(end) and text[end : end + 2].strip()[:1] in (":", "/", "|", "©", "-", "–", "—", "(")


def is_box_heading(line: Line, words: Words) -> str | None:
    """Whether a line is the heading of a box of links, and of what kind."""
    text = line.text
    if len(text) > _SHORT:
        return None
    heading = line.element.closest("h1", "h2", "h3", "h4", "h5", "h6") is not None or line.share(BOLD) > 0.9
    for field, reason in (
        ("listing_headings", "latest news"),
        ("related_headings", "related"),
        ("author_box_headings", "author box"),
        ("comment_headings", "comments"),
    ):
        if words.is_one(field, text) or (heading and len(text) < 60 and words.beginning(field, text)):
            return reason
    return "related" if heading and tag_of_heading(text, words) else None


def ends_article(line: Line, words: Words) -> bool:
    """Whether nothing of the article can follow a line: the heading above readers' comments."""
    return len(line.text) < 60 and words.is_one("comment_headings", line.text)
