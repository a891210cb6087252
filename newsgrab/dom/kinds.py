"""What kinds of elements there are for somebody who reads a page: blocks, parts of lines, breaks, pictures."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

__all__ = [
    "BLOCK",
    "BREAK",
    "ELEMENTS",
    "INLINE",
    "INPUT",
    "KINDS",
    "LINKS",
    "MEDIA",
    "META",
    "NAMED",
    "OPEN",
    "SCRIPT",
    "SKIPPED",
    "TAG_IDS",
    "TEXT",
    "is_parting",
    "is_unshown",
]

BLOCK, INLINE, LINKS, TEXT, BREAK, MEDIA, SCRIPT, META, INPUT, SKIPPED, NAMED = range(11)
ELEMENTS = (BLOCK, NAMED)
OPEN = LINKS
"""Kinds up to this one are walked into."""
KINDS: dict[str, int] = {
    name: kind
    for kind, names in {
        TEXT: "-text",
        INLINE: "abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s "
        "samp small span strike strong sub sup time tt u var wbr picture",
        LINKS: "a",
        BREAK: "br",
        MEDIA: "img iframe video audio embed amp-img amp-anim amp-video amp-audio amp-iframe amp-youtube amp-vimeo "
        "amp-dailymotion amp-twitter amp-instagram amp-facebook amp-tiktok amp-brightcove",
        SCRIPT: "script",
        META: "meta link",
        INPUT: "input",
        SKIPPED: "style template svg math head noscript select option textarea datalist canvas object map title "
        "dialog progress !doctype -comment",
    }.items()
    for name in names.split()
}


def _tag_ids() -> dict[int, tuple[str, int]]:
    """Name and kind of the tags that Lexbor numbers by itself: a number is had for less than a name."""
    names = [name for name in KINDS if name.isalnum() and name not in ("head", "title", "template")]
    blocks = (
        "address article aside blockquote button center details div dl dt dd fieldset figcaption figure form h1 h2 h3 "
        "h4 h5 h6 footer header hgroup li main menu nav ol p pre section summary ul"
    ).split()
    found: dict[int, tuple[str, int]] = {}
    for name in (*names, *blocks):
        body = LexborHTMLParser(f"<body><{name}>x").body
        node = body.child if body is not None else None
        if node is not None and node.tag == name:
            found[node.tag_id] = name, KINDS.get(name, BLOCK)
    text = LexborHTMLParser("<body>x").body
    if text is not None and text.child is not None:
        found[text.child.tag_id] = "-text", TEXT
    return found


TAG_IDS = _tag_ids()


def is_parting(tag: str) -> bool:
    """Whether text before and after an element of this name does not touch."""
    return KINDS.get(tag, BLOCK) in (BLOCK, BREAK)


def is_unshown(tag: str) -> bool:
    """Whether readers see no text of elements of this name."""
    return KINDS.get(tag, BLOCK) in (SCRIPT, META, SKIPPED)
