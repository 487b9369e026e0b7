"""Whole shops and baskets made out of one number, so that a failure names the number that repeats it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import TypeVar

from hypothesis import strategies as st

from pos_assist.engine.approval import Approvals, ProposalState
from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.catalogue import Product, StockFigure, StockPlan
from pos_assist.engine.decide import decide
from pos_assist.engine.decision import Decision
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import (
    ALWAYS,
    BundleRule,
    Conditions,
    CoverRule,
    ExcludedCategory,
    FitRule,
    Ladder,
    LearnedPair,
    LearnedStep,
    NeverRule,
    RuleBook,
    Selector,
)
from pos_assist.engine.situation import Customer, Segment, Situation
from tests.unit.engine.shop import NOON, TERMS, phrases

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
Rule = TypeVar("Rule", FitRule, Ladder, BundleRule, CoverRule)


class Maker:
    """Makes whole shops and baskets out of one number, so that a failure names the number that repeats it."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        self.more = Random(f"{seed}|more")  # for what came later: the shops of the failures before stay what they were

    def often(self, share: float = 0.5) -> bool:
        return self.rng.random() < share

    def product(self, number: int) -> Product:
        rng = self.rng
        content = rng.choice([None, None, Decimal("0.25"), Decimal("0.5"), Decimal(2)])
        return Product(
            content=content,
            content_unit="kg" if content else "",
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

    def conditions(self) -> Conditions:
        """Mostly none; the others hold about as often as not on `NOON`'s day."""
        rng, today = self.more, NOON.date()
        if rng.random() < 0.8:
            return ALWAYS

        def near() -> date | None:
            return rng.choice([None, None, today + timedelta(rng.randrange(-2, 3))])

        hours = [(rng.randrange(1440), rng.randrange(1440)) for _ in range(rng.choice([0, 0, 1, 2]))]
        return Conditions(
            first=near(),
            last=near(),
            hours=tuple(hours),
            weekdays=frozenset(rng.sample(range(1, 8), rng.choice([0, 0, 3, 6]))),
            stores=rng.choice([(), (), ("T",), ("elsewhere", " t "), ("elsewhere",)]),
            segments=rng.choice([(), (), ("new", "loyal"), ("lapsed",)]),
            margin_floor_minor=rng.choice([None, -500, 0, 300]),
            paused=rng.random() < 0.1,
        )

    def conditioned(self, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
        return tuple(replace(rule, conditions=self.conditions()) for rule in rules)

    def planned(self, product: Product) -> Product:
        plan = self.more.choice([*[StockPlan.NORMAL] * 4, *StockPlan])
        return replace(product, plan=plan)

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
        never = tuple(NeverRule(f"never{n}", *self.two(), "no") for n in range(rng.randrange(3)))
        ladders = tuple(Ladder(f"l{n}", one, benefits={"en": "does more"}) for n, one in enumerate(steps))
        bundles = tuple(self.bundle(number) for number in range(rng.randrange(6)))
        covers = tuple(self.cover(number) for number in range(rng.randrange(7)))
        excluded = (ExcludedCategory("sweets", "no sugar"),) if self.more.random() < 0.1 else ()
        return RuleBook(
            fits=self.conditioned(tuple(fits)),
            never=never,
            ladders=self.conditioned(ladders),
            bundles=self.conditioned(bundles),
            covers=self.conditioned(covers),
            excluded=excluded,
        )

    def bundle(self, number: int) -> BundleRule:
        rng = self.rng
        members = tuple((one, rng.choice([1, 1, 2])) for one in rng.sample(IDS, rng.randrange(2, 4)))
        price = rng.choice([None, rng.randrange(1500, 4000)])
        percent = Decimal(rng.choice(["5", "12.5", "0.01", "33.3"])) if price is None else None
        code = rng.choice(["", "", rng.choice(IDS)])
        return BundleRule(f"b{number}", members, price, percent, code)

    def cover(self, number: int) -> CoverRule:
        rng = self.rng
        when, product = rng.sample(IDS, 2)
        texts = TERMS if self.often(0.8) else {**TERMS, "terms": {"en": "See leaflet."}}
        price, percent = rng.choice([*[(None, None)] * 5, (199, None), (None, Decimal("9.99"))])
        return CoverRule(f"c{number}", Selector((when,)), product, price, percent, **texts)

    def learned(self) -> LearnedPair:
        rng = self.rng
        when, offer = rng.sample(IDS, 2)
        return LearnedPair(when, offer, rng.randrange(50), 60, rng.uniform(0.5, 9), rng.random())

    def step(self) -> LearnedStep:
        rng = self.rng
        when, offer = rng.sample(IDS, 2)
        how, known = rng.choice(["size", "brand", "price"]), rng.choice([0, 60])
        return LearnedStep(when, offer, how, rng.uniform(1.1, 1.6), rng.randrange(500), known // 9, known, 0.05)

    def approvals(self, learned: list[LearnedPair], steps: list[LearnedStep]) -> Approvals:
        states = [*ProposalState, *[ProposalState.APPROVED] * 6]
        pairs = [(one.when_product_id, one.offer_product_id) for one in learned]
        pairs += [(one.when_product_id, one.offer_product_id) for one in steps]
        proposals = [pair for pair in pairs if self.often(0.7)]
        return Approvals({proposal: self.rng.choice(states) for proposal in proposals})

    def shop(self) -> Knowledge:
        rng = self.rng
        goods = [self.planned(self.product(number)) for number in range(len(IDS))]
        learned = [self.learned() for _ in range(rng.randrange(20))]
        steps = [self.step() for _ in range(rng.randrange(12))]
        known = rng.sample(IDS, rng.randrange(len(IDS)))
        stock = {one: StockFigure(Decimal(rng.randrange(-1, 20)), NOON) for one in known}
        ordering = self.more.random() < 0.4
        if ordering:  # where substitutes may come up, much is out and much is there
            stock = {one: StockFigure(Decimal(self.more.choice([0, 0, 9, 9, 9])), NOON) for one in IDS}
        situation = Situation(
            now=NOON,
            stock=stock,
            stock_known=self.often(0.2),
            held={one: Decimal(rng.randrange(4)) for one in rng.sample(IDS, 3)},
            local=NOON + timedelta(minutes=self.more.randrange(-720, 720)),
            stores=frozenset({"Main street"}),
            substitutes=ordering,
            customer=Customer("k", self.more.choice(list(Segment))) if self.more.random() < 0.1 else None,
        )
        approvals = self.approvals(learned, steps)
        return build_knowledge(
            goods, self.rules(), learned, phrases(), steps=steps, approvals=approvals
        ).with_situation(situation)

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
            cover_price_share=rng.choice([Decimal("0.30"), Decimal(2), Decimal(2)]),
            share_of_baskets=1.0,
            learned_automatic=self.often(),
            automatic_min_lift=rng.choice([0.0, 1.5]),
            clearance_weight=self.more.choice([1.0, 1.0, 1.5]),
            near_date_weight=self.more.choice([1.0, 1.0, 3.0]),
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
