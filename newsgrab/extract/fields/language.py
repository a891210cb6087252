"""The language, decided before anything else since all words depend on it."""

from __future__ import annotations

from collections.abc import Iterator

from ..evidence import Found, PageEvidence

__all__ = ["language"]


def language(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the language; the first one is the one whose words the other fields used."""
    yield from evidence.languages
