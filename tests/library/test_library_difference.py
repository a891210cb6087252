"""What differs between two states of an article: no more than what has changed, and all of it."""

from __future__ import annotations

import json
from dataclasses import asdict
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from library_examples import FULL, article, articles

from newsgrab.errors import LibraryError
from newsgrab.library import Library
from newsgrab.library.difference import Difference, Piece, compare, paragraphs_of
from newsgrab.library.difference_html import as_html
from newsgrab.library.difference_text import as_text
from newsgrab.model import Article, Figure, Paragraph, Tag

URL = "https://example.com/1"


def of(*texts: str, **fields: Any) -> Article:
    return Article(url=URL, body=[Paragraph(text=text) for text in texts], **fields)


def shown(before: Article, after: Article) -> str:
    return as_text(compare(before, after), context=9)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("The old cat sat.", "The new dog sat.", "The [-old cat-]{+new dog+} sat."),
        ("It will cross twice a day.", "It will cross a day.", "It will cross[- twice-] a day."),
        ("12 people died", "15 people died", "[-12-]{+15+} people died"),
        ("居民们装饰了圣诞树", "居民装饰了大圣诞树", "居民[-们-]装饰了{+大+}圣诞树"),
        ("one two", "one  two", "one {+ +}two"),
    ],
)
def test_words(before: str, after: str, told: str) -> None:
    assert shown(of(before), of(after)) == told + "\n"


def test_paragraphs_are_aligned_first() -> None:
    """One that is new moves nothing, one that has changed is told by its words, and one that has gone is told whole."""
    before = of("The ferry left on Monday.", "Engineers expect it in autumn.", "The mayor was not there.", "Rain.")
    after = of("A new headline.", "The ferry left on Tuesday.", "The mayor was not there.", "Rain.")
    kinds = [(one.kind, one.before, one.after) for one in compare(before, after).paragraphs]
    assert kinds == [
        ("added", "", "A new headline."),
        ("changed", "The ferry left on Monday.", "The ferry left on Tuesday."),
        ("removed", "Engineers expect it in autumn.", ""),
        ("same", "The mayor was not there.", "The mayor was not there."),
        ("same", "Rain.", "Rain."),
    ]


def test_fields() -> None:
    """Every field that differs but the body, with its values and the words that changed."""
    after = FULL.model_copy(update={"title": "Возвращение домой", "tags": [*FULL.tags, Tag(name="Мост")], "lead": None})
    difference = compare(FULL, after)
    told = {change.field: change for change in difference.fields}
    assert list(told) == ["title", "lead", "tags"]
    assert told["title"].pieces[0] == Piece("same", "Возвращение ")
    assert (told["lead"].before, told["lead"].after) == (FULL.lead, None)
    assert told["tags"].pieces[-1].kind == "added"
    assert "Мост" in told["tags"].pieces[-1].text
    assert all(paragraph.kind == "same" for paragraph in difference.paragraphs)
    assert not difference.is_empty
    assert compare(FULL, FULL).is_empty
    assert json.loads(json.dumps(asdict(difference)))["fields"][0]["after"] == "Возвращение домой"


def test_captions_are_text() -> None:
    one, other = (Article(body=[Figure(url="https://a.example/1.jpg", caption=text)]) for text in ("A cat", "A dog"))
    assert shown(one, other) == "A [-cat-]{+dog+}\n"


def is_whole(before: Article, after: Article, difference: Difference) -> bool:
    """Whether applying a difference to either text gives the other."""
    old = [one.before for one in difference.paragraphs if one.kind != "added"]
    new = [one.after for one in difference.paragraphs if one.kind != "removed"]
    return old == paragraphs_of(before) and new == paragraphs_of(after)


_words = st.sampled_from(["the", "cat", "a", ",", " ", "  ", "\n", "猫", "ё", "1", "<b>", "."])
_texts = st.lists(_words, min_size=1, max_size=12).map("".join)
_lists = st.lists(_texts, max_size=8)


