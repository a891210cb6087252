"""A rule's file: everything that may be wrong in it is told, with file, line and what may have been meant."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Callable

import pytest
import tomli_w
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsgrab.dom.selectors import fault_in_selector
from newsgrab.errors import RuleError
from newsgrab.sites import read_rule
from newsgrab.sites.toml_lines import toml_lines

SECONDS = 1.0


def fault(text: str | bytes) -> str:
    """What is said of a file."""
    content = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    with pytest.raises(RuleError) as raised:
        read_rule(content, "x.example.toml", fault_in_selector)
    return str(raised.value)


def outcome(content: bytes) -> str:
    """What is said of a file that may be a rule."""
    try:
        read_rule(content, "x.example.toml", fault_in_selector)
    except RuleError as error:
        return str(error)
    return "x.example.toml, line of no fault"


FAULTS = {
    'section = "a"\ntitel = "h1"': "line 2: titel is nothing that a rule says here; did you mean title?",
    'publishing_date = "i"': "line 1: publishing_date is nothing that a rule says here; did you mean date_published?",
    'related = { box = "b", links = "a" }': "line 1: links is nothing that a rule says here; did you mean link?",
    '[related]\n\nboxes = "b"\nbox = "b"': "line 3: boxes is nothing that a rule says here; did you mean box?",
    '[[versions]]\nuntil = 2020-01-01\n[[versions]]\nuntil = 2020-01-01\nauthor = "b"': (
        "line 5: author is nothing that a rule says here; did you mean authors?"
    ),
    'until = 2020-01-01\ntitle = "b"': "line 1: until is nothing that a rule says here",
    'title = ["h1", "h2["]': "line 1: 'h2[': it is no CSS selector that Lexbor knows",
    '[[versions]]\nuntil = 2020-01-01\n\nrelated.box = "("': "line 4: '(': it is no CSS selector that Lexbor knows",
    'title = "a"\n\nbody = "div:has(p:has(a))"': "line 3: 'div:has(p:has(a))': :has stands within :has, which takes",
    'title = "div:not(:has(p)):has(a:not(:has(b)))"': "line 1: 'div:not(:has(p)):has(a:not(:has(b)))': :has stands",
    'title = "a b c d e f"': "line 1: 'a b c d e f': more than 4 parts are parted by a space or ~",
    f'title = "{">".join("a" * 20)}"': "more than 12 parts follow each other",
    'title = ":is(a b) :is(c d) :is(e f)"': "more than 4 parts are parted by a space or ~",
    'title = ":is(:is(:is(:is(a))))"': "parentheses are nested more than 3 deep",
    "title = 5": 'line 1: title: it must be a selector in quotes, or { css = "…", attribute = "…" }',
    "title = true": "line 1: title: it must be a selector in quotes",
    'title = { attribute = "x" }': "line 1: title: css is missing",
    'title = { css = "a", attribute = "on click" }': 'line 1: title.attribute: "on click": no name of an attribute',
    "title = []": "line 1: title: the list is empty",
    'title = " "': "line 1: title: it is empty",
    "drop = [5]": "line 1: drop 1: it must be a selector in quotes",
    'date_format = "%d %B"': 'line 1: date_format: "%d %B": it must name a day (%d), a month (%m, %B, %b) and a year',
    'date_format = "%d %m %Y %Q"': 'line 1: date_format: "%d %m %Y %Q": %Q is none of the directives',
    'timezone = "Asia/Bakuu"': "no time zone has this IANA name; did you mean Asia/Baku?",
    'versions = "x"': 'line 1: versions: "x": it must be a list in brackets',
    "versions = [1]": "line 1: versions 1: it must be a table that begins with [[versions]]",
    '[[versions]]\ntitle = "a"': "line 1: versions 1: until is missing",
    '[[versions]]\nuntil = "2020-01-01"': 'line 2: versions 1.until: "2020-01-01": it must be a day without quotes',
    "[[versions]]\nuntil = 2020-01-01T00:00:00": "line 2: versions 1.until: it must be a day without quotes",
    'extends = "../../etc/passwd"': 'line 1: extends: "../../etc/passwd": no domain such as news.example',
    'pages = ["/etc/passwd"]': "line 1: pages: '/etc/passwd' is no path below the folder of the rule's file",
    'pages = ["a/../../b.html"]': "line 1: pages: 'a/../../b.html' is no path below the folder of the rule's file",
    'title = "a\\u0000b"': "it holds a line break, another control character or what is no Unicode",
    'title = "a\x00b"': "line 1: no TOML: Illegal character",
    'section = "a"\r\ntitle = "[["': "line 2: '[[': it is no CSS selector that Lexbor knows",
    'title = "a"\ntitle = "b"': "line 2: no TOML: Cannot overwrite a value",
    "a = 1\n= 5": "line 2: no TOML: Invalid statement",
}


@pytest.mark.parametrize(("text", "told"), FAULTS.items())
def test_every_fault_is_told_with_its_line(text: str, told: str) -> None:
    """File, line, what is wrong, and where there is one what may have been meant."""
    assert fault(text).startswith("x.example.toml, line ")
    assert told in fault(text)


def test_all_faults_are_told_at_once() -> None:
    """In the order of their lines, and no more than people read."""
    assert fault('titel = "a"\nbody = 5\nauthor = "b"').split("\n") == [
        "x.example.toml, line 1: titel is nothing that a rule says here; did you mean title?",
        'x.example.toml, line 2: body: it must be a selector in quotes, or { css = "…", attribute = "…" }',
        "x.example.toml, line 3: author is nothing that a rule says here; did you mean authors?",
    ]
    many = fault("\n".join(f'k{number} = "a"' for number in range(5_000))).split("\n")
    assert len(many) == 51
    assert many[-1] == "x.example.toml: … and 4950 more"


HOSTILE: dict[str, Callable[[], str | bytes]] = {
    "a long selector": lambda: f'title = "{"a" * 200_000}"',
    "selectors within selectors": lambda: f'title = "{":has(" * 40_000}"',
    "ten thousand versions": lambda: "[[versions]]\nuntil=2020-01-01\n" * 10_000,
    "ten thousand selectors": lambda: "drop = [" + '"a",' * 10_000 + "]",
    "ten thousand fields": lambda: "\n".join(f"k{number} = 1" for number in range(10_000)),
    "a key of many parts": lambda: f"{'a.' * 60_000}b = 1",
    "a key of many quoted parts": lambda: '"a" . ' * 40_000 + "b = 1",
    "many parts in a table": lambda: f"title = {{ {'a.' * 60_000}b = 1 }}",
    "a header of many parts": lambda: f"[{'a.' * 60_000}b]",
    "lists in lists": lambda: f"title = {'[' * 50_000}{']' * 50_000}",
    "tables in tables": lambda: f"title = {'{a=' * 50_000}1{'}' * 50_000}",
    "a number of many digits": lambda: f"title = {'9' * 100_000}",
    "zeros": lambda: b"\x00" * 200_000,
    "another encoding": lambda: 'title = "h1"'.encode("utf-16"),
    "many open quotes": lambda: '"' * 200_001,
    "quotes in turns": lambda: "\"'" * 100_000,
    "a large file": lambda: 'title = "a"\n' + "#" * 300_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_soon(name: str) -> None:
    """By processor time, so that a busy machine says the same."""
    text = HOSTILE[name]()
    start = time.process_time()
    assert fault(text).startswith("x.example.toml, line ")
    assert time.process_time() - start < SECONDS


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_rule_or_a_rule_error(content: bytes) -> None:
    """Nothing else comes out, whatever is in the file."""
    assert outcome(content).startswith("x.example.toml, line ")


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(
        st.sampled_from(["title", "drop", "related", "versions", "timezone", "date_format", "extends", "pages", "x"]),
        st.recursive(
            st.text(max_size=9) | st.integers() | st.booleans() | st.dates(),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["css", "attribute", "box", "until"]), inner, max_size=3)
            ),
            max_leaves=6,
        ),
        max_size=4,
    )
)
def test_any_values_are_a_rule_or_a_rule_error(tables: dict[str, object]) -> None:
    """Wrong types in every place."""
    assert outcome(tomli_w.dumps(tables).encode()).startswith("x.example.toml, line ")


@pytest.mark.parametrize(
    "css",
    [
        "div.a > p + p", "a, b, c d e, f g h", ".a:not(.b, .c .d) > :is(h2, h3)", "div:has(> p) p, div:has(> b) b",
        '[class*="a b c d e f g"]', "[title='x > y ~ z (']", "ul li:nth-child(2n + 1) a[href^='/tag/']", r".md\:flex p",
    ],
)  # fmt: skip
def test_selectors_that_people_write_are_none_of_these(css: str) -> None:
    """Signs in quotes are no combinators, and alternatives are counted apart."""
    assert fault_in_selector(css) is None


def test_lines_are_those_of_the_text() -> None:
    """Tables, dotted keys, numbered tables; texts over several lines are passed by."""
    text = """a = 1
"b c".d = 2
[x]
# e = 1
e = '''
[no]
f = 1
'''
[[y.z]]
g = [
  "h = 1",
]
[[y.z]]
  g = 2
[y.z.w]
v = 1
"""
    assert toml_lines(text) == {
        ("a",): 1, ("b c",): 2, ("b c", "d"): 2, ("x",): 3, ("x", "e"): 5, ("y", "z", 0): 9, ("y", "z", 0, "g"): 10,
        ("y", "z", 1): 13, ("y", "z", 1, "g"): 14, ("y", "z", 1, "w"): 15, ("y", "z", 1, "w", "v"): 16,
    }  # fmt: skip
    assert tomllib.loads(text)["y"]["z"][1]["g"] == 2
