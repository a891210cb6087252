"""Downloads, from a real server that does all that servers do."""

from __future__ import annotations

import asyncio
import gzip
import socket
import time
from collections.abc import Iterator

import httpcore
import httpx
import pytest
from server import ARTICLE, Server, fixed

from newsgrab.errors import FetchError, Outcome
from newsgrab.fetch.client import USER_AGENT, Fetcher, get, get_async
from newsgrab.fetch.faults import as_fetch_error
from newsgrab.fetch.media_types import ACCEPTED_TYPES, FEED_TYPES
from newsgrab.fetch.options import FetchOptions
from newsgrab.model import Limits


def failure(url: str, *, timeout: float = 10.0, limits: Limits | None = None) -> FetchError:
    """The error that a download ends with."""
    with pytest.raises(FetchError) as caught:
        get(url, timeout=timeout, allow_private=True, limits=limits or Limits())
    return caught.value


def test_a_page_comes_with_what_the_server_said_of_it(server: Server) -> None:
    """The page holds the body's bytes, the final address, the status and the validators."""
    page = get(server.url("/article"), allow_private=True)
    assert page.content == ARTICLE
    assert (page.url, page.status_code) == (server.url("/article"), 200)
    assert (page.etag, page.last_modified) == ('"v1"', "Mon, 02 Jun 2025 08:00:00 GMT")
    assert (page.content_type, page.charset) == ("text/html; charset=utf-8", "utf-8")
    assert page.wire_bytes == len(ARTICLE)
    assert page.elapsed is not None
    assert 0 < page.elapsed < 10
    assert page.fetched_at.utcoffset() is not None


def test_get_works_inside_a_running_loop(server: Server) -> None:
    """In a notebook, where a loop is running, the blocking call still works and still fails as it should."""

    async def cell() -> bytes:
        with pytest.raises(FetchError):
            get(server.url("/status/404"), allow_private=True)
        return get(server.url("/article"), allow_private=True).content

    assert asyncio.run(cell()) == ARTICLE


def test_downloads_run_side_by_side(server: Server) -> None:
    """The asynchronous twin does not block its loop."""

    async def both() -> list[bytes]:
        pages = await asyncio.gather(*(get_async(server.url("/article"), allow_private=True) for _ in range(5)))
        return [page.content for page in pages]

    assert asyncio.run(both()) == [ARTICLE] * 5


def test_codings_that_can_be_bounded_are_asked_for(server: Server) -> None:
    """Every one that is undone in small steps, and who asks."""
    get(server.url("/article"), allow_private=True)
    headers = server.requests[0].headers
    assert headers["accept-encoding"] == "gzip, deflate, br, zstd"
    assert headers["user-agent"] == USER_AGENT


@pytest.mark.parametrize("route", ["/gzip", "/deflate", "/raw-deflate", "/two-members"])
def test_compressed_bodies_are_inflated(server: Server, route: str) -> None:
    """The page holds the inflated bytes and counts those that came."""
    page = get(server.url(route), allow_private=True)
    assert page.content == ARTICLE
    assert page.wire_bytes != len(ARTICLE)


@pytest.mark.parametrize(
    ("route", "outcome"),
    [
        ("/status/400", Outcome.HTTP_4XX),
        ("/status/404", Outcome.HTTP_4XX),
        ("/status/429", Outcome.RATE_LIMITED),
        ("/status/500", Outcome.HTTP_5XX),
        ("/status/503", Outcome.HTTP_5XX),
        ("/status/304", Outcome.NOT_MODIFIED),
        ("/status/600", Outcome.PROTOCOL_ERROR),
    ],
)
def test_statuses_become_outcomes(server: Server, route: str, outcome: Outcome) -> None:
    """The error says the status in its message and keeps it as a number."""
    error = failure(server.url(route))
    assert error.outcome == outcome
    assert error.status_code == int(route[-3:])
    assert route[-3:] in str(error)
    assert server.url(route) in str(error)


