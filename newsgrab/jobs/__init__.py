"""What newsgrab does with the floors below: have pages, parse them, keep them.

Each job is imported from its own module, so that reading one page does not load what a whole run needs.
"""

from __future__ import annotations

__all__: list[str] = []
