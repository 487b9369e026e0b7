"""Sets worth trying: two things that are bought together anyway, at a saving that leaves a margin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from pos_assist.engine.catalogue import Product
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.money import net_minor, percent_of, share_of
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import LearnedPair
from pos_assist.services.complements import Complements

SAVING = Decimal(10)  # per cent: what shops usually begin with; the page lets the manager change it


@dataclass(frozen=True)
class SetIdea:
    """Two products, what they cost together and as a set, and what is left of the margin. Minor units.

    `together`: receipts on which both stand without any set; whoever buys both anyway pays `saving_minor` less.
    """

    members: tuple[Product, Product]
    together: int
    of: int  # receipts with the dearer one
    sum_minor: int
    price_minor: int
    margin_before_minor: int
    margin_minor: int

    @property
    def saving_minor(self) -> int:
        """What the customer saves."""
        return self.sum_minor - self.price_minor

    @property
    def given_minor(self) -> int:
        """What of the margin the saving costs, a set."""
        return self.margin_before_minor - self.margin_minor


def sets_worth_trying(
    knowledge: Knowledge, complements: Complements, policy: Policy, *, most: int = 3, percent: Decimal = SAVING
) -> list[SetIdea]:
    """The best `most`, by what they would leave on as many receipts as now; no product in two of them.

    Never one that sells below cost or leaves less than the margin floor, that is written already, or of which a cost
    is unknown.
    """
    written = _written(knowledge)
    ideas = (_idea(pair, knowledge, policy, percent) for pair in _pairs(knowledge, policy))
    chosen: list[SetIdea] = []
    taken: set[str] = set()
    for idea in sorted(filter(None, ideas), key=_worth):
        names = {one.product_id for one in idea.members}
        known = any(names <= members for members in written) or not taken.isdisjoint(names)
        if not known and complements.may_go(*idea.members):  # asked last: it costs the most
            chosen.append(idea)
            taken |= names
        if len(chosen) == most:
            break
    return chosen


def _worth(idea: SetIdea) -> tuple[int, str]:
    return -idea.together * idea.margin_minor, idea.members[0].product_id


def _pairs(knowledge: Knowledge, policy: Policy) -> Iterator[LearnedPair]:
    """Learned pairs with enough evidence."""
    for pairs in knowledge.learned.values():
        for pair in pairs:
            if pair.together >= policy.learned_min_together and pair.lift >= policy.learned_min_lift:
                yield pair


def _idea(pair: LearnedPair, knowledge: Knowledge, policy: Policy, percent: Decimal) -> SetIdea | None:
    """The set seen from its dearer member; None where it cannot be one."""
    first, second = (knowledge.catalogue.get(one) for one in (pair.when_product_id, pair.offer_product_id))
    if (
        first is None
        or second is None
        or (first.price_minor, first.product_id)
        < (
            second.price_minor,
            second.product_id,
        )
    ):
        return None
    if not all(map(_can_be_in_a_set, (first, second))):
        return None
    before = sum(_net(one) - (one.cost_minor or 0) for one in (first, second))
    total = first.price_minor + second.price_minor
    price = total - percent_of(total, percent)
    after = share_of(_net(first) + _net(second), price, total) - (first.cost_minor or 0) - (second.cost_minor or 0)
    if after < max(1, policy.margin_floor_minor) or before <= 0:
        return None
    return SetIdea((first, second), pair.together, pair.of, total, price, before, after)


def _net(product: Product) -> int:
    return net_minor(product.price_minor, product.vat_rate)


def _can_be_in_a_set(product: Product) -> bool:
    """Goods by the piece, with a price and a cost."""
    whole = not product.quantity_decimals and not product.is_service
    return whole and product.sellable and product.price_minor > 0 and product.cost_minor is not None


def _written(knowledge: Knowledge) -> list[frozenset[str]]:
    """Members of the shop's own sets."""
    found: Iterable[frozenset[str]] = (
        frozenset(product_id for product_id, _ in one.members) for sets in knowledge.bundles.values() for one in sets
    )
    return list(dict.fromkeys(found))
