"""Practice as a person meets it: signing in, a round, own words, an assessment, a sale in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.errors import UserError
from pos_assist.services.practice.records import Mode
from pos_assist.trainer.pieces import Choice
from pos_assist.trainer.window import PracticeWindow
from pos_assist.training.players import good, pushy
from pos_assist.training.values import Move
from pos_assist.ui.fonts import load_fonts
from tests.gui.manager_office import at_once
from tests.gui.practice_room import ANNA, PIN, PracticeRoom, begin, play_on, settle, sign_in


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


def shown(qtbot: QtBot, room: PracticeRoom, **more: Any) -> PracticeWindow:
    window = room.window(**more)
    qtbot.addWidget(window)
    qtbot.addWidget(window.bar)
    window.resize(1024, 728)
    window.show()
    return window


def said(widget: QWidget) -> str:
    """Every text that can be read in it now."""
    settle()
    told = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    return "\n".join(told + [one.text() for one in widget.findChildren(QAbstractButton) if one.isVisible()])


def press(window: QWidget, name: str) -> None:
    """Touch the button of this name."""
    settle()
    for one in window.findChildren(QAbstractButton):
        if one.isVisible() and name in (one.text(), one.accessibleName()):
            QTest.mouseClick(one, Qt.MouseButton.LeftButton)
            return
    pytest.fail(f"no button '{name}' in:\n{said(window)}")


# -- who ---------------------------------------------------------------------------------------------------------------


def test_a_name_and_a_pin_lead_to_the_start(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    window.open()
    press(window, ANNA.name)
    for digit in PIN:
        press(window, digit)
    press(window, "Sign in")
    assert window.panes.currentWidget() is window.panes.start
    assert ANNA.name in said(window.panes.start)


def test_a_wrong_pin_lets_nobody_in_and_is_gone(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    window.open()
    press(window, ANNA.name)
    for digit in "9999":
        press(window, digit)
    press(window, "Sign in")
    assert not window.flow.is_signed_in
    assert "Wrong PIN" in said(window)
    assert "○ ○ ○ ○" in said(window)


def test_a_pin_of_three_digits_is_not_even_asked(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    window.open()
    press(window, ANNA.name)
    for digit in "123":
        press(window, digit)
    assert not window.panes.sign_in.enter.isEnabled()


def test_where_nobody_has_a_pin_it_is_said_what_to_do(qtbot: QtBot, room: PracticeRoom) -> None:
    room.staff = {}
    window = shown(qtbot, room)
    window.open()
    assert "pos-assist staff pin set" in said(window)


def test_signing_out_leaves_nothing_of_anybody(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    play_on(window, good)
    press(window, "Next customer")
    press(window, "End")
    press(window, "To the start")
    press(window, "Sign out")
    assert not window.flow.is_signed_in
    assert not window.flow.sitting.is_on
    assert "Practised" not in said(window)


def test_what_was_asked_by_who_left_is_shown_to_nobody(qtbot: QtBot, room: PracticeRoom) -> None:
    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
    window = shown(qtbot, room)
    window.open()
    window.flow._asking._run = lambda job, done, _failed: waiting.append((job, done))
    sign_in(window)
    job, done = waiting.pop()
    window.flow.leave()
    done(job())
    assert not window.flow.is_signed_in
    assert waiting == []


# -- a round -----------------------------------------------------------------------------------------------------------


def test_a_card_is_said_and_the_customer_answers(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    first = window.play.course.cards[0]
    press(window, first.text)
    turn = window.play.course.state.turns[1]
    assert turn.said == first
    assert turn.customer in said(window)


def test_a_second_tap_does_not_answer_what_the_first_one_brought(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room, lock_ms=10**9)  # whatever is there has only just come
    begin(window)
    press(window, window.play.course.cards[0].text)
    turns = [len(window.play.course.state.turns)]
    window._lock_ms = 0
    press(window, window.play.course.cards[0].text)
    assert [*turns, len(window.play.course.state.turns)] == [1, 2]


def test_after_the_end_one_strength_at_most_two_tries_and_each_check_with_its_line(
    qtbot: QtBot, room: PracticeRoom
) -> None:
    window = shown(qtbot, room)
    begin(window)
    play_on(window, pushy)
    told = said(window.panes.feedback).splitlines()
    assert window.panes.currentWidget() is window.panes.feedback
    assert told.count("Keep") <= 1
    assert 1 <= told.count("Start") + told.count("Leave out") <= 2
    assert "Leave out" in told  # it was asked again after a no
    for name in ("Need and fit", "Moment and queue", "One clear offer", "Price and total", "Takes a no"):
        assert name in told
    assert any(line.startswith("Your line: ") for line in told)
    assert any(line.startswith("For example: ") for line in told)


def test_once_more_is_another_try_and_the_first_one_counts(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    play_on(window, pushy)
    press(window, "Once more")
    assert window.play.course.attempt == 2
    play_on(window, good)
    kept = room.log.played("2")
    assert [one.attempt for one in kept] == [1, 2]
    assert kept[0].state.setup == kept[1].state.setup


def test_a_whole_round_ends_in_a_summary_and_a_goal_is_kept(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    for _ in range(room.settings.encounters):
        play_on(window, good)
        window.panes.feedback.next_wanted.emit()
    assert window.panes.currentWidget() is window.panes.summary
    assert len(room.log.played("2")) == room.settings.encounters
    choice = next(one for one in window.panes.summary.findChildren(Choice) if one.isVisible())
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert [goal.text for goal in room.log.goals("2")] == [choice.text()]
    press(window, "To the start")
    assert choice.text() in said(window.panes.start)


def test_what_is_broken_off_fails_nothing(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    for place, card in enumerate(window.play.course.cards):
        if card.move is Move.ASK:
            window.panes.encounter.chosen.emit(place)
            break
    else:
        window.panes.encounter.chosen.emit(0)
    said_anything = window.play.course.state.ended is None
    press(window, "End")
    assert window.panes.currentWidget() is window.panes.summary
    if said_anything:
        assert [one.state.ended for one in room.log.played("2")] == [None]
    assert all(not one.score.failed for one in room.log.played("2") if one.state.ended is None)


def test_a_round_that_cannot_be_kept_is_still_told(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)

    def refuse(*_given: object) -> None:
        raise UserError("The disk is full.")

    room.practising.finish = refuse  # type: ignore[assignment,method-assign] # as a full disk would
    play_on(window, good)
    assert "This round was not kept: The disk is full." in said(window.panes.feedback)
    assert "6 of 6 checks" in said(window.panes.feedback) or "checks" in said(window.panes.feedback)


def test_the_transcript_may_be_shared_and_taken_back(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    play_on(window, good)
    press(window, "Read it again")
    press(window, "My trainer may read this")
    assert [one.shared for one in room.log.played("2")] == [True]
    press(window, "My trainer may read this")
    assert [one.shared for one in room.log.played("2")] == [False]


def test_line_by_line_shows_one_more_each_time(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    play_on(window, pushy)
    turns = window.play.course.state.turns
    press(window, "Read it again")
    press(window, "Line by line")
    assert turns[0].customer in said(window.panes.transcript)
    assert turns[1].said is not None
    assert turns[1].said.text not in said(window.panes.transcript)
    press(window, "Next line")
    assert turns[1].said.text in said(window.panes.transcript)


def test_good_and_bad_examples_are_other_talks(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    play_on(window, good)
    press(window, "How it can go")
    well = said(window.panes.transcript)
    press(window, "Better avoided")
    assert said(window.panes.transcript) != well


# -- own words ---------------------------------------------------------------------------------------------------------


def test_own_words_are_confirmed_before_they_are_said(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    press(window, "Own words")
    QTest.keyClicks(window.panes.encounter.line, "No problem, have a nice day.", delay=40)
    QTest.keyClick(window.panes.encounter.line, Qt.Key.Key_Return)
    assert window.panes.currentWidget() is window.panes.heard
    press(window, "No offer: total and goodbye")
    assert window.play.course.state.turns[1:] == ()
    press(window, "That is right, go on")
    turn = window.play.course.state.turns[1]
    assert turn.said is not None
    assert (turn.said.move, turn.said.text) == (Move.SKIP, "No problem, have a nice day.")
    assert window.play.course.by_own_words == 1


def test_beside_the_till_the_way_on_from_own_words_is_in_sight(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    window.resize(360, 720)
    begin(window)
    press(window, "Own words")
    QTest.keyClicks(window.panes.encounter.line, "No problem, have a nice day.", delay=40)
    QTest.keyClick(window.panes.encounter.line, Qt.Key.Key_Return)
    settle()
    heard = window.panes.heard
    (go_on,) = (one for one in heard.findChildren(QAbstractButton) if one.text() == "That is right, go on")
    assert go_on.mapTo(heard, QPoint(0, go_on.height())).y() <= heard.height()
    press(window, "Pressing")  # what it hardly was can be said still
    press(window, "That is right, go on")
    turn = window.play.course.state.turns[1]
    assert turn.said is not None
    assert turn.said.move is Move.PRESS


def test_what_was_said_aloud_is_told_by_the_trainee_alone(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    press(window, "I said it aloud")
    assert not any(one.isChecked() for one in window.panes.heard.findChildren(Choice) if one.isVisible())
    press(window, "Price and total")
    press(window, "the total")
    press(window, "That is right, go on")
    turn = window.play.course.state.turns[1]
    assert turn.said is not None
    assert turn.said.move is Move.PRICE


def test_a_scan_into_the_words_is_taken_out_and_told(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    press(window, "Own words")
    line = window.panes.encounter.line
    line._clock_ms = iter(range(0, 10**6, 200)).__next__
    QTest.keyClicks(line, "that is ")
    line._clock_ms = iter(range(10**6, 10**7, 8)).__next__
    QTest.keyClicks(line, "5901234123457")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.panes.currentWidget() is window.panes.encounter
    assert "That was a scan" in said(window)
    assert window.panes.encounter.words == "that is "
    assert window.keyboard.is_tills
    assert len(window.play.course.state.turns) == 1


def test_beside_a_till_nothing_but_the_line_can_have_the_keyboard(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    tills = [window.keyboard.is_tills]
    press(window, "Own words")
    tills.append(window.keyboard.is_tills)
    settle()
    takes = [
        one for one in window.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert takes == [window.panes.encounter.line]
    press(window, "Keyboard back to the till")
    assert [*tills, window.keyboard.is_tills] == [True, False, True]


def test_away_from_a_till_it_is_an_ordinary_window(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room, beside_till=False)
    begin(window)
    assert not window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.panes.currentWidget() is window.panes.heard


# -- a sale ------------------------------------------------------------------------------------------------------------


def test_a_sale_takes_the_window_away_and_a_click_brings_it_back_as_it_was(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    window.panes.encounter.chosen.emit(0)
    before = window.play.course.state
    room.clock.seconds = 60.0
    window.give_way()
    assert not window.isVisible()
    assert window.bar.isVisible()
    room.clock.seconds = 6000.0
    press(window.bar, "Go on")
    assert window.isVisible()
    assert not window.bar.isVisible()
    assert window.play.course.state == before
    assert window.play.course.watch.seconds == 60.0
    if before.ended is None:
        assert "A sale came in between" in said(window)


def test_a_sale_while_words_are_typed_gives_the_keyboard_back_and_keeps_them(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    press(window, "Own words")
    QTest.keyClicks(window.panes.encounter.line, "half a", delay=40)
    window.give_way()
    assert window.keyboard.is_tills
    window.come_back()
    press(window, "Own words")
    assert window.panes.encounter.line.text() == "half a"


def test_a_sale_during_the_start_comes_back_too(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    window.open()
    window.give_way()
    window.come_back()
    assert window.panes.currentWidget() is window.panes.sign_in


def test_a_pause_stands_the_clock_still(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    begin(window)
    press(window, "Pause")
    room.clock.seconds = 500.0
    press(window, "Go on")
    assert window.play.course.watch.seconds == 0.0
    assert window.panes.currentWidget() is window.panes.encounter


def test_closing_ends_it_and_a_sale_does_not(qtbot: QtBot, room: PracticeRoom) -> None:
    window = shown(qtbot, room)
    window.open()
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.give_way()
    assert closed == []
    window.come_back()
    press(window, "Close")
    assert closed == [True]


# -- assigned, assessed, missing ---------------------------------------------------------------------------------------


def test_what_the_trainer_assigned_is_answered_and_played_first(qtbot: QtBot, room: PracticeRoom) -> None:
    given = room.practising.assign("2", "price", "Marta", "Try this one.")
    window = shown(qtbot, room)
    window.open()
    sign_in(window)
    assert "Try this one." in said(window)
    press(window, "I have a question")
    assert room.log.assignments("2")[0].answer == "I have a question"
    press(window, "Play it")
    assert "price" in [one.plot for one in window.play.course.session.setups]
    assert window.play.course.session.assignment is not None
    assert window.play.course.session.assignment.assignment_id == given.assignment_id
    assert room.log.assignments("2")[0].seen_at is not None


def practised(room: PracticeRoom) -> None:
    """A round, so that an assessment is open."""
    from random import Random

    from pos_assist.training.players import through

    session = room.practising.session("2", "en", Mode.PRACTICE, 1)
    for setup in session.setups:
        room.practising.finish(session, through(setup, good, room.practising.content, Random(1)), 20.0)


def test_an_assessment_gives_no_hints_no_second_try_and_a_certificate(qtbot: QtBot, room: PracticeRoom) -> None:
    practised(room)
    window = shown(qtbot, room)
    window.open()
    sign_in(window)
    press(window, "Take an assessment")
    assert "No hints" in said(window)
    press(window, "All goods")
    told = said(window)
    for absent in ("A hint", "Own words", "I said it aloud"):
        assert absent not in told.splitlines()
    while window.flow.sitting.is_on:
        play_on(window, good)
        assert window.panes.currentWidget() is not window.panes.feedback
    assert "Passed" in said(window)
    press(window, "Save the certificate (PDF)")
    assert [one.staff_id for one in room.saved] == ["2"]
    assert "Saved: " in said(window)
    press(window, "To the start")
    press(window, "Save the certificate (PDF)")  # whoever did not save it then
    assert [one.staff_id for one in room.saved] == ["2", "2"]
    assert "Saved: " in said(window)
    press(window, "Back")
    assert window.panes.currentWidget() is window.panes.start


def test_an_assessment_ends_with_its_minutes(qtbot: QtBot, room: PracticeRoom) -> None:
    practised(room)
    window = shown(qtbot, room)
    window.open()
    sign_in(window)
    press(window, "Take an assessment")
    press(window, "All goods")
    room.clock.seconds += 60 * room.settings.assessment_minutes
    window._tick()
    assert "Not passed this time" in said(window)


def test_an_assessment_may_be_about_one_group_of_goods(qtbot: QtBot, room: PracticeRoom) -> None:
    practised(room)
    window = shown(qtbot, room)
    window.open()
    sign_in(window)
    press(window, "Take an assessment")
    group = room.practising.groups("en")[0]
    press(window, group)
    session = window.play.course.session
    assert session.group == group
    assert {one.scene.idea.group for one in session.setups if one.scene.idea} == {group}


def test_an_assessment_is_not_ended_by_one_touch(qtbot: QtBot, room: PracticeRoom) -> None:
    practised(room)
    window = shown(qtbot, room)
    window.open()
    sign_in(window)
    press(window, "Take an assessment")
    press(window, "All goods")
    window.header.end_wanted.emit()
    assert "End the assessment?" in said(window)
    press(window, "Go on")
    assert window.panes.currentWidget() is window.panes.encounter
    window.header.end_wanted.emit()
    press(window.panes.notice, "End")
    assert "Not passed this time" in said(window)


def test_ending_twice_keeps_an_encounter_once(qtbot: QtBot, room: PracticeRoom) -> None:
    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
    window = shown(qtbot, room)
    begin(window)
    window.panes.encounter.chosen.emit(0)
    window.flow._asking._run = lambda job, done, _failed: waiting.append((job, done))
    window.header.end_wanted.emit()
    window.flow.sitting.end()
    for _ in range(6):
        if waiting:
            job, done = waiting.pop(0)
            done(job())
    assert len(room.log.played("2")) == 1


def test_content_that_is_missing_is_one_sentence_and_can_be_tried_again(qtbot: QtBot, room: PracticeRoom) -> None:
    room.missing = UserError("personas.toml cannot be read.", hint="Install the program again.")
    window = shown(qtbot, room)
    window.open()
    assert "personas.toml cannot be read." in said(window)
    room.missing = None
    press(window, "Try again")
    assert window.panes.currentWidget() is window.panes.sign_in


def test_no_baskets_is_said_where_the_round_would_begin(qtbot: QtBot, room: PracticeRoom) -> None:
    room.scenes = lambda _language: ()
    window = shown(qtbot, room)
    window.open()
    sign_in(window)
    assert "There is nothing to practise with" in said(window)


def test_one_s_own_scenarios_are_written_away_from_a_till_only(qtbot: QtBot, room: PracticeRoom) -> None:
    room.writes = True
    window = shown(qtbot, room, beside_till=False)
    window.open()
    sign_in(window)
    press(window, "Write a scenario")
    assert room.wrote == ["2"]


def test_a_fault_of_ours_is_told_plainly_and_logged(
    qtbot: QtBot, room: PracticeRoom, caplog: pytest.LogCaptureFixture
) -> None:
    window = shown(qtbot, room, run=at_once)
    window.open()

    def broken(*_given: object) -> None:
        raise KeyError("x")

    room.practising.begin = broken  # type: ignore[assignment,method-assign] # as a bug would
    sign_in(window)
    assert "Something did not work" in said(window)
    assert "practice failed" in caplog.text
