"""The bench of learned rules."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import learning
from bench.dresses import DRESSES, dressed


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Two publishers with pages whose truth is known; of one of them there is one page only."""
    path = tmp_path / "made.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for kind, count in (("utility names", 2), ("tables", 1)):
            for number in range(count):
                page = dressed(kind, number)
                article = page.article
                truth = {
                    "text": article.text,
                    "title": article.title,
                    "lead": article.lead,
                    "authors": [author.name for author in article.authors],
                    "topics": [tag.name for tag in article.tags],
                    "published": str(article.date_published),
                }
                file.write(json.dumps({"id": page.url, "url": page.url, "html": page.html, "truth": truth}) + "\n")
    return path


def test_pages_of_publishers(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each page teaches a rule for the others of its publisher; with its article beside it, more is right."""
    assert learning.main(["--pages", str(pages), "--by-publisher"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "made: 1 publishers with several pages, 2 pairs of pages"
    assert told[1].split() == ["body", "title", "lead", "authors", "topics", "date"]
    rows = {line[:20].strip(): line[20:].split() for line in told[2:5]}
    assert list(rows) == list(learning.WAYS)
    assert float(rows["without a rule"][2]) < float(rows["with its article"][2]) == 1.0
    assert float(rows["with its article"][0]) == 1.0
    assert "  utility-names.example" in told


def test_generated_sites(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A line for each number of pages that are learned from; nothing is wrong on the others."""
    monkeypatch.setattr(learning, "DRESSES", {"hashed names": DRESSES["hashed names"]})
    monkeypatch.setattr(learning, "_SITE_PAGES", 4)
    assert learning.main(["--generated"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[2:4] for line in lines[1:]] == [["2", "0"], ["3", "0"]]


def test_nothing_to_read(capsys: pytest.CaptureFixture[str]) -> None:
    """Without pages there is nothing to measure."""
    with pytest.raises(SystemExit):
        learning.main([])
    assert "name what to read" in capsys.readouterr().err
