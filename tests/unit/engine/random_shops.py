"""Whole shops and baskets made out of one number, so that a failure names the number that repeats it."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from hypothesis import strategies as st

from pos_assist.engine.approval import Approvals, ProposalState
from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.catalogue import Product, StockFigure
from pos_assist.engine.decide import decide
from pos_assist.engine.decision import Decision
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import (
    BundleRule,
    CoverRule,
    FitRule,
    Ladder,
    LearnedPair,
    LearnedStep,
    NeverRule,
    RuleBook,
    Selector,
)
from pos_assist.engine.situation import Situation
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


class Maker:
    """Makes whole shops and baskets out of one number, so that a failure names the number that repeats it."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)

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
            bundles=tuple(self.bundle(number) for number in range(rng.randrange(6))),
            covers=tuple(self.cover(number) for number in range(rng.randrange(7))),
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
        goods = [self.product(number) for number in range(len(IDS))]
        learned = [self.learned() for _ in range(rng.randrange(20))]
        steps = [self.step() for _ in range(rng.randrange(12))]
        known = rng.sample(IDS, rng.randrange(len(IDS)))
        situation = Situation(
            now=NOON,
            stock={one: StockFigure(Decimal(rng.randrange(-1, 20)), NOON) for one in known},
            stock_known=self.often(0.2),
            held={one: Decimal(rng.randrange(4)) for one in rng.sample(IDS, 3)},
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
