"""Pages of articles, in five layouts that may lose one field each."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from .plan import Site, Story, Version

__all__ = ["Shown", "amp_page", "article_page", "frame", "tag_path"]


@dataclass(frozen=True)
class Shown:
    """An article as its page is to show it."""

    site: Site
    story: Story
    version: Version
    layout: str
    broken: str | None
    origin: str
    """Scheme, host and port, without a slash at the end."""

    @property
    def url(self) -> str:
        """The article's address."""
        return self.origin + self.story.path

    @property
    def title(self) -> str:
        """The headline; empty where the page has lost it, and one and the same where another stands in its place."""
        of_another = self.site.stories[0].versions[0].title
        return {"title": "", "distinct title": of_another}.get(self.broken or "", self.version.title)

    @property
    def author(self) -> str | None:
        """Whose name the page has."""
        return None if self.broken == "authors" else self.story.author

    @property
    def tags(self) -> dict[str, str]:
        """Names of tags and their addresses."""
        if self.broken == "tags":
            return {}
        return {self.site.language.topics[tag]: self.origin + tag_path(tag) for tag in self.story.tags}

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text below the lead."""
        if self.broken == "text":
            return (self.version.paragraphs[0].partition(".")[0] + "…",)
        return self.version.paragraphs

    @property
    def section(self) -> str:
        """The section's name."""
        return self.site.language.sections[self.story.section]

    def date(self, form: str) -> str:
        """The moment of publication: `iso`, `digits` or in `words`; empty where the page has lost it."""
        if self.broken == "date_published":
            return ""
        moment = self.story.published
        month = self.site.language.months[moment.month - 1]
        forms = {"digits": f"{moment:%d.%m.%Y, %H:%M}", "words": f"{moment.day} {month} {moment:%Y, %H:%M}"}
        return forms.get(form, moment.isoformat())

    @property
    def changed(self) -> str:
        """The moment of the last edit."""
        return self.version.moment.isoformat() if self.date("iso") else ""


def tag_path(tag: int) -> str:
    """The path of a tag's page."""
    return f"/tag/t{tag}/"


def article_page(shown: Shown) -> bytes:
    """The page; in windows-1251 where the layout is `br`."""
    head, body = _LAYOUTS[shown.layout](shown)
    head = f'<link rel="canonical" href="{escape(shown.url)}">{head}'
    return frame(shown.site, shown.title, head, body + _related(shown), "cp1251" if shown.layout == "br" else "utf-8")


def amp_page(shown: Shown) -> bytes:
    """The same for telephones, with the address of the other one."""
    text = _marked("p", (shown.version.lead or "", *shown.paragraphs))
    head = f'<link rel="canonical" href="{escape(shown.url)}">'
    return frame(shown.site, shown.title, head, f"<main><article><h1>{shown.title}</h1>{text}</article></main>")


def frame(site: Site, title: str, head: str, body: str, encoding: str = "utf-8") -> bytes:
    """A whole page, with what stands above and below everything on a site."""
    sections = "".join(
        f'<li><a href="/s{number}/">{name}</a></li>' for number, name in enumerate(site.language.sections)
    )
    label = "windows-1251" if encoding == "cp1251" else encoding
    titled = f"{title} | {site.name}" if title not in ("", site.name) else title
    page = (
        f'<!doctype html>\n<html lang="{site.language.code}"><head><meta charset="{label}">\n'
        f'<title>{titled}</title>{head}</head>\n<body><header><a class="logo" href="/">{site.name}</a>'
        f"<nav><ul>{sections}</ul></nav></header>\n{body}\n"
        f'<footer><a href="/about/">{site.name}</a> © 2026</footer></body></html>\n'
    )
    return page.encode(encoding)


def _marked(tag: str, texts: tuple[str, ...]) -> str:
    return "\n".join(f"<{tag}>{text}</{tag}>" for text in texts if text)


def _tag_links(shown: Shown) -> str:
    return " ".join(f'<a rel="tag" href="{url}">{name}</a>' for name, url in shown.tags.items())


