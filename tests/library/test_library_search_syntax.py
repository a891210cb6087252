"""The advanced syntax of a search: what it means, and that nothing breaks it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_examples import FULL, article

import newsgrab
from newsgrab.errors import QueryError
from newsgrab.library import Hit, Library
from newsgrab.model import QABlock, Tag


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A library that all tests of this module read."""
    library = Library(tmp_path_factory.mktemp("syntax") / "news.db")
    library.save(article("https://example.com/1", language="ru", title="Новый мост", text="Открыли старый город."))
    library.save(article("https://example.com/2", language="ru", title="Старый тоннель", lead="Мост закрыт."))
    qa = [
        QABlock(position=1, question="Что с мостом?", answer="Тоннель лучше."),
        QABlock(position=2, question="А город?", answer="Город ждёт моста."),
    ]
    library.save(article("https://example.com/3", language="ru", title="Беседа", qa=qa, tags=[Tag(name="Мосты")]))
    library.save(article("https://example.com/4", language="en", title="Bridges and tunnels", text="foo OR bar"))
    library.save(article("https://example.com/5", language="zh", title="新聞", text="北京今天举行发布会"))
    return library


MEANINGS = [
    ("", ""),
    ("мост", "123"),
    ("мост тоннель", "23"),
    ("мост AND тоннель", "23"),
    ("мост OR bridges", "1234"),
    ("мост NOT тоннель", "1"),
    ("мост -тоннель", "1"),
    ("NOT тоннель мост", "1"),
    ("мост AND NOT тоннель", "1"),
    ("мост AND (тоннель OR город)", "123"),
    ("(мост OR bridge) -(тоннель OR bridge)", "1"),
    ('"старые города"', "1"),
    ('"город старый"', ""),
    ('"новые"', "1"),
    ("тонн*", "23"),
    ("тон* -тоннель", ""),
    ("title:мост", "1"),
    ("title:(мост OR тоннель)", "12"),
    ("title:мост*", "1"),
    ('title:"новый мост"', "1"),
    ("lead:мост", "2"),
    ("text:город", "13"),
    ("tags:мост", "3"),
    ("мост -title:мост", "23"),
    ("question:мост", "3"),
    ("answer:мост", "3"),
    ("question:мост answer:город", ""),
    ("question:город answer:мост", "3"),
    ("question:тоннель", ""),
    ("bridge or tunnel", "4"),
    ("bridge and zeppelin", ""),
    ("foo OR bar", "4"),
    ('"foo OR bar"', "4"),
    ("北京", "5"),
    ("北* -上海", "5"),
    ('"今天举行"', "5"),
    ("мост: тоннель", "23"),
    ("новый-мост", "1"),
    ("мост , ; ! ? .", "123"),
    ("zeppelin OR bridge", "4"),
    ("zeppelin AND bridge", ""),
    ("bridge NOT zeppelin", "4"),
]


@pytest.mark.parametrize(("query", "urls"), MEANINGS)
def test_meaning(news: Library, query: str, urls: str) -> None:
    """Every operator finds what it says."""
    hits = news.search(query, advanced=True)
    assert sorted((hit.article.url or "")[-1] for hit in hits) == list(urls)
    assert all("‹" in hit.snippet for hit in hits)


FAULTS = [
    ('мост "старый', 5),
    ("(мост", 0),
    ("мост)", 4),
    ("мост ()", 5),
    ("мост OR", 7),
    ("OR мост", 0),
    ("AND", 0),
    ("мост AND AND b", 9),
    ("NOT мост", 0),
    ("-a -b", 0),
    ("a OR NOT b", 0),
    ("title:NOT a", 0),
    ("мост *", 5),
    ('мост ""', 5),
    ('"?"', 0),
    ("foo:bar", 0),
    ("мост http://example.com", 5),
    ("question:a title:b", 11),
    ("title:", None),
    ("(" * 2000, 31),
    ("NOT " * 500 + "a", 124),
    (" ".join(["a"] * 51), 100),
]


@pytest.mark.parametrize(("query", "position"), FAULTS)
def test_faults_are_told_with_their_place(news: Library, query: str, position: int | None) -> None:
    """A query that is not well formed is told apart from one that finds nothing, with the character to blame."""
    if position is None:
        assert news.search(query, advanced=True) == []
        return
    with pytest.raises(QueryError, match=rf"character {position + 1} of the query") as caught:
        news.search(query, advanced=True)
    assert caught.value.position == position
    assert isinstance(caught.value, newsgrab.NewsgrabError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    ("query", "filters"),
    [("title:a", {"in_": "questions"}), ("tags:a", {"answered_by": "b"}), ("answer:a", {"in_": "title"})],
)
def test_fields_that_are_not_there(news: Library, query: str, filters: dict[str, Any]) -> None:
    """Questions and answers have no title, a title no questions."""
    with pytest.raises(QueryError):
        news.search(query, advanced=True, **filters)


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A library with a single article, for fuzzing."""
    library = Library(tmp_path_factory.mktemp("one") / "news.db")
    library.save(FULL)
    return library


_pieces = st.sampled_from(
    [
        "(",
        ")",
        '"',
        "AND",
        "OR",
        "NOT",
        "-",
        "*",
        ":",
        "title:",
        "answer:",
        "Карабах",
        "дом",
        "a",
        "新",
        "\x00",
        "\ud800",
        " ",
    ]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    query=st.text(max_size=40)
    | st.lists(_pieces, max_size=14).map(" ".join)
    | st.lists(_pieces, max_size=14).map("".join),
    advanced=st.booleans(),
    filters=st.fixed_dictionaries(
        {},
        optional={
            **dict.fromkeys(("source", "tag", "person", "answered_by", "site", "section"), st.text(max_size=8)),
            "language": st.text(max_size=5),
            "in_": st.sampled_from(["all", "questions", "answers"]),
        },
    ),
)
def test_anything_is_answered(one: Library, query: str, advanced: bool, filters: dict[str, Any]) -> None:
    """Whatever is typed, into the query or a filter, gives hits, nothing, or a `QueryError`; no error of SQLite."""
    hits: list[Hit] = []
    position = 0
    try:
        hits = one.search(query, advanced=advanced, **filters)
    except QueryError as error:
        position = error.position if advanced else -1
    assert len(hits) in (0, 1)
    assert 0 <= position <= len(query)


@pytest.mark.parametrize(
    "query", ["a" * 1_000_000, "слово " * 170_000, "(" * 1_000_000, "新" * 1_000_000, '"' * 999_999]
)
def test_floods(one: Library, query: str) -> None:
    """A megabyte is a query too; the advanced syntax says what is too much."""
    assert one.search(query) == []
    with pytest.raises(QueryError, match="more than 5,000 characters"):
        one.search(query, advanced=True)
