"""Pages written for the tests of what an article is made of."""

from __future__ import annotations

import newsgrab
from newsgrab import Article

URL = "https://bay.example/news/storm-wall.html"
FIRST = (
    "The harbour town finished its new storm wall on Thursday, three years after the old one gave way in a single "
    "night and took forty metres of the quay with it."
)
LAST = (
    "Engineers expect the wall to stand for eighty years, and the council has promised that the path along its top "
    "will stay open to walkers in every season but winter."
)


def page(middle: str, *, head: str = "") -> str:
    """An article with something between its first and its last paragraph."""
    return (
        f'<html lang="en"><head><title>Storm wall finished</title>{head}</head><body><article>'
        f"<h1>Storm wall finished</h1><p>{FIRST}</p>{middle}<p>{LAST}</p></article></body></html>"
    )


def article(middle: str, *, head: str = "") -> Article:
    """What newsgrab makes of it."""
    return newsgrab.parse(page(middle, head=head), url=URL)


def between(middle: str, *, head: str = "") -> list[newsgrab.Block]:
    """The blocks between the first and the last paragraph."""
    first, *blocks, last = article(middle, head=head).body
    assert first == newsgrab.Paragraph(text=FIRST)
    assert last == newsgrab.Paragraph(text=LAST)
    return blocks
