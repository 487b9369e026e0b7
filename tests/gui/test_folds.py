"""What a card unfolds, and the small actions beside the four answers, as a finger meets them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pos_assist.cashier.screen import Action
from pos_assist.cashier.view import Panel
from pos_assist.services.panel_state import PanelState, Phase
from tests.gui.goods import compared, cover
from tests.gui.stage import CARD, HandClock, Heard, button, show, shown

FULL = replace(CARD, card=compared("pl"), card_id="card-1")
COVER = replace(CARD, card=cover("pl"), card_id="card-1")


def touch(panel: Panel, action: Action) -> None:
    QTest.mouseClick(button(panel, action), Qt.MouseButton.LeftButton)


def texts(panel: Panel) -> set[str]:
    return {getattr(piece, "text", "") for piece in panel.picture.pieces}


def pressable(panel: Panel) -> set[Action]:
    return {one.action for one, _look in panel.picture.looks}


@pytest.mark.parametrize(("state", "action"), [(FULL, Action.COMPARE), (FULL, Action.WHY), (COVER, Action.TERMS)])
def test_a_touch_unfolds_a_second_folds_and_nobody_is_told(
    panel: Panel, clock: HandClock, qtbot: QtBot, state: PanelState, action: Action
) -> None:
    shown(panel, clock, qtbot, state)
    heard = Heard(panel)
    assert panel.screen_shown is not None
    offer = panel.screen_shown.offer
    assert offer is not None
    unfolded = {Action.COMPARE: offer.comparison[-1].price if offer.comparison else "", Action.WHY: offer.why}
    wanted = unfolded.get(action, offer.terms)
    assert wanted not in texts(panel)
    touch(panel, action)
    assert wanted in texts(panel)
    assert offer.script not in texts(panel)
    assert {Action.ACCEPT, Action.DECLINE, Action.NOT_OFFERED, action} <= pressable(panel)
    touch(panel, action)
    assert wanted not in texts(panel)
    assert offer.script in texts(panel)
    assert heard.answers == []


def test_the_price_and_the_total_stay_while_the_evidence_is_read(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot, FULL)
    touch(panel, Action.WHY)
    assert panel.screen_shown is not None
    offer = panel.screen_shown.offer
    assert offer is not None
    assert {offer.price, offer.total_after} <= texts(panel)


def test_a_bad_suggestion_is_told_beside_the_evidence_and_then_noted(
    panel: Panel, clock: HandClock, qtbot: QtBot
) -> None:
    shown(panel, clock, qtbot, FULL)
    heard = Heard(panel)
    assert not {Action.FLAG, Action.CHEAPER} & pressable(panel)
    touch(panel, Action.WHY)
    touch(panel, Action.FLAG)
    assert heard.answers == [("flag", "card-1")]
    show(panel, replace(FULL, flagged=True))
    assert panel.screen_shown is not None
    offer = panel.screen_shown.offer
    assert offer is not None
    assert {offer.noted, offer.why} <= texts(panel)  # it stays unfolded
    assert Action.FLAG not in pressable(panel)
    touch(panel, Action.CHEAPER)  # and nothing is locked
    assert heard.answers[1:] == [("cheaper", "card-1")]


@pytest.mark.parametrize(
    ("state", "action"),
    [
        (FULL, Action.OTHER_WORDING),
        (FULL, Action.QUEUE),
        (FULL, Action.MENU),
        (replace(FULL, phase=Phase.NOT_ADDED), Action.NOT_ON_SHELF),
        (replace(FULL, phase=Phase.NOT_ADDED), Action.DISMISS),
        (replace(FULL, phase=Phase.ACCEPTED_WAITING, can_undo=True), Action.UNDO),
        (replace(FULL, phase=Phase.DECLINED, can_undo=True), Action.UNDO),
        (replace(FULL, phase=Phase.NOTHING, can_undo=True), Action.UNDO),
    ],
)
def test_every_small_action_is_told_with_its_card(
    panel: Panel, clock: HandClock, qtbot: QtBot, state: PanelState, action: Action
) -> None:
    shown(panel, clock, qtbot, state)
    heard = Heard(panel)
    touch(panel, action)
    assert heard.answers == [(action.value, "card-1")]


def test_another_wording_leaves_what_is_unfolded_and_every_button(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    shown(panel, clock, qtbot, FULL)
    touch(panel, Action.COMPARE)
    before = panel.picture.looks
    card = compared("pl")
    show(panel, replace(FULL, card=replace(card, script=card.wordings[1][0])))
    assert panel.picture.looks == before
