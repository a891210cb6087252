"""Whether a text asks something."""

from __future__ import annotations

__all__ = ["asks", "may_ask"]

_CLOSERS = " \"'»”“)]’*…."


def may_ask(text: str) -> bool:
    """Whether a text has a question mark anywhere; a text that has none need not be asked whether it `asks`."""
    return "?" in text or "؟" in text or "？" in text or ";" in text[-6:]


def asks(text: str) -> bool:
    """Whether a text has a question mark where a sentence ends."""
    bare = text.rstrip(_CLOSERS)
    if bare[-1:] in ("?", "？", "؟") or (bare[-1:] == ";" and _is_greek(bare)):
        return True
    return any(mark + " " in text or mark + "»" in text or mark + '"' in text for mark in "?؟") or "？" in text


def _is_greek(text: str) -> bool:
    return any("\u0370" <= char <= "\u03ff" for char in text[-20:])
