"""A set, a cheaper one and a cover on a real till program: Tryton rings them up, the panel sees and confirms them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from pos_assist import paths
from pos_assist.engine.offers import OfferKind
from pos_assist.services.events import Event, EventKind
from pos_assist.services.panel_state import Phase
from tests.e2e.counter import Counter
from tests.e2e.tills.goods import OpenBasket
from tests.e2e.tills.tryton import TrytonTill

pytestmark = [pytest.mark.tills, pytest.mark.usefixtures("qapp")]
OUTCOMES = (EventKind.CONFIRMED, EventKind.NOT_ADDED, EventKind.SPONTANEOUS)

SET = """
format = 1
[[bundle]]
id = "phone-set"
members = ["sku:PH-5", "sku:CA-5", "sku:CH-30"]
price = "319.00"
name = { en = "phone set" }
"""
CABLES = """
format = 1
[[pair]]
id = "phone-cable"
when = "sku:PH-5"
offer = "sku:CC-2M"
benefit = { en = "reaches the sofa" }
[[ladder]]
id = "cables"
steps = ["sku:CC-1M", "sku:CC-2M"]
benefit = { en = "reaches further" }
"""
COVER = """
format = 1
[[cover]]
id = "phone-cover"
when = { category = "Phones" }
product = "sku:SV-1"
name = { en = "accident cover" }
legal = { en = "2 years" }
years = { en = "4 years" }
terms = { en = "Drops and liquids for 4 years; not loss or theft." }
"""


@contextmanager
def beside(till: TrytonTill, rules: str) -> Iterator[Counter]:
    """A panel beside Tryton; after it, nobody may have been locked out."""
    with Counter(till.database, till.name, paths.home(), rules=rules) as counter:
        yield counter
    assert "database is locked" not in till.server_log()


def paid(counter: Counter, till: TrytonTill, basket: OpenBasket) -> list[Event]:
    """Pay, and give what the record says became of the cards."""
    till.pay(basket)
    (closed,) = counter.until_recorded(EventKind.RECEIPT_CLOSED)
    assert closed.detail["state"] == "paid"
    assert closed.detail["from_till"] is True
    return counter.events(*OUTCOMES)


def test_a_set_is_rung_up_member_by_member_and_confirmed(tryton_till: TrytonTill) -> None:
    with beside(tryton_till, SET) as counter:
        basket = tryton_till.open_basket()
        tryton_till.add_line(basket, "phone")
        offer = counter.until_card(OfferKind.BUNDLE).candidate
        assert (offer.sum_minor, offer.bundle_minor) == (29900 + 1250 + 1990, 31900)
        assert offer.total_uncertain  # Tryton knows no such set: it charges what its own price lists say
        counter.press("Take set")
        counter.until_phase(Phase.ACCEPTED_WAITING)
        tryton_till.add_line(basket, "case")
        tryton_till.add_line(basket, "charger")
        counter.until_phase(Phase.ADDED)
        (confirmed,) = paid(counter, tryton_till, basket)
        assert (confirmed.kind, confirmed.offer_id) == (EventKind.CONFIRMED, "bundle:phone-set")


def test_half_a_set_is_not_confirmed(tryton_till: TrytonTill) -> None:
    with beside(tryton_till, SET) as counter:
        basket = tryton_till.open_basket()
        tryton_till.add_line(basket, "phone")
        counter.until_card(OfferKind.BUNDLE)
        counter.press("Take set")
        tryton_till.add_line(basket, "charger")
        assert [event.kind for event in paid(counter, tryton_till, basket)] == [EventKind.NOT_ADDED]


def test_too_expensive_and_the_cheaper_one_is_confirmed(tryton_till: TrytonTill) -> None:
    with beside(tryton_till, CABLES) as counter:
        basket = tryton_till.open_basket()
        tryton_till.add_line(basket, "phone")
        counter.until_card(OfferKind.ADDON)
        first = counter.state.card_id
        counter.press("Customer declines", "Price")
        cheap = counter.until_card(OfferKind.CHEAPER, other_than=first).candidate
        assert cheap.product_id == str(tryton_till.product_ids["cable_1m"])
        assert cheap.less_minor == 990 - 790
        counter.press("Add")
        counter.until_phase(Phase.ACCEPTED_WAITING)
        tryton_till.add_line(basket, "cable_1m")
        counter.until_phase(Phase.ADDED)
        (confirmed,) = paid(counter, tryton_till, basket)
        assert (confirmed.kind, confirmed.offer_kind) == (EventKind.CONFIRMED, "cheaper")


def test_a_cover_is_rung_up_as_the_tills_own_service_and_confirmed(tryton_till: TrytonTill) -> None:
    with beside(tryton_till, COVER) as counter:
        basket = tryton_till.open_basket()
        tryton_till.add_line(basket, "phone")
        offer = counter.until_card(OfferKind.COVER).candidate
        assert (offer.difference_minor, offer.total_after_minor) == (1500, 29900 + 1500)
        assert "Legal guarantee: 2 years" in counter.read()
        counter.press("Add cover")
        counter.until_phase(Phase.ACCEPTED_WAITING)
        tryton_till.add_line(basket, "setup")
        counter.until_phase(Phase.ADDED)
        (confirmed,) = paid(counter, tryton_till, basket)
        assert (confirmed.kind, confirmed.offer_kind) == (EventKind.CONFIRMED, "cover")
        (closed,) = counter.events(EventKind.RECEIPT_CLOSED)
        assert closed.detail["total_minor"] == offer.total_after_minor
