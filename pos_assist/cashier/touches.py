"""What a touch, a tile or a hotkey does: every way in, in one table. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from pos_assist.cashier.screen import Action, Sheet
from pos_assist.cashier.sheet_tiles import Do, InForce
from pos_assist.cashier.sheets import Effect, Menu
from pos_assist.cashier.texts import Texts
from pos_assist.services.attendance import Attendance
from pos_assist.services.events import Answer, DeclineReason
from pos_assist.services.offering import Desk
from pos_assist.services.panel_state import PanelState

ANSWERS = {
    Action.ACCEPT: Answer.ACCEPTED,
    Action.DECLINE: Answer.DECLINED,
    Action.NOT_OFFERED: Answer.NOT_OFFERED,
}


class Switchboard(Protocol):
    """The panel's own switches: language, colours, size, side, who is signed in."""

    def in_force(self) -> InForce:
        """What is set now; queue, seller and the like are filled in by whoever knows them."""
        ...

    def carry_out(self, effect: Effect) -> None:
        """Do what a tile asks for."""
        ...

    def fold(self) -> None:
        """Collapse to the strip, or open again."""
        ...

    def menu_opens(self) -> None:
        """Look up, in the background, what the menu shows and nobody else needs."""
        ...

    def know(self, names: Mapping[str, str]) -> None:
        """Who may serve here, by staff id."""
        ...


@dataclass(frozen=True)
class People:
    """Who serves: the sheets they touch, whose answers these are, and the switches behind the sheets."""

    menu: Menu
    attendance: Attendance
    switchboard: Switchboard


class Touches:
    """Turns presses into calls of the desk, the menu and the switches."""

    def __init__(self, desk: Desk, people: People) -> None:
        """Everything a press may reach."""
        self._desk = desk
        self._menu = people.menu
        self._attendance = people.attendance
        self._switchboard = people.switchboard
        self._simple: dict[Action, Callable[[], object]] = {
            Action.UNDO: desk.undo,
            Action.CHEAPER: desk.ask_cheaper,
            Action.PEEK: desk.peek,
            Action.QUEUE: desk.toggle_queue,
            Action.MENU: self._open_or_close,
            Action.STRIP: people.switchboard.fold,
        }
        self._of_card: dict[Action, Callable[[str], object]] = {
            Action.DISMISS: desk.dismiss,
            Action.NOT_ON_SHELF: desk.not_on_shelf,
            Action.OTHER_WORDING: desk.other_wording,
            Action.FLAG: desk.flag,
        }

    def press(self, action: Action, card_id: str, value: str = "") -> None:
        """Something was touched; `value` is the button's. What no longer applies does nothing."""
        if action in ANSWERS:
            self.answer(card_id, ANSWERS[action])
        elif action is Action.REASON:
            self._desk.give_reason(card_id, DeclineReason(value))
        elif action is Action.TILE:
            self._touch_tile(value)
        elif action in self._of_card:
            self._of_card[action](card_id)
        elif action in self._simple:
            self._simple[action]()

    def answer(self, card_id: str, answer: Answer) -> None:
        """An answer to that card, if it is still open; whoever is signed in stays so."""
        if self._desk.answer(card_id, answer):
            self._attendance.answered()

    def _touch_tile(self, value: str) -> None:
        effect = self._menu.touch(value)
        if effect is None:
            return
        if effect.do is Do.QUEUE:
            self._desk.toggle_queue()
        elif effect.do is Do.UNDO:
            self._desk.undo()
        elif effect.do is Do.CHEAPER:
            self._desk.ask_cheaper()
        else:
            self._switchboard.carry_out(effect)

    def _open_or_close(self) -> None:
        if self._menu.is_open:
            self._menu.close()
        else:
            self._switchboard.menu_opens()
            self._mark_what_is_set()  # what it opens with depends on it
            self._menu.open()

    def sheet(self, state: PanelState, *, before: PanelState | None, texts: Texts) -> Sheet | None:
        """The open sheet in words. It gives way to a card that comes up and to payment."""
        if not self._menu.is_open:
            return None
        another_card = before is not None and state.card_id not in ("", before.card_id)
        if another_card or not (state.basket is None or state.basket.state.may_suggest):
            self._menu.close()
            return None
        self._mark_what_is_set()
        return self._menu.sheet(texts)

    def _mark_what_is_set(self) -> None:
        track = self._desk.current
        self._menu.now = self._switchboard.in_force()._replace(
            queue=self._desk.queue.on,
            cheaper=self._desk.can_ask_cheaper,
            undo=self._desk.can_undo,
            idle=track is None or not track.basket.lines,
            seller=self._desk.seller,
        )
