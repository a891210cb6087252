"""Lines that are not the article's, told by their words (all of which live in `lang/`)."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...dom.element import BOLD, HEADINGS, LINK, Line
from ...lang.words import Words
from .prose import length
from .tag_heading import tag_of_heading

__all__ = ["ends_article", "interviewer_of", "is_box_heading", "line_reason"]

_CREDIT_MAX, _SHORT, _NOTE, _NOTICE, _LONG = 90, 120, 200, 250, 400
_SEPARATORS = re.compile(r"[|•·/,]")
_ONLY_NUMBERS = re.compile(r"[\d\s.,:/|•·()–—-]+")


def line_reason(line: Line, words: Words) -> str | None:
    """Why a line is no part of the text; `None` if its words say nothing against it."""
    if len(line.text) > _LONG:
        return None
    return next((reason for reason, applies in _REASONS if applies(line, words)), None)


def _is_share_bar(line: Line, words: Words) -> bool:
    parts = _SEPARATORS.split(line.text) if len(line.text) <= _SHORT else []
    return bool(parts) and all(words.is_one("share_words", part) for part in parts)


def _is_pointer(line: Line, words: Words) -> bool:
    """Whether a line only points to another article."""
    linked = line.share(LINK)
    if linked > 0.3 and _only_points(line):
        return True
    short = len(line.text) <= _SHORT or line.text.rstrip(" .…").endswith(":")
    return bool(words.beginning("read_also", line.text)) and (linked > 0.3 or short)


def _is_credit(line: Line, words: Words) -> bool:
    return interviewer_of(line.text, words) is not None


def _is_promotion(line: Line, words: Words) -> bool:
    return len(line.text) <= _NOTE and words.contains("promo_phrases", line.text)


def _is_tag_list(line: Line, words: Words) -> bool:
    labelled = len(line.text) <= _NOTE and words.beginning("tags_labels", line.text)
    return bool(labelled) and (line.share(LINK) > 0.3 or ":" in line.text[:30])


def _is_legal(line: Line, words: Words) -> bool:
    return len(line.text) <= _NOTICE and words.contains("legal_phrases", line.text)


def _asks_to_pay(line: Line, words: Words) -> bool:
    return len(line.text) <= _SHORT and words.contains("paywall_phrases", line.text)


def _is_caption(line: Line, words: Words) -> bool:
    """Whether the line begins with a word such as 'Photo' and a mark that makes it a label."""
    end = words.beginning("caption_prefixes", line.text) if len(line.text) <= _NOTE else 0
    return bool(end) and line.text[end : end + 2].strip()[:1] in (":", "/", "|", "©", "-", "–", "—", "(")


def _is_number(line: Line, words: Words) -> bool:
    in_structure = line.element.closest("td", "th", "li", "pre") is not None
    return not in_structure and len(line.text) < 20 and _ONLY_NUMBERS.fullmatch(line.text) is not None


def _is_markup(line: Line, words: Words) -> bool:
    return line.text.startswith("<") and '="' in line.text


_REASONS: tuple[tuple[str, Callable[[Line, Words], bool]], ...] = (
    ("share bar", _is_share_bar),
    ("read also", _is_pointer),
    ("interviewer credit", _is_credit),
    ("promotion", _is_promotion),
    ("tags", _is_tag_list),
    ("caption", _is_caption),
    ("legal line", _is_legal),
    ("paywall", _asks_to_pay),
    ("numbers", _is_number),
    ("stray markup", _is_markup),
)


def _only_points(line: Line) -> bool:
    """Whether a line is a label, a colon and a link to its end, in whatever language."""
    if len(line.links) != 1 or len(line.text) > _NOTE or line.element.closest("li", "td", "dd") is not None:
        return False
    title = line.links[0].text
    label = line.text[: -len(title)].rstrip() if line.text.endswith(title) else ""
    return 0 < len(label) <= 40 and label[-1] in ":：" and length(title) >= 15


def is_box_heading(line: Line, words: Words) -> str | None:
    """Whether a line is the heading of a box of links, and of what kind."""
    text = line.text
    if len(text) > _SHORT:
        return None
    heading = line.element.closest(*HEADINGS) is not None or line.share(BOLD) > 0.9
    for field, reason in (
        ("listing_headings", "latest news"),
        ("related_headings", "related"),
        ("author_box_headings", "author box"),
        ("comment_headings", "comments"),
    ):
        if words.is_one(field, text) or (heading and len(text) < 60 and words.beginning(field, text)):
            return reason
    return "related" if heading and tag_of_heading(text, words) else None


def interviewer_of(text: str, words: Words) -> str | None:
    """Whom a line such as 'Interview: NAME' credits with leading the conversation."""
    text = text.lstrip("*([– ")
    size = words.beginning("interviewer_credits", text) if len(text) <= _CREDIT_MAX else 0
    name = text[size:].partition(",")[0].strip(" :.–—-)]*") if size else ""
    parts = name.split()
    return name if 2 <= len(parts) <= 4 and parts[0][0].isupper() and parts[-1][0].isupper() else None


def ends_article(line: Line, words: Words) -> bool:
    """Whether nothing of the article can follow a line: the heading above readers' comments."""
    return len(line.text) < 60 and words.is_one("comment_headings", line.text)
