"""A thing to press with a finger or the mouse. No key ever presses it: it takes no focus and ignores keys.

It is a widget for fingers and screen readers only. The panel paints its look with everything else, in one
pass: four widgets with a paint event each cost a third of a card's frame.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pos_assist.cashier.box import Box
from pos_assist.cashier.painting import Piece, Words, colour, outline, paint_all, paint_words
from pos_assist.cashier.screen import Button


class Look(NamedTuple):
    """How a button is drawn. `box` in the panel's pixels; below it `reach` pixels answer too."""

    box: Box
    reach: int
    label: Words  # in the button's own pixels
    ground: str
    pressed: str
    edge: str = ""
    radius: int = 10
    held: bool = False  # drawn as pressed while what it unfolded is open
    extra: tuple[Piece, ...] = ()  # signs and badges, in the button's own pixels
    name: str = ""  # for a screen reader, where the label is no word
    chosen: bool = False  # of several, the one in force; told to a screen reader as checked


class Picture(NamedTuple):
    """Everything visible: pieces in painting order, and looks in the order of the screen's buttons."""

    pieces: tuple[Piece, ...]
    looks: tuple[tuple[Button, Look], ...]

    def placed(self) -> set[Piece | Look]:
        """All that is painted somewhere."""
        return {*self.pieces, *(look for _button, look in self.looks)}


class Press(QAbstractButton):
    """One button. `may_press` is asked when the finger comes down: False lets the touch fall through."""

    def __init__(self, parent: QWidget, may_press: Callable[[], bool]) -> None:
        """Hidden until it gets a look."""
        super().__init__(parent)
        self._may_press = may_press
        self._look: Look | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUpdatesEnabled(False)  # see above; pressing and releasing are told by signals
        self.hide()

    @property
    def look(self) -> Look | None:
        """What is drawn, None while hidden."""
        return self._look

    def wear(self, look: Look | None) -> None:
        """Show this look, or hide."""
        if look == self._look:
            return
        self._look = look
        if look is None:
            self.setDown(False)
            self.hide()
            return
        self.setCheckable(look.chosen)
        self.setChecked(look.chosen)
        self.setAccessibleName(look.name or look.label.text)
        self.setGeometry(look.box.x, look.box.y, look.box.w, look.box.h + look.reach)
        self.show()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """What is chosen is decided elsewhere; a press alone changes nothing."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name, and abstract there
        """The panel has painted it."""

    def draw(self, painter: QPainter) -> None:
        """Ground, outline, label, on the panel; a pressed button is darker."""
        look = self._look
        if look is None:
            return
        painter.setBrush(colour(look.pressed if self.isDown() or look.held else look.ground))
        painter.setPen(outline(look.edge) if look.edge else Qt.PenStyle.NoPen)
        box = QRectF(*look.box).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(box, look.radius, look.radius)
        painter.translate(look.box.x, look.box.y)
        paint_all(painter, look.extra)
        paint_words(painter, look.label)
        painter.translate(-look.box.x, -look.box.y)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ignore a finger that came down while the panel had just changed (C10)."""
        if self._may_press():
            super().mousePressEvent(event)
        else:
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """No key presses anything here (C03)."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """No key presses anything here (C03)."""
        event.ignore()
