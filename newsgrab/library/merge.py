"""A stored article and a fresh reading of it made into one: nothing that was known is lost."""

from __future__ import annotations

from typing import Any

from ..model import Article, Evidence, PageKind
from ..model.addresses import preferred, twin_key
from ..model.evidence import missed_note, missed_selectors

__all__ = ["merged"]


def merged(stored: Article, fresh: Article) -> Article:
    """`fresh`, with the stored value in every field that it leaves empty.

    A fresh page that is no article (a consent wall, an error) says nothing about one: then it is `stored`. Of two
    addresses of the article the better one is kept, whichever was read first.
    """
    if stored.page_kind.is_article and not fresh.page_kind.is_article:
        return stored
    kept = {field for field in Article.model_fields if _is_poorer(field, stored, fresh)} - {"provenance"}
    values: dict[str, Any] = {field: getattr(stored, field) for field in kept}
    values["provenance"] = _provenance(stored, fresh, kept)
    return fresh.model_copy(update=values)


def _is_poorer(field: str, stored: Article, fresh: Article) -> bool:
    if field == "date_precision" and fresh.date_published not in (None, stored.date_published):
        return False  # it belongs to the date, which is another one now
    if field == "url":
        return stored.url is not None and stored.url != fresh.url and _is_better(stored.url, fresh.url)
    if field == "canonical_url" and stored.canonical_url != fresh.canonical_url:
        stays, comes = stored.canonical_url, fresh.canonical_url
        return stays is not None and (
            comes is None or (twin_key(stays) == twin_key(comes) and _is_better(stays, comes))
        )
    if field == "page_kind":
        return fresh.page_kind == PageKind.ARTICLE and _is_empty("qa", fresh.qa) and bool(stored.qa)
    return _is_empty(field, getattr(fresh, field)) and not _is_empty(field, getattr(stored, field))


def _is_better(stored: str, fresh: str | None) -> bool:
    return fresh is None or preferred(stored, fresh) == stored


def _is_empty(field: str, value: object) -> bool:
    return value is None or value == [] or value == {} or (field == "language" and value == "und")


def _provenance(stored: Article, fresh: Article, kept: set[str]) -> dict[str, Evidence]:
    """Evidence goes with its value: that of kept values is the stored one, that of replaced values is the fresh one."""
    evidence = {field: found for field, found in fresh.provenance.items() if field not in kept}
    for field, found in stored.provenance.items():
        if field in kept or (field not in evidence and _still_holds(field, stored, fresh)):
            evidence[field] = _missed_since(found, fresh.provenance.get(field)) if field in kept else found
    return evidence


def _missed_since(stored: Evidence, fresh: Evidence | None) -> Evidence:
    """Evidence of a kept value; that the site's rule finds it no more is noted, for that is how the page is now."""
    before = stored.note or ""
    missed = missed_selectors(fresh.note) if fresh and fresh.note else None
    if missed is None or missed_selectors(before) is not None:
        return stored
    note = missed_note([missed])
    return stored.model_copy(update={"note": f"{before}; {note}" if before else note})


def _still_holds(field: str, stored: Article, fresh: Article) -> bool:
    return field not in Article.model_fields or getattr(stored, field) == getattr(fresh, field)
