"""What the words given to a job mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsgrab.jobs.targets import targets


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Pages in a folder and in one below it, and a file that is no page."""
    (tmp_path / "below").mkdir()
    for name in ("b.html", "a.html", "below/c.htm", "notes.txt"):
        (tmp_path / name).write_text("<p>text")
    return tmp_path


def names(sources: list[str]) -> list[str]:
    return [target.path.name if target.path else target.url for target in targets(sources)]


def test_folder_is_read_to_the_bottom(folder: Path) -> None:
    """A folder stands for the pages in it and below it, and for nothing else."""
    assert sorted(names([str(folder)])) == ["a.html", "b.html", "c.htm"]


def test_pattern(folder: Path) -> None:
    """A pattern stands for what it matches, in order; `**` reaches every depth."""
    assert names([f"{folder}/?.html"]) == ["a.html", "b.html"]
    assert names([f"{folder}/**/*.htm"]) == ["c.htm"]


def test_file_whose_name_is_a_pattern(tmp_path: Path) -> None:
    """A file that is there is itself, whatever its name."""
    page = tmp_path / "[1].html"
    page.touch()
    (tmp_path / "1.html").touch()
    assert names([str(page)]) == ["[1].html"]


def test_nothing_there_stays_a_target(tmp_path: Path) -> None:
    """A source behind which there is nothing is kept, so that it can fail with a reason."""
    (tmp_path / "empty").mkdir()
    sources = [str(tmp_path / "missing.html"), str(tmp_path / "empty"), str(tmp_path / "*.html"), "x" * 5000 + "*"]
    faults = [str(target.fault) if target.fault else None for target in targets(sources)]
    assert faults == [
        None,
        f"{sources[1]}: no page in this folder",
        f"{sources[2]}: nothing matches this pattern",
        f"{sources[3]}: nothing matches this pattern",
    ]


def test_each_page_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that is named in several ways is one target; so is an address with several fragments."""
    monkeypatch.chdir(folder)
    (folder / "link.html").symlink_to("a.html")
    assert names(["a.html", "./a.html", str(folder / "a.html"), "link.html"]) == ["a.html"]
    assert names(["https://example.com/1#a", "https://example.com/1#b"]) == ["https://example.com/1"]


def test_hosts_keep_their_order() -> None:
    """Addresses are gathered by host without regard to case, user or port; broken ones stand alone."""
    urls = ["https://a.example/1", "http://b.example/1", "https://A.example:443/2", "http://[broken/"]
    assert {host: list(addresses) for host, addresses in targets(urls).hosts.items()} == {
        "a.example": [urls[0], urls[2]],
        "b.example": [urls[1]],
        "http://[broken/": [urls[3]],
    }
