"""Answers that act and can be taken back: undo, reasons, other words, a note to the manager, the idea that waits."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pos_assist.adapters.store.answers import answers_of
from pos_assist.engine.offers import OfferKind
from pos_assist.services.events import Event, EventKind
from pos_assist.services.panel_state import Phase
from tests.e2e.command import pos_assist
from tests.e2e.conftest import OpenCounter
from tests.e2e.counter import Counter
from tests.e2e.tills.demo import DemoShopTill

pytestmark = pytest.mark.usefixtures("qapp")
ANSWERS = (EventKind.ANSWERED, EventKind.UNDONE)
OUTCOMES = (EventKind.CONFIRMED, EventKind.NOT_ADDED, EventKind.SPONTANEOUS)
BY_HAND = "Take it off at the till by hand"


@pytest.fixture
def counter(demo_counter: OpenCounter) -> Counter:
    """The panel beside the demo shop's till."""
    return demo_counter()


def told(events: list[Event]) -> list[tuple[str, str]]:
    """What each answer event says."""
    return [(event.kind.value, event.answer) for event in events]


def counted(counter: Counter, offer_id: str) -> tuple[float, float]:
    """How often it was accepted and declined, as a panel that starts now would count it."""
    answers = answers_of(counter.home.store, now=datetime.now(UTC), half_life_days=0)
    return answers.of(("offer", offer_id), 0)[:2]


