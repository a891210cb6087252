"""What proves a rule: pages, each with the article beside it that somebody has read and agreed to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from ...dom.selectors import fault_in_selector
from ...errors import RuleError
from ...fetch.files import SUFFIXES
from ...model import Article
from ...sites import OneRule

__all__ = ["article_beside", "article_path", "proving_pages", "rule_files"]


def article_path(page: Path) -> Path:
    """Where the expected article of a page is: `report.json` beside `report.html` and `report.html.gz`."""
    suffix = next((one for one in sorted(SUFFIXES, key=len, reverse=True) if page.name.lower().endswith(one)), "")
    return page.with_name(page.name[: len(page.name) - len(suffix)] + ".json")


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
        raise RuleError(f"{path}: no article: {place + ': ' if place else ''}{first['msg']}") from error


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
    files = sorted(path.glob("*.toml"))
    if not files:
        raise RuleError(f"{path}: no rule, <domain>.toml, in this folder")
    yield from files
