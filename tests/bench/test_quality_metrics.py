"""Scores of single pages, against values worked out by hand."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from bench.metrics import Overlap, fold, overlap, same_day, set_f1, shingles, word_f1
from bench.records import Extraction, Truth
from bench.scores import Scores

ALL = ("text", "title", "lead", "authors", "topics", "published")
PLUS_FIVE = timezone(timedelta(hours=5))


def test_shingles_are_runs_of_four_words() -> None:
    """Six words have three runs, and a run that comes twice counts twice."""
    assert shingles("a b, c d! e f") == Counter([("a", "b", "c", "d"), ("b", "c", "d", "e"), ("c", "d", "e", "f")])
    assert shingles("x x x x x")[("x", "x", "x", "x")] == 2


def test_a_text_shorter_than_a_shingle_is_one() -> None:
    """Two words are one run; none are none. Case counts."""
    assert shingles("Two words") == Counter([("Two", "words")])
    assert shingles(" … ") == Counter()


def test_overlap_counts_repetitions() -> None:
    """Of four found two are true, of three true ones two are found."""
    shared = overlap(Counter("aabx"), Counter("aac"))
    assert (shared.precision, shared.recall) == (2 / 4, 2 / 3)
    assert shared.f1 == pytest.approx(4 / 7)
    assert Overlap(0.0, 0.0).f1 == 0.0


def test_word_f1_ignores_order_and_case() -> None:
    """Three common words, of four found and five true ones."""
    assert word_f1("The harbour, again: RAIN", "rain the sea harbour wind") == pytest.approx(2 * 3 / (4 + 5))
    assert word_f1("", "") == 0.0


def test_fold() -> None:
    """Only words are left, in lower case, whatever the script."""
    assert fold(" «Ночь»  — und\tTag!") == "ночь und tag"


def test_set_f1() -> None:
    """One name in common out of two and one; names that are only punctuation are none."""
    assert set_f1(["IDA HOLM", "Per Lund"], ["Ida Holm"]) == pytest.approx(2 / 3)
    assert set_f1(["", "–"], []) == 1.0
    assert set_f1([], ["Ida Holm"]) == 0.0


@pytest.mark.parametrize(
    ("found", "true", "same"),
    [
        (datetime(2026, 3, 2, 23, 0, tzinfo=UTC), "2026-03-03T04:00:00+05:00", True),
        (datetime(2026, 3, 2, 23, 0, tzinfo=UTC), "2026-03-02T23:00:00+00:00", True),
        (datetime(2026, 3, 3, 1, 0, tzinfo=PLUS_FIVE), "2026-03-02T20:00:00Z", True),
        (datetime(2026, 3, 2, 23, 0, tzinfo=UTC), "2026-03-03", False),
        (datetime(2026, 3, 2, 23, 0), "2026-03-02 01:00:00+05:00", True),
        (date(2026, 3, 2), "2026-03-02T08:00:00Z", True),
        ("2026-03-02", "2026-03-02", True),
        ("yesterday", "2026-03-02", False),
        (None, "2026-03-02", False),
        (date(2026, 3, 2), "March", None),
    ],
)
def test_same_day(found: date | str | None, true: str, same: bool | None) -> None:
    """Days are compared where the truth stands; a truth that is no date is not scored."""
    assert same_day(found, true) is same


def test_body_is_the_f1_of_means() -> None:
    """Precisions 1 and 1/3 and recalls 1/2 and 1 have means 2/3 and 3/4, whose F1 is 12/17."""
    scores = Scores(ALL)
    scores.add(Extraction(text="a b c d"), Truth(text="a b c d e"))
    scores.add(Extraction(text="a b c d x y"), Truth(text="a b c d"))
    summary = scores.summary()
    assert summary["precision"] == pytest.approx((1 + 1 / 3) / 2)
    assert summary["recall"] == pytest.approx((1 / 2 + 1) / 2)
    assert summary["body"] == pytest.approx(12 / 17)
    assert summary["exact"] == 0.0
    assert summary["words"] == pytest.approx((8 / 9 + 8 / 10) / 2)


def test_an_empty_body_has_no_precision() -> None:
    """What finds nothing loses recall only, as in the article-extraction-benchmark."""
    scores = Scores(ALL)
    scores.add(Extraction(text="a b c d"), Truth(text="a b c d"))
    scores.add(Extraction(), Truth(text="a b c d"))
    summary = scores.summary()
    assert (summary["precision"], summary["recall"]) == (1.0, 0.5)


def test_nothing_found_anywhere_is_no_body() -> None:
    """There is no precision to take the mean of."""
    scores = Scores(ALL)
    scores.add(Extraction(), Truth(text="a b c d"))
    assert scores.summary()["body"] == 0.0


def test_fields() -> None:
    """Each field has its metric; `published` is called date."""
    scores = Scores(ALL)
    found = Extraction(
        title="FERRY returns!", lead="one two", authors=("Ida Holm",), topics=("sea",), published="2026-03-02"
    )
    truth = Truth(
        title="Ferry returns", lead="two three", authors=("Ida Holm",), topics=("sea", "port"), published="2026-03-02"
    )
    scores.add(found, truth)
    assert scores.summary() == {"title": 1.0, "lead": 0.5, "authors": 1.0, "topics": pytest.approx(2 / 3), "date": 1.0}


def test_what_is_not_stated_or_not_given_is_not_scored() -> None:
    """A page without a stated title has no score for it, nor has a system without titles."""
    scores = Scores(("text",))
    scores.add(Extraction(text="a"), Truth(title="A"))
    assert scores.summary() == {}
