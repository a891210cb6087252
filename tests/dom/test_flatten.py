"""A page becomes lines, elements and media in one walk."""

from __future__ import annotations

import pytest

from newsgrab import LimitExceeded, Limits
from newsgrab.dom.document import Document
from newsgrab.dom.element import BOLD, COLOURED, ITALIC, LINK, Attributes


def texts(html: str) -> list[str]:
    return [line.text for line in Document(html).lines]


def test_blocks_part_lines_and_inline_elements_do_not() -> None:
    """White space is collapsed across the borders of elements."""
    html = "<div>  One <b>bold</b>\n<i>word</i>.<p>Two</p>three<ul><li>four<li><a href=x>fi</a>ve</ul></div>"
    assert texts(html) == ["One bold word.", "Two", "three", "four", "five"]


def test_breaks_are_counted() -> None:
    """One `<br>` parts lines of one paragraph, two part paragraphs."""
    lines = Document("<p>a<br>b<br><br>c</p>").lines
    assert [(line.text, line.after_break) for line in lines] == [("a", 0), ("b", 1), ("c", 2)]


def test_preformatted_text_keeps_its_lines() -> None:
    """Line feeds in `<pre>` are breaks."""
    assert texts("<pre>one\ntwo\n\nthree</pre><p>four\nfive</p>") == ["one", "two", "three", "four five"]


def test_invisible_characters_are_gone() -> None:
    """Soft hyphens, zero width spaces and no-break spaces do not reach the text."""
    assert texts("<p>Ge\u00adschlecht\u200b und\u00a0Recht</p>") == ["Geschlecht und Recht"]


def test_marks_and_links_of_a_line() -> None:
    """What is bold, italic, coloured or linked is told in shares of the text."""
    html = "<p><b>Who</b> asked <a href=/x rel=tag><i>whom</i></a>?</p><p style='font-weight: bold; color: red'>All</p>"
    first, second = Document(html).lines
    assert first.runs == [("Who ", BOLD), ("asked ", 0), ("whom", LINK | ITALIC), ("?", 0)]
    assert [(link.text, link.href) for link in first.links] == [("whom", "/x")]
    assert first.share(LINK) == pytest.approx(4 / len(first.text))
    assert first.prefix(BOLD) == "Who"
    assert first.opens_with(BOLD)
    assert second.share(BOLD) == second.share(COLOURED) == 1.0
    assert second.links == []


def test_elements_cover_their_lines() -> None:
    """In document order; those without text are none, inline ones only if they are named."""
    document = Document(
        "<div id=a><p>one</p><div class=empty><svg></svg></div></div><p>two <span class=x>in</span></p>"
    )
    found = [(element.selector, element.start, element.end, element.inline) for element in document.elements]
    assert found == [
        ("body", 0, 2, False),
        ("div#a", 0, 1, False),
        ("p", 0, 1, False),
        ("p", 1, 2, False),
        ("span.x", 1, 2, True),
    ]
    assert [element.index for element in document.elements] == list(range(5))
    assert document.elements[4].text == "in"


def test_a_line_belongs_to_the_innermost_element_that_holds_it() -> None:
    """A line that one named inline element fills belongs to that."""
    document = Document(
        "<p><span class=credit>Photo</span></p><p><span class=a>x</span> and <span class=b>y</span></p>"
    )
    assert [line.element.selector for line in document.lines] == ["span.credit", "p"]


def test_pictures_stand_between_lines() -> None:
    """One within a line comes after it."""
    document = Document("<img src=1><p>one <img src=2> line</p><figure><img src=3></figure><p>two</p>")
    assert [(media.at, media.attributes["src"]) for media in document.media] == [(0, "1"), (1, "2"), (1, "3")]


def test_what_the_head_says() -> None:
    """Metas and links count wherever they stand; the first title is the title."""
    document = Document(
        "<head><title>One</title><meta name=a content=b><link rel=canonical href=https://a.example/x>"
        "<script type=application/ld+json>{}</script></head>"
        "<body><meta property=c content=d><svg><title>Icon</title></svg><script type=application/ld+json>[]</script>"
    )
    assert document.title == "One"
    assert [meta.get("content") for meta in document.metas] == ["b", "d"]
    assert document.json_ld == ["{}", "[]"]
    assert document.base_url == "https://a.example/x"


class Door:
    """Turns away what is called `away`, and hides what is called `unseen`."""

    def suspect(self, tag: str, attributes: Attributes) -> str | None:
        """The class."""
        return attributes.get("class")

    def minds(self, reason: str) -> bool:
        """Only one."""
        return reason == "away"

    def hides(self, reason: str) -> bool:
        """Only one."""
        return reason == "unseen"

    def turns_away(self, reason: str, attributes: Attributes, in_article: bool, text: str) -> bool:
        """Outside the article."""
        return not in_article


def test_the_door_turns_elements_away() -> None:
    """Nothing of them is read but what `passed` tells; whatever holds an `<h1>` is read."""
    document = Document(
        "<div class=away>menu</div><div class=away><h1>Title</h1></div><article><div class=away>kept</div></article>"
        "<p>one<span class=unseen> (opens a window)</span> word <em class=note>more</em></p>",
        door=Door(),
    )
    assert [line.text for line in document.lines] == ["Title", "kept", "one word more"]
    assert [(element.text, reason) for element, reason in document.passed] == [
        ("menu", "away"),
        ("(opens a window)", "unseen"),
    ]
    assert [(element.tag, reason) for element, reason in document.suspects] == [("div", "away"), ("div", "away")]


def test_a_page_is_freed_without_the_garbage_collector() -> None:
    """A cycle would keep every page until the collector comes, which costs more than reading it."""
    import gc
    import weakref

    gc.disable()
    try:
        document = Document("<div class=x><p>one <a href=/y class=z>two</a></p><img src=1></div>" * 20, door=Door())
        assert document.lines[0].links
        gone = weakref.ref(document)
        del document
        assert gone() is None
    finally:
        gc.enable()


def test_the_depth_is_counted_in_the_walk() -> None:
    """Deeper than Python's recursion is no matter; deeper than the limit is."""
    deep = "<div>" * 1_500 + "text"
    assert Document(deep, limits=Limits(depth=2_000)).lines[0].text == "text"
    with pytest.raises(LimitExceeded, match="depth"):
        Document(deep)
