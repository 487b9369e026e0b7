"""Each kind of offer at the demo shop, by its own rules: rung up, card, answer, receipt; judged by the record."""

from __future__ import annotations

import pytest

from pos_assist.engine.offers import OfferKind
from pos_assist.services.events import Event, EventKind
from pos_assist.services.panel_state import Phase
from tests.e2e.conftest import OpenCounter
from tests.e2e.counter import Counter
from tests.e2e.tills.demo import DemoShopTill
from tests.e2e.tills.goods import OpenBasket

pytestmark = pytest.mark.usefixtures("qapp")
OUTCOMES = (EventKind.CONFIRMED, EventKind.NOT_ADDED, EventKind.SPONTANEOUS)


@pytest.fixture
def counter(demo_counter: OpenCounter) -> Counter:
    """The panel beside the demo shop's till."""
    return demo_counter()


def paid(counter: Counter, till: DemoShopTill, basket: OpenBasket) -> list[Event]:
    """Pay, and give what the record says became of the cards."""
    till.pay(basket)
    closed = counter.until_recorded(EventKind.RECEIPT_CLOSED)[-1]
    assert closed.basket_id == str(basket.basket_id)
    assert closed.detail["state"] == "paid"
    assert closed.detail["from_till"] is True
    assert till.server_log() == ""
    return counter.events(*OUTCOMES)


