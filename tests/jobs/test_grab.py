"""The verbs `load`, `fetch` and `fetch_async`."""

from __future__ import annotations

import asyncio
import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import newsgrab

HTML = (
    '<!doctype html><html lang="en"><head><title>Rain</title><link rel="canonical" href="https://news.example/rain">'
    "</head><body><article><h1>Rain on Мonday</h1><p>It rained in the capital from dawn on Monday until late in the"
    " evening, and the river rose by half a metre, the weather service said.</p></article></body></html>"
)


@pytest.fixture
def server() -> Iterator[str]:
    """A web server on loopback that sends the page in windows-1251 and says so only in its header."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = HTML.encode("windows-1251")
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=windows-1251")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{http.server_port}/"
        http.shutdown()
        thread.join()


@pytest.mark.parametrize("name", ["page.html", "page.htm", "page.html.gz"])
def test_load(name: str, tmp_path: Path) -> None:
    """`load` reads a file, compressed or not, and calls it what the page calls itself, or what the caller says."""
    path = tmp_path / name
    path.write_bytes(gzip.compress(HTML.encode()) if name.endswith(".gz") else HTML.encode())
    article = newsgrab.load(path)
    assert (article.title, article.url) == ("Rain on Мonday", "https://news.example/rain")
    assert newsgrab.load(str(path), url="https://other.example/").url == "https://other.example/"


def test_load_of_nothing(tmp_path: Path) -> None:
    """A missing file is a `FetchError` that names it."""
    with pytest.raises(newsgrab.FetchError, match=r"missing\.html"):
        newsgrab.load(tmp_path / "missing.html")


def test_fetch_and_its_twin(server: str) -> None:
    """`fetch` and `fetch_async` give the same article, decoded as the server says, under its own address."""
    article = newsgrab.fetch(server, allow_private=True)
    assert (article.title, article.url) == ("Rain on Мonday", server)
    assert asyncio.run(newsgrab.fetch_async(server, allow_private=True)) == article


def test_fetch_refuses_private_addresses(server: str) -> None:
    """Without `allow_private` an address of this machine is not asked."""
    with pytest.raises(newsgrab.FetchError) as caught:
        newsgrab.fetch(server)
    assert caught.value.outcome is newsgrab.Outcome.BLOCKED_POLICY
