"""Pages of a made-up archive: invented articles in the clothes of news sites, and fixture pages with their words moved.

A page is as large as those of real news sites: 190 KB, a thousand elements and 6,000 characters of text, with style and
scripts of its site, menus, teasers, and what the site tells machines. Everything comes from numbers: the same number
gives the same page.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

import newsgrab
from newsgrab.dom.decode import decode
from newsgrab.library.terms import WORD, is_unspaced
from newsgrab.model import Article, Paragraph

from .archive_sites import TEASERS, TEMPLATES, Site
from .files import FIXTURES
from .invented import Inventor

__all__ = ["SITES", "Fixture", "Newsroom", "fixtures"]

SITES = 1_000
"""A multiple of the inventor's languages, so that each site has one."""
_PARAGRAPHS = 18
"""Of an article: 5,500 characters, as articles of news have them."""
_MOVED = 8
"""Words of a text from which on those in its middle are moved."""
_TEXT = re.compile(
    r"(<(?:script|style|title|head)\b.*?</(?:script|style|title|head)>|<[^>]*>)", re.DOTALL | re.IGNORECASE
)
_LEGACY = {"ru": "cp1251", "tr": "iso8859-9", "az": "utf-16"}


class Newsroom:
    """Makes pages of invented articles."""

    def __init__(self) -> None:
        self._inventor = Inventor(paragraphs=_PARAGRAPHS, sites=SITES)
        self._sites: dict[int, Site] = {}

    def article(self, number: int) -> Article:
        """The article that the page of a number has."""
        return self._inventor.article(number)

    def page(self, number: int) -> str:
        """The article of a number, at its own address."""
        return self._rendered(self.article(number), number)

    def url(self, number: int) -> str:
        """Where the article of a number stands."""
        return f"https://outlet{number % SITES}.example/news/{number}"

    def legacy_page(self, number: int) -> bytes:
        """The same as `page` in the encoding of its language from before UTF-8, though it declares UTF-8."""
        codec = _LEGACY.get(self.article(number).language, "utf-8")
        return self.page(number).encode(codec, errors="xmlcharrefreplace")

    def copy(self, number: int, original: int) -> str:
        """An agency's text on another site, at the address of a number: another headline, one paragraph more."""
        own, agency = self.article(number), self.article(original)
        changes = {field: getattr(agency, field) for field in ("body", "lead", "description", "images")}
        article = own.model_copy(update={**changes, "body": [*agency.body, *own.body[:1]], "qa": []})
        return self._rendered(article, number)

    def listing(self, number: int) -> tuple[str, str]:
        """Address and page of a section: teasers and no article."""
        site = self._site(number)
        blocks = (site.teasers(random.Random(f"listing {number} {part}")) for part in range(3))
        head = f"<title>{site.titles[0].split()[0]}</title>{site.style}{site.script}"
        page = _document(site, head, f'<main class="listing">{"".join(blocks)}</main>')
        return f"{site.address}/section/{number}", page

    def padding(self, number: int) -> str:
        """Style and script of a site, for pages that have none."""
        return self._site(number).style + self._site(number).script

    def _site(self, number: int) -> Site:
        """As the inventor does: the site of an article comes from its number."""
        which = number % SITES
        if which not in self._sites:
            language = self.article(which).language
            chance = random.Random(f"site {which}")
            titles = [
                " ".join(self._inventor.word(chance, language) for _ in range(8)).capitalize() for _ in range(TEASERS)
            ]
            clothes = TEMPLATES[which // 4 % len(TEMPLATES)]
            self._sites[which] = Site(which, language, f"https://outlet{which}.example", clothes, titles)
        return self._sites[which]

    def _rendered(self, article: Article, number: int) -> str:
        site, chance = self._site(number), random.Random(f"page {number}")
        clothes = site.clothes
        texts = [block.text for block in article.body if isinstance(block, Paragraph)]
        if article.qa:
            texts = [
                text
                for block in article.qa
                for text in _turn(block.asker, block.question, block.answerer, block.answer)
            ]
        else:
            texts = [_with_link(escape(text), chance) for text in texts]
        published = article.date_published or datetime.min
        image = article.images[0]
        figure = f'<figure><img src="{image.url}" alt=""><figcaption>{image.caption}</figcaption></figure>'
        parts = (
            *(clothes.before, f"<h1>{escape(article.title or '')}</h1>"),
            clothes.byline.format(article.authors[0].name, published.isoformat(), published.strftime("%d.%m.%Y")),
            *(f'<p class="lead">{escape(article.lead or "")}</p>', figure, clothes.body[0]),
            *(clothes.paragraph.format(text) for text in texts),
            *(
                clothes.body[1],
                '<div class="tags">',
                *(f'<a rel="tag" href="{tag.url}">{tag.name}</a>' for tag in article.tags),
            ),
            *("</div>", clothes.after, f'<aside class="more">{site.teasers(chance)}</aside>'),
        )
        return _document(site, _head(site, article), "".join(parts))


def _document(site: Site, head: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{site.language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width">{head}</head>\n'
        f'<body class="{site.clothes.name}">{site.menu}\n{body}\n{site.footer}{site.script}</body></html>\n'
    )


def _head(site: Site, article: Article) -> str:
    kinds = site.clothes.head
    title, lead = escape(article.title or "", quote=True), escape(article.description or "", quote=True)
    published = article.date_published.isoformat() if article.date_published else ""
    parts = [f'<title>{title} | {article.site_name}</title><link rel="canonical" href="{article.canonical_url}">']
    if "meta" in kinds:
        parts.append(
            f'<meta name="description" content="{lead}"><meta name="author" content="{article.authors[0].name}">'
        )
    if "og" in kinds:
        stated = {
            "og:title": title,
            "og:description": lead,
            "og:url": article.url,
            "og:type": "article",
            "og:site_name": article.site_name,
            "og:image": article.images[0].url,
            "article:published_time": published,
        }
        parts += [f'<meta property="{name}" content="{value}">' for name, value in stated.items()]
    if "json-ld" in kinds:
        parts.append(f'<script type="application/ld+json">{json.dumps(_json_ld(article, published))}</script>')
    parts += [site.style, site.script]
    if "state" in kinds:
        state = {"props": {"title": article.title, "blocks": [block.model_dump(mode="json") for block in article.body]}}
        parts.append(f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>')
    return "\n".join(parts)


def _json_ld(article: Article, published: str) -> Mapping[str, object]:
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "description": article.description,
        "datePublished": published,
        "author": {"@type": "Person", "name": article.authors[0].name},
        "publisher": {"@type": "Organization", "name": article.site_name},
        "mainEntityOfPage": article.url,
        "image": [article.images[0].url],
    }


def _turn(asker: str | None, question: str, answerer: str | None, answer: str) -> tuple[str, str]:
    return f"<b>{asker}:</b> {escape(question).rstrip('.')}?", f"<b>{answerer}:</b> {escape(answer)}"


def _with_link(text: str, chance: random.Random) -> str:
    """One word of a paragraph leads elsewhere, another is set off."""
    words = text.split(" ")
    linked, bold = chance.sample(range(1, len(words) - 1), 2)
    words[linked] = f'<a href="/news/{chance.randrange(9_999)}">{words[linked]}</a>'
    words[bold] = f"<strong>{words[bold]}</strong>"
    return " ".join(words)


@dataclass(frozen=True, slots=True)
class Fixture:
    """One fixture page, of which there are any number of variants."""

    html: str
    encoding: str
    url: str
    is_article: bool

    def variant(self, number: int, padding: str) -> tuple[str, bytes]:
        """Address and page: another last part of the address, and the words inside long texts in another order."""
        chance = random.Random(f"{self.url} {number}")
        before, query, after = self.url.partition("?")
        url = f"{before}{query}{after}{'&' if query else '?'}v={number}"
        path = urlsplit(self.url)._replace(scheme="", netloc="").geturl()
        html = self.html.replace(self.url, escape(url))
        html = re.sub(rf'(["\']){re.escape(path)}\1', lambda found: found[1] + escape(url) + found[1], html)
        parts = _TEXT.split(html)
        parts[::2] = [_moved(text, chance) for text in parts[::2]]
        page = "".join(parts).replace("</head>", f"{padding}</head>", 1)
        return url, page.encode(self.encoding, errors="xmlcharrefreplace")


def fixtures(folder: Path = FIXTURES) -> list[Fixture]:
    """The saved pages of the project's tests that say their own address."""
    found = []
    for path in sorted(folder.rglob("*.html")):
        article = newsgrab.load(path)
        decoded = decode(path.read_bytes())
        found.append(
            Fixture(
                decoded.text, decoded.encoding, article.canonical_url or article.url or "", article.page_kind.is_article
            )
        )
    return found


def _moved(text: str, chance: random.Random) -> str:
    """A text with what is in its middle in another order: words, or characters where there are no spaces."""
    space = "" if all(map(is_unspaced, WORD.findall(text))) else " "
    pieces = text.split(space) if space else list(text)
    if len(pieces) < _MOVED:
        return text
    middle = pieces[2:-2]
    chance.shuffle(middle)
    return space.join([*pieces[:2], *middle, *pieces[-2:]])
