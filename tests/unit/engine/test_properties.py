"""What must hold for every shop and basket, not only for those we thought of."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.catalogue import Product, StockFigure
from pos_assist.engine.decide import decide, recheck
from pos_assist.engine.decision import Arm, Decision
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.offers import Candidate, OfferKind, Source
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import FitRule, Ladder, LearnedPair, NeverRule, RuleBook, Selector
from pos_assist.engine.situation import Memory, Situation
from tests.unit.engine.shop import NOON, phrases

IDS = [f"p{number}" for number in range(16)]
NAMES = [
    "Cable",
    "Źółć {item} {0} }{ %s",
    "\u202eevil\x00\n",
    "A very long name of a thing that nobody can say",
    "x" * 300,
    "",
]
QUANTITIES = [Decimal(text) for text in ("1", "1", "1", "2", "3", "-1", "0.125", "0", "1.000", "7")]

Case = tuple[Knowledge, Basket, Policy]


class Maker:
    """Makes whole shops and baskets out of one number, so that a failure names the number that repeats it."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)

    def often(self, share: float = 0.5) -> bool:
        return self.rng.random() < share

    def product(self, number: int) -> Product:
        rng = self.rng
        return Product(
            product_id=IDS[number],
            group_id=f"g{number // 2}" if self.often(0.3) else IDS[number],
            name=rng.choice(NAMES) if self.often(0.3) else f"Thing {number}",
            price_minor=rng.randrange(800, 1600) if self.often(0.7) else rng.randrange(3000) * self.often(0.8),
            category=rng.choice(["", "", "", "Food / Sweets", "Food / Sweets", "Food", "Food", "Alcohol"]),
            family=rng.choice(["", "", "", "f1", "f2"]),
            sellable=self.often(0.95),
            is_service=self.often(0.05),
            quantity_decimals=3 if self.often(0.05) else 0,
            cost_minor=rng.choice([None, rng.randrange(0, 900)]),
            vat_rate=rng.choice([None, Decimal("0.23"), Decimal("0.05"), Decimal(0)]),
            attributes={"model": frozenset(one for one in "abc" if self.often(0.3))},
            benefits={language: "lasts longer" for language in ("en", "pl", "sk", "ro") if self.often()},
        )

    def two(self) -> tuple[Selector, Selector]:
        when, offer = self.rng.sample(IDS, 2)
        return Selector((when,)), Selector((offer,))

    def rules(self) -> RuleBook:
        rng = self.rng
        fits = [FitRule(f"pair{n}", *self.two(), priority=rng.randrange(3)) for n in range(rng.randrange(12))]
        fits += [
            rule
            for rule in (
                FitRule("sweets", Selector(category="food"), Selector(category="sweets")),
                FitRule("model", Selector(), Selector(), same=(("model", "model"),)),
                FitRule("family", Selector(family="f1"), Selector(family="f2"), benefits={"en": "goes well"}),
            )
            if self.often(0.3)
        ]
        steps = [tuple(rng.sample(IDS, rng.randrange(2, 5))) for _ in range(rng.randrange(8))]
        return RuleBook(
            fits=tuple(fits),
            never=tuple(NeverRule(f"never{n}", *self.two(), "no") for n in range(rng.randrange(3))),
            ladders=tuple(Ladder(f"l{n}", one, benefits={"en": "does more"}) for n, one in enumerate(steps)),
        )

    def learned(self) -> LearnedPair:
        rng = self.rng
        when, offer = rng.sample(IDS, 2)
        return LearnedPair(when, offer, rng.randrange(50), 60, rng.uniform(0.5, 9), rng.random())

    def shop(self) -> Knowledge:
        rng = self.rng
        goods = [self.product(number) for number in range(len(IDS))]
        learned = [self.learned() for _ in range(rng.randrange(20))]
        known = rng.sample(IDS, rng.randrange(len(IDS)))
        situation = Situation(
            now=NOON,
            stock={one: StockFigure(Decimal(rng.randrange(-1, 20)), NOON) for one in known},
            stock_known=self.often(0.2),
            held={one: Decimal(rng.randrange(4)) for one in rng.sample(IDS, 3)},
        )
        return build_knowledge(goods, self.rules(), learned, phrases()).with_situation(situation)

    def lines(self, knowledge: Knowledge) -> tuple[Line, ...]:
        """Up to six lines, some weighed, returned, discounted, or at a price that is not the catalogue's."""
        rng, rung = self.rng, []
        for number in range(rng.randrange(1, 7)):
            product = knowledge.catalogue.get(rng.choice(IDS))
            assert product is not None
            price = product.price_minor if self.often(0.7) else rng.randrange(9000)
            name, discount = product.name, rng.choice([0, 0, 0, 50])
            rung.append(
                Line(str(number), product.product_id, product.group_id, name, rng.choice(QUANTITIES), price, discount)
            )
        return tuple(rung)

    def basket(self, knowledge: Knowledge) -> Basket:
        state = self.rng.choice([*BasketState, *[BasketState.TOTAL] * 50])
        return Basket(f"b{self.rng.random()}", "t", "T", "", state, "PLN", self.lines(knowledge))

    def policy(self) -> Policy:
        rng = self.rng
        return Policy(
            language=rng.choice(["en", "pl", "sk", "ro"]),
            holdout_share=rng.choice([0.0, 0.3]),
            exploration_share=rng.choice([0.0, 0.1, 1.0]),
            shortlist=rng.randrange(1, 7),
            cards_per_basket=rng.choice([0, 1, 2, 2, 2, 3]),
            addon_price_share=rng.choice([Decimal("0.25"), Decimal(1), Decimal(1)]),
            share_of_baskets=1.0,
        )


