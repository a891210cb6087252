"""Site rules, one TOML file for a domain; the file's name is the domain, so there is no list to keep."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit

from pydantic import ValidationError

from ..errors import RuleError
from ..model import SiteRule

__all__ = ["rule_for"]


def rule_for(url: str | None) -> SiteRule | None:
    """The rule for the host of an address or the nearest of its parent domains, if there is one.

    Raises:
        RuleError: The rule's file is not what `SiteRule` says.
    """
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return None
    labels = host.removeprefix("www.").split(".")
    return next((rule for at in range(len(labels) - 1) if (rule := _load(".".join(labels[at:])))), None)


@cache
def _names() -> frozenset[str]:
    return frozenset(entry.name for entry in files(__package__).iterdir() if entry.name.endswith(".toml"))


@cache
def _load(domain: str) -> SiteRule | None:
    name = f"{domain}.toml"
    if name not in _names():
        return None
    source = files(__package__).joinpath(name)
    try:
        return SiteRule.model_validate(tomllib.loads(source.read_text(encoding="utf-8")))
    except (ValidationError, tomllib.TOMLDecodeError) as error:
        raise RuleError(f"sites/{name}: {error}") from error
