"""Reasons that do something, other words, notes, and whose answers they are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal

import pytest

from pos_assist.engine.basket import Basket, BasketState
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.rules import BundleRule, Ladder, RuleBook
from pos_assist.engine.situation import Customer, Segment
from pos_assist.services.events import Answer, DeclineReason, Event, EventKind
from pos_assist.services.panel_state import CustomerLine, Phase, Seller
from pos_assist.services.recalling import recall
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, basket, line, receipt
from tests.fakes import NOON
from tests.unit.services.conftest import RULES, Counter, MakeCounter

# two add-ons of one family: the dearer one is offered, the other is its cheaper version
CHEAPER_CASE = replace(RULES, fits=RULES.fits[:1], ladders=(Ladder("cases", ("sku:CABLE", "sku:CASE")),))


@dataclass
class Book:
    """A `CustomerBook` that knows one customer."""

    known: dict[str, Customer] = field(default_factory=dict)
    noted: list[Event] = field(default_factory=list)
    asked_for: set[str] = field(default_factory=set)

    def of(self, basket: Basket) -> Customer | None:
        return self.known.get(basket.customer_id)

    def pending(self, basket: Basket) -> bool:
        return basket.customer_id in self.asked_for

    def note(self, event: Event) -> None:
        self.noted.append(event)


def offered(counter: Counter, of: Basket | None = None) -> str:
    counter.see(of or basket(line(PHONE)))
    return counter.wait(3).card_id


def refuse(counter: Counter, card_id: str, reason: DeclineReason) -> None:
    counter.desk.answer(card_id, Answer.DECLINED)
    assert counter.desk.give_reason(card_id, reason)


# -- something cheaper -------------------------------------------------------------------------------------


def test_too_expensive_brings_the_cheaper_option_at_once_and_once(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=CHEAPER_CASE)
    refuse(counter, offered(counter), DeclineReason.PRICE)
    state = counter.state()
    assert state.phase is Phase.CARD
    assert state.card is not None
    assert (state.card.candidate.kind, state.card.candidate.product_id) == (OfferKind.CHEAPER, CABLE.product_id)
    assert (state.ordinal, state.card_count, state.can_ask_cheaper) == (2, 2, False)
    assert counter.log.of(EventKind.DECIDED)[-1].detail["asked"] == "cheaper"
    refuse(counter, state.card_id, DeclineReason.PRICE)
    assert counter.wait(60).card is None


def test_the_cheaper_option_waits_for_a_pause_in_scanning(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=CHEAPER_CASE)
    card_id = offered(counter)
    counter.see(basket(line(PHONE), line(GLASS)))
    refuse(counter, card_id, DeclineReason.PRICE)
    assert counter.state().card is None
    assert counter.wait(2.4).card is None
    assert counter.wait(0.2).phase is Phase.CARD


def test_without_anything_cheaper_the_reasons_stay_and_the_second_idea_comes(make_counter: MakeCounter) -> None:
    counter = make_counter()
    waiting = counter.see(basket(line(PHONE))) and counter.wait(3).waiting
    refuse(counter, counter.state().card_id, DeclineReason.PRICE)
    assert counter.state().phase is Phase.DECLINED
    assert counter.wait(4).card == waiting


def test_an_undone_too_expensive_brings_nothing_cheaper(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=CHEAPER_CASE)
    card_id = offered(counter)
    refuse(counter, card_id, DeclineReason.PRICE)
    cheaper = counter.state()
    assert counter.desk.undo()
    assert counter.state().card_id == card_id
    assert counter.state().waiting is None
    counter.desk.answer(card_id, Answer.NOT_OFFERED)
    assert counter.wait(20).card is None
    again = make_counter(rules=CHEAPER_CASE)
    card_id = offered(again)
    refuse(again, card_id, DeclineReason.PRICE)
    again.desk.undo()
    refuse(again, card_id, DeclineReason.PRICE)  # said once more
    assert again.state().card == cheaper.card


def test_something_cheaper_on_request_takes_the_open_card_away(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=CHEAPER_CASE)
    first = offered(counter)
    assert counter.state().can_ask_cheaper
    assert counter.desk.ask_cheaper()
    state = counter.state()
    assert state.card is not None
    assert state.card.candidate.kind is OfferKind.CHEAPER
    (withdrawn,) = counter.log.of(EventKind.WITHDRAWN)
    assert withdrawn.card_id == first
    assert not counter.desk.ask_cheaper()


def test_something_cheaper_than_what_is_rung_up_without_an_open_card(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=RuleBook(ladders=RULES.ladders))
    counter.see(basket(line(GLASS_9H)))
    assert counter.wait(5).phase is Phase.NOTHING
    assert counter.desk.ask_cheaper()
    state = counter.state()
    assert state.card is not None
    assert state.card.candidate.product_id == GLASS.product_id


def test_a_basket_left_in_peace_may_still_ask(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=CHEAPER_CASE)
    counter.see(basket(line(PHONE), line(CASE)))
    counter.wait(3)
    assert counter.desk.ask_cheaper()
    counter.paint()
    counter.wait(50)
    assert counter.state().phase is Phase.NOTHING


def test_a_request_in_holdout_looks_like_one_where_there_is_nothing(make_counter: MakeCounter) -> None:
    held_out = make_counter(rules=CHEAPER_CASE, holdout_share=1.0)
    empty = make_counter(rules=RuleBook())
    for counter in (held_out, empty):
        counter.see(basket(line(PHONE), line(CASE)))
        counter.wait(3)
        assert counter.state().can_ask_cheaper
        assert not counter.desk.ask_cheaper()
        assert not counter.state().can_ask_cheaper
    assert held_out.state() == empty.state()


def test_not_while_an_accepted_item_is_still_to_be_scanned(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=CHEAPER_CASE)
    counter.desk.answer(offered(counter), Answer.ACCEPTED)
    assert not counter.state().can_ask_cheaper
    assert not counter.desk.ask_cheaper()
    assert counter.state().phase is Phase.ACCEPTED_WAITING


# -- words and notes ---------------------------------------------------------------------------------------


def test_other_words_go_round_and_every_later_event_says_which(make_counter: MakeCounter) -> None:
    counter = make_counter()
    card_id = offered(counter)
    before = counter.state().card
    assert before is not None
    heard = [before.script_variant]
    for _ in before.wordings:
        assert counter.desk.other_wording(card_id)
        card = counter.state().card
        assert card is not None
        assert (card.script, card.script_variant) in before.wordings
        heard.append(card.script_variant)
    assert len(before.wordings) > 1
    assert heard[-1] == heard[0]
    assert set(heard) == {variant for _, variant in before.wordings}
    reworded = counter.log.of(EventKind.REWORDED)
    assert [event.detail["script_variant"] for event in reworded] == heard[1:]
    counter.desk.other_wording(card_id)
    counter.desk.answer(card_id, Answer.DECLINED)
    assert counter.log.of(EventKind.ANSWERED)[0].detail["script_variant"] == heard[1]
    assert not counter.desk.other_wording(card_id)


def test_a_wording_stays_when_the_basket_changes_and_the_card_speaks_another_language(
    make_counter: MakeCounter,
) -> None:
    counter = make_counter()
    card_id = offered(counter)
    counter.desk.other_wording(card_id)
    card = counter.state().card
    assert card is not None
    after = counter.see(basket(line(PHONE), line(GLASS))).card
    assert after is not None
    assert (after.script, after.script_variant) == (card.script, card.script_variant)
    counter.desk.use_policy(replace(counter.desk.policy, language="pl"))
    polish = counter.state()
    assert polish.card is not None
    assert (polish.card_id, polish.card.language) == (card_id, "pl")
    assert polish.card.script != card.script


def test_not_on_the_shelf(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=replace(RULES, fits=RULES.fits[:1]))
    card_id = offered(counter)
    counter.desk.answer(card_id, Answer.ACCEPTED)
    assert not counter.desk.not_on_shelf(card_id)
    assert counter.wait(21).phase is Phase.NOT_ADDED
    assert counter.desk.not_on_shelf(card_id)
    assert counter.state().phase is Phase.NOTHING
    (event,) = counter.log.of(EventKind.REASON)
    assert (event.reason, event.answer, event.card_id) == ("not_on_shelf", "accepted", card_id)


def test_not_suitable_counts_against_the_rule(make_counter: MakeCounter) -> None:
    counter = make_counter(rules=replace(RULES, fits=RULES.fits[:1]), product_window_baskets=1)
    for number in range(40):
        card_id = offered(counter, basket(line(PHONE), basket_id=f"b{number}"))
        if not card_id:
            break
        refuse(counter, card_id, DeclineReason.NOT_SUITABLE)
        counter.see()
        counter.wait(200)
    else:
        pytest.fail("nobody learns from what customers say")


# -- who -------------------------------------------------------------------------------------------------


def test_every_event_of_a_card_is_of_who_served_at_that_moment(make_counter: MakeCounter) -> None:
    here = [Seller("ola", "Ola", by_pin=True)]
    counter = make_counter(seller=lambda _basket: here[0])
    card_id = offered(counter)
    assert counter.state().seller == here[0]
    counter.desk.answer(card_id, Answer.DECLINED)
    here[0] = Seller()
    counter.desk.give_reason(card_id, DeclineReason.PRICE)
    said = [(event.kind, event.staff_id) for event in counter.log.events if event.card_id]
    assert said == [(EventKind.SHOWN, "ola"), (EventKind.ANSWERED, "ola"), (EventKind.REASON, "")]


def test_a_known_customer_has_a_line_a_key_and_a_memory(make_counter: MakeCounter) -> None:
    bought = {"gone": NOON, "glass": NOON - timedelta(days=9), "case": NOON - timedelta(days=3), "cable": NOON}
    book = Book({"c1": Customer("key-1", Segment.LOYAL, receipts=12, last_bought=bought)})
    counter = make_counter(customers=book)
    known = replace(basket(line(PHONE)), customer_id="c1")
    card_id = offered(counter, known)
    assert counter.state().customer == CustomerLine(
        Segment.LOYAL, (("USB-C cable", NOON), ("Case A55", NOON - timedelta(days=3)))
    )
    refuse(counter, card_id, DeclineReason.HAS_ONE)
    assert {event.customer_key for event in counter.log.events} == {"key-1"}
    assert book.noted == counter.log.events
    assert book.noted[-1].reason == "has_one"
    counter.see(replace(basket(line(PHONE), basket_id="b2"), customer_id="stranger"))
    assert counter.state().customer is None
    counter.wait(3)
    assert {event.customer_key for event in counter.log.events if event.basket_id == "b2"} == {""}


def test_nothing_is_decided_while_it_is_asked_who_this_is_and_nobody_is_woken_for_it(make_counter: MakeCounter) -> None:
    book = Book(asked_for={"c1"})
    counter = make_counter(customers=book)
    known = replace(basket(line(PHONE), state=BasketState.TOTAL), customer_id="c1")
    assert counter.see(known).phase is Phase.SCANNING
    assert counter.wait(10).phase is Phase.SCANNING
    assert not counter.desk.ask_cheaper()
    book.asked_for.clear()
    counter.desk.tick()
    assert counter.state().phase is Phase.CARD


def test_a_waiting_idea_that_was_meant_for_a_stranger_falls_when_the_customer_is_known(
    make_counter: MakeCounter,
) -> None:
    book = Book()
    counter = make_counter(customers=book)
    counter.see(replace(basket(line(PHONE)), customer_id="c1"))
    assert counter.wait(3).waiting is not None
    book.known["c1"] = Customer("key-1", Segment.LOYAL)
    counter.desk.tick()
    assert counter.state().waiting is None


def test_the_receipt_of_a_known_customer_carries_the_key(make_counter: MakeCounter) -> None:
    counter = make_counter(customers=Book({"c1": Customer("key-1", Segment.NEW)}))
    known = replace(basket(line(PHONE)), customer_id="c1")
    counter.desk.answer(offered(counter, known), Answer.ACCEPTED)
    counter.receipts.closed["b1"] = receipt(known)
    counter.see()
    counter.wait(1)
    outcome = counter.log.events[-2:]
    assert [(event.kind, event.customer_key) for event in outcome] == [
        (EventKind.NOT_ADDED, "key-1"),
        (EventKind.RECEIPT_CLOSED, "key-1"),
    ]


def test_a_payment_leaves_nothing_to_press(make_counter: MakeCounter) -> None:
    counter = make_counter()
    card_id = offered(counter)
    counter.see(basket(line(PHONE), state=BasketState.PAYMENT))
    desk = counter.desk
    assert not any(
        (
            desk.answer(card_id, Answer.ACCEPTED),
            desk.undo(),
            desk.peek(),
            desk.ask_cheaper(),
            desk.other_wording(card_id),
            desk.flag(card_id),
            desk.not_on_shelf(card_id),
            desk.dismiss(card_id),
        )
    )


def test_a_no_to_a_set_is_a_no_to_each_of_its_missing_members_also_after_a_restart(make_counter: MakeCounter) -> None:
    members = (("sku:PHONE", 1), ("sku:CASE", 1), ("sku:CABLE", 1))
    rules = replace(
        RULES, ladders=(), bundles=(BundleRule("set", members, percent_off=Decimal(1), names={"en": "phone set"}),)
    )
    alone = make_counter(rules=replace(rules, fits=()))
    refuse(alone, offered(alone), DeclineReason.HAS_ONE)
    after = make_counter(rules=rules, recalled=recall(alone.log.events))
    after.see(basket(line(PHONE)))
    assert after.wait(10).card is None
    assert alone.log.of(EventKind.ANSWERED)[0].offer_kind == "bundle"
