"""`newsgrab search`: articles of a library to stdout."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cli_commands import Newsgrab, Process

from newsgrab.library import Library
from newsgrab.model import Article, Paragraph, QABlock


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A library with three articles, two of them on bridges."""
    path = tmp_path / "news.db"
    articles = [
        ("1", "A second bridge", "The council agreed to build a bridge."),
        ("2", "A \x1b[31mred\u202e herring\n", "Bridges of the region, and \x9b2Ja trick."),
        ("3", "Weather", "Rain is expected until Friday."),
    ]
    with Library(path) as library:
        for name, title, text in articles:
            library.save(
                Article(
                    url=f"https://news.example/{name}",
                    title=title,
                    body=[Paragraph(text=text)],
                    date_published=datetime(2026, 11, 1, 9, 30, tzinfo=UTC),
                    language="en",
                )
            )
    return path


def test_hits_as_text(newsgrab: Newsgrab, db: Path) -> None:
    """Each hit is told with its day, title, address and snippet; inflected forms are found."""
    done = newsgrab("search", db, "bridge")
    assert (done.code, done.err) == (0, "")
    assert "2026-11-01  A second bridge\n    https://news.example/1\n" in done.out
    assert "https://news.example/2" in done.out
    assert "https://news.example/3" not in done.out


def test_control_characters_stay_away(newsgrab: Newsgrab, db: Path) -> None:
    """Titles and snippets cannot steer the terminal: C0, C1 and bidirectional controls are left out."""
    out = newsgrab("search", db, "trick").out
    assert "A [31mred herring\n" in out
    assert not {"\x1b", "\x9b", "\u202e"} & set(out)


def test_hits_as_json(newsgrab: Newsgrab, db: Path) -> None:
    """JSON is one object a line, and its article reads back whole."""
    lines = newsgrab("search", db, "bridge", "--format", "json").out.splitlines()
    hits = [json.loads(line) for line in lines]
    assert {hit["article"]["url"] for hit in hits} == {"https://news.example/1", "https://news.example/2"}
    assert all(Article.model_validate(hit["article"]).text for hit in hits)
    assert all(set(hit) == {"article", "snippet", "score", "qa"} for hit in hits)


def test_limit(newsgrab: Newsgrab, db: Path) -> None:
    """`--limit` bounds the hits."""
    assert len(newsgrab("search", db, "bridge", "--format", "json", "--limit", "1").out.splitlines()) == 1


@pytest.mark.parametrize("query", ["zeppelin", '"', "AND NOT", ""])
def test_nothing_found(query: str, newsgrab: Newsgrab, db: Path) -> None:
    """No hit, or no word in the query: exit code 0, nothing on stdout, a note on stderr."""
    done = newsgrab("search", db, query)
    assert (done.code, done.out, done.err) == (0, "", "nothing found\n")


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (["--since", "2026-11-02"], []),
        (["--until", "2026-11-01"], ["1", "2"]),
        (["--since", "2026-11-01T09:30+00:00", "--language", "en", "--site", "news.example"], ["1", "2"]),
        (["--in", "title"], ["1"]),
        (["--in", "answers"], []),
        (["--tag", "none"], []),
        (["--offset", "1", "--limit", "5"], ["2"]),
    ],
)
def test_filters(options: list[str], names: list[str], newsgrab: Newsgrab, db: Path) -> None:
    """Options narrow the search down; a day is the whole of it."""
    hits = [
        json.loads(text) for text in newsgrab("search", db, "bridge", "--format", "jsonl", *options).out.splitlines()
    ]
    assert [hit["article"]["url"][-1] for hit in hits] == names


def test_no_query_but_a_filter(newsgrab: Newsgrab, db: Path) -> None:
    """Without a query, whatever the options let through is printed."""
    assert newsgrab("search", db, "--language", "en").out.count("https://news.example/") == 3


def test_advanced(newsgrab: Newsgrab, db: Path) -> None:
    """Operators are words unless asked for; a fault is told with its place, as wrong usage."""
    assert newsgrab("search", db, "bridge OR zeppelin").out == ""
    assert newsgrab("search", db, "bridge OR zeppelin", "--advanced").out.count("https://") == 2
    assert newsgrab("search", db, "bridge NOT trick", "--advanced").out.count("https://") == 1
    done = newsgrab("search", db, "(bridge", "--advanced")
    assert (done.code, done.out) == (2, "")
    assert "character 1 of the query" in done.err
    assert newsgrab("search", db, "bridge", "--since", "soon").code == 2
    assert newsgrab("search", db, "bridge", "--since", "2026-11-02", "--until", "2026-11-01").code == 2


def test_question_of_a_hit(newsgrab: Newsgrab, db: Path) -> None:
    """A hit in an interview says which question it is, and who answers."""
    qa = [QABlock(position=1, question="Who pays?", answer="The\x1b town pays for ferries.", answerer="Mara Lindt")]
    with Library(db) as library:
        library.save(Article(url="https://news.example/4", title="Talk", qa=qa, language="en"))
    out = newsgrab("search", db, "ferry", "--answered-by", "lindt").out
    assert out == (
        "Talk\n    https://news.example/4\n    Mara Lindt, question 1: Who pays?\n    The town pays for ‹ferries›.\n"
    )
    (line,) = newsgrab("search", db, "ferry", "--format", "json").out.splitlines()
    assert json.loads(line)["qa"]["answerer"] == "Mara Lindt"


def test_missing_library(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """A library that is not there gives exit code 3 and is not made."""
    done = newsgrab("search", tmp_path / "missing.db", "bridge")
    assert (done.code, done.out) == (3, "")
    assert "missing.db" in done.err
    assert list(tmp_path.iterdir()) == []


def test_closed_pipe_is_quiet(process: Process, db: Path) -> None:
    """A reader who has enough, such as `head`, causes no complaint."""
    with Library(db) as library:
        for number in range(200):
            text = "A bridge. " * 100
            library.save(Article(url=f"https://news.example/long/{number}", body=[Paragraph(text=text)]))
    with process("search", db, "bridge", "--limit", "500", "--format", "json") as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(1)
        running.stdout.close()
        err = running.stderr.read()
    assert running.returncode == 0
    assert err == b""