def make(seed: int) -> Case:
    """A shop, a basket and a policy."""
    maker = Maker(seed)
    knowledge = maker.shop()
    return knowledge, maker.basket(knowledge), maker.policy()


seeds = st.integers(0, 2**32)


def ask(knowledge: Knowledge, basket: Basket, policy: Policy) -> Decision:
    """A decision with the program's own seed."""
    return decide(basket, knowledge, policy, Random(seed_for(basket, policy)))


@given(seeds)
@settings(max_examples=400)
def test_chances_are_a_distribution_over_what_could_be_shown(seed: int) -> None:
    decision = ask(*make(seed))
    total = sum(scored.probability for scored in decision.candidates)
    assert abs(total - decision.eligible) < 1e-9
    assert decision.eligible == bool(decision.candidates)
    assert len(decision.candidates) <= make(seed)[2].shortlist
    scores = [scored.score for scored in decision.candidates]
    assert scores == sorted(scores, reverse=True)


@given(seeds)
@settings(max_examples=400)
def test_what_is_shown_is_allowed_and_nothing_rejected_is(seed: int) -> None:
    knowledge, basket, policy = make(seed)
    decision = ask(knowledge, basket, policy)
    allowed = {scored.candidate for scored in decision.candidates}
    rejected = {rejection.candidate for rejection in decision.rejections}
    assert not allowed & rejected
    assert len(decision.cards) <= min(1, policy.cards_per_basket)
    for card in decision.cards:
        assert card.candidate in allowed
        assert card.candidate.product_id not in basket.product_ids
        assert basket.state.may_suggest
        assert recheck(card, basket, knowledge, policy) is None


@given(seeds)
@settings(max_examples=400)
def test_every_offer_is_listed_once(seed: int) -> None:
    decision = ask(*make(seed))
    everything = [*(one.candidate for one in decision.candidates), *(one.candidate for one in decision.rejections)]
    keys = [(candidate.kind, candidate.product_id) for candidate in everything]
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


def rounded(amount: Fraction) -> int:
    """Half up, away from zero, on exact fractions."""
    sign = -1 if amount < 0 else 1
    return sign * int(abs(amount) + Fraction(1, 2))


def total(lines: list[tuple[Decimal, int, int]]) -> int:
    """What a till would charge for (quantity, price, discount)."""
    return sum(rounded(Fraction(quantity) * price) - discount for quantity, price, discount in lines)


@given(seeds)
@settings(max_examples=400)
def test_amounts_are_exact_to_the_cent(seed: int) -> None:
    knowledge, basket, policy = make(seed)
    decision = ask(knowledge, basket, policy)
    everything = [*(one.candidate for one in decision.candidates), *(one.candidate for one in decision.rejections)]
    before = [(line.quantity, line.unit_price_minor, line.discount_minor) for line in basket.lines]
    assert decision.subtotal_minor == total(before)
    for candidate in everything:
        product = knowledge.catalogue.get(candidate.product_id)
        assert product is not None
        after = [
            (line.quantity, line.unit_price_minor, line.discount_minor)
            for line in basket.lines
            if line.line_id != candidate.replaces_line_id
        ]
        assert len(after) == len(before) - (candidate.kind is OfferKind.UPGRADE)
        after.append((candidate.quantity, product.price_minor, 0))
        assert candidate.total_after_minor == total(after)
        assert candidate.difference_minor == total(after) - total(before)


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
        for card in ask(now, basket, policy).cards:
            cards += 1
            assert card.candidate.product_id not in memory.declined_products
            assert card.candidate.group_id not in memory.declined_groups
            assert not memory.silenced
            answer = maker.rng.choice(["yes", "no", "no", "no", "no time", "not offered", "expired"])
            memory = answered(memory, card.candidate, answer)
    assert cards <= policy.cards_per_basket


def test_the_shops_of_these_tests_offer_enough_to_mean_something() -> None:
    """Of 300 seeds a good part has a card, of every source and kind, and almost every guardrail objects."""
    decisions = [ask(*make(seed)) for seed in range(300)]
    sources = {scored.candidate.evidence.source for decision in decisions for scored in decision.candidates}
    reasons = {rejection.reason for decision in decisions for rejection in decision.rejections}
    assert sum(bool(decision.cards) for decision in decisions) >= 75
    assert sources == set(Source)
    assert len(reasons) >= 14
