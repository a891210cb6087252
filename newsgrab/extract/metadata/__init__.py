"""The claims a page makes about itself."""

from __future__ import annotations

from ...dom.document import Document
from ...model import FoundUrl
from ..evidence import Metadata
from ..marks import Marks
from .html_meta import read_head
from .json_ld import article_node, bare_address, nodes, read_blocks
from .microdata import read_microdata

__all__ = ["read_metadata"]


def read_metadata(document: Document, marks: Marks, said: FoundUrl | None = None) -> Metadata:
    """Everything the page says of itself in JSON-LD, OpenGraph, `<meta>`, `<link>` and microdata.

    Args:
        document: The page.
        marks: Its elements whose names or attributes say what they are.
        said: What the page that led here says of it.
    """
    open_graph, meta, links, title = read_head(document)
    blocks, problems = read_blocks(document)
    found = nodes(blocks)
    canonical = [link.get("href") for link in links.get("canonical", [])]
    named = [document.url, *canonical, *open_graph.get("og:url", [])]
    return Metadata(
        article=article_node(found, {bare_address(address) for address in named if address}),
        nodes=found,
        open_graph=open_graph,
        meta=meta,
        microdata=read_microdata(marks.properties, document.metas),
        links=links,
        title=title,
        problems=problems,
        found=said,
    )
