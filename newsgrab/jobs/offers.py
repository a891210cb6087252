"""Which sites a rule may read as before, and the command that learns it."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from pathlib import Path

from ..library.health import DISTINCT, FIELDS, SiteHistory
from ..model.record import Record

__all__ = ["Offer", "degraded_domain", "offers"]

_EXTRACTED = {*FIELDS, "interviews", "text", "own text", *(f"distinct {field}" for field in DISTINCT)}
"""What `doctor` measures of pages that could be had and were articles."""


class Offer(Record):
    """What may mend a site's extraction."""

    domain: str
    command: str
    """Learns a rule from the site's newest pages; DIR stands for the folder of rules."""


def offers(path: Path, domains: Iterable[str]) -> list[Offer]:
    """The offers for domains, each once, whose pages are in the library at a path."""
    return [_offer(path, domain) for domain in sorted(set(domains))]


def degraded_domain(history: SiteHistory, broken: Iterable[str]) -> set[str]:
    """The domain that most of a site's articles are of, if what broke is something that a rule finds; else none."""
    if not history.ruled or _EXTRACTED.isdisjoint(broken):
        return set()
    return {max(history.ruled, key=lambda each: len(each.readings)).domain}


def _offer(path: Path, domain: str) -> Offer:
    words = ("newsgrab", "site", "learn", "--db", str(path), "--site", domain, "--rules", "DIR")
    return Offer(domain=domain, command=shlex.join(words))
