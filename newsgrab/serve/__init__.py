"""A library as a website: Datasette with pages of ours on it."""

from __future__ import annotations

from .server import serve

__all__ = ["serve"]
