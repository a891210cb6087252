"""What servers can do wrong: each fault ends in its outcome, in time, in little memory, and in nothing else.

Each download runs in a process of its own (`measured`); only there can its memory be told.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pytest
from certificates import HOST, Certificates
from http2_server import serving_http2
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from measured import Ending, FetchProcesses
from server import ARTICLE, Server, reset, serving

from newsgrab.errors import FetchError, Outcome
from newsgrab.fetch.client import get

MEGABYTES = 64
"""What a download may need at its peak beyond what the process holds anyway."""
SLACK = 1.0
"""Seconds past its deadline at which a download must have ended."""
SHORT, LONG = 0.4, 30.0
PUBLIC: dict[str, Any] = {"names": {HOST: [["127.0.0.1"]]}, "public": ["127.0.0.1"]}
"""The server is on the public internet, as far as the client can tell; so the guard is in the way as in real life."""


def ended(ending: Ending, *outcomes: str, timeout: float = LONG) -> Ending:
    """An ending that was checked for everything that holds for all."""
    assert ending.outcome in outcomes, ending.message
    assert ending.seconds <= timeout + SLACK
    assert ending.megabytes <= MEGABYTES
    assert ending.noise == ""
    assert ending.open_files == 0
    if ending.outcome != Outcome.OK:
        assert ": " in ending.message
        assert "\n" not in ending.message
    return ending


NEVER_DONE = [
    "/header-drip",
    "/drip",
    "/silent",
    "/endless-continues",
]

FAULTS = {
    # Headers.
    "/endless-headers": Outcome.PROTOCOL_ERROR,
    "/headers/10000": Outcome.PROTOCOL_ERROR,
    "/long-header/200000": Outcome.PROTOCOL_ERROR,
    "/nul-header": Outcome.PROTOCOL_ERROR,
    "/bare-line": Outcome.PROTOCOL_ERROR,
    "/http-0.9": Outcome.PROTOCOL_ERROR,
    "/garbage": Outcome.PROTOCOL_ERROR,
    "/reset-first": Outcome.NET_ERROR,
    "/closed-first": Outcome.NET_ERROR,
    # Bodies.
    "/endless": Outcome.TOO_LARGE,
    "/endless-plain": Outcome.TOO_LARGE,
    "/announced": Outcome.TOO_LARGE,
    "/length/100000": Outcome.TRUNCATED,
    "/length/-1": Outcome.PROTOCOL_ERROR,
    "/length/5,7": Outcome.PROTOCOL_ERROR,
    "/length/abc": Outcome.PROTOCOL_ERROR,
    "/length/%2B207": Outcome.PROTOCOL_ERROR,
    "/length/99999999999999999999999": Outcome.PROTOCOL_ERROR,
    "/short": Outcome.TRUNCATED,
    "/cut-chunk": Outcome.TRUNCATED,
    "/bad-chunk": Outcome.PROTOCOL_ERROR,
    "/huge-chunk": Outcome.TRUNCATED,
    "/chunk-extension": Outcome.PROTOCOL_ERROR,
    "/trailers": Outcome.PROTOCOL_ERROR,
    "/reset": Outcome.NET_ERROR,
    # Codings.
    **dict.fromkeys((f"/cut/{coding}" for coding in ("gzip", "deflate", "br", "zstd")), Outcome.TRUNCATED),
    **dict.fromkeys((f"/damaged/{coding}" for coding in ("gzip", "deflate", "br", "zstd")), Outcome.BAD_ENCODING),
    **dict.fromkeys((f"/coding/{coding}" for coding in ("gzip", "deflate", "br", "zstd")), Outcome.BAD_ENCODING),
    "/coding/compress": Outcome.BAD_ENCODING,
    "/coding/gzip,%20gzip": Outcome.BAD_ENCODING,
    "/layers/1000": Outcome.BAD_ENCODING,
    # Redirects.
    "/loop": Outcome.PROTOCOL_ERROR,
    "/hops/30": Outcome.PROTOCOL_ERROR,
    "/nowhere": Outcome.PROTOCOL_ERROR,
    "/redirect?javascript:alert(1)": Outcome.BLOCKED_POLICY,
    "/redirect?javascript:history.back()": Outcome.BLOCKED_POLICY,
    "/redirect?data:text/html,page": Outcome.BLOCKED_POLICY,
    "/redirect?file:///etc/passwd": Outcome.BLOCKED_POLICY,
    "/redirect?ftp://127.0.0.1/": Outcome.BLOCKED_POLICY,
    "/redirect?http://": Outcome.PROTOCOL_ERROR,
    "/redirect?http://[bad": Outcome.PROTOCOL_ERROR,
    "/redirect?http://127.0.0.1:99999/": Outcome.PROTOCOL_ERROR,
    "/redirect?http://127.0.0.1:1/": Outcome.NET_ERROR,
    "/redirect?/" + "x" * 3_000: Outcome.BLOCKED_POLICY,
    "/far": Outcome.PROTOCOL_ERROR,
    # Statuses.
    "/status/304": Outcome.NOT_MODIFIED,
    **dict.fromkeys((f"/status/{code}" for code in (400, 401, 403, 404, 410, 451)), Outcome.HTTP_4XX),
    **dict.fromkeys((f"/status/{code}" for code in (500, 502, 503, 504)), Outcome.HTTP_5XX),
    **dict.fromkeys((f"/status/{code}" for code in (101, 600, 999, "0", "xyz", "-1")), Outcome.PROTOCOL_ERROR),
    "/status/100": Outcome.NET_ERROR,
    "/later/120": Outcome.RATE_LIMITED,
    "/later/Fri,%2031%20Dec%209999%2023:59:59%20GMT": Outcome.RATE_LIMITED,
    "/later/Mon,%2001%20Jan%200001%2000:00:00%20GMT": Outcome.RATE_LIMITED,
    "/later/Mon,%2099%20Foo%2099999%2099:99:99%20GMT": Outcome.RATE_LIMITED,
    "/later/-1": Outcome.RATE_LIMITED,
    "/later/nan": Outcome.RATE_LIMITED,
    "/much-later/10000": Outcome.RATE_LIMITED,
    "/unavailable/120": Outcome.HTTP_5XX,
    "/recovering/at-first": Outcome.HTTP_5XX,
    # What is no page.
    "/type/image/png": Outcome.UNSUPPORTED_TYPE,
    "/type/audio/mpeg": Outcome.UNSUPPORTED_TYPE,
    "/type/application/pdf": Outcome.UNSUPPORTED_TYPE,
    "/type/application/octet-stream": Outcome.UNSUPPORTED_TYPE,
    "/type/no-type-at-all": Outcome.UNSUPPORTED_TYPE,
    "/no-type-pdf": Outcome.UNSUPPORTED_TYPE,
    "/pdf-as-html": Outcome.UNSUPPORTED_TYPE,
}

PAGES = [
    "/no-type",
    "/length/207,207",
    "/length-and-chunks",
    "/no-length",
    "/folded-header",
    "/headers/1000",
    "/long-header/60000",
    "/continues/100000",
    "/hops/3",
    *(f"/encoded/{coding}" for coding in ("gzip", "deflate", "br", "zstd")),
    "/raw-deflate",
    "/two-members",
    "/padded/gzip",
    "/padded/deflate",
    "/coding/identity",
    "/content-type?TEXT/HTML",
    "/content-type?text/html;;%20=;charset",
    "/content-type?",
]
"""Faults, and things that look like one, that leave the page sound."""

LABELS = [
    *"base64 hex zlib bz2 uu quopri rot13 idna punycode unicode_escape raw_unicode_escape undefined mbcs".split(),
    *"utf-7 utf-16 utf-16be utf-32 utf_8_sig iso-2022-kr no-such-encoding ../../etc/passwd %FF%FE '".split(),
]


@pytest.mark.parametrize("path", NEVER_DONE)
def test_what_never_ends_is_ended_by_the_deadline(processes: FetchProcesses, faults: Server, path: str) -> None:
    """A server that sends a little now and then gets as long as one that sends nothing."""
    ending = processes.get(faults.url(path), timeout=SHORT, allow_private=True)
    ended(ending, Outcome.TIMEOUT, timeout=SHORT)


@pytest.mark.parametrize(("path", "outcome"), FAULTS.items(), ids=[path[:40] for path in FAULTS])
def test_a_fault_has_one_outcome(processes: FetchProcesses, faults: Server, path: str, outcome: Outcome) -> None:
    """Whatever a server sends ends in the outcome that is for it."""
    ended(processes.get(faults.url(path), timeout=LONG, allow_private=True), outcome)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_that_can_be_had_is_had(processes: FetchProcesses, faults: Server, path: str) -> None:
    """What is odd but sound gives the whole page."""
    ending = ended(processes.get(faults.url(path), timeout=LONG, allow_private=True), Outcome.OK)
    assert ending.content.encode("latin-1") == ARTICLE


@pytest.mark.parametrize(
    ("path", "length"),
    [
        ("/length/10", 10),
        ("/status/204", 0),
        *((f"/nothing/{coding}", 0) for coding in ("gzip", "deflate", "br", "zstd")),
    ],
)
def test_a_page_may_be_short(processes: FetchProcesses, faults: Server, path: str, length: int) -> None:
    """What the server says is all is taken for all; the parser says what it is."""
    assert ended(processes.get(faults.url(path), timeout=LONG, allow_private=True), Outcome.OK).length == length


@pytest.mark.parametrize("coding", ["br", "zstd"])
def test_garbage_after_a_body_without_members_is_left_or_told_of(
    processes: FetchProcesses, faults: Server, coding: str
) -> None:
    """Browsers differ; it is no crash."""
    ending = processes.get(faults.url(f"/padded/{coding}"), timeout=LONG, allow_private=True)
    ended(ending, Outcome.OK, Outcome.BAD_ENCODING)


@pytest.mark.parametrize(
    "path", [f"/content-type?text/html;%20charset={each}" for each in LABELS] + ["/long-charset/10000"]
)
def test_a_wrong_charset_leaves_the_text_sound(processes: FetchProcesses, faults: Server, path: str) -> None:
    """Labels are data of the server's: none picks a codec that is not for text, none contradicts the bytes."""
    ending = ended(processes.get(faults.url(path), timeout=LONG, allow_private=True), Outcome.OK)
    assert "Мост открыт" in ending.text


