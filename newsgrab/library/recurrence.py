"""Which lines of an article are boilerplate, told by the other articles of its site in which they stand.

A false drop is worse than a missed one, and much that recurs is text: an agency's background paragraph, stock
sentences, crossheads, the questions of a questionnaire. So a line has to pass all of these:

- It says enough to be told by its words, and asks nothing (`passages.is_passage`).
- It stands in so many of the newest articles, and such a share of them, as chance and a topic of the day do not bring
  about. Fewer are asked for where its words give it away: it invites, or states rights, or names its outlet.
- It stands at the beginning or the end of most of them, beside other repeated lines or not; elsewhere more are needed.
- Its words have nothing to do with what else those articles say. Background shares names with the news that it is put
  under, a newsletter's praise does not.

A shorter line is learned where it always stands beside one that is.

The idea that text which recurs over a site's pages is its template is that of site style trees (Yi, Liu and Li:
Eliminating Noisy Information in Web Pages for Data Mining, KDD 2003); what is told apart here is recurring text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from ..lang.words import words
from ..model import Article
from ..model.passages import is_passage
from .text_lines import TextLine, originality

__all__ = ["INVITING", "MOST_COMPARED", "NAMING", "PLAIN", "Kind", "Learned", "learned_of"]

MOST_COMPARED: Final = 32
"""The newest articles of a site that are compared: enough to tell a line of every third article from chance."""
_APART: Final = 0.7
"""How original an article has to be where a line of two articles is to be learned, or one beside another: news that is
told on shares a lot."""
_EDGE: Final = 3
"""Lines at either end of a text that count as its edge; beyond them, repeated lines beside repeated lines do."""
_MOSTLY: Final = 2 / 3
_FEW: Final = 4
"""Articles of a site up to which a line that gives itself away needs to stand in two only."""
_INSIDE: Final = 1.5
"""How many times as many articles are needed where a line stands in the midst of the text."""
_WITH_NEIGHBOUR: Final = 0.8
"""The share of a learned line's articles in which a line has to stand beside it, to be learned with it."""
_LOOKED_AT: Final = 20
"""Of the newest articles, those whose words are compared with those of a line."""
_READ: Final = 5_000
"""Characters of such an article, without its repeated lines, that are read."""
_AT_ONCE: Final = 64
"""Lines that are learned of one article at most; the next one has the others too, and nobody waits long for a save."""
_MORE: Final = 0.2
"""How much greater the share of articles with a line that have a word of it is, where both are of one topic."""
_MANY: Final = 6
_NEARLY_ALL: Final = 0.75
_BEGINNING: Final = 6
"""Letters of a word that count: most languages inflect the rest."""
_WORD: Final = re.compile(r"[^\W\d_]{5,}")
_UNSPACED: Final = re.compile("(?=([\u3040-\u30ff\u4e00-\u9fff]{3}))")
_ADDRESS: Final = re.compile(r"@|https?:|www\.|©")


@dataclass(frozen=True, slots=True)
class Learned:
    """A line that has turned out to be boilerplate."""

    fingerprint: int
    text: str
    holders: tuple[int, ...]
    """Primary keys of the articles in which it stands, in order."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How much a line gives itself away, and what is asked of it.

    Attributes:
        least, share: Articles that have to have it: so many, and this share of those compared besides.
        told: The share of its words that most of these articles may have elsewhere.
        is_open: Whether it gives itself away at all.
    """

    least: int
    share: float
    told: float
    is_open: bool

    def needed(self, compared: int, *, at_edge: bool, is_apart: bool) -> int:
        """How many of the compared articles have to have it, where the newest has little in common with the others."""
        if self.is_open and compared <= _FEW and at_edge and is_apart:
            return 2
        needed = self.least + self.share * compared
        return ceil(needed if at_edge else _INSIDE * needed)


