"""One check with its sign, its word, and the line that shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from pos_assist.trainer.pieces import Sign, beside, stack, text
from pos_assist.trainer.shown import CheckShown


def check_row(one: CheckShown) -> QLayout:
    """For a card of all six."""
    lines = [text(words, "soft") for words in (one.line, one.better) if words]
    name = beside(text(one.name), text(one.word, "fine"))
    name.setStretch(0, 1)
    inner = QWidget()
    stack(inner, name, *lines, gap=2)
    sign = Sign(one.mark, 20)
    row = beside(sign, inner)
    row.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    row.setStretch(1, 1)
    return row
