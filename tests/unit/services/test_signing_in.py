"""Signing in to one's own figures: one person by name or number, and nothing told to whoever is wrong."""

from __future__ import annotations

import pytest

from pos_assist.services.attendance import PinTries
from pos_assist.services.signing_in import SigningIn, one_of
from tests.fakes import FakeClock

STAFF = {"4": "Anna Kowalska", "7": "Anna Nowak", "9": "Łukasz Żak", "12": ""}
PINS = {"4": "1111", "9": "9999"}


def signing_in(clock: FakeClock) -> SigningIn:
    return SigningIn(lambda: STAFF, lambda staff_id, pin: PINS.get(staff_id) == pin, PinTries(clock))


@pytest.mark.parametrize(
    ("who", "meant"),
    [
        ("4", "4"),
        (" 12 ", "12"),
        ("Anna Kowalska", "4"),
        ("anna k", ""),  # whole words only: 'k' is none
        ("lukasz", "9"),
        ("ŁUKASZ ŻAK", "9"),
        ("Anna", ""),  # two of them
        ("Zak", ""),  # a name is begun at its beginning
        ("", ""),
        ("Jan", ""),
    ],
)
def test_one_person_is_meant_or_nobody(who: str, meant: str) -> None:
    assert one_of(who, STAFF) == meant


def test_the_right_pin_signs_in_and_takes_no_wait_with_it() -> None:
    signs = signing_in(FakeClock())
    assert signs("lukasz", "9999").staff_id == "9"
    assert signs("9", "9999").staff_id == "9"


def test_an_unknown_name_is_refused_just_as_a_wrong_pin_is() -> None:
    wrong, unknown = (signing_in(FakeClock())(who, "0000") for who in ("Anna Kowalska", "Nobody Here"))
    assert wrong == unknown
    assert wrong.staff_id == ""
    assert wrong.wait == 1.0


def test_guessing_is_slow_for_the_person_and_not_for_others() -> None:
    clock = FakeClock()
    signs = signing_in(clock)
    for _ in range(3):
        clock.pass_(60)
        assert signs("4", "0000").staff_id == ""
    refused = signs("4", "1111")  # right, and too early
    assert refused.staff_id == ""
    assert refused.wait > 0
    assert signs("9", "9999").staff_id == "9"
    clock.pass_(60)
    assert signs("Anna Kowalska", "1111").staff_id == "4"


def test_who_has_no_pin_has_no_way_in() -> None:
    assert signing_in(FakeClock())("7", "").staff_id == ""
