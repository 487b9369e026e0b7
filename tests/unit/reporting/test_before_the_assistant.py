"""What was sold before the assistant came is no basket for which it had nothing to offer."""

from __future__ import annotations

from datetime import timedelta

from pos_assist.statistics.values import WhyNot
from tests.unit.reporting.shop import DAY, PHONE, TEN, Shop


def test_the_load_and_the_eligible_share_begin_with_the_assistant(shop: Shop) -> None:
    before, first = DAY - timedelta(days=1), DAY
    for key in (1, 2, 3):
        shop.sale(key, PHONE, at=TEN - timedelta(days=1))
    shop.eligible(4)
    for key in (4, 5):
        shop.sale(key, PHONE)
        shop.closed(key)
    shop.reporting.refresh()
    share, load, value = (shop.figure(kpi, before, first) for kpi in ("K01", "K03", "K10"))
    assert (share.numerator, share.denominator, load.n, value.n) == (1, 2, 2, 5)
    alone = shop.figure("K01", before, before)
    assert (alone.value, alone.why_not) == (None, WhyNot.NOTHING)
