"""What a form shows beside its fields: the columns of its products, and what the rule comes to now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from pos_assist.engine import formatting
from pos_assist.engine.matching import resolve
from pos_assist.engine.rules import Selector
from pos_assist.manager.rules import live_texts as say
from pos_assist.manager.rules.forms import LABELS
from pos_assist.manager.rules.ladder_steps import steps_of
from pos_assist.manager.rules.naming import Naming, as_list
from pos_assist.manager.rules.reading import Look
from pos_assist.manager.rules.set_price import set_price
from pos_assist.manager.rules.stock_words import sellable_troubles, stock_text
from pos_assist.services.editing import Document
from pos_assist.services.texts import Texts

Counted = tuple[str, int | Decimal]
Told = tuple[tuple[str, ...], str]
_COLUMNS = {
    "ladder": (say.COLUMN_PRODUCT, say.COLUMN_PRICE, say.COLUMN_PER_UNIT, say.COLUMN_STEP, say.COLUMN_STOCK),
    "bundle": (say.COLUMN_PRODUCT, say.COLUMN_PIECES, say.COLUMN_PRICE, say.COLUMN_TOGETHER, say.COLUMN_STOCK),
    "basket": (say.COLUMN_PRODUCT, say.COLUMN_PIECES, say.COLUMN_PRICE),
    "side": (say.COLUMN_PRODUCT, say.COLUMN_PRICE, say.COLUMN_STOCK),
}


def columns_of(shape: str, texts: Texts) -> list[str]:
    """Titles for the products of a 'ladder', a 'bundle', a 'basket', or a 'side' of any other rule."""
    return [texts.tr(source) for source in _COLUMNS[shape]]


def describe(kind: str, look: Look) -> Callable[[list[Counted]], list[Told]]:
    """How the chosen products of a kind of rule are told."""
    shapes = {"ladder": _ladder, "bundle": _bundle}
    how = shapes.get(kind, _side)
    return lambda entries: how(entries, look)


def _ladder(entries: Sequence[Counted], look: Look) -> list[Told]:
    steps = steps_of([name for name, _ in entries], look)
    return [
        ((one.product, one.price, one.per_unit, one.ratio_text, one.stock), " ".join(one.troubles)) for one in steps
    ]


def _bundle(entries: Sequence[Counted], look: Look) -> list[Told]:
    priced = set_price({"members": [f"{count}x {name}" for name, count in entries]}, look)
    return [
        ((one.product, str(one.many), one.price, one.together, one.stock), " ".join(one.troubles))
        for one in priced.pieces
    ]


def describe_basket(look: Look) -> Callable[[list[Counted]], list[Told]]:
    """How the products of a basket are told: nothing about it is odd."""

    def how(entries: list[Counted]) -> list[Told]:
        told = zip(entries, _side(entries, look), strict=True)
        return [
            ((cells[0], formatting.quantity(Decimal(count), look.texts.language), cells[1]), "")
            for (_, count), (cells, _) in told
        ]

    return how


def _side(entries: Sequence[Counted], look: Look) -> list[Told]:
    naming = Naming(look.reading, look.texts)
    told: list[Told] = []
    for name, _ in entries:
        product = look.reading.noted(name)
        price = naming.money(product.price_minor) if product is not None else ""
        cells = (naming.product(name), price, stock_text(product, look))
        told.append((cells, " ".join(sellable_troubles(name, product, look))))
    return told


def summary(kind: str, document: Document, look: Look) -> tuple[list[str], list[str]]:
    """What the whole comes to, and what is odd about it; ([], []) where a rule has nothing to reckon."""
    tr = look.texts.tr
    if kind == "bundle":
        priced = set_price(document, look)
        if not priced.pieces:
            return [], []
        told = [f"{tr(say.PARTS_COST)}: {priced.sum_text}", f"{tr(say.SET_COSTS)}: {priced.set_text}"]
        told += [f"{tr(say.SAVES)}: {priced.saving_text}"] if priced.saving_text else []
        told += [f"{tr(say.EARNS)}: {priced.margin_text}"] if priced.margin_text else []
        return told, list(priced.troubles)
    return [], []


def reach(kind: str, document: Document, look: Look) -> str:
    """How many products of the till each side of a rule means; '' where it names them one by one. On a worker."""
    if kind not in ("fits", "never", "cover"):
        return ""
    pairs = [tuple(map(str, pair)) for pair in as_list(document.get("same")) if len(pair) == 2]
    told = []
    for place, side in enumerate(("when", "offer")):
        if not isinstance(document.get(side), Mapping) and not pairs:
            continue
        has = tuple(pair[place] for pair in pairs)
        match, _ = resolve(_selector(document.get(side)), look.reading.catalogue, has)
        many = sum(match.matches(product) for product in look.reading.shop.knowledge.catalogue.all())
        told.append(look.texts.tr(say.MEANS, many).replace("{side}", look.texts.tr(LABELS[side])))
    return "\n".join(told)


def _selector(side: Any) -> Selector:
    table: Mapping[str, Any] = side if isinstance(side, Mapping) else {"products": as_list(side)}
    return Selector(
        products=tuple(as_list(table.get("products"))),
        category=str(table.get("category", "")),
        family=str(table.get("family", "")),
        attributes=tuple(
            (name, str(value)) for name, held in table.get("attributes", {}).items() for value in as_list(held)
        ),
    )
