"""The front page: what is new, and how the sources are doing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from datasette.utils.asgi import Response

from ....library.views import COVERED_FIELDS
from ..figures import figures
from ..libraries import check_may_read, libraries, library_of, read
from ..plots import stacked
from ..rendering import page
from ..wording import FIELDS as FIELD_NAMES
from ..wording import day, direction, language_tag

__all__ = ["home", "view"]


async def home(datasette: Any, request: Any, send: Any) -> Response:
    """The front page, where all that is served is one library; else Datasette's list of databases."""
    served = list(datasette.databases.values())
    if request.url_vars["format"] is None and len(served) == 1 and await libraries(datasette) == served:
        await check_may_read(datasette, request, served[0])
        return await _front(datasette, request, served[0])
    from datasette.views.index import IndexView  # while Datasette loads this plugin, it has no views yet

    answer: Response = await IndexView.as_view(datasette)(request, send)
    return answer


async def view(datasette: Any, request: Any) -> Response:
    """The front page of a library."""
    return await _front(datasette, request, await library_of(datasette, request))


async def _front(datasette: Any, request: Any, db: Any) -> Response:
    found = await read(datasette, db, lambda sqlite: figures(sqlite, datetime.now(UTC)))
    highest = max((max(row.counts) for row in found.sites), default=0)
    context = {
        "here": "front",
        "found": found,
        "field_names": [FIELD_NAMES[field] for field in COVERED_FIELDS],
        "site_plots": [stacked({row.site: row.counts}, most=highest) for row in found.sites],
        "day_totals": [sum(counts) for counts in zip(*(row.counts for row in found.sites), strict=True)],
        "outcome_plot": stacked(found.outcomes),
        "day": day,
        "direction": direction,
        "language_tag": language_tag,
    }
    return await page(datasette, request, db, "newsgrab_front.html", context)
