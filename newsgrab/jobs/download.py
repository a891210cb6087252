"""How pages are downloaded in a job."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import Field

from ..model import Limits, Page
from ..model.record import Record

__all__ = ["Download", "download"]


class Download(Record):
    """What the caller of a job may say about downloads."""

    allow_private: bool = False
    """Whether addresses of private networks and of this machine may be asked."""
    delay: float = Field(default=1.0, ge=0)
    """Seconds between the end of one request and the next to the same host."""
    timeout: float = Field(default=30.0, gt=0)
    """Seconds for one URL in all, redirects included."""
    user_agent: str | None = None
    proxy: str | None = None
    cookies: Path | None = None
    """A file in the Netscape format."""


async def download(url: str, options: Download, limits: Limits) -> Page:
    """The page at an address.

    Raises:
        FetchError: The page could not be had.
    """
    from ..fetch import client

    said: dict[str, Any] = options.model_dump(exclude={"delay"}, exclude_none=True)
    return await client.get_async(url, limits=limits, **said)
