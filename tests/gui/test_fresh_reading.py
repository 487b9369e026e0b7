"""A page of figures shows what is known, takes in what is new, and shows it again; an older answer is nobody's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pos_assist.errors import UserError
from pos_assist.manager.office import Office
from pos_assist.manager.people.fresh_reading import FreshReading
from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.ports import Progress
from tests.gui.manager_office import ManagersDesk
from tests.gui.people_fakes import FRESH, FakeReporting


class Counting(FakeReporting):
    """Nothing is counted before the first refresh, if `never`."""

    def __init__(self, *, never: bool = False) -> None:
        super().__init__()
        self.known, self.refreshed, self.away = not never, 0, False

    def freshness(self) -> Freshness:
        return FRESH if self.known else Freshness()

    def refresh(self, progress: Progress | None = None) -> Freshness:
        if self.away:
            raise UserError("The disk is full.")
        self.known, self.refreshed = True, self.refreshed + 1
        return super().refresh(progress)


@pytest.fixture
def office(managers_desk: ManagersDesk) -> Office:
    return managers_desk.office()


def heard(reading: FreshReading) -> list[Any]:
    said: list[Any] = []
    reading.shown.connect(said.append)
    reading.taking_in.connect(lambda: said.append("taking in"))
    reading.failed.connect(lambda error: said.append(str(error)))
    return said


def test_what_is_known_comes_first_and_what_is_new_after_it(office: Office, qtbot: QtBot) -> None:
    reporting = Counting()
    holder = QObject()
    reading = FreshReading(replace(office, reporting=reporting), holder)
    said = heard(reading)
    reading.ask(lambda: reporting.refreshed)
    assert said == [0, "taking in", 1]
    reading.ask(lambda: "another period")
    assert said[3:] == ["another period"]
    reading.again()
    reading.ask(lambda: reporting.refreshed)
    assert said[4:] == [1, "taking in", 2]


def test_where_nothing_was_ever_counted_nothing_is_shown_before_it_is(office: Office, qtbot: QtBot) -> None:
    reporting = Counting(never=True)
    holder = QObject()
    reading = FreshReading(replace(office, reporting=reporting), holder)
    said = heard(reading)
    reading.ask(lambda: reporting.refreshed)
    assert said == ["taking in", 1]


def test_a_refresh_that_fails_is_said_and_tried_again_next_time(office: Office, qtbot: QtBot) -> None:
    reporting = Counting()
    reporting.away = True
    holder = QObject()
    reading = FreshReading(replace(office, reporting=reporting), holder)
    said = heard(reading)
    reading.ask(lambda: "known")
    assert said == ["known", "taking in", "The disk is full."]
    reporting.away = False
    reading.ask(lambda: "anew")
    assert said[3:] == ["anew", "taking in", "anew"]


def test_the_answer_to_an_older_question_is_dropped(office: Office, qtbot: QtBot) -> None:
    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
    late = replace(office, reporting=Counting(), run=lambda job, done, _failed: waiting.append((job, done)))
    holder = QObject()
    reading = FreshReading(late, holder)
    said = heard(reading)
    reading.ask(lambda: "old")
    reading.ask(lambda: "new")
    for job, done in reversed(waiting[:]):
        done(job())
    assert said == ["new"]
