"""A small shop for the presenters of rules: a few products, stock, and rules as documents."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from pos_assist import paths
from pos_assist.adapters.phrases import load_phrases
from pos_assist.adapters.rules_file.documents import rule_book_of
from pos_assist.engine.catalogue import Product, StockFigure
from pos_assist.engine.knowledge import build_knowledge
from pos_assist.engine.policy import Policy
from pos_assist.manager.office import Shop
from pos_assist.manager.rules.reading import Look, Reading
from pos_assist.services.editing import Name
from pos_assist.services.stock import Stock
from pos_assist.services.texts import SourceTexts
from tests.builders import CERTAIN, PRODUCTS, STARTER_SET

NOW = datetime(2026, 11, 20, 14, 2, tzinfo=UTC)  # a Friday
CREAM = Product("cream", "cream", "Cream", 450, sku="CREAM", cost_minor=200, content=Decimal("0.25"), content_unit="l")
BIG_CREAM = Product(
    "bigcream", "bigcream", "Cream big", 600, sku="BIGCREAM", cost_minor=250, content=Decimal("0.5"), content_unit="l"
)
WEIGHED = Product("cheese", "cheese", "Cheese", 2000, sku="CHEESE", quantity_decimals=3, category="Food / Cheese")
BEER = Product("beer", "beer", "Beer", 300, sku="BEER", category="Drinks / Beer")
GOODS = (*PRODUCTS, STARTER_SET, CREAM, BIG_CREAM, WEIGHED, BEER)
POLICY = Policy(**CERTAIN)
Rule = tuple[str, dict[str, Any]]

PAIR: Rule = ("pair", {"id": "pair-1", "when": "sku:PHONE", "offer": ["sku:CASE", "sku:GLASS"]})
LADDER: Rule = ("ladder", {"id": "ladder-1", "steps": ["sku:GLASS", "sku:GLASS9H"]})
SET: Rule = ("bundle", {"id": "set-1", "members": ["sku:CASE", "2x sku:CABLE"], "price": "79.99"})


def name_of(kind: str, document: dict[str, Any]) -> Name:
    return kind, document["category" if kind == "exclude" else "id"]


def reading(*rules: Rule, products: tuple[Product, ...] = GOODS, stock: dict[str, str] | None = None) -> Reading:
    """The shop with these rules; `stock`: pieces by product id, everything else is not counted."""
    book = rule_book_of(rules)
    figures = {key: StockFigure(Decimal(amount), NOW) for key, amount in (stock or {}).items()}
    knowledge = build_knowledge(products, book, (), load_phrases(paths.resources() / "phrases"))
    shop = Shop(NOW, products, knowledge, Stock(figures, known=False), "PLN")
    return Reading({name_of(kind, document): document for kind, document in rules}, book, shop)


def look(*rules: Rule, policy: Policy = POLICY, stock: dict[str, str] | None = None) -> Look:
    """What live parts of forms are worked out from."""
    return Look(reading(*rules, stock=stock), policy, SourceTexts())
