"""Downloads in processes of their own: how each ended, how long it took and how much memory it needed.

    with FetchProcesses() as processes:
        ending = processes.get("http://127.0.0.1:8000/", timeout=1.0, allow_private=True)
        ending.outcome, ending.seconds, ending.megabytes

Memory is told by `ru_maxrss`, which never falls and, after `exec`, begins with what the parent had. So one child starts
afresh and imports everything; it then forks for each download, whose own peak begins at what the child holds.
"""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import json
import logging
import os
import resource
import selectors
import signal
import socket
import ssl
import subprocess
import sys
import time
import traceback
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn, Self

__all__ = ["Ending", "FetchProcesses"]

_GRACE = 10.0
"""Seconds past its deadline after which a download is ended from outside."""
_ADDRESS_SPACE = 2**30
"""Bytes that a download may take beyond what the child has, so that a fault ends the test and not the machine."""
_KEPT = 2_000


@dataclass(frozen=True)
class Ending:
    """How a download ended."""

    outcome: str
    """That of the `FetchError`; `ok` for a page; `exception` for any other exception; `hang` or `crash`."""
    message: str = ""
    """The error's, or the traceback of an exception that is none of ours."""
    status_code: int | None = None
    seconds: float = 0.0
    megabytes: float = 0.0
    """At its peak, above what the process held at its start."""
    content: str = ""
    """The beginning of the page's bytes, as Latin-1."""
    text: str = ""
    """The beginning of the page as text."""
    length: int = 0
    noise: str = ""
    """What was logged as a warning or worse, and errors that Python could only print."""
    open_files: int = 0
    """How many more are open than before."""


class FetchProcesses:
    """Runs `newsgrab.fetch.client.get`; a context manager.

    Args:
        authority: File with a certificate that clients are to trust too.
    """

    def __init__(self, authority: Path | None = None) -> None:
        arguments = [sys.executable, __file__, *([str(authority)] if authority else [])]
        self._child = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def get(
        self,
        url: str,
        *,
        timeout: float,
        names: Mapping[str, Sequence[Sequence[str]]] | None = None,
        public: Sequence[str] = (),
        slow_names: float = 0.0,
        robots: bool = False,
        retries: int = 0,
        **arguments: Any,
    ) -> Ending:
        """One download.

        Args:
            url, timeout, arguments: As for `get`.
            names: In place of DNS: names and their addresses at the first time of asking, the second…; the last stay.
            public: Addresses of this machine that count as public.
            slow_names: Seconds that the system takes to resolve a name.
            robots, retries: As in `FetchOptions`.
        """
        order = {
            "arguments": {"url": url, "timeout": timeout, **arguments},
            "options": {"robots": robots, "retries": retries},
            "names": names,
            "public": list(public),
            "slow_names": slow_names,
        }
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(json.dumps(order) + "\n")
        self._child.stdin.flush()
        return Ending(**json.loads(self._child.stdout.readline()))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.communicate(timeout=30)


def _main() -> None:
    _share_contexts(sys.argv[1] if len(sys.argv) > 1 else None)
    socket.socket.connect = _loopback_only  # type: ignore[method-assign, assignment]
    from newsgrab.fetch.client import get

    # Once for everything that is imported only when it is needed: that is no cost of a fault.
    with suppress(Exception):
        get("http://127.0.0.1:1/", timeout=1, allow_private=True)
    # What there is by now is not looked at again: it would have to be copied first.
    gc.freeze()
    while line := sys.stdin.readline():
        print(json.dumps(asdict(_in_fork(json.loads(line)))), flush=True)


def _share_contexts(authority: str | None) -> None:
    """Lets downloads share what the child has made, for reading the authorities takes longer than most faults."""
    create = cache(ssl.create_default_context)

    def created(*arguments: Any, **named: Any) -> ssl.SSLContext:
        context = create(*arguments, **named)
        if authority is not None:
            context.load_verify_locations(authority)
        return context

    ssl.create_default_context = created


_connect = socket.socket.connect