def _semantic(shown: Shown) -> tuple[str, str]:
    """HTML as it is meant to be, and JSON-LD."""
    said = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": shown.title,
        "url": shown.url,
        "datePublished": shown.date("iso"),
        "dateModified": shown.changed,
        "author": shown.author and {"@type": "Person", "name": shown.author},
        "articleSection": shown.section,
        "keywords": list(shown.tags),
        "publisher": {"@type": "Organization", "name": shown.site.name},
    }
    known = json.dumps({name: value for name, value in said.items() if value}, ensure_ascii=False)
    when = f'<time datetime="{shown.date("iso")}">{shown.date("digits")}</time>' if shown.date("iso") else ""
    who = f'<span class="byline"><a rel="author" href="/authors/">{shown.author}</a></span>' if shown.author else ""
    tags = f'<ul class="tags"><li>{_tag_links(shown).replace("</a> ", "</a></li><li>")}</li></ul>' if shown.tags else ""
    return f'<script type="application/ld+json">{known}</script>', (
        f"<main><article><header><h1>{shown.title}</h1>{when} {who}</header>\n"
        f'<p class="lead">{shown.version.lead}</p>\n{_marked("p", shown.paragraphs)}\n{tags}</article></main>'
    )


def _meta(shown: Shown) -> tuple[str, str]:
    """Nothing but `div`, with all that is known in the head."""
    said = {
        "og:type": "article",
        "og:title": shown.title,
        "og:site_name": shown.site.name,
        "og:url": shown.url,
        "article:published_time": shown.date("iso"),
        "article:modified_time": shown.changed,
        "article:section": shown.section,
        "author": shown.author or "",
    }
    pairs = [*said.items(), *(("article:tag", name) for name in shown.tags)]
    head = "".join(
        f'<meta {"property" if ":" in name else "name"}="{name}" content="{escape(value)}">'
        for name, value in pairs
        if value
    )
    return head, (
        f'<div class="w1"><div class="w2"><h1 class="t">{shown.title}</h1>\n'
        f'<div class="lead"><b>{shown.version.lead}</b></div>\n'
        f'<div class="x7">{_marked("div", shown.paragraphs)}</div>\n'
        f'<div class="tags">{_tag_links(shown)}</div></div></div>'
    )


def _br(shown: Shown) -> tuple[str, str]:
    """Text with line breaks for paragraphs, and words for everything else."""
    language = shown.site.language
    who = f"<div>{language.author}: {shown.author}</div>" if shown.author else ""
    tags = f'<div class="tags">{language.tags}: {_tag_links(shown)}</div>' if shown.tags else ""
    return "", (
        f'<div id="content"><h1>{shown.title}</h1><div class="date">{shown.date("digits")}</div>\n'
        f'<div class="text">{"<br><br>".join(shown.paragraphs)}</div>\n{who}{tags}</div>'
    )


def _table(shown: Shown) -> tuple[str, str]:
    """Tables all around."""
    language = shown.site.language
    who = f'<font size="2">{language.author}: {shown.author}</font><br>' if shown.author else ""
    return "", (
        '<table width="900"><tr><td width="150" valign="top"><a href="/">1</a><br><a href="/about/">2</a></td><td>\n'
        f'<h1>{shown.title}</h1><font size="1" class="date">{shown.date("words")}</font><br>{who}\n'
        f"{_marked('p', shown.paragraphs)}\n"
        f'<p class="tags">{language.tags}: {_tag_links(shown)}</p></td></tr></table>'
    )


def _interview(shown: Shown) -> tuple[str, str]:
    """Questions in bold type, answers after a dash; nothing tells them apart once that is lost."""
    parts = shown.paragraphs
    if shown.broken == "interviews":
        text = _marked("p", tuple(part.removeprefix("— ") for part in parts))
    else:
        turns = zip(parts[::2], parts[1::2], strict=True)
        text = "\n".join(f"<p><b>{question}</b></p>\n<p>{answer}</p>" for question, answer in turns)
    head = f'<meta property="article:published_time" content="{shown.date("iso")}">' if shown.date("iso") else ""
    who = f'<meta name="author" content="{shown.author}">' if shown.author else ""
    return head + who, (
        f'<main><article><h1>{shown.title}</h1><div class="date">{shown.date("digits")}</div>\n{text}\n'
        f'<div class="tags">{_tag_links(shown)}</div></article></main>'
    )


_LAYOUTS: dict[str, Callable[[Shown], tuple[str, str]]] = {
    "semantic": _semantic,
    "meta": _meta,
    "br": _br,
    "table": _table,
    "interview": _interview,
}


def _related(shown: Shown) -> str:
    if not shown.story.related:
        return ""
    heading = shown.site.language.by_tag.format(shown.site.language.topics[shown.story.tags[0]])
    links = "".join(
        f'<li><a href="{escape(other.path)}">{other.versions[0].title}</a></li>' for other in shown.story.related
    )
    return f'<div class="related"><h3>{heading}</h3><ul>{links}</ul></div>'
