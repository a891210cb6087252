"""Feeds of every kind, whole and broken, become entries with what is said of them."""

from __future__ import annotations

import gzip
import json
import socket
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsgrab.discover.feeds import Feed, read_feed

URL = "https://news.example/feeds/top.xml"

RSS = """<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/xsl" href="/feed.xsl"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
<channel><title>Голос &amp; причал</title><link>https://news.example/</link><language>ru-RU</language>
<atom:link href="https://news.example/feeds/top.xml" rel="self" type="application/rss+xml"/>
<atom:link rel="hub" href="https://hub.example/"/><atom:link rel="next" href="?page=2"/>
<image><title>Логотип</title><url>https://news.example/logo.png</url><link>https://news.example/</link></image>
<item><title>Паром &lt;b&gt;вернулся&lt;/b&gt; &amp;mdash; что дальше</title><link>https://news.example/a/1?utm_source=rss</link>
<guid isPermaLink="false">tag:1</guid><pubDate>Mon, 02 Mar 2026 08:00:00 +0400</pubDate>
<dc:creator><![CDATA[Ана Риос]]></dc:creator><category>Порт</category><category><![CDATA[Море & суша]]></category>
<category>порт</category><description><![CDATA[<p>Первый <a href="/x">паром</a></p>]]></description>
<media:content url="https://news.example/p.jpg" medium="image"><media:title>Не тот заголовок</media:title>
</media:content></item>
<item><title>AT&amp;T &amp;lt;3</title><guid>https://news.example/a/2</guid>
<author>ed@news.example (Jon Hartley)</author>
<pubDate>Mon, 02 Mar 2026 08:00:00 MSK</pubDate>
<enclosure url="https://news.example/2.jpg" type="image/jpeg" length="1"/></item>
<item><title>Three</title><link>https://feeds.example/~r/3</link>
<feedburner:origLink>https://news.example/a/3</feedburner:origLink>
<source url="https://other.example/rss">Other</source></item>
<item><title>Без адреса</title><guid isPermaLink="false">77</guid></item>
<item><title>Twice</title><link>https://news.example/a/2</link></item>
<item><title>Related</title><link>
   /a/5
</link><pubDate>not a date</pubDate></item>
</channel></rss>"""


def reason(content: bytes, url: str = URL, content_type: str | None = None) -> str | None:
    """Why it is no feed; `None` if it is one."""
    try:
        read_feed(content, url, content_type)
    except ValueError as error:
        return str(error)
    return None


def read(text: str, url: str = URL, content_type: str | None = None) -> Feed:
    return read_feed(text.encode(), url, content_type)


def test_rss() -> None:
    feed = read(RSS)
    assert (feed.title, feed.language, feed.home) == ("Голос & причал", "ru-RU", "https://news.example/")
    assert feed.self_url == URL
    assert feed.hub == "https://hub.example/"
    assert feed.next_page == URL + "?page=2"
    assert [item.url for item in feed.items] == [
        "https://news.example/a/1?utm_source=rss",
        "https://news.example/a/2",
        "https://news.example/a/3",
        "https://news.example/a/5",
    ]
    first, second, third, last = feed.items
    assert first.title == "Паром вернулся — что дальше"
    assert first.date_published is not None
    assert first.date_published.isoformat() == "2026-03-02T08:00:00+04:00"
    assert first.authors == ["Ана Риос"]
    assert first.keywords == ["Порт", "Море & суша"]
    assert (first.language, first.via) == ("ru-RU", "feed")
    assert first.image == "https://news.example/p.jpg"
    assert second.title == "AT&T <3"
    assert second.authors == ["Jon Hartley"]
    assert second.image == "https://news.example/2.jpg"
    assert second.date_published is not None
    assert second.date_published.isoformat() == "2026-03-02T08:00:00+03:00"
    assert third.title == "Three"
    assert last.date_published is None
    assert feed.problems == ["entries without an address: 1 of 6 (“Без адреса”)"]


ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="az" xml:base="https://xeber.example/blog/">
<title type="text">Xəbər &lt;b&gt;</title><link rel="alternate" href="/"/><link rel="self" href="atom.xml"/>
<author><name>Redaksiya</name></author>
<entry><title type="html">Bərə &lt;em&gt;qayıtdı&lt;/em&gt;</title>
<link rel="edit" href="edit/1"/><link rel="replies" type="text/html" href="1#comments"/>
<link rel="enclosure" type="image/png" href="https://xeber.example/1.png"/>
<link rel="alternate" type="text/html" href="1"/>
<id>tag:xeber.example,2026:1</id><published>2026-03-02T08:00:00+04:00</published>
<updated>2026-03-02T09:30:00+04:00</updated>
<author><name>Leyla Məmmədova</name><email>l@xeber.example</email></author><author><name>Jon Hartley</name></author>
<category term="liman" label="Liman"/></entry>
<entry xml:base="../old/" xml:lang="ru">
<title type="text">Use &lt;b&gt; wisely</title><link href="2"/>
<updated>2026-03-01T00:00:00Z</updated></entry>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Körpü <b>payızda</b></div></title>
<id>https://xeber.example/3</id><updated>2026-03-01T00:00:00Z</updated></entry></feed>"""


