"""Pages in a real Chromium: what scripts make, what they may not reach, and that nothing of it stays behind."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Coroutine, Iterable, Iterator
from contextlib import contextmanager, suppress
from http.cookiejar import Cookie, CookieJar
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

import pytest
from certificates import HOST, Certificates
from server import ARTICLE, HTML, Server, fixed, send, serving

from newsgrab.errors import FetchError, Outcome
from newsgrab.fetch import guard
from newsgrab.fetch.browser import reading
from newsgrab.fetch.browser.render import render
from newsgrab.fetch.client import Fetcher
from newsgrab.fetch.options import FetchOptions
from newsgrab.model import Limits, Page

T = TypeVar("T")

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
has_playwright = find_spec("playwright") is not None
with_chromium = pytest.mark.skipif(
    CHROMIUM is None or not has_playwright, reason="needs Chromium (apt-get install chromium) and Playwright"
)
with_playwright = pytest.mark.skipif(not has_playwright, reason="needs Playwright")

SECONDS = 60.0
"""Far more than a page needs, however busy the machine."""
DEADLINES = (3.0, 10.0, 30.0)
"""Seconds, for what is to run out of them: the first that let it come so far, which takes a busy machine longer."""
SMALL = Limits(wire_bytes=200_000)


@pytest.fixture
def server(faults: Server) -> Server:
    """The one server on 127.0.0.1 that all tests here ask, as if it were new."""
    faults.requests.clear()
    faults.handlers.clear()
    faults.connections = 0
    return faults


def html(script: str, body: str = "<p id=text>as sent</p>") -> bytes:
    return f"<!doctype html><meta charset=utf-8><title>Page</title>{body}<script>{script}</script>".encode()


def put(server: Server, path: str, script: str, body: str = "<p id=text>as sent</p>") -> str:
    """Adds a page to a server, and gives its address."""
    server.handlers[path] = fixed(html(script, body))
    return server.url(f"/{path}")


def rendered(url: str, *, timeout: float = SECONDS, allow_private: bool = True, **options: Any) -> Page:
    return asyncio.run(render(url, timeout=timeout, allow_private=allow_private, **options))


def failure(url: str, *, timeout: float = SECONDS, allow_private: bool = True, **options: Any) -> FetchError:
    """The error that a visit ends with."""
    with pytest.raises(FetchError) as caught:
        rendered(url, timeout=timeout, allow_private=allow_private, **options)
    return caught.value


def endings(urls: Iterable[str], *, timeout: float = SECONDS, **options: Any) -> list[Page | FetchError]:
    """What each visit ends with; a few at a time, for the sake of time."""
    slots = asyncio.Semaphore(3)

    async def ending(url: str) -> Page | FetchError:
        async with slots:
            try:
                return await render(url, timeout=timeout, **{"allow_private": True, **options})
            except FetchError as error:
                return error

    async def all_endings() -> list[Page | FetchError]:
        return await asyncio.gather(*map(ending, urls))

    return asyncio.run(all_endings())


def outcomes(urls: Iterable[str], **options: Any) -> list[str]:
    """The outcome of each visit."""
    ends = endings(urls, **options)
    return [end.outcome if isinstance(end, FetchError) else Outcome.OK for end in ends]


def paths(server: Server) -> list[str]:
    return [request.target for request in server.requests]


# What runs on this machine


def started(process: int) -> str | None:
    """When a process began; None if it is gone, or dead and only not yet waited for."""
    with suppress(OSError, IndexError):
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return None if fields[0] in "ZX" else fields[19]
    return None


def running() -> dict[int, str]:
    """The processes below this one, and those that left it but name a folder of ours; with when they began."""
    parents: dict[int, int] = {}
    found: set[int] = set()
    for entry in Path("/proc").iterdir():
        with suppress(OSError, ValueError, IndexError):
            process = int(entry.name)
            parents[process] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            if f"{tempfile.gettempdir()}/newsgrab-".encode() in (entry / "cmdline").read_bytes():
                found.add(process)
    for process in parents:
        line = [process]
        while line[-1] in parents and line[-1] != os.getpid():
            line.append(parents[line[-1]])
        if line[-1] == os.getpid() or found.intersection(line):
            found.add(process)
    return {process: began for process in found - {os.getpid()} if (began := started(process))}


class Watch:
    """Keeps in mind every process that runs while it lasts."""

    def __init__(self) -> None:
        self.before = running()
        self.seen: dict[int, str] = {}
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self) -> None:
        while not self._over.wait(0.05):
            self.seen |= {process: began for process, began in running().items() if process not in self.before}

    def left(self) -> list[int]:
        return [process for process, began in self.seen.items() if started(process) == began]

    def end(self) -> list[int]:
        """What is still there some time later."""
        self._over.set()
        self._thread.join()
        patience = time.monotonic() + 10
        while self.left() and time.monotonic() < patience:
            time.sleep(0.05)
        return self.left()


@pytest.fixture(autouse=True)
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Iterator[Watch]:
    """After every test: no process that it started, no file, and nothing that asyncio complains of."""
    folder = Path(tempfile.mkdtemp(prefix="browser-"))
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.delenv("NEWSGRAB_CHROMIUM", raising=False)
    watch = Watch()
    yield watch
    processes, files = watch.end(), list(folder.iterdir())
    shutil.rmtree(folder)
    assert (processes, files) == ([], [])
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


# What comes


@with_chromium
def test_what_scripts_make_is_in_the_page(server: Server, watch: Watch) -> None:
    """At once, later, and from what they load; as UTF-8, with what the server said of the document."""
    server.handlers["data"] = fixed("из данных".encode(), "text/plain; charset=utf-8")
    server.handlers["late.js"] = fixed(b"document.body.append('from a file')", "text/javascript")
    url = put(
        server,
        "made",
        """text.textContent = 'made at once';
        setTimeout(() => fetch('/data').then(r => r.text()).then(t => document.body.append(t)), 300);
        const late = document.createElement('script'); late.src = '/late.js'; document.body.append(late);""",
    )
    asked = server.url("/redirect?/made")
    page = rendered(asked)
    text = page.content.decode()
    assert text.startswith("<!DOCTYPE html><html><head>")
    assert "made at once" in text
    assert "as sent" not in text
    assert "из данных" in text
    assert "from a file" in text
    assert (page.url, page.requested_url, page.status_code, page.attempts) == (url, asked, 200, 1)
    assert (page.content_type, page.charset) == ("text/html; charset=utf-8", "utf-8")
    assert page.elapsed is not None
    assert 0 < page.elapsed < SECONDS
    assert page.fetched_at.utcoffset() is not None
    assert watch.seen  # or the fixture would prove nothing
    assert "Chrome/" in server.requests[0].headers["user-agent"]


@pytest.mark.soak
@with_chromium
def test_bytes_are_counted_as_they_came(server: Server) -> None:
    """Before they are inflated."""
    page = rendered(server.url("/gzip"))
    assert "Движение по мосту" in page.content.decode()
    assert page.wire_bytes is not None
    assert 0 < page.wire_bytes < len(ARTICLE)


@pytest.mark.soak
@with_chromium
def test_redirects_of_servers_and_scripts_are_followed(server: Server) -> None:
    """Both count, and the address is the last one's."""
    put(server, "moving", "location.replace('/hops/2')")
    put(server, "there", "location.replace('/back')")
    put(server, "back", "location.replace('/there')")
    page, error = endings([server.url("/redirect?/moving"), server.url("/there")])
    assert isinstance(page, Page)
    assert isinstance(error, FetchError)
    assert page.url == server.url("/article")
    assert "Движение" in page.content.decode()
    assert (error.outcome, "more than 5 redirects" in str(error)) == (Outcome.PROTOCOL_ERROR, True)


