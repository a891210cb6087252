"""The output folder, local and remote."""

from __future__ import annotations

import pickle
from pathlib import Path
from uuid import uuid4

import pytest

from newsgrab.bulk.storage import Storage


@pytest.fixture(params=["local", "memory"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Storage:
    return Storage(str(tmp_path / "out") if request.param == "local" else f"memory://{uuid4().hex}/out")


def write(storage: Storage, path: str, content: bytes) -> None:
    with storage.replacing(path) as file:
        file.write(content)


def test_a_file_is_written_read_listed_and_replaced(storage: Storage) -> None:
    write(storage, "articles/b.parquet", b"one")
    write(storage, "articles/a.parquet", b"two")
    write(storage, "articles/b.parquet", b"three")

    assert storage.names("articles") == ["a.parquet", "b.parquet"]
    assert storage.read_bytes("articles/b.parquet") == b"three"
    assert storage.exists("articles/a.parquet")
    assert not storage.exists("articles/c.parquet")


def test_after_an_error_all_is_as_it_was(storage: Storage) -> None:
    write(storage, "manifest.json", b"old")

    def fail() -> None:
        with storage.replacing("manifest.json") as file:
            file.write(b"new")
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        fail()

    assert storage.read_bytes("manifest.json") == b"old"
    assert storage.names("") == ["manifest.json"]
    system, root = storage._place
    assert len(system.ls(root)) == 1  # nothing unfinished lies about


def test_a_folder_that_is_not_there_has_no_files(storage: Storage) -> None:
    assert storage.names("articles") == []
    storage.remove("articles")


def test_what_killed_writers_left_is_swept(storage: Storage) -> None:
    """In one folder; other hidden files are somebody's."""
    for path in ("a/.0f.tmp", "a/b.parquet", "a/.hidden", "a/c/.0f.tmp", ".0e.tmp"):
        write(storage, path, b"half")
    storage.sweep("a")
    assert [storage.exists(path) for path in ("a/.0f.tmp", "a/b.parquet", "a/.hidden", "a/c/.0f.tmp")] == [
        False,
        True,
        True,
        True,
    ]
    storage.sweep("")
    assert not storage.exists(".0e.tmp")
    storage.sweep("nowhere")


def test_files_and_folders_are_removed(storage: Storage) -> None:
    write(storage, "work/keys/a", b"1")
    write(storage, "other", b"2")

    storage.remove("work")
    storage.remove("other")

    assert storage.names("") == []


def test_it_can_be_sent_to_another_process(storage: Storage) -> None:
    write(storage, "a", b"1")

    assert pickle.loads(pickle.dumps(storage)).address == storage.address
    assert pickle.loads(pickle.dumps(storage)).read_bytes("a") == b"1"
