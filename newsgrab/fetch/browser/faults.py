"""What Chromium and Playwright say went wrong, as an outcome and a sentence."""

from __future__ import annotations

import re

from ...errors import Outcome
from ..address import without_secrets

__all__ = ["first_line", "last_words", "network_outcome"]

_NET_ERRORS = (
    (re.compile(r"SSL|CERT"), Outcome.NET_ERROR, "no secure connection to the server"),
    (re.compile(r"TIMED_OUT"), Outcome.TIMEOUT, "the server fell silent"),
    (re.compile(r"CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED"), Outcome.TRUNCATED, "the page breaks off"),
    (re.compile(r"CONTENT_DECODING"), Outcome.BAD_ENCODING, "the compressed body is damaged"),
    (re.compile(r"BLOCKED|UNSAFE|URL_SCHEME|ACCESS_DENIED"), Outcome.BLOCKED_POLICY, "refused"),
    (
        re.compile(r"INVALID|EMPTY_RESPONSE|HTTP2|RESPONSE_HEADERS|TOO_MANY_REDIRECTS|RESPONSE_CODE"),
        Outcome.PROTOCOL_ERROR,
        "the server does not speak proper HTTP",
    ),
    (re.compile(r""), Outcome.NET_ERROR, "no connection to the server"),
)
"""Chromium's words for what went wrong, the first that fits wins."""
_FATAL = re.compile(r":FATAL:[^\]\n]{0,200}\] *(.+)")
"""A line of Chromium's log, such as `[9:9:0101/000000.0:FATAL:a.cc(1)] what went wrong`."""


def network_outcome(name: str) -> tuple[Outcome, str]:
    """The outcome and the reason behind an error's name, such as `ERR_TIMED_OUT`."""
    return next((outcome, reason) for pattern, outcome, reason in _NET_ERRORS if pattern.search(name))


def first_line(error: Exception) -> str:
    """An error's message without what Playwright adds in further lines."""
    return without_secrets(str(error).strip().partition("\n")[0])


def last_words(error: Exception) -> str:
    """What a browser that did not start said of it, as far as Playwright passes it on."""
    said = _FATAL.findall(str(error))
    return said[-1] if said else first_line(error)