def test_atom() -> None:
    feed = read(ATOM, "https://xeber.example/blog/atom.xml")
    assert (feed.title, feed.language, feed.home) == ("Xəbər <b>", "az", "https://xeber.example/")
    assert feed.self_url == "https://xeber.example/blog/atom.xml"
    first, second, third = feed.items
    assert first.url == "https://xeber.example/blog/1"
    assert first.title == "Bərə qayıtdı"
    assert first.authors == ["Leyla Məmmədova", "Jon Hartley"]
    assert first.keywords == ["Liman"]
    assert first.changed_at is not None
    assert first.changed_at.isoformat() == "2026-03-02T09:30:00+04:00"
    assert first.image == "https://xeber.example/1.png"
    assert second.url == "https://xeber.example/old/2"
    assert (second.title, second.language, second.date_published) == ("Use <b> wisely", "ru", None)
    assert (third.url, third.title) == ("https://xeber.example/3", "Körpü payızda")
    assert feed.problems == []


def test_rdf() -> None:
    feed = read(
        """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://news.example/"><title>T</title><link>https://news.example/</link>
        <dc:language>ja</dc:language></channel>
        <item rdf:about="https://news.example/1"><title>橋は秋に開通</title><link>https://news.example/1</link>
        <dc:date>2026-03-02T08:00:00+09:00</dc:date><dc:creator>Aoki</dc:creator><dc:subject>橋</dc:subject></item></rdf:RDF>"""
    )
    (item,) = feed.items
    assert item.date_published is not None
    assert item.date_published.isoformat() == "2026-03-02T08:00:00+09:00"
    assert (item.authors, item.keywords, item.changed_at, item.language) == (["Aoki"], ["橋"], None, "ja")


@pytest.mark.parametrize("version", ["0.90", "0.91", "0.92", "2.0"])
def test_old_versions(version: str) -> None:
    doctype = (
        '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">'
    )
    body = "<channel><title>T</title><item><title>A&nbsp;&copy;</title><link>http://a.example/1</link></item></channel>"
    feed = read(f'<?xml version="1.0"?>\n{doctype}<rss version="{version}">{body}</rss>')
    assert [(item.url, item.title) for item in feed.items] == [("http://a.example/1", "A ©")]


JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Küste",
    "home_page_url": "https://kueste.example/",
    "feed_url": "https://kueste.example/feed.json",
    "next_url": "https://kueste.example/feed.json?page=2",
    "language": "de",
    "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
    "items": [
        {
            "id": "1",
            "url": "/faehre",
            "title": "Fähre & Brücke",
            "date_published": "2026-03-02T08:00:00+01:00",
            "date_modified": "2026-03-02T09:00:00+01:00",
            "authors": [{"name": "Jo Lindt"}, {"url": "https://x.example"}],
            "tags": ["Hafen", 7],
            "image": "https://kueste.example/1.jpg",
        },
        {"id": "https://kueste.example/zwei", "author": {"name": "Mara"}, "language": "nl"},
        {"id": 3, "title": "Ohne"},
        "x",
    ],
}


