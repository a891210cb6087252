"""What the words given to a job mean: files, folders, patterns and addresses."""

from __future__ import annotations

import glob
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

__all__ = ["Target", "by_host", "targets"]


@dataclass(frozen=True, slots=True)
class Target:
    """One page to be read: a file, or an address where `path` is `None`."""

    url: str
    """The address without its fragment, or the file's URI."""
    path: Path | None = None

    @property
    def host(self) -> str:
        """The host to be asked, lower case; the whole address where it names none."""
        try:
            return urlsplit(self.url).hostname or self.url
        except ValueError:
            return self.url


def targets(sources: Iterable[str]) -> list[Target]:
    """Every page that the sources name, each once, in the order given; folders are read to the bottom.

    A path, folder or pattern behind which there is nothing stays a target, so that the job can say so.
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
        return
    matches = [source]
    if glob.has_magic(source) and not os.path.lexists(source):
        matches = sorted(glob.glob(source, recursive=True)) or [source]  # noqa: PTH207 (Path.glob takes no absolute pattern)
    for match in matches:
        yield from map(_file, _pages(match))


def _pages(path: str) -> list[Path]:
    from ..fetch import files

    return (files.find(path) if os.path.isdir(path) else []) or [Path(path)]  # noqa: PTH112 (Path raises on long names)


def _file(path: Path) -> Target:
    absolute = Path(os.path.realpath(path))
    return Target(absolute.as_uri(), absolute)
