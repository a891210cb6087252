"""What a page's site rule finds in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..dom.document import Document, Guide, Match
from ..dom.selectors import fault_in_selector
from ..model import Evidence
from ..model.evidence import SITE_RULE, missed_note
from ..model.site import RuleFields, Selector, Selectors, SiteRule, Version
from ..sites import SiteRules

__all__ = ["NO_RULES", "SOURCE", "STANDARD_RULES", "Picked", "Ruling", "find_rule"]

SOURCE = SITE_RULE
STANDARD_RULES = SiteRules()
"""Those of the environment, of installed packages and newsgrab's own."""
NO_RULES = SiteRules(standard=False)
"""Not even newsgrab's own."""
_READ = (
    "title", "lead", "body", "keep", "authors", "date_published", "date_modified", "section", "tags", "question",
    "answer", "asker", "answerer", "images",
)  # fmt: skip
"""The fields whose elements are read in any case."""
_ELEMENTS = frozenset({"body", "images", "keep", "drop", "related"})
"""The fields whose elements count, and not what they say."""


@dataclass(frozen=True, slots=True)
class Picked:
    """One element that a rule names, with what it says."""

    match: Match
    value: str
    """The attribute that the rule names, else the text; never empty."""
    stated: bool
    """Whether the rule names an attribute."""


def find_rule(url: str | None, rules: SiteRules) -> tuple[str, SiteRule] | None:
    """The rule for a page with the domain it is for.

    Raises:
        RuleError: The rule's file is wrong.
    """
    return rules.rule_for(url, fault_in_selector)


class Ruling:
    """A rule in force on one page: the version of it that is meant, and what its selectors find.

    Args:
        domain: What the rule is for.
        rule: All that it says.
        document: The page; its lines need not be read yet.
        as_of: The day on which the page was had.

    Attributes:
        domain: What the rule is for.
        until: The last day of the version that is in force; `None` for what is so now.
        fields: What that version says.
    """

    def __init__(self, domain: str, rule: SiteRule, document: Document, as_of: date | None = None) -> None:
        self.domain = domain
        self._document = document
        self._selected: dict[str, list[Match]] = {}
        self._picked: dict[str, list[Picked]] = {}
        self.fields: RuleFields = _in_force(rule, document, as_of)
        self.until = self.fields.until if isinstance(self.fields, Version) else None
        self.timezone = self.fields.timezone or rule.timezone
        self._left_out = self.keys("drop")

    def guide(self) -> Guide:
        """The elements that are not to be read, and those that are."""
        wanted: set[int] = set()
        for field in _READ:
            for selector in self._selectors(field):
                for match in self._select(selector):
                    if match.key not in wanted:
                        wanted.update(match.keys)
        for match in self.boxes():
            wanted.update(match.keys)
        return Guide(self._left_out, frozenset(wanted))

    def names(self, field: str) -> bool:
        """Whether the rule says where a field is."""
        return bool(self._selectors(field))

    def pick(self, field: str) -> list[Picked]:
        """The elements that the rule names for a field, with what they say; empty where it is silent or none is there.

        Of several selectors, the first that finds something that says something.
        """
        if field not in self._picked:
            self._picked[field] = self._find(self._selectors(field))
        return self._picked[field]

    def matches(self, field: str) -> list[Match]:
        """What the first selector finds that finds anything, whether it has text or not."""
        return self._first(self._selectors(field))

    def keys(self, field: str) -> frozenset[int]:
        """The keys of all elements that any selector of a field finds."""
        return frozenset(match.key for one in self._selectors(field) for match in self._select(one))

    def boxes(self) -> list[Match]:
        """The boxes of links to other articles."""
        related = self.fields.related
        return self._first(related.box) if related is not None else []

    def text(self, match: Match) -> str:
        """The text in an element, without what the rule leaves out."""
        return match.shown(self._left_out)

    def tried(self, field: str) -> list[tuple[Selector, int]]:
        """A field's selectors, each with how many elements it finds; those that say nothing only count for the body."""
        if field == "related":
            selectors: Selectors = self.fields.related.box if self.fields.related is not None else ()
        else:
            selectors = self._selectors(field)
        is_said = field not in _ELEMENTS
        return [(one, len(self._find((one,)) if is_said else self._select(one))) for one in selectors]

    def missed(self, field: str) -> str | None:
        """What is to be noted of a field that the rule names and has not found; `None` if it is silent on it."""
        if field == "related" and self.fields.related is not None:
            return missed_note(self.fields.related.box)
        selectors = self._selectors(_NAMED_BY.get(field, field))
        return missed_note(selectors) if selectors else None

    def _find(self, selectors: Selectors) -> list[Picked]:
        for selector in selectors:
            found: list[Picked] = []
            for match in self._select(selector):
                stated = selector.attribute is not None
                value = match.attribute(selector.attribute) if selector.attribute else self.text(match)
                if value:
                    found.append(Picked(match, " ".join(value.split()), stated))
            if found:
                return found
        return []

    def _first(self, selectors: Selectors) -> list[Match]:
        return next((found for one in selectors if (found := self._select(one))), [])

    def _selectors(self, field: str) -> Selectors:
        """What the rule says of a field; nothing of one that rules cannot name."""
        return getattr(self.fields, field, None) or ()

    def _select(self, selector: Selector) -> list[Match]:
        """What a selector finds in the page; looked for once."""
        if selector.css not in self._selected:
            self._selected[selector.css] = self._document.select(selector.css)
        return self._selected[selector.css]


_NAMED_BY = {"qa": "question"}
"""Fields of an article that the rule calls by another name."""


def _in_force(rule: SiteRule, document: Document, as_of: date | None) -> RuleFields:
    """What the rule says of pages such as this one.

    The version of the day on which the page was had goes first, then the others, the newest first; of these the first
    one whose selectors find the body, since old pages are kept in files and archives with a later date.
    """
    if not rule.versions:
        return rule
    former = sorted(rule.versions, key=lambda version: version.until)
    of_day = next((one for one in former if as_of is not None and one.until >= as_of), rule)
    order: list[RuleFields] = [of_day, *(one for one in (rule, *reversed(former)) if one is not of_day)]
    return next((one for one in order if _fits(one, document)), of_day)


def _fits(fields: RuleFields, document: Document) -> bool:
    telling = [fields.body] if fields.body else [fields.title, fields.question, fields.date_published, fields.authors]
    return any(document.select(one.css) for selectors in telling for one in selectors or ())


def missing(ruling: Ruling, fields: Iterable[str], provenance: Mapping[str, Evidence]) -> Iterator[tuple[str, str]]:
    """The fields that a rule names and has not found, each with what is to be noted."""
    for field in fields:
        come = provenance.get(field)
        if (come is None or come.source != SOURCE) and (note := ruling.missed(field)):
            yield field, note
