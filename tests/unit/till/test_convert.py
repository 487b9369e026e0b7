"""What tills store, made exact."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.adapters.till import convert
from pos_assist.adapters.till.profile import TimeKind
from pos_assist.engine.basket import BasketState

MINOR = st.integers(-(10**12), 10**12)


@given(MINOR)
def test_money_comes_back_exact_however_it_is_written(minor: int) -> None:
    amount = Decimal(minor).scaleb(-2)
    read = convert.money_reader("text")
    assert read(str(amount)) == minor
    assert read(f" {amount} ".encode()) == minor
    assert convert.money_reader("float")(float(amount)) == minor  # 15 digits survive a REAL
    assert convert.money_reader("minor:2")(minor) == minor
    assert convert.money_reader("minor:3")(minor * 10) == minor


@given(st.text(max_size=8))
def test_money_is_a_plain_number_or_refused(written: str) -> None:
    try:
        minor = convert.money_reader("text")(written)
    except ValueError:
        return
    assert minor == int(Decimal(written.strip()).scaleb(2).quantize(Decimal(1), rounding="ROUND_HALF_UP"))


@pytest.mark.parametrize(
    "value", ["12,50", "1_000", "", "nan", "Infinity", "1e99", None, math.nan, math.inf, b"\xff", "١٢"]
)
def test_what_is_no_amount_of_money_is_refused(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the words
        convert.money_reader("text")(value)


def test_minor_units_must_be_whole() -> None:
    with pytest.raises(ValueError, match="whole number"):
        convert.money_reader("minor:2")(12.5)


MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(MOMENTS)
def test_a_moment_comes_back_in_every_notation(moment: datetime) -> None:
    whole = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    naive = whole.replace(tzinfo=None)
    assert convert.time_reader(TimeKind.UTC_TEXT)(str(naive)) == whole
    assert convert.time_reader(TimeKind.UTC_TEXT)(naive.isoformat().encode()) == whole
    assert convert.time_reader(TimeKind.ISO_Z)(f"{naive.isoformat()}Z") == whole
    assert convert.time_reader(TimeKind.ISO_Z)(whole.isoformat()) == whole
    local = whole.astimezone().replace(tzinfo=None)
    read_local = convert.time_reader(TimeKind.LOCAL_TEXT)(str(local))
    assert read_local is not None
    assert abs(read_local - whole) in (timedelta(0), timedelta(hours=1))  # an hour is told twice a year
    assert convert.time_reader(TimeKind.UNIX_MS)(round(whole.timestamp() * 1000)) == whole
    assert convert.time_reader(TimeKind.UNIX)(int(whole.timestamp())) == whole.replace(microsecond=0)


@pytest.mark.parametrize("kind", list(TimeKind))
def test_no_time_is_none_and_nonsense_is_refused(kind: TimeKind) -> None:
    read = convert.time_reader(kind)
    assert read(None) is None
    assert read("") is None
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the words
        read("yesterday")


def test_iso_z_wants_an_offset() -> None:
    with pytest.raises(ValueError, match="offset"):
        convert.time_reader(TimeKind.ISO_Z)("2026-03-01T10:00:00")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (7, "7"),
        ("A-1", "A-1"),
        (bytes(range(16)), bytes(range(16)).hex()),
        (b"K1", "K1"),
        (b"\xff\xfe", "fffe"),
        (3.0, "3"),
    ],
)
def test_keys_are_opaque_text_that_finds_its_row_again(value: object, expected: str) -> None:
    assert convert.key(value) == expected
    if value not in (b"\xff\xfe", 3.0):
        assert value in convert.raw_forms(expected)


@pytest.mark.parametrize("value", [None, "", b"", 1.5])
def test_a_key_must_be_there(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the words
        convert.key(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, False), (1, True), ("True", True), ("O", True), ("N", False), (None, False), (b"1", True)],
)
def test_booleans(value: object, expected: bool) -> None:
    assert convert.truth(value) is expected


@pytest.mark.parametrize(("value", "expected"), [(2.0, "2"), (0.1 + 0.2, "0.3"), ("1.250", "1.25"), (-1, "-1")])
def test_quantities_are_exact(value: object, expected: str) -> None:
    assert convert.quantity(value) == Decimal(expected)


def test_states() -> None:
    assert convert.basket_state(None) is BasketState.OPEN
    assert convert.basket_state("payment") is BasketState.PAYMENT
    with pytest.raises(ValueError, match="open, total"):
        convert.basket_state("closed")
