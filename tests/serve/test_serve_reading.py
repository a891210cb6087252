"""The pages for reading: everything that is kept of an article stands on its page, once and in its place."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from datasette.app import Datasette
from datasette.plugins import pm
from reading_examples import ARABIC, FERRY, FERRY_LATER, INTERVIEW, MILL, TRACKED, UNKNOWN, keep
from selectolax.lexbor import LexborHTMLParser, LexborNode
from served import Site, served

from newsgrab import Article, Library, load
from newsgrab.model import Paragraph, QABlock
from newsgrab.serve import plugin
from newsgrab.serve.plugin.pages.conversation import Speaker, Turn, conversation
from newsgrab.serve.plugin.pages.search import marked

FIXTURES = Path(__file__).parents[1] / "fixtures"


class Reader:
    """A website over the examples."""

    def __init__(self, site: Site, keys: dict[str, int]) -> None:
        self.site = site
        self._keys = keys

    def path(self, article: Article) -> str:
        return f"/reading/-/article/{self._keys[str(article.url)]}"

    def page(self, article: Article) -> LexborHTMLParser:
        return self.open(self.path(article))

    def open(self, path: str) -> LexborHTMLParser:
        response = self.site.get(path)
        assert response.status_code == 200
        return LexborHTMLParser(response.text)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    path = tmp_path_factory.mktemp("reading") / "reading.db"
    keys = keep(path)
    with served("newsgrab", "serve", path, "--port", "0") as site:
        yield Reader(site, keys)


def words(node: LexborNode | None) -> str:
    assert node is not None
    return " ".join(node.text().split())


def all_words(page: LexborHTMLParser, selector: str) -> list[str]:
    return [words(node) for node in page.css(selector)]


def test_the_head_says_what_who_and_when(reader: Reader) -> None:
    page = reader.page(FERRY)
    assert all_words(page, "h1") == [FERRY_LATER.title]
    assert all_words(page, ".lead") == [FERRY.lead]
    assert words(page.css_first(".byline")) == "By Leyla Aliyeva ↗, Ada Park"
    assert words(page.css_first(".kicker")) == "Article Harbour The Strait"
    assert "Published 2 March 2026, 08:00 (UTC+4)" in words(page.css_first(".dates"))
    assert [time.attributes["datetime"] for time in page.css(".dates time")] == [
        "2026-03-02T08:00:00+04:00",
        "2026-03-02T09:30:00+04:00",
    ]
    assert "1 February 2026" in words(reader.page(MILL).css_first(".dates"))
    assert "unknown date" in words(reader.page(UNKNOWN).css_first(".dates"))


def test_every_kind_of_block_is_set_as_what_it_is(reader: Reader) -> None:
    text = reader.page(FERRY).css_first(".text")
    assert text is not None
    assert words(text.css_first("p")) == "Fifty cars were on board.Some had waited since dawn."
    assert len(text.css("p br")) == 1
    assert [words(node) for node in text.css("h2, h3, h4, h5, h6")] == ["What it costs"]
    assert [words(node) for node in text.css("thead th")] == ["Vehicle", "Price"]
    assert [[words(cell) for cell in row.css("td")] for row in text.css("tbody tr")] == [["Car", "12"], ["Lorry", "40"]]
    assert [words(node) for node in text.css("ul li")] == ["Passports are needed", "Dogs are welcome"]
    assert [words(node) for node in text.css("ol li")] == ["First the lorries", "Then the cars"]
    assert [words(node) for node in text.css("blockquote")] == ["We had missed it", "It will stay"]
    assert [words(node) for node in text.css(".quotation figcaption")] == [
        "a passenger",
        "https://port.example/statement",
    ]
    assert words(text.css_first(".picture")) == "Picture The ferryAt the pier Port office"
    assert text.css_matches('.picture a[href="https://strait.example/ferry.jpg"]')
    assert text.css_matches('.embed a[href="https://video.example/ferry"]')


def test_the_lead_is_not_shown_twice(reader: Reader) -> None:
    assert str(FERRY.lead) not in words(reader.page(FERRY).css_first(".text"))


def test_no_level_of_headings_is_left_out(reader: Reader) -> None:
    for article in (FERRY, INTERVIEW, ARABIC, UNKNOWN):
        levels = [int(str(node.tag)[1]) for node in reader.page(article).css("h1, h2, h3, h4, h5, h6")]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))


def test_an_interview_is_set_as_questions_and_answers(reader: Reader) -> None:
    page = reader.page(INTERVIEW)
    assert all_words(page, ".turn .question .said") == [qa.question for qa in INTERVIEW.qa]
    assert all_words(page, ".turn .question .speaker bdi") == ["Пётр Зимин"] * 2
    assert all_words(page, ".turn .answer .speaker bdi") == ["Вера Лунина"] * 2
    first = page.css_first(".answer")
    assert first is not None
    assert [words(node) for node in first.iter() if node.tag in ("p", "figure")] == [
        "Вера Лунина answers:",
        "С одного сундука. Его привезли из Карабаха.",
        "Picture Сундук",
        "Потом пришли письма.",
    ]
    text = words(page.css_first(".text"))
    for once in ("Архив стоит на холме.", "О письмах", "Девятьсот.", "Беседовал Пётр Зимин."):
        assert text.count(once) == 1
    assert text.index("Потом") < text.index("О письмах") < text.index("Сколько их?") < text.index("Беседовал")


@pytest.mark.parametrize(
    ("article", "language", "direction"),
    [(FERRY, "en", "ltr"), (INTERVIEW, "ru", "ltr"), (ARABIC, "ar", "rtl"), (UNKNOWN, None, "auto")],
)
def test_language_and_direction_of_the_text(
    reader: Reader, article: Article, language: str | None, direction: str
) -> None:
    page = reader.page(article)
    for selector in (".head", ".text"):
        node = page.css_first(selector)
        assert node is not None
        assert (node.attributes.get("lang"), node.attributes["dir"]) == (language, direction)


def test_tags_lead_to_what_else_is_kept_and_to_their_page(reader: Reader) -> None:
    page = reader.page(FERRY)
    links = [str(node.attributes["href"]) for node in page.css(".tags a")]
    assert links == [
        "/reading/-/search?tag=Sea+%26+sand",
        "https://strait.example/tag/sea",
        "/reading/-/search?tag=Transport",
    ]
    for link in links:
        if link.startswith("/"):
            assert reader.site.get(link).status_code == 200


def test_related_links_lead_to_articles_that_are_kept(reader: Reader) -> None:
    page = reader.page(FERRY)
    assert all_words(page, ".links li")[:2] == ["The old mill read here: The old mill", "Not kept"]
    kept = page.css_first(".links a.kept")
    assert kept is not None
    assert kept.attributes["href"] == reader.path(MILL)


def test_links_to_others_tell_them_nothing(reader: Reader) -> None:
    for article in (FERRY, INTERVIEW):
        away = [node for node in reader.page(article).css("main a") if str(node.attributes["href"]).startswith("http")]
        assert away
        for node in away:
            assert {"noopener", "noreferrer", "nofollow"} <= set(str(node.attributes["rel"]).split())


def test_revisions_lead_to_what_changed(reader: Reader) -> None:
    page = reader.page(FERRY)
    shown = all_words(page, ".revisions li")
    assert len(shown) == 2
    assert "Title, Text Stealth edit What changed" in shown[0]
    assert "First saved" in shown[1]
    link = page.css_first(".revisions a")
    assert link is not None
    assert link.attributes["href"] == f"{reader.path(FERRY)}/changes?from=1&to=2"


def test_what_changed_is_told_word_by_word(reader: Reader) -> None:
    page = reader.open(f"{reader.path(FERRY)}/changes?from=1&to=2")
    assert all_words(page, ".changed h2") == ["Title", "Text"]
    assert all_words(page, ".changed ins") == ["after six years", "Fifty", "It will cross twice a day."]
    assert all_words(page, ".changed del") == ["On board", "Forty"]
    assert all_words(page, ".changed summary") == ["6 paragraphs as before"]
    assert "Passports are needed" in words(page.css_first(".changed details"))
    assert all_words(page, "option[selected]")[0].startswith("1: ")
    assert all_words(page, "option[selected]")[1].startswith("2: ")
    assert "edited by the site. Stealth edit" in words(page.css_first(".summary"))


def test_the_newest_change_is_shown_unless_others_are_asked_for(reader: Reader) -> None:
    path = f"{reader.path(FERRY)}/changes"
    newest = reader.open(path)
    assert all_words(newest, ".changed ins") == all_words(reader.open(f"{path}?from=1&to=2"), ".changed ins")
    backwards = reader.open(f"{path}?from=2&to=1")
    assert all_words(backwards, ".changed ins") == all_words(newest, ".changed del")
    assert "Nothing differs" in words(reader.open(f"{path}?from=2&to=2").css_first("main"))
    assert "has not changed" in words(reader.open(f"{reader.path(MILL)}/changes").css_first("main"))


@pytest.mark.parametrize("asked", ["from=9", "to=0", "from=x", "from=1&to=99999999999999999999"])
def test_a_revision_that_is_not_there_is_told(reader: Reader, asked: str) -> None:
    response = reader.site.get(f"{reader.path(FERRY)}/changes?{asked}")
    assert response.status_code == 404
    assert "it has 2" in response.text


def test_other_addresses_and_the_same_story_elsewhere(reader: Reader) -> None:
    page = reader.page(FERRY)
    assert f"Also at{TRACKED} with a tracker" in words(page.css_first(".facts"))
    twin = page.css_first(f'.links a[href="{reader.path(MILL)}"]:not(.kept)')
    assert words(twin) == MILL.title
    assert "1 February 2026, 80 % alike" in words(page.css_first(".beside"))


def test_where_each_field_came_from(reader: Reader) -> None:
    page = reader.page(FERRY)
    assert all_words(page, ".provenance th[scope=row]") == ["Date of publication", "Title"]
    rows = [[words(cell) for cell in row.css("td")] for row in page.css(".provenance tbody tr")]
    assert rows[1] == ["h1", "95 % 95 %", "Ferry returns to the strait", "trimmed"]
    assert [node.attributes["value"] for node in page.css("meter")] == ["0.5", "0.95"]


def test_the_record_leads_to_the_row_the_json_and_the_original(reader: Reader) -> None:
    page = reader.page(FERRY)
    links = [str(node.attributes["href"]) for node in page.css(".formats a")]
    assert len(links) == 2
    assert reader.site.get(links[0]).status_code == 200
    assert reader.site.get(links[1]).json()[0]["url"] == FERRY.url
    original = page.css_first(".dates a")
    assert original is not None
    assert original.attributes["href"] == FERRY.url


def test_an_article_of_which_nothing_is_known_has_a_page(reader: Reader) -> None:
    page = reader.page(UNKNOWN)
    assert all_words(page, "h1") == ["Without a title"]
    assert "This article has no text." in words(page.css_first(".text"))


@pytest.mark.parametrize("page", sorted(FIXTURES.glob("*/interview-*.html")), ids=lambda page: page.stem)
def test_no_question_or_answer_is_lost_or_shown_twice(page: Path) -> None:
    article = load(page)
    parts = conversation(article, article.body)
    turns = [part for part in parts if isinstance(part, Turn)]
    assert [turn.qa for turn in turns] == article.qa
    rest = [part.text for part in parts if isinstance(part, Paragraph)]
    rest += [
        block.text
        for turn in turns
        for blocks in turn.between.values()
        for block in blocks
        if isinstance(block, Paragraph)
    ]
    for turn in turns:
        for paragraph in turn.paragraphs:
            assert not any(paragraph in text for text in rest)


def test_lines_that_name_who_speaks_stand_before_what_is_said() -> None:
    article = load(FIXTURES / "la-criee.example" / "interview-covered-market.html")
    first, second = [part for part in conversation(article, article.body) if isinstance(part, Turn)][:2]
    assert [(place, *block) for place, block in first.between.items()] == [
        (0, Speaker("Lambert")),
        (1, Speaker("Ouédraogo")),
        (2, Speaker("Vasseur")),
    ]
    assert second.qa.answerer == "Vasseur"
    assert not any(second.between.values())


def test_questions_that_the_body_does_not_hold_stand_after_it() -> None:
    article = Article(
        url="https://faq.example/",
        body=[Paragraph(text="About the library.")],
        qa=[QABlock(position=1, question="When is it open?", answer="Always.")],
    )
    about, turn = conversation(article, article.body)
    assert about == article.body[0]
    assert isinstance(turn, Turn)
    assert turn.paragraphs == ["Always."]


def test_a_body_of_ten_thousand_lines_is_read_in_good_time() -> None:
    lines = [f"line {number} of many" for number in range(5_000)]
    article = Article(
        url="https://long.example/",
        body=[Paragraph(text=f"no {line}!") for line in lines],
        qa=[QABlock(position=i, question=line, answer=line) for i, line in enumerate(lines, 1)],
    )
    assert len(conversation(article, article.body)) == 10_000


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"q": "ferries"}, [FERRY_LATER, MILL]),
        ({"q": "карабах", "in": "answers"}, [INTERVIEW]),
        ({"q": "карабах", "in": "questions"}, []),
        ({"q": "архив", "answered_by": "Лунина"}, [INTERVIEW]),
        ({"q": "архив", "answered_by": "Зимин"}, []),
        ({"person": "зимин"}, [INTERVIEW]),
        ({"person": "Aliyeva"}, [FERRY_LATER]),
        ({"tag": "Sea & sand"}, [FERRY_LATER]),
        ({"language": "ar"}, [ARABIC]),
        ({"kind": "interview"}, [INTERVIEW]),
        ({"q": "ferry", "until": "2026-02-15"}, [MILL]),
        ({"q": "ferry", "since": "2026-02-15"}, [FERRY_LATER]),
        ({"site": "strait.example"}, [FERRY_LATER, MILL]),
        ({"q": "ferry NOT mill", "advanced": "1"}, [FERRY_LATER]),
        ({"q": "ferry", "source": "nobody"}, []),
    ],
    ids=str,
)
def test_a_search_is_narrowed_down(reader: Reader, asked: dict[str, str], found: list[Article]) -> None:
    page = LexborHTMLParser(reader.site.get("/reading/-/search", **asked).text)
    links = [node.attributes["href"] for node in page.css(".found h2 a")]
    assert links == [reader.path(article) for article in found]
    assert all_words(page, ".found h2 a") == [article.title for article in found]
    assert len(page.css(".narrowed li")) == len(asked.keys() - {"q", "advanced"})
    for name, value in asked.items():
        field = page.css_first(f".asked [name={name}]")
        if field is not None and field.tag == "input":
            assert field.attributes["value"] == value
        elif field is not None:
            chosen = field.css_first("option[selected]")
            assert chosen is not None
            assert chosen.attributes["value"] == value
    if not found:
        assert "Nothing found." in words(page.css_first(".advice"))


def test_each_narrowing_can_be_taken_back(reader: Reader) -> None:
    page = reader.open("/reading/-/search?q=ferry&language=en&since=2026-02-15")
    links = [str(node.attributes["href"]) for node in page.css(".narrowed a")]
    assert links == ["/reading/-/search?q=ferry&language=en", "/reading/-/search?q=ferry&since=2026-02-15"]
    assert words(page.css_first(".narrowed")) == "From 2026-02-15 ✕Language English ✕"


def test_hits_are_marked_and_lead_to_their_question(reader: Reader) -> None:
    page = reader.open("/reading/-/search?q=Карабах&in=answers")
    assert all_words(page, "mark") == ["Карабаха"]
    link = page.css_first(".asked-there a")
    assert link is not None
    assert link.attributes["href"] == f"{reader.path(INTERVIEW)}#question-1"
    assert words(link) == INTERVIEW.qa[0].question
    snippet = page.css_first(".snippet")
    assert snippet is not None
    assert (snippet.attributes["lang"], snippet.attributes["dir"]) == ("ru", "ltr")


@pytest.mark.parametrize(
    ("asked", "field", "reason"),
    [
        ({"q": "ferry", "since": "yesterday"}, "since", "no date"),
        ({"q": "ferry", "since": "2026-03-01", "until": "2026-02-01"}, "until", "before"),
        ({"q": "ferry", "in": "nowhere"}, "in", "nowhere"),
        ({"q": "ferry", "kind": "poem"}, "kind", "poem"),
        ({"q": "(ferry", "advanced": "1"}, "q", "cannot be read"),
    ],
    ids=str,
)
def test_what_cannot_be_meant_is_told_beside_its_field(
    reader: Reader, asked: dict[str, str], field: str, reason: str
) -> None:
    page = LexborHTMLParser(reader.site.get("/reading/-/search", **asked).text)
    node = page.css_first(f"[name={field}]")
    assert node is not None
    assert node.attributes["aria-invalid"] == "true"
    assert reason in words(page.css_first(f"#{node.attributes['aria-describedby']}"))
    assert page.css_first("details[open]") is not None
    assert not page.css(".found")


def test_many_hits_stand_on_several_pages(tmp_path: Path) -> None:
    path = tmp_path / "many.db"
    with Library(path) as library:
        for number in range(45):
            library.save(Article(url=f"https://many.example/{number}", title=f"Ferry number {number}", language="en"))
    with served("newsgrab", "serve", path, "--port", "0") as site:
        seen: list[str] = []
        link: str | None = "/many/-/search?q=ferry"
        starts = []
        while link is not None:
            page = LexborHTMLParser(site.get(link).text)
            seen += [str(node.attributes["href"]) for node in page.css(".found h2 a")]
            starts.append(page.css(".found")[0].attributes["start"])
            later = page.css_first("a[rel=next]")
            link = None if later is None else str(later.attributes["href"])
        assert starts == ["1", "21", "41"]
        assert len(seen) == len(set(seen)) == 45
        for odd in ("0", "-1", "x", "99999999", "²"):
            assert site.get("/many/-/search", q="ferry", page=odd).status_code == 200


@pytest.mark.parametrize(
    ("snippet", "pieces"),
    [
        ("no hit", [("no hit", False)]),
        ("a ‹hit› here", [("a ", False), ("hit", True), (" here", False)]),
        ("‹one›‹two›", [("", False), ("one", True), ("", False), ("two", True), ("", False)]),
        ("a ‹ alone", [("a ", False), (" alone", False), ("", False)]),
    ],
)
def test_the_marks_of_a_snippet_are_told_from_its_text(snippet: str, pieces: list[tuple[str, bool]]) -> None:
    assert marked(snippet) == pieces


@pytest.mark.parametrize(
    ("written_by", "change"),
    [
        ("an older newsgrab", "DELETE FROM _sqlite_migrations WHERE name LIKE 'm006%'"),
        ("a newer newsgrab", "UPDATE _sqlite_migrations SET name = 'm999_future' WHERE name LIKE 'm006%'"),
    ],
)
def test_a_library_of_another_newsgrab_is_told(tmp_path: Path, written_by: str, change: str) -> None:
    keep(tmp_path / "reading.db")
    with closing(sqlite3.connect(tmp_path / "reading.db")) as plain:
        plain.execute(change)
        plain.commit()

    async def answers() -> list[tuple[int, str]]:
        site = Datasette([str(tmp_path / "reading.db")])
        if not pm.has_plugin(plugin.NAME):
            pm.register(plugin, plugin.NAME)
        await site.invoke_startup()
        return [
            (response.status_code, response.text)
            for path in ("/", "/reading/-/front", "/reading/-/article/1", "/reading/-/search?q=ferry")
            for response in [await site.client.get(path)]
        ]

    for status, text in asyncio.run(answers()):
        assert status == 503
        assert f"reading was written by {written_by}" in text
