"""Conditions on Datasette's page of articles: `?_search=` with inflected forms, and `?_tag=` for the facet of tags."""

from __future__ import annotations

from typing import Any

from datasette.filters import FilterArguments
from datasette.utils.asgi import BadRequest

from .libraries import as_key, is_library

__all__ = ["search_filter", "tag_filter"]

_INDEXES = {"articles": "articles_fts", "qa_blocks": "qa_fts"}
# A tag may have half a million articles, which would be sorted for every page: of those, the last that were saved.
_WITH_TAG = "id IN (SELECT article_id FROM article_tags WHERE tag_id = :newsgrab_tag{} ORDER BY rowid DESC LIMIT 20000)"
_NAME = "SELECT name FROM tags WHERE id = ?"


async def search_filter(datasette: Any, request: Any, database: str, table: str) -> FilterArguments | None:
    """What `?_search=` asks of the rows of a table, where it has an index of ours."""
    index = _INDEXES.get(table)
    if index is None or not await is_library(datasette.get_database(database)):
        return None
    words = request.args.get("_search") or ""
    shown = {"supports_search": True, "search": words}
    if not words:
        return FilterArguments([], {}, [], shown)
    return FilterArguments(
        [f"id IN (SELECT rowid FROM {index} WHERE {index} MATCH newsgrab_query(:newsgrab_words))"],  # noqa: S608 - constants
        {"newsgrab_words": words},
        [f'search matches "{words}"'],
        shown,
    )


async def tag_filter(datasette: Any, request: Any, database: str, table: str) -> FilterArguments | None:
    """What each `?_tag=`, the number of a tag, asks of articles.

    Raises:
        datasette.BadRequest: It is no number.
    """
    db = datasette.get_database(database)
    if table != "articles" or "_tag" not in request.args or not await is_library(db):
        return None
    conditions, parameters, told = [], {}, []
    for place, text in enumerate(request.args.getlist("_tag")):
        if (tag := as_key(text)) is None:
            raise BadRequest("_tag must be the number of a tag")
        conditions.append(_WITH_TAG.format(place))
        parameters[f"newsgrab_tag{place}"] = tag
        name = (await db.execute(_NAME, [tag])).first()
        told.append(f'tag is "{name[0]}"' if name else f"tag is number {tag}")
    return FilterArguments(conditions, parameters, told)
