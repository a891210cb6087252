"""An article as CommonMark. See: https://spec.commonmark.org/"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .block import Embed, Figure, Heading, ListBlock, Paragraph, Quote, Table

if TYPE_CHECKING:
    from .article import Article

__all__ = ["markdown"]

_SPECIAL = re.compile(r"([\\`*_\[\]<>])")
# What would begin a heading, a list item, a rule or a table; only punctuation can be escaped, so '1.' becomes '1\\.'.
_LINE_START = re.compile(r"^([ \t]*+(?:\d{1,9}(?=[.)]))?)([#+=|~.)-])", re.MULTILINE)
_URL_BREAKERS = str.maketrans({"<": "%3C", ">": "%3E", " ": "%20", "\n": "%0A"})


def markdown(article: Article) -> str:
    """The article as CommonMark: title, byline, lead, body, related links. Ends with a newline."""
    parts: list[str] = []
    if article.title:
        parts.append("# " + _inline(article.title))
    byline = ", ".join(_inline(author.name) for author in article.authors)
    date = article.date_published.isoformat() if article.date_published else ""
    if byline or date:
        parts.append(" · ".join(part for part in (byline, date) if part))
    texts = article.text.split("\n\n")
    blocks = article.body
    if article.lead and texts[0] == article.lead:
        parts.append("**" + _inline(article.lead) + "**")
        # The lead may be the first paragraph or heading of the body, too.
        blocks = [
            block for block in blocks if not (isinstance(block, Paragraph | Heading) and block.text == article.lead)
        ]
    parts += [part for block in blocks if (part := _block(block))]
    for box in article.related:
        heading = box.heading or box.tag
        if heading:
            parts.append("## " + _inline(heading))
        parts.append("\n".join(f"- [{_inline(link.title)}](<{_target(link.url)}>)" for link in box.links))
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(block: Paragraph | Heading | Quote | ListBlock | Table | Figure | Embed) -> str:
    match block:
        case Paragraph():
            return _paragraph(block.text)
        case Heading():
            return "#" * max(2, block.level) + " " + _inline(block.text)
        case Quote():
            source = "\n\n— " + _inline(block.cite) if block.cite else ""
            return "\n".join("> " + line for line in (_paragraph(block.text) + source).split("\n"))
        case ListBlock():
            marks = [f"{number}." if block.ordered else "-" for number in range(1, len(block.items) + 1)]
            return "\n".join(f"{mark} {_inline(item)}" for mark, item in zip(marks, block.items, strict=True))
        case Table():
            return _table(block.rows)
        case Figure():
            caption = " ".join(part for part in (block.caption, block.credit) if part)
            image = f"![{_inline(block.alt or block.caption or '')}](<{_target(block.url)}>)" if block.url else ""
            return "\n\n".join(part for part in (image, _inline(caption)) if part)
        case Embed():
            return f"<{_target(block.url)}>"


def _table(rows: list[list[str]]) -> str:
    if not rows:
        return ""
    width = max(len(row) for row in rows)
    lines = ["| " + " | ".join(_cell(row[i] if i < len(row) else "") for i in range(width)) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * width)
    return "\n".join(lines)


def _cell(text: str) -> str:
    return _inline(text).replace("|", "\\|")


def _paragraph(text: str) -> str:
    return _LINE_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text)).replace("\n", "  \n")


def _inline(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _target(url: str) -> str:
    return url.translate(_URL_BREAKERS)
