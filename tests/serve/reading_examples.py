"""A small library of which every part of the pages for reading has something to show."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from newsgrab import Article, Author, Evidence, Library, Link, PageKind, Tag, TagLinks
from newsgrab.model import Embed, Figure, Heading, Image, ListBlock, Paragraph, QABlock, Quote, Table

__all__ = ["ARABIC", "FERRY", "FERRY_LATER", "INTERVIEW", "LONG", "MILL", "TRACKED", "UNKNOWN", "keep"]

BAKU = timezone(timedelta(hours=4))

FERRY = Article(
    url="https://strait.example/news/ferry",
    canonical_url="https://strait.example/ferry",
    title="Ferry returns to the strait",
    lead="The first ferry in six years left the harbour on Monday.",
    description="A crossing is open again",
    body=[
        Paragraph(text="The first ferry in six years left the harbour on Monday."),
        Heading(text="On board", level=3),
        Paragraph(text="Forty cars were on board.\nSome had waited since dawn."),
        Heading(text="What it costs", level=5),
        Table(rows=[["Vehicle", "Price"], ["Car", "12"], ["Lorry", "40"]]),
        ListBlock(items=["Passports are needed", "Dogs are welcome"]),
        ListBlock(items=["First the lorries", "Then the cars"], ordered=True),
        Quote(text="We had missed it", cite="a passenger"),
        Quote(text="It will stay", cite="https://port.example/statement"),
        Figure(url="https://strait.example/ferry.jpg", alt="The ferry", caption="At the pier", credit="Port office"),
        Embed(url="https://video.example/ferry"),
    ],
    tags=[Tag(name="Sea & sand", url="https://strait.example/tag/sea"), Tag(name="Transport")],
    related=[
        TagLinks(
            tag="Sea & sand",
            tag_url="https://strait.example/tag/sea",
            heading="News by tag Sea & sand",
            links=[
                Link(title="The old mill", url="https://strait.example/news/mill"),
                Link(title="Not kept", url="https://strait.example/news/other"),
            ],
        )
    ],
    authors=[Author(name="Leyla Aliyeva", url="https://strait.example/leyla"), Author(name="Ada Park")],
    date_published=datetime(2026, 3, 2, 8, 0, tzinfo=BAKU),
    date_modified=datetime(2026, 3, 2, 9, 30, tzinfo=BAKU),
    date_precision="minute",
    language="en",
    site_name="The Strait",
    section="Harbour",
    images=[
        Image(url="https://strait.example/ferry.jpg", alt="The ferry"),
        Image(url="https://strait.example/pier.jpg", caption="The pier at dawn", credit="Ada Park"),
    ],
    is_accessible_for_free=True,
    provenance={
        "title": Evidence(source="h1", raw="  Ferry returns to the strait ", confidence=0.95, note="trimmed"),
        "date_published": Evidence(source="json-ld", raw="2026-03-02T08:00+04:00", confidence=0.5),
    },
)
"""An article with every kind of block; the library also keeps the one that it links to."""

FERRY_LATER = FERRY.model_copy(
    update={
        "title": "Ferry returns to the strait after six years",
        "body": [
            FERRY.body[0],
            Paragraph(text="Fifty cars were on board.\nSome had waited since dawn."),
            *FERRY.body[3:],
            Paragraph(text="It will cross twice a day."),
        ],
    }
)
"""The same, changed without a word of it: its date of change has stayed."""

TRACKED = "https://strait.example/news/ferry?utm_source=letter"
"""Another address of it."""

MILL = Article(
    url="https://strait.example/news/mill",
    title="The old mill",
    body=[Paragraph(text="The old mill turns again, and the ferry passes it.")],
    language="en",
    date_published=datetime(2026, 2, 1, tzinfo=UTC),
    date_precision="day",
)

INTERVIEW = Article(
    url="https://gorod.example/interview",
    title="Вера Лунина: Архив дышит",
    lead="Хранительница городского архива рассказала о карабахских письмах.",
    body=[
        Paragraph(text="Архив стоит на холме."),
        Paragraph(text="— Вера Павловна, с чего начался архив?"),
        Paragraph(text="— С одного сундука. Его привезли из Карабаха."),
        Figure(url="https://gorod.example/chest.jpg", alt="Сундук"),
        Paragraph(text="Потом пришли письма."),
        Heading(text="О письмах", level=2),
        Paragraph(text="— Сколько их?"),
        Paragraph(text="— Девятьсот."),
        Paragraph(text="Беседовал Пётр Зимин."),
    ],
    qa=[
        QABlock(
            position=1,
            question="Вера Павловна, с чего начался архив?",
            answer="С одного сундука. Его привезли из Карабаха.\n\nПотом пришли письма.",
            asker="Пётр Зимин",
            answerer="Вера Лунина",
        ),
        QABlock(position=2, question="Сколько их?", answer="Девятьсот.", asker="Пётр Зимин", answerer="Вера Лунина"),
    ],
    tags=[Tag(name="Архив")],
    date_published=datetime(2026, 3, 1, 6, 0, tzinfo=UTC),
    language="ru",
    site_name="Город",
    page_kind=PageKind.INTERVIEW,
)

ARABIC = Article(
    url="https://madina.example/1",
    title="القارب يعود",
    body=[Paragraph(text="عاد القارب إلى الميناء.")],
    language="ar",
)

UNKNOWN = Article(url="https://nowhere.example/1", language="und")
"""Nothing is known of it but its address."""


_LONG = "Donaudampfschifffahrtsgesellschaft" * 12
_AT = f"https://long.example/{_LONG}"
LONG = Article(
    url=_AT,
    title=_LONG,
    lead=_LONG,
    description=_LONG,
    section=_LONG,
    site_name=_LONG,
    language="de",
    authors=[Author(name=_LONG, url=_AT)],
    tags=[Tag(name=_LONG, url=_AT)],
    related=[TagLinks(tag=_LONG, tag_url=_AT, heading=_LONG, links=[Link(title=_LONG, url=_AT)])],
    body=[
        Paragraph(text=_LONG),
        Heading(text=_LONG, level=2),
        Quote(text=_LONG, cite=_LONG),
        ListBlock(items=[_LONG]),
        Table(rows=[[_LONG, _LONG], [_LONG, _LONG]]),
        Figure(url=_AT, alt=_LONG, caption=_LONG, credit=_LONG),
        Embed(url=_AT),
    ],
    qa=[QABlock(position=1, question=_LONG, answer=f"{_LONG} {_LONG}", asker=_LONG, answerer=_LONG)],
    images=[Image(url=f"{_AT}/2", alt=_LONG, credit=_LONG)],
    provenance={"title": Evidence(source=_LONG, raw=_LONG, confidence=0.5, note=_LONG)},
)
"""A word that is wider than any phone, everywhere."""


def keep(path: Path) -> dict[str, int]:
    """A library with all of them, two states of the first; the address of each to its primary key."""
    with Library(path) as library, closing(sqlite3.connect(path)) as plain:
        run = library.start_run("add", note="for reading")
        found = {}
        for article in (MILL, FERRY, INTERVIEW, ARABIC, UNKNOWN, LONG):
            saved = library.record(run, str(article.url), "ok", article=article, detail="as it was")  # type: ignore[arg-type]
            assert saved is not None
            found[str(article.url)] = saved.id
        library.finish_run(run, summary={"ok": len(found)})
        library.save(FERRY_LATER)
        library.save(FERRY_LATER.model_copy(update={"url": TRACKED}))
        plain.execute("INSERT INTO duplicate_groups (id) VALUES (1)")
        pair = [(found[str(article.url)],) for article in (FERRY, MILL)]
        plain.executemany("INSERT INTO article_duplicates (article_id, group_id, similarity) VALUES (?, 1, 0.8)", pair)
        plain.commit()
    return found
