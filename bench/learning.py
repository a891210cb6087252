"""What rules do that are learned from a few pages: for the other pages of a publisher, and for sites made up.

    python -m bench.learning --pages fundus.jsonl.xz
    python -m bench.learning --set fundus=fundus --by-publisher
    python -m bench.learning --generated

With pages, each page of every publisher (host) that has several teaches a rule, and the others are read with it: once
learned from the page alone, once with what is true of it beside the page. Scores are those of bench.quality, without a
rule and with it, over all pairs of pages; `worse` counts publishers on which a score has fallen, and names them.

Generated sites have ten pages of one template each, in many kinds of markup. A rule is learned from 2 to 9 of them;
`wrong` counts fields on the others that are not exactly right.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from newsgrab.extract.learning import learn, lesson_of
from newsgrab.extract.learning.comparing import FIELDS_OF_RULES, same
from newsgrab.extract.learning.trial import under
from newsgrab.model import Article, Author, Paragraph, Tag
from newsgrab.sites import domain_of

from .arguments import add_inputs, parser, sources
from .dresses import DRESSES, dressed
from .records import Extraction, Page, Truth
from .scores import Scores

__all__ = ["main"]

METRICS = ("body", "title", "lead", "authors", "topics", "date")
WAYS = ("without a rule", "page alone", "with its article")
_FIELDS = ("text", "title", "lead", "authors", "topics", "published", "date")
_SLACK = 1e-9
_SITE_PAGES = 10


@dataclass
class Tally:
    """The scores of the ways to read pages, in all and by publisher."""

    whole: dict[str, Scores] = field(default_factory=lambda: {way: Scores(_FIELDS) for way in WAYS})
    publishers: dict[str, dict[str, Scores]] = field(default_factory=dict)

    def add(self, publisher: str, way: str, article: Article, truth: Truth) -> None:
        """Scores one page."""
        by_way = self.publishers.setdefault(publisher, {way: Scores(_FIELDS) for way in WAYS})
        for scores in (self.whole[way], by_way[way]):
            scores.add(_extraction(article), truth)

    def worse(self, way: str, metric: str) -> list[str]:
        """The publishers on which a score has fallen."""
        return [
            name
            for name, scores in self.publishers.items()
            if scores[way].summary().get(metric, 0) < scores[WAYS[0]].summary().get(metric, 0) - _SLACK
        ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the tables."""
    cli = parser(__doc__)
    add_inputs(cli)
    cli.add_argument("--generated", action="store_true", help="measure on sites made up, which need no data")
    cli.add_argument("--by-publisher", action="store_true", help="also print a line for each publisher")
    args = cli.parse_args(arguments)
    wrong = 0
    if args.generated:
        wrong = _generated()
    if args.pages or args.sets or not args.generated:
        for name, pages in sources(cli, args, fixtures=False).items():
            tally, pairs = _measured(pages())
            _print(name, tally, pairs, by_publisher=args.by_publisher)
    return 1 if wrong else 0


def _measured(pages: Iterator[Page]) -> tuple[Tally, int]:
    publishers: dict[str, list[Page]] = {}
    for page in pages:
        publishers.setdefault(domain_of(page.url) or page.url, []).append(page)
    tally = Tally()
    pairs = 0
    for publisher, members in publishers.items():
        if len(members) > 1:
            pairs += _publisher(publisher, members, tally)
    return tally, pairs


def _publisher(publisher: str, pages: list[Page], tally: Tally) -> int:
    alone = [lesson_of(page.id, page.html, url=page.url) for page in pages]
    stated = [lesson_of(page.id, page.html, url=page.url, expected=_article(page.truth)) for page in pages]
    pairs = 0
    for place in range(len(pages)):
        for other, page in enumerate(pages):
            if other != place:
                tally.add(publisher, WAYS[0], alone[other].plain, page.truth)
                pairs += 1
        for way, lessons in ((WAYS[1], alone), (WAYS[2], stated)):
            rule = learn([lessons[place]]).rule
            for other, page in enumerate(pages):
                if other != place:
                    tally.add(publisher, way, under(rule, alone[other]), page.truth)
    return pairs


def _article(truth: Truth) -> Article | None:
    """What is true of a page, as far as a rule can be learned from it; `None` if its text is not known."""
    if not truth.text:
        return None
    # The sets have the lead at the top of the text.
    lead = {line.strip() for line in (truth.lead or "").split("\n")}
    lines = [text for line in truth.text.split("\n") if (text := line.strip())]
    body = [Paragraph(text=text) for at, text in enumerate(lines) if text not in lead or at > len(lead)]
    published = _moment(truth.published)
    return Article(
        title=truth.title or None,
        lead=truth.lead or None,
        body=[*body],
        authors=[Author(name=name) for name in truth.authors or () if name],
        tags=[Tag(name=name) for name in truth.topics or () if name],
        date_published=published,
    )


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def _extraction(article: Article) -> Extraction:
    return Extraction(
        text=article.text,
        title=article.title,
        lead=article.lead,
        authors=tuple(author.name for author in article.authors),
        topics=tuple(tag.name for tag in article.tags),
        published=article.date_published,
    )


def _print(name: str, tally: Tally, pairs: int, *, by_publisher: bool) -> None:
    print(f"{name}: {len(tally.publishers)} publishers with several pages, {pairs} pairs of pages")
    known = tally.whole[WAYS[0]].summary()
    metrics = [metric for metric in METRICS if metric in known]
    print(f"  {'':18}" + "".join(f"{metric:>9}" for metric in metrics))
    for way in WAYS:
        print(f"  {way:18}" + _cells(tally.whole[way], metrics))
    for way in WAYS[1:]:
        for metric in metrics:
            if worse := tally.worse(way, metric):
                print(f"  worse {way}: {metric}: {len(worse)}: {', '.join(worse)}")
    if by_publisher:
        for publisher, scores in sorted(tally.publishers.items()):
            print(f"  {publisher}")
            for way in WAYS:
                print(f"    {way:16}" + _cells(scores[way], metrics))
    print(flush=True)


def _cells(scores: Scores, metrics: Sequence[str]) -> str:
    found = scores.summary()
    return "".join(f"{found[metric]:9.4f}" if metric in found else f"{'–':>9}" for metric in metrics)


def _generated() -> int:
    """How many fields are wrong on generated sites with what is true beside the pages learned from."""
    print(f"{'generated site':28}{'learned from':>14}{'fields wrong':>14}{'without rule':>14}")
    total = 0
    for kind in DRESSES:
        pages = [dressed(kind, number) for number in range(_SITE_PAGES)]
        lessons = [lesson_of(page.url, page.html, url=page.url, expected=page.article) for page in pages]
        for count in range(2, _SITE_PAGES):
            rule = learn(lessons[:count]).rule
            wrong: Counter[str] = Counter()
            without: Counter[str] = Counter()
            for lesson, page in zip(lessons[count:], pages[count:], strict=True):
                wrong.update(_wrong(under(rule, lesson), page.article))
                without.update(_wrong(lesson.plain, page.article))
            total += wrong.total()
            told = ", ".join(f"{name} {times}" for name, times in wrong.items())
            print(f"{kind:28}{count:>14}{wrong.total():>14}{without.total():>14}  {told}", flush=True)
    return total


def _wrong(found: Article, true: Article) -> Iterator[str]:
    for name in FIELDS_OF_RULES:
        if name == "body":
            if found.text != true.text:
                yield name
        elif name != "date_modified" and not same(name, getattr(found, name), getattr(true, name)):
            yield name


if __name__ == "__main__":
    sys.exit(main())
