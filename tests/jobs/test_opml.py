"""OPML: what feed readers write, what we write, and that the one is read as the other."""

from __future__ import annotations

from contextlib import suppress
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from source_examples import FULL, several_sources

from newsgrab.errors import RuleError
from newsgrab.jobs.opml import read_opml, write_opml
from newsgrab.model import Source


def opml(body: str, before: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    return f'{before}<opml version="1.0"><head><title>x</title></head><body>{body}</body></opml>'.encode()


def read(body: str) -> list[Source]:
    sources, problems = read_opml(opml(body))
    assert problems == []
    return sources


def feed(name: str, path: str = "rss", rest: str = "") -> str:
    return f'<outline text="{name}" type="rss" xmlUrl="https://{name.lower()}.example/{path}" {rest}/>'


def test_nested_folders() -> None:
    """Folders at any depth are the path of a label, from the root down."""
    body = (
        f'{feed("A")}<outline text="Politics"><outline title="Region">{feed("B")}<outline text="Town">{feed("C")}'
        f"</outline></outline>{feed('D')}</outline><outline text='Sport'>{feed('E')}</outline>"
    )
    assert [(source.name, source.labels) for source in read(body)] == [
        ("A", []),
        ("B", ["Politics/Region"]),
        ("C", ["Politics/Region/Town"]),
        ("D", ["Politics"]),
        ("E", ["Sport"]),
    ]


def test_categories() -> None:
    """`category` of OPML 2.0: commas part labels, slashes go down; a folder's label comes first, none comes twice."""
    categories = 'category=" a , /b/c/,/, b/c,Politics"'
    (source,) = read(f'<outline text="Politics">{feed("A", rest=categories)}</outline>')
    assert source.labels == ["Politics", "a", "b/c"]


def test_feedly() -> None:
    """As Feedly writes it: HTML 4 spelling, `title` before `text`, a feed in two folders."""
    body = """
        <outline text="World" title="World">
            <outline type="rss" text="Xəbər &amp; Co" title="Xəbər &amp; Co"
                xmlUrl="https://x.example/feed/?a=1&amp;b=2" htmlUrl="https://x.example"/>
        </outline>
        <outline text="Daily" title="Daily">
            <outline type="rss" text="Xəbər &amp; Co" title="Xəbər &amp; Co"
                xmlUrl="https://x.example/feed/?a=1&amp;b=2" htmlUrl="https://x.example"/>
        </outline>"""
    assert read(body) == [
        Source(
            name="Xəbər & Co",
            url="https://x.example",
            feeds=["https://x.example/feed/?a=1&b=2"],
            labels=["World", "Daily"],
        )
    ]


@pytest.mark.parametrize(
    ("outline", "url", "feeds"),
    [
        ('<OUTLINE TEXT="A" XMLURL="https://a.example/rss" HTMLURL="https://a.example/"/>', "https://a.example/", ["https://a.example/rss"]),
        ('<outline text="A" xmlurl="HTTPS://a.example/rss" htmlurl=""/>', "https://a.example/", ["https://a.example/rss"]),
        ('<outline text="A" xmlUrl="feed://a.example/rss"/>', "http://a.example/", ["http://a.example/rss"]),
        ('<outline text="A" xmlUrl="feed:https://a.example/rss"/>', "https://a.example/", ["https://a.example/rss"]),
        ('<outline text="A" xmlUrl="feed://https://a.example/rss"/>', "https://a.example/", ["https://a.example/rss"]),
        ('<outline text="A" xmlUrl="//a.example/rss"/>', "https://a.example/", ["https://a.example/rss"]),
        ('<outline text="A" xmlUrl=" https://a.example/r s&#10;s "/>', "https://a.example/", ["https://a.example/r%20s%20s"]),
        ('<outline text="A" xmlUrl="https://u:p@a.example:8/rss" htmlUrl="/home"/>', "https://a.example:8/", ["https://u:p@a.example:8/rss"]),
        ('<outline text="A" type="atom" url="https://a.example/rss"/>', "https://a.example/", ["https://a.example/rss"]),
        ('<outline text="A" type="link" url="https://a.example/news"/>', "https://a.example/news", []),
        ('<outline text="A" htmlUrl="https://a.example/news"/>', "https://a.example/news", []),
        ('<outline title="A" text="" xmlUrl="https://a.example/rss"/>', "https://a.example/", ["https://a.example/rss"]),
        ('<o:outline xmlns:o="urn:o" text="A" xmlUrl="https://a.example/rss"/>', "https://a.example/", ["https://a.example/rss"]),
    ],
)  # fmt: skip
def test_spellings(outline: str, url: str, feeds: list[str]) -> None:
    """Attributes in any letter case, addresses in any form that means the web."""
    assert read(outline) == [Source(name="A", url=url, feeds=feeds)]


def test_names() -> None:
    """Each source has a name, and no other has it."""
    body = (
        '<outline text="News" xmlUrl="https://a.example/rss"/><outline text="News" xmlUrl="https://b.example/1"/>'
        '<outline text="News" xmlUrl="https://b.example:8/2"/><outline text="News" xmlUrl="https://b.example:9/2"/>'
        '<outline xmlUrl="https://c.example/rss"/><outline text=" two&#10;lines " xmlUrl="https://d.example/rss"/>'
    )
    names = ["News", "News (b.example)", "News (2)", "News (3)", "c.example", "two lines"]
    assert [source.name for source in read(body)] == names


def test_feeds_of_one_site() -> None:
    """Under one name they are one source; under several, they stay apart."""
    body = "".join(
        f'<outline text="{name}" xmlUrl="https://a.example/{path}" htmlUrl="https://a.example/"/>'
        for name, path in (("A", "1"), ("B", "2"), ("A", "3"), ("A", "1"))
    )
    assert [(source.name, source.feeds) for source in read(body)] == [
        ("A", ["https://a.example/1", "https://a.example/3"]),
        ("B", ["https://a.example/2"]),
    ]


def test_commented_out() -> None:
    """`isComment` of OPML: there, and not looked at."""
    assert [source.enabled for source in read(feed("A", rest='isComment="true"') + feed("B"))] == [False, True]


def test_what_cannot_be_used() -> None:
    """It is told by name and reason, and costs the others nothing."""
    sources, problems = read_opml(
        opml(
            '<outline text="Q" type="rss" xmlUrl="query:unread"/><outline text="6" xmlUrl="http://[::1"/>'
            '<outline text="I" type="include" url="https://a/x"/>'
            '<outline text="R" type="rss"/><outline text="" /><outline text="folder"/>'
            '<outline xmlns:n="newsgrab:sources" text="N" xmlUrl="https://n.example/" n:timezone="Baku"/>'
            '<outline xmlns:n="newsgrab:sources" text="L" xmlUrl="https://n.example/" n:labels="["/>' + feed("A")
        )
    )
    assert [source.name for source in sources] == ["A"]
    assert problems == [
        "Q is left out: query:unread is no web address",
        "6 is left out: http://[::1 is no web address",
        "I is left out: type include without the address of a feed",
        "R is left out: type rss without the address of a feed",
        'N is left out: timezone: "Baku": no time zone has this IANA name; did you mean "Asia/Baku"?',
        "L is left out: newsgrab:labels is no list",
    ]


def test_no_endless_list_of_problems() -> None:
    """So many are named, the others counted."""
    _, problems = read_opml(opml('<outline text="Q" xmlUrl="query:x"/>' * 1000))
    assert problems[100:] == ["900 more are left out"]


def test_many_of_one_name() -> None:
    """Thousands of sources that are called the same take no longer than others."""
    (*_, last) = read("".join(f'<outline text="News" xmlUrl="https://{n}.example/rss"/>' * 2 for n in range(2000)))
    assert last.name == "News (1999.example)"
    (*_, last) = read(
        "".join(f'<outline text="N" xmlUrl="https://a.b/" htmlUrl="https://a.b/{n}"/>' for n in range(3000))
    )
    assert last.name == "N (2999)"


@pytest.mark.parametrize(
    ("before", "encoding"),
    [
        ('<?xml version="1.0" encoding="windows-1251"?>', "windows-1251"),
        ("<?xml version='1.0' encoding='koi8-r'?>", "koi8-r"),
        ('<?xml version="1.0" encoding="utf-16"?>', "utf-16"),
        ('<?xml version="1.0"?>', "utf-8"),
        ("", "utf-8-sig"),
        ('\n\n  <?xml version="1.0" encoding="utf-8"?>\n<!-- exported -->\n', "utf-8"),
        ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE opml SYSTEM "http://x.example/opml.dtd">', "utf-8"),
        ('<?xml version="1.0" encoding="nonsense"?>', "utf-8"),
    ],
)
def test_encodings(before: str, encoding: str) -> None:
    """Whatever the file is written in."""
    text = opml('<outline text="Известия: политика и общество" xmlUrl="https://a.example/rss"/>', before).decode()
    (source,), problems = read_opml(text.encode(encoding))
    assert source.name == "Известия: политика и общество"
    assert problems == []


def test_broken_exports() -> None:
    """Bare ampersands, entities of HTML, control characters and a missing end are mended, and that is told."""
    broken = (
        '<opml><body><outline text="Caf&eacute; & Co &#169; \x0b" xmlUrl="https://a.example/?a=1&b=2"/>'
        '<outline text="B" xmlUrl="https://b.example/rss">'
    )
    sources, problems = read_opml(broken.encode())
    assert [(source.name, source.feeds) for source in sources] == [
        ("Café & Co ©", ["https://a.example/?a=1&b=2"]),
        ("B", ["https://b.example/rss"]),
    ]
    assert len(problems) == 1
    assert problems[0].startswith("broken XML was mended")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   ",
        b"no XML",
        b"\x00\x01\x02",
        b"%PDF-1.7",
        b"<html><body>404</body></html>",
        b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>',
        b"<opml>" + b"<outline>" * 100_000,
    ],
)
def test_no_opml(content: bytes) -> None:
    """What is none is refused with the file's name."""
    with pytest.raises(RuleError, match=r"^feeds\.opml: no OPML that can be read: \S"):
        read_opml(content, name="feeds.opml")


