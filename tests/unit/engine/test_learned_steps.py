"""What was learned of better versions becomes an upgrade, behind everything the shop wrote down itself."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pos_assist.engine.approval import Approvals, ProposalState
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import OfferKind, Reason, Source
from pos_assist.engine.rules import Ladder, LearnedStep
from pos_assist.engine.upgrades import found_upgrades
from tests.builders import CABLE, CASE, GLASS, basket, line
from tests.unit.engine.shop import PLAIN, ask, know, only_rejection

STEP = LearnedStep("glass", "glass9h", "size", 1.33, sold=120, switched=9, of=100, usual=0.05)


def stepping(*rules: Ladder, steps: tuple[LearnedStep, ...] = (STEP,)) -> Knowledge:
    by_lower = {
        step.when_product_id: tuple(s for s in steps if s.when_product_id == step.when_product_id) for step in steps
    }
    return replace(know(*rules), steps=by_lower)


def ladder(*steps: str) -> Ladder:
    return Ladder("hand", tuple(f"id:{step}" for step in steps), benefits={"en": "does more"})


def test_a_learned_step_replaces_the_line_and_says_what_was_seen() -> None:
    knowledge = stepping()
    found = found_upgrades(Moment(basket(line(CABLE), line(GLASS)), knowledge, PLAIN))
    assert set(found) == {"glass9h"}
    assert found["glass9h"].line.product_id == "glass"
    decision = ask(basket(line(CASE), line(GLASS)), knowledge)
    (candidate,) = [*(one.candidate for one in decision.candidates), *(one.candidate for one in decision.rejections)]
    assert candidate.kind is OfferKind.UPGRADE
    assert (candidate.replaces_product_id, candidate.difference_minor) == ("glass", 1000)
    evidence = candidate.evidence
    assert (evidence.source, evidence.how, evidence.sold) == (Source.STEP, "size", 120)
    assert (evidence.switched, evidence.of, evidence.usual) == (9, 100, 0.05)
    assert evidence.trigger_product_id == "glass"


@pytest.mark.parametrize("steps", [("glass", "case"), ("case", "glass")])
def test_where_the_shop_wrote_a_ladder_nothing_learned_is_added(steps: tuple[str, str]) -> None:
    """Neither above its first step nor above its best."""
    found = found_upgrades(Moment(basket(line(GLASS)), stepping(ladder(*steps)), PLAIN))
    assert all(one.source is Source.LADDER for one in found.values())
    assert "glass9h" not in found


def test_the_same_offer_from_a_ladder_and_from_a_step_is_the_ladders() -> None:
    """The step comes from another line of the basket."""
    step = replace(STEP, when_product_id="cable")
    found = found_upgrades(
        Moment(basket(line(CABLE), line(GLASS)), stepping(ladder("glass", "glass9h"), steps=(step,)), PLAIN)
    )
    assert found["glass9h"].source is Source.LADDER
    assert found["glass9h"].rule_id == "hand"


@pytest.mark.parametrize(
    "rung_up",
    [
        replace(line(GLASS), quantity=Decimal("0.5")),
        replace(line(GLASS), discount_minor=GLASS.price_minor),
    ],
)
def test_what_cannot_go_for_another_is_left_alone(rung_up: object) -> None:
    assert not found_upgrades(Moment(basket(rung_up), stepping(), PLAIN))  # type: ignore[arg-type]


def test_of_two_lines_that_lead_to_one_offer_the_smaller_rise_is_offered_and_an_approved_one_first() -> None:
    cable = replace(STEP, when_product_id="cable", price_ratio=1.5)
    knowledge = stepping(steps=(STEP, cable))
    both = basket(line(CABLE), line(GLASS))
    assert found_upgrades(Moment(both, knowledge, PLAIN))["glass9h"].line.product_id == "glass"
    approved = replace(knowledge, approvals=Approvals({("cable", "glass9h"): ProposalState.APPROVED}))
    assert found_upgrades(Moment(both, approved, PLAIN))["glass9h"].line.product_id == "cable"


def test_a_price_that_changed_since_is_judged_anew() -> None:
    knowledge = stepping(steps=(replace(STEP, offer_product_id="cable"),))  # cheaper by now
    rejection = only_rejection(ask(basket(line(GLASS)), knowledge))
    assert rejection.reason is Reason.PRICE_OUT_OF_PROPORTION
