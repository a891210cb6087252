"""From one address to a source, at a real server on loopback."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import pytest
from server import Handler, Server, fixed, redirecting, serving

from newsgrab.errors import FetchError, Outcome
from newsgrab.jobs.download import Download
from newsgrab.jobs.settling import settled
from newsgrab.jobs.survey import Survey, survey
from newsgrab.model import Source

LOCAL = Download(allow_private=True, delay=0, retries=0)
HEADLINES = (
    "The second bridge over the river opens in spring",
    "Ferry returns to the strait after six years of silence",
    "Council agrees on a budget for the coming year at last",
    "Orchards in the valley bloom two weeks early this season",
)
ROBOTS = "text/plain; charset=utf-8"
RSS = "application/rss+xml"
XML = "application/xml"


@pytest.fixture
def server() -> Iterator[Server]:
    """A site without anything but what a test gives it."""
    with serving() as server:
        yield server


def page(head: str = "", body: str = "", lang: str = "az", title: str = "Latest news") -> Handler:
    links = "".join(
        f'<article><h2><a href="/news/2026/{n}-story">{text}</a></h2></article>' for n, text in enumerate(HEADLINES)
    )
    return fixed(
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body><main>{links}</main>{body}</body></html>".encode()
    )


def feed(
    server: Server, items: int = 3, *, home: str | None = "/", title: str = "Report: all", first: int = 0
) -> Handler:
    link = "" if home is None else f"<link>{server.url(home)}</link>"
    entries = "".join(
        f"<item><title>{n}</title><link>{server.url(f'/news/{n}')}</link></item>" for n in range(first, first + items)
    )
    text = f'<rss version="2.0"><channel><title>{title}</title>{link}<language>ru</language>{entries}</channel></rss>'
    return fixed(text.encode(), RSS)


def sitemap(server: Server, dated: bool = True, pages: int = 2) -> Handler:
    when = "<lastmod>2026-11-24</lastmod>" if dated else ""
    urls = "".join(f"<url><loc>{server.url(f'/news/{n}')}</loc>{when}</url>" for n in range(pages))
    return fixed(f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'.encode(), XML)


def index(server: Server, count: int) -> Handler:
    links = "".join(f"<sitemap><loc>{server.url(f'/s{n}.xml')}</loc></sitemap>" for n in range(count))
    text = f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{links}</sitemapindex>'
    return fixed(text.encode(), XML)


def told(found: Survey, server: Server) -> list[str]:
    return [str(finding).replace(server.url(""), "") for finding in found.findings]


def asked(server: Server) -> list[str]:
    return [request.target for request in server.requests]


def test_home_page_that_declares_all(server: Server) -> None:
    """Feeds of its head, sitemaps of robots.txt, the site's name and language; nothing is guessed."""
    head = (
        '<meta property="og:site_name" content="Report">'
        '<link rel="alternate" type="application/rss+xml" href="/rss?all">'
        '<link rel="alternate" type="application/rss+xml" href="/comments/feed">'
    )
    server.handlers |= {
        "": page(head),
        "rss": feed(server),
        "robots.txt": fixed(f"User-agent: *\nDisallow: /x\nSitemap: {server.url('/map.xml')}\n".encode(), ROBOTS),
        "map.xml": index(server, 12),
    }
    found = survey(server.url("/"), LOCAL)
    assert found.kind == "home page"
    assert found.source == Source(
        name="Report",
        url=server.url("/"),
        feeds=[server.url("/rss?all")],
        sitemaps=[server.url("/map.xml")],
        language="az",
    )
    assert told(found, server) == [
        "home page /: 4 articles",
        "feed /rss?all: 3 items",
        "feed /comments/feed: comments, it seems: left out",
        "robots.txt /robots.txt: names 1 sitemap",
        "sitemap /map.xml: index of 12",
    ]
    assert asked(server) == ["/robots.txt", "/", "/rss?all", "/map.xml"]
    assert [finding.kept for finding in found.findings] == [True, True, False, False, True]


