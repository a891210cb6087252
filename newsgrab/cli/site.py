"""`newsgrab site`: rules that say where a site keeps what."""

from __future__ import annotations

import click

from .site_check import check
from .site_learn import learn

__all__ = ["site"]


@click.group()
def site() -> None:
    """Say where a site keeps what: check site rules, begin one, or have one learned."""


for _verb in (check, learn):
    site.add_command(_verb)
