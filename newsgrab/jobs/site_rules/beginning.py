"""The beginning of a rule: a page of the site, its article as it is read so far, and a rule to be filled in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ...dom.decode import decode
from ...dom.selectors import fault_in_selector
from ...errors import RuleError
from ...extract import parse_page
from ...extract.learning import lesson_of, proposals
from ...extract.ruling import NO_RULES
from ...fetch.files import without_suffix
from ...model import Article, Page
from ...sites import SUFFIX, SiteRules, domain_of
from .proof import article_json
from .template import rule_template

__all__ = ["Begun", "begin"]

_LONGEST = 60
_SIGNS = re.compile(r"[^\w-]+")
_UTF8 = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Begun:
    """What was written."""

    rule: Path
    page: Path
    expected: Path
    entry: str
    """The page as the rule has to name it in `pages`."""
    is_new: bool
    """Whether the rule was written; one that is there is not touched."""


def begin(page: Page, folder: Path) -> Begun:
    """Writes a page and its article, as it is read so far, into a folder of rules, and a rule where there is none.

    The rule has a selector for each field that an element of the page shows as general extraction has it, and says
    what else it could say. No word of the page is in it.

    Args:
        page: A page of the site.
        folder: Where the rule belongs; made where there is none.

    Raises:
        RuleError: The page's site is not known, something is there already, or it could not be written.
        LimitExceeded: The page is over one of the limits.
    """
    rules = SiteRules(folder, standard=False) if folder.is_dir() else NO_RULES
    article = parse_page(page, rules=rules)
    domain = domain_of(article.url)
    if domain is None:
        raise RuleError("the page does not say which site it is from; its own address is needed (--url)")
    known = rules.rule_for(article.url, fault_in_selector)
    domain = known[0] if known is not None else domain
    name = _name(page, article)
    file = folder / domain / f"{name}.html"
    begun = Begun(folder / f"{domain}{SUFFIX}", file, file.with_suffix(".json"), f"{domain}/{name}.html", known is None)
    written = {begun.page: _self_describing(page), begun.expected: article_json(article)}
    if known is None:
        lesson = lesson_of(name, page.content, url=page.url, charset=page.charset)
        written[begun.rule] = rule_template(domain, [begun.entry], proposals(lesson)).encode()
    _write(written)
    return begun


def _name(page: Page, article: Article) -> str:
    """What the page's files are called: the end of its path, or the name that its file has."""
    is_file = page.requested_url is not None and "://" not in page.requested_url
    path = page.requested_url if is_file else unquote(urlsplit(article.url or "").path)
    last = without_suffix((path or "").rstrip("/").rpartition("/")[2])
    return _SIGNS.sub("-", last)[:_LONGEST].strip("-_") or "page"


def _self_describing(page: Page) -> bytes:
    """The page as bytes that are read as the page was, though no header tells their encoding any more."""
    text = decode(page.content, charset=page.charset).text
    return page.content if decode(page.content).text == text else _UTF8 + text.encode()


def _write(files: dict[Path, bytes]) -> None:
    for path in files:
        if path.exists():
            raise RuleError(f"{path} is there already")
    for path, content in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                file.write(content)
        except OSError as error:
            raise RuleError(f"{path}: {error.strerror or error}") from error
