"""Inputs: what paths, folders, globs and addresses stand for, and what is there in place of what cannot be read."""

from __future__ import annotations

import os
import random
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from archives import page, read, stored
from fsspec.implementations.memory import MemoryFileSystem

from newsgrab.bulk.inputs import KINDS, Input, find_inputs, kind_of
from newsgrab.bulk.splitting import shards_of

NAMES = (
    "a.warc",
    "b.warc.gz",
    "c.WARC.ZST",
    "pages/d.html",
    "pages/e.htm.gz",
    "pages/deep/f.jsonl",
    "pages/deep/g.jsonl.gz",
    "h.jsonl.zst",
)
OTHERS = ("notes.txt", "pages/picture.png", ".hidden.html", ".git/x.html", "pages/warc", "i.json")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number, name in enumerate((*NAMES, *OTHERS)):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * number)
    return tmp_path


@pytest.fixture
def remote(memory: MemoryFileSystem) -> str:
    for number, name in enumerate((*NAMES, *OTHERS)):
        memory.pipe(f"/store/{name}", b"x" * number)
    return "memory://store"


def found(*sources: str) -> list[str]:
    """Addresses of the inputs, all of which are sound."""
    inputs = find_inputs(sources)
    assert not [each for each in inputs if each.error]
    assert all(each.kind == kind_of(each.address) for each in inputs)
    return [each.address for each in inputs]


def problems(*sources: str) -> dict[str, str | None]:
    """What is wrong, by address."""
    return {each.address: each.error for each in find_inputs(sources) if each.error or not each.kind}


@pytest.mark.parametrize("name", NAMES)
def test_files(folder: Path, name: str) -> None:
    (each,) = find_inputs([str(folder / name)])
    assert each == Input(str(folder / name), kind_of(name), NAMES.index(name))
    assert each.kind in KINDS


def test_folders(folder: Path) -> None:
    """A folder is read with all in it, but for what is of no kind that is read, and what is hidden."""
    assert found(str(folder)) == sorted(str(folder / name) for name in NAMES)


def test_folders_elsewhere(remote: str) -> None:
    assert found(remote) == sorted(f"memory:///store/{name}" for name in NAMES)
    assert found(remote + "/pages/deep/") == [
        "memory:///store/pages/deep/f.jsonl",
        "memory:///store/pages/deep/g.jsonl.gz",
    ]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.warc*", ["a.warc", "b.warc.gz"]),
        ("pages/*.htm*", ["pages/d.html", "pages/e.htm.gz"]),
        ("**/*.jsonl", ["pages/deep/f.jsonl"]),
        ("pages/*", ["pages/d.html", "pages/deep/f.jsonl", "pages/deep/g.jsonl.gz", "pages/e.htm.gz"]),
        ("[ab].*", ["a.warc", "b.warc.gz"]),
    ],
)
def test_globs(folder: Path, remote: str, pattern: str, expected: list[str]) -> None:
    assert found(str(folder / pattern)) == [str(folder / name) for name in expected]
    assert found(f"{remote}/{pattern}") == [f"memory:///store/{name}" for name in expected]


def test_names_that_look_like_globs(tmp_path: Path) -> None:
    """What exists is itself."""
    path = tmp_path / "[a] * ::.warc"
    path.write_bytes(page(1))
    assert found(str(path)) == [str(path)]
    (shard,) = shards_of(find_inputs([str(path)]), shard_bytes=10**6)
    assert read(shard).names == ["1"]


