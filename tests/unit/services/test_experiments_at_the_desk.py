"""A running test at the desk: its variant is in the record before a card is shown, and stays with the basket."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.basket import BasketState
from pos_assist.engine.experiments import AT_TOTAL, Experiment, Variant
from pos_assist.services.events import EventKind
from pos_assist.services.panel_state import Phase
from pos_assist.services.recalling import EMPTY, Recall, recall
from tests.builders import PHONE, basket, line
from tests.unit.services.conftest import Counter, MakeCounter


def counter_of(make_counter: MakeCounter, variant: Variant, share: float = 0.0, recalled: Recall = EMPTY) -> Counter:
    """A desk at which every basket gets this variant."""
    counter = make_counter(holdout_share=share, recalled=recalled)
    test = Experiment("t", "all", (replace(variant, share=1.0),))
    counter.desk.use(replace(counter.desk.knowledge, experiments=(test,)), counter.desk._choosing.held.stock)
    return counter


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_the_variant_is_in_the_record_of_both_arms(make_counter: MakeCounter, share: float) -> None:
    counter = counter_of(make_counter, Variant("B", 1.0, script="addon.A3"), share)
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    (assigned,) = counter.log.of(EventKind.ASSIGNED)
    assert assigned.detail["experiments"] == {"t": ["B", 1.0]}
    card = counter.state().card
    assert (card.script_variant if card else "") == ("" if share else "addon.A3")


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_a_test_of_the_moment_moves_it_in_both_arms(make_counter: MakeCounter, share: float) -> None:
    late = counter_of(make_counter, Variant("B", 1.0, delay=6.0), share)
    late.see(basket(line(PHONE)))
    late.wait(5.9)
    assert not late.log.of(EventKind.DECIDED)
    late.wait(0.2)
    assert len(late.log.of(EventKind.DECIDED)) == 1
    at_total = counter_of(make_counter, Variant("B", 1.0, delay=AT_TOTAL), share)
    at_total.see(basket(line(PHONE)))
    assert at_total.wait(600).phase is Phase.SCANNING
    at_total.see(basket(line(PHONE), state=BasketState.TOTAL))
    assert [event.detail["moment"] for event in at_total.log.of(EventKind.DECIDED)] == ["total"]


def test_a_restart_keeps_the_variant_though_the_test_has_moved_on(make_counter: MakeCounter) -> None:
    before = counter_of(make_counter, Variant("A", 1.0))
    before.see(basket(line(PHONE)))
    after = counter_of(make_counter, Variant("B", 1.0, script="addon.A3"), recalled=recall(before.log.events))
    after.see(basket(line(PHONE)))
    state = after.wait(3)
    assert state.card is not None
    assert state.card.script_variant != "addon.A3"
    other = counter_of(make_counter, Variant("B", 1.0, script="addon.A3"))
    other.see(basket(line(PHONE)))
    card = other.wait(3).card
    assert card is not None
    assert card.script_variant == "addon.A3"


def test_a_basket_of_before_the_test_gets_no_variant(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.see(basket(line(PHONE)))
    test = Experiment("t", "all", (Variant("B", 1.0, script="addon.A3"),))
    counter.desk.use(replace(counter.desk.knowledge, experiments=(test,)), counter.desk._choosing.held.stock)
    card = counter.wait(3).card
    assert card is not None
    assert card.script_variant != "addon.A3"
