"""Filters of a search, and questions and answers searched one by one."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from library_examples import article

from newsgrab.errors import Outcome
from newsgrab.library import Library, SearchFilter
from newsgrab.model import Author, PageKind, QABlock, Source, Tag


def _day(day: int) -> datetime:
    return datetime(2024, 5, day, 12, tzinfo=UTC)


@pytest.fixture
def news(library: Library) -> Library:
    """Four articles on a bridge, one of them an interview, and one on nothing of the kind."""
    mayor = [
        QABlock(position=1, question="Когда откроют мост?", answer="Осенью.", asker="Анна Рис", answerer="Мара Линдт"),
        QABlock(position=2, question="Кто платил?", answer="Мост стоил городу пяти лет.", answerer="Мара Линдт"),
        QABlock(position=3, question="А школа?", answer="Школу тоже, рядом с мостом.", answerer="Ян Хартли"),
    ]
    articles: list[tuple[str, dict[str, Any]]] = [
        ("https://a.example/1", {"title": "Мост", "language": "ru", "date_published": _day(1), "section": "Город"}),
        (
            "https://www.a.example/2",
            {
                "title": "Беседа о мостах",
                "language": "ru",
                "date_published": _day(2),
                "qa": mayor,
                "page_kind": PageKind.INTERVIEW,
                "authors": [Author(name="Анна Рис")],
            },
        ),
        (
            "https://b.example/3",
            {
                "title": "Körpü, мост",
                "language": "az",
                "date_published": _day(3),
                "tags": [Tag(name="Нагорный Карабах"), Tag(name="Мосты")],
                "authors": [Author(name="Лейла Ибрагимова", kind="person")],
            },
        ),
        ("https://b.example/4", {"title": "Мост без даты", "language": "zh-Hant", "tags": [Tag(name="Карабах")]}),
        ("https://b.example/5", {"title": "Погода", "language": "ru", "date_published": _day(4)}),
    ]
    for url, fields in articles:
        library.save(article(url, **fields))
    return library


def found(library: Library, query: str = "мост", **filters: Any) -> list[str]:
    """The last letter of the addresses of what is found, in alphabetical order."""
    return sorted((hit.article.url or "")[-1] for hit in library.search(query, **filters))


FILTERS = [
    ({}, "1234"),
    ({"language": "ru"}, "12"),
    ({"language": "RU"}, "12"),
    ({"language": "zh"}, "4"),
    ({"language": "zh-hant"}, "4"),
    ({"language": "zh-Hans"}, ""),
    ({"site": "a.example"}, "12"),
    ({"site": "https://www.a.example/some/page"}, "12"),
    ({"site": "example"}, ""),
    ({"section": "город"}, "1"),
    ({"kind": "interview"}, "2"),
    ({"kind": PageKind.INTERVIEW}, "2"),
    ({"tag": "Карабах"}, "4"),
    ({"tag": "нагорный карабах"}, "3"),
    ({"tag": "МОСТЫ"}, "3"),
    ({"person": "анна рис"}, "2"),
    ({"person": "Линдт"}, "2"),
    ({"person": "Ибрагимова"}, "3"),
    ({"person": "Рис Ибрагимова"}, ""),
    ({"person": "?"}, ""),
    ({"answered_by": "линдт"}, "2"),
    ({"answered_by": "Рис"}, ""),
    ({"since": date(2024, 5, 2)}, "23"),
    ({"until": date(2024, 5, 2)}, "12"),
    ({"since": _day(2), "until": _day(2)}, "2"),
    ({"since": _day(2) + timedelta(seconds=1)}, "3"),
    ({"since": datetime(2024, 5, 2, 16, tzinfo=timezone(timedelta(hours=4)))}, "23"),
    ({"since": date(1900, 1, 1), "until": date(2100, 1, 1)}, "123"),
    ({"since": date(2030, 1, 1)}, ""),
    ({"since": datetime.min.replace(tzinfo=UTC), "until": date.max}, "123"),
    ({"since": date(2024, 5, 1), "language": "ru", "kind": "article"}, "1"),
    ({"in_": "title"}, "1234"),
    ({"in_": "questions"}, "2"),
    ({"in_": "answers"}, "2"),
    ({"in_": "answers", "answered_by": "Хартли"}, "2"),
    ({"in_": "questions", "answered_by": "Хартли"}, ""),
    ({"in_": "questions", "language": "az"}, ""),
    ({"source": "no such source"}, ""),
]


@pytest.mark.parametrize(("filters", "urls"), FILTERS)
def test_filters(news: Library, filters: dict[str, Any], urls: str) -> None:
    """Each filter lets through what it says, alone and together with others."""
    assert found(news, **filters) == list(urls)


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ({"in_": "body"}, "in_"),
        ({"kind": "poem"}, "kind"),
        ({"in_": "title", "answered_by": "Линдт"}, "answered_by"),
        ({"since": datetime(2024, 5, 1)}, "since"),
        ({"since": date(2024, 5, 2), "until": date(2024, 5, 1)}, "until"),
        ({"limit": -1}, "limit"),
        ({"offset": -1}, "offset"),
    ],
)
def test_filters_that_cannot_be_meant(news: Library, filters: dict[str, Any], message: str) -> None:
    """A value that no article can have is an error that names the filter, not an empty answer."""
    with pytest.raises(ValueError, match=message):
        news.search("мост", **filters)


def test_no_words_newest_first(news: Library) -> None:
    """Without words, whatever the filter lets through is found, by date, undated last; without a filter nothing."""
    urls = [(hit.article.url or "")[-1] for hit in news.search(language="ru")]
    assert urls == ["5", "2", "1"]
    assert [(hit.article.url or "")[-1] for hit in news.search("", site="b.example")] == ["5", "3", "4"]
    assert [(hit.article.url or "")[-1] for hit in news.search("", language="ru", offset=1, limit=1)] == ["2"]
    assert [(hit.article.url or "")[-1] for hit in news.search(since=date(1800, 1, 1), until=date(2999, 1, 1))] == [
        *"5321"
    ]
    assert news.search("") == []
    assert news.search("", in_="questions") == []
    hits = news.search(answered_by="Хартли")
    assert [hit.qa.position for hit in hits if hit.qa] == [3]


def test_the_question_and_answer_of_a_hit(news: Library) -> None:
    """A hit tells in which question and answer it is: the one that was found, or the one that has all words."""

    def position(query: str, **filters: Any) -> int | None:
        (hit,) = news.search(query, language="ru", kind="interview", **filters)
        return hit.qa.position if hit.qa else None

    assert position("мост", in_="questions") == 1
    assert position("мост", in_="answers", answered_by="Хартли") == 3
    assert position("стоил мост") == 2
    assert position("школа") == 3
    assert position("беседа") is None
    assert position("беседа", in_="title") is None
    (hit,) = news.search("мост", in_="answers", answered_by="Линдт")
    assert hit.qa is not None
    assert (hit.qa.answerer, hit.snippet) == ("Мара Линдт", "‹Мост› стоил городу пяти лет.")


def test_sources(news: Library) -> None:
    """An article is found by every source that it came from, also where a later one brought nothing new."""
    ids = {name: news.save_source(Source(name=name, url=f"https://{name}.example/")) for name in ("one", "two")}
    for name in ("one", "two"):
        run = news.start_run("run")
        text = article("https://c.example/6", title="Новый мост", language="ru")
        news.record(run, text.url or "", Outcome.OK, article=text, source_id=ids[name])
        assert found(news, source=name) == ["6"]
    assert found(news, source="one") == ["6"]
    news.save(article("https://c.example/6", title="Совсем новый мост", language="ru"))
    assert found(news, "совсем", source="one") == ["6"]
    news.remove_source("one")
    assert found(news, source="one") == []
    news.save_source(Source(name="three", url="https://three.example/"))
    assert found(news, source="three") == []


def test_filters_follow_updates(news: Library) -> None:
    """What an article can be filtered by changes with it, in its questions and answers as well."""
    qa = [QABlock(position=1, question="Мост?", answer="Да", answerer="Ян Хартли")]
    changed = {"title": "Мост", "language": "en", "date_published": datetime(2023, 1, 1, tzinfo=UTC), "qa": qa}
    news.save(article("https://a.example/1", section="Река", tags=[Tag(name="Вода")], **changed))
    assert found(news, section="город") == []
    for filters in ({"section": "река"}, {"tag": "вода"}, {"language": "en"}, {"until": date(2023, 1, 1)}):
        assert found(news, **filters) == ["1"]
        assert found(news, in_="questions", **filters) == ["1"]


def test_words_of_texts_are_no_filters(library: Library) -> None:
    """A text that looks like a filter's term in the index is not taken for one."""
    library.save(article(text="language:ru kind:interview tag:мост site:a.example", language="en"))
    assert library.search(language="ru") == []
    assert library.search(kind="interview") == []
    assert len(library.search("language:ru")) == 1


