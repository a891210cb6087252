"""`newsgrab parse` and `newsgrab explain`: one page to stdout."""

from __future__ import annotations

import io
import json
import random
import sys
import time
from pathlib import Path

import pytest
from cli_commands import PARAGRAPHS, Newsgrab, WritePage, article_html

from newsgrab.model import Article, Explanation


def test_json_is_the_article(newsgrab: Newsgrab, write_page: WritePage) -> None:
    """The JSON on stdout reads back as the whole article, and nothing is on stderr."""
    done = newsgrab("parse", write_page(title="Council agrees"))
    assert (done.code, done.err) == (0, "")
    article = Article.model_validate_json(done.out)
    assert article.title == "Council agrees"
    assert article.url == "https://news.example/bridge"
    assert json.loads(done.out)["text"] == article.text


def test_url_is_taken_from_the_caller(newsgrab: Newsgrab, write_page: WritePage) -> None:
    """`--url` says where the page was read."""
    done = newsgrab("parse", write_page(), "--url", "https://news.example/elsewhere")
    assert json.loads(done.out)["url"] == "https://news.example/elsewhere"


@pytest.mark.parametrize("verb", ["parse", "explain"])
def test_what_is_no_address_is_told(verb: str, newsgrab: Newsgrab, write_page: WritePage) -> None:
    """With what was written, as a command that is not well formed."""
    done = newsgrab(verb, write_page(), "--url", "http://[news")
    assert (done.code, done.out) == (2, "")
    assert "no address: 'http://[news' (Invalid IPv6 URL)" in done.err


@pytest.mark.parametrize("style", ["text", "markdown"])
def test_formats_for_reading(style: str, newsgrab: Newsgrab, write_page: WritePage) -> None:
    """Text and Markdown hold every paragraph in order, and end with one newline."""
    out = newsgrab("parse", write_page(), "--format", style).out
    places = [out.find(paragraph) for paragraph in PARAGRAPHS]
    assert -1 not in places
    assert places == sorted(places)
    assert out.endswith("\n")
    assert not out.endswith("\n\n")


def test_json_ld(newsgrab: Newsgrab, write_page: WritePage) -> None:
    """JSON-LD is a schema.org object."""
    out = json.loads(newsgrab("parse", write_page(title="Council agrees"), "--format", "jsonld").out)
    assert (out["@context"], out["@type"], out["headline"]) == ("https://schema.org", "NewsArticle", "Council agrees")


@pytest.mark.parametrize("verb", ["parse", "explain"])
def test_html_on_stdin(verb: str, newsgrab: Newsgrab, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` is HTML on stdin, in whatever encoding it says it is."""
    html = article_html("stdin", title="Мост").replace('charset="utf-8"', 'charset="windows-1251"')
    stdin = io.TextIOWrapper(io.BytesIO(html.encode("windows-1251")))
    monkeypatch.setattr(sys, "stdin", stdin)
    done = newsgrab(verb, "-")
    assert done.code == 0
    assert "Мост" in done.out


@pytest.mark.parametrize("verb", ["parse", "explain"])
def test_stdin_is_bounded(verb: str, newsgrab: Newsgrab, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a page may have on stdin ends with the limit's name, not with the memory."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x" * 10_000_001)))
    done = newsgrab(verb, "-")
    assert done.code == 3
    assert "wire_bytes" in done.err


@pytest.mark.parametrize("verb", ["parse", "explain"])
@pytest.mark.parametrize("kind", ["random", "pdf", "nested", "folder", "missing"])
def test_what_is_no_page(verb: str, kind: str, newsgrab: Newsgrab, tmp_path: Path) -> None:
    """What is no page gives one line with the reason and exit code 3, within two seconds."""
    path = tmp_path / "page.html"
    match kind:
        case "random":
            path.write_bytes(random.Random(2).randbytes(10_000_000))
        case "pdf":
            path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + b"1 0 obj\n" * 100)
        case "nested":
            path.write_bytes(b"<div>" * 80_000)
        case "folder":
            path.mkdir()
    start = time.monotonic()
    done = newsgrab(verb, path)
    assert time.monotonic() - start < 2
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("newsgrab: ")
    assert len(done.err.splitlines()) == 1


def test_page_without_article(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """An empty page is a page: its kind is told on stderr and stands in the JSON; as text it is nothing."""
    path = tmp_path / "page.html"
    path.write_bytes(b"")
    done = newsgrab("parse", path)
    assert done.code == 0
    assert json.loads(done.out)["page_kind"] == "empty"
    assert "empty" in done.err
    assert newsgrab("parse", path, "--format", "text").out == ""


def test_explanation_as_lines(newsgrab: Newsgrab, write_page: WritePage) -> None:
    """Off a terminal each candidate is one line of tab-parted cells, the chosen one marked."""
    done = newsgrab("explain", write_page(title="Council agrees"))
    head, *lines = [line.split("\t") for line in done.out.splitlines()]
    assert head == ["field", "chosen", "source", "confidence", "value", "note"]
    assert {len(line) for line in lines} == {len(head)}
    chosen = [line for line in lines if line[0] == "title" and line[1]]
    assert [line[4] for line in chosen] == ["Council agrees"]
    assert [line[4] for line in lines if line[5] == "encoding"] == ["utf-8"]


def test_explanation_as_json(newsgrab: Newsgrab, write_page: WritePage) -> None:
    """The JSON reads back as an `Explanation`, with the article that `parse` gives."""
    page = write_page()
    explanation = Explanation.model_validate_json(newsgrab("explain", page, "--format", "json").out)
    assert explanation.article == Article.model_validate_json(newsgrab("parse", page).out)
    assert [candidate.chosen for candidate in explanation.candidates["title"]].count(True) == 1


def test_explanation_on_a_terminal(newsgrab: Newsgrab, write_page: WritePage, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal it is a table, and what the page says cannot steer the terminal."""
    page = write_page(title="Council \x1b[2J[bold]agrees")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("TERM", "xterm")
    out = newsgrab("explain", page).out
    assert "Council [2J[bold]agrees" in out
    assert "\x1b[2J" not in out
    assert "\t" not in out
