"""`doctor` on simulated sites: it names what is broken, since when, and nothing of a healthy site."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from simulated_sites import BREAKS, NOW, RATES, Ways, any_ways, cut, history, hours, with_break

from newsgrab.errors import Outcome
from newsgrab.jobs.doctor import Finding, SiteHealth, checkup, examine
from newsgrab.jobs.drift import (
    CHANCE,
    Drop,
    Tick,
    _chance_anywhere,
    _likelihood,
    find_drop,
    find_silence,
    fisher,
)
from newsgrab.library import Library
from newsgrab.library.health import FIELDS, Fetches, SiteHistory
from newsgrab.library.ruled import RuleReading, RuleReadings
from newsgrab.model import Article


def findings(site: SiteHistory, until: datetime = NOW) -> list[Finding]:
    return examine(site, hours(until), until).findings


def measures(site: SiteHistory) -> list[str]:
    return [finding.measure for finding in findings(site)]


def series(*rates: tuple[int, float], seed: int = 0) -> list[Tick]:
    """Hourly observations: so many with the one rate, then so many with the next."""
    chance = random.Random(seed)
    goods = [chance.random() < rate for number, rate in rates for _ in range(number)]
    return [Tick(NOW + timedelta(hours=index), int(good), 1) for index, good in enumerate(goods)]


# --- the tests of drift --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("good", "total", "all_good", "whole"), [(0, 3, 7, 10), (2, 5, 9, 14), (1, 1, 3, 4), (0, 9, 4, 9)]
)
def test_fisher(good: int, total: int, all_good: int, whole: int) -> None:
    """The tail of the hypergeometric distribution, counted in whole numbers."""
    ways = sum(math.comb(all_good, hit) * math.comb(whole - all_good, total - hit) for hit in range(good + 1))
    assert fisher(good, total, all_good, whole) == pytest.approx(min(1, ways / math.comb(whole, total)), abs=1e-12)


def test_drop_has_its_moment() -> None:
    """A field that is always there and then never: the drop begins at the first that misses it."""
    drop = find_drop(series((100, 1.0), (6, 0.0)))
    assert drop is not None
    assert (drop.since, drop.usual, drop.now, drop.seen) == (NOW + timedelta(hours=100), 1.0, 0.0, 6)
    assert drop.chance == pytest.approx(105 / math.comb(106, 6))


@pytest.mark.parametrize(
    "ticks",
    [
        [],
        series((1, 1.0)),
        series((9, 1.0), (30, 0.0)),  # no habit yet
        series((100, 1.0), (2, 0.0)),  # too few
        series((25, 1.0), (3, 0.0)),  # too likely
        series((300, 1.0)),
        series((300, 0.0)),
        series((30, 0.0), (300, 1.0)),  # a rise
        series((300, 1.0), (3000, 0.95)),  # too little
    ],
)
def test_no_drop(ticks: list[Tick]) -> None:
    """What is too little, too seldom or too early is none."""
    assert find_drop(ticks) is None


def test_one_batch_is_no_history() -> None:
    """Pages of an archive that were stored within a day say nothing of those that follow in the same batch."""
    batch = [Tick(NOW + timedelta(seconds=index), int(index < 500), 1) for index in range(600)]
    assert find_drop(batch) is None
    later = [replace(tick, moment=tick.moment + timedelta(days=1 - tick.good)) for tick in batch]
    assert find_drop(later) is not None


def test_few_observations_are_told_exactly() -> None:
    """The bound for any split is at least the share of all orders in which some split is as likely, and not far off."""
    good, bad = 25, 4
    ticks = series((good, 1.0), (bad, 0.0))
    drop = find_drop(ticks)
    assert drop is not None
    # Nothing is as likely as all good ones before all bad ones, so one order of all is the probability.
    assert drop.chance == pytest.approx(1 / math.comb(good + bad, bad))


def test_chance_anywhere_is_a_bound() -> None:
    """Over all orders of 8 good and 5 bad: no fewer of them have a split as likely than the bound says."""
    good, whole = 8, 13
    orders = [[int(place not in bad) for place in range(whole)] for bad in combinations(range(whole), whole - good)]

    def best(order: list[int]) -> float:
        splits = [(sum(order[:at]), at) for at in range(1, whole)]
        falling = [(before, at) for before, at in splits if before * (whole - at) > (good - before) * at]
        return max((_split_likelihood(before, at, good, whole) for before, at in falling), default=-math.inf)

    likeliest = [best(order) for order in orders]
    order = [1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0]
    ticks = [Tick(NOW + timedelta(days=index), each, 1) for index, each in enumerate(order)]
    observed = best(order)
    exact = sum(each >= observed - 1e-9 for each in likeliest) / len(orders)
    assert exact <= _chance_anywhere(ticks, observed, good, whole, enough=1.0) <= 3 * exact


def _split_likelihood(before: int, at: int, good: int, whole: int) -> float:
    return _likelihood(before, at) + _likelihood(good - before, whole - at)


def test_mended() -> None:
    """What was broken for days and works again is no finding; what breaks again later is, since then."""
    mended = [(200, 0.98), (50, 0.0), (100, 0.98)]
    assert find_drop(series(*mended)) is None
    assert find_drop(series((200, 0.98), (4, 0.0), (5, 1.0))) is None
    again = find_drop(series(*mended, (8, 0.0)))
    assert again is not None
    assert again.since == NOW + timedelta(hours=350)
    assert again.usual > 0.95


def test_as_bad_before() -> None:
    """Stretches that come every week are a site's way: agency copy without authors at each weekend."""
    week = [(100, 0.9), (15, 0.0)]
    assert find_drop(series(*week, *week, *week)) is None
    assert find_drop(series(*week, *week, (100, 0.9), (60, 0.0))) is not None


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=60))
def test_any_series(pairs: list[tuple[int, int]]) -> None:
    """Whatever the observations, a drop is one: below what was usual, less likely than the bound, within the series."""
    ticks = [
        Tick(NOW + timedelta(hours=hour), good, good + bad) for hour, (good, bad) in enumerate(pairs) if good + bad
    ]
    drop = find_drop(ticks)
    if drop is not None:
        assert isinstance(drop, Drop)
        assert drop.now < drop.usual
        assert drop.chance < CHANCE
        assert ticks[0].moment < drop.since <= ticks[-1].moment


