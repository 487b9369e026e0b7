"""Products and stock: what the till knows, enriched by what the shop wrote in its rules file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import Enum
from functools import cached_property

NO_ATTRIBUTES: Mapping[str, frozenset[str]] = {}
NO_TEXTS: Mapping[str, str] = {}


class StockPlan(Enum):
    """What the shop wants with the pieces it has."""

    NORMAL = ""
    CLEARANCE = "clearance"  # shall go: may be preferred by `Policy.clearance_weight`
    NEAR_DATE = "near-date"  # shall go before its date: `Policy.near_date_weight`
    RUN_TO_ZERO = "run-to-zero"  # not ordered again: nobody who takes it is led away to a better version


@dataclass(frozen=True)
class Product:
    """One sellable thing. Prices in minor units incl. VAT; cost in minor units excl. VAT, None = unknown."""

    product_id: str
    group_id: str
    name: str
    price_minor: int
    sku: str = ""
    barcodes: tuple[str, ...] = ()
    category: str = ""
    quantity_decimals: int = 0
    is_service: bool = False
    sellable: bool = True
    cost_minor: int | None = None
    vat_rate: Decimal | None = None  # 0.23 for 23 %
    family: str = ""  # a ladder's or equivalents' family, from the rules file
    shelf: str = ""
    content: Decimal | None = None  # what one piece holds, in `content_unit`; for the price per unit (C36)
    content_unit: str = ""  # 'kg', 'l', 'm' or 'pcs'
    attributes: Mapping[str, frozenset[str]] = field(default_factory=lambda: NO_ATTRIBUTES)
    safety_stock: Decimal | None = None  # kept back of it; None: the policy's
    plan: StockPlan = StockPlan.NORMAL
    short_names: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)  # by language; <= 24 characters
    benefits: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)  # by language; <= 30 characters


@dataclass(frozen=True, slots=True)
class StockFigure:
    """On hand in the product's own unit, and when that was true (UTC).

    `on_hand` is everything that can be handed over here; `in_room` is the part of it that lies in the stock room.
    """

    on_hand: Decimal
    as_of: datetime
    in_room: Decimal = Decimal(0)


class Catalogue:
    """All products with the indexes that candidates need; built once per catalogue version."""

    def __init__(self, products: Iterable[Product], version: str = "") -> None:
        """`products`: any number of `Product`; a later one with the same id replaces an earlier one."""
        self.version = version
        self._by_id: dict[str, Product] = {product.product_id: product for product in products}

    def __len__(self) -> int:
        return len(self._by_id)

    def get(self, product_id: str) -> Product | None:
        """The product, or None where the till sells something the catalogue does not know."""
        return self._by_id.get(product_id)

    def all(self) -> Iterable[Product]:
        """Every product, in the order given."""
        return self._by_id.values()

    @cached_property
    def by_code(self) -> Mapping[str, str]:
        """'sku:X' and 'ean:X' -> product_id, as rules files name products."""
        codes: dict[str, str] = {}
        for product in self._by_id.values():
            if product.sku:
                codes.setdefault(f"sku:{product.sku}", product.product_id)
            for barcode in product.barcodes:
                codes.setdefault(f"ean:{barcode}", product.product_id)
        return codes

    @cached_property
    def by_family(self) -> Mapping[str, tuple[Product, ...]]:
        """The members of every family, dearest first."""
        families: dict[str, list[Product]] = {}
        for product in self._by_id.values():
            if product.family:
                families.setdefault(product.family, []).append(product)
        return {
            family: tuple(sorted(members, key=lambda member: (-member.price_minor, member.product_id)))
            for family, members in families.items()
        }

    def resolve(self, name: str) -> str | None:
        """Product id for 'sku:…', 'ean:…', 'id:…' or a bare product id; None where unknown."""
        if name.startswith("id:"):
            name = name[3:]
        elif name.startswith(("sku:", "ean:")):
            return self.by_code.get(name)
        return name if name in self._by_id else None
