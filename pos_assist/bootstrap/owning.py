"""Builds the window of one's own figures, a process of its own: staff and PINs -> who it is -> their figures alone."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QApplication

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.store.pins import verify
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.leaving import leave, until_closed
from pos_assist.bootstrap.people import people_of
from pos_assist.bootstrap.readying import make_ready
from pos_assist.bootstrap.shop_day import business_day
from pos_assist.errors import ExitCode, UserError
from pos_assist.manager.own.desk import Desk
from pos_assist.manager.own.window import OwnWindow
from pos_assist.paths import Home
from pos_assist.services.attendance import PinTries
from pos_assist.services.ports import Clock
from pos_assist.services.signing_in import SigningIn
from pos_assist.settings import Settings, TillSettings
from pos_assist.ui.application import make_application
from pos_assist.ui.looks import Looks
from pos_assist.ui.translation import QtTexts
from pos_assist.ui.worker import Worker

USUAL_SIZE = (480, 720)


@dataclass
class OwnProgram:
    """The running window; `run` shows it until it is closed."""

    application: QApplication
    window: OwnWindow
    worker: Worker

    def run(self, seconds: float | None = None) -> int:
        """Run until the window is closed, a signal comes, or `seconds` have passed. Returns the exit code."""
        self.window.show()
        code = until_closed(self.application, seconds)
        return leave(None, self.worker, code)


def own_program(settings: Settings, home: Home) -> OwnProgram:
    """Everything of the window.

    Raises:
        UserError: no till is named, its profile is not right, or the store cannot be used.
    """
    desk = own_desk(settings, home, SystemClock())
    make_ready(home.store)
    application = make_application()
    worker = Worker("own", application)
    looks = Looks(settings.panel.theme, parent=application)
    language = settings.panel.language
    texts, shell = (QtTexts(language, context=context) for context in ("manager_people", "manager_shell"))
    window = OwnWindow(desk, worker.run, texts, shell, looks.theme)
    looks.changed.connect(window.choose_theme)
    window.resize(settings.panel.width or USUAL_SIZE[0], settings.panel.height or USUAL_SIZE[1])
    return OwnProgram(application, window, worker)


def own_desk(settings: Settings, home: Home, clock: Clock) -> Desk:
    """What the window works with.

    Raises:
        UserError: no till is named, or its profile is not right.
    """
    till = settings.till
    if not till.db or not till.profile:
        raise UserError(
            "No till is connected yet, so nobody can say who they are.",
            hint=f"Name it with --db FILE --profile NAME, or under [till] in {home.config_file}.",
            code=ExitCode.CONFIGURATION,
        )
    load_profile(till.profile)
    people = people_of(settings, home)
    return Desk(
        sign_in=SigningIn(partial(_staff, till), partial(verify, home.store), PinTries(clock)),
        own=lambda staff_id, request: people.own(request, staff_id),
        today=partial(business_day, settings, clock),
        local=datetime.astimezone,
        with_middle=settings.report.own_team_middle,
        person_days=settings.report.person_days,
    )


def _staff(till: TillSettings) -> Mapping[str, str]:
    """Who sells here now: names by id."""
    with closing(TillReader(till.db, load_profile(till.profile))) as reader:
        names, active = reader.everybody()
    return {staff_id: names.get(staff_id, "") for staff_id in active}
