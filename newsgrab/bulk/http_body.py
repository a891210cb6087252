"""The body of an archived HTTP response, with its codings undone.

Archives are not agreed on what they keep: some store a body as it was sent, some store it decoded under the header of
the coded one. So a coding is undone where the bytes show it, and passed over where they plainly are in none.
"""

from __future__ import annotations

import re
from typing import Final

from ..dom.decode import is_binary
from ..errors import LimitExceeded, Outcome
from ..fetch.inflate import CODINGS, DamagedBody, Inflater, TooManyBytes
from ..fetch.members import MAGIC

__all__ = ["BrokenBody", "decoded"]

_CHUNK_SIZE: Final = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")
_LINE_END: Final = re.compile(rb"\r?\n")


class BrokenBody(Exception):
    """A body that cannot be read; `args` are outcome and reason."""

    def __init__(self, outcome: Outcome, reason: str) -> None:
        super().__init__(outcome, reason)
        self.outcome = outcome
        self.reason = reason


def decoded(body: bytes, fields: dict[str, str], allowed: int) -> bytes:
    """The body without the codings that the header of its response names.

    Args:
        allowed: Bytes, of what each coding stands for.

    Raises:
        BrokenBody: It breaks off, or is in a coding that cannot be undone.
        LimitExceeded: What it stands for is larger than allowed.
    """
    if "chunked" in fields.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    for coding in reversed(_codings(fields.get("content-encoding", ""))):
        body = _inflated(body, coding, allowed)
    return body


def _codings(stated: str) -> list[str]:
    named = (coding.strip().lower().removeprefix("x-") for coding in stated.split(","))
    return [coding for coding in named if coding not in {"", "identity", "none"}]


def _unchunked(body: bytes) -> bytes:
    """The chunks put together; a body that does not begin with one was kept without them. See: RFC 9112, section 7.1"""
    pieces, at = list[bytes](), 0
    while line := _CHUNK_SIZE.match(body, at):
        size, start = int(line[1], 16), line.end()
        if size == 0:
            return b"".join(pieces)
        end = _LINE_END.match(body, start + size)
        if not end:
            if start + size + 1 < len(body):
                break
            if not pieces and not line[0].endswith(b"\r\n"):
                return body
            raise BrokenBody(Outcome.TRUNCATED, "the body breaks off within a chunk")
        pieces.append(body[start : start + size])
        at = end.end()
    if not pieces:
        return body
    if at >= len(body):
        raise BrokenBody(Outcome.TRUNCATED, "the body breaks off between two chunks")
    raise BrokenBody(Outcome.PROTOCOL_ERROR, f"no chunk begins at byte {at:,} of the body")


def _inflated(body: bytes, coding: str, allowed: int) -> bytes:
    if coding not in CODINGS:
        if is_binary(body) is None:
            return body
        raise BrokenBody(Outcome.BAD_ENCODING, f"compressed with {coding[:40]}")
    if coding in MAGIC and not MAGIC[coding].match(body):
        return body
    inflater = Inflater(coding, allowed)
    try:
        inflater.feed(body)
    except TooManyBytes as error:
        raise LimitExceeded("wire_bytes", error.args[0], allowed) from error
    except DamagedBody as error:
        if coding not in MAGIC and is_binary(body) is None:
            return body
        raise BrokenBody(Outcome.BAD_ENCODING, f"the {coding} body is damaged ({error})") from error
    if not inflater.is_complete:
        if coding not in MAGIC and is_binary(body) is None:
            return body
        raise BrokenBody(Outcome.TRUNCATED, f"the {coding} body breaks off")
    return inflater.result()
