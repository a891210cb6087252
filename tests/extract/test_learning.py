"""Rules that are learned from a few pages of a site."""

from __future__ import annotations

import json
import random
import re
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.dresses import DRESSES, Dressed, dressed
from newsgrab import Article, RuleError, SiteRules, parse
from newsgrab.dom.selectors import fault_in_selector
from newsgrab.extract.learning import Learned, Lesson, learn, lesson_of, rule_toml
from newsgrab.extract.learning.comparing import FIELDS_OF_RULES, same
from newsgrab.extract.learning.trial import under
from newsgrab.extract.learning.writing import toml_value
from newsgrab.sites import read_rule

FIELDS = [field for field in FIELDS_OF_RULES if field != "date_modified"]
LEARNED_FROM = 2


def lesson(page: Dressed, *, stated: bool = True) -> Lesson:
    return lesson_of(page.url, page.html, url=page.url, expected=page.article if stated else None)


def wrong_fields(found: Article, page: Dressed) -> list[str]:
    """The fields in which an article is not what it should be."""
    wrong = [
        field
        for field in FIELDS
        if field != "body" and not same(field, getattr(found, field), getattr(page.article, field))
    ]
    return wrong if found.text == page.article.text else [*wrong, "body"]


@pytest.mark.parametrize("kind", DRESSES)
def test_every_field_of_other_pages(kind: str) -> None:
    """Learned from a few pages with their articles, a rule gives every field of the site's other pages."""
    pages = [dressed(kind, number) for number in range(8)]
    learned = learn([lesson(page) for page in pages[:LEARNED_FROM]])
    for page in pages[LEARNED_FROM:]:
        assert wrong_fields(under(learned.rule, lesson(page)), page) == [], rule_toml(
            learned, domain="x", on=date.today()
        )


@pytest.mark.parametrize("kind", DRESSES)
def test_nothing_gets_worse(kind: str) -> None:
    """Learned without articles, from one page or three, no field of other pages gets worse."""
    pages = [dressed(kind, number) for number in range(4)]
    for count in (1, 2):
        learned = learn([lesson(page, stated=False) for page in pages[:count]])
        for page in pages[count:]:
            other = lesson(page)
            assert set(wrong_fields(under(learned.rule, other), page)) <= set(wrong_fields(other.plain, page))


@pytest.mark.parametrize("kind", DRESSES)
def test_no_text_in_the_rule(kind: str) -> None:
    """Every literal of a rule is a selector, made of tags, names and attributes of the pages."""
    pages = [dressed(kind, number) for number in range(2)]
    learned = learn([lesson(page) for page in pages])
    html = "".join(page.html for page in pages)
    markup = set(re.findall(r"[\w-]+", " ".join(re.findall(r"<[^>]*>", html))))
    known = markup | {
        "not",
        "has",
        "css",
        "attribute",
        *"p h2 h3 h4 h5 h6 ul ol blockquote table figure pre dl".split(),
    }
    for selector in selectors(learned.rule):
        assert fault_in_selector(selector) is None, selector
        assert not [word for word in re.findall(r"[A-Za-z][\w-]*", selector) if not is_known(word, known)], selector
        for text in re.findall(r">([^<]{12,})<", html):
            assert text not in selector


def is_known(word: str, known: set[str]) -> bool:
    return word in known or any(name.startswith(word) for name in known)


def selectors(said: object) -> list[str]:
    if isinstance(said, str):
        return [said]
    if isinstance(said, dict):
        return [one for name, value in said.items() if name != "attribute" for one in selectors(value)]
    assert isinstance(said, list)
    return [one for value in said for one in selectors(value)]


