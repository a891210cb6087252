"""What turns out to repeat over a site's pages while articles come, and what does not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from library_examples import run_python
from valley_news import BACKGROUND, LETTER, paragraphs

from newsgrab.library import Library
from newsgrab.library.recurrence import MOST_COMPARED
from newsgrab.model import Article, Heading, ListBlock, PageKind, Paragraph, QABlock, Quote, Table
from newsgrab.model.passages import fingerprint

SITE = "valley.example"
PLAIN = "What the readers of these pages thought of it was heard in the long hall, and printed on the morrow."
STOCK = "Nobody was hurt, and what it has cost is still being counted by the insurers."


def article(number: int, *more: str, before: Sequence[str] = (), own: int = 5, **fields: Any) -> Article:
    """An article with paragraphs of its own, and what stands below and above them."""
    texts = [*before, *paragraphs(number, own), *more]
    values: dict[str, Any] = {
        "url": f"https://{SITE}/{number}",
        "title": f"Day {number}",
        "body": [Paragraph(text=text) for text in texts],
        "language": "en",
        "site_name": "Valley Courier",
    }
    return Article(**values | fields)


def learned(library: Library, articles: Iterable[Article]) -> list[int]:
    """How many lines were learned from each article."""
    return [library.save(each, learns=True).learned for each in articles]


def knows(library: Library, *texts: str) -> list[bool]:
    found = library.repeated(SITE)
    return [fingerprint(text) in found for text in texts]


def test_a_line_that_names_its_outlet_needs_two_articles(library: Library) -> None:
    """On small sites two of two, three or four are enough; then no more is learned, and no less."""
    assert learned(library, (article(number, LETTER) for number in range(3))) == [0, 1, 0]
    assert library.repeated(SITE) == {fingerprint(LETTER)}
    assert library.repeated("elsewhere.example") == frozenset()


def test_a_plain_line_needs_more(library: Library) -> None:
    """What could be a stock sentence is learned when it stands below four articles in a row."""
    assert learned(library, (article(number, PLAIN) for number in range(5))) == [0, 0, 0, 1, 0]


def test_in_the_midst_of_the_text_more_still(library: Library) -> None:
    """There, nearly all of many articles have to have it."""

    def held(number: int) -> Article:
        texts = paragraphs(number, 12)
        return article(number, *texts[6:], before=[*texts[:6], PLAIN], own=0)

    counts = learned(library, (held(number) for number in range(20)))
    assert sum(counts) == 1
    assert counts.index(1) >= 7


def test_what_a_tenth_of_the_articles_have_is_text(library: Library) -> None:
    """A stock sentence below some articles, whatever their topics, stays; so does a crosshead in most of them."""
    for number in range(3 * MOST_COMPARED):
        each = article(number, *([STOCK] if number % 10 == 0 else []))
        body = [*each.body[:2], Heading(text="What is known so far", level=2), *each.body[2:]]
        library.save(each.model_copy(update={"body": body}), learns=True)
    assert library.repeated(SITE) == frozenset()


def test_background_of_a_topic_is_text(library: Library) -> None:
    """A paragraph below half of the articles stays where they speak of what it speaks of, however often it comes."""
    for number in range(2 * MOST_COMPARED):
        said = f"{number} people above Brennach asked again when the dam with its cracked wall is to be closed."
        below, above = ([BACKGROUND], [said]) if number % 2 == 0 else ([], [])
        library.save(article(number, *below, before=above), learns=True)
    assert library.repeated(SITE) == frozenset()


def test_questions_of_a_questionnaire_are_text(library: Library) -> None:
    """The same questions in each interview stay, with a question mark or without."""
    asked = [
        "What is the first thing that you do on a day without any work?",
        "Tell us which of the bridges is the best one.",
    ]
    for number in range(12):
        answers = paragraphs(number, 2)
        pairs = [
            QABlock(position=place, question=q, answer=a)
            for place, (q, a) in enumerate(zip(asked, answers, strict=True), 1)
        ]
        texts = [text for pair in pairs for text in (pair.question, pair.answer)]
        library.save(article(number, *texts, own=0, qa=pairs, page_kind=PageKind.INTERVIEW), learns=True)
    assert library.repeated(SITE) == frozenset()


def test_a_step_of_many_recipes_is_text(library: Library) -> None:
    """An item is boilerplate only where its whole list is."""
    step = "Heat the oven to two hundred degrees before you begin with the dough."
    links = ["All that happened in the valley today", "What else the readers of these pages have asked us for"]
    for number in range(12):
        each = article(number)
        method = ListBlock(items=[step, *paragraphs(1_000 + number, 2)], ordered=True)
        library.save(
            each.model_copy(update={"body": [*each.body[:2], method, *each.body[2:], ListBlock(items=links)]}),
            learns=True,
        )
    assert knows(library, step, *links) == [False, True, True]


def test_short_lines_are_learned_with_their_neighbours(library: Library) -> None:
    """'From the house' is learned since it always stands above the letter; what stands elsewhere too is not."""
    for number in range(6):
        each = article(number)
        tail = [Heading(text="From the house", level=3), Paragraph(text=LETTER), Paragraph(text="Read on")]
        if number % 2:
            tail = [*tail, Paragraph(text="Weather")]
        middle = [Paragraph(text="Weather")]
        library.save(each.model_copy(update={"body": [*each.body[:2], *middle, *each.body[2:], *tail]}), learns=True)
    assert knows(library, LETTER, "From the house", "Read on", "Weather") == [True, True, True, False]


def test_an_article_told_again_teaches_nothing(library: Library) -> None:
    """The same text under many addresses, with another paragraph here and there, is one article."""
    for number in range(10):
        library.save(
            article(1, *paragraphs(100 + number, number % 2), url=f"https://{SITE}/again/{number}"), learns=True
        )
    assert library.repeated(SITE) == frozenset()
    library.save(article(2, LETTER), learns=True)
    assert library.save(article(3, LETTER), learns=True).learned == 1


def test_pages_that_are_no_articles_teach_nothing(library: Library) -> None:
    walls = (article(number, LETTER, page_kind=PageKind.CONSENT) for number in range(5))
    assert learned(library, walls) == [0] * 5


def test_only_new_articles_count(library: Library) -> None:
    """An article that is saved again and again, changed or not, is one."""
    for number in range(5):
        library.save(article(1, LETTER, *paragraphs(number, 1)), learns=True)
    assert library.repeated(SITE) == frozenset()


def test_without_learns_nothing_is_kept(library: Library, plain: sqlite3.Connection) -> None:
    for number in range(5):
        library.save(article(number, LETTER))
    assert plain.execute("SELECT count(*) FROM recent_lines").fetchone() == (0,)
    assert library.repeated(SITE) == frozenset()


def test_what_is_kept_is_bounded(library: Library, plain: sqlite3.Connection) -> None:
    """However many articles come, those of a site that are compared stay few; sites do not push each other out."""
    for number in range(3 * MOST_COMPARED):
        library.save(article(number), learns=True)
        if number % 8 == 0:
            library.save(article(number, url=f"https://other.example/{number}"), learns=True)
    counts = dict(
        plain.execute("SELECT domain, count(*) FROM recent_lines JOIN sites ON sites.id = site_id GROUP BY domain")
    )
    assert counts["other.example"] == 3 * MOST_COMPARED // 8
    assert MOST_COMPARED <= counts[SITE] <= MOST_COMPARED + 8


def test_deleted_articles_are_forgotten(library: Library, plain: sqlite3.Connection) -> None:
    """What was learned stays without the articles that taught it; what they had otherwise goes with them."""
    learned(library, (article(number, LETTER) for number in range(3)))
    plain.execute("PRAGMA foreign_keys = ON")
    plain.execute("DELETE FROM articles")
    assert plain.execute("SELECT count(*) FROM recent_lines").fetchone() == (0,)
    assert plain.execute("SELECT text, first_article_id, last_article_id FROM repeated_lines").fetchall() == [
        (LETTER, None, None)
    ]
    assert knows(library, LETTER) == [True]


def test_every_kind_of_block_is_read(library: Library) -> None:
    """Quotes count like paragraphs, lines of a paragraph one by one; tables are data."""
    lines = "Write to us at any hour, all the year round, and be read.\nOr come by: the door is open to all until five."
    for number in range(5):
        each = article(number)
        tail = [Quote(text=LETTER), Table(rows=[[PLAIN, PLAIN]]), Paragraph(text=lines)]
        library.save(each.model_copy(update={"body": [*each.body, *tail]}), learns=True)
    assert knows(library, LETTER, PLAIN, *lines.split("\n")) == [True, False, True, True]


def test_languages_without_spaces(library: Library) -> None:
    """A Chinese letter is learned, a Chinese background is not."""
    letter = "每天晚上六点，我们把山谷里当天发生的事情写成一封信寄给各位读者。"
    topic = "水坝的墙壁开裂以后，布伦纳赫水坝已经在一九九八年关闭，至今仍有人看守。"
    for number in range(24):
        said = f"{number}名居民要求说明布伦纳赫水坝的墙壁开裂以后为什么还没有修好，而且水坝已经在漏水。"
        more = [said, topic] if number % 2 == 0 else []
        library.save(article(number, *more, letter, language="zh"), learns=True)
    assert knows(library, letter, topic) == [True, False]


def test_a_page_of_repeated_lines_keeps_no_save_waiting(library: Library) -> None:
    """Of hundreds of lines, few are learned at once; what has too many to be an article is not compared."""
    shared = [
        f"On shelf {place} there is another box of which nothing more is known than this." for place in range(300)
    ]
    counts = learned(library, (article(number, *paragraphs(100 + number, 200), *shared) for number in range(12)))
    assert max(counts) == 64
    assert sum(counts) == 300
    hall = [f"In hall {place} there is another one, of which not even this much is known." for place in range(1_001)]
    for number in range(8):
        own = [f"Box {place} of house {number} has been opened, and what was in it is lost." for place in range(1_000)]
        long = article(number, *own, *hall, own=0, url=f"https://long.example/{number}")
        assert library.save(long, learns=True).learned == 0


DIE = """
import os, signal, sys
from newsgrab.library import Library, memory
from valley_news import LETTER, paragraphs
from newsgrab.model import Article, Paragraph

