"""Who is credited in a line of text: whoever took a picture, or led a conversation."""

from __future__ import annotations

import re

from ..lang.words import Words

__all__ = ["interviewer_of", "split_credit"]

_BREAKS = re.compile(r"[.!?…] | [/|] |\(|\n| [–—-] ")
_SHARED = re.compile(r"\(([^()/]{2,60}/[^()]{2,60})\)[.]?$")
"""What stands in parentheses at the end with a slash inside: a photographer and an agency, in any language."""
_SHORT = 60
_MARKS = ":/|©-–—("
_EDGES = " /|–—-:\n"
_CREDIT_MAX = 90
_AFTER_NAME = re.compile(r"[,•·|/／(（\d]")


def split_credit(text: str, words: Words) -> tuple[str, str]:
    """A text's caption and its credit: what comes after a copyright sign, or a short end such as 'Photo: NAME'."""
    at = text.rfind("©")
    if at >= 0:
        return text[:at].rstrip(_EDGES + "("), text[at:].rstrip(")" if "(" in text[:at] else "")
    starts = [0, *(match.end() for match in _BREAKS.finditer(text))]
    for start in starts:
        rest = text[start:]
        if len(rest) <= _SHORT and (size := words.beginning("caption_prefixes", rest)):
            name = rest[size:].lstrip()
            if start == 0 and not (name and name[0] in _MARKS):
                continue
            if name.strip(_MARKS + " "):
                opened = start and text[:start].rstrip().endswith("(")
                return text[:start].rstrip(_EDGES + "("), rest.rstrip(")") if opened else rest
    if shared := _SHARED.search(text):
        return text[: shared.start()].rstrip(), shared[1]
    return text, ""


def interviewer_of(text: str, words: Words) -> str | None:
    """Whom a line such as 'Interview: NAME' credits with leading the conversation."""
    if len(text) > _CREDIT_MAX:
        return None
    text = text.lstrip("*([– ")
    size = words.beginning("interviewer_credits", text)
    name = _AFTER_NAME.split(text[size:].lstrip(" :"), maxsplit=1)[0].strip(" :.–—-)]*") if size else ""
    parts = name.split()
    return name if 2 <= len(parts) <= 4 and not parts[0][0].islower() and not parts[-1][0].islower() else None
