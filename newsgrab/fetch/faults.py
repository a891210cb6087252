"""What went wrong on the way, as an outcome and a sentence."""

from __future__ import annotations

import ssl
import zlib

import httpcore
import httpx

from ..errors import FetchError, Outcome
from .address import without_secrets
from .guard import AddressRefused
from .inflate import TooManyBytes

__all__ = ["FAULTS", "as_fetch_error"]

FAULTS: tuple[tuple[type[BaseException], Outcome, str], ...] = (
    (AddressRefused, Outcome.BLOCKED_POLICY, "refused"),
    (TooManyBytes, Outcome.TOO_LARGE, "inflates to more bytes than are allowed"),
    (zlib.error, Outcome.BAD_ENCODING, "the compressed body is damaged"),
    (httpx.ConnectTimeout, Outcome.TIMEOUT, "the server did not accept a connection in time"),
    (httpcore.ConnectTimeout, Outcome.TIMEOUT, "the server did not accept a connection in time"),
    (httpx.TimeoutException, Outcome.TIMEOUT, "the server fell silent"),
    (httpcore.TimeoutException, Outcome.TIMEOUT, "the server fell silent"),
    (TimeoutError, Outcome.TIMEOUT, "not done in time"),
    (httpx.UnsupportedProtocol, Outcome.BLOCKED_POLICY, "only http and https addresses are fetched"),
    (httpcore.UnsupportedProtocol, Outcome.BLOCKED_POLICY, "only http and https addresses are fetched"),
    (httpx.ProxyError, Outcome.NET_ERROR, "the proxy refused"),
    (httpcore.ProxyError, Outcome.NET_ERROR, "the proxy refused"),
    (httpx.ConnectError, Outcome.NET_ERROR, "no connection to the server"),
    (httpcore.ConnectError, Outcome.NET_ERROR, "no connection to the server"),
    (httpx.NetworkError, Outcome.NET_ERROR, "the connection broke"),
    (httpcore.NetworkError, Outcome.NET_ERROR, "the connection broke"),
    (httpx.DecodingError, Outcome.BAD_ENCODING, "the body is damaged"),
    (httpx.LocalProtocolError, Outcome.PROTOCOL_ERROR, "the request cannot be sent"),
    (httpcore.LocalProtocolError, Outcome.PROTOCOL_ERROR, "the request cannot be sent"),
    (httpx.HTTPError, Outcome.PROTOCOL_ERROR, "the server does not speak proper HTTP"),
    (httpcore.ProtocolError, Outcome.PROTOCOL_ERROR, "the server does not speak proper HTTP"),
    (httpcore.ConnectionNotAvailable, Outcome.NET_ERROR, "the connection broke"),
    (httpx.InvalidURL, Outcome.PROTOCOL_ERROR, "malformed web address"),
    (httpx.CookieConflict, Outcome.PROTOCOL_ERROR, "conflicting cookies"),
    (httpx.StreamError, Outcome.PROTOCOL_ERROR, "the body could not be read"),
    (ssl.SSLError, Outcome.NET_ERROR, "no secure connection to the server"),
    (UnicodeError, Outcome.PROTOCOL_ERROR, "malformed web address"),
    (OSError, Outcome.NET_ERROR, "no connection to the server"),
)
"""Errors of the libraries below, the first that fits wins."""

_CUT_SHORT = "peer closed connection without sending complete message body"


def as_fetch_error(error: BaseException, url: str) -> FetchError | None:
    """The `FetchError` for an error of the network libraries, None for an error of another kind."""
    shown = without_secrets(url)
    if isinstance(error, (httpx.RemoteProtocolError, httpcore.RemoteProtocolError)) and _CUT_SHORT in str(error):
        message = f"{shown}: the server closed the connection before the page was complete"
        return FetchError(message, outcome=Outcome.TRUNCATED, url=shown)
    for kind, outcome, sentence in FAULTS:
        if isinstance(error, kind):
            detail = "" if isinstance(error, TooManyBytes) else str(error)
            return FetchError(
                f"{shown}: {sentence}" + (f" ({without_secrets(detail)})" if detail else ""), outcome=outcome, url=shown
            )
    return None
