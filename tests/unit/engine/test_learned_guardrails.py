"""What was learned is offered only where the shop agreed; what it wrote down itself never waits for anybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from pos_assist.engine.approval import Approvals, ProposalState, pair_above_bar, step_above_bar
from pos_assist.engine.basket import Basket
from pos_assist.engine.candidates import find
from pos_assist.engine.decide import recheck
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.learned import Suggestion
from pos_assist.engine.learned_guardrails import not_approved, refused
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, Reason, Source
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import LearnedStep
from tests.builders import CABLE, GLASS, PHONE, basket, line
from tests.unit.engine import random_shops
from tests.unit.engine.random_shops import seeds
from tests.unit.engine.shop import NOON, PLAIN, ask, know, learned, offered, only_rejection, pair

BY_HAND = replace(PLAIN, learned_automatic=False)
BY_ITSELF = replace(PLAIN, automatic_min_together=30, automatic_min_lift=1.5)
YES, NO, LATER = ProposalState.APPROVED, ProposalState.REJECTED, ProposalState.SNOOZED
BASKET = basket(line(PHONE), line(CABLE))


def said(knowledge: Knowledge, *said: tuple[str, str, ProposalState], **more: object) -> Knowledge:
    """The same knowledge after these decisions."""
    states = {(when, offer): state for when, offer, state in said}
    return replace(knowledge, approvals=Approvals(states, "1", **more))  # type: ignore[arg-type]


class Model:
    """A model that suggests what it was given."""

    version = "m"

    def __init__(self, *suggestions: Suggestion) -> None:
        self._suggestions = list(suggestions)

    def best(self, product_ids: Sequence[str], most: int) -> list[Suggestion]:
        return [one for one in self._suggestions if one.product_id not in product_ids][:most]

    def floor(self, _share: float) -> float:
        return 0.0


CASE_AFTER_PHONE = know(model=[learned("phone", "case")])
CASE_BY_MODEL = replace(know(), model=Model(Suggestion("case", 0.4, "phone", 40, 100, 3.0)))
GLASS_STEP = replace(know(), steps={"glass": (LearnedStep("glass", "glass9h", "brand", 1.33, 50, 60, 400, 0.05),)})


@pytest.mark.parametrize("knowledge", [CASE_AFTER_PHONE, CASE_BY_MODEL])
def test_what_nobody_approved_waits(knowledge: Knowledge) -> None:
    assert only_rejection(ask(BASKET, knowledge, BY_HAND)).reason is Reason.NOT_APPROVED


@pytest.mark.parametrize("knowledge", [CASE_AFTER_PHONE, CASE_BY_MODEL])
def test_what_was_approved_is_offered(knowledge: Knowledge) -> None:
    assert offered(ask(BASKET, said(knowledge, ("phone", "case", YES)), BY_HAND)) == ["case"]


@pytest.mark.parametrize("policy", [BY_HAND, PLAIN])
@pytest.mark.parametrize("knowledge", [CASE_AFTER_PHONE, CASE_BY_MODEL])
def test_what_was_rejected_never_is(knowledge: Knowledge, policy: Policy) -> None:
    rejection = only_rejection(ask(BASKET, said(knowledge, ("phone", "case", NO)), policy))
    assert (rejection.reason, rejection.detail) == (Reason.REFUSED, "after Galaxy A55")


def test_the_other_way_round_is_another_proposal() -> None:
    decision = ask(BASKET, said(CASE_AFTER_PHONE, ("case", "phone", YES)), BY_HAND)
    assert only_rejection(decision).reason is Reason.NOT_APPROVED


def test_a_snooze_keeps_even_strong_evidence_back_until_it_is_over() -> None:
    for days, shown in ((1, []), (-1, ["case"])):
        until = {("phone", "case"): NOON + timedelta(days=days)}
        knowledge = said(CASE_AFTER_PHONE, ("phone", "case", LATER), snoozed_until=until)
        assert offered(ask(BASKET, knowledge, BY_ITSELF)) == shown
        assert offered(ask(BASKET, knowledge, BY_HAND)) == []  # over or not: nobody said yes


@pytest.mark.parametrize(
    ("together", "lift", "shown"), [(40, 3.0, ["case"]), (29, 3.0, []), (40, 1.5, []), (40, 2.0, ["case"])]
)
def test_strong_evidence_speaks_for_itself_where_the_shop_says_so(together: int, lift: float, shown: list[str]) -> None:
    knowledge = know(model=[learned("phone", "case", together=together, lift=lift)])
    assert offered(ask(BASKET, knowledge, BY_ITSELF)) == shown
    assert offered(ask(BASKET, knowledge, replace(BY_ITSELF, learned_automatic=False))) == []


@pytest.mark.parametrize("state", [None, LATER, NO])
def test_another_product_of_the_basket_may_carry_the_yes(state: ProposalState | None) -> None:
    decisions = [("cable", "case", YES), *([("phone", "case", state)] if state else [])]
    for model in (CASE_BY_MODEL, know(model=[learned("phone", "case"), learned("cable", "case", 0.1)])):
        assert offered(ask(BASKET, said(model, *decisions), BY_HAND)) == ["case"]
        assert offered(ask(basket(line(PHONE)), said(model, *decisions), BY_HAND)) == []


def test_the_pair_that_was_approved_is_the_evidence() -> None:
    knowledge = know(model=[learned("phone", "case"), learned("cable", "case", 0.1)])
    (scored,) = ask(BASKET, said(knowledge, ("cable", "case", YES)), BY_HAND).candidates
    assert scored.candidate.evidence.trigger_product_id == "cable"


def test_what_was_approved_is_found_though_likelier_things_wait() -> None:
    knowledge = know(
        model=[learned("phone", "case", 0.9), learned("phone", "glass", 0.8), learned("phone", "cable", 0.1)]
    )
    policy = replace(BY_HAND, learned_candidates=1)
    assert offered(ask(basket(line(PHONE)), said(knowledge, ("phone", "cable", YES)), policy)) == ["cable"]


def test_a_rule_of_the_shop_is_neither_asked_about_nor_taken_away() -> None:
    knowledge = said(know(pair("phone", "case"), model=[learned("phone", "case")]), ("phone", "case", NO))
    (scored,) = ask(BASKET, knowledge, BY_HAND).candidates
    assert scored.candidate.evidence.source is Source.PAIR


def test_a_step_waits_for_its_own_approval() -> None:
    rung = basket(line(GLASS), line(PHONE))
    assert only_rejection(ask(rung, GLASS_STEP, BY_HAND)).reason is Reason.NOT_APPROVED
    assert only_rejection(ask(rung, said(GLASS_STEP, ("phone", "glass9h", YES)), BY_HAND)).reason is Reason.NOT_APPROVED
    assert offered(ask(rung, said(GLASS_STEP, ("glass", "glass9h", YES)), BY_HAND)) == ["glass9h"]
    assert only_rejection(ask(rung, said(GLASS_STEP, ("glass", "glass9h", NO)), PLAIN)).reason is Reason.REFUSED


@pytest.mark.parametrize(("switched", "of", "shown"), [(60, 400, ["glass9h"]), (9, 100, []), (0, 0, [])])
def test_a_step_speaks_for_itself_only_where_customers_took_it(switched: int, of: int, shown: list[str]) -> None:
    step = LearnedStep("glass", "glass9h", "brand", 1.33, 500, switched, of, 0.05 if of else 0.0)
    knowledge = replace(know(), steps={"glass": (step,)})
    assert offered(ask(basket(line(GLASS)), knowledge, BY_ITSELF)) == shown


def test_a_card_goes_when_the_shop_refuses_it_but_not_because_it_is_learned_anew() -> None:
    (card,) = ask(BASKET, said(CASE_AFTER_PHONE, ("phone", "case", YES)), BY_HAND).cards
    assert recheck(card, BASKET, know(), BY_HAND) is None
    gone = recheck(card, BASKET, said(know(), ("phone", "case", NO)), BY_HAND)
    assert gone is not None
    assert gone.reason is Reason.REFUSED


def _agreed(candidate: Candidate, knowledge: Knowledge, bought: Basket, policy: Policy) -> bool:
    """Whether the shop agrees to a learned offer, said once more in plain words."""
    trigger, offer, source = candidate.evidence.trigger_product_id, candidate.product_id, candidate.evidence.source
    triggers = bought.product_ids if source is Source.LEARNED else {trigger}
    states = knowledge.approvals.states
    if any(states.get((one, offer)) is YES for one in triggers):
        return True
    if states.get((trigger, offer)) is not None or not policy.learned_automatic:
        return False
    if source is Source.LEARNED:
        pairs = [one for one in knowledge.learned[trigger] if one.offer_product_id == offer]
        return any(pair_above_bar(one.together, one.of, one.lift, policy) for one in pairs)
    steps = [one for one in knowledge.steps[trigger] if one.offer_product_id == offer]
    return any(step_above_bar(one, policy) for one in steps)


@given(seeds, seeds)
def test_exactly_what_the_shop_agrees_to_passes(seed: int, other: int) -> None:
    knowledge, bought, policy = random_shops.make(seed)
    maker = random_shops.Maker(other)
    proposals = [(one.when_product_id, one.offer_product_id) for found in knowledge.learned.values() for one in found]
    proposals += [(one.when_product_id, one.offer_product_id) for found in knowledge.steps.values() for one in found]
    states = {one: maker.rng.choice([YES, NO, LATER]) for one in proposals if maker.often()}
    knowledge = replace(knowledge, approvals=Approvals(states, "1"))
    policy = replace(policy, learned_automatic=maker.often(), automatic_min_together=maker.rng.choice([0, 20]))
    moment = Moment(bought, knowledge, policy)
    for candidate in find(moment):
        objection = refused(candidate, moment) or not_approved(candidate, moment)
        learned_offer = candidate.evidence.source in (Source.LEARNED, Source.STEP)
        assert (objection is None) == (not learned_offer or _agreed(candidate, knowledge, bought, policy))
