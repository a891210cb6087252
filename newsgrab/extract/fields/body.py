"""The article in blocks."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Block, PageKind, Paragraph
from ..body.blocks import blocks
from ..body.context import claimed_paragraphs
from ..evidence import Found, PageEvidence
from ..ruling import SOURCE

__all__ = ["body"]


def body(evidence: PageEvidence) -> Iterator[Found[list[Block]]]:
    """The blocks of the main part; of a page that leaves showing its text to scripts, what JSON-LD has of it."""
    if found := blocks(evidence):
        source = SOURCE if evidence.body.note == SOURCE else "body"
        note = "; ".join(filter(None, (evidence.body.note, evidence.body.memory)))
        yield Found(found, source, 0.9, evidence.body.root.selector, note)
    elif not evidence.body.main and evidence.kinds[0].value is PageKind.ARTICLE:
        claimed: list[Block] = [Paragraph(text=text) for text in claimed_paragraphs(evidence.metadata)]
        if claimed:
            yield Found(claimed, "json-ld", 0.7, note="the page shows no text")