@pytest.mark.parametrize("kind", DRESSES)
def test_written_rule(kind: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What is written is a rule that the loader takes, and that does what was learned."""
    pages = [dressed(kind, number) for number in range(4)]
    learned = learn([lesson(page) for page in pages[1:3]])
    text = rule_toml(learned, domain="news.example", on=date(2026, 11, 30))
    read_rule(text.encode(), "news.example.toml", fault_in_selector)
    assert text.startswith("# news.example, learned from 2 pages, 2 of them with the article beside it")
    assert "2026-11-30" in text
    folder = tmp_path_factory.mktemp("rules")
    (folder / f"{pages[3].url.split('/')[2]}.toml").write_text(text, encoding="utf-8")
    found = parse(pages[3].html, url=pages[3].url, rules=SiteRules(folder, standard=False))
    assert found == under(learned.rule, lesson(pages[3]))
    assert found.provenance["body"].source == "site rule"


def test_selectors_that_people_would_write() -> None:
    """Names that last are taken, what a build tool appends is not, and the plainest selector wins."""
    rule = learned_from("semantic", 3).rule
    assert rule["title"] == "h1.headline"
    assert rule["lead"] == "p.standfirst"
    assert rule["body"] == ".story-text"
    assert rule["authors"] == "p.byline a"
    assert rule["tags"] == "p.topics a"
    rule = learned_from("CSS modules", 3).rule
    assert rule["body"] == '[class*="Text_body__"]'
    assert rule["title"] == 'h1[class*="Head_title__"]'
    assert '[class*="Promo_inline__"]' in rule["drop"]


def learned_from(kind: str, count: int, *, stated: bool = True) -> Learned:
    return learn([lesson(dressed(kind, number), stated=stated) for number in range(count)])


def test_the_report() -> None:
    """Each field has its selectors, how often they find it, and how sure that is."""
    learned = learned_from("several containers", 4)
    assert (learned.stated, len(learned.pages), learned.left_out) == (4, 4, [])
    by_field = {report.field: report for report in learned.fields}
    title = by_field["title"]
    assert (title.selectors, title.found, title.present, title.disagreements) == (["h1"], 4, 4, [])
    assert title.confidence == pytest.approx(5 / 6, abs=0.01)
    assert by_field["lead"].confidence > learned_from("several containers", 1).fields[1].confidence
    assert by_field["drop"].selectors == [".offer-banner"]
    assert by_field["drop"].selectors == learned.rule["drop"]


def test_a_wrong_article_is_told() -> None:
    """Where the article beside a page says something else than the others, the rule follows the others and tells."""
    pages = [dressed("semantic", number) for number in range(10)]
    lessons = [lesson(page) for page in pages]
    odd = pages[4].article.model_copy(update={"section": "Elsewhere"})
    lessons[4] = lesson_of(pages[4].url, pages[4].html, url=pages[4].url, expected=odd)
    learned = learn(lessons)
    (report,) = [one for one in learned.fields if one.field == "section"]
    assert report.selectors == ["p.rubric"]
    (disagreement,) = report.disagreements
    assert (disagreement.page, disagreement.evidence) == (pages[4].url, "Elsewhere")
    assert disagreement.rule == pages[4].article.section
    assert report.confidence < 0.9


def test_pages_left_out() -> None:
    """What is no article, and what is a copy, teaches nothing, and that is told."""
    wall = "<html><head><title>Cookies</title></head><body><h1>404</h1><p>Not found.</p></body></html>"
    page = dressed("semantic", 1)
    learned = learn([lesson(page), lesson(page), lesson_of("wall", wall)])
    assert [(one.page, one.reason) for one in learned.left_out] == [
        ("wall", learned.left_out[0].reason),
        (page.url, "it has the text of another page"),
    ]
    assert learned.left_out[0].reason.startswith("it is no article but of kind")
    assert learned.pages == [page.url]


def test_nothing_to_learn() -> None:
    """Without an article there is no rule; without pages, or with too many, an error."""
    nothing = learn([lesson_of("empty", "<html><body></body></html>")])
    assert (nothing.rule, nothing.pages) == ({}, [])
    with pytest.raises(RuleError, match="from 1 to 20 pages, not from 0"):
        learn([])
    with pytest.raises(RuleError, match="not from 21"):
        learn([lesson(dressed("semantic", 0), stated=False)] * 21)


def test_versions() -> None:
    """Pages of two templates that follow each other in time give a rule with a version."""
    old = [redated("breaks", number, 2019) for number in range(3)]
    new = [redated("semantic", number, 2024) for number in range(3)]
    learned = learn([lesson(page) for page in (*old, *new)])
    (version,) = learned.rule["versions"]
    assert learned.rule["title"] == "h1.headline"
    assert version["title"] == ".news_title"
    assert version["until"] == date(2024, 2, 29)
    text = rule_toml(learned, domain="news.example", on=date(2026, 11, 30))
    assert tomllib.loads(text)["versions"][0]["until"] == date(2024, 2, 29)
    read_rule(text.encode(), "news.example.toml", fault_in_selector)
    for page in (redated("breaks", 5, 2019), redated("semantic", 5, 2024)):
        assert wrong_fields(under(learned.rule, lesson(page)), page) == []
    assert [template.until for template in learned.templates] == [None, date(2024, 2, 29)]


def redated(kind: str, number: int, year: int) -> Dressed:
    """A page as it would have been in another year."""
    page = dressed(kind, number)
    moment = page.article.date_published
    assert moment is not None
    other = moment.replace(year=year)
    html = page.html.replace(moment.isoformat(), other.isoformat()).replace(f"{moment:%d.%m.%Y}", f"{other:%d.%m.%Y}")
    return Dressed(page.url, html, page.article.model_copy(update={"date_published": other}))


def test_templates_of_one_time() -> None:
    """Of two templates at the same time the larger one is learned, and the other pages are named."""
    odd = dressed("tables", 2)
    learned = learn([*(lesson(dressed("semantic", number)) for number in range(3)), lesson(odd)])
    assert [(one.page, one.reason) for one in learned.left_out] == [(odd.url, "it is of another template")]
    assert learned.rule["title"] == "h1.headline"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), max_size=4))
@settings(max_examples=50, deadline=None)
def test_any_text_as_toml(texts: list[str]) -> None:
    """Whatever a file or an attribute is called, it is written as TOML that says the same."""
    assert tomllib.loads(f"one = {toml_value(texts)}")["one"] == texts


NAMES = ["mt-4", "sc-1ylecsg-0", "kDOlXE", "Box_box__3xKlw", "é", "a:b", "x" * 300, "1st", "", "text", "page-7"]


@given(st.sampled_from(sorted(DRESSES)), st.randoms(use_true_random=False), st.integers(1, 3))
@settings(max_examples=15, deadline=None)
def test_any_names(kind: str, chance: random.Random, count: int) -> None:
    """Whatever elements are called, rules are valid and make no page worse that they were learned from."""
    renames: dict[str, str] = {}

    def renamed(match: re.Match[str]) -> str:
        old = match[1]
        if old not in renames:
            renames[old] = chance.choice([old, f"{old} {chance.choice(NAMES)}", chance.choice(NAMES)])
        return f'class="{renames[old]}"'

    pages = [dressed(kind, number) for number in range(count)]
    pages = [Dressed(page.url, re.sub(r'class="([\w-]+)"', renamed, page.html), page.article) for page in pages]
    lessons = [lesson(page) for page in pages]
    learned = learn(lessons)
    read_rule(rule_toml(learned, domain="news.example", on=date.today()).encode(), "x", fault_in_selector)
    for one, page in zip(lessons, pages, strict=True):
        assert set(wrong_fields(under(learned.rule, one), page)) <= set(wrong_fields(one.plain, page))


SENTENCES = [
    "The ferry to the island did not sail on {}, since the wind had torn two planks from its pier, the harbour said.",
    "Nobody was hurt by it, and the {} hundred people who wait there each morning walked home along the shore.",
    "The council has set aside money for a new pier, which is to be built of stone before the {} storms come.",
    "Until then a smaller boat goes from the old quay every {} hours, and carries neither cars nor bicycles.",
]


SAME = (
    '<div class="kasten"><p>We tell of the harbour every day, and whoever reads us knows when the next boat goes out '
    "to sea, and when it comes back.</p></div>"
)
VARYING = (
    '<div class="kasten"><p>On day {0} the crew of boat {0} found a seal on deck, and rowed it back into the sea by '
    "hand before it was noon.</p></div>"
)


def boxed_page(number: int, box: str, *, states: bool = False) -> str:
    """A page with a box in the middle of its text; `states` is whether JSON-LD has the text without the box."""
    texts = [
        text.format(f"{name} {number}")
        for text, name in zip(SENTENCES, ("Monday", "three", "next", "four"), strict=True)
    ]
    said = {"@type": "NewsArticle", "headline": f"Pier {number} is closed", "articleBody": "\n".join(texts)}
    stated = f'<script type="application/ld+json">{json.dumps(said)}</script>' if states else ""
    paragraphs = [f"<p>{text}</p>" for text in texts]
    body = "".join([*paragraphs[:2], box, *paragraphs[2:]])
    head = f'<html lang="en"><head>{stated}</head><body><h1>Pier {number} is closed</h1>'
    return f'{head}<div class="txt">{body}</div></body></html>'


def boxed_lessons(box: str, count: int, *, states: bool = False) -> list[Lesson]:
    return [
        lesson_of(f"page {number}", boxed_page(number, box.format(number), states=states)) for number in range(count)
    ]


def test_what_repeats_is_left_out() -> None:
    """A box that says the same on several pages, in its own element, is boilerplate though it reads like text."""
    lessons = boxed_lessons(SAME, 4)
    assert "whoever reads us" in lessons[0].plain.text
    learned = learn(lessons)
    assert learned.rule["drop"][0] == ".kasten"
    assert "whoever reads us" not in under(learned.rule, boxed_lessons(SAME, 5)[4]).text


def test_what_varies_is_text() -> None:
    """A box that says something else on every page stays, and so does one that repeats on a single page."""
    for box, count in ((VARYING, 4), (SAME, 1)):
        learned = learn(boxed_lessons(box, count))
        assert "drop" not in learned.rule
    mixed = [*boxed_lessons(SAME, 3), lesson_of("other", boxed_page(9, VARYING.format(9)))]
    assert "drop" not in learn(mixed).rule


def test_what_json_ld_says_is_the_text() -> None:
    """Where JSON-LD has the whole text, a box that it does not have is no text; one page is enough."""
    learned = learn(boxed_lessons(VARYING, 1, states=True))
    assert learned.rule["drop"][0] == ".kasten"
    other = lesson_of("other", boxed_page(8, VARYING.format(8)))
    assert "found a seal" in other.plain.text
    assert "found a seal" not in under(learned.rule, other).text


def test_fixtures_stay_as_they_are_expected(fixture_pages: list[Path]) -> None:
    """Learned from a page with its article, a rule gives that article in every field."""
    for path in fixture_pages[::4]:
        expected = Article.model_validate_json(path.with_suffix(".json").read_bytes())
        if not expected.page_kind.is_article:
            continue
        one = lesson_of(path.name, path.read_bytes(), url=expected.url, expected=expected)
        learned = learn([one])
        given = under(learned.rule, one)
        for field in Article.model_fields.keys() - {"provenance", "date_precision"}:
            before, after = getattr(one.plain, field), getattr(given, field)
            assert after in (before, getattr(expected, field)), f"{path.name}: {field}: {learned.rule}"


PLAIN = (
    "<html lang=en><head><title>{title} | The Strait Post</title></head><body>"
    '<table><tr><td><a href="/">The Strait Post</a></td></tr></table><div class="k7">Only with us</div>'
    '<div class="zt4">{title}</div><div class="zt6"><font color="gray">{day} March 2026, 10:15</font></div>'
    '<div class="zt9">{text}<div class="qq2"><b>Write to us, and we bring you the news of the strait by hand.</b></div>'
    '{more}</div><div class="zt8"><a href="/tag/p{day}">pier {day}</a> <a href="/tag/ice">ice</a></div></body></html>'
)
"""A site without metadata and without a name that means anything."""


def plain_lesson(day: int) -> Lesson:
    """A page of it, which no article lies beside."""
    text, more = (
        "".join(
            f"<p>Boat {day} of row {part}{at} was late at pier {day * at}, said the harbour, for ice {day}.</p>"
            for at in range(4)
        )
        for part in "ab"
    )
    html = PLAIN.format(title=f"Boat number {day} came late to the pier", day=day, text=text, more=more)
    return lesson_of(f"page {day}", html, url=f"https://strait.example/{day}")


def test_names_that_mean_nothing_are_used_where_all_pages_have_them() -> None:
    """What one page takes for a hash has lasted where several have it; what all titles end with is the site's name."""
    learned = learn([plain_lesson(day) for day in (3, 8, 21, 27)])
    assert learned.rule["title"] == ".zt4"
    assert learned.rule["body"] == ".zt9"
    assert learned.rule["tags"] == ".zt8 a"
    assert learned.rule["drop"][0] == ".qq2"
    other = under(learned.rule, plain_lesson(14))
    assert other.title == "Boat number 14 came late to the pier"
    assert "by hand" not in other.text
    assert other.text.count("Boat 14") == 8


def test_names_that_mean_nothing_are_not_believed_of_one_page() -> None:
    """They may be made anew with each version of the site."""
    assert not {"title", "tags", "body"} & set(learn([plain_lesson(3)]).rule)


@pytest.mark.parametrize("kind", ["tables", "misleading names", "several containers", "utility names", "breaks"])
def test_one_corrected_page_among_others(kind: str) -> None:
    """What people say of one page goes before what general extraction finds on the others."""
    pages = [dressed(kind, number) for number in range(6)]
    learned = learn([lesson(page, stated=not number) for number, page in enumerate(pages[:4])])
    assert learned.stated == 1
    for page in pages[4:]:
        assert wrong_fields(under(learned.rule, lesson(page)), page) == []
