"""The cashier's panel: draws a `Screen`, whole or as a strip, and tells what was pressed."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_assist.cashier.frame import SMALL_MM, USUAL_PIXELS_PER_MM, WIDE_FROM, Frame, frame_for
from pos_assist.cashier.glass import LOCK_NS, Glass
from pos_assist.cashier.press import Picture
from pos_assist.cashier.screen import Action, Button, Screen, Tile
from pos_assist.ui.sizes import DISTANCE_CM, USUAL_SIZE, reading_unit
from pos_assist.ui.theme import LIGHT, Theme

__all__ = ["CARD_BUTTONS", "LOCK_NS", "Panel"]

SMALLEST = (280, 480)  # on a screen of usual pixels
STRIP, STRIP_HEIGHT = 56, 300
FOLDS = frozenset({Action.WHY, Action.COMPARE, Action.TERMS})  # unfold inside the card; nobody else need know
CARD_BUTTONS = 8  # at most, queue mode and menu among them


class Panel(Glass):
    """The window.

    Signals:
        acted(action, card_id, value): a press that means something outside the window; `value` is the button's
            (a `DeclineReason` for `Action.REASON`, a tile's for `Action.TILE`), '' otherwise.
        width_changed(): `is_wide` is another now; `draw` a screen that goes with it.
    """

    acted = Signal(object, str, str)
    width_changed = Signal()

    def __init__(
        self,
        *,
        theme: Theme = LIGHT,
        clock: Callable[[], int] = time.monotonic_ns,
        per_mm: float | None = None,
        tone: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """An empty panel; `draw` gives it its first screen. `tone` is called once a card, None: silence (C29)."""
        super().__init__(theme=theme, clock=clock, per_mm=per_mm, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)  # a Tool window alone would not end the program
        self.setWindowTitle("POS Assist")
        self._tone = tone
        self._size, self._distance_cm = USUAL_SIZE, DISTANCE_CM
        self._on_left = False
        self._collapsed = False
        self._screen: Screen | None = None
        self._frame: Frame | None = None
        self._unfolded: Action | None = None
        self._limit()
        self.resize(360, 720)

    # -- what it shows ---------------------------------------------------------------------------------

    @property
    def screen_shown(self) -> Screen | None:
        """The last screen drawn."""
        return self._screen

    @property
    def is_wide(self) -> bool:
        """Whether there is a column for the basket; without one its lines need not be put into words."""
        return self.width() >= WIDE_FROM

    @property
    def collapsed(self) -> bool:
        """Whether it is a strip now."""
        return self._collapsed

    @property
    def unit(self) -> float:
        """Pixels of one design pixel that the eye asks for on this glass; the window may have less room."""
        return reading_unit(self.per_mm, self._distance_cm, self._size)

    def is_seen(self) -> bool:
        """Whether a person could see what is offered: on a strip nobody can."""
        return not self._collapsed and super().is_seen()

    def may_answer(self) -> bool:
        """Whether a hotkey may answer: the card can be seen, and has been up for longer than the mis-tap lock."""
        screen = self._screen
        return screen is not None and screen.sheet is None and self.is_seen() and self.is_unlocked()

    def draw(self, screen: Screen) -> None:
        """Show this screen. An equal one costs nothing; otherwise only what differs is painted."""
        if screen == self._screen:
            return
        before, self._screen = self._screen, screen
        another_card = before is None or before.card_id != screen.card_id
        if before is None or another_card or before.buttons != screen.buttons or _tiles(before) != _tiles(screen):
            self.lock()
            self._unfolded = None
        self._lay_out()
        if before is None or before.spoken != screen.spoken:
            self.announce(screen.spoken)
        if self._tone is not None and another_card and screen.offer:
            self._tone()

    def warm_up(self) -> None:
        """Before there is a card: spare the first one what only the first one costs."""
        self.make_presses(CARD_BUTTONS)
        if self._frame is not None and not self._collapsed:
            from pos_assist.cashier.warming import draw_letters

            draw_letters(self._frame)

    # -- how it looks ----------------------------------------------------------------------------------

    def set_scale(self, size: str, distance_cm: int = DISTANCE_CM) -> None:
        """Text and buttons of size S, M, L or XL, read from that far."""
        if (size, distance_cm) != (self._size, self._distance_cm):
            self._size, self._distance_cm = size, distance_cm
            self.lay_out_again()

    def set_side(self, side: str) -> None:
        """The side of the screen it stands on, 'left' or 'right': where the strip's handle points."""
        if self._on_left is not (side == "left"):
            self._on_left = side == "left"
            self.lay_out_again()

    def set_collapsed(self, collapsed: bool) -> None:
        """Be a strip (`strip_width` pixels wide, whoever places the window sees to that), or the panel again."""
        if collapsed is not self._collapsed:
            self._collapsed = collapsed
            self._limit()
            self.lock()
            self.lay_out_again()

    def strip_width(self) -> int:
        """Pixels of the strip on this glass (C56)."""
        return max(round(STRIP * self.per_mm / USUAL_PIXELS_PER_MM), round((SMALL_MM + 1) * self.per_mm))

    def lay_out_again(self) -> None:
        """The window's size, its glass, the palette or the size of text is another one."""
        self._frame = None
        self._lay_out()

    def least(self, *, collapsed: bool) -> tuple[int, int]:
        """Width and height below which the panel or the strip is not made, in pixels."""
        fine = min(1.0, self.per_mm / USUAL_PIXELS_PER_MM)  # where the system enlarges, a pixel is large
        if collapsed:
            return self.strip_width(), round(STRIP_HEIGHT * fine)
        return round(SMALLEST[0] * fine), round(SMALLEST[1] * fine)

    def _limit(self) -> None:
        self.setMinimumSize(*self.least(collapsed=self._collapsed))

    def _lay_out(self) -> None:
        if self._screen is not None:
            self.show_picture(self._picture_of(self._screen))

    def _picture_of(self, screen: Screen) -> Picture:
        # loaded here: the window stands on the screen before it has anything to draw
        if self._collapsed:
            from pos_assist.cashier.strip import strip_picture

            return strip_picture(screen, self.width(), self.height(), self.per_mm, self._theme, left=self._on_left)
        if self._frame is None:
            self._frame = frame_for(self.width(), self.height(), self.per_mm, self.unit)
        from pos_assist.cashier.picture import picture_of

        return picture_of(screen, self._frame, self._theme, unfolded=self._unfolded)

    def on_button(self, button: Button) -> None:
        """Unfold inside the card, or tell what was pressed."""
        if button.action in FOLDS:
            self._unfolded = None if self._unfolded is button.action else button.action
            self._lay_out()
        elif self._screen is not None:
            self.acted.emit(button.action, self._screen.card_id, button.value)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Places depend on the size alone."""
        super().resizeEvent(event)
        self.lay_out_again()
        if (event.oldSize().width() >= WIDE_FROM) is not self.is_wide:
            self.width_changed.emit()


def _tiles(screen: Screen) -> tuple[Tile, ...]:
    """What may be touched on a sheet; the digits of a PIN come faster than the mis-tap lock ends."""
    return screen.sheet.tiles if screen.sheet else ()
