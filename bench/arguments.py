"""What the command lines of all benchmarks share."""

from __future__ import annotations

import argparse
import itertools
import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from .datasets import READERS, WrongLayoutError
from .files import FIXTURES, fixture_pages, json_lines, set_name
from .records import Page, Source
from .systems import NAMES, System, available

__all__ = ["add_inputs", "add_systems", "chosen_systems", "parser", "positive", "sources"]

Reader = Callable[[Path], Iterator[Page]]


def parser(doc: str | None) -> argparse.ArgumentParser:
    """A command line with a module's docstring as its help."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stderr)
    return argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)


def add_inputs(cli: argparse.ArgumentParser) -> None:
    """Adds the options that say what is read."""
    cli.add_argument(
        "--set",
        dest="sets",
        action="append",
        default=[],
        metavar="NAME=DIR",
        help=f"a clone of a data set; NAME is one of {', '.join(READERS)}; repeatable",
    )
    cli.add_argument(
        "--pages",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="JSON Lines (.jsonl, .jsonl.xz) of {id, url, html, truth}; repeatable",
    )
    cli.add_argument("--limit", type=positive, metavar="N", help="the first N pages of each set only")


def add_systems(cli: argparse.ArgumentParser) -> None:
    """Adds the option that says what is measured."""
    cli.add_argument(
        "--systems", nargs="+", choices=NAMES, default=list(NAMES), metavar="NAME", help=f"of {', '.join(NAMES)}"
    )


def positive(text: str) -> int:
    """A whole number above 0."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is not above 0")
    return number


def sources(cli: argparse.ArgumentParser, arguments: argparse.Namespace, *, fixtures: bool) -> dict[str, Source]:
    """Name of a set → its pages. Ends the program with a message if the options make no sense.

    Args:
        fixtures: Whether the project's own fixtures stand in where no set is named.
    """
    found: dict[str, Source] = {}
    for text in arguments.sets:
        name, _, given = text.partition("=")
        folder = Path(given).expanduser()  # shells leave ~ alone behind a =
        if name not in READERS or not given:
            cli.error(f"--set takes NAME=DIR, with NAME one of {', '.join(READERS)}, not {text!r}")
        try:
            READERS[name](folder)
        except WrongLayoutError as error:
            cli.error(f"{text} is no clone of that set: {error}")
        _add(cli, found, name, _Limited(READERS[name], folder, arguments.limit))
    for path in arguments.pages:
        if not path.is_file():
            cli.error(f"there is no file {path}")
        _add(cli, found, set_name(path), _Limited(json_lines, path, arguments.limit))
    if not found:
        if not fixtures:
            cli.error("name what to read, with --set or --pages")
        found["fixtures"] = _Limited(fixture_pages, FIXTURES, arguments.limit)
    return found


def _add(cli: argparse.ArgumentParser, found: dict[str, Source], name: str, source: Source) -> None:
    if name in found:
        cli.error(f"{name} is given twice")
    found[name] = source


class _Limited:
    """The first pages of a reader."""

    def __init__(self, reader: Reader, path: Path, limit: int | None) -> None:
        self._reader = reader
        self._path = path
        self._limit = limit

    def __call__(self) -> Iterator[Page]:
        return itertools.islice(self._reader(self._path), self._limit)


def chosen_systems(cli: argparse.ArgumentParser, arguments: argparse.Namespace) -> list[System]:
    """The systems asked for that are installed; the others are named on stderr."""
    systems, missing = available(dict.fromkeys(arguments.systems))
    if missing:
        print(f"not installed, left out: {', '.join(missing)}", file=sys.stderr)
    if not systems:
        cli.error("none of these systems is installed")
    return systems
