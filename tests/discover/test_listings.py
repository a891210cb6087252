"""Home pages, sections and tag pages give the articles that they list, and nothing else of their site."""

from __future__ import annotations

import time

import listing_pages as pages
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsgrab.discover.likeness import is_feed, likeness
from newsgrab.discover.listings import Listing, read_listing
from newsgrab.discover.paging import next_page

URL = "https://news.example/"


def read(html: str, url: str = URL) -> Listing:
    return read_listing(html.encode(), url, None)


def titles(listing: Listing) -> list[str | None]:
    return [link.title for link in listing.links]


def test_home_page() -> None:
    listing = read(pages.HOME, "https://harbour.example/")
    assert [(link.url, link.title) for link in listing.links] == pages.HOME_LINKS
    first, second, *_ = listing.links
    assert first.date_published is not None
    assert first.date_published.isoformat() == "2026-03-02T08:00:00+04:00"
    assert second.date_published is None
    assert {(link.via, link.language) for link in listing.links} == {("listing", "en")}
    assert listing.title == "The Harbour Post"
    assert listing.feeds == ["https://harbour.example/rss/top", "https://harbour.example/rss/"]
    assert listing.hub == "https://hub.example/push"
    assert listing.next_page is None


def test_tables_of_old_sites() -> None:
    listing = read_listing(pages.TABLES.encode("cp1251"), "http://www.habar.example/news.php", None)
    assert [link.url for link in listing.links] == [
        f"http://habar.example/az/news.php?id={n}" for n in (4711, 4710, 4709)
    ]
    assert titles(listing)[1] == "Кто построит мост"
    assert listing.feeds == ["http://habar.example/az/rss.xml"]
    header = pages.TABLES.replace("charset=windows-1251", "")
    assert titles(read_listing(header.encode("cp1251"), "http://habar.example/az/", "windows-1251")) == titles(listing)


def test_numbers_of_pages() -> None:
    listing = read_listing(pages.TABLES.encode("cp1251"), "http://habar.example/az/news.php", None)
    assert listing.next_page == "http://habar.example/az/news.php?page=2"


def test_section_of_a_blog() -> None:
    listing = read(pages.WORDPRESS, "https://kiyi.example/kategori/ekonomi/")
    assert titles(listing) == ["Liman yeniden açılıyor", "Zam"]
    assert [str(link.date_published) for link in listing.links] == [
        "2026-03-02 10:15:00+03:00",
        "2026-03-01 00:00:00+00:00",
    ]
    assert listing.next_page == "https://kiyi.example/kategori/ekonomi/page/2/"
    assert listing.feeds == ["https://kiyi.example/feed/"]
    assert listing.language == "tr-TR"


def test_page_of_a_tag() -> None:
    listing = read(pages.TAGGED, "https://n.example/ru/tag/parom")
    assert [link.url for link in listing.links] == [
        f"https://n.example/ru/news/{n}.html" for n in range(388121, 388117, -1)
    ]
    assert titles(listing)[0] == "Паром вернулся"
    assert listing.next_page == "https://n.example/ru/tag/parom?page=2"
    assert (
        read(pages.TAGGED, "https://n.example/ru/tag/parom?page=2").next_page == "https://n.example/ru/tag/parom?page=3"
    )
    assert read(pages.TAGGED, "https://n.example/ru/tag/parom?page=3").next_page is None


def test_kazakh() -> None:
    listing = read(pages.KAZAKH, "https://kz.example/kk")
    assert titles(listing)[2] == "Теңіз"
    assert len(listing.links) == 4
    assert listing.next_page == "https://kz.example/kk?start=4"
    assert read(pages.KAZAKH, "https://kz.example/kk?start=8").next_page == "https://kz.example/kk?start=12"


def test_cards_that_are_links_as_a_whole() -> None:
    listing = read(pages.UZBEK, "https://uz.example/uz/news")
    assert titles(listing) == ["Parom olti yildan keyin qaytdi", "Ko‘prik"]
    assert listing.next_page == "https://uz.example/uz/news?p=2"


def test_amp() -> None:
    listing = read(pages.AMP, "https://kueste.example/amp/")
    assert titles(listing) == ["Die Fähre kehrt zurück"]


def test_scripts_without_spaces() -> None:
    assert titles(read(pages.JAPANESE, "https://jp.example/articles/")) == [
        "フェリーが六年ぶりに海峡に戻った",
        "橋は秋に開通する見込み",
    ]


def test_lists_for_machines() -> None:
    listing = read(pages.SCRIPTED, "https://cote.example/")
    assert [(link.url, link.title) for link in listing.links] == [
        ("https://cote.example/le-bac-revient", None),
        ("https://cote.example/le-pont", "Le pont"),
    ]
    assert listing.links[1].date_published is not None


