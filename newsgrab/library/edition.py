"""What the site's editors have written: the words of an article, without what changes by itself around them."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from typing import Final

from ..model import Article, Block, Embed, Figure, Heading, ListBlock, Paragraph, Table
from ..model.addresses import twin_key
from ..model.block import block_text

__all__ = ["edition_hash", "is_stealth", "plain"]

_INVISIBLE: Final = re.compile("[\u00ad\u200b\u2060\ufeff]")
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


def is_stealth(before: Article, after: Article) -> bool | None:
    """Whether an edition came without a newer `date_modified`; `None` where the page of `after` states none."""
    if after.date_modified is None:
        return None
    return before.date_modified is not None and after.date_modified <= before.date_modified


def plain(text: str) -> str:
    """The text in NFC, with single spaces and without characters that nobody sees."""
    if not text.isascii():
        text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return " ".join(text.split())


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
