"""Sites made up of articles in which lines recur: some are boilerplate, some are text that only looks so.

Words are those of `invented`; nothing is taken from any page. The same seed always gives the same site.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from string import ascii_lowercase

from newsgrab.model import Article, Block, Heading, ListBlock, Paragraph, QABlock

from .invented import Inventor

__all__ = ["RepeatingSite"]

_PARAGRAPHS = (4, 12)
_TOPICS = 12
_NAMES = 5
"""Words that every paragraph of a topic draws one of."""


@dataclass(frozen=True, slots=True)
class _Topic:
    names: list[str]
    background: str
    """The paragraph that an agency puts under news of the topic."""


@dataclass
class RepeatingSite:
    """A site of one language.

    Args:
        seed: What makes it another site.
        articles: How many it has.

    Attributes:
        boilerplate: Every line that is no article's text.
        recurring: Lines that stand in several articles and are text.
    """

    seed: int
    articles: int
    boilerplate: set[str] = field(default_factory=set)
    recurring: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._chance = chance = random.Random(self.seed)
        self._inventor = Inventor()
        self._code = chance.choice(("ru", "az", "tr", "en"))
        self._name = f"{self._words(1)} {self._words(1)}"
        self._topics = [self._topic() for _ in range(_TOPICS)]
        self._letter = self._sentence(14)
        self._appeal = self._sentence(16, self._name)
        self._disclaimer = [self._sentence(18), self._sentence(22, self._name)]
        self._live = self._sentence(12, self._name)
        self._stock = [self._sentence(7) for _ in range(3)]
        self._questions = [f"{self._sentence(9)[:-1]}?" for _ in range(6)]
        self._step = self._sentence(9)
        self._boiler_heading, self._crosshead = self._words(3), self._words(3)
        self.boilerplate |= {self._letter, self._appeal, *self._disclaimer, self._live, self._boiler_heading}
        self.recurring |= {*self._stock, *self._questions, self._step, self._crosshead}
        self.recurring |= {topic.background for topic in self._topics}

    @property
    def domain(self) -> str:
        """Its host."""
        return f"site{self.seed}.example"

    def __iter__(self) -> Iterator[Article]:
        """Its articles in the order in which they appear; now and then one is told on under another address."""
        before: list[Block] = []
        for number in range(self.articles):
            body = self._body(number)
            if before and self._chance.random() < 0.04:
                body = [*body[: len(before) // 2], *before]
            before = body
            yield Article(
                url=f"https://{self.domain}/{number}",
                title=self._words(8),
                body=self._framed(body),
                qa=[
                    QABlock(position=place, question=block.text, answer=self._sentence(20))
                    for place, block in enumerate(body, 1)
                    if isinstance(block, Paragraph) and block.text in self._questions
                ],
                language=self._code,
                site_name=self._name,
            )

    def _body(self, number: int) -> list[Block]:
        """What one article says; of a fifth of all in a row, most are of one topic."""
        chance = self._chance
        burst = self.articles // 3 <= number < self.articles // 3 + max(6, self.articles // 5)
        topic = self._topics[0] if burst and chance.random() < 0.6 else chance.choice(self._topics)
        count = chance.randint(*_PARAGRAPHS)
        body: list[Block] = [Paragraph(text=self._sentence(35, *chance.sample(topic.names, 2))) for _ in range(count)]
        kind = chance.random()
        if kind < 0.1:
            asked: list[Block] = []
            for question, answer in zip(self._questions, body, strict=False):
                asked += [Paragraph(text=question), answer]
            return asked
        if kind < 0.25:
            steps = [self._step, *(self._sentence(10) for _ in range(4))]
            body.insert(count // 2, ListBlock(items=steps, ordered=True))
        if chance.random() < 0.5:
            body.insert(count // 2, Heading(text=self._crosshead, level=2))
        if chance.random() < 0.08:
            body.append(Paragraph(text=chance.choice(self._stock)))
        if chance.random() < 0.6:
            body.append(Paragraph(text=topic.background))
        return body

    def _framed(self, body: list[Block]) -> list[Block]:
        """The article with what the site puts around and into it."""
        chance = self._chance
        framed = list(body)
        if chance.random() < 0.5:
            framed.insert(chance.randrange(1, len(framed)), Paragraph(text=self._appeal))
        if chance.random() < 0.3:
            framed.insert(0, Paragraph(text=self._live))
        framed.append(Paragraph(text=self._letter))
        if chance.random() < 0.4:
            framed.append(Heading(text=self._boiler_heading, level=3))
            framed += [Paragraph(text=text) for text in self._disclaimer]
        return framed

    def _topic(self) -> _Topic:
        names = ["".join(self._chance.choices(ascii_lowercase, k=8)).capitalize() for _ in range(_NAMES)]
        return _Topic(names, self._sentence(24, *names[:3]))

    def _sentence(self, words: int, *names: str) -> str:
        """So many words with names among them."""
        drawn = self._words(words).split(" ")
        for name in names:
            drawn.insert(self._chance.randrange(len(drawn)), name)
        return f"{' '.join(drawn)}."

    def _words(self, count: int) -> str:
        drawn = " ".join(self._inventor.word(self._chance, self._code) for _ in range(count))
        return drawn[:1].upper() + drawn[1:]
