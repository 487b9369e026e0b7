"""What asking was seen to add, as the order of offers counts it: behind a switch, within bounds, on the record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.asking import LEAST, MOST, Gains
from pos_assist.engine.decision import Decision
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import Reason
from pos_assist.engine.situation import Customer, Segment
from tests.builders import PHONE, basket, line
from tests.unit.engine.shop import PLAIN, ask, know, pair

GAINS = Gains(
    "uplift-1", {("loyal", "morning"): 0.4, ("", "morning"): 2.0, ("", "evening"): -1.0, ("new", "evening"): 9.0}
)
ON = replace(PLAIN, uplift=True)


def _known(segment: Segment | None, daypart: str) -> Knowledge:
    known = know(pair("phone", "case"), customer=None if segment is None else Customer("k", segment), daypart=daypart)
    return replace(known, gains=GAINS)


def _asked(segment: Segment | None, daypart: str, *, on: bool = True) -> Decision:
    return ask(basket(line(PHONE)), _known(segment, daypart), ON if on else PLAIN)


@pytest.mark.parametrize(
    ("segment", "daypart", "factor"),
    [
        (Segment.LOYAL, "morning", 0.4),
        (None, "morning", 2.0),
        (None, "evening", LEAST),
        (Segment.NEW, "evening", MOST),
        (Segment.LAPSED, "midday", 1.0),
        (None, "", 1.0),
    ],
)
def test_the_gain_counts_as_the_cell_says_within_bounds(segment: Segment | None, daypart: str, factor: float) -> None:
    (with_it,), (without,) = _asked(segment, daypart).candidates, _asked(segment, daypart, on=False).candidates
    assert (with_it.asking, without.asking) == (factor, 1.0)
    assert with_it.score == pytest.approx(factor * without.score)
    assert with_it.deviation_minor == pytest.approx(factor * without.deviation_minor)
    assert with_it.p_accept == without.p_accept


def test_it_is_off_unless_the_shop_switches_it_on() -> None:
    assert not PLAIN.uplift
    told = _asked(Segment.LOYAL, "morning", on=False)
    plain = ask(basket(line(PHONE)), replace(_known(Segment.LOYAL, "morning"), gains=Gains()), PLAIN)
    assert [one.score for one in told.candidates] == [one.score for one in plain.candidates]


def test_saying_it_costs_the_same_wherever_it_is_said() -> None:
    policy = replace(ON, handling_minor=50)
    (scored,) = ask(basket(line(PHONE)), _known(None, "morning"), policy).candidates
    assert scored.score == pytest.approx(2.0 * scored.p_accept * scored.margin_minor - 50)


def test_where_asking_adds_little_the_basket_may_not_be_worth_a_card_and_the_reason_says_so() -> None:
    (usual,) = _asked(Segment.LOYAL, "morning", on=False).candidates
    policy = replace(ON, min_expected_margin_minor=round(usual.score / 2))
    (rejection,) = ask(basket(line(PHONE)), _known(Segment.LOYAL, "morning"), policy).rejections
    assert rejection.reason is Reason.BELOW_RELEVANCE_FLOOR
    assert "x 3999 x 0.40 asked here - 0" in rejection.detail


def test_both_arms_are_judged_alike() -> None:
    held, treated = (
        ask(basket(line(PHONE)), _known(None, "morning"), replace(ON, holdout_share=share)) for share in (1.0, 0.0)
    )
    assert held.candidates == treated.candidates
    assert held.cards == ()