@pytest.mark.parametrize(
    ("route", "outcome"),
    [
        ("/gzip-truncated", Outcome.TRUNCATED),
        ("/gzip-damaged", Outcome.BAD_ENCODING),
        ("/coding/br", Outcome.BAD_ENCODING),
        ("/coding/gzip,%20gzip", Outcome.BAD_ENCODING),
        ("/coding/gzip", Outcome.BAD_ENCODING),
        ("/short", Outcome.TRUNCATED),
        ("/garbage", Outcome.PROTOCOL_ERROR),
        ("/bad-chunk", Outcome.PROTOCOL_ERROR),
        ("/reset", Outcome.NET_ERROR),
        ("/loop", Outcome.PROTOCOL_ERROR),
        ("/nowhere", Outcome.PROTOCOL_ERROR),
        ("/redirect?file:///etc/passwd", Outcome.BLOCKED_POLICY),
        ("/redirect?ftp://127.0.0.1/", Outcome.BLOCKED_POLICY),
        ("/redirect?javascript:alert(1)", Outcome.BLOCKED_POLICY),
        ("/redirect?http://[bad", Outcome.PROTOCOL_ERROR),
        ("/redirect?/" + "x" * 3000, Outcome.BLOCKED_POLICY),
        ("/type/application/pdf", Outcome.UNSUPPORTED_TYPE),
        ("/type/image/png", Outcome.UNSUPPORTED_TYPE),
        ("/no-type-pdf", Outcome.UNSUPPORTED_TYPE),
        ("/pdf-as-html", Outcome.UNSUPPORTED_TYPE),
        ("/announced", Outcome.TOO_LARGE),
        ("/gzip-bomb", Outcome.TOO_LARGE),
    ],
)
def test_faults_end_at_once_with_their_outcome(server: Server, route: str, outcome: Outcome) -> None:
    """Whatever a server does, the download ends soon, with one outcome and a sentence."""
    began = time.monotonic()
    assert failure(server.url(route)).outcome == outcome
    assert time.monotonic() - began < 2


def test_an_endless_body_ends_at_the_cap(server: Server) -> None:
    """Bytes are counted as they come, not when they have come."""
    error = failure(server.url("/endless"), limits=Limits(wire_bytes=1_000_000))
    assert error.outcome == Outcome.TOO_LARGE
    assert "1,000,000" in str(error)


@pytest.mark.parametrize("route", ["/drip", "/silent"])
def test_the_deadline_holds_for_slow_servers(server: Server, route: str) -> None:
    """A server that sends a byte now and then never trips a read timeout: the deadline is for the whole."""
    began = time.monotonic()
    assert failure(server.url(route), timeout=0.5).outcome == Outcome.TIMEOUT
    assert 0.4 < time.monotonic() - began < 2


def test_redirects_are_followed_up_to_the_limit(server: Server) -> None:
    """Five hops are, six are not."""
    page = get(server.url("/hops/5"), allow_private=True)
    assert (page.url, page.requested_url) == (server.url("/article"), server.url("/hops/5"))
    error = failure(server.url("/hops/6"))
    assert error.outcome == Outcome.PROTOCOL_ERROR
    assert "redirects" in str(error)


def test_missing_type_is_sniffed(server: Server) -> None:
    """A page without Content-Type is a page if it looks like one."""
    page = get(server.url("/no-type"), allow_private=True)
    assert page.content == ARTICLE
    assert page.content_type is None


@pytest.mark.parametrize("media_type", ["application/xhtml+xml", "text/plain", "application/xml"])
def test_text_types_are_taken(server: Server, media_type: str) -> None:
    """The types that pages come under are taken."""
    assert get(server.url(f"/type/{media_type}"), allow_private=True).content == ARTICLE


