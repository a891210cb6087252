"""What proves a rule: pages, each with the article beside it that somebody has read and agreed to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from ...dom.selectors import fault_in_selector
from ...errors import RuleError
from ...extract import parse_page
from ...extract.ruling import NO_RULES
from ...fetch.files import without_suffix
from ...model import Article, Page
from ...sites import SUFFIX, OneRule

__all__ = ["article_beside", "article_json", "article_path", "filled", "proving_pages", "rule_files"]


def article_path(page: Path) -> Path:
    """Where the expected article of a page is: `report.json` beside `report.html` and `report.html.gz`."""
    return page.with_name(without_suffix(page.name) + ".json")


def article_json(article: Article) -> bytes:
    """An article as it is expected, without what is derived of it."""
    return (article.model_dump_json(indent=1, exclude={"provenance", "text"}) + "\n").encode()


def article_beside(page: Path) -> Article | None:
    """The expected article of a page, as far as somebody has written it down; `None` where there is none.

    Only the fields that are written there are expected: `model_fields_set`.

    Raises:
        RuleError: What is there is no article.
    """
    path = article_path(page)
    try:
        return Article.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise RuleError(f"{path}: {error.strerror or error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise RuleError(f"{path}: this is no article: {place + ': ' if place else ''}{first['msg']}") from error


def filled(expected: Article, page: Page) -> Article:
    """An expected article; the fields that nobody has written down are as the page gives them without a rule.

    Raises:
        LimitExceeded: The page is over one of the limits.
    """
    said = {field: getattr(expected, field) for field in expected.model_fields_set}
    if said.keys() >= Article.model_fields.keys() - {"provenance"}:
        return expected
    return parse_page(page, rules=NO_RULES).model_copy(update=said)


def proving_pages(rule: OneRule) -> list[Path]:
    """The pages that a rule names.

    Raises:
        RuleError: The rule is wrong.
    """
    _, said = rule.rule_for(None, fault_in_selector)
    return [rule.file.parent / page for page in said.pages]


def rule_files(path: Path) -> Iterator[Path]:
    """The rule's file itself, or those in a folder in alphabetical order.

    Raises:
        RuleError: There is none in the folder.
    """
    if not path.is_dir():
        yield path
        return
    files = sorted(path.glob(f"*{SUFFIX}"))
    if not files:
        raise RuleError(f"{path}: no rule, <domain>{SUFFIX}, in this folder")
    yield from files
