"""What an article is made of: paragraphs, headings, quotes, lists, tables and embeds, in reading order."""

from __future__ import annotations

import time

import pytest
from structure_pages import FIRST, LAST, URL, article, between, page

from newsgrab import Embed, Heading, ListBlock, Paragraph, Quote, Table, parse

SAID = "We argued for ten years about how ugly it would be, and one night was enough."


def rows(table: str) -> list[list[str]]:
    (block,) = between(table)
    assert isinstance(block, Table)
    return block.rows


def test_headings_have_levels() -> None:
    """As the page numbers them; a heading in several lines is one."""
    middle = "<h2>What it <i>cost</i></h2><p>Nine million, all told, and a winter of noise.</p>"
    assert between(f"{middle}<h4>Who paid<br>for it</h4><p>The province paid for most of it in the end.</p>") == [
        Heading(text="What it cost", level=2),
        Paragraph(text="Nine million, all told, and a winter of noise."),
        Heading(text="Who paid for it", level=4),
        Paragraph(text="The province paid for most of it in the end."),
    ]


def test_nested_lists_are_flattened_in_reading_order() -> None:
    """Each item is one, whatever its depth; the outermost list tells whether it is ordered."""
    assert between("<ol><li>Dig<ul><li>the north end</li><li>the south end</li></ul></li><li>Pour</li></ol>") == [
        ListBlock(items=["Dig", "the north end", "the south end", "Pour"], ordered=True)
    ]
    (plain,) = between("<ul><li><p>Steel from the yard.</p><p>Some of it old.</p></li><li>Stone</li></ul>")
    assert plain == ListBlock(items=["Steel from the yard.\nSome of it old.", "Stone"])


def test_definitions_lose_no_word() -> None:
    """A list of terms is told line by line."""
    text = article("<dl><dt>Berm</dt><dd>A bank of earth.</dd><dt>Groyne</dt><dd>A low wall.</dd></dl>").text
    assert text.split("\n\n") == [FIRST, "Berm", "A bank of earth.", "Groyne", "A low wall.", LAST]


def test_empty_cells_stay_in_their_place() -> None:
    """Header rows are rows; a cell without text is the empty string."""
    assert rows(
        "<table><thead><tr><th></th><th>2024</th><th>2025</th></tr></thead><tbody>"
        "<tr><td>Stone</td><td> </td><td>40</td></tr><tr><td>Steel</td><td>7<br>(est.)</td><td></td></tr>"
        "</tbody></table>"
    ) == [["", "2024", "2025"], ["Stone", "", "40"], ["Steel", "7\n(est.)", ""]]


def test_spans_keep_the_grid() -> None:
    """A text stands in the first of the places that its cell spans."""
    assert rows(
        "<table><tr><th rowspan=2>Part</th><th colspan=2>Metres</th></tr><tr><th>old</th><th>new</th></tr>"
        "<tr><td>North</td><td>40</td><td>90</td></tr></table>"
    ) == [["Part", "Metres", ""], ["", "old", "new"], ["North", "40", "90"]]


@pytest.mark.parametrize("span", ["1000000", "99999999999999999999", "0", "-3", "x", "2.9", "２"])
def test_hostile_spans_are_clamped(span: str) -> None:
    """Columns in which no cell begins are none, and no cell reaches below its table."""
    found = rows(
        f"<table><tr><th colspan='{span}' rowspan='{span}'>Everything</th></tr>"
        f"<tr><td>North</td><td>40</td></tr><tr><td>South</td><td colspan='{span}'>50</td></tr></table>"
    )
    assert len(found) == 3
    assert max(map(len, found)) <= 4
    assert [text for row in found for text in row if text] == ["Everything", "North", "40", "South", "50"]


def test_a_table_of_hostile_cells_is_read_in_time() -> None:
    """Thousands of cells that claim a thousand rows and columns each; no word is lost."""
    cells = "".join(f"<tr><td colspan=1000 rowspan=65534>a{i}</td><td>b{i}</td></tr>" for i in range(3_000))
    start = time.process_time()
    found = parse(page(f"<table>{cells}</table>"), url=URL)
    assert time.process_time() - start < 5
    assert "a2999" in found.text
    assert "b2999" in found.text