def test_home_page_that_declares_nothing(server: Server) -> None:
    """The usual addresses are tried, and what answers is read before it is believed."""
    server.handlers |= {
        "": page(),
        "feed": page(),
        "feed.xml": feed(server, 1),
        "sitemap.xml": fixed(b"<html><body>nothing here</body></html>"),
        "news-sitemap.xml": sitemap(server),
    }
    found = survey(server.url("/"), LOCAL)
    assert found.source.feeds == [server.url("/feed.xml")]
    assert found.source.sitemaps == [server.url("/news-sitemap.xml")]
    assert found.source.listings == []
    lines = told(found, server)
    assert "feed /feed.xml: 1 item" in lines
    assert "sitemap /news-sitemap.xml: 2 pages" in lines
    assert any(line.startswith("feed /feed/: no feed: ") for line in lines)
    assert any(line.startswith("feed /rss.xml: the server answered 404") for line in lines)
    assert any(line.startswith("sitemap /sitemap.xml: no sitemap: ") for line in lines)
    assert "/atom.xml" not in asked(server)
    assert len(asked(server)) == len(set(asked(server)))


def test_only_a_home_page(server: Server) -> None:
    """Where there is nothing else, the page itself is what is looked at; the host is its name."""
    server.handlers[""] = page(lang="kz", title="")
    found = survey(server.url("/"), LOCAL)
    assert found.source == Source(name="127.0.0.1", url=server.url("/"), listings=[server.url("/")])
    assert len(asked(server)) <= 15


def test_a_feed(server: Server) -> None:
    """Its home page is found by its link, and from there the rest."""
    server.handlers |= {
        "rss": feed(server, 3, home="/az/"),
        "az": page(),
        "sitemap.xml": sitemap(server),
    }
    found = survey(server.url("/rss"), LOCAL)
    assert found.kind == "feed"
    assert found.source.url == server.url("/az/")
    assert found.source.feeds == [server.url("/rss")]
    assert found.source.sitemaps == [server.url("/sitemap.xml")]
    assert found.source.listings == []
    assert told(found, server)[:2] == ["feed /rss: 3 items", "home page /az/: 4 articles"]


def test_a_feed_without_a_link(server: Server) -> None:
    """Its home page is that of the host of its articles; where that cannot be had, the feed stands alone."""
    server.handlers["rss"] = feed(server, home=None)
    found = survey(server.url("/rss"), LOCAL)
    assert found.source == Source(name="Report: all", url=server.url("/"), feeds=[server.url("/rss")], language="ru")
    assert told(found, server)[1].startswith("home page /: the server answered 404")


def test_a_sitemap(server: Server) -> None:
    """Compressed or not; the site's feeds are found too."""
    body = f"<urlset><url><loc>{server.url('/news/1')}</loc></url></urlset>"
    server.handlers |= {
        "map.xml.gz": fixed(gzip.compress(body.encode()), "application/gzip"),
        "robots.txt": fixed(b"Sitemap: /map.xml.gz", ROBOTS),
        "": page('<link rel="alternate" type="application/atom+xml" href="/rss">'),
        "rss": feed(server),
    }
    found = survey(server.url("/map.xml.gz"), LOCAL)
    assert found.kind == "sitemap"
    assert found.source.sitemaps == [server.url("/map.xml.gz")]
    assert found.source.feeds == [server.url("/rss")]
    assert found.source.url == server.url("/")
    assert asked(server).count("/map.xml.gz") == 1


def test_odd_answers(server: Server) -> None:
    """An empty feed is left out, and so is a feed's home page that is none."""
    rss = '<link rel="alternate" type="application/rss+xml" href="/empty">'
    server.handlers |= {
        "": page(rss),
        "empty": feed(server, 0),
        "rss": feed(server, home="/x"),
        "x": fixed(b'{"a": 1}'),
    }
    found = survey(server.url("/"), LOCAL)
    assert "feed /empty: nothing in it: left out" in told(found, server)
    assert server.url("/empty") not in found.source.feeds
    found = survey(server.url("/rss"), LOCAL)
    assert "home page /x: no listing: JSON" in told(found, server)
    assert found.source.feeds == [server.url("/rss")]


