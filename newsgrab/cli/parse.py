"""`newsgrab parse`: one page to stdout."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from .downloading import downloading
from .page import as_address, read
from .ruling import ruled
from .terminal import out

if TYPE_CHECKING:
    from ..jobs.download import Download
    from ..model import Article
    from ..sites import SiteRules

__all__ = ["parse"]

FORMATS = ("json", "text", "markdown", "jsonld")


@click.command()
@click.argument("source")
@click.option("--url", metavar="URL", callback=as_address, help="Where the page was read, for a file or stdin.")
@click.option("--format", "style", type=click.Choice(FORMATS), default="json", show_default=True)
@ruled
@downloading
def parse(source: str, url: str | None, style: str, rules: SiteRules, options: Download) -> int:
    """Print the article on one page.

    SOURCE is a file, an address, or - for HTML on stdin.
    """
    from ..extract import parse_page

    article = parse_page(read(source, url, options), rules=rules)
    if not article.page_kind.is_article:
        click.echo(f"newsgrab: {source}: no article here, the page is of kind {article.page_kind.value}", err=True)
    if data := _written(article, style):
        out(data)
    return 0


def _written(article: Article, style: str) -> str:
    match style:
        case "text":
            return article.text
        case "markdown":
            return article.to_markdown()
        case "jsonld":
            return json.dumps(article.to_schema_org(), ensure_ascii=False, indent=2)
        case _:
            return article.model_dump_json(indent=2)
