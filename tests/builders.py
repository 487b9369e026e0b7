"""Short ways to write baskets and products in tests."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pos_assist.engine.basket import Basket, BasketState, Line, Receipt
from pos_assist.engine.catalogue import Product

CERTAIN: dict[str, Any] = {  # nothing is left to chance or to anybody's approval
    "holdout_share": 0.0,
    "customer_holdout_share": 0.0,
    "exploration_share": 0.0,
    "thompson": False,
    "share_of_baskets": 1.0,
    "learned_silence": 0.0,
    "learned_automatic": True,
    "automatic_min_together": 0,
    "automatic_min_lift": 0.0,
}

PHONE = Product("phone", "phone", "Galaxy A55", 79999, sku="PHONE", barcodes=("5901234123457",), cost_minor=50000)
CASE = Product("case", "case", "Case A55", 4999, sku="CASE", barcodes=("4006381333931",), cost_minor=1000)
GLASS = Product("glass", "glass", "Glass", 2999, sku="GLASS", cost_minor=500)
GLASS_9H = Product("glass9h", "glass9h", "Glass 9H", 3999, sku="GLASS9H", cost_minor=700)
CABLE = Product("cable", "cable", "USB-C cable", 1999, sku="CABLE", cost_minor=300)
PRODUCTS = (PHONE, CASE, GLASS, GLASS_9H, CABLE)
COVER = Product("cover", "cover", "Cover 4 years", 0, sku="COVER", is_service=True, cost_minor=0)  # price typed in
STARTER_SET = Product("set", "set", "Starter set", 0, sku="SET", barcodes=("5901234123464",), cost_minor=0)


def line(product: Product, quantity: str = "1", *, line_id: str = "", discount: int = 0) -> Line:
    """A line of this product at its catalogue price."""
    return Line(
        line_id or f"line-{product.product_id}",
        product.product_id,
        product.group_id,
        product.name,
        Decimal(quantity),
        product.price_minor,
        discount,
    )


def basket(
    *lines: Line,
    basket_id: str = "b1",
    state: BasketState = BasketState.OPEN,
    till_id: str = "1",
    staff_id: str = "anna",
) -> Basket:
    """An open basket of one till."""
    return Basket(basket_id, till_id, f"Till {till_id}", staff_id, state, "PLN", lines)


def receipt(of: Basket, *, state: str = "paid", staff_id: str = "jan") -> Receipt:
    """The receipt of a basket that was paid as it stands."""
    totals: dict[str, Decimal] = {}
    for one in of.lines:
        totals[one.product_id] = totals.get(one.product_id, Decimal(0)) + one.quantity
    return Receipt(of.basket_id, of.till_id, staff_id, None, state, of.total_minor, tuple(sorted(totals.items())))
