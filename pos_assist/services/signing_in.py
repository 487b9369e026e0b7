"""Signing in to one's own figures: a name or number of the till and a PIN. Who is wrong learns nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from pos_assist.engine.letters import folded
from pos_assist.services.attendance import PinTries


class SignIn(NamedTuple):
    """`staff_id` '' = refused: an unknown name and a wrong PIN look the same. `wait`: seconds until the next try."""

    staff_id: str = ""
    wait: float = 0.0


class SigningIn:
    """Calls read the till and the store: on a worker.

    `staff`: who sells here, names by id. `verify(staff_id, pin)`: whether it is that person's PIN.
    """

    def __init__(
        self, staff: Callable[[], Mapping[str, str]], verify: Callable[[str, str], bool], tries: PinTries
    ) -> None:
        self._staff, self._verify, self._tries = staff, verify, tries

    def __call__(self, who: str, pin: str) -> SignIn:
        """Whoever it is. Tries are counted by person, also by persons who are none.

        Raises:
            UserError: the till or the store cannot be read.
        """
        staff_id = one_of(who, self._staff())
        tried = staff_id or f"?{folded(who)}"
        wait = self._tries.wait(tried)
        if wait > 0:
            return SignIn(wait=wait)
        self._tries.begin(tried)
        if not staff_id or not self._verify(staff_id, pin):
            return SignIn(wait=self._tries.wait(tried))
        self._tries.right(tried)
        return SignIn(staff_id)


def one_of(who: str, staff: Mapping[str, str]) -> str:
    """The id of the one person meant by an id, a name, or a part of it that only one name begins with; '' = nobody."""
    sought = who.strip()
    if sought in staff:
        return sought
    words = folded(sought).split()
    named = [staff_id for staff_id, name in staff.items() if words and folded(name).split()[: len(words)] == words]
    return named[0] if len(named) == 1 else ""