library = Library(sys.argv[1])
learn = memory.learned_of
def die(*given, **more):
    found = learn(*given, **more)
    if found:
        os.kill(os.getpid(), signal.SIGKILL)
    return found
memory.learned_of = die
for number in range(9):
    body = [Paragraph(text=text) for text in [*paragraphs(number), LETTER]]
    url = f"https://valley.example/{number}"
    library.save(Article(url=url, title=url, body=body, site_name="Valley Courier"), learns=True)
"""


def test_a_killed_save_has_learned_nothing(path: Path) -> None:
    """Article, its lines and what they taught are one transaction: killed in its midst, none of it is there."""
    assert run_python(DIE, str(path)).returncode < 0
    with closing(sqlite3.connect(path)) as plain:
        for table in ("articles", "recent_lines"):
            assert plain.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)
        assert plain.execute("SELECT count(*) FROM repeated_lines").fetchone() == (0,)
    with Library(path) as library:
        assert library.save(article(1, LETTER), learns=True).learned == 1


@pytest.mark.parametrize("first", [0, 40])
def test_order_of_arrival_does_not_matter(library: Library, first: int) -> None:
    """A line that comes with a new design, after many articles without it, is learned as well."""
    learned(library, (article(number) for number in range(first)))
    learned(library, (article(first + number, PLAIN) for number in range(MOST_COMPARED)))
    assert knows(library, PLAIN) == [True]
