"""What a format of exports is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from ...library.stored import Stored
from ...model import Page

__all__ = ["Compression", "FileFormat", "FolderFormat", "Options", "Rows"]

Rows = Literal["articles", "qa"]
Compression = Literal["none", "gzip", "zstd"]


@dataclass(frozen=True, slots=True)
class Options:
    """What can be said of how to write."""

    title: str = "newsgrab"
    """What a feed is called."""
    rows: Rows = "articles"
    """What a row of CSV is: an article, or a question with its answer."""
    byte_order_mark: bool = False
    """Whether CSV begins with one: without it, Excel takes UTF-8 for something else."""
    pages: bool = False
    """Whether raw pages go along, where the format has a place for them; in WARC, those of earlier revisions."""
    compression: Compression = "none"
    """Of each record of WARC."""


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A format that is one file, written from its beginning to its end."""

    write: Callable[[Iterable[Stored], BinaryIO, Options], None]
    history: bool = False
    """Whether it needs the revisions."""
    binary: bool = False
    """Whether it is nothing for a terminal."""
    pages: Callable[[Stored], Iterable[Page]] | None = None
    """The raw pages that it is made of, if it is; with `Options.pages`, those of the revisions are among them."""
    newest: int | None = None
    """How many articles it takes where nothing is said."""


@dataclass(frozen=True, slots=True)
class FolderFormat:
    """A format that is a file for each article."""

    write: Callable[[Stored, Path], None]
    """Writes one article into the folder."""
    history: bool = False
    """Whether it needs the revisions."""
