"""Many addresses of one page have one form, and other pages keep theirs."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsgrab.discover.addresses import canonical, site_of, twin_key

PAGE = "https://news.example/world/ferry-returns-4711"


@pytest.mark.parametrize(
    "twin",
    [
        PAGE + "#comments",
        PAGE + "?utm_source=rss&utm_medium=feed&UTM_Campaign=x",
        PAGE + "?fbclid=IwAR0abc&gclid=1",
        PAGE + "?yclid=1&ysclid=l2&_openstat=abc",
        PAGE + "?mc_cid=1&mc_eid=2&mkt_tok=3",
        PAGE + "?at_medium=RSS&at_campaign=KARANGA",
        PAGE + "?ns_mchannel=social&ns_source=twitter",
        PAGE + "?ref=home&smid=tw-share",
        PAGE + "?utm_source=a&amp;utm_medium=b",
        PAGE + "?igshid=1&ref_src=twsrc%5Etfw",
        PAGE + "?amp",
        PAGE + "?amp=1",
        PAGE + "?outputType=amp",
        PAGE + "?",
        PAGE + "/amp",
        PAGE + ".amp",
        "HTTPS://News.Example:443/world/ferry-returns-4711",
        "https://m.news.example/world/ferry-returns-4711",
        "https://mobile.news.example/world/ferry-returns-4711",
        "https://amp.news.example/world/ferry-returns-4711",
        "https://news.example/amp/world/ferry-returns-4711",
        "  https://news.example/world/ferry-returns-4711\n",
    ],
)
def test_twins(twin: str) -> None:
    assert canonical(twin) == PAGE
    assert twin_key(twin) == twin_key(PAGE)


@pytest.mark.parametrize(
    "twin",
    [
        PAGE.replace("https", "http"),
        PAGE.replace("news.", "www.news."),
        PAGE + "/",
        PAGE + "/amp/",
        PAGE + "/index.html",
        PAGE + "/?utm_source=x",
        "http://m.news.example:80/world/ferry-returns-4711/index.php",
    ],
)
def test_twins_by_key(twin: str) -> None:
    assert twin_key(twin) == twin_key(PAGE)


@pytest.mark.parametrize(
    "query",
    [
        *("id=12", "p=3", "news=77", "page=2", "newsid=4711", "q=amp", "amp=no", "ref=4711", "smid=12", "source=x"),
        *("v=abc", "pk=12", "pk_id=12", "cid=8", "share=1", "news_id=5&lang=az", "PAGEN_1=2"),
    ],
)
def test_what_makes_a_page_stays(query: str) -> None:
    url = f"https://news.example/news.php?{query}"
    assert sorted(canonical(url).partition("?")[2].split("&")) == sorted(query.split("&"))
    assert twin_key(url) != twin_key("https://news.example/news.php")


@pytest.mark.parametrize(
    "url",
    [
        "https://amp.dev/",
        "https://m.az/",
        "https://m.co.uk/",
        "https://amp.com.tr/",
        "https://news.example/amp",
        "https://news.example/amplitude",
        "https://news.example/camp",
        "https://news.example/news.php?a=1&b=2",
        "https://news.example:8080/",
        "mailto:a@news.example",
        "ftp://news.example/",
        "/relative",
        "",
    ],
)
def test_what_is_canonical_already(url: str) -> None:
    assert canonical(url) == url


def test_one_form() -> None:
    assert canonical("https://a.example/?b=2&a=1") == canonical("https://a.example/?a=1&b=2")
    assert canonical("https://a.example/мост") == canonical("https://a.example/%D0%BC%D0%BE%D1%81%D1%82")
    assert canonical("https://a.example/%d0%bc") == canonical("https://a.example/%D0%BC")
    assert canonical("https://a.example") == canonical("https://a.example/")


@pytest.mark.parametrize(
    ("host", "site"),
    [
        ("news.example", "news.example"),
        ("www.News.example", "news.example"),
        ("a.b.news.example", "news.example"),
        ("www.news.co.uk", "news.co.uk"),
        ("news.com.tr", "news.com.tr"),
        ("ru.news.az", "news.az"),
        ("localhost", "localhost"),
        ("127.0.0.1", "127.0.0.1"),
        ("", ""),
    ],
)
def test_site(host: str, site: str) -> None:
    assert site_of(host) == site


PIECES = st.sampled_from(
    [
        *(
            "http://",
            "https://",
            "HTTPS://",
            "m.",
            "amp.",
            "www.",
            "a.example",
            "[",
            "]",
            "::1",
            "@",
            ":443",
            ":80",
            ":x",
        ),
        *("/", "/amp", "/amp/", ".amp", ".amp.html", "index.html", "index.php", "?", "&", "amp;", "=", "utm_source=1"),
        *("ref=1", "id=1", "%", "%25", "%2F", "%61mp", "#", " ", "\t", "é", "мост", "\ud800", "\x00", "\\", "..", "."),
        *("//", ";", "+"),
    ]
)


@settings(deadline=None, max_examples=600)
@given(st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=40))
@example("http://a.example/amp/amp/amp/amp/amp/amp/amp/amp/amp/amp/amp/x")
@example("https://a.example" + "/amp" * 40)
@example("https://" + "m." * 40 + "a.example/")
@example("https://a.example/" + "index.html/" * 3 + "index.html")
@example("https://a.example/?" + "amp;" * 30 + "utm_source=1")
def test_never_raises_and_stays(url: str) -> None:
    for each in (url, "https://a.example/" + url, "https://" + url):
        once = canonical(each)
        assert canonical(once) == once
        assert isinstance(twin_key(each), str)
        assert twin_key(once) == twin_key(each)