@settings(deadline=None, max_examples=300)
@given(_lists, _lists)
@example(["a a"], ["a  a "])
@example(["the"] * 8, ["the cat"] * 8)
def test_both_texts_are_in_their_difference(old: list[str], new: list[str]) -> None:
    before, after = of(*old), of(*new)
    difference = compare(before, after)
    assert is_whole(before, after, difference)
    assert difference.is_empty == (before == after)
    for one in difference.paragraphs:
        assert one.kind != "changed" or one.before != one.after
        assert all(piece.text for piece in one.pieces)


@settings(deadline=None, max_examples=60)
@given(articles(), articles())
def test_any_two_articles(before: Article, after: Article) -> None:
    difference = compare(before, after)
    assert is_whole(before, after, difference)
    assert {change.field for change in difference.fields} == {
        field
        for field in Article.model_fields
        if field not in ("body", "provenance")
        and before.model_dump(mode="json")[field] != after.model_dump(mode="json")[field]
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([" ".join(f"w{number}" for number in range(9_000))], [" ".join(f"w{9_000 - at}" for at in range(9_000))]),
        ([" ".join("ab"[at % 2] for at in range(20_000))], [" ".join("aab"[at % 3] for at in range(20_000))]),
        (["a b " * 60] * 200, ["a a b " * 40] * 200),
        (["a"] * 3_000 + ["b"], ["b"] + ["a"] * 3_000),
    ],
    ids=["reversed", "periodic", "paragraphs", "moved"],
)
def test_hostile_texts_end(old: list[str], new: list[str]) -> None:
    """Texts for which the time of others grows with the square or the cube of their length; see pytest's timeout."""
    before, after = of(*old), of(*new)
    assert is_whole(before, after, compare(before, after))


class Tags(HTMLParser):
    """The tags and the texts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_html_is_escaped() -> None:
    """No text becomes a tag or an attribute."""
    before = of("<script>alert(1)</script> here", "It stays.", title='"><img src=x onerror=alert(1)>')
    after = of("<script>alert(2)</script> here", "It stays.\nOn two lines.", title="</p><svg/onload=alert(1)>")
    page = Tags()
    html = as_html(compare(before, after))
    page.feed(html)
    assert page.tags == {"dl", "dt", "dd", "div", "p", "ins", "del", "br"}
    assert '<p class="changed">&lt;script&gt;alert(<del>1</del><ins>2</ins>)&lt;/script&gt; here</p>' in html
    assert as_html(compare(before, before)).count("<p ") == 2
    assert as_html(Difference([], [])) == ""


def test_text_shows_what_is_near() -> None:
    """Of what stayed, only the paragraphs beside what did not; colour instead of brackets, and cleaned texts."""
    texts = [f"This is paragraph {number}" for number in range(9)]
    changed = [*texts[:4], "This is paragraph \x1b[2J", *texts[5:]]
    difference = compare(of(*texts), of(*changed))
    told = as_text(difference, clean=lambda text: text.replace("\x1b", "?"))
    assert told == (
        "… 3 paragraphs as before …\n\nThis is paragraph 3\n\nThis is paragraph [-4-]{+?[2J+}\n\n"
        "This is paragraph 5\n\n"
        "… 3 paragraphs as before …\n"
    )
    coloured = as_text(difference, colour=True, context=0, clean=lambda text: text.replace("\x1b", "?"))
    assert "This is paragraph \x1b[31;9m4\x1b[0m\x1b[32m?[2J\x1b[0m" in coloured
    assert as_text(compare(of(*texts), of(*texts))) == ""


def test_revisions_of_a_library(library: Library) -> None:
    """The newest two, any two, and a clear error for those that there are not."""
    for title in "ABC":
        library.save(article(URL, title=title))

    def titles(*numbers: int | None) -> tuple[Any, Any]:
        (change,) = library.diff(URL, *numbers).fields
        return change.before, change.after

    assert titles() == ("B", "C")
    assert titles(None, 2) == ("A", "B")
    assert titles(1) == ("A", "C")
    assert titles(3, 1) == ("C", "A")
    with pytest.raises(LibraryError, match="no revision 4, but 3"):
        library.diff(URL, 1, 4)
    with pytest.raises(LibraryError, match="no revision 0"):
        library.diff(URL, None, 1)
    with pytest.raises(LibraryError, match="not in the library"):
        library.diff("https://example.com/2")
