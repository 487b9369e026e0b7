"""The demo shop's members: a few regulars, many who come now and then, newcomers, and some who stay away."""

from __future__ import annotations

from typing import NamedTuple

MEMBERS = 240
FIRST_NAMES = ("Ada", "Bruno", "Celina", "Dawid", "Ela", "Filip", "Gabi", "Hugo", "Irena", "Jan")
LAST_NAMES = ("Example", "Sample", "Invented", "Nobody")


class Member(NamedTuple):
    """One member. Name and addresses are invented: nobody has an address at example.com, or this number (555)."""

    number: int
    days_known: int  # when the shop is made
    consent: bool  # to be recognised; most gave it
    visits: int  # how often they come, relative to each other
    contact_consent: bool  # to be written to; fewer gave it, and not the same
    first_name: str
    last_name: str
    email: str  # '' = not told
    phone: str


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
    return Member(
        number,
        days_known,
        consent=number % 5 > 0,
        visits=visits,
        contact_consent=number % 3 == 1,
        first_name=FIRST_NAMES[number % len(FIRST_NAMES)],
        last_name=LAST_NAMES[number % len(LAST_NAMES)],
        email="" if number % 25 == 0 else f"member{number}@example.com",
        phone=f"+1555{number:07d}" if number % 2 else "",
    )
