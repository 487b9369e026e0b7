"""Whose answers these are: the till's user or the seller who signed in, at the moment of the answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from pos_assist.services.attendance import Attendance, PinTries, is_pin
from pos_assist.services.panel_state import Seller
from tests.builders import PHONE, basket, line
from tests.fakes import NOON, FakeClock

NAMES = {"anna": "Anna K.", "jan": "Jan W."}
HALF_HOUR = 1800.0
ANNA = Seller("anna", "Anna K.", by_pin=True)
JAN = Seller("jan", "Jan W.", by_pin=True)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def till(clock: FakeClock) -> Attendance:
    """Follows the till's own user."""
    attendance = Attendance(clock, by_pin=False, away_after=HALF_HOUR)
    attendance.know(NAMES)
    return attendance


@pytest.fixture
def pin(clock: FakeClock) -> Attendance:
    """Sellers sign in at the panel."""
    attendance = Attendance(clock, by_pin=True, away_after=HALF_HOUR)
    attendance.know(NAMES)
    return attendance


def test_the_tills_user_of_the_basket_is_the_seller(till: Attendance) -> None:
    assert till.seller(basket(line(PHONE), staff_id="anna")) == Seller("anna", "Anna K.")


def test_a_user_without_a_name_is_shown_as_the_till_knows_them(till: Attendance) -> None:
    assert till.seller(basket(line(PHONE), staff_id="17")) == Seller("17", "17")


def test_where_the_till_tells_nobody_the_answer_is_unattributed(till: Attendance) -> None:
    assert till.seller(basket(line(PHONE), staff_id="")) == Seller()
    assert till.seller(None) == Seller()


def test_each_answer_of_a_basket_is_the_users_of_its_moment(till: Attendance) -> None:
    sale = basket(line(PHONE), staff_id="anna")
    first = till.seller(sale)
    second = till.seller(replace(sale, staff_id="jan"))

    assert (first.staff_id, second.staff_id) == ("anna", "jan")


def test_signing_in_means_nothing_where_the_till_tells_the_user(till: Attendance) -> None:
    till.sign_in("jan", "Jan W.")

    assert till.seller(basket(line(PHONE), staff_id="anna")).staff_id == "anna"
    assert till.next_deadline() is None


def test_with_pins_the_tills_user_does_not_count(pin: Attendance) -> None:
    assert pin.seller(basket(line(PHONE), staff_id="anna")) == Seller()


def test_who_signed_in_is_the_seller_until_somebody_else_does(pin: Attendance) -> None:
    sale = basket(line(PHONE), staff_id="anna")
    pin.sign_in("anna", "Anna K.")
    first = pin.seller(sale)
    pin.sign_in("jan", "Jan W.")

    assert (first, pin.seller(sale)) == (ANNA, JAN)


def test_signing_out_leaves_nobody(pin: Attendance) -> None:
    pin.sign_in("anna", "Anna K.")
    pin.sign_out()

    assert pin.seller(None) == Seller()
    assert pin.next_deadline() is None


def test_who_answers_nothing_for_long_is_signed_out(pin: Attendance, clock: FakeClock) -> None:
    pin.sign_in("anna", "Anna K.")
    deadline = pin.next_deadline()
    clock.pass_(HALF_HOUR - 0.001)
    still = pin.seller(None)
    clock.pass_(0.001)

    assert deadline == clock.monotonic()
    assert (still, pin.seller(None), pin.next_deadline()) == (ANNA, Seller(), None)


def test_every_answer_begins_the_time_anew(pin: Attendance, clock: FakeClock) -> None:
    pin.sign_in("anna", "Anna K.")
    for _ in range(3):
        clock.pass_(HALF_HOUR - 1)
        pin.answered()

    assert pin.seller(None) == ANNA
    assert pin.next_deadline() == clock.monotonic() + HALF_HOUR


def test_an_answer_brings_nobody_back(pin: Attendance, clock: FakeClock) -> None:
    pin.sign_in("anna", "Anna K.")
    clock.pass_(HALF_HOUR)
    pin.answered()

    assert pin.seller(None) == Seller()


class SleptClock(FakeClock):
    """A computer that slept: its monotonic clock stood still meanwhile, as Linux's does."""

    slept = timedelta(0)

    def now(self) -> datetime:
        return super().now() + self.slept


def test_yesterdays_seller_does_not_get_this_mornings_answers() -> None:
    clock = SleptClock()
    pin = Attendance(clock, by_pin=True, away_after=HALF_HOUR)
    pin.sign_in("anna", "Anna K.")
    clock.slept = timedelta(hours=12)

    assert clock.now() > NOON
    assert pin.seller(None) == Seller()
    assert pin.next_deadline() is None


# -- PINs --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["1234", "12345678", "0000"])
def test_four_to_eight_digits_may_be_a_pin(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize("text", ["", "123", "123456789", "12a4", "12 4", "١٢٣٤", "½½½½", "-123", "1234\n"])
def test_nothing_else_may_be_a_pin(text: str) -> None:
    assert not is_pin(text)


def test_each_wrong_pin_waits_longer_up_to_a_minute(clock: FakeClock) -> None:
    tries = PinTries(clock)
    waits = []
    for _ in range(9):
        assert tries.wait("anna") == 0.0
        tries.begin("anna")
        waits.append(tries.wait("anna"))
        clock.pass_(waits[-1])

    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_the_wait_is_one_persons_and_ends_with_the_right_pin(clock: FakeClock) -> None:
    tries = PinTries(clock)
    tries.begin("anna")
    tries.begin("anna")
    others = tries.wait("jan")
    tries.right("anna")
    after = tries.wait("anna")
    tries.begin("anna")

    assert (others, after, tries.wait("anna")) == (0.0, 0.0, 1.0)


def test_a_long_night_of_guessing_never_overflows(clock: FakeClock) -> None:
    tries = PinTries(clock)
    for _ in range(3000):
        tries.begin("anna")

    assert tries.wait("anna") == 60.0