def test_json() -> None:
    feed = read("\ufeff" + json.dumps(JSON), "https://kueste.example/feed.json", "application/feed+json")
    assert (feed.title, feed.language, feed.home) == ("Küste", "de", "https://kueste.example/")
    assert feed.next_page == "https://kueste.example/feed.json?page=2"
    assert feed.hub == "https://hub.example/"
    first, second = feed.items
    assert (first.url, first.title, first.authors) == ("https://kueste.example/faehre", "Fähre & Brücke", ["Jo Lindt"])
    assert (first.keywords, first.language, first.image) == (["Hafen"], "de", "https://kueste.example/1.jpg")
    assert first.changed_at is not None
    assert (second.url, second.authors, second.language) == ("https://kueste.example/zwei", ["Mara"], "nl")
    assert feed.problems == ["entries without an address: 1 of 4 (“Ohne”)", "entries that cannot be read: 1 of 4"]


ITEM = "<item><title>%s</title><link>https://news.example/1</link></item>"


def rss(inner: str, declaration: str = '<?xml version="1.0" encoding="utf-8"?>') -> str:
    return f'{declaration}<rss version="2.0"><channel><title>T</title>{inner}</channel></rss>'


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (rss(ITEM % "Паром вернулся", '<?xml version="1.0" encoding="windows-1251"?>').encode("cp1251"), None),
        (rss(ITEM % "Паром вернулся", '<?xml version="1.0" encoding="koi8-r"?>').encode("koi8-r"), "text/xml"),
        # Said to be one thing, while it is another.
        (rss(ITEM % "Паром вернулся", '<?xml version="1.0" encoding="windows-1251"?>').encode(), None),
        (rss(ITEM % "Паром вернулся").encode(), "text/xml; charset=iso-8859-1"),
        (rss(ITEM % "Паром вернулся").encode(), "text/xml; charset=nonsense"),
        (rss(ITEM % "Паром вернулся").encode("utf-8-sig"), None),
        (b"\xef\xbb\xbf\xef\xbb\xbf" + rss(ITEM % "Паром вернулся").encode(), None),
        (rss(ITEM % "Паром вернулся", '<?xml version="1.0" encoding="utf-16"?>').encode("utf-16"), None),
        (b"\r\n\r\n  " + rss(ITEM % "Паром вернулся").encode(), None),
        (gzip.compress(gzip.compress(rss(ITEM % "Паром вернулся").encode())), "application/rss+xml"),
        (rss(ITEM % "Паром&nbsp;вернулся").encode(), None),
        (rss(ITEM % "Паром\x0b\x00\x1f вернулся").encode(), None),
        (rss(ITEM % "Паром &#11;&#x0;&#99999999; вернулся").encode(), None),
        (rss(ITEM % "<![CDATA[Паром\x08 вернулся]]>").encode(), None),
        (b"<br />\n<b>Warning</b>: x() in <b>/a.php</b><br />\n" + rss(ITEM % "Паром вернулся").encode(), None),
        (rss(ITEM % "Паром вернулся").encode() + b"<script>x && y</script>", None),
        (rss("<xmlns:q>" + ITEM % "Паром вернулся").encode(), None),
        (rss(ITEM % "Паром вернулся").replace("<rss", '<rss xmlns:x=" http://a.example/ b "').encode(), None),
        (rss(ITEM % "Паром вернулся").replace("<rss", '<rss xmlns:x="" a=1 a=2').encode(), None),
        (rss("<dc:date>1</dc:date>" + ITEM % "Паром вернулся").encode(), None),
        (rss(ITEM.replace("</title>", "") % "Паром вернулся").encode(), None),
        (rss(ITEM.replace("</item>", "<description>a < b & c <br> <p>d</item>") % "Паром вернулся").encode(), None),
    ],
)
def test_what_is_broken_is_mended(content: bytes, content_type: str | None) -> None:
    feed = read_feed(content, URL, content_type)
    assert [(item.url, item.title) for item in feed.items] == [("https://news.example/1", "Паром вернулся")]