@pytest.mark.parametrize("label", ["utf-16le", "utf-16be", "windows-1251", "koi8-r"])
def test_a_right_charset_is_followed(processes: FetchProcesses, faults: Server, label: str) -> None:
    """UTF-16 too, where no byte order mark helps."""
    ending = ended(processes.get(faults.url(f"/charset/{label}"), timeout=LONG, allow_private=True), Outcome.OK)
    assert "Мост открыт" in ending.text


def test_a_failure_that_passes_is_asked_again(processes: FetchProcesses, faults: Server) -> None:
    """503, then 200: with a retry, there is a page."""
    ending = processes.get(faults.url("/recovering/with-a-retry"), timeout=LONG, allow_private=True, retries=1)
    assert (ending.outcome, ending.length) == (Outcome.OK, len(ARTICLE)), ending.message


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.2/",
        "//127.0.0.2/",
        "http://localhost/",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fd00:ec2::254]/",
        "http://metadata.example/",
    ],
)
def test_a_redirect_inwards_is_refused(processes: FetchProcesses, faults: Server, target: str) -> None:
    """Every hop is checked."""
    names = {HOST: [["127.0.0.1"]], "localhost": [["127.0.0.2"]], "metadata.example": [["169.254.169.254"]]}
    url = faults.url(f"/redirect?{target}", host=HOST)
    ended(processes.get(url, timeout=LONG, names=names, public=["127.0.0.1"]), Outcome.BLOCKED_POLICY)


