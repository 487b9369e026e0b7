"""What came of a test, worked out by hand and against scipy: rates, effects, guardrails, the draw, the lock."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import duckdb
import pytest
from scipy.stats import chisquare

from pos_assist.errors import UserError
from pos_assist.services.experimenting import Element, Metric, State, Variant
from pos_assist.statistics import sequences
from pos_assist.statistics.values import WhyNot
from tests.unit.experiments.conftest import PLAN, TestingShop, changed
from tests.unit.reporting.shop import TEN, Offer

AFTER = TEN + timedelta(days=100)  # the planned end has passed
GLASSES = Offer(rule="r2", product=3)


def cards(testing: TestingShop, variant: str, n: int, accepted: int, **more: object) -> None:
    """So many shown cards, so many of them accepted and bought, the others declined."""
    for number in range(n):
        testing.basket(variant, answer="accepted" if number < accepted else "declined", **more)  # type: ignore[arg-type]


def test_rates_and_their_difference_are_those_of_the_cards(testing: TestingShop) -> None:
    testing.run()
    cards(testing, "today", 200, 20)
    cards(testing, "short", 210, 63)
    testing.count()
    result = testing.tests.result("words")
    today, short = result.arms
    assert (result.n, today.n, short.n) == (410, 200, 210)
    assert (today.value.value, short.value.value) == (0.1, 0.3)
    assert today.effect is None
    assert short.effect is not None
    assert short.effect.value == pytest.approx(0.2)
    se = (0.1 * 0.9 / 199 + 0.3 * 0.7 / 209) ** 0.5
    assert short.effect.interval == pytest.approx(sequences.always_valid(0.2, se, 410, 400))
    assert (result.locked, result.verdict, result.days_left) == ("", "short", 0)
    assert [round(figure.value or 0, 6) for figure in result.instead] == [0.1, 0.3]
    testing.tests.conclude("words", "Ewa")
    ended = testing.tests.result("words")
    assert (ended.state, ended.verdict, ended.by) == (State.CONCLUDED, "short", "Ewa")


def test_only_cards_that_could_carry_the_words_count_and_holdout_baskets_only_for_the_draw(
    testing: TestingShop,
) -> None:
    testing.run()
    cards(testing, "today", 40, 10)
    cards(testing, "short", 40, 10)
    cards(testing, "short", 5, 5, offer=Offer(kind="upgrade", rule="r9"))
    for _ in range(7):
        testing.basket("short", arm="holdout")
    testing.basket("short", unit="customer", arm="holdout")
    testing.basket("short", state="voided")
    testing.now = AFTER
    testing.count()
    result = testing.tests.result("words")
    assert [arm.n for arm in result.arms] == [40, 40]
    assert [arm.value.value for arm in result.arms] == [0.25, 0.25]
    assert result.ratio_p == pytest.approx(chisquare([40, 40 + 5 + 7 + 1]).pvalue)


def test_before_the_planned_number_no_difference_is_told(testing: TestingShop) -> None:
    testing.run()
    cards(testing, "today", 60, 12)
    cards(testing, "short", 60, 15)
    testing.now = TEN + timedelta(days=2)
    testing.count()
    result = testing.tests.result("words")
    assert (result.locked, result.verdict, result.arms[1].effect) == ("not_yet", "", None)
    assert {arm.value.why_not for arm in result.arms} == {WhyNot.NOT_YET}
    assert result.instead == ()
    assert result.days_left == 7  # 120 in 3 days, 280 are left
    with pytest.raises(UserError, match="is not finished"):
        testing.tests.conclude("words", "Ewa")
    testing.now = AFTER
    over = testing.tests.result("words")
    assert (over.locked, over.verdict) == ("", "no difference")


def test_a_sure_difference_opens_it_early(testing: TestingShop) -> None:
    testing.run(changed(planned_n=4000))
    cards(testing, "today", 150, 6)
    cards(testing, "short", 150, 90)
    testing.count()
    result = testing.tests.result("words")
    assert (result.locked, result.verdict, result.n) == ("", "short", 300)


def test_few_cards_tell_nothing_however_different(testing: TestingShop) -> None:
    testing.run(changed(planned_n=20))
    cards(testing, "today", 10, 0)
    cards(testing, "short", 10, 10)
    testing.count()
    assert testing.tests.result("words").locked == "not_yet"


def test_missing_baskets_of_one_variant_block_every_verdict(testing: TestingShop) -> None:
    testing.run()
    cards(testing, "today", 260, 26)
    cards(testing, "short", 150, 90)
    testing.count()
    result = testing.tests.result("words")
    assert result.ratio_p == pytest.approx(chisquare([260, 150]).pvalue)
    assert (result.locked, result.arms[1].effect) == ("sample_ratio", None)
    with pytest.raises(UserError, match="baskets are missing in one variant"):
        testing.tests.conclude("words", "Ewa")
    testing.tests.stop("words", "The panel of till 2 was off.", "Ewa")
    stopped = testing.tests.result("words")
    assert (stopped.state, stopped.reason, stopped.by) == (State.STOPPED, "The panel of till 2 was off.", "Ewa")


def test_guardrails_stand_beside_every_variant_but_the_first(testing: TestingShop) -> None:
    testing.run()
    cards(testing, "today", 100, 30, seconds=30.0)
    cards(testing, "short", 100, 60, seconds=32.0)
    for _ in range(10):
        testing.basket("short", state="voided")
        testing.basket("today", answer="declined", reason="dont_ask")
    testing.count()
    result = testing.tests.result("words")
    assert result.arms[0].harm == ()
    harm = {one.figure.kpi: one for one in result.arms[1].harm}
    assert list(harm) == ["K23", "K24", "K25", "K35"]
    assert (harm["K23"].figure.value, harm["K23"].state) == (2.0, "ok")
    assert harm["K25"].figure.value == pytest.approx(10 / 110)
    assert harm["K25"].figure.interval is not None
    assert harm["K25"].figure.interval.always_valid
    assert (harm["K35"].figure.value, harm["K35"].figure.n) == (0.0, 100)
    never = harm["K35"].figure.interval
    assert never is not None
    assert 0.036 < never.high < 0.1  # none of a hundred: what Clopper and Pearson allow at one look, and more


def test_where_the_till_keeps_no_receipts_nobody_knows_what_came_back(testing: TestingShop) -> None:
    testing.run()
    cards(testing, "today", 100, 60)
    cards(testing, "short", 100, 60)
    testing.count()
    known = testing.tests.result("words").arms[1].harm[1]
    assert (known.figure.kpi, known.figure.value, known.state) == ("K24", 0.0, "ok")
    with closing(duckdb.connect(testing.shop.facts)) as facts:
        facts.execute("UPDATE meta SET value = '0' WHERE name = 'has_receipts'")
    harm = testing.tests.result("words").arms[1].harm[1]
    assert (harm.figure.value, harm.figure.why_not, harm.state) == (None, WhyNot.NO_RECEIPTS, "unknown")


def test_certain_harm_locks_a_gain(testing: TestingShop) -> None:
    testing.run()
    cards(testing, "today", 200, 40, seconds=30.0)
    cards(testing, "short", 200, 120, seconds=40.0)
    testing.count()
    result = testing.tests.result("words")
    slow = next(one for one in result.arms[1].harm if one.figure.kpi == "K23")
    assert (slow.figure.value, slow.state, result.locked) == (10.0, "alarm", "harm")
    with pytest.raises(UserError, match="a guardrail is beyond its bound"):
        testing.tests.conclude("words", "Ewa")


def test_of_the_margin_the_value_at_the_decision_is_taken_out(testing: TestingShop) -> None:
    """A case brings 11.00 (16.00 net, cost 5.00), a phone 20.00 of 100.00: by hand, sales of every size alike."""
    plan = changed(metric=Metric.MARGIN, element=Element.OFFER, target="all", smallest_effect=100.0, planned_n=420)
    offers = (Variant("today", 0.5), Variant("case", 0.5, {"rule": "r1"}))
    testing.run(changed(**{**vars(plan), "variants": offers}))
    for number in range(210):
        phones = 1 + number % 5
        testing.basket("today", pieces=phones, answer="accepted" if number % 10 == 0 else "declined")
        testing.basket("case", pieces=phones, answer="accepted" if number % 10 < 5 else "declined")
    for _ in range(9):
        testing.basket("case", offer=GLASSES, pieces=50)  # the offer that is tested was not possible here
    testing.count()
    result = testing.tests.result("words")
    effect = result.arms[1].effect
    assert result.n == 420
    assert effect is not None
    assert effect.value == pytest.approx(0.4 * 1100, abs=25)
    assert effect.interval is not None
    assert effect.interval.low > 0
    assert result.verdict == "case"
    assert (result.arms[0].value.value or 0) == pytest.approx(6000 + 110, abs=1)


def test_a_test_of_the_moment_is_about_every_basket(testing: TestingShop) -> None:
    moments = (Variant("today", 0.5), Variant("total", 0.5, {"at": "total"}))
    plan = changed(element=Element.MOMENT, target="all", metric=Metric.MARGIN, variants=moments, smallest_effect=10.0)
    testing.run(plan)
    for name in ("today", "total"):
        for _ in range(3):
            testing.basket(name, offer=None)
            testing.basket(name)
    testing.now = AFTER
    testing.count()
    result = testing.tests.result("words")
    assert [arm.n for arm in result.arms] == [6, 6]
    assert result.arms[0].value.why_not is WhyNot.TOO_FEW


def test_several_variants_share_the_chance_of_error(testing: TestingShop) -> None:
    three = (
        Variant("today", 0.4),
        Variant("short", 0.3, {"script": "addon.A3"}),
        Variant("long", 0.3, {"script": "x"}),
    )
    testing.run(changed(variants=three))
    cards(testing, "today", 160, 30, chance=0.4)
    cards(testing, "short", 125, 50, chance=0.3)
    cards(testing, "long", 120, 25, chance=0.3)
    testing.count()
    result = testing.tests.result("words")
    levels = [arm.effect.interval.level for arm in result.arms[1:] if arm.effect and arm.effect.interval]
    assert levels == [0.975, 0.975]
    assert result.verdict == "short"
    assert result.ratio_p == pytest.approx(chisquare([160, 125, 120], [162, 121.5, 121.5]).pvalue)


def test_a_draft_has_no_result_and_nothing_is_told_of_it(testing: TestingShop) -> None:
    testing.tests.save(PLAN, "Anna")
    (draft,) = testing.tests.all()
    assert (draft.state, draft.n, draft.locked, draft.ratio_p) == (State.DRAFT, 0, "not_yet", None)
    assert [(arm.variant, arm.share, arm.n) for arm in draft.arms] == [("today", 0.5, 0), ("short", 0.5, 0)]