def test_a_port_without_server_is_a_net_error() -> None:
    """The message names the address and says that there was no connection."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    error = failure(f"http://127.0.0.1:{port}/")
    assert error.outcome == Outcome.NET_ERROR
    assert "no connection" in str(error)


@pytest.mark.parametrize(
    ("url", "outcome"),
    [
        ("example.org/news", Outcome.PROTOCOL_ERROR),
        ("//example.org/news", Outcome.PROTOCOL_ERROR),
        ("", Outcome.PROTOCOL_ERROR),
        ("http://", Outcome.PROTOCOL_ERROR),
        ("http://[::1", Outcome.PROTOCOL_ERROR),
        ("http://exa mple.org:port/", Outcome.PROTOCOL_ERROR),
        ("http://xn--\u00fc/", Outcome.PROTOCOL_ERROR),
        ("file:///etc/passwd", Outcome.BLOCKED_POLICY),
        ("ftp://example.org/", Outcome.BLOCKED_POLICY),
        ("http://example.org/" + "a" * 2_083, Outcome.BLOCKED_POLICY),
    ],
)
def test_addresses_that_cannot_be_asked_for_are_refused(url: str, outcome: Outcome) -> None:
    """Nothing is sent for an address that is none."""
    assert failure(url).outcome == outcome


def test_address_without_scheme_is_told_what_is_missing() -> None:
    """The commonest slip gets a message that says how to mend it."""
    assert "http://" in str(failure("example.org/news"))


def test_secrets_stay_out_of_messages_and_pages(server: Server) -> None:
    """A password in the address is sent, but neither kept nor shown."""
    url = server.url("/article").replace("://", "://user:secret@")
    page = get(url, allow_private=True)
    assert "authorization" in server.requests[0].headers
    assert "secret" not in f"{page.url} {page.requested_url}"
    error = failure(url.replace("/article", "/status/404"))
    assert "secret" not in f"{error} {error.url}"
    assert "secret" not in str(failure("http://user:secret@[bad/"))


def test_cookies_go_to_the_host_they_are_for(server: Server) -> None:
    """Cookies of the caller and of the server are sent back, also after a redirect."""
    get(server.url("/set-cookie"), allow_private=True, cookies={"consent": "yes"})
    assert server.requests[0].headers["cookie"] == "consent=yes"
    assert set(server.requests[1].headers["cookie"].split("; ")) == {"consent=yes", "seen=1"}


def test_cookies_do_not_follow_to_another_host(server: Server) -> None:
    """After a redirect to another host its cookies stay behind."""
    target = server.url("/article", host="localhost")
    get(server.url(f"/redirect?{target}"), allow_private=True, cookies={"session": "abc"})
    assert "cookie" in server.requests[0].headers
    assert "cookie" not in server.requests[1].headers


def test_the_environment_names_no_proxy(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Proxies and credentials set for other programs are not used."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    assert get(server.url("/article"), allow_private=True).content == ARTICLE


def test_a_proxy_is_asked_for_the_whole_address(server: Server) -> None:
    """With a proxy, the request goes there, with the address of the page in full."""
    page = get("http://news.example/article", proxy=server.url(""))
    assert page.url == "http://news.example/article"
    assert server.requests[0].target == "http://news.example/article"


@pytest.mark.parametrize("proxy", ["gopher://127.0.0.1", "http://[", "nonsense"])
def test_a_proxy_that_is_none_is_told_of(proxy: str) -> None:
    """A wrong proxy is an error of its own, not a crash."""
    with pytest.raises(FetchError, match="cannot be made"):
        get("http://news.example/", proxy=proxy)


def subclasses(kind: type[Exception]) -> Iterator[type[Exception]]:
    """A class and all below it."""
    yield kind
    for each in kind.__subclasses__():
        yield from subclasses(each)


def every_library_error() -> list[type[Exception]]:
    """The errors that the libraries below can raise."""
    roots: list[type[Exception]] = [httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, httpx.StreamError]
    for name in httpcore.__all__:
        each = getattr(httpcore, name)
        if isinstance(each, type) and issubclass(each, Exception):
            roots.append(each)
    return sorted({each for root in roots for each in subclasses(root)}, key=repr)


@pytest.mark.parametrize("kind", every_library_error(), ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_every_error_of_the_libraries_has_an_outcome(kind: type[Exception]) -> None:
    """A new kind of error in httpx or httpcore fails here before it reaches a user."""
    error = as_fetch_error(kind.__new__(kind), "http://user:secret@news.example/")
    assert error is not None
    assert str(error).startswith("http://news.example/: ")


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (socket.gaierror(-2, "Name or service not known"), Outcome.NET_ERROR),
        (ConnectionResetError("reset"), Outcome.NET_ERROR),
        (TimeoutError(), Outcome.TIMEOUT),
        (UnicodeError("label too long"), Outcome.PROTOCOL_ERROR),
    ],
)
def test_errors_of_the_system_have_an_outcome(error: Exception, outcome: Outcome) -> None:
    """What the operating system says is told too."""
    fault = as_fetch_error(error, "http://news.example/")
    assert fault is not None
    assert fault.outcome == outcome


def test_a_bug_is_not_taken_for_a_fault_of_the_network() -> None:
    """Errors of our own stay what they are."""
    assert as_fetch_error(KeyError("x"), "http://news.example/") is None


def test_feeds_are_read_where_they_are_asked_for(server: Server) -> None:
    """A feed's media type is none of a page's, nor is that of a compressed sitemap."""
    server.handlers["feed"] = fixed(b'<?xml version="1.0"?><rss version="2.0"/>', "application/rss+xml")
    server.handlers["sitemap.xml.gz"] = fixed(gzip.compress(b"<urlset/>"), "application/x-gzip")

    async def ask(path: str, accepts: tuple[str, ...]) -> bytes:
        async with Fetcher(FetchOptions(allow_private=True)) as fetcher:
            return (await fetcher.get(server.url(path), accepts=accepts)).content

    for path in ("/feed", "/sitemap.xml.gz"):
        with pytest.raises(FetchError) as caught:
            asyncio.run(ask(path, ACCEPTED_TYPES))
        assert caught.value.outcome is Outcome.UNSUPPORTED_TYPE
    assert b"<rss" in asyncio.run(ask("/feed", FEED_TYPES))
    assert gzip.decompress(asyncio.run(ask("/sitemap.xml.gz", FEED_TYPES))) == b"<urlset/>"
