"""What the shop said of what was learned: every learned proposal waits until somebody approves or refuses it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

Proposal = tuple[str, str]  # (product that is bought, product that is offered); a pair or a step, alike


class ProposalState(Enum):
    """Where a learned proposal stands."""

    PROPOSED = "proposed"  # nobody has looked at it yet
    APPROVED = "approved"
    REJECTED = "rejected"
    SNOOZED = "snoozed"  # asked again later; until then not offered


@dataclass(frozen=True)
class Approvals:
    """What was decided, by proposal; what is not named is proposed."""

    states: Mapping[Proposal, ProposalState] = field(default_factory=dict)
    version: str = ""  # changes with every decision

    def of(self, when_product_id: str, offer_product_id: str) -> ProposalState:
        """Where one proposal stands."""
        return self.states.get((when_product_id, offer_product_id), ProposalState.PROPOSED)
