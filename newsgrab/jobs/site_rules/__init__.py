"""Work on site rules: whether they find what they should, and how one is begun."""

from __future__ import annotations

__all__: list[str] = []
