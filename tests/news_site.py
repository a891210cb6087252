"""A news site on loopback whose pages are set by hand.

    with site() as news:
        news.article("/news/1", title="Bridge opens")
        news.feed("/rss", "/news/1")
        ... news.url("/rss") ...
        news.taken()                     # paths that were asked for since the last time, without robots.txt

Pages have an ETag and answer 304 to it. What is set may be a function of the request's headers too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from newsworld.server import Answer, serving

__all__ = ["Asked", "NewsSite", "site"]

SENTENCE = "The city council agreed on Tuesday to build a second bridge over the river after a long debate. "
Respond = Callable[[Mapping[str, str]], Answer]


@dataclass(frozen=True)
class Asked:
    """A request; header names in lower case."""

    host: str
    path: str
    headers: Mapping[str, str]
    status: int


@dataclass
class NewsSite:
    """Paths and what is there; everything else is 404."""

    pages: dict[str, Answer | Respond] = field(default_factory=dict)
    log: list[Asked] = field(default_factory=list)
    port: int = 0
    validators: bool = True
    """Whether pages have an ETag."""
    on_request: Callable[[str], None] = lambda path: None
    """Called before each answer."""
    _read: int = 0

    def url(self, path: str, host: str = "127.0.0.1", user: str = "") -> str:
        """The address of a path."""
        return f"http://{user}{host}:{self.port}{path}"

    def taken(self) -> list[str]:
        """Paths that were asked for since the last call, in order; without robots.txt."""
        new, self._read = self.log[self._read :], len(self.log)
        return [asked.path for asked in new if asked.path != "/robots.txt"]

    def count(self, path: str) -> int:
        """How often a path was asked for in all."""
        return sum(asked.path == path for asked in self.log)

    def put(self, path: str, body: str | bytes, media_type: str = "text/html; charset=utf-8") -> None:
        """Anything at all."""
        content = body.encode() if isinstance(body, str) else body
        self.pages[path] = Answer(200, content, {"Content-Type": media_type})

    def article(
        self,
        path: str,
        title: str = "",
        *,
        published: datetime | None = None,
        boxes: Mapping[str, Sequence[str]] | None = None,
        extra: str = "",
    ) -> None:
        """An article; `boxes` are paths of tag pages with the links that stand under them."""
        date = f'<meta property="article:published_time" content="{published.isoformat()}">' if published else ""
        related = "".join(
            f'<div class="box"><h4>More on <a href="{tag}">Harbour</a></h4><ul>{_items(links)}</ul></div>'
            for tag, links in (boxes or {}).items()
        )
        self.put(
            path,
            f'<!doctype html><html lang="en"><head><title>{title}</title>{date}'
            f'<meta property="og:type" content="article"></head><body><main><article>'
            f"<h1>{title or 'Story ' + path}</h1>"
            f"<div>{f'<p>{SENTENCE * 3}</p>' * 3}<p>This is the page {path} of the week. {extra}</p></div></article>"
            f"{related}</main></body></html>",
        )

    def feed(self, path: str, *links: str, said: str = "", titles: Mapping[str, str] | None = None) -> None:
        """An RSS feed of these paths, or whole addresses; `said` is XML of each entry."""
        entries = "".join(
            f"<item><title>{(titles or {}).get(link, 'Story ' + link)}</title><link>{self._absolute(link)}</link>{said}"
            "</item>"
            for link in links
        )
        head = f"<title>News</title><link>{self.url('/')}</link>"
        self.put(path, f'<rss version="2.0"><channel>{head}{entries}</channel></rss>', "application/rss+xml")

    def listing(self, path: str, *links: str, further: str | None = None) -> None:
        """A page that lists articles."""
        more = f'<a rel="next" href="{further}">Next page</a>' if further else ""
        self.put(
            path,
            f'<!doctype html><html lang="en"><head><title>All news</title></head><body><main><h1>All news</h1>'
            f"<ul>{_items(links)}</ul>{more}</main></body></html>",
        )

    def sitemap(self, path: str, links: Mapping[str, datetime | None], *, index: bool = False) -> None:
        """A sitemap, or an index of sitemaps: paths with the moments at which they changed."""
        kind, entry = ("sitemapindex", "sitemap") if index else ("urlset", "url")
        entries = "".join(
            f"<{entry}><loc>{self._absolute(link)}</loc>"
            + (f"<lastmod>{moment.isoformat()}</lastmod>" if moment else "")
            + f"</{entry}>"
            for link, moment in links.items()
        )
        self.put(
            path, f'<{kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</{kind}>', "application/xml"
        )

    def refuse(self, path: str, status: int, *, retry_after: float | None = None) -> None:
        """An error."""
        headers = {"Content-Type": "text/html"} | ({"Retry-After": f"{retry_after:.0f}"} if retry_after else {})
        self.pages[path] = Answer(status, b"<title>-</title>", headers)

    def answer(self, host: str, target: str, headers: Mapping[str, str]) -> Answer:
        """What the server sends."""
        self.on_request(target)
        page = self.pages.get(target)
        if page is None:
            answer = Answer(404, b"<title>not found</title>", {"Content-Type": "text/html"})
        elif isinstance(page, Answer):
            answer = self._current(page, headers)
        else:
            answer = page(headers)
        self.log.append(Asked(host, target, headers, answer.status))
        return Answer(answer.status, answer.body, dict(answer.headers))

    def _current(self, page: Answer, headers: Mapping[str, str]) -> Answer:
        if page.status != 200 or not self.validators:
            return page
        etag = f'"{hashlib.sha256(page.body).hexdigest()[:16]}"'
        if headers.get("if-none-match") == etag:
            return Answer(304, b"", {"ETag": etag})
        return Answer(200, page.body, {**page.headers, "ETag": etag})

    def _absolute(self, link: str) -> str:
        return link if "://" in link else self.url(link)


def _items(links: Sequence[str]) -> str:
    return "".join(f'<li><a href="{link}">Another story of the week at {link}</a></li>' for link in links)


@contextmanager
def site() -> Iterator[NewsSite]:
    """A site on a free port of 127.0.0.1; other loopback names lead there too where they are looked up so."""
    news = NewsSite()
    with serving(news.answer) as news.port:
        yield news
