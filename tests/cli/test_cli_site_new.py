"""`newsgrab site new`: the beginning of a rule, with the page and the article that prove it."""

from __future__ import annotations

import io
import json
import sys
import tomllib
from pathlib import Path

import pytest
from cli_commands import Newsgrab, WritePage, article_html
from server import fixed, serving
from site_pages import PAGE, TEXT

from newsgrab.model import Article, SiteRule

STORY = (
    '<html lang="en"><head><link rel="canonical" href="https://www.harbour.example/2026/storm.html"></head><body>'
    '<h1 class="headline">Storm closes the harbour</h1><p class="byline">By <a href="/ana">Ana Ríos</a></p>'
    f'<div class="story"><p>{TEXT * 3}</p><p>{TEXT * 2}</p></div>'
    '<p class="tags">Tags: <a href="/tag/ships">ships</a>, <a href="/tag/weather">weather</a></p></body></html>'
)


def write(path: Path, html: str) -> Path:
    path.write_text(html, encoding="utf-8")
    return path


def test_a_rule_is_begun(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """Rule, page and article are written; what the page shows has a selector, all else is a comment."""
    page = write(tmp_path / "storm.html", STORY)
    done = newsgrab("site", "new", page, "--rules", tmp_path / "rules")
    rule = tmp_path / "rules" / "harbour.example.toml"
    proof = tmp_path / "rules" / "harbour.example" / "storm.html"
    assert (done.code, done.out) == (0, "")
    assert done.err.splitlines() == [
        f"written: {rule}", f"written: {proof}", f"written: {proof.with_suffix('.json')}",
        f"1. correct {proof.with_suffix('.json')} where it does not say what the page says",
        f"2. fill in {rule}", f"3. newsgrab site check {rule}",
    ]  # fmt: skip
    text = rule.read_text("utf-8")
    said = tomllib.loads(text)
    assert said.pop("pages") == ["harbour.example/storm.html"]
    assert said == {"title": "h1.headline", "authors": "p.byline a", "body": ".story", "tags": "p.tags a"}
    commented = {line.split(" = ")[0].lstrip("# [").rstrip("]") for line in text.splitlines()}
    assert commented >= set(SiteRule.model_fields)
    assert not [word for word in ("Storm", "Ana", "weather", "Friday") if word in text]
    assert proof.read_bytes() == page.read_bytes()
    stored = json.loads(proof.with_suffix(".json").read_text("utf-8"))
    assert set(stored) == set(Article.model_fields) - {"provenance"}
    assert (stored["title"], stored["url"]) == (
        "Storm closes the harbour", "https://www.harbour.example/2026/storm.html",
    )  # fmt: skip
    done = newsgrab("site", "check", rule)
    assert (done.code, done.err) == (0, "1 page, 1 as expected\n")


def test_every_comment_of_a_rule_is_a_field(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """With the signs of comments taken away, what is begun is a sound rule."""
    newsgrab("site", "new", write(tmp_path / "storm.html", PAGE), "--rules", tmp_path)
    lines = (tmp_path / "harbour.example.toml").read_text("utf-8").splitlines()
    fields = [line.removeprefix("# ") for line in lines if " = " in line or "[[" in line]
    rule = SiteRule.model_validate(tomllib.loads("\n".join(fields)))
    assert rule.model_fields_set == set(SiteRule.model_fields)


def test_nothing_is_written_over(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """A page that is there is refused, and another page of the site leaves the rule as it is."""
    rule = write(tmp_path / "harbour.example.toml", 'title = ".t7"\n')
    page = write(tmp_path / "one.html", PAGE)
    done = newsgrab("site", "new", page, "--rules", tmp_path)
    assert done.code == 0
    assert '2. add "harbour.example/one.html" to `pages` in ' in done.err
    assert rule.read_text("utf-8") == 'title = ".t7"\n'
    stored = tmp_path / "harbour.example" / "one.json"
    assert json.loads(stored.read_text("utf-8"))["title"] == "Storm closes the harbour"
    stored.write_text("{}", encoding="utf-8")
    done = newsgrab("site", "new", page, "--rules", tmp_path)
    assert done.code == 3
    assert "one.html is there already" in done.err
    (tmp_path / "harbour.example" / "one.html").unlink()
    assert "one.json is there already" in newsgrab("site", "new", page, "--rules", tmp_path).err
    assert stored.read_text("utf-8") == "{}"
    assert not (tmp_path / "harbour.example" / "one.html").exists()


def test_the_rule_of_a_parent_domain_gets_the_page(newsgrab: Newsgrab, tmp_path: Path, write_page: WritePage) -> None:
    """A page of a subdomain proves the rule that it is read by."""
    write(tmp_path / "example.toml", "")
    write(tmp_path / "news.example.toml", "")
    done = newsgrab("site", "new", write_page(), "--url", "https://sport.news.example/a/b.php?x=1", "--rules", tmp_path)
    assert done.code == 0
    assert (tmp_path / "news.example" / "bridge.html").exists()


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.news.example/2026/03/a-b_c.html?x=1", "a-b_c"),
        ("https://news.example/2026/story.php", "story-php"),
        ("https://news.example/", "page"),
        ("https://news.example/%D0%BC%D0%BE%D1%81%D1%82/", "мост"),
        ("https://news.example/..%2F..%2Fetc%2Fpasswd", "passwd"),
        ("https://news.example/" + "a" * 300, "a" * 60),
    ],
)
def test_a_page_is_called_by_its_address(
    url: str, name: str, newsgrab: Newsgrab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On stdin, by the end of its path and nothing that leads elsewhere."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(article_html("x").encode())))
    assert newsgrab("site", "new", "-", "--url", url, "--rules", tmp_path / "r").code == 0
    files = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()]
    assert sorted(files) == ["r/news.example.toml", f"r/news.example/{name}.html", f"r/news.example/{name}.json"]


def test_a_page_of_no_address_is_refused(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """Whose rule it is has to be said."""
    page = write(tmp_path / "page.html", f"<h1>Storm</h1><p>{TEXT}</p>")
    done = newsgrab("site", "new", page, "--rules", tmp_path / "rules")
    assert done.code == 3
    assert "its own address is needed (--url)" in done.err
    assert not (tmp_path / "rules").exists()


def test_a_page_from_the_network(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """It is downloaded, begun and checked; --url says whose it is where it comes from elsewhere."""
    with serving() as server:
        server.handlers["storm"] = fixed(STORY.encode(), "text/html; charset=utf-8")
        local = (server.url("/storm"), "--rules", tmp_path, "--allow-private", "--delay", "0")
        assert "its own address is needed (--url)" in newsgrab("site", "new", *local).err
        assert newsgrab("site", "new", *local, "--url", "https://www.harbour.example/2026/gale").code == 0
        done = newsgrab("site", "check", tmp_path / "harbour.example.toml", *local)
    assert (done.code, done.err) == (0, "1 page\n")
    assert "/storm\ttitle\t\tStorm closes the harbour\tStorm closes the harbour\th1.headline\t" in done.out
    assert (tmp_path / "harbour.example" / "gale.html").read_text("utf-8") == STORY


def test_names_that_mean_nothing_are_proposed_where_there_are_no_others(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """Classes that a build tool made, and the looks of old pages."""
    html = (
        '<html lang="en"><h1>Storm closes the harbour</h1><font color="gray">Published: 5 March 2026</font>'
        f'<div class="kDOlXE"><p>{TEXT * 3}</p><p>{TEXT * 2}</p></div><div class="gHSk"><p>Read on.</p></div>'
    )
    url = "https://old.example/1"
    newsgrab("site", "new", write(tmp_path / "page.html", html), "--url", url, "--rules", tmp_path)
    said = tomllib.loads((tmp_path / "old.example.toml").read_text("utf-8"))
    assert said["title"] == "h1"
    assert said["date_published"] == 'font[color="gray"]'
    assert said["body"] == "div.kDOlXE"


def test_the_encoding_of_a_header_is_kept(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """What the server said is not in the file, which is read as the page was all the same."""
    from datetime import UTC, datetime

    from newsgrab.extract import parse_page
    from newsgrab.fetch.files import read
    from newsgrab.jobs.site_rules.beginning import begin
    from newsgrab.model import Page

    html = f'<html lang="en"><h1>“Naïve” café</h1><p>{TEXT}</p>'
    page = Page(
        content=html.encode("utf-16-le"), url="https://old.example/1", content_type="text/html; charset=utf-16le",
        fetched_at=datetime.now(UTC),
    )  # fmt: skip
    begun = begin(page, tmp_path)
    assert parse_page(read(begun.page)).title == parse_page(page).title == "“Naïve” café"
