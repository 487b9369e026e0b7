"""Undo, queue, keys, sheets: what can be pressed beside the four answers, and what is said of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Action, Dot, Mark, Sheet, Tile, Tone
from pos_assist.cashier.texts import SourceTexts
from pos_assist.services.panel_state import PanelState, Phase, QueueState, Seller
from tests.unit.cashier.test_presenter import BASKET, STATE, screen_of

KEYS = (
    ("accept", "Ctrl+Shift+F9"),
    ("decline", "Ctrl+Shift+F11"),
    ("not_offered", "Ctrl+Shift+F8"),
    ("undo", "Ctrl+Shift+F7"),
    ("queue", "Ctrl+Shift+F6"),
    ("peek", "Ctrl+Shift+F10"),
)
WITH_UNDO = {
    Phase.ACCEPTED_WAITING,
    Phase.ADDED,
    Phase.NOT_ADDED,
    Phase.DECLINED,
    Phase.NOT_OFFERED,
    Phase.NOTHING,
    Phase.SCANNING,
    Phase.QUEUE,
}


def actions(state: PanelState) -> list[Action]:
    return [button.action for button in screen_of(state).buttons]


@pytest.mark.parametrize("phase", list(Phase))
def test_undo_is_there_while_it_is_possible_and_names_its_card(phase: Phase) -> None:
    state = replace(STATE, phase=phase)
    assert (Action.UNDO in actions(replace(state, can_undo=True))) == (phase in WITH_UNDO)
    assert Action.UNDO not in actions(state)
    if phase in WITH_UNDO:
        assert screen_of(replace(state, can_undo=True)).card_id == "card-1"


def test_an_item_nobody_finds_can_be_said_to_be_missing() -> None:
    assert actions(replace(STATE, phase=Phase.NOT_ADDED, can_undo=True))[2:] == [
        Action.NOT_ON_SHELF,
        Action.DISMISS,
        Action.UNDO,
    ]


def test_what_was_undone_too_late_is_taken_off_by_hand() -> None:
    offer = screen_of(replace(STATE, remove_by_hand=True)).offer
    assert offer is not None
    first = offer.facts[0]
    assert (first.text, first.mark, first.tone) == ("Take it off at the till by hand", Mark.WARNING, Tone.WARNING)
    assert len(offer.facts) == 2  # with three, what must be done would be small print
    assert screen_of(replace(STATE, remove_by_hand=True)).spoken.startswith("Take it off at the till by hand. ")
    notice = screen_of(replace(STATE, phase=Phase.NOTHING, remove_by_hand=True)).notice
    assert notice is not None
    assert notice.by_hand == "Take it off at the till by hand"


def test_queue_mode_says_how_long_and_why() -> None:
    queue = QueueState(on=True, automatic=True, minutes_left=1)
    screen = screen_of(PanelState(Phase.QUEUE, "pl", BASKET, queue=queue))
    assert screen.notice is not None
    assert screen.notice.title == "Queue – suggestions paused"
    assert screen.notice.detail == "1 minute left\nSwitched on by itself: receipts follow fast"
    toggle = next(button for button in screen.buttons if button.action is Action.QUEUE)
    assert (toggle.label, toggle.on) == ("Queue on", True)
    by_hand = screen_of(PanelState(Phase.QUEUE, "pl", BASKET, queue=QueueState(on=True, minutes_left=15))).notice
    assert by_hand is not None
    assert by_hand.detail == "15 minutes left"


def test_the_hotkeys_are_said_only_where_they_work() -> None:
    screen = screen_of(replace(STATE, keys=KEYS))
    assert {button.action: button.key for button in screen.buttons if button.key} == {
        Action.ACCEPT: "F9",
        Action.DECLINE: "F11",
    }
    assert screen.keys_held == "Ctrl+Shift"
    assert screen.keys == (
        "F8 not offered",
        "F7 undo",
        "F6 queue",
        "F10 idea",
        "F9 yes · F11 no",
    )
    silent = screen_of(replace(STATE, keys=KEYS, keys_note="No hotkeys on Wayland."))
    assert silent.keys == ()
    assert not any(button.key for button in silent.buttons)
    assert screen_of(STATE).keys == ()


def test_keys_of_many_kinds_are_written_out_and_a_long_one_is_no_cap() -> None:
    keys = (("accept", "Pause"), ("decline", "F11"), ("queue", "Ctrl+Shift+F6"))
    screen = screen_of(replace(STATE, keys=keys))
    assert screen.keys_held == ""
    assert screen.keys == ("Ctrl+Shift+F6 queue", "Pause yes · F11 no")
    assert [button.key for button in screen.buttons if button.key] == ["F11"]


def test_why_the_hotkeys_do_not_work_is_told_quietly_when_idle() -> None:
    notice = screen_of(PanelState(Phase.IDLE, keys_note="Another program holds Ctrl+Shift+F9.", offers_today=2)).notice
    assert notice is not None
    assert notice.detail == "2 suggestions today\nAnother program holds Ctrl+Shift+F9."


def test_practice_that_could_not_be_opened_is_told_instead() -> None:
    notice = screen_of(
        PanelState(Phase.IDLE, keys_note="Another program holds Ctrl+Shift+F9.", no_practice=True)
    ).notice
    assert notice is not None
    assert notice.detail == "Practice cannot be opened just now."


def test_nobody_signed_in_is_visible_while_selling() -> None:
    assert screen_of(replace(STATE, seller=Seller())).staff == "Unattributed"
    assert screen_of(replace(STATE, seller=Seller("7", "Anna K."))).staff == "Anna K."
    assert screen_of(PanelState(Phase.IDLE)).staff == ""


def test_a_sheet_lies_over_card_and_notice_and_answers_nothing() -> None:
    sheet = Sheet("Who sells?", (Tile("7", "Anna K."),))
    for state in (STATE, replace(STATE, phase=Phase.SCANNING, idea_ready=True), PanelState(Phase.IDLE)):
        screen = present(state, SourceTexts(), local_time=lambda moment: moment, sheet=sheet)
        assert screen.sheet == sheet
        assert (screen.offer, screen.notice, screen.dot, screen.card_id) == (None, None, Dot.NONE, "")
        assert [button.action for button in screen.buttons] == [Action.QUEUE, Action.MENU]
        assert screen.spoken == "Who sells?"


def test_scanning_says_how_many_ideas_are_ready() -> None:
    scanning = PanelState(Phase.SCANNING, "pl", BASKET, idea_ready=True, card_count=2)
    assert screen_of(scanning).ideas == "2"
    assert screen_of(replace(scanning, idea_ready=False)).ideas == ""
