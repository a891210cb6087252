"""`newsgrab serve`: what it says, and how it ends."""

from __future__ import annotations

import signal
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from cli_commands import Newsgrab, Process

from newsgrab.library import Library


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.db"
    Library(path).close()
    return path


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_tells_its_address_and_stops_in_order(process: Process, news: Path, number: signal.Signals) -> None:
    site = process("serve", news, "--port", "0")
    assert site.stdout is not None
    assert site.stderr is not None
    address = site.stdout.readline().decode().strip()
    assert httpx.get(address, trust_env=False).status_code == 200
    site.send_signal(number)
    assert site.wait(30) == 130
    assert site.stdout.read() == site.stderr.read() == b""
    site.stdout.close()
    site.stderr.close()


def test_a_file_that_is_not_there_is_not_made(newsgrab: Newsgrab, tmp_path: Path) -> None:
    done = newsgrab("serve", tmp_path / "none.db")
    assert (done.code, done.out) == (3, "")
    assert "no such file" in done.err
    assert list(tmp_path.iterdir()) == []


def test_another_database_is_refused_as_it_is(newsgrab: Newsgrab, tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE x (a)")
    before = path.read_bytes()
    done = newsgrab("serve", path)
    assert done.code == 3
    assert "not a newsgrab library" in done.err
    assert path.read_bytes() == before


def test_a_port_that_is_taken_is_told(newsgrab: Newsgrab, news: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = newsgrab("serve", news, "--port", str(port))
    assert done.code == 2
    assert f"127.0.0.1:{port} cannot be listened on: " in done.err


def test_without_datasette_it_says_what_to_install(news: Path) -> None:
    code = (
        "import sys; sys.modules['datasette'] = None\n"
        "from newsgrab.cli import execute; sys.exit(execute(['serve', sys.argv[1]]))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(news)], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pip install 'newsgrab[datasette]'" in done.stderr
