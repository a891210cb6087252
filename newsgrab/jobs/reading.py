"""Pages are had, or it is told why not: whatever goes wrong with one source is its outcome and costs no other."""

from __future__ import annotations

from collections.abc import Awaitable

from ..errors import FetchError, LimitExceeded, Outcome
from ..model import Page, Trip
from .workers import Parsed

__all__ = ["page_or_reason"]


async def page_or_reason(reading: Awaitable[Page]) -> Page | Parsed:
    """The page; or what its source has ended in, and what that took."""
    try:
        return await reading
    except FetchError as error:
        return Parsed(error.outcome, detail=str(error), trip=_trip(error))
    except LimitExceeded as error:
        return Parsed(Outcome.TOO_LARGE, detail=str(error))
    except Exception as error:  # one source that goes wrong in a new way must not cost the others
        return Parsed(Outcome.NET_ERROR, detail=f"{type(error).__name__}: {error}")


def _trip(error: FetchError) -> Trip:
    return Trip(
        page_url=error.final_url,
        status_code=error.status_code,
        wire_bytes=error.wire_bytes,
        elapsed=error.elapsed,
        attempts=error.attempts,
        fresh_until=error.fresh_until,
    )
