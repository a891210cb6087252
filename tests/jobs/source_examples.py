"""Sources for the tests: any that there can be, and one with every field."""

from __future__ import annotations

from hypothesis import strategies as st

from newsgrab.model import Source

__all__ = ["FULL", "addresses", "several_sources", "sources"]

FULL = Source(
    name="Report “Xəbər” & Co",
    url="https://report.example/az/",
    feeds=["https://report.example/rss?lang=az&full=1", "https://report.example/atom"],
    sitemaps=["https://report.example/sitemap.xml"],
    listings=["https://report.example/az/politics"],
    tag_pages=["https://report.example/az/tag/körpü", "https://report.example/az/tag/a,b"],
    language="az",
    timezone="Asia/Baku",
    rate=2.5,
    rules="rules/report, az",
    every="15m",
    enabled=False,
    labels=["Politics/Region", "Xəbər", "a, b & <c>"],
)

_words = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), min_size=1, max_size=12
)
lines = _words.filter(lambda text: text.strip() != "")
_labels = st.lists(st.one_of(lines, st.sampled_from(["a", "a/b", "a/b/c", "b, c", ","])), max_size=3).map(
    lambda labels: [label for label in labels if label.replace("/", "").strip()]
)
_tails = st.text(st.sampled_from("abzж/?&=;,<>'\"%#._-~"), max_size=10)
addresses = st.builds("{}://{}/{}".format, st.sampled_from(["http", "https"]), st.sampled_from(["a.kz", "b"]), _tails)
_lists = st.lists(addresses, max_size=3)
sources = st.builds(
    Source,
    name=lines,
    url=addresses,
    feeds=_lists,
    sitemaps=_lists,
    listings=_lists,
    tag_pages=_lists,
    language=st.none() | st.sampled_from(["ru", "en-GB", "sr-Latn-RS", "ckb"]),
    timezone=st.none() | st.sampled_from(["Asia/Baku", "UTC", "America/Argentina/Buenos_Aires"]),
    rate=st.none() | st.floats(0, 86_400, exclude_min=True, allow_nan=False),
    rules=st.none() | lines,
    every=st.none() | st.sampled_from(["1s", "15m", "2h", "99999d"]),
    enabled=st.booleans(),
    labels=_labels,
)
several_sources = st.lists(sources, max_size=5, unique_by=lambda source: source.name)
