"""`newsgrab serve`: a library as a website."""

from __future__ import annotations

from pathlib import Path

import click

from . import status

__all__ = ["serve"]


@click.command()
@click.argument("db", type=click.Path(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="The interface to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="The port; 0 takes a free one."
)
@click.option("--open", "open_browser", is_flag=True, help="Show it in the browser.")
def serve(db: Path, host: str, port: int, open_browser: bool) -> int:
    """Show a library as a website, until Ctrl-C: pages to read and search, and every table in Datasette.

    Nothing can be changed through it. Its address is printed once it answers.
    """
    try:
        from ..serve.server import serve as serve_library
    except ImportError as error:
        if (error.name or "").partition(".")[0] == "newsgrab":
            raise
        raise click.UsageError("serve needs Datasette: pip install 'newsgrab[datasette]'") from None
    try:
        serve_library(db, host=host, port=port, open_browser=open_browser, ready=click.echo)
    except OSError as error:
        raise click.UsageError(f"{host}:{port} cannot be listened on: {error.strerror or error}") from None
    return status.STOPPED
