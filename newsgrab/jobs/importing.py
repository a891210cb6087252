"""Sources files, of either kind, into a library."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from os import PathLike

from ..errors import RuleError
from ..library import Library
from ..model import Source
from .opml import read_opml
from .sources import read_sources

__all__ = ["MAX_BYTES", "Imported", "import_sources", "is_opml"]

MAX_BYTES = 20_000_000
"""Of a sources file; feed readers export some 300 bytes a feed."""

_BEFORE_MARKUP = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
"""Byte order marks, white space, and the zeros of UTF-16."""
_GZIP_MAGIC = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, after COMMIT."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    problems: list[str] = field(default_factory=list)
    """What the file holds that could not be used, as sentences."""


def is_opml(content: bytes) -> bool:
    """Whether the bytes of a sources file are markup rather than TOML."""
    return content.lstrip(_BEFORE_MARKUP)[:1] == b"<" or content.startswith(_GZIP_MAGIC)


def import_sources(library: Library | str | PathLike[str], content: bytes, *, name: str = "sources") -> Imported:
    """Makes the library's sources say what a TOML or OPML file says, all of them or none; those it does not name stay.

    What a TOML file does not say of a source, is not so any more. OPML says little, so what it leaves out stays as it
    was where name and home page are those of a source that is known.

    Args:
        library: The library, or its file, which is made where there is none.
        content: The file's bytes.
        name: What messages call the file.

    Raises:
        RuleError: The file is neither, or something in a TOML file is wrong; nothing has been changed then.
        LibraryError: The library could not be read or written.
    """
    if len(content) > MAX_BYTES:
        raise RuleError(f"{name}: more than {MAX_BYTES:,} bytes")
    # Before the library is made: a file that is wrong leaves nothing behind.
    opml = is_opml(content)
    sources, problems = read_opml(content, name=name) if opml else (read_sources(content, name=name), [])
    with ExitStack() as stack:
        if not isinstance(library, Library):
            library = stack.enter_context(Library(library))
        if opml:
            known = {source.name: source for source in library.sources()}
            sources = [_upon(known.get(source.name), source) for source in sources]
        counts = Counter(library.save_sources(sources))
    return Imported(counts["new"], counts["updated"], counts["unchanged"], problems)


def _upon(known: Source | None, said: Source) -> Source:
    if known is None or known.url != said.url:
        return said
    return known.model_copy(update={key: getattr(said, key) for key in said.model_fields_set})
