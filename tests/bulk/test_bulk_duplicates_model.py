"""What is dropped is what a comparison of all with all would drop, and what the library finds; however it is cut."""

from __future__ import annotations

import itertools
import random
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from agency_examples import Writer, weather
from distributed import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shard_examples import NOON, Shard, content_of, story, verdict_on, write_shards

from newsgrab.bulk import duplicates
from newsgrab.bulk.duplicate_groups import components
from newsgrab.bulk.duplicate_pairs import Why, most_promising, pairs_by_band, pairs_by_key
from newsgrab.bulk.duplicates import resolve_duplicates
from newsgrab.library import Library
from newsgrab.library.aliases import agree, claimed_address, read_address, told
from newsgrab.library.content_hash import comparable, content_hash
from newsgrab.library.duplicates import FROM_BAND, alike_from
from newsgrab.library.edition import edition_hash
from newsgrab.library.rows import domain_of
from newsgrab.library.signatures import bands, likeness, shingles, signature
from newsgrab.model import Article
from newsgrab.model.addresses import twin_key

WRITER = Writer(20)
TEXT, OTHER = WRITER.article(), WRITER.article()
TEXTS = [
    TEXT,
    [*TEXT[:-1], WRITER.paragraph()],
    [*TEXT[2:], *OTHER[:1]],
    OTHER,
    WRITER.copy(OTHER),
    TEXT[:1],
    ["Short."],
    [],
]
HOSTS = ["https://a.example", "https://m.a.example", "https://b.example", "http://www.b.example"]
ADDRESSES = [f"{host}{path}" for host in HOSTS for path in ("/1", "/2?utm_source=x", "/amp/2")]

stories = st.builds(
    story,
    st.none() | st.sampled_from(ADDRESSES),
    st.sampled_from(TEXTS),
    st.sampled_from([None, 0, 1]),
    canonical_url=st.none() | st.sampled_from(ADDRESSES),
    title=st.sampled_from([None, "One", "Other"]),
)
records = st.none() | st.tuples(stories, st.sampled_from([None, NOON, NOON + timedelta(hours=1)]))
archives = st.lists(st.lists(records, max_size=6), min_size=1, max_size=4)

Place = tuple[str, int]


def is_url(one: Article, other: Article) -> bool:
    """Whether two are the same by their addresses, as the library says it of one and what is stored."""
    read = [twin_key(read_address(article) or "") for article in (one, other)]
    claimed = [twin_key(claimed_address(article) or "") for article in (one, other)]
    if read[0] and read[0] == read[1]:
        return True
    shared = {*read[:1], *claimed[:1]} & {*read[1:], *claimed[1:]} - {""}
    return bool(shared) and agree(told(one), told(other))


def is_content(one: Article, other: Article) -> bool:
    if content_hash(comparable(one)) == content_hash(comparable(other)):
        return True
    if edition_hash(one) != edition_hash(other):
        return False
    same_moment = one.date_published is not None and one.date_published == other.date_published
    return bool(shingles(one.text)) or (bool(one.text) and same_moment)


def is_near(one: Article, other: Article) -> float | None:
    signed = [signature(article.text) for article in (one, other)]
    if signed[0] is None or signed[1] is None or not set(bands(signed[0])) & set(bands(signed[1])):
        return None
    share = likeness(signed[0], signed[1])
    return share if share >= alike_from(domain_of(one), domain_of(other)) else None


def slowly(archive: Mapping[str, Shard]) -> list[dict[str, Any]]:
    """The verdict, made by comparing all with all."""
    articles: dict[Place, Article] = {}
    order: dict[Place, tuple[datetime, datetime, Place]] = {}
    for name, shard in sorted(archive.items()):
        for position, record in enumerate(shard):
            if isinstance(record, tuple):
                place, (article, had) = (name, position), record
                late = NOON + timedelta(days=9_999)
                articles[place] = article
                order[place] = (article.date_published or had or late, had or late, place)
    tests = {"url": is_url, "content": is_content, "near": is_near}
    groups: dict[str, dict[Place, Place]] = {}
    label = {place: place for place in articles}
    for reason, test in tests.items():
        for one, other in itertools.combinations(articles, 2):
            if test(articles[one], articles[other]):
                old, new = label[other], label[one]
                label = {place: new if owner == old else owner for place, owner in label.items()}
        groups[reason] = dict(label)
    verdict = []
    for place, article in articles.items():
        kept = min((member for member in articles if label[member] == label[place]), key=lambda member: order[member])
        if kept != place:
            by = next(reason for reason, group in groups.items() if group[place] == group[kept])
            signed = signature(article.text), signature(articles[kept].text)
            share = likeness(signed[0], signed[1]) if by == "near" and signed[0] and signed[1] else None
            verdict.append(
                {
                    "shard": place[0],
                    "position": place[1],
                    "url": read_address(article),
                    "kept_shard": kept[0],
                    "kept_position": kept[1],
                    "kept_url": read_address(articles[kept]),
                    "by": by,
                    "similarity": share,
                }
            )
    return verdict


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(archive=archives)
def test_what_is_dropped_is_what_comparing_all_with_all_drops(
    client: Client, tmp_path_factory: pytest.TempPathFactory, archive: list[Shard]
) -> None:
    out = tmp_path_factory.mktemp("out")
    named = {f"s{number}": shard for number, shard in enumerate(archive)}
    write_shards(out, named)

    resolve_duplicates(client, str(out), list(named))

    assert verdict_on(out) == slowly(named)