def test_pages_of_hits_follow_one_another(library: Library) -> None:
    """Pages made by offset hold every article once, in one order, also beyond those that are ranked."""
    count = 350
    for number in range(count):
        title = "Мост" if number == 2 else None
        library.save(article(f"https://example.com/{number}", title=title, text="Мост. " * (1 + number % 3)))
    whole = [hit.article.url for hit in library.search("мост", limit=1000)]
    assert len(whole) == len(set(whole)) == count
    assert whole[0] == "https://example.com/2"  # far from the newest, but it has the word in its title
    paged = [
        hit.article.url for offset in range(0, count, 70) for hit in library.search("мост", limit=70, offset=offset)
    ]
    assert paged == whole


def test_search_filter_alone() -> None:
    """A filter knows whether it lets everything through, and whether it reads questions and answers."""
    assert SearchFilter().is_empty
    assert SearchFilter(in_="questions").is_empty
    assert not SearchFilter(tag="a").is_empty
    assert SearchFilter(answered_by="a").reads_qa
    assert not SearchFilter(person="a").reads_qa


def test_facets_in_plain_sql(news: Library, plain: sqlite3.Connection) -> None:
    """Any SQLite client can use the same terms."""
    rows = plain.execute("SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'facets : \"kind:interview\"'")
    assert rows.fetchall() == [(2,)]
