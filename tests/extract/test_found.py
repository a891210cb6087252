"""What feeds, sitemaps and listings say of a page fills what the page does not say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

import newsgrab
from newsgrab import Explanation, FoundUrl

URL = "https://bay.example/storm"
BAKU = timezone(timedelta(hours=4))
TEXTS = {
    "en": "The storm reached the bay in the night and left at noon, the port authority said on the radio. ",
    "ru": "Шторм дошёл до залива ночью и ушёл к полудню, сообщили в управлении порта, но суда ещё не вышли. ",
    "az": "Fırtına gecə körfəzə çatdı və günorta saatlarında keçib getdi, bunu liman idarəsi üçün şöbə bildirdi. ",
}
TITLES = {
    "en": "Storm over the bay shuts two ports",
    "ru": "Шторм над заливом закрыл два порта",
    "az": "Körfəzdə fırtına iki limanı bağladı",
}
AUTHORS = {"en": "Jane Doe", "ru": "Анна Петрова", "az": "Əli Məmmədov"}


def explained(body: str = "", head: str = "", *, text: str = "en", lang: str | None = None, **said: Any) -> Explanation:
    """A page whose text says nothing but a storm, and what a feed says of it."""
    paragraphs = "".join(f"<p>{TEXTS[text] * 4}</p>" for _ in range(3))
    html = (
        f'<html lang="{text if lang is None else lang}"><head>{head}</head>'
        f"<body><article>{body}{paragraphs}</article></body></html>"
    )
    return newsgrab.explain(html, url=URL, found=FoundUrl(**{"url": URL, "via": "feed"} | said))


def sources(explanation: Explanation, field: str) -> list[str]:
    return [candidate.source for candidate in explanation.candidates[field]]


@pytest.mark.parametrize("language", ["en", "ru", "az"])
@pytest.mark.parametrize("via", ["feed", "news sitemap"])
def test_a_bare_page_is_filled(language: str, via: str) -> None:
    """Title, date with its zone, keywords without addresses, authors, the last change; each says where it is from."""
    at = datetime(2024, 3, 12, 18, 30, 5, tzinfo=BAKU)
    found = explained(
        text=language,
        title=f"{TITLES[language]} | bay.example",
        date_published=at,
        changed_at=at + timedelta(hours=2),
        keywords=["Bakı", "порт", "Bay"],
        authors=["admin", AUTHORS[language]],
        via=via,
    )
    article = found.article
    assert article.title == TITLES[language]
    assert article.date_published is not None
    assert article.date_published.isoformat() == "2024-03-12T18:30:05+04:00"
    assert article.date_precision == "second"
    assert article.date_modified == at + timedelta(hours=2)
    assert [(tag.name, tag.url) for tag in article.tags] == [("Bakı", None), ("порт", None)]  # the third is the site
    assert [(author.name, author.kind) for author in article.authors] == [(AUTHORS[language], "person")]
    for field in ("title", "date_published", "date_modified", "tags", "authors"):
        assert article.provenance[field].source == via
        assert article.provenance[field].confidence < 0.75
        assert found.candidates[field][0].chosen


def test_pages_that_are_no_articles_are_not_filled() -> None:
    """A wall in the article's place is not dated."""
    found = FoundUrl(url=URL, via="feed", title=TITLES["en"], date_published=datetime(2024, 3, 12, tzinfo=UTC))
    article = newsgrab.parse("<html><body><nav><a href=/>Home</a></nav></body></html>", url=URL, found=found)
    assert not article.page_kind.is_article
    assert (article.title, article.date_published) == (None, None)


# --- dates ---------------------------------------------------------------------------------------------------------

OG = '<meta property="article:published_time" content="%s">'