def test_first_weekends() -> None:
    """What has fallen by half for a day or two is no drop while the site is new; what is gone altogether is one."""
    assert find_drop(series((150, 0.9), (30, 0.4))) is None
    assert find_drop(series((150, 0.9), (30, 0.02))) is not None
    assert find_drop(series((400, 0.9), (60, 0.4))) is not None


def test_drop_that_lasts() -> None:
    """Failures count once they have lasted, however many they are."""
    ticks = [*series((100, 1.0)), Tick(NOW + timedelta(hours=101), 0, 50), Tick(NOW + timedelta(hours=102), 0, 50)]
    assert find_drop(ticks, lasting=timedelta(hours=2)) is None
    assert find_drop(ticks, lasting=timedelta(hours=1)) is not None


def days_before(last: datetime, *days: int) -> list[datetime]:
    return [last - timedelta(days=day) for day in days]


def test_silence() -> None:
    """A daily site that is silent for four days is silent; for two days, or with too few arrivals, it is not."""
    last = NOW.replace(hour=0)
    daily = days_before(last, *range(29, -1, -1))
    silence = find_silence(daily, hours(last + timedelta(days=4)))
    assert silence is not None
    assert (silence.since, silence.usual, silence.now) == (last, timedelta(days=1), timedelta(days=4))
    assert find_silence(daily, hours(last + timedelta(days=2))) is None
    assert find_silence(daily[-8:], hours(last + timedelta(days=20))) is None
    assert find_silence([], hours()) is None
    assert find_silence([last] * 50, hours(last + timedelta(days=20))) is None
    assert find_silence(daily, []) is None


