"""News sites on loopback in which days pass: see `World`."""

from __future__ import annotations

from .plan import BREAKS, LAYOUTS, PATHS, WAYS, Change, Site, Story, Version
from .world import ADDRESS_KINDS, START, Request, World

__all__ = [
    "ADDRESS_KINDS",
    "BREAKS",
    "LAYOUTS",
    "PATHS",
    "START",
    "WAYS",
    "Change",
    "Request",
    "Site",
    "Story",
    "Version",
    "World",
]
