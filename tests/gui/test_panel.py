"""The panel as a person meets it: pressed, told, and never listening to a key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.cashier.press import Press
from pos_assist.cashier.screen import Action
from pos_assist.cashier.view import LOCK_NS, Panel
from pos_assist.services.panel_state import Phase
from tests.gui.stage import CARD, HandClock, Heard, button, show, shown
from tests.gui.states import every_state


@pytest.mark.parametrize("action", [Action.ACCEPT, Action.DECLINE, Action.NOT_OFFERED])
def test_a_click_is_one_answer_to_the_card_on_screen(
    panel: Panel, clock: HandClock, qtbot: QtBot, action: Action
) -> None:
    shown(panel, clock, qtbot)
    heard = Heard(panel)
    QTest.mouseClick(button(panel, action), Qt.MouseButton.LeftButton)
    assert heard.answers == [(action.value, "card-1")]


@pytest.mark.parametrize("reason", ["has_one", "price", "no_time", "not_suitable", "dont_ask"])
def test_a_reason_names_itself(panel: Panel, clock: HandClock, qtbot: QtBot, reason: str) -> None:
    shown(panel, clock, qtbot, replace(CARD, phase=Phase.DECLINED))
    heard = Heard(panel)
    QTest.mouseClick(button(panel, Action.REASON, reason), Qt.MouseButton.LeftButton)
    assert heard.answers == [("reason", "card-1", reason)]


def test_not_added_can_be_dismissed(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot, replace(CARD, phase=Phase.NOT_ADDED))
    heard = Heard(panel)
    QTest.mouseClick(button(panel, Action.DISMISS), Qt.MouseButton.LeftButton)
    assert heard.answers == [("dismiss", "card-1")]


def test_the_gap_below_a_button_still_belongs_to_it(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    heard = Heard(panel)
    accept = button(panel, Action.ACCEPT)
    assert accept.look is not None
    below = QPoint(accept.width() // 2, accept.look.box.h + 4)
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton, pos=below)
    assert heard.answers == [("accept", "card-1")]


def test_a_finger_on_its_way_does_not_answer_a_new_card(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    with qtbot.waitSignal(panel.painted):
        show(panel, replace(CARD, card_id="card-2"))
    heard = Heard(panel)
    clock.now += LOCK_NS - 1
    QTest.mouseClick(button(panel, Action.ACCEPT), Qt.MouseButton.LeftButton)
    assert heard.answers == []
    clock.now += 1
    QTest.mouseClick(button(panel, Action.ACCEPT), Qt.MouseButton.LeftButton)
    assert heard.answers == [("accept", "card-2")]


def test_a_press_that_began_before_the_card_changed_is_dropped(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    heard = Heard(panel)
    accept = button(panel, Action.ACCEPT)
    QTest.mousePress(accept, Qt.MouseButton.LeftButton)
    shown(panel, clock, qtbot, replace(CARD, card_id="card-2"))
    QTest.mouseRelease(accept, Qt.MouseButton.LeftButton)
    assert heard.answers == []


def test_before_its_first_frame_a_card_cannot_be_answered(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot, replace(CARD, phase=Phase.NOTHING))
    show(panel, CARD)
    heard = Heard(panel)
    clock.now += 10 * LOCK_NS
    QTest.mouseClick(button(panel, Action.ACCEPT), Qt.MouseButton.LeftButton)
    assert heard.answers == []


def test_no_key_answers(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    """Every key a scanner or a person can send, to the window and to each button."""
    shown(panel, clock, qtbot)
    heard = Heard(panel)
    keys = [Qt.Key(code) for code in range(0x20, 0x60)]
    special = ("Return", "Enter", "Space", "Tab", "Backtab", "Escape", "Select", "F1", "F9", "F11", "Delete", "Down")
    keys += [getattr(Qt.Key, f"Key_{name}") for name in special]
    for key in keys:
        for target in (panel, *panel.findChildren(Press)):
            for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
                QTest.keyClick(target, key, modifier)
    assert heard.answers == []
    assert panel.isVisible()


def test_the_window_never_takes_the_keyboard(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    wanted = (
        Qt.WindowType.WindowDoesNotAcceptFocus,
        Qt.WindowType.WindowStaysOnTopHint,
        Qt.WindowType.Tool,
    )
    assert all(panel.windowFlags() & flag == flag for flag in wanted)
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    for widget in (panel, *panel.findChildren(Press)):
        assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert QApplication.focusWidget() is None


def test_why_unfolds_and_a_new_card_folds_it(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    why = next(piece for piece in [panel.screen_shown] if piece).offer
    assert why is not None

    def visible() -> bool:
        return any(getattr(piece, "text", "") == why.why for piece in panel.picture.pieces)

    assert not visible()
    QTest.mouseClick(button(panel, Action.WHY), Qt.MouseButton.LeftButton)
    assert visible()
    shown(panel, clock, qtbot, replace(CARD, card_id="card-2"))
    assert not visible()


def test_every_frame_is_told_even_when_it_looks_the_same(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    clock.now = 5_000_000_000_000_000_000  # beyond 32 bits: nanoseconds must arrive whole
    with qtbot.waitSignal(panel.painted) as blocker:
        show(panel, replace(CARD, card_id="card-2"))
    assert blocker.args == [5_000_000_000_000_000_000]
    assert panel.is_seen()
    panel.hide()
    assert not panel.is_seen()


def test_the_language_changes_while_running(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot)
    assert button(panel, Action.ACCEPT).accessibleName() == "Zamień"
    show(panel, replace(CARD, language="sk"), language="sk")
    assert button(panel, Action.ACCEPT).accessibleName() == "Vymeniť"


def test_everything_to_press_has_a_name_for_a_screen_reader(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    for _name, state in every_state("en"):
        shown(panel, clock, qtbot, state)
        names = [press.accessibleName() for press in panel.findChildren(Press) if press.isVisible()]
        assert len(names) == len(panel.picture.looks)
        assert all(names)
        assert panel.accessibleName() or state.phase is Phase.SCANNING


def test_crossing_the_width_that_has_room_for_the_basket_asks_for_a_screen_with_it(panel: Panel) -> None:
    asked: list[bool] = []
    panel.width_changed.connect(lambda: asked.append(panel.is_wide))
    for width in (400, 1024, 1100, 500):
        panel.resize(width, 728)
    assert asked == [True, False]
