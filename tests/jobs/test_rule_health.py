"""Rules that stop matching: named with their fields and the moment, and none of a site that does as usual."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from simulated_sites import NOW, RATES, Ways, any_ways, cut, history

from newsgrab.jobs.rule_health import BrokenRule, broken_rule
from newsgrab.library.health import SiteHistory
from newsgrab.library.ruled import RuleReading, RuleReadings

FIELDS = ("title", "lead", "authors", "date_published", "tags", "images", "section")
SINCE = NOW - timedelta(days=2.5)
HOUR = timedelta(hours=1)


def any_rates(chance: random.Random) -> dict[str, float]:
    """Fields that stand on 30 to 100 % of the pages."""
    return {field: 1.0 if chance.random() < 0.25 else chance.uniform(0.3, 1) for field in RATES}


def ruled(site: SiteHistory, lost: Collection[str] = (), since: datetime = SINCE) -> RuleReadings:
    """What a rule for all fields finds in a site's pages; some of them it finds no more since a moment."""
    readings = [
        RuleReading(
            each.saved_at,
            {field: bool(each.filled[field]) and (each.saved_at < since or field not in lost) for field in FIELDS},
        )
        for each in site.readings
    ]
    return RuleReadings(site.name, readings, {field: f".{field}" for field in FIELDS})


def named(broken: BrokenRule | None) -> set[str]:
    return set() if broken is None else {each.field for each in broken.fields}


@pytest.mark.parametrize("sites", [24, pytest.param(200, marks=pytest.mark.soak)])
def test_healthy_sites(sites: int) -> None:
    """Looked at each six hours of a week, after 2 to 30 days, no rule of a site that does as usual is broken."""
    chance = random.Random(1)
    for number in range(sites):
        ways = replace(any_ways(chance), rates=any_rates(chance))
        site = history(5000 + number, ways, days=7 + (2, 5, 14, 30)[number % 4])
        for back in range(0, 7 * 24, 6):
            assert broken_rule(ruled(cut(site, NOW - back * HOUR))) is None, (number, back)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(
    ("lost", "rate", "within"),
    [
        (FIELDS, 1.0, 6),
        (FIELDS, 0.45, 12),  # together they stand on nearly all pages
        (("title",), 1.0, 6),
        (("lead", "tags"), 0.6, 24),
    ],
)
def test_new_layouts(seed: int, lost: tuple[str, ...], rate: float, within: int) -> None:
    """At 40 articles a day, a new layout is seen within a day, sooner where all is lost or was on all pages before."""
    rates = any_rates(random.Random(seed)) | dict.fromkeys(lost, rate)
    site = history(seed, Ways(per_day=40, rates=rates, night=0.3), days=14)
    before = SINCE - timedelta(seconds=1)
    assert broken_rule(ruled(cut(site, before), lost)) is None
    then = SINCE + within * HOUR
    seen = broken_rule(ruled(cut(site, then), lost))
    assert seen is not None
    assert named(seen) <= set(lost)
    later = broken_rule(ruled(site, lost))
    assert later is not None
    assert named(later) == set(lost)
    first = next(each.saved_at for each in site.readings if each.saved_at >= SINCE)
    assert abs(later.since - first) < 6 * HOUR
    assert later.left == 0
    for each in later.fields:
        assert each.usual == pytest.approx(rates[each.field], abs=0.15)
        assert each.missed == each.articles == sum(one.saved_at >= later.since for one in site.readings)


def test_in_words() -> None:
    """Fields that were lost together are told together, with their selectors."""
    site = history(1, Ways(per_day=40, rates=RATES | {"title": 1.0, "images": 1.0}), days=20)
    told = ruled(site, ("title", "images"))
    later = ruled(site, ("section",), since=SINCE + timedelta(days=1))
    readings = [
        replace(one, found=one.found | {"section": other.found["section"]})
        for one, other in zip(told.readings, later.readings, strict=True)
    ]
    broken = broken_rule(replace(told, readings=readings))
    assert broken is not None
    *_, section = broken.fields
    first = next(one.had_at for one in readings if one.had_at >= SINCE)
    number = sum(one.had_at >= SINCE for one in readings)
    assert broken.told == (
        f"rule of healthy.example: title (.title), images (.images) not found since {first:%Y-%m-%d %H:%M},"
        f" in {number} of {number} articles; section (.section) not found since {section.since:%Y-%m-%d %H:%M},"
        f" in {section.missed} of {section.articles} articles"
    )
    assert abs(section.since - SINCE - timedelta(days=1)) < 6 * HOUR
    assert broken.since == first


def test_mended_rules() -> None:
    """A rule that was written anew and finds again is whole; so is one that is silent on what it used to miss."""
    site = history(2, Ways(per_day=40), days=20)
    broken = ruled(site, FIELDS, since=NOW - timedelta(days=4))
    assert named(broken_rule(broken)) == set(FIELDS)
    mended = [
        each if each.had_at < NOW - timedelta(days=1) else replace(each, found=other.found)
        for each, other in zip(broken.readings, ruled(site).readings, strict=True)
    ]
    assert broken_rule(replace(broken, readings=mended)) is None
    silent = [*broken.readings[:-3], *(replace(each, found={"title": False}) for each in broken.readings[-3:])]
    assert named(broken_rule(replace(broken, readings=silent))) == {"title"}
    gone = [*broken.readings[:-3], *(replace(each, found={}) for each in broken.readings[-3:])]
    assert broken_rule(replace(broken, readings=gone)) is None


def test_some_pages_only() -> None:
    """Where most pages, but not all, have a new layout, a rule that has been known for long is broken in part."""
    site = history(3, Ways(per_day=40, rates=RATES | {"title": 1.0}), days=20)
    chance = random.Random(3)
    told = ruled(site)
    readings = [
        replace(each, found=each.found | {"title": each.had_at < SINCE or chance.random() < 0.3})
        for each in told.readings
    ]
    broken = broken_rule(replace(told, readings=readings))
    assert broken is not None
    (title,) = broken.fields
    assert (title.field, title.usual) == ("title", 1.0)
    assert title.left == pytest.approx(0.3, abs=0.12)
    assert title.missed == round(title.articles * (1 - title.left))


def test_nothing_to_tell() -> None:
    """No pages, no rule, or one that has never found anything."""
    assert broken_rule(RuleReadings("a.example")) is None
    moments = [NOW - hour * HOUR for hour in range(100, 0, -1)]
    assert broken_rule(RuleReadings("a.example", [RuleReading(each, {}) for each in moments])) is None
    never = [RuleReading(each, {"title": False}) for each in moments]
    assert broken_rule(RuleReadings("a.example", never, {"title": "h9"})) is None
