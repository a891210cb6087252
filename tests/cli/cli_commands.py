"""What the tests of the command line share: a page to add, and what a command did."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

__all__ = ["PARAGRAPHS", "Done", "Newsgrab", "Process", "WritePage", "article_html"]

PARAGRAPHS = (
    "The city council agreed on Tuesday to build a second bridge over the river, ending a debate of eleven years.",
    "Work begins in spring and is to take three years, the mayor said after the vote; the ferry runs until then.",
    "Residents of the eastern bank, who cross by ferry today, had asked for the bridge in a petition signed by most.",
)

WritePage = Callable[..., Path]
Newsgrab = Callable[..., "Done"]
Process = Callable[..., "subprocess.Popen[bytes]"]


class Done:
    """How a command ended and what it wrote."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err


def article_html(name: str, title: str = "Council agrees on a second bridge", extra: str = "") -> str:
    """A small article page that says its address."""
    body = "".join(f"<p>{text}</p>" for text in (*PARAGRAPHS, extra or f"This is page {name}."))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta property="og:type" content="article"><link rel="canonical" href="https://news.example/{name}">'
        f"</head><body><main><article><h1>{title}</h1>{body}</article></main></body></html>"
    )
