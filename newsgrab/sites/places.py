"""Where site rules are looked for: in the user's folders, those of the environment and of packages, and newsgrab's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path

from ..errors import RuleError
from .packed import PackedFile, PackedFolder

__all__ = ["ENTRY_POINTS", "VARIABLE", "File", "Folder", "of_environment", "of_packages", "own_folder"]

VARIABLE = "NEWSGRAB_RULES"
"""The environment variable that names folders, parted as in PATH."""
ENTRY_POINTS = "newsgrab.sites"
"""The group of entry points; each names a package, or a module in one, whose folder holds rules."""

Folder = Path | Traversable | PackedFolder
File = Path | Traversable | PackedFile


@cache
def own_folder() -> Folder:
    """The rules that come with newsgrab."""
    return files(__package__)


def of_environment() -> Iterator[Path]:
    """The folders that the environment names, in its order."""
    for name in os.environ.get(VARIABLE, "").split(os.pathsep):
        if name:
            yield Path(name).expanduser()


@cache
def of_packages() -> tuple[Folder, ...]:
    """The folders of installed packages, in the order of the entry points' names.

    Raises:
        RuleError: An entry point names a package that is not there.
    """
    return tuple(map(_folder, sorted(entry_points(group=ENTRY_POINTS), key=lambda point: point.name)))


def _folder(point: EntryPoint) -> Folder:
    """The folder of the package that an entry point names; the package is found, not run."""
    try:
        spec = find_spec(point.module)
    except (ImportError, ValueError) as error:
        raise RuleError(f"entry point {point.name} of {ENTRY_POINTS}: {point.module}: {error}") from error
    if spec is None:
        raise RuleError(f"entry point {point.name} of {ENTRY_POINTS}: there is no package {point.module}")
    if spec.submodule_search_locations:
        return Path(next(iter(spec.submodule_search_locations)))
    return Path(spec.origin or "").parent
