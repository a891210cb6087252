"""A real browser that looks at the website, and notes all that should not happen."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, Request, sync_playwright
from served import ROOT

__all__ = ["PHONE", "SCREENSHOTS", "Visit", "browsing", "visiting"]

SCREENSHOTS = ROOT / "build" / "screenshots"
PHONE = {"width": 320, "height": 640}
"""The narrowest phone, and a desktop at 400 % zoom."""

_FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync""".split()
_WATCH = """
    window.__violations = [];
    addEventListener('securitypolicyviolation', event => {
        __violations.push(event.violatedDirective + ' ' + event.blockedURI);
    });
"""


class Visit:
    """One tab, with what went wrong in it."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.troubles: list[str] = []
        self._address = address
        self._refused: str | None = None
        page.add_init_script(_WATCH)
        page.on("console", self._note_message)
        page.on("pageerror", lambda error: self.troubles.append(f"error: {error}"))
        page.on("dialog", self._note_dialog)
        page.on("request", self._note_request)

    def open(self, path: str, *, status: int = 200) -> Page:
        """Goes to a page of the website, whose status must be this."""
        self._refused = self._address + path if status != 200 else None
        response = self.page.goto(self._address + path)
        assert response is not None
        assert response.status == status
        self._gather()
        return self.page

    def check(self) -> None:
        """Nothing was refused by the policy, no script failed, nobody else was asked for anything."""
        self._gather()
        assert self.troubles == []

    def keep(self, name: str, *, whole: bool = False) -> None:
        """Keeps a picture of what is seen."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=whole)

    def is_too_wide(self) -> bool:
        """Whether the page must be moved sideways to be read."""
        return bool(self.page.evaluate("document.documentElement.scrollWidth > innerWidth"))

    def _gather(self) -> None:
        for violation in self.page.evaluate("window.__violations.splice(0)"):
            self.troubles.append(f"policy: {violation}")

    def _note_message(self, message: ConsoleMessage) -> None:
        # That a page is not there is told on the console as well, which is no trouble where it should not be.
        is_expected = self._refused is not None and message.location["url"] == self._refused
        if message.type in ("error", "warning") and not is_expected:
            self.troubles.append(f"{message.type}: {message.text}")

    def _note_dialog(self, dialog: Dialog) -> None:
        self.troubles.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _note_request(self, request: Request) -> None:
        asked = urlsplit(request.url)
        if asked.netloc != urlsplit(self._address).netloc and asked.scheme not in ("data", "about"):
            self.troubles.append(f"request: {request.url}")


@contextmanager
def browsing() -> Iterator[Browser]:
    """A headless Chromium; skips where there is none."""
    program = os.environ.get("NEWSGRAB_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None or not Path(program).exists():
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, headless=True, args=_FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def visiting(browser: Browser, address: str, **options: Any) -> Iterator[Visit]:
    """A tab with a profile of its own; at the end, nothing must have gone wrong in it."""
    context = browser.new_context(**options)
    try:
        visit = Visit(context.new_page(), address)
        yield visit
        visit.check()
    finally:
        context.close()