@pytest.mark.parametrize(
    ("page", "feed", "expected", "precision", "source"),
    [
        # The time and the zone of the page's day.
        ("2024-03-12", datetime(2024, 3, 12, 18, 30, tzinfo=BAKU), "2024-03-12T18:30:00+04:00", "minute", "feed"),
        ("2024-03-12", datetime(2024, 3, 12, 14, 30, tzinfo=UTC), "2024-03-12T14:30:00+00:00", "minute", "feed"),
        # Midnight here is the day before in UTC: the page's own offset tells.
        (
            "2024-03-12T00:00:00+04:00",
            datetime(2024, 3, 11, 21, 30, tzinfo=UTC),
            "2024-03-12T01:30:00+04:00",
            "minute",
            "feed",
        ),
        (
            "2024-03-12T00:00:00+04:00",
            datetime(2024, 3, 12, 21, 30, tzinfo=UTC),
            "2024-03-12T00:00:00+04:00",
            "day",
            "og",
        ),
        # Another day; a day without a time.
        ("2024-03-12", datetime(2024, 3, 14, 18, 30, tzinfo=BAKU), "2024-03-12T00:00:00+00:00", "day", "og"),
        ("2024-03-12", datetime(2024, 3, 12, tzinfo=BAKU), "2024-03-12T00:00:00+00:00", "day", "og"),
        # A time without a zone gets the one that makes both the same moment.
        (
            "2024-03-12T18:30:00",
            datetime(2024, 3, 12, 18, 30, tzinfo=BAKU),
            "2024-03-12T18:30:00+04:00",
            "second",
            "og",
        ),
        (
            "2024-03-12 18:30",
            datetime(2024, 3, 12, 14, 30, 44, tzinfo=UTC),
            "2024-03-12T18:30:00+04:00",
            "minute",
            "og",
        ),
        ("2024-03-13 00:30", datetime(2024, 3, 12, 20, 30, tzinfo=UTC), "2024-03-13T00:30:00+04:00", "minute", "og"),
        ("2024-03-12 18:30", datetime(2024, 3, 12, 14, 41, tzinfo=UTC), "2024-03-12T18:30:00+00:00", "minute", "og"),
        (
            "2024-03-12T18:30:00",
            datetime(2024, 3, 12, 17, 30, tzinfo=BAKU),
            "2024-03-12T18:30:00+00:00",
            "second",
            "og",
        ),
        # What is stated in full is believed.
        (
            "2024-03-12T18:30:00Z",
            datetime(2024, 3, 12, 18, 30, tzinfo=BAKU),
            "2024-03-12T18:30:00+00:00",
            "second",
            "og",
        ),
        ("1710268200", datetime(2024, 3, 12, 18, 30, tzinfo=BAKU), "2024-03-12T18:30:00+00:00", "second", "og"),
        (
            "2024-03-12T18:30:00+03:00",
            datetime(2024, 3, 15, 9, 0, tzinfo=BAKU),
            "2024-03-12T18:30:00+03:00",
            "second",
            "og",
        ),
        # Which number is the month.
        ("03/04/2024", datetime(2024, 4, 3, 9, 0, tzinfo=BAKU), "2024-04-03T09:00:00+04:00", "minute", "feed"),
    ],
)
def test_the_page_is_dated_by_both(page: str, feed: datetime, expected: str, precision: str, source: str) -> None:
    """The page's date stands; what it leaves out comes from the feed where both speak of the same moment."""
    article = explained("<h1>Storm</h1>", OG % page, date_published=feed).article
    assert article.date_published is not None
    assert (article.date_published.isoformat(), article.date_precision) == (expected, precision)
    assert article.provenance["date_published"].source == source


@pytest.mark.parametrize(
    ("text", "line"),
    [("ru", "12 марта 2024, 18:30"), ("az", "12 mart 2024, 18:30"), ("en", "March 12, 2024, 6:30 pm")],
)
def test_a_line_for_readers_gets_its_zone(text: str, line: str) -> None:
    """Feeds in GMT tell the zone of the clock that the page shows."""
    at = datetime(2024, 3, 12, 14, 30, 8, tzinfo=UTC)
    found = explained(f"<h1>{TITLES[text]}</h1><p>{line}</p>", text=text, date_published=at)
    assert found.article.date_published == datetime(2024, 3, 12, 18, 30, tzinfo=BAKU)
    evidence = found.article.provenance["date_published"]
    assert (evidence.source, evidence.note) == ("visible date", "offset as in the feed")
    assert sources(found, "date_published")[:3] == ["visible date", "visible date", "feed"]


def test_a_feed_tells_which_line_is_the_date() -> None:
    """Of two dates near the headline the one that the feed has too."""
    body = "<p>Monday, 18 March 2024</p><h1>Storm</h1><p>Storm watch: 15 March 2024</p><p>12 March 2024</p>"
    article = explained(body, date_published=datetime(2024, 3, 12, 9, 0, tzinfo=BAKU)).article
    assert article.date_published == datetime(2024, 3, 12, 9, 0, tzinfo=BAKU)


