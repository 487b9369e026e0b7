"""The same customers, one after the other, before every policy at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from pos_assist.engine.decision import Arm
from pos_assist.engine.policy import Policy
from pos_assist.engine.script import PhraseBook
from pos_assist.learning.receipts import Receipts
from pos_assist.simulation.account import DAYS_A_WEEK, Account, account_of
from pos_assist.simulation.asking import Counter
from pos_assist.simulation.claimed import Claim, claimed
from pos_assist.simulation.nature import Nature
from pos_assist.simulation.oracle import Oracle
from pos_assist.simulation.ours import Ours
from pos_assist.simulation.rules import first_model, lift_rules, popular
from pos_assist.simulation.school import Known, School, known_of
from pos_assist.simulation.shop import Ints, shop_of
from pos_assist.simulation.suggesting import Nobody, Suggester
from pos_assist.simulation.till import Till
from pos_assist.simulation.truth import Truth
from pos_assist.simulation.visits import Arrivals, Visit, extra_of, people_of

POLICIES = ("ours", "nothing", "popular", "lift rules", "first model", "oracle", "free oracle")
ALWAYS = ("ours", "nothing", "oracle")  # the others may be left out
RECEIPT, OFFERED = "whole receipt", "offered product"
PILOT_DAYS, PILOT_BASKETS = 3, 100  # of another seed: what the oracle knows of baskets to come
PILOT_SEED = 1_000_003


@dataclass(frozen=True)
class Plan:
    """What is simulated: so many days with so many baskets, from one seed, with these policies (names).

    `approved`: a manager agrees to every pair that was learned; else only the engine's own bar for the unapproved.
    """

    days: int
    baskets_a_day: int
    seed: int
    policies: tuple[str, ...]
    approved: bool = True
    nature: Nature = field(default_factory=Nature)


@dataclass(frozen=True)
class Result:
    """Of one seed: the account of each policy by name, and what ours' own report claims against the truth.

    `claims`: by the margin of the whole receipt, whatever a card may have moved on it; and by the margin of the
    very product that was shown or would have been, which varies much less but takes for granted that a card for one
    product sells or spoils no other.
    """

    seed: int
    accounts: dict[str, Account]
    claims: dict[str, Claim | None]
    true_effect: float  # per eligible basket with cards


class World:
    """One shop, its customers, and everybody who suggests to them."""

    def __init__(self, receipts: Receipts, phrases: PhraseBook, plan: Plan, known: Known | None = None) -> None:
        """`known`: what was learned before the opening, where somebody has done that already."""
        nature, seed = plan.nature, plan.seed
        self._plan = plan
        self.shop = shop_of(receipts, nature, baskets_a_day=plan.baskets_a_day, seed=seed)
        self.truth = Truth(self.shop, nature, seed=seed)
        many = max(nature.segments, round(plan.days * plan.baskets_a_day / nature.visits_a_customer))
        people = people_of(nature, many, seed)
        self.counter = Counter(self.shop, self.truth, people, seed)
        self._arrivals = Arrivals(self.shop, self.truth, people, seed)
        self.policy = Policy(
            seed=seed, learned_automatic=True, cards_per_basket=1, handling_minor=nature.handling_minor
        )
        known = known_of(self.shop.history) if known is None else known
        self._school = School(self.shop, self.policy, phrases, known, approved=plan.approved)
        knowledge = self._school.learn()
        till = Till(self.shop)
        self.ours = Ours(till, self.policy, knowledge)
        self.suggesters = self._suggesters(till)
        for suggester in self.suggesters:
            suggester.use(knowledge)

    def run(self) -> Iterator[int]:
        """Simulate; yields the number of each day that is over. `result` is complete after the last."""
        self._accounts = {suggester.name: account_of(self._plan.days) for suggester in self.suggesters}
        self._receipts: dict[str, Ints] = {}
        day = 0
        for visit in self._arrivals.visits(self._plan.days, self._plan.baskets_a_day):
            if visit.day != day:
                yield day
                day = visit.day
                if day % DAYS_A_WEEK == 0:
                    self._learn()
            for suggester in self.suggesters:
                self._serve(suggester, visit)
        yield day

    def result(self) -> Result:
        """What came of it."""
        receipts, margins, number = self._receipts, self.shop.margin_minor, self.ours.till.number
        eligible = {key: one for key, one in self.ours.log.eligible.items() if key in receipts}
        treated = np.array([one.arm is Arm.TREATMENT for one in eligible.values()], dtype=bool)
        before = np.array([one.subtotal_minor for one in eligible.values()], dtype=np.float64)
        whole = np.array([margins[receipts[key]].sum() for key in eligible], dtype=np.float64)
        offered = {key: number[one.product_id] for key, one in eligible.items()}
        only = np.array([margins[item] * (item in receipts[key]) for key, item in offered.items()], dtype=np.float64)
        account = self._accounts[Ours.name]
        gains = [account.gained.get(key, 0) for key, one in eligible.items() if one.arm is Arm.TREATMENT]
        claims = {RECEIPT: claimed(whole, before, treated), OFFERED: claimed(only, before, treated)}
        return Result(self._plan.seed, self._accounts, claims, float(np.mean(gains)) if gains else 0.0)

    def _serve(self, suggester: Suggester, visit: Visit) -> None:
        account, margins = self._accounts[suggester.name], self.shop.margin_minor
        week = account.week(visit.day)
        if not account.feelings.comes(visit):
            week.lost_visits += 1
            week.lost_margin += int(margins[visit.paid_anyway].sum())
            return
        week.visits += 1
        account.feelings.served.add(visit.customer)
        item = suggester.suggest(visit)
        paid = visit.paid_anyway
        if item is not None:
            reply = self.counter.ask(visit, item, account.feelings)
            suggester.answered(visit, reply)
            expected = float(extra_of(visit, np.array([item]), self.truth)[0])
            margin, handling = int(margins[item]), self._plan.nature.handling_minor
            account.note(visit.day, visit.basket_id, reply, margin=margin, expected=expected, handling=handling)
            paid = np.append(paid, item) if reply.persuaded else paid
        suggester.paid(visit, paid)
        if suggester is self.ours:
            self._school.note(visit.day, paid)
            self._receipts[visit.basket_id] = paid

    def _learn(self) -> None:
        knowledge = self._school.learn()
        for suggester in self.suggesters:
            suggester.use(knowledge)

    def _suggesters(self, till: Till) -> list[Suggester]:
        pilot = replace(self._arrivals, seed=self._plan.seed + PILOT_SEED)
        known = list(pilot.visits(PILOT_DAYS, PILOT_BASKETS))
        everybody: list[Suggester] = [
            self.ours,
            Nobody(),
            popular(till, self.policy, self.shop),
            lift_rules(till, self.policy),
            first_model(till, self.policy),
            Oracle(till, self.policy, self.truth, known),
            Oracle(till, self.policy, self.truth, known, free=True),
        ]
        return [one for one in everybody if one.name in self._plan.policies]
