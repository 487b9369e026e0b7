"""Periods that are chosen by name, and what stands beside them (G11). Weeks begin on Monday. No Qt."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from pos_assist.services.reporting.request import Period


class Preset(Enum):
    """A period by name; CUSTOM is two days that a person chose."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this_week"
    LAST_7 = "last_7"
    LAST_30 = "last_30"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    CUSTOM = "custom"


class Beside(Enum):
    """What a period is compared with."""

    BEFORE = "before"  # as many days right before
    YEAR = "year"  # the same weekdays a year before
    NOTHING = "nothing"


def period_of(preset: Preset, today: date) -> Period | None:
    """Business days of it, up to `today`; None: it is for a person to say."""
    month = today.replace(day=1)
    return {
        Preset.TODAY: Period(today, today),
        Preset.YESTERDAY: Period(today - timedelta(1), today - timedelta(1)),
        Preset.THIS_WEEK: Period(today - timedelta(today.weekday()), today),
        Preset.LAST_7: Period(today - timedelta(6), today),
        Preset.LAST_30: Period(today - timedelta(29), today),
        Preset.THIS_MONTH: Period(month, today),
        Preset.LAST_MONTH: Period((month - timedelta(1)).replace(day=1), month - timedelta(1)),
        Preset.THIS_YEAR: Period(today.replace(month=1, day=1), today),
    }.get(preset)


def preset_of(period: Period, today: date) -> Preset:
    """The name of it, where it has one."""
    return next((one for one in Preset if period_of(one, today) == period), Preset.CUSTOM)


def beside(period: Period, what: Beside) -> Period | None:
    """The period to compare with."""
    if what is Beside.NOTHING:
        return None
    return period.before() if what is Beside.BEFORE else period.year_before()


def beside_of(period: Period, compared: Period | None) -> Beside:
    """By what rule `compared` came to be."""
    return next((one for one in Beside if beside(period, one) == compared), Beside.NOTHING)
