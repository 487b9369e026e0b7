"""The window's upper edge: where one is, how long it takes, and the ways out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.pieces import Sign, button
from pos_assist.trainer.sheet import WIDE_FROM
from pos_assist.trainer.style import kind


class Header(QFrame):
    """Title, place, time; pause, help and end.

    Signals:
        pause_wanted(), help_wanted(), end_wanted(): the buttons.
    """

    pause_wanted = Signal()
    help_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        kind(self, "bar")
        self._texts = texts
        self._title, self._where = kind(QLabel(), "title"), QLabel()
        self.clock = QLabel()
        self._pause = self._way("pause", say.PAUSE, self.pause_wanted.emit)
        self._help = self._way("help", say.HELP, self.help_wanted.emit)
        self._end = self._way("cross", say.END, self.end_wanted.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(10)
        row.addWidget(self._title)
        row.addWidget(self._where)
        row.addStretch(1)
        row.addWidget(self.clock)
        for way in (self._pause, self._help, self._end):
            row.addWidget(way)
        self.show_place(texts.tr(say.TITLE))

    def show_place(self, title: str, place: int = 0, of: int = 0) -> None:
        """`place` of `of` encounters; 0 = no session is on, and nothing can be paused."""
        self._title.setText(title)
        self._place = (place, of)
        self._pause.setVisible(bool(of))
        self.clock.setVisible(bool(of))
        self._end.setAccessibleName(self._texts.tr(say.END if of else say.CLOSE))
        self._end.setToolTip(self._end.accessibleName())
        self._fit()

    def show_time(self, seconds: float, *, left: bool) -> None:
        """So much was played, or is `left`."""
        told = f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
        self.clock.setText(told)
        self.clock.setAccessibleName(self._texts.tr(say.TIME_LEFT if left else say.TIME_USED).format(time=told))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow ones count without words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        place, of = self._place
        words = self._texts.tr(say.ENCOUNTER_OF).format(place=place, of=of)
        wide = self.width() >= WIDE_FROM
        self._title.setVisible(wide or not of)
        self._where.setText("" if not of else words if wide else f"{place}/{of}")
        self._where.setAccessibleName(words if of else "")

    def _way(self, sign: str, name: str, wanted: Callable[[], object]) -> QPushButton:
        words = self._texts.tr(name)
        press = button("", wanted, "head")
        press.setFixedSize(48, 44)
        press.setAccessibleName(words)
        press.setToolTip(words)
        inside = QHBoxLayout(press)
        inside.setContentsMargins(12, 0, 12, 0)
        inside.addWidget(Sign(sign, 22))
        return press