def test_a_name_that_moves_inwards_is_refused(processes: FetchProcesses, faults: Server) -> None:
    """A name that is public when asked for first and private when asked for next gains nothing: DNS rebinding."""
    before = faults.connections
    names = {"rebound.example": [["127.0.0.1"], ["127.0.0.2"]]}
    url = faults.url("/redirect?/article", host="rebound.example")
    ended(processes.get(url, timeout=LONG, names=names, public=["127.0.0.1"]), Outcome.BLOCKED_POLICY)
    assert faults.connections == before + 1


@pytest.mark.parametrize("names", [{}, {HOST: [[]]}], ids=["unknown", "no address"])
def test_a_name_without_address_is_a_net_error(processes: FetchProcesses, names: dict[str, list[list[str]]]) -> None:
    """There is no connection without one."""
    ended(processes.get(f"http://{HOST}/", timeout=LONG, names=names), Outcome.NET_ERROR)


def test_the_deadline_holds_while_a_name_is_resolved(processes: FetchProcesses) -> None:
    """The system's resolver takes its time in a thread, which no timeout can end and nobody may wait for."""
    ending = processes.get(f"http://{HOST}/", timeout=SHORT, slow_names=4.0)
    ended(ending, Outcome.TIMEOUT, Outcome.NET_ERROR, timeout=SHORT)


@pytest.mark.parametrize(
    ("path", "outcome"),
    [
        ("/article", Outcome.OK),
        ("/encoded/br", Outcome.OK),
        ("/short", Outcome.TRUNCATED),
        ("/reset", Outcome.NET_ERROR),
        ("/closed-first", Outcome.NET_ERROR),
        ("/garbage", Outcome.PROTOCOL_ERROR),
    ],
)
def test_over_tls_faults_are_the_same(
    processes: FetchProcesses, certificates: Certificates, path: str, outcome: Outcome
) -> None:
    """A good certificate lets the page through, and its faults."""
    with serving(tls=certificates.good) as server:
        ended(processes.get(server.url(path, host=HOST), timeout=LONG, **PUBLIC), outcome)


