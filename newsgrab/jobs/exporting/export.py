"""Articles of a library into a file, a folder or a stream."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, Final

from ...errors import LibraryError
from ...library import Library
from ...library.selection import Selection
from ...library.stored import Stored
from ...model import Page
from ..stopping import Interruption
from .files import is_special, replacing, sync_folder
from .format import FileFormat, FolderFormat, Options

__all__ = ["FORMATS", "Exported", "export", "format_named"]

FORMATS: Final = {
    "jsonl": "jsonl",
    "csv": "csv_rows",
    "parquet": "parquet",
    "markdown": "markdown",
    "jsonld": "json_ld",
    "atom": "atom",
    "warc": "warc",
}
"""Name of each format to its module, which has it as `FORMAT`; loaded only when it is asked for."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export did."""

    articles: int = 0
    """Articles written."""
    damaged: int = 0
    """Articles that could not be read."""
    without_page: int = 0
    """Of the articles written, those of which no raw page is kept, where the format is made of them."""


def format_named(name: str) -> FileFormat | FolderFormat:
    """The format with this name, one of `FORMATS`.

    Raises:
        ImportError: What it needs is not installed; the message says how to have it.
    """
    found = import_module(f".{FORMATS[name]}", __package__).FORMAT
    assert isinstance(found, FileFormat | FolderFormat)
    return found


def export(
    library: Library,
    style: str,
    out: Path | BinaryIO,
    *,
    selection: Selection | None = None,
    options: Options | None = None,
    on_damage: Callable[[int, LibraryError], None] | None = None,
    interruption: Interruption | None = None,
) -> Exported:
    """Writes articles as they are at this moment; one at a time is in memory, and others may write meanwhile.

    A file takes the place of the one before when it is complete, and not at all after an error; so does each file in a
    folder. A device or a pipe is written to as it is.

    Args:
        library: The library.
        style: The name of a format, of `FORMATS`.
        out: The file; for `markdown` the folder, which is made where there is none; or a stream of bytes.
        selection: Which articles; all of them without it.
        options: How to write.
        on_damage: Called with the primary key of an article that cannot be read, and why; the others follow.
        interruption: Asked between two articles whether to stop.

    Raises:
        ValueError: The format is a folder, and `out` is not, or the other way round; or `out` is the library.
        ImportError: What the format needs is not installed.
        LibraryError: The library cannot be read; or, without `on_damage`, an article.
        OSError: The file cannot be written.
    """
    chosen = format_named(style)
    selection = selection or Selection()
    options = options or Options()
    if isinstance(chosen, FileFormat) and chosen.newest and selection.newest is None:
        selection = replace(selection, newest=chosen.newest)
    pages_of = chosen.pages if isinstance(chosen, FileFormat) else None
    count = _Count(on_damage, interruption or Interruption(), pages_of)
    rows = library.export_rows(
        selection,
        history=chosen.history or (pages_of is not None and options.pages),
        pages=pages_of is not None or options.pages,
        on_damage=count.damage if on_damage else None,
    )
    with closing(rows):
        if isinstance(chosen, FolderFormat):
            _into_folder(chosen, count.through(rows), out)
        else:
            _into_file(chosen, count.through(rows), out, options, library.path)
    return count.exported()


class _Count:
    def __init__(
        self,
        on_damage: Callable[[int, LibraryError], None] | None,
        interruption: Interruption,
        pages_of: Callable[[Stored], Iterable[Page]] | None,
    ) -> None:
        self._tell = on_damage
        self._interruption = interruption
        self._articles = 0
        self._damaged = 0
        self._pages_of = pages_of
        self._without_page = 0

    def damage(self, article_id: int, error: LibraryError) -> None:
        self._damaged += 1
        if self._tell:
            self._tell(article_id, error)

    def through(self, rows: Iterator[Stored]) -> Iterator[Stored]:
        for stored in rows:
            if self._pages_of and not self._has_sound_pages(stored, self._pages_of):
                continue
            yield stored
            self._interruption.check()
            self._articles += 1

    def _has_sound_pages(self, stored: Stored, pages_of: Callable[[Stored], Iterable[Page]]) -> bool:
        """Whether its pages can be read; that there are none is counted."""
        try:
            pages = sum(1 for _ in pages_of(stored))
        except LibraryError as error:
            if self._tell is None or stored.id is None:
                raise
            self.damage(stored.id, error)
            return False
        self._without_page += not pages
        return True

    def exported(self) -> Exported:
        return Exported(self._articles, self._damaged, self._without_page)


def _into_folder(chosen: FolderFormat, rows: Iterator[Stored], out: Path | BinaryIO) -> None:
    if not isinstance(out, Path):
        raise ValueError("a file for each article needs a folder")
    if out.exists() and not out.is_dir():
        raise ValueError(f"{out} is no folder")
    out.mkdir(parents=True, exist_ok=True)
    for stored in rows:
        chosen.write(stored, out)
    sync_folder(out)


def _into_file(
    chosen: FileFormat, rows: Iterator[Stored], out: Path | BinaryIO, options: Options, library: Path
) -> None:
    if not isinstance(out, Path):
        chosen.write(rows, out, options)
        return
    path = out.resolve()
    if path.is_dir():
        raise ValueError(f"{out} is a folder")
    if path in {library.with_name(library.name + end) for end in ("", "-wal", "-shm", "-journal", ".lock")}:
        raise ValueError(f"{out} belongs to the library")
    if path.exists() and library.samefile(path):
        raise ValueError(f"{out} is the library")
    if is_special(path):
        with path.open("wb") as file:
            chosen.write(rows, file, options)
    else:
        with replacing(path) as file:
            chosen.write(rows, file, options)
        sync_folder(path.parent)
