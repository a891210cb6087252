"""The pages that a site's rule is learned from: files, folders, addresses and what a library keeps."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from ..errors import FetchError, LibraryError, NewsgrabError, Outcome, RuleError
from ..extract.learning import MOST_PAGES, Learned, LeftOut, Lesson, learn, lesson_of
from ..library import Library
from ..library.kept import kept_article, kept_articles
from ..model import Article, Page
from ..sites import domain_of
from .download import Download
from .site_rules.proof import article_beside, article_path, filled
from .targets import Target, targets

__all__ = ["Read", "learn_site", "proofs", "read_library", "read_pages", "spread", "write_rule"]

T = TypeVar("T")


@dataclass(slots=True)
class Read:
    """Pages to learn from, and those that could not be had."""

    lessons: list[Lesson] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    """As sentences."""


def read_pages(sources: Iterable[str], options: Download, *, stdin: Page | None = None) -> Read:
    """The pages that files, folders, patterns and addresses name; `<page>.json` beside a file is its article.

    Args:
        sources: What was written on the command line; `-` is left out.
        options: How to download.
        stdin: The page that came on stdin.
    """
    read = Read()
    if stdin is not None:
        _take(read, "-", stdin, None)
    named = list(targets(source for source in sources if source != "-"))
    # Those with an article beside them teach most.
    proved = [target for target in named if target.path is not None and article_path(target.path).is_file()]
    others = [target for target in named if target not in proved]
    chosen = spread(proved)
    chosen += spread(others, MOST_PAGES - len(chosen))
    for target in chosen:
        if target.path is not None or target.fault is not None:
            _read_file(read, target)
    addresses = [target.url for target in chosen if target.path is None and target.fault is None]
    if addresses:
        asyncio.run(_download(read, addresses, options))
    return read


def _read_file(read: Read, target: Target) -> None:
    from ..fetch.files import read as read_file

    try:
        if target.fault is not None or target.path is None:
            raise target.fault or FetchError(f"{target.name}: no file", outcome=Outcome.NET_ERROR, url=target.url)
        page, expected = read_file(target.path), article_beside(target.path)
    except NewsgrabError as error:
        read.problems.append(str(error))
    else:
        _take(read, str(target.path), page, expected)


async def _download(read: Read, addresses: list[str], options: Download) -> None:
    """Asks for one address after the other, with the pauses that hold for one host."""
    from ..fetch.client import Fetcher

    async with Fetcher(options.options()) as fetcher:
        for address in addresses:
            try:
                page = await fetcher.get(address)
            except NewsgrabError as error:
                read.problems.append(str(error))
            else:
                _take(read, Target(address).name, page, None)


def read_library(library: Library, site: str, *, most: int = MOST_PAGES) -> Read:
    """Pages that a library keeps of a site, well spread over the time in which they were saved.

    Raises:
        LibraryError: The library cannot be read.
    """
    read = Read()
    for article_id in spread(kept_articles(library, site=site), most):
        try:
            kept = kept_article(library, article_id)
        except LibraryError as error:  # one damaged row must not cost the others
            read.problems.append(f"article {article_id}: {error}")
            continue
        if kept is not None:
            _take(read, str(kept.article.url or kept.article.canonical_url), kept.page, None)
    return read


def learn_site(read: Read, site: str) -> Learned:
    """The rule for a site; pages that say they are of another one are left out.

    Raises:
        RuleError: There is no page of this site.
    """
    own = [one for one in read.lessons if _is_of(one, site)]
    if not own:
        raise RuleError(f"there is no page of {site} to learn from")
    others = [
        LeftOut(page=one.name, reason=f"it is of {domain_of(one.document.base_url)}")
        for one in read.lessons
        if not _is_of(one, site)
    ]
    proved = spread([one for one in own if one.expected is not None])
    learned = learn([*proved, *spread([one for one in own if one.expected is None], MOST_PAGES - len(proved))])
    return learned.model_copy(update={"left_out": [*learned.left_out, *others]})


def proofs(read: Read, learned: Learned, folder: Path) -> list[str]:
    """The pages learned from that lie below a folder of rules and have their article beside them, relative to it."""
    found = []
    for lesson in read.lessons:
        path = Path(lesson.name)
        if lesson.expected is not None and lesson.name in learned.pages and path.is_relative_to(folder.resolve()):
            found.append(path.relative_to(folder.resolve()).as_posix())
    return sorted(found)


def write_rule(folder: Path, site: str, text: str, *, force: bool) -> Path:
    """Writes a rule to `<folder>/<site>.toml`, and makes the folder where there is none.

    Raises:
        RuleError: There is a rule and `force` is not set, or it could not be written.
    """
    path = folder / f"{site}.toml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("w" if force else "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise RuleError(f"{path}: there is a rule already; --force writes over it") from error
    except OSError as error:
        raise RuleError(f"{path}: {error.strerror or error}") from error
    return path


def spread(members: Sequence[T], most: int = MOST_PAGES) -> list[T]:
    """So many members of a list, as far from each other as can be; all of a short one."""
    if len(members) <= most:
        return list(members)
    if most < 2:
        return list(members[:most])
    return [members[at * (len(members) - 1) // (most - 1)] for at in range(most)]


def _take(read: Read, name: str, page: Page, expected: Article | None) -> None:
    try:
        if expected is not None:
            page = page.model_copy(update={"url": page.url or expected.url})
            expected = filled(expected, page)
        read.lessons.append(lesson_of(name, page.content, url=page.url, charset=page.charset, expected=expected))
    except NewsgrabError as error:
        read.problems.append(f"{name}: {error}")


def _is_of(lesson: Lesson, site: str) -> bool:
    """Whether a page is of a site or of one of its parts, or does not say what site it is of."""
    own = domain_of(lesson.document.base_url)
    return own is None or own == site or own.endswith(f".{site}")
