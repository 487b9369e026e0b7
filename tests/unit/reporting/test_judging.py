"""What is an alarm, what is worth keeping, and what needs somebody's attention."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.services.reporting.computing import figures_of
from pos_assist.services.reporting.figures import Figure, Figures, Freshness, Unit
from pos_assist.services.reporting.guardrails import BOUNDS, harm, judge
from pos_assist.services.reporting.overview import attention, verdict
from pos_assist.services.reporting.rows import advice
from pos_assist.services.reporting.tally import Arm, Counts
from pos_assist.statistics.values import Interval, WhyNot

FRESH = Freshness()


def seconds(value: float, low: float, high: float, p90: float = 5.0) -> Figure:
    return Figure("K23", Unit.SECONDS, value, Interval(low, high), 100, 100, parts={"p90": p90})


@pytest.mark.parametrize(
    ("figure", "state"),
    [
        (seconds(3.1, 2.0, 4.5), "ok"),
        (seconds(4.0, 3.0, 5.0), "ok"),  # at most 4 s
        (seconds(4.5, 3.5, 5.5), "unknown"),  # above, but it may be chance
        (seconds(6.0, 4.5, 7.5), "alarm"),
        (seconds(3.1, 2.0, 4.5, p90=8.1), "alarm"),  # the slowest tenth waits too long
        (Figure("K23", Unit.SECONDS, None, why_not=WhyNot.NOT_RECORDED), "unknown"),
        (Figure("K20", Unit.COUNT, 0.0), "ok"),
        (Figure("K20", Unit.COUNT, 1.0), "alarm"),
        (Figure("K24", Unit.SHARE, 0.2, Interval(0.15, 0.26), parts={"elsewhere": 0.1}), "alarm"),
        (Figure("K24", Unit.SHARE, 0.1, Interval(0.05, 0.2), parts={"elsewhere": 0.1}), "ok"),
        (Figure("K24", Unit.SHARE, 0.1, Interval(0.05, 0.2)), "unknown"),  # nothing to compare with
    ],
)
def test_a_guardrail_is_an_alarm_only_where_its_interval_is_beyond_the_bound(figure: Figure, state: str) -> None:
    assert judge(figure).state == state


def test_every_guardrail_is_told_each_once() -> None:
    told = [one.figure.kpi for one in harm(figures_of(Counts(), FRESH))]
    assert sorted(told) == sorted({*BOUNDS, "K24"})


def rule(confirmed: int, shown: int, offered: int, arms: tuple[int, int, int, int] = (0, 0, 0, 0)) -> Figures:
    """Figures of a rule; `arms`: on the receipt and drawn, with and without offers."""
    k1, n1, k2, n2 = arms
    counts = Counts(
        {"confirmed": confirmed, "shown": shown, "offered": offered, "accepted": confirmed},
        treatment=(Arm(0.1, n1, n1, drawn=n1, bought=k1),) if n1 else (),
        holdout=(Arm(0.1, n2, n2, drawn=n2, bought=k2),) if n2 else (),
    )
    return figures_of(counts, FRESH)


SHOP = rule(180, 1000, 900)


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        (rule(10, 40, 29), "wait"),  # fewer than 30 offers
        (rule(0, 41, 41), "review"),  # nobody in 41, where the shop has 18 %
        (rule(200, 500, 450), "keep"),
        (rule(20, 100, 90), "wait"),  # as the shop
        (rule(200, 500, 450, (200, 500, 90, 225)), "keep"),  # no effect to be seen: the share tells
        (rule(90, 500, 450, (200, 500, 50, 500)), "keep"),  # as the shop's share, but it really adds
        (rule(200, 500, 450, (50, 500, 200, 500)), "review"),  # much accepted, and sold less than without
    ],
)
def test_the_effect_decides_before_the_share_does(figures: Figures, said: str) -> None:
    assert advice(figures, SHOP) == said


def test_attention_begins_with_what_spoils_the_figures() -> None:
    numbers = {"confirmed": 1, "shown": 10, "attributable": 10, "unattributed": 6, "repeated": 2, "painted": 10}
    counts = Counts(numbers)
    found = figures_of(counts, FRESH)
    troubled = replace(FRESH, trouble="The till cannot be read.")
    told = list(attention(found, troubled, verdict(counts, found, troubled), harm(found), ()))
    assert told == [
        ("trouble", {"text": "The till cannot be read."}),
        ("harm", {"kpi": "K20"}),
        ("data", {"part": "unattributed"}),
    ]
