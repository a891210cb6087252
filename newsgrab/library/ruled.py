"""What site rules found in a site's newest pages, field by field.

Told by the stored evidence, which is that of the last reading of a page; so the clock is when that page was had: an
article that was looked at again after its site had changed shows the site as it is since then. What `reparse` has read
since the last download is the page that is kept, which may be one of before. Where nothing tells when a page was had,
the clock is `first_saved_at`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Final

from ..errors import Outcome
from ..model.evidence import MISSED_LIKE, SITE_RULE, missed_selectors

__all__ = ["RuleReading", "RuleReadings", "rule_readings"]


@dataclass(frozen=True, slots=True)
class RuleReading:
    """What a site's rule found in the page of one article."""

    had_at: datetime
    """When the page was last had; aware, in UTC."""
    found: dict[str, bool]
    """Each field that the rule has selectors for: whether they found it; empty where no rule was in force."""


@dataclass(frozen=True, slots=True)
class RuleReadings:
    """The pages of one domain."""

    domain: str
    readings: list[RuleReading] = field(default_factory=list)
    """Oldest first."""
    selectors: dict[str, str] = field(default_factory=dict)
    """Field → the selectors that last found nothing."""


# As `save.now` writes moments, for they are compared as texts.
_KEPT_PAGE_HAD_AT: Final = "strftime('%Y-%m-%dT%H:%M:%f+00:00', json_extract(response, '$.fetched_at'))"


# The signs keep SQLite from looking through all downloads that ended so, instead of the few of the article.
def _sql(which: str) -> str:
    return f"""
    WITH seen AS (
        SELECT articles.id, domain, first_saved_at, checked_at, response, (
            SELECT max(recorded_at) FROM fetches
            WHERE article_id = articles.id AND +role = 'page' AND +outcome = '{Outcome.OK}'
        ) AS downloaded_at
        FROM articles JOIN sites ON sites.id = site_id
        WHERE {which} AND first_saved_at BETWEEN :since AND :until
    ),
    dated AS MATERIALIZED (
        SELECT id, domain, coalesce(
            CASE WHEN checked_at > downloaded_at THEN {_KEPT_PAGE_HAD_AT} ELSE downloaded_at END, first_saved_at
        ) AS had_at
        FROM seen
    )
    SELECT domain, had_at, id, field, source, note FROM dated LEFT JOIN provenance
        ON article_id = id AND (source = :rule OR note LIKE :missed)
    ORDER BY domain, had_at, id
"""  # noqa: S608 (nothing but constants is put in)


_NAMED: Final = {"rule": SITE_RULE, "missed": MISSED_LIKE}


def rule_readings(sqlite: sqlite3.Connection, which: str, named: dict[str, str | int]) -> list[RuleReadings]:
    """What rules found in the articles that were first saved within a span, by domain.

    An article whose page was had again after the span says nothing of how it was within it.

    Args:
        sqlite: The library.
        which: SQL: of which articles.
        named: Its parameters, `since` and `until` among them: the span, as `first_saved_at` is written.
    """
    rows = sqlite.execute(_sql(which), named | _NAMED)
    until = str(named["until"])
    return [_of_domain(domain, own, until) for domain, own in groupby(rows, key=itemgetter(0))]


_Row = tuple[str, str, int, str | None, str | None, str | None]


def _of_domain(domain: str, rows: Iterable[_Row], until: str) -> RuleReadings:
    told = RuleReadings(domain)
    for (had_at, _), own in groupby(rows, key=itemgetter(1, 2)):
        found: dict[str, bool] = {}
        for *_, name, source, note in own:
            selectors = missed_selectors(note or "")
            if name is not None and selectors is not None:
                told.selectors[name] = selectors
                found[name] = False
            elif name is not None and source == SITE_RULE:
                found[name] = True
        if had_at <= until:
            told.readings.append(RuleReading(datetime.fromisoformat(had_at), found))
    return told