def test_relative_paths(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers may be in other folders, so paths are made absolute."""
    monkeypatch.chdir(folder / "pages")
    assert found("d.html", "../a.warc", "./deep") == [
        str(folder / name) for name in ("a.warc", "pages/d.html", "pages/deep/f.jsonl", "pages/deep/g.jsonl.gz")
    ]


def test_each_once_and_always_in_the_same_order(folder: Path, remote: str) -> None:
    sources = [
        str(folder),
        str(folder / "a.warc"),
        f"file://{folder}/a.warc",
        str(folder / "*.warc"),
        remote,
        f"{remote}/a.warc",
    ]
    first = find_inputs(sources)
    assert len(first) == 2 * len(NAMES)
    for seed in range(5):
        random.Random(seed).shuffle(sources)
        assert find_inputs(sources) == first


def test_problems_do_not_stop_the_others(folder: Path, remote: str) -> None:
    """Whatever cannot be read has its reason, and the rest is found."""
    (folder / "broken.html").symlink_to(folder / "nowhere")
    os.mkfifo(folder / "pipe.warc")
    (folder / "empty").mkdir()
    sources = ["missing.warc", "notes.txt", "i.json", "empty", "none*.warc"]
    elsewhere = [
        f"{remote}/missing.warc",
        f"{remote}/notes.txt",
        f"{remote}/none*.warc",
        "unheard-of://a/b.warc",
        "memory://void/",
    ]
    told = problems(str(folder), *(str(folder / name) for name in sources), *elsewhere)
    assert len(find_inputs([str(folder), *(str(folder / name) for name in sources), *elsewhere])) == len(NAMES) + len(
        told
    )
    assert {Path(address).name: reason for address, reason in told.items() if address.startswith("/")} == {
        "broken.html": "No such file or directory",
        "pipe.warc": "not a regular file",
        "missing.warc": "No such file or directory",
        "notes.txt": told[f"{remote}/notes.txt"],
        "i.json": told[f"{remote}/notes.txt"],
        "empty": told[str(folder / "none*.warc")],
        "none*.warc": told[f"{remote}/none*.warc"],
    }
    assert ".warc.gz" in str(told[f"{remote}/notes.txt"])
    assert "Protocol not known" in str(told["unheard-of://a/b.warc"])
    assert told[f"{remote}/missing.warc"]
    assert told["memory://void/"]


def test_folders_that_cannot_be_listed(folder: Path, remote: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is inside another one is told too."""
    scandir, listing = os.scandir, MemoryFileSystem.ls

    def refused(path: str) -> object:
        if str(path).endswith("deep"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    def refused_elsewhere(self: MemoryFileSystem, path: str, **options: object) -> object:
        if path.endswith("deep"):
            raise PermissionError(13, "Permission denied")
        return listing(self, path, **options)

    monkeypatch.setattr(os, "scandir", refused)
    monkeypatch.setattr(MemoryFileSystem, "ls", refused_elsewhere)
    assert problems(str(folder), remote) == {
        str(folder / "pages/deep"): "Permission denied",
        "memory:///store/pages/deep": "Permission denied",
    }
    assert len(find_inputs([str(folder), remote])) == 2 * (len(NAMES) - 2) + 2


def test_what_a_file_system_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is not installed, its name is told."""
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.delitem(sys.modules, "fsspec.implementations.http", raising=False)
    monkeypatch.delitem(sys.modules["fsspec.registry"]._registry, "http", raising=False)
    assert "aiohttp" in str(problems("http://127.0.0.1/a.warc")["http://127.0.0.1/a.warc"])


def test_chains(tmp_path: Path) -> None:
    """Archives within archives, as fsspec writes them."""
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for number in range(3):
            archive.writestr(f"in/{number}.warc.gz", stored([page(number)], "gz"))
    addresses = found(f"zip://in/*.warc.gz::{tmp_path}/all.zip")
    assert addresses == [f"zip://in/{number}.warc.gz::{tmp_path}/all.zip" for number in range(3)]
    assert [read(address).names for address in addresses] == [["0"], ["1"], ["2"]]


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://h/a.warc.gz?key=b.html", "warc"),
        ("https://h/a?key=b.html", None),
        ("/x/a.xhtml", "html"),
        ("s3://b/a?.jsonl", "jsonl"),
        ("/x/a.warc.bz2", None),
    ],
)
def test_kinds(address: str, kind: str | None) -> None:
    assert kind_of(address) == kind


def test_sizes_that_are_not_told(memory: MemoryFileSystem, monkeypatch: pytest.MonkeyPatch) -> None:
    memory.pipe("/a.warc", page(1))
    asked: Callable[..., dict[str, object]] = MemoryFileSystem.info
    monkeypatch.setattr(MemoryFileSystem, "info", lambda *args: asked(*args) | {"size": None})
    assert find_inputs(["memory://a.warc"]) == [Input("memory:///a.warc", "warc", None)]
