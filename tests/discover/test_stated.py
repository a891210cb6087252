"""What feeds and sitemaps state is cleaned, and no more is read into it than it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.discover.stated import address, language, moment, person, plain, unique


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Mon, 02 Mar 2026 08:00:00 +0400", "2026-03-02T08:00:00+04:00"),
        ("Mon, 02 Mar 2026 08:00:00 +04:00", "2026-03-02T08:00:00+04:00"),
        ("Mon, 02 Mar 2026 08:00:00 GMT+4", "2026-03-02T08:00:00+04:00"),
        ("Mon, 02 Mar 2026 08:00:00 GMT+0400", "2026-03-02T08:00:00+04:00"),
        ("Mon, 02 Mar 2026 08:00:00 GMT", "2026-03-02T08:00:00+00:00"),
        ("Mon, 02 Mar 2026 08:00:00 MSK", "2026-03-02T08:00:00+03:00"),
        ("Mon, 02 Mar 2026 08:00:00 AZT", "2026-03-02T08:00:00+04:00"),
        ("Mon, 2 Mar 26 8:00 EST", "2026-03-02T08:00:00-05:00"),
        ("Mon, 02 Mar 2026 20:00:60 Z", "2026-03-02T20:00:59+00:00"),
        ("02 Mar 2026 08:00", "2026-03-02T08:00:00+00:00"),
        ("Mon, 02 Mar 2026", "2026-03-02T00:00:00+00:00"),
        ("2026-03-02T08:00:00.123456+04:00", "2026-03-02T08:00:00+04:00"),
        ("2026-03-02T08:00+04", "2026-03-02T08:00:00+04:00"),
        ("2026-03-02T08:00:00-0330", "2026-03-02T08:00:00-03:30"),
        ("2026-03-02T08:00:00+04:00[Asia/Baku]", "2026-03-02T08:00:00+04:00"),
        ("2026-03-02 08:00:00 +0400", "2026-03-02T08:00:00+04:00"),
        ("2026-03-02T08:00:00Z", "2026-03-02T08:00:00+00:00"),
        ("2026-03-02 08:00:00", "2026-03-02T08:00:00+00:00"),
        ("20260302T080000Z", "2026-03-02T08:00:00+00:00"),
        (" 2026-03-02 ", "2026-03-02T00:00:00+00:00"),
        ("2026-03", "2026-03-01T00:00:00+00:00"),
        ("2026/3/2 08:00", "2026-03-02T08:00:00+00:00"),
        ("02.03.2026 08:00", "2026-03-02T08:00:00+00:00"),
    ],
)
def test_moments(raw: str, expected: str) -> None:
    found = moment(raw)
    assert found is not None
    assert found.isoformat() == expected


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "yesterday",
        "1772424000",
        "0001-01-01T00:00:00Z",
        "0000-00-00",
        "2026-13-01",
        "02/03/2026",
        "9" * 5_000,
        None,
        "Mon, 30 Feb 2026 08:00:00 +0000",
        "Mon, 02 Mar 2026 08:00:00 +9999",
        "2026-03-02T25:00:00Z",
        20260302,
    ],
)
def test_no_moments(raw: object) -> None:
    assert moment(raw) is None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Паром &mdash; <b>вернул</b>ся", "Паром — вернулся"),
        ("A<br>B<p>C</p>", "A B C"),
        ("&lt;i&gt;It&#039;s&lt;/i&gt; back", "It's back"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<![CDATA[Twice wrapped]]>", "Twice wrapped"),
        (" \n ", None),
        ("<img src=x>", None),
        ("\ud800", "\ufffd"),
        ("x" * 3_000, None),
        (None, None),
        (7, None),
    ],
)
def test_plain(raw: object, expected: str | None) -> None:
    assert plain(raw) == expected


def test_plain_keeps_what_is_no_markup() -> None:
    assert plain("Use <b> wisely", markup=False) == "Use <b> wisely"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("/a b", "https://news.example/a%20b"),
        (" https://news.example/\n   a ", "https://news.example/a"),
        ("HTTPS://news.example/A", "https://news.example/A"),
        ("../up?x=1#y", "https://news.example/up?x=1#y"),
        ("//cdn.example/x", "https://cdn.example/x"),
        ("#top", None),
        ("", None),
        ("mailto:a@news.example", None),
        ("http://[", None),
        ("http://a.example:99999999/", None),
        ("http:///x", None),
        ("https://news.example/" + "x" * 5_000, None),
        (None, None),
    ],
)
def test_addresses(raw: object, expected: str | None) -> None:
    assert address(raw, "https://news.example/dir/") == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("ana@news.example (Ana Ríos)", "Ana Ríos"),
        ("Ana Ríos <ana@news.example>", "Ana Ríos"),
        ("ana@news.example Ana Ríos", "Ana Ríos"),
        ("Ana Ríos (Baku)", "Ana Ríos (Baku)"),
        ("ana@news.example", None),
        ("https://news.example/ana", None),
        ("", None),
    ],
)
def test_people(raw: str, expected: str | None) -> None:
    assert person(raw) == expected


def test_languages() -> None:
    assert [language(raw) for raw in ("ru-RU", "az_AZ", " en ", "zh-Hant-TW")] == ["ru-RU", "az-AZ", "en", "zh-Hant-TW"]
    assert [language(raw) for raw in ("", "russian!", "x", None, 7)] == [None] * 5


def test_each_once() -> None:
    assert unique(["Порт", None, "порт", "", "Мост"]) == ["Порт", "Мост"]


@given(st.text(max_size=200), st.text(max_size=60))
def test_nothing_raises(raw: str, base: str) -> None:
    for found in (plain(raw), person(raw), language(raw)):
        assert found is None or found
    assert moment(raw) is None or moment(raw) is not None
    where = address(raw, base)
    assert where is None or where.startswith(("http://", "https://"))
