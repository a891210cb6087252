"""One file for each field of `Article`, with a function of the same name that yields its candidates, best first."""

from __future__ import annotations

from ..evidence import Candidates
from .authors import authors
from .body import body
from .canonical_url import canonical_url
from .date_modified import date_modified
from .date_precision import date_precision
from .date_published import date_published
from .description import description
from .images import images
from .is_accessible_for_free import is_accessible_for_free
from .language import language
from .lead import lead
from .page_kind import page_kind
from .qa import qa
from .related import related
from .section import section
from .site_name import site_name
from .tags import tags
from .title import title
from .url import url

__all__ = ["FIELDS"]

FIELDS: dict[str, Candidates] = {
    "url": url,
    "canonical_url": canonical_url,
    "title": title,
    "lead": lead,
    "description": description,
    "body": body,
    "qa": qa,
    "tags": tags,
    "related": related,
    "authors": authors,
    "date_published": date_published,
    "date_modified": date_modified,
    "date_precision": date_precision,
    "language": language,
    "site_name": site_name,
    "section": section,
    "images": images,
    "is_accessible_for_free": is_accessible_for_free,
    "page_kind": page_kind,
}
