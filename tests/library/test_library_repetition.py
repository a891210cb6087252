"""Whose words the articles of a site are, and what was learned of its pages."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from library_examples import article

from newsgrab.library import Library
from newsgrab.library.health import histories
from newsgrab.library.repetition import own_texts

WALL = "Subscribe to read on.\nAll articles for one euro."


@pytest.mark.parametrize(
    ("texts", "own"),
    [
        ([], []),
        (["", "\n\n"], [None, None]),
        (["One.", "Two."], [True, True]),
        (["Twice.", "Twice.", "Once."], [True, True, True]),
        (["Often.", "Often.", "Often."], [False] * 3),
        ([f"Number {number}.\n\n{WALL}" for number in range(3)], [False] * 3),
        ([f"{WALL}\n" + f"A line of its own, number {number}. " * 2 for number in range(3)], [True] * 3),
    ],
)
def test_own_texts(texts: list[str], own: list[bool | None]) -> None:
    """A text is its own if at least half of it stands in one other at most."""
    assert own_texts(text for text in texts) == own


def test_told_of_a_site(library: Library, plain: sqlite3.Connection) -> None:
    """Each of a site's articles is compared with its others alone; lines count that were learned within the span."""
    for number in range(3):
        library.save(article(f"https://a.example/{number}", text=f"Number {number}.\n\n{WALL}"))
        library.save(article(f"https://{number}.example/", text=f"Number {number}.\n\n{WALL}"))
    now = datetime.now(UTC)
    rows = [(1, 0), (1, 29), (1, 31), (0, 1)]
    plain.executemany(
        "INSERT INTO repeated_lines (site_id, fingerprint, text, is_dropped, articles, of_articles, learned_at)"
        " VALUES ((SELECT id FROM sites WHERE domain = 'a.example'), ?, '', ?, 3, 3, ?)",
        [(at, *(dropped, (now - timedelta(days=age)).isoformat())) for at, (dropped, age) in enumerate(rows)],
    )
    plain.commit()
    since, until = now - timedelta(days=30), now + timedelta(minutes=1)
    sites = {site.name: site for site in histories(library, since=since, until=until)}
    assert [each.is_own for each in sites["a.example"].readings] == [False] * 3
    assert [each.is_own for each in sites["1.example"].readings] == [True]
    assert (sites["a.example"].learned, sites["1.example"].learned) == (2, 0)
