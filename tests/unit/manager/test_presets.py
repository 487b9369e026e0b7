"""Periods by name, what stands beside them, and requests as links."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.manager.parts.linking import request_of, said
from pos_assist.manager.parts.presets import Beside, Preset, beside, beside_of, period_of, preset_of
from pos_assist.services.reporting.request import Filters, Period, Request

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("preset", "first", "last"),
    [
        (Preset.TODAY, "2026-11-20", "2026-11-20"),
        (Preset.YESTERDAY, "2026-11-19", "2026-11-19"),
        (Preset.THIS_WEEK, "2026-11-16", "2026-11-20"),  # from Monday
        (Preset.LAST_7, "2026-11-14", "2026-11-20"),
        (Preset.LAST_30, "2026-10-22", "2026-11-20"),
        (Preset.THIS_MONTH, "2026-11-01", "2026-11-20"),
        (Preset.LAST_MONTH, "2026-10-01", "2026-10-31"),
        (Preset.THIS_YEAR, "2026-01-01", "2026-11-20"),
    ],
)
def test_every_preset_is_what_it_says(preset: Preset, first: str, last: str) -> None:
    period = Period(date.fromisoformat(first), date.fromisoformat(last))
    assert period_of(preset, FRIDAY) == period
    assert preset_of(period, FRIDAY) is preset


def test_a_week_begins_on_monday_also_on_a_sunday() -> None:
    sunday = date(2026, 11, 22)
    assert period_of(Preset.THIS_WEEK, sunday) == Period(date(2026, 11, 16), sunday)


def test_days_of_a_person_s_own_have_no_name() -> None:
    assert period_of(Preset.CUSTOM, FRIDAY) is None
    assert preset_of(Period(date(2026, 3, 3), date(2026, 3, 5)), FRIDAY) is Preset.CUSTOM


def test_what_stands_beside_a_period() -> None:
    week = Period(date(2026, 11, 16), date(2026, 11, 20))
    assert beside(week, Beside.BEFORE) == Period(date(2026, 11, 11), date(2026, 11, 15))
    year = beside(week, Beside.YEAR)
    assert year is not None
    assert (year.first.weekday(), year.days) == (0, 5)
    assert beside(week, Beside.NOTHING) is None
    assert [beside_of(week, beside(week, one)) for one in Beside] == list(Beside)


names = st.frozensets(st.text(max_size=8), max_size=3)
filtered = st.builds(Filters, tills=names, reasons=names, hours=st.frozensets(st.integers(0, 23), max_size=4))
days = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@given(filtered, days, days, st.booleans())
def test_a_link_leads_to_what_it_was_made_of(filters: Filters, one: date, other: date, compared: bool) -> None:
    period = Period(min(one, other), max(one, other))
    request = Request(period, filters, compared=period.before() if compared else None)
    assert request_of(said(request)) == request


def test_a_link_may_be_narrower() -> None:
    request = Request(Period(FRIDAY, FRIDAY), Filters(tills=frozenset({"2"})))
    narrowed = request_of(said(request, arms="holdout"))
    assert narrowed.filters == Filters(tills=frozenset({"2"}), arms=frozenset({"holdout"}))
