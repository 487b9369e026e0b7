"""What must hold of every kind of offer, whatever the shop sells and the cashier rings up."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random

from hypothesis import given, settings

from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket
from pos_assist.engine.decide import cheaper, recheck, refresh
from pos_assist.engine.decision import Card, Decision
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import Candidate, OfferKind, Reason
from pos_assist.engine.policy import Policy
from pos_assist.engine.saving import percent_down
from tests.unit.engine.random_shops import ask, make, seeds
from tests.unit.engine.reckoning import parts_sum, price_of, saving_of, total_with

Case = tuple[Knowledge, Basket, Policy]


def everything(decision: Decision) -> list[Candidate]:
    """Every offer, possible or not."""
    return [one.candidate for one in (*decision.candidates, *decision.rejections)]  # type: ignore[attr-defined]


def asked(case: Case, than: Card | None = None) -> Decision:
    """`cheaper` with the program's own seed."""
    knowledge, basket, policy = case
    return cheaper(basket, knowledge, policy, than=than, rng=Random(seed_for(basket, policy)))


def after(card: Card, knowledge: Knowledge) -> Knowledge:
    """The card was declined for its price."""
    memory = replace(
        knowledge.situation.memory,
        shown_in_basket=1,
        shown_kinds=frozenset({card.candidate.kind}),
        shown_products=frozenset({card.candidate.product_id}),
        declined_products=frozenset({card.candidate.product_id}),
        declined_groups=frozenset({card.candidate.group_id}),
    )
    return knowledge.with_situation(replace(knowledge.situation, memory=memory))


@given(seeds)
@settings(max_examples=400)
def test_never_two_kinds_in_one_decision(seed: int) -> None:
    cards = ask(*make(seed)).cards
    assert len({card.candidate.kind for card in cards}) <= 1
    assert len({card.candidate.product_id for card in cards}) == len(cards)
    assert not cards[1:] or cards[1].candidate.kind is not OfferKind.COVER


@given(seeds)
@settings(max_examples=400)
def test_a_cover_is_never_first_where_something_else_could_be(seed: int) -> None:
    knowledge, basket, policy = make(seed)
    decision = ask(knowledge, basket, policy)
    kinds = [scored.candidate.kind for scored in decision.candidates]
    assert OfferKind.COVER not in kinds or set(kinds) == {OfferKind.COVER}
    kept_back = [one for one in decision.rejections if one.reason is Reason.NOT_FIRST]
    assert all(one.candidate.kind is OfferKind.COVER for one in kept_back)
    assert bool(kept_back) <= bool(decision.candidates)


@given(seeds)
@settings(max_examples=400)
def test_something_cheaper_is_never_found_unasked(seed: int) -> None:
    assert all(candidate.kind is not OfferKind.CHEAPER for candidate in everything(ask(*make(seed))))


@given(seeds)
@settings(max_examples=400)
def test_a_saving_is_exact_and_never_promised_too_high(seed: int) -> None:
    knowledge, basket, policy = make(seed)
    decision = ask(knowledge, basket, policy)
    for candidate in everything(decision):
        if candidate.kind is not OfferKind.BUNDLE:
            continue
        whole, saving = parts_sum(candidate, basket, knowledge), saving_of(candidate, basket, knowledge)
        assert (candidate.sum_minor, candidate.saving_minor) == (whole, saving)
        told = percent_down(candidate.saving_minor, candidate.sum_minor)
        assert saving <= 0 or Fraction(told, 100) <= Fraction(saving, whole) < Fraction(told + 1, 100)
    for scored in decision.candidates:
        candidate = scored.candidate
        assert candidate.kind is not OfferKind.BUNDLE or candidate.saving_minor > 0
        assert scored.margin_minor >= policy.margin_floor_minor  # no set below what its missing members cost


@given(seeds)
@settings(max_examples=400)
def test_every_part_of_a_set_is_there_or_offered(seed: int) -> None:
    knowledge, basket, policy = make(seed)
    for candidate in everything(ask(knowledge, basket, policy)):
        for part in candidate.parts:
            in_basket = basket.quantity_of(part.product_id)
            there = sum(one.quantity for one in candidate.parts if one.product_id == part.product_id and one.in_basket)
            assert there <= in_basket if part.in_basket else there == max(0, in_basket)
        assert not candidate.parts or (candidate.missing and len(candidate.missing) < len(candidate.parts))


