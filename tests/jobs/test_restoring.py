"""Files of exported articles into a library."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from library_examples import FULL, PAGE, article

from newsgrab.jobs import restoring
from newsgrab.jobs.exporting.export import export
from newsgrab.jobs.exporting.format import Options
from newsgrab.jobs.restoring import Restored, restore_file
from newsgrab.library import Library
from newsgrab.model import Article, Page


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    with Library(tmp_path / "news.db") as library:
        yield library


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    """A library with an interview that has changed, an article with two addresses, and one with odd signs."""
    with Library(tmp_path / "other.db") as other:
        other.save(article(FULL.url or "", title="Сначала"), page=PAGE)
        other.save(FULL, page=PAGE.model_copy(update={"content": b"<html>anew</html>"}))
        other.save(article("https://example.com/2?utm_source=x", text="a\u2028b\x00c\x85d\r\n\U0001f600 e\u0301"))
        other.save(article("https://example.com/2", text="a\u2028b\x00c\x85d\r\n\U0001f600 e\u0301"))
        yield other


def exported(library: Library, *, pages: bool = True) -> bytes:
    out = io.BytesIO()
    export(library, "jsonl", out, options=Options(pages=pages))
    return out.getvalue()


def restored(library: Library, content: bytes) -> tuple[Restored, list[str]]:
    problems: list[str] = []
    return restore_file(
        library, io.BufferedReader(io.BytesIO(content)), name="a.jsonl", on_problem=problems.append
    ), problems


@pytest.mark.parametrize("pages", [True, False])
def test_second_export_is_the_same(library: Library, other: Library, pages: bool) -> None:
    """Out, in and out again: the same bytes, in gzip too; and in once more changes nothing."""
    content = exported(other, pages=pages)
    assert restored(library, gzip.compress(content)) == (Restored(new=2), [])
    assert exported(library, pages=pages) == content
    assert restored(library, content) == (Restored(unchanged=2), [])
    assert exported(library, pages=pages) == content
    assert content.count(b"\n") == 3
    assert (b'"pages":' in content) == pages


def test_header_and_lines(other: Library) -> None:
    """The first line says what it is; each of the others is an article with its keys in order."""
    head, *lines = exported(other).splitlines()
    assert json.loads(head) == {"format": "newsgrab library", "version": 1}
    for line in lines:
        record = json.loads(line)
        assert list(record) == sorted(record)
        assert Article.model_validate(record["article"]).text == record["article"]["text"]


def test_bare_articles(library: Library) -> None:
    """Articles as `newsgrab parse` prints them are taken, one a line or over several; what is none is passed over."""
    wall = Article(url="https://example.com/wall", page_kind="consent")
    content = "\n".join([FULL.model_dump_json(), article().model_dump_json(indent=2), wall.model_dump_json()])
    assert restored(library, content.encode()) == (Restored(new=2, skipped=1), [])
    assert library.get(FULL.url or "") == FULL


def lines_of(other: Library) -> list[bytes]:
    return exported(other).splitlines(keepends=True)


def test_broken_lines_are_told(library: Library, other: Library) -> None:
    """Each line that cannot be used is told with its number and why; the others are in."""
    head, first, second = lines_of(other)
    record: dict[str, Any] = json.loads(first)
    changed = json.dumps(record | {"article": record["article"] | {"title": "Forged"}}).encode() + b"\n"
    unknown = json.dumps(record | {"surprise": 1}).encode() + b"\n"
    done, problems = restored(library, head + b"{...\n" + changed + unknown + b'{"url": ""}\n{"title": "A"}\n' + second)
    assert done == Restored(new=1, failed=5)
    assert sorted(problem.partition(":")[0] for problem in problems) == [
        f"a.jsonl, line {number}" for number in range(2, 7)
    ]
    told = "\n".join(sorted(problems))
    for reason in (
        "no JSON",
        "damaged or changed after the export",
        "surprise: Extra inputs",
        "url: String should",
        "without url",
    ):
        assert reason in told


def test_large_articles_are_few_at_once(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Articles that are large go into transactions of fewer."""
    sizes: list[int] = []
    restore = library.restore

    def counted(entries: Any, **options: Any) -> Any:
        sizes.append(len(entries))
        return restore(entries, **options)

    monkeypatch.setattr(library, "restore", counted)
    monkeypatch.setattr(restoring, "_WEIGHT_AT_ONCE", 1000)
    content = [article(f"https://example.com/{number}", text="a" * 400).model_dump_json() for number in range(7)]
    assert restored(library, "\n".join(content).encode())[0] == Restored(new=7)
    assert sizes == [3, 3, 1]


def test_many_lines(library: Library) -> None:
    """More articles than go into one transaction come in order, and a broken one in between costs no other."""
    content = [article(f"https://example.com/{number}").model_dump_json() for number in range(450)]
    content[300] = "{"
    content[301] = "}"
    done, problems = restored(library, "\n".join(content).encode())
    assert done == Restored(new=448, failed=1)
    assert [stored.article.url for stored in library.export_rows(history=False)][:3] == [
        f"https://example.com/{number}" for number in range(3)
    ]
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ({"format": "newsgrab library", "version": 2}, "written by a newer newsgrab (version 2 of the format)"),
        ({"format": "newsgrab library", "version": "x"}, "not a format"),
        ({"format": "newsgrab library"}, "not a format"),
        ({"format": "elsewhere", "version": 1}, "not a format that can be imported: 'elsewhere'"),
    ],
)
def test_other_formats_are_refused(library: Library, other: Library, head: dict[str, Any], reason: str) -> None:
    """Nothing is taken that comes after the header of a newer version or of something else."""
    _, *lines = lines_of(other)
    done, (problem,) = restored(library, json.dumps(head).encode() + b"\n" + b"".join(lines))
    assert done == Restored(failed=1)
    assert problem.startswith("a.jsonl, line 1: ")
    assert reason in problem


def test_stream_that_breaks(library: Library) -> None:
    """What came before the error of a stream is stored."""

    class Breaking(io.RawIOBase):
        waiting = [FULL.model_dump_json().encode() + b"\n"]

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            if not self.waiting:
                raise OSError("gone")
            content = self.waiting.pop()
            buffer[: len(content)] = content
            return len(content)

    with pytest.raises(OSError, match="gone"):
        restore_file(library, io.BufferedReader(Breaking()), name="a")
    assert library.get(FULL.url or "") == FULL


def test_page_in_an_export(library: Library, other: Library) -> None:
    """Raw pages come back byte for byte."""
    restored(library, exported(other))
    page = library.page(FULL.url or "")
    assert isinstance(page, Page)
    assert page.content == b"<html>anew</html>"
    assert page == other.page(FULL.url or "")
