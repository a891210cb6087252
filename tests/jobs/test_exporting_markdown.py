"""Markdown: names that go nowhere else, and front matter that YAML reads."""

from __future__ import annotations

import random
import unicodedata
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from library_examples import FULL, articles
from stored_examples import MOMENT, stored

from newsgrab.jobs.exporting.front_matter import front_matter
from newsgrab.jobs.exporting.markdown import FORMAT, file_name
from newsgrab.library.stored import StoredRevision
from newsgrab.model import Article

PARTS = [
    "../", "..\\", "/etc/passwd", "\x00", "NUL", "CON", "aux.txt", "COM1", "a" * 300, "я" * 300, "日" * 300,
    "\u202e", "\u200f", "~", "-rf", "*", "?", "|", "<>", ":", '"', "'", "\n", "\r", "\t", ".", "..", " ",
    "\ufeff", "\u0301" * 200, "é", "e\u0301", "İ", "ẞ", "😀", "\U000e0041", "\u2028", "\uffff", "%2e%2e%2f",
    "C:\\", "file://", "$(rm)", "`id`", "#", "---", "{{x}}", "ﬁ", "Ферри", "قناة", "新闻",
]  # fmt: skip


def hostile_titles(number: int = 300) -> list[str]:
    chance = random.Random(19)
    return [*PARTS, *("".join(chance.choices(PARTS, k=chance.randint(2, 6))) for _ in range(number - len(PARTS)))]


def front(text: str) -> tuple[dict[str, Any], str]:
    assert text.startswith("---\n")
    matter, _, body = text[4:].partition("\n---\n")
    return yaml.safe_load(matter), body


def test_hostile_titles(tmp_path: Path) -> None:
    """Three hundred titles make three hundred plain files in the folder, and nothing anywhere else."""
    folder = tmp_path / "out" / "deep"
    folder.mkdir(parents=True)
    titles = hostile_titles()
    for number, title in enumerate(titles, 1):
        FORMAT.write(stored(Article(url=f"https://a.example/{number}", title=title), id=number), folder)
    assert [each.name for each in tmp_path.iterdir()] == ["out"]
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["deep"]
    names = [each.name for each in folder.iterdir()]
    assert len(titles) == len(names) == 300
    # On file systems that fold case or normalise, too.
    assert len({unicodedata.normalize("NFD", name).casefold() for name in names}) == 300
    for name in names:
        assert len(name.encode()) <= 120
        assert name.startswith("undated-")
        assert name.endswith(".md")
        assert not set(name) & set('/\\:*?"<>| \x00\n\r\t\u202e\u200f\u2028')
        assert not {unicodedata.category(sign) for sign in name} & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    read = [front((folder / name).read_text("utf-8"))[0]["title"] for name in names]
    assert sorted(read) == sorted(titles)


@pytest.mark.soak
def test_very_many_hostile_names() -> None:
    """A hundred thousand titles make as many names, each of them one component that is its own anywhere."""
    titles = hostile_titles(100_000)
    names = {
        unicodedata.normalize(
            "NFD", file_name(stored(Article(url="https://a.example/", title=title), id=number))
        ).casefold()
        for number, title in enumerate(titles, 1)
    }
    assert len(names) == 100_000
    assert {Path(name).name for name in names} == names
    assert not {sign for name in names for sign in name} & set('/\\:*?"<>| \x00\n\r\t\u202e\u200f\u2028')


@given(article=articles(), key=st.integers(1, 2**63 - 1))
def test_any_name(article: Article, key: int) -> None:
    """Whatever the article, the name is one component that ends in its key."""
    name = file_name(stored(article, id=key))
    assert Path(name).name == name
    assert name.endswith(f"-{key}.md")
    assert len(name.encode()) <= 120


def test_links_in_the_place(tmp_path: Path) -> None:
    """A link that stands where a file is to be is replaced, not followed."""
    folder, outside = tmp_path / "out", tmp_path / "outside"
    folder.mkdir()
    outside.write_text("mine")
    one = stored()
    (folder / file_name(one)).symlink_to(outside)
    FORMAT.write(one, folder)
    assert outside.read_text() == "mine"
    assert not (folder / file_name(one)).is_symlink()


def test_names_are_stable() -> None:
    """A headline and date that have changed leave the name as it was first."""
    assert file_name(stored(FULL, id=7)) == "2024-05-01-возвращение-в-карабах-7.md"
    revisions = [
        StoredRevision(number=1, saved_at=MOMENT, content_hash="0" * 64, article=FULL),
        StoredRevision(number=2, saved_at=MOMENT, content_hash="1" * 64, changed=["title"]),
    ]
    now = FULL.model_copy(update={"title": "Другой", "date_published": datetime(2025, 1, 1, tzinfo=UTC)})
    assert file_name(stored(now, id=7, revisions=revisions)) == "2024-05-01-возвращение-в-карабах-7.md"


def test_unchanged_files_keep_their_date(tmp_path: Path) -> None:
    """Written again, a file stays the same file until its article changes."""
    one = stored()
    path = tmp_path / file_name(one)
    FORMAT.write(one, tmp_path)
    before = path.stat()
    FORMAT.write(one, tmp_path)
    assert path.stat().st_ino == before.st_ino
    FORMAT.write(stored(FULL.model_copy(update={"section": "Мир"})), tmp_path)
    assert 'section: "Мир"' in path.read_text("utf-8")
    assert len(list(tmp_path.iterdir())) == 1


def test_what_it_says(tmp_path: Path) -> None:
    """The front matter has the fields, the body is the article's Markdown."""
    FORMAT.write(stored(id=7), tmp_path)
    matter, body = front(next(tmp_path.iterdir()).read_text("utf-8"))
    assert matter["id"] == 7
    assert matter["title"] == FULL.title
    assert matter["tags"] == ["Физули", "Возвращение"]
    assert matter["authors"] == ["Лейла", "АФП"]
    assert matter["qa"][0] == {
        "question": "Когда вы приехали?",
        "answer": "Вчера.\n\nУтром.",
        "asker": "Газета",
        "answerer": "Али",
    }
    assert datetime.fromisoformat(matter["date"]) == FULL.date_published
    assert body == "\n" + FULL.to_markdown()


@given(st.text(), st.lists(st.text()), st.lists(st.fixed_dictionaries({"question": st.text(), "answer": st.text()})))
def test_yaml_gives_it_back(text: str, texts: list[str], mappings: list[dict[str, str]]) -> None:
    """PyYAML reads every text as it was: as text, whatever it looks like, and with every sign."""
    matter, body = front(front_matter({"text": text, "texts": texts, "mappings": mappings, "none": None}) + "# body")
    assert body == "# body"
    assert matter == {
        key: value for key, value in {"text": text, "texts": texts, "mappings": mappings}.items() if value != []
    }


@pytest.mark.parametrize(
    "text", ["yes", "null", "1e3", "2026-03-02", "- a", "a: b", "#x", "*a", "&a", "!!python/x", "%", "@", "`"]
)
def test_yaml_types_nothing(text: str) -> None:
    """What YAML would make something else of stays text."""
    assert front(front_matter({"text": text}))[0] == {"text": text}
