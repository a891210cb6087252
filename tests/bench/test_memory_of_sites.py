"""The bench of what libraries learn of sites, on a few pages and on sites that it makes up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from valley_news import LETTER, paragraphs, valley_page

from bench import memory_of_sites
from bench.repeating import RepeatingSite


def write(path: Path, letters: bool) -> Path:
    """Pages of two sites with their truth: of one, the letter is no text; of the other, it is all their text has."""
    with path.open("w", encoding="utf-8") as out:
        for number in range(6):
            url = f"https://site{number % 2}.example/{number}"
            told = [*paragraphs(number), *([LETTER] if letters else [])]
            record = {"id": str(number), "url": url, "html": valley_page(number, LETTER, url=url)}
            out.write(json.dumps({**record, "truth": {"text": "\n\n".join(told)}}) + "\n")
    return path


def test_pages_gain(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the letter is no text, what is learned makes all pages better."""
    assert memory_of_sites.main(["--pages", str(write(tmp_path / "pages.jsonl", letters=False)), "--lines"]) == 0
    out = capsys.readouterr().out
    assert f"site1.example: in 2 of 2: {LETTER}" in out
    assert "pages: 2 sites, 6 pages; 2 lines learned, 4 articles cleaned; body 0.9" in out
    assert " → 1.00000" in out


def test_pages_that_lose_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where it is text, the bench fails and names the page that lost most."""
    assert memory_of_sites.main(["--pages", str(write(tmp_path / "pages.jsonl", letters=True))]) == 1
    assert "lost most: -0." in capsys.readouterr().out


def test_sites_that_are_made_up(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Of what recurs, boilerplate is learned and text is not; no such site may teach anything wrong."""
    monkeypatch.setattr(memory_of_sites, "_SIZES", (4, 36))
    assert memory_of_sites.main(["--generated", "2", "--wrong", "0"]) == 0
    few, many = capsys.readouterr().out.splitlines()
    assert few.endswith("lines of boilerplate learned, and 0 of text")
    learned = many.removeprefix("sites of 36 articles: ").split()
    assert int(learned[0]) >= 0.8 * int(learned[2])
    assert many.endswith("and 0 of text")


def test_a_seed_makes_the_same_site() -> None:
    one, other = list(RepeatingSite(3, 12)), list(RepeatingSite(3, 12))
    assert one == other
    assert one != list(RepeatingSite(4, 12))
    assert any(article.qa for article in RepeatingSite(3, 60))
