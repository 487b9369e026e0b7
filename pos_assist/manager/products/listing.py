"""What the list of products shows: finished texts of every product, made on the worker; no Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from pos_assist.engine.catalogue import Catalogue, Product, StockPlan
from pos_assist.engine.formatting import money, quantity
from pos_assist.manager.codes import code_of
from pos_assist.manager.office import Shop
from pos_assist.manager.products import texts as say
from pos_assist.services.editing import Document, Name
from pos_assist.services.texts import Texts

KIND = "product"
PLANS = {
    StockPlan.NORMAL: say.PLAN_NORMAL,
    StockPlan.CLEARANCE: say.PLAN_CLEARANCE,
    StockPlan.NEAR_DATE: say.PLAN_NEAR_DATE,
    StockPlan.RUN_TO_ZERO: say.PLAN_RUN_TO_ZERO,
}
LACKS = {
    "no-family": say.NO_FAMILY,
    "no-benefit": say.NO_BENEFIT,
    "no-short-name": say.NO_SHORT_NAME,
    "no-attributes": say.NO_ATTRIBUTES,
    "no-category": say.NO_CATEGORY,
    "no-cost": say.NO_COST,
    "out": say.OUT_OF_STOCK,
}
UNSAVED = "unsaved"


@dataclass(frozen=True)
class Line:
    """One product as the list shows it: `key` is the till's own; `flags`: of `LACKS`, and the plan's value."""

    key: str
    cells: tuple[str, ...]  # name, code, category, price, cost, available, family, plan
    also: str  # what else a search may find it by
    flags: frozenset[str]
    order: tuple[object, ...]


@dataclass(frozen=True)
class Goods:
    """All that the page knows, read at one moment. `names`: of the notes, by product; `documents`: by note."""

    shop: Shop
    catalogue: Catalogue  # as the till has it
    notes: Mapping[str, str]  # by the till's key: how the note of the product names it
    documents: Mapping[str, Document]  # of the notes, by their name
    families: tuple[str, ...]
    attribute_values: tuple[str, ...]  # 'port=usb-c'
    safety_stock: Decimal

    def note_name(self, product_id: str) -> str:
        """How the note of a product names it: as it does already, else by article number, barcode or key."""
        return self.notes.get(product_id) or code_of(product_id, self.catalogue)

    def document(self, product_id: str) -> Document | None:
        """The note as it is saved; None: there is none."""
        return self.documents.get(self.notes.get(product_id, ""))

    def name(self, product_id: str) -> str:
        """The till's name."""
        product = self.catalogue.get(product_id)
        return product.name if product is not None else product_id

    def resolve(self, what: str) -> str:
        """The till's key of 'sku:…' or a key; '' where it is not known."""
        return self.catalogue.resolve(what) or ""


def goods_of(shop: Shop, documents: Mapping[Name, Document], safety_stock: Decimal) -> Goods:
    """Put together what was read."""
    catalogue = Catalogue(shop.products)
    catalogue.by_code.keys()  # worked out here, on the worker, and not when a code is first asked for
    noted = {name: document for (kind, name), document in documents.items() if kind == KIND}
    notes = {product_id: name for name in noted if (product_id := catalogue.resolve(name)) is not None}
    families: set[str] = set()
    values: set[str] = set()
    for product in shop.knowledge.catalogue.all():
        if product.family and not product.family.startswith("ladder:"):
            families.add(product.family)
        values.update(f"{name}={value}" for name, held in product.attributes.items() for value in held)
    return Goods(shop, catalogue, notes, noted, tuple(sorted(families)), tuple(sorted(values)), safety_stock)


def lines_of(goods: Goods, texts: Texts) -> list[Line]:
    """Every product, in the till's order."""
    plans = {plan: texts.tr(source) for plan, source in PLANS.items()}
    return [_line(goods, product, texts.language, plans) for product in goods.shop.knowledge.catalogue.all()]


def line_with(goods: Goods, product_id: str, document: Document, texts: Texts) -> Line | None:
    """One product as it would be with this note instead of its own; marked as not saved."""
    product = goods.catalogue.get(product_id)
    if product is None:
        return None
    family, plan = str(document.get("family", "")), StockPlan(document.get("plan", ""))
    attributes = {
        name: frozenset([held] if isinstance(held, str) else held)
        for name, held in document.get("attributes", {}).items()
    }
    product = replace(
        product,
        family=family,
        plan=plan,
        attributes=attributes,
        short_names=document.get("short", {}),
        benefits=document.get("benefit", {}),
    )
    made = _line(goods, product, texts.language, {plan: texts.tr(source) for plan, source in PLANS.items()})
    return Line(made.key, (f"● {made.cells[0]}", *made.cells[1:]), made.also, made.flags | {UNSAVED}, made.order)


def available(goods: Goods, product: Product) -> Decimal | None:
    """On hand less what is kept back, never below nothing; None where no figure is known."""
    figure = goods.shop.stock.figures.get(product.product_id)
    if figure is None:
        return None
    kept_back = goods.safety_stock if product.safety_stock is None else product.safety_stock
    return max(figure.on_hand - kept_back, Decimal(0))


def _line(goods: Goods, product: Product, language: str, plans: Mapping[StockPlan, str]) -> Line:
    currency = goods.shop.currency
    left = available(goods, product)
    family = "" if product.family.startswith("ladder:") else product.family
    code = product.sku or next(iter(product.barcodes), product.product_id)
    cells = (
        product.name,
        code,
        product.category,
        money(product.price_minor, currency, language) if currency else "",
        money(product.cost_minor, currency, language) if currency and product.cost_minor is not None else "",
        "" if left is None else quantity(left, language),
        family,
        plans[product.plan] if product.plan is not StockPlan.NORMAL else "",
    )
    attributes = " ".join(f"{name}={value}" for name, held in product.attributes.items() for value in held)
    also = " ".join((*product.barcodes, product.product_id, attributes, *product.short_names.values()))
    order = (
        product.name.casefold(),
        code,
        product.category.casefold(),
        product.price_minor,
        product.cost_minor or 0,
        left if left is not None else Decimal(-1),
        family,
        cells[7],
    )
    return Line(product.product_id, cells, also, frozenset(_lacks(product, family, left)), order)


def _lacks(product: Product, family: str, left: Decimal | None) -> Iterable[str]:
    for flag, is_so in (
        ("no-family", not family),
        ("no-benefit", not product.benefits),
        ("no-short-name", not product.short_names),
        ("no-attributes", not product.attributes),
        ("no-category", not product.category),
        ("no-cost", product.cost_minor is None),
        ("out", left is not None and left <= 0),
        (product.plan.value, product.plan is not StockPlan.NORMAL),
    ):
        if is_so:
            yield flag
