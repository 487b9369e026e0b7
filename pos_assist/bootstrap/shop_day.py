"""The business day of now, or of another moment, by the shop's clock."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from pos_assist.services.ports import Clock
from pos_assist.settings import Settings


def business_day(settings: Settings, clock: Clock) -> date:
    """Today as the shop counts it: a day begins some hours after midnight."""
    return day_of(settings, clock.now())


def day_of(settings: Settings, at: datetime) -> date:
    """The business day of a moment."""
    return (at.astimezone() - timedelta(hours=settings.report.day_starts)).date()
