"""Whose answers these are: the till's own user, or who signed in at the panel with a PIN.

Attribution is taken when a card is answered, never at tender (ux.md 6.1); nobody is an answer too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from pos_assist.engine.basket import Basket
from pos_assist.services.panel_state import Seller
from pos_assist.services.ports import Clock

PIN_LEAST, PIN_MOST = 4, 8  # digits
LONGEST_DELAY = 60.0  # seconds between two tries after many wrong ones


class Attendance:
    """Who serves at this panel now. Mode 'till': the basket's own user; 'pin': who signed in here.

    `away_after`: seconds without an answer, then whoever signed in is signed out.
    """

    def __init__(self, clock: Clock, *, by_pin: bool, away_after: float) -> None:
        """Nobody is signed in; `know` brings the names."""
        self._clock = clock
        self._away_after = away_after
        self._names: Mapping[str, str] = {}
        self._signed_in: Seller | None = None
        self._until = clock.monotonic()
        self._until_wall = clock.now()  # a till that sleeps over night may stop the other clock meanwhile
        self.by_pin = by_pin

    def know(self, names: Mapping[str, str]) -> None:
        """The till's staff, by id."""
        self._names = names

    def seller(self, basket: Basket | None) -> Seller:
        """Whose answer it is if one is given now for this basket; `Seller()`: unattributed."""
        if not self.by_pin:
            staff_id = basket.staff_id if basket else ""
            return Seller(staff_id, self._names.get(staff_id, staff_id))
        here = self._clock.monotonic() < self._until and self._clock.now() < self._until_wall
        return self._signed_in if self._signed_in and here else Seller()

    def sign_in(self, staff_id: str, name: str) -> None:
        """This person's PIN was right; who was signed in before is no longer."""
        self._signed_in = Seller(staff_id, name, by_pin=True)
        self._stay()

    def sign_out(self) -> None:
        """Answers are unattributed from now on."""
        self._signed_in = None

    def answered(self) -> None:
        """A card was answered: who is signed in stays so for another while; who was signed out, out."""
        if self.seller(None).staff_id:
            self._stay()

    def _stay(self) -> None:
        self._until = self._clock.monotonic() + self._away_after
        self._until_wall = self._clock.now() + timedelta(seconds=self._away_after)

    def next_deadline(self) -> float | None:
        """When whoever is signed in will be signed out, monotonic seconds; None where nobody is."""
        return self._until if self.seller(None).staff_id else None


@dataclass
class _Tries:
    wrong: int
    next_at: float


class PinTries:
    """Makes guessing slow: after each wrong PIN of a person the next try waits 1, 2, 4 … 60 s. Memory only."""

    def __init__(self, clock: Clock) -> None:
        """No wrong PIN is known of anybody."""
        self._clock = clock
        self._tries: dict[str, _Tries] = {}

    def wait(self, staff_id: str) -> float:
        """Seconds until this person's next PIN is looked at; 0.0: now."""
        tries = self._tries.get(staff_id)
        return max(0.0, tries.next_at - self._clock.monotonic()) if tries else 0.0

    def begin(self, staff_id: str) -> None:
        """A PIN is being looked at. It counts as wrong until `right` is told: nobody guesses faster by hurrying."""
        tries = self._tries.setdefault(staff_id, _Tries(0, 0.0))
        delay = min(LONGEST_DELAY, 2.0 ** min(tries.wrong, 16))
        tries.wrong, tries.next_at = tries.wrong + 1, self._clock.monotonic() + delay

    def right(self, staff_id: str) -> None:
        """The PIN was right: nothing is held against this person."""
        self._tries.pop(staff_id, None)


def is_pin(text: str) -> bool:
    """Whether this may be a PIN at all: 4 to 8 digits."""
    return PIN_LEAST <= len(text) <= PIN_MOST and text.isascii() and text.isdigit()
