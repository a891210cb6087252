"""What is a new edition of an article, and what only changes by itself around it.

An edition has other words, or says otherwise who wrote it, when, on what, in which rubric and language, as what and for
whom. Boxes, pictures, the summary for machines, addresses and counters make none. Nor does a value where there was
none, or a finer one of the same: newsgrab has learned more, and nothing that it knew is lost.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable
from datetime import datetime
from typing import Final

from ..model import Article, Block, Embed, Figure, Heading, ListBlock, PageKind, Paragraph, Table
from ..model.addresses import twin_key
from ..model.block import block_text

__all__ = ["edition_hash", "is_stealth", "plain", "replaced_facts"]

_INVISIBLE: Final = "\u00ad\u200b\u2060\ufeff"
_LONGEST_COUNTER: Final = 40
"""Characters."""
_MOST_WORDS: Final = 4
_SAME_BEGINNING: Final = 3
"""Letters of a counter's word that count: '1 comment' and '2 comments' are of one counter in most languages."""
_NUMBER: Final = re.compile(r"\d(?:[\d.,:'’\u00a0\u202f ]*\d)?[KMBkmb]?\b")
_WORD: Final = re.compile(r"[^\W\d_]+")
_CLAUSE: Final = re.compile(r"[,;،、，；]\s|[.!?…:。！？।؟\"»”]\s*\Z")
"""What parts or ends a sentence; counters have none."""
_EDGE: Final = 2
"""Blocks at either end of a body whose lists may be counters too: bars of share buttons."""

_FACTS: Final[dict[str, Callable[[Article], object]]] = {
    "tags": lambda article: sorted({plain(tag.name) for tag in article.tags}),
    "authors": lambda article: sorted({plain(author.name) for author in article.authors}),
    "language": lambda article: None if article.language == "und" else article.language,
    "section": lambda article: plain(article.section or ""),
    "is_accessible_for_free": lambda article: article.is_accessible_for_free,
    "page_kind": lambda article: None if article.page_kind == PageKind.ARTICLE else article.page_kind,
}
"""Field to what it says, without addresses and order."""
_EMPTY: Final[tuple[object, ...]] = (None, "", [])


def edition_hash(article: Article) -> str:
    """The sha256, in hexadecimal, of title, lead, blocks, questions and answers, with spaces and Unicode folded.

    A short paragraph that is a number and a word or two ('Views: 1 204', '12 comments') is a counter: its digits do not
    count. Neither do pictures, whose addresses change without their looks, nor the kinds of blocks.
    """
    last = len(article.body) - _EDGE
    blocks = [_words(block, is_edge=not _EDGE <= at < last) for at, block in enumerate(article.body)]
    said = [
        plain(article.title or ""),
        plain(article.lead or ""),
        [block for block in blocks if block],
        [[plain(qa.question), plain(qa.answer)] for qa in article.qa],
    ]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()


def replaced_facts(before: Article, after: Article) -> list[str]:
    """The fields besides words whose values in `before` cannot be told any more from `after`.

    Of lists of tags and authors the names count, in no order; of a date the day or the minute that it was known by.
    """
    replaced = [
        field for field, said in _FACTS.items() if (value := said(before)) not in _EMPTY and said(after) != value
    ]
    if before.date_published is not None and not _is_finer(before, after):
        replaced.append("date_published")
    return replaced


def is_stealth(before: Article, after: Article) -> bool | None:
    """Whether other words came without a newer `date_modified`; `None` where the page of `after` states none."""
    if after.date_modified is None:
        return None
    return before.date_modified is not None and after.date_modified <= before.date_modified


def plain(text: str) -> str:
    """The text in NFC, with single spaces and without characters that nobody sees."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        for character in _INVISIBLE:
            if character in text:
                text = text.replace(character, "")
    return " ".join(text.split())


def _is_finer(before: Article, after: Article) -> bool:
    """Whether `after` was published when `before` was, as far as that was known."""
    was, now = before.date_published, after.date_published
    return was is not None and now is not None and _known(was, before) == _known(now, before)


def _known(moment: datetime, article: Article) -> object:
    """What the article's precision says of a moment; days are those of the calendar where it was published."""
    if article.date_precision == "day":
        return moment.date()
    return moment.replace(second=0, microsecond=0) if article.date_precision == "minute" else moment


def _words(block: Block, *, is_edge: bool) -> str:
    match block:
        case Figure():
            return plain(block.caption or "")
        case Embed():
            return twin_key(block.url)
        case Paragraph():
            return _without_count(plain(block.text))
        case ListBlock() if is_edge:
            return "\n".join(_without_count(plain(item)) for item in block.items)
        case Table() | ListBlock():
            return "\n".join(map(plain, block_text(block).split("\n")))
        case Heading():
            return plain(block.text)
    return plain(block_text(block))


def _without_count(text: str) -> str:
    """The text; of a counter, what stays the same while it counts."""
    if len(text) > _LONGEST_COUNTER or not _NUMBER.search(text) or _CLAUSE.search(text):
        return text
    words = _WORD.findall(_NUMBER.sub(" ", text))
    if len(words) > _MOST_WORDS:
        return text
    return " ".join(["#", *(word[:_SAME_BEGINNING].casefold() for word in words)])
