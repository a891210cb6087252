"""A difference as HTML: every text escaped, what went in `<del>`, what came in `<ins>`; no styles, no scripts."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

from .difference import Difference, ParagraphChange, Piece

__all__ = ["as_html", "pieces_as_html"]

_TAGS: Final = {"removed": "del", "added": "ins"}


def as_html(difference: Difference) -> str:
    """A `<dl class="fields">` of the fields that differ and a `<div class="text">` with a `<p>` for each paragraph.

    Each `<p>` has the kind of its change for a class: `same`, `changed`, `removed` or `added`.
    """
    fields = "".join(
        f"<dt>{escape(change.field)}</dt><dd>{pieces_as_html(change.pieces)}</dd>\n" for change in difference.fields
    )
    text = "".join(map(_paragraph, difference.paragraphs))
    return (f'<dl class="fields">\n{fields}</dl>\n' if fields else "") + (
        f'<div class="text">\n{text}</div>\n' if text else ""
    )


def pieces_as_html(pieces: Iterable[Piece]) -> str:
    """Pieces as HTML to stand within a block; line breaks are `<br>`."""
    return "".join(map(_piece, pieces))


def _paragraph(paragraph: ParagraphChange) -> str:
    return f'<p class="{paragraph.kind}">{pieces_as_html(paragraph.pieces)}</p>\n'


def _piece(piece: Piece) -> str:
    text = escape(piece.text).replace("\n", "<br>")
    tag = _TAGS.get(piece.kind)
    return f"<{tag}>{text}</{tag}>" if tag else text
