"""JSON-LD: one document with a `NewsArticle` a line in its `@graph`. See: https://www.w3.org/TR/json-ld11/

One document, for readers of JSON-LD take no JSON Lines; a line an article, so that a million are a stream all the
same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import BinaryIO

from ...library.stored import Stored
from .format import FileFormat, Options
from .iri import is_web_address

__all__ = ["FORMAT"]

_CONTEXT = "https://schema.org"


def _node(stored: Stored) -> str:
    """The article without the context that all share; its address is what identifies it."""
    node = stored.article.to_schema_org()
    del node["@context"]
    address = stored.article.url or stored.article.canonical_url
    if address and is_web_address(address):
        node = {"@id": address, **node}
    return json.dumps(node, ensure_ascii=False, separators=(",", ":"))


def _write(articles: Iterable[Stored], out: BinaryIO, options: Options) -> None:
    out.write(f'{{"@context":"{_CONTEXT}","@graph":['.encode())
    separator = "\n"
    for stored in articles:
        out.write((separator + _node(stored)).encode())
        separator = ",\n"
    out.write(b"\n]}\n")


FORMAT = FileFormat(_write)
