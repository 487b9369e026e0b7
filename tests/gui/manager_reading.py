"""What a person cannot read, or a screen reader cannot tell, of a shown window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLabel, QScrollArea, QWidget


def cut_texts(window: QWidget) -> list[str]:
    """Labels and buttons that are shown with less room than their text needs."""
    told: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    return [f"{type(one).__name__} {one.text()!r}" for one in told if one.isVisible() and one.text() and not _fits(one)]


def _fits(one: QLabel | QAbstractButton) -> bool:
    if isinstance(one, QLabel) and one.wordWrap():
        return one.height() >= one.heightForWidth(one.width()) and one.width() >= _longest_word(one)
    ignored = isinstance(one, QLabel) and one.sizePolicy().horizontalPolicy() is one.sizePolicy().Policy.Ignored
    return ignored or one.width() >= one.sizeHint().width()


def _longest_word(label: QLabel) -> int:
    return max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)


def nameless(window: QWidget) -> list[str]:
    """What the Tab key reaches and nobody can say what it is."""
    found = []
    for one in window.findChildren(QWidget):
        if not one.isVisible() or not one.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(one, QScrollArea):
            continue
        if isinstance(one.parent(), QAbstractSpinBox):  # a screen reader hears of the box, not of the line inside
            continue
        told = QAccessible.queryAccessibleInterface(one)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            found.append(f"{type(one).__name__} in {type(one.parent()).__name__}")
    return found
