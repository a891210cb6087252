"""Numbers of things in sentences."""

from __future__ import annotations

import pytest

from newsgrab.model.counted import counted


@pytest.mark.parametrize(
    ("number", "noun", "told"),
    [
        (0, "page", "0 pages"),
        (1, "raw page", "1 raw page"),
        (2, "new address", "2 new addresses"),
        (1234567, "article", "1,234,567 articles"),
    ],
)
def test_one_and_many(number: int, noun: str, told: str) -> None:
    """The noun agrees with the number; thousands are parted."""
    assert counted(number, noun) == told
