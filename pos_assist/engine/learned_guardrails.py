"""What was learned is offered only where the shop agreed; what a person wrote down is never asked about here."""

from __future__ import annotations

from pos_assist.engine.approval import ProposalState, pair_above_bar, step_above_bar
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, Evidence, Reason, Rejection, Source

LEARNED, STEP = Source.LEARNED, Source.STEP  # an enum's member costs a look-up, for every candidate
REJECTED, PROPOSED = ProposalState.REJECTED, ProposalState.PROPOSED


def refused(candidate: Candidate, moment: Moment) -> Rejection | None:
    """The shop said no to what speaks for it most; another product of the basket may carry a yes."""
    evidence, approvals = candidate.evidence, moment.knowledge.approvals
    if evidence.source is not LEARNED and evidence.source is not STEP:
        return None
    if approvals.of(evidence.trigger_product_id, candidate.product_id) is not REJECTED or _approved(candidate, moment):
        return None
    return Rejection(candidate, Reason.REFUSED, f"after {evidence.trigger_name}")


def not_approved(candidate: Candidate, moment: Moment) -> Rejection | None:
    """Nobody said yes yet, or wanted to be asked later, and the evidence does not speak for itself."""
    evidence, knowledge = candidate.evidence, moment.knowledge
    if evidence.source is not LEARNED and evidence.source is not STEP:
        return None
    if knowledge.approvals.states and _approved(candidate, moment):
        return None
    if not moment.policy.learned_automatic:
        return Rejection(candidate, Reason.NOT_APPROVED)
    state = knowledge.approvals.of(evidence.trigger_product_id, candidate.product_id, knowledge.situation.now)
    if state is not PROPOSED:
        return Rejection(candidate, Reason.NOT_APPROVED, state.value)
    return None if _above_bar(evidence, candidate.product_id, moment) else Rejection(candidate, Reason.NOT_APPROVED)


def _approved(candidate: Candidate, moment: Moment) -> bool:
    """A step goes from its own line; what is added may be approved beside anything that is bought."""
    approvals, trigger = moment.knowledge.approvals, candidate.evidence.trigger_product_id
    if approvals.any_approved((trigger,), candidate.product_id):
        return True
    if candidate.evidence.source is STEP:
        return False
    return approvals.any_approved((product.product_id for _, product in moment.triggers), candidate.product_id)


def _above_bar(evidence: Evidence, product_id: str, moment: Moment) -> bool:
    if evidence.source is LEARNED:
        return pair_above_bar(evidence.together, evidence.of, evidence.lift, moment.policy)
    steps = moment.knowledge.steps.get(evidence.trigger_product_id, ())
    return any(step.offer_product_id == product_id and step_above_bar(step, moment.policy) for step in steps)
