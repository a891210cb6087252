"""How the words of a language change, as far as search has to know."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .record import Record, Text

__all__ = ["Inflection"]


class Inflection(Record):
    """Endings and letters by which forms of one word differ; the table `inflection` in `lang/<code>.toml`.

    Endings are taken off as in light stemming (Savoy 2006, 'Light stemming approaches for the French, Portuguese,
    German and Hungarian languages'): those of number, case and possession, no derivation, and never so that less than
    a short stem is left. Where endings follow one another (`repeated`), they are taken off from the last one inwards.
    Languages with a `stemmer` are stemmed by that first.
    """

    letters: dict[Text, Text] = {}
    """Letters → what users may type for them in this language alone; before anything else."""
    apostrophe: Literal["parts", "joins", "ends"] = "parts"
    """Whether an apostrophe parts two words, as in French, stands within one, as in Ukrainian, or ends one and begins
    its endings, as in Turkish."""
    suffixes: list[Text] = []
    """Endings that stand after any letter."""
    suffixes_after_vowel: list[Text] = []
    """Endings that begin with a consonant which only parts two vowels."""
    suffixes_after_consonant: list[Text] = []
    """Endings that begin with a vowel."""
    vowels: str = ""
    """What counts as a vowel for these."""
    repeated: bool = False
    """Whether endings follow one another."""
    shortest: int = Field(default=3, ge=1)
    """Characters that a stem has at least; where endings follow one another, one more before a single letter."""
    stem_endings: dict[Text, Text] = {}
    """Ends of stems → how they are written in the index: sounds that change before endings."""
    stem_vowels: dict[Text, Text] = {}
    """The same for the last vowel of a stem."""
