"""What a plan must say, what may be done when, and that every step is kept with who did it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.adapters.store.experiments import StoreCourses, document_of, plan_of
from pos_assist.adapters.store.running_tests import experiments_version, load_running
from pos_assist.engine.experiments import AT_TOTAL
from pos_assist.errors import UserError
from pos_assist.services.experiment_plans import check_plan
from pos_assist.services.experimenting import Element, Metric, Plan, State, Variant
from tests.unit.experiments.conftest import PLAN, TestingShop, changed

TODAY = date(2026, 3, 2)
HALF = PLAN.variants[0]


def two(**what: str) -> tuple[Variant, ...]:
    return (HALF, Variant("other", 0.5, what))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"experiment_id": "Two words"}, "is no key of a test"),
        ({"title": " "}, "has no title"),
        ({"hypothesis": ""}, "has no hypothesis"),
        ({"smallest_effect": 0.0}, "above 0"),
        ({"smallest_effect": float("nan")}, "above 0"),
        ({"smallest_effect": 5.0}, "is a share too"),
        ({"planned_n": 0}, "how many baskets"),
        ({"planned_end": TODAY}, "not in the future"),
        ({"variants": PLAN.variants[:1]}, "2 to 6 variants"),
        ({"variants": (HALF, HALF)}, "a name of its own"),
        ({"variants": (HALF, Variant("b", 0.4, {"script": "x"}))}, "do not come to 100 %"),
        ({"variants": (Variant("a", 0.995), Variant("b", 0.005, {"script": "x"}))}, "at least 1 %"),
        ({"adaptive": True, "floor": 0.6}, "at most 100 %"),
        ({"target": "sets"}, "nothing a test can be about"),
        ({"target": "kind:hat"}, "nothing a test can be about"),
        ({"target": "kind:cover"}, "the law says"),
        ({"element": Element.MOMENT, "variants": two(at="total")}, "tested for all offers"),
        ({"variants": two(product="3")}, "changes one of: script"),
        ({"variants": two()}, "'today': it changes nothing|'other': it changes nothing"),
        ({"variants": two(script=" ")}, "is not named"),
        ({"element": Element.OFFER, "variants": two(rule="a", product="b")}, "changes one of: product, rule"),
    ],
)
def test_a_plan_that_cannot_be_carried_out_is_refused_in_one_sentence(fields: dict[str, Any], said: str) -> None:
    with pytest.raises(UserError, match=said):
        check_plan(changed(**fields), TODAY)


@pytest.mark.parametrize("what", [{"delay_s": "-1"}, {"delay_s": "soon"}, {"delay_s": "61"}, {"at": "noon"}])
def test_a_moment_is_a_pause_or_the_total(what: dict[str, str]) -> None:
    plan = changed(element=Element.MOMENT, target="all", metric=Metric.MARGIN, variants=two(**what))
    with pytest.raises(UserError, match="'other'"):
        check_plan(plan, TODAY)


texts = st.text(min_size=1, max_size=20)
plans = st.builds(
    Plan,
    experiment_id=st.just("any"),
    title=texts,
    hypothesis=texts,
    element=st.sampled_from(Element),
    target=st.sampled_from(["all", "kind:add-on", "rule:ż ó"]),
    variants=st.lists(
        st.builds(Variant, texts, st.floats(0.01, 1), st.dictionaries(texts, texts, max_size=2)), max_size=4
    ).map(tuple),
    metric=st.sampled_from(Metric),
    smallest_effect=st.floats(0.001, 1e6),
    planned_n=st.integers(1, 10**9),
    planned_end=st.dates(),
    adaptive=st.booleans(),
    floor=st.floats(0, 0.5),
)


@given(plans)
def test_a_plan_is_kept_word_for_word(plan: Plan) -> None:
    assert plan_of("any", document_of(plan)) == plan


def test_a_draft_may_be_changed_and_a_running_test_not(testing: TestingShop) -> None:
    testing.tests.save(PLAN, "Anna")
    testing.tests.save(changed(title="Shortest words"), "Ewa")
    testing.tests.start("words", "Jan")
    for act in (partial(testing.tests.save, PLAN), partial(testing.tests.start, "words")):
        with pytest.raises(UserError, match=r"The test 'Shortest words' runs"):
            act("Anna")
    testing.tests.stop("words", "a holiday", "Jan")
    for act in (partial(testing.tests.save, PLAN), partial(testing.tests.start, "words")):
        with pytest.raises(UserError, match="has ended"):
            act("Anna")
    for act in (partial(testing.tests.stop, "words", "again"), partial(testing.tests.conclude, "words")):
        with pytest.raises(UserError, match="does not run"):
            act("Anna")
    with closing(sqlite3.connect(testing.shop.store)) as store:
        steps = store.execute("SELECT what, decided_by FROM experiment_step ORDER BY step_id").fetchall()
    assert steps == [("saved", "Anna"), ("saved", "Ewa"), ("started", "Jan"), ("stopped", "Jan")]


def test_what_is_not_there_is_said_so(testing: TestingShop) -> None:
    for act in (partial(testing.tests.start, "none"), partial(testing.tests.stop, "none", "why")):
        with pytest.raises(UserError, match="no test 'none'"):
            act("Anna")
    with pytest.raises(UserError, match="no test 'none'"):
        testing.tests.result("none")
    testing.run()
    with pytest.raises(UserError, match="Why the test is stopped"):
        testing.tests.stop("words", "  ", "Anna")


@pytest.mark.parametrize(
    ("target", "meets"),
    [("kind:add-on", True), ("all", True), ("rule:r1", True), ("kind:upgrade", False)],
)
def test_two_tests_never_change_the_same_thing_for_the_same_offers(
    testing: TestingShop, target: str, meets: bool
) -> None:
    testing.run()
    other = changed(experiment_id="other", title="Other", target=target)
    testing.tests.save(other, "Ewa")
    if meets:
        with pytest.raises(UserError, match="'Shorter words' already changes the same thing"):
            testing.tests.start("other", "Ewa")
        testing.tests.stop("words", "room for another", "Ewa")
    testing.tests.start("other", "Ewa")
    assert [result.plan.experiment_id for result in testing.tests.all()] == ["other", "words"]


def test_tests_of_other_elements_run_beside_each_other(testing: TestingShop) -> None:
    testing.run()
    moments = (HALF, Variant("late", 0.25, {"delay_s": "4.5"}), Variant("total", 0.25, {"at": "total"}))
    plan = changed(experiment_id="when", element=Element.MOMENT, target="all", metric=Metric.MARGIN, variants=moments)
    testing.run(plan)
    words, when = load_running(testing.shop.store)
    assert [(one.name, one.share, one.script) for one in words.variants] == [
        ("today", 0.5, ""),
        ("short", 0.5, "addon.A3"),
    ]
    assert [one.delay for one in when.variants] == [None, 4.5, AT_TOTAL]
    before = experiments_version(testing.shop.store)
    testing.tests.stop("when", "enough", "Anna")
    assert [one.experiment_id for one in load_running(testing.shop.store)] == ["words"]
    assert experiments_version(testing.shop.store) != before


def test_a_plan_that_waited_too_long_does_not_start(testing: TestingShop) -> None:
    testing.tests.save(PLAN, "Anna")
    testing.now += timedelta(days=90)
    with pytest.raises(UserError, match="not in the future"):
        testing.tests.start("words", "Anna")


# -- how many it takes -------------------------------------------------------------------------------------------------


def test_needed_is_told_from_the_shops_own_rate(testing: TestingShop) -> None:
    """By hand: 1.96 and .84 for one look make 435 a variant for 20 -> 28 %; for daily looks it takes 1.7 times that."""
    for number in range(200):
        testing.basket("today", answer="accepted" if number % 5 == 0 else "declined")
    testing.count()
    found = testing.tests.needed(changed(smallest_effect=0.08))
    once = 2 * (1.95996 + 0.84162) ** 2 * (0.2 * 0.8 + 0.28 * 0.72) / 0.08**2
    assert found == pytest.approx(once * 1.75, rel=0.1)
    finer = testing.tests.needed(changed(smallest_effect=0.04))
    assert finer > 3 * found
    with pytest.raises(UserError, match=r"20\.0% succeed"):
        testing.tests.needed(changed(smallest_effect=0.9))


def test_without_cards_or_margins_it_says_what_is_missing(testing: TestingShop) -> None:
    for number in range(30):
        testing.basket("today", answer="declined", pieces=1 + number % 3)
    testing.count()
    with pytest.raises(UserError, match="There are 30 cards of this kind"):
        testing.tests.needed(PLAN)
    with pytest.raises(UserError, match="There are 30 baskets with a known margin"):
        testing.tests.needed(changed(metric=Metric.MARGIN, smallest_effect=50.0))


def test_of_the_margin_it_takes_what_the_value_at_the_decision_leaves(testing: TestingShop) -> None:
    for number in range(150):
        testing.basket("today", answer="accepted" if number % 3 == 0 else "declined", pieces=1 + number % 7)
    testing.count()
    plan = changed(metric=Metric.MARGIN, smallest_effect=50.0)
    found = testing.tests.needed(plan)
    assert testing.tests.needed(replace(plan, smallest_effect=100.0)) == pytest.approx(found / 4, abs=2)
    sd = 1100 * (1 / 3 * 2 / 3) ** 0.5  # what a case brings; the phones are told by the value at the decision
    assert found == pytest.approx(4 * (sd * (1.95996 + 0.84162) / 50) ** 2 * 1.75, rel=0.15)


def test_the_store_is_not_made_by_looking(testing: TestingShop) -> None:
    nowhere = testing.shop.store.with_name("nothing.db")
    assert StoreCourses(nowhere).all() == {}
    assert not nowhere.exists()


def test_who_concludes_is_told(testing: TestingShop) -> None:
    testing.run()
    testing.now += timedelta(days=90)
    testing.count()
    testing.tests.conclude("words", "Ewa")
    (result,) = testing.tests.all()
    assert (result.state, result.by, result.verdict) == (State.CONCLUDED, "Ewa", "")
