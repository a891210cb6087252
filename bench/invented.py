"""Articles made up by the thousand, with the shape of news: words by Zipf's law, tags, people, interviews, boxes.

The words are syllables of Cyrillic and Latin scripts put together; nothing is taken from any page. The same number
always gives the same article.
"""

from __future__ import annotations

import bisect
import itertools
import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from newsgrab.model import Article, Author, Evidence, Image, Link, PageKind, Paragraph, QABlock, Tag, TagLinks

__all__ = ["Inventor"]

_SYLLABLES = {
    "ru": "ба ве го ду жи зо ка ле ми но пу ра се ты фо ха че ши ля рь ск ст пр ов ий".split(),
    "az": "ba ve qə du ji zo ka lə mi no pu ra se tı fö xa çe şi ya rı ol ül ğa mə ıq".split(),
    "tr": "ba ve gö du ji zo ka le mi no pu ra se tı fö ha çe şi ya rı ol ül ğa me ık".split(),
    "en": "ba ve go du jy zo ca le mi no pu ra se ti fo ha che shi ya ry st th ing er on".split(),
}
_START = datetime(2020, 1, 1, tzinfo=UTC)
_FIELDS = ("title", "lead", "body", "tags", "authors", "date_published", "language", "url")


class Inventor:
    """Makes articles up.

    Args:
        paragraphs: How many an article has; in interviews, as many turns.
        words: Of a paragraph.
        vocabulary: Different words of a language; the second most frequent is half as frequent as the first.
        sites: How many outlets there are.
    """

    INTERVIEW_EVERY = 10
    TOPICS = 400
    """Of a site; each has one name and one page."""

    def __init__(self, *, paragraphs: int = 12, words: int = 45, vocabulary: int = 30_000, sites: int = 200) -> None:
        self._paragraphs = paragraphs
        self._words = words
        self._sites = sites
        self._languages = list(_SYLLABLES)
        self._vocabulary = {code: _vocabulary(code, vocabulary) for code in self._languages}
        self._weights = list(itertools.accumulate(1 / rank for rank in range(1, vocabulary + 1)))

    def article(self, number: int) -> Article:
        """Every field filled; each tenth is an interview."""
        chance = random.Random(number)
        code = self._languages[number % len(self._languages)]
        site = f"https://outlet{number % self._sites}.example"
        published = _START + timedelta(minutes=number)
        is_interview = number % self.INTERVIEW_EVERY == 0
        paragraphs = [self._text(chance, code, self._words) for _ in range(self._paragraphs)]
        asker, answerer = self._name(chance, code), self._name(chance, code)
        pairs = zip(paragraphs[::2], paragraphs[1::2], strict=False) if is_interview else ()
        topics = [
            Tag(name=self._vocabulary[code][topic], url=f"{site}/tag/{topic}")
            for topic in chance.sample(range(self.TOPICS), 3)
        ]
        return Article(
            url=f"{site}/news/{number}",
            canonical_url=f"{site}/news/{number}",
            title=self._text(chance, code, 9),
            lead=self._text(chance, code, 20),
            description=self._text(chance, code, 20),
            body=[Paragraph(text=text) for text in paragraphs],
            qa=[
                QABlock(position=position, question=question, answer=answer, asker=asker, answerer=answerer)
                for position, (question, answer) in enumerate(pairs, 1)
            ],
            tags=topics,
            related=[
                TagLinks(
                    tag=topics[0].name,
                    tag_url=topics[0].url,
                    heading=topics[0].name,
                    links=[
                        Link(title=self._text(chance, code, 7), url=f"{site}/news/{chance.randrange(number + 1)}")
                        for _ in range(4)
                    ],
                )
            ],
            authors=[Author(name=self._name(chance, code))],
            date_published=published,
            date_modified=published + timedelta(hours=1),
            date_precision="minute",
            language=code,
            site_name=f"Outlet {number % self._sites}",
            section=f"Section {chance.randrange(8)}",
            images=[Image(url=f"{site}/images/{number}.jpg", caption=self._text(chance, code, 8))],
            page_kind=PageKind.INTERVIEW if is_interview else PageKind.ARTICLE,
            provenance={field: Evidence(source="json-ld", raw=field, confidence=0.9) for field in _FIELDS},
        )

    def articles(self, start: int, stop: int) -> Iterator[Article]:
        """Those of the numbers from `start` on, without `stop`."""
        return map(self.article, range(start, stop))

    def word(self, chance: random.Random, code: str | None = None) -> str:
        """One word of a language, of any where none is said, as often as it stands in texts."""
        words = self._vocabulary[code or chance.choice(self._languages)]
        return words[bisect.bisect(self._weights, chance.random() * self._weights[-1])]

    def _text(self, chance: random.Random, code: str, words: int) -> str:
        drawn = chance.choices(self._vocabulary[code], cum_weights=self._weights, k=words)
        return f"{' '.join(drawn).capitalize()}."

    def _name(self, chance: random.Random, code: str) -> str:
        return " ".join(word.capitalize() for word in chance.choices(self._vocabulary[code][:1_000], k=2))


def _vocabulary(code: str, size: int) -> Sequence[str]:
    chance = random.Random(code)
    words: dict[str, None] = {}
    while len(words) < size:
        words["".join(chance.choices(_SYLLABLES[code], k=chance.randint(2, 5)))] = None
    return list(words)
