"""`newsgrab site`: rules that say where a site keeps what."""

from __future__ import annotations

import click

from .site_check import check
from .site_learn import learn
from .site_new import new

__all__ = ["site"]


@click.group()
def site() -> None:
    """Say where a site keeps what: begin a site rule, have it learned from pages, check it."""


for _verb in (new, learn, check):
    site.add_command(_verb)
