"""Builds the window in which somebody writes scenarios of their own, a process of its own: PIN -> who -> drafts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.store.pins import staff_with_pin, verify
from pos_assist.bootstrap.editing import editing_of
from pos_assist.bootstrap.leaving import leave, until_closed
from pos_assist.bootstrap.managers_shop import ManagersShop
from pos_assist.bootstrap.practice_content import workshop_of
from pos_assist.bootstrap.practice_scenes import scenes_of
from pos_assist.bootstrap.readying import make_ready
from pos_assist.bootstrap.shop import phrases
from pos_assist.errors import ExitCode, UserError
from pos_assist.manager.office import Office, Run
from pos_assist.manager.scenarios.own_window import WritingWindow
from pos_assist.manager.scenarios.page import ScenariosPage
from pos_assist.paths import Home
from pos_assist.settings import Settings
from pos_assist.ui.application import make_application
from pos_assist.ui.looks import Looks
from pos_assist.ui.theme import Theme
from pos_assist.ui.translation import QtTexts
from pos_assist.ui.worker import Worker

USUAL_SIZE = (1024, 728)


@dataclass
class WritingProgram:
    """The running window; `run` shows it until it is closed."""

    application: QApplication
    window: WritingWindow
    worker: Worker

    def run(self, seconds: float | None = None) -> int:
        """Run until the window is closed, a signal comes, or `seconds` have passed. Returns the exit code."""
        self.window.show()
        self.window.page.open()
        code = until_closed(self.application, seconds)
        return leave(None, self.worker, code)


def require_pin(home: Home, staff_id: str, pin: str) -> None:
    """Whether it is that person.

    Raises:
        UserError: it is not, they have no PIN, or the store cannot be read.
    """
    make_ready(home.store)
    if staff_id not in staff_with_pin(home.store) or not verify(home.store, staff_id, pin):
        raise UserError(
            "This PIN and this person do not belong together.",
            hint="See 'pos-assist staff list' for ids, and 'pos-assist staff pin set ID' for a new PIN.",
            code=ExitCode.BAD_DATA,
        )


def writing_program(settings: Settings, home: Home, staff_id: str) -> WritingProgram:
    """Everything of the window, for who was asked for a PIN before.

    Raises:
        UserError: the store cannot be used.
    """
    make_ready(home.store)
    application = make_application()
    worker = Worker("writing", application)
    looks = Looks(settings.panel.theme, parent=application)
    window = writing_window(settings, home, staff_id, looks.theme, worker.run)
    looks.changed.connect(window.choose_theme)
    return WritingProgram(application, window, worker)


def writing_window(settings: Settings, home: Home, staff_id: str, theme: Theme, run: Run) -> WritingWindow:
    """The window alone, for a process that runs already and knows who is there; its page is still to be opened."""
    language = settings.panel.language
    office = Office(
        texts=lambda context: QtTexts(language, context=context),
        theme=theme,
        run=run,
        editing=editing_of(home.store),
        shop=ManagersShop(None, home.store, phrases(), SystemClock(), settings.stock),  # the page asks for none
        by=staff_id,
    )
    window = WritingWindow(ScenariosPage(office, workshop_of(home, staff_id), scenes_of(settings, home)), theme)
    window.resize(settings.panel.width or USUAL_SIZE[0], settings.panel.height or USUAL_SIZE[1])
    return window
