"""The business day of now, by the shop's clock."""

from __future__ import annotations

from datetime import date, timedelta

from pos_assist.services.ports import Clock
from pos_assist.settings import Settings


def business_day(settings: Settings, clock: Clock) -> date:
    """Today as the shop counts it: a day begins some hours after midnight."""
    return (clock.now().astimezone() - timedelta(hours=settings.report.day_starts)).date()
