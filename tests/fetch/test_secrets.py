"""Passwords and cookies: where they are not meant for, they are neither sent nor shown nor kept."""

from __future__ import annotations

import base64
import logging
import pickle
import traceback
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from server import Server, head, redirecting, serving

from newsgrab.errors import FetchError
from newsgrab.fetch.client import get

pytestmark = pytest.mark.usefixtures("shared_tls")

CANARY = "c4n4ry"
"""In every secret of these tests, and nowhere else."""
FORMS = (CANARY, base64.b64encode(f"user:{CANARY}".encode()).decode())
"""As it is, and as it goes into a header."""


@pytest.fixture(scope="module")
def other() -> Iterator[Server]:
    """Another host."""
    with serving("127.0.0.2") as running:
        yield running


def failure(url: str, **arguments: Any) -> FetchError:
    """The error that a download ends with."""
    with pytest.raises(FetchError) as caught:
        get(url, **{"timeout": 5.0, "allow_private": True, **arguments})
    return caught.value


def assert_untold(error: FetchError) -> None:
    """Nothing that may be printed, logged or stored of an error holds the secret."""
    told = [str(error), repr(error), repr(vars(error)), *traceback.format_exception(error)]
    copy = pickle.loads(pickle.dumps(error))
    told += [str(copy), repr(vars(copy))]
    assert not [text for text in told for form in FORMS if form in text]


def with_password(url: str) -> str:
    """A URL with a secret in it."""
    return url.replace("://", f"://user:{CANARY}@", 1)


FAULTS = [
    "/status/404",
    "/status/503",
    "/garbage",
    "/short",
    "/bad-chunk",
    "/reset-first",
    "/type/image/png",
    "/coding/compress",
    "/damaged/gzip",
    "/announced",
    "/loop",
    "/nowhere",
    "/redirect?http://127.0.0.1:1/",
    "/redirect?http://[bad",
    "/redirect?file:///etc/passwd",
]


@pytest.mark.parametrize("path", FAULTS)
def test_a_password_is_not_told_when_a_download_fails(faults: Server, path: str) -> None:
    """Whatever went wrong."""
    assert_untold(failure(with_password(faults.url(path))))


def test_a_password_is_not_told_when_time_is_up(faults: Server) -> None:
    """Nor then."""
    assert_untold(failure(with_password(faults.url("/silent")), timeout=0.3))


@pytest.mark.parametrize(
    "url",
    [
        f"http://user:{CANARY}@127.0.0.1/",
        f"http://{CANARY}@127.0.0.1/",
        f"http://{CANARY}:@127.0.0.1/",
        f"http://user:{CANARY}@[bad/",
        f"http://user:{CANARY}@host:port/",
        f"http://user:{CANARY}@host:99999/",
        f"http://user:{CANARY}@ho st/",
        f"http://user:{CANARY}@/",
        f"http://user:{CANARY}@a@127.0.0.1/",
        f"http://user:a@{CANARY}@127.0.0.1/",
        f"http://user:{CANARY}\n@127.0.0.1/",
        f"http://user:{CANARY} @127.0.0.1/",
        f" http://user:{CANARY}@127.0.0.1/",
        f"HTTP://user:{CANARY}@127.0.0.1/",
        f"http:user:{CANARY}@127.0.0.1/",
        f"http:/user:{CANARY}@127.0.0.1/",
        f"http:\\\\user:{CANARY}@127.0.0.1/",
        f"//user:{CANARY}@127.0.0.1/",
        f"user:{CANARY}@127.0.0.1/",
        f"ftp://user:{CANARY}@127.0.0.1/",
        f"http://user:{CANARY}@127.0.0.1/" + "x" * 3_000,
    ],
)
def test_a_password_is_not_told_when_an_address_is_refused(url: str) -> None:
    """However malformed it is; people paste addresses without a scheme, too."""
    assert_untold(failure(url, allow_private=False))


