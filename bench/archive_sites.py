"""News sites of a made-up archive: what all pages of one have in common, and how each marks up its articles."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cached_property
from typing import Final

__all__ = ["TEASERS", "TEMPLATES", "Clothes", "Site"]

TEASERS: Final = 160
"""Of a site, from which each page shows some."""
_SHOWN: Final = 125
_MENU, _FOOTER = 90, 50
_STYLE_RULES: Final = 600
_SCRIPT_CALLS: Final = 500
_NESTED: Final = 12


@dataclass(frozen=True, slots=True)
class Clothes:
    """How a template marks up what every page has."""

    name: str
    head: tuple[str, ...]
    """Of `meta`, `og`, `json-ld`, and `state`: the article once more, as scripts want it."""
    before: str
    body: tuple[str, str]
    """What goes round the paragraphs."""
    paragraph: str
    byline: str
    """Of author, moment, and date in words."""
    teaser: str
    """Of address, picture and title."""
    after: str


TEMPLATES: Final = (
    Clothes(
        name="classic",
        head=("meta", "og", "json-ld"),
        before='<div class="page-wrapper"><main><article class="article">',
        body=('<div class="article__body">', "</div>"),
        paragraph="<p>{}</p>",
        byline='<div class="meta"><a rel="author" href="/authors/1">{}</a> <time datetime="{}">{}</time></div>',
        teaser='<article class="teaser"><a href="{}"><img src="{}.jpg" alt="" width="320"><h3>{}</h3></a></article>',
        after="</article></main></div>",
    ),
    Clothes(
        name="blog",
        head=("meta", "og"),
        before='<div id="page" class="site"><div id="content"><div id="primary"><article class="post hentry">',
        body=('<div class="entry-content">', "</div>"),
        paragraph="<p>{}</p>\n",
        byline='<p class="entry-meta"><span class="byline">{}</span> <time datetime="{}">{}</time></p>',
        teaser='<li class="widget"><a href="{}"><img loading="lazy" src="{}-150.jpg" alt=""><span>{}</span></a></li>',
        after="</article></div></div></div>",
    ),
    Clothes(
        name="app",
        head=("og", "json-ld", "state"),
        before='<div id="__next"><div class="css-1a2b3c"><div class="css-9z8y7x"><main class="css-0k1l2m"><article>',
        body=('<section name="articleBody">', "</section>"),
        paragraph='<div class="css-53u6y8"><p class="css-at9mc1">{}</p></div>',
        byline='<div class="css-vp77d3"><p class="byline">{}</p><time datetime="{}">{}</time></div>',
        teaser='<div class="c1"><a href="{}"><figure><img srcset="{}-320.jpg 320w"></figure><h2>{}</h2></a></div>',
        after="</article></main></div></div></div>",
    ),
    Clothes(
        name="portal",
        head=("meta",),
        before=f'{"<div class=col>" * _NESTED}<div itemscope itemtype="https://schema.org/NewsArticle">',
        body=('<div class="text" itemprop="articleBody">', "</div>"),
        paragraph="<p>{}</p>",
        byline='<p><span itemprop="author">{}</span> <time itemprop="datePublished" datetime="{}">{}</time></p>',
        teaser='<table class="rel"><tr><td><a href="{}"><img src="{}.gif"></a></td><td><b>{}</b></td></tr></table>',
        after=f"</div>{'</div>' * _NESTED}",
    ),
)


@dataclass(frozen=True)
class Site:
    """What all pages of a site have in common."""

    number: int
    language: str
    address: str
    clothes: Clothes
    titles: list[str]
    """Of its teasers."""

    @cached_property
    def code(self) -> str:
        """What the site's build tool has in its class names."""
        return f"_{random.Random(self.number).getrandbits(28):07x}_"

    @cached_property
    def style(self) -> str:
        """Rules of CSS."""
        chance = random.Random(f"style {self.number}")
        rules = (
            f".{self.clothes.name}-{chance.randrange(9_999)}>.c{chance.randrange(999)}:hover"
            f"{{margin:{chance.randrange(64)}px;color:#{chance.randrange(1 << 24):06x};z-index:{chance.randrange(9)}}}"
            for _ in range(_STYLE_RULES)
        )
        return f"<style>{''.join(rules)}</style>"

    @cached_property
    def script(self) -> str:
        """Calls of JavaScript, with markup in them."""
        chance = random.Random(f"script {self.number}")
        calls = (
            f"q.push(['e{chance.randrange(999)}',{{id:'{chance.getrandbits(64):x}',w:{chance.randrange(970)},"
            f"t:function(a,b){{return a<b?a[{chance.randrange(9)}]:'<i>'+b+'</i>'}}}}]);"
            for _ in range(_SCRIPT_CALLS)
        )
        return f"<script>window.q=window.q||[];{''.join(calls)}</script>"

    @cached_property
    def menu(self) -> str:
        """The head of each page."""
        return f'<header><nav class="main-menu"><ul>{self._items("section", _MENU)}</ul></nav></header>'

    @cached_property
    def footer(self) -> str:
        """The foot of each page."""
        return f'<footer class="site-footer"><ul>{self._items("about", _FOOTER)}</ul><p>© {self.address}</p></footer>'

    def teasers(self, chance: random.Random) -> str:
        """Some of the site's other articles."""
        shown = chance.sample(range(TEASERS), _SHOWN)
        return "".join(self.clothes.teaser.format(f"/news/t{n}", f"/images/{n}", self.titles[n]) for n in shown)

    def _items(self, folder: str, number: int) -> str:
        words = [title.split()[0] for title in self.titles]
        return "".join(
            f'<li class="{folder}__item {folder}__item--{n % 7} {self.code}{n % 7}" data-n="{n}">'
            f'<a class="{folder}__link {self.code}{n}" data-track="{folder}|{n}|click" href="/{folder}/{n}">'
            f"<span>{words[n % TEASERS]}</span></a></li>"
            for n in range(number)
        )
