"""The search index is made anew where the rules for its terms have changed."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from library_examples import FULL, article

from newsgrab.errors import LibraryError
from newsgrab.library import Library, reindex
from newsgrab.library.index import index_article
from newsgrab.library.terms import TERMS_VERSION, indexed


def _change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as plain:
        for statement in statements:
            plain.execute(statement)
        plain.commit()


def _state(path: Path) -> tuple[int, int | None]:
    with closing(sqlite3.connect(path)) as plain:
        row: tuple[int, int | None] = plain.execute("SELECT version, done_to FROM search_index").fetchone()
        return row


@pytest.fixture
def old(path: Path) -> Path:
    """A library of which the index was made by other rules."""
    with Library(path) as library:
        library.save(FULL)
        for number in range(5):
            library.save(article(f"https://example.com/{number}", language="ru", title="Мосты"))
    _change(path, "UPDATE articles_fts SET title = 'x', text = 'x'", "UPDATE qa_fts SET question = 'x'")
    _change(path, "UPDATE search_index SET version = 0")
    return path


def test_made_anew_and_told(old: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening indexes every article again, and says so with the name of the file and how many there are."""
    monkeypatch.setattr(reindex, "_BATCH", 2)
    with caplog.at_level(logging.WARNING, "newsgrab"), Library(old) as library:
        assert len(library.search("мост")) == 5
        assert len(library.search("приехали", in_="questions")) == 1
    assert [record.getMessage() for record in caplog.records] == [
        f"{old}: the search index is made anew for this newsgrab, of 6 articles"
    ]
    assert _state(old) == (TERMS_VERSION, None)
    caplog.clear()
    Library(old).close()
    assert caplog.records == []


def test_goes_on_where_it_stopped(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was indexed before a stop stays so; the rest follows when the library is opened next."""
    monkeypatch.setattr(reindex, "_BATCH", 2)
    whole = index_article
    done: list[int] = []

    def stopping(sqlite: sqlite3.Connection, article_id: int, *given: object) -> None:
        if len(done) == 3:
            raise KeyboardInterrupt
        done.append(article_id)
        whole(sqlite, article_id, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(reindex, "index_article", stopping)
    with pytest.raises(KeyboardInterrupt):
        Library(old)
    assert _state(old) == (TERMS_VERSION, 2)

    def counting(sqlite: sqlite3.Connection, article_id: int, *given: object) -> None:
        done.append(article_id)
        whole(sqlite, article_id, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(reindex, "index_article", counting)
    with Library(old) as library:
        assert len(library.search("мост")) == 5
    assert done == [1, 2, 3, 3, 4, 5, 6]


@pytest.mark.parametrize("damage", ["title = CAST(x'C3' AS TEXT)", "body = '['", "date_published_offset = 1 << 60"])
def test_a_damaged_article_locks_nobody_out(old: Path, damage: str) -> None:
    """What cannot be read is left as it is in the index, and `verify` names it; the others are indexed."""
    _change(old, f"UPDATE articles SET date_published = '2024-05-01T00:00:00+00:00', {damage} WHERE id = 3")
    with Library(old) as library:
        assert len(library.search("мост")) == 4
        assert {finding.article_id for finding in library.verify()} == {3}
    assert _state(old) == (TERMS_VERSION, None)


def test_an_index_from_the_future_is_refused(old: Path) -> None:
    """Terms of two kinds of rules in one index would find half of everything."""
    _change(old, f"UPDATE search_index SET version = {TERMS_VERSION + 1}")
    before = old.read_bytes()
    with pytest.raises(LibraryError, match="newer newsgrab"):
        Library(old)
    assert old.read_bytes() == before


TERMS = {
    "ru": ("Жители Карабаха нарядили Ёлку, встретив Алиева", "житл карабах наряд елк встрет ал"),
    "az": ("Gəncədə uşaqların İclası", "genc usaq ic"),
    "kk": ("Қазақстанның халқы мектебінде", "казакс халк мектеп"),
    "uk": ("У Києві п’ять рішень", "у киов пят рішо"),
    "uz": ("Oʻzbekistonda maʼno", "ozbekiston mano"),
    "en": ("The minister's meetings", "the minist meet"),
    "tr": ("İstanbul'da IĞDIR", "istanbul ik"),
    "fr": ("l’élection", "l elect"),
    "ar": ("مُحَمَّد", "محمد"),
    "zh": ("据新闻", "据新 新闻 闻"),
    "und": ("Gəncə ٣", "gence 3"),
}


def test_rules_have_a_version() -> None:
    """Where these change, `TERMS_VERSION` has to go up: libraries keep terms of the rules that made them."""
    assert TERMS_VERSION == 1
    assert {code: indexed(text, code) for code, (text, _) in TERMS.items()} == {
        code: terms for code, (_, terms) in TERMS.items()
    }