def test_a_section(server: Server) -> None:
    """It is watched as a listing, under its own title."""
    server.handlers |= {"politics": page(title="Politics | Report"), "sitemap.xml": sitemap(server, dated=False)}
    found = survey(server.url("/politics/region"), LOCAL)
    assert found.kind == "listing"
    assert found.source.name == "Politics | Report"
    assert found.source.url == server.url("/politics/region")
    assert found.source.listings == [server.url("/politics/region")]
    assert "sitemap /sitemap.xml: 2 pages, none with a date: left out" in told(found, server)
    assert {"/politics/feed/", "/feed/"} <= set(asked(server))


def test_nothing_else_is_asked_for(server: Server) -> None:
    """Without discovery, one page is had, and taken for what it is."""
    server.handlers |= {"rss": feed(server), "": page(), "map.xml": sitemap(server), "a": page(title="A b c")}
    expected = {
        "/rss": Source(name="Report: all", url=server.url("/"), feeds=[server.url("/rss")], language="ru"),
        "/map.xml": Source(name="127.0.0.1", url=server.url("/"), sitemaps=[server.url("/map.xml")]),
        "/a/b": Source(name="A b c", url=server.url("/a/b"), listings=[server.url("/a/b")], language="az"),
    }
    for path, source in expected.items():
        server.requests.clear()
        assert survey(server.url(path), LOCAL, discover=False).source == source
        assert asked(server) == ["/robots.txt", path]


def test_page_of_feeds(server: Server) -> None:
    """What is linked as a feed may be a page that lists feeds."""
    server.handlers |= {
        "": page(body='<footer><a href="/rss/">RSS</a></footer>'),
        "rss": page(body='<a href="/feeds/politics.rss">Politics</a><a href="/feeds/sport.rss">Sport</a>'),
        "feeds": feed(server),
    }
    found = survey(server.url("/"), LOCAL)
    assert found.source.feeds == [server.url("/feeds/politics.rss")]
    assert f"feed /feeds/sport.rss: the same as {server.url('/feeds/politics.rss')}: left out".replace(
        server.url(""), ""
    ) in told(found, server)


def test_many_feeds_and_sitemaps(server: Server) -> None:
    """A site that names hundreds is not asked for all of them; news sitemaps come first."""
    links = "".join(f'<link rel="alternate" type="application/rss+xml" href="/f{n}">' for n in range(100))
    maps = "".join(f"Sitemap: /s{n}.xml\n" for n in range(100))
    server.handlers |= {f"f{n}": feed(server, first=10 * n) for n in range(100)}
    server.handlers |= {f"s{n}.xml": sitemap(server) for n in range(100)}
    server.handlers |= {
        "": page(links),
        "news.xml": sitemap(server),
        "robots.txt": fixed(f"{maps}Sitemap: /news.xml\n".encode(), ROBOTS),
    }
    found = survey(server.url("/"), LOCAL)
    assert found.source.feeds == [server.url(f"/f{n}") for n in range(8)]
    assert found.source.sitemaps == [server.url(path) for path in ("/news.xml", *(f"/s{n}.xml" for n in range(5)))]
    assert len(asked(server)) == 16
    assert "feed /f99: one more than 8: not looked at" in told(found, server)
    assert "sitemap /s99.xml: one more than 6: not looked at" in told(found, server)


def test_robots(server: Server) -> None:
    """What robots.txt asks not to read is not read, neither the address itself nor what is found."""
    head = '<link rel="alternate" type="application/rss+xml" href="/private/rss">'
    server.handlers |= {"": page(head), "robots.txt": fixed(b"User-agent: *\nDisallow: /private/\n", ROBOTS)}
    found = survey(server.url("/"), LOCAL)
    assert found.source.feeds == []
    assert told(found, server)[1] == "feed /private/rss: robots.txt asks newsgrab not to read it"
    assert not any(target.startswith("/private") for target in asked(server))
    with pytest.raises(FetchError) as error:
        survey(server.url("/private/x"), LOCAL)
    assert error.value.outcome == Outcome.BLOCKED_ROBOTS