INVITING: Final = Kind(2, 0.1, 0.2, True)
"""Lines that invite, state rights or have an address in them."""
NAMING: Final = Kind(2, 0.2, 0.2, True)
"""Lines that name their outlet."""
PLAIN: Final = Kind(3, 0.25, 0.08, False)
"""All others."""


def learned_of(
    article: Article,
    article_id: int,
    lines: Sequence[TextLine],
    others: Mapping[int, Sequence[int]],
    newest: Sequence[int],
    known: Collection[int],
    domain: str,
    read_texts: Callable[[Sequence[int]], Mapping[int, str]],
) -> list[Learned]:
    """The lines of an article that turn out to be boilerplate now.

    Args:
        article: The newest of its site.
        article_id: Its primary key.
        lines: Its `text_lines`.
        others: Primary keys of the articles that share lines with it, to the fingerprints of all their lines, in order.
        newest: Primary keys of all that it was compared with.
        known: Fingerprints of what is known to be boilerplate already, or not to be.
        domain: Of the site.
        read_texts: Gives the texts of articles by their primary keys.
    """
    job = _Comparison(article, article_id, lines, others, newest, known, domain)
    found = [line for line in job.passages() if job.recurs(line)][:_AT_ONCE]
    if found:
        job.read(read_texts)
    job.learn([line for line in found if job.is_about_itself(line, job.kind_of(line).told)])
    return list(job.learned.values())