def test_silence_while_nobody_was_at_work() -> None:
    """Only hours in which jobs were at work count: a machine that was off for a week silences no site."""
    last = NOW.replace(hour=0)
    daily = days_before(last, *range(29, -1, -1))
    before_and_after = [*hours(last + timedelta(hours=1)), last + timedelta(days=7)]
    assert find_silence(daily, before_and_after) is None


def test_silence_of_a_daily_job() -> None:
    """A job that is at work once a day: what counts is how many times nothing was new."""
    work = [day - timedelta(hours=18) for day in days_before(NOW, *range(25, -1, -1))]
    daily = [hour + timedelta(minutes=5) for hour in work]
    assert find_silence(daily[:-3], work) is None
    assert find_silence(daily[:-5], work) is not None


def test_first_weekend_is_no_silence() -> None:
    """A site that is new, and busy on weekdays, may be silent for as long as a weekend lasts."""
    friday = datetime(2026, 11, 20, 18, tzinfo=NOW.tzinfo)
    week = [friday - timedelta(hours=hour) for hour in range(4 * 24, -1, -1)]
    assert find_silence(week, hours(friday + timedelta(days=2.5))) is None
    assert find_silence(week, hours(friday + timedelta(days=5))) is not None


# --- simulated sites -----------------------------------------------------------------------------------------------


@given(
    seed=st.integers(0, 2**32),
    per_day=st.sampled_from([0.3, 1, 4, 15, 40]),
    rates=st.fixed_dictionaries({field: st.floats(0, 1) for field in FIELDS}),
    failing=st.floats(0, 0.5),
)
@settings(max_examples=60, deadline=None, derandomize=True)
def test_stationary_sites_are_healthy(seed: int, per_day: float, rates: dict[str, float], failing: float) -> None:
    """Whatever its rates and its pace, a site in which nothing changes has no finding."""
    site = history(seed, Ways(per_day=per_day, rates=rates, failing=failing))
    health = examine(site, hours(), NOW)
    assert health.findings == []
    assert health.health == 1.0


@pytest.mark.parametrize("known", [5, 30])
def test_a_week_of_fifty_sites(known: int) -> None:
    """Looked at each six hours of a week, 45 of 50 sites of all paces have no finding, and each broken one has its own.

    Before that week, sites have been in the library for 5 or 30 days. They sleep at night and on weekends, print agency
    copy and are out of order at times; each of five breaks is made at a site where a week can show it.
    """
    planted = dict(zip(BREAKS, (40, 15, 8, 25, 40, 20, 40), strict=True))
    chance = random.Random(known)
    for number in range(50 - len(planted)):
        site = history(1000 + number, any_ways(chance), days=known + 7)
        for back in range(0, 7 * 24, 6):
            until = NOW - timedelta(hours=back)
            assert findings(cut(site, until), until) == [], (number, until)
    for number, (kind, per_day) in enumerate(planted.items()):
        ways = Ways(per_day=per_day, night=0.1, weekend=0.5)
        since = NOW - timedelta(days=2.5 + chance.random())
        site = BREAKS[kind](history(number, ways, days=known + 7), since)
        assert measures(cut(site, NOW))[:1] == [kind]
        assert all(abs(found.since - since) < timedelta(days=1) for found in findings(cut(site, NOW)))
        before = since - timedelta(hours=1)
        assert findings(cut(site, before), before) == []


