"""Train the weights with which newsgrab tells text from what stands among it.

    python -m bench.train_lines --pages FILE [--set NAME=DIR …] [--write]

A linear model (logistic regression, L2) over the traits that `newsgrab.extract.body.traits` names, trained on the lines
of each article's root; a line is text if the words of the page's truth hold it. Lines count by their words, and every
page as much as any other, as in the scores that follow from them. Traits that few sites show are left out.

Prints what cross-validation over sites gives for rules alone and for rules with the model, page by page and in means:
precision and recall of words, their F1, and the share of pages without a wrong line. `--write` trains on everything and
replaces the package's weights. Needs scikit-learn.
"""

from __future__ import annotations

import itertools
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from urllib.parse import urlsplit

import newsgrab.extract.body
from newsgrab.dom.document import Document
from newsgrab.extract.body import training_candidates
from newsgrab.extract.body.boilerplate import CHROME
from newsgrab.extract.body.weigh import DOUBT, MOST_DOUBTED
from newsgrab.extract.language import language
from newsgrab.extract.marks import find_marks
from newsgrab.extract.metadata import read_metadata
from newsgrab.lang import FALLBACK
from newsgrab.lang.words import words

from .arguments import add_inputs, parser, sources
from .records import Page

__all__ = ["LabelledPage", "label", "main"]

WEIGHTS = Path(newsgrab.extract.body.__file__).with_name("weights.json")
_WORD = re.compile(r"\w+")
_FOLDS, _SITES, _STRENGTH, _SMALL = 6, 4, 0.05, 0.04
_SHINGLE, _MOSTLY = 4, 0.6


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """The lines of one article's root, with what is true of them."""

    set_name: str
    site: str
    traits: list[list[str]]
    is_text: list[bool]
    words: list[int]
    is_dropped: list[bool]
    """By rules."""
    length: int
    """Words of the truth."""


def label(line: str, truth: str) -> bool:
    """Whether a line is part of a true text, both given as folded words with spaces around."""
    if f" {line} " in f" {truth} ":
        return True
    tokens = line.split()
    if len(tokens) < 2 * _SHINGLE:
        return False
    shingles = [" ".join(tokens[at : at + _SHINGLE]) for at in range(len(tokens) - _SHINGLE + 1)]
    return sum(f" {shingle} " in f" {truth} " for shingle in shingles) > _MOSTLY * len(shingles)


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _labelled(set_name: str, page: Page) -> LabelledPage | None:
    truth = _folded(page.truth.text or "")
    document = Document(page.html, url=page.url or None, door=CHROME)
    metadata = read_metadata(document, find_marks(document.elements))
    languages = [found.value for found in language(document, metadata)]
    found = training_candidates(document, metadata, words(languages[0] if languages else FALLBACK))
    known = [
        (folded, traits.all() if traits else [], reason is not None)
        for line, traits, reason in zip(found.lines, found.traits, found.reasons, strict=True)
        if (folded := _folded(line.text))
    ]
    if not truth or not known:
        return None
    return LabelledPage(
        set_name,
        (urlsplit(page.url).hostname or page.id).removeprefix("www."),
        [traits for _, traits, _ in known],
        [label(folded, truth) for folded, _, _ in known],
        [folded.count(" ") + 1 for folded, _, _ in known],
        [dropped for _, _, dropped in known],
        truth.count(" ") + 1,
    )


def _vocabulary(pages: Iterable[LabelledPage]) -> list[str]:
    """The traits that enough sites show."""
    sites: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        for traits in page.traits:
            for trait in traits:
                sites[trait].add(page.site)
    return sorted(trait for trait, shown in sites.items() if len(shown) >= _SITES)


def train(pages: Sequence[LabelledPage]) -> dict[str, float]:
    """Weights by trait, and `bias`: log odds for a line being text."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    vocabulary = _vocabulary(pages)
    places = {trait: place for place, trait in enumerate(vocabulary)}
    columns: list[int] = []
    ends = [0]
    shares = []
    for page in pages:
        for traits, size in zip(page.traits, page.words, strict=True):
            columns += sorted({places[trait] for trait in traits if trait in places})
            ends.append(len(columns))
            shares.append((size + 1) / (page.length + 20))
    table = csr_matrix(([1.0] * len(columns), columns, ends), shape=(len(shares), len(vocabulary)))
    average = mean(shares)
    model = LogisticRegression(C=_STRENGTH, max_iter=400, solver="liblinear")
    model.fit(table, [text for page in pages for text in page.is_text], [share / average for share in shares])
    weights = {
        trait: round(float(value), 2)
        for trait, value in zip(vocabulary, model.coef_[0], strict=True)
        if abs(value) >= _SMALL
    }
    return {"bias": round(float(model.intercept_[0]), 2), **weights}


def _kept(page: LabelledPage, weights: dict[str, float] | None) -> list[bool]:
    """Which lines are kept: by rules, and if there are weights, by the model too."""
    kept = [not dropped for dropped in page.is_dropped]
    if weights is None:
        return kept
    sure = [
        keep and sum((weights.get(trait, 0.0) for trait in traits), weights["bias"]) >= DOUBT
        for keep, traits in zip(kept, page.traits, strict=True)
    ]
    doubted = sum(size for size, keep, one in zip(page.words, kept, sure, strict=True) if keep and not one)
    return sure if doubted <= MOST_DOUBTED * sum(itertools.compress(page.words, kept)) else kept


def _scores(page: LabelledPage, kept: list[bool]) -> tuple[float, float, bool]:
    """Precision and recall of words, and whether every line is right."""
    hits = sum(size for size, keep, text in zip(page.words, kept, page.is_text, strict=True) if keep and text)
    found = sum(size for size, keep in zip(page.words, kept, strict=True) if keep)
    true = sum(size for size, text in zip(page.words, page.is_text, strict=True) if text)
    return hits / (found or 1), hits / (true or 1), kept == page.is_text


def _show(name: str, scored: list[tuple[str, tuple[float, float, bool]]]) -> None:
    cells = []
    for set_name in sorted({one for one, _ in scored}):
        rows = [row for one, row in scored if one == set_name]
        precision, recall, exact = (mean(column) for column in zip(*rows, strict=True))
        f1 = 2 * precision * recall / (precision + recall)
        cells.append(f"{set_name} P {precision:.3f} R {recall:.3f} F1 {f1:.3f} exact {exact:.2f}")
    print(f"{name:16}" + "   ".join(cells))


def main(arguments: list[str] | None = None) -> int:
    """Trains, prints the scores of cross-validation, and writes the weights if asked to."""
    cli = parser(__doc__)
    add_inputs(cli)
    cli.add_argument("--write", action="store_true", help="replace the package's weights")
    options = cli.parse_args(arguments)
    pages = [
        found
        for name, source in sources(cli, options, fixtures=False).items()
        for page in source()
        if (found := _labelled(name, page)) is not None
    ]
    sites = sorted({page.site for page in pages})
    random.Random(1).shuffle(sites)
    scored = []
    for fold in range(_FOLDS):
        held = set(sites[fold::_FOLDS])
        weights = train([page for page in pages if page.site not in held])
        scored += [(page.set_name, _scores(page, _kept(page, weights))) for page in pages if page.site in held]
    _show("rules", [(page.set_name, _scores(page, _kept(page, None))) for page in pages])
    _show("rules and model", scored)
    if options.write:
        WEIGHTS.write_text(json.dumps(train(pages), indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
