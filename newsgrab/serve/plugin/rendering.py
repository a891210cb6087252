"""Answers: a template filled in, under a policy that lets nothing run or load but what is ours."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from datasette import plugins
from datasette.utils.asgi import Response

from .places import Places
from .policy import OUR_POLICY
from .wording import words_on_pages

__all__ = ["missing_article", "page", "web_address"]

_FOLDER = Path(__file__).parent


async def page(
    datasette: Any, request: Any, db: Any, template: str, context: Mapping[str, Any], *, status: int = 200
) -> Response:
    """One of our templates as an answer.

    Beside `context`, a template has `database` (the name), `places` (the addresses of its pages), `web_address` (which
    addresses of others may be links), `css`, and what `words_on_pages` has.
    """
    shared = {
        "database": db.name,
        "places": Places(str(datasette.urls.database(db.name))),
        "web_address": web_address,
        **words_on_pages(),
        "css": datasette.static("newsgrab.css", plugin=_our_name()),
    }
    html = await datasette.render_template(template, shared | dict(context), request=request)
    return Response.html(html, status=status, headers={"content-security-policy": OUR_POLICY})


async def missing_article(datasette: Any, request: Any, db: Any) -> Response:
    """The page that says that the article which the request names is not there."""
    reason = f"There is no article {request.url_vars['article']} in this library."
    return await page(datasette, request, db, "newsgrab_missing.html", {"reason": reason}, status=404)


def web_address(text: str | None) -> str | None:
    """The address, where it is one of the web and may be a link: http or https, with a host; else `None`."""
    if not text or any(character.isspace() or not character.isprintable() for character in text):
        return None
    try:
        parts = urlsplit(text)
        return text if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def _our_name() -> str:
    """What Datasette calls this plugin: the distribution's name where it is installed, else the module's."""
    return next(
        str(plugin["name"])
        for plugin in plugins.get_plugins()
        if plugin["templates_path"] and _FOLDER.samefile(Path(plugin["templates_path"]).parent)
    )
