"""Small data sets, written for these tests in the layouts of the public ones."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

FERRY = [
    "The first ferry in six years left the harbour on Monday with forty cars on board, the port authority said.",
    "It will cross twice a day until the bridge is open again, which engineers expect in the autumn.",
    "Tickets cost nine euros for a car, and residents of the island travel for nothing until the end of the year.",
]
MILL = [
    "The paper mill above the village has been sold to its workers, who paid a symbolic price of one crown.",
    "They mean to make filters for coffee machines, for which there are two buyers already, the new owners said.",
    "The municipality keeps the weir and the small power station that belongs to the mill.",
]


def article(title: str, paragraphs: list[str], author: str, published: str) -> str:
    """An article page that newsgrab reads without a fault."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html lang="en"><head><title>{title}</title><meta name="author" content="{author}">'
        f'<meta property="article:published_time" content="{published}"></head><body><nav><a href="/">Home</a></nav>'
        f"<article><h1>{title}</h1>{body}</article><footer>Imprint</footer></body></html>"
    )


FERRY_PAGE = article("Ferry returns to the strait", FERRY, "Ida Holm", "2026-03-02T08:00:00Z")
MILL_PAGE = article("Workers buy their mill", MILL, "Per Lund", "2026-04-05T10:30:00+02:00")


def write_json(path: Path, content: Any) -> None:
    """Writes a JSON file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content), encoding="utf-8")


def write_page(path: Path, page: str) -> None:
    """Writes a gzip file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(page.encode("utf-8")))


def write_aeb(folder: Path) -> Path:
    """Two pages, and a third of which there is only the truth."""
    stated = {
        "a1": {"articleBody": "\n\n".join(FERRY), "url": "https://news.example/ferry"},
        "b2": {"articleBody": "\n\n".join(MILL), "url": "https://news.example/mill"},
        "c3": {"articleBody": "Lost.", "url": "https://news.example/lost"},
    }
    write_json(folder / "ground-truth.json", stated)
    write_page(folder / "html" / "a1.html.gz", FERRY_PAGE)
    write_page(folder / "html" / "b2.html.gz", MILL_PAGE)
    return folder


def write_scoop(folder: Path) -> Path:
    """One page, with an optional paragraph in brackets."""
    stated = {"Courier_0.html.gz": {"body": [*FERRY[:2], f"[{FERRY[2]}]"], "url": "https://courier.example/ferry"}}
    write_json(folder / "dataset" / "ground_truth.json", stated)
    write_page(folder / "dataset" / "html" / "Courier_0.html.gz", FERRY_PAGE)
    return folder


def write_wcxb(folder: Path) -> Path:
    """An article in each split, and a forum."""

    def stated(title: str | None, text: str, kind: dict[str, Any] | None) -> dict[str, Any]:
        truth = {"title": title, "author": None, "publish_date": "2026-03-02", "main_content": text}
        internal = {} if kind is None else {"_internal": {"page_type": kind}}
        return {"url": "https://news.example/1", "ground_truth": truth, **internal}

    verified = {"primary": "article", "confidence": "verified"}
    files = {
        "dev/ground-truth/0001.json": stated("Ferry returns to the strait", "\n\n".join(FERRY), verified),
        "dev/ground-truth/0002.json": stated("Which ferry?", "Any of them.", {"primary": "forum"}),
        "test/ground-truth/0003.json": stated(None, "\n\n".join(MILL), None),
    }
    for name, content in files.items():
        write_json(folder / name, content)
        page = MILL_PAGE if "0003" in name else FERRY_PAGE
        write_page(folder / name.replace("ground-truth", "html").replace(".json", ".html.gz"), page)
    return folder


def write_fundus(folder: Path) -> Path:
    """A publisher with two versions, one whose name begins alike, and one with a page too few."""
    country = folder / "tests" / "resources" / "parser" / "test_data" / "no"
    ferry = {
        "title": "Ferry returns to the strait",
        "authors": ["Ida Holm"],
        "publishing_date": "2026-03-02 08:00:00+00:00",
        "body": {"summary": [], "sections": [{"headline": [], "paragraphs": FERRY}]},
    }
    mill = {
        "title": "Workers buy their mill",
        "authors": ["Per Lund"],
        "topics": ["mills", "work"],
        "publishing_date": "2026-04-05 10:30:00+02:00",
        "body": {"summary": MILL[:1], "sections": [{"headline": ["What now"], "paragraphs": MILL[1:]}]},
    }
    write_json(country / "Posten.json", {"V1_10": mill, "V1_2": ferry})  # in the order of letters, not of versions
    write_json(country / "PostenKyst.json", {"V1": {"title": "No body is stated"}})
    write_json(country / "Bladet.json", {"V1": ferry, "V2": mill})
    for name, page in {
        "Posten_2026_03_02.html.gz": FERRY_PAGE,
        "Posten_2026_04_05.html.gz": MILL_PAGE,
        "PostenKyst_2026_01_01.html.gz": MILL_PAGE,
        "Bladet_2026_03_02.html.gz": FERRY_PAGE,
    }.items():
        write_page(country / name, page)
    write_json(country / "meta.info", {"Posten_2026_03_02.html.gz": {"url": "https://posten.example/ferry"}})
    return folder
