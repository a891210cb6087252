"""What the words given to a job mean: files, folders, patterns and addresses."""

from __future__ import annotations

import glob
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from ..errors import FetchError, Outcome

__all__ = ["Target", "by_host", "targets"]


@dataclass(frozen=True, slots=True)
class Target:
    """One page to be read: a file, or an address where `path` is `None`."""

    url: str
    """The address without its fragment, or the file's URI."""
    path: Path | None = None
    fault: FetchError | None = None
    """Why there is nothing to be read, where that is known already."""

    @property
    def host(self) -> str:
        """The host to be asked, lower case; the whole address where it names none."""
        try:
            return urlsplit(self.url).hostname or self.url
        except ValueError:
            return self.url


def targets(sources: Iterable[str]) -> list[Target]:
    """Every page that the sources name, each once, in the order given; folders are read to the bottom.

    A folder or pattern behind which there is nothing stays a target with its `fault`.
    """
    found: dict[str, Target] = {}
    for source in sources:
        for target in _expand(source):
            found.setdefault(target.url, target)
    return list(found.values())


def by_host(pages: Iterable[Target]) -> dict[str, list[Target]]:
    """The targets by host, in the order in which the hosts first appear."""
    hosts: dict[str, list[Target]] = defaultdict(list)
    for page in pages:
        hosts[page.host].append(page)
    return dict(hosts)


def _expand(source: str) -> Iterator[Target]:
    if "://" in source:
        yield Target(urldefrag(source).url)
    elif glob.has_magic(source) and not os.path.lexists(source):
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
