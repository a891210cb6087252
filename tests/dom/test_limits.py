"""Pages that would keep the parser busy for ever are refused before it sees them."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab import LimitExceeded, Limits, parse
from newsgrab.dom.limits import check
from newsgrab.dom.open_elements import FORMATTING

N = 20_000
MANY = range(N)
BOMBS = {
    "div": ("depth", "<div>" * 80_000),
    "div, closed at last": ("depth", "<div>" * 80_000 + "</div>" * 80_000),
    "list": ("depth", "<ul><li>" * N),
    "section": ("depth", "<section>" * N),
    "article": ("depth", "<article>" * N),
    "blockquote": ("depth", "<blockquote>" * N),
    "definitions": ("depth", "<dl><dd>" * N),
    "dd and li": ("depth", "<dd><li>" * N),
    "end tags of others": ("depth", "<div>" * N + "</p>" * N),
    "end tags of unknown names": ("depth", "<span>" * N + "</x>" * N),
    "a wrong end tag each": ("depth", "<div></span>" * N),
    "upper case": ("depth", "<DIV>" * N),
    "mixed case": ("depth", "<dIv>" * N + "</DIV>" * 20),
    "end tags out of reach": ("depth", "<div><table><tr><td></div>" * N),
    "end tags in attributes": ("depth", '<div title="</div>">' * N),
    "names of their own": ("depth", "".join(f"<t{number}>" for number in MANY)),
    "style in a drawing": ("depth", "<svg><style>" + "<div>" * N + "</style>"),
    "comment that ends at once": ("depth", "<!-->" + "<div>" * N + "-->"),
    "bold": ("formatting_depth", "".join(f"<b id={number}>" for number in MANY)),
    "bold and italic, misnested": (
        "formatting_depth",
        "".join(f"<b id={n}>" for n in range(1_300)) + "".join(f"<i id={n}>" for n in range(1_300)) + "x</b>" * 1_300,
    ),
    "fonts in blocks": ("formatting_depth", "".join(f"<font size={n}>" for n in range(50)) + "<p>x" * N),
    "attributes": ("attributes", "<div " + " ".join(f"a{number}" for number in MANY) + ">"),
    "attributes with values": ("attributes", "<div " + " ".join(f"a{number}='1'" for number in MANY) + ">"),
    "attributes with tags in them": ("attributes", "<div " + " ".join(f'a{number}="<>"' for number in MANY) + ">"),
    "attributes in an open tag": ("attributes", '<a "' * 200_000),
    "forms that end too early": ("depth", "<form><div></form>" * N),
    "ruby texts without ruby": ("depth", "<rt>" * N),
    "cells without a table": ("depth", "<td><div>" * N),
    "rows without a table": ("depth", "<tr><ul>" * N),
    "groups without a select": ("depth", "<optgroup>" * N),
    "characters": ("characters", "x" * 5_000_001),
}


@pytest.mark.parametrize(("limit", "page"), BOMBS.values(), ids=BOMBS)
def test_bombs_are_refused(limit: str, page: str) -> None:
    """Each names the limit it breaks, long before the parser would have noticed."""
    start = time.perf_counter()
    with pytest.raises(LimitExceeded) as caught:
        check(page)
    assert caught.value.limit == limit
    assert caught.value.value > caught.value.allowed == getattr(Limits(), limit)
    assert time.perf_counter() - start < 2.0


@pytest.mark.parametrize("name", BOMBS)
def test_parse_refuses_them_too(name: str) -> None:
    """The check stands in front of the parser, not beside it."""
    with pytest.raises(LimitExceeded):
        parse(BOMBS[name][1])


HARMLESS = {
    "unclosed paragraphs": "<p>text" * 3_000,
    "unclosed items": "<ul>" + "<li>item" * 3_000 + "</ul>",
    "unclosed cells": "<table>" + ("<tr>" + "<td>1" * 10) * 800 + "</table>",
    "unclosed definitions": "<dl>" + "<dt>a<dd>b" * 2_000 + "</dl>",
    "unclosed options": "<select>" + "<option>1" * 2_000 + "</select>",
    "unclosed bold in cells": "<table>" + "<tr><td><b>1</td></tr>" * 500 + "</table>",
    "links that end each other": "<a href=1>x" * 3_000,
    "breaks and pictures": "<br><img src=1><hr>" * 3_000,
    "markup in scripts": "<script>" + "'<div>' + " * 3_000 + "</script>",
    "markup in comments": "<!--" + "<div>" * 3_000 + "-->",
    "markup in styles": "<style>" + "<b>" * 3_000 + "</style>",
    "a long attribute": f'<img src="data:image/png;base64,{"A" * 300_000}">',
    "much flat text": "<p>text</p>" * 100_000,
    "the same bold, never closed": "<p><b>text</p>" * 500,
    "formatting in turns": "<p><b>x</b> <i>y</i> <font color=red>z</font></p>" * 5_000,
}


@pytest.mark.parametrize("page", HARMLESS.values(), ids=HARMLESS)
def test_sloppy_pages_pass(page: str) -> None:
    """What HTML closes by itself is not nesting."""
    check(page)


@pytest.mark.parametrize("depth", [50, 200])
def test_the_depth_is_settable(depth: int) -> None:
    """A page just within the limit passes, one over it does not."""
    limits = Limits(depth=depth)
    parse("<div>" * (depth - 10) + "text", limits=limits)
    with pytest.raises(LimitExceeded, match="depth"):
        parse("<div>" * (depth + 1) + "text", limits=limits)


@pytest.mark.parametrize("opened", [30, 600])
def test_formatting_that_few_tags_pile_up_is_seen_in_the_walk(opened: int) -> None:
    """So few tags do no harm to the parser; what they make is refused all the same."""
    page = "<p>" + "".join(f"<b id={number}>" for number in range(opened)) + "<p>text" * (1_100 - opened)
    check(page)
    start = time.perf_counter()
    with pytest.raises(LimitExceeded, match="formatting_depth"):
        parse(page)
    assert time.perf_counter() - start < 2.0


def test_a_long_attribute_is_not_many() -> None:
    """A tag may be long without having many attributes; one with many is found wherever it stands."""
    harmless = f"<p>{'x' * 9_000}</p><img data-state='{'{' + 'a=b ' * 20_000 + '}'}'><p>text</p>"
    check(harmless)
    with pytest.raises(LimitExceeded, match="attributes"):
        check(harmless + "<div " + " ".join(f"a{number}=1" for number in range(6_000)) + ">")


def test_every_formatting_element_counts() -> None:
    """The names are those of the HTML standard's formatting category."""
    for name in FORMATTING - {"a"}:
        with pytest.raises(LimitExceeded, match="formatting_depth"):
            check("".join(f"<{name} id={number}>" for number in range(1_300)))
        if name != "nobr":  # One ends the one before, so that few do not pile up in the tree.
            with pytest.raises(LimitExceeded, match="formatting_depth"):
                parse("".join(f"<{name} id={number}>" for number in range(30)) + "text")


