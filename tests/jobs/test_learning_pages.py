"""Which pages a rule is learned from."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.dresses import dressed
from newsgrab import RuleError
from newsgrab.extract.learning import MOST_PAGES
from newsgrab.jobs.download import Download
from newsgrab.jobs.learning import Read, learn_site, read_pages, spread, write_rule


@pytest.mark.parametrize(("size", "most"), [(0, 20), (3, 20), (20, 20), (21, 20), (1_000, 20), (7, 1), (7, 0), (5, 2)])
def test_spread(size: int, most: int) -> None:
    """As many as may be, each once, in order, from the first to the last."""
    chosen = spread(range(size), most)
    assert len(chosen) == min(size, most)
    assert chosen == sorted(set(chosen))
    if min(size, most) > 1:
        assert (chosen[0], chosen[-1]) == (0, size - 1)


def test_pages_with_articles_come_first(tmp_path: Path) -> None:
    """Of more pages than are taken, none is left out that has its article beside it."""
    for number in range(MOST_PAGES + 5):
        page = dressed("semantic", number)
        (tmp_path / f"{number:02}.html").write_text(page.html, encoding="utf-8")
        if number in (1, 7, 13):
            (tmp_path / f"{number:02}.json").write_text(page.article.model_dump_json(), encoding="utf-8")
    read = read_pages([str(tmp_path)], Download())
    assert len(read.lessons) == MOST_PAGES
    assert [Path(one.name).stem for one in read.lessons if one.expected is not None] == ["01", "07", "13"]
    assert read.problems == []


def test_no_page_of_the_site() -> None:
    """Without a page there is nothing to learn from."""
    with pytest.raises(RuleError, match=r"no page of news\.example"):
        learn_site(Read(), "news.example")


def test_writing(tmp_path: Path) -> None:
    """A rule is not written over, and a folder that cannot be made is told."""
    folder = tmp_path / "rules" / "mine"
    path = write_rule(folder, "news.example", 'title = "h1"\n', force=False)
    assert path == folder / "news.example.toml"
    with pytest.raises(RuleError, match="there is a rule already"):
        write_rule(folder, "news.example", "", force=False)
    write_rule(folder, "news.example", "", force=True)
    assert path.read_text(encoding="utf-8") == ""
    with pytest.raises(RuleError, match=r"news\.example\.toml/news\.example\.toml: "):
        write_rule(path, "news.example", "", force=False)