@pytest.mark.soak
@with_chromium
def test_redirects_have_an_end(server: Server) -> None:
    """Whoever makes them."""
    put(server, "again", "location.reload()")
    put(server, "refresh", "", "<meta http-equiv=refresh content=0>")
    found = outcomes(server.url(path) for path in ("/hops/5", "/hops/6", "/loop", "/again", "/refresh"))
    assert found == [Outcome.OK, *[Outcome.PROTOCOL_ERROR] * 4]


@pytest.mark.soak
@with_chromium
def test_a_page_that_never_settles_is_taken_as_it_stands(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that counts for ever, and one with a request that is never answered."""
    monkeypatch.setattr(reading, "RESTLESS_SECONDS", 2.0)
    url = put(
        server,
        "ticker",
        "setInterval(() => document.body.append(' tick'), 20); fetch('/silent').catch(() => {});",
    )
    assert b"tick tick" in rendered(url).content


@pytest.mark.soak
@with_chromium
def test_names_in_markup_hide_nothing(server: Server) -> None:
    """Elements named like properties of the document, and built-ins that the page replaces, change nothing."""
    body = "".join(
        f"<img name={name}><form id={name}></form>"
        for name in ("readyState", "documentElement", "doctype", "contentType", "body", "newsgrab")
    )
    script = """for (const type of [Document, Element, Node]) for (const name of ['outerHTML', 'documentElement',
        'readyState']) Object.defineProperty(type.prototype, name, {get: () => 'mine'});
        window.MutationObserver = window.XMLSerializer = null; String.prototype.toWellFormed = () => 'mine';"""
    page = rendered(
        put(
            server,
            "hiding",
            script,
            body + "<p>The text 🌉 stays</p>",
        )
    )
    assert "The text 🌉 stays</p>" in page.content.decode()


@with_chromium
def test_pictures_media_fonts_sockets_and_frames_are_not_asked_for(server: Server) -> None:
    """And the page does not learn that they are missing: its `onerror` would take the picture out."""
    body = """<img src=/picture.png onerror=this.remove()><video src=/film.mp4 autoplay></video>
        <audio src=/sound.mp3 autoplay></audio><iframe src=/frame></iframe><object data=/object></object>
        <embed src=/embed><link rel=icon href=/icon.png><link rel=manifest href=/manifest.json>
        <style>@font-face{font-family:f;src:url(/font.woff)} p{font-family:f;background:url(/back.png)}</style>
        <p>text</p>"""
    script = """new WebSocket(`ws://${location.host}/socket`); new EventSource('/events');
        navigator.sendBeacon('/beacon', 'x'); window.open('/popup'); fetch('/wanted').catch(() => {});"""
    content = rendered(put(server, "rich", script, body)).content
    assert b'<img src="/picture.png"' in content
    assert set(paths(server)) == {"/rich", "/wanted"}


@pytest.mark.soak
@with_chromium
def test_dialogs_popups_and_downloads_stop_nothing(server: Server) -> None:
    """The page is read as if somebody had closed them."""
    server.handlers["file"] = fixed(b"PK", "application/zip", "Content-Disposition: attachment; filename=a.zip")
    url = put(
        server,
        "pushy",
        """alert('hello'); confirm('sure?'); prompt('name?'); print();
        window.open('/popup'); window.open('/popup', 'b'); onbeforeunload = () => 'stay';
        const link = document.createElement('a'); link.href = '/file'; link.download = 'a.zip'; link.click();
        setTimeout(() => { location.href = '/file'; document.body.append('went on'); }, 200);""",
    )
    page = rendered(url)
    assert page.url == url
    assert b"went on" in page.content


@pytest.mark.soak
@with_chromium
def test_several_pages_at_once(server: Server) -> None:
    """Each has a browser of its own."""
    script = "text.textContent = `page NUMBER ${document.cookie}`; document.cookie = 'n=NUMBER'"
    urls = [put(server, f"own-{number}", script.replace("NUMBER", str(number))) for number in range(2)]
    for number, page in enumerate(endings(urls)):
        assert isinstance(page, Page)
        assert f'<p id="text">page {number} </p>'.encode() in page.content


@with_chromium
def test_a_fetcher_renders_what_robots_txt_permits(server: Server, shared_tls: None) -> None:
    """The rules are asked for once and by the plain client; what they close is never asked for."""
    server.handlers["robots.txt"] = fixed(b"User-agent: *\nDisallow: /closed", "text/plain")
    opened = put(server, "open", "text.textContent = `made for ${navigator.userAgent}`")
    closed = put(server, "closed", "")
    options = FetchOptions(browser=True, allow_private=True, robots=True, timeout=SECONDS, user_agent="newsgrab/test")

    async def both() -> tuple[FetchError, Page]:
        async with Fetcher(options) as fetcher:
            with pytest.raises(FetchError) as caught:
                await fetcher.get(closed)
            return caught.value, await fetcher.get(opened)

    refused, page = asyncio.run(both())
    assert (refused.outcome, refused.attempts, refused.wire_bytes) == (Outcome.BLOCKED_ROBOTS, 1, 0)
    assert b">made for newsgrab/test<" in page.content
    assert (page.url, page.status_code, page.attempts) == (opened, 200, 1)
    assert paths(server) == ["/robots.txt", "/open"]


# Who is told what


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Names and their addresses, in place of DNS; 127.0.0.1 counts as public, all other loopback addresses do not."""
    table: dict[str, list[str]] = {}
    is_public = guard.is_public

    async def resolve(host: str, port: int) -> list[str]:
        literal = guard.literal_address(host)
        return [literal] if literal else table[host]

    monkeypatch.setattr(guard, "resolve", resolve)
    monkeypatch.setattr(guard, "is_public", lambda address: address == "127.0.0.1" or is_public(address))
    return table


def cookie(name: str, domain: str, path: str = "/", *, secure: bool = False) -> Cookie:
    """A cookie as a file of the Netscape format has it."""
    dotted = domain.startswith(".")
    return Cookie(0, name, "1", None, False, domain, dotted, dotted, path, True, secure, None, False, None, None, {})


@with_chromium
def test_cookies_go_where_they_belong(server: Server, names: dict[str, list[str]]) -> None:
    """Those given by name to the host that was asked for, those of a jar where they say."""
    hosts = ("news.example", "sub.news.example", "other.example")
    names |= {host: ["127.0.0.1"] for host in hosts}
    jar = CookieJar()
    for each in (
        cookie("host", "news.example"),
        cookie("domain", ".news.example"),
        cookie("other", "other.example"),
        cookie("path", "news.example", "/elsewhere"),
        cookie("secure", "news.example", secure=True),
    ):
        jar.set_cookie(each)
    given: dict[str, dict[str, str] | CookieJar] = {"named": {"key": "secret"}, "kept": jar}
    server.handlers["script"] = fixed(b"", "text/javascript")
    for way in given:
        put(
            server,
            way,
            "",
            "".join(f"<script src={server.url(f'/script/{way}', host=host)}></script>" for host in hosts),
        )

    async def both() -> None:
        async with asyncio.TaskGroup() as group:
            for way, cookies in given.items():
                group.create_task(render(server.url(f"/{way}", host=hosts[0]), timeout=SECONDS, cookies=cookies))

    asyncio.run(both())
    told: dict[str, dict[str, set[str]]] = {way: {} for way in given}
    for request in server.requests:
        host, way = request.headers["host"].partition(":")[0], request.target.rpartition("/")[2]
        told[way].setdefault(host, set()).update(request.headers.get("cookie", "").split("; "))
    assert told["named"] == {"news.example": {"key=secret"}, "sub.news.example": {""}, "other.example": {""}}
    # To another site, a browser sends only what says that it may be.
    assert told["kept"] == {
        "news.example": {"host=1", "domain=1"},
        "sub.news.example": {"domain=1"},
        "other.example": {""},
    }


@pytest.mark.soak
@with_chromium
def test_a_password_is_given_to_its_host_and_shown_nowhere(server: Server, names: dict[str, list[str]]) -> None:
    """In the answer to a challenge of the host that was asked for."""
    names |= {"news.example": ["127.0.0.1"], "other.example": ["127.0.0.1"]}

    def ask(connection: socket.socket, server: Server, rest: str) -> None:
        if "authorization" in server.requests[-1].headers:
            send(
                connection, html("", f"<p>inside</p><script src={server.url('/other', host='other.example')}></script>")
            )
        else:
            send(connection, b"", HTML, 'WWW-Authenticate: Basic realm="r"', status="401 Unauthorized")

    server.handlers["locked"] = server.handlers["other"] = ask
    locked = server.url("/locked", host="news.example")
    opened = rendered(locked.replace("http://", "http://me:canary@"), allow_private=False)
    assert b"inside" in opened.content
    assert (opened.url, opened.requested_url) == (locked, locked)
    assert {r.headers["host"].partition(":")[0] for r in server.requests if "authorization" in r.headers} == {
        "news.example"
    }


@pytest.mark.soak
@with_chromium
def test_the_browser_calls_itself_what_it_is_told_to(server: Server) -> None:
    """In the request and to the page's scripts."""
    url = put(server, "agent", "text.textContent = navigator.userAgent")
    assert b"newsgrab/test (+me)" in rendered(url, user_agent="newsgrab/test (+me)").content
    assert server.requests[0].headers["user-agent"] == "newsgrab/test (+me)"


# What it may not reach


@contextmanager
def forbidden(port: int) -> Iterator[tuple[Server, socket.socket]]:
    """A server on 127.0.0.2 at that port, and a UDP socket beside it."""
    with serving("127.0.0.2", port=port) as server, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
        datagrams.bind(("127.0.0.2", port))
        datagrams.setblocking(False)
        yield server, datagrams


REDIRECTS = ["http://inside.example:PORT/", "https://127.0.0.2:PORT/"]


@with_chromium
@pytest.mark.parametrize(
    "targets",
    [
        REDIRECTS,
        pytest.param(["http://127.0.0.2:PORT/", "//0x7f000002:PORT/", "//[::1]:PORT/"], marks=pytest.mark.soak),
    ],
    ids=["usual", "others"],
)
def test_a_redirect_into_the_private_network_is_refused(
    server: Server, names: dict[str, list[str]], targets: list[str]
) -> None:
    """Every hop is checked; the private host sees nothing."""
    names |= {"news.example": ["127.0.0.1"], "inside.example": ["127.0.0.2"]}
    urls = [server.url(f"/redirect?{target}", host="news.example") for target in targets]
    with forbidden(server.port) as (inside, _):
        ends = endings([url.replace("PORT", str(server.port)) for url in urls], allow_private=False)
        assert inside.connections == 0
    for error in ends:
        assert isinstance(error, FetchError)
        assert (error.outcome, error.attempts) == (Outcome.BLOCKED_POLICY, 1)
        assert "not a public address" in str(error)
    assert server.connections == len(targets)


@with_chromium
@pytest.mark.parametrize(
    "ways",
    [["/leading"], pytest.param(["/sending", "/leaving"], marks=pytest.mark.soak)],
    ids=["usual", "others"],
)
def test_a_script_cannot_lead_into_the_private_network(
    server: Server, names: dict[str, list[str]], ways: list[str]
) -> None:
    """By another address, a form, or one that is no web address."""
    names |= {"news.example": ["127.0.0.1"], "inside.example": ["127.0.0.2"]}
    with forbidden(server.port) as (inside, _):
        put(server, "leading", f"setTimeout(() => {{ location.href = '//inside.example:{server.port}/' }}, 100)")
        put(
            server,
            "sending",
            "document.forms[0].submit()",
            f"<form method=post action=//127.0.0.2:{server.port}/></form>",
        )
        put(server, "leaving", "location.href = 'about:blank'")
        urls = [server.url(path, host="news.example") for path in ways]
        assert outcomes(urls, allow_private=False) == [Outcome.BLOCKED_POLICY] * len(ways)
        assert inside.connections == 0


REACHING_BODY = """
    <link rel=preconnect href=http://HOST><link rel=preconnect href=https://HOST><link rel=dns-prefetch href=//HOST>
    <link rel=prefetch href=http://HOST/prefetch><link rel=preload as=fetch href=http://HOST/preload>
    <link rel=modulepreload href=http://HOST/module><link rel=stylesheet href=http://HOST/style>
    <script type=speculationrules>{"prerender":[{"source":"list","urls":["http://HOST/prerender"]}]}</script>
    <script src=http://HOST/script></script><script src=/redirect?http://HOST/></script>
    <iframe src=http://HOST/frame></iframe><iframe srcdoc="<script src=http://HOST/inner></script>"></iframe>
    <img src=http://HOST/picture><a class=ping href=#x ping=http://HOST/ping></a>
"""
REACHING_SCRIPT = """
    fetch('http://HOST/fetch', {mode: 'no-cors'}).catch(() => {});
    fetch('/redirect?http://HOST/fetch').catch(() => {});
    navigator.sendBeacon('http://HOST/beacon', 'x');
    new WebSocket('ws://HOST/'); new WebSocket('wss://HOST/');
    window.open('http://HOST/popup');
    new Worker(URL.createObjectURL(new Blob([`
        fetch('http://HOST/worker', {mode: 'no-cors'}).catch(() => {});
        new WebSocket('ws://HOST/worker'); new WebSocket('wss://HOST/worker');
    `])));
    if (window.WebTransport) new WebTransport('https://HOST/').ready.catch(() => {});
    {
        const urls = ['stun:HOST', 'turn:HOST?transport=udp', 'turn:HOST?transport=tcp', 'turns:HOST?transport=tcp'];
        const peer = new RTCPeerConnection({iceServers: [{urls, username: 'u', credential: 'c'}]});
        peer.createDataChannel('x');
        peer.createOffer().then(offer => peer.setLocalDescription(offer));
    }
"""
REACHING_END = """
    for (const link of document.querySelectorAll('.ping')) link.click();
    let left = TICKS;
    const clock = setInterval(() => {
        document.body.append('.');
        if (left-- === 0) { clearInterval(clock); text.textContent = 'done'; }
    }, 200);
"""


@with_chromium
@pytest.mark.parametrize("ticks", [5, pytest.param(40, marks=pytest.mark.soak)], ids=["usual", "patient"])
def test_nothing_in_a_page_reaches_the_private_network(server: Server, names: dict[str, list[str]], ticks: int) -> None:
    """Neither by name nor by address, neither by what `route` sees nor by what it does not, nor by UDP."""
    names |= {
        "news.example": ["127.0.0.1"],
        "inside.example": ["127.0.0.2"],
        "mixed.example": ["127.0.0.1", "127.0.0.2"],
    }
    hosts = [f"{host}:{server.port}" for host in ("127.0.0.2", "inside.example", "mixed.example")]
    body = "<p id=text></p>" + "".join(REACHING_BODY.replace("HOST", host) for host in hosts)
    script = "".join(REACHING_SCRIPT.replace("HOST", host) for host in hosts)
    script += REACHING_END.replace("TICKS", str(ticks))
    put(server, "reaching", script, body)
    with forbidden(server.port) as (inside, datagrams):
        assert b">done<" in rendered(server.url("/reaching", host="news.example"), allow_private=False).content
        assert inside.connections == 0
        with pytest.raises(BlockingIOError):
            datagrams.recv(1)


@with_chromium
def test_a_name_is_resolved_once_for_a_connection(
    server: Server, names: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was checked is what is connected to, and only what a request is for is resolved at all."""
    asked: list[str] = []

    async def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["127.0.0.2"]

    monkeypatch.setattr(guard, "resolve", resolve)
    put(
        server,
        "rebound",
        "fetch('/again').catch(error => { text.textContent = error })",
        "<p id=text></p><link rel=preconnect href=https://unasked.example>",
    )
    with forbidden(server.port) as (inside, _):
        text = rendered(server.url("/rebound", host="rebound.example"), allow_private=False).content
        assert b"TypeError: Failed to fetch" in text
        assert (set(asked), inside.connections) == ({"rebound.example"}, 0)
    assert paths(server) == ["/rebound"]


@pytest.mark.soak
@with_chromium
def test_workers_open_no_sockets(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither to the page's own host nor to another, whose name is not even resolved."""
    asked: set[str] = set()

    async def resolve(host: str, port: int) -> list[str]:
        asked.add(host)
        return ["127.0.0.1"]

    monkeypatch.setattr(guard, "resolve", resolve)
    script = """new Worker(URL.createObjectURL(new Blob([`
        new WebSocket('ws://${location.host}/worker'); new WebSocket('wss://unasked.example/');
    `])));"""
    rendered(put(server, "working", script).replace("127.0.0.1", "news.example"))
    assert (paths(server), asked) == (["/working"], {"news.example"})


@pytest.mark.soak
@with_chromium
def test_what_is_allowed_by_name_is_reached(server: Server, names: dict[str, list[str]]) -> None:
    """A private host that was named, and no other."""
    names |= {"inside.example": ["127.0.0.2"], "news.example": ["127.0.0.1"]}
    with forbidden(server.port) as (inside, _):
        put(inside, "page", f"fetch('http://127.0.0.3:{server.port}/').catch(() => {{ text.textContent = 'refused' }})")
        url = inside.url("/page", host="inside.example")
        assert b"refused" in rendered(url, allow_private=False, allow=["inside.example"]).content


@pytest.mark.parametrize(
    ("url", "outcome"),
    [
        ("http://127.0.0.1/", Outcome.BLOCKED_POLICY),
        ("http://[::ffff:10.0.0.1]/", Outcome.BLOCKED_POLICY),
        ("file:///etc/passwd", Outcome.BLOCKED_POLICY),
        ("http://news.example/" + "a" * 3_000, Outcome.BLOCKED_POLICY),
        ("news.example", Outcome.PROTOCOL_ERROR),
        ("http://", Outcome.PROTOCOL_ERROR),
    ],
)
def test_for_an_address_that_will_not_do_no_browser_starts(url: str, outcome: Outcome, watch: Watch) -> None:
    """It is refused as the plain client refuses it."""
    error = failure(url, allow_private=False)
    assert (error.outcome, error.attempts) == (outcome, 0)
    assert watch.seen == {}


@pytest.fixture
def trusting(tmp_path: Path) -> str:
    """A Chromium that takes every certificate."""
    program = tmp_path / "trusting"
    program.write_text(f'#!/bin/sh\nexec {CHROMIUM} --ignore-certificate-errors "$@"\n')
    program.chmod(0o700)
    return str(program)


@with_chromium
def test_tls_goes_through_the_proxy_untouched(
    certificates: Certificates, names: dict[str, list[str]], trusting: str
) -> None:
    """From the page's server to Chromium."""
    names[HOST] = ["127.0.0.1"]
    with serving(tls=certificates.good) as server:
        put(server, "page", "text.textContent = location.protocol")
        page = rendered(server.url("/page", host=HOST), allow_private=False, executable=trusting)
    assert b">https:<" in page.content


@pytest.mark.soak
@with_chromium
def test_tls_is_guarded_like_any_connection(
    certificates: Certificates, names: dict[str, list[str]], trusting: str
) -> None:
    """And the certificate is judged by Chromium."""
    with serving(tls=certificates.good) as server:
        url = server.url("/article", host=HOST)
        names[HOST] = ["127.0.0.1"]
        error = failure(url, allow_private=False)
        assert (error.outcome, "no secure connection" in str(error)) == (Outcome.NET_ERROR, True)
        names[HOST] = ["127.0.0.2"]
        assert failure(url, allow_private=False, executable=trusting).outcome == Outcome.BLOCKED_POLICY


# How it can end


FAULTS = {
    "/no-type-pdf": Outcome.UNSUPPORTED_TYPE,
    "/short": Outcome.TRUNCATED,
}
MORE_FAULTS = {
    "/nowhere": Outcome.PROTOCOL_ERROR,
    "/status/404": Outcome.HTTP_4XX,
    "/later/7": Outcome.RATE_LIMITED,
    "/redirect?ftp://x.example/": Outcome.BLOCKED_POLICY,
    "/attached": Outcome.UNSUPPORTED_TYPE,
    "/garbage": Outcome.PROTOCOL_ERROR,
    "/reset": Outcome.NET_ERROR,
    "/status/503": Outcome.HTTP_5XX,
    "/status/204": Outcome.PROTOCOL_ERROR,
    "/redirect?file:///etc/passwd": Outcome.BLOCKED_POLICY,
    "/far": Outcome.BLOCKED_POLICY,
    "/type/application/pdf": Outcome.UNSUPPORTED_TYPE,
    "/type/application/json": Outcome.UNSUPPORTED_TYPE,
    "/type/image/png": Outcome.UNSUPPORTED_TYPE,
    "/bad-chunk": Outcome.PROTOCOL_ERROR,
    "/huge-chunk": Outcome.PROTOCOL_ERROR,
    "/length/5,6": Outcome.PROTOCOL_ERROR,
    "/http-0.9": Outcome.PROTOCOL_ERROR,
    "/nul-header": Outcome.PROTOCOL_ERROR,
    "/endless-headers": Outcome.PROTOCOL_ERROR,
    "/closed-first": Outcome.NET_ERROR,
    "/reset-first": Outcome.NET_ERROR,
    "/cut-chunk": Outcome.TRUNCATED,
    "/damaged/gzip": Outcome.BAD_ENCODING,
    "/damaged/br": Outcome.BAD_ENCODING,
    "/continues/3": Outcome.OK,
    "/folded-header": Outcome.OK,
    "/no-length": Outcome.OK,
    "/no-type": Outcome.OK,
    "/type/text/plain": Outcome.OK,
    "/charset/windows-1251": Outcome.OK,
}


@with_chromium
@pytest.mark.parametrize(
    "expected", [FAULTS, pytest.param(MORE_FAULTS, marks=pytest.mark.soak)], ids=["usual", "others"]
)
def test_faults_of_servers_have_the_outcomes_of_the_plain_client(server: Server, expected: dict[str, str]) -> None:
    """Statuses, types, broken answers."""
    server.handlers["attached"] = fixed(ARTICLE, HTML, "Content-Disposition: attachment")
    found = outcomes(server.url(path) for path in expected)
    assert dict(zip(expected, found, strict=True)) == expected


@with_chromium
def test_what_a_server_says_is_told(server: Server) -> None:
    """The status, and for how long to leave it alone."""
    url = server.url("/later/7")
    error = failure(url)
    assert (error.status_code, error.retry_after, error.attempts, error.url) == (429, 7.0, 1, url)
    assert "the server answered 429 Too Many Requests" in str(error)


@pytest.mark.soak
@with_chromium
def test_a_host_that_is_not_there(names: dict[str, list[str]]) -> None:
    """No address, and nobody at the address."""
    names |= {"none.example": [], "dead.example": ["127.0.0.1"]}
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    for error in endings(["http://none.example/", f"https://dead.example:{port}/"], allow_private=False):
        assert isinstance(error, FetchError)
        assert (error.outcome, "no connection" in str(error)) == (Outcome.NET_ERROR, True)


@with_chromium
@pytest.mark.parametrize(
    "bodies",
    [["/endless", "/growing"], pytest.param(["/gzip-bomb", "/greedy"], marks=pytest.mark.soak)],
    ids=["usual", "others"],
)
def test_bodies_without_measure_are_refused(server: Server, bodies: list[str]) -> None:
    """As sent, as inflated, as the scripts leave it, and with all that it loads."""
    put(server, "growing", "text.textContent = '\u4e00'.repeat(100_000)")
    put(server, "greedy", "for (let n = 0; n < 3; n++) fetch('/endless').then(answer => answer.arrayBuffer())")
    assert outcomes(map(server.url, bodies), limits=SMALL) == [Outcome.TOO_LARGE] * len(bodies)


@pytest.mark.soak
@with_chromium
def test_larger_bodies_without_measure_are_refused(server: Server) -> None:
    """With the limits as they are."""
    urls = [
        server.url(path) for path in ("/announced", "/endless", "/endless-plain", "/bomb/br/2000000000", "/trailers")
    ]
    assert outcomes(urls) == [Outcome.TOO_LARGE] * 5


def mute(connection: socket.socket, server: Server, rest: str) -> None:
    """Says nothing for as long as the server runs."""
    server.stopping.wait()


@with_chromium
@pytest.mark.parametrize(
    "endless",
    [
        ["/busy", "/drip"],
        pytest.param(["/busy-later", "/mute", "/header-drip"], marks=pytest.mark.soak),
        pytest.param(["/asking"], marks=pytest.mark.soak),
    ],
    ids=["usual", "others", "asking"],
)
def test_the_deadline_holds_for_whatever_does_not_end(server: Server, endless: list[str]) -> None:
    """A script, a page that asks for ever, a body, a server."""
    put(server, "busy", "for (;;) ;")
    put(server, "busy-later", "setTimeout(() => { for (;;) text.append('') }, 50)")
    put(server, "asking", "for (;;) alert('still there?')")
    server.handlers["mute"] = mute
    for timeout in DEADLINES:
        for error in endings(map(server.url, endless), timeout=timeout):
            assert isinstance(error, FetchError)
            assert (error.outcome, f"not done in {timeout:g} s" in str(error)) == (Outcome.TIMEOUT, True)
            assert timeout <= error.elapsed < timeout + 25
        if set(endless) <= set(paths(server)):
            return
    pytest.fail(f"only {paths(server)} were asked for before their time was over")


@with_chromium
@pytest.mark.parametrize("timeout", [0.1, *(pytest.param(few, marks=pytest.mark.soak) for few in (0.001, 0.2, 0.4))])
def test_the_start_of_the_browser_counts(server: Server, timeout: float) -> None:
    """A deadline that is over before the browser is there ends it all the same."""
    assert failure(server.url("/article"), timeout=timeout).outcome == Outcome.TIMEOUT


async def cancelled_after(seconds: float, work: Coroutine[Any, Any, T]) -> None:
    task = asyncio.ensure_future(work)
    await asyncio.sleep(seconds)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()  # as impatient callers do
    with pytest.raises(asyncio.CancelledError):
        await task


@with_chromium
@pytest.mark.parametrize(
    "seconds",
    [0.3, 1.0, *(pytest.param(tenths / 10, marks=pytest.mark.soak) for tenths in range(40) if tenths not in (3, 10))],
)
def test_a_cancelled_visit_leaves_nothing_behind(server: Server, seconds: float) -> None:
    """At whatever point: the driver starts, the browser starts, the page loads."""
    url = put(server, "busy", "for (;;) ;")
    asyncio.run(cancelled_after(seconds, render(url, timeout=SECONDS, allow_private=True)))


@with_chromium
@pytest.mark.parametrize(
    "kind",
    [b"", *(pytest.param(kind, marks=pytest.mark.soak) for kind in (b"--type=renderer", b"run-driver"))],
    ids=["browser", "page", "driver"],
)
def test_a_browser_that_dies_is_told(server: Server, kind: bytes) -> None:
    """Whether it is the whole of it, the page's process, or what stands between it and us."""
    url = server.url("/silent")

    async def killed() -> FetchError:
        visit = asyncio.ensure_future(render(url, timeout=SECONDS, allow_private=True))
        while not server.requests:
            await asyncio.sleep(0.05)
        for process in running():
            with suppress(OSError):
                line = Path(f"/proc/{process}/cmdline").read_bytes()
                if (kind in line) if kind else (b"--remote-debugging-pipe" in line and b"--type=" not in line):
                    os.kill(process, 9)
        with pytest.raises(FetchError) as caught:
            await visit
        return caught.value

    assert asyncio.run(killed()).outcome == Outcome.NET_ERROR
    for left in Path(tempfile.gettempdir()).glob("playwright*"):
        shutil.rmtree(left)  # of the driver, which was not asked whether it had folders to remove


# Where there is no browser


def test_without_playwright_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where it is there but broken."""
    for module in [name for name in sys.modules if name.partition(".")[0] == "playwright"]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "playwright", None)
    error = failure("http://127.0.0.1:1/")
    assert error.outcome == Outcome.NET_ERROR
    assert "pip install 'newsgrab[browser]'" in str(error)


@with_playwright
def test_without_chromium_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No program of the known names on PATH, and none at the place that is named."""
    monkeypatch.setenv("PATH", str(tmp_path))
    error = failure("http://127.0.0.1:1/")
    assert (error.outcome, error.attempts) == (Outcome.NET_ERROR, 0)
    assert "apt-get install chromium" in str(error)
    assert "NEWSGRAB_CHROMIUM" in str(error)
    monkeypatch.setenv("NEWSGRAB_CHROMIUM", "/nowhere/chromium")
    error = failure("http://127.0.0.1:1/")
    assert error.outcome == Outcome.NET_ERROR
    assert "/nowhere/chromium is no program" in str(error)


@with_playwright
def test_a_program_that_is_no_browser(tmp_path: Path) -> None:
    """One that ends at once, and one that stays and says nothing."""
    started = tmp_path / "started"
    for name, script in (("ends", "exit 3"), ("stays", f": > {started}; exec sleep 1000")):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o700)
    assert failure("http://127.0.0.1:1/", executable=str(tmp_path / "ends")).outcome == Outcome.NET_ERROR
    for timeout in DEADLINES:
        error = failure("http://127.0.0.1:1/", timeout=timeout, executable=str(tmp_path / "stays"))
        assert error.outcome == Outcome.TIMEOUT, str(error)
        if started.exists():
            return
    pytest.fail("the program was not started before the time was over")
