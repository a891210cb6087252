"""A site rule goes before everything else, and where it finds nothing general extraction goes on."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import tomli_w

import newsgrab
from newsgrab.extract.pipeline import parse, parse_page
from newsgrab.model.passages import fingerprint

TEXT = "<p>" + "The market opened on Monday and closed on Friday, as it has done for years. " * 3 + "</p>"
PAGE = (
    '<html lang="en"><body><nav id=n><a href=/>Home</a> <span class=logo>The Market Post</span></nav>'
    '<h1>Not this one</h1><b class="t"><i class="rubric">Exclusive: </i>The mar<em>ket</em> opens</b>'
    '<div><a href="/by/ana"><i class="by">Ana Ríos</i></a><i class="by">Omar Haddad</i></div>'
    '<span class="when">12 March 2026, 08:30</span><span class="when2">Updated on 13.03.2026 at 09.15</span>'
    '<em class="rub">Trade</em><p class=sub>First said.</p><p class=sub>Then said.</p>'
    f'<div id="x">{TEXT}<p class="ad-like">Buy two, pay one.</p>'
    f"<p>The mayor<span class=hint>(opens in a new window)</span> came, and said little of it.</p>{TEXT}"
    "<aside class=note><p>A note that belongs to the article, set in a box of its own beside it.</p></aside></div>"
    f'<div id="y">{TEXT * 9}</div>'
    '<div class=more><h5><a href="/tag/harbour">More on Harbour</a></h5><a href="/1">One thing that was</a>'
    '<a href="/2">Another thing</a><a class=x href="/3">Not this</a></div>'
    "<p class=ask>Who came?</p><p class=say>The mayor came.</p><p class=ask>Who else?</p><p class=say>Nobody did.</p>"
    "<img class=pic src=/a.jpg width=600 alt=Stalls><figure class=g><img src=/b.jpg width=700></figure>"
    '<u><a href="/k/1">markets</a> <a href="/k/2">trade</a></u></body></html>'
)
URL = "https://www.market.example/1"


def write(folder: Path, rule: dict[str, Any], domain: str = "market.example") -> newsgrab.SiteRules:
    """The rules of a folder with one more."""
    (folder / f"{domain}.toml").write_text(tomli_w.dumps(rule), encoding="utf-8")
    return newsgrab.SiteRules(folder)


def sources(article: newsgrab.Article) -> set[str]:
    """The fields that a rule has found."""
    return {field for field, evidence in article.provenance.items() if evidence.source == "site rule"}


def test_every_selector_is_used(tmp_path: Path) -> None:
    """Each field takes what its selector finds, and its provenance says so."""
    rule = {
        "title": ".t", "lead": ".sub", "authors": ".by", "date_published": ".when", "date_modified": ".when2",
        "section": ".rub", "body": "#x", "tags": "u", "drop": [".ad-like", ".rubric", ".hint"], "keep": ".note",
        "site_name": "nav .logo", "images": [".pic, .g"], "language": {"css": "html", "attribute": "lang"},
        "question": ".ask", "answer": ".say", "asker": ".logo", "answerer": ".by",
        "related": {"box": ".more", "link": "a:not(.x)"}, "timezone": "Asia/Baku",
    }  # fmt: skip
    article = newsgrab.parse(PAGE, url=URL, rules=write(tmp_path, rule))
    assert article.title == "The market opens"
    assert article.lead == "First said.\nThen said."
    assert [(author.name, author.url) for author in article.authors] == [
        ("Ana Ríos", "https://www.market.example/by/ana"), ("Omar Haddad", None),
    ]  # fmt: skip
    assert article.date_published is not None
    assert article.date_published.isoformat() == "2026-03-12T08:30:00+04:00"
    assert article.date_modified is not None
    assert article.date_modified.isoformat() == "2026-03-13T09:15:00+04:00"
    assert article.section == "Trade"
    assert article.site_name == "The Market Post"
    assert [(tag.name, tag.url) for tag in article.tags] == [
        ("markets", "https://www.market.example/k/1"), ("trade", "https://www.market.example/k/2"),
    ]  # fmt: skip
    assert "Buy two" not in article.text
    assert "The mayor came, and said" in article.text
    assert "set in a box of its own" in article.text
    assert [image.url for image in article.images] == [f"https://www.market.example/{name}.jpg" for name in "ab"]
    assert [(block.question, block.answer, block.asker, block.answerer) for block in article.qa] == [
        ("Who came?", "The mayor came.", "The Market Post", "Ana Ríos"),
        ("Who else?", "Nobody did.", "The Market Post", "Ana Ríos"),
    ]
    (box,) = article.related
    assert (box.tag, box.tag_url, box.heading) == (
        "Harbour",
        "https://www.market.example/tag/harbour",
        "More on Harbour",
    )
    assert [(link.title, link.url) for link in box.links] == [
        ("One thing that was", "https://www.market.example/1"), ("Another thing", "https://www.market.example/2"),
    ]  # fmt: skip
    assert sources(article) == {
        "title", "lead", "authors", "date_published", "date_modified", "date_precision", "section", "body", "tags",
        "site_name", "images", "language", "qa", "related",
    }  # fmt: skip
    assert not [evidence.note for evidence in article.provenance.values() if "found nothing" in (evidence.note or "")]


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    """`explain` names each part that the rule drops."""
    why = newsgrab.explain(PAGE, url=URL, rules=write(tmp_path, {"drop": [".ad-like", ".hint"]}))
    told = {(removal.element, removal.text) for removal in why.removals if removal.reason == "site rule"}
    assert told == {("p.ad-like", "Buy two, pay one."), ("span.hint", "(opens in a new window)")}


def test_a_selector_that_finds_nothing_costs_its_field_only(tmp_path: Path) -> None:
    """General extraction answers for it, and the provenance says what was not found."""
    rule = {"title": [".gone", ".lost"], "body": "#gone", "site_name": ".never", "section": ".rub"}
    article = newsgrab.parse(PAGE, url=URL, rules=write(tmp_path, rule))
    assert article.title == "Not this one"
    assert article.provenance["title"].source == "h1"
    assert article.provenance["title"].note == "the site rule's .gone or .lost found nothing"
    assert "the site rule's #gone found nothing" in (article.provenance["body"].note or "")
    assert article.site_name is None
    assert article.provenance["site_name"].confidence == 0
    assert article.provenance["site_name"].note == "the site rule's .never found nothing"
    assert article.provenance["section"].note is None
    assert article.body


def test_the_first_selector_that_says_something_is_followed(tmp_path: Path) -> None:
    """An empty element is passed by, as one that is missing is."""
    rule = {"title": [".gone", "img.pic", {"css": "img.pic", "attribute": "alt"}, ".t"]}
    assert newsgrab.parse(PAGE, url=URL, rules=write(tmp_path, rule)).title == "Stalls"


def test_a_heading_goes_with_what_the_rule_drops_below_it(tmp_path: Path) -> None:
    """It has nothing left to head."""
    page = (
        f"<h1>A</h1><article>{TEXT}<h3>For subscribers</h3><div class=abo><p>Read on.</p></div><h3>The end</h3>{TEXT}"
    )
    text = newsgrab.parse(page, url=URL, rules=write(tmp_path, {"body": "article", "drop": ".abo"})).text
    assert "For subscribers" not in text
    assert "The end" in text


def test_several_parts_make_one_body(tmp_path: Path) -> None:
    """What stands between the elements that the rule names is no text."""
    page = f"<h1>A</h1><main><div class=p>{TEXT}</div><div class=q><p>Between, told by nobody at all.</p></div>"
    page += f"<div class=p>{TEXT.replace('market', 'harbour')}</div></main>"
    article = newsgrab.parse(page, url=URL, rules=write(tmp_path, {"body": ".p"}))
    assert "harbour" in article.text
    assert "market" in article.text
    assert "Between" not in article.text


@pytest.mark.parametrize(
    ("written", "form", "found"),
    [
        ("am 03/04/2026 um 7:05", "%d/%m/%Y um %H:%M", "2026-04-03T07:05:00+04:00"),
        ("am 03/04/2026 um 7:05", "%m/%d/%Y um %H:%M", "2026-03-04T07:05:00+04:00"),
        ("Stand 5. März 26, 6.07 Uhr", "%d. %B %y, %H.%M", "2026-03-05T06:07:00+04:00"),
        ("2026|05|09 11:30 PM", "%Y|%m|%d %I:%M %p", "2026-05-09T23:30:00+04:00"),
        ("09.05.2026 10:00:01 +02:00", "%d.%m.%Y %H:%M:%S %z", "2026-05-09T10:00:01+02:00"),
        ("7-6-2026", "%d-%m-%Y", "2026-06-07T00:00:00+00:00"),
        ("31.02.2026 und 1.3.2026", "%d.%m.%Y", "2026-03-01T00:00:00+00:00"),
    ],
)
def test_dates_in_a_form_of_their_own(tmp_path: Path, written: str, form: str, found: str) -> None:
    """The rule's form goes before the reader's own opinion; names of months are the page's language's."""
    text = "Der Hafen ist seit Montag wieder offen, und die Schiffe sind nach einer Woche auf See zurück. " * 4
    page = f"<html lang=de><h1>Der Hafen</h1><span class=d>{written}</span><p>{text}</p>"
    rules = write(tmp_path, {"date_published": ".d", "date_format": form, "timezone": "Asia/Baku"})
    article = newsgrab.parse(page, url=URL, rules=rules)
    assert article.date_published is not None
    assert article.date_published.isoformat() == found
    assert article.provenance["date_published"].source == "site rule"


@pytest.mark.parametrize(
    ("heading", "tag"),
    [
        ("More about <a href=/k/1>ferries</a>", "ferries"),
        ("More about the “<a href=/k/1>ferries</a>”", "ferries"),
        ("<a href=/k/1>More about ferries</a>", "ferries"),
    ],
)
def test_the_tag_of_a_box_is_what_its_heading_links(tmp_path: Path, heading: str, tag: str) -> None:
    """Where only a part of the heading is the link, that part is the tag."""
    page = f"<html lang=en><h2>A</h2>{TEXT}<div class=m><b>{heading}</b><a href=/2>The other thing</a></div>"
    rules = write(tmp_path, {"title": "h2", "related": {"box": ".m", "heading": "b"}})
    (box,) = newsgrab.parse(page, url=URL, rules=rules).related
    assert (box.tag, [link.title for link in box.links]) == (tag, ["The other thing"])


def test_the_version_of_the_day(tmp_path: Path) -> None:
    """A page is read by the version of its day, and where that one does not fit by the newest that does."""
    page = f"<h1 class=new>New</h1><b class=old>Old</b><b class=older>Older</b><div class=now>{TEXT}</div>"
    versions = [
        {"until": date(2020, 1, 31), "title": ".older", "body": ".now"},
        {"until": date(2023, 1, 31), "title": ".old", "body": ".now"},
        {"until": date(2024, 1, 31), "title": "u", "body": ".never"},
    ]
    rules = write(tmp_path, {"title": ".new", "body": ".now", "versions": versions, "timezone": "Asia/Baku"})
    days = {None: "New", "2026-01-01": "New", "2019-05-05": "Older", "2020-01-31": "Older", "2020-02-01": "Old"}
    days["2023-05-05"] = "New"
    for day, title in days.items():
        as_of = date.fromisoformat(day) if day else None
        assert parse(page, url=URL, rules=rules, as_of=as_of).title == title


def test_the_page_itself_tells_where_it_is_from(tmp_path: Path) -> None:
    """A page without an address is read by the rule for the one that it claims."""
    rules = write(tmp_path, {"title": ".t"})
    claim = '<link rel=canonical href="https://sport.market.example/9">'
    assert newsgrab.parse(claim + PAGE, rules=rules).title == "Exclusive: The market opens"
    assert newsgrab.parse(PAGE, rules=rules).title == "Not this one"


def test_a_wrong_rule_is_told(tmp_path: Path) -> None:
    """Broken CSS is a RuleError, not an empty field."""
    rules = write(tmp_path, {"section": ".x", "title": "[["})
    with pytest.raises(newsgrab.RuleError, match=r"market\.example\.toml, line 2: '\[\[': it is no CSS selector"):
        newsgrab.parse(PAGE, url=URL, rules=rules)


@pytest.mark.parametrize("url", [None, "", "https://nowhere.example/1", "https://localhost/", "https://127.0.0.1/"])
def test_a_site_without_a_rule_has_none(tmp_path: Path, url: str | None) -> None:
    """No rule is no error."""
    assert newsgrab.parse(PAGE, url=url, rules=write(tmp_path, {"title": ".t"})).title == "Not this one"


def test_what_a_rule_keeps_is_text_though_it_repeats(tmp_path: Path) -> None:
    """`keep` goes before what a library has learned of the site; the rest of its memory holds with a rule too."""
    note = "A note that belongs to the article, set in a box of its own beside it."
    line = "The mayor(opens in a new window) came, and said little of it."
    assumed = newsgrab.Assumed(repeated=frozenset(map(fingerprint, (note, line))))
    rules = write(tmp_path, {"body": "#x", "keep": ".note"})
    text = parse(PAGE, url=URL, rules=rules, assumed=assumed).text
    assert note in text
    assert line not in text
    assert line in parse(PAGE, url=URL, rules=rules).text


def test_a_source_may_have_rules_of_its_own(tmp_path: Path) -> None:
    """They are asked before all others, and go with the page wherever it is parsed."""
    for name, selector in (("own", "h1"), ("given", ".t")):
        (tmp_path / name).mkdir()
        write(tmp_path / name, {"section": selector})
    given = newsgrab.SiteRules(tmp_path / "given")
    page = newsgrab.Page(
        content=PAGE.encode(),
        url=URL,
        fetched_at=datetime(2026, 3, 12, tzinfo=UTC),
        assumed=newsgrab.Assumed(rules=str(tmp_path / "own")),
    )
    assert parse_page(page, rules=given).section == "Not this one"
    assert parse_page(page.model_copy(update={"assumed": None}), rules=given).section == "Exclusive: The market opens"
    with pytest.raises(newsgrab.RuleError, match="gone: no folder of site rules"):
        parse_page(page.model_copy(update={"assumed": newsgrab.Assumed(rules=str(tmp_path / "gone"))}))
