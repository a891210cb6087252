"""From a few pages of one site to its rule, with a report on every field."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...errors import RuleError
from ...model import Article
from ...model.block import block_text
from ..evidence import PageEvidence
from ..pipeline import article_of, gather
from ..ruling import NO_RULES
from .lesson import Lesson
from .repeats import with_repeats, with_shared_names, without_copies, without_outlets
from .report import Learned, LeftOut, Template
from .reporting import reports
from .templates import days, parted, templates
from .trial import EVERYTHING
from .trying import tried
from .wording import Wording

__all__ = ["MOST_PAGES", "learn", "lesson_of"]

MOST_PAGES = 20
"""More teach nothing new, and take longer."""


def lesson_of(
    name: str, html: str | bytes, *, url: str | None = None, charset: str | None = None, expected: Article | None = None
) -> Lesson:
    """One page to learn from.

    Args:
        name: What the report calls it.
        html: The page.
        url: Where it was read.
        charset: The encoding that the transport declared.
        expected: What people say is its article; without it, general extraction tells.

    Raises:
        LimitExceeded: The page is over one of the limits.
    """
    evidence = gather(html, url=url, charset=charset, rules=NO_RULES)
    plain = article_of(evidence)
    if expected is not None and not _shows(evidence, expected):
        evidence = gather(html, url=url, charset=charset, rules=EVERYTHING)
    return Lesson(name, html, url, evidence, expected, charset=charset, plain=plain)


def learn(lessons: Sequence[Lesson]) -> Learned:
    """The rule for a site, from 1 to 20 of its pages.

    Pages that are no article and copies of others are left out; of several templates, those that follow each other in
    time become versions of the rule, else the one with most pages is learned and the others are left out.

    Raises:
        RuleError: There are no pages, or more than 20.
    """
    if not 0 < len(lessons) <= MOST_PAGES:
        raise RuleError(f"a rule is learned from 1 to {MOST_PAGES} pages, not from {len(lessons)}")
    left_out = [LeftOut(page=one.name, reason=why) for one in lessons if (why := _why_not(one))]
    useful, copies = without_copies([one for one in lessons if not _why_not(one)])
    left_out += [LeftOut(page=one.name, reason="it has the text of another page") for one in copies]
    if not useful:
        return Learned(rule={}, pages=[], stated=0, fields=[], templates=[], left_out=left_out)
    groups = templates(useful)
    taken = parted(groups)
    for group in groups:
        if not any(group is one for one, _ in taken):
            left_out += [LeftOut(page=one.name, reason="it is of another template") for one in group]
    made = [(tried(_prepared(group)), until) for group, until in taken]
    newest = made[0][0]
    rule = dict(newest.rule)
    versions = [{"until": until, **older.rule} for older, until in made[1:] if until is not None and older.rule]
    if versions and rule:
        rule["versions"] = versions
    return Learned(
        rule=rule,
        pages=[lesson.name for one, _ in made for lesson in one.lessons],
        stated=sum(lesson.expected is not None for one, _ in made for lesson in one.lessons),
        fields=list(reports(newest)),
        templates=[_template(one.lessons, until) for one, until in made],
        left_out=left_out,
    )


def _prepared(group: Sequence[Lesson]) -> list[Lesson]:
    """The pages of a template, with what only several pages tell of each."""
    return with_shared_names(with_repeats(without_outlets(group)))


def _shows(evidence: PageEvidence, expected: Article) -> bool:
    """Whether all of a text stands in elements that were read."""
    text = Wording(line.text for line in evidence.document.lines)
    return all(text.has(line) for block in expected.body for line in block_text(block).split("\n") if line)


def _why_not(lesson: Lesson) -> str | None:
    """Why nothing is learned from a page; `None` if it is an article."""
    kind = lesson.article.page_kind
    if not kind.is_article:
        return f"it is no article but of kind {kind.value}"
    return None if lesson.content else "no text was found on it"


def _template(lessons: Sequence[Lesson], until: date | None) -> Template:
    first, last = days(lessons) or (None, None)
    return Template(pages=[lesson.name for lesson in lessons], first=first, last=last, until=until)