def test_layout_is_no_table() -> None:
    """A single column, a long cell or a role that says so: paragraphs."""
    column = "<table><tr><td>One thing after</td></tr><tr><td>another, and so on.</td></tr></table>"
    assert between(column) == [Paragraph(text="One thing after"), Paragraph(text="another, and so on.")]
    said = (
        "<table role=presentation><tr><td>a one</td><td>b two</td></tr><tr><td>c three</td><td>d four</td></tr></table>"
    )
    assert {block.kind for block in between(said)} == {"paragraph"}
    long = f"<table><tr><td>{LAST} {LAST} {LAST}</td><td>Side</td></tr><tr><td>x</td><td>y</td></tr></table>"
    assert "table" not in {block.kind for block in article(long).body}


def test_nested_tables() -> None:
    """Within data a table is the text of its cell; within layout it is a table of its own."""
    inner = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    outer = "<tr><td>North</td><td>40</td></tr><tr><td>South</td><td>50</td></tr><tr><td>West</td><td>60</td></tr>"
    assert rows(f"<table>{outer}<tr><td>East</td><td>{inner}</td></tr></table>")[3] == ["East", "a\nb\nc\nd"]
    assert rows(f"<table><tr><td>{inner}</td></tr></table>") == [["a", "b"], ["c", "d"]]


def test_the_caption_of_a_table_stands_above_it() -> None:
    """It is text of the article and no cell."""
    table = "<tr><td>North</td><td>40</td></tr><tr><td>South</td><td>50</td></tr>"
    caption, data = between(f"<table><caption>Length in metres by part.</caption>{table}</table>")
    assert caption == Paragraph(text="Length in metres by part.")
    assert data == Table(rows=[["North", "40"], ["South", "50"]])


@pytest.mark.parametrize(
    "source",
    [
        "<footer>— Ines Mora, mayor</footer>",
        "<cite>Ines Mora, mayor</cite>",
        "<p><cite>Ines Mora, mayor</cite></p>",
        "<p>— Ines Mora, mayor</p>",
        "<p>– Ines Mora, mayor</p>",
        '<p class="quote-author">Ines Mora, mayor</p>',
    ],
)
def test_who_is_quoted(source: str) -> None:
    """The words that name the source are `cite`, not `text` of the block; the text of the article keeps them."""
    found = article(f"<blockquote><p>{SAID}</p>{source}</blockquote>")
    assert found.body[1] == Quote(text=SAID, cite="Ines Mora, mayor")
    assert f"{SAID}\n— Ines Mora, mayor\n\n" in found.text
    assert found.to_markdown().partition(FIRST)[2].count("Ines Mora") == 1


def test_who_is_quoted_below_a_figure_and_in_the_same_line() -> None:
    """A figure around a quotation, and a `<cite>` that ends its last line."""
    figure = f"<figure><blockquote><p>{SAID}</p></blockquote><figcaption>— Ines Mora, mayor</figcaption></figure>"
    assert between(f"<blockquote>{SAID} <cite>Ines Mora</cite></blockquote>") == [Quote(text=SAID, cite="Ines Mora")]
    assert between(figure) == [Quote(text=SAID, cite="Ines Mora, mayor")]


def test_addresses_of_quotes() -> None:
    """An address is `cite`, and what the page shows stays in the text; a name where the address belongs is none."""
    (quote,) = between(f'<blockquote cite="/minutes/12"><p>{SAID}</p><p>— The minutes</p></blockquote>')
    assert quote == Quote(text=f"{SAID}\n— The minutes", cite="https://bay.example/minutes/12")
    assert between(f'<blockquote cite="The mayor"><p>{SAID}</p></blockquote>') == [Quote(text=SAID)]


def test_people_who_speak_are_no_source() -> None:
    """Several lines with a dash are a conversation; works that a sentence names end none."""
    talk = "<blockquote><p>— Was it worth it, after all?</p><p>— Yes, it was.</p></blockquote>"
    assert between(talk) == [Quote(text="— Was it worth it, after all?\n— Yes, it was.")]
    book = "<blockquote>She said that she had read it in <cite>The Wall</cite></blockquote>"
    assert between(book) == [Quote(text="She said that she had read it in The Wall")]


