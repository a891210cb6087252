"""What a run reads: files, folders, globs and addresses to a list of inputs."""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import fsspec
from fsspec.implementations.local import LocalFileSystem

from ..fetch.files import SUFFIXES
from .opening import is_local, reason_of
from .shards import Kind

__all__ = ["KINDS", "Input", "find_inputs", "kind_of"]

KINDS: Final[dict[Kind, tuple[str, ...]]] = {
    "warc": (".warc", ".warc.gz", ".warc.zst"),
    "html": SUFFIXES,
    "jsonl": (".jsonl", ".jsonl.gz", ".jsonl.zst"),
}
"""By the ends of their names."""
_KNOWN: Final = ", ".join(suffix for suffixes in KINDS.values() for suffix in suffixes)
_UNKNOWN: Final = f"not a kind of file that is read: {_KNOWN}"
_NOTHING: Final = f"no file that is read: {_KNOWN}"


@dataclass(frozen=True, slots=True)
class Input:
    """A file to be read, or what is there in place of one."""

    address: str
    """An absolute path, or an address that fsspec knows."""
    kind: Kind | None
    """`None` only with an error."""
    size: int | None
    """Bytes as stored; `None` where the server does not tell."""
    error: str | None = None
    """Why there is nothing to read: in one line, without the address."""


def find_inputs(sources: Iterable[str]) -> list[Input]:
    """The files that the sources stand for, each once, sorted by address.

    A source is a file, a folder, which is read with all in it, a glob (`*`, `?`, `[…]`, `**`), or any of these on a
    file system that fsspec knows, by its address. In folders and globs other files are passed over, and hidden ones;
    links to folders in a folder are not followed.
    What cannot be read, and a source that stands for nothing, is an input with an error; the others are found all the
    same.
    """
    found: dict[str, Input] = {}
    for source in sources:
        if source.startswith(("file:", "local:")) and not os.path.lexists(source):
            source = LocalFileSystem._strip_protocol(source)
        for each in _local(source) if is_local(source) or os.path.lexists(source) else _remote(source):
            if each.address not in found or found[each.address].error:
                found[each.address] = each
    return [found[address] for address in sorted(found)]


def kind_of(address: str) -> Kind | None:
    """What a file holds, by its name; the query of a web address is no part of it."""
    name = address
    if address.startswith(("http://", "https://")):
        name = urlsplit(address).path
    elif not is_local(address):
        name = address.partition("::")[0]
    name = name.lower()
    return next((kind for kind, suffixes in KINDS.items() if name.endswith(suffixes)), None)


def _local(source: str) -> Iterator[Input]:
    path = os.path.abspath(source)  # noqa: PTH100 - resolve() would follow links, which have names of their own
    if not os.path.lexists(path) and glob.has_magic(source):
        found = sorted(glob.glob(path, recursive=True))  # noqa: PTH207 - an absolute pattern
        yield from _or_nothing(source, (each for name in found for each in _in_place(name, is_named=False)))
    else:
        yield from _in_place(path, is_named=True)


def _in_place(path: str, *, is_named: bool) -> Iterator[Input]:
    """What a path stands for: a file, or a folder with all in it."""
    try:
        status = os.stat(path)  # noqa: PTH116
    except (OSError, ValueError) as error:
        yield _problem(path, reason_of(error))
        return
    if stat.S_ISDIR(status.st_mode):
        inside = (each for name in _names(path) for each in _file(name, is_named=False))
        yield from _or_nothing(path, inside) if is_named else inside
    else:
        yield from _file(path, is_named=is_named)


def _names(folder: str) -> Iterator[str | OSError]:
    problems: list[OSError] = []
    for directory, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (str(Path(directory, name)) for name in names if not name.startswith("."))
    yield from problems


def _file(path: str | OSError, *, is_named: bool) -> Iterator[Input]:
    if isinstance(path, OSError):
        yield _problem(str(path.filename), reason_of(path))
        return
    kind = kind_of(path)
    if kind is None:
        if is_named:
            yield _problem(path, _UNKNOWN)
        return
    try:
        status = os.stat(path)  # noqa: PTH116
    except (OSError, ValueError) as error:
        yield _problem(path, reason_of(error))
        return
    if stat.S_ISREG(status.st_mode):
        yield Input(path, kind, status.st_size)
    elif not stat.S_ISDIR(status.st_mode):
        yield _problem(path, "not a regular file")


def _remote(source: str) -> Iterator[Input]:
    """What an address stands for; each file system has errors of its own, and all of them are told."""
    try:
        system, path = fsspec.core.url_to_fs(source)
        if "*" in path or (glob.has_magic(path) and not source.startswith(("http://", "https://"))):
            matches = system.glob(path, detail=True)
            yield from _or_nothing(source, _remote_files(source, system, matches))
            return
        info = system.info(path)
        if info["type"] == "directory" or (source.endswith("/") and kind_of(source) is None):
            yield from _or_nothing(source, _remote_folder(source, system, path))
        elif kind := kind_of(source):
            yield Input(_address(source, system, path), kind, _size(info))
        else:
            yield _problem(source, _UNKNOWN)
    except Exception as error:
        yield _problem(source, reason_of(error))


def _remote_files(source: str, system: Any, matches: dict[str, dict[str, Any]]) -> Iterator[Input]:
    for path, info in sorted(matches.items()):
        if info["type"] == "directory":
            yield from _remote_folder(source, system, path)
        elif kind := kind_of(path):
            yield Input(_address(source, system, path), kind, _size(info))


def _remote_folder(source: str, system: Any, folder: str) -> Iterator[Input]:
    """All in a folder; fsspec's own `walk` would say nothing of folders inside it that cannot be read."""
    waiting, seen = [folder], set[str]()
    while waiting:
        path = waiting.pop().rstrip("/")
        if path in seen:
            continue
        seen.add(path)
        try:
            listing = system.ls(path, detail=True)
        except Exception as error:
            yield _problem(_address(source, system, path), reason_of(error))
            continue
        for info in listing:
            name = info["name"].rstrip("/").rpartition("/")[2]
            if name.startswith(".") or info["name"].rstrip("/") == path:
                continue
            if info["type"] == "directory":
                waiting.append(info["name"])
            elif kind := kind_of(info["name"]):
                yield Input(_address(source, system, info["name"]), kind, _size(info))


def _address(source: str, system: Any, path: str) -> str:
    """The address of a file that was found by way of another address, which may be a chain (`zip://*::s3://…`)."""
    head, chain, rest = source.partition("::")
    if not chain:
        return str(system.unstrip_protocol(path))
    if "://" in head:
        return f"{head.partition('://')[0]}://{path}::{rest}"
    return f"{head}::{rest.partition('://')[0]}://{path.removeprefix(rest.partition('://')[0] + '://')}"


def _size(info: dict[str, Any]) -> int | None:
    return int(info["size"]) if info.get("size") is not None else None


def _or_nothing(source: str, found: Iterable[Input]) -> Iterator[Input]:
    is_empty = True
    for each in found:
        is_empty = False
        yield each
    if is_empty:
        yield _problem(source, _NOTHING)


def _problem(address: str, reason: str) -> Input:
    return Input(address, None, None, reason)
