"""The option of every verb that parses: where site rules are looked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from ..sites import SiteRules

__all__ = ["check_all", "ruled"]


def ruled(verb: Callable[..., int]) -> Callable[..., int]:
    """The verb with the option, which it gets as `SiteRules` named `rules`."""

    @wraps(verb)
    def with_rules(*, folders: tuple[Path, ...], **others: Any) -> int:
        return verb(rules=_rules(folders), **others)

    return click.option(
        "--rules",
        "folders",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        multiple=True,
        metavar="DIR",
        help="A folder of site rules, <domain>.toml, asked before all others; repeatable, the last is asked first.",
    )(with_rules)


def check_all(rules: SiteRules) -> None:
    """Looks into every rule of the folders that were named: for verbs that take many pages.

    Raises:
        click.UsageError: A rule is wrong.
    """
    from ..dom.selectors import fault_in_selector
    from ..errors import RuleError

    try:
        rules.check(fault_in_selector)
    except RuleError as error:
        raise click.UsageError(f"--rules: {error}") from error


def _rules(folders: tuple[Path, ...]) -> SiteRules:
    from ..sites import SiteRules

    return SiteRules(*folders)
