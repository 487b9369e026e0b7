"""Assessments: no hints, a pass mark, a time limit, so many tries; and the certificate that comes of a passed one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from pos_assist.errors import ExitCode, UserError
from pos_assist.services.practice.records import Certificate, Mode, Sitting

TRIES_WITHIN = timedelta(days=30)


def tries_left(sittings: Sequence[Sitting], group: str, now: datetime, most: int) -> int:
    """How many assessments of this group are left of `most` in thirty days; one that was broken off counts."""
    return max(0, most - len(_lately(sittings, group, now)))


def refuse_used_up(sittings: Sequence[Sitting], group: str, now: datetime, most: int) -> None:
    """Raise UserError where no try is left, with the day on which there is one again."""
    if not tries_left(sittings, group, now, most):
        again = (_lately(sittings, group, now)[-most].at + TRIES_WITHIN).date()
        raise UserError(
            f"All {most} assessments of these thirty days are used.",
            hint=f"Practice is always open; the next assessment is possible from {again.isoformat()}.",
            code=ExitCode.USAGE,
        )


def _lately(sittings: Sequence[Sitting], group: str, now: datetime) -> list[Sitting]:
    tries = [one for one in sittings if one.mode is Mode.ASSESSMENT and one.group == group]
    return [one for one in tries if now - one.at < TRIES_WITHIN]


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