def test_a_moment_that_the_page_calls_publication_stands() -> None:
    """Wherever it is stated; a mere day, or a date that may be another one's, gives way to the feed."""
    later = datetime(2024, 3, 14, 9, 0, tzinfo=BAKU)
    node = '<script type="application/ld+json">{"@type": "WebPage", "datePublished": "%s"}</script>'
    article = explained("<h1>Storm</h1>", node % "2024-03-12T18:30:00+04:00", date_published=later).article
    assert article.date_published == datetime(2024, 3, 12, 18, 30, tzinfo=BAKU)
    for via, day in (("feed", 14), ("listing", 12)):
        article = explained("<h1>Storm</h1>", node % "2024-03-12", date_published=later, via=via).article
        assert article.date_published is not None
        assert article.date_published.day == day
    only = explained("<h1>Storm</h1>", date_published=later, via="listing").article
    assert (only.date_published, only.provenance["date_published"].source) == (later, "listing")


@pytest.mark.parametrize("via", ["feed", "sitemap"])
def test_the_last_change_is_later_than_publication(via: str) -> None:
    """Feeds and sitemaps date the change where the page does not, unless it would have been before publication."""
    published = OG % "2024-03-12T18:30:00+04:00"
    later, earlier = datetime(2024, 3, 13, 9, 0, tzinfo=UTC), datetime(2024, 3, 12, 14, 29, tzinfo=UTC)
    found = explained("<h1>Storm</h1>", published, changed_at=later, via=via)
    assert found.article.date_modified == later
    assert found.article.provenance["date_modified"].source == via
    assert explained("<h1>Storm</h1>", published, changed_at=earlier, via=via).article.date_modified is None
    stated = published + '<meta property="article:modified_time" content="2024-03-12T20:00:00+04:00">'
    found = explained("<h1>Storm</h1>", stated, changed_at=later, via=via)
    assert found.article.date_modified == datetime(2024, 3, 12, 20, 0, tzinfo=BAKU)
    assert sources(found, "date_modified") == ["og", "meta", via]


def test_only_changed_is_better_than_undated() -> None:
    """A feed that states the change alone dates a page that nothing else dates; a sitemap does not."""
    at = datetime(2024, 3, 13, 9, 0, tzinfo=UTC)
    article = explained("<h1>Storm</h1>", changed_at=at).article
    assert (article.date_published, article.date_modified) == (at, None)
    assert explained("<h1>Storm</h1>", changed_at=at, via="sitemap").article.date_published is None


# --- titles --------------------------------------------------------------------------------------------------------

NEWS = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "%s"}</script>'


@pytest.mark.parametrize("language", ["en", "ru", "az"])
@pytest.mark.parametrize("ending", ["", " …", "...", " [...]"])
def test_the_heading_stays(language: str, ending: str) -> None:
    """Neither a title that breaks off nor one in another wording takes the place of what readers see."""
    title = TITLES[language]
    for said in (title[:15] + ending, TITLES["ru" if language != "ru" else "az"] + ending, f"{title} - bay.example"):
        found = explained(f"<h1>{title}</h1>", text=language, title=said)
        assert found.article.title == title
        assert sources(found, "title") == ["h1", "feed"]


def test_a_feed_tells_what_the_heading_is() -> None:
    """A logo in the one `<h1>`, the headline below; two `<h1>` of which nothing else tells."""
    said = TITLES["en"]
    logo = f"<h1>Bay Gazette</h1><div class=t>{said}</div>"
    assert explained(logo, "<title>Home</title>", title=said).article.title == said
    assert explained(logo, "<title>Bay Gazette</title>", title=said).article.title == "Bay Gazette"
    latest = f"<ul><li><a href=/storm>{said}</a></li></ul>"
    assert explained(latest, title=said).candidates["title"][0].source == "feed"
    assert explained(f"<h1>Bay Gazette</h1><h1>{said}</h1>", title=f"{said}!").article.title == said
    assert explained(f"<p class=big>{said}</p>", title=said).candidates["title"][0].source == "h1"


def test_a_feed_sides_with_the_heading_or_with_the_headline_for_machines() -> None:
    """Where the page calls the article two things."""
    h1, stated = "Storm over the bay shuts two ports", "Two ports shut after night of storms"
    both = NEWS % stated + f'<meta property="og:title" content="{stated}">'
    assert explained(f"<h1>{h1}</h1>", both).article.title == stated
    assert explained(f"<h1>{h1}</h1>", both, title=h1).article.title == h1
    assert explained(f"<h1>{h1}</h1>", NEWS % stated).article.title == h1
    assert explained(f"<h1>{h1}</h1>", NEWS % stated, title=stated).article.title == stated
    assert explained(f"<h1>{h1}</h1>", NEWS % stated, title="Something else altogether").article.title == h1


