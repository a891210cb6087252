"""Pages of addresses: feeds, sitemaps, listings with further pages, tag pages, the home page and robots.txt."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from urllib.parse import urlsplit

from newsgrab.model import Source

from .pages import frame, tag_path
from .plan import Site, Story

__all__ = ["NEWS_SITEMAP", "View", "address_page", "source"]

NEWS_SITEMAP = timedelta(days=2)
"""How long an article stays in a news sitemap."""
_FEED, _LISTING, _HOME = 25, 20, 10
"""How many articles each of them holds."""
_HTML, _XML = "text/html; charset=utf-8", "application/xml; charset=utf-8"
_TRACKING = "utm_source=rss&utm_medium=feed"
_XMLNS = {
    "rss": 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"',
    "sitemap": 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
    "news": 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
}


@dataclass(frozen=True)
class View:
    """A site as it is at a moment."""

    site: Site
    now: datetime
    origin: str
    """Scheme, host and port, without a slash at the end."""

    def newest(self, number: int | None = None, *, section: int | None = None, tag: int | None = None) -> list[Story]:
        """Articles that can be read, newest first."""
        found = (
            story
            for story in reversed(self.site.stories)
            if story.published <= self.now
            and (story.gone_at is None or story.gone_at > self.now)
            and section in (None, story.section)
            and (tag is None or tag in story.tags)
        )
        return list(found)[:number]

    def link(self, story: Story) -> str:
        """An article's address as feeds have it, escaped for XML."""
        if not self.site.has_tracking:
            return escape(self.origin + story.path)
        return escape(f"{self.origin}{story.path}{'&' if '?' in story.path else '?'}{_TRACKING}")


Made = tuple[str, str, bytes]
"""The kind of page, its media type and itself."""


def source(site: Site, origin: str) -> Source:
    """What a user would watch at a site."""
    named = {
        "rss": {"feeds": ["/rss.xml", "/rss/s0.xml"]},
        "atom": {"feeds": ["/atom.xml"]},
        "json": {"feeds": ["/feed.json"]},
        "news sitemap": {"sitemaps": ["/news-sitemap.xml"]},
        "sitemap index": {"sitemaps": ["/sitemap.xml"]},
        "listing": {"listings": ["/news/"]},
        "tags": {"feeds": ["/rss.xml"], "tag_pages": [tag_path(0), tag_path(1)]},
    }[site.way]
    lists = {kind: [origin + path for path in paths] for kind, paths in named.items()}
    return Source.model_validate({"name": site.name, "url": f"{origin}/", **lists})


def address_page(view: View, path: str) -> Made | None:
    """The page at a path; `None` where there is none. Nothing in it changes unless the site's articles do."""
    for pattern, kind, media_type, make in _PAGES:
        if match := pattern.fullmatch(path):
            made = make(view, *map(int, match.groups()))
            return (kind, media_type, made.encode()) if made else None
    return None


def _robots(view: View) -> str:
    return f"User-agent: *\nDisallow: /admin/\nSitemap: {view.origin}/sitemap.xml\n"


def _home(view: View) -> str:
    kinds = {"/rss.xml": "rss+xml", "/atom.xml": "atom+xml", "/feed.json": "feed+json"}
    watched = source(view.site, view.origin)
    head = "".join(
        f'<link rel="alternate" type="application/{kinds.get(urlsplit(url).path, "rss+xml")}" href="{url}">'
        for url in watched.feeds
    )
    return _page(view, view.site.name, view.newest(_HOME), head=head)


def _section(view: View, number: int) -> str:
    if number >= len(view.site.language.sections):
        return ""
    return _page(view, view.site.language.sections[number], view.newest(_LISTING, section=number))


def _tag(view: View, number: int) -> str:
    if number >= len(view.site.language.topics):
        return ""
    return _page(view, view.site.language.topics[number], view.newest(_LISTING, tag=number))


def _listing(view: View, number: int = 1) -> str:
    stories = view.newest()
    shown = stories[(number - 1) * _LISTING : number * _LISTING]
    if number > 1 and not shown:
        return ""
    more = f'<a rel="next" href="/news/page/{number + 1}/">{number + 1}</a>' if stories[number * _LISTING :] else ""
    return _page(view, view.site.name, shown, foot=f'<div class="pagination">{more}</div>')


def _page(view: View, title: str, stories: Iterable[Story], *, head: str = "", foot: str = "") -> str:
    items = []
    for story in stories:
        twin = ""
        if view.site.twins == "amp":
            twin = f'<a href="{escape("/amp" + story.path)}">AMP</a>'
        elif view.site.twins == "mobile":
            twin = f'<a href="{escape(view.origin.replace("//", "//m.") + story.path)}">m</a>'
        items.append(
            f'<div class="item"><h2><a href="{escape(story.path)}">{story.at(view.now).title}</a></h2>{twin}'
            f'<time datetime="{story.published.isoformat()}">{story.published:%d.%m.%Y %H:%M}</time></div>'
        )
    body = f'<main><h1>{title}</h1><div class="list">{"".join(items)}</div>{foot}</main>'
    return frame(view.site, title, head, body).decode()


