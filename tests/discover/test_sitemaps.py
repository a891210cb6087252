"""Sitemaps, indexes and lists of addresses, whole and broken."""

from __future__ import annotations

import gzip
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsgrab.discover.sitemaps import SitemapLink, read_sitemap

URL = "https://news.example/sitemap.xml"
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS = f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="{NAMESPACE}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc> https://news.example/a/1?x=1&amp;y=2 </loc><lastmod>2026-03-02T09:00:00+04:00</lastmod>
<xhtml:link rel="alternate" hreflang="en" href="https://news.example/en/1"/>
<image:image><image:loc>https://news.example/1.jpg</image:loc><image:title>Фото</image:title></image:image>
<news:news><news:publication><news:name>Голос</news:name><news:language>ru</news:language></news:publication>
<news:publication_date>2026-03-02T08:00:00+04:00</news:publication_date>
<news:title><![CDATA[Паром & мост]]></news:title><news:keywords>Порт, мост, порт</news:keywords></news:news></url>
<url><loc>https://news.example/about</loc><lastmod>2026-03</lastmod><changefreq>daily</changefreq></url>
<url><lastmod>2026-03-01</lastmod></url>
<url><loc>https://news.example/about</loc></url></urlset>"""


def test_news_sitemap() -> None:
    sitemap = read_sitemap(NEWS.encode(), URL)
    first, second = sitemap.pages
    assert first.url == "https://news.example/a/1?x=1&y=2"
    assert (first.title, first.language, first.via) == ("Паром & мост", "ru", "news sitemap")
    assert first.keywords == ["Порт", "мост"]
    assert first.image == "https://news.example/1.jpg"
    assert first.date_published is not None
    assert first.date_published.isoformat() == "2026-03-02T08:00:00+04:00"
    assert first.changed_at is not None
    assert first.changed_at.isoformat() == "2026-03-02T09:00:00+04:00"
    assert (second.via, second.title, second.date_published) == ("sitemap", None, None)
    assert second.changed_at is not None
    assert sitemap.sitemaps == []
    assert sitemap.problems == ["entries without an address: 1"]


def test_index() -> None:
    index = f"""<sitemapindex xmlns="{NAMESPACE}">
    <sitemap><loc>/news.xml.gz</loc><lastmod>2026-03-02</lastmod></sitemap>
    <sitemap><loc>https://www.news.example/sitemap.xml</loc></sitemap>
    <sitemap><loc>https://news.example/b.xml</loc></sitemap></sitemapindex>"""
    sitemap = read_sitemap(index.encode(), URL)
    assert [link.url for link in sitemap.sitemaps] == ["https://news.example/news.xml.gz", "https://news.example/b.xml"]
    assert sitemap.sitemaps[0].changed_at is not None
    assert sitemap.sitemaps[1] == SitemapLink("https://news.example/b.xml")
    assert sitemap.problems == ["the index lists itself"]
    assert sitemap.pages == []


LOC = "<url><loc>https://news.example/1</loc></url>"


