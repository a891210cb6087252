"""The page to read an article on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from datasette.utils.asgi import Response

from ....library.reading import Change, Reading, reading
from ....model import Article, Block, Figure, Heading, Image, Paragraph
from ..libraries import article_id, library_of, read
from ..rendering import missing_article, page, web_address
from ..wording import ADDRESS_KINDS, CAUSES, FIELDS, KINDS, direction, language_name, language_tag
from .conversation import Part, Turn, conversation

__all__ = ["shown", "view"]

_MOST_CHANGES = 20
_QUESTIONS_FOR_CONTENTS = 5
"""So many questions have a table of contents."""


@dataclass(frozen=True, slots=True)
class _ShownChange:
    number: int
    saved_at: datetime
    what: str
    is_stealth: bool


async def view(datasette: Any, request: Any) -> Response:
    """The page of one article."""
    db = await library_of(datasette, request)
    number = article_id(request)
    found = None if number is None else await read(datasette, db, lambda sqlite: reading(sqlite, number))
    if found is None:
        return await missing_article(datasette, request, db)
    return await page(datasette, request, db, "newsgrab_article.html", shown(found))


def shown(found: Reading) -> dict[str, Any]:
    """What the template shows of an article."""
    article = found.article
    parts = conversation(article, _body(article))
    turns = [part for part in parts if isinstance(part, Turn)]
    return {
        "reading": found,
        "kind": KINDS.get(article.page_kind, article.page_kind.capitalize()),
        "lang": language_tag(article.language),
        "dir": direction(article.language),
        "original": web_address(article.url) or web_address(article.canonical_url),
        "parts": list(_with_levels(parts)),
        "contents": turns if len(turns) >= _QUESTIONS_FOR_CONTENTS else [],
        "changes": [_shown(change) for change in found.changes[:_MOST_CHANGES]],
        "older_changes": len(found.changes) > _MOST_CHANGES,
        "pictures": _pictures(article),
        "also_at": [one for one in found.addresses if one.url not in (article.url, article.canonical_url)],
        "address_kinds": ADDRESS_KINDS,
        "twins": [(twin, language_tag(twin.language)) for twin in found.twins],
        "facts": list(_facts(found)),
    }


def _body(article: Article) -> list[Block]:
    """The body without what stands above it already: the lead."""
    return [
        block
        for block in article.body
        if not (article.lead and isinstance(block, Paragraph | Heading) and block.text == article.lead)
    ]


def _with_levels(parts: Sequence[Part]) -> Iterator[tuple[Part, int]]:
    """Each part with the level of its heading: from 2 on, none left out, as those who hear a page need it."""
    shift = min((part.level for part in parts if isinstance(part, Heading)), default=2) - 2
    last = 1
    for part in parts:
        if isinstance(part, Heading):
            last = min(part.level - shift, last + 1, 6)
        elif isinstance(part, Turn):
            last = 2
        yield part, last


def _pictures(article: Article) -> list[Image]:
    """Those that do not stand in the text."""
    shown = {block.url for block in article.body if isinstance(block, Figure)}
    return [image for image in article.images if image.url not in shown]


def _shown(change: Change) -> _ShownChange:
    fields = ", ".join(FIELDS.get(name, name) for name in change.changed)
    what = fields if change.cause == "edit" and fields else ": ".join(filter(None, (CAUSES[change.cause], fields)))
    return _ShownChange(change.number, change.saved_at, what, bool(change.is_stealth))


def _facts(found: Reading) -> Iterator[tuple[str, str]]:
    article = found.article
    if article.site_name and found.domain:
        yield "Site", f"{article.site_name} ({found.domain})"
    elif article.site_name or found.domain:
        yield "Site", str(article.site_name or found.domain)
    if article.section:
        yield "Section", article.section
    yield "Language", language_name(article.language)
    if article.is_accessible_for_free is not None:
        yield "Free to read", "yes" if article.is_accessible_for_free else "no"
    if article.description and article.description != article.lead:
        yield "Description", article.description
