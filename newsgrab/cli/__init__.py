"""The command line: `newsgrab VERB …`; data on stdout, progress and log on stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from ..errors import NewsgrabError
from . import (
    add,
    backup,
    bulk,
    compact,
    diff,
    doctor,
    explain,
    export,
    import_,
    parse,
    reparse,
    run,
    search,
    serve,
    site,
    source,
    verify,
    watch,
)
from .status import DONE, NOTHING_SUCCEEDED, STOPPED, USAGE
from .terminal import printable

__all__ = ["execute", "main", "newsgrab"]


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="newsgrab")
def newsgrab() -> None:
    """News pages as data: typed articles, interviews as questions and answers, in a SQLite library."""


for _verb in (
    parse.parse,
    explain.explain,
    add.add,
    source.source,
    run.run,
    watch.watch,
    search.search,
    diff.diff,
    export.export,
    import_.import_,
    bulk.bulk,
    site.site,
    doctor.doctor,
    reparse.reparse,
    serve.serve,
    backup.backup,
    compact.compact,
    verify.verify,
):
    newsgrab.add_command(_verb)


def main() -> None:
    """Runs the command line of this process and ends it with the exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that knows fewer letters than the news gets them escaped; half an output helps nobody.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(execute(sys.argv[1:]))


def execute(arguments: Sequence[str]) -> int:
    """The exit code of a command line, after doing what it says."""
    try:
        status = newsgrab.main(list(arguments), prog_name="newsgrab", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return STOPPED
    except SystemExit:
        # Click's answer to a closed pipe: whoever read our output has enough.
        return DONE
    except BrokenPipeError:
        # The same, found out when flushing. Python would complain once more when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except NewsgrabError as error:
        click.echo(f"newsgrab: {printable(str(error))}", err=True)
        return NOTHING_SUCCEEDED
    return int(status or DONE)
