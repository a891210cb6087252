"""The options of every verb that downloads."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

__all__ = ["downloading"]


def _cookie_jar(context: click.Context, parameter: click.Parameter, file: Path | None) -> CookieJar | None:
    if file is None:
        return None
    from http.cookiejar import LoadError

    from ..jobs.download import read_cookies

    try:
        return read_cookies(file)
    except (LoadError, UnicodeDecodeError) as error:
        raise click.BadParameter(f"{file}: no cookies in the Netscape format: {error}") from error


_OPTIONS = (
    click.option("--allow-private", is_flag=True, help="Also ask addresses of private networks and of this machine."),
    click.option(
        "--delay",
        type=click.FloatRange(min=0),
        default=1.0,
        show_default=True,
        metavar="SECONDS",
        help="Pause between two requests to one host.",
    ),
    click.option(
        "--timeout",
        type=click.FloatRange(min=0, min_open=True),
        default=30.0,
        show_default=True,
        metavar="SECONDS",
        help="For one address in all.",
    ),
    click.option("--user-agent", metavar="TEXT", help="What to call ourselves."),
    click.option("--proxy", metavar="URL", help="Ask through this proxy."),
    click.option(
        "--cookies",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        metavar="FILE",
        callback=_cookie_jar,
        help="Cookies in the Netscape format.",
    ),
)


def downloading(verb: Callable[..., int]) -> Callable[..., int]:
    """The verb with the options, which it gets as one `Download` named `options`."""

    @wraps(verb)
    def with_options(
        *,
        allow_private: bool,
        delay: float,
        timeout: float,
        user_agent: str | None,
        proxy: str | None,
        cookies: CookieJar | None,
        **others: Any,
    ) -> int:
        from ..jobs.download import Download

        options = Download(
            allow_private=allow_private,
            delay=delay,
            timeout=timeout,
            user_agent=user_agent,
            proxy=proxy,
            cookies=cookies,
        )
        return verb(options=options, **others)

    for option in reversed(_OPTIONS):
        with_options = option(with_options)
    return with_options
