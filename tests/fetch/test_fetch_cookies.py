"""Which cookies go where."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsgrab.fetch.cookies import cookies_for, read_cookies

COOKIES = """# Netscape HTTP Cookie File
.news.example\tTRUE\t/\tFALSE\t4102444800\tsession\ta=b
news.example\tFALSE\t/private\tFALSE\t0\treader\t42
.news.example\tTRUE\t/\tTRUE\t4102444800\tsecret\ts
.news.example\tTRUE\t/\tFALSE\t1\texpired\told
.other.example\tTRUE\t/\tFALSE\t4102444800\tother\tx
"""


@pytest.mark.parametrize(
    ("url", "names"),
    [
        ("http://news.example/", {"session": "a=b"}),
        ("https://news.example/", {"session": "a=b", "secret": "s"}),
        ("http://news.example/private/1", {"session": "a=b", "reader": "42"}),
        ("http://www.news.example/private/1", {"session": "a=b"}),
        ("http://elsewhere.example/", {}),
        ("ftp://news.example/", {}),
    ],
)
def test_cookies_go_where_they_belong(url: str, names: dict[str, str], tmp_path: Path) -> None:
    """A cookie goes to its domain, path and scheme only, and not after its day."""
    file = tmp_path / "cookies.txt"
    file.write_text(COOKIES)
    assert cookies_for(url, read_cookies(file)) == names
