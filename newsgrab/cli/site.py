"""`newsgrab site`: rules that say where a site keeps what."""

from __future__ import annotations

import click

from .site_check import check

__all__ = ["site"]


@click.group()
def site() -> None:
    """Say where a site keeps what: check site rules, and begin one."""


for _verb in (check,):
    site.add_command(_verb)