def test_robots_that_are_not_obeyed_name_sitemaps_still(server: Server) -> None:
    """Then the file is asked for as any other."""
    server.handlers |= {
        "": page(),
        "robots.txt": fixed(b"User-agent: *\nDisallow: /\nsitemap : /map.xml\nSitemap: http://[\n", ROBOTS),
        "map.xml": sitemap(server),
    }
    found = survey(server.url("/"), Download(allow_private=True, delay=0, retries=0, robots=False))
    assert found.source.sitemaps == [server.url("/map.xml")]


def test_a_site_that_asks_for_a_pause(server: Server) -> None:
    """It is not asked for what may not be there."""
    head = '<link rel="alternate" type="application/rss+xml" href="/status/429">'
    server.handlers[""] = page(head)
    found = survey(server.url("/"), Download(allow_private=True, delay=0, retries=0, patience=0))
    assert asked(server) == ["/robots.txt", "/", "/status/429"]
    assert found.source.listings == [server.url("/")]


def test_redirects(server: Server) -> None:
    """The home page is where its address leads, within the site; the same feed by two addresses is one."""
    head = (
        '<link rel="alternate" type="application/rss+xml" href="/rss">'
        '<link rel="alternate" type="application/rss+xml" href="/old-rss">'
    )
    server.handlers |= {"": redirecting("/az/"), "az": page(head), "rss": feed(server), "old-rss": redirecting("/rss")}
    found = survey(server.url("/"), LOCAL)
    assert found.kind == "home page"
    assert found.source.url == server.url("/az/")
    assert found.source.feeds == [server.url("/rss")]
    assert f"feed /old-rss: leads to {server.url('/rss')}".replace(server.url(""), "") in told(found, server)


@pytest.mark.parametrize(
    ("path", "outcome"),
    [
        ("/status/404", Outcome.HTTP_4XX),
        ("/json", Outcome.UNSUPPORTED_TYPE),
        ("/binary", Outcome.UNSUPPORTED_TYPE),
        ("/type/image/png", Outcome.UNSUPPORTED_TYPE),
    ],
)
def test_nothing_to_watch(server: Server, path: str, outcome: Outcome) -> None:
    """What cannot be had, or is neither feed nor sitemap nor page, is an error with its reason."""
    server.handlers |= {
        "json": fixed(b'{"a": 1}', "application/json"),
        "binary": fixed(bytes(range(256)) * 10, "application/octet-stream"),
    }
    with pytest.raises(FetchError, match=server.url(path)) as error:
        survey(server.url(path), LOCAL)
    assert error.value.outcome == outcome


def test_private_addresses(server: Server) -> None:
    """They are asked for only where the caller says so."""
    with pytest.raises(FetchError) as error:
        survey(server.url("/"), Download(delay=0))
    assert error.value.outcome == Outcome.BLOCKED_POLICY
    assert server.requests == []


def test_settled() -> None:
    """A known address keeps its name and what people said of it; a name that is taken gets the place beside it."""
    known = Source(
        name="Mine", url="https://a.example/", feeds=["https://a.example/1"], every="5m", labels=["x"], language="ru"
    )
    found = Source(name="A", url="https://a.example/", feeds=["https://a.example/2"], language="az")
    assert settled(found, [known]) == known.model_copy(update={"feeds": ["https://a.example/2"]})
    assert settled(found, []) == found
    assert settled(found, [known], "Mine") == known.model_copy(update={"feeds": ["https://a.example/2"]})
    assert settled(found, [known], "Other") == found.model_copy(update={"name": "Other"})
    moved = found.model_copy(update={"url": "https://new.example/"})
    assert settled(moved, [known], "Mine").url == "https://new.example/"
    other = Source(name="Mine", url="https://www.b.example/az/")
    assert settled(other, [known]).name == "Mine (b.example/az)"
    taken = Source(name="Mine (b.example/az)", url="https://c.example/")
    assert settled(other, [known, taken]).name == "Mine (b.example/az, 2)"


def test_a_hub_is_told(server: Server) -> None:
    """Where a page says who pushes its news, the finding says so."""
    server.handlers[""] = page('<link rel="hub" href="https://hub.example/">')
    found = survey(server.url("/"), LOCAL, discover=False)
    assert told(found, server) == ["home page /: 4 articles; news is pushed by https://hub.example/"]
