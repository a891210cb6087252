"""A site that general extraction reads wrongly here and there, with a rule that knows better."""

from __future__ import annotations

import json
from pathlib import Path

TEXT = "The harbour was closed on Monday and opened again on Friday, after a week of storms that nobody had foreseen. "
PAGE = (
    '<html lang="en"><head><link rel="canonical" href="https://www.harbour.example/2026/storm"></head><body>'
    '<div class="t7">Storm closes the harbour</div><div class="x1">By <i>Ana Ríos</i></div>'
    '<div class="x2">2026/03/05</div>'
    f'<div class="x3"><p>{TEXT * 3}</p><p class="x4">Order the paper on trial, four weeks for nothing at all.</p>'
    f"<p>{TEXT * 2}</p></div>"
    '<p class="x5"><a href="/k/ships">ships</a> <a href="/k/weather">weather</a></p></body></html>'
)
RULE = """\
title = [".headline", ".t7"]
authors = ".x1 i"
date_published = ".x2"
date_format = "%Y/%d/%m"
body = ".x3"
drop = [".x4", ".advert"]
tags = ".x5"
section = ".rubric"
"""
EXPECTED = {
    "url": "https://www.harbour.example/2026/storm",
    "title": "Storm closes the harbour",
    "authors": [{"name": "Ana Ríos"}],
    "date_published": "2026-05-03T00:00:00Z",
    "tags": [
        {"name": "ships", "url": "https://www.harbour.example/k/ships"},
        {"name": "weather", "url": "https://www.harbour.example/k/weather"},
    ],
}


def write_site(folder: Path, rule: str = RULE, pages: str = 'pages = ["harbour.example/storm.html"]\n') -> Path:
    """A folder with the rule, its page and what is expected of it; gives the rule's file."""
    (folder / "harbour.example").mkdir(parents=True)
    (folder / "harbour.example" / "storm.html").write_text(PAGE, encoding="utf-8")
    (folder / "harbour.example" / "storm.json").write_text(json.dumps(EXPECTED), encoding="utf-8")
    file = folder / "harbour.example.toml"
    file.write_text(rule + pages, encoding="utf-8")
    return file
