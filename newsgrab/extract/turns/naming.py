"""Who answers, where the headline says so."""

from __future__ import annotations

import re

from ...dom.element import Line
from ...lang.words import Words, fold

__all__ = ["answerer_in_headline"]

_SPEAKER = re.compile(r"\A([^\W\d_][\w.'’‘-]*(?:\s[^\W\d_][\w.'’‘-]*){1,3})(?:,[^:：,]{1,80})?\s?[:：]\s")
_PARTICLES = 3
"""Letters of 'von', 'de', 'bin', which names may have in lower case."""


def answerer_in_headline(headline: Line | None, words: Words) -> str | None:
    """The name in a headline such as 'NAME: We had no plan' or 'Interview with NAME'."""
    if headline is None:
        return None
    text = headline.text
    match = _SPEAKER.match(text)
    if match is not None and _is_name(match[1], words):
        return match[1]
    folded = text.casefold()
    for before, after in words.interview_titles:
        start = folded.find(before.casefold()) + len(before) if before else 0
        end = folded.find(after.casefold(), start) if after else len(text)
        if start >= len(before) and end > start and (name := _named(text[start:end], leading=bool(before))):
            return name
    return None


def _named(text: str, *, leading: bool) -> str | None:
    """The name that a part of a headline begins or ends with."""
    return _leading_name(text) if leading else _trailing_name(text)


def _is_name(text: str, words: Words) -> bool:
    parts = text.split()
    if words.contains("interview_words", text) or words.contains("faq_words", text):
        return False
    if any(fold(part) in words.common for part in parts):
        return False
    return not any(part[0].islower() for part in (parts[0], parts[-1]))


def _leading_name(text: str) -> str | None:
    """The words at the beginning that are written as a name is."""
    parts: list[str] = []
    for part in text.split():
        if not part[0].isupper() and not (parts and len(part) <= _PARTICLES):
            break
        parts.append(part)
    while parts and not parts[-1][0].isupper():
        parts.pop()
    return " ".join(parts).rstrip(".,'’") if len(parts) > 1 else None


def _trailing_name(text: str) -> str | None:
    """The words at the end that are written as a name is."""
    parts: list[str] = []
    for part in reversed(text.split()):
        if not part[0].isupper():
            break
        parts.insert(0, part)
    return " ".join(parts) if len(parts) > 1 else None