def test_weekends_are_no_break() -> None:
    """A site that prints less on weekends, and half of it without authors, has no finding on any day."""
    site = history(5, Ways(per_day=30))
    chance = random.Random(1)
    varied = [
        replace(each, filled=each.filled | ({"authors": chance.random() < 0.4} if weekend else {}))
        for each in site.readings
        if not (weekend := each.saved_at.weekday() >= 5) or chance.random() < 0.3
    ]
    for back in range(0, 24 * 8, 6):
        until = NOW - timedelta(hours=back)
        seen = [each for each in varied if each.saved_at <= until]
        assert findings(replace(site, readings=seen), until) == []


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("per_day", [5, 25])
def test_planted_breaks_are_named(per_day: float, seed: int) -> None:
    """Of 12 sites, those with a planted break are named with their field and its time, the others not at all."""
    broken = {"title": 2, "authors": 3, "date_published": 1.5, "tags": 9, "images": 4}
    for number, field in enumerate([*broken, *["none"] * 7]):
        site = history(100 * seed + number, Ways(per_day=per_day))
        if field == "none":
            assert measures(site) == []
            continue
        since = NOW - timedelta(days=broken[field])
        health = examine(with_break(site, field, since=since), hours(), NOW)
        assert [finding.measure for finding in health.findings] == [field]
        (finding,) = health.findings
        assert abs(finding.since - since) < timedelta(days=8 / per_day + 1)
        assert finding.usual == pytest.approx(RATES[field], abs=0.12)
        assert finding.now < 0.2
        assert health.health == finding.left < 0.3


def test_a_break_in_words() -> None:
    """The finding is told as the share before, the share since, and the minute."""
    since = NOW - timedelta(hours=10)
    site = with_break(history(1, Ways(rates=RATES | {"date_published": 1.0})), "date_published", since=since, rate=0.0)
    (finding,) = findings(site)
    first = next(each.saved_at for each in site.readings if each.saved_at >= since)
    assert finding.told == f"date_published 100 % → 0 % since {first:%Y-%m-%d %H:%M}"


def test_mended_break_is_past() -> None:
    """A field that was missing for five days and is back is no finding."""
    site = history(2)
    gone = with_break(site, "images", since=NOW - timedelta(days=12), until=NOW - timedelta(days=7))
    assert measures(gone) == []


def test_collapsed_text() -> None:
    """Articles that are cut to their first lines are named with the median lengths before and since."""
    site = history(3)
    since = NOW - timedelta(days=2)
    cut = [replace(each, length=150) if each.saved_at >= since else each for each in site.readings]
    (finding,) = findings(replace(site, readings=cut))
    assert (finding.measure, finding.unit, finding.now) == ("text", "characters", 150)
    assert 1500 < finding.usual < 2600
    assert finding.since >= since - timedelta(hours=3)
    assert "→ 150 characters since 2026-11-2" in finding.told


def test_the_same_in_all() -> None:
    """A title that has become the site's name in every article is filled, and as good as none."""
    site = history(11)
    since = NOW - timedelta(days=1)
    same = [
        replace(each, distinct=each.distinct | {"title": False}) if each.saved_at >= since else each
        for each in site.readings
    ]
    (finding,) = findings(replace(site, readings=same))
    assert finding.measure == "distinct title"
    assert finding.now == 0


def test_texts_of_a_wall() -> None:
    """Articles of which most stands in the others, under titles of their own, are named; a text that all have, once."""
    site = history(12)
    since = NOW - timedelta(days=1)
    wall = [replace(each, is_own=False) if each.saved_at >= since else each for each in site.readings]
    (finding,) = findings(replace(site, readings=wall))
    assert (finding.measure, finding.now) == ("own text", 0)
    alike = [
        replace(each, is_own=False, distinct=each.distinct | {"text": False}) if each.saved_at >= since else each
        for each in site.readings
    ]
    assert measures(replace(site, readings=alike)) == ["distinct text"]


@pytest.mark.parametrize(
    ("measure", "to_learn"), [("title", ["b.example"]), ("own text", ["b.example"]), ("new", []), (None, [])]
)
def test_what_a_rule_may_mend(measure: str | None, to_learn: list[str]) -> None:
    """A rule is offered for the domain of most of a source's articles, where these have lost something."""
    site = history(13)
    since = NOW - timedelta(days=4)
    readings = [each for each in site.readings if measure != "new" or each.saved_at < since]
    if measure == "title":
        readings = with_break(site, "title", since=since).readings
    if measure == "own text":
        readings = [replace(each, is_own=each.saved_at < since) for each in readings]
    pages = [RuleReading(each.saved_at, {}) for each in readings]
    ruled = [RuleReadings("a.example", pages[:9]), RuleReadings("b.example", pages[9:])]
    health = examine(replace(site, kind="source", readings=readings, ruled=ruled, learned=7), hours(), NOW)
    assert [each.measure for each in health.findings] == [measure] * (measure is not None)
    assert (health.to_learn, health.learned, health.rules) == (to_learn, 7, [])


