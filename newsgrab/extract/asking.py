"""Whether a text asks something."""

from __future__ import annotations

__all__ = ["asks"]

_CLOSERS = " \"'»”“)]’*…."


def asks(text: str) -> bool:
    """Whether a text has a question mark where a sentence ends."""
    bare = text.rstrip(_CLOSERS)
    if bare[-1:] in ("?", "？", "؟") or (bare[-1:] == ";" and _is_greek(bare)):
        return True
    return any(mark + " " in text or mark + "»" in text or mark + '"' in text for mark in "?؟") or "？" in text


def _is_greek(text: str) -> bool:
    return any("\u0370" <= char <= "\u03ff" for char in text[-20:])
