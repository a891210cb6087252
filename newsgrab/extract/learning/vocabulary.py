"""What elements are called that hold a field: what is seen on one page only has to have such a name."""

from __future__ import annotations

import re

from ..names import name_words

__all__ = ["is_named_after"]

_STEMS = {
    "title": ("title", "headline", "heading", "hed"),
    "lead": (
        "lead",
        "lede",
        "intro",
        "standfirst",
        "dek",
        "deck",
        "summary",
        "sub",
        "description",
        "excerpt",
        "preamble",
    ),
    "authors": ("author", "byline", "writer", "creator", "contributor", "reporter"),
    "date_published": ("publish", "posted", "created", "date", "time", "pub"),
    "date_modified": ("modif", "updat", "edited", "changed"),
    "tags": ("tag", "keyword", "topic", "label"),
    "section": ("section", "categor", "rubric", "kicker", "crumb", "channel"),
    "body": ("body", "content", "text", "article", "story", "entry", "post", "copy"),
    "question": ("question", "ask", "quest"),
    "answer": ("answer", "reply", "response"),
    "related": ("relat", "also", "more", "recommend", "similar", "linked", "read"),
}
_LAST = re.compile(r"[^\s>+~]+$")
_PROPERTY = re.compile(r'\[(?:data-[\w-]+|[a-z]+)\*?="([^"]+)"\]')


def is_named_after(field: str, css: str) -> bool:
    """Whether the element that a selector finds, not only what it stands in, is called after a field."""
    own = _LAST.search(_PROPERTY.sub(lambda match: "." + match[1].replace(" ", "."), css))
    words = name_words(own[0]) if own is not None else ()
    return any(word.startswith(_STEMS[field]) for word in words)