def test_a_feed_tells_which_claim_is_the_title() -> None:
    """Without a heading, one of the page's claims for machines; without any, the feed's, were it cut."""
    head = '<meta property="og:title" content="News of the bay"><title>Storm over the bay shuts two ports</title>'
    assert explained(head=head).article.title == "News of the bay"
    found = explained(head=head, title=TITLES["en"])
    assert found.article.title == TITLES["en"]
    assert sources(found, "title") == ["title", "og", "feed"]
    cut = explained(title="Storm over the bay …").article
    assert cut.title == "Storm over the bay …"
    assert cut.provenance["title"].confidence < 0.5


def test_the_text_of_a_link_only_confirms() -> None:
    """'Read more' is no title."""
    assert explained(title="Read more", via="listing").article.title is None
    head = '<meta property="og:title" content="News of the bay"><title>Storm over the bay shuts two ports</title>'
    assert explained(head=head, title=TITLES["en"], via="listing").article.title == TITLES["en"]
    found = explained(f"<h1>Bay Gazette</h1><h1>{TITLES['en']}</h1>", title=TITLES["en"], via="listing")
    assert found.article.title == TITLES["en"]


def test_markup_and_the_site_go_from_a_title() -> None:
    """As in the page's own claims."""
    assert explained(title="Bay &amp; port: <b>storm</b> | bay.example").article.title == "Bay & port: storm"


# --- names, topics, languages --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "names",
    [
        ["admin"],
        ["Bay.Example"],
        ["desk@bay.example"],
        ["desk@bay.example (Jane Doe)"],
        ["https://bay.example/jane"],
        ["jane.doe"],
        ["Storm Gazette"],
    ],
)
def test_outlets_mailboxes_and_accounts_are_no_authors(names: list[str]) -> None:
    """What feeds give in place of a name."""
    head = '<meta property="og:site_name" content="Storm Gazette">'
    assert explained("<h1>Storm</h1>", head, authors=names).article.authors == []


def test_the_page_names_its_authors_and_topics() -> None:
    """Those of the feed stand behind, for `explain`."""
    head = '<meta name="author" content="Rana Aliyeva"><meta name="news_keywords" content="ports, weather">'
    found = explained("<h1>Storm</h1>", head, authors=["By Jane Doe"], keywords=["sea"])
    assert [author.name for author in found.article.authors] == ["Rana Aliyeva"]
    assert [tag.name for tag in found.article.tags] == ["ports", "weather"]
    assert [author["name"] for author in found.candidates["authors"][-1].value] == ["Jane Doe"]
    assert sources(found, "tags")[-1] == "feed"


def test_a_feed_shows_what_the_page_does_not() -> None:
    """Its picture, where the page has none; that of a listing is a small one."""
    picture = "https://cdn.bay.example/storm.jpg"
    assert [image.url for image in explained(image=picture).article.images] == [picture]
    assert explained(image=picture, via="listing").article.images == []
    shown = explained("<img src=/port.jpg width=800 height=600>", image=picture)
    assert [image.url for image in shown.article.images] == ["https://bay.example/port.jpg"]


@pytest.mark.parametrize(("text", "stated"), [("ru", "en"), ("az", "ru"), ("en", "az")])
def test_letters_and_words_outweigh_the_feed(text: str, stated: str) -> None:
    """Feeds keep the language of their software."""
    found = explained(f"<h1>{TITLES[text]}</h1>", text=text, lang="", language=stated)
    assert found.article.language == text
    assert "feed" not in sources(found, "language")


def test_a_feed_gives_the_language_that_nothing_else_tells() -> None:
    """A text too short to tell, a language without a word list; letters of another script rule it out."""
    short = "<html><body><h1>Storm</h1><p>%s</p></body></html>"
    said = FoundUrl(url=URL, via="feed", language="en-us")
    article = newsgrab.parse(short % "Port and bay closed.", url=URL, found=said)
    assert (article.language, article.provenance["language"].source) == ("en", "feed")
    assert newsgrab.parse(short.replace("Storm", "Порт") % "Порт закрыт.", url=URL, found=said).language == "und"
    rare = FoundUrl(url=URL, via="feed", language="eu")
    basque = "Itsasoa haserre zegoen gauean eta portua itxi egin zuten goizean. " * 8
    assert newsgrab.parse(short % basque, url=URL).language == "und"
    assert newsgrab.parse(short % basque, url=URL, found=rare).language == "eu"
