"""Serves one library over HTTP until the process is told to stop."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import datasette.handle_exception
import uvicorn
from datasette.app import Datasette
from datasette.plugins import pm

from ..errors import LibraryError
from ..library import Library
from ..library.connection import check_frozen
from . import plugin
from .description import SETTINGS

__all__ = ["serve", "website"]


def serve(path: Path, *, host: str, port: int, open_browser: bool, ready: Callable[[str], None]) -> None:
    """Serves the library at `path` until SIGINT or SIGTERM; a library of an older schema is migrated first.

    Args:
        path: The database file.
        host: The name or address of the interface to listen on.
        port: 0 for any that is free.
        open_browser: Whether to show the front page in the user's browser.
        ready: Called with the website's address once it answers.

    Raises:
        LibraryError: The file is no library, or cannot be read.
        OSError: The address cannot be listened on.
    """
    site = website(path)
    with _listening(host, port) as listener:
        asyncio.run(_serve(site, listener, host, open_browser, ready))


def website(path: Path) -> Datasette:
    """Datasette over the library at `path`, with our plugin; a library of an older schema is migrated.

    SQLite makes files beside a database even to read it. Where nobody can, nobody writes, and the file is opened as one
    that does not change.

    Raises:
        LibraryError: The file is no library, or cannot be read.
    """
    is_frozen = path.exists() and not os.access(path.resolve().parent, os.W_OK) and not _has_log(path)
    if is_frozen:
        check_frozen(path)
    else:
        with Library(path, create=False):
            pass
    if not pm.has_plugin(plugin.NAME):  # not installed, but run from its source
        pm.register(plugin, plugin.NAME)
    # Else every page that is not there is told on the terminal, with all local variables.
    datasette.handle_exception.rich = None
    files = {"immutables" if is_frozen else "files": [str(path)]}
    return Datasette(**files, settings=dict(SETTINGS))


async def _serve(
    site: Datasette, listener: socket.socket, host: str, open_browser: bool, ready: Callable[[str], None]
) -> None:
    await site.invoke_startup()
    server = _Server(uvicorn.Config(site.app(), log_level="warning", access_log=False, lifespan="on"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started and not serving.done():
        await asyncio.sleep(0.01)
    if server.started:
        address = _address(host, listener)
        ready(address)
        if open_browser:
            await asyncio.to_thread(webbrowser.open, address)
    await serving
    if not server.started:
        raise LibraryError("the website did not start")


class _Server(uvicorn.Server):
    """Stops in order at the first SIGINT or SIGTERM, at once at the second."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """As uvicorn's, but the signal is not raised again at the end: stopping in order is a good end."""
        numbers = (signal.SIGINT, signal.SIGTERM)
        former = {number: signal.signal(number, self.handle_exit) for number in numbers}
        try:
            yield
        finally:
            for number, handler in former.items():
                signal.signal(number, handler)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begins to stop."""
        self.force_exit = self.should_exit
        self.should_exit = True


def _has_log(path: Path) -> bool:
    """Whether something of the library is in the write-ahead log only."""
    log = path.resolve().with_name(f"{path.resolve().name}-wal")
    return log.exists() and log.stat().st_size > 0


def _listening(host: str, port: int) -> socket.socket:
    family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    return socket.create_server((host, port), family=family)


def _address(host: str, listener: socket.socket) -> str:
    name = f"[{host}]" if ":" in host else host
    return f"http://{name}:{listener.getsockname()[1]}/"
