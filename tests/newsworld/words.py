"""The languages of the simulated sites, from `words.toml`."""

from __future__ import annotations

import random
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["LANGUAGES", "Language"]

_FILE = Path(__file__).with_name("words.toml")


@dataclass(frozen=True)
class Language:
    """What one language needs for pages that look like news."""

    code: str
    """BCP 47."""
    offset: int
    """Hours ahead of UTC where it is spoken."""
    words: tuple[str, ...]
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]
    topics: tuple[str, ...]
    """Names of tags."""
    sections: tuple[str, ...]
    months: tuple[str, ...]
    """As they stand in dates, January first."""
    author: str
    """What stands before a name, with a colon."""
    tags: str
    """The same before tags."""
    by_tag: str
    """Heading of a box of links, with `{}` for the tag."""
    questions: tuple[str, ...]
    """How questions begin."""

    def sentence(self, chance: random.Random, least: int = 8, most: int = 15) -> str:
        """So many words from a capital letter to a full stop."""
        words = chance.choices(self.words, k=chance.randint(least, most))
        comma = chance.randrange(3, len(words))
        return self._capital(f"{' '.join(words[:comma])}, {' '.join(words[comma:])}.")

    def headline(self, chance: random.Random) -> str:
        """Some words without a full stop."""
        return self._capital(" ".join(chance.sample(self.words, k=chance.randint(5, 8))))

    def question(self, chance: random.Random) -> str:
        """A sentence that asks."""
        return f"{chance.choice(self.questions)} {' '.join(chance.sample(self.words, k=chance.randint(4, 8)))}?"

    def name(self, chance: random.Random) -> str:
        """Of a person."""
        return f"{chance.choice(self.first_names)} {chance.choice(self.last_names)}"

    def _capital(self, text: str) -> str:
        first = "İ" if text[0] == "i" and self.code in ("az", "tr") else text[0].upper()
        return first + text[1:]


def _language(code: str, said: dict[str, Any]) -> Language:
    lists = {name: tuple(said[name].split()) for name in ("words", "first_names", "last_names", "months")}
    lists |= {name: tuple(said[name]) for name in ("topics", "sections", "questions")}
    return Language(code=code, **(said | lists))


LANGUAGES = {code: _language(code, said) for code, said in tomllib.loads(_FILE.read_text(encoding="utf-8")).items()}
"""BCP 47 code → language."""
