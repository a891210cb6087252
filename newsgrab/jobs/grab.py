"""One page to one article: the face's `load`, `fetch` and `fetch_async`."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from ..extract import parse_page
from ..model import Article
from ..sites import SiteRules

if TYPE_CHECKING:
    from ..fetch.options import FetchOptions

__all__ = ["fetch", "fetch_async", "load"]

# The doors to the network and to files are opened inside the functions: importing newsgrab to parse must stay cheap.


def load(path: str | PathLike[str], *, url: str | None = None, rules: SiteRules | None = None) -> Article:
    """The article in a file: `.html`, `.htm` or either with `.gz` after it.

    Args:
        path: The file.
        url: Where the page was read; without it, what the page says of itself.
        rules: Where site rules are looked for; without it, in the places that `SiteRules()` names.

    Raises:
        FetchError: The file cannot be read, is no page, or is over the size limit.
        LimitExceeded: The page is over a limit that keeps the parser safe.
        RuleError: The rule for the page's site is wrong.
    """
    from ..fetch.files import read

    return parse_page(read(Path(path), url=url), rules=rules)


def fetch(
    url: str,
    *,
    timeout: float = 30.0,
    allow_private: bool = False,
    options: FetchOptions | None = None,
    rules: SiteRules | None = None,
) -> Article:
    """The article at a web address, downloaded now.

    Args:
        url: An `http` or `https` address.
        timeout: Seconds for the whole download, redirects included.
        allow_private: Whether addresses of private networks and of this machine may be asked.
        options: Everything that can be said about downloads, in place of the two above.
        rules: As for `load`.

    Raises:
        FetchError: The page could not be had; `outcome` says why.
        LimitExceeded: The page is over a limit that keeps the parser safe.
        RuleError: The rule for the page's site is wrong.
    """
    from ..fetch.client import get
    from ..fetch.options import FetchOptions

    page = get(url, options or FetchOptions(timeout=timeout, allow_private=allow_private))
    return parse_page(page, rules=rules)


async def fetch_async(
    url: str,
    *,
    timeout: float = 30.0,
    allow_private: bool = False,
    options: FetchOptions | None = None,
    rules: SiteRules | None = None,
) -> Article:
    """The article at a web address, downloaded now; the asynchronous twin of `fetch`."""
    from ..fetch.client import get_async
    from ..fetch.options import FetchOptions

    page = await get_async(url, options or FetchOptions(timeout=timeout, allow_private=allow_private))
    return parse_page(page, rules=rules)
