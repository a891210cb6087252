"""`newsgrab site learn`: from files and from a library, to a rule that the other verbs follow."""

from __future__ import annotations

import io
import json
import sys
import tomllib
from pathlib import Path

import pytest
from cli_commands import Newsgrab
from news_site import site
from newsworld.server import Answer

from bench.dresses import Dressed, dressed
from newsgrab.model import Article

HTML = {"Content-Type": "text/html; charset=utf-8"}
SITE = "misleading-names.example"


def pages(count: int, first: int = 0) -> list[Dressed]:
    return [dressed("misleading names", number) for number in range(first, first + count)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three pages with their articles beside them."""
    path = tmp_path / "pages"
    path.mkdir()
    for number, page in enumerate(pages(3)):
        (path / f"{number}.html").write_text(page.html, encoding="utf-8")
        (path / f"{number}.json").write_text(page.article.model_dump_json(), encoding="utf-8")
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A page that was not learned from."""
    path = tmp_path / "other.html"
    path.write_text(pages(1, 7)[0].html, encoding="utf-8")
    return path


def test_rule_to_stdout(newsgrab: Newsgrab, folder: Path) -> None:
    """The rule goes to stdout, the report to stderr."""
    done = newsgrab("site", "learn", folder, "--site", f"https://www.{SITE}/")
    assert done.code == 0
    rule = tomllib.loads(done.out)
    assert rule["lead"] == "p.teaser"
    assert done.out.startswith(f"# {SITE}, learned from 3 pages, 3 of them with the article beside it")
    lines = done.err.splitlines()
    assert lines[0] == "field\tfound\thave it\tconfidence\tselector"
    assert "lead\t3\t3\t0.80\tp.teaser" in lines
    assert lines[-1] == "learned from 3 pages, 3 with the article beside it"


def test_rule_is_written_and_followed(newsgrab: Newsgrab, folder: Path, other: Path, tmp_path: Path) -> None:
    """With --rules the rule is written there, and another page is read as it says."""
    rules = tmp_path / "rules"
    done = newsgrab("site", "learn", folder, "--site", SITE, "--rules", rules)
    assert (done.code, done.out) == (0, "")
    assert done.err.splitlines()[-1] == f"written: {rules / f'{SITE}.toml'}"
    expected = pages(1, 7)[0]
    without = Article.model_validate_json(newsgrab("parse", other, "--url", expected.url).out)
    with_it = Article.model_validate_json(newsgrab("parse", other, "--url", expected.url, "--rules", rules).out)
    assert without.lead != expected.article.lead
    assert (with_it.lead, with_it.text) == (expected.article.lead, expected.article.text)
    assert with_it.related == expected.article.related


def test_pages_that_prove_it(newsgrab: Newsgrab, folder: Path) -> None:
    """Pages below the folder of rules, with their articles beside them, are named by the rule, and prove it."""
    rules = folder.parent
    assert newsgrab("site", "learn", folder, "--site", SITE, "--rules", rules).code == 0
    file = rules / f"{SITE}.toml"
    assert tomllib.loads(file.read_text(encoding="utf-8"))["pages"] == [f"pages/{number}.html" for number in range(3)]
    assert newsgrab("site", "check", file).code == 0


def test_a_rule_is_not_overwritten(newsgrab: Newsgrab, folder: Path, tmp_path: Path) -> None:
    """A rule that is there stays, unless it is said otherwise."""
    rules = tmp_path / "rules"
    rules.mkdir()
    file = rules / f"{SITE}.toml"
    file.write_text('title = "h1.mine"\n', encoding="utf-8")
    done = newsgrab("site", "learn", folder, "--site", SITE, "--rules", rules)
    assert done.code == 2
    assert "there is a rule already; --force writes over it" in done.err
    assert file.read_text(encoding="utf-8") == 'title = "h1.mine"\n'
    assert newsgrab("site", "learn", folder, "--site", SITE, "--rules", rules, "--force").code == 0
    assert tomllib.loads(file.read_text(encoding="utf-8"))["title"] == "h1.ad-title"


def test_json(newsgrab: Newsgrab, folder: Path) -> None:
    """The report as one JSON object, with the rule as data and as text."""
    done = newsgrab("site", "learn", folder, "--site", SITE, "--format", "json")
    told = json.loads(done.out)
    assert (told["site"], told["stated"], len(told["pages"])) == (SITE, 3, 3)
    assert tomllib.loads(told["toml"]) == told["rule"]
    assert {report["field"]: report["confidence"] for report in told["fields"]}["lead"] == 0.8
    assert done.err == ""


def test_from_a_library(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """What a library keeps of the site is learned from; pages of other sites are not."""
    db = tmp_path / "news.db"
    for kind in ("semantic", "tables"):
        for number in range(3):
            page = dressed(kind, number)
            file = tmp_path / f"{kind}{number}.html"
            file.write_text(
                page.html.replace("</head>", f'<link rel="canonical" href="{page.url}"></head>'), encoding="utf-8"
            )
            assert newsgrab("add", db, file).code == 0
    done = newsgrab("site", "learn", "--db", db, "--site", "semantic.example")
    assert done.code == 0
    assert tomllib.loads(done.out)["title"] == "h1.headline"
    assert "learned from 3 pages" in done.err


def test_from_addresses(newsgrab: Newsgrab) -> None:
    """Pages are downloaded one after the other; one that is not there is named."""
    with site() as news:
        for number in range(2):
            news.pages[f"/news/{number}"] = Answer(200, dressed("semantic", number).html.encode(), HTML)
        addresses = [news.url(f"/news/{number}") for number in range(3)]
        done = newsgrab("site", "learn", *addresses, "--site", "semantic.example", "--allow-private", "--delay", "0")
        assert news.taken() == [f"/news/{number}" for number in range(3)]
    assert done.code == 1
    assert tomllib.loads(done.out)["title"] == "h1.headline"
    assert "/news/2" in done.err
    assert "learned from 2 pages" in done.err


def test_from_stdin(newsgrab: Newsgrab, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` is a page on stdin, which may stand beside others."""
    html = dressed("semantic", 0).html.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(html)))
    done = newsgrab("site", "learn", "-", "--site", "semantic.example")
    assert done.code == 0
    assert tomllib.loads(done.out)["title"] == "h1.headline"


def test_pages_that_cannot_be_read(newsgrab: Newsgrab, folder: Path) -> None:
    """They are named, the others are learned from, and the exit code says so."""
    (folder / "0.json").write_text('{"title": 7}', encoding="utf-8")
    done = newsgrab("site", "learn", folder, folder / "missing.html", "--site", SITE)
    assert done.code == 1
    assert f"{folder / '0.json'}: this is no article: title" in done.err
    assert "missing.html" in done.err
    assert "learned from 2 pages" in done.err


def test_another_site(newsgrab: Newsgrab, folder: Path) -> None:
    """Pages that say they are of another site are not learned from."""
    done = newsgrab("site", "learn", folder, "--site", "news.example")
    assert done.code == 3
    assert "there is no page of news.example to learn from" in done.err


def test_nothing_learned(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """A page that is no article gives no rule."""
    (tmp_path / "wall.html").write_text("<html><body><h1>404</h1><p>Not found.</p></body></html>", encoding="utf-8")
    done = newsgrab("site", "learn", tmp_path, "--site", "news.example")
    assert (done.code, done.out) == (3, "")
    assert "nothing was learned of news.example" in done.err


@pytest.mark.parametrize("arguments", [["--site", SITE], ["page.html"], ["page.html", "--site", "no domain"]])
def test_usage(newsgrab: Newsgrab, arguments: list[str]) -> None:
    """Pages and a domain have to be named."""
    assert newsgrab("site", "learn", *arguments).code == 2
