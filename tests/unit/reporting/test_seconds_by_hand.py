"""Seconds added (K23, K23i), and with them extra attach (K14) and voids (K25), of 41 and 35 baskets made by hand.

Forty of the one and thirty-five of the other arm have a time. Numpy says what percentiles are; the order statistics
that bound a median are those of Conover's table of the binomial distribution.
"""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from math import hypot
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from pos_assist.services.reporting.figures import Figure, Report
from pos_assist.services.reporting.request import Dimension
from tests.unit.reporting.shop import CASE, PHONE, TEN, Shop

HALF = 0.5  # of the baskets are held out
# 40 baskets that may see offers: 30, 32, … 108 s; lines 1, 2, 3, 4, 1, …; the slowest ten saw a card
TIMES = [30.0 + 2 * i for i in range(40)]
LINES = [1 + i % 4 for i in range(40)]
SEEN = range(30, 40)
# 35 that may not: 20, 21, … 54 s; two lines each, the last five one
HELD_TIMES = [20.0 + i for i in range(35)]
HELD_LINES = [2 if i < 30 else 1 for i in range(35)]
BOUGHT, HELD_BOUGHT = 12, 7
VOIDED, HELD_VOIDED = 3, 1  # the last ones; a voided basket never came to payment, but its seconds are known


def fill(shop: Shop) -> None:
    """Later baskets are no slower: what is sold at which time says nothing of the seconds."""
    moment = TEN
    for i, (seconds, lines) in enumerate(zip(TIMES, LINES, strict=True)):
        one_basket(shop, 100 + i, "treatment", seconds, lines, bought=i < BOUGHT, voided=i >= 40 - VOIDED, at=moment)
        moment += timedelta(minutes=3)
    for i, (seconds, lines) in enumerate(zip(HELD_TIMES, HELD_LINES, strict=True)):
        voided = i >= 35 - HELD_VOIDED
        one_basket(shop, 200 + i, "holdout", seconds, lines, bought=i < HELD_BOUGHT, voided=voided, at=moment)
        moment += timedelta(minutes=3)
    one_basket(shop, 300, "treatment", None, 1, bought=False, voided=False, at=moment)  # nobody saw it begin


def one_basket(
    shop: Shop, key: int, arm: str, seconds: float | None, lines: int, *, bought: bool, voided: bool, at: datetime
) -> None:
    decision = shop.eligible(key, arm, at=at, line_count=lines, arm_probability=HALF)
    if arm == "treatment" and key - 100 in SEEN:
        shop.card(key, decision, at=at)
    state = "voided" if voided else "paid"
    shop.sale(key, PHONE, *([CASE] if bought else []), at=at, state=state)
    shop.closed(key, state, at=at, arm=arm, **({} if seconds is None else {"seconds": seconds}))


@pytest.fixture(scope="module")
def report(migrated_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Of all of them, by till; there is but one."""
    folder = tmp_path_factory.mktemp("seconds")
    shop = Shop(folder, Path(shutil.copy(migrated_store, folder / "store.db")))
    fill(shop)
    return shop.report(by=Dimension.TILL)


def bounds(values: list[float]) -> tuple[float, float]:
    """The order statistics round the median: P(X < low) and P(X >= high) at most 2.5 %, X of n coins."""
    n = len(values)
    low = int(stats.binom.ppf(0.025, n, 0.5))
    return sorted(values)[low - 1], sorted(values)[n - low]


def holds(figure: Figure, here: list[float], there: list[float], seen: list[float]) -> None:
    """Median with its interval and the slowest tenth, by numpy."""
    middle, base = float(np.median(here)), float(np.median(there))
    assert figure.value == figure.parts["median"] == pytest.approx(middle - base)
    assert (figure.parts["treatment"], figure.parts["holdout"]) == pytest.approx((middle, base))
    assert figure.parts["p90"] == pytest.approx(np.quantile(seen, 0.9) - np.quantile(there, 0.9))
    assert (figure.n, figure.n_holdout) == (40, 35)
    (low, high), (base_low, base_high) = bounds(here), bounds(there)
    assert figure.interval is not None
    assert figure.interval.low == pytest.approx(middle - base - hypot(middle - low, base_high - base))
    assert figure.interval.high == pytest.approx(middle - base + hypot(high - middle, base - base_low))


def test_the_seconds_added(report: Report) -> None:
    figure = report.figures["K23"]
    assert figure.value == 69 - 37  # between 68 and 70; the 18th of 20 … 54
    assert figure.parts["p90"] == pytest.approx(106.2 - 50.6)  # 90, … 108 with a card; 20, … 54 without
    # of 40 coins at most 13 heads in 1.9 %, of 35 at most 11 in 2.0 %: the 14th and 27th, the 12th and 24th
    assert (bounds(TIMES), bounds(HELD_TIMES)) == ((56, 82), (31, 43))
    holds(figure, TIMES, HELD_TIMES, [TIMES[i] for i in SEEN])


def test_the_seconds_added_per_item(report: Report) -> None:
    here = [seconds / lines for seconds, lines in zip(TIMES, LINES, strict=True)]
    there = [seconds / lines for seconds, lines in zip(HELD_TIMES, HELD_LINES, strict=True)]
    holds(report.figures["K23i"], here, there, [here[i] for i in SEEN])
    assert report.figures["K23i"].parts["holdout"] == (20 + 17) / 2  # the five of one line are above


def test_a_group_of_all_has_the_same(report: Report) -> None:
    (group,) = report.groups
    assert group.figures["K23"] == report.figures["K23"]
    assert group.figures["K23i"] == report.figures["K23i"]


def test_the_arms_are_not_taken_for_each_other(report: Report) -> None:
    extra, voided = report.figures["K14"], report.figures["K25"]
    assert extra.value == pytest.approx(12 / 41 - 7 / 35)
    assert extra.parts == pytest.approx({"treatment": 12 / 41, "holdout": 7 / 35})
    assert (extra.n, extra.n_holdout, extra.numerator) == (41, 35, 12)
    assert voided.value == pytest.approx(3 / 41 - 1 / 35)
    assert (voided.n, voided.n_holdout, voided.numerator) == (41, 35, 3)
    for figure in (extra, voided):
        assert figure.interval is not None
        assert figure.interval.always_valid
        assert figure.interval.holds(0.0)