def test_the_library_finds_the_same_near_duplicates(client: Client, tmp_path: Path) -> None:
    """On some hundred articles: copies, copies of copies, templates, and what is alike by its site alone."""
    writer = Writer(21)
    chance = writer.chance
    articles: list[Article] = []
    for number in range(30):
        text = writer.article(chance.choice((3, 5, 8, 12)))
        for copy in range(6):
            url = f"https://site{chance.randrange(5)}.example/{number}/{copy}"
            articles.append(story(url, text, len(articles), title=url))
            text = writer.copy(text) if chance.random() < 0.6 else text
    articles += [
        story(f"https://w{number % 7}.example/{number}", weather(chance), 300 + number, title=str(number))
        for number in range(60)
    ]
    chance.shuffle(articles)
    with Library(tmp_path / "news.db") as library:
        for article in articles:
            library.save(article)
        library.find_near_duplicates(at_most=None)
    with closing(sqlite3.connect(tmp_path / "news.db")) as plain:
        groups = plain.execute(
            "SELECT head.url, articles.url FROM article_duplicates JOIN articles ON articles.id = article_id"
            " JOIN duplicate_groups ON duplicate_groups.id = group_id JOIN articles AS head ON head.id = head_id"
            " WHERE head.id != articles.id ORDER BY 2"
        ).fetchall()
    write_shards(tmp_path / "out", {f"s{number}": articles[number::5] for number in range(5)})

    resolve_duplicates(client, str(tmp_path / "out"), [f"s{number}" for number in range(5)])

    assert len(groups) > 80
    found = sorted((row["kept_url"], row["url"]) for row in verdict_on(tmp_path / "out"))
    assert found == sorted(groups)


def test_the_bytes_do_not_depend_on_how_the_work_is_cut(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = Writer(22)
    texts = [writer.article() for _ in range(10)]
    articles = [
        story(
            f"https://site{number % 3}.example/{number % 17}",
            writer.copy(texts[number % 10]) if number % 2 else texts[number % 10],
            hours=-number % 5,
            title=f"Title {number % 4}",
            canonical_url=f"https://site{number % 3}.example/{number % 7}" if number % 5 else None,
        )
        for number in range(60)
    ]
    shards = {f"s{number}": articles[number::6] for number in range(6)}
    found = []
    for name, at_once, names in (("one", 1_000, list(shards)), ("many", 8, list(reversed(shards)))):
        monkeypatch.setattr(duplicates, "_ARTICLES_AT_ONCE", at_once)
        monkeypatch.setattr(duplicates, "_PAIRS_AT_ONCE", at_once)
        write_shards(tmp_path / name, shards)
        resolve_duplicates(client, str(tmp_path / name), names)
        found.append(content_of(tmp_path / name))

    assert found[0] == found[1]
    assert {row["by"] for row in verdict_on(tmp_path / "one")} == {"url", "content", "near"}


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=60))
def test_components_are_those_that_pairs_connect(pairs: list[tuple[int, int]]) -> None:
    label = list(range(31))
    for one, other in pairs:
        low, high = sorted((label[one], label[other]))
        label = [low if owner == high else owner for owner in label]

    ends = np.array(pairs, np.int64).reshape(-1, 2)

    assert components(31, ends[:, 0], ends[:, 1]).tolist() == label


def test_a_long_chain_is_one_component() -> None:
    order = np.random.default_rng(1).permutation(20_000)

    assert not components(20_000, order[:-1], order[1:]).any()


def keys_of(kinds: Sequence[int]) -> pd.DataFrame:
    return pd.DataFrame({"key": 5, "check": 6, "kind": kinds, "identity": np.arange(len(kinds))})


def test_what_is_everywhere_makes_no_more_pairs_than_articles() -> None:
    """All are paired with the first; claims with 64 others of either kind."""
    chance = random.Random(1)

    pairs = pairs_by_key(keys_of([0] * 2_000))
    assert len(pairs) == 1_999
    assert set(pairs["one"]) == {0}

    kinds = [chance.choice((0, 1)) for _ in range(2_000)]
    claims = pairs_by_key(keys_of(kinds))
    claims = claims[claims["why"] == Why.CLAIM]
    assert len(claims) == kinds.count(1) * 2 * FROM_BAND - sum(range(FROM_BAND + 1))
    assert not claims.duplicated().any()


def test_what_has_a_band_in_common_is_compared_with_64_others() -> None:
    identity = np.arange(2_000)
    apart = pairs_by_band(pd.DataFrame({"band": 1, "text": identity, "site": identity % 3, "identity": identity}))
    assert len(apart) == 2_000 * FROM_BAND - sum(range(FROM_BAND + 1))
    assert apart["other"].value_counts().max() == FROM_BAND

    copies = pairs_by_band(pd.DataFrame({"band": 1, "text": identity % 2, "site": identity % 3, "identity": identity}))
    assert sorted(zip(copies["one"], copies["other"], strict=True)) == [(0, 1), (0, 3), (1, 2), (2, 3)]


def test_of_all_bands_the_most_promising_are_compared() -> None:
    """Those with the most bands in common, and each pair once."""
    one = np.repeat(np.arange(100), np.arange(1, 101))
    pairs = pd.DataFrame({"one": one, "other": np.full(len(one), 500), "why": np.full(len(one), Why.BAND, np.int8)})
    claims = pd.DataFrame({"one": np.arange(100), "other": 500, "why": np.full(100, Why.CLAIM, np.int8)})

    chosen = most_promising(pd.concat([pairs, claims]))

    assert sorted(chosen[chosen["why"] == Why.BAND]["one"]) == list(range(100 - FROM_BAND, 100))
    assert (chosen["why"] == Why.CLAIM).sum() == 100
