"""One page on its way: what is known of it, and which events of the DevTools protocol end it early.

See: https://chromedevtools.github.io/devtools-protocol/tot/Network/
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from ...errors import FetchError, Outcome
from ..address import checked
from ..faults import as_fetch_error
from ..guard import Allowed
from ..media_types import ACCEPTED_TYPES
from ..response import REDIRECTS, Ask, check_status
from .faults import network_outcome
from .proxy import GuardedProxy

if TYPE_CHECKING:
    from playwright.async_api import Browser
    from playwright.async_api import Page as Tab

__all__ = ["Document", "Visit"]

T = TypeVar("T")

_AWAITED = frozenset({"Document", "Script", "Stylesheet", "XHR", "Fetch"})
"""The kinds of request, in the words of the DevTools protocol, that text may come from."""
_PAGE_FACTOR = 10
"""How many times the size of one body all that a page loads may have together."""


@dataclass
class Document:
    """One document that the page's main frame asked for."""

    url: str
    status: int | None = None
    """None until the head of the answer is there."""
    head_bytes: int = 0
    body_bytes: int = 0
    """As inflated, so far."""
    wire_bytes: int | None = None
    """As sent, once it is complete."""


@dataclass
class Visit:
    """One page on its way: what was asked for, how far it has come, and what ends it early.

    The `on_…` methods take events of the DevTools protocol. A document is known by its loader there.
    """

    ask: Ask
    allowed: Allowed
    proxy: GuardedProxy
    main_frame: str = ""
    documents: dict[str, Document] = field(default_factory=dict)
    shown: str | None = None
    """The loader of the document that is on the screen."""
    hops: int = 0
    loaded_bytes: int = 0
    requests: dict[str, str] = field(default_factory=dict)
    """Under way and awaited, with the loader of the document that makes them."""
    last_request: float = field(default_factory=time.monotonic)
    fault: FetchError | None = None
    broken: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def page_bytes(self) -> int:
        """What all that the page loads may have together."""
        return self.ask.limits.wire_bytes * _PAGE_FACTOR

    def break_off(self, fault: FetchError) -> None:
        """Ends the visit with this fault, unless there was one before."""
        self.fault = self.fault or fault
        self.broken.set()

    def take_too_much(self) -> None:
        """Ends the visit since the page loads without measure."""
        self.break_off(self.ask.failed(Outcome.TOO_LARGE, f"the page loads more than {self.page_bytes:,} bytes"))

    async def unless_broken(self, work: Coroutine[Any, Any, T]) -> T:
        """What the work gives, or the fault that comes in between."""
        task, broken = asyncio.ensure_future(work), asyncio.ensure_future(self.broken.wait())
        try:
            await asyncio.wait({task, broken}, return_when=asyncio.FIRST_COMPLETED)
            if self.fault is not None:
                raise self.fault
            return await task
        finally:
            task.cancel()
            broken.cancel()
            await asyncio.gather(task, broken, return_exceptions=True)

    def network_fault(self, error: str, document: Document | None) -> FetchError:
        """The fault behind an error of Chromium's; the proxy knows more of connections than Chromium does."""
        if document is not None:
            self.ask.at = document.url
            cause = self.proxy.fault(document.url)
            fault = as_fetch_error(cause, document.url) if cause is not None else None
            if fault is not None:
                return self.ask.told(fault)
        name = error.removeprefix("net::")
        outcome, reason = network_outcome(name)
        return self.ask.failed(outcome, f"{reason} ({name})", document.status if document else None)

    def on_request(self, event: dict[str, Any]) -> None:
        """Network.requestWillBeSent; again with the same ID for every redirect."""
        request, loader, kind = event["requestId"], event.get("loaderId", ""), event.get("type")
        if kind == "Document" and request == loader and event.get("frameId") == self.main_frame:
            self._on_document(request, event["request"]["url"])
        if kind in _AWAITED:
            self.requests[request] = loader
            self.last_request = time.monotonic()

    def _on_document(self, loader: str, url: str) -> None:
        self.ask.at = url
        self.hops += 1
        self.documents[loader] = Document(url)
        if self.hops > self.ask.limits.redirects + 1:
            self.break_off(self.ask.failed(Outcome.PROTOCOL_ERROR, f"more than {self.ask.limits.redirects} redirects"))
        try:
            checked(url, self.allowed)
        except FetchError as fault:
            self.break_off(self.ask.told(fault))

    def on_response(self, event: dict[str, Any]) -> None:
        """Network.responseReceived: the head is there."""
        document = self.documents.get(event["requestId"])
        if document is None:
            return
        head = event["response"]
        document.status = int(head["status"])
        document.head_bytes = int(head.get("encodedDataLength", 0))
        response = httpx.Response(
            document.status,
            headers={name: _one_line(value) for name, value in head.get("headers", {}).items()},
            extensions={"reason_phrase": _one_line(head.get("statusText") or "")},
        )
        try:
            if document.status in REDIRECTS:
                raise self.ask.failed(Outcome.PROTOCOL_ERROR, "redirects to nowhere", document.status)
            check_status(response, self.ask)
            # A page that is there may start a download; only in its place there must be none.
            if self.shown not in self.documents:
                self._check_body(response, str(head.get("mimeType", "")).lower())
        except FetchError as fault:
            self.break_off(fault)

    def _check_body(self, response: httpx.Response, media_type: str) -> None:
        status, allowed = response.status_code, self.ask.limits.wire_bytes
        if media_type and media_type not in ACCEPTED_TYPES:
            raise self.ask.failed(Outcome.UNSUPPORTED_TYPE, f"the server sends {media_type}, not a page", status)
        announced = response.headers.get("content-length", "")
        if announced.isdecimal() and int(announced[:20]) > allowed:
            reason = f"{int(announced[:20]):,} bytes announced; {allowed:,} allowed"
            raise self.ask.failed(Outcome.TOO_LARGE, reason, status)

    def on_data(self, event: dict[str, Any]) -> None:
        """Network.dataReceived: another piece of a body, inflated."""
        size = int(event["dataLength"])
        self.loaded_bytes += size
        if self.loaded_bytes > self.page_bytes:
            self.take_too_much()
        if event["requestId"] in self.requests:
            self.last_request = time.monotonic()
        document = self.documents.get(event["requestId"])
        if document is not None:
            document.body_bytes += size
            self.ask.wire_bytes += size
            if document.body_bytes > self.ask.limits.wire_bytes:
                reason = f"more than {self.ask.limits.wire_bytes:,} bytes"
                self.break_off(self.ask.failed(Outcome.TOO_LARGE, reason, document.status))

    def on_finished(self, event: dict[str, Any]) -> None:
        """Network.loadingFinished: a body is complete."""
        self._forget(event["requestId"])
        document = self.documents.get(event["requestId"])
        if document is not None:
            document.wire_bytes = max(0, int(event["encodedDataLength"]) - document.head_bytes)
            self.ask.wire_bytes += document.wire_bytes - document.body_bytes

    def on_failed(self, event: dict[str, Any]) -> None:
        """Network.loadingFailed: no answer, or none to its end."""
        self._forget(event["requestId"])
        document = self.documents.get(event["requestId"])
        # What is aborted gives way to another document, or is a download that a page starts.
        if document is not None and not event.get("canceled") and event["errorText"] != "net::ERR_ABORTED":
            self.break_off(self.network_fault(event["errorText"], document))

    def _forget(self, request: str) -> None:
        if self.requests.pop(request, None) is not None:
            self.last_request = time.monotonic()

    def on_shown(self, event: dict[str, Any]) -> None:
        """Page.frameNavigated: a document takes the place of the one before."""
        frame = event["frame"]
        if frame["id"] == self.main_frame:
            self.shown = frame["loaderId"]
            self.requests = {request: loader for request, loader in self.requests.items() if loader == self.shown}

    def on_crash(self, tab: Tab) -> None:
        """The page's process died, mostly for want of memory."""
        self.break_off(self.ask.failed(Outcome.NET_ERROR, "the browser gave the page up: its process died"))

    def on_disconnected(self, browser: Browser) -> None:
        """The browser is gone."""
        self.break_off(self.ask.failed(Outcome.NET_ERROR, "the browser broke down"))

    @property
    def seconds_since_request(self) -> float:
        """For how long no awaited request has begun, moved on or ended."""
        return time.monotonic() - self.last_request


def _one_line(text: str) -> bytes:
    """A header as httpx takes it; Chromium joins those of the same name by line breaks."""
    return text.replace("\n", ", ").encode("utf-8", "replace")
