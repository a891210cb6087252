"""Exported articles into a library: everything that was known of them, or bare articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from io import BufferedReader
from typing import Any, Final

from pydantic import ValidationError

from ..library import Library
from ..library.stored import Stored
from ..model import Article
from .exporting.jsonl import NAME, VERSION
from .json_lines import Broken, json_records
from .stopping import Interruption

__all__ = ["OnProblem", "Restored", "reason_of", "restore_file"]

_AT_ONCE: Final = 200
"""Articles in one transaction: other writers get their turn in between."""
_WEIGHT_AT_ONCE: Final = 16 * 2**20
"""Bytes of pages and characters of text; so much may be in memory, or what one article has."""
_MOST_FAULTS: Final = 3
"""Of one record that are told."""

OnProblem = Callable[[str], None]
"""Called with what cannot be used, and why."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of the articles of a file, after COMMIT."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    """Pages that are no articles: lists, consent walls and the like."""
    failed: int = 0
    """Records that could not be used, and files that could not be read to their end."""

    def __add__(self, other: Restored) -> Restored:
        return Restored(
            self.new + other.new,
            self.updated + other.updated,
            self.unchanged + other.unchanged,
            self.skipped + other.skipped,
            self.failed + other.failed,
        )

    @property
    def stored(self) -> int:
        """Articles that are in the library now."""
        return self.new + self.updated + self.unchanged


def restore_file(
    library: Library,
    stream: BufferedReader,
    *,
    name: str,
    on_problem: OnProblem | None = None,
    interruption: Interruption | None = None,
) -> Restored:
    """Takes articles from JSON Lines, as `newsgrab export` writes them or as bare objects of `Article`.

    An empty library becomes the one that was exported. In any other, an article that is known is merged with what is
    stored: its revisions are lined up by their time, and no value is lost. A record that cannot be used is told, and
    the rest goes on; after a header of a newer version nothing does.

    Args:
        library: The library.
        stream: The bytes, compressed with gzip or not.
        name: What to call them in messages.
        on_problem: Called with each record that cannot be used, with its line and the reason.
        interruption: Keeps signals from breaking into a transaction.

    Raises:
        LibraryError: The library cannot be read or written; what was told as stored stays so.
        OSError: The stream cannot be read; what came before is stored.
    """
    job = _Job(library, name, on_problem or (lambda problem: None), interruption or Interruption())
    try:
        for number, record in json_records(stream):
            if not job.take(number, record):
                break
    except OSError:
        job.flush()
        raise
    job.flush()
    return job.restored()


class _Job:
    def __init__(self, library: Library, name: str, tell: OnProblem, interruption: Interruption) -> None:
        self._library = library
        self._name = name
        self._tell = tell
        self._interruption = interruption
        self._counts: Counter[str] = Counter()
        self._waiting: list[tuple[int, Stored | Article]] = []
        self._weight = 0
        self._is_empty = not library.counts()["articles"]

    def take(self, number: int, record: dict[str, Any] | Broken) -> bool:
        """Whether the records after this one can be used."""
        if isinstance(record, Broken):
            self._fail(number, record.reason)
        elif "format" in record:
            return self._head(number, record)
        else:
            self._add(number, record)
        return True

    def flush(self) -> None:
        """Stores what waits."""
        waiting, self._waiting, self._weight = self._waiting, [], 0
        self._interruption.check()
        with self._interruption.held():
            ends = self._library.restore([entry for _, entry in waiting], joining=not self._is_empty)
            for (number, _), end in zip(waiting, ends, strict=True):
                if isinstance(end, str):
                    self._counts[end] += 1
                else:
                    self._fail(number, str(end))

    def restored(self) -> Restored:
        return Restored(**self._counts)

    def _head(self, number: int, record: dict[str, Any]) -> bool:
        name, version = record["format"], record.get("version")
        if name == NAME and version == VERSION:
            return True
        if name == NAME and isinstance(version, int) and version > VERSION:
            self._fail(number, f"written by a newer newsgrab (version {version} of the format); upgrade to import it")
        else:
            self._fail(number, f"not a format that can be imported: {name!r}, version {version!r}")
        return False

    def _add(self, number: int, record: dict[str, Any]) -> None:
        try:
            entry = Stored.model_validate(record) if "article" in record else Article.model_validate(record)
        except ValidationError as error:
            self._fail(number, reason_of(error))
            return
        if isinstance(entry, Article) and not entry.page_kind.is_article:
            self._counts["skipped"] += 1
            return
        self._waiting.append((number, entry))
        self._weight += _weight(entry)
        if len(self._waiting) >= _AT_ONCE or self._weight >= _WEIGHT_AT_ONCE:
            self.flush()

    def _fail(self, number: int, reason: str) -> None:
        self._counts["failed"] += 1
        self._tell(f"{self._name}, line {number}: {reason}")


def _weight(entry: Stored | Article) -> int:
    if isinstance(entry, Article):
        return len(entry.text)
    states = [entry.article, *(revision.article for revision in entry.revisions if revision.article is not None)]
    return sum(len(state.text) for state in states) + sum(len(page.content) for page in entry.pages)


def reason_of(error: ValidationError) -> str:
    """The first faults of a record, in one line."""
    faults = error.errors(include_url=False, include_input=False, include_context=False)
    told = [f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}".removeprefix(": ") for fault in faults[:_MOST_FAULTS]]
    more = len(faults) - len(told)
    return "; ".join([*told, *([f"and {more} more"] if more else [])])