@pytest.mark.parametrize(
    "content",
    [
        f"<urlset>{LOC}</urlset>".encode(),
        f'<urlset xmlns="http://www.google.com/schemas/sitemap/0.84">{LOC}</urlset>'.encode(),
        f'<s:urlset xmlns:s="{NAMESPACE}">{LOC.replace("<", "<s:").replace("<s:/", "</s:")}</s:urlset>'.encode(),
        f'<URLSET xmlns="x">{LOC.upper().replace("HTTPS://NEWS.EXAMPLE", "https://news.example")}</URLSET>'.encode(),
        f"\ufeff\n<?xml version='1.0' encoding='utf-8'?><!-- made by hand --><urlset>{LOC}</urlset>".encode(),
        f"<urlset>{LOC}<url><loc>https".encode(),
        f"<urlset>{LOC}</urlset>".replace("</loc>", "").encode(),
        b"<urlset><url><loc><![CDATA[https://news.example/1]]></loc><news:news/><a & b></url></urlset>",
        b"<urlset><url><loc>\n  https://news.example/\n  1\n</loc></url></urlset>",
        gzip.compress(f"<urlset>{LOC}</urlset>".encode()),
        gzip.compress(gzip.compress(f"<urlset>{LOC}</urlset>".encode())),
        gzip.compress(f"<urlset>{LOC}{' ' * 99_999}".encode())[:-20],
        b"https://news.example/1\r\n",
        b"\xef\xbb\xbf# pages\nhttps://news.example/1\n\nhttps://news.example/1\nnews\n",
        b"<rss><channel><item><link>https://news.example/1</link></item></channel></rss>",
        b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://news.example/1"/></entry></feed>',
        f"<urlset>{LOC}</urlset>".encode("utf-16"),
    ],
)
def test_every_form_is_read(content: bytes) -> None:
    assert [page.url for page in read_sitemap(content, URL).pages] == ["https://news.example/1"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "empty"),
        (b"<!doctype html><html><body><a href='/'>x</a></body></html>", "HTML"),
        (b"<html><body><url>x</url></body></html>", "HTML"),
        (b"<note><to/></note>", "<note>"),
        (b"User-agent: *\nDisallow: /\n", "neither"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\x1f\x8b\xff\xffgarbage", "gzip"),
        (b'{"a": 1}', "neither"),
        (b"<urlset" + b"<a>" * 2_000, "deeper"),
    ],
)
def test_what_is_no_sitemap(content: bytes, told: str) -> None:
    with pytest.raises(ValueError, match=f"^no sitemap: .*{told}"):
        read_sitemap(content, URL)


def test_an_empty_sitemap_is_one() -> None:
    assert read_sitemap(b"<urlset></urlset>", URL).pages == []
    assert read_sitemap(b"<sitemapindex/>", URL).sitemaps == []


def test_no_more_than_fifty_thousand() -> None:
    many = "".join(f"<url><loc>https://news.example/{n}</loc></url>" for n in range(50_100))
    for content in (f"<urlset>{many}</urlset>", many.replace("<url><loc>", "").replace("</loc></url>", "\n")):
        sitemap = read_sitemap(content.encode(), URL)
        assert len(sitemap.pages) == 50_000
        assert sitemap.problems == ["more than 50,000 addresses: the rest was not read"]


def test_no_more_bytes_than_allowed() -> None:
    bomb = gzip.compress(b" " * 60_000_000)
    with pytest.raises(ValueError, match="bytes"):
        read_sitemap(bomb, URL)
    with pytest.raises(ValueError, match="bytes"):
        read_sitemap(gzip.compress(bomb), URL)


def test_entities_are_not_expanded() -> None:
    bombs = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(12))
    head = f'<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY e0 "ha">{bombs}<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    sitemap = read_sitemap(
        f"{head}<urlset><url><loc>&x;</loc></url><url><loc>&e12;</loc></url>{LOC}</urlset>".encode(), URL
    )
    assert sitemap.pages[-1].url == "https://news.example/1"
    assert all(len(page.url) < 60 and "root:" not in page.url for page in sitemap.pages)


@pytest.mark.parametrize(
    "text",
    [
        "<urlset>" + "<" * 1_000_000,
        "<urlset>" + "<url><loc>" * 100_000,
        "<urlset>" + "<url>" + "<loc>https://a.example/" * 100_000,
        "<urlset>" + "&a" * 500_000,
        "<urlset>" + "<!DOCTYPE" * 100_000,
        "<urlset><url><loc>" + "https://" * 300_000,
        "https://a.example/\n" + "x\n" * 1_000_000,
        "x" * 3_000_000,
        "<urlset " + "xmlns:a='b' " * 100_000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    began = time.monotonic()
    reason(text.encode(), URL)
    assert time.monotonic() - began < 30


def reason(content: bytes, url: str) -> str | None:
    """Why it is no sitemap; `None` if it is one."""
    try:
        read_sitemap(content, url)
    except ValueError as error:
        return str(error)
    return None


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=300), st.integers(0, len(NEWS.encode())), st.integers(0, 50), st.text(max_size=30))
@example(b"<url><loc>http://[", 150, 0, "http://[")
def test_any_bytes_raise_nothing_else(noise: bytes, at: int, lost: int, url: str) -> None:
    whole = NEWS.encode()
    for content in (noise, whole[:at] + noise + whole[at + lost :], b"<urlset><url>" + noise, whole[:at]):
        assert (reason(content, url) or "no ").startswith("no ")
