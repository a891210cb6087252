#!/usr/bin/env python3
"""Take the pictures of the README, docs/screenshots/*.png, of a library of the fixture pages; needs Chromium.

python docs/screenshots.py [FOLDER]
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which

from playwright.sync_api import Browser, sync_playwright

import newsgrab
from newsgrab.library import Library

__all__ = ["main", "take"]

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --font-render-hinting=none""".split()
INTERVIEW = "stadtstimme.example/interview-baker"
MOST_BYTES = 200_000
WIDTH, HEIGHT = 1100, 760


def take(folder: Path) -> list[Path]:
    """Takes the pictures into a folder: the front page, an interview by day, a search by night."""
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "news.db"
        interview = _library(path)
        with _served(path) as address, _browser() as browser:
            return [
                _shot(browser, f"{address}/", folder / "front.png", "light"),
                _shot(browser, f"{address}/news/-/article/{interview}", folder / "interview.png", "light"),
                _shot(browser, f"{address}/news/-/search?q=библиотека", folder / "search.png", "dark"),
            ]


def main(arguments: list[str]) -> int:
    """Takes them, and names those that are too large to be part of a project."""
    folder = Path(arguments[0]) if arguments else ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    large = [path for path in take(folder) if path.stat().st_size >= MOST_BYTES]
    for path in large:
        sys.stderr.write(f"{path} has {path.stat().st_size:,} bytes; at most {MOST_BYTES:,} are wanted\n")
    return 1 if large else 0


def _library(path: Path) -> int:
    """A library of all fixture pages that are articles; the primary key of the interview."""
    keys = {}
    with Library(path) as library:
        run = library.start_run("add")
        for page in sorted(FIXTURES.rglob("*.html")):
            article = newsgrab.load(page)
            if article.page_kind.is_article:
                saved = library.record(run, str(article.url), newsgrab.Outcome.OK, article=article)
                keys[f"{page.parent.name}/{page.stem}"] = saved.id if saved else 0
        library.finish_run(run, summary={"ok": len(keys)})
    return keys[INTERVIEW]


@contextmanager
def _served(path: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "newsgrab", "serve", str(path), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - of our own
        try:
            assert process.stdout is not None
            found = re.search(r"http://[\w.]+:\d+", process.stdout.readline())
            if found is None:
                raise SystemExit("newsgrab serve does not start")
            yield found[0]
        finally:
            process.terminate()


@contextmanager
def _browser() -> Iterator[Browser]:
    program = which("chromium") or which("chromium-browser")
    if program is None:
        raise SystemExit("no Chromium on this machine: install one, such as by apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


def _shot(browser: Browser, url: str, path: Path, scheme: str) -> Path:
    is_dark = scheme == "dark"
    page = browser.new_page(
        viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="dark" if is_dark else "light", locale="en-GB"
    )
    page.goto(url)
    page.screenshot(path=path)
    page.close()
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
