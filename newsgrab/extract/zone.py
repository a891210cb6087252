"""The time zone of a site, for dates that do not state their offset."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

__all__ = ["Zone"]

_MINUTE = timedelta(minutes=1)


class Zone:
    """An IANA time zone.

    Args:
        name: Such as `Asia/Baku`.

    Raises:
        ZoneInfoNotFoundError: There is no such zone.
    """

    def __init__(self, name: str) -> None:
        # Reading a page of no known zone must not cost the import.
        from zoneinfo import ZoneInfo

        self.name = name
        self._zone: ZoneInfo = ZoneInfo(name)

    def place(self, local: datetime) -> tuple[datetime, str]:
        """What the zone's clocks showed, with its offset, and a note on where that comes from.

        Where clocks are put back, the first of two equal times is meant; a time that they leap over is taken for the
        one that they would have shown had nobody put them on.

        Args:
            local: Without an offset.
        """
        first, second = (local.replace(tzinfo=self._zone, fold=fold) for fold in (0, 1))
        note = f"without an offset: {self.name}"
        before, after = _offset(first), _offset(second)
        if before == after:
            return local.replace(tzinfo=timezone(before)), note
        if before > after:
            return local.replace(tzinfo=timezone(before)), f"{note}, the first of two such times"
        return self.show(first), f"{note}, which skips this time"

    def show(self, at: datetime) -> datetime:
        """A moment as the zone's clocks show it, with a plain offset in whole minutes."""
        shown = at.astimezone(UTC).astimezone(self._zone)
        return shown.replace(tzinfo=timezone(_offset(shown)), fold=0)


def _offset(at: datetime) -> timedelta:
    """How far ahead of UTC, in whole minutes: those of local mean time, before 1925 in places, were not."""
    return int((at.utcoffset() or timedelta(0)) / _MINUTE) * _MINUTE
