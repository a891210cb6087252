"""Until when a response is fresh."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgrab.fetch.freshness import LONGEST, fresh_until

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
DATE = "Mon, 04 May 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Cache-Control": "max-age=60"}, 60),
        ({"Cache-Control": "private, MAX-AGE = 60 , must-revalidate"}, 60),
        ({"Cache-Control": 'max-age="60"'}, 60),
        ({"Cache-Control": 'ext="no-store, a", max-age=60'}, 60),
        ({"Cache-Control": "max-age=60", "Age": "20"}, 40),
        ({"Cache-Control": "max-age=60", "Age": "60"}, None),
        ({"Cache-Control": "max-age=0"}, None),
        ({"Cache-Control": "max-age=-1"}, None),
        ({"Cache-Control": "max-age=soon"}, None),
        ({"Cache-Control": "s-maxage=600"}, None),
        ({"Cache-Control": "no-store, max-age=60"}, None),
        ({"Cache-Control": "no-cache, max-age=60"}, None),
        ({"Cache-Control": "max-age=31536000"}, 3_600),
        ({"Cache-Control": "max-age=31536000", "Age": "90000"}, None),
        ({"Expires": "Mon, 04 May 2026 12:02:00 GMT", "Date": DATE}, 120),
        ({"Expires": "Mon, 04 May 2026 12:02:00 GMT", "Date": DATE, "Cache-Control": "max-age=60"}, 60),
        ({"Expires": "0", "Date": DATE}, None),
        ({"Expires": "Mon, 04 May 2026 11:00:00 GMT", "Date": DATE}, None),
        ({"Expires": "Mon, 04 May 2026 12:02:00 GMT"}, None),
    ],
)
def test_fresh_for_seconds(headers: dict[str, str], seconds: int | None) -> None:
    """As the server says, but never longer than an hour; nonsense makes a page stale."""
    expected = None if seconds is None else NOW + timedelta(seconds=seconds)
    assert fresh_until(httpx.Headers(headers), NOW) == expected


@given(st.dictionaries(st.sampled_from(["cache-control", "age", "expires", "date"]), st.text(max_size=40)))
def test_headers_of_any_kind(headers: dict[str, str]) -> None:
    """Nothing that a server sends raises, or is believed for longer than an hour."""
    sent = httpx.Headers([(name.encode(), value.encode("utf-8", "replace")) for name, value in headers.items()])
    until = fresh_until(sent, NOW)
    assert until is None or NOW < until <= NOW + LONGEST