class _Comparison:
    def __init__(
        self,
        article: Article,
        article_id: int,
        lines: Sequence[TextLine],
        others: Mapping[int, Sequence[int]],
        newest: Sequence[int],
        known: Collection[int],
        domain: str,
    ) -> None:
        self.learned: dict[int, Learned] = {}
        self._lines = lines
        self._compared = len(newest) + 1
        self._known = known
        self._orders = {**others, article_id: [line.fingerprint for line in lines]}
        self._places = {holder: _places(order) for holder, order in self._orders.items()}
        self._counts = Counter(key for places in self._places.values() for key in places)
        own = self._places[article_id]
        self._is_apart = originality(lines, set().union(*others.values()), known) >= _APART
        self._repeating = {key for key, count in self._counts.items() if count > 1 and key in own}
        groups: dict[int, int] = {}
        for line in lines:
            count = self._counts[line.fingerprint]
            groups[line.group] = min(count, groups.get(line.group, count))
        self._groups = groups
        self._edges = {holder: self._edge_of(order) for holder, order in self._orders.items()}
        self._words = words(article.language)
        self._names = [name for name in (domain, (article.site_name or "").casefold()) if len(name) > 2]
        self._kinds: dict[int, Kind] = {}
        self._newest = sorted({*newest, article_id}, reverse=True)
        self._texts: dict[int, str] = {}

    def passages(self) -> Iterator[TextLine]:
        """What may be learned by itself."""
        for line in self._lines:
            recurs = self._groups[line.group] > 1 and line.fingerprint not in self._known
            if recurs and line.may_repeat and is_passage(line.text):
                yield line

    def kind_of(self, line: TextLine) -> Kind:
        if line.fingerprint not in self._kinds:
            self._kinds[line.fingerprint] = self._seen(line.text)
        return self._kinds[line.fingerprint]

    def _seen(self, text: str) -> Kind:
        fields = ("promo_phrases", "legal_phrases", "paywall_phrases")
        if _ADDRESS.search(text) or any(self._words.contains(field, text) for field in fields):
            return INVITING
        folded = text.casefold()
        return NAMING if any(name in folded for name in self._names) else PLAIN

    def recurs(self, line: TextLine) -> bool:
        """Whether it stands in enough articles for where it stands in them."""
        holders = self._holders(line)
        at_edge = sum(line.fingerprint in self._edges[holder] for holder in holders) >= _MOSTLY * len(holders)
        needed = self.kind_of(line).needed(self._compared, at_edge=at_edge, is_apart=self._is_apart)
        return self._groups[line.group] >= needed

    def read(self, read_texts: Callable[[Sequence[int]], Mapping[int, str]]) -> None:
        """Takes what the newest articles say, without their lines that repeat."""
        repeating = {line.text for line in self._lines if line.fingerprint in self._repeating}
        for one, text in read_texts(self._newest[:_LOOKED_AT]).items():
            own = "\n".join(line for line in text.split("\n") if line not in repeating)
            self._texts[one] = own[:_READ].casefold()

    def is_about_itself(self, line: TextLine, told: float) -> bool:
        """Whether most of what it says is said nowhere else in most of the articles in which it stands.

        What is said in the others as much is of no topic. Where nearly all have it, no topic needs to be looked for.
        """
        holders = self._holders(line)
        if len(holders) >= max(_MANY, _NEARLY_ALL * self._compared):
            return True
        names = {stem for name in self._names for stem in _stems(name)}
        stems = set(_stems(line.text)) - names
        with_it = [text for one, text in self._texts.items() if one in holders]
        without = [text for one, text in self._texts.items() if one not in holders]
        shared = 0
        for stem in stems:
            share = _share(stem, with_it)
            shared += share > 0.5 and share - _share(stem, without) > _MORE
        return shared <= told * len(stems)

    def learn(self, found: Sequence[TextLine]) -> None:
        """Takes lines for boilerplate, and then those that always stand beside them."""
        by_key = {line.fingerprint: line for line in self._lines}
        own = self._newest[0]
        waiting = list(found)
        while waiting and len(self.learned) < _AT_ONCE:
            line = waiting.pop()
            self.learned[line.fingerprint] = Learned(line.fingerprint, line.text, tuple(self._holders(line)))
            beside = self._beside(self._orders[own], self._places[own][line.fingerprint])
            waiting += [by_key[key] for key in beside if self._goes_with_neighbour(by_key[key])]

    def _goes_with_neighbour(self, line: TextLine) -> bool:
        key = line.fingerprint
        if key in self.learned or key in self._known or not line.may_repeat or self._groups[line.group] < 2:
            return False
        for holder in self._holders(line):
            beside = self._beside(self._orders[holder], self._places[holder][key])
            most = (self._counts[one] for one in beside if one in self.learned)
            if not any(self._counts[key] >= _WITH_NEIGHBOUR * count for count in most):
                return False
        if not is_passage(line.text):
            return True
        return self._is_apart and self._counts[key] > 2 and self.is_about_itself(line, INVITING.told)

    @staticmethod
    def _beside(order: Sequence[int], places: Iterable[int]) -> set[int]:
        """The lines next to given places."""
        near = {place + step for place in places for step in (-1, 1)}
        return {order[place] for place in near if 0 <= place < len(order)}

    def _holders(self, line: TextLine) -> list[int]:
        return sorted(holder for holder, places in self._places.items() if line.fingerprint in places)

    def _edge_of(self, order: Sequence[int]) -> set[int]:
        """The lines at both ends of an article, and repeated ones that reach on from there."""
        return {*self._reaching(order), *self._reaching(order[::-1])}

    def _reaching(self, order: Sequence[int]) -> Iterator[int]:
        for place, key in enumerate(order):
            if place >= _EDGE and not {key, order[place - 1]} <= self._repeating:
                return
            yield key


def _places(order: Sequence[int]) -> dict[int, list[int]]:
    """Where each line of an article stands in it."""
    places: dict[int, list[int]] = {}
    for place, key in enumerate(order):
        places.setdefault(key, []).append(place)
    return places


def _share(stem: str, texts: Sequence[str]) -> float:
    """The share of texts that have the beginning of a word; 0 of none."""
    return sum(stem in text for text in texts) / len(texts) if texts else 0.0


def _stems(text: str) -> list[str]:
    """The beginnings of the words that say something; of scripts that part no words, runs of three characters."""
    text = text.casefold()
    found = [word[:_BEGINNING] for word in _WORD.findall(text) if not _UNSPACED.match(word)]
    return found if text.isascii() else [*found, *_UNSPACED.findall(text)]
