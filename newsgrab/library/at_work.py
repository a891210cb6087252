"""When jobs were at work in a library."""

from __future__ import annotations

from datetime import datetime

from .library import Library
from .rows import moment_text

__all__ = ["hours_at_work", "last_sign_of_life"]

# Whoever parses stored pages again is at work, but brings nothing.
_HOURS = """
    SELECT DISTINCT substr(first_saved_at, 1, 13) FROM articles WHERE first_saved_at BETWEEN :since AND :until
    UNION SELECT DISTINCT substr(recorded_at, 1, 13) FROM fetches WHERE recorded_at BETWEEN :since AND :until
    UNION SELECT substr(started_at, 1, 13) FROM runs WHERE kind != 'reparse' AND started_at BETWEEN :since AND :until
    UNION SELECT substr(finished_at, 1, 13) FROM runs
        WHERE kind != 'reparse' AND finished_at BETWEEN :since AND :until
    ORDER BY 1
"""

_LAST_SIGN = """
    SELECT max(moment) FROM (
        SELECT max(first_saved_at) AS moment FROM articles WHERE first_saved_at <= :until
        UNION ALL SELECT max(recorded_at) FROM fetches WHERE recorded_at <= :until
        UNION ALL SELECT max(started_at) FROM runs WHERE kind != 'reparse' AND started_at <= :until
        UNION ALL SELECT max(finished_at) FROM runs WHERE kind != 'reparse' AND finished_at <= :until
    )
"""


def hours_at_work(library: Library, *, since: datetime, until: datetime) -> list[datetime]:
    """The beginnings of the hours in which a job fetched or saved something in the library, oldest first."""
    with library._connection.reading() as sqlite:
        rows = sqlite.execute(_HOURS, {"since": moment_text(since), "until": moment_text(until)})
        return [datetime.fromisoformat(f"{hour}:00+00:00") for (hour,) in rows]


def last_sign_of_life(library: Library, *, until: datetime) -> datetime | None:
    """When a job last fetched or saved something in the library, no later than `until`; `None` where none ever did."""
    with library._connection.reading() as sqlite:
        (moment,) = sqlite.execute(_LAST_SIGN, {"until": moment_text(until)}).fetchone()
    return None if moment is None else datetime.fromisoformat(moment)
