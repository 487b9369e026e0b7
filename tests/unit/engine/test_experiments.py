"""Running tests: drawn before anything is shown, alike in both arms, kept for the basket's life; one element each."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from pos_assist.engine.assignment import arm_for
from pos_assist.engine.basket import Basket
from pos_assist.engine.decide import decide
from pos_assist.engine.decision import Arm, Decision
from pos_assist.engine.experiments import AT_TOTAL, Experiment, Variant, delay_for, given_for
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Memory
from tests.builders import COVER, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import PLAIN, cover, know, pair

HALVES = (Variant("A", 0.5), Variant("B", 0.5))
WORDING = Experiment("w", "all", (Variant("A", 0.5), Variant("B", 0.5, script="addon.A3")))
OFFERS = Experiment("o", "all", (Variant("A", 0.5, rule="phone-case"), Variant("B", 0.5, product="cable")))
PHONE_BASKET = basket(line(PHONE))
KEYS = [str(number) for number in range(4000)]


def given(name: str, experiment: Experiment, base: Basket = PHONE_BASKET) -> Basket:
    """A basket that got this variant."""
    key = next(key for key in KEYS if given_for(key, [experiment], 0)[experiment.experiment_id][0] == name)
    return replace(base, basket_id=key)


def shop(*experiments: Experiment) -> Knowledge:
    return replace(know(pair("phone", "case"), pair("phone", "cable")), experiments=experiments)


def decided(of: Basket, knowledge: Knowledge, policy: Policy = PLAIN) -> Decision:
    return decide(of, knowledge, policy, Random(1))


def test_every_variant_has_its_share_and_tells_it() -> None:
    third = Experiment("t", "all", (Variant("A", 0.6), Variant("B", 0.3), Variant("C", 0.1)))
    drawn = Counter(given_for(key, [third], 0)["t"] for key in KEYS)
    for variant in third.variants:
        expected = variant.share * len(KEYS)
        assert drawn[(variant.name, variant.share)] == pytest.approx(expected, abs=5 * expected**0.5)


def test_tests_are_drawn_apart_from_each_other_from_the_arm_and_from_the_seed() -> None:
    policy = Policy(holdout_share=0.5)
    both = [Experiment("a", "all", HALVES), Experiment("b", "all", HALVES)]
    drawn = Counter(
        (given_for(key, both, 0)["a"][0], given_for(key, both, 0)["b"][0], arm_for(key, policy).arm) for key in KEYS
    )
    assert len(drawn) == 8
    assert all(count == pytest.approx(500, abs=120) for count in drawn.values())
    again = [given_for(key, both, 7) for key in KEYS]
    assert again != [given_for(key, both, 0) for key in KEYS]


def test_what_was_logged_stays_also_when_the_shares_have_moved_or_the_test_is_new() -> None:
    moved = Experiment("w", "all", (Variant("A", 0.1), Variant("B", 0.9)))
    logged = {"w": ("A", 0.5)}
    assert given_for("any", [moved], 0, logged=logged) == logged
    assert given_for("any", [moved], 0, logged={}) == {}
    known = shop(WORDING)
    memory = Memory(given={"w": ("B", 0.5)})
    remembered = known.with_situation(replace(known.situation, memory=memory))
    assert decided(given("A", WORDING), remembered).given == {"w": ("B", 0.5)}


def test_a_test_of_wordings_changes_the_sentence_and_nothing_else() -> None:
    usual = decided(given("A", WORDING), shop(WORDING))
    tried = decided(given("B", WORDING), shop(WORDING))
    assert usual.cards[0].script_variant != "addon.A3"
    assert tried.cards[0].script_variant == "addon.A3"
    assert {key for _, key in tried.cards[0].wordings} == {key for _, key in usual.cards[0].wordings}
    assert [one.candidate for one in tried.candidates] == [one.candidate for one in usual.candidates]
    assert (tried.given, usual.given) == ({"w": ("B", 0.5)}, {"w": ("A", 0.5)})


@pytest.mark.parametrize(("target", "said"), [("kind:add-on", True), ("kind:upgrade", False), ("rule:none", False)])
def test_a_test_is_about_its_target_only(target: str, said: bool) -> None:
    narrow = replace(WORDING, target=target)
    card = decided(given("B", narrow), shop(narrow)).cards[0]
    assert (card.script_variant == "addon.A3") is said


@pytest.mark.parametrize(("name", "product"), [("A", "case"), ("B", "cable")])
@pytest.mark.parametrize("explored", [0.0, 0.2])
def test_a_test_of_offers_prefers_one_and_tells_the_chances(name: str, product: str, explored: float) -> None:
    rule = decided(PHONE_BASKET, shop()).candidates
    ids = {one.candidate.product_id: one.candidate.evidence.rule_id for one in rule}
    test = Experiment("o", "all", (Variant("A", 0.5, rule=ids["case"]), Variant("B", 0.5, product="cable")))
    of = given(name, test)
    knowledge, policy = shop(test), replace(PLAIN, exploration_share=explored)
    told = decided(of, knowledge, policy)
    chances = {one.candidate.product_id: one.probability for one in told.candidates}
    assert sum(chances.values()) == pytest.approx(1.0)
    assert chances[product] == pytest.approx(1 - explored / 2)
    shown = Counter(decide(of, knowledge, policy, Random(seed)).chosen for seed in range(400))
    assert shown[f"add-on:phone>{product}"] == pytest.approx(400 * chances[product], abs=40)


def test_what_is_possible_does_not_depend_on_the_variant_and_the_holdout_gets_one_too() -> None:
    for experiment in (WORDING, OFFERS):
        possible = set()
        for name in ("A", "B"):
            for share in (0.0, 1.0):
                told = decided(given(name, experiment), shop(experiment), replace(PLAIN, holdout_share=share))
                assert told.given == {experiment.experiment_id: (name, 0.5)}
                assert bool(told.cards) is (told.arm is Arm.TREATMENT)
                possible.add(frozenset(one.candidate.offer_id for one in told.candidates))
        assert len(possible) == 1


def test_a_test_of_the_moment_gives_another_pause() -> None:
    moment = Experiment(
        "m", "all", (Variant("A", 0.5), Variant("B", 0.25, delay=5.0), Variant("C", 0.25, delay=AT_TOTAL))
    )
    assert delay_for(2.5, [moment], {"m": ("A", 0.5)}) == 2.5
    assert delay_for(2.5, [moment], {"m": ("B", 0.25)}) == 5.0
    assert delay_for(2.5, [moment], {"m": ("C", 0.25)}) == AT_TOTAL
    assert delay_for(2.5, [moment], {"m": ("gone", 0.25)}) == 2.5
    assert delay_for(2.5, [], {"m": ("B", 0.25)}) == 2.5


def test_what_the_law_wants_said_stays_before_the_words_of_a_test() -> None:
    test = Experiment("w", "kind:cover", (Variant("A", 0.5), Variant("B", 0.5, script="warranty.W2")))
    known = replace(know(cover("phone", "cover", price_minor=9900), products=(*PRODUCTS, COVER)), experiments=(test,))
    for name in ("A", "B"):
        assert decided(given(name, test), known).cards[0].script_variant == "warranty.W1"
