"""Everything newsgrab raises on purpose.

    NewsgrabError
    ├── FetchError       a page could not be had; `outcome` says why
    ├── LimitExceeded    a page is over a limit; `limit` and `value` say which (also a ValueError)
    ├── RuleError        a site rule, word list or sources file is wrong (also a ValueError)
    ├── QueryError       an advanced query is not well formed; `position` says where (also a ValueError)
    ├── LibraryError     the database could not be read or written
    └── BulkError        an archive could not be worked through; the message says what to do

Wrong types given by the caller stay a plain `TypeError`.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

__all__ = [
    "BulkError",
    "FetchError",
    "LibraryError",
    "LimitExceeded",
    "NewsgrabError",
    "Outcome",
    "QueryError",
    "RuleError",
]


class Outcome(StrEnum):
    """How one URL ended in one run. Every URL ends in exactly one of these."""

    OK = "ok"
    NOT_MODIFIED = "not_modified"
    DUPLICATE = "duplicate"
    NOT_ARTICLE = "not_article"
    BLOCKED_ROBOTS = "blocked_robots"
    BLOCKED_POLICY = "blocked_policy"
    HTTP_4XX = "http_4xx"
    HTTP_5XX = "http_5xx"
    RATE_LIMITED = "rate_limited"
    TIMEOUT = "timeout"
    NET_ERROR = "net_error"
    PROTOCOL_ERROR = "protocol_error"
    TOO_LARGE = "too_large"
    TRUNCATED = "truncated"
    BAD_ENCODING = "bad_encoding"
    UNSUPPORTED_TYPE = "unsupported_type"
    PARSE_TIMEOUT = "parse_timeout"
    PARSER_CRASHED = "parser_crashed"
    EXTRACT_FAILED = "extract_failed"
    STORE_ERROR = "store_error"
    INTERRUPTED = "interrupted"


class NewsgrabError(Exception):
    """Base of every error that newsgrab raises on purpose."""


class FetchError(NewsgrabError):
    """A page could not be had.

    Attributes:
        outcome: One word of the closed set `newsgrab.Outcome`.
        url: The address or path that was asked for.
        status_code: The HTTP status, if a response came.
        final_url: Where redirects had led by then.
        attempts: How often it was tried; 0 if the address alone was reason enough.
        wire_bytes: Bytes of body that came, over all attempts.
        elapsed: Seconds from the first request on, waits for the host's turn left out.
        retry_after: Seconds for which the server asks not to be asked again.
        fresh_until: With `not_modified`, until when the page that is known counts as current.
    """

    def __init__(
        self,
        message: str,
        *,
        outcome: Outcome,
        url: str,
        status_code: int | None = None,
        final_url: str | None = None,
        attempts: int = 0,
        wire_bytes: int = 0,
        elapsed: float = 0.0,
        retry_after: float | None = None,
        fresh_until: datetime | None = None,
    ) -> None:
        super().__init__(message)
        self.outcome = outcome
        self.url = url
        self.status_code = status_code
        self.final_url = final_url or url
        self.attempts = attempts
        self.wire_bytes = wire_bytes
        self.elapsed = elapsed
        self.retry_after = retry_after
        self.fresh_until = fresh_until

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_fetch_error, (str(self), dict(vars(self)))


def _rebuild_fetch_error(message: str, attributes: dict[str, Any]) -> FetchError:
    """Exceptions cross from worker processes by pickle, which cannot pass keyword arguments."""
    return FetchError(message, **attributes)


class LimitExceeded(NewsgrabError, ValueError):
    """A page is over a limit that keeps the parser safe.

    Attributes:
        limit: The name of the limit, a field of `newsgrab.Limits`.
        value: What was found; parsing stops counting soon after the limit, so it is a lower bound.
        allowed: The limit that was in force.
    """

    def __init__(self, limit: str, value: int, allowed: int) -> None:
        super().__init__(limit, value, allowed)
        self.limit = limit
        self.value = value
        self.allowed = allowed

    def __str__(self) -> str:
        return f"{self.limit}: {self.value:,} is over the limit of {self.allowed:,}"


class RuleError(NewsgrabError, ValueError):
    """A site rule, word list or sources file is wrong; the message names the file and the place."""


class QueryError(NewsgrabError, ValueError):
    """An advanced query is not well formed.

    Attributes:
        position: The character of the query that is to blame, counted from 0.
    """

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message, position)
        self.position = position

    def __str__(self) -> str:
        return f"{self.args[0]} (character {self.position + 1} of the query)"


class LibraryError(NewsgrabError):
    """The library's database could not be opened, read or written; the message names the file."""


class BulkError(NewsgrabError):
    """An archive could not be worked through: no cluster, or a folder of output that is another run's or damaged."""
