"""The trainer of the model of lines: labels, what is kept, and the scores that it prints."""

from __future__ import annotations

import json

import pytest

from bench.records import Page, Truth
from bench.train_lines import WEIGHTS, LabelledPage, _kept, _labelled, _scores, label
from newsgrab.extract.body.weigh import MOST_DOUBTED

TRUTH = "the ferry left the harbour on monday with forty cars on board said the port authority of the island"


@pytest.mark.parametrize(
    ("line", "is_text"),
    [
        ("forty cars on board", True),
        ("forty car", False),
        ("the ferry left the harbour on monday with forty cars on deck", True),
        ("what else was new in the harbour and its bars on monday", False),
    ],
)
def test_a_line_is_text_if_the_truth_holds_its_words(line: str, is_text: bool) -> None:
    """Whole words in their order; long lines may differ by some."""
    assert label(line, TRUTH) is is_text


def page(doubtful: int, sure: int) -> LabelledPage:
    """A page of a doubtful line, a sure one, and one that a rule drops."""
    return LabelledPage(
        "set",
        "bay.example",
        [["odd"], ["even"], []],
        [False, True, False],
        [doubtful, sure, 7],
        [False, False, True],
        sure,
    )


def test_the_model_only_drops_and_leaves_pages_alone_that_it_does_not_know() -> None:
    """A line under the bar falls, unless too much of the page would."""
    weights = {"bias": 1.0, "odd": -4.0, "even": 1.0}
    few, many = page(10, 100), page(50, 50)
    assert 10 / 110 < MOST_DOUBTED < 50 / 100
    assert _kept(few, None) == [True, True, False]
    assert _kept(few, weights) == [False, True, False]
    assert _kept(many, weights) == [True, True, False]


def test_scores_count_words_and_whole_pages() -> None:
    """Precision and recall of words, and whether every line is right."""
    assert _scores(page(25, 75), [True, True, False]) == (0.75, 1.0, False)
    assert _scores(page(25, 75), [False, True, False]) == (1.0, 1.0, True)
    assert _scores(page(25, 75), [False, False, False]) == (0.0, 0.0, False)


def test_pages_are_labelled_by_what_newsgrab_reads() -> None:
    """A line of text, one that a rule drops, and the words of the truth."""
    text = "The ferry left the harbour on Monday with forty cars on board, said the port authority of the island."
    html = (
        f"<html lang=en><body><article><h1>Ferry back</h1><p>{text}</p>"
        "<p>Read also: <a href=/x>What the storm left behind</a></p></article>"
    )
    found = _labelled("set", Page("1", "https://www.bay.example/1", html, Truth(text=text)))
    assert found is not None
    assert found.site == "bay.example"
    assert found.length == len(TRUTH.split())
    assert (True, False) in set(zip(found.is_text, found.is_dropped, strict=True))
    assert (False, True) in set(zip(found.is_text, found.is_dropped, strict=True))
    assert _labelled("set", Page("1", "", html, Truth())) is None


def test_the_package_has_weights_that_speak_for_both_sides() -> None:
    """A bias, and traits for and against text."""
    weights = json.loads(WEIGHTS.read_text())
    assert "bias" in weights
    assert min(weights.values()) < 0 < max(weights.values())
