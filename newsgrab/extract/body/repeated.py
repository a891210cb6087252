"""Passages that a library has seen again and again on the pages of a site: boilerplate, whatever it looks like."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from ...dom.element import Line
from ...model.counted import counted
from ...model.passages import fingerprint, is_passage
from ..evidence import Body

__all__ = ["REPEATED", "without_repeated"]

REPEATED = "repeats over the site's pages"
MOST_REPEATED = 0.5
"""Where more of the text than this share of its characters is said to repeat, nothing is dropped: it may be all that
the page has to say."""


def without_repeated(body: Body, repeated: Collection[int], spared: Collection[int] = ()) -> Body:
    """The body without the lines that repeat over the site's pages, or as it is where they are most of it.

    Args:
        body: What was found on the page.
        repeated: Fingerprints of lines, as `Assumed.repeated` has them.
        spared: Indexes of lines that are text because the site rule says so.
    """
    found = [place for place in _repeated(body.main, repeated) if body.main[place].index not in spared]
    if not found:
        return body
    lines = [body.main[place] for place in found]
    what = counted(len(lines), "line")
    if sum(len(line.text) for line in lines) > MOST_REPEATED * sum(len(line.text) for line in body.main):
        return replace(body, memory=f"{what} kept that {_alike(lines)} over the site's pages: most of the text")
    gone = {line.index for line in lines}
    verdicts = [REPEATED if at in gone else verdict for at, verdict in enumerate(body.verdicts)]
    main = [line for line in body.main if line.index not in gone]
    told = f"{what} left out that {_alike(lines)} over the site's pages"
    return replace(body, main=main, verdicts=verdicts, memory=told)


def _alike(lines: Sequence[Line]) -> str:
    return "repeats" if len(lines) == 1 else "repeat"


def _repeated(lines: Sequence[Line], repeated: Collection[int]) -> list[int]:
    """Places of the lines that repeat; a short one only where it stands beside one of those."""
    known = [place for place, line in enumerate(lines) if fingerprint(line.text) in repeated]
    found = {place for place in known if is_passage(lines[place].text)}
    for order in (known, known[::-1]):
        for place in order:
            if place - 1 in found or place + 1 in found:
                found.add(place)
    return sorted(found)
