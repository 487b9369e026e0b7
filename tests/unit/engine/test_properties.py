"""What must hold for every shop and basket, not only for those we thought of."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from pos_assist.engine.basket import BasketState
from pos_assist.engine.decide import recheck
from pos_assist.engine.decision import Arm
from pos_assist.engine.offers import Candidate, OfferKind, Source
from pos_assist.engine.situation import Memory
from tests.unit.engine.random_shops import Maker, ask, make, seeds
from tests.unit.engine.reckoning import Rung, total, total_with


@given(seeds)
@settings(max_examples=400)
def test_chances_are_a_distribution_over_what_could_be_shown(seed: int) -> None:
    decision = ask(*make(seed))
    total = sum(scored.probability for scored in decision.candidates)
    assert abs(total - decision.eligible) < 1e-9
    assert decision.eligible == bool(decision.candidates)
    assert len(decision.candidates) <= make(seed)[2].shortlist
    scores = [scored.worth for scored in decision.candidates if scored.candidate.kind is not OfferKind.COVER]
    assert scores == sorted(scores, reverse=True)


@given(seeds)
@settings(max_examples=400)
def test_what_is_shown_is_allowed_and_nothing_rejected_is(seed: int) -> None:
    knowledge, basket, policy = make(seed)
    decision = ask(knowledge, basket, policy)
    allowed = {scored.candidate for scored in decision.candidates}
    rejected = {rejection.candidate for rejection in decision.rejections}
    assert not allowed & rejected
    assert len(decision.cards) <= min(2, policy.cards_per_basket)
    for card in decision.cards:
        assert card.candidate in allowed
        assert card.candidate.product_id not in basket.product_ids or card.candidate.kind is OfferKind.BUNDLE
        assert basket.state.may_suggest
        assert recheck(card, basket, knowledge, policy) is None


@given(seeds)
@settings(max_examples=400)
def test_every_offer_is_listed_once(seed: int) -> None:
    decision = ask(*make(seed))
    everything = [*(one.candidate for one in decision.candidates), *(one.candidate for one in decision.rejections)]
    keys = [candidate.offer_id for candidate in everything]
    assert len(keys) == len(set(keys))


@given(seeds)
@settings(max_examples=400)
def test_the_holdout_never_has_a_card_and_the_treatment_has_one_when_eligible(seed: int) -> None:
    decision = ask(*make(seed))
    assert bool(decision.cards) == (decision.eligible and decision.arm is Arm.TREATMENT)


@given(seeds)
@settings(max_examples=400)
def test_the_same_seed_gives_the_same_decision(seed: int) -> None:
    assert ask(*make(seed)) == ask(*make(seed))


@given(seeds)
@settings(max_examples=400)
def test_sentences_keep_their_limits_and_hold_no_brace(seed: int) -> None:
    for card in ask(*make(seed)).cards:
        assert not set("{}") & set(card.script)
        assert len(card.script) <= 100
        assert len(card.script.split(" ")) <= 16
        assert card.script.replace("\u00a0", " ").isprintable()


@given(seeds)
@settings(max_examples=400)
def test_amounts_are_exact_to_the_cent(seed: int) -> None:
    """Against a reckoning of its own, on exact fractions: what the till would charge before and after."""
    knowledge, basket, policy = make(seed)
    decision = ask(knowledge, basket, policy)
    everything = [*(one.candidate for one in decision.candidates), *(one.candidate for one in decision.rejections)]
    before = total(Rung(line.quantity, line.unit_price_minor, line.discount_minor) for line in basket.lines)
    assert decision.subtotal_minor == before
    for candidate in everything:
        after = total_with(candidate, basket, knowledge)
        assert candidate.total_after_minor == after
        assert candidate.difference_minor == after - before


def answered(memory: Memory, candidate: Candidate, answer: str) -> Memory:
    """What the program remembers of a card."""
    no = answer == "no"
    return replace(
        memory,
        shown_in_basket=memory.shown_in_basket + 1,
        silenced=answer == "no time",
        declined_products=memory.declined_products | ({candidate.product_id} if no else set()),
        declined_groups=memory.declined_groups | ({candidate.group_id} if no else set()),
    )


@given(seeds)
@settings(max_examples=400)
def test_a_basket_never_gets_more_cards_than_allowed_nor_one_it_declined(seed: int) -> None:
    """The basket is edited at random between the answers."""
    knowledge, basket, policy = make(seed)
    maker, memory, cards = Maker(seed + 1), Memory(), 0
    for _ in range(12):
        basket = replace(basket, state=BasketState.TOTAL, lines=maker.lines(knowledge))
        now = knowledge.with_situation(replace(knowledge.situation, memory=memory))
        for card in ask(now, basket, policy).cards[:1]:
            cards += 1
            assert card.candidate.product_id not in memory.declined_products
            assert card.candidate.group_id not in memory.declined_groups
            assert not memory.silenced
            answer = maker.rng.choice(["yes", "no", "no", "no", "no time", "not offered", "expired"])
            memory = answered(memory, card.candidate, answer)
    assert cards <= policy.cards_per_basket


def test_the_shops_of_these_tests_offer_enough_to_mean_something() -> None:
    """Of 600 seeds a good part has a card, of every source and kind, and almost every guardrail objects."""
    decisions = [ask(*make(seed)) for seed in range(600)]
    offers = [scored.candidate for decision in decisions for scored in decision.candidates]
    sources = {candidate.evidence.source for candidate in offers}
    reasons = {rejection.reason for decision in decisions for rejection in decision.rejections}
    assert sum(bool(decision.cards) for decision in decisions) >= 150
    assert sources == set(Source)
    assert {candidate.kind for candidate in offers} == set(OfferKind) - {OfferKind.CHEAPER}
    assert len(reasons) >= 18
