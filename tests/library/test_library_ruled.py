"""What a library's rows say of site rules: what they found, in pages that were had when."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

from library_examples import PAGE, article

from newsgrab.errors import Outcome
from newsgrab.library import Library
from newsgrab.library.health import histories
from newsgrab.library.kept import kept_article, save_again
from newsgrab.library.ruled import RuleReading, RuleReadings, rule_readings
from newsgrab.model import Article, Evidence, Page, Source
from newsgrab.model.evidence import missed_note

DAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
FOUND = Evidence(source="site rule", confidence=1.0)
MISSED = Evidence(source="site rule", confidence=0.0, note=missed_note(["h1.head"]))
ELSEWHERE = Evidence(source="h1", confidence=0.7, note=f"cut; {missed_note(['h1.head', 'h2 @title'])}")


def read(number: int, **provenance: Evidence) -> Article:
    return article(f"https://www.a.example/{number}", title=f"Bridge {number}", provenance=provenance)


def had(plain: sqlite3.Connection, moments: dict[int, datetime], *, is_first: bool = True) -> None:
    """Moves articles in time, with their newest downloads: those that brought them, or later ones."""
    for number, moment in moments.items():
        text, url = moment.isoformat(timespec="milliseconds"), f"https://www.a.example/{number}"
        if is_first:
            plain.execute("UPDATE articles SET first_saved_at = ? WHERE url = ?", (text, url))
        plain.execute("UPDATE articles SET checked_at = ? WHERE url = ?", (text, url))
        newest = "SELECT max(id) FROM fetches WHERE url = ?"
        plain.execute(f"UPDATE fetches SET recorded_at = ? WHERE id = ({newest})", (text, url))
    plain.commit()


def told(library: Library, site: str = "a.example", until: datetime = DAY + 9 * HOUR) -> list[RuleReadings]:
    (history,) = histories(library, since=DAY - timedelta(days=30), until=until, site=site)
    return history.ruled


def test_found_and_missed(library: Library, plain: sqlite3.Connection) -> None:
    """Found by the rule; missed by it, whether anything else found it; pages of no rule have neither."""
    library.save(read(1, title=FOUND, lead=FOUND))
    library.save(read(2, title=ELSEWHERE, lead=MISSED))
    library.save(read(3, title=Evidence(source="og", confidence=0.9)))
    had(plain, {1: DAY, 2: DAY + HOUR, 3: DAY + 2 * HOUR})
    (pages,) = told(library)
    assert pages.domain == "a.example"
    assert pages.readings == [
        RuleReading(DAY, {"title": True, "lead": True}),
        RuleReading(DAY + HOUR, {"title": False, "lead": False}),
        RuleReading(DAY + 2 * HOUR, {}),
    ]
    assert pages.selectors == {"title": "h1.head or h2 @title", "lead": "h1.head"}


def test_clock(library: Library, plain: sqlite3.Connection) -> None:
    """What counts is when a page was last downloaded: then its article came to be as it is."""
    for number in (1, 2):
        download(library, number, Outcome.OK, read(number, title=FOUND))
    had(plain, {1: DAY, 2: DAY + HOUR})
    download(library, 1, Outcome.OK, read(1, title=ELSEWHERE))
    download(library, 2, Outcome.NOT_MODIFIED)
    had(plain, {1: DAY + 2 * HOUR}, is_first=False)
    (pages,) = told(library)
    assert pages.readings == [
        RuleReading(DAY + HOUR, {"title": True}),
        RuleReading(DAY + 2 * HOUR, {"title": False}),
    ]
    (before,) = told(library, until=DAY + HOUR)
    assert before.readings == [RuleReading(DAY + HOUR, {"title": True})], "the first is read otherwise by now"


def test_pages_that_are_read_again(library: Library, plain: sqlite3.Connection) -> None:
    """What `reparse` reads is the page that is kept: where nothing has changed since, the one that was had first."""
    page = PAGE.model_copy(update={"url": "https://www.a.example/1", "fetched_at": DAY + HOUR / 2})
    download(library, 1, Outcome.OK, read(1, title=FOUND), page)
    had(plain, {1: DAY + HOUR})
    later = page.model_copy(update={"fetched_at": DAY + 2 * HOUR})
    download(library, 1, Outcome.OK, read(1, title=ELSEWHERE), later)
    had(plain, {1: DAY + 3 * HOUR}, is_first=False)
    assert told(library)[0].readings == [RuleReading(DAY + 3 * HOUR, {"title": False})]
    kept = kept_article(library, 1)
    assert kept is not None
    assert save_again(library, 1, read(1, title=FOUND), kept) == "unchanged"
    assert told(library)[0].readings == [RuleReading(DAY + HOUR / 2, {"title": True})]


def download(library: Library, number: int, outcome: Outcome, saved: Article | None = None, page: Page = PAGE) -> None:
    run = library.start_run("run")
    url = f"https://www.a.example/{number}"
    library.record(run, url, outcome, article=saved, page=page if saved else None)
    library.finish_run(run, summary={})


def test_kept_value_that_is_found_no_more(library: Library, plain: sqlite3.Connection) -> None:
    """A value that only an earlier page had is kept with its evidence, and that the rule misses it now is noted."""
    kept = {"lead": "The bridge is open.", "provenance": {"lead": FOUND.model_copy(update={"raw": "The bridge"})}}
    library.save(article("https://www.a.example/1", title="Bridge", **kept))
    for _ in range(2):
        library.save(article("https://www.a.example/1", title="Bridge", provenance={"lead": MISSED}))
        stored = library.get("https://www.a.example/1")
        assert stored is not None
        assert stored.lead == "The bridge is open."
        noted = {"raw": "The bridge", "note": "the site rule's h1.head found nothing"}
        assert stored.provenance["lead"] == FOUND.model_copy(update=noted)
    had(plain, {1: DAY})
    assert told(library)[0].readings == [RuleReading(DAY, {"lead": False})]
    library.save(article("https://www.a.example/1", title="Bridge", lead="Open.", provenance={"lead": FOUND}))
    assert told(library)[0].readings == [RuleReading(DAY, {"lead": True})]


def test_domains_of_a_source(library: Library, plain: sqlite3.Connection) -> None:
    """The pages of a source are told by their domains, and are not among those of no source."""
    library.save_sources([Source(name="All", url="https://a.example/")])
    run = library.start_run("run")
    (source,) = (row[0] for row in plain.execute("SELECT id FROM sources"))
    for number, domain in enumerate(("a.example", "b.example")):
        url = f"https://{domain}/{number}"
        saved = article(url, title=url, provenance={"title": FOUND})
        library.record(run, url, Outcome.OK, article=saved, page=PAGE.model_copy(update={"url": url}))
    plain.execute("UPDATE fetches SET source_id = ?, recorded_at = ?", (source, DAY.isoformat(timespec="milliseconds")))
    plain.execute("UPDATE articles SET first_saved_at = ?1, checked_at = ?1", (DAY.isoformat(timespec="milliseconds"),))
    plain.commit()
    pages = told(library, "All")
    assert [each.domain for each in pages] == ["a.example", "b.example"]
    assert all(each.readings == [RuleReading(DAY, {"title": True})] for each in pages)
    assert list(histories(library, since=DAY, until=DAY, site="a.example")) == []


def test_only_own_downloads_are_looked_at(library: Library, plain: sqlite3.Connection) -> None:
    """Of each article its own downloads are read: whatever else has ended well is no matter."""
    plans: list[str] = []
    plain.set_trace_callback(plans.append)
    rule_readings(plain, "articles.id > 0", {"since": "2026", "until": "2027"})
    plain.set_trace_callback(None)
    (query,) = plans
    told = " ".join(row[3] for row in plain.execute(f"EXPLAIN QUERY PLAN {query}"))
    assert "fetches USING INDEX fetches_article_id" in told
    assert "fetches_outcome" not in told
