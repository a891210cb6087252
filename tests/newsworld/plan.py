"""What happens in the world, made up at its beginning: sites, their articles with all edits, changes of layout."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from itertools import cycle, islice
from urllib.parse import quote

from .words import LANGUAGES, Language

__all__ = ["BREAKS", "LAYOUTS", "PATHS", "WAYS", "Change", "Site", "Story", "Version", "plan"]

LAYOUTS = ("semantic", "meta", "br", "table", "interview")
"""How the pages of a site are built; see `pages`."""
BREAKS = {
    "date_published": "semantic",
    "title": "semantic",
    "authors": "table",
    "text": "meta",
    "interviews": "interview",
    "tags": "br",
    "distinct title": "meta",
}
"""What a change of layout may break, by the name `doctor` has for it → the layout of the site where it is broken."""
WAYS = ("rss", "atom", "json", "news sitemap", "sitemap index", "listing", "tags")
"""How articles of a site can be found; each shows all that are new. `tags`: RSS, and tag pages on top of it."""
PATHS = (
    "/news/{id}.html",
    "/{date}/{slug}-{id}/",
    "/story/{slug}-{id}",
    "/article.php?id={id}",
    "/{section}/{id}/{slug}",
    "/a/{title}-{id}",
)
"""What addresses of articles look like."""

_RATES = (40, 12, 8, 6, 4, 4, 3, 3, 2, 2, 2, 1, 1, 1, 0.5, 1 / 3)
"""Articles a day."""
_BROKEN_RATE = 20
"""The same of sites where something breaks: enough for days of habit, and for a break to be seen within days."""
_BY_HOUR = (1, 1, 1, 1, 1, 2, 4, 7, 9, 10, 10, 10, 9, 9, 9, 9, 9, 8, 7, 6, 5, 4, 3, 2)
"""How much is published in each hour of the day, local time."""
_BEFORE = 3
"""Articles that each site has published by the beginning, all of them still to be found then."""
_SLUGS = "bridge ferry school market road winter river budget hospital station theatre museum council repair".split()
_CYRILLIC_1251 = ("ru", "uk")
_EDITED, _EDITED_TWICE, _GONE = 0.2, 0.03, 0.02
"""Shares of articles."""


@dataclass(frozen=True, eq=False)
class Version:
    """An article from one moment to the next edit."""

    moment: datetime
    title: str
    lead: str | None
    paragraphs: tuple[str, ...]
    """In interviews, question and answer in turn, the answer with a dash."""

    @property
    def text(self) -> str:
        """All that a reader reads, as `Article.text` has it."""
        return "\n\n".join((self.lead, *self.paragraphs) if self.lead else self.paragraphs)


@dataclass(frozen=True, eq=False)
class Story:
    """An article with all that is going to become of it."""

    domain: str
    number: int
    path: str
    """With the query, percent-encoded."""
    published: datetime
    """A whole minute, with the site's offset."""
    author: str | None
    section: int
    tags: tuple[int, ...]
    related: tuple[Story, ...]
    """Older ones under the first of the tags, in a box."""
    versions: tuple[Version, ...]
    gone_at: datetime | None

    def at(self, moment: datetime) -> Version:
        """The version that is shown at a moment; the first one before there is any."""
        return [self.versions[0], *(each for each in self.versions if each.moment <= moment)][-1]

    def seen(self, moments: Sequence[datetime]) -> list[Version]:
        """The versions that a visitor at these moments, in the order of time, gets to see, each once."""
        gone = self.gone_at
        return list(dict.fromkeys(self.at(each) for each in moments if gone is None or each < gone))


@dataclass(frozen=True)
class Change:
    """A new layout of a site, for all pages that are shown from then on."""

    domain: str
    field: str | None
    """What is broken by it, by the name that `doctor` has for it; `None` where nothing is."""
    moment: datetime


