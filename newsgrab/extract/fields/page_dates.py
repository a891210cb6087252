"""The dates of one page that may be the article's, source by source, best first within each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache, partial
from itertools import chain, islice

from ...dom.element import LINK, Element, Line
from ..claims import texts
from ..dates import DateReader, Moment, Stated
from ..evidence import Found, Metadata, PageEvidence
from ..ruling import SOURCE
from ..zone import Zone
from .ruled import ruled

__all__ = ["LAST_CHANGE", "Moments", "PageDates", "joined"]

Moments = Iterator[Found[Moment]]

_PUBLISHED_OG = ("article:published_time", "og:article:published_time", "og:published_time", "article:published")
_MODIFIED_OG = ("article:modified_time", "og:updated_time", "article:updated_time", "og:modified_time")
# Names of `<meta>`, lower case, letters only: sites write them with every kind of separator.
_PUBLISHED_META = frozenset(
    "articlepublishedtime ogarticlepublishedtime ogpublishedtime articlepublished articlepublisheddate publishedtime "
    "datepublished publisheddate pubdate publishdate publicationdate publishtime published datepublication "
    "publishedat firstpublished articledate articledateoriginal articlepubdate articlepublishdate contentpublisheddate "
    "dcdateissued dctermsissued dateissued citationdate citationpublicationdate sailthrudate parselypubdate "
    "parselypublishdate cxenseparserecspublishtime cxenseparserecsarticlepublishedtime bttimestamp bpublishedtime "
    "rnewsdatepublished iptcdate eomportaldate displaydate vrpublishedtime".split()
)
_CREATED_META = frozenset(
    "date dcdate dctermsdate dctermscreated dcdatecreated datecreated created createdate creationdate timestamp "
    "lastpublished articlecreated ogpubdate resourcedate wdate".split()
)
_MODIFIED_META = frozenset(
    "articlemodifiedtime ogupdatedtime articleupdatedtime ogmodifiedtime lastmodified lastmod datemodified modified "
    "modifiedtime dctermsmodified dcdatemodified updated dateupdated updatedtime lastupdated lastupdate revised".split()
)
_NOT_LETTERS = re.compile(r"[^a-z]+")
_MODIFIED_NAMES = re.compile(r"modif|updat|changed|revis")
_PUBLISHED_NAMES = re.compile(r"publi|pubdate|posted|created|entry-date")
_ABOVE, _BELOW = 12, 15
"""How many lines from the headline its date may stand."""
_VISIBLE_MAX, _LABELLED_MAX = 160, 80
_LINES_MAX = 3
_MOSTLY = 0.8
_FAR, _FRONT = 8, 40
"""How many dated elements far from the headline, and how many lines at the top of the page, are looked at."""
_DIGIT = re.compile(r"\d\d")

_DAY_FIRST = frozenset("gb au nz ie in za ng ke pk lk sg my hk".split())
"""Countries that write the day first in English; elsewhere '3/4/2024' is taken for the fourth of March."""

LAST_CHANGE = "the last change, where nothing else is dated"
"""What is noted of a date of publication that is really one of change."""


class PageDates:
    """The dates of one page, source by source."""

    def __init__(self, evidence: PageEvidence) -> None:
        self.evidence = evidence
        self.claims = evidence.metadata
        self.lines = evidence.document.lines
        headline, root = evidence.body.headline, evidence.body.root
        # A headline below the text is another article's.
        self.at = headline.index if headline is not None and headline.index < root.end else root.start
        """The line that the article's date stands near to."""
        region = _region(evidence)
        month_first = evidence.words.lexicon.code == "en" and region not in _DAY_FIRST
        self._stated: dict[int, list[Stated]] = {}
        assumed, rule = evidence.assumed, evidence.rule
        zone = (assumed.timezone if assumed is not None else None) or (rule.timezone if rule is not None else None)
        self.zone = Zone(zone) if zone is not None else None
        undated = DateReader(evidence.words, month_first=month_first, zone=self.zone)
        now = partial(_page_clock, self.claims, self.lines[: min(_FRONT, self.at)], undated, self.zone)
        self.reader = DateReader(evidence.words, month_first=month_first, now=now, zone=self.zone)

    def likely(self) -> Moments:
        """Candidates for the date of publication that pages give as such, best first."""
        claims = self.claims
        yield from self.ruled("date_published")
        yield from self.read("json-ld", texts(claims.article.get("datePublished")), 0.95)
        yield from self.read("og", _values(claims.open_graph, _PUBLISHED_OG), 0.92)
        yield from self.read("microdata", texts(claims.microdata.get("datepublished")), 0.9)
        yield from self.read("meta", self.named(_PUBLISHED_META), 0.88)
        is_article = self.evidence.is_article
        if is_article:
            yield from self.dated_elements(modified=False)
        yield from self.read("meta", self.named(_CREATED_META), 0.75)
        created = claims.article.get("dateCreated") or claims.article.get("uploadDate")
        yield from self.read("json-ld", texts(created), 0.7)
        if is_article:
            yield from self.visible()

    def possible(self) -> Moments:
        """Candidates for pages that give none, best first."""
        yield from self.read("json-ld", texts([node.get("datePublished") for node in self.claims.nodes]), 0.5)
        if self.evidence.is_article:
            yield from self.labelled()
            yield from self.far_from_headline()
            yield from self.in_passing()
        # What was changed on a day was there on that day: the best that is known where nothing else is.
        for found in self.modified():
            yield Found(found.value, found.source, 0.3, found.raw, joined(LAST_CHANGE, found.note))

    def modified(self) -> Moments:
        """Candidates for the date of the last change, best first."""
        claims = self.claims
        yield from self.ruled("date_modified")
        yield from self.read("json-ld", texts(claims.article.get("dateModified")), 0.95)
        yield from self.read("og", _values(claims.open_graph, _MODIFIED_OG), 0.9)
        yield from self.read("microdata", texts(claims.microdata.get("datemodified")), 0.9)
        if self.evidence.is_article:
            yield from self.dated_elements(modified=True)
        yield from self.read("meta", self.named(_MODIFIED_META), 0.7)
        if self.evidence.is_article:
            for line in self.near_headline():
                for stated in self.stated(line):
                    if stated.role == "modified":
                        yield _found(stated.moment, "visible date", 0.6, line.text)

    def ruled(self, field: str) -> Moments:
        """The date that the site rule names."""
        rule = self.evidence.rule
        formats = (rule.fields.date_format if rule is not None else None) or ()
        for picked in ruled(self.evidence, field)[:1]:
            match = picked.match
            machine = "" if picked.stated else match.attribute("datetime") or match.attribute("content")
            for raw in filter(None, (machine, picked.value)):
                moment = self.reader.read_as(raw, formats) or self.reader.read(raw) or self._labelled(raw)
                if moment is not None:
                    yield _found(moment, SOURCE, 1.0, raw)
                    return

    def _labelled(self, text: str) -> Moment | None:
        """The date in a text that says more than it."""
        return next((stated.moment for stated in self.reader.stated(text)), None)

    def read(self, source: str, raws: Iterable[str], confidence: float) -> Moments:
        """The dates that these texts are."""
        for raw in raws:
            moment = self.reader.read(raw)
            if moment is not None:
                yield _found(moment, source, confidence, raw)

    def named(self, names: frozenset[str]) -> Iterator[str]:
        """The values of those `<meta>` elements whose names are among these, separators aside."""
        for name, values in chain(self.claims.open_graph.items(), self.claims.meta.items()):
            if _letters(name) in names:
                yield from values

    def dated_elements(self, *, modified: bool) -> Moments:
        """`<time>` and its like around the headline, the nearest first: the page lists other articles' dates too."""
        first, last = self.at - _ABOVE, self.at + _BELOW
        near = [element for element in self.evidence.marks.times if first <= element.start <= last]
        wanted = [element for element in near if self.is_modified(element) is modified]
        for element in sorted(wanted, key=self.distance):
            yield from self.of_element(element, 0.85 if element.tag == "time" else 0.8)

    def distance(self, element: Element) -> tuple[bool, int]:
        """What calls itself a date of publication first, then by lines from the headline; those above count double."""
        lines = element.start - self.at
        return not _PUBLISHED_NAMES.search(element.names), lines if lines >= 0 else -2 * lines

    def of_element(self, element: Element, confidence: float) -> Moments:
        """The date that an element states for machines, else the one in its text."""
        source = "time" if element.tag == "time" else "visible date"
        machine = element.attribute("datetime") or element.attribute("content") or element.attribute("title")
        moment = self.reader.read(machine) if machine else None
        if moment is not None:
            yield _found(moment, source, confidence, machine)
        elif element.end - element.start <= _LINES_MAX and len(text := element.text) <= _VISIBLE_MAX:
            for stated in self.reader.stated(text):
                if stated.is_main:
                    yield _found(stated.moment, source, confidence, text)
                    return

    def is_modified(self, element: Element) -> bool:
        """Whether an element or the words before it speak of a change."""
        names = element.names
        if _MODIFIED_NAMES.search(names) and not _PUBLISHED_NAMES.search(names):
            return True
        if element.start >= len(self.lines):
            return False
        words, text = self.evidence.words, self.lines[element.start].text
        if len(text) <= _VISIBLE_MAX and words.beginning("modified_labels", text):
            return True
        before = self.lines[element.start - 1].text if element.start else ""
        return len(before) <= _LABELLED_MAX and words.is_one("modified_labels", before)

    def near_headline(self) -> list[Line]:
        """The short lines around the headline, those below first."""
        lines, at, headline = self.lines, self.at, self.evidence.body.headline
        around = [*lines[at : at + 1 + _BELOW], *lines[max(0, at - _ABOVE) : at][::-1]]
        return [line for line in around if len(line.text) <= _VISIBLE_MAX and line is not headline]

    def visible(self) -> Moments:
        """Dates in lines near the headline that are there for their date."""
        for line in self.near_headline():
            for stated in self.stated(line):
                if stated.role != "modified" and (stated.is_main or stated.role) and not self.is_aside(line):
                    yield _found(stated.moment, "visible date", 0.65, line.text)

    def in_passing(self) -> Moments:
        """Dates that lines near the headline name beside other things."""
        for line in self.near_headline():
            for stated in self.stated(line):
                if stated.role is None and (self.is_aside(line) or not stated.is_main):
                    yield _found(stated.moment, "visible date", 0.35, line.text)

    def stated(self, line: Line) -> list[Stated]:
        """The dates of a line, read once."""
        found = self._stated.get(line.index)
        if found is None:
            found = self._stated[line.index] = self.reader.stated(line.text)
        return found

    def is_aside(self, line: Line) -> bool:
        """Whether a line is a caption or a link to another article."""
        return line.share(LINK) > _MOSTLY or line.element.closest("figure", "figcaption", "blockquote") is not None

    def labelled(self) -> Moments:
        """Short lines anywhere that say of their date that it is the one of publication."""
        for line in self.lines:
            text = line.text
            if len(text) <= _LABELLED_MAX and _DIGIT.search(text) and not self.is_aside(line):
                for stated in self.stated(line):
                    if stated.role == "published":
                        yield _found(stated.moment, "visible date", 0.45, text)

    def far_from_headline(self) -> Moments:
        """Dated elements within the article; in lists and teasers they are other articles'."""
        root = self.evidence.body.root
        far = (
            element
            for element in self.evidence.marks.times
            if root.start <= element.start < root.end
            and not -_ABOVE <= element.start - self.at <= _BELOW
            and element.closest("li", "a", "figure", "aside") is None
            and not self.is_modified(element)
        )
        for element in islice(far, _FAR):
            yield from self.of_element(element, 0.4)


