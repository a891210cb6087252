"""Scores of one system over a data set."""

from __future__ import annotations

import statistics
from collections.abc import Collection

from .metrics import Overlap, fold, overlap, same_day, set_f1, shingles, tokens, word_f1
from .records import Extraction, Truth

__all__ = ["Scores"]


class Scores:
    """Gathers the scores of page after page.

    Args:
        fields: What the system gives at all. A field that it does not have is not scored, rather than scored as 0.
    """

    def __init__(self, fields: Collection[str]) -> None:
        self._fields = frozenset(fields)
        self._values: dict[str, list[float]] = {}

    def add(self, found: Extraction, truth: Truth) -> None:
        """Scores what the truth states of a page."""
        if truth.text is not None:
            self._add_body(found.text, truth.text)
        if truth.title is not None:
            self._add("title", float(fold(found.title or "") == fold(truth.title)))
        if truth.lead is not None:
            self._add("lead", word_f1(found.lead or "", truth.lead))
        if truth.authors is not None:
            self._add("authors", set_f1(found.authors, truth.authors))
        if truth.topics is not None:
            self._add("topics", set_f1(found.topics, truth.topics))
        if truth.published is not None:
            same = same_day(found.published, truth.published)
            if same is not None:
                self._add("published", float(same), "date")

    def _add_body(self, found: str, true: str) -> None:
        found_shingles = shingles(found)
        shared = overlap(found_shingles, shingles(true))
        # As in the article-extraction-benchmark: nothing found is no recall, but says nothing of precision.
        if found_shingles:
            self._add("text", shared.precision, "precision")
        self._add("text", shared.recall, "recall")
        self._add("text", float(tokens(found) == tokens(true)), "exact")
        self._add("text", word_f1(found, true), "words")

    def _add(self, field: str, value: float, metric: str | None = None) -> None:
        if field in self._fields:
            self._values.setdefault(metric or field, []).append(value)

    def summary(self) -> dict[str, float]:
        """Every metric that was measured, as its mean; `body` is the F1 of mean precision and mean recall."""
        means = {metric: statistics.fmean(values) for metric, values in self._values.items()}
        if "recall" in means:
            means.setdefault("precision", 0.0)
            means["body"] = Overlap(means["precision"], means["recall"]).f1
        return means
