"""The window of one's own figures: signs in, shows one person's view, signs out by itself. Asks nothing of others."""

from __future__ import annotations

import logging
from datetime import timedelta
from math import ceil

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pos_assist.errors import UserError
from pos_assist.manager.office import Run
from pos_assist.manager.own import texts as say
from pos_assist.manager.own.desk import Desk
from pos_assist.manager.own.figures_pane import FiguresPane
from pos_assist.manager.own.sign_in_pane import SignInPane
from pos_assist.manager.own.words import shown
from pos_assist.manager.parts.style import dress
from pos_assist.services.people import OwnView
from pos_assist.services.reporting.request import Period, Request
from pos_assist.services.signing_in import SignIn
from pos_assist.services.texts import Texts
from pos_assist.ui.theme import Theme

log = logging.getLogger(__name__)

AWAY_MS = 120_000  # without a key or a click, then whoever looked is signed out
LEAST_SIZE = (360, 480)
TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin)


class OwnWindow(QWidget):
    """Holds a staff id while somebody is signed in, and nothing of anybody after."""

    def __init__(self, desk: Desk, run: Run, texts: Texts, shell: Texts, theme: Theme) -> None:
        """`texts`: manager_people; `shell`: manager_shell."""
        super().__init__()
        self._desk, self._run, self._texts = desk, run, texts
        self._staff_id = ""
        self._time = 0  # of signing in: what was asked by who left is nobody's
        self.sign_in = SignInPane(texts, desk.person_days, with_middle=desk.with_middle)
        self.figures = FiguresPane(texts, shell, theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._centred(self.sign_in))
        self._stack.addWidget(self.figures)
        column = QVBoxLayout(self)
        column.addWidget(self._stack)
        self._away = QTimer(self, interval=AWAY_MS, singleShot=True)
        self._away.timeout.connect(self.leave)
        self.sign_in.wanted.connect(self._ask)
        self.figures.asked.connect(self._read)
        self.figures.left.connect(self.leave)
        self.setMinimumSize(*LEAST_SIZE)
        self.setWindowTitle(f"{texts.tr(say.TITLE)} – POS Assist")
        self.choose_theme(theme)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr] # there is one: this is a widget
        self.sign_in.begin()

    @property
    def staff_id(self) -> str:
        """Who is signed in; '' = nobody."""
        return self._staff_id

    def choose_theme(self, theme: Theme) -> None:
        """Another palette, at once."""
        dress(self, theme)
        self.figures.line.wear(theme)

    def leave(self) -> None:
        """Nobody is signed in; nothing of anybody stays."""
        self._staff_id = ""
        self._time += 1
        self._away.stop()
        self.figures.forget()
        self.sign_in.begin()
        self._stack.setCurrentIndex(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whoever does something is still there."""
        if self._staff_id and event.type() in TOUCHES:
            self._away.start()
        return super().eventFilter(watched, event)

    def _ask(self, who: str, pin: str) -> None:
        self._time += 1
        time = self._time
        self._run(lambda: self._desk.sign_in(who, pin), lambda one: self._answered(one, time), self._not_checked)

    def _answered(self, answer: SignIn, time: int) -> None:
        if time != self._time:
            return
        if not answer.staff_id:
            seconds = ceil(answer.wait)
            wait = self._texts.tr(say.WAIT, seconds) if seconds else ""
            self.sign_in.refuse(f"{self._texts.tr(say.REFUSED)} {wait}".strip())
            return
        self._staff_id = answer.staff_id
        self.sign_in.begin()
        self.figures.begin()
        self._stack.setCurrentIndex(1)
        self._away.start()
        self._read(self.figures.days)

    def _not_checked(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.sign_in.refuse(" ".join(filter(None, (error.title, error.hint))))
            return
        log.error("a PIN could not be checked", exc_info=error)
        self.sign_in.refuse(self._texts.tr(say.NOT_CHECKED))

    def _read(self, days: int) -> None:
        staff_id, time, today = self._staff_id, self._time, self._desk.today()
        request = Request(Period(today - timedelta(days=days - 1), today))
        self.figures.states.reading()
        self._run(
            lambda: self._desk.own(staff_id, request),
            lambda view: self._show(view, time),
            lambda error: self._not_read(error, time),
        )

    def _show(self, view: OwnView, time: int) -> None:
        if time == self._time and view.own.staff_id == self._staff_id:
            self.figures.show_figures(shown(view, self._texts, self._desk.local, with_middle=self._desk.with_middle))

    def _not_read(self, error: Exception, time: int) -> None:
        if time == self._time:
            self.figures.states.error(error, lambda: self._read(self.figures.days))

    @staticmethod
    def _centred(pane: QWidget) -> QWidget:
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(pane, 1000)
        row.addStretch(1)
        return around
