"""What the words given to a job mean: files, folders, patterns and addresses."""

from __future__ import annotations

import glob
import os
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from ..errors import FetchError, Outcome

__all__ = ["Queue", "Target", "targets"]


@dataclass(frozen=True, slots=True)
class Target:
    """One page to be read: a file, or an address where `path` is `None`."""

    url: str
    """The address without its fragment, or the file's URI."""
    path: Path | None = None
    fault: FetchError | None = None
    """Why there is nothing to be read, where that is known already."""

    @property
    def name(self) -> str:
        """The URL as it is told and kept: without user name and password."""
        if "@" not in self.url or self.path is not None:
            return self.url
        # Only what is downloaded has secrets: files must not cost the import.
        from ..fetch.address import without_secrets

        return without_secrets(self.url)

    @property
    def host(self) -> str:
        """The host to be asked, lower case; the whole address where it names none."""
        try:
            return urlsplit(self.url).hostname or self.url
        except ValueError:
            return self.url


@dataclass(frozen=True, slots=True)
class Queue:
    """The pages that are still to be read. Addresses are plain strings here, as there may be very many."""

    files: deque[Target] = field(default_factory=deque)
    hosts: dict[str, deque[str]] = field(default_factory=dict)
    """Host to its addresses."""

    def __len__(self) -> int:
        return len(self.files) + sum(map(len, self.hosts.values()))

    def __iter__(self) -> Iterator[Target]:
        yield from self.files
        for addresses in self.hosts.values():
            yield from map(Target, addresses)


def targets(sources: Iterable[str]) -> Queue:
    """Every page that the sources name, each once, in the order given; folders are read to the bottom.

    A folder or pattern behind which there is nothing stays a target with its `fault`.
    """
    queue = Queue()
    seen: set[str] = set()
    for source in sources:
        if "://" in source:
            target = Target(urldefrag(source).url)
            if target.name not in seen:
                seen.add(target.name)
                queue.hosts.setdefault(target.host, deque()).append(target.url)
            continue
        for target in _expand(source):
            if target.url not in seen:
                seen.add(target.url)
                queue.files.append(target)
    return queue


def _expand(source: str) -> Iterator[Target]:
    if glob.has_magic(source) and not os.path.lexists(source):
        matches = sorted(glob.glob(source, recursive=True))  # noqa: PTH207 (Path.glob takes no absolute pattern)
        for match in matches:
            yield from _pages(match)
        if not matches:
            yield _nothing(source, Outcome.NET_ERROR, "nothing matches this pattern")
    else:
        yield from _pages(source)


def _pages(path: str) -> Iterator[Target]:
    from ..fetch.files import find

    if not os.path.isdir(path):  # noqa: PTH112 (Path raises on a name that is too long)
        yield _file(path)
        return
    try:
        pages = find(path)
    except FetchError as error:
        yield _file(path, error)
        return
    yield from map(_file, pages)
    if not pages:
        yield _nothing(path, Outcome.UNSUPPORTED_TYPE, "no page in this folder")


def _nothing(path: str, outcome: Outcome, reason: str) -> Target:
    return _file(path, FetchError(f"{path}: {reason}", outcome=outcome, url=path))


def _file(path: str | Path, fault: FetchError | None = None) -> Target:
    absolute = Path(os.path.realpath(path))
    return Target(absolute.as_uri(), absolute, fault)
