"""How well interviews and FAQs are read as questions and answers, by what marks their turns and by language.

    python -m bench.qa --pages qa.jsonl.xz
    python -m bench.qa --pages qa.jsonl.xz --pages other.jsonl.xz --misses

A line of a file is `{"id", "url", "html", "style", "language", "truth": {"pairs": [{"question", "answer", "asker",
"answerer"}, …]}}`; a page with an empty list is one on which none must be found, and of one without a list nothing is
known but that what is found must stand in the text. Columns:

  pages      pages with that mark or language
  true       questions with their answers that the pages have
  found      those that newsgrab gives
  precision, recall, qa
             a pair counts when question and answer each have a word F1 of 0.8 or more with a true pair
  names      share of right names, of those that the truth states for the pairs that count
  clean      share of pages without questions and answers on which none is found
  in text    share of found questions and paragraphs of answers that stand in the article's `text`, but for those that
             the page only states in JSON-LD; below 1 the program ends with 1
"""

from __future__ import annotations

import json
import lzma
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import newsgrab

from .arguments import parser
from .metrics import fold, word_f1

__all__ = ["QAPage", "Tally", "TruePair", "main", "read_pages", "score", "table"]

_ENOUGH = 0.8
_STATED = "json-ld"
_COLUMNS = ("pages", "true", "found", "precision", "recall", "qa", "names", "clean", "in text")


@dataclass(frozen=True, slots=True)
class TruePair:
    """One question with its answer, as people have marked it; `None` where no label names who speaks."""

    question: str
    answer: str
    asker: str | None = None
    answerer: str | None = None


@dataclass(frozen=True, slots=True)
class QAPage:
    """One page with its questions and answers."""

    id: str
    url: str | None
    html: str
    style: str
    language: str
    pairs: tuple[TruePair, ...] | None
    """`None` where nobody has looked for them."""


@dataclass(slots=True)
class Tally:
    """Counts over pages."""

    pages: int = 0
    true: int = 0
    found: int = 0
    hits: int = 0
    names: int = 0
    right_names: int = 0
    negatives: int = 0
    clean: int = 0
    parts: int = 0
    parts_in_text: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Adds the counts of other pages."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def metrics(self) -> dict[str, float]:
        """Every column that was measured."""
        row: dict[str, float] = {"pages": self.pages}
        if self.true:
            row |= {"true": self.true, "found": self.found}
            row["precision"] = self.hits / self.found if self.found else 0.0
            row["recall"] = self.hits / self.true
            row["qa"] = 2 * self.hits / (self.found + self.true)
        if self.names:
            row["names"] = self.right_names / self.names
        if self.negatives:
            row["clean"] = self.clean / self.negatives
        if self.parts:
            row["in text"] = self.parts_in_text / self.parts
        return row


def read_pages(path: Path) -> Iterator[QAPage]:
    """The pages of a file of JSON Lines, compressed if its name ends in `.xz`."""
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            stated = (record.get("truth") or {}).get("pairs")
            pairs = None if stated is None else tuple(map(_true_pair, stated))
            style, language = record.get("style", "unknown"), record.get("language", "und")
            yield QAPage(record["id"], record.get("url"), record["html"], style, language, pairs)


def _true_pair(pair: dict[str, str | None]) -> TruePair:
    return TruePair(pair["question"] or "", pair["answer"] or "", pair.get("asker"), pair.get("answerer"))


def score(page: QAPage) -> Tally:
    """What newsgrab finds on one page, against its truth."""
    article = newsgrab.parse(page.html, url=page.url or None)
    tally = Tally(pages=1)
    if page.pairs is not None:
        _compare(article, page.pairs, tally)
    if article.qa and article.provenance["qa"].source != _STATED:
        text = " ".join(article.text.split())
        parts = [part for block in article.qa for part in (block.question, *block.answer.split("\n\n"))]
        tally.parts = len(parts)
        tally.parts_in_text = sum(" ".join(part.split()) in text for part in parts)
    if tally.hits < max(tally.true, tally.found):
        tally.misses.append(f"{page.id}: {tally.hits} of {tally.true}, {tally.found} found")
    return tally


def _compare(article: newsgrab.Article, pairs: tuple[TruePair, ...], tally: Tally) -> None:
    tally.true, tally.found = len(pairs), len(article.qa)
    left = list(pairs)
    for block in article.qa:
        match = next((pair for pair in left if _is_same(block, pair)), None)
        if match is None:
            continue
        left.remove(match)
        tally.hits += 1
        for name, true in ((block.asker, match.asker), (block.answerer, match.answerer)):
            if true is not None:
                tally.names += 1
                tally.right_names += name is not None and _is_same_name(name, true)
    if not pairs:
        tally.negatives = 1
        tally.clean = int(not article.qa)


def _is_same_name(found: str, true: str) -> bool:
    """Whether a name is the true one: its first full form is carried to later short ones, which the truth has."""
    full, short = fold(found).split(), fold(true).split()
    return set(short) <= set(full) or short[-1:] == full[-1:]


def _is_same(block: newsgrab.QABlock, pair: TruePair) -> bool:
    return word_f1(block.question, pair.question) >= _ENOUGH and word_f1(block.answer, pair.answer) >= _ENOUGH


def table(rows: dict[str, Tally], *, markdown: bool = False) -> str:
    """The metrics of each row's name; columns that nothing is known of are empty."""
    cells = [["", *_COLUMNS]]
    for name, tally in rows.items():
        metrics = tally.metrics()
        cells.append([name, *(_cell(metrics.get(column)) for column in _COLUMNS)])
    if markdown:
        cells.insert(1, ["---", *["---:"] * len(_COLUMNS)])
        return "\n".join(f"| {' | '.join(row)} |" for row in cells)
    width = max(len(row[0]) for row in cells)
    return "\n".join(f"{row[0]:{width}}" + "".join(f"{cell:>11}" for cell in row[1:]) for row in cells)


def _cell(value: float | None) -> str:
    if value is None:
        return "–"
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def _grouped(pages: Iterable[QAPage]) -> tuple[dict[str, Tally], dict[str, Tally], Tally]:
    """Tallies by style, by language, and of all."""
    styles: dict[str, Tally] = {}
    languages: dict[str, Tally] = {}
    total = Tally()
    for page in pages:
        tally = score(page)
        style = page.style if page.pairs or page.pairs is None else "no questions"
        for rows, name in ((styles, style), (languages, page.language)):
            rows.setdefault(name, Tally()).add(tally)
        total.add(tally)
    return dict(sorted(styles.items())), dict(sorted(languages.items())), total


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the tables; 1 if anything that is found stands in no text."""
    cli = parser(__doc__)
    cli.add_argument(
        "--pages", type=Path, required=True, action="append", metavar="FILE", help="JSON Lines (.jsonl, .jsonl.xz)"
    )
    cli.add_argument("--markdown", action="store_true", help="print one Markdown table, by what marks the turns")
    cli.add_argument("--misses", action="store_true", help="also name the pages that are not read exactly")
    args = cli.parse_args(arguments)
    for path in args.pages:
        if not path.is_file():
            cli.error(f"there is no file {path}")
    styles, languages, total = _grouped(page for path in args.pages for page in read_pages(path))
    if args.markdown:
        print(table({**styles, "**all**": total}, markdown=True))
    else:
        print(table({**styles, **{f"language {name}": tally for name, tally in languages.items()}, "all": total}))
    for miss in total.misses if args.misses else ():
        print(miss, file=sys.stderr)
    return int(total.parts_in_text < total.parts)


if __name__ == "__main__":
    sys.exit(main())
