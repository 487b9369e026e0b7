"""The practice window: panes between two edges; it pauses for a sale and comes back as it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.asking import Run
from pos_assist.trainer.desk import Desk
from pos_assist.trainer.flow import Flow
from pos_assist.trainer.header import Header
from pos_assist.trainer.keyboard import Keyboard
from pos_assist.trainer.panes import Panes
from pos_assist.trainer.play import Play
from pos_assist.trainer.return_bar import ReturnBar
from pos_assist.trainer.sheet import WIDE_FROM, Sheet
from pos_assist.trainer.shown import Notice
from pos_assist.trainer.style import dress, kind
from pos_assist.ui.theme import Theme

LEAST_SIZE = (360, 480)
SECOND_MS = 1000
LOCK_MS = 400  # C10: a finger already on its way must not answer what it was not meant for
AWAY_MS = 180_000  # without a touch: a session pauses, and outside of one whoever was there is signed out
UNTOUCHED = (QAbstractButton, QScrollArea)
TAPS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin)


class PracticeWindow(QWidget):
    """`open` fills it. Beside a till it takes no keys, but while own words are typed.

    Signals:
        closed(): by a person; a sale only hides it.
    """

    closed = Signal()

    def __init__(
        self, desk: Desk, run: Run, texts: Texts, theme: Theme, *, beside_till: bool, lock_ms: int = LOCK_MS
    ) -> None:
        """`texts`: of the context practice; `lock_ms`: no touch counts on what has only just come."""
        super().__init__()
        self._lock_ms = lock_ms
        self._texts, self._beside_till = texts, beside_till
        self.keyboard = Keyboard(self, beside_till=beside_till)
        may_write = desk.write is not None
        self.panes = Panes(texts, beside_till=beside_till, demo_pin=desk.demo_pin, may_write=may_write)
        self.play = Play(self.panes, self.keyboard, texts)
        self.flow = Flow(desk, run, texts, self.panes, self.play)
        self.header, self._footer = Header(texts), kind(QLabel(), "fine")
        self.bar = ReturnBar(texts, theme)
        self._lay_out()
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._tick)
        self._away = QTimer(self, interval=AWAY_MS, singleShot=True)
        self._away.timeout.connect(self._nobody_there)
        self._join()
        self.setMinimumSize(*LEAST_SIZE)
        self.setWindowTitle(f"{texts.tr(say.TITLE)} – POS Assist")
        self.choose_theme(theme)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr] # there is one: this is a widget

    def open(self) -> None:
        """Read what there is."""
        self.flow.open()

    def choose_theme(self, theme: Theme) -> None:
        """Another palette, at once."""
        dress(self, theme)
        dress(self.bar, theme)

    # -- a sale comes in between -----------------------------------------------------------------------

    @property
    def is_away(self) -> bool:
        """Whether it has given way to a sale."""
        return self.bar.isVisible()

    def give_way(self) -> None:
        """A real basket: out of its way at once. The clock stands still, and nothing is lost."""
        if self.is_away or not self.isVisible():
            return
        self._stop_clock()
        corner = self.frameGeometry().topLeft()
        self.hide()
        self.keyboard.give_back()
        self.bar.show_at(corner)

    def come_back(self) -> None:
        """As it was; an encounter says that a sale came in between."""
        self.bar.hide()
        self.show()
        if self.flow.sitting.is_on and self.panes.currentWidget() is self.panes.encounter:
            self.play.show_encounter(note=self._texts.tr(say.AFTER_SALE))
        self._go_on()

    # -- inside ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._footer.setTextFormat(Qt.TextFormat.PlainText)
        self._footer.setContentsMargins(20, 6, 20, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.panes, 1)
        column.addWidget(self._footer)
        self._footer.hide()

    def _join(self) -> None:
        self.header.pause_wanted.connect(self.pause)
        self.header.help_wanted.connect(self.help)
        self.header.end_wanted.connect(self._end)
        self.flow.told.connect(self._footer.setText)
        self.flow.sitting.placed.connect(self._place)
        self.bar.wanted.connect(self.come_back)

    def pause(self) -> None:
        """The clock stands still until somebody goes on."""
        if self.flow.sitting.is_on:
            self._stop_clock()
            self.keyboard.give_back()
            tr = self._texts.tr
            notice = Notice("pause", tr(say.PAUSED), (tr(say.PAUSED_HELP),), tr(say.GO_ON))
            self.panes.interrupt(notice, self._go_on)

    def help(self) -> None:
        """What practice is, over what is there now."""
        tr = self._texts.tr
        self.panes.interrupt(Notice("help", tr(say.HELP_TITLE), tuple(map(tr, say.HELP_LINES)), tr(say.BACK)))

    def _end(self) -> None:
        self.keyboard.give_back()
        sitting, tr = self.flow.sitting, self._texts.tr
        if not sitting.is_on:
            self.close()
        elif self.play.course.session.hints:
            sitting.end()
        else:  # a try of an assessment is not lost by one touch
            notice = Notice("warning", tr(say.END_IT), (tr(say.END_IT_HELP),), tr(say.GO_ON), tr(say.END))
            self.panes.tell(notice, self.play.show_encounter, sitting.end)

    def _place(self, title: str, place: int, of: int) -> None:
        self.header.show_place(title, place, of)
        if of:
            self._second.start()
            self._tick()
        else:
            self._second.stop()
        self._fit()

    def _tick(self) -> None:
        course = self.play.course
        left = not course.session.hints
        self.header.show_time(course.seconds_left if left else course.watch.seconds, left=left)
        if left and course.is_over:
            self.flow.sitting.end()

    def _stop_clock(self) -> None:
        if self.flow.sitting.is_on:
            self.play.course.watch.stop()
            self._second.stop()

    def _go_on(self) -> None:
        if self.flow.sitting.is_on:
            self.play.course.watch.go()
            self._second.start()

    def _nobody_there(self) -> None:
        if self.is_away:
            return  # a sale takes as long as it takes
        if self.flow.sitting.is_on:
            self.pause()
        elif self.flow.is_signed_in:
            self.flow.leave()

    def _fit(self) -> None:
        self._footer.setVisible(self.width() >= WIDE_FROM and bool(self._footer.text()))

    # -- Qt --------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whoever does something is still there; a second tap does not answer what the first one brought."""
        if event.type() in TOUCHES and self.flow.is_signed_in:
            self._away.start()
        if self._beside_till and event.type() is QEvent.Type.Polish and isinstance(watched, UNTOUCHED):
            watched.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a scanner's Tab or Space finds nothing to press
        if event.type() in TAPS and isinstance(watched, QAbstractButton) and self._only_just_came(watched):
            return True
        return super().eventFilter(watched, event)

    def _only_just_came(self, one: QAbstractButton) -> bool:
        pane = self.panes.currentWidget()
        if not isinstance(pane, Sheet) or pane is self.panes.heard or not pane.isAncestorOf(one):
            return False
        return pane.age_ms < self._lock_ms

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Only where it is an ordinary window: F1 helps, F9 says it aloud."""
        if event.key() == Qt.Key.Key_F1:
            self.help()
        elif event.key() == Qt.Key.Key_F9 and self.panes.currentWidget() is self.panes.encounter:
            self.panes.encounter.aloud.emit()
        else:
            event.ignore()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """The bar goes with it."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr] # as above
        self.bar.close()
        super().closeEvent(event)
        self.closed.emit()
