"""Which lines of the page are the article: its root element, what is dropped, and its head, main part and tail."""

from __future__ import annotations

from ...dom.document import Document
from ...dom.element import Element, Line
from ...lang.words import Words
from ...model import SiteRule
from ..evidence import Body, Dropped, Metadata
from ..metadata.json_ld import types
from .context import Context, claimed_authors
from .headline import find_headline
from .keep import keep
from .prose import Prose
from .reasons import Reasons
from .root import find_root
from .split import split

__all__ = ["find_body"]


def find_body(document: Document, metadata: Metadata, words: Words, rule: SiteRule | None) -> Body:
    """The article's place on the page."""
    headline = find_headline(document, metadata)
    live = "LiveBlogPosting" in types(metadata.article)
    everything = Prose(document.lines, [True] * len(document.lines))
    context = Context(words, headline, claimed_authors(metadata), document.media)
    found = _find(document, context, rule, everything, live=live, strict=True)
    if everything.total and not any(line.text for line in found.main):
        # Names have misled: better too much text than none.
        found = _find(document, context, rule, everything, live=live, strict=False)
    return found


def _find(
    document: Document, context: Context, rule: SiteRule | None, everything: Prose, *, live: bool, strict: bool
) -> Body:
    """The article's place; without `strict`, the names of elements count for nothing."""
    lines, elements, headline = document.lines, document.elements, context.headline
    reasons = Reasons(document, everything, rule, headline, strict=strict)
    prose = Prose(lines, [reasons.of(line.element) is None for line in lines])
    if not prose.total:
        prose = everything
    ruled = _ruled_root(document, rule)
    root, note = (ruled, "site rule") if ruled else find_root(elements, prose, headline, live=live)
    inside = reasons.within(root)
    head, candidates, tail = split(lines, root, headline, reasons, prose)
    kept, dropped = keep(candidates, inside, context)
    dropped += _outside(lines, root, head, tail, reasons)
    media = [
        one
        for one in document.media
        if root.start <= one.at <= root.end and one.element.inside(root) and inside.of(one.element) in (None, "caption")
    ]
    return Body(root, headline, head, kept, tail, dropped, media, note)


def _ruled_root(document: Document, rule: SiteRule | None) -> Element | None:
    if rule is None or rule.body is None:
        return None
    match = document.first(rule.body)
    return next((e for e in document.elements if match is not None and e.key == match.key), None)


def _outside(lines: list[Line], root: Element, head: list[Line], tail: list[Line], reasons: Reasons) -> list[Dropped]:
    """What is left out because it stands elsewhere on the page."""
    near = {line.index for line in (*head, *tail)}
    return [
        Dropped(line, reasons.of(line.element) or "outside the article")
        for line in lines
        if line.text and not (root.start <= line.index < root.end) and line.index not in near
    ]