HEADLINES = [
    "Ferry returns to the strait after six years",
    "Engineers say that the bridge will open in autumn",
    "What the new law means for those who fish at night",
]


def cards(*addresses: str) -> str:
    items = (f'<li><a href="{address}">{title}</a></li>' for address, title in zip(addresses, HEADLINES, strict=False))
    return f"<html><body><ul>{''.join(items)}</ul></body></html>"


@pytest.mark.parametrize(
    "address",
    [
        "/2026/03/02/ferry",
        "/news/4711",
        "/news/4711.html",
        "/index.php?newsid=4711",
        "/?p=47",
        "/politics/ferry-returns-to-the-strait",
        "/ferry-returns-to-the-strait.html",
        "https://ru.news.example/story-881234",
        "//www.news.example/a/20260302/x",
        "/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC-%D0%B2%D0%B5%D1%80%D0%BD%D1%83%D0%BB%D1%81%D1%8F-4711",
        "/02-03-2026/ferry.php",
    ],
)
def test_what_looks_like_an_article(address: str) -> None:
    assert titles(read(cards(address))) == HEADLINES[:1]


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "#top",
        "/politics",
        "/tag/ferries-and-bridges-of-the-strait",
        "/author/ana-rios-the-reporter",
        "/search?q=ferry+returns+to+the+strait",
        "/login?back=/2026/03/02/ferry",
        "/files/ferry-returns-to-the-strait-2026.pdf",
        "/photo/2026/03/02/ferry.jpg",
        "https://other.example/2026/03/02/ferry",
        "https://news.example.evil.example/2026/03/02/ferry",
        "mailto:desk@news.example",
        "javascript:void(0)",
        "http://[/2026/03/02/ferry",
        "/rss.xml",
        "/feed/",
    ],
)
def test_what_does_not(address: str) -> None:
    assert titles(read(cards(address))) == []


@pytest.mark.parametrize("menu", ["<nav>%s</nav>", "<footer>%s</footer>", '<div class="main-menu">%s</div>'])
def test_menus_are_passed_by(menu: str) -> None:
    inner = '<a href="/2026/03/02/the-weather-in-the-harbour">The weather in the harbour today and tomorrow</a>'
    page = cards("/news/4711-a", "/news/4712-b", "/news/4713-c")
    assert titles(read(page.replace("<ul>", menu % inner + "<ul>"))) == HEADLINES
    # It is an article where it stands in the list too.
    assert len(read(page.replace("<ul>", f"{menu % inner}<ul><li>{inner}</li>")).links) == 4


def test_one_link_of_a_card() -> None:
    listing = read(
        """<html><head><base href="/az/"></head><body><div><a href="xeber/4711"><img alt="Şəkil"></a>
        <a href="xeber/4711?utm_source=x">Bərə qayıtdı</a><a href="xeber/4711#more">Ətraflı</a></div></body></html>"""
    )
    (link,) = listing.links
    assert (link.url, link.title) == ("https://news.example/az/xeber/4711", "Bərə qayıtdı")


@pytest.mark.parametrize(
    ("url", "numbers", "expected"),
    [
        ("/news", {1: "/news?page=1", 2: "/news?page=2"}, "/news?page=2"),
        ("/news?page=2", {1: "/news", 2: "/news?page=2", 3: "/news?page=3"}, "/news?page=3"),
        ("/news/page/7/", {6: "/news/page/6/", 8: "/news/page/8/", 40: "/news/page/40/"}, "/news/page/8/"),
        ("/news/", {2: "/news/2/", 3: "/news/3/"}, "/news/2/"),
        ("/news.html", {2: "/news-2.html", 3: "/news-3.html"}, "/news-2.html"),
        ("/?cat=4", {2: "/?cat=4&paged=2"}, "/?cat=4&paged=2"),
        ("/b/?PAGEN_1=2", {1: "/b/?PAGEN_1=1", 3: "/b/?PAGEN_1=3"}, "/b/?PAGEN_1=3"),
        ("/news?start=20", {1: "/news", 2: "/news?start=20", 3: "/news?start=40"}, "/news?start=40"),
        ("/news?page=3", {1: "/news?page=1", 2: "/news?page=2"}, None),
        # Days of a calendar are no pages.
        ("/", {2: "/2026/3/2", 3: "/2026/3/3", 4: "/2026/3/4"}, None),
        ("/", {7: "/news/7"}, None),
        ("/", {}, None),
    ],
)
def test_next_page(url: str, numbers: dict[int, str], expected: str | None) -> None:
    base = "https://news.example"
    links = [(str(number), base + address) for number, address in numbers.items()]
    assert next_page(base + url, links) == (base + expected if expected else None)


