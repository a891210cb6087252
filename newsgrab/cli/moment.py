"""Moments on the command line."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import click

__all__ = ["as_day_or_moment", "as_moment", "through"]

_DATE_ONLY = len("2026-03-02")
_MARGIN = timedelta(days=366)
"""What is reckoned from a moment has to be one too."""


def as_moment(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    """Callback of an option: a date, or a date and time, in ISO 8601; UTC where it states no offset."""
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        _ = moment.astimezone(UTC) - _MARGIN, moment.astimezone(UTC) + _MARGIN
    except (ValueError, OverflowError):
        raise click.BadParameter(
            f"{value!r} is no moment such as 2026-03-02 or 2026-03-02T08:00:00+04:00", ctx, param
        ) from None
    return moment


def as_day_or_moment(ctx: click.Context, param: click.Parameter, value: str | None) -> date | datetime | None:
    """Callback of an option for which a date is its whole day; else as `as_moment`."""
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError:
        return as_moment(ctx, param, value)


def through(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    """Callback of an option: the moment after it; a date is meant with its whole day."""
    moment = as_moment(ctx, param, value)
    if moment is None or value is None:
        return None
    return moment + (timedelta(days=1) if len(value) <= _DATE_ONLY else timedelta(microseconds=1))
