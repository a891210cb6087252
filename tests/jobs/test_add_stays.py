"""What a page, its headers or its robots.txt name is not asked for: a job goes where it was sent and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from server import Server, fixed, serving

from newsgrab import Library
from newsgrab.jobs.add import add
from newsgrab.jobs.download import Download

NAMED = {
    "meta refresh": '<meta http-equiv="refresh" content="0; url={url}">',
    "canonical": '<link rel="canonical" href="{url}">',
    "AMP twin": '<link rel="amphtml" href="{url}">',
    "other language": '<link rel="alternate" hreflang="en" href="{url}">',
    "feed": '<link rel="alternate" type="application/rss+xml" href="{url}">',
    "sitemap": '<link rel="sitemap" href="{url}">',
    "base": '<base href="{url}">',
    "Open Graph": '<meta property="og:url" content="{url}"><meta property="og:image" content="{url}">',
    "JSON-LD": '<script type="application/ld+json">{{"@type": "Article", "url": "{url}", "image": "{url}"}}</script>',
    "subresources": '<link rel="stylesheet" href="{url}"><script src="{url}"></script>',
    "preconnect": '<link rel="preconnect" href="{url}"><link rel="dns-prefetch" href="{url}">',
}
TEXT = "<p>The first ferry in six years left the harbour on Monday with forty cars on board, the port said.</p>"


@pytest.mark.parametrize(
    "spelling", ["http://127.0.0.1:PORT/", "//2130706433:PORT/", "http://[::ffff:127.0.0.1]:PORT/"]
)
@pytest.mark.parametrize("way", NAMED)
def test_nothing_that_a_page_names_is_asked_for(tmp_path: Path, way: str, spelling: str) -> None:
    """The article is stored, and the address in it has had no visitor."""
    with serving() as inside, serving("127.0.0.2") as outside:
        named = NAMED[way].format(url=spelling.replace("PORT", str(inside.port)))
        body = f'<h1>Ferry returns</h1>{3 * TEXT}<img src="/x.png">'
        page = f'<html lang="en"><head>{named}</head><body>{body}</body></html>'
        outside.handlers["page"] = fixed(page.encode(), "text/html")
        outside.handlers["robots.txt"] = fixed(f"Sitemap: http://127.0.0.1:{inside.port}/\n".encode(), "text/plain")
        with Library(tmp_path / "news.db") as library:
            summary = add(library, [outside.url("/page")], options=Download(allow=("127.0.0.2",), delay=0))
        assert (summary.new, summary.failed) == (1, {})
        assert paths(outside) == ["/robots.txt", "/page"]
        assert inside.connections == 0


def paths(server: Server) -> list[str]:
    return [request.target for request in server.requests]
