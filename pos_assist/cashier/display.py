"""What stands on the panel now, and the one place that puts something else there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Sheet
from pos_assist.cashier.texts import Texts
from pos_assist.cashier.view import Panel
from pos_assist.services.panel_state import PanelState


class Display:
    """The last state and sheet, in the language in force; an equal pair costs nothing."""

    def __init__(self, panel: Panel, texts: Texts, local_time: Callable[[datetime], datetime]) -> None:
        """Nothing is drawn yet."""
        self.panel = panel
        self.texts = texts
        self.state: PanelState | None = None
        self._sheet: Sheet | None = None
        self._local_time = local_time

    @property
    def card_seen(self) -> str:
        """Id of the card a person can see now; '' where none stands there, or a sheet lies over it."""
        return self.state.card_id if self.state and not self._sheet and self.panel.is_seen() else ""

    @property
    def card_covered(self) -> str:
        """Id of the card that stands there and cannot be seen: under a sheet, or the panel is a strip."""
        return self.state.card_id if self.state and not self.card_seen else ""

    def show(self, state: PanelState, sheet: Sheet | None) -> bool:
        """Draw them if they are others than before; True where the state is."""
        if state == self.state and sheet == self._sheet:
            return False
        told = state != self.state
        self.state, self._sheet = state, sheet
        wide = self.panel.is_wide
        self.panel.draw(present(state, self.texts, local_time=self._local_time, with_basket=wide, sheet=sheet))
        return told

    def forget(self) -> None:
        """Words or layout are others now: whatever comes next is drawn."""
        self.state = None
