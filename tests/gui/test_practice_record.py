"""One's own practice as a person meets it: tiers, earlier encounters, one of them read again and shared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.errors import UserError
from pos_assist.services.practice.records import Played
from pos_assist.trainer.pieces import Choice
from pos_assist.trainer.window import PracticeWindow
from pos_assist.training.players import good, pushy
from pos_assist.ui.fonts import load_fonts
from tests.gui.practice_room import ANNA, PracticeRoom, begin, play_on, settle, sign_in
from tests.gui.practice_states import much as practised_on_three_days
from tests.gui.test_practice_window import press, said, shown


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> Iterator[None]:
    assert load_fonts()
    palette = QApplication.palette()
    yield
    QApplication.setPalette(palette)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # no loop runs between tests to do it


@pytest.fixture
def room(tmp_path: Path) -> PracticeRoom:
    return PracticeRoom(tmp_path)


def opened(qtbot: QtBot, room: PracticeRoom) -> PracticeWindow:
    window = shown(qtbot, room)
    window.open()
    sign_in(window)
    press(window, "My practice")
    return window


def entries(window: PracticeWindow) -> list[Choice]:
    settle()
    return [one for one in window.panes.record.findChildren(Choice) if one.isVisible()]


def shared(room: PracticeRoom) -> set[str]:
    return {one.encounter_id for one in room.log.played(ANNA.staff_id) if one.shared}


def test_a_trainee_sees_the_own_tier_of_every_check_and_every_encounter(qtbot: QtBot, room: PracticeRoom) -> None:
    practised_on_three_days(room)
    window = opened(qtbot, room)
    assert window.panes.currentWidget() is window.panes.record
    start = room.practising.begin(ANNA.staff_id, "en")
    words = said(window.panes.record)
    for check, mastery in start.checks.items():
        assert mastery.share is not None, check
        assert f"counted {mastery.tries} times · " in words
    titles = [room.practising.content.plots[one.state.setup.plot].title["en"] for one in room.log.played("2")]
    assert [one.text().split("\n")[0] for one in entries(window)] == titles[::-1]
    press(window, "Back")
    assert window.panes.currentWidget() is window.panes.start


def test_an_earlier_encounter_is_read_with_its_checks(qtbot: QtBot, room: PracticeRoom) -> None:
    practised_on_three_days(room)
    window = opened(qtbot, room)
    entries(window)[-1].click()  # the first one, pushed
    first: Played = room.log.played(ANNA.staff_id)[0]
    words = said(window.panes.kept)
    assert window.panes.currentWidget() is window.panes.kept
    assert all(turn.said.text in words for turn in first.state.turns if turn.said)
    assert "not yet" in words
    press(window, "Back")
    assert window.panes.currentWidget() is window.panes.record


def test_an_earlier_encounter_is_shared_and_taken_back(qtbot: QtBot, room: PracticeRoom) -> None:
    practised_on_three_days(room)
    before = shared(room)
    window = opened(qtbot, room)
    last, at = entries(window)[-1], room.log.played(ANNA.staff_id)[0].encounter_id
    last.click()
    press(window, "My trainer may read this")
    assert shared(room) == before | {at}
    press(window, "Back")
    assert entries(window)[-1].text().endswith("shared with your trainer")
    entries(window)[-1].click()
    press(window, "My trainer may read this")
    assert shared(room) == before
    press(window, "Back")
    assert "shared with your trainer" not in entries(window)[-1].text()


def test_the_list_stays_where_it_was_when_one_was_shared(qtbot: QtBot, room: PracticeRoom) -> None:
    practised_on_three_days(room)
    window = opened(qtbot, room)
    settle()
    bar = window.panes.record.verticalScrollBar()
    bar.setValue(bar.maximum())
    at = bar.value()
    assert at > 0
    entries(window)[-1].click()
    press(window, "My trainer may read this")
    press(window, "Back")
    settle()
    assert bar.value() == at


def test_nobody_sees_what_somebody_else_practised(qtbot: QtBot, room: PracticeRoom) -> None:
    practised_on_three_days(room)
    one = room.log.played(ANNA.staff_id)[0]
    room.log.keep(replace(one, encounter_id="other", session_id="other", staff_id="4"))
    window = opened(qtbot, room)
    assert len(entries(window)) == len(room.log.played(ANNA.staff_id))
    window.panes.record.opened.emit("other")
    assert "This encounter is no longer kept." in said(window)
    press(window, "Try again")
    assert window.panes.currentWidget() is window.panes.record


def test_a_round_just_played_stands_there_at_once(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    play_on(window, good)
    press(window, "Next customer")
    play_on(window, pushy)
    press(window, "Next customer")
    press(window, "End")
    press(window, "To the start")
    press(window, "My practice")
    assert len(entries(window)) == 2


def test_before_the_first_round_nothing_is_made_of_it(qtbot: QtBot, room: PracticeRoom) -> None:
    window = opened(qtbot, room)
    assert entries(window) == []
    assert "Nothing yet" in said(window)
    assert "rounds 0 of 3, days 0 of 2" in said(window)


def test_a_record_that_cannot_be_read_is_one_sentence_and_the_start_is_behind_it(
    qtbot: QtBot, room: PracticeRoom
) -> None:
    def refuse(_staff_id: str) -> None:
        raise UserError("The store cannot be read.")

    room.practising.history = refuse  # type: ignore[assignment,method-assign] # as a broken disk would
    window = opened(qtbot, room)
    assert "The store cannot be read." in said(window)
    press(window, "Try again")
    assert window.panes.currentWidget() is window.panes.start


def test_signing_out_takes_the_record_along(qtbot: QtBot, room: PracticeRoom) -> None:
    practised_on_three_days(room)
    window = opened(qtbot, room)
    window._nobody_there()
    assert window.panes.currentWidget() is window.panes.sign_in
    window.panes.record.opened.emit(room.log.played(ANNA.staff_id)[0].encounter_id)
    assert window.panes.currentWidget() is window.panes.sign_in


def test_what_comes_back_to_the_front_has_only_just_come(qtbot: QtBot, room: PracticeRoom) -> None:
    """A second tap on Back would open what lies beneath it: see `PracticeWindow._only_just_came`."""
    practised_on_three_days(room)
    window = opened(qtbot, room)
    entries(window)[0].click()
    since = QElapsedTimer()
    since.start()
    press(window, "Back")
    age = window.panes.record.age_ms
    assert age <= since.elapsed()
