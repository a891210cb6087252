"""Lines that are not the article's, told by their words (all of which live in `lang/`)."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...dom.element import BOLD, HEADINGS, LINK, Line
from ...lang.words import Heard, Words
from ..credits import interviewer_of
from .prose import length
from .tag_heading import tag_of_heading

__all__ = ["box_reason", "line_reason"]

_NUMBER_MAX = 20
_SHORT, _NOTE, _NOTICE = 120, 200, 250
_SEPARATORS = re.compile(r"[|•·/,]")
_ONLY_NUMBERS = re.compile(r"[\d\s.,:/|•·()–—-]+")


def line_reason(line: Line, heard: Heard | None, words: Words) -> str | None:
    """Why a line is no part of the text; `None` if its words say nothing against it."""
    if heard is None:
        return _wordless_reason(line, words)
    for reason, applies in _REASONS:
        if applies(line, heard, words):
            return reason
    return None


def _wordless_reason(line: Line, words: Words) -> str | None:
    """Why a line without any known phrase is no part of the text."""
    text = line.text
    if len(text) <= _SHORT:
        if len(text) < _NUMBER_MAX and _is_number(line):
            return "numbers"
        if _lists_share_words(text, words):
            return "share bar"
    if line.linked and line.share(LINK) > 0.3 and _only_points(line, words):
        return "read also"
    return "stray markup" if text[0] == "<" and '="' in text else None


def _lists_share_words(text: str, words: Words) -> bool:
    if not _SEPARATORS.search(text):
        return False
    return all(words.is_one("share_words", part) for part in _SEPARATORS.split(text))


def _is_share_bar(line: Line, heard: Heard, words: Words) -> bool:
    if "share_words" in heard.whole:
        return True
    return len(line.text) <= _SHORT and _lists_share_words(line.text, words)


def _is_pointer(line: Line, heard: Heard, words: Words) -> bool:
    """Whether a line only points to another article."""
    linked = line.share(LINK) if line.linked else 0.0
    if linked > 0.3 and _only_points(line, words):
        return True
    if "read_also" not in heard.begins:
        return False
    return linked > 0.3 or len(line.text) <= _SHORT or line.text.rstrip(" .…").endswith(":")


def _is_credit(line: Line, heard: Heard, words: Words) -> bool:
    return "interviewer_credits" in heard.begins and interviewer_of(line.text, words) is not None


def _is_promotion(line: Line, heard: Heard, words: Words) -> bool:
    return "promo_phrases" in heard.holds and len(line.text) <= _NOTE


def _is_tag_list(line: Line, heard: Heard, words: Words) -> bool:
    labelled = "tags_labels" in heard.begins and len(line.text) <= _NOTE
    return labelled and (line.share(LINK) > 0.3 or ":" in line.text[:30])


def _is_legal(line: Line, heard: Heard, words: Words) -> bool:
    return "legal_phrases" in heard.holds and len(line.text) <= _NOTICE


def _asks_to_pay(line: Line, heard: Heard, words: Words) -> bool:
    return "paywall_phrases" in heard.holds and len(line.text) <= _SHORT


def _is_caption(line: Line, heard: Heard, words: Words) -> bool:
    """Whether the line begins with a word such as 'Photo' and a mark that makes it a label."""
    end = heard.begins.get("caption_prefixes", 0)
    marks = (":", "/", "|", "©", "-", "–", "—", "(")
    return bool(end) and len(line.text) <= _NOTE and line.text[end : end + 2].strip()[:1] in marks


def _is_number(line: Line) -> bool:
    if not _ONLY_NUMBERS.fullmatch(line.text):
        return False
    return line.element.closest("td", "th", "li", "pre") is None


_REASONS: tuple[tuple[str, Callable[[Line, Heard, Words], bool]], ...] = (
    ("share bar", _is_share_bar),
    ("read also", _is_pointer),
    ("interviewer credit", _is_credit),
    ("promotion", _is_promotion),
    ("tags", _is_tag_list),
    ("caption", _is_caption),
    ("legal line", _is_legal),
    ("paywall", _asks_to_pay),
)


def _only_points(line: Line, words: Words) -> bool:
    """Whether a line is a label and a link to its end: before a colon any label, without one 'Read also'."""
    if len(line.links) != 1 or len(line.text) > _NOTE or line.element.closest("li", "td", "dd") is not None:
        return False
    title = line.links[0].text
    label = line.text[: -len(title)].rstrip() if line.text.endswith(title) else ""
    if not 0 < len(label) <= 40 or length(title) < 15:
        return False
    return label[-1] in ":：" or words.is_one("read_also", label)


_BOXES = (
    ("listing_headings", "latest news"),
    ("related_headings", "related"),
    ("author_box_headings", "author box"),
    ("comment_headings", "comments"),
)


def box_reason(line: Line, heard: Heard, words: Words) -> str | None:
    """Of what kind the box is that a line is the heading of; `None` if it is no such heading."""
    if len(line.text) > _SHORT:
        return None
    for field, reason in _BOXES:
        if field in heard.whole or (field in heard.begins and len(line.text) < 60 and _is_heading(line)):
            return reason
    if heard.may_head_tag_box and _is_heading(line) and tag_of_heading(line.text, words):
        return "related"
    return None


def _is_heading(line: Line) -> bool:
    return line.element.closest(*HEADINGS) is not None or line.share(BOLD) > 0.9
