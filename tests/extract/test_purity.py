"""`parse` is a pure function: same bytes, same article, on any thread, without a network."""

from __future__ import annotations

import gc
import random
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsgrab
from newsgrab.dom.document import Document
from newsgrab.dom.element import Element, Line


def as_json(page: bytes) -> str:
    return newsgrab.parse(page).model_dump_json()


def test_eight_threads_give_what_one_gives(fixture_pages: list[Path]) -> None:
    """200 pages, in another order, on eight threads: byte-identical JSON."""
    pages = [page.read_bytes() for page in fixture_pages]
    pages = (pages * (200 // len(pages) + 1))[:200]
    alone = [as_json(page) for page in pages]
    order = list(range(len(pages)))
    random.Random(7).shuffle(order)
    with ThreadPoolExecutor(8) as pool:
        together = dict(zip(order, pool.map(lambda at: as_json(pages[at]), order), strict=True))
    assert [together[at] for at in range(len(pages))] == alone


@given(st.one_of(st.text(), st.from_regex(r"(https?:)?//[\[\]a-z0-9:@./?#%\\\u2100 ]{0,20}", fullmatch=True)))
def test_any_address_is_taken_or_refused_with_its_reason(url: str) -> None:
    """Whatever a caller calls the page."""
    page = '<base href="a/"><p><a href="b" rel="tag">Ferry</a> to <a href="//[c">the island</a>, at seven.</p>'
    try:
        newsgrab.parse(page, url=url)
    except ValueError as error:
        assert str(error).startswith(f"no address: {url!r} (")  # noqa: PT017 - it need not be raised


def test_no_page_outlives_its_parse(fixture_pages: list[Path]) -> None:
    """Nothing of a page's tree waits for the garbage collector: reference counts free it."""
    gc.collect()
    gc.disable()
    try:
        for page in fixture_pages:
            newsgrab.parse(page.read_bytes())
        left = [thing for thing in gc.get_objects() if isinstance(thing, Document | Element | Line)]
        assert left == []
    finally:
        gc.enable()


def test_no_socket_is_opened(fixture_pages: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """With every socket forbidden, parsing works."""

    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("parse tried to open a socket")

    monkeypatch.setattr(socket, "socket", forbidden)
    monkeypatch.setattr(socket, "getaddrinfo", forbidden)
    for page in fixture_pages[:5]:
        assert newsgrab.parse(page.read_bytes()).title


@given(st.binary(max_size=3_000))
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_an_article(content: bytes) -> None:
    """Whatever the bytes, there is an `Article`, and its JSON can be read back."""
    article = newsgrab.parse(content)
    assert newsgrab.Article.model_validate_json(article.model_dump_json()) == article


TAGS = st.sampled_from(
    "p div h1 h2 b i a ul li table tr td br article time span blockquote details summary dl dt dd".split()
)
PIECES = st.one_of(
    TAGS.map(lambda tag: f"<{tag}>"),
    TAGS.map(lambda tag: f"</{tag}>"),
    st.sampled_from(
        [
            '<a href="/tag/x">',
            '<div class="comments">',
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":["x",{}],'
            '"author":[[{"name":{}}]]}</script>',
            '<meta property="og:title" content="T">',
            "- Who are you? ",
            "Name: answer. ",
            "Q: why? A: so. ",
            "12.03.2024, 99:99 ",
        ]
    ),
    st.text(max_size=60),
)


@given(st.lists(PIECES, max_size=80).map("".join))
@settings(max_examples=250, deadline=None)
def test_any_tag_soup_gives_an_article(html: str) -> None:
    """Markup in any disorder gives an `Article` without an error, the same one each time."""
    article = newsgrab.parse(html, url="https://soup.example/a/b")
    assert article == newsgrab.parse(html, url="https://soup.example/a/b")
    assert "" not in (article.title, article.lead, article.language)


@pytest.mark.parametrize("wrong", [None, 7, ["<p>"], Path("page.html")])
def test_other_types_are_refused(wrong: object) -> None:
    """Anything but `str` or `bytes` is a TypeError that names the type."""
    with pytest.raises(TypeError, match=type(wrong).__name__):
        newsgrab.parse(wrong)  # type: ignore[arg-type]