@pytest.mark.parametrize("kind", ["wrong_name", "expired", "not_yet_valid", "unknown_authority", "self_signed"])
def test_a_bad_certificate_is_a_net_error(processes: FetchProcesses, certificates: Certificates, kind: str) -> None:
    """Nothing is asked of a server that may be another; the message says that it is about security."""
    with serving(tls=getattr(certificates, kind)) as server:
        ending = ended(processes.get(server.url("/article", host=HOST), timeout=LONG, **PUBLIC), Outcome.NET_ERROR)
        assert "secure" in ending.message
        assert server.requests == []


def cut(connection: socket.socket, server: Server) -> None:
    """Ends the connection in the middle of the handshake."""
    connection.recv(65_536)


def cut_hard(connection: socket.socket, server: Server) -> None:
    """The same with RST."""
    connection.recv(65_536)
    reset(connection)


def halfway(connection: socket.socket, server: Server) -> None:
    """The beginning of a handshake record, then the end."""
    connection.recv(65_536)
    connection.sendall(b"\x16\x03\x03\x40\x00\x02")


def plain(connection: socket.socket, server: Server) -> None:
    """HTTP where TLS is expected."""
    connection.recv(65_536)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def silent(connection: socket.socket, server: Server) -> None:
    """Nothing."""
    server.stopping.wait(5)


def dripping(connection: socket.socket, server: Server) -> None:
    """A handshake record, a byte at a time."""
    connection.sendall(b"\x16\x03\x03\x40\x00")
    while not server.stopping.wait(0.05):
        connection.sendall(b"\x02")


@pytest.mark.parametrize("answer", [cut, cut_hard, halfway, plain])
def test_a_broken_handshake_is_a_net_error(processes: FetchProcesses, answer: Any) -> None:
    """There is no connection yet that could break a protocol."""
    with serving(answer=answer) as server:
        ended(processes.get(f"https://{HOST}:{server.port}/", timeout=LONG, **PUBLIC), Outcome.NET_ERROR)


@pytest.mark.parametrize("answer", [silent, dripping])
def test_the_deadline_holds_in_the_handshake(processes: FetchProcesses, answer: Any) -> None:
    """It is for the whole."""
    with serving(answer=answer) as server:
        ending = processes.get(f"https://{HOST}:{server.port}/", timeout=SHORT, **PUBLIC)
        ended(ending, Outcome.TIMEOUT, timeout=SHORT)


@pytest.fixture(scope="module")
def http2(certificates: Certificates) -> Iterator[Server]:
    """A server that speaks HTTP/2."""
    with serving_http2(certificates.http2) as server:
        yield server


@pytest.mark.parametrize("path", ["/article", "/redirect/article"])
def test_http2_gives_pages(processes: FetchProcesses, http2: Server, path: str) -> None:
    """The handshake agrees on it."""
    ending = ended(processes.get(http2.url(path, host=HOST), timeout=LONG, **PUBLIC), Outcome.OK)
    assert ending.content.encode("latin-1") == ARTICLE


@pytest.mark.parametrize("path", ["/drip", "/silent", "/pings", "/settings", "/empty-frames", "/headers-only"])
def test_the_deadline_holds_for_http2(processes: FetchProcesses, http2: Server, path: str) -> None:
    """Frames that keep a connection busy bring no page."""
    ending = processes.get(http2.url(path, host=HOST), timeout=SHORT, **PUBLIC)
    ended(ending, Outcome.TIMEOUT, timeout=SHORT)


BROKEN = (Outcome.NET_ERROR,)


@pytest.mark.parametrize(
    ("path", "outcomes"),
    [
        ("/status/404", [Outcome.HTTP_4XX]),
        ("/status/503", [Outcome.HTTP_5XX]),
        ("/endless", [Outcome.TOO_LARGE]),
        ("/overrun", [Outcome.TOO_LARGE, Outcome.PROTOCOL_ERROR]),
        ("/continuations", [Outcome.PROTOCOL_ERROR]),
        ("/header-bomb", [Outcome.PROTOCOL_ERROR]),
        ("/push", [Outcome.PROTOCOL_ERROR]),
        ("/long", [Outcome.PROTOCOL_ERROR]),
        ("/short", [Outcome.TRUNCATED]),
        ("/reset", BROKEN),
        ("/goaway", BROKEN),
        ("/reset-midway", [Outcome.TRUNCATED, *BROKEN]),
        ("/goaway-midway", [Outcome.TRUNCATED, *BROKEN]),
        ("/cut", [Outcome.TRUNCATED, *BROKEN]),
    ],
)
def test_faults_of_http2_have_an_outcome(
    processes: FetchProcesses, http2: Server, path: str, outcomes: list[Outcome]
) -> None:
    """A stream that breaks off is a broken connection, and may be asked for again."""
    ended(processes.get(http2.url(path, host=HOST), timeout=LONG, **PUBLIC), *outcomes)


