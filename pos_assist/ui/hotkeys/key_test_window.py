"""The window of the key test: it takes the focus, counts what is pressed, and obeys the mouse alone.

Nothing in it can have the keyboard but the window itself, so neither a scanner's Enter nor Tab presses a button (C06).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pos_assist.services import key_texts as say
from pos_assist.services.key_test import PAUSE_MS, SCANS_WANTED, Hearing, KeyUse, heard, settled
from pos_assist.services.keymap import Translate, free_keys
from pos_assist.ui.fonts import font
from pos_assist.ui.hotkeys.qt_keys import stroke_of

WIDTH = 620  # pixels: lines of some 60 letters
BEST_KEYS = ("F9", "Pause")  # ux.md section 3.4
SHOWN_KEYS = 24  # the latest ones first


class KeyTestWindow(QWidget):
    """One key test, from the first key to the list of free ones. `clock` gives monotonic nanoseconds.

    Signals:
        finished(KeyUse): the person is done; the window then shows which keys are free.
        closed(): the window is gone, finished or not.
    """

    finished = Signal(object)
    closed = Signal()

    def __init__(self, tr: Translate = str, *, clock: Callable[[], int] = time.monotonic_ns) -> None:
        """Not shown yet."""
        super().__init__()
        self._tr = tr
        self._clock = clock
        self._hearing = Hearing()
        self._is_over = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS + 50)
        self._pause.timeout.connect(self._on_pause)
        self.setWindowTitle(tr(say.TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lines: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(12)
        self._build()
        self._tell()

    @property
    def use(self) -> KeyUse:
        """What was counted so far."""
        return self._hearing.use

    def _build(self) -> None:
        self._line(say.WHAT_FOR, strong=True)
        for source in (say.PRESS_ALL, say.SCAN_THREE, say.FINISH):
            self._line(source)
        self._lines = {source: self._line(source) for source in (say.SCANNED_SO_FAR, say.TYPED_SO_FAR)}
        self._lines[say.USED_SO_FAR] = self._line(say.USED_SO_FAR)
        self._no_scanner = QCheckBox(self._tr(say.NO_SCANNER))
        self._no_scanner.setFont(font(15))
        self._no_scanner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.addWidget(self._no_scanner)
        self._line(say.PRIVACY)
        self._column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self._cancel = self._button(say.CANCEL_BUTTON, self.close)
        self._finish = self._button(say.FINISH_BUTTON, self._on_finish)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._finish)
        self._column.addLayout(buttons)

    def _line(self, source: str, *, strong: bool = False) -> QLabel:
        label = QLabel(self._tr(source))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(WIDTH)
        label.setFont(font(17 if strong else 15, strong=strong))
        self._column.addWidget(label)
        return label

    def _button(self, source: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self._tr(source))
        button.setFont(font(15))
        button.setMinimumSize(140, 44)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _tell(self) -> None:
        """Show the counts."""
        use = self._hearing.use
        newest = ", ".join(tuple(use.seen)[: -SHOWN_KEYS - 1 : -1]) or self._tr(say.NONE_YET)
        self._lines[say.SCANNED_SO_FAR].setText(
            self._tr(say.SCANNED_SO_FAR).format(count=use.scans, wanted=SCANS_WANTED)
        )
        self._lines[say.TYPED_SO_FAR].setText(self._tr(say.TYPED_SO_FAR).format(count=use.signs + use.signs_with_ctrl))
        self._lines[say.USED_SO_FAR].setText(self._tr(say.USED_SO_FAR).format(keys=newest))

    # -- what happens ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Every key comes here first, before Tab could move a focus or Enter press a button."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return super().event(event)
        stroke = stroke_of(event, self._now_ms()) if event.type() == QEvent.Type.KeyPress else None
        if stroke is not None and not self._is_over:
            self._hearing = heard(self._hearing, stroke)
            self._pause.start()
            self._tell()
        event.accept()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell whoever waits."""
        super().closeEvent(event)
        self.closed.emit()

    def _now_ms(self) -> int:
        return self._clock() // 1_000_000

    def _on_pause(self) -> None:
        self._hearing = settled(self._hearing, self._now_ms())
        self._tell()

    def _on_finish(self) -> None:
        self._is_over = True
        self._hearing = settled(self._hearing, self._now_ms() + PAUSE_MS)  # nothing more can come
        use = replace(self._hearing.use, has_scanner=not self._no_scanner.isChecked(), at=datetime.now(UTC))
        self._hearing = Hearing(use)
        self._show_result(use)
        self.finished.emit(use)

    def _show_result(self, use: KeyUse) -> None:
        labels = self.findChildren(QLabel)
        for label in labels[1:]:
            label.hide()
        self._no_scanner.hide()
        self._finish.hide()
        self._cancel.setText(self._tr(say.CLOSE_BUTTON))
        labels[0].setText(self._tr(say.FREE_KEYS))
        for label, text in zip(labels[1:], self._told(use), strict=False):
            label.setText(text)
            label.show()

    def _told(self, use: KeyUse) -> tuple[str, ...]:
        """What the result means."""
        free = free_keys(use)
        if not use.is_whole:
            return (self._tr(say.NOT_WHOLE),)
        if not free:
            return (self._tr(say.NO_FREE_KEY),)
        best = next((key for key in BEST_KEYS if key in free), free[0])
        how = self._tr(say.HOW_TO_BIND).format(key=best)
        return (self._tr(say.FREE_ON_THIS).format(keys=", ".join(free)), how)
