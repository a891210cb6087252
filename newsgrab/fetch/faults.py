"""What went wrong on the way, as an outcome and a sentence."""

from __future__ import annotations

import ssl

import h2.events
import h2.exceptions
import hpack.exceptions
import httpcore
import httpx
import hyperframe.exceptions

from ..errors import FetchError, Outcome
from .address import failure, without_secrets
from .guard import AddressRefused
from .inflate import DamagedBody, TooManyBytes

__all__ = ["FAULTS", "as_fetch_error", "is_tls"]

FAULTS: tuple[tuple[type[BaseException], Outcome, str], ...] = (
    (AddressRefused, Outcome.BLOCKED_POLICY, "refused"),
    (TooManyBytes, Outcome.TOO_LARGE, "inflates to more bytes than are allowed"),
    (DamagedBody, Outcome.BAD_ENCODING, "the compressed body is damaged"),
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
    # httpcore lets through what h2 says of frames that are wrong.
    (h2.exceptions.H2Error, Outcome.PROTOCOL_ERROR, "the server does not speak proper HTTP/2"),
    (hpack.exceptions.HPACKError, Outcome.PROTOCOL_ERROR, "the server does not speak proper HTTP/2"),
    (hyperframe.exceptions.HyperframeError, Outcome.PROTOCOL_ERROR, "the server does not speak proper HTTP/2"),
    (httpcore.ConnectionNotAvailable, Outcome.NET_ERROR, "the connection broke"),
    (httpx.InvalidURL, Outcome.PROTOCOL_ERROR, "malformed web address"),
    (httpx.CookieConflict, Outcome.PROTOCOL_ERROR, "conflicting cookies"),
    (httpx.StreamError, Outcome.PROTOCOL_ERROR, "the body could not be read"),
    (ssl.SSLError, Outcome.NET_ERROR, "no secure connection to the server"),
    (UnicodeError, Outcome.PROTOCOL_ERROR, "malformed web address"),
    (OSError, Outcome.NET_ERROR, "no connection to the server"),
)
"""Errors of the libraries below, the first that fits wins."""

_UNTOLD = (TooManyBytes, httpx.LocalProtocolError, httpcore.LocalProtocolError)
"""Their words add nothing, or quote a header that may be a cookie."""
_CUT_SHORT = "peer closed connection without sending complete message body"
_NO_ANSWER = "Server disconnected without sending a response"
_GONE = "Server disconnected"
"""What httpcore says; it has one error for a peer that is gone and for one that does not speak HTTP."""


def is_tls(error: BaseException) -> bool:
    """Whether an error comes from a certificate or the handshake, which asking again does not mend."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def as_fetch_error(error: BaseException, url: str) -> FetchError | None:
    """The `FetchError` for an error of the network libraries, None for an error of another kind."""
    if isinstance(error, (httpx.RemoteProtocolError, httpcore.RemoteProtocolError)):
        if _CUT_SHORT in str(error):
            return failure(url, Outcome.TRUNCATED, "the server closed the connection before the page was complete")
        if _NO_ANSWER in str(error):
            return failure(url, Outcome.NET_ERROR, "the server closed the connection without an answer")
        if str(error) == _GONE:
            return failure(url, Outcome.NET_ERROR, "the connection broke")
        if error.args and isinstance(error.args[0], (h2.events.StreamReset, h2.events.ConnectionTerminated)):
            return failure(url, Outcome.NET_ERROR, "the server broke the transfer off")
    if isinstance(error, h2.exceptions.InvalidBodyLengthError) and error.actual_length < error.expected_length:
        return failure(url, Outcome.TRUNCATED, "the server ended the page before it was complete")
    if is_tls(error):
        reason = f"no secure connection to the server ({without_secrets(str(error))})"
        return failure(url, Outcome.NET_ERROR, reason)
    for kind, outcome, sentence in FAULTS:
        if isinstance(error, kind):
            detail = "" if isinstance(error, _UNTOLD) else without_secrets(str(error))
            return failure(url, outcome, f"{sentence} ({detail})" if detail else sentence)
    return None
