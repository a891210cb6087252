"""The classes of elements that the tree construction rules of the HTML standard speak of."""

from __future__ import annotations

__all__ = [
    "BREAKOUT",
    "CLOSES_PARAGRAPH",
    "FORMATTING",
    "HEADINGS",
    "IGNORED",
    "LIST_SCOPE",
    "MARKERS",
    "NOT_INLINE",
    "SCOPE",
    "SCOPED_END",
    "SPECIAL",
    "TABLE_PARTS",
    "VOID",
]


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


VOID = _names(
    "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr"
)
"""Elements without content."""

IGNORED = _names("html head body frameset")
"""Their tags never nest: they stand once, whatever the page says."""

FORMATTING = _names("a b big code em font i nobr s small strike strong tt u")
"""What the parser opens again after a block closed over it."""

HEADINGS = _names("h1 h2 h3 h4 h5 h6")

SCOPE = _names("applet caption table td th marquee object template select")
"""What an end tag does not reach beyond; integration points of SVG and MathML come to it."""

LIST_SCOPE = _names("ol ul")

MARKERS = _names("applet object marquee template td th caption")
"""Inside these, formatting elements begin anew."""

TABLE_PARTS = _names("caption colgroup tbody thead tfoot tr td th")

SPECIAL = (
    _names(
        "address applet article aside blockquote button caption center colgroup dd details dir div dl dt fieldset"
        " figcaption figure footer form header hgroup iframe li listing main marquee menu nav noembed noframes noscript"
        " object ol p plaintext pre script search section select style summary table tbody td template textarea tfoot th"
        " thead title tr ul xmp"
    )
    | HEADINGS
)
"""What an end tag without rules of its own does not reach beyond."""

_BLOCKS = _names(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup"
    " listing main menu nav ol pre search section summary ul"
)

SCOPED_END = _BLOCKS | _names("applet button marquee object select")
"""Elements whose end tag closes everything inside them."""

CLOSES_PARAGRAPH = _BLOCKS | HEADINGS | _names("dd dt form hr li p plaintext xmp")
"""Start tags that end an open `<p>`."""

NOT_INLINE = (
    CLOSES_PARAGRAPH
    | TABLE_PARTS
    | _names("base basefont bgsound col frame iframe link meta noembed noframes param rb rp rt rtc")
    | _names("script source style table template textarea title track")
)
"""Start tags before which formatting elements are not opened again."""

BREAKOUT = (
    HEADINGS
    | _names(
        "b big blockquote body br center code dd div dl dt em embed head hr i img li listing menu meta nobr ol p pre"
        " ruby s small span strong strike sub sup table tt u ul var"
    )
)
"""HTML start tags that end SVG and MathML."""
