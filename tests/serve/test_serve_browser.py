"""The website in a real browser: seen, used by keyboard, on a phone, by day and by night, without a fault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import PHONE, Visit, browsing, visiting
from playwright.sync_api import Browser, Page
from reading_examples import ARABIC, FERRY, INTERVIEW, LONG, UNKNOWN, keep
from served import Site, served

from newsgrab import Article

BASE = "/reading"
SERIOUS = ("serious", "critical")
OURS = (
    "front",
    "article",
    "interview",
    "arabic",
    "unknown",
    "missing",
    "changes",
    "search",
    "found",
    "nothing",
    "long",
    "long-found",
)
"""The pages of ours that are looked at."""
STATUS = {"missing": 404}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as browser:
        yield browser


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    path = tmp_path_factory.mktemp("browser") / "reading.db"
    return path, keep(path)


@pytest.fixture(scope="module")
def shown(library: tuple[Path, dict[str, int]]) -> Iterator[Site]:
    with served("newsgrab", "serve", library[0], "--port", "0") as site:
        yield site


@pytest.fixture(scope="module")
def paths(library: tuple[Path, dict[str, int]]) -> dict[str, str]:
    """The address of every page of ours by name."""

    def article(which: Article) -> str:
        return f"{BASE}/-/article/{library[1][str(which.url)]}"

    return {
        "front": f"{BASE}/-/front",
        "article": article(FERRY),
        "interview": article(INTERVIEW),
        "arabic": article(ARABIC),
        "unknown": article(UNKNOWN),
        "missing": f"{BASE}/-/article/999",
        "changes": f"{article(FERRY)}/changes?from=1&to=2",
        "search": f"{BASE}/-/search",
        "found": f"{BASE}/-/search?q=ferry",
        "nothing": f"{BASE}/-/search?q=xyzzy",
        "long": article(LONG),
        "long-found": f"{BASE}/-/search?{urlencode({'q': LONG.title, 'tag': LONG.title})}",
    }


@pytest.fixture
def visit(browser: Browser, shown: Site) -> Iterator[Visit]:
    with visiting(browser, shown.address) as visit:
        yield visit


@pytest.fixture
def phone(browser: Browser, shown: Site) -> Iterator[Visit]:
    with visiting(browser, shown.address, viewport=PHONE, has_touch=True, is_mobile=True) as visit:
        yield visit


def faults(page: Page, *, scheme: Literal["light", "dark"]) -> list[str]:
    """What axe-core finds that keeps people out; in the dark, of colours alone, since nothing else is different."""
    page.emulate_media(color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    options = {"resultTypes": ["violations"]} | ({"runOnly": ["color-contrast"]} if scheme == "dark" else {})
    found = Axe().run(page, options=options).response["violations"]
    return [
        f"{scheme}: {fault['id']}: {node['html']} {node['failureSummary']}"
        for fault in found
        if fault["impact"] in SERIOUS
        for node in fault["nodes"]
    ]


def test_the_front_page_leads_to_an_interview(visit: Visit) -> None:
    page = visit.open("/")
    visit.keep("front", whole=True)
    page.get_by_role("link", name=str(INTERVIEW.title)).first.click()
    assert page.locator("h1").inner_text() == INTERVIEW.title
    visit.keep("interview", whole=True)
    assert page.locator(".question .said").all_inner_texts() == [qa.question for qa in INTERVIEW.qa]


def test_a_search_in_russian_finds_other_forms_and_leads_to_the_article(visit: Visit, paths: dict[str, str]) -> None:
    page = visit.open(paths["search"])
    page.get_by_label("Words", exact=True).fill("Карабах")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?*")
    assert "Карабаха" in page.locator("mark").all_inner_texts()
    visit.keep("search-in-russian", whole=True)
    page.locator(".found h2 a").click()
    assert page.locator("h1").inner_text() == INTERVIEW.title


def test_a_facet_narrows_the_table_of_articles(visit: Visit) -> None:
    page = visit.open(f"{BASE}/articles?_facet=language")
    visit.keep("facet", whole=True)
    page.locator(".facet-results a", has_text="ru").first.click()
    page.wait_for_url("**language=ru*")
    assert page.locator("td.col-title").all_inner_texts() == [INTERVIEW.title]


def test_the_revisions_lead_to_what_changed(visit: Visit, paths: dict[str, str]) -> None:
    page = visit.open(paths["article"])
    page.get_by_role("link", name="What changed").first.click()
    visit.keep("changes", whole=True)
    assert page.locator(".difference ins").count() > 0
    assert page.locator(".difference del").count() > 0


def test_nothing_moves_sideways_on_a_phone(phone: Visit, paths: dict[str, str]) -> None:
    too_wide = []
    for name in OURS:
        page = phone.open(paths[name], status=STATUS.get(name, 200))
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        phone.keep(f"phone-{name}")
        too_wide += [name] if phone.is_too_wide() else []
    assert too_wide == []


def test_nobody_is_kept_out(browser: Browser, shown: Site, paths: dict[str, str]) -> None:
    found = {}
    with visiting(browser, shown.address, bypass_csp=True) as visit:
        for name in OURS:
            page = visit.open(paths[name], status=STATUS.get(name, 200))
            found[name] = faults(page, scheme="light") + faults(page, scheme="dark")
    assert {name: those for name, those in found.items() if those} == {}


def test_the_page_is_dark_where_the_reader_wants_it_dark(browser: Browser, shown: Site, paths: dict[str, str]) -> None:
    lightness = {}
    for scheme in ("light", "dark"):
        with visiting(browser, shown.address, color_scheme=scheme) as visit:
            page = visit.open(paths["interview"])
            visit.keep(f"interview-{scheme}")
            colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
            lightness[scheme] = sum(map(int, colour.removeprefix("rgb(").removesuffix(")").split(",")))
    assert lightness["dark"] < 150 < 600 < lightness["light"]


def test_everything_is_reached_by_keyboard_in_the_order_of_reading(visit: Visit, paths: dict[str, str]) -> None:
    page = visit.open(paths["article"])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    tops = []
    for _ in range(12):
        page.keyboard.press("Tab")
        tops.append(page.evaluate("document.activeElement.closest('.head, .text, .beside, .below').className"))
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    assert tops == sorted(tops, key=["head", "text", "beside", "below"].index)


def test_without_scripts_everything_works(browser: Browser, shown: Site, paths: dict[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False)
    try:
        page = context.new_page()
        page.goto(shown.address + paths["search"])
        page.get_by_label("Words", exact=True).fill("ferry")
        page.get_by_role("button", name="Search").click()
        page.locator(".found h2 a").first.click()
        page.locator("summary", has_text="Where each field came from").click()
        assert page.locator(".provenance").is_visible()
    finally:
        context.close()


def test_on_paper_the_article_stands_alone(visit: Visit, paths: dict[str, str]) -> None:
    page = visit.open(paths["article"])
    page.emulate_media(media="print")
    assert not page.locator(".masthead").is_visible()
    assert page.locator(".text").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
