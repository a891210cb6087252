"""Readers of public data sets, one file each. A reader takes the folder of a clone and gives its pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from ..records import Page
from . import aeb, fundus, scoop, wcxb
from .layout import WrongLayoutError

__all__ = ["READERS", "WrongLayoutError"]

READERS: dict[str, Callable[[Path], Iterator[Page]]] = {
    "aeb": aeb.read,
    "fundus": fundus.read,
    "scoop": scoop.read,
    "wcxb": wcxb.read,
}
"""Name of a set → its reader. Readers check the folder when they are called and read it page by page."""
