"""A window that paints pieces, tells what was pressed, and never takes the keyboard: panel and customer's screen.

Its window flags are measured, not chosen: an ordinary always-on-top window swallowed 29 of 29 scanner
keystrokes; with these, 29 of 29 reach the till program while mouse and finger still work (ux.md 1.6).
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_assist.cashier.painting import Words, changed, colour, paint
from pos_assist.cashier.press import Picture, Press
from pos_assist.cashier.screen import Button
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import LIGHT, Theme

LOCK_NS = 400_000_000  # C10: a finger already on its way must not answer a card it was not meant for
UPDATE_REQUEST = QEvent.Type.UpdateRequest
OTHER_GLASS = (QEvent.Type.ScreenChangeInternal, QEvent.Type.DevicePixelRatioChange)
FLAGS = Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.WindowDoesNotAcceptFocus


class Glass(QWidget):
    """`clock` gives monotonic nanoseconds; `per_mm` overrides the screen's own pixels per mm.

    Signals:
        painted(ns): a frame is up; monotonic nanoseconds at its end.
    """

    painted = Signal(object)  # Signal(int) would cut nanoseconds to 32 bits

    def __init__(
        self,
        *,
        theme: Theme = LIGHT,
        clock: Callable[[], int] = time.monotonic_ns,
        per_mm: float | None = None,
        flags: Qt.WindowType = FLAGS,
        parent: QWidget | None = None,
    ) -> None:
        """An empty window; `show` puts it up without taking focus."""
        super().__init__(parent, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._clock = clock
        self._per_mm = per_mm
        self._picture = Picture((), ())
        self._unlocked_at: int | None = 0  # None: locked until the next frame is up
        self._in_update = False
        self._frame_open = False
        self._presses: list[Press] = []
        self._buttons: list[Button] = []

    @property
    def picture(self) -> Picture:
        """What is laid out now, for tests that look for clipped or overlapping text."""
        return self._picture

    @property
    def per_mm(self) -> float:
        """Pixels of a millimetre on the glass the window is on."""
        screen = self.screen()
        return self._per_mm or pixels_per_mm(screen.physicalDotsPerInch(), screen.devicePixelRatio())

    def is_seen(self) -> bool:
        """Whether a person could see the window: shown, not minimised, and exposed."""
        window = self.windowHandle()
        return self.isVisible() and not self.isMinimized() and window is not None and window.isExposed()

    def set_theme(self, theme: Theme) -> None:
        """Change the palette at run time."""
        if theme != self._theme:
            self._theme = theme
            self.lay_out_again()

    def lay_out_again(self) -> None:
        """The window's size, its glass, the palette or the size of text is another one."""
        self.update()

    def on_button(self, button: Button) -> None:
        """A button was pressed, and may be."""

    # -- what it shows ---------------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """Paint what differs from the picture before."""
        region = changed(self._picture.placed(), picture.placed())
        self._picture = picture
        self._dress()
        # one pixel at least: whoever waits for `painted` is told of a screen that looks like the last one
        self.update(region if not region.isEmpty() else QRect(0, 0, 1, 1))

    def lock(self) -> None:
        """Let nothing be pressed until the next frame has been up for a while; drop the press under way."""
        self._unlocked_at = None
        for press in self._presses:
            if press.isDown():
                press.setDown(False)
                self.update(press.geometry())

    def announce(self, spoken: str) -> None:
        """Tell a screen reader what is new, and all that can be read."""
        self.setAccessibleName(spoken)
        words = [piece.text for piece in self._picture.pieces if isinstance(piece, Words)]
        self.setAccessibleDescription("\n".join(words))
        if QAccessible.isActive() and spoken:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def make_presses(self, count: int) -> None:
        """So many buttons at least, hidden until they get a look."""
        for index in range(len(self._presses), count):
            press = Press(self, self.is_unlocked)
            press.clicked.connect(lambda _checked=False, index=index: self._on_clicked(index))
            press.pressed.connect(lambda press=press: self.update(press.geometry()))
            press.released.connect(lambda press=press: self.update(press.geometry()))
            self._presses.append(press)

    def _dress(self) -> None:
        """Give the buttons their looks; the spare ones hide."""
        looks = self._picture.looks
        self.make_presses(len(looks))
        self._buttons = [button for button, _look in looks]
        for index, press in enumerate(self._presses):
            press.wear(looks[index][1] if index < len(looks) else None)

    # -- what is pressed -------------------------------------------------------------------------------

    def is_unlocked(self) -> bool:
        """Whether what is shown has been up for as long as a finger on its way needs (C10)."""
        return self._unlocked_at is not None and self._clock() >= self._unlocked_at

    def _on_clicked(self, index: int) -> None:
        if index < len(self._buttons) and self.is_unlocked():
            self.on_button(self._buttons[index])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """No key does anything here, not even Escape (C03)."""
        event.ignore()

    # -- frames ----------------------------------------------------------------------------------------

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
            self.lay_out_again()
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
        self.painted_now()

    def painted_now(self) -> None:
        """To be called at the end of painting: the frame is up once Qt has flushed it."""
        self._frame_open = True
        if not self._in_update:  # the first exposure comes without an UpdateRequest
            QTimer.singleShot(0, self, self._frame_up)

    def _frame_up(self) -> None:
        if not self._frame_open or not self.isVisible():
            return
        self._frame_open = False
        now = self._clock()
        if self._unlocked_at is None:
            self._unlocked_at = now + LOCK_NS
        self.painted.emit(now)