def test_a_set_is_added_whole_and_confirmed(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("PS-SP", "PS-SP", "PS-SP")
        offer = counter.until_card(OfferKind.BUNDLE).candidate
        prices = demo_till.prices
        parts = prices["PS-SP"] + prices["SA-TOM"] + prices["CE-PA"]
        assert (offer.sum_minor, offer.bundle_minor, offer.saving_minor) == (parts, 499, parts - 499)
        assert offer.total_after_minor == 2 * prices["PS-SP"] + 499
        seen = counter.read()
        assert "Pasta night" in seen
        assert "rung up" in seen  # what of it is there already
        assert "€4.99" in seen
        counter.press("Take set")
        counter.until_phase(Phase.ACCEPTED_WAITING)
        demo_till.add_line(basket, "SA-TOM")
        counter.settle()
        assert counter.state.phase is Phase.ACCEPTED_WAITING  # half of what is missing is not the set
        demo_till.add_line(basket, "CE-PA")
        counter.until_phase(Phase.ADDED)
        (confirmed,) = paid(counter, demo_till, basket)
        assert (confirmed.kind, confirmed.offer_kind, confirmed.offer_id) == (
            EventKind.CONFIRMED,
            "bundle",
            "bundle:pasta-night",
        )


def test_half_a_set_on_the_receipt_is_not_the_set(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("PS-SP", "PS-SP", "PS-SP")
        counter.until_card(OfferKind.BUNDLE)
        counter.press("Take set")
        demo_till.add_line(basket, "CE-PA")
        assert [event.kind for event in paid(counter, demo_till, basket)] == [EventKind.NOT_ADDED]


def test_too_expensive_brings_the_cheaper_one_once(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("LT-14")
        dear = counter.until_card(OfferKind.ADDON).candidate
        first = counter.state.card_id
        counter.press("Customer declines", "Price")
        cheap = counter.until_card(OfferKind.CHEAPER, other_than=first).candidate
        assert cheap.compared_product_id == dear.product_id
        assert cheap.unit_price_minor < dear.unit_price_minor
        assert "less than" in counter.read()
        counter.press("Add")
        counter.until_phase(Phase.ACCEPTED_WAITING)
        demo_till.add_line(basket, demo_till.sku(cheap.product_id))
        counter.until_phase(Phase.ADDED)
        (confirmed,) = paid(counter, demo_till, basket)
        assert (confirmed.kind, confirmed.offer_kind) == (EventKind.CONFIRMED, "cheaper")
        assert confirmed.product_id == cheap.product_id
        answers = [(event.offer_kind, event.answer) for event in counter.events(EventKind.ANSWERED)]
        assert answers == [("add-on", "declined"), ("cheaper", "accepted")]
        assert [event.reason for event in counter.events(EventKind.REASON)] == ["price"]


def test_a_no_to_the_cheaper_one_is_the_last_word(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("LT-14")
        counter.until_card(OfferKind.ADDON)
        first = counter.state.card_id
        counter.press("Customer declines", "Price")
        counter.until_card(OfferKind.CHEAPER, other_than=first)
        counter.press("Customer declines", "Price")
        counter.until_phase(Phase.NOTHING)
        assert not counter.state.can_ask_cheaper
        assert paid(counter, demo_till, basket) == []
        assert len(counter.events(EventKind.SHOWN)) == 2


def test_something_cheaper_is_asked_for_and_takes_the_place_of_the_line(
    counter: Counter, demo_till: DemoShopTill
) -> None:
    with counter:
        basket = demo_till.open_basket()
        line = demo_till.add_line(basket, "CBL-2MB")
        counter.until_phase(Phase.NOTHING)
        counter.press("Menu", "Something cheaper?")
        cheap = counter.until_card(OfferKind.CHEAPER).candidate
        assert demo_till.sku(cheap.product_id) == "CBL-2M"
        assert cheap.total_after_minor == demo_till.prices["CBL-2M"]
        counter.press("Swap")
        demo_till.swap(basket, line.line_id, "CBL-2M")
        counter.until_phase(Phase.ADDED)
        (confirmed,) = paid(counter, demo_till, basket)
        assert (confirmed.kind, confirmed.offer_kind) == (EventKind.CONFIRMED, "cheaper")


def test_a_cover_says_the_law_first_and_its_terms(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("VC-1", "DB-S1X", "CL-AL")  # nothing else goes with it any more: a cover is never first
        offer = counter.until_card(OfferKind.COVER).candidate
        assert offer.cover is not None
        assert (offer.difference_minor, offer.cover.item_price_minor) == (
            demo_till.prices["SV-CV-VC"],
            demo_till.prices["VC-1"],
        )
        assert counter.card.script.index("2 years") < counter.card.script.index("19.99")
        assert "Legal guarantee: 2 years" in counter.read()
        assert "loss or theft" not in counter.read()
        counter.press("Terms")
        assert "not loss or theft" in counter.read()
        counter.press("Add cover")
        demo_till.add_line(basket, "SV-CV-VC")
        counter.until_phase(Phase.ADDED)
        (confirmed,) = paid(counter, demo_till, basket)
        assert (confirmed.kind, confirmed.offer_kind) == (EventKind.CONFIRMED, "cover")


def test_a_cover_comes_after_the_other_kind_and_never_in_its_step(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("VC-1", "DB-S1X")
        counter.until_card(OfferKind.ADDON)
        first = counter.state.card_id
        assert counter.screen.offer is not None
        assert counter.screen.offer.next_line == ""
        counter.press("Not offered")
        counter.until_card(OfferKind.COVER, other_than=first)
        counter.press("Customer declines")
        assert paid(counter, demo_till, basket) == []
        answers = [(event.offer_kind, event.answer) for event in counter.events(EventKind.ANSWERED)]
        assert answers == [("add-on", "not_offered"), ("cover", "declined")]


def test_an_upgrade_compares_this_better_best_and_replaces_the_line(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.open_basket()
        line = demo_till.add_line(basket, "CO-B250")
        offer = counter.until_card(OfferKind.UPGRADE).candidate
        card_id = counter.state.card_id
        assert "This one" not in counter.read()
        counter.press("Compare")
        seen = counter.read()
        for words in ("This one – rung up", "Better", "Best", "/ kg"):
            assert words in seen
        options = counter.card.comparison
        assert [option.unit_price_minor for option in options] == sorted(option.unit_price_minor for option in options)
        assert next(demo_till.sku(option.product_id) for option in options) == "CO-B250"
        per_unit = [option.per_unit_minor for option in options if option.per_unit_minor is not None]
        assert per_unit == sorted(per_unit, reverse=True)  # the larger pack costs less a kilogram
        assert counter.state.card_id == card_id
        counter.press("Swap")
        better = demo_till.sku(offer.product_id)
        demo_till.swap(basket, line.line_id, better)
        counter.until_phase(Phase.ADDED)
        (confirmed,) = paid(counter, demo_till, basket)
        assert (confirmed.kind, confirmed.offer_kind) == (EventKind.CONFIRMED, "upgrade")
        assert counter.events(EventKind.RECEIPT_CLOSED)[-1].detail["total_minor"] == demo_till.prices[better]


def test_an_upgrade_that_only_comes_on_top_is_not_an_upgrade(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("CO-B250")
        offer = counter.until_card(OfferKind.UPGRADE).candidate
        counter.press("Swap")
        demo_till.add_line(basket, demo_till.sku(offer.product_id))  # and the old one stays
        assert [event.kind for event in paid(counter, demo_till, basket)] == [EventKind.NOT_ADDED]


def test_an_add_on_is_added_and_confirmed(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("KT-T")
        offer = counter.until_card(OfferKind.ADDON).candidate
        counter.press("Add")
        waiting = counter.until_phase(Phase.ACCEPTED_WAITING)
        assert waiting.barcode in counter.read().replace(" ", "")  # to scan off the screen
        counter.until(lambda: counter.state.answer_recorded, "the answer never became durable")
        demo_till.add_line(basket, demo_till.sku(offer.product_id))
        counter.until_phase(Phase.ADDED)
        (confirmed,) = paid(counter, demo_till, basket)
        assert (confirmed.kind, confirmed.product_id) == (EventKind.CONFIRMED, offer.product_id)
        (closed,) = counter.events(EventKind.RECEIPT_CLOSED)
        assert closed.detail["total_minor"] == offer.total_after_minor


@pytest.mark.parametrize(
    ("kind", "rung_up"),
    [
        (OfferKind.ADDON, ["MO-V"]),
        (OfferKind.UPGRADE, ["HD-3"]),
        (OfferKind.BUNDLE, ["PP-100"]),
        (OfferKind.COVER, ["VC-1", "DB-S1X", "CL-AL"]),
    ],
    ids=lambda value: value.value if isinstance(value, OfferKind) else "",
)
def test_a_declined_offer_confirms_nothing_even_if_it_is_bought_anyway(
    counter: Counter, demo_till: DemoShopTill, kind: OfferKind, rung_up: list[str]
) -> None:
    with counter:
        basket = demo_till.ring(*rung_up)
        offer = counter.until_card(kind).candidate
        counter.press("Customer declines", "Has one already")
        for product in [part.product_id for part in offer.missing] or [offer.product_id]:
            demo_till.add_line(basket, demo_till.sku(product))
        outcomes = [event.kind for event in paid(counter, demo_till, basket)]
        expected = [] if kind is OfferKind.UPGRADE else [EventKind.SPONTANEOUS]  # the old line still stands
        assert outcomes == expected
        assert [event.answer for event in counter.events(EventKind.ANSWERED)] == ["declined"]
        assert [event.reason for event in counter.events(EventKind.REASON)] == ["has_one"]
