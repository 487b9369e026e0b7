"""The main job on real tills: rung up, suggested, answered, paid, confirmed."""

from __future__ import annotations

import pytest

from pos_assist import paths
from pos_assist.engine.offers import OfferKind
from pos_assist.services.events import EventKind
from pos_assist.services.panel_state import Phase
from tests.e2e.counter import Counter
from tests.e2e.tills.django_cash_register import DjangoCashRegisterTill
from tests.e2e.tills.goods import Till
from tests.e2e.tills.tryton import TrytonTill
from tests.e2e.tills.wuttapos import WuttaPosTill

pytestmark = [pytest.mark.tills, pytest.mark.usefixtures("qapp")]


def accept_an_add_on(till: Till) -> Counter:
    """A phone is rung up, the case is accepted and scanned, the sale is paid."""
    counter = Counter(till.database, till.name, paths.home())
    with counter:
        basket = till.open_basket()
        till.add_line(basket, "phone")
        shown = counter.until_phase(Phase.CARD)
        assert shown.card is not None
        assert shown.card.candidate.product_id == str(till.product_ids["case"])
        assert shown.card.candidate.difference_minor == 1250
        assert shown.card.candidate.total_after_minor == 29900 + 1250
        assert "12.50" in shown.card.script
        counter.press("Add")
        counter.until_phase(Phase.ACCEPTED_WAITING)
        counter.until(lambda: counter.state.answer_recorded, "the answer never became durable")
        till.add_line(basket, "case")
        counter.until_phase(Phase.ADDED)
        till.pay(basket)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
    assert "database is locked" not in till.server_log()
    return counter


def test_tryton_accepted_and_confirmed_on_the_paid_receipt(tryton_till: TrytonTill) -> None:
    counter = accept_an_add_on(tryton_till)
    (confirmed,) = counter.events(EventKind.CONFIRMED)
    assert confirmed.product_id == str(tryton_till.product_ids["case"])
    assert confirmed.detail["landed_total_minor"] == confirmed.detail["total_after_minor"] == 29900 + 1250
    (closed,) = counter.events(EventKind.RECEIPT_CLOSED)
    assert closed.detail["state"] == "paid"
    assert closed.detail["total_minor"] == 29900 + 1250
    assert closed.detail["from_till"] is True


def test_tryton_declined_and_not_bought_confirms_nothing(tryton_till: TrytonTill) -> None:
    with Counter(tryton_till.database, tryton_till.name, paths.home()) as counter:
        basket = tryton_till.open_basket()
        tryton_till.add_line(basket, "phone")
        counter.until_phase(Phase.CARD)
        counter.press("declines")
        counter.until_phase(Phase.DECLINED)
        counter.press("Price")
        tryton_till.add_line(basket, "charger")
        counter.until_phase(Phase.NOTHING)
        tryton_till.pay(basket)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        assert [event.answer for event in counter.events(EventKind.ANSWERED)] == ["declined"]
        assert [event.reason for event in counter.events(EventKind.REASON)] == ["price"]
        assert not counter.events(EventKind.CONFIRMED, EventKind.NOT_ADDED, EventKind.SPONTANEOUS)
    assert "database is locked" not in tryton_till.server_log()


def test_tryton_upgrade_replaces_the_line(tryton_till: TrytonTill) -> None:
    with Counter(tryton_till.database, tryton_till.name, paths.home()) as counter:
        basket = tryton_till.open_basket()
        line = tryton_till.add_line(basket, "cable_1m")
        shown = counter.until_phase(Phase.CARD)
        assert shown.card is not None
        assert shown.card.candidate.kind is OfferKind.UPGRADE
        assert shown.card.candidate.difference_minor == 200
        counter.press("Swap")
        counter.until_phase(Phase.ACCEPTED_WAITING)
        tryton_till.add_line(basket, "cable_2m")
        assert line.line_id is not None
        tryton_till.remove_line(basket, line.line_id)
        counter.until_phase(Phase.ADDED)
        tryton_till.pay(basket)
        (confirmed,) = counter.until_recorded(EventKind.CONFIRMED)
        assert confirmed.product_id == str(tryton_till.product_ids["cable_2m"])


def test_wuttapos_accepted_and_confirmed(wuttapos_till: WuttaPosTill) -> None:
    counter = accept_an_add_on(wuttapos_till)
    assert len(counter.events(EventKind.CONFIRMED)) == 1


def test_django_cash_register_is_confirmed_by_what_was_seen_last_and_says_so(
    django_till: DjangoCashRegisterTill,
) -> None:
    counter = accept_an_add_on(django_till)
    assert [event.detail["from_till"] for event in counter.events(EventKind.CONFIRMED)] == [False]
    assert {event.detail["state"] for event in counter.events(EventKind.RECEIPT_CLOSED)} == {"unknown"}
