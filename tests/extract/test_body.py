"""Which lines of a page are the article: its root, what falls, and what the model leaves alone."""

from __future__ import annotations

import pytest

import newsgrab
from newsgrab.extract.body.boilerplate import drop_reason

SENTENCES = [
    "The harbour master closed the eastern quay on Monday, after divers found a crack in its third pillar.",
    "Two ferries were sent to the old pier, where passengers waited in the rain for most of the afternoon.",
    "The town council, which had put off repairs twice, will meet in an extra session later this week.",
    "Engineers expect the work to take until March, if the winter storms leave them enough calm days.",
    "Fishermen said they had warned of the damage in spring, but nobody had come to look at the wall.",
    "A temporary bridge of steel, borrowed from the army, is to carry lorries across from next month.",
]
OTHERS = [
    "A bakery in the old town has won the regional prize for its rye bread, the third time in ten years.",
    "The choir of the railway workers looks for tenors, and promises beer after each of its rehearsals.",
    "Snow is expected above six hundred metres, said the weather service, and black ice in the valleys.",
]


def p(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


ARTICLE = p(*SENTENCES)


def body(inner: str, head: str = "") -> str:
    """The text of a page, without the lead that is part of `Article.text`."""
    page = f"<html lang=en><head><title>Quay closed</title>{head}</head><body>{inner}</body></html>"
    return newsgrab.parse(page, url="https://bay.example/quay").text


TEXT = "\n\n".join(SENTENCES)
ROOTS = {
    "an article": f"<article><h1>Quay closed</h1>{ARTICLE}</article>",
    "divs": f"<div><div><h1>Quay closed</h1></div><div><div>{ARTICLE}</div></div></div>",
    "a table": f"<table><tr><td><a href=/>Home</a></td><td><h1>Quay closed</h1>{ARTICLE}</td></tr></table>",
    "breaks": "<h1>Quay closed</h1><div class=t>" + "<br><br>".join(SENTENCES) + "</div>",
    "single breaks": "<h1>Quay closed</h1><div class=t>" + "<br>".join(SENTENCES) + "</div>",
    "paragraphs as divs": "<h1>Quay closed</h1><div>" + "".join(f"<div>{text}</div>" for text in SENTENCES) + "</div>",
    "several containers": "<main><h1>Quay closed</h1>"
    + "".join(f"<section class=rich-text>{p(*SENTENCES[at : at + 2])}</section><div></div>" for at in (0, 2, 4))
    + "</main>",
    "a first paragraph outside": f"<main><h1>Quay closed</h1>{p(SENTENCES[0] + ' ' * 9)}"
    f"<div class=article-body>{p(*SENTENCES[1:])}</div></main>",
    "an article in what is called a side bar": f"<div class=with-sidebar><h1>Quay closed</h1>{ARTICLE}</div>",
    "itemprop=articleBody": f"<h1>Quay closed</h1><div itemprop=articleBody>{ARTICLE}</div>"
    f"<div class=more>{p(*OTHERS, *OTHERS)}</div>",
    "an appended article": f"<article><h1>Quay closed</h1>{ARTICLE}</article>"
    f"<article><h1>Bread prize</h1>{p(*OTHERS)}</article>",
    "articles in the article": f"<article><h1>Quay closed</h1>{ARTICLE}"
    + "".join(
        f"<article><h2><a href=/{at}>Other news</a></h2><p>{text}</p></article>" for at, text in enumerate(OTHERS)
    )
    + "</article>",
    "a long header above": f"<div class=ticker-wrap>{p(*OTHERS)}</div><article><h1>Quay closed</h1>{ARTICLE}</article>",
}


@pytest.mark.parametrize("name", ROOTS)
def test_the_article_is_found_whatever_the_markup(name: str) -> None:
    """All of its text and nothing else."""
    assert body(ROOTS[name]) == TEXT


AMONG = {
    "read also": "<p>Read also: <a href=/x>What the storm left behind</a></p>",
    "related box": "<div class=related-posts><h3>More</h3><ul><li><a href=/x>What the storm left behind</a></ul></div>",
    "camel case": "<div class=InlineNewsletterPromo><p>All the news of the bay, each morning.</p></div>",
    "compound": "<div class=artikelteaser><a href=/x>What the storm left behind, in pictures</a></div>",
    "caption": "<figure><img src=/q.jpg><figcaption>The quay on Monday morning.</figcaption></figure>",
    "caption by name": "<div><img src=/q.jpg></div><div class=photo-credit>The quay, by Ana Ríos for the Bay</div>",
    "caption alone with its picture": "<div><img src=/q.jpg><span>The quay from the lighthouse.</span></div>",
    "caption in a picture's box": "<div class=imgbox><img src=/q.jpg><h4>The quay, in autumn.</h4></div>",
    "caption with a credit at its end": "<p><img src=/q.jpg><br></p><p>The quay at dawn. Photo: Ana Ríos</p>",
    "form of a plugin": "<div class=gfield>Leave this empty, please, if you are no robot.</div>",
    "tweet": "<blockquote class=twitter-tweet><p>What a mess at the quay, and not a word from the council.</p>— Ana "
    "<a href=https://social.example/1>May 1</a></blockquote>",
    "share bar": "<div class=share-buttons><a href=/f>Facebook</a> <a href=/m>Mail</a></div>",
    "poll": "<div class=ArticlePoll><p>Should the council have acted sooner?</p><label>Yes</label></div>",
    "info box": "<div class=infobox><p>The quay was built in 1911, of granite, by four hundred men.</p></div>",
    "metadata": "<span itemprop=publisher>The Bay</span><div itemprop=datePublished>2024-05-01T10:00:00Z</div>",
    "cookie note": "<div class=cookie-consent><p>We use cookies to show you what you like, and more.</p></div>",
    "advertisement": "<div class=ad-slot><p>Buy boats at Miller's, the best in the bay, now in blue.</p></div>",
    "numbers": "<p>2 / 7</p>",
    "disclosure": "<p>This post contains affiliate links; as partners we earn from qualifying purchases.</p>",
    "hidden": "<div style='display: none'><p>Log in to read on, or take out a subscription for a month.</p></div>",
    "form": "<form><p>Leave your address and we will send you the news of the bay, once a day at most.</p></form>",
}


@pytest.mark.parametrize("name", AMONG)
def test_what_stands_among_the_paragraphs_is_dropped(name: str) -> None:
    """Each kind in the middle of the text."""
    inner = p(*SENTENCES[:3]) + AMONG[name] + p(*SENTENCES[3:])
    assert body(f"<article><h1>Quay closed</h1>{inner}</article>") == TEXT


KEPT = {
    "crosshead": "<h2>The council waits</h2>",
    "list": "<ul><li>three pillars of granite</li><li>two ferries</li></ul>",
    "quote": "<blockquote><p>We have warned them since spring, and nobody came to look at the wall.</p></blockquote>",
    "short line after a picture": "<p><img src=/q.jpg></p><p>Nobody was hurt when the crane fell into the water.</p>",
    "linked sentence": "<p>The <a href=/1>council</a> meets on <a href=/2>Thursday</a>, its speaker said.</p>",
    "names of a layout": "<div class='text-secondary no-sidebar'><p>Nobody was hurt when the crane fell.</p></div>",
    "a related matter without links": f"<div class=related-matter>{p(OTHERS[0], OTHERS[1])}</div>",
}


@pytest.mark.parametrize("name", KEPT)
def test_what_belongs_to_the_text_is_kept(name: str) -> None:
    """Each kind in the middle of the text."""
    inner = p(*SENTENCES[:3]) + KEPT[name] + p(*SENTENCES[3:])
    found = body(f"<article><h1>Quay closed</h1>{inner}</article>")
    assert found.startswith("\n\n".join(SENTENCES[:3]))
    assert found.endswith("\n\n".join(SENTENCES[3:]))
    assert len(found) > len(TEXT) + 10


def test_parts_of_a_line_for_screen_readers_only_are_gone() -> None:
    """The rest of the line stays."""
    line = "The <a href=/c>council<span class=visually-hidden>, opens new tab</span></a> meets on Thursday, it said."
    assert "The council meets on Thursday, it said." in body(
        f"<article><h1>Quay closed</h1>{ARTICLE}<p>{line}</p></article>"
    )


def test_the_title_is_not_repeated() -> None:
    """Neither as it is nor with its rubric, and a second `<h1>` is no text."""
    inner = f"<h1>Quay closed</h1><div><h2>Bay: Quay closed</h2><h1>Quay is closed for good</h1>{ARTICLE}</div>"
    assert body(f"<article>{inner}</article>") == TEXT


def test_a_list_of_teasers_is_no_text() -> None:
    """Alike built boxes with a linked title and a line or two, below the text."""
    cards = "".join(
        f"<div class=c><h3><a href=/{n}>{text[:40]}</a></h3><p>{text}</p></div>" for n, text in enumerate(OTHERS)
    )
    assert body(f"<article><h1>Quay closed</h1>{ARTICLE}<div>{cards}</div></article>") == TEXT


def test_the_line_of_a_date_is_no_text() -> None:
    """Between standfirst and text, whatever language its words are in."""
    standfirst = f"<p class=lead>{OTHERS[0]}</p>"
    note = "<div class=m><span>Ana Ríos</span> <time datetime=2025-11-03>3-noyabr</time> <i>1 204 marta</i></div>"
    assert "marta" not in body(f"<main><h1>Quay closed</h1>{standfirst}{note}{ARTICLE}</main>")


@pytest.mark.parametrize("address", ["https://maker.example.org/{}", "//shop.example.net/{}"])
def test_a_list_of_what_other_sites_have_is_text(address: str) -> None:
    """As in a comparison of products, built like teasers."""
    cards = "".join(
        f"<div class=c><h3><a href={address.format(n)}>{text[:40]}</a></h3><p>{text}</p></div>"
        for n, text in enumerate(OTHERS)
    )
    found = body(f"<article><h1>Quay closed</h1>{ARTICLE}<div>{cards}</div>{ARTICLE}</article>")
    assert all(text in found for text in OTHERS)


@pytest.mark.parametrize(
    "markup",
    [
        "<p><img class=alignright src=/q.jpg>{}</p>",
        "<div id=more-on-the-quay-and-its-related-pillars><p>{}</p></div>",
        "<button aria-expanded=false>{}?</button>",
    ],
)
def test_what_only_looks_like_something_else_is_text(markup: str) -> None:
    """Text around a floating picture, an `id` made of a heading's words, a question that opens its answer."""
    said = "The pillar is said to have stood since the year of the great flood"
    assert said in body(f"<article><h1>Quay closed</h1>{p(*SENTENCES[:3])}{markup.format(said)}{ARTICLE}</article>")


def test_sources_under_their_addresses_are_text() -> None:
    """A linked address is no title of a teaser."""
    sources = [f"https://bay.example/records/{n}/quay-inspection" for n in range(4)]
    linked = "".join(
        f"<p><a href={one}>{one}</a><br>{text}</p>" for one, text in zip(sources, OTHERS * 2, strict=False)
    )
    found = body(f"<article><h1>Quay closed</h1>{ARTICLE}<div>{linked}</div>{p(SENTENCES[0])}</article>")
    assert all(text in found for text in OTHERS)


def test_a_page_of_nothing_but_suspects_still_has_its_text() -> None:
    """Names have misled: better too much text than none."""
    inner = f"<div class=footer-ad><div class=share-bar><h1>Quay closed</h1>{ARTICLE}</div></div>"
    assert body(inner) == TEXT
    assert body(f"<nav>{ARTICLE}</nav>") == TEXT


def test_chrome_is_passed_by_and_told() -> None:
    """Menus, side bars and footers are not read, and `explain` says so."""
    inner = (
        "<nav><a href=/>Home</a> <a href=/bay>Bay</a></nav>"
        f"<article><h1>Quay closed</h1>{ARTICLE}</article>"
        "<div class=sidebar><a href=/x>What the storm left behind</a></div><footer>Printed in the bay</footer>"
    )
    explanation = newsgrab.explain(f"<html lang=en><body>{inner}")
    told = {removal.reason: removal.text for removal in explanation.removals}
    assert told["navigation"] == "Home Bay"
    assert told["sidebar"] == "What the storm left behind"
    assert told["footer"] == "Printed in the bay"
    assert explanation.article.text == TEXT


NAMES = {
    "related-posts__list": "related",
    "relatedPosts": "related",
    "c-read-more": "related",
    "article-caption": "caption",
    "ImageCredit": "caption",
    "js-social-bar": "share bar",
    "site-footer": "footer",
    "ad-slot-2": "advertisement",
    "Breadcrumbs_list__x1": "navigation",
    "article-header": None,
    "shared-flat": None,
    "advice": None,
    "adventure": None,
    "readable": None,
    "moderate": None,
    "text-secondary": None,
    "container col-md-6": None,
}


@pytest.mark.parametrize("name", NAMES)
def test_names_are_read_as_words(name: str) -> None:
    """Words, not letters: 'advice' is no advertisement."""
    assert drop_reason("div", {"class": name}) == NAMES[name]


def test_attributes_that_speak_against_an_element() -> None:
    """Roles, item properties, and what the page hides."""
    assert drop_reason("div", {"role": "navigation"}) == "navigation"
    assert drop_reason("div", {"itemprop": "publisher"}) == "metadata"
    assert drop_reason("div", {"hidden": None}) == "hidden"
    assert drop_reason("div", {"style": "color: red; display : none"}) == "hidden"
    assert drop_reason("div", {"id": "secondary", "class": "x"}) == "sidebar"
    assert drop_reason("article", {"class": "comments-open tag-bay"}) is None
    assert drop_reason("p", {}) is None
    clipped = "border:0;clip:rect(0 0 0 0);height:1px;overflow:hidden;position:absolute"
    assert drop_reason("span", {"style": clipped}) == "hidden"
    assert drop_reason("div", {"class": "plans hidden"}) == "hidden"
    assert drop_reason("div", {"class": "plans hidden md:block"}) is None
    assert drop_reason("p", {"id": "block-n1AuAdJlVL"}) is None
    assert drop_reason("p", {"id": "block-ad-1"}) == "advertisement"


def test_lines_that_lead_to_other_pages() -> None:
    """Cards, arrows, and lists of labels each with a title; a list of names with links is text."""
    card = f'<a class="x1" href="/1"><img src="/a.png"><span>Read better</span><br><span>{OTHERS[0]}</span></a>'
    arrow = f'<p>&gt;&gt; {OTHERS[1][:40]} <a href="/2">an overview of all choirs</a></p>'
    titles = "".join(f'<li><b>Snow:</b> <a href="/{at}">Roads are closed again</a></li>' for at in (3, 4))
    names = "".join(f'<li>See it now: <a href="/{at}">Fossil</a></li>' for at in (5, 6))
    inner = p(*SENTENCES[:3]) + card + arrow + f"<ul>{titles}</ul><ul>{names}</ul>" + p(*SENTENCES[3:])
    text = body(inner)
    assert [part for part in (OTHERS[0], OTHERS[1][:40], "Roads are closed") if part in text] == []
    assert text.count("See it now: Fossil") == 2


def test_a_pull_quote_is_dropped_only_where_it_repeats_the_text() -> None:
    """Other quotations stand nowhere else."""
    pulled, other = (
        "“who had come to look at the old wall of the harbour”",
        "“nobody had ever thought of the third pillar”",
    )
    sentence = f"Fishermen told the engineers {pulled[1:-1]} that they were late by a year."
    quotes = "".join(f"<blockquote><p>{quote}</p></blockquote>" for quote in (pulled, other))
    text = body(p(*SENTENCES[:3], sentence) + quotes + p(*SENTENCES[3:]))
    assert pulled not in text
    assert other in text
    assert sentence in text


def test_a_heading_goes_with_all_that_it_heads() -> None:
    """Where only links stood below, nothing is left to head."""
    links = f'<h3>Further reading</h3><ul><li><a href="/1">{OTHERS[0]}</a></li></ul><h3>The repairs</h3>'
    text = body(p(*SENTENCES[:3]) + links + p(*SENTENCES[3:]))
    assert "Further reading" not in text
    assert "The repairs" in text


def test_what_is_cut_short_is_a_teaser_unless_a_click_shows_it_in_full() -> None:
    """A paragraph of two lines is another article's; a list that unfolds is this one's."""
    teaser = f'<a href="/other"><b>Bread</b></a><p class="lead md:line-clamp-2">{OTHERS[0]}</p>'
    folded = f'<div class="line-clamp-6">{p(*OTHERS[1:])}</div>'
    text = body(p(*SENTENCES[:3]) + teaser + folded + p(*SENTENCES[3:]))
    assert OTHERS[0] not in text
    assert all(sentence in text for sentence in (*SENTENCES, *OTHERS[1:]))


def test_a_part_outside_of_the_prose_is_none_of_the_text() -> None:
    """The name that Tailwind's typography has for boxes set into an article."""
    text = body(
        p(*SENTENCES[:3]) + f'<div class="not-prose mb-12"><h3>Love</h3>{p(OTHERS[0])}</div>' + p(*SENTENCES[3:])
    )
    assert OTHERS[0] not in text