def test_mending_is_told() -> None:
    assert read(RSS).problems != read(RSS.replace("Three", "Three & more")).problems
    (problem,) = read(rss(ITEM % "A & B")).problems
    assert problem.startswith("broken XML was mended: ")
    assert read(rss(ITEM % "A & B")).items[0].title == "A & B"


def test_a_feed_that_is_cut_off_gives_what_came() -> None:
    whole = rss("".join(f"<item><title>N{n}</title><link>https://n.example/{n}</link></item>" for n in range(5)))
    feed = read(whole[: whole.index("N3") + 30])
    # Half an address is none.
    assert [item.title for item in feed.items] == ["N0", "N1", "N2"]
    assert len(feed.problems) == 2
    unclosed = rss("".join(f"<item><title>N{n}</title><link>https://n.example/{n}</link>" for n in range(3)))
    assert [item.title for item in read(unclosed).items] == ["N0", "N1", "N2"]


def test_no_entries() -> None:
    assert read(rss("")).items == []
    assert read('<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>').items == []
    assert read('{"version": "https://jsonfeed.org/version/1", "items": []}').items == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"<!DOCTYPE html><html><head><title>x</title></head><body><feed></body></html>", "HTML"),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x' 'y'><html xmlns='http://www.w3.org/1999/xhtml'/>", "HTML"),
        (b"<!-- x --><html><body>404</body></html>", "HTML"),
        (b"Not found", "no XML"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "image/png"),
        (b"%PDF-1.4", "application/pdf"),
        (b"\x01\x02\x03\x04" * 30, "octet-stream"),
        (b"\x1f\x8b\xff\xffgarbage", "gzip"),
        (b"<urlset><url><loc>https://a.example/</loc></url></urlset>", "a sitemap"),
        (b"<opml version='1.0'><body/></opml>", "OPML"),
        (b"<note/>", "<note>"),
        (b'{"items": [1, 2]}', "does not call itself"),
        (b'{"ok": true}', "without a list"),
        (b'{"items": [', "broken JSON"),
        (b"[" * 100_000, "JSON"),
    ],
)
def test_what_is_no_feed(content: bytes, told: str) -> None:
    with pytest.raises(ValueError, match=f"^no feed: .*{told}"):
        read_feed(content, URL, None)


def test_entities_are_not_expanded() -> None:
    bombs = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(12))
    feed = read(f'<!DOCTYPE rss [<!ENTITY e0 "ha>]]>ha">{bombs}]><rss><channel>{ITEM % "&e12;&e3;"}</channel></rss>')
    assert len(feed.items[0].title or "") < 100
    outside = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    assert "root" not in str(read(f"{outside}<rss><channel>{ITEM % 'a &x;'}</channel></rss>").items)


def test_nothing_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("tried to open something")

    monkeypatch.setattr(socket, "socket", forbidden)
    monkeypatch.setattr("builtins.open", forbidden)
    assert read(RSS).items
    for content in (b"/etc/passwd", b"https://news.example/feed"):
        with pytest.raises(ValueError, match="no feed"):
            read_feed(content, URL, None)


def test_threads_give_what_one_gives() -> None:
    feeds = [(RSS, URL), (ATOM, URL), (json.dumps(JSON), URL), (rss(ITEM % "A & B"), URL)] * 10
    alone = [read(*feed) for feed in feeds]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda feed: read(*feed), feeds)) == alone


@pytest.mark.parametrize(
    "raw",
    ["Jon Hartley", "jon@news.example (Jon Hartley)", "Jon Hartley <jon@news.example>", "jon@news.org Jon Hartley"],
)
def test_names_without_addresses(raw: str) -> None:
    escaped = raw.replace("<", "&lt;").replace(">", "&gt;")
    item = ITEM.replace("</item>", f"<author>{escaped}</author></item>") % "x"
    assert read(rss(item)).items[0].authors == ["Jon Hartley"]


