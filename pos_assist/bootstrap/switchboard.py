"""Carries out what is asked for in the menu: languages, looks and place of the panel, who is signed in."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pos_assist.adapters.store.pins import staff_with_pin, verify_elsewhere
from pos_assist.bootstrap.places import Places, Switches
from pos_assist.bootstrap.practice_opening import PracticeOpening
from pos_assist.cashier.sheet_tiles import Do, InForce
from pos_assist.cashier.sheets import Effect, Menu
from pos_assist.engine.policy import Policy
from pos_assist.errors import UserError
from pos_assist.services.attendance import Attendance
from pos_assist.ui.translation import QtTexts
from pos_assist.ui.worker import Worker

log = logging.getLogger(__name__)

SWITCHES = {
    Do.LANGUAGE: "language",
    Do.SCRIPT: "script_language",
    Do.THEME: "theme",
    Do.SIZE: "size",
    Do.SIDE: "side",
}


class MenuSwitchboard(QObject):
    """The `Switchboard` of this program.

    Signals:
        speaks(Texts, Policy): another language from now on.
        changed(): something the menu shows is another now.
    """

    speaks = Signal(object, object)
    changed = Signal()

    def __init__(
        self,
        *,
        places: Places,
        menu: Menu,
        attendance: Attendance,
        store: Path,
        policy: Callable[[], Policy],
        practice: PracticeOpening,
    ) -> None:
        """`policy` gives the one in force."""
        super().__init__(places)
        self._places = places
        self._menu = menu
        self._attendance = attendance
        self._store = store
        self._policy = policy
        self._practice = practice
        self._names: Mapping[str, str] = {}
        self._with_pin: frozenset[str] | None = None
        self._worker = Worker("pins", self)
        places.switched.connect(self._on_switched)

    def know(self, names: Mapping[str, str]) -> None:
        """See `Switchboard`."""
        self._names = names

    def in_force(self) -> InForce:
        """See `Switchboard`."""
        now = self._places.now
        return InForce(
            language=now.language,
            script_language=now.script_language,
            theme=now.theme,
            size=now.size,
            side=now.side,
            by_pin=self._attendance.by_pin,
            sellers=self._names,
            with_pin=self._with_pin,
            practising=self._practice.is_open,
        )

    def fold(self) -> None:
        """Collapse to the strip, or open again."""
        self._places.switch("strip", not self._places.now.strip)

    def carry_out(self, effect: Effect) -> None:
        """See `Switchboard`."""
        if effect.do in SWITCHES:
            self._places.switch(SWITCHES[effect.do], effect.value)
        elif effect.do is Do.COLLAPSE:
            self._places.switch("strip", True)
        elif effect.do is Do.KEEP_CLEAR:
            self._places.draw_zone(QtTexts(self._places.now.language))
        elif effect.do is Do.PRACTICE:
            self._practice.open(self._places.now)
        elif effect.do is Do.SIGN_IN:
            self._sign_in(effect.value, effect.pin)
        elif effect.do is Do.SIGN_OUT:
            self._attendance.sign_out()

    def stop(self) -> None:
        """Let the background finish."""
        self._worker.stop()

    def menu_opens(self) -> None:
        """See `Switchboard`: who has a PIN; the sheet says so where somebody has none."""
        if self._attendance.by_pin:
            self._worker.run(lambda: staff_with_pin(self._store), self._on_with_pin, _not_known)

    def _on_with_pin(self, staff: frozenset[str]) -> None:
        self._with_pin = staff
        self.changed.emit()

    def _sign_in(self, staff_id: str, pin: str) -> None:
        self._worker.run(
            lambda: verify_elsewhere(self._store, staff_id, pin),
            lambda right: self._on_checked(staff_id, right=right),
            lambda error: self._on_not_checked(staff_id, error),
        )

    def _on_checked(self, staff_id: str, *, right: bool) -> None:
        if right:
            self._attendance.sign_in(staff_id, self._names.get(staff_id, staff_id))
        self._menu.checked(staff_id, right=right)
        self.changed.emit()

    def _on_not_checked(self, staff_id: str, error: Exception) -> None:
        log.warning("a PIN could not be checked: %s", error if isinstance(error, UserError) else type(error).__name__)
        self._menu.checked(staff_id, right=None)
        self.changed.emit()

    def _on_switched(self, name: str) -> None:
        if name not in ("language", "script_language"):
            self.changed.emit()
            return
        now = self._places.now
        self.speaks.emit(QtTexts(now.language), policy_in(now, self._policy()))


def policy_in(now: Switches, policy: Policy) -> Policy:
    """The policy with the line to say in the language that is in force."""
    return replace(policy, language=now.script_language or now.language)


def _not_known(error: Exception) -> None:
    log.warning("who has a PIN could not be read: %s", error)