@pytest.mark.parametrize("unit", ["<", "<a", "<p>", "</", "<!--", "<script>", "<a b=", "=", '"', " ", "<svg>"])
def test_time_grows_with_the_page_and_no_faster(unit: str) -> None:
    """Ten times the page takes about ten times as long, whatever it is made of."""

    def seconds(size: int) -> float:
        page = unit * (size // len(unit))
        start = time.thread_time()
        with suppress(LimitExceeded):
            check(page)
        return time.thread_time() - start

    # A busy machine only ever adds time, so the least of several tries is nearest to the truth.
    large = min(seconds(500_000) for _ in range(3))
    assert large < 15 * max(seconds(50_000), 0.02)


TAG = st.sampled_from("div p b i a ul li dl dd table tr td span svg style font button section blockquote".split())
SOUP = st.lists(
    st.one_of(TAG.map("<{}>".format), TAG.map("</{}>".format), TAG.map('<{} x="</div>">'.format), st.just("text")),
    min_size=1,
    max_size=12,
)


@given(SOUP, st.integers(min_value=1, max_value=1_500))
@settings(max_examples=40, deadline=None)
def test_what_passes_can_be_parsed(unit: list[str], times: int) -> None:
    """Whatever the check lets through, the parser does quickly: tried in a process that can be killed."""
    page = "".join(unit) * times
    try:
        check(page)
    except LimitExceeded:
        return
    code = "import sys; from selectolax.lexbor import LexborHTMLParser as P; P(sys.stdin.read())"
    subprocess.run([sys.executable, "-c", code], input=page, text=True, check=True, timeout=5)


def test_fixture_pages_pass(fixture_pages: list[Path]) -> None:
    """No page of the fixtures falls to a limit."""
    for page in fixture_pages:
        check(page.read_bytes().decode("latin-1"))
