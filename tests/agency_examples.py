"""Invented texts that agencies spread: copies that were cut, and what templates make of numbers."""

from __future__ import annotations

import random

SYLLABLES = "ka lo mi ter sun bar dov el ish or ven ta gra pol ne ri".split()


class Writer:
    """Writes texts of invented words, some of which come often."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.words = ["".join(self.chance.choices(SYLLABLES, k=self.chance.randint(1, 4))) for _ in range(6_000)]

    def paragraph(self) -> str:
        often = (min(int(self.chance.paretovariate(0.6)), len(self.words)) - 1 for _ in range(45))
        return " ".join(self.words[place] for place in often)

    def article(self, paragraphs: int = 8) -> list[str]:
        return [self.paragraph() for _ in range(paragraphs)]

    def copy(self, text: list[str]) -> list[str]:
        """With a paragraph less and another one more."""
        kept = list(text)
        kept.pop(self.chance.randrange(len(kept)))
        kept.insert(self.chance.randrange(len(kept) + 1), self.paragraph())
        return kept


def weather(chance: random.Random) -> list[str]:
    """One text of a template: other numbers, days and winds."""
    day, wind = chance.choice(("Monday", "Tuesday", "Friday")), chance.choice(("north", "south", "west"))

    def number() -> int:
        return chance.randint(1, 40)

    return [
        f"In the capital the temperature will rise to {number()} degrees on {day}, with winds of {number()} metres a"
        f" second from the {wind}. Forecasters expect {number()} millimetres of rain in the {wind} of the region.",
        f"At night the temperature will fall to {number()} degrees, the hydrometeorological service said on {day}.",
        f"Drivers are asked to be careful on mountain roads, where fog may lower the view to {number()} metres. The"
        f" humidity will be {number()} per cent by day and {number()} per cent at night.",
    ]
