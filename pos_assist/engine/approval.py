"""What the shop said of what was learned: every learned proposal waits until somebody approves or refuses it.

Where the shop says so (`policy.learned_automatic`), a proposal that nobody has decided about is offered when its
evidence is above a bar: enough receipts, and a lift that is high even at the lower end of its 95 % interval.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from math import sqrt

from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import LearnedStep

Proposal = tuple[str, str]  # (product that is bought, product that is offered); a pair or a step, alike
Z_95 = 1.959963984540054  # standard errors either side that hold 95 % of a normal distribution


class ProposalState(Enum):
    """Where a learned proposal stands."""

    PROPOSED = "proposed"  # nobody has looked at it yet
    APPROVED = "approved"
    REJECTED = "rejected"
    SNOOZED = "snoozed"  # asked again later; until then not offered


PROPOSED, APPROVED, SNOOZED = ProposalState.PROPOSED, ProposalState.APPROVED, ProposalState.SNOOZED


@dataclass(frozen=True)
class Approvals:
    """What was decided, by proposal; what is not named is proposed."""

    states: Mapping[Proposal, ProposalState] = field(default_factory=dict)
    version: str = ""  # changes with every decision
    snoozed_until: Mapping[Proposal, datetime] = field(default_factory=dict)  # UTC; not named: for good

    def of(self, when_product_id: str, offer_product_id: str, now: datetime | None = None) -> ProposalState:
        """Where one proposal stands; at `now` a snooze may be over."""
        proposal = (when_product_id, offer_product_id)
        state = self.states.get(proposal, PROPOSED)
        if state is SNOOZED and now is not None and proposal in self.snoozed_until:
            return PROPOSED if self.snoozed_until[proposal] <= now else SNOOZED
        return state

    def any_approved(self, when_product_ids: Iterable[str], offer_product_id: str) -> bool:
        """Whether something that is bought may lead to this offer."""
        states = self.states
        return any(states.get((when, offer_product_id)) is APPROVED for when in when_product_ids)


def wilson(count: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927, without continuity correction); 0 to 1 where nothing was counted."""
    if of <= 0:
        return 0.0, 1.0
    share, z2 = count / of, Z_95 * Z_95
    centre = (share + z2 / (2 * of)) / (1 + z2 / of)
    half = Z_95 / (1 + z2 / of) * sqrt(max(0.0, share * (1 - share)) / of + z2 / (4 * of * of))
    return max(0.0, centre - half), min(1.0, centre + half)


def lift_interval(together: int, of: int, lift: float) -> tuple[float, float]:
    """The 95 % interval of a pair's lift: Wilson's for `together` of `of`, over the offered product's share.

    That share is `together / of / lift`, and is taken as known: it was counted over all receipts. (0, 0) where
    nothing was counted.
    """
    if together <= 0 or of <= 0:
        return 0.0, 0.0
    share = together / of / lift if lift > 0 else 1.0
    low, high = wilson(together, of)
    return low / share, high / share


def step_interval(step: LearnedStep) -> tuple[float, float]:
    """How many times as often as anybody those buy the better version who bought the lower one: 95 % interval.

    (0, 0) where no customer is known: that the better one sells does not show that anybody steps up.
    """
    if step.of <= 0 or step.usual <= 0:
        return 0.0, 0.0
    low, high = wilson(step.switched, step.of)
    return low / step.usual, high / step.usual


def pair_above_bar(together: int, of: int, lift: float, policy: Policy) -> bool:
    """Whether a pair's evidence is strong enough to do without a person, where the shop wants that."""
    enough = together >= policy.automatic_min_together
    return enough and lift_interval(together, of, lift)[0] >= policy.automatic_min_lift


def step_above_bar(step: LearnedStep, policy: Policy) -> bool:
    """The same of a step: enough receipts with the better one, and customers who were seen to step up."""
    return step.sold >= policy.automatic_min_together and step_interval(step)[0] >= policy.automatic_min_lift
