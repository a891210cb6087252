"""Whether a text asks something."""

from __future__ import annotations

from ..lang.words import Words

__all__ = ["asks", "may_ask", "opens_like_question"]

_CLOSERS = " \"'»“”)]’*….。」』"
_MARKS = "?؟？՞"


def may_ask(text: str, words: Words) -> bool:
    """Whether a text could ask something; a text that could not need not be asked whether it `asks`."""
    if "?" in text or "؟" in text or "？" in text or ";" in text[-6:] or "՞" in text:
        return True
    return bool(words.question_endings) and text.rstrip(_CLOSERS).endswith(words.question_endings)


def asks(text: str, words: Words) -> bool:
    """Whether a sentence of a text is a question: by its mark, or by its end in languages that need no mark."""
    bare = text.rstrip(_CLOSERS)
    if bare[-1:] in _MARKS or (bare[-1:] == ";" and _is_greek(bare)) or "՞" in bare[-40:]:
        return True
    if words.question_endings and bare.endswith(words.question_endings):
        return True
    return any(mark + " " in text or mark + "»" in text or mark + '"' in text for mark in "?؟") or "？" in text


def _is_greek(text: str) -> bool:
    return any("\u0370" <= char <= "\u03ff" for char in text[-20:])


def opens_like_question(text: str, words: Words) -> bool:
    """Whether a text begins with a word such as 'how' or 'why': headings of an FAQ often go without the mark."""
    return words.beginning("question_words", text) > 0
