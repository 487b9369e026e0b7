"""A practice window over real content, baskets of the demo shop and a store of its own; the clock is the test's."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtWidgets import QApplication

from pos_assist import paths
from pos_assist.adapters.practice_files import load_content
from pos_assist.adapters.spacing import FsrsSchedule
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.bootstrap.practice_ear import ear_of
from pos_assist.bootstrap.practice_scenes import demo_scenes
from pos_assist.errors import UserError
from pos_assist.services.attendance import PinTries
from pos_assist.services.practice.ports import WeakSpot
from pos_assist.services.practice.practising import Practising
from pos_assist.services.practice.records import Certificate
from pos_assist.services.signing_in import SigningIn
from pos_assist.settings import PracticeSettings, Settings
from pos_assist.trainer.asking import Run
from pos_assist.trainer.desk import Desk, Room, Somebody
from pos_assist.trainer.window import PracticeWindow
from pos_assist.training.content import Content
from pos_assist.training.players import Player
from pos_assist.training.scene import Scene
from pos_assist.ui.theme import LIGHT, Theme
from pos_assist.ui.translation import QtTexts
from tests.fakes import CountingIds
from tests.gui.manager_office import at_once

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PIN = "1234"
STAFF = {"2": "Anna Kowalska", "4": "Ștefan Țurcanu", "7": "Zofia Ćwiklińska-Brzęczyszczykiewicz"}
ANNA = Somebody("2", STAFF["2"])


class SetClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at, self.seconds = MONDAY, 0.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds


@cache
def shipped() -> Content:
    """What is shipped."""
    return load_content(paths.resources() / "practice")


@cache
def _empty_store() -> bytes:
    """A store that nobody has written to: made once, copied for every room."""
    with tempfile.TemporaryDirectory() as folder:
        ensure_ready(Path(folder) / "store.db")
        return (Path(folder) / "store.db").read_bytes()


@cache
def baskets(language: str) -> tuple[Scene, ...]:
    """Of the demo shop."""
    return demo_scenes(Settings(), language)


class PracticeRoom:
    """One shop's practice. `fails`: what the use cases raise instead of answering, where it is set."""

    def __init__(self, folder: Path, language: str = "en", **settings: float) -> None:
        (folder / "store.db").write_bytes(_empty_store())
        self.language, self.clock = language, SetClock()
        self.log = StorePracticeLog(folder / "store.db")
        self.settings = PracticeSettings(**settings)  # type: ignore[arg-type] # whole numbers where it wants them
        self.spots: Sequence[WeakSpot] = ()
        self.staff: Mapping[str, str] = STAFF
        self.scenes: Callable[[str], Sequence[Scene]] = baskets
        self.saved: list[Certificate] = []
        self.writes, self.wrote = False, list[str]()
        self.missing: UserError | None = None
        self._folder = folder
        self.practising = Practising(
            self.log,
            self._baskets,
            FsrsSchedule(),
            weak_spots=lambda _staff_id: self.spots,
            content=shipped(),
            clock=self.clock,
            settings=self.settings,
            new_id=CountingIds(),
            day_of=lambda moment: moment.date(),
        )

    def desk(self, *, demo_pin: str = "") -> Desk:
        """What a window is handed."""
        tries = PinTries(self.clock)
        return Desk(
            people=lambda: tuple(Somebody(*one) for one in self.staff.items()),
            sign_in=SigningIn(lambda: self.staff, lambda _staff_id, pin: pin == PIN, tries),
            room=self._room,
            save=self._save,
            clock=self.clock,
            local=lambda moment: moment,
            language=self.language,
            limits=self.settings,
            seeds=lambda: 7,
            demo_pin=demo_pin,
            write=self.wrote.append if self.writes else None,
        )

    def window(
        self,
        *,
        run: Run = at_once,
        theme: Theme = LIGHT,
        beside_till: bool = True,
        texts: Callable[..., Any] = QtTexts,
        demo_pin: str = "",
        lock_ms: int = 0,
    ) -> PracticeWindow:
        """Not shown yet."""
        said = texts(self.language, context="practice")
        desk = self.desk(demo_pin=demo_pin)
        return PracticeWindow(desk, run, said, theme, beside_till=beside_till, lock_ms=lock_ms)

    def _baskets(self, language: str) -> Sequence[Scene]:
        return self.scenes(language)

    def _room(self) -> Room:
        if self.missing is not None:
            raise self.missing
        return Room(self.practising, ear_of(self.practising.content))

    def _save(self, certificate: Certificate, name: str) -> Path:
        self.saved.append(certificate)
        return self._folder / f"{name}.pdf"


def sign_in(window: PracticeWindow, who: Somebody = ANNA, pin: str = PIN) -> None:
    """As the person would, without touching the pad."""
    window.panes.sign_in.wanted.emit(who.staff_id, pin)


def begin(window: PracticeWindow) -> None:
    """Open, sign in, and the first customer."""
    window.open()
    sign_in(window)
    window.panes.start.begun.emit()


def play_on(window: PracticeWindow, player: Player, *, most: int = 20) -> None:
    """Choose cards as a scripted trainee would, until the encounter has ended."""
    play = window.play
    place = (play.course.place, play.course.attempt)
    for turn in range(most):
        course = play.course
        if course.state.ended or (course.place, course.attempt) != place:
            return
        said = player(course.state, course.cards, course.content, Random(turn))
        window.panes.encounter.chosen.emit(course.cards.index(said))
        if not window.flow.sitting.is_on:
            return


def settle() -> None:
    """Layouts come to rest."""
    for _ in range(6):
        QApplication.processEvents()
