"""The blocks of the overview: a question with its answer, the tiles, the guardrails."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_assist.manager.overview.words import Guard, Words
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.tile import Tile, tip
from pos_assist.ui.theme import Theme

GAP = 10
EDGE = (14, 8, 14, 8)


class Question(QWidget):
    """A question in bold, its answer behind it."""

    def __init__(self, question: str) -> None:
        super().__init__()
        self.question, self.answer = kind(QLabel(question), "strong"), QLabel()
        self.answer.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(10)
        row.addWidget(self.question, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.answer, 1, Qt.AlignmentFlag.AlignTop)

    def say(self, answer: str, look: str = "") -> None:
        """The answer of now; `look`: as `style.kind` has it, '' = plain."""
        kind(self.answer, look).setText(answer)
        self.answer.setAccessibleName(f"{self.question.text()} {answer}")


class Worth(QWidget):
    """The effect, large, and the tiles beside it.

    Signals:
        pressed(str): the key of a tile.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.effect = Tile(theme, large=True)
        self.tiles = [Tile(theme) for _ in range(3)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for tile in (self.effect, *self.tiles):
            tile.pressed.connect(self.pressed)
        self.arrange(narrow=False)

    def show_words(self, words: Words) -> None:
        """Fill the tiles."""
        self.effect.show_data(words.effect())
        shown = words.tiles()
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(shown))
            if place < len(shown):
                tile.show_data(shown[place])

    def arrange(self, *, narrow: bool) -> None:
        """Side by side, or one beneath the other."""
        for place, tile in enumerate((self.effect, *self.tiles)):
            self._grid.addWidget(tile, place if narrow else 0, 0 if narrow else place)
        for column in range(4):
            self._grid.setColumnStretch(column, 0 if narrow and column else (9 if not column else 4))

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        for tile in (self.effect, *self.tiles):
            tile.wear(theme)


class Guards(QFrame):
    """The guardrails: sign and name, value, bound. What is within its bound stays quiet.

    Signals:
        pressed(str): the key of a guardrail.
    """

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        kind(self, "block")
        self._items: list[_Guard] = []
        self._narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*EDGE)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)

    def show_guards(self, guards: tuple[Guard, ...]) -> None:
        """These."""
        while len(self._items) < len(guards):
            self._items.append(_Guard())
            self._items[-1].pressed.connect(self.pressed)
        self.arrange(narrow=self._narrow)
        for place, item in enumerate(self._items):
            item.setVisible(place < len(guards))
            if place < len(guards):
                item.show_guard(guards[place])

    def arrange(self, *, narrow: bool) -> None:
        """Four in a row, or one beneath the other."""
        self._narrow = narrow
        columns = 1 if narrow else 4
        for place, item in enumerate(self._items):
            self._grid.addWidget(item, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, int(column < columns))


class _Guard(QWidget):
    """One of them.

    Signals:
        pressed(str): its key, by mouse or by Enter.
    """

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self.name, self.value, self.bound = kind(QLabel(), "fine"), QLabel(), kind(QLabel(), "fine")
        self.more = kind(QLabel(), "fine")
        for label in (self.name, self.value, self.more):
            label.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.value)
        row.addWidget(self.bound, 1)
        column.addWidget(self.name)
        column.addLayout(row)
        column.addWidget(self.more)
        column.addStretch(1)

    def show_guard(self, guard: Guard) -> None:
        """This one."""
        self._key = guard.key
        self.setCursor(Qt.CursorShape.PointingHandCursor if guard.key else Qt.CursorShape.ArrowCursor)
        self.more.setText(guard.more)
        self.more.setVisible(bool(guard.more))
        self.name.setText(guard.name)
        kind(self.value, guard.look).setText(f"{guard.sign}  {guard.value}")
        self.value.setWordWrap(not guard.bound)
        self.bound.setText(guard.bound)
        self.bound.setVisible(bool(guard.bound))
        self.setToolTip(tip(guard.definition))
        told = ", ".join(filter(None, (guard.value, guard.bound, guard.more)))
        self.setAccessibleName(f"{guard.name}: {told} ({guard.state})")
        self.setAccessibleDescription(guard.definition)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pressed."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._press()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Space press it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        if self._key:
            self.pressed.emit(self._key)
