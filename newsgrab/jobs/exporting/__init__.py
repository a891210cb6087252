"""Articles of a library in formats that other programs read; one module a format."""

from __future__ import annotations

__all__: list[str] = []
