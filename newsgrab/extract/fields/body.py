"""The article in blocks."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Block
from ..body.blocks import blocks
from ..evidence import Found, PageEvidence

__all__ = ["body"]


def body(evidence: PageEvidence) -> Iterator[Found[list[Block]]]:
    """The blocks of the main part."""
    if found := blocks(evidence):
        source = "site rule" if evidence.body.note == "site rule" else "body"
        yield Found(found, source, 0.9, evidence.body.root.selector, evidence.body.note)
