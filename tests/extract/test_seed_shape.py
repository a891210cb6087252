"""The interview that newsgrab began with: question and answer both open with a dash, in whatever dress."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import newsgrab

PAGE = Path(__file__).parents[1] / "fixtures" / "vesti-kraya.example" / "interview-small-rivers.html"
URL = "https://vesti-kraya.example/society/1.html"
HTML = PAGE.read_text(encoding="utf-8")
BODY = re.compile(r'(<div class="news-text">)(.*?)(</div>)', re.DOTALL)


def dressed(replace: str) -> str:
    """The page with its paragraphs set in another way."""

    def turn(match: re.Match[str]) -> str:
        paragraphs = re.findall(r"<p>(.*?)</p>", match[2], re.DOTALL)
        if replace == "br":
            inner = "<br><br>".join(paragraphs)
        elif replace == "single br":
            inner = "<br>".join(paragraphs)
        elif replace == "div":
            inner = "".join(f"<div>{text}</div>" for text in paragraphs)
        elif replace == "table":
            inner = "<table><tr><td><font>" + "<br>\n<br>".join(paragraphs) + "</font></td></tr></table>"
        elif replace == "read also":
            pointer = '<p>Читайте также: <a href="/x/1.html">Ремонт моста завершён раньше срока</a></p>'
            inner = pointer.join(f"<p>{text}</p>" for text in paragraphs)
        else:
            raise AssertionError(replace)
        return match[1] + inner + match[3]

    return BODY.sub(turn, HTML, count=1)


@pytest.mark.parametrize("dress", ["br", "single br", "div", "table", "read also"])
def test_markup_does_not_matter(dress: str) -> None:
    """The same text in other markup gives the same article."""
    whole = newsgrab.parse(HTML, url=URL)
    other = newsgrab.parse(dressed(dress), url=URL)
    assert len(whole.qa) >= 6
    for field in ("title", "lead", "body", "qa", "date_published", "language", "page_kind"):
        assert getattr(other, field) == getattr(whole, field), field
    pointers = [box for box in other.related if box.heading == "Читайте также"]
    assert [box for box in other.related if box not in pointers] == whole.related
    assert bool(pointers) == (dress == "read also")


@pytest.mark.parametrize("dash", ["-", "- ", "– ", "—", "— "])
def test_any_dash_opens_a_turn(dash: str) -> None:
    """Hyphen, en dash and em dash, with or without a space."""
    page = re.sub(r"<p>-\s?", f"<p>{dash}", HTML)
    assert newsgrab.parse(page, url=URL).qa == newsgrab.parse(HTML, url=URL).qa


def test_the_encoding_does_not_matter() -> None:
    """The page in windows-1251 gives the same article as in UTF-8, and says what it was read in and why."""
    raw = HTML.replace('charset="utf-8"', 'charset="windows-1251"').encode("cp1251", "xmlcharrefreplace")
    article, text = newsgrab.parse(raw, url=URL), newsgrab.parse(HTML, url=URL)
    told = article.provenance["encoding"]
    assert (told.source, told.raw) == ("meta", "windows-1251")
    assert article == text.model_copy(update={"provenance": text.provenance | {"encoding": told}})
    undeclared = newsgrab.parse(raw.replace(b'charset="windows-1251"', b""), url=URL)
    assert (undeclared.provenance["encoding"].source, undeclared.text) == ("content", text.text)


def test_statements_are_questions_too() -> None:
    """Structure decides who asks: a turn without a question mark is still the asker's."""
    article = newsgrab.parse(HTML, url=URL)
    assert any("?" not in block.question for block in article.qa)
    assert any("?" in block.question for block in article.qa)
    assert {block.answerer for block in article.qa} == {article.title.split(":")[0] if article.title else None}


def test_the_tag_box_is_kept_apart() -> None:
    """The box below is in `related` under its tag, and nowhere in the text."""
    article = newsgrab.parse(HTML, url=URL)
    (box,) = [box for box in article.related if box.tag]
    assert len(box.links) == 5
    assert all(link.url.startswith("https://vesti-kraya.example/") for link in box.links)
    assert not any(link.title in article.text for link in box.links)