def _loopback_only(self: socket.socket, address: Any) -> None:
    if self.family in (socket.AF_INET, socket.AF_INET6) and not ipaddress.ip_address(address[0]).is_loopback:
        raise AssertionError(f"a test tried to reach {address[0]}")
    _connect(self, address)


def _in_fork(order: dict[str, Any]) -> Ending:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _run_and_exit(order, writing)
    os.close(writing)
    limit = order["arguments"]["timeout"] + _GRACE
    told, is_late = _read_all(reading, time.monotonic() + limit)
    if is_late:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if is_late:
        return Ending("hang", f"not ended {_GRACE:g} s after its deadline", seconds=limit)
    if not told:
        return Ending("crash", f"ended with status {os.waitstatus_to_exitcode(status)}")
    return Ending(**json.loads(told))


def _read_all(reading: int, until: float) -> tuple[bytes, bool]:
    """Everything that comes before the end or the moment, and whether the moment came first."""
    told = b""
    with selectors.DefaultSelector() as selector, os.fdopen(reading, "rb", buffering=0) as pipe:
        selector.register(pipe, selectors.EVENT_READ)
        while selector.select(max(0.0, until - time.monotonic())):
            piece = pipe.read(65_536)
            if not piece:
                return told, False
            told += piece
    return told, True


def _run_and_exit(order: dict[str, Any], writing: int) -> NoReturn:
    try:
        ending = _run(order)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(json.dumps(asdict(ending)).encode())
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(0)


def _run(order: dict[str, Any]) -> Ending:
    from newsgrab.dom.decode import decode
    from newsgrab.errors import FetchError
    from newsgrab.fetch.client import get
    from newsgrab.fetch.options import FetchOptions

    noise = _listen()
    _replace_names(order["names"], order["public"], order["slow_names"])
    _limit_address_space()
    page, message, status = None, "", None
    open_before, memory, began = _open_files(), _peak(), time.monotonic()
    try:
        page = get(**order["arguments"], options=FetchOptions(**order["options"]))
        outcome, status = "ok", page.status_code
    except FetchError as error:
        outcome, message, status = str(error.outcome), str(error), error.status_code
    except BaseException:
        outcome, message = "exception", traceback.format_exc()[-_KEPT:]
    seconds, megabytes = time.monotonic() - began, _peak() - memory
    gc.collect()
    return Ending(
        outcome,
        message,
        status,
        seconds,
        megabytes,
        content=page.content[:_KEPT].decode("latin-1") if page else "",
        text=decode(page.content, charset=page.charset).text[:_KEPT] if page else "",
        length=len(page.content) if page else 0,
        noise="\n".join(noise)[:_KEPT],
        open_files=_open_files() - open_before,
    )


def _listen() -> list[str]:
    """A list that grows by what goes wrong without an exception."""
    noise: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            noise.append(self.format(record))

    logging.getLogger().addHandler(Kept(logging.WARNING))
    sys.unraisablehook = lambda unraisable: noise.append(f"{unraisable.err_msg}: {unraisable.exc_value!r}")
    return noise


def _replace_names(names: dict[str, list[list[str]]] | None, public: list[str], slow_names: float) -> None:
    from newsgrab.fetch import guard

    if names is not None:

        async def resolve(host: str, port: int) -> list[str]:
            await asyncio.sleep(0)
            if host not in names:
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            answers = names[host]
            return answers.pop(0) if len(answers) > 1 else answers[0]

        guard.resolve = resolve
    if public:
        is_public = guard.is_public
        guard.is_public = lambda address: address in public or is_public(address)
    if slow_names:

        def getaddrinfo(*arguments: Any, **named: Any) -> NoReturn:
            time.sleep(slow_names)
            raise socket.gaierror(socket.EAI_AGAIN, "no name server has answered")

        socket.getaddrinfo = getaddrinfo


def _limit_address_space() -> None:
    if not Path("/proc/self/statm").exists():
        return
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + _ADDRESS_SPACE
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _open_files() -> int:
    return sum(1 for _ in Path("/dev/fd").iterdir())


def _peak() -> float:
    """Megabytes of 2^20."""
    unit = 1 if sys.platform == "darwin" else 1_024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20


if __name__ == "__main__":
    _main()
