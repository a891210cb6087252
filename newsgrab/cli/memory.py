"""The option that switches off what a library learns of its sites."""

from __future__ import annotations

import click

__all__ = ["no_memory"]

no_memory = click.option(
    "--no-memory", is_flag=True, help="Neither learn nor leave out what repeats over a site's pages."
)
"""For the verbs that parse pages for a library."""