def test_lost_interviews() -> None:
    """When the turns are not found any more, pages stop being interviews: that is named."""
    site = history(4, Ways(per_day=40))
    since = NOW - timedelta(days=8)
    lost = [replace(each, is_interview=False) if each.saved_at >= since else each for each in site.readings]
    assert measures(replace(site, readings=lost)) == ["interviews"]


@pytest.mark.parametrize(
    ("outcome", "measure", "note"),
    [(Outcome.HTTP_4XX, "fetched", "http_4xx"), (Outcome.NOT_ARTICLE, "articles", None)],
)
def test_failures(outcome: Outcome, measure: str, note: str | None) -> None:
    """More failures than usual are named with the commonest; pages that are no articles any more by themselves."""
    site = history(6, Ways(failing=0.03))
    since = NOW - timedelta(hours=20)
    failed = [replace(each, outcome=outcome) if each.minute >= since else each for each in site.fetches]
    (finding,) = findings(replace(site, fetches=failed))
    assert (finding.measure, finding.note, finding.now) == (measure, note, 0.0)
    assert since - timedelta(hours=3) < finding.since < since + timedelta(hours=6)


def test_interrupted_sources_are_no_failures() -> None:
    """A job that was stopped says nothing of the sites."""
    site = history(7, Ways(failing=0))
    stopped = [Fetches(NOW - timedelta(minutes=minute), Outcome.INTERRUPTED, 20) for minute in range(20, 0, -1)]
    health = examine(replace(site, fetches=site.fetches + stopped), hours(), NOW)
    assert health.findings == []
    assert health.fetched == 1.0


def test_nothing_new() -> None:
    """A site from which nothing comes any more is named, with its own longest silence beside it."""
    site = history(8)
    cut = [each for each in site.readings if each.saved_at < NOW - timedelta(days=4)]
    silent = replace(site, readings=cut, newest=cut[-1].saved_at)
    (finding,) = findings(silent)
    assert (finding.measure, finding.since) == ("new", cut[-1].saved_at)
    assert finding.told.startswith(f"nothing new since {cut[-1].saved_at:%Y-%m-%d %H:%M}, for 9")
    assert findings(silent, until=NOW - timedelta(days=4)) == []
    assert findings(replace(silent, is_awaited=False)) == []


def test_nothing_at_all() -> None:
    """A site without articles, or without a habit, has no finding."""
    empty = examine(SiteHistory("new.example", "domain", True, None, [], [], []), hours(), NOW)
    assert (empty.findings, empty.text_length, empty.fetched) == ([], None, None)
    few = history(9, days=0.4)
    assert measures(with_break(few, "title", since=NOW - timedelta(days=0.2))) == []


# --- a library -----------------------------------------------------------------------------------------------------


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library with an article of one site."""
    with Library(tmp_path / "news.db") as library:
        library.save(Article(url="https://a.example/1", title="One"))
        yield library


def test_checkup(library: Library) -> None:
    """All sites of a library, with the span that was looked at."""
    now = datetime.now(NOW.tzinfo) + timedelta(hours=1)
    found = checkup(library, now=now)
    assert (found.until - found.since, found.until) == (timedelta(days=30), now)
    (site,) = found.sites
    assert isinstance(site, SiteHealth)
    assert (site.site, site.articles, site.health, site.fill["title"]) == ("a.example", 1, 1.0, 1.0)
    assert found.last_sign_of_life == site.newest
    assert checkup(library, now=now, site="b.example").sites == []
