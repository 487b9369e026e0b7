"""Builds the practice window, a process of its own: who may practise -> what there is -> panes; the till interrupts."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from random import SystemRandom

from PySide6.QtWidgets import QApplication

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.remembered import Remembered
from pos_assist.adapters.store.pins import staff_with_pin, verify
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.leaving import leave, until_closed
from pos_assist.bootstrap.practice_ear import ear_of
from pos_assist.bootstrap.practising import practising_of, write_certificate
from pos_assist.bootstrap.readying import make_ready
from pos_assist.bootstrap.scenario_writing import writing_window
from pos_assist.bootstrap.switched import switched
from pos_assist.errors import ExitCode, UserError
from pos_assist.manager.scenarios.own_window import WritingWindow
from pos_assist.paths import Home
from pos_assist.services.attendance import PinTries
from pos_assist.services.practice.records import Certificate
from pos_assist.services.signing_in import SigningIn
from pos_assist.settings import PanelSettings, Settings, TillSettings
from pos_assist.trainer.desk import Desk, Room, Somebody
from pos_assist.trainer.sales import Sales
from pos_assist.trainer.window import PracticeWindow
from pos_assist.ui.application import make_application
from pos_assist.ui.looks import Looks
from pos_assist.ui.screens import Area, place
from pos_assist.ui.sizes import SCALES
from pos_assist.ui.sizes import USUAL_SIZE as USUAL_TEXT
from pos_assist.ui.till_watch import TillWatch
from pos_assist.ui.translation import QtTexts
from pos_assist.ui.worker import Worker

USUAL_SIZE = (1024, 728)


@dataclass
class PracticeProgram:
    """The running window; `run` shows it until it is closed."""

    application: QApplication
    window: PracticeWindow
    worker: Worker
    watch: TillWatch

    def run(self, seconds: float | None = None) -> int:
        """Run until the window is closed, a signal comes, or `seconds` have passed. Returns the exit code."""
        self.window.show()
        self.window.open()
        self.watch.start()
        code = until_closed(self.application, seconds)
        self.watch.stop()
        return leave(self.worker, self.worker, code)


def practice_program(settings: Settings, home: Home, *, demo_pin: str = "", none_open: bool = False) -> PracticeProgram:
    """Everything of the window. `demo_pin`: everybody's in a demo shop, told on the screen; `none_open`: see `Sales`.

    Raises:
        UserError: no till is named, its profile is not right, or the store cannot be used.
    """
    till = settings.till
    if not till.db or not till.profile:
        raise UserError(
            "No till is connected yet, so nobody can say who they are.",
            hint=f"Name it with --db FILE --profile NAME, or under [till] in {home.config_file}; "
            "to look around first, try 'pos-assist demo --practice'.",
            code=ExitCode.CONFIGURATION,
        )
    profile = load_profile(till.profile)
    make_ready(home.store)
    settings = replace(settings, panel=_as_switched(settings.panel, Remembered(home.data)))
    application = make_application(enlarged=SCALES[settings.panel.size] / SCALES[USUAL_TEXT])
    application.setQuitOnLastWindowClosed(False)  # while a sale goes on its window is hidden
    worker = Worker("practice", application)
    looks = Looks(settings.panel.theme, parent=application)
    desk = practice_desk(settings, home, demo_pin=demo_pin)
    if not settings.practice.beside_till:
        desk = replace(desk, write=_Writing(settings, home, looks, worker).open)
    texts = QtTexts(settings.panel.language, context="practice")
    window = PracticeWindow(desk, worker.run, texts, looks.theme, beside_till=settings.practice.beside_till)
    looks.changed.connect(window.choose_theme)
    window.closed.connect(application.quit)
    _place(window, settings, application)
    watch = TillWatch(TillReader(till.db, profile, till_id=till.id or None), window)
    sales = Sales(none_open=none_open)
    watch.baskets_read.connect(lambda baskets, _noticed, _read: window.give_way() if sales.go_on(baskets) else None)
    return PracticeProgram(application, window, worker, watch)


class _Writing:
    """One's own scenarios in a window beside practice, one at a time."""

    def __init__(self, settings: Settings, home: Home, looks: Looks, worker: Worker) -> None:
        self._settings, self._home, self._looks, self._worker = settings, home, looks, worker
        self._window: WritingWindow | None = None

    def open(self, staff_id: str) -> None:
        """Of this person, who is signed in."""
        window = writing_window(self._settings, self._home, staff_id, self._looks.theme, self._worker.run)
        window.show()
        window.page.open()
        self._window = window


def _as_switched(panel: PanelSettings, remembered: Remembered) -> PanelSettings:
    """The looks that were chosen in the panel's menu are those of the same person here."""
    return replace(panel, **{name: switched(name, panel, remembered) for name in ("language", "size", "theme")})


def practice_desk(settings: Settings, home: Home, *, demo_pin: str = "") -> Desk:
    """What the window works with."""
    till, clock, seeds = settings.till, SystemClock(), SystemRandom()

    def room() -> Room:
        practising = practising_of(settings, home)
        return Room(practising, ear_of(practising.content))

    def people() -> tuple[Somebody, ...]:
        known = staff_with_pin(home.store)
        found = [Somebody(staff_id, name) for staff_id, name in _staff(till).items() if staff_id in known]
        return tuple(sorted(found, key=lambda one: one.name.casefold()))

    return Desk(
        people=people,
        sign_in=SigningIn(partial(_staff, till), partial(verify, home.store), PinTries(clock)),
        room=room,
        save=partial(_save, home, settings.panel.language),
        clock=clock,
        local=datetime.astimezone,
        language=settings.policy.language,
        limits=settings.practice,
        seeds=lambda: seeds.randrange(2**31),
        demo_pin=demo_pin,
    )


def _staff(till: TillSettings) -> dict[str, str]:
    """Who sells here now: names by id."""
    with closing(TillReader(till.db, load_profile(till.profile))) as reader:
        names, active = reader.everybody()
    return {staff_id: names.get(staff_id, "") or staff_id for staff_id in active}


def _save(home: Home, language: str, certificate: Certificate, name: str) -> Path:
    """The certificate as PDF, in the data folder; raises UserError where the disk refuses."""
    out = home.data / "certificates" / f"{certificate.on:%Y-%m-%d}-{certificate.certificate_id}.pdf"
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        title = f"The certificate cannot be saved in {out.parent}: {error.strerror}."
        raise UserError(title, hint="See that the folder can be written to.", code=ExitCode.CONFIGURATION) from error
    write_certificate(certificate, name, out, language, replace=True)
    return out


def _place(window: PracticeWindow, settings: Settings, application: QApplication) -> None:
    """At the panel's side of the screen, in the wide form where there is room."""
    room = application.primaryScreen().availableGeometry()
    panel = settings.panel
    size = min(panel.width or USUAL_SIZE[0], room.width()), min(panel.height or USUAL_SIZE[1], room.height())
    area = place(Area(room.x(), room.y(), room.width(), room.height()), size, panel.side, None)
    window.resize(area.w, area.h)
    window.move(area.x, area.y)
