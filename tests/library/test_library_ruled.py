"""What a library's rows say of site rules: what they found, in pages that were had when."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

from library_examples import PAGE, article

from newsgrab.errors import Outcome
from newsgrab.library import Library
from newsgrab.library.health import histories
from newsgrab.library.ruled import RuleReading, RuleReadings
from newsgrab.model import Article, Evidence, Source
from newsgrab.model.evidence import missed_note

DAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
FOUND = Evidence(source="site rule", confidence=1.0)
MISSED = Evidence(source="site rule", confidence=0.0, note=missed_note(["h1.head"]))
ELSEWHERE = Evidence(source="h1", confidence=0.7, note=f"cut; {missed_note(['h1.head', 'h2 @title'])}")


def read(number: int, **provenance: Evidence) -> Article:
    return article(f"https://www.a.example/{number}", title=f"Bridge {number}", provenance=provenance)


def had(plain: sqlite3.Connection, moments: dict[int, datetime], column: str = "first_saved_at") -> None:
    """Moves articles, or their newest downloads, in time."""
    for number, moment in moments.items():
        text = moment.isoformat(timespec="milliseconds")
        url = f"https://www.a.example/{number}"
        if column == "first_saved_at":
            plain.execute("UPDATE articles SET first_saved_at = ? WHERE url = ?", (text, url))
        else:
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
        first = library.start_run("run")
        library.record(first, f"https://www.a.example/{number}", Outcome.OK, article=read(number, title=FOUND))
        library.finish_run(first, summary={})
    had(plain, {1: DAY, 2: DAY + HOUR})
    had(plain, {1: DAY, 2: DAY + HOUR}, "recorded_at")
    again = library.start_run("run")
    library.record(again, "https://www.a.example/1", Outcome.OK, article=read(1, title=ELSEWHERE))
    library.record(again, "https://www.a.example/2", Outcome.NOT_MODIFIED)
    library.finish_run(again, summary={})
    had(plain, {1: DAY + 2 * HOUR, 2: DAY + 3 * HOUR}, "recorded_at")
    (pages,) = told(library)
    assert pages.readings == [
        RuleReading(DAY + HOUR, {"title": True}),
        RuleReading(DAY + 2 * HOUR, {"title": False}),
    ]
    (before,) = told(library, until=DAY + HOUR)
    assert before.readings == [RuleReading(DAY + HOUR, {"title": True})], "the first is read otherwise by now"


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
    plain.execute("UPDATE articles SET first_saved_at = ?", (DAY.isoformat(timespec="milliseconds"),))
    plain.commit()
    pages = told(library, "All")
    assert [each.domain for each in pages] == ["a.example", "b.example"]
    assert all(each.readings == [RuleReading(DAY, {"title": True})] for each in pages)
    assert list(histories(library, since=DAY, until=DAY, site="a.example")) == []
