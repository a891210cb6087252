"""A tab to a `Page`: goes to the address, waits until the DOM has settled, and takes it."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from ...errors import FetchError, Outcome
from ...model import Page
from ..address import checked, without_secrets
from ..media_types import ACCEPTED_TYPES
from .visit import Visit

if TYPE_CHECKING:
    from playwright.async_api import CDPSession
    from playwright.async_api import Page as Tab

__all__ = ["RESTLESS_SECONDS", "read"]

_LOOK_SECONDS = 0.1
_CALM_SECONDS = 0.5
"""Without a change to the DOM or a request under way, for the page to count as settled."""
_CALM_SECONDS_WITH_REQUESTS = 2.0
"""The same with requests that never seem to end, such as long polls."""
RESTLESS_SECONDS = 10.0
"""After which a page is taken as it stands, since some never settle."""

# Scripts for a world of our own in the page, whose built-ins the page cannot change. Names in the page's markup hide
# properties of `document` even there, so these are read from the prototype.
_GET = "const get = name => Object.getOwnPropertyDescriptor(Document.prototype, name).get.call(document);"
_WATCH = f"""(() => {{
    {_GET}
    const key = Symbol.for("newsgrab");
    if (!globalThis[key]) {{
        const seen = globalThis[key] = {{changes: 0}};
        new MutationObserver(records => {{ seen.changes += records.length; }})
            .observe(document, {{childList: true, characterData: true, subtree: true}});
    }}
    return {{state: get("readyState"), changes: globalThis[key].changes}};
}})()"""
_SERIALISE = f"""(allowed => {{
    {_GET}
    const type = get("doctype"), root = get("documentElement");
    const html = (type ? new XMLSerializer().serializeToString(type) : "") + (root ? root.outerHTML : "");
    const length = html.length;
    return {{type: get("contentType"), url: location.href, length, html: length > allowed ? "" : html.toWellFormed()}};
}})"""


async def read(tab: Tab, start: httpx.URL, visit: Visit) -> Page:
    """The page at an address, once it has come to rest in the tab.

    Raises:
        FetchError: There is none to read.
        Error: Playwright's, if the tab is gone.
    """
    from playwright.async_api import Error

    session = await tab.context.new_cdp_session(tab)
    for name, listener in {
        "Network.requestWillBeSent": visit.on_request,
        "Network.responseReceived": visit.on_response,
        "Network.dataReceived": visit.on_data,
        "Network.loadingFinished": visit.on_finished,
        "Network.loadingFailed": visit.on_failed,
        "Page.frameNavigated": visit.on_shown,
    }.items():
        session.on(name, listener)
    await session.send("Network.enable")
    await session.send("Page.enable")
    visit.main_frame = (await session.send("Page.getFrameTree"))["frameTree"]["frame"]["id"]
    await _navigate(session, start, visit)
    while True:
        try:
            await _settle(session, visit)
            script = f"{_SERIALISE}({visit.ask.limits.wire_bytes})"
            return _page(await _evaluate(session, visit, script), visit)
        except Error:
            if tab.is_closed():
                raise
            await asyncio.sleep(_LOOK_SECONDS)  # the document gave way to another one while it was looked at


async def _navigate(session: CDPSession, start: httpx.URL, visit: Visit) -> None:
    address = str(start.copy_with(username=None, password=None))
    answer = await session.send("Page.navigate", {"url": address})
    error = answer.get("errorText")
    if not error:
        return
    document = visit.documents.get(answer.get("loaderId", ""))
    status = document.status if document else None
    if answer.get("isDownload"):
        raise visit.ask.failed(Outcome.UNSUPPORTED_TYPE, "the server sends a file to download, not a page", status)
    if error == "net::ERR_ABORTED":
        await asyncio.sleep(_LOOK_SECONDS)  # if the page's process died, that is told next
        raise visit.ask.failed(Outcome.PROTOCOL_ERROR, "the server answered without a page", status)
    raise visit.network_fault(error, document)


async def _settle(session: CDPSession, visit: Visit) -> None:
    """Returns once neither the DOM nor the requests have changed for a while, or never will stop to."""
    changes = -1
    last_change = time.monotonic()
    patience_ends = last_change + min(RESTLESS_SECONDS, visit.ask.left / 2)
    while True:
        seen = await _evaluate(session, visit, _WATCH)
        now = time.monotonic()
        if seen["changes"] != changes or seen["state"] == "loading":
            changes, last_change = seen["changes"], now
        calm = _CALM_SECONDS_WITH_REQUESTS if visit.requests else _CALM_SECONDS
        if min(now - last_change, visit.seconds_since_request) >= calm:
            return
        if now >= patience_ends and seen["state"] != "loading":
            return
        await asyncio.sleep(_LOOK_SECONDS)


async def _evaluate(session: CDPSession, visit: Visit, script: str) -> dict[str, Any]:
    """What a script gives in a world of ours in the document that is shown."""
    world = await session.send("Page.createIsolatedWorld", {"frameId": visit.main_frame, "worldName": "newsgrab"})
    answer = await session.send(
        "Runtime.evaluate",
        {"expression": script, "contextId": world["executionContextId"], "returnByValue": True},
    )
    if "exceptionDetails" in answer:
        raise visit.ask.failed(Outcome.PROTOCOL_ERROR, f"the page cannot be read: {json.dumps(answer)[:200]}")
    value: dict[str, Any] = answer["result"]["value"]
    return value


def _page(taken: dict[str, Any], visit: Visit) -> Page:
    document = visit.documents.get(visit.shown or "")
    status = document.status if document else None
    allowed = visit.ask.limits.wire_bytes
    if not taken["url"].startswith(("http:", "https:")) or document is None:
        leads_to = without_secrets(taken["url"])
        raise visit.ask.failed(Outcome.BLOCKED_POLICY, f"the page leads to {leads_to}, which is no web address", status)
    if taken["type"] not in ACCEPTED_TYPES:
        raise visit.ask.failed(Outcome.UNSUPPORTED_TYPE, f"the page is {taken['type']}", status)
    content = taken["html"].encode("utf-8", "replace")
    if max(len(content), taken["length"]) > allowed:
        raise visit.ask.failed(Outcome.TOO_LARGE, f"its scripts make more than {allowed:,} bytes of it", status)
    try:
        url = checked(taken["url"], visit.allowed)
    except FetchError:  # scripts may call the page as they like, at any length
        url = httpx.URL(document.url)
    return Page(
        content=content,
        url=str(url.copy_with(username=None, password=None)),
        requested_url=without_secrets(visit.ask.url),
        status_code=status,
        content_type="text/html; charset=utf-8",
        fetched_at=datetime.now(UTC),
        wire_bytes=document.body_bytes if document.wire_bytes is None else document.wire_bytes,
        elapsed=visit.ask.elapsed,
        attempts=visit.ask.attempts,
    )
