"""Articles to store: one with every field filled, and a hypothesis strategy for any."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

import newsgrab.errors
from newsgrab.model import (
    Article,
    Author,
    Embed,
    Evidence,
    Figure,
    Heading,
    Image,
    Link,
    ListBlock,
    Page,
    PageKind,
    Paragraph,
    QABlock,
    Quote,
    Table,
    Tag,
    TagLinks,
)

BAKU = timezone(timedelta(hours=4))

FULL = Article(
    url="https://www.example.az/news/1",
    canonical_url="https://www.example.az/news/1",
    title="Возвращение в Карабах",
    lead="Первые семьи вернулись домой.",
    description="Репортаж",
    body=[
        Heading(text="Дорога", level=2),
        Paragraph(text="Жители Карабаха нарядили Ёлку."),
        Quote(text="Мы дома", cite="житель"),
        ListBlock(items=["раз", "два"], ordered=True),
        Table(rows=[["год", ""], ["2023", "120"]]),
        Figure(url="https://example.az/1.jpg", alt="дом", caption="Дом", credit="АФП"),
        Embed(url="https://video.example/1"),
    ],
    qa=[
        QABlock(position=1, question="Когда вы приехали?", answer="Вчера.\n\nУтром.", asker="Газета", answerer="Али"),
        QABlock(position=2, question="Что дальше?", answer="Строить школу."),
    ],
    tags=[Tag(name="Физули", url="https://example.az/tag/1"), Tag(name="Возвращение")],
    related=[
        TagLinks(
            tag="Физули",
            tag_url="https://example.az/tag/1",
            heading='Новости по тегу "Физули"',
            links=[Link(title="Мост", url="https://example.az/2"), Link(title="Школа", url="https://example.az/3")],
        ),
        TagLinks(heading="Ещё", tag_url="https://example.az/more", links=[Link(title="Сад", url="https://e.az/4")]),
        TagLinks(heading="Ещё", tag_url="https://example.az/more", links=[Link(title="Сад", url="https://e.az/4")]),
    ],
    authors=[Author(name="Лейла", url="https://example.az/leyla"), Author(name="АФП", kind="organization")],
    date_published=datetime(2024, 5, 1, 12, 30, 15, 250000, tzinfo=BAKU),
    date_modified=datetime(2024, 5, 2, 1, 0, tzinfo=BAKU),
    date_precision="second",
    language="ru",
    site_name="Пример",
    section="Общество",
    images=[Image(url="https://example.az/1.jpg", alt="дом", caption="Дом", credit="АФП", width=800, height=600)],
    is_accessible_for_free=False,
    page_kind=PageKind.INTERVIEW,
    provenance={"title": Evidence(source="h1", raw=" Возвращение ", confidence=0.75, note="trimmed")},
)
"""An article in which no field is empty."""

PAGE = Page(
    content="<html>страница</html>".encode("cp1251") * 50,
    url=FULL.url,
    requested_url="http://example.az/news/1",
    status_code=200,
    content_type="text/html; charset=windows-1251",
    fetched_at=datetime(2024, 5, 3, tzinfo=UTC),
    etag='"1"',
    last_modified="Thu, 02 May 2024 00:00:00 GMT",
    wire_bytes=321,
    elapsed=0.25,
)

TEXT_FIELDS = ("title", "lead", "description", "site_name", "section")


def article(url: str = "https://example.com/1", **fields: Any) -> Article:
    """A small article; `text` is its only paragraph."""
    text = fields.pop("text", None)
    if text:
        fields["body"] = [Paragraph(text=text)]
    return Article(url=url, **fields)


def emptied(field: str) -> Any:
    """The value of a field of which nothing is known."""
    return Article.model_fields[field].get_default(call_default_factory=True)


def python_environment(**more: str) -> dict[str, str]:
    """The environment of a process that can import newsgrab and this module."""
    here = Path(__file__).parent
    folders = [str(Path(newsgrab.errors.__file__).parents[1]), str(here), str(here / "library")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(folders), **more}


def run_python(code: str, *arguments: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Runs Python code in a process of its own that can import newsgrab and this module."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(
        command, env=python_environment(), capture_output=True, text=True, timeout=timeout, check=False
    )


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


_text = st.text(min_size=1, max_size=12)
_whole = st.integers(min_value=-(2**63), max_value=2**63 - 1)
_dates = st.datetimes(
    min_value=datetime(2, 1, 1),
    max_value=datetime(9998, 12, 31),
    timezones=st.integers(min_value=-1439, max_value=1439).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
_blocks = st.one_of(
    st.builds(Paragraph, text=_text),
    st.builds(Heading, text=_text, level=st.integers(1, 6)),
    st.builds(Quote, text=_text, cite=_maybe(_text)),
    st.builds(ListBlock, items=st.lists(_text, max_size=3), ordered=st.booleans()),
    st.builds(Table, rows=st.lists(st.lists(st.text(max_size=5), max_size=2), max_size=2)),
    st.builds(Figure, url=_maybe(_text), alt=_maybe(_text), caption=_maybe(_text), credit=_maybe(_text)),
    st.builds(Embed, url=_text),
)
_links = st.lists(st.builds(Link, title=_text, url=_text), min_size=1, max_size=2)
_evidence = st.builds(
    Evidence,
    source=st.text(max_size=5),
    raw=_maybe(st.text(max_size=9)),
    confidence=st.floats(0, 1),
    note=_maybe(_text),
)
_fields: dict[str, st.SearchStrategy[Any]] = {
    "url": _text,
    "canonical_url": _maybe(_text),
    **{field: _maybe(_text) for field in TEXT_FIELDS},
    "body": st.lists(_blocks, max_size=3),
    "qa": st.lists(
        st.builds(
            QABlock,
            position=st.integers(1, 2**63 - 1),
            question=_text,
            answer=_text,
            asker=_maybe(_text),
            answerer=_maybe(_text),
        ),
        max_size=2,
    ),
    "tags": st.lists(st.builds(Tag, name=_text, url=_maybe(_text)), max_size=3),
    "related": st.lists(
        st.builds(TagLinks, tag=_maybe(_text), tag_url=_maybe(_text), heading=_maybe(_text), links=_links), max_size=2
    ),
    "authors": st.lists(
        st.builds(Author, name=_text, url=_maybe(_text), kind=st.sampled_from(["person", "organization"])), max_size=2
    ),
    "date_published": _maybe(_dates),
    "date_modified": _maybe(_dates),
    "date_precision": st.sampled_from([None, "second", "minute", "day"]),
    "language": st.sampled_from(["und", "ru", "en", "tr", "az", "zh-Hant"]) | _text,
    "images": st.lists(
        st.builds(
            Image,
            url=_text,
            alt=_maybe(_text),
            caption=_maybe(_text),
            credit=_maybe(_text),
            width=_maybe(_whole),
            height=_maybe(_whole),
        ),
        max_size=2,
    ),
    "is_accessible_for_free": st.none() | st.booleans(),
    "page_kind": st.sampled_from(PageKind),
    "provenance": st.dictionaries(st.sampled_from(list(Article.model_fields)) | _text, _evidence, max_size=3),
}


def articles(**fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Article]:
    """Any article that can be stored; a field that the strategy does not know of is an error."""
    assert set(_fields) == set(Article.model_fields), "teach the strategy the new field"
    return st.builds(Article, **{**_fields, **fixed})
