"""Which pages look as if they needed a browser."""

from __future__ import annotations

import pytest

import newsgrab

SENTENCE = "The harbour authority opened the second ferry terminal on Monday after two years of building work. "
EMPTY = [
    '<noscript>Please enable JavaScript to read this page.</noscript><div id="x"></div><script src="/a.js"></script>',
    "<noscript>Для работы сайта нужен JavaScript</noscript><header>Harbour News</header>",
    '<div id="root"></div><script src="/static/main.8f3.js"></script>',
    '<header>Harbour</header><div id="__next"><div class="spinner">Loading…</div></div><script src="/n.js"></script>',
    '<app-root></app-root><script type="module" src="/main.js"></script>',
    '<script src="/a.js"></script><script src="/b.js"></script>',
]
FULL = [
    f"<noscript>Please enable JavaScript</noscript><article><h1>Ferry</h1><p>{SENTENCE * 5}</p></article>",
    f'<div id="root"><article><h1>Ferry</h1><p>{SENTENCE * 5}</p></article></div><script src="/a.js"></script>',
    "<h1>Ferry</h1><p>Late again.</p><script src='/a.js'></script>",
    '<noscript><img src="https://counter.example/1.gif" alt=""></noscript><h1>Ferry</h1><p>Late again.</p>',
    '<div id="root"></div>',
    "",
]


@pytest.mark.parametrize("body", EMPTY)
def test_an_empty_shell(body: str) -> None:
    """Little text, and scripts that are to bring it, or a page that asks for them."""
    problems = newsgrab.explain(f"<!doctype html><title>Ferry</title><body>{body}</body>").problems
    assert [problem for problem in problems if "a browser" in problem]


@pytest.mark.parametrize("body", FULL)
def test_a_page_with_its_text(body: str) -> None:
    """A page that shows its text, or has nothing that could bring one, needs none."""
    problems = newsgrab.explain(f"<!doctype html><title>Ferry</title><body>{body}</body>").problems
    assert not [problem for problem in problems if "a browser" in problem]
