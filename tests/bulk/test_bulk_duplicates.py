"""Duplicates across shards: what is the same, which one is kept, and what the output says of the others."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import fsspec
import pytest
from agency_examples import Writer, weather
from distributed import Client
from shard_examples import NOON, Shard, articles_of, content_of, outcomes_of, story, verdict_on, write_shards

from newsgrab.bulk.duplicates import resolve_duplicates
from newsgrab.bulk.verdict import DuplicateCounts
from newsgrab.errors import BulkError

A, B, C = "https://a.example/1", "https://b.example/1", "https://c.example/1"


def kept(client: Client, out: Path, *shards: Shard, near: bool = True) -> list[list[str | None]]:
    """The addresses that are left in each shard, which are called by numbers."""
    named = {str(number): shard for number, shard in enumerate(shards)}
    write_shards(out, named)
    resolve_duplicates(client, str(out), list(named), near=near)
    return [articles_of(out, name) for name in named]


def why(out: Path) -> list[tuple[str, str, str]]:
    """What was dropped, for what, by what."""
    return [(row["url"], row["kept_url"], row["by"]) for row in verdict_on(out)]


def test_twins_of_an_address_are_one_article(client: Client, tmp_path: Path) -> None:
    """Tracked, mobile, AMP and other forms, whatever was read there."""
    twins = [
        "https://a.example/1?utm_source=feed&fbclid=5",
        "http://a.example/2",
        "https://www.a.example/3/",
        "https://m.a.example/4",
        "https://amp.a.example/5",
        "https://a.example/amp/6",
        "https://a.example/7?amp=1#top",
        "https://a.example/8",
    ]
    first = [story(f"https://a.example/{number}", [f"News {number}."]) for number in range(1, 9)]
    second = [story(twin, ["It was rewritten."], hours=number) for number, twin in enumerate(twins, 1)]

    left = kept(client, tmp_path, first, [*second, story("https://a.example/9", ["It was rewritten."])])

    assert left == [[one.url for one in first], ["https://a.example/9"]]
    assert why(tmp_path) == [(two.url, one.url, "url") for one, two in zip(first, second, strict=True)]


def test_what_a_page_calls_itself_counts_as_in_the_library(client: Client, tmp_path: Path) -> None:
    """That is, where it is of the same host and the two tell the same."""
    text, url = Writer(2).article(), "https://a.example/story"
    same = story("https://a.example/?id=7", text, 1, canonical_url=url)
    also = story("https://a.example/?id=8", [*text[:5], "One."], 2, canonical_url=url)
    other = story("https://a.example/?id=9", ["Another one."], 3, canonical_url=url)
    another = story("https://a.example/?id=10", ["Another one.", "And more."], 4, canonical_url=url)
    foreign = story("https://z.example/?id=9", ["What others say."], 5, canonical_url=url)

    left = kept(client, tmp_path, [same, other], [also, another, foreign], [story(url, text)], near=False)

    assert left == [[other.url], [foreign.url], [url]]
    assert why(tmp_path) == [(same.url, url, "url"), (also.url, url, "url"), (another.url, other.url, "url")]


def test_articles_without_an_address_are_not_one(client: Client, tmp_path: Path) -> None:
    one, other = story(None, ["One."], title="One"), story(None, ["Other."], title="Other")

    assert kept(client, tmp_path, [one, other], [story(None, ["One."], title="One")]) == [[None, None], []]
    assert verdict_on(tmp_path)[0]["by"] == "content"


def test_the_same_words_at_another_address_are_one_article(client: Client, tmp_path: Path) -> None:
    text = Writer(3).article()
    first, again = story(A, text, title="News", section="World"), story(B, text, hours=1, title="News")
    retitled = story(C, text, hours=2, title="Other news")

    assert kept(client, tmp_path, [again], [first, retitled], near=False) == [[], [A, C]]
    assert why(tmp_path) == [(B, A, "content")]


def test_short_texts_are_the_same_only_of_one_moment(client: Client, tmp_path: Path) -> None:
    score = ["Two to one."]
    first, copy, week = story(A, score), story(B, score), story(C, score, hours=168)
    undated = [story(f"https://d.example/{number}", score, hours=None) for number in range(2)]
    gallery = [story(f"https://e.example/{number}", title="Gallery") for number in range(2)]

    left = kept(client, tmp_path, [first, copy, week, *undated, *gallery])

    assert left == [[first.url, week.url, *(one.url for one in (*undated, *gallery))]]


def test_copies_of_an_agency_are_near_duplicates(client: Client, tmp_path: Path) -> None:
    """With another title, a paragraph less and another one more; the verdict says how much is the same."""
    writer = Writer(4)
    text = writer.article(12)
    agency = story("https://agency.example/1", text, title="What happened")
    copies = [
        story(f"https://paper{number}.example/1", writer.copy(text), hours=number, title=f"Paper {number} on it")
        for number in range(1, 5)
    ]
    others = [story(f"https://paper{number}.example/2", writer.article(12)) for number in range(1, 5)]

    left = kept(client, tmp_path, [*copies[:2], *others], [agency, *copies[2:]])

    assert left == [[one.url for one in others], [agency.url]]
    assert {row["by"] for row in verdict_on(tmp_path)} == {"near"}
    assert all(0.55 <= row["similarity"] < 1 for row in verdict_on(tmp_path))
    share = verdict_on(tmp_path)[0]["similarity"]
    assert outcomes_of(tmp_path, "0")[0]["detail"] == f"{share:.2f} of it is the same"


def test_near_duplicates_can_be_left_in(client: Client, tmp_path: Path) -> None:
    text = Writer(5).article()

    left = kept(client, tmp_path, [story(A, text, title="One")], [story(B, text, title="Other")], near=False)

    assert left == [[A], [B]]


def test_templates_of_one_site_are_not_merged(client: Client, tmp_path: Path) -> None:
    """At home, more than 0.8 has to be the same; elsewhere, 0.55 is enough."""
    writer, chance = Writer(6), random.Random(6)
    background = writer.article(8)
    at_home = [story(f"https://a.example/{number}", writer.copy(background)) for number in range(4)]
    reports = [story(f"https://w.example/{number}", weather(chance)) for number in range(20)]

    assert kept(client, tmp_path / "home", at_home[:2], at_home[2:], reports) == [
        [one.url for one in shard] for shard in (at_home[:2], at_home[2:], reports)
    ]
    elsewhere = story(B, background, hours=-1)
    assert kept(client, tmp_path / "elsewhere", at_home, [elsewhere]) == [[], [B]]


def test_one_signature_on_several_sites_joins_what_is_alike_elsewhere(client: Client, tmp_path: Path) -> None:
    """Many have the same text; a copy of it by a site of theirs is only alike with that of another site."""
    writer = Writer(7)
    text = writer.article(8)
    same = [story(f"https://{site}.example/{number}", text, number) for number, site in enumerate("aaaaab")]
    copy = story("https://a.example/copy", writer.copy(text), hours=9)

    assert kept(client, tmp_path / "with", same, [copy]) == [[same[0].url], []]
    assert kept(client, tmp_path / "without", same[:5], [copy]) == [[same[0].url], [copy.url]]


def test_the_earliest_is_kept(client: Client, tmp_path: Path) -> None:
    """Published, else had, first; of several, the one had first, then the first by shard and position."""
    hour = timedelta(hours=1)
    cases: dict[str, list[tuple[float | None, datetime | None]]] = {
        "published": [(2, NOON), (1, NOON + 9 * hour)],
        "published, not had": [(None, NOON), (-1, NOON + hour)],
        "had, not published": [(1, NOON), (None, NOON)],
        "had": [(0, NOON + 2 * hour), (0, NOON + hour)],
        "some time, not never": [(None, None), (None, NOON)],
        "position": [(0, NOON), (0, NOON)],
    }
    first, second = (
        [
            (story(f"https://a.example/{number}", [f"News {number}."], moments[place][0]), moments[place][1])
            for number, moments in enumerate(cases.values())
        ]
        for place in (0, 1)
    )

    kept(client, tmp_path / "one", [*first, *second])
    kept(client, tmp_path / "several", first, second)

    dropped = [row["position"] for row in verdict_on(tmp_path / "one")]
    assert dropped == [0, 1, 2, 3, 4, len(cases) + 5]
    assert [(row["shard"], row["position"]) for row in verdict_on(tmp_path / "several")] == [
        *(("0", position) for position in range(5)),
        ("1", 5),
    ]


def test_the_verdict_says_the_strongest_reason_on_any_way(client: Client, tmp_path: Path) -> None:
    writer = Writer(8)
    text, rewritten = writer.article(), writer.article()
    first, again = story(A, text, title="T"), story(A, rewritten, hours=1)
    copied = story(B, text, hours=2, title="T")
    copy_of_again = story(C, rewritten, hours=3, title="Retold")
    read_twice = story(f"{B}?utm_medium=x", ["A stub."], hours=4)

    kept(client, tmp_path, [first, again, copied, copy_of_again, read_twice])

    assert why(tmp_path) == [
        (again.url, A, "url"),
        (B, A, "content"),
        (C, A, "near"),
        (read_twice.url, A, "content"),
    ]
    details = [row["detail"] for row in outcomes_of(tmp_path, "0")[1:]]
    assert details[0] == "same address"
    assert details[1] == details[3] == "same content"
    assert details[2] == "0.00 of it is the same"


def test_a_stub_can_stand_for_near_duplicates_of_its_later_text(client: Client, tmp_path: Path) -> None:
    """What was read first was too short to be compared; there is no share then."""
    text = Writer(9).article()
    stub, whole, copy = story(A, ["Soon more."]), story(A, text, hours=1), story(B, text, hours=2, title="Copied")

    assert kept(client, tmp_path, [stub, whole, copy]) == [[A]]
    assert verdict_on(tmp_path)[1]["similarity"] is None
    assert outcomes_of(tmp_path, "0")[2]["detail"] == "nearly the same as another duplicate of it"


def test_every_record_keeps_one_outcome_and_the_counts_agree(client: Client, tmp_path: Path) -> None:
    writer = Writer(10)
    texts = [writer.article() for _ in range(3)]
    shards: dict[str, Shard] = {
        "x-00": [story(A, texts[0], 5), None, story(B, texts[1]), story(f"{B}?utm_source=q", texts[1], 1), None],
        "x-01": [None],
        "x-02": [None, story(C, texts[0], title="Copied"), story("https://d.example/", texts[2])],
        "x-03": [],
    }
    write_shards(tmp_path, shards)
    before = {name: outcomes_of(tmp_path, name) for name in shards}
    untouched = content_of(tmp_path)
    steps: list[tuple[str, int, int]] = []

    counts = resolve_duplicates(
        client, str(tmp_path), list(shards), progress=lambda step, done, total: steps.append((step, done, total))
    )

    assert counts == {
        "x-00": DuplicateCounts(url=1, near=1),
        "x-01": DuplicateCounts(),
        "x-02": DuplicateCounts(),
        "x-03": DuplicateCounts(),
    }
    after = outcomes_of(tmp_path, "x-00")
    changed = [number for number, pair in enumerate(zip(before["x-00"], after, strict=True)) if pair[0] != pair[1]]
    assert changed == [0, 3]
    assert after[0] == before["x-00"][0] | {
        "outcome": "duplicate",
        "detail": "1.00 of it is the same",
        "duplicate_of": "x-02:1",
    }
    assert after[3]["duplicate_of"] == "x-00:2"
    assert articles_of(tmp_path, "x-00") == [B]
    assert {path for path, raw in content_of(tmp_path).items() if untouched.get(path) != raw} == {
        "articles/x-00.parquet",
        "outcomes/x-00.parquet",
        "duplicates.parquet",
    }
    assert [step for step, done, _ in steps if not done] == ["comparing", "grouping", "dropping"]
    assert [step for step, done, total in steps if done == total] == ["comparing", "grouping", "dropping"]


def test_without_duplicates_the_verdict_is_empty(client: Client, tmp_path: Path) -> None:
    assert kept(client, tmp_path / "one", [story(A, ["x"])], [None]) == [[A], []]
    assert verdict_on(tmp_path / "one") == []
    assert kept(client, tmp_path / "none", [None], []) == [[], []]
    assert resolve_duplicates(client, str(tmp_path / "nothing"), []) == {}


def test_what_surrogates_and_broken_addresses_hold_is_compared_too(client: Client, tmp_path: Path) -> None:
    broken = ["https://[a", "nonsense", "https://a.example/%ff?\u00e4"]
    articles = [story(url, ["Some words."], number) for number, url in enumerate(broken)]

    assert kept(client, tmp_path, articles, articles) == [broken, []]


def test_a_shard_whose_files_do_not_belong_together_is_named(client: Client, tmp_path: Path) -> None:
    write_shards(tmp_path, {"good": [story(A)], "bad": [story(A), story(B)]})
    write_shards(tmp_path / "other", {"bad": [story(A)]})
    (tmp_path / "other/articles/bad.parquet").replace(tmp_path / "articles/bad.parquet")

    with pytest.raises(BulkError, match="shard bad: 1 articles, but 2 records that are ok"):
        resolve_duplicates(client, str(tmp_path), ["good", "bad"])
    assert not (tmp_path / "duplicates.parquet").exists()


def test_a_verdict_is_not_taken_for_that_on_other_shards(client: Client, tmp_path: Path) -> None:
    kept(client, tmp_path, [story(A)])
    write_shards(tmp_path, {"1": [story(A)]})

    with pytest.raises(BulkError, match="of other shards"):
        resolve_duplicates(client, str(tmp_path), ["0", "1"])
    with pytest.raises(BulkError, match="of other shards"):
        resolve_duplicates(client, str(tmp_path), ["0"], near=False)
    assert articles_of(tmp_path, "1") == [A]


def test_the_output_may_be_remote(client: Client, tmp_path: Path) -> None:
    shards: dict[str, Shard] = {"0": [story(A, ["x"]), None], "1": [story(A, ["x"])]}
    kept(client, tmp_path, *shards.values())
    write_shards(tmp_path / "source", shards)
    system, root = fsspec.filesystem("memory"), f"/{uuid4().hex}"
    system.put(str(tmp_path / "source"), root, recursive=True)

    resolve_duplicates(client, f"memory:/{root}", ["0", "1"])

    for path in ("articles/1.parquet", "outcomes/1.parquet", "duplicates.parquet"):
        assert system.cat_file(f"{root}/{path}") == (tmp_path / path).read_bytes()
    assert not system.exists(f"{root}/work")
