"""The parts that a body is made of, told apart by `kind`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .record import Record, Text

__all__ = ["Block", "Embed", "Figure", "Heading", "ListBlock", "Paragraph", "Quote", "Table"]


class Paragraph(Record):
    """A paragraph; lines parted by a single `<br>` are parted by a newline."""

    kind: Literal["paragraph"] = "paragraph"
    text: Text


class Heading(Record):
    """A heading inside the article (a crosshead); the title is not one."""

    kind: Literal["heading"] = "heading"
    text: Text
    level: int = Field(ge=1, le=6)
    """1 to 6, as in `<h1>` to `<h6>`."""


class Quote(Record):
    """A block quotation."""

    kind: Literal["quote"] = "quote"
    text: Text
    cite: Text | None = None
    """The URL or the words that name the source; words are no part of `text`."""


class ListBlock(Record):
    """A list; nested lists are flattened in reading order."""

    kind: Literal["list"] = "list"
    items: list[Text]
    ordered: bool = False


class Table(Record):
    """A table of data; a table that only lays out the page is not one."""

    kind: Literal["table"] = "table"
    rows: list[list[str]]
    """Rows of cells in reading order, all of the same length; an empty cell is the empty string."""


class Figure(Record):
    """A picture with what is written under it."""

    kind: Literal["figure"] = "figure"
    url: Text | None = None
    alt: Text | None = None
    caption: Text | None = None
    credit: Text | None = None


class Embed(Record):
    """Something that lives elsewhere: a video, a post, a map."""

    kind: Literal["embed"] = "embed"
    url: Text


Block = Annotated[Paragraph | Heading | Quote | ListBlock | Table | Figure | Embed, Field(discriminator="kind")]


def block_text(block: Paragraph | Heading | Quote | ListBlock | Table | Figure | Embed) -> str:
    """The words of a block as plain text; empty for figures and embeds, whose words are not the article's."""
    match block:
        case Paragraph() | Heading():
            return block.text
        case Quote():
            # The page shows the words that name the source; an address it does not show.
            named = block.cite and not block.cite.startswith(("http://", "https://"))
            return f"{block.text}\n— {block.cite}" if named else block.text
        case ListBlock():
            return "\n".join(block.items)
        case Table():
            return "\n".join("\t".join(row) for row in block.rows)
        case Figure() | Embed():
            return ""
