from __future__ import annotations
from collections.abc import Iterator
from ...model import QABlock
from ..evidence import Found, PageEvidence
def qa(evidence: PageEvidence) -> Iterator[Found[list[QABlock]]]:
    return iter(())