@dataclass(eq=False)
class Site:
    """A site with all that it is going to publish."""

    domain: str
    number: int
    language: Language
    layout: str
    way: str
    rate: float
    """Articles a day."""
    zone: timezone
    change: Change | None = None
    stories: list[Story] = field(default_factory=list)
    """Oldest first."""

    @property
    def name(self) -> str:
        """The outlet's name."""
        return f"{self.language.sections[0]} {self.number + 100}"

    @property
    def has_tracking(self) -> bool:
        """Whether links in feeds have parameters that tell nothing of the page."""
        return self.number % 3 == 0

    @property
    def twins(self) -> str | None:
        """Which second addresses of its articles stand in listings: `amp`, `mobile` or none."""
        return {1: "amp", 3: "mobile"}.get(self.number // 5 % 4)

    @property
    def validators(self) -> frozenset[str]:
        """Headers by which answers can be asked for conditionally."""
        both = ("ETag", "Last-Modified")
        return frozenset({0: both[:1], 1: both[1:]}.get(self.number // 3 % 6, both))

    def layout_at(self, moment: datetime) -> tuple[str, str | None]:
        """The layout, and what is broken in it."""
        if self.change is None or moment < self.change.moment:
            return self.layout, None
        if self.change.field is None:
            return ("meta" if self.layout == "semantic" else "semantic"), None
        return self.layout, self.change.field


def plan(seed: int, sites: int, start: datetime, end: datetime, breaks: Sequence[str], redesigns: int) -> list[Site]:
    """The sites with all that happens at them until `end`; the same ones for the same arguments.

    Raises:
        ValueError: There are too few sites to break all that is to be broken.
    """
    chance = random.Random(seed)
    made = [_site(number, rate, chance) for number, rate in enumerate(islice(cycle(_RATES), sites))]
    spare = chance.sample(made, k=len(made))
    for broken in breaks:
        # A date in the address would stand in for the one that the page has lost.
        fitting = (
            site
            for site in spare
            if site.layout == BREAKS[broken] and not (broken == "date_published" and "{date}" in _pattern(site))
        )
        site = next(fitting, None)
        if site is None:
            raise ValueError(f"no site of {sites} is left for a break of {broken}")
        spare.remove(site)
        site.rate = _BROKEN_RATE
        site.change = Change(site.domain, broken, _late(start, end, chance))
    plain = [site for site in spare if site.layout in ("semantic", "meta")]
    for site in plain[:redesigns]:
        site.change = Change(site.domain, None, _late(start, end, chance))
    for site in made:
        site.stories = _stories(site, start, end, random.Random(f"{seed} {site.domain}"))
    return made


def _site(number: int, rate: float, chance: random.Random) -> Site:
    layout = LAYOUTS[number % len(LAYOUTS)]
    language = LANGUAGES[chance.choice(_CYRILLIC_1251 if layout == "br" else tuple(LANGUAGES))]
    # Dates without an offset count as UTC.
    hours = language.offset if layout in ("semantic", "meta") else 0
    way = WAYS[number % len(WAYS)]
    return Site(f"site{number:02}.test", number, language, layout, way, rate, timezone(timedelta(hours=hours)))


def _late(start: datetime, end: datetime, chance: random.Random) -> datetime:
    """A moment that leaves time for a habit before it, and for the break to be noticed."""
    return _minute(start + (end - start) * chance.uniform(0.5, 0.65))


def _stories(site: Site, start: datetime, end: datetime, chance: random.Random) -> list[Story]:
    stories: list[Story] = []
    titles: set[str] = set()
    for number, moment in enumerate(_moments(site, start, end, chance)):
        first = _first_version(site, moment, chance)
        while first.title in titles:
            first = _first_version(site, moment, chance)
        titles.add(first.title)
        tags = tuple(chance.sample(range(len(site.language.topics)), k=chance.randint(1, 3)))
        section = chance.randrange(len(site.language.sections))
        identity = 10_000 + 37 * number + site.number
        alike = [older for older in stories[-40:] if tags[0] in older.tags]
        story = Story(
            site.domain,
            number,
            _path(site, identity, first.title, section, moment, chance),
            moment,
            site.language.name(chance) if chance.random() < 0.9 else None,
            section,
            tags,
            tuple(alike[-3:]) if site.number % 2 and len(alike) >= 3 else (),
            _versions(site, first, chance),
            # Later than anybody looks for the first time, so that each one can be had.
            _minute(moment + timedelta(hours=chance.uniform(30, 72))) if chance.random() < _GONE else None,
        )
        stories.append(story)
    return stories


def _moments(site: Site, start: datetime, end: datetime, chance: random.Random) -> Iterator[datetime]:
    """When articles are published: some before the start, then at random, with nights."""
    ages = sorted((chance.uniform(1, 40) for _ in range(_BEFORE)), reverse=True)
    yield from (_minute(start - timedelta(hours=age)).astimezone(site.zone) for age in ages)
    moment, busiest, last = start, max(_BY_HOUR), start
    usual = sum(_BY_HOUR) / len(_BY_HOUR)
    while (moment := moment + timedelta(days=chance.expovariate(site.rate * busiest / usual))) < end:
        local = _minute(moment).astimezone(timezone(timedelta(hours=site.language.offset)))
        if chance.random() * busiest < _BY_HOUR[local.hour] and local > last:
            last = local
            yield local.astimezone(site.zone)


def _first_version(site: Site, moment: datetime, chance: random.Random) -> Version:
    language = site.language
    if site.layout == "interview":
        turns = [(language.question(chance), f"— {_paragraph(language, chance)}") for _ in range(chance.randint(4, 6))]
        return Version(moment, language.headline(chance), None, tuple(part for turn in turns for part in turn))
    lead = language.sentence(chance, 12, 18) if site.layout in ("semantic", "meta") else None
    paragraphs = tuple(_paragraph(language, chance) for _ in range(chance.randint(5, 8)))
    return Version(moment, language.headline(chance), lead, paragraphs)


def _paragraph(language: Language, chance: random.Random) -> str:
    return " ".join(language.sentence(chance) for _ in range(chance.randint(2, 4)))


def _versions(site: Site, first: Version, chance: random.Random) -> tuple[Version, ...]:
    versions, drawn = [first], chance.random()
    edits = 2 if drawn < _EDITED_TWICE else 1 if drawn < _EDITED else 0
    ages = sorted(chance.sample(range(30, 20 * 60), k=edits))
    for minutes in ages:
        last = versions[-1]
        paragraphs = list(last.paragraphs)
        place = chance.randrange(1, len(paragraphs), 2)  # in interviews, an answer
        paragraphs[place] = f"{paragraphs[place]} {site.language.sentence(chance)}"
        title = site.language.headline(chance) if chance.random() < 0.2 else last.title
        versions.append(Version(first.moment + timedelta(minutes=minutes), title, last.lead, tuple(paragraphs)))
    return tuple(versions)


def _pattern(site: Site) -> str:
    return PATHS[site.number % len(PATHS)]


def _path(site: Site, identity: int, title: str, section: int, moment: datetime, chance: random.Random) -> str:
    return _pattern(site).format(
        id=identity,
        date=f"{moment:%Y/%m/%d}",
        slug="-".join(chance.sample(_SLUGS, k=3)),
        section=f"s{section}",
        title=quote("-".join(title.lower().split()[:4])),
    )


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
