"""Which failures may pass, and how long a server asks to be left alone."""

from __future__ import annotations

import time
from datetime import UTC
from email.utils import parsedate_to_datetime

from ..errors import FetchError, Outcome
from .faults import is_tls

__all__ = ["WAIT_INITIAL", "WAIT_JITTER", "WAIT_MAX", "may_pass", "retry_after"]

WAIT_INITIAL, WAIT_MAX, WAIT_JITTER = 0.5, 8.0, 0.5
"""Seconds before the first retry and at most, and how much chance adds."""
_PASSING = frozenset({Outcome.NET_ERROR, Outcome.HTTP_5XX, Outcome.RATE_LIMITED, Outcome.TRUNCATED})
_LASTING = frozenset({501, 505, 511})
"""Of 5xx, those that say that the server cannot do it."""


def may_pass(error: FetchError) -> bool:
    """Whether asking again may help: the connection broke, the server is out of order or overrun.

    Never a refusal (4xx, a certificate, the guard, robots.txt), and not what the whole time was not enough for.
    """
    if error.outcome not in _PASSING or error.status_code in _LASTING or not error.attempts:
        return False
    return not is_tls(error)


def retry_after(value: str | None) -> float | None:
    """Seconds in a `Retry-After` header of either form; `None` if it has neither. See: RFC 9110, 10.2.3."""
    text = (value or "").strip()
    if text.isdecimal() and len(text) < 12:
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, moment.timestamp() - time.time())