def test_no_name_but_an_address() -> None:
    item = ITEM.replace("</item>", "<author>jon@news.example</author></item>") % "x"
    assert read(rss(item)).items[0].authors == []


LONG = "текст " * 80
BIG = "".join(
    f"<item><title>Заголовок {n}</title><link>https://n.example/{n}</link><description>{LONG}</description></item>"
    for n in range(4_000)
)


@pytest.mark.parametrize(
    "text",
    [
        rss(BIG),
        rss(BIG + "<item>& <broken"),
        "<rss>" + "<a>" * 900 + "x" * 1_000_000,
        "<rss>" + "<" * 1_000_000,
        "<rss>" + "&" * 1_000_000,
        "<rss " + "a" * 1_000_000,
        "<rss " + "a=b " * 300_000,
        "<rss " + "\"'" * 500_000,
        "<rss>" + "<![CDATA[" * 100_000,
        "<rss>" + "<!--" * 200_000,
        "<rss>" + "</a" * 300_000,
        "<rss>" + "<item><title>" * 60_000,
        "<!DOCTYPE rss [" + "<!ENTITY a '" * 100_000,
        " " * 1_000_000 + "<?xml" * 100_000,
        "<?" * 500_000,
        rss(ITEM % ("<![CDATA[" + "<a " * 500_000 + "]]>")),
        rss(ITEM % ("&lt;" * 500_000)),
        "<rss><channel><item><pubDate>" + "1 " * 500_000,
        "<rss><channel><item><category>" + "a," * 500_000,
        "<rss><channel><item><author>" + "a@" * 500_000,
        "<rss><channel><item><author>" + "a<b/>" * 200_000,
        "<rss><channel><item>" + "<category>a</category>" * 50_000,
        "<rss>" + "".join(f'<a{n}:x xmlns:a{n}="u"/>' for n in range(20_000)),
    ],
)
def test_no_text_takes_long(text: str) -> None:
    began = time.monotonic()
    assert reason(text.encode()) != ""
    assert time.monotonic() - began < 30


SEEDS = [RSS, ATOM, json.dumps(JSON), rss(ITEM % "A & B")]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A real-looking feed with pieces lost, doubled, swapped and overwritten."""
    content = bytearray(draw(st.sampled_from(SEEDS)).encode())
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(content)))
        size = draw(st.integers(0, 60))
        match draw(st.sampled_from("cut drop double noise tag".split())):
            case "cut":
                del content[at + 200 :]
            case "drop":
                del content[at : at + size]
            case "double":
                content[at:at] = content[at : at + size]
            case "noise":
                content[at:at] = draw(st.binary(max_size=8))
            case _:
                pieces = [
                    b"<",
                    b"</item>",
                    b"<![CDATA[",
                    b"]]>",
                    b"&x;",
                    b'"',
                    b"<item>",
                    b"<a:b c:d='e'>",
                    b"<!--",
                    b"</",
                ]
                content[at:at] = draw(st.sampled_from(pieces))
    return bytes(content)


@settings(deadline=None, max_examples=150)
@given(mutated())
def test_mutations_raise_nothing_else(content: bytes) -> None:
    assert (reason(content) or "no feed: ").startswith("no feed: ")


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=400), st.text(max_size=30), st.text(max_size=60))
@example(b"<rss><item><link>http://[</link>", "http://[", "text/xml; charset=\n")
@example(b'{"items": [{"id": 1, "url": "http://a:99999999/"}]}', "", "json")
@example(b"<rss><channel><item><link>\xed\xa0\x80http://a.example/\xed\xa0\x80</link></item>", "", "")
def test_any_bytes_raise_nothing_else(content: bytes, url: str, content_type: str) -> None:
    for each in (
        content,
        b"<rss><channel><item>" + content,
        b'<feed xmlns="http://www.w3.org/2005/Atom"><entry>' + content,
    ):
        assert (reason(each, url, content_type) or "no feed: ").startswith("no feed: ")
