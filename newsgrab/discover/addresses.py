"""The addresses of one page; they live with the records, where the library has them too."""

from __future__ import annotations

from ..model.addresses import canonical, site_of, twin_key, untracked

__all__ = ["canonical", "site_of", "twin_key", "untracked"]
