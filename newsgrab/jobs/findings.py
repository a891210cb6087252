"""What `doctor` says of one thing that broke at a site."""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime, computed_field

from ..model.record import Record

__all__ = ["Finding"]

Unit = Literal["share", "characters", "hours"]


class Finding(Record):
    """One thing that broke at a site."""

    measure: str
    """A field of `Article`, or `interviews`, `text`, `own text`, `fetched`, `lists`, `articles` or `new`; `distinct`
    before a field: whether its value is another in each article."""
    unit: Unit
    usual: float
    """Before, in `unit`: a share from 0 to 1, median characters, or the hours of the longest silence."""
    now: float
    since: AwareDatetime
    left: float
    """What is left of the usual, 0 to 1."""
    note: str | None = None
    """The commonest reason, if there is one."""

    @computed_field  # type: ignore[prop-decorator]
    @property
    def told(self) -> str:
        """The finding in words, such as 'date_published 98 % → 3 % since 2026-11-24 14:00'; the time is UTC."""
        since = f"since {self.since:%Y-%m-%d %H:%M}" + (f" ({self.note})" if self.note else "")
        match self.unit:
            case "share":
                return f"{self.measure} {self.usual:.0%} → {self.now:.0%} {since}".replace("%", " %")
            case "characters":
                return f"{self.measure} {self.usual:.0f} → {self.now:.0f} characters {since}"
            case "hours":
                return f"nothing new {since}, for {self.now:.0f} hours; before, {self.usual:.0f} at most"
