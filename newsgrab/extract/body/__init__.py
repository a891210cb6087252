"""Which lines of the page are the article: its root element, what stands above its text, and what is dropped."""

from __future__ import annotations

from ...dom.document import Document
from ...dom.element import Element
from ...lang.words import Words
from ...model import SiteRule
from ..evidence import Body, Metadata
from ..metadata.json_ld import types
from .context import Context, claimed_authors, claimed_text
from .headline import find_headline
from .keep import candidates
from .prose import Prose, weight
from .root import find_root
from .split import split
from .suspects import Verdicts, find_suspects, judge
from .weigh import weigh

__all__ = ["find_body"]


def find_body(document: Document, metadata: Metadata, words: Words, rule: SiteRule | None) -> Body:
    """The article's place on the page."""
    headline = find_headline(document, metadata)
    everything = Prose([weight(line) for line in document.lines])
    live = "LiveBlogPosting" in types(metadata.article)
    context = Context(words, headline, claimed_authors(metadata), document.media, everything, claimed_text(metadata))
    found = _find(document, context, rule, everything, live=live, strict=True)
    if everything.total and not found.main:
        # Names have misled: better too much text than none.
        found = _find(document, context, rule, everything, live=live, strict=False)
    return found


def _find(
    document: Document, context: Context, rule: SiteRule | None, everything: Prose, *, live: bool, strict: bool
) -> Body:
    """The article's place; without `strict`, the names of elements count for nothing."""
    lines, headline = document.lines, context.headline
    at = headline.index if headline is not None else -1
    suspects = find_suspects(document, everything, rule, at, live=live, strict=strict)
    outside = judge(lines, suspects, document.elements[0], everything.total, at)
    prose = everything.without(outside)
    if not prose.total:
        prose = everything
    ruled = _ruled_root(document, rule)
    root, note = (ruled, "site rule") if ruled else find_root(document.elements, prose, headline, live=live)
    inside = judge(lines, suspects, root, everything.of(root), at)
    head, start = split(lines, root, headline, outside, prose)
    found = candidates(lines[start : root.end], inside[start : root.end], context, root)
    kept, reasons = weigh(found)
    verdicts: Verdicts = [*(reason or "above the headline" for reason in inside[:start]), *reasons, *inside[root.end :]]
    media = [
        one
        for one in document.media
        if root.start <= one.at <= root.end
        and one.element.inside(root)
        and (one.at >= root.end or verdicts[one.at] in (None, "caption"))
    ]
    verdicts[: root.start] = outside[: root.start]
    verdicts[root.end :] = outside[root.end :]
    return Body(root, headline, head, kept, media, verdicts, note)


def _ruled_root(document: Document, rule: SiteRule | None) -> Element | None:
    if rule is None or rule.body is None:
        return None
    match = document.first(rule.body)
    return next((e for e in document.elements if match is not None and e.key == match.key), None)