@given(seeds)
@settings(max_examples=400)
def test_in_queue_mode_exactly_what_would_be_shown_is_kept_back(seed: int) -> None:
    knowledge, basket, policy = make(seed)
    calm = ask(knowledge, basket, policy)
    queue = ask(knowledge.with_situation(replace(knowledge.situation, queue=True)), basket, policy)
    kept_back = [one.candidate for one in queue.rejections if one.reason is Reason.QUEUE_MODE]
    assert kept_back == [scored.candidate for scored in calm.candidates]
    assert (queue.cards, queue.candidates, queue.eligible) == ((), (), False)
    assert queue.queue_silenced == calm.eligible


@given(seeds)
@settings(max_examples=400)
def test_what_is_cheaper_costs_less_and_serves_the_same_line(seed: int) -> None:
    case = make(seed)
    knowledge, basket, policy = case
    for scored in asked(case).candidates:
        candidate = scored.candidate
        (line,) = (line for line in basket.lines if line.line_id == candidate.replaces_line_id)
        assert candidate.quantity == line.quantity
        assert candidate.difference_minor == total_with(candidate, basket, knowledge) - basket.total_minor
        assert candidate.less_minor == -candidate.difference_minor > 0
        assert price_of(candidate.product_id, knowledge) <= policy.cheaper_ratio_max * line.unit_price_minor


@given(seeds)
@settings(max_examples=400)
def test_after_too_expensive_comes_one_cheaper_card_or_none(seed: int) -> None:
    knowledge, basket, policy = make(seed)
    policy = replace(policy, cards_per_basket=2)
    for card in ask(knowledge, basket, policy).cards[:1]:
        refused = after(card, knowledge)
        decision = asked((refused, basket, policy), card)
        assert len(decision.cards) <= 1
        for option in decision.cards:
            candidate = option.candidate
            assert candidate.kind is OfferKind.CHEAPER
            assert candidate.product_id != card.candidate.product_id
            assert candidate.less_minor > 0
            assert candidate.difference_minor < card.candidate.difference_minor
            assert recheck(option, basket, refused, policy) is None
            once_more = after(option, refused)
            assert not asked((once_more, basket, policy), card).cards


@given(seeds)
@settings(max_examples=400)
def test_every_card_can_be_said_again_in_every_language(seed: int) -> None:
    knowledge, basket, policy = make(seed)
    decisions = (ask(knowledge, basket, policy), asked((knowledge, basket, policy)))
    for card in (card for decision in decisions for card in decision.cards):
        assert refresh(card, basket, knowledge, policy) is card
        assert (card.script, card.script_variant) == card.wordings[0]
        for language in ("en", "pl", "sk", "ro"):
            other = replace(policy, language=language)
            again = refresh(card, basket, knowledge, other)
            assert again.candidate == card.candidate
            assert (again.script, again.script_variant) in again.wordings
            if again.language != language:  # nothing can be said in it: the words stay
                assert (again.language, again.script) == (card.language, card.script)
            if again.script_variant == card.script_variant:
                assert refresh(again, basket, knowledge, policy) == card


def test_the_shops_of_these_tests_have_enough_of_every_kind() -> None:
    """Otherwise the properties above say nothing."""
    cases = [make(seed) for seed in range(600)]
    decisions = [ask(*case) for case in cases]
    kinds = [card.candidate.kind for decision in decisions for card in decision.cards[:1]]
    assert all(kinds.count(kind) >= 5 for kind in set(OfferKind) - {OfferKind.CHEAPER})
    assert sum(len(decision.cards) == 2 for decision in decisions) >= 30
    assert sum(bool(asked(case).cards) for case in cases) >= 30
    after_price = [
        bool(
            asked(
                (after(decision.cards[0], case[0]), case[1], replace(case[2], cards_per_basket=2)), decision.cards[0]
            ).cards
        )
        for case, decision in zip(cases, decisions, strict=True)
        if decision.cards
    ]
    assert sum(after_price) >= 10
    reasons = {rejection.reason for decision in decisions for rejection in decision.rejections}
    assert {Reason.NO_SAVING, Reason.PRICE_MISMATCH, Reason.NOT_FIRST} <= reasons