def test_a_yes_taken_back_before_it_landed_and_then_a_no(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("IR-1")
        counter.until_card(OfferKind.ADDON)
        card_id, offer_id = counter.state.card_id, counter.card.candidate.offer_id
        counter.press("Add")
        counter.until_phase(Phase.ACCEPTED_WAITING)
        counter.press("Undo")
        counter.until_phase(Phase.CARD)
        assert counter.state.card_id == card_id
        assert BY_HAND not in counter.read()
        assert "Undo" not in counter.buttons()
        counter.press("Customer declines")
        demo_till.pay(basket)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        assert told(counter.events(*ANSWERS)) == [
            ("answered", "accepted"),
            ("undone", "accepted"),
            ("answered", "declined"),
        ]
        first, undone, _last = counter.events(*ANSWERS)
        assert undone.detail["answer_event_id"] == first.event_id
        assert undone.detail["in_basket"] is False
        assert counted(counter, offer_id) == (0, 1)
        assert counter.events(*OUTCOMES) == []


def test_a_yes_taken_back_after_it_landed_is_taken_off_by_hand(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("IR-1")
        offer = counter.until_card(OfferKind.ADDON).candidate
        counter.press("Add")
        line = demo_till.add_line(basket, demo_till.sku(offer.product_id))
        counter.until_phase(Phase.ADDED)
        counter.until(lambda: counter.state.phase is not Phase.ADDED, "'added' never went")
        assert counter.state.can_undo  # ten seconds, whatever is on screen meanwhile
        counter.press("Undo")
        counter.until_phase(Phase.CARD)
        assert BY_HAND in counter.read()
        demo_till.remove_line(basket, line.line_id)
        counter.until(lambda: BY_HAND not in counter.read(), "it is off, and still to be taken off")
        counter.press("Customer declines")
        demo_till.pay(basket)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        assert told(counter.events(*ANSWERS))[1:] == [("undone", "accepted"), ("answered", "declined")]
        assert counter.events(EventKind.UNDONE)[0].detail["in_basket"] is True
        assert counter.events(*OUTCOMES) == []


def test_a_yes_taken_back_and_paid_all_the_same_is_no_acceptance(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("IR-1")
        offer = counter.until_card(OfferKind.ADDON).candidate
        counter.press("Add")
        demo_till.add_line(basket, demo_till.sku(offer.product_id))
        counter.until_phase(Phase.ADDED)
        counter.press("Undo")
        counter.until_phase(Phase.CARD)
        demo_till.pay(basket)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        assert [event.kind for event in counter.events(*OUTCOMES)] == [EventKind.SPONTANEOUS]
        assert counted(counter, offer.offer_id) == (0, 0)


def test_a_no_taken_back_and_accepted_is_confirmed(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("IR-1")
        offer = counter.until_card(OfferKind.ADDON).candidate
        counter.press("Customer declines", "Not suitable", "Undo")
        counter.until_phase(Phase.CARD)
        counter.press("Add")
        demo_till.add_line(basket, demo_till.sku(offer.product_id))
        counter.until_phase(Phase.ADDED)
        demo_till.pay(basket)
        (confirmed,) = counter.until_recorded(EventKind.CONFIRMED)
        assert confirmed.product_id == offer.product_id
        assert told(counter.events(*ANSWERS)) == [
            ("answered", "declined"),
            ("undone", "declined"),
            ("answered", "accepted"),
        ]
        assert counted(counter, offer.offer_id) == (1, 0)
    assert pos_assist("rules", "review", "--json").json["rules"] == []  # the complaint was taken back with the no


def test_not_suitable_and_a_bad_suggestion_stand_on_the_managers_list(
    counter: Counter, demo_till: DemoShopTill
) -> None:
    with counter:
        first = demo_till.ring("IR-1")
        unsuitable = counter.until_card(OfferKind.ADDON).candidate
        counter.press("Customer declines", "Not suitable")
        demo_till.pay(first)
        counter.until_phase(Phase.IDLE)
        demo_till.ring("KT-T")
        flagged = counter.until_card(OfferKind.ADDON).candidate
        assert "Bad suggestion" not in counter.buttons()
        counter.press("Why this?")
        assert flagged.evidence.rule_id in counter.read()
        counter.press("Bad suggestion")
        assert "Noted for the manager" in counter.read()
        assert counter.state.phase is Phase.CARD  # a note is no answer
        counter.until_recorded(EventKind.FLAGGED)
    listed = {rule["rule_id"]: rule for rule in pos_assist("rules", "review", "--json").json["rules"]}
    assert listed.keys() == {unsuitable.evidence.rule_id, flagged.evidence.rule_id}
    said, noted = listed[unsuitable.evidence.rule_id], listed[flagged.evidence.rule_id]
    assert (said["offers"], said["declines"], said["not_suitable"], said["flags"]) == (1, 1, 1, 0)
    assert (noted["offers"], noted["declines"], noted["not_suitable"], noted["flags"]) == (0, 0, 0, 1)
    assert said["examples"] == [
        {"trigger_product_id": str(demo_till.product_ids["IR-1"]), "product_id": unsuitable.product_id}
    ]


def test_other_wording_says_the_same_offer_in_other_words(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        demo_till.ring("IR-1")
        before = counter.until_card()
        card_id = counter.state.card_id
        counter.press("Other wording")
        after = counter.card
        assert after.script != before.script
        assert after.candidate == before.candidate
        assert after.script.replace("\n", " ") in counter.read().replace("\n", " ")
        assert counter.state.card_id == card_id
        (reworded,) = counter.until_recorded(EventKind.REWORDED)
        assert reworded.detail["variant_before"] == before.script_variant
        counter.press("Add")
        (answered,) = counter.until_recorded(EventKind.ANSWERED)
        assert answered.detail["script_variant"] == after.script_variant


def test_no_time_and_dont_ask_end_the_basket(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        for product, reason, value in (("KT-T", "No time", "no_time"), ("VC-1", "Don't ask", "dont_ask")):
            basket = demo_till.ring(product)  # which brings two ideas
            counter.until_card()
            assert counter.state.waiting is not None
            counter.press("Customer declines", reason)
            counter.until_phase(Phase.NOTHING)
            demo_till.add_line(basket, "HD-3")  # which alone brings a card
            counter.settle()
            assert counter.state.phase is Phase.NOTHING
            assert counter.events(EventKind.REASON)[-1].reason == value
            demo_till.pay(basket)
            counter.until_phase(Phase.IDLE)


def test_the_second_idea_waits_as_one_line_and_becomes_the_card(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        basket = demo_till.ring("KT-T")
        first = counter.until_card(OfferKind.ADDON).candidate
        card_id, waiting = counter.state.card_id, counter.state.waiting
        assert waiting is not None
        offer = counter.screen.offer
        assert offer is not None
        assert 0 < len(offer.next_line) <= 32
        assert offer.next_line in counter.read()
        assert offer.counter == "1 / 2"
        assert waiting.candidate.kind is first.kind
        counter.press("Add")
        demo_till.add_line(basket, demo_till.sku(first.product_id))
        counter.until_phase(Phase.ADDED)
        second = counter.until_card(OfferKind.ADDON, other_than=card_id).candidate
        assert second.offer_id == waiting.candidate.offer_id
        assert counter.screen.offer is not None
        assert (counter.screen.offer.counter, counter.screen.offer.next_line) == ("2 / 2", "")
        counter.press("Customer declines")
        demo_till.pay(basket)
        (confirmed,) = counter.until_recorded(EventKind.CONFIRMED)
        assert confirmed.product_id == first.product_id
        shown = counter.events(EventKind.SHOWN)
        assert [event.detail["ordinal"] for event in shown] == [1, 2]
        assert shown[0].detail["decision_id"] == shown[1].detail["decision_id"]


def test_undo_by_key_while_the_next_card_stands_brings_both_back_in_turn(
    counter: Counter, demo_till: DemoShopTill
) -> None:
    with counter:
        basket = demo_till.ring("KT-T")
        first = counter.until_card().candidate
        first_id = counter.state.card_id
        counter.press("Add")
        line = demo_till.add_line(basket, demo_till.sku(first.product_id))
        second = counter.until_card(other_than=first_id).candidate
        counter.program.controller.hotkey("undo")  # the key works whatever stands there; a button has no room
        assert (counter.state.phase, counter.state.card_id) == (Phase.CARD, first_id)
        assert BY_HAND in counter.read()
        demo_till.remove_line(basket, line.line_id)
        counter.until(lambda: BY_HAND not in counter.read(), "it is off, and still to be taken off")
        counter.press("Not offered")
        assert counter.until_card(other_than=first_id).candidate.offer_id == second.offer_id
        counter.press("Add")
        demo_till.add_line(basket, demo_till.sku(second.product_id))
        counter.until_phase(Phase.ADDED)
        demo_till.pay(basket)
        counter.until_recorded(EventKind.RECEIPT_CLOSED)
        assert told(counter.events(*ANSWERS)) == [
            ("answered", "accepted"),
            ("undone", "accepted"),
            ("answered", "not_offered"),
            ("answered", "accepted"),
        ]
        assert [(event.kind, event.product_id) for event in counter.events(*OUTCOMES)] == [
            (EventKind.CONFIRMED, second.product_id)
        ]


def test_a_key_answers_only_what_has_stood_long_enough(counter: Counter, demo_till: DemoShopTill) -> None:
    with counter:
        demo_till.ring("IR-1")
        counter.until_card()
        counter.program.controller.hotkey("accept")  # on its way before the card came
        assert "Add" in counter.buttons()
        counter.until(counter.program.panel.may_answer, "the mis-tap lock never ended")
        counter.program.controller.hotkey("accept")
        counter.until_phase(Phase.ACCEPTED_WAITING)
        assert len(counter.until_recorded(EventKind.ANSWERED)) == 1


def test_a_bad_suggestion_is_noted_by_one_key_once(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter() as counter:
        press = counter.program.controller.hotkey
        press("flag")  # nothing is there to be noted
        demo_till.ring("IR-1")
        counter.until_card()
        press("flag")
        (noted,) = counter.until_recorded(EventKind.FLAGGED)
        assert noted.card_id == counter.state.card_id
        press("flag")
        counter.settle()
        assert len(counter.events(EventKind.FLAGGED)) == 1
        assert counter.state.phase is Phase.CARD  # a note is no answer
        assert counter.screen.offer is not None
        assert counter.screen.offer.noted
