"""Rules checked one after the other, each on its pages."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...dom.selectors import fault_in_selector
from ...errors import NewsgrabError, RuleError
from ...model import Page
from ...sites import OneRule, SiteRules
from ..targets import targets
from .checking import PageCheck, check_page
from .proof import article_beside, article_json, article_path, proving_pages, rule_files

__all__ = ["Fault", "Read", "checks", "write_expected"]

Read = Callable[[str], Page]
"""Gives the page of a path or address."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule that is wrong, or a page that could not be checked."""

    told: str
    """Why; of a rule, a line for each mistake."""
    is_of_rule: bool


def checks(
    path: Path, sources: Sequence[str], rules: SiteRules, read: Read, *, must_be_proved: bool = True
) -> Iterator[PageCheck | Fault]:
    """What each page says without its rule and with it.

    Args:
        path: A rule's file, or a folder of rules.
        sources: Files, folders, patterns and addresses of pages; without any, those that prove the rule. A single rule
            is for all of them, of a folder each page has that for its address.
        rules: Where rules are looked for that others extend.
        read: What reads a page.
        must_be_proved: Whether it is a fault if a page that proves a rule has no expected article beside it.
    """
    sound: list[OneRule] = []
    try:
        for file in rule_files(path):
            rule = _sound(file, rules)
            if isinstance(rule, Fault):
                yield rule
            else:
                sound.append(rule)
    except RuleError as error:
        yield Fault(str(error), is_of_rule=True)
    if not sound:
        return
    if sources:
        yield from _checked(_named(sources), rules.with_folder(path) if path.is_dir() else sound[0], read)
        return
    for rule in sound:
        pages = ((_short(page), page) for page in proving_pages(rule))
        yield from _checked(pages, rule, read, must_be_proved=must_be_proved)


def _sound(file: Path, rules: SiteRules) -> OneRule | Fault:
    try:
        rule = OneRule(file, rules)
        rule.rule_for(None, fault_in_selector)
    except RuleError as error:
        return Fault(str(error), is_of_rule=True)
    return rule


def _named(sources: Sequence[str]) -> Iterator[tuple[str, Path | Fault | None]]:
    """Each page with its file, if it has one."""
    for source in sources:
        if source == "-":
            yield source, None
            continue
        for target in targets([source]):
            if target.fault is not None:
                yield target.name, Fault(str(target.fault), is_of_rule=False)
            elif target.path is None:
                yield target.url, None
            else:
                yield _short(target.path), target.path


def _checked(
    pages: Iterable[tuple[str, Path | Fault | None]], rules: SiteRules, read: Read, *, must_be_proved: bool = False
) -> Iterator[PageCheck | Fault]:
    for name, file in pages:
        if isinstance(file, Fault):
            yield file
            continue
        try:
            page = read(name if file is None else str(file))
            expected = article_beside(file) if file is not None else None
            if must_be_proved and file is not None and expected is None:
                raise RuleError(f"{name}: the expected article is missing, {article_path(file).name} beside it")
            yield check_page(name, page, rules, expected, file)
        except NewsgrabError as error:
            yield Fault(str(error), is_of_rule=False)


def _short(file: Path) -> str:
    """The path as people would type it."""
    absolute = os.path.normpath(file)
    here = os.path.relpath(absolute)
    return absolute if here.startswith("..") else here


def write_expected(found: PageCheck) -> bool:
    """Writes what a page gives with its rule as what is expected of it; whether it is another article than before.

    Raises:
        RuleError: It could not be written.
    """
    if found.file is None:
        return False
    path, content = article_path(found.file), article_json(found.article)
    try:
        if path.exists() and path.read_bytes() == content:
            return False
        path.write_bytes(content)
    except OSError as error:
        raise RuleError(f"{path}: {error.strerror or error}") from error
    return True
