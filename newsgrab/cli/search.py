"""`newsgrab search`: articles that match a query, best first."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import QueryError
from ..model import PageKind
from .moment import as_day_or_moment
from .terminal import line, out

if TYPE_CHECKING:
    from ..library import Hit

__all__ = ["search"]


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.argument("query", default="")
@click.option(
    "--in",
    "in_",
    type=click.Choice(["all", "title", "questions", "answers"]),
    default="all",
    show_default=True,
    help="Where the words have to stand.",
)
@click.option("--since", callback=as_day_or_moment, metavar="ISO", help="Published then or later.")
@click.option("--until", callback=as_day_or_moment, metavar="ISO", help="Published then or earlier; a day is in.")
@click.option("--source", metavar="NAME", help="Came from this source.")
@click.option("--site", metavar="DOMAIN", help="Stands on this site.")
@click.option("--section", metavar="NAME", help="Stands in this section.")
@click.option("--tag", metavar="NAME", help="Has this tag.")
@click.option("--language", metavar="CODE", help="Is written in this language, such as ru.")
@click.option("--person", metavar="NAME", help="By, asked by or answered by somebody with this name, or a part of it.")
@click.option("--answered-by", metavar="NAME", help="Search the answers, and their questions, of somebody.")
@click.option("--kind", type=click.Choice([str(kind) for kind in PageKind]), help="Is of this kind.")
@click.option(
    "--advanced",
    is_flag=True,
    help='QUERY has operators: "a phrase", AND, OR, NOT or -word, (…), beginning*, and title: lead: text: tags:'
    " question: answer: before a word.",
)
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many articles.")
@click.option("--offset", type=click.IntRange(min=0), default=0, help="Leave out so many at the beginning.")
@click.option("--format", "style", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True)
def search(db: Path, query: str, limit: int, offset: int, style: str, advanced: bool, **filters: Any) -> int:
    """Print the articles of a library that match QUERY, best first.

    All words must be found, in whatever inflected form; in, the and the like need not. Without QUERY, whatever the
    options let through is printed, the newest first. JSON is one object a line: article, snippet, score, qa (the
    question and answer that the hit is in).
    """
    from ..library import Library

    with Library(db, create=False) as library:
        try:
            hits = library.search(query, limit=limit, offset=offset, advanced=advanced, **filters)
        except (QueryError, ValueError) as error:
            raise click.UsageError(str(error)) from error
    if not hits:
        click.echo("nothing found", err=True)
    for hit in hits:
        out(_as_text(hit) if style == "text" else _as_json(hit))
    return 0


def _as_json(hit: Hit) -> str:
    found = {
        "article": hit.article.model_dump(mode="json"),
        "snippet": hit.snippet,
        "score": hit.score,
        "qa": None if hit.qa is None else hit.qa.model_dump(mode="json"),
    }
    return json.dumps(found, ensure_ascii=False)


def _as_text(hit: Hit) -> str:
    article = hit.article
    day = f"{article.date_published:%Y-%m-%d}  " if article.date_published else ""
    lines = [day + line(article.title or "(no title)"), line(article.url or "")]
    if hit.qa is not None:
        speaker = f"{line(hit.qa.answerer)}, " if hit.qa.answerer else ""
        lines.append(f"{speaker}question {hit.qa.position}: {line(hit.qa.question)}")
    lines.append(line(hit.snippet or ""))
    return "\n    ".join(text for text in lines if text) + "\n"