def test_entities_are_not_expanded() -> None:
    """Neither a bomb nor a file of this machine comes in by an entity."""
    lols = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE opml [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">{lols}]>'
    content = opml(
        '<outline text="&l9;" xmlUrl="https://a.example/"/><outline text="b&f;" xmlUrl="https://b.example/"/>', bomb
    )
    try:
        sources, _ = read_opml(content)
    except RuleError:
        return
    assert all(len(source.name) < 20 for source in sources)


def test_deep_folders() -> None:
    """At any depth there are feeds; a label goes only so deep."""
    depth = 900
    body = "".join(f'<outline text="{level}">' for level in range(depth)) + feed("A") + "</outline>" * depth
    (source,) = read(body)
    assert source.labels == ["/".join(map(str, range(20)))]


def test_written_file() -> None:
    """Any feed reader finds folders, feeds and home pages; only what OPML lacks is in our namespace."""
    text = write_opml([FULL, Source(name="Plain", url="https://plain.example/", feeds=["https://plain.example/rss"])])
    root = ElementTree.fromstring(text)
    politics, plain = root.findall("body/outline")
    assert politics.attrib == {"text": "Politics", "title": "Politics"}
    first, second = politics.findall("outline/outline")
    assert first.get("xmlUrl") == FULL.feeds[0]
    assert second.get("xmlUrl") == FULL.feeds[1]
    assert first.get("htmlUrl") == second.get("htmlUrl") == FULL.url
    assert first.get("category") == "/Politics/Region,Xəbər"
    assert first.get("{newsgrab:sources}every") == "15m"
    assert second.get("{newsgrab:sources}every") is None
    assert plain.attrib == {
        "text": "Plain",
        "title": "Plain",
        "type": "rss",
        "xmlUrl": "https://plain.example/rss",
        "htmlUrl": "https://plain.example/",
    }


def test_full_source_goes_round() -> None:
    """Nothing is lost on the way through OPML."""
    assert read_opml(write_opml([FULL]).encode()) == ([FULL], [])


@given(several_sources)
def test_round_trip(sources: list[Source]) -> None:
    """What is written is read as it was, in the order of folders."""
    found, problems = read_opml(write_opml(sources).encode())
    assert problems == []
    assert sorted(found, key=lambda source: source.name) == sorted(sources, key=lambda source: source.name)
    assert read_opml(write_opml(found).encode()) == (found, [])


@given(st.binary() | st.text().map(lambda text: opml(text)) | st.text().map(lambda text: opml(f"<outline {text}")))
def test_any_bytes(content: bytes) -> None:
    """Any bytes are OPML or a `RuleError`."""
    with suppress(RuleError):
        read_opml(content)
