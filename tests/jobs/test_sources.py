"""The sources file: what is read, what is written, and what is said of mistakes."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from source_examples import FULL, several_sources

from newsgrab.errors import RuleError
from newsgrab.jobs.sources import read_sources, write_sources
from newsgrab.model import Source

HEAD = '[[source]]\nname = "Report"\nurl = "https://report.example/"\n'


def faults(text: str) -> list[str]:
    with pytest.raises(RuleError) as told:
        read_sources(text)
    return str(told.value).splitlines()


def test_every_field() -> None:
    """All fields of a table, and none but name and address."""
    text = """
        [[source]]  # the first
        name = " Report "
        url = "https://report.example/"
        feeds = ["https://report.example/rss", "https://report.example/rss"]
        sitemaps = ["https://report.example/sitemap.xml"]
        listings = []
        tag_pages = ["https://report.example/tag/bridge"]
        language = "az"
        timezone = "Asia/Baku"
        rate = 2
        rules = "rules"
        every = "15m"
        enabled = false
        labels = ["Politics / Region", "/daily"]

        [[source]]
        name = "News"
        url = "http://news.example"
    """
    first, second = read_sources(text)
    assert first == Source(
        name="Report",
        url="https://report.example/",
        feeds=["https://report.example/rss"],
        sitemaps=["https://report.example/sitemap.xml"],
        tag_pages=["https://report.example/tag/bridge"],
        language="az",
        timezone="Asia/Baku",
        rate=2.0,
        rules="rules",
        every="15m",
        enabled=False,
        labels=["Politics/Region", "daily"],
    )
    assert second == Source(name="News", url="http://news.example")


def test_files(tmp_path: Path) -> None:
    """A path is read, with or without a byte order mark; what cannot be read is told."""
    path = tmp_path / "sources.toml"
    path.write_text(HEAD, encoding="utf-8-sig")
    assert [source.name for source in read_sources(path)] == ["Report"]
    with pytest.raises(RuleError, match=r"absent\.toml: No such file"):
        read_sources(tmp_path / "absent.toml")
    path.write_bytes(b"# one\n# \xff\n")
    with pytest.raises(RuleError, match=r"sources\.toml, line 2: no UTF-8"):
        read_sources(path)
    path.write_text(HEAD + "every = 15\n")
    with pytest.raises(RuleError, match=rf"^{path}, line 4, source 1 \(Report\): every: "):
        read_sources(path)


def test_nothing_in_it() -> None:
    """A file without sources has none."""
    assert read_sources("") == []
    assert read_sources(b"# nothing yet") == []
    assert write_sources([]) == ""


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('feed = ["https://a.example"]', "feed is no field of a source; did you mean feeds?"),
        ('Feeds = ["https://a.example"]', "Feeds is no field of a source; did you mean feeds?"),
        ('"tag pages" = []', "tag pages is no field of a source; did you mean tag_pages?"),
        ("tag-pages = []", "tag-pages is no field of a source; did you mean tag_pages?"),
        ("tagPages = []", "tagPages is no field of a source; did you mean tag_pages?"),
        ('interval = "2h"', "interval is no field of a source; did you mean every?"),
        ("colour = 1", "colour is no field of a source"),
        ('timezone = "Baku"', 'timezone: "Baku": no time zone has this IANA name; did you mean "Asia/Baku"?'),
        (
            'timezone = "Asia/Bakku"',
            'timezone: "Asia/Bakku": no time zone has this IANA name; did you mean "Asia/Baku"?',
        ),
        (
            'timezone = "new york"',
            'timezone: "new york": no time zone has this IANA name; did you mean "America/New_York"?',
        ),
        ('timezone = "UTC+4"', 'timezone: "UTC+4": no time zone has this IANA name; did you mean "Etc/GMT-4"?'),
        ('timezone = "MSK"', 'timezone: "MSK": no time zone has this IANA name'),
        ('timezone = "Asia"', 'timezone: "Asia": no time zone has this IANA name'),
        ('timezone = "../../etc/passwd"', 'timezone: "../../etc/passwd": no time zone has this IANA name'),
        ('every = "15 min"', 'every: "15 min": no time such as 15m, 2h or 1d; did you mean "15m"?'),
        ('every = "2 weeks"', 'every: "2 weeks": no time such as 15m, 2h or 1d; did you mean "14d"?'),
        ('every = "often"', 'every: "often": no time such as 15m, 2h or 1d'),
        ('every = "0m"', 'every: "0m": no time such as 15m, 2h or 1d'),
        ("every = 15", 'every: it must be a text in quotes; did you mean "15m"?'),
        ('language = "kz"', 'language: "kz": no language has the code kz; did you mean "kk"?'),
        ('language = "ru_RU"', 'language: "ru_RU": no BCP 47 code such as ru, en-GB or sr-Latn; did you mean "ru-RU"?'),
        (
            'language = "Azerbajani"',
            'language: "Azerbajani": no BCP 47 code such as ru, en-GB or sr-Latn; did you mean "az"?',
        ),
        ('language = "xy"', 'language: "xy": no language has the code xy'),
        ('rate = "2"', 'rate: "2": it must be a number, without quotes'),
        ("rate = 0", "rate: it must be a number of seconds above 0, at most a day"),
        ("rate = inf", "rate: it must be a number of seconds above 0, at most a day"),
        ('enabled = "no"', 'enabled: "no": it must be true or false, without quotes; did you mean false?'),
        ("enabled = 1", "enabled: it must be true or false, without quotes"),
        (
            'feeds = "https://a.example/rss"',
            'feeds: "https://a.example/rss": it must be a list of texts in brackets, such as ["…", "…"];'
            ' did you mean ["https://a.example/rss"]?',
        ),
        (
            'feeds = ["feed://a.example/rss"]',
            'feeds: "feed://a.example/rss": no address that begins with http:// or https://;'
            ' did you mean "https://a.example/rss"?',
        ),
        ('feeds = ["ftp://a.example/"]', 'feeds: "ftp://a.example/": no address that begins with http:// or https://'),
        ('feeds = ["https://"]', 'feeds: "https://": the address names no host'),
        ('feeds = ["https://a.example/b c"]', 'feeds: "https://a.example/b c": an address holds no white space'),
        (
            'feeds = ["http://a:port/"]',
            "feeds: \"http://a:port/\": no address: Port could not be cast to integer value as 'port'",
        ),
        ("feeds = [1]", "feeds: it must be a text in quotes"),
        ('labels = ["/"]', 'labels: "/": the label is empty'),
        (
            'labels = ["a\\nb"]',
            'labels: "a\\nb": it holds a line break, another control character or what is no Unicode',
        ),
        ('rules = ""', "rules: it is empty"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_mistake(line: str, told: str) -> None:
    """File, line, table and field, the reason, and what was meant."""
    assert faults(f"# sources\n{HEAD}{line}\n") == [f"sources, line 5, source 1 (Report): {told}"]


def test_all_mistakes_at_once() -> None:
    """Every table and field, in the order of the file."""
    told = faults(f'{HEAD}every = "x"\nfeed = []\n\n[[source]]\nurl = "a.example"\n\n{HEAD}rate = -1\n')
    assert told == [
        'sources, line 4, source 1 (Report): every: "x": no time such as 15m, 2h or 1d',
        "sources, line 5, source 1 (Report): feed is no field of a source; did you mean feeds?",
        "sources, line 7, source 2: name is missing",
        'sources, line 8, source 2: url: "a.example": no address that begins with http:// or https://;'
        ' did you mean "https://a.example"?',
        "sources, line 11, source 3 (Report): name: source 1 has this name too; no two can have the same",
        "sources, line 13, source 3 (Report): rate: it must be a number of seconds above 0, at most a day",
    ]


def test_no_endless_list() -> None:
    """A file of another kind has few lines said of it."""
    told = faults("".join(f"key{number} = 1\n" for number in range(1000)))
    assert len(told) == 51
    assert told[-1] == "sources: … and 950 more"
    wrong = "".join(f'[[source]]\nname = "{number}"\ntimezone = "Baku"\n' for number in range(1000))
    told = faults(wrong)
    assert told[-1] == "sources: … and 1950 more"
    assert told[48].startswith("sources, line 73, source 25 (24): ")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[sources]]\n", "sources is nothing that stands outside of a source; did you mean [[source]]?"),
        ("[feed]\n", "feed is nothing that stands outside of a source; it belongs below a [[source]]"),
        ("source = 1\n", "source is one table; write [[source]], with two brackets on each side"),
        ('[source]\nname = "a"\n', "source is one table; write [[source]], with two brackets on each side"),
        ("source = [1]\n", "source 1: it is no table"),
        ("[[source]\n", "Expected ']]' at the end of an array declaration (at line 1, column 9)"),
    ],
)
def test_what_is_said_of_the_whole(text: str, told: str) -> None:
    """What is no table of a source, and what is no TOML."""
    assert faults(text) == [f"sources{', ' if told.startswith('source 1') else ': '}{told}"]


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = " + "9" * 10_000, "a = 9999-99-99", "\0"])
def test_what_no_parser_likes(text: str) -> None:
    """Whatever the file holds, the error is the same kind."""
    assert faults(text)


def test_lines_are_not_guessed() -> None:
    """Where the text does not show which line it is, none is told; what looks like a header in a text is none."""
    inline = 'source = [{name = "a", url = "x"}]'
    assert faults(inline)[0].startswith("sources, source 1 (a): url: ")
    quoted = f"{HEAD}rules = '''a\n[[source]]\n'''\n"
    assert faults(quoted)[0].startswith("sources, line 4, source 1 (Report): rules: ")


def test_names_are_told_apart_as_they_are_kept() -> None:
    """White space around a name is no part of it."""
    assert len(faults(HEAD + HEAD.replace("Report", " Report "))) == 1


def test_full_source_goes_round() -> None:
    """Every field is written and read."""
    assert read_sources(write_sources([FULL])) == [FULL]
    assert set(Source.model_fields) == FULL.model_fields_set


def test_written_file_is_for_people() -> None:
    """What says nothing is left out."""
    assert write_sources([Source(name="Report", url="https://report.example/")]) == HEAD


@given(several_sources)
def test_round_trip(sources: list[Source]) -> None:
    """What is written is read as it was."""
    assert read_sources(write_sources(sources)) == sources
    assert read_sources(write_sources(sources).encode()) == sources


@given(st.text() | st.builds("{}{}".format, st.just(HEAD), st.text()))
def test_any_text(text: str) -> None:
    """Any text is a sources file or a `RuleError`."""
    with suppress(RuleError):
        read_sources(text)
