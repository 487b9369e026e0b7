"""A plan while it is written: one thing is said to be wrong at a time, and what was written is what is declared."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pos_assist.manager.experiments.desk import Choice
from pos_assist.manager.experiments.drafting import Draft, draft_of, even_shares, mistake, plan_of
from pos_assist.services.experimenting import Element, Metric
from pos_assist.services.texts import SourceTexts

TODAY = date(2026, 11, 20)
GLASS, CASE = Choice("rule:glass", "Screen glass"), Choice("product:17", "Case")
DRAFT = Draft(
    "e1",
    "Glass first",
    "Glass sells better.",
    Element.OFFER,
    "all",
    50,
    ((GLASS, 30), (CASE, 20)),
    Metric.CONFIRMED,
    2.0,
    8000,
    date(2026, 12, 18),
)


def test_a_whole_plan_has_no_mistake() -> None:
    assert mistake(DRAFT, TODAY, SourceTexts()) == ""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"title": " "}, "Give it a name."),
        ({"hypothesis": ""}, "Write down what you suppose: it cannot be added later."),
        ({"others": ()}, "Choose at least one variant beside what is done today."),
        ({"others": ((GLASS, 25), (GLASS, 25))}, "Two variants are the same."),
        ({"first_share": 40}, "The variants' shares make 90% together; it must be 100."),
        ({"smallest": 0.0}, "Say how large a difference is worth finding."),
        ({"planned_end": TODAY}, "It ends before it begins."),
        ({"planned_n": 0}, "Say how many are to be counted, or have it reckoned."),
    ],
)
def test_what_is_wrong_is_said(change: dict[str, object], said: str) -> None:
    assert mistake(replace(DRAFT, **change), TODAY, SourceTexts()) == said  # type: ignore[arg-type]


def test_how_many_it_takes_may_be_reckoned_before_it_is_known() -> None:
    assert mistake(replace(DRAFT, planned_n=0), TODAY, SourceTexts(), reckoned=False) == ""


@pytest.mark.parametrize(("metric", "smallest", "effect"), [(Metric.CONFIRMED, 2.0, 0.02), (Metric.MARGIN, 0.25, 25.0)])
def test_what_was_written_is_declared_and_can_be_changed_again(metric: Metric, smallest: float, effect: float) -> None:
    draft = replace(DRAFT, metric=metric, smallest=smallest)
    plan = plan_of(draft, SourceTexts())
    assert plan.smallest_effect == pytest.approx(effect)
    assert [(one.name, one.share, dict(one.what)) for one in plan.variants] == [
        ("as today", 0.5, {}),
        ("Screen glass", 0.3, {"rule": "glass"}),
        ("Case", 0.2, {"product": "17"}),
    ]
    assert draft_of(plan) == draft


@pytest.mark.parametrize("variants", [1, 2, 3, 4])
def test_even_shares_make_a_hundred(variants: int) -> None:
    shares = even_shares(variants)
    assert sum(shares) == 100
    assert len(shares) == variants
    assert max(shares) - min(shares) <= 1
