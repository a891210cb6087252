"""The security policy: stored text is never code, and nothing is loaded from elsewhere.

Our pages need no script at all. Those of Datasette have scripts in their templates; each gets a nonce where the
template is read from its file, before anything stored is filled in. So a script that came out of stored data has none,
and never runs. Datasette's editor makes its own style sheets, so its pages may have styles in line.

See: https://www.w3.org/TR/CSP3/
"""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from collections.abc import Awaitable, Callable, MutableMapping
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Any

import datasette
from jinja2 import Environment
from jinja2.ext import Extension

__all__ = ["OUR_POLICY", "App", "guarded", "mark_scripts"]

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

_COMMON = (
    "default-src 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
)
OUR_POLICY = "; ".join((*_COMMON, "script-src 'self'", "style-src 'self'"))
"""For the pages whose templates are ours."""

_OTHER_HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
}
_nonce: ContextVar[str] = ContextVar("newsgrab_nonce", default="")
_HANDLER = re.compile(r"""<[a-zA-Z][^<>]*\son[a-z]+="([^"{}]+)\"""")


class _Marked(Extension):
    """Puts the nonce of the answer on every script that stands in a template."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The source of a template with its scripts marked."""
        return source.replace("<script", '<script nonce="{{ csp_nonce() }}"')


def mark_scripts(environment: Environment) -> None:
    """Has the scripts of all templates of an environment marked with the nonce of the answer they are part of."""
    environment.globals["csp_nonce"] = _nonce.get
    environment.add_extension(_Marked)


def guarded(app: App) -> App:
    """An ASGI application with the policy on all its answers."""

    async def guard(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        nonce = secrets.token_urlsafe(18)

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": _with_policy(message.get("headers") or [], nonce)}
            await send(message)

        token = _nonce.set(nonce)
        try:
            await app(scope, receive, answer)
        finally:
            _nonce.reset(token)

    return guard


def _with_policy(headers: list[tuple[bytes, bytes]], nonce: str) -> list[tuple[bytes, bytes]]:
    wanted = {b"content-security-policy": _policy_of_datasette(nonce).encode(), **_OTHER_HEADERS}
    stated = {name.lower() for name, _ in headers}
    return [*headers, *((name, value) for name, value in wanted.items() if name not in stated)]


def _policy_of_datasette(nonce: str) -> str:
    handlers = " ".join(f"'{known}'" for known in _known_handlers())
    script = f"script-src 'self' 'nonce-{nonce}'" + (f" 'unsafe-hashes' {handlers}" if handlers else "")
    return "; ".join((*_COMMON, script, "style-src 'self' 'unsafe-inline'"))


@cache
def _known_handlers() -> tuple[str, ...]:
    """The hashes of the handlers (`onclick`, …) that stand in Datasette's templates, word for word."""
    folder = Path(datasette.__file__).parent / "templates"
    found = {handler for path in sorted(folder.glob("*.html")) for handler in _HANDLER.findall(path.read_text("utf-8"))}
    return tuple(
        f"sha256-{base64.b64encode(hashlib.sha256(handler.encode()).digest()).decode()}" for handler in sorted(found)
    )
