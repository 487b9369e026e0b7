"""The cashier's panel: draws a `Screen`, tells what was pressed, and never takes the keyboard.

Its window flags are measured, not chosen: an ordinary always-on-top window swallowed 29 of 29 scanner
keystrokes; with these, 29 of 29 reach the till program while mouse and finger still work (ux.md 1.6).
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from pos_assist.cashier.frame import WIDE_FROM, Frame, frame_for
from pos_assist.cashier.painting import Words, changed, colour, paint
from pos_assist.cashier.picture import Picture, picture_of
from pos_assist.cashier.press import Press
from pos_assist.cashier.screen import Action, Button, Screen
from pos_assist.cashier.warming import draw_letters
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import LIGHT, Theme

LOCK_NS = 400_000_000  # C10: a finger already on its way must not answer a card it was not meant for
SMALLEST = (280, 480)
FOLDS = frozenset({Action.WHY, Action.COMPARE, Action.TERMS})  # unfold inside the card; nobody else need know
CARD_BUTTONS = 4
UPDATE_REQUEST = QEvent.Type.UpdateRequest
OTHER_GLASS = (QEvent.Type.ScreenChangeInternal, QEvent.Type.DevicePixelRatioChange)
FLAGS = Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.WindowDoesNotAcceptFocus


class Panel(QWidget):
    """The window. `clock` gives monotonic nanoseconds; `per_mm` overrides the screen's own pixels per mm.

    Signals:
        acted(action, card_id, value): a press that means something outside the window; `value` is the button's
            (a `DeclineReason` for `Action.REASON`, a tile's for `Action.TILE`), '' otherwise.
        width_changed(): `is_wide` is another now; `draw` a screen that goes with it.
        painted(ns): a frame is up; monotonic nanoseconds at its end.
        closed(): the window was closed by a person.
    """

    acted = Signal(object, str, str)
    width_changed = Signal()
    painted = Signal(object)  # Signal(int) would cut nanoseconds to 32 bits

    def __init__(
        self,
        *,
        theme: Theme = LIGHT,
        clock: Callable[[], int] = time.monotonic_ns,
        per_mm: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """An empty panel; `draw` gives it its first screen, `show` puts it up without taking focus."""
        super().__init__(parent, FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)  # a Tool window alone would not end the program
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle("POS Assist")
        self.setMinimumSize(*SMALLEST)
        self._theme = theme
        self._clock = clock
        self._per_mm = per_mm
        self._screen: Screen | None = None
        self._picture = Picture((), ())
        self._frame: Frame | None = None
        self._unfolded: Action | None = None
        self._unlocked_at: int | None = 0  # None: locked until the next frame is up
        self._in_update = False
        self._frame_open = False
        self._presses: list[Press] = []
        self._buttons: list[Button] = []
        self.resize(360, 720)

    # -- what it shows ---------------------------------------------------------------------------------

    @property
    def screen_shown(self) -> Screen | None:
        """The last screen drawn."""
        return self._screen

    @property
    def picture(self) -> Picture:
        """What is laid out now, for tests that look for clipped or overlapping text."""
        return self._picture

    @property
    def is_wide(self) -> bool:
        """Whether there is a column for the basket; without one its lines need not be put into words."""
        return self.width() >= WIDE_FROM

    def is_seen(self) -> bool:
        """Whether a person could see the panel: shown, not minimised, and its window exposed."""
        window = self.windowHandle()
        return self.isVisible() and not self.isMinimized() and window is not None and window.isExposed()

    def draw(self, screen: Screen) -> None:
        """Show this screen. An equal one costs nothing; otherwise only what differs is painted."""
        if screen == self._screen:
            return
        before, self._screen = self._screen, screen
        if before is None or before.card_id != screen.card_id or before.buttons != screen.buttons:
            self._unlocked_at = None
            self._unfolded = None
            for press in self._presses:
                press.setDown(False)
                self.update(press.geometry())
        self._lay_out()
        if before is None or before.spoken != screen.spoken:
            self._announce(screen)

    def warm_up(self) -> None:
        """Before there is a card: spare the first one what only the first one costs."""
        self._make_presses(CARD_BUTTONS)
        if self._frame is not None:
            draw_letters(self._frame)

    def set_theme(self, theme: Theme) -> None:
        """Change the palette at run time."""
        self._theme = theme
        self._lay_out()

    def _lay_out(self) -> None:
        if self._screen is None:
            return
        if self._frame is None:
            per_mm = self._per_mm or pixels_per_mm(self.screen().physicalDotsPerInch())
            self._frame = frame_for(self.width(), self.height(), per_mm)
        old = self._picture
        self._picture = picture_of(self._screen, self._frame, self._theme, unfolded=self._unfolded)
        region = changed(old.placed(), self._picture.placed())
        self._dress()
        # one pixel at least: whoever waits for `painted` is told of a screen that looks like the last one
        self.update(region if not region.isEmpty() else QRect(0, 0, 1, 1))

    def _dress(self) -> None:
        """Give the buttons their looks; the spare ones hide."""
        looks = self._picture.looks
        self._make_presses(len(looks))
        self._buttons = [button for button, _look in looks]
        for index, press in enumerate(self._presses):
            press.wear(looks[index][1] if index < len(looks) else None)

    def _make_presses(self, count: int) -> None:
        for index in range(len(self._presses), count):
            press = Press(self, self._may_press)
            press.clicked.connect(lambda _checked=False, index=index: self._on_clicked(index))
            press.pressed.connect(lambda press=press: self.update(press.geometry()))
            press.released.connect(lambda press=press: self.update(press.geometry()))
            self._presses.append(press)

    def _announce(self, screen: Screen) -> None:
        self.setAccessibleName(screen.spoken)
        words = [piece.text for piece in self._picture.pieces if isinstance(piece, Words)]
        self.setAccessibleDescription("\n".join(words))
        if QAccessible.isActive() and screen.spoken:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, screen.spoken))

    # -- what is pressed -------------------------------------------------------------------------------

    def _may_press(self) -> bool:
        return self._unlocked_at is not None and self._clock() >= self._unlocked_at

    def _on_clicked(self, index: int) -> None:
        if self._screen is None or index >= len(self._buttons) or not self._may_press():
            return
        button = self._buttons[index]
        if button.action in FOLDS:
            self._unfolded = None if self._unfolded is button.action else button.action
            self._lay_out()
        else:
            self.acted.emit(button.action, self._screen.card_id, button.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """No key does anything here, not even Escape (C03)."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Know when a frame is up, and when the window has moved to another glass."""
        kind = event.type()
        if kind is UPDATE_REQUEST:
            self._in_update = True
            try:
                done = super().event(event)
            finally:
                self._in_update = False
            self._frame_up()
            return done
        if kind in OTHER_GLASS:
            self._frame = None
            self._lay_out()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the pieces that touch what has to be painted."""
        painter = QPainter(self)
        if not self._picture.pieces:
            painter.fillRect(event.rect(), colour(self._theme.surface))  # up before there is anything to say
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, self._picture.pieces, event.region())
        for press in self._presses:
            if event.region().intersects(press.geometry()):
                press.draw(painter)
        painter.end()
        self._frame_open = True
        if not self._in_update:  # the first exposure comes without an UpdateRequest
            QTimer.singleShot(0, self, self._frame_up)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Places depend on the size alone."""
        super().resizeEvent(event)
        self._frame = None
        self._lay_out()
        if (event.oldSize().width() >= WIDE_FROM) is not self.is_wide:
            self.width_changed.emit()

    def _frame_up(self) -> None:
        if not self._frame_open or not self.isVisible():
            return
        self._frame_open = False
        now = self._clock()
        if self._unlocked_at is None:
            self._unlocked_at = now + LOCK_NS
        self.painted.emit(now)
