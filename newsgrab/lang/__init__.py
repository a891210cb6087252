"""The words of each language, one TOML file each; nowhere else in newsgrab is there a word of any human language."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from pydantic import ValidationError

from ..errors import RuleError
from ..model import Lexicon

__all__ = ["FALLBACK", "languages", "lexicon"]

FALLBACK = "und"
_SAME = {"nb": "no", "nn": "no", "prs": "fa"}
"""Languages that share the list of another one."""


@cache
def languages() -> tuple[str, ...]:
    """The languages there is a word list for, as BCP 47 codes in alphabetical order; the fallback `und` is one."""
    names = (entry.name for entry in files(__package__).iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language by its BCP 47 code; those of `und` where there is no list for it.

    Raises:
        RuleError: The list is not what `Lexicon` says.
    """
    code = language.lower().split("-")[0]
    code = _SAME.get(code, code)
    if code not in languages():
        code = FALLBACK
    source = files(__package__).joinpath(f"{code}.toml")
    try:
        return Lexicon.model_validate(tomllib.loads(source.read_text(encoding="utf-8")))
    except (ValidationError, tomllib.TOMLDecodeError) as error:
        raise RuleError(f"lang/{code}.toml: {error}") from error
