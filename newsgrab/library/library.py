"""The library: articles in a SQLite file."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from ..errors import LibraryError, Outcome
from ..model import Article, Page, PageKind, Role, Source, Trip
from . import ledger
from .aliases import read_addresses
from .backup import Backup, Progress, back_up
from .compact import Compacted, make_compact
from .connection import Connection
from .difference import Difference, compare
from .duplicates import COMPARED_IN_A_PASS, find_near_duplicates, near_duplicates
from .failures import Refused, damage_told, reported
from .filters import SearchFilter, SearchIn
from .finding import Finding
from .frontier import LeaseEnd, end_lease
from .memory import store_and_learn
from .pages import read_page
from .parcel import prepare
from .query import Query
from .remembered import repeated_lines
from .restore import restore_all
from .results import Address, Hit, NearDuplicate, Revision, Saved, SaveStatus
from .revisions import read_revisions, two_states
from .rows import read_article
from .save import Draft, find_by_url, store
from .search import search
from .selection import Selection, selected
from .sources import read_sources, remove_source, save_source, source_ids
from .stored import Stored, read_stored
from .verify import VerifyProgress, verify

__all__ = ["Library"]

_COUNTED = (
    "sites",
    "articles",
    "qa_blocks",
    "tags",
    "article_tags",
    "related_links",
    "authors",
    "article_authors",
    "images",
    "revisions",
    "provenance",
    "pages",
    "sources",
    "frontier",
    "fetches",
    "runs",
)
_COUNTS = f"SELECT {', '.join(f'(SELECT count(*) FROM {table})' for table in _COUNTED)}"  # noqa: S608 - constants


class Library:
    """Articles in a SQLite file, for one or several threads; each process opens its own.

    What a method that writes has done is on disk when it returns. Writers of all processes take turns by a lock on
    `<path>.lock`; readers never wait for them. A new file gets the permissions that the umask says.

    Args:
        path: The database file; created or brought to the newest schema.
        create: Whether a missing or empty file is made into a new library.
        wait: Seconds to wait for another writer.

    Raises:
        LibraryError: From every method: the file could not be opened, read or written. It is never overwritten.
    """

    def __init__(self, path: str | os.PathLike[str], *, create: bool = True, wait: float = 30.0) -> None:
        self._connection = Connection(path, create=create, wait=wait)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Library({self._connection.name!r})"

    @property
    def path(self) -> Path:
        """The file, with links in its path resolved."""
        return self._connection.path

    def close(self) -> None:
        """Closes the file; a second time does nothing."""
        self._connection.close()

    def save(self, article: Article, *, page: Page | None = None, learns: bool = False) -> Saved:
        """Stores an article under its `url`, else its `canonical_url`, and tells whether it was new or had changed.

        What was read at a twin of an address (tracked, mobile, AMP, `www.`, `http`) or calls itself by the same
        canonical address of the same host is the same article; where two stored articles turn out to be one, they are
        joined. Other words of title, lead, body, questions or answers make a revision, and so does another value where
        there was one of authors, tags, section, date of publication, language, kind or access; counters, spaces and
        all other fields are overwritten in the revision that there is. A field that is empty in `article` and known
        in the library keeps its stored value. Boxes in `related` without links are not kept. `page` is the raw page it
        was read from; of a page that brought nothing new, the bytes are not kept. With `learns`, an article that is new
        shows what repeats over its site's pages; see `repeated`.

        Raises:
            LibraryError: The article has neither address, holds what SQLite cannot, or could not be written.
        """
        draft = self._draft(article, page)
        with self._connection.writing() as sqlite:
            return store_and_learn(sqlite, draft) if learns else store(sqlite, draft)

    def repeated(self, site: str) -> frozenset[int]:
        """What this library has learned to be no article's text on the pages of a site; see `Assumed.repeated`.

        Args:
            site: Its domain, without `www.`.
        """
        with self._connection.reading() as sqlite:
            return repeated_lines(sqlite, site)

    def get(self, url: str) -> Article | None:
        """The article with this address or a twin of it; else the one with this `canonical_url`; else `None`."""
        with self._connection.reading() as sqlite:
            article_id = find_by_url(sqlite, url)
            return None if article_id is None else read_article(sqlite, article_id)

    def page(self, url: str) -> Page | None:
        """The newest raw page that is kept of `get(url)`; `None` where none is."""
        with self._connection.reading() as sqlite:
            article_id = find_by_url(sqlite, url)
            return None if article_id is None else read_page(sqlite, article_id)

    def revisions(self, url: str) -> list[Revision]:
        """Every state that `get(url)` has had, oldest first; empty where there is no such article."""
        with self._connection.reading() as sqlite:
            article_id = find_by_url(sqlite, url)
            return [] if article_id is None else read_revisions(sqlite, article_id)

    def diff(self, url: str, older: int | None = None, newer: int | None = None) -> Difference:
        """How two revisions of `get(url)` differ: by default the newest two, or `newer` and the one before it.

        Raises:
            LibraryError: There is no such article, or no such revision.
        """
        with self._connection.reading() as sqlite:
            article_id = find_by_url(sqlite, url)
            if article_id is None:
                raise Refused(f"{url} is not in the library")
            before, after = two_states(read_revisions(sqlite, article_id), older, newer, url)
        return compare(before, after)

    def find_near_duplicates(self, *, at_most: int | None = COMPARED_IN_A_PASS) -> int:
        """Compares the articles that are new or reworded since the last time, and groups what is nearly the same.

        Jobs do so when they end. Other writers get their turn in between; what is done stays done.

        Args:
            at_most: How many articles are compared; the rest waits for the next time. `None`: all.

        Returns:
            How many of them are near-duplicates of others.
        """
        return find_near_duplicates(self._connection, at_most)

    def near_duplicates(self, url: str) -> list[NearDuplicate]:
        """Articles that tell nearly the same as `get(url)`, the first published first; see `find_near_duplicates`.

        They have 0.55 of their runs of six words in common with it or with another one of the list, or 0.8 where they
        are of one site. Texts of fewer than 50 words have none.
        """
        with self._connection.reading() as sqlite:
            article_id = find_by_url(sqlite, url)
            return [] if article_id is None else near_duplicates(sqlite, article_id)

    def addresses(self, url: str) -> list[Address]:
        """Every address of `get(url)`, in the order in which they were first seen; empty where it is not stored."""
        with self._connection.reading() as sqlite:
            article_id = find_by_url(sqlite, url)
            return [] if article_id is None else read_addresses(sqlite, article_id)

    def search(
        self,
        query: str = "",
        *,
        limit: int = 20,
        offset: int = 0,
        advanced: bool = False,
        in_: SearchIn = "all",
        since: date | datetime | None = None,
        until: date | datetime | None = None,
        source: str | None = None,
        tag: str | None = None,
        language: str | None = None,
        person: str | None = None,
        answered_by: str | None = None,
        site: str | None = None,
        section: str | None = None,
        kind: PageKind | str | None = None,
    ) -> list[Hit]:
        """Articles that hold all words of the query, in whatever inflected form, the best first.

        Any string is a query: signs only part words, and the first 50 words of 5,000 characters count. Function words
        ('in', 'the') need not be found. Without a word, everything that the filter lets through is found, the newest
        first; without a filter too, nothing. How filters are read is told in `SearchFilter`, the advanced syntax in
        docs/search.md.

        Args:
            offset: So many hits are left out at the beginning, for a next page.
            advanced: Whether the query has operators: "phrases", AND, OR, NOT, parentheses, beginnings*, title:word.
            in_: Where the words have to stand: `all`, `title`, `questions` or `answers`.

        Raises:
            QueryError: An advanced query is not well formed.
            ValueError: `limit` or `offset` is negative, or a filter cannot be meant.
        """
        for name, value in (("limit", limit), ("offset", offset)):
            if value < 0:
                raise ValueError(f"{name}: {value} is negative")
        where = SearchFilter(
            in_=in_,
            since=since,
            until=until,
            source=source,
            tag=tag,
            language=language,
            person=person,
            answered_by=answered_by,
            site=site,
            section=section,
            kind=kind,
        )
        tree = Query.parsed(query, where) if advanced else None
        with self._connection.reading() as sqlite, damage_told():
            return search(sqlite, tree if advanced else query, limit, offset, where)

    def export_rows(
        self,
        selection: Selection | None = None,
        *,
        history: bool = True,
        pages: bool = False,
        on_damage: Callable[[int, LibraryError], None] | None = None,
    ) -> Generator[Stored, None, None]:
        """Articles with all that is known of them, one in memory at a time, as they are when the first is asked for.

        Others may write meanwhile, and so may this library.

        Args:
            selection: Which articles; all of them, by their primary key, without it.
            history: Whether with their revisions.
            pages: Whether with their raw pages.
            on_damage: Called with the primary key of an article that cannot be read, and why; the others follow.

        Raises:
            LibraryError: The database could not be read, or without `on_damage` an article; or there is no source
                that the selection names.
        """
        with self._connection.snapshot() as sqlite:
            for article_id in selected(sqlite, selection or Selection()):
                try:
                    with reported(self._connection.name):
                        stored = read_stored(sqlite, article_id, history=history, pages=pages)
                except LibraryError as error:
                    if on_damage is None:
                        raise
                    on_damage(article_id, error)
                else:
                    yield stored

    def restore(self, entries: Sequence[Stored | Article], *, joining: bool = True) -> list[SaveStatus | LibraryError]:
        """Takes articles with all that another library knew of them, or bare ones, in one transaction.

        Gives what became of each; one that cannot be taken leaves nothing behind, and its error stands in its place.

        Args:
            entries: What `export_rows` gave, or articles, which are saved as `save` does.
            joining: Whether an article that is stored under another address may be the same. Not where the library was
                empty before the first of them: there, articles stay as many as they were.

        Raises:
            LibraryError: The database could not be written; nothing has been kept then.
        """
        prepared = [prepare(entry, self._connection.name) for entry in entries]
        with self._connection.writing() as sqlite:
            return restore_all(sqlite, prepared, self._connection.name, joining=joining)

    def counts(self) -> dict[str, int]:
        """Table name to number of rows, for the tables of articles, sources and runs."""
        with self._connection.reading() as sqlite:
            return dict(zip(_COUNTED, sqlite.execute(_COUNTS).fetchone(), strict=True))

    def backup(self, path: str | os.PathLike[str], *, force: bool = False, progress: Progress | None = None) -> Backup:
        """Copies the library as it is at this moment to a file of its own, while others read and write.

        The copy is checked before it gets its name, so that a good backup is never replaced by a bad one. It is a
        library in the same journal mode, and whole without a file beside it.

        Args:
            path: The file to make.
            force: Whether a file that is there already is replaced.
            progress: Called now and then with the pages that are copied, and those there are.
        """
        return back_up(self._connection, path, force=force, progress=progress)

    def compact(self, *, progress: Callable[[str], None] | None = None) -> Compacted:
        """Makes the file as small as it can be: drops pages, tags and authors of no article, and what deleting left.

        Needs as much free space as two more copies of the library; other writers wait.

        Args:
            progress: Called with each step before it begins.
        """
        return make_compact(self._connection, progress=progress)

    def verify(self, *, progress: VerifyProgress | None = None) -> Iterator[Finding]:
        """Compares everything with the hashes that it was saved with; what is damaged, one after the other.

        Finds every changed byte of an article, revision or page, whoever changed it. Others may read and write; writers
        wait at the end, while the search index is checked.

        Args:
            progress: Called now and then with the step, what is done of it, and what there is in all.
        """
        return verify(self._connection, progress=progress)

    def start_run(self, kind: str, *, note: str | None = None) -> int:
        """The number of a new run, such as one `add` or one pass over the sources."""
        with self._connection.writing() as sqlite:
            return ledger.start_run(sqlite, kind, note)

    def record(
        self,
        run: int,
        url: str,
        outcome: Outcome,
        *,
        article: Article | None = None,
        page: Page | None = None,
        trip: Trip | None = None,
        detail: str | None = None,
        source_id: int | None = None,
        role: Role = "page",
        lease: LeaseEnd | None = None,
        learns: bool = False,
    ) -> Saved | None:
        """Notes how a URL ended in a run and, with `ok`, saves its article in the same transaction.

        `page` is kept with the article; of other pages only status, size and time are noted, as `trip` has them where
        no page came. `detail` is the reason in words. Where the URL was leased from the frontier, `lease` says in the
        same transaction what becomes of it there. `learns` is that of `save`.

        Raises:
            LibraryError: The URL has ended in this run already, the run is unknown or finished, or the outcome and
                the article do not go together: a page that is `ok` has one, everything else has none.
        """
        draft = None if article is None else self._draft(article, page)
        trip = trip if page is None else Trip.of(page)
        with self._connection.writing() as sqlite:
            if role == "page" and (outcome == Outcome.OK) != (article is not None):
                raise Refused(f"{url}: outcome {outcome} {'needs' if article is None else 'cannot have'} an article")
            saved: Saved | None = None
            if draft is not None:
                saved = (store_and_learn if learns else store)(sqlite, draft, source_id=source_id)
            ledger.add_outcome(
                sqlite,
                run,
                url,
                Outcome(outcome),
                article_id=saved.id if saved else None,
                trip=trip,
                detail=detail,
                source_id=source_id,
                role=role,
            )
            if lease is not None:
                end_lease(sqlite, lease)
            return saved

    def validators(self, url: str) -> ledger.Validators:
        """What the server has said of a URL's stored page, to ask it whether there is a newer one."""
        with self._connection.reading() as sqlite:
            return ledger.validators(sqlite, url)

    def knows(self, url: str) -> bool:
        """Whether an article is stored under this address."""
        with self._connection.reading() as sqlite:
            return find_by_url(sqlite, url) is not None

    def stored_in(self, run: int, url: str) -> bool:
        """Whether the article that is read at this address or at a twin of it was saved in a run."""
        with self._connection.reading() as sqlite:
            return ledger.stored_in(sqlite, run, url)

    def finish_run(self, run: int, *, summary: Mapping[str, int]) -> None:
        """Closes a run with its counts.

        Raises:
            LibraryError: The run is unknown or finished already.
        """
        with self._connection.writing() as sqlite:
            ledger.finish_run(sqlite, run, summary)

    def save_source(self, source: Source) -> int:
        """Adds a source, or makes the one of its name what it says; the primary key in `sources`."""
        with self._connection.writing() as sqlite:
            return save_source(sqlite, source)[0]

    def save_sources(self, sources: Iterable[Source]) -> list[SaveStatus]:
        """Does so for several, all of them or none; what became of each. Sources of other names stay."""
        listed = list(sources)
        with self._connection.writing() as sqlite:
            return [save_source(sqlite, source)[1] for source in listed]

    def remove_source(self, name: str) -> bool:
        """Takes a source away, its articles not; `False` where there is none of this name."""
        with self._connection.writing() as sqlite:
            return remove_source(sqlite, name)

    def sources(self) -> list[Source]:
        """All sources, in the order in which they were added."""
        with self._connection.reading() as sqlite:
            return read_sources(sqlite)

    def source_ids(self) -> dict[str, int]:
        """Name of each source to its primary key in `sources`."""
        with self._connection.reading() as sqlite:
            return source_ids(sqlite)

    def _draft(self, article: Article, page: Page | None) -> Draft:
        with reported(self._connection.name):
            return Draft.of(article, page)
