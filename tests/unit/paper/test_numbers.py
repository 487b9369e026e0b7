"""Figures in words: every language's own way, the unit once, never a cent lost."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from pos_assist.engine.formatting import NBSP
from pos_assist.services.paper.document import Number
from pos_assist.services.paper.numbers import scaled, sign_of, write, write_cell, write_days, write_interval
from pos_assist.services.reporting.figures import Unit
from pos_assist.statistics.values import Interval


def plain(text: str) -> str:
    return text.replace(NBSP, " ").replace("\u2212", "-")


@pytest.mark.parametrize(
    ("language", "share", "money", "count", "points"),
    [
        ("en", "17.8%", "PLN 0.42", "12,345", "-1.4 pp"),
        ("pl", "17,8%", "0,42 zł", "12 345", "-1,4 p.p."),
        ("sk", "17,8 %", "0,42 zł", "12 345", "-1,4 p. b."),
        ("ro", "17,8 %", "0,42 zł", "12.345", "-1,4 p.p."),
    ],
)
def test_every_language_writes_its_own_way(language: str, share: str, money: str, count: str, points: str) -> None:
    assert plain(write(0.1778, Unit.SHARE, "PLN", language)) == share
    assert plain(write(42.4, Unit.MONEY, "PLN", language)) == money
    assert plain(write(12345, Unit.COUNT, "PLN", language)) == count
    assert plain(write(-0.0141, Unit.POINTS, "PLN", language)) == points


def test_an_interval_names_its_unit_once_and_no_sign_runs_into_a_dash() -> None:
    assert plain(write_interval(Interval(0.162, 0.194), Unit.SHARE, "", "sk")) == "16,2–19,4 %"
    assert plain(write_interval(Interval(10, 74), Unit.MONEY, "PLN", "pl", signed=True)) == "+0,10 … +0,74 zł"
    assert plain(write_interval(Interval(-3, 74), Unit.MONEY, "EUR", "en")) == "-€0.03 … €0.74"
    assert write_interval(None, Unit.SHARE, "", "en") == ""


def test_half_a_cent_is_rounded_up_and_nothing_is_written_as_minus_nought() -> None:
    assert plain(write(0.5, Unit.MONEY, "EUR", "en")) == "€0.01"
    assert plain(write(-0.0001, Unit.SHARE, "", "en")) == "0.0%"
    assert plain(write(-0.2, Unit.MONEY, "EUR", "en", signed=True)) == "€0.00"


def test_what_a_table_gets_is_exact() -> None:
    assert str(scaled(0.1, Unit.SHARE)) == "10.0"
    assert scaled(1 / 3, Unit.RATIO) == scaled(0.3333333333333333, Unit.RATIO)
    assert sign_of(Unit.MONEY, "RON", "ro") == "lei"
    assert sign_of(Unit.COUNT, "RON", "ro") == ""


def test_days_and_moments() -> None:
    assert plain(write_days(date(2026, 3, 7), date(2026, 3, 9), "sk")) == "7. 3. 2026 – 9. 3. 2026"
    assert write_days(date(2026, 3, 7), date(2026, 3, 7), "pl") == "7.03.2026"
    assert write_cell(datetime(2026, 3, 7, 14, 2, tzinfo=UTC), "PLN", "ro") == "07.03.2026 14:02"
    assert write_cell(None, "", "en") == ""
    assert plain(write_cell(Number(4, Unit.SECONDS, signed=True), "", "en")) == "+4.0 s"
