"""Own words, and what they were: guessed for typed ones, told by the trainee for spoken ones; confirmed by them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.pieces import Choice, button, card, pairs, text
from pos_assist.trainer.sheet import Sheet
from pos_assist.trainer.shown import HeardShown

LOW = 44  # pixels: many of them, all in reach of a finger


class HeardPane(Sheet):
    """Shows a `HeardShown`.

    Signals:
        moved(str): it was this move.
        ticked(str): it contained this, or did not.
        confirmed(): say it so.
        reworded(): other words.
    """

    moved = Signal(str)
    ticked = Signal(str)
    confirmed = Signal()
    reworded = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__((3, 2))
        self._texts = texts

    def show_heard(self, shown: HeardShown) -> None:
        """Finished texts."""
        tr = self._texts.tr
        words = card(text(tr(say.YOUR_WORDS), "fine"), text(shown.words, "speech"), what="you")
        first = len(shown.moves) if self.is_wide or not shown.likely else shown.likely
        moves = [(key, name, key == shown.chosen) for key, name in shown.moves]
        contains = self._grid([(key, name, key in shown.ticked) for key, name in shown.contains], self.ticked.emit)
        go_on = button(tr(say.THAT_IS_RIGHT), self.confirmed.emit, "primary")
        go_on.setEnabled(bool(shown.chosen))
        other = button(tr(say.OTHER_WORDS), self.reworded.emit)
        at = self.verticalScrollBar().value()
        left: list[QWidget | QLayout] = [words, text(shown.title, "title"), self._grid(moves[:first], self.moved.emit)]
        right: list[QWidget | QLayout] = [text(tr(say.IT_SAID), "title"), contains, go_on]
        if moves[first:]:  # what it hardly was stands below, so that the way on is in sight
            right.append(self._grid(moves[first:], self.moved.emit))
        self.fill(left, [*right, other])
        self.verticalScrollBar().setValue(at)

    def _grid(self, items: list[tuple[str, str, bool]], pressed: Callable[[str], object]) -> QWidget:
        choices = []
        for key, name, on in items:
            one = Choice(name, checkable=True, least=LOW)
            one.setChecked(on)
            one.clicked.connect(lambda _checked=False, key=key: pressed(key))
            choices.append(one)
        return pairs(choices)