def test_next_page_by_its_relation() -> None:
    assert read('<link rel="next" href="/news?after=abc"><p>x</p>').next_page == URL + "news?after=abc"
    assert read('<body><a rel="nofollow next" href="/older">…</a></body>').next_page == URL + "older"
    assert read('<link rel="next" href="https://other.example/2"><p>x</p>').next_page is None
    assert read('<body><a href="/?page=2">»</a></body>').next_page == URL + "?page=2"


def test_feeds() -> None:
    html = """<link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" href="/a">
    <link rel="alternate" href="/en">
    <link rel="alternate" type="application/feed+json" href="https://cdn.example/f.json"><body>
    <a href="/rss">RSS</a><a href="/export/rss.xml">x</a><a href="/?feed=rss2">x</a>
    <a href="https://feeds.x.example/top.rss">x</a>
    <a href="https://other.example/rss">x</a><a href="/sitemap.xml">x</a><a href="/rss">again</a></body>"""
    assert read(html).feeds == [
        URL + "a",
        "https://cdn.example/f.json",
        URL + "rss",
        URL + "export/rss.xml",
        URL + "?feed=rss2",
        "https://feeds.x.example/top.rss",
    ]


@pytest.mark.parametrize(
    "url", ["/rss", "/feed/", "/atom.xml", "/news/rss.php", "/rss/top.xml", "/x.rss", "/?format=rss"]
)
def test_what_is_a_feed(url: str) -> None:
    assert is_feed("https://news.example" + url)


@pytest.mark.parametrize(
    "url", ["/", "/rss-is-back-says-engineer", "/press", "/sitemap.xml", "/feedback", "/news?rss=0"]
)
def test_what_is_not(url: str) -> None:
    assert not is_feed("https://news.example" + url)


def test_words_of_the_pages_language() -> None:
    assert likeness(URL + "teq/bərə-və-körpü", "az") < likeness(URL + "teq/bərə-və-körpü", "en")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "empty"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", "<rss>"),
        (b"<urlset/>", "<urlset>"),
        (b'{"a": 1}', "JSON"),
        (b"%PDF-1.4", "application/pdf"),
        (b"<div>" * 5_000, "depth"),
    ],
)
def test_what_is_no_listing(content: bytes, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read_listing(content, URL, None)


def test_a_page_without_links() -> None:
    assert read("<p>x</p>") == Listing([])
    assert read("plain text").links == []


CARD = '<div class="c"><h3><a href="/a/%d-ferry-returns-to-the-strait">Ferry returns to the strait %d</a></h3></div>'


@pytest.mark.parametrize(
    "html",
    [
        "".join(CARD % (n, n) for n in range(20_000)),
        '<a href="/2026/03/02/x">' * 100_000,
        '<a href="/?page=2">2</a>' * 100_000,
        "".join(f'<a href="/?page={n}">{n}</a>' for n in range(50_000)),
        "".join(f'<a href="/{"1/" * 200}{n}">{n}</a>' for n in range(3_000)),
        f'<a href="/{"a-" * 1_000_000}">x</a>',
        f'<a href="/?{"a=1&" * 700_000}">x</a>',
        f'<a href="/?{"a=1&" * 900}">x</a>' * 300,
        "<div>" * 400 + "".join(CARD % (n, n) for n in range(8_000)),
        '<script type="application/ld+json">' + '{"itemListElement":[' * 50_000,
        "<time datetime='2026-03-02'>" * 100_000,
        "<title>" + "x " * 1_000_000,
    ],
)
def test_no_page_takes_long(html: str) -> None:
    began = time.monotonic()
    reason(html.encode(), URL)
    assert time.monotonic() - began < 30


def reason(content: bytes, url: str, charset: str | None = None) -> str | None:
    """Why it cannot be read; `None` if it can."""
    try:
        read_listing(content, url, charset)
    except ValueError as error:
        return str(error)
    return None


WHOLE = [page.encode() for page in (pages.HOME, pages.TABLES, pages.WORDPRESS, pages.SCRIPTED, pages.UZBEK)]


@settings(deadline=None, max_examples=120)
@given(st.sampled_from(WHOLE), st.integers(0, 4_000), st.integers(0, 60), st.binary(max_size=20), st.text(max_size=30))
@example(b"<base href='http://['><a href='/2026/03/02/x'>x</a>", 999, 0, b"", "http://[")
@example(b"<a href='http://\xed\xa0\x80.example/'>x</a>", 999, 0, b"", "")
def test_any_bytes_raise_nothing_else(whole: bytes, at: int, lost: int, noise: bytes, url: str) -> None:
    for content in (whole[:at] + noise + whole[at + lost :], noise):
        for base in (URL, url):
            assert reason(content, base, url) != ""