def _rss(view: View, section: int | None = None) -> str:
    items = []
    for story in view.newest(_FEED, section=section):
        version = story.at(view.now)
        creator = f"<dc:creator>{story.author}</dc:creator>" if story.author else ""
        items.append(
            f"<item><title>{version.title}</title><link>{view.link(story)}</link>{creator}\n"
            f'<guid isPermaLink="false">{story.number}</guid><pubDate>{format_datetime(story.published)}</pubDate>'
            f"<category>{view.site.language.sections[story.section]}</category>"
            f"<description>{version.lead or version.paragraphs[0]}</description></item>\n"
        )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" {_XMLNS["rss"]}><channel>\n'
        f"<title>{view.site.name}</title><link>{view.origin}/</link><description>{view.site.name}</description>"
        f"<language>{view.site.language.code}</language>\n{''.join(items)}</channel></rss>\n"
    )


def _atom(view: View) -> str:
    stories = view.newest(_FEED)
    entries = []
    for story in stories:
        version = story.at(view.now)
        author = f"<author><name>{story.author}</name></author>" if story.author else ""
        entries.append(
            f"<entry><id>{view.origin}/{story.number}</id><title>{version.title}</title>"
            f'<link href="{view.link(story)}"/>'
            f"<published>{story.published.isoformat()}</published><updated>{version.moment.isoformat()}</updated>"
            f"{author}<summary>{version.lead or version.paragraphs[0]}</summary></entry>\n"
        )
    newest = max((story.at(view.now).moment for story in stories), default=datetime(2026, 1, 1, tzinfo=UTC))
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>{view.site.name}</title>'
        f'<id>{view.origin}/</id><link href="{view.origin}/"/><updated>{newest.isoformat()}</updated>\n'
        f"{''.join(entries)}</feed>\n"
    )


def _json(view: View) -> str:
    items = [
        {
            "id": str(story.number),
            "url": view.origin + story.path,
            "title": story.at(view.now).title,
            "summary": story.at(view.now).lead or story.at(view.now).paragraphs[0],
            "date_published": story.published.isoformat(),
            "date_modified": story.at(view.now).moment.isoformat(),
            **({"authors": [{"name": story.author}]} if story.author else {}),
        }
        for story in view.newest(_FEED)
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": view.site.name, "items": items}
    return json.dumps(feed, ensure_ascii=False)


def _news_sitemap(view: View) -> str:
    urls = "".join(
        f"<url><loc>{escape(view.origin + story.path)}</loc><news:news><news:publication>"
        f"<news:name>{view.site.name}</news:name><news:language>{view.site.language.code}</news:language>"
        f"</news:publication><news:publication_date>{story.published.isoformat()}</news:publication_date>"
        f"<news:title>{story.at(view.now).title}</news:title></news:news></url>\n"
        for story in view.newest()
        if story.published > view.now - NEWS_SITEMAP
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_XMLNS["sitemap"]} {_XMLNS["news"]}>\n{urls}</urlset>\n'


def _archive(view: View) -> str:
    urls = "".join(
        f"<url><loc>{escape(view.origin + story.path)}</loc>"
        f"<lastmod>{story.at(view.now).moment.isoformat()}</lastmod></url>\n"
        for story in view.newest()
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_XMLNS["sitemap"]}>\n{urls}</urlset>\n'


def _index(view: View) -> str:
    sitemaps = "".join(
        f"<sitemap><loc>{view.origin}{path}</loc></sitemap>\n" for path in ("/news-sitemap.xml", "/sitemap-archive.xml")
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex {_XMLNS["sitemap"]}>\n{sitemaps}</sitemapindex>\n'


_PAGES: tuple[tuple[re.Pattern[str], str, str, Callable[..., str]], ...] = tuple(
    (re.compile(pattern), kind, media_type, make)
    for pattern, kind, media_type, make in (
        (r"/robots\.txt", "robots", "text/plain", _robots),
        (r"/", "home", _HTML, _home),
        (r"/rss\.xml", "feed", "application/rss+xml", _rss),
        (r"/rss/s(\d)\.xml", "feed", "application/rss+xml", _rss),
        (r"/atom\.xml", "feed", "application/atom+xml", _atom),
        (r"/feed\.json", "feed", "application/feed+json", _json),
        (r"/news-sitemap\.xml", "sitemap", _XML, _news_sitemap),
        (r"/sitemap-archive\.xml", "sitemap", _XML, _archive),
        (r"/sitemap\.xml", "sitemap", _XML, _index),
        (r"/news/", "listing", _HTML, _listing),
        (r"/news/page/(\d{1,4})/", "listing", _HTML, _listing),
        (r"/s(\d)/", "listing", _HTML, _section),
        (r"/tag/t(\d)/", "tag page", _HTML, _tag),
    )
)
