"""What a basket earns as it stands at the decision: net of VAT, after discounts, less cost."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pos_assist.engine.basket import Basket
from tests.builders import CABLE, CASE, GLASS, PHONE, basket, line
from tests.unit.engine.shop import PLAIN, ask, know, pair

TAXED = replace(CASE, vat_rate=Decimal("0.23"))  # 49.99 gross = 40.64 net, cost 10.00
WEIGHED = replace(CABLE, quantity_decimals=3)  # 19.99 a unit, cost 3.00
UNKNOWN = replace(GLASS, cost_minor=None)
GOODS = (PHONE, TAXED, WEIGHED, UNKNOWN)


@pytest.mark.parametrize(
    ("of", "margin"),
    [
        (basket(line(PHONE)), 79999 - 50000),
        (basket(line(PHONE), line(TAXED, "2")), 29999 + 8128 - 2000),
        (basket(line(PHONE, discount=5000)), 24999),
        (basket(line(PHONE), line(WEIGHED, "0.5")), 29999 + 1000 - 150),
        (basket(line(PHONE), line(PHONE, "-1", line_id="void")), 0),
        (basket(line(PHONE), line(UNKNOWN)), None),
        (basket(line(PHONE), replace(line(PHONE, line_id="x"), product_id="gone")), None),
    ],
)
@pytest.mark.parametrize("share", [0.0, 1.0])
def test_by_hand_and_alike_in_both_arms(of: Basket, margin: int | None, share: float) -> None:
    known = know(pair("phone", "case"), products=GOODS)
    assert ask(of, known, replace(PLAIN, holdout_share=share)).margin_minor == margin