def _found(moment: Moment, source: str, confidence: float, raw: str | None) -> Found[Moment]:
    return Found(moment, source, confidence, raw, moment.note)


def joined(note: str, other: str | None) -> str:
    """Two notes as one."""
    return note if other is None else f"{note}; {other}"


def _page_clock(claims: Metadata, front: list[Line], undated: DateReader, zone: Zone | None) -> datetime | None:
    """When the page was made, by its own word: what 'today' and 'an hour ago' count from.

    Args:
        claims: What the page says for machines.
        front: The lines above the headline: the day's date may stand there in full.
        undated: Reads no dates that count from now.
        zone: Where its readers' clocks stand.
    """
    raws = chain(
        texts(claims.article.get("dateModified")),
        _values(claims.open_graph, _MODIFIED_OG),
        claims.meta.get("last-modified", []),
        (line.text for line in front if _DIGIT.search(line.text)),
    )
    moments = (undated.read(raw) for raw in raws if len(raw) <= _LABELLED_MAX)
    now = next((moment for moment in moments if moment is not None), None)
    if now is None or zone is None or now.precision == "day":
        return now and now.at
    return zone.show(now.at)


def _values(table: dict[str, list[str]], names: Iterable[str]) -> Iterator[str]:
    return (value for name in names for value in table.get(name, []))


@lru_cache(maxsize=2_048)
def _letters(name: str) -> str:
    """A name without its separators; pages use the same few hundred names."""
    return _NOT_LETTERS.sub("", name)


def _region(evidence: PageEvidence) -> str:
    """The country whose habits the page's language has, lower case; empty if nothing says it."""
    first = next(iter(evidence.languages), None)
    said = first.raw if first is not None and first.source == "source" else None
    regions = ((code or "").lower()[3:5] for code in (said, evidence.document.html_attributes.get("lang")))
    return next(filter(None, regions), "")
