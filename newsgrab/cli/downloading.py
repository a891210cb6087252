"""The options of every verb that downloads."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

    from ..jobs.download import Download

__all__ = ["downloading"]


def _cookie_jar(context: click.Context, parameter: click.Parameter, file: Path | None) -> CookieJar | None:
    if file is None:
        return None
    from http.cookiejar import LoadError

    from ..fetch.cookies import read_cookies

    try:
        return read_cookies(file)
    except (LoadError, UnicodeDecodeError):
        # Python's own words quote the line that it stumbled over, which is a cookie.
        raise click.BadParameter(f"{file}: no cookies in the Netscape format") from None


def _check(options: Download) -> None:
    try:
        options.options().check()
    except (ValueError, ImportError) as error:
        raise click.UsageError(str(error)) from error


_OPTIONS = (
    click.option("--allow-private", is_flag=True, help="Also ask addresses of private networks and of this machine."),
    click.option(
        "--allow",
        multiple=True,
        metavar="HOST",
        help="Also ask this private host, address or network, such as 10.1.0.0/16; repeatable.",
    ),
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
    click.option("--contact", metavar="TEXT", help="How to reach you: an address or page, told to the sites."),
    click.option("--proxy", metavar="URL", help="Ask through this proxy."),
    click.option(
        "--cookies",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        metavar="FILE",
        callback=_cookie_jar,
        help="Cookies in the Netscape format.",
    ),
    click.option("--ignore-robots", is_flag=True, help="Do not ask robots.txt what may be read."),
    click.option(
        "--retries",
        type=click.IntRange(min=0, max=10),
        default=2,
        show_default=True,
        metavar="N",
        help="How often to ask again where a failure may pass.",
    ),
    click.option(
        "--cache",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Keep pages in this file and take them from it; for development.",
    ),
    click.option("--browser", is_flag=True, help="Load pages in a browser, so that their scripts run."),
)


def downloading(verb: Callable[..., int]) -> Callable[..., int]:
    """The verb with the options, which it gets as one `Download` named `options`."""

    @wraps(verb)
    def with_options(
        *,
        allow_private: bool,
        allow: tuple[str, ...],
        delay: float,
        timeout: float,
        user_agent: str | None,
        contact: str | None,
        proxy: str | None,
        cookies: CookieJar | None,
        ignore_robots: bool,
        retries: int,
        cache: Path | None,
        browser: bool,
        **others: Any,
    ) -> int:
        from ..jobs.download import Download

        options = Download(
            allow_private=allow_private,
            allow=allow,
            delay=delay,
            timeout=timeout,
            user_agent=user_agent,
            contact=contact,
            proxy=proxy,
            cookies=cookies,
            robots=not ignore_robots,
            retries=retries,
            cache=cache,
            browser=browser,
        )
        if allow or proxy or cache or browser:
            _check(options)
        return verb(options=options, **others)

    for option in reversed(_OPTIONS):
        with_options = option(with_options)
    return with_options
