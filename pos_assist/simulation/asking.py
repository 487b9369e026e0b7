"""What happens when a card is on the cashier's screen: said or not, yes or no, and how the customer takes it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from pos_assist.services.events import Answer, DeclineReason
from pos_assist.simulation.draws import Stream, generator
from pos_assist.simulation.shop import Shop
from pos_assist.simulation.truth import Truth
from pos_assist.simulation.visits import People, Visit

WEEK = 7  # days that a customer remembers having been asked
OFTEN = 3  # times in it
ANNOYED_MOST = 0.8


@dataclass
class Feelings:
    """What the customers of one policy remember of it: when each was asked (days), who was annoyed, who stays away."""

    asked: dict[int, list[int]] = field(default_factory=dict)
    annoyed: set[int] = field(default_factory=set)
    away: set[int] = field(default_factory=set)
    served: set[int] = field(default_factory=set)

    def lately(self, customer: int, day: int) -> int:
        """How often this customer was asked within a week."""
        return sum(day - one < WEEK for one in self.asked.get(customer, ()))

    def comes(self, visit: Visit) -> bool:
        """Whether the customer comes to this visit at all."""
        return visit.customer not in self.away or bool(visit.chances[0] < 0.5)


@dataclass(frozen=True)
class Reply:
    """How one card ended. `answer` is what the cashier keyed, None = nothing; `bought` with or without a word.

    `persuaded`: said, bought, and it would not have been bought otherwise: the only thing that earns extra.
    """

    said: bool
    answer: Answer | None
    reason: DeclineReason
    bought: bool
    persuaded: bool
    annoyed: bool


class Counter:
    """The customers and cashiers of one world, whoever suggests."""

    def __init__(self, shop: Shop, truth: Truth, people: People, seed: int) -> None:
        """Hidden tastes are drawn by customer and product, so that a customer's no stays a no."""
        self._shop = shop
        self._truth = truth
        self._people = people
        self._seed = seed

    def ask(self, visit: Visit, item: int, feelings: Feelings) -> Reply:
        """The card offers `item`; `feelings` learn of it."""
        nature, people = self._truth.nature, self._people
        cashier = nature.cashiers[visit.cashier]
        natural = item in visit.natural
        if visit.chances[1] >= cashier.says:
            return Reply(
                said=False,
                answer=self._of_unsaid(visit, cashier.honest),
                reason=DeclineReason.NONE,
                bought=natural,
                persuaded=False,
                annoyed=False,
            )
        asked = feelings.lately(visit.customer, visit.day)
        feelings.asked.setdefault(visit.customer, []).append(visit.day)
        willing = self.would(visit, item)
        if natural or willing:
            return Reply(
                said=True,
                answer=Answer.ACCEPTED,
                reason=DeclineReason.NONE,
                bought=True,
                persuaded=not natural,
                annoyed=False,
            )
        relevance = float(self._truth.relevance(visit.likely, np.array([item]))[0])
        annoyed = bool(visit.chances[2] < people.touchy[visit.customer] * self._annoying(visit, relevance, asked))
        if annoyed:
            feelings.annoyed.add(visit.customer)
            if visit.chances[3] < nature.stays_away:
                feelings.away.add(visit.customer)
        return Reply(
            said=True,
            answer=Answer.DECLINED,
            reason=self._reason(visit, item, relevance, annoyed=annoyed),
            bought=False,
            persuaded=False,
            annoyed=annoyed,
        )

    def would(self, visit: Visit, item: int) -> bool:
        """Whether this customer would say yes if asked: tempted by the product, and it is not too dear."""
        one = np.array([item])
        segment = self._people.segment[visit.customer]
        chance = self._truth.yes_of_segments(visit.likely, one, visit.moment)[segment, 0]
        drawn = generator(self._seed, Stream.YES, visit.customer).random(len(self._shop.products))[item]
        return bool(drawn < chance) and self._affords(visit, item)

    def _affords(self, visit: Visit, item: int) -> bool:
        nature = self._truth.nature
        factor = nature.limit_median * np.exp(nature.limit_spread * self._people.limit[visit.customer])
        return bool(self._shop.price_minor[item] <= factor * visit.moment.subtotal_minor)

    def _annoying(self, visit: Visit, relevance: float, asked: int) -> float:
        nature = self._truth.nature
        chance = nature.annoyed_always + nature.annoyed_irrelevant * (1 - relevance)
        chance += nature.annoyed_often * min(asked, OFTEN) / OFTEN
        chance += nature.annoyed_rush * (visit.at.hour in nature.rush_hours)
        return min(ANNOYED_MOST, chance)

    def _of_unsaid(self, visit: Visit, honest: float) -> Answer | None:
        """Most cashiers say that they did not say it; some press "no", some nothing."""
        if visit.chances[4] < honest:
            return Answer.NOT_OFFERED
        return Answer.DECLINED if visit.chances[5] < self._truth.nature.false_no else None

    def _reason(self, visit: Visit, item: int, relevance: float, *, annoyed: bool) -> DeclineReason:
        if annoyed:
            return DeclineReason.DONT_ASK
        if visit.chances[4] >= self._truth.nature.tells_reason:
            return DeclineReason.NONE
        if not self._affords(visit, item):
            return DeclineReason.PRICE
        return DeclineReason.NOT_SUITABLE if visit.chances[5] < (1 - relevance) / 4 else DeclineReason.NONE
