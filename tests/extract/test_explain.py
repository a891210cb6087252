"""Whatever a page shows is in the article, or `explain` tells why it is not."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from structure_pages import FIRST, LAST, URL, page

import newsgrab
from newsgrab.extract.pipeline import gather
from newsgrab.model.block import block_text

FIXTURES = Path(__file__).parents[1] / "fixtures"
PAGES = sorted(FIXTURES.rglob("*.html"))
_BEGINNING = 100


DASHES = "—–―‒-"


def words_of(text: str) -> list[str]:
    """Words without the dashes around them: the one before the source of a quotation is ours."""
    return [bare for word in text.split() if (bare := word.strip(DASHES))]


def check(html: str | bytes, url: str | None = None) -> None:
    why = newsgrab.explain(html, url=url)
    assert why.article == newsgrab.parse(html, url=url)
    assert all(removal.reason for removal in why.removals)
    evidence = gather(html, url=url)
    kept = {line.index for line in evidence.body.main}
    body = [word for block in why.article.body for word in words_of(block_text(block))]
    assert Counter(body) == Counter(word for line in evidence.body.main for word in words_of(line.text))
    lead = why.article.lead or ""
    told = Counter(removal.text[:_BEGINNING] for removal in why.removals)
    for line in evidence.document.lines:
        if line.index not in kept and not (line.text in lead and line in evidence.body.head):
            told[line.text[:_BEGINNING]] -= 1
            assert told[line.text[:_BEGINNING]] >= 0, line


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_nothing_on_a_page_is_lost_without_a_reason(path: Path) -> None:
    check(path.read_bytes())


TEXT = st.text(alphabet=st.sampled_from("abc deé,.—-© 12?"), min_size=1, max_size=40).map(
    lambda text: text.replace("<", "")
)
INLINE = st.one_of(
    TEXT,
    TEXT.map(lambda text: f"<b>{text}</b>"),
    TEXT.map(lambda text: f"<cite>{text}</cite>"),
    TEXT.map(lambda text: f'<a href="/x">{text}</a>'),
    TEXT.map(lambda text: f'<span class="credit">{text}</span>'),
    st.just("<br>"),
    st.just('<img src="/i/1.jpg">'),
)
TAGS = st.sampled_from(
    [
        "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "footer", "figure", "figcaption", "h2", "h3",
        "table", "tbody", "tr", "td", "th", "caption", "section", "pre", 'td colspan="3"', 'td rowspan="2"',
        'td colspan="1000000"', 'p class="caption"', 'div class="related"', 'blockquote class="twitter-tweet"',
        'blockquote cite="https://bay.example/1"', 'table role="presentation"',
    ]
)  # fmt: skip


def wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(TAGS, st.lists(inner, max_size=5)).map(
        lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0].split()[0]}>"
    )


MARKUP = st.lists(st.recursive(INLINE, wrapped, max_leaves=25), max_size=6).map("".join)


@given(MARKUP)
@settings(max_examples=300, deadline=None)
def test_nothing_in_any_markup_is_lost_without_a_reason(middle: str) -> None:
    check(page(middle), URL)


@given(MARKUP)
@settings(max_examples=100, deadline=None)
def test_blocks_say_something(middle: str) -> None:
    """No empty items, rows of the same length, and the paragraphs around are themselves."""
    article = newsgrab.parse(page(middle), url=URL)
    assert FIRST in article.text
    assert LAST in article.text
    for block in article.body:
        if isinstance(block, newsgrab.ListBlock):
            assert all(block.items)
        elif isinstance(block, newsgrab.Table):
            assert len({len(row) for row in block.rows}) == 1
            assert all(any(row) for row in block.rows)


def test_the_headline_and_what_stands_below_it_have_reasons() -> None:
    """Neither is part of the body."""
    html = page("").replace("<article><h1>", "<h1>").replace("</h1>", "</h1><div>From our harbour desk</div><article>")
    reasons = {removal.text: removal.reason for removal in newsgrab.explain(html, url=URL).removals}
    assert reasons["Storm wall finished"] == "the headline"
    assert reasons["From our harbour desk"] == "between headline and text"
