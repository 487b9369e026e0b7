"""Assessments: no hints, a pass mark, a time limit, so many tries; and the certificate that comes of a passed one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from pos_assist.errors import ExitCode, UserError
from pos_assist.services.practice.records import Certificate, Mode, Sitting

TRIES_WITHIN = timedelta(days=30)


def last_tries(sittings: Sequence[Sitting], group: str, now: datetime) -> tuple[Sitting, ...]:
    """The assessments of this group that still count against the limit, also those that were broken off."""
    return tuple(
        one for one in sittings if one.mode is Mode.ASSESSMENT and one.group == group and now - one.at < TRIES_WITHIN
    )


def refuse_used_up(tries: Sequence[Sitting], most: int) -> None:
    """Raise UserError where no try is left, with the day on which there is one again."""
    if len(tries) >= most:
        again = (tries[-most].at + TRIES_WITHIN).date()
        raise UserError(
            f"All {most} assessments of these thirty days are used.",
            hint=f"Practice is always open; the next assessment is possible from {again.isoformat()}.",
            code=ExitCode.USAGE,
        )


def certificate_of(sitting_id: str, staff_id: str, group: str, on: date, *, days: int, percent: int) -> Certificate:
    """Named as its session, so that one session gives one certificate, however often it is summed up."""
    return Certificate(sitting_id, staff_id, group, on, on + timedelta(days=days), percent)


def in_force(certificates: Sequence[Certificate], today: date) -> tuple[Certificate, ...]:
    """Those that have not run out; the last day is a valid one. Of a group the newest alone."""
    newest: dict[str, Certificate] = {}
    for one in certificates:
        if one.expires >= today and (one.group not in newest or one.on > newest[one.group].on):
            newest[one.group] = one
    return tuple(newest.values())
