"""The manager's window: goes from page to page, speaks to the person, and takes saved changes back."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pos_assist.errors import UserError
from pos_assist.manager import texts as say
from pos_assist.manager.frame import Frame
from pos_assist.manager.office import Office, Run
from pos_assist.manager.page import Page
from pos_assist.manager.parts.style import dress
from pos_assist.manager.runs import Runs
from pos_assist.manager.undoing import LOOK_BACK, last_to_undo
from pos_assist.services.editing import Version
from pos_assist.ui.theme import Theme

log = logging.getLogger(__name__)

LEAST_SIZE = (360, 480)
STAMP_MS = 30_000
CONTEXT = "manager_shell"


class Backing(NamedTuple):
    """What stands behind the window, handed in by bootstrap."""

    office: Callable[[str, Theme, Run], Office]  # for a language, a palette and one set of pages
    pages: Callable[[Office], Sequence[Page]]
    run: Run
    read_at: Callable[[], datetime | None]  # when the shop was read; None: not yet
    connected: bool  # whether there is a till
    forget: Callable[[], None]  # the shop is read anew when it is asked for next
    local_time: Callable[[datetime], datetime]
    language_chosen: Callable[[str], None]
    counting: Run | None = None  # work on figures; None: as `run`


class Window(QWidget):
    """Shows one page at a time. A page with something unsaved is not left, closed or made anew."""

    frame: Frame
    _runs: Runs
    _counts: Runs

    def __init__(self, backing: Backing, language: str, theme: Theme) -> None:
        super().__init__()
        self._backing, self._language, self._theme = backing, language, theme
        self._been: list[str] = []  # pages that a link led away from
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self.setMinimumSize(*LEAST_SIZE)
        dress(self, theme)
        self._build()
        self._keys()
        stamp = QTimer(self, interval=STAMP_MS)
        stamp.timeout.connect(self._show_stamp)
        stamp.start()

    @property
    def page(self) -> Page:
        """The one that is shown."""
        return self.frame.page

    def open(self, key: str = "", what: str = "") -> bool:
        """Show a page, '' = the first; False where the present one may not be left."""
        key = key or next(iter(self.frame.pages))
        if key != self.page.KEY and not self.page.leave():
            self.frame.mark()
            return False
        self.frame.show_page(key)
        self.frame.messages.clear()
        self.page.open(what)
        return True

    def go(self, key: str, what: str = "") -> None:
        """Follow a link; `back` leads back."""
        here = self.page.KEY
        if key in self.frame.pages and self.open(key, what) and key != here:
            self._been.append(here)
            self.frame.heading.back_button.show()

    def back(self) -> None:
        """To where the last link was followed (Alt+Left, Esc)."""
        if self._been and self.open(self._been[-1]):
            self._been.pop()
        self.frame.heading.back_button.setVisible(bool(self._been))

    def choose_language(self, language: str) -> None:
        """Make everything anew in another language, unless something is unsaved."""
        if language == self._language or not self._may_leave_all():
            self.frame.heading.show_language(self._language)
            return
        shown, self._language = self.page.KEY, language
        self._backing.language_chosen(language)
        self._been.clear()
        self._build()
        self.open(shown)

    def choose_theme(self, theme: Theme) -> None:
        """Another palette, at once."""
        self._theme = theme
        dress(self, theme)
        for page in self.frame.pages.values():
            page.wear(theme)

    def read_again(self) -> None:
        """The till and the rules as they are now (F5)."""
        self._backing.forget()
        for page in self.frame.pages.values():
            page.reload()
        self.page.open()

    def undo(self) -> None:
        """What is not saved yet, else ask whether the last saved change shall be taken back (Ctrl+Z)."""
        if self.page.undo():
            return
        editing = self._office.editing
        self._runs(lambda: last_to_undo(editing.history(LOOK_BACK)), self._ask_to_undo, self._failed)

    def _build(self) -> None:
        """Frame and pages in the language of now; what stood there goes."""
        if self._outer.count():
            self._runs.drop()
            self._counts.drop()
            self._outer.removeWidget(self.frame)
            self.frame.deleteLater()
        self._runs = Runs(self._backing.run, self)
        self._counts = Runs(self._backing.counting or self._backing.run, self)
        office = self._backing.office(self._language, self._theme, self._runs)
        self._office = replace(office, count=self._counts)
        self._texts = self._office.texts(CONTEXT)
        self.frame = Frame(self._backing.pages(self._office), self._texts)
        self._outer.addWidget(self.frame)
        for page in self.frame.pages.values():
            page.go.connect(self.go)
            page.told.connect(self.frame.messages.tell)
            page.failed.connect(self._failed)
            page.changed.connect(lambda origin=page: self._rules_changed(origin))
        self.frame.chosen.connect(self._chosen)
        heading = self.frame.heading
        heading.back.connect(self.back)
        heading.again.connect(self.read_again)
        heading.help_wanted.connect(self.frame.toggle_help)
        heading.language.connect(self.choose_language)
        self._runs.changed.connect(self._show_stamp)
        self._counts.changed.connect(self._show_stamp)
        self.setWindowTitle(f"{self._texts.tr(say.TITLE)} – POS Assist")
        self.frame.fit(self.width())
        self._show_stamp()

    def _keys(self) -> None:
        for keys, do in (
            ("F1", self._help),
            ("F5", self.read_again),
            ("Ctrl+F", self._search),
            ("Ctrl+S", self._save),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Tab", lambda: self._beside(1)),
            ("Ctrl+Shift+Tab", lambda: self._beside(-1)),
            ("Alt+Left", self.back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(do)

    def _help(self) -> None:  # frame and page are others after a change of language
        self.frame.toggle_help()

    def _search(self) -> None:
        self.page.search()

    def _save(self) -> None:
        self.page.save()

    def _chosen(self, key: str) -> None:
        if self.open(key):
            self._been.clear()
            self.frame.heading.back_button.hide()

    def _beside(self, step: int) -> None:
        keys = list(self.frame.pages)
        self._chosen(keys[(keys.index(self.page.KEY) + step) % len(keys)])

    def _may_leave_all(self) -> bool:
        for key, page in self.frame.pages.items():
            if not page.leave():
                if page is not self.page:
                    self.frame.show_page(key)
                return False
        return True

    def _rules_changed(self, origin: Page | None) -> None:
        for page in self.frame.pages.values():
            if page is not origin:
                page.reload()

    def _ask_to_undo(self, version: Version | None) -> None:
        messages, tr = self.frame.messages, self._texts.tr
        if version is None:
            messages.tell(tr(say.NOTHING_TO_UNDO))
        elif self.page.leave():  # what waits here was made on top of what would be taken back
            at = self._backing.local_time(version.at).strftime("%H:%M")
            said = tr(say.UNDO_WHICH).format(by=version.by, time=at, why=version.why or version.source)
            messages.ask(said, tr(say.UNDO), tr(say.KEEP), lambda: self._undo(version.number))

    def _undo(self, number: int) -> None:
        office = self._office
        self._runs(lambda: office.editing.undo(number, by=office.by, why=""), self._undone, self._failed)

    def _undone(self, _version: Version) -> None:
        self._rules_changed(None)
        self.page.open()
        self.frame.messages.tell(self._texts.tr(say.UNDONE))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.frame.messages.tell(str(error), "error")
            return
        log.error("unexpected error in the manager's window", exc_info=error)
        self.frame.messages.tell(self._texts.tr(say.UNEXPECTED), "error")

    def _show_stamp(self) -> None:
        at = self._backing.read_at()
        stamp = self._texts.tr(say.NO_TILL) if not self._backing.connected else ""
        if self._backing.connected and at is not None:
            stamp = self._texts.tr(say.TILL_READ).format(time=self._backing.local_time(at).strftime("%H:%M"))
        self.frame.heading.fresh.setText(self._texts.tr(say.BUSY) if self._runs.busy or self._counts.busy else stamp)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow or wide."""
        super().resizeEvent(event)
        self.frame.fit(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape puts a message away, then leads back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.frame.messages.isVisible():
            self.frame.messages.clear()
        else:
            self.back()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Not while something is unsaved: the page says what to do."""
        event.setAccepted(self._may_leave_all())
