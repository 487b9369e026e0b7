"""Which sheet is open, and what a touch on it asks for: menu, sellers, PIN pad, settings. No Qt.

A sheet is never modal and takes no keys. It closes by itself after 15 s without a touch; the program closes it
when a card appears or payment starts.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from pos_assist.cashier import sheet_texts as say
from pos_assist.cashier.screen import Sheet
from pos_assist.cashier.sheet_tiles import Do, InForce, Page, Place, sheet_at
from pos_assist.cashier.texts import SourceTexts, Texts
from pos_assist.services.attendance import PIN_MOST, PinTries, is_pin
from pos_assist.services.ports import Clock

OPEN_SECONDS = 15.0
TO_TRY_OUT = frozenset({Do.LANGUAGE, Do.SCRIPT, Do.THEME, Do.SIZE, Do.SIDE, Do.SIGN_OUT})  # the sheet stays open


class Effect(NamedTuple):
    """What a touch asks the program to carry out. `pin` is the one thing that must never be logged."""

    do: Do
    value: str = ""  # see `Do`
    pin: str = ""

    def __repr__(self) -> str:
        """Without the PIN."""
        return f"Effect({self.do}, {self.value!r})"


class Menu:
    """The sheets as a state machine. `now` is what is in force; the program sets it anew whenever it changes."""

    def __init__(self, clock: Clock) -> None:
        """Closed. How often wrong PINs were entered is remembered as long as the panel runs."""
        self.now = InForce()
        self._clock = clock
        self._tries = PinTries(clock)
        self._place: Place | None = None
        self._entered = ""
        self._touched_at = 0.0

    @property
    def is_open(self) -> bool:
        """Whether a sheet lies over the card's place."""
        return self._place is not None

    def open(self) -> None:
        """Open the first sheet: where sellers sign in, they are it, so that one changes in two touches and a PIN."""
        self._touched_at = self._clock.monotonic()
        self._go(Place(Page.SELLERS if self.now.by_pin else Page.HOME))

    def close(self) -> None:
        """Close, and forget what was entered."""
        self._go(None)

    def tick(self) -> None:
        """Time has passed: close where nobody touched anything for long; after a wrong PIN, say that it may go on."""
        if self._place is None:
            return
        if self._clock.monotonic() >= self._touched_at + OPEN_SECONDS:
            self.close()
        elif self._place.note == say.WRONG_WAIT and not self._tries.wait(self._place.staff_id):
            self._place = self._place._replace(note=say.WRONG, wait=0)

    def next_deadline(self) -> float | None:
        """When `tick` next has something to do, monotonic seconds; None while closed."""
        if self._place is None:
            return None
        closes = self._touched_at + OPEN_SECONDS
        if self._place.note != say.WRONG_WAIT:
            return closes
        return min(closes, self._clock.monotonic() + self._tries.wait(self._place.staff_id))

    def sheet(self, texts: Texts) -> Sheet | None:
        """The open sheet in words; None while closed."""
        return sheet_at(self._place, self.now, texts) if self._place else None

    def touch(self, value: str) -> Effect | None:
        """A tile was touched; None where that is the sheet's own affair, or where no such tile is there any more."""
        place, sheet = self._place, self.sheet(SourceTexts())
        if place is None or sheet is None or value not in {tile.value for tile in sheet.tiles}:
            return None
        self._touched_at = self._clock.monotonic()
        verb, _, rest = value.partition(":")
        if verb == "do":
            return self._effect(*rest.split(":", 1))
        if verb == "ok":
            return self._submit(place)
        if verb in ("digit", "erase", "clear"):
            self._type(place, verb, rest)
        elif verb == "close":
            self.close()
        elif verb == "go":
            self._go(Place(Page(rest)))
        elif verb == "names":
            self._go(Place(Page.SELLERS, first=int(rest)))
        else:  # who
            self._go(Place(Page.PIN, staff_id=rest))
        return None

    def checked(self, staff_id: str, *, right: bool | None) -> None:
        """The PIN of a `Do.SIGN_IN` was looked at; None: it could not be. Told also when the sheet is closed by now."""
        if right:
            self._tries.right(staff_id)
        place = self._place
        if place is None or place.page is not Page.PIN or place.staff_id != staff_id:
            return
        if right:
            self.close()
        elif right is None:
            self._place = place._replace(note=say.NOT_CHECKED)
        else:
            self._place = self._wrong(place)

    def _go(self, place: Place | None) -> None:
        self._place, self._entered = place, ""

    def _effect(self, what: str, value: str) -> Effect:
        do = Do(what)
        if do not in TO_TRY_OUT:
            self.close()
        return Effect(do, value)

    def _type(self, place: Place, verb: str, digit: str) -> None:
        self._entered = {"digit": self._entered + digit, "erase": self._entered[:-1], "clear": ""}[verb][:PIN_MOST]
        self._place = place._replace(digits=len(self._entered), note="", wait=0)

    def _submit(self, place: Place) -> Effect | None:
        pin, staff_id = self._entered, place.staff_id
        if not is_pin(pin):
            return None
        self._entered = ""
        if self._tries.wait(staff_id):
            self._place = self._wrong(place)
            return None
        self._tries.begin(staff_id)
        self._place = place._replace(digits=0, note=say.CHECKING)
        return Effect(Do.SIGN_IN, staff_id, pin)

    def _wrong(self, place: Place) -> Place:
        wait = math.ceil(self._tries.wait(place.staff_id))
        return place._replace(digits=0, note=say.WRONG_WAIT if wait else say.WRONG, wait=wait)
