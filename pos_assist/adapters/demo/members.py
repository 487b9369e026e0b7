"""The demo shop's members: a few regulars, many who come now and then, newcomers, and some who stay away."""

from __future__ import annotations

from typing import NamedTuple

MEMBERS = 240


class Member(NamedTuple):
    """One member. The till keeps no names: the number on the card, since when, and the consent."""

    number: int
    days_known: int  # when the shop is made
    consent: bool  # to be recognised; most gave it
    visits: int  # how often they come, relative to each other


def members() -> tuple[Member, ...]:
    """All of them, by number from 1; the same in every demo shop."""
    return tuple(_member(number) for number in range(1, MEMBERS + 1))


def _member(number: int) -> Member:
    days_known, visits = 90 + 13 * number, 3
    match number % 12:
        case 1:
            visits = 30
        case 5 | 9:
            days_known = 1 + number % 50
        case 7 | 11:
            visits = 0
    return Member(number, days_known, number % 5 > 0, visits)