@pytest.mark.parametrize(
    "target",
    [
        f"http://user:{CANARY}@127.0.0.1:1/",
        f"http://user:{CANARY}@[bad/",
        f"http://user:{CANARY}@127.0.0.1:port/",
        f"http://user:{CANARY}@127.0.0.1:99999/",
        f"//user:{CANARY}@127.0.0.1:1/",
        f"ftp://user:{CANARY}@127.0.0.1/",
        f"http:user:{CANARY}@127.0.0.1/",
    ],
)
def test_a_password_in_a_redirect_is_not_told(faults: Server, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers have secrets too."""
    monkeypatch.setitem(faults.handlers, "away", redirecting(target))
    assert_untold(failure(faults.url("/away")))


@pytest.mark.parametrize(
    "proxy",
    [
        f"http://user:{CANARY}@127.0.0.1:1",
        f"http://user:{CANARY}@127.0.0.1:99999",
        f"http://user:{CANARY}@[bad",
        f"http://user:{CANARY}@",
        f"user:{CANARY}@127.0.0.1:1",
        f"gopher://user:{CANARY}@127.0.0.1:1",
        f"socks5://user:{CANARY}@127.0.0.1:1",
        f"https://user:{CANARY}@127.0.0.1:1",
    ],
)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_password_of_a_proxy_is_not_told(proxy: str, scheme: str) -> None:
    """Whether it cannot be reached or is none."""
    assert_untold(failure(f"{scheme}://news.example/", proxy=proxy))


@pytest.mark.parametrize("status", ["407 Proxy Authentication Required", "403 Forbidden", "502 Bad Gateway"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_password_of_a_proxy_that_refuses_is_not_told(status: str, scheme: str) -> None:
    """Although it was sent."""
    with serving(
        answer=lambda connection, _: connection.sendall(head(None, "Content-Length: 0", status=status))
    ) as proxy:
        assert_untold(failure(f"{scheme}://news.example/", proxy=with_password(proxy.url(""))))


@pytest.mark.parametrize("path", [*FAULTS, "/set-cookie-and-fail"])
def test_a_cookie_is_not_told_when_a_download_fails(faults: Server, path: str) -> None:
    """Whatever went wrong."""
    assert_untold(failure(faults.url(path), cookies={"session": CANARY}))


@pytest.mark.parametrize(
    "value", [f"{CANARY}\n", f"{CANARY}\r\nX: 1", f"{CANARY}\0", f"{CANARY}é", f"{CANARY}я", f"{CANARY};"]
)
def test_a_cookie_that_cannot_be_sent_is_not_told(faults: Server, value: str) -> None:
    """Errors of the libraries like to say what was wrong."""
    try:
        page = get(faults.url("/article"), timeout=5.0, allow_private=True, cookies={"session": value})
    except FetchError as error:
        assert_untold(error)
    else:
        assert CANARY not in repr(page.model_dump())


@pytest.mark.parametrize("path", ["/article", "/redirect?/article", "/set-cookie"])
def test_a_page_keeps_no_secret(faults: Server, path: str) -> None:
    """Its fields are stored."""
    page = get(with_password(faults.url(path)), allow_private=True, cookies={"session": CANARY})
    assert CANARY not in repr(page.model_dump())


def test_a_page_keeps_no_secret_of_a_redirect(faults: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor that of an address that a server has sent on to."""
    monkeypatch.setitem(faults.handlers, "away", redirecting(with_password(faults.url("/article"))))
    page = get(faults.url("/away"), allow_private=True)
    assert CANARY not in repr(page.model_dump())


def test_a_page_keeps_no_secret_of_a_proxy(faults: Server) -> None:
    """The proxy is not of the page."""
    page = get("http://news.example/article", proxy=with_password(faults.url("")))
    assert "proxy-authorization" in faults.requests[-1].headers
    assert CANARY not in repr(page.model_dump())


@pytest.mark.parametrize("path", ["/article", "/status/404", "/redirect?/article", "/garbage"])
def test_nothing_is_logged_of_a_secret(faults: Server, path: str, caplog: pytest.LogCaptureFixture) -> None:
    """The libraries below log addresses, so whoever turns their logs on would store passwords."""
    caplog.set_level(logging.DEBUG)
    with suppress(FetchError):
        get(with_password(faults.url(path)), allow_private=True, cookies={"session": CANARY})
    logged = [record.getMessage() for record in caplog.records]
    assert logged, "the libraries log at this level"
    assert not [text for text in logged for form in FORMS if form in text]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_nothing_goes_along_to_another_host(
    faults: Server, other: Server, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither cookie nor password, nor the address with it as where the visitor comes from."""
    monkeypatch.setitem(faults.handlers, "away", redirecting(other.url("/article"), status=f"{status} Away"))
    other.requests.clear()
    get(with_password(faults.url("/away")), allow_private=True, cookies={"session": CANARY})
    assert CANARY in faults.requests[-1].headers["cookie"]
    assert "authorization" in faults.requests[-1].headers
    (asked,) = other.requests
    assert not {"cookie", "authorization", "proxy-authorization", "referer"} & set(asked.headers)
    assert not [form for form in FORMS if form in repr(asked)]


def test_nothing_goes_along_when_the_way_leads_back(
    faults: Server, other: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes from another host is not the visitor who had the password; the cookies are for the host still."""
    monkeypatch.setitem(other.handlers, "back", redirecting(faults.url("/article")))
    get(with_password(faults.url(f"/redirect?{other.url('/back')}")), allow_private=True, cookies={"session": CANARY})
    assert "authorization" not in faults.requests[-1].headers
    assert CANARY in faults.requests[-1].headers["cookie"]
    assert CANARY not in repr(other.requests[-1])


def test_a_password_does_not_go_along_to_another_port(faults: Server) -> None:
    """It is another server."""
    with serving() as neighbour:
        get(with_password(faults.url(f"/redirect?{neighbour.url('/article')}")), allow_private=True)
        assert "authorization" not in neighbour.requests[-1].headers


def test_a_host_sets_no_cookies_for_another(faults: Server, other: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever domain it names."""
    headers = ["Set-Cookie: planted=1; Domain=127.0.0.2; Path=/", "Set-Cookie: planted=2; Domain=.0.2; Path=/"]
    monkeypatch.setitem(faults.handlers, "plant", redirecting(other.url("/article"), *headers))
    get(faults.url("/plant"), allow_private=True)
    assert "cookie" not in other.requests[-1].headers
