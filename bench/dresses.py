"""Sites made up: ten pages of one template each, in many kinds of markup, and what is true of every page.

The words are the common words of newsgrab's own lists, put together without sense; nothing is taken from any page. The
same number always gives the same page.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from newsgrab.lang import lexicon
from newsgrab.model import Article, Author, Block, Heading, Link, PageKind, Paragraph, QABlock, Tag, TagLinks

__all__ = ["DRESSES", "Dressed", "dressed"]

LANGUAGES = ("en", "ru", "de", "az", "fr", "tr")
_SYLLABLES = "ba ve ko du li zo ka ne mi no pa ra se ti".split()


@dataclass(frozen=True)
class Dressed:
    """One page with its article."""

    url: str
    html: str
    article: Article


class _Story:
    """What a page tells, before it is dressed."""

    def __init__(self, site: str, number: int, language: str, *, is_interview: bool) -> None:
        self.chance = random.Random(f"{site} {number}")
        form = random.Random(site)
        self.language, self.site, self.is_interview = language, site, is_interview
        self.words = [word for word in lexicon(language).common_words if word.isalpha()]
        self.url = f"https://{site}/news/{number}"
        self.title = self.text(7)[:-1]
        self.lead = self.text(22)
        self.author = f"{self.name(self.chance)} {self.name(self.chance)}"
        self.moment = datetime(2024, 3, 1, 9, 30, tzinfo=UTC) + timedelta(days=number, minutes=11 * number)
        names = [self.name(form) for _ in range(6)]
        self.section = names[number % 2]
        self.tags = [
            Tag(name=name, url=f"https://{site}/tag/{name.lower()}") for name in self.chance.sample(names[2:], 2)
        ]
        self.links = [
            Link(title=self.text(8)[:-1], url=f"https://{site}/news/{100 * number + other}") for other in range(1, 4)
        ]
        self.label = self.name(form)
        """What every page of the site has word for word, as the heading of a box."""
        self.slogan = " ".join(self.name(form).lower() for _ in range(14)).capitalize() + "."
        self.promoted = self.text(14)
        """A sentence of a box within the text, another one on every page."""
        turns = 5 + self.chance.randrange(3)
        self.paragraphs = [self.text(34) for _ in range(turns)]
        self.questions = [self.text(9)[:-1] + "?" for _ in range(turns - 1)] if is_interview else []
        self.crosshead = None if is_interview else self.text(4)[:-1]

    def text(self, words: int) -> str:
        """A sentence or two without sense."""
        drawn = self.chance.choices(self.words, k=words)
        if words > 20:
            drawn[words // 2] += ","
        return " ".join(drawn).capitalize() + "."

    @staticmethod
    def name(chance: random.Random) -> str:
        """A name that no word list has."""
        return "".join(chance.choices(_SYLLABLES, k=3)).capitalize()

    def body(self) -> list[Block]:
        """The text in blocks: an introduction, then questions and answers, or a crosshead in the middle."""
        found: list[Block] = [Paragraph(text=self.paragraphs[0])]
        for place, text in enumerate(self.paragraphs[1:]):
            if self.questions:
                found.append(Paragraph(text=self.questions[place]))
            elif place == 1 and self.crosshead:
                found.append(Heading(text=self.crosshead, level=2))
            found.append(Paragraph(text=text))
        return found

    def article(self) -> Article:
        """What is true of the page."""
        pairs = zip(self.questions, self.paragraphs[1:], strict=False)
        return Article(
            url=self.url,
            title=self.title,
            lead=self.lead,
            body=self.body(),
            qa=[QABlock(position=at, question=ask, answer=say) for at, (ask, say) in enumerate(pairs, 1)],
            tags=self.tags,
            related=[TagLinks(heading=self.label, links=self.links)],
            authors=[Author(name=self.author)],
            date_published=self.moment,
            date_precision="second",
            language=self.language,
            section=self.section,
            page_kind=PageKind.INTERVIEW if self.questions else PageKind.ARTICLE,
        )

    def marked(self, mark: Callable[[Block, bool], str], box: str = "", every: int = 3) -> str:
        """The body as HTML, with a box after the third block."""
        pieces = []
        for place, block in enumerate(self.body()):
            asks = isinstance(block, Paragraph) and block.text in self.questions
            pieces.append(mark(block, asks))
            if place == every - 1 and box:
                pieces.append(box)
        return "\n".join(pieces)

    def tag_links(self, joint: str = " ", before: str = "", after: str = "") -> str:
        """The tags as links."""
        return joint.join(f'{before}<a href="{tag.url}">{tag.name}</a>{after}' for tag in self.tags)

    def list_of_links(self) -> str:
        """The links to other articles."""
        return "<ul>" + "".join(f'<li><a href="{link.url}">{link.title}</a></li>' for link in self.links) + "</ul>"

    def page(self, body: str, *, states: bool = True) -> str:
        """A whole page; `states` is whether it tells machines about its article."""
        said = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": self.title,
            "datePublished": self.moment.isoformat(),
            "author": {"@type": "Person", "name": self.author},
            "articleSection": self.section,
        }
        stated = f'<script type="application/ld+json">{json.dumps(said)}</script>' if states else ""
        return (
            f'<!doctype html><html lang="{self.language}"><head><meta charset="utf-8">'
            f"<title>{self.title}</title>{stated}"
            f'</head><body><header class="top"><a href="/">{self.label}</a></header>{body}'
            f'<footer class="bottom">{self.slogan}</footer></body></html>'
        )


def _plain(block: Block, asks: bool) -> str:
    text = getattr(block, "text", "")
    if isinstance(block, Heading):
        return f"<h2>{text}</h2>"
    return f"<p><b>{text}</b></p>" if asks else f"<p>{text}</p>"


def _semantic(story: _Story) -> str:
    box = f'<aside class="newsletter"><h3>{story.label}</h3><p>{story.slogan}</p></aside>'
    return story.page(
        f'<main><article class="story"><header><p class="rubric">{story.section}</p>'
        f'<h1 class="headline">{story.title}</h1>'
        f'<p class="standfirst">{story.lead}</p><p class="byline"><a href="/by">{story.author}</a></p>'
        f'<time class="published" datetime="{story.moment.isoformat()}">{story.moment:%d.%m.%Y}</time></header>'
        f'<div class="story-text">{story.marked(_plain, box)}</div>'
        f'<p class="topics">{story.tag_links()}</p></article>'
        f'<section class="related"><h3>{story.label}</h3>{story.list_of_links()}</section></main>'
    )


def _modules(story: _Story) -> str:
    def mark(block: Block, asks: bool) -> str:
        text = getattr(block, "text", "")
        if isinstance(block, Heading):
            return f'<h2 class="Text_crosshead__q9Xb2">{text}</h2>'
        return f'<p class="{"Text_question__Zz1kQ" if asks else "Text_paragraph__17Yit"}">{text}</p>'

    box = f'<div class="Promo_inline__8sKq1"><p>{story.promoted}</p></div>'
    return story.page(
        f'<div class="Page_main__3xKlw"><span class="Head_section__aB3dE">{story.section}</span>'
        f'<h1 class="Head_title__x81Kd">{story.title}</h1><p class="Head_lead__0aLqT">{story.lead}</p>'
        f'<div class="Head_author__Yw2Rt"><a class="Head_name__m4KpQ" href="/a">{story.author}</a></div>'
        f'<time class="Head_date__U7yTr" datetime="{story.moment.isoformat()}">{story.moment:%d.%m.%Y}</time>'
        f'<div class="Text_body__17YiA">{story.marked(mark, box)}</div>'
        f'<div class="Tags_row__9oPlM">{story.tag_links()}</div>'
        f'<div class="More_box__5tGbN"><h4>{story.label}</h4>{story.list_of_links()}</div></div>'
    )


def _breaks(story: _Story) -> str:
    def mark(block: Block, asks: bool) -> str:
        text = getattr(block, "text", "")
        return f"<b>{text}</b><br><br>" if asks or isinstance(block, Heading) else f"{text}<br><br>"

    box = f'<div class="subscribe_here">{story.slogan}</div>'
    return story.page(
        f'<div class="news"><div class="news_cat">{story.section}</div><div class="news_title">{story.title}</div>'
        f'<div class="news_lead">{story.lead}</div><div class="news_author">{story.author}</div>'
        f'<div class="news_date">{story.moment.isoformat()}</div>'
        f'<div class="news_txt">{story.marked(mark, box)}</div><div class="news_keys">{story.tag_links()}</div>'
        f'<div class="news_more"><b>{story.label}</b>{story.list_of_links()}</div></div>',
        states=False,
    )


def _tables(story: _Story) -> str:
    box = f'<table class="abo"><tr><td>{story.slogan}</td></tr></table>'
    return story.page(
        f'<table class="frame"><tr><td class="left"><a href="/">{story.label}</a></td><td class="mid"><table>'
        f'<tr><td class="rub">{story.section}</td></tr><tr><td class="head">{story.title}</td></tr>'
        f'<tr><td class="announce">{story.lead}</td></tr><tr><td class="sign">{story.author}</td></tr>'
        f'<tr><td class="day">{story.moment.isoformat()}</td></tr>'
        f'<tr><td class="fulltext">{story.marked(_plain, box)}</td></tr>'
        f'<tr><td class="keys">{story.tag_links()}</td></tr>'
        f'<tr><td class="seealso"><b>{story.label}</b>{story.list_of_links()}</td></tr></table></td></tr></table>',
        states=False,
    )


def _parts(story: _Story) -> str:
    blocks = [_plain(block, getattr(block, "text", "") in story.questions) for block in story.body()]
    box = f'<div class="offer-banner"><p>{story.promoted}</p></div>'
    middle = len(blocks) // 2
    parts = "".join(
        f'<div class="text-part">{"".join(some)}</div>{after}'
        for some, after in ((blocks[:middle], box), (blocks[middle:], ""))
    )
    return story.page(
        f'<div class="material"><div class="material-rubric">{story.section}</div><h1>{story.title}</h1>'
        f'<div class="material-lead">{story.lead}</div><div class="material-who"><a href="/w">{story.author}</a></div>'
        f'<div class="material-when"><time datetime="{story.moment.isoformat()}">{story.moment:%d.%m.%Y}</time></div>'
        f'{parts}<div class="material-tags">{story.tag_links()}</div>'
        f'<div class="material-also"><h3>{story.label}</h3>{story.list_of_links()}</div></div>'
    )


def _misnamed(story: _Story) -> str:
    box = f'<div class="content-extra"><p>{story.promoted} {story.slogan}</p></div>'
    return story.page(
        f'<div class="widget"><div class="nav-rubric">{story.section}</div><h1 class="ad-title">{story.title}</h1>'
        f'<p class="teaser">{story.lead}</p><span class="share-name">{story.author}</span>'
        f'<time class="promo-time" datetime="{story.moment.isoformat()}">{story.moment:%d.%m.%Y}</time>'
        f'<div class="sidebar-inner">{story.marked(_plain, box)}</div>'
        f'<div class="comments-keys">{story.tag_links()}</div>'
        f'<div class="article-more"><h3>{story.label}</h3>{story.list_of_links()}</div></div>'
    )


def _hashed(story: _Story) -> str:
    box = f'<aside class="css-9x8y7z"><p>{story.slogan}</p></aside>'
    return story.page(
        f'<main class="css-1a2b3c"><article class="css-2b3c4d"><header class="css-3c4d5e">'
        f'<h1 class="css-4d5e6f">{story.title}</h1>'
        f'<p class="css-5e6f7g">{story.lead}</p><address class="css-6f7g8h"><a href="/by">{story.author}</a></address>'
        f'<time datetime="{story.moment.isoformat()}">{story.moment:%d.%m.%Y}</time></header>'
        f'<section class="css-7g8h9i">{story.marked(_plain, box)}</section>'
        f'<footer class="css-8h9i0j"><nav>{story.section}</nav><div>{story.tag_links()}</div></footer></article>'
        f'<aside class="css-0j1k2l"><h3>{story.label}</h3>{story.list_of_links()}</aside></main>'
    )


def _utility(story: _Story) -> str:
    box = f'<div class="mt-4 p-6 bg-gray-100" data-testid="signup-box"><p class="text-sm">{story.promoted}</p></div>'
    return story.page(
        f'<div class="mx-auto max-w-3xl px-4">'
        f'<span class="text-xs uppercase" data-testid="kicker">{story.section}</span>'
        f'<h1 class="text-4xl font-bold mt-2">{story.title}</h1>'
        f'<p class="text-xl mt-2" data-testid="summary">{story.lead}</p>'
        f'<a class="font-medium underline" rel="author" href="/by">{story.author}</a>'
        f'<time class="text-gray-500" datetime="{story.moment.isoformat()}">{story.moment:%d.%m.%Y}</time>'
        f'<div class="mt-8 prose" data-testid="article-body">{story.marked(_plain, box)}</div>'
        f'<div class="flex gap-2" data-testid="tag-list">{story.tag_links()}</div>'
        f'<div class="mt-8 border-t" data-testid="more-stories">'
        f'<h3 class="font-bold">{story.label}</h3>{story.list_of_links()}</div>'
        "</div>"
    )


DRESSES: dict[str, tuple[Callable[[_Story], str], bool]] = {
    "semantic": (_semantic, False),
    "CSS modules": (_modules, False),
    "breaks": (_breaks, False),
    "tables": (_tables, False),
    "several containers": (_parts, False),
    "misleading names": (_misnamed, False),
    "hashed names": (_hashed, False),
    "utility names": (_utility, False),
    "interviews": (_semantic, True),
    "interviews in CSS modules": (_modules, True),
    "interviews with breaks": (_breaks, True),
}
"""Kind of markup to what dresses a story in it, and whether its pages are interviews."""


def dressed(kind: str, number: int, *, language: str | None = None) -> Dressed:
    """One page of a site of a kind; numbers run from 0."""
    dress, is_interview = DRESSES[kind]
    name = kind.lower().replace(" ", "-")
    story = _Story(
        f"{name}.example",
        number,
        language or LANGUAGES[sorted(DRESSES).index(kind) % len(LANGUAGES)],
        is_interview=is_interview,
    )
    return Dressed(story.url, dress(story), story.article())
