"""The rows of the approval queue: what was learned, its evidence, what the shop said of it, what it wrote already."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from pos_assist.engine.approval import Proposal, ProposalState
from pos_assist.engine.catalogue import Product
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import Evidence, Source
from pos_assist.engine.rules import LearnedStep
from pos_assist.services.complements import is_excluded_product

FALSE_DISCOVERIES = 0.05  # share of what passes for found that may be chance
EVERYWHERE = 0.20  # of all receipts: a product on so many goes with everything (bags, bread, a delivery fee)
EVERYWHERE_LIFT = 1.5  # unless it is bought so many times as often as usual
PAIR, STEP, GONE = "pair", "step", ""


class Noise(Enum):
    """Why a find is none that anybody should look at."""

    NONE = ""
    EXCLUDED = "excluded category"
    SERVICE = "service or deposit"
    NOT_SOLD = "no longer sold"
    EVERYWHERE = "bought with everything"


@dataclass(frozen=True)
class Decided:
    """One decision of the shop. `state` is never PROPOSED: that is what `forget` leads back to."""

    when_product_id: str
    offer_product_id: str
    state: ProposalState
    at: datetime  # UTC
    by: str = ""
    until: datetime | None = None  # UTC; SNOOZED: asked again from then on, None: not again
    note: str = ""

    @property
    def proposal(self) -> Proposal:
        """What was decided about."""
        return self.when_product_id, self.offer_product_id

    def state_at(self, now: datetime) -> ProposalState:
        """Where the proposal stands; after a snooze it waits again."""
        over = self.state is ProposalState.SNOOZED and self.until is not None and self.until <= now
        return ProposalState.PROPOSED if over else self.state


@dataclass(frozen=True)
class DecisionChange:
    """One decision before and after: None = nobody has decided."""

    proposal: Proposal
    before: Decided | None
    after: Decided | None


@dataclass(frozen=True)
class Figures:
    """The numbers behind a proposal: `seen` of `of`, and that against what is usual, with 95 % intervals.

    Of a pair: receipts with both of receipts with the first, against the second's share of all receipts. Of a step:
    customers of the lower one who bought the better one later, against all customers; `of` 0: nobody is known.
    """

    seen: int
    of: int
    share: tuple[float, float]
    lift: float
    lifts: tuple[float, float]
    sales: int  # receipts with both, of a step with the better one
    p_value: float | None = None  # pairs only: a step comes from the catalogue, chance has found none
    q_value: float | None = None  # adjusted for all pairs that were tested


@dataclass(frozen=True)
class QueueRow:
    """One proposal. Without `figures` it was decided about, but is not among what was learned now.

    `written`: the shop's own rule that says the same; `forbidden`: its rule that says never.
    """

    kind: str  # PAIR, STEP or GONE
    proposal: Proposal
    state: ProposalState
    figures: Figures | None = None
    step: LearnedStep | None = None
    above_bar: bool = False
    value: int = 0  # minor units: sales times the price, of a step times the difference; without prices the sales
    decided: Decided | None = None
    written: str = ""
    forbidden: str = ""
    noise: Noise = Noise.NONE

    @property
    def may_be_chance(self) -> bool:
        """Whether it does not pass the control of false discoveries."""
        q_value = self.figures.q_value if self.figures is not None else None
        return q_value is not None and q_value > FALSE_DISCOVERIES

    @property
    def worth_a_look(self) -> bool:
        """Whether it is more than chance or noise; what was decided about is shown whatever it is."""
        return self.decided is not None or not (self.may_be_chance or self.noise is not Noise.NONE)

    @property
    def waits(self) -> bool:
        """Whether a person should decide: what the shop wrote itself needs no approval."""
        undecided = self.state is ProposalState.PROPOSED and not (self.written or self.forbidden)
        return undecided and not self.may_be_chance and self.noise is Noise.NONE


def noise_of(row: QueueRow, products: Collection[Product | None], excluded: frozenset[str], receipts: int) -> Noise:
    """Of the two `products` (None: the till does not know it); `receipts`: all that were learned from."""
    if not products:
        return Noise.NONE
    for product in products:
        if product is None or not product.sellable:
            return Noise.NOT_SOLD
        if is_excluded_product(product, excluded):
            return Noise.EXCLUDED
        if product.is_service:
            return Noise.SERVICE
    figures = row.figures
    if row.kind != PAIR or figures is None or not receipts or figures.lift >= EVERYWHERE_LIFT:
        return Noise.NONE
    first = figures.of / receipts
    second = figures.seen / figures.of / figures.lift if figures.of and figures.lift else 0.0
    return Noise.EVERYWHERE if max(first, second) > EVERYWHERE else Noise.NONE


def written_for(row: QueueRow, knowledge: Knowledge, asleep: Collection[str]) -> tuple[str, str]:
    """The ids of the shop's own rules: one that says the same, and one that says never ('' = none).

    `asleep`: rules that do not hold now and count for nothing.
    """
    when, offer = (knowledge.catalogue.get(product_id) for product_id in row.proposal)
    if when is None or offer is None:
        return "", ""
    never = next((one.rule.rule_id for one in knowledge.never.of(when) if one.offer.matches(offer)), "")
    if row.kind == STEP:
        rungs = knowledge.ladders.get(when.product_id, ())
        same = [rung.ladder.rule_id for rung in rungs if offer.product_id in rung.higher]
    else:
        same = [fit.rule_id for fit in knowledge.pairs.of(when) if offer.product_id in fit.named]
        same += [
            fit.rule_id
            for fit in knowledge.fits.of(when)
            if offer.product_id in knowledge.accessories.of(fit, when).product_ids
        ]
    return next((rule_id for rule_id in same if rule_id not in asleep), ""), never


def evidence_for(row: QueueRow, names: Mapping[str, str]) -> Evidence | None:
    """What speaks for it, as the panel puts it into words; None where nothing is learned of it now."""
    figures, step, (when, _) = row.figures, row.step, row.proposal
    if figures is None:
        return None
    return Evidence(
        Source.LEARNED if step is None else Source.STEP,
        rule_id="",
        trigger_product_id=when,
        trigger_name=names.get(when) or when,
        together=figures.seen if step is None else 0,
        of=figures.of,
        lift=figures.lift,
        how=step.how if step is not None else "",
        sold=figures.sales if step is not None else 0,
        switched=figures.seen if step is not None else 0,
        usual=step.usual if step is not None else 0.0,
    )


@dataclass(frozen=True)
class Example:
    """One real receipt, for a person to look at: the day and what was on it; no customer, seller or number."""

    day: date | None  # the shop's own; None: the till does not tell
    products: tuple[str, ...]  # names, each once, the two of the pair first


Examples = dict[Proposal, list[Example]]