def test_what_is_not_http2_has_an_outcome(processes: FetchProcesses, http2: Server) -> None:
    """Bytes that are no frames may announce one that never comes."""
    ending = processes.get(http2.url("/garbage", host=HOST), timeout=SHORT, **PUBLIC)
    ended(ending, Outcome.PROTOCOL_ERROR, Outcome.TIMEOUT, timeout=SHORT)


@pytest.mark.soak
@pytest.mark.parametrize("path", FAULTS, ids=[path[:40] for path in FAULTS])
def test_no_fault_is_a_matter_of_luck(processes: FetchProcesses, faults: Server, path: str) -> None:
    """Each twenty times."""
    if path.startswith("/recovering"):
        pytest.skip("changes by design")
    for _ in range(20):
        ended(processes.get(faults.url(path), timeout=LONG, allow_private=True), FAULTS[path])


@dataclass
class Parrot:
    """A server that answers every request with the same bytes, whatever they are."""

    answer: bytes = b""
    url: str = ""


@pytest.fixture(scope="module")
def parrot() -> Iterator[Parrot]:
    """A server whose answer a test sets."""
    bird = Parrot()

    def answer(connection: socket.socket, server: Server) -> None:
        connection.recv(65_536)
        connection.sendall(bird.answer)

    with serving(answer=answer) as server:
        bird.url = server.url("/")
        yield bird


def pieces(*choices: bytes) -> st.SearchStrategy[bytes]:
    """Mostly one of the choices, now and then anything."""
    return st.sampled_from(choices) | st.binary(max_size=20)


STATUS_LINES = pieces(b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 302 Found\r\n", b"HTTP/1.0 200 OK\n", b"HTTP/1.1 404\r\n")
NAMES = pieces(
    *b"Content-Type Content-Length Content-Encoding Transfer-Encoding Location Set-Cookie Retry-After ETag".split()
)
VALUES = pieces(
    *b"text/html 10 -1 chunked gzip deflate br zstd identity /loop http://127.0.0.1:1/ //[ http:// a=b; 60 \xff".split()
)
HEADERS = st.builds(lambda name, value: name + b": " + value + b"\r\n", NAMES, VALUES)
BODIES = pieces(b"", ARTICLE, b"5\r\n<p>ab\r\n0\r\n\r\n", b"\x1f\x8b\x08\x00", b"\x28\xb5\x2f\xfd\x00\x58")
ANSWERS = st.builds(
    lambda status, headers, body: status + b"".join(headers) + b"\r\n" + body,
    STATUS_LINES,
    st.lists(HEADERS, max_size=6),
    BODIES,
)


def digits_only(host: Any, port: Any, family: int = 0, kind: int = 0, proto: int = 0, flags: int = 0) -> Any:
    """In place of the system's resolver: no name is looked up, whatever a server sends one to."""
    return _getaddrinfo(host, port, family, kind, proto, flags | socket.AI_NUMERICHOST)


_getaddrinfo = socket.getaddrinfo


def any_answer_is_a_page_or_a_fetch_error(parrot: Parrot, answer: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", digits_only)
    parrot.answer = answer
    with suppress(FetchError):
        page = get(parrot.url, timeout=2.0, allow_private=True)
        assert page.charset is None or isinstance(page.charset, str)


@pytest.mark.usefixtures("shared_tls")
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answer=st.binary(max_size=300) | ANSWERS)
@example(answer=b"")
@example(answer=b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset*=utf-8''%FF\r\n\r\n")
def test_bytes_of_any_kind(parrot: Parrot, answer: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever comes, there is a page or a `FetchError`."""
    any_answer_is_a_page_or_a_fetch_error(parrot, answer, monkeypatch)


@pytest.mark.soak
@pytest.mark.usefixtures("shared_tls")
@settings(max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answer=st.binary(max_size=3_000) | ANSWERS)
def test_many_bytes_of_any_kind(parrot: Parrot, answer: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same, for longer."""
    any_answer_is_a_page_or_a_fetch_error(parrot, answer, monkeypatch)
