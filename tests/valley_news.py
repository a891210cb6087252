"""A site whose pages have a letter's advertisement below their text: what memory is tested on."""

from __future__ import annotations

import random

__all__ = ["BACKGROUND", "LETTER", "paragraphs", "valley_page"]

LETTER = (
    "Every evening at six, the Valley Courier writes a letter on what its readers talk of, and sends it for nothing."
)
BACKGROUND = "The dam above Brennach was closed in 1998 after its wall had cracked, and has been watched ever since."
_WHO = "mayor teacher ferryman baker nurse surveyor forester miller organist farmer curator engineer".split()
_WHAT = "opened repaired closed measured praised painted sold flooded moved rebuilt counted lost".split()
_WHICH = "bridge orchard school museum quarry tram market tower mill library harbour chapel".split()
_WHERE = "Brennach Aulen Steinfurt Obermoos Kaltwasser Lindau Hochried Talheim Wiesen Gorsdorf Ried Esch".split()


def paragraphs(number: int, count: int = 5) -> list[str]:
    """The paragraphs of an article, which no other article has."""
    chance = random.Random(number)
    return [
        f"The {chance.choice(_WHO)} of {chance.choice(_WHERE)} {chance.choice(_WHAT)} the {chance.choice(_WHICH)} near"
        f" {chance.choice(_WHERE)} on day {number * 10 + place}, and the {chance.choice(_WHO)} {chance.choice(_WHAT)}"
        f" the {chance.choice(_WHICH)} which had cost {chance.randrange(10_000)} crowns."
        for place in range(count)
    ]


def valley_page(number: int, *more: str, url: str | None = None) -> str:
    """A page with an article of its own, and other paragraphs below it."""
    text = "".join(f"<p>{text}</p>" for text in [*paragraphs(number), *more])
    title = f"What happened on day {number}"
    canonical = f'<link rel="canonical" href="{url}">' if url else ""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{canonical}'
        '<meta property="og:type" content="article"><meta property="og:site_name" content="Valley Courier"></head>'
        f"<body><main><article><h1>{title}</h1>{text}</article></main></body></html>"
    )