TWEET = (
    '<blockquote class="twitter-tweet"><p>The wall is done. <a href="https://t.co/x">t.co/x</a></p>&mdash; Bay Council '
    '(@bay) <a href="https://twitter.com/bay/status/12">May 1</a></blockquote>'
)


@pytest.mark.parametrize(
    ("markup", "address"),
    [
        ('<iframe src="//www.youtube.com/embed/abc" width=560></iframe>', "https://www.youtube.com/embed/abc"),
        ('<iframe data-src="https://maps.example/q"></iframe>', "https://maps.example/q"),
        ('<video controls><source src="/v/wall.mp4"></video>', "https://bay.example/v/wall.mp4"),
        ('<audio src="/a/wall.mp3"></audio>', "https://bay.example/a/wall.mp3"),
        ('<amp-youtube data-videoid="abc_-1"></amp-youtube>', "https://www.youtube.com/watch?v=abc_-1"),
        ('<amp-twitter data-tweetid="12"></amp-twitter>', "https://twitter.com/i/status/12"),
        (TWEET, "https://twitter.com/bay/status/12"),
        (
            '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x/"><div>'
            '<a href="https://www.instagram.com/p/y/">View this post</a></div></blockquote>',
            "https://www.instagram.com/p/x/",
        ),
        (
            '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@bay/video/1"><section><a '
            'href="https://www.tiktok.com/@bay">@bay</a> The wall</section></blockquote>',
            "https://www.tiktok.com/@bay/video/1",
        ),
        (
            '<blockquote class="bluesky-embed" data-bluesky-uri="at://did/1"><p>Done.</p>&mdash; Bay '
            '<a href="https://bsky.app/profile/bay/post/1">May 1</a></blockquote>',
            "https://bsky.app/profile/bay/post/1",
        ),
        (
            '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@bay/post/1"><a '
            'href="https://www.threads.net/@bay/post/2">The wall</a></blockquote>',
            "https://www.threads.net/@bay/post/1",
        ),
        (
            '<blockquote class="reddit-embed-bq" data-embed-height=316><a href="https://www.reddit.com/r/bay/1/">The '
            "wall is done</a><br> by <a href=https://www.reddit.com/u/b/>b</a></blockquote>",
            "https://www.reddit.com/r/bay/1/",
        ),
    ],
)
def test_embeds_stand_in_their_place(markup: str, address: str) -> None:
    """By their address; the words of a post are not the article's."""
    before, after = "<p>Here is how it looks.</p>", "<p>It rained all day.</p>"
    assert between(f"{before}{markup}{after}") == [
        Paragraph(text="Here is how it looks."),
        Embed(url=address),
        Paragraph(text="It rained all day."),
    ]
    assert "wall is done" not in article(markup).text


@pytest.mark.parametrize(
    "markup",
    [
        '<iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe>',
        '<iframe src="https://x.example/t" width=1 height=1></iframe>',
        '<iframe src="https://x.example/t" style="display: none"></iframe>',
        '<iframe src="about:blank"></iframe>',
        '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>',
        '<amp-youtube data-videoid="a b&quot;"></amp-youtube>',
        '<div class="embed-placeholder"><p>We need your consent. <a href="/privacy">Privacy</a></p></div>',
    ],
)
def test_machinery_is_no_embed(markup: str) -> None:
    """Trackers, buttons, placeholders."""
    assert between(markup) == []


def test_a_picture_stands_between_the_paragraphs_around_it() -> None:
    """In reading order, also within a long run of paragraphs and within a list."""
    picture = '<p><img src="/i/{}.jpg" width=600></p>'
    middle = "".join(f"<p>Paragraph number {n} of the report.</p>{picture.format(n)}" for n in range(4))
    kinds = [block.kind for block in article(middle).body]
    assert kinds == ["paragraph", *(["paragraph", "figure"] * 4), "paragraph"]
    listed = between(f"<ul><li>one</li><li>{picture.format(1)}</li><li>two</li></ul>")
    assert [block.kind for block in listed] == ["list", "figure"]
