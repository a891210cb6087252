"""The browser's processes: which program, with what flags and surroundings, and that none outlives the visit."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Coroutine
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import Outcome
from ..response import Ask
from .faults import last_words

if TYPE_CHECKING:
    from playwright.async_api import Browser, Playwright

__all__ = ["Chromium", "find_program"]

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = (
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--proxy-server=http://nowhere.invalid:1",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-remote-fonts",
    # Pictures that are refused one by one would call the page's `onerror`, which often takes them out of the DOM.
    "--blink-settings=imagesEnabled=false",
    "--js-flags=--max-old-space-size=512",
)
_ENVIRONMENT = ("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH", "XDG_RUNTIME_DIR")
"""What Chromium sees of the environment; the rest may hold secrets, or flags for another Chromium."""

_LOOK_SECONDS = 0.1
_END_SECONDS = 5.0
"""For each step of ending the browser in order, before it is killed."""
_SHORT_FOLDER = "/tmp"  # noqa: S108 (a folder of our own is made in it)
_FOLDER_BYTES = 40
"""Which leaves room for `/newsgrab-…/org.chromium.Chromium.…/SingletonSocket` in the 107 of a socket's name."""


def find_program(executable: str | None, ask: Ask) -> str:
    """The Chromium to start.

    Args:
        executable: Its name or path; by default as `render` has it.

    Raises:
        FetchError: There is none.
    """
    named = executable or os.environ.get("NEWSGRAB_CHROMIUM")
    for name in (named,) if named else _PROGRAMS:
        found = shutil.which(name)
        if found:
            return found
    if named:
        raise ask.failed(Outcome.NET_ERROR, f"the browser {named} is no program that can be run")
    reason = "no Chromium on this machine: install one (such as apt-get install chromium), or name it in "
    raise ask.failed(Outcome.NET_ERROR, reason + "NEWSGRAB_CHROMIUM")


class Chromium:
    """One browser with a profile of its own, from its start to the end of its last process."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._driver: asyncio.Future[Playwright] | None = None
        self._browser: asyncio.Future[Browser] | None = None

    async def start(self, ask: Ask) -> Browser:
        """The running browser.

        Raises:
            FetchError: It does not start.
        """
        from playwright.async_api import async_playwright

        try:
            self._folder = tempfile.TemporaryDirectory(
                prefix="newsgrab-", dir=_short_folder(), ignore_cleanup_errors=True
            )
            # Shielded, since what was started must be known when it is to be ended.
            self._driver = asyncio.ensure_future(async_playwright().start())
            driver = await asyncio.shield(self._driver)
            self._browser = asyncio.ensure_future(self._launch(driver, self._folder.name))
            return await asyncio.shield(self._browser)
        except Exception as error:  # Playwright's, the system's, and plain ones where its driver dies
            reason = f"the browser {self._program} does not start: {last_words(error)}"
            raise ask.failed(Outcome.NET_ERROR, reason) from error

    async def _launch(self, driver: Playwright, folder: str) -> Browser:
        environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
        return await driver.chromium.launch(
            executable_path=self._program,
            headless=True,
            chromium_sandbox=os.geteuid() != 0,
            args=[*_FLAGS, f"--disk-cache-dir={folder}/cache"],
            # By TMPDIR the processes are known when they are to be ended.
            env={**environment, "TMPDIR": folder, "XDG_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder},
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
            timeout=0,
        )

    async def close(self) -> None:
        """Ends every process of the browser: in order if it can be, else by force."""
        try:
            if self._browser is not None:
                await self._end_browser(self._browser)
            if self._driver is not None:
                await _within_reason(self._end_driver(self._driver))
        finally:
            await self._kill()
            if self._folder is not None:
                self._folder.cleanup()

    async def _end_browser(self, starting: asyncio.Future[Browser]) -> None:
        give_up = time.monotonic() + _END_SECONDS
        while not starting.done() and time.monotonic() < give_up:
            self._kill_once()  # nobody waits for it any more
            await asyncio.wait({starting}, timeout=_LOOK_SECONDS)
        if starting.done() and not starting.cancelled() and starting.exception() is None:
            await _within_reason(starting.result().close())

    async def _end_driver(self, starting: asyncio.Future[Playwright]) -> None:
        await (await starting).stop()

    async def _kill(self) -> None:
        give_up = time.monotonic() + _END_SECONDS
        while self._kill_once() and time.monotonic() < give_up:
            await asyncio.sleep(0.02)

    def _kill_once(self) -> bool:
        """Kills what is left, and whether there was anything."""
        found = _processes_in(self._folder.name) if self._folder is not None else []
        for process in found:
            with suppress(ProcessLookupError, PermissionError):
                group = os.getpgid(process)
                if group != os.getpgrp():
                    os.killpg(group, signal.SIGKILL)
        return bool(found)


def _short_folder() -> str | None:
    """Where temporary files go, unless Chromium's socket there would have too long a name, which ends Chromium."""
    is_short = len(os.fsencode(tempfile.gettempdir())) <= _FOLDER_BYTES
    return None if is_short or not os.access(_SHORT_FOLDER, os.W_OK | os.X_OK) else _SHORT_FOLDER


async def _within_reason(ending: Coroutine[Any, Any, None]) -> None:
    """Waits for an end that may fail or never come."""
    with suppress(Exception):
        async with asyncio.timeout(_END_SECONDS):
            await ending


def _processes_in(folder: str) -> list[int]:
    """The processes that were told to keep their temporary files there; none where the system has no /proc."""
    found, wanted = [], os.fsencode(f"TMPDIR={folder}")
    for path in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError):
            if wanted in path.read_bytes().split(b"\0"):
                found.append(int(path.parent.name))
    return found
