"""What the panel says in each state, in words, without Qt."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Action, Dot, Mark, Screen, Tone
from pos_assist.cashier.texts import SourceTexts
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.decision import Card, StockProof
from pos_assist.engine.explaining import in_every_language
from pos_assist.engine.offers import Candidate, Evidence, OfferKind, Source
from pos_assist.services.events import DeclineReason
from pos_assist.services.panel_state import PanelState, Phase, RecordHealth, Seller
from tests.unit.engine.shop import phrases

WHEN = datetime(2026, 3, 7, 8, 41, tzinfo=UTC)
WARSAW = timezone(timedelta(hours=1))
LINES = (
    Line("1", "phone", "phone", "Galaxy A55", Decimal(1), 79999),
    Line("2", "glass", "glass", "Glass", Decimal(2), 2999),
)
BASKET = Basket("b1", "1", "Till 1", "anna", BasketState.TOTAL, "PLN", LINES)
UPGRADE = Candidate(
    kind=OfferKind.UPGRADE,
    offer_id="upgrade:glass>glass9h",
    product_id="glass9h",
    group_id="glass9h",
    name="Glass 9H",
    quantity=Decimal(1),
    unit_price_minor=6999,
    difference_minor=4000,
    total_after_minor=89997,
    margin_minor=None,
    evidence=Evidence(Source.LADDER, "ladder-1", "glass", "Glass"),
    replaces_line_id="2",
    replaces_product_id="glass",
    replaced_unit_price_minor=2999,
)
ADDON = replace(
    UPGRADE,
    kind=OfferKind.ADDON,
    unit_price_minor=1999,
    difference_minor=3998,
    quantity=Decimal(2),
    evidence=Evidence(Source.LEARNED, "", "phone", "Galaxy A55", "", 84, 672, 3.25),
    replaces_line_id="",
    replaces_product_id="",
    replaced_unit_price_minor=0,
)


def card_of(candidate: Candidate, **changes: Any) -> Card:
    """A card whose evidence is told as the engine tells it."""
    card = Card(candidate, "Swap it?", "upgrade.U1", "pl", StockProof(Decimal(12), WHEN), 1.0)
    return replace(card, why=in_every_language(candidate, phrases(), "pl"), **changes)


CARD = card_of(UPGRADE)
STATE = PanelState(Phase.CARD, "pl", BASKET, CARD, "card-1")


def screen_of(state: PanelState) -> Screen:
    return present(state, SourceTexts(), local_time=lambda moment: moment.astimezone(WARSAW))


def test_an_upgrade_says_the_difference_the_new_and_the_old_price() -> None:
    offer = screen_of(STATE).offer
    assert offer is not None
    assert offer.chip.text == "Better version"
    assert offer.price == "+40,00\u00a0zł"
    assert offer.price_note == "69,99\u00a0zł instead of 29,99\u00a0zł"
    assert offer.total_after == "Total after swap: 899,97\u00a0zł"
    assert offer.script == "„Swap it?”"
    assert offer.counter == "1 / 1"
    assert [fact.text for fact in offer.facts] == ["On shelf: 12 (9:41)", "In place of: Glass"]
    assert offer.why == "A better version of: Glass (Rule ladder-1)"
    assert [button.label for button in screen_of(STATE).buttons] == [
        "Queue",
        "Menu",
        "Swap",
        "Customer declines",
        "Not offered",
        "Why this?",
        "Bad suggestion",
        "Something cheaper?",
    ]


def test_an_add_on_says_what_the_receipt_grows_by_and_the_single_price() -> None:
    offer = screen_of(replace(STATE, card=card_of(ADDON), ordinal=2, card_count=2)).offer
    assert offer is not None
    assert offer.chip.text == "Add-on"
    assert offer.price == "39,98\u00a0zł"
    assert offer.price_note == "2 × 19,99\u00a0zł"
    assert offer.counter == "2 / 2"
    assert offer.facts[1].text == "Bought together: 84 of 672 receipts"
    assert offer.why == "Bought together in 84 of 672 receipts with: Galaxy A55 – 3,3 times as often as usual"


@pytest.mark.parametrize(
    ("stock", "text", "mark"),
    [
        (StockProof(Decimal("3.5"), WHEN), "On shelf: 3,5 (9:41)", Mark.CHECK),
        (StockProof(Decimal(3), None), "On shelf: 3", Mark.CHECK),
        (StockProof(Decimal(12), WHEN, in_room=Decimal(9)), "On shelf: 3 · in stock room: 9 (9:41)", Mark.CHECK),
        (StockProof(Decimal(9), WHEN, in_room=Decimal(9)), "On shelf: 0 · in stock room: 9 (9:41)", Mark.CHECK),
        (StockProof(Decimal(3), WHEN, stale=True), "Stock data old – check shelf (9:41)", Mark.WARNING),
        (StockProof(None, None), "Stock unknown – ask a colleague", Mark.WARNING),
    ],
)
def test_a_stock_figure_says_how_old_it_is_and_an_old_one_is_no_figure(
    stock: StockProof, text: str, mark: Mark
) -> None:
    offer = screen_of(replace(STATE, card=replace(CARD, stock=stock))).offer
    assert offer is not None
    assert (offer.facts[0].text, offer.facts[0].mark) == (text, mark)


def test_the_count_of_an_old_figure_is_greyed_and_stands_after_what_fits() -> None:
    old = StockProof(Decimal(12), WHEN, stale=True, in_room=Decimal(9))
    offer = screen_of(replace(STATE, card=replace(CARD, stock=old))).offer
    assert offer is not None
    assert [(fact.text, fact.tone) for fact in offer.facts if fact.tone is not Tone.NEUTRAL] == [
        ("Stock data old – check shelf (9:41)", Tone.WARNING),
        ("On shelf: 3 · in stock room: 9", Tone.MUTED),
    ]


@pytest.mark.parametrize("phase", list(Phase))
def test_every_phase_has_a_screen_and_only_a_card_has_answers(phase: Phase) -> None:
    screen = screen_of(replace(STATE, phase=phase, idea_ready=True))
    actions = {button.action for button in screen.buttons}
    assert (screen.offer is not None) == (phase is Phase.CARD)
    assert (Action.ACCEPT in actions) == (phase is Phase.CARD)
    assert (screen.dot is not Dot.NONE) == (phase is Phase.SCANNING)
    if screen.notice and phase is not Phase.SCANNING:
        assert screen.notice.title
    assert {Action.QUEUE, Action.MENU} <= actions
    if phase not in (Phase.CARD, Phase.DECLINED, Phase.NOT_ADDED):
        assert screen.card_id == ""
        assert actions == {Action.QUEUE, Action.MENU}


def test_holdout_says_nothing_of_what_is_kept_back() -> None:
    """A state in holdout may carry anything; the screen is the one of an empty hand."""
    empty = PanelState(Phase.NOTHING, "pl", BASKET)
    kept_back = replace(STATE, phase=Phase.NOTHING, idea_ready=True, barcode="123", ordinal=2, card_count=2)
    assert screen_of(kept_back) == screen_of(empty)
    for row in (screen_of(kept_back).basket or pytest.fail("no mirror")).rows:
        assert not row.marked


def test_a_card_phase_without_a_card_is_nothing_to_answer() -> None:
    screen = screen_of(replace(STATE, card=None))
    assert screen.offer is None
    assert {button.action for button in screen.buttons} == {Action.QUEUE, Action.MENU}
    assert screen.card_id == ""


def test_there_are_five_reasons_and_each_names_a_decline_reason() -> None:
    screen = screen_of(replace(STATE, phase=Phase.DECLINED))
    reasons = [button for button in screen.buttons if button.action is Action.REASON]
    assert [button.label for button in reasons] == ["Has one already", "Price", "No time", "Not suitable", "Don't ask"]
    assert {DeclineReason(button.value) for button in reasons} == {
        DeclineReason.HAS_ONE,
        DeclineReason.PRICE,
        DeclineReason.NO_TIME,
        DeclineReason.NOT_SUITABLE,
        DeclineReason.DONT_ASK,
    }
    assert screen.card_id == "card-1"


def test_waiting_shows_the_code_and_without_one_says_to_ring_it_up() -> None:
    state = replace(STATE, phase=Phase.ACCEPTED_WAITING, barcode="5901234123457", shelf="A3")
    notice = screen_of(state).notice
    assert notice is not None
    assert notice.code == "5901234123457"
    assert notice.detail == "Shelf: A3"
    assert notice.about == "Glass 9H"
    bare = screen_of(replace(state, barcode="")).notice
    assert bare is not None
    assert bare.title == "Adding… ring it up at the till"


@pytest.mark.parametrize(
    ("record", "text"),
    [
        (RecordHealth(1000, 2.0), "Till connected"),
        (RecordHealth(1001, 0.1), "1001 answers not saved yet"),
        (RecordHealth(1, 2.1), "1 answer not saved yet"),
        (RecordHealth(3, 9.0, "The disk is full."), "The disk is full."),
    ],
)
def test_a_record_that_is_not_saved_is_said(record: RecordHealth, text: str) -> None:
    status = screen_of(replace(STATE, record=record)).status
    assert status.text == text
    assert (status.tone is Tone.WARNING) == (text != "Till connected")


def test_a_lost_till_says_that_selling_goes_on_and_when_it_was_last_seen() -> None:
    screen = screen_of(PanelState(Phase.DISCONNECTED, link_note="No such file.", last_seen=WHEN))
    assert screen.notice is not None
    assert screen.notice.title == "Till not connected – selling is not affected"
    assert screen.notice.detail == "No such file.\nLast seen: 7\u00a0Mar 9:41"
    assert screen.status.mark is Mark.UNPLUGGED


def test_idle_counts_offers_made_and_says_no_rate() -> None:
    notice = screen_of(PanelState(Phase.IDLE, offers_today=1, demo=True)).notice
    assert notice is not None
    assert notice.detail == "Demo – invented shop, invented prices\n1 suggestion today"
    assert screen_of(PanelState(Phase.IDLE, demo=True)).watermark == "DEMO"


def test_the_mirror_marks_the_line_behind_the_card() -> None:
    mirror = screen_of(STATE).basket
    assert mirror is not None
    assert [(row.quantity, row.amount, row.marked) for row in mirror.rows] == [
        ("1", "799,99\u00a0zł", False),
        ("2", "59,98\u00a0zł", True),
    ]
    assert mirror.total == "859,97\u00a0zł"


def test_without_room_for_the_basket_a_line_more_is_the_same_screen() -> None:
    nothing = PanelState(Phase.NOTHING, "pl", BASKET)
    fewer = replace(nothing, basket=replace(BASKET, lines=LINES[:1]))
    narrow = [present(one, SourceTexts(), local_time=WARSAW.fromutc, with_basket=False) for one in (nothing, fewer)]
    assert narrow[0] == narrow[1] == screen_of(nothing)._replace(basket=None)
    assert screen_of(nothing) != screen_of(fewer)


def test_names_from_outside_cannot_play_tricks() -> None:
    evil = "A\u202egpj\u2066.exe\x00\x1b[31m\nB\u2028C\t  D <b>{total}</b> %n"
    candidate = replace(UPGRADE, name=evil, evidence=replace(UPGRADE.evidence, trigger_name=evil))
    state = replace(STATE, card=card_of(candidate, script=evil), seller=Seller("7", evil))
    screen = screen_of(state)
    assert screen.offer is not None
    assert screen.offer.name == "Agpj.exe [31m B C D <b>{total}</b> %n"
    assert "A gpj .exe …tal </b> %n" in screen.offer.why  # shortened and filled as every sentence is
    for text in (screen.staff, screen.offer.script, screen.offer.facts[1].text):
        assert "Agpj.exe [31m B C D <b>{total}</b> %n" in text
    for text in (screen.staff, screen.offer.script, screen.offer.why, screen.offer.facts[1].text):
        assert text.replace("\u00a0", " ").isprintable()


def test_a_name_without_end_is_cut_and_money_keeps_its_no_break_space() -> None:
    candidate = replace(UPGRADE, name="x" * 100_000)
    offer = screen_of(replace(STATE, card=replace(CARD, candidate=candidate))).offer
    assert offer is not None
    assert len(offer.name) == 400
    script = "To 40,00\u00a0zł więcej"
    offer = screen_of(replace(STATE, card=replace(CARD, script=script))).offer
    assert offer is not None
    assert offer.script == f"„{script}”"
