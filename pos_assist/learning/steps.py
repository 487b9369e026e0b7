"""Upgrade ladders found in the catalogue: the same thing in a bigger package, of a better brand, or a dearer version.

Careful on purpose: what is not known for sure (a size, a brand, another flavour) makes no step. Another brand that is
merely dearer is none either, unless the shop itself filed both in one family: of 596 such steps that customers of
Complete Journey seemed to climb, 468 were left the other way just as often (Pepsi to Coke). What else that shop's
receipts give is printed by `tests/benchmarks/upgrade_steps.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from pos_assist.engine.approval import wilson
from pos_assist.engine.catalogue import Product
from pos_assist.engine.excluding import excluded_keys, is_excluded
from pos_assist.engine.letters import folded
from pos_assist.engine.matching import category_key
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import LearnedStep
from pos_assist.learning.sizes import SIZE_NAMES, Size, size_of, sized
from pos_assist.learning.switching import Switched

LEAST_RATIO = Decimal("1.1")  # of prices; a smaller step is not worth a sentence
LEAST_SOLD = 10  # receipts with the better one in what was learned from: it sells by itself
MOST_STEPS = 4  # of one product
LOOKED_AT = 12  # candidates of one product, the best sellers, whose customers are counted
SIZE_RATIO = (Decimal("1.15"), Decimal(3))  # a bigger package, but none for a restaurant
SAME_SIZE = (Decimal("0.97"), Decimal("1.05"))  # 14.5 and 15 oz stand side by side
SWITCH_SHRINK = 50.0  # a pair's share counts as much as the usual one at so many customers
BRAND_NAMES = frozenset({"brand", "marka", "znacka", "marca", "manufacturer", "producer", "producent", "vyrobca"})
TIER_NAMES = frozenset({"tier", "brand tier", "brand_tier", "price tier", "private label", "marka wlasna"})
_TIERS = (  # attribute values, folded, from the cheapest on
    {"1", "budget", "economy", "value", "basic", "ekonomiczna", "ekonomicky", "economic"},
    {"2", "private", "private label", "own", "own brand", "store brand", "wlasna", "vlastna", "proprie", "yes", "true"},
    {"3", "national", "standard", "brand", "branded", "markowa", "znackovy", "de marca", "no", "false"},
    {"4", "premium", "best", "finest"},
)
_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)?%?")

_folded = lru_cache(maxsize=4096)(folded)  # attributes have few values, products are many

Sold = Mapping[str, int]  # receipts by product id
Pair = tuple[str, str]  # (lower, better)
Seen = Callable[[Collection[Pair]], Mapping[Pair, Switched]]


@dataclass(frozen=True, slots=True)
class _Item:
    """One product as steps see it."""

    product_id: str
    price_minor: int
    family: str
    size: Size | None
    brand: frozenset[str]  # folded; empty = unknown
    tier: int  # 0 = unknown
    attributes: Mapping[str, frozenset[str]]  # what else it is known to be


def steps_of(
    products: Iterable[Product],
    sold: Sold,
    seen: Seen | None = None,
    *,
    policy: Policy,
    laddered: Collection[str] = frozenset(),
    least_sold: int = LEAST_SOLD,
) -> list[LearnedStep]:
    """The steps up from every product, at most four each, the most promising first; sorted by the lower product.

    `products` are those of the till with the shop's own notes. `sold` receipts hold each. `seen` tells what
    customers did: `Customers.switched`, or `remembered`. `laddered`: what stands on a hand-made ladder, from which
    nothing is learned. A step that its customers speak against (beyond chance, fewer of them bought the better one
    than of all) is none.
    """
    usable = [product for product in products if product.product_id not in laddered]
    possible = {
        lower: sorted(found, key=lambda one: (-sold[one.offer_product_id], one.offer_product_id))[:LOOKED_AT]
        for lower, found in _possible(usable, sold, policy, least_sold).items()
    }
    pairs = [(step.when_product_id, step.offer_product_id) for found in possible.values() for step in found]
    known = seen(pairs) if seen is not None else {}
    chosen: list[LearnedStep] = []
    for lower in sorted(possible):
        steps = [_with(step, known.get((lower, step.offer_product_id))) for step in possible[lower]]
        kept = [step for step in steps if not step.of or wilson(step.switched, step.of)[1] >= step.usual]
        chosen += sorted(kept, key=_promise)[:MOST_STEPS]
    return chosen


def remembered(steps: Iterable[LearnedStep]) -> Seen:
    """What was seen when these steps were learned, for a run that reads new receipts only: no customer is kept."""
    known = {
        (step.when_product_id, step.offer_product_id): Switched(step.switched, step.of, step.usual)
        for step in steps
        if step.of
    }
    return lambda pairs: {pair: known[pair] for pair in pairs if pair in known}


def _with(step: LearnedStep, seen: Switched | None) -> LearnedStep:
    if seen is None:
        return step
    return LearnedStep(step.when_product_id, step.offer_product_id, step.how, step.price_ratio, step.sold, *seen)


def _promise(step: LearnedStep) -> tuple[float, int, float, str]:
    """The share of customers who go up, drawn towards the usual one; then what sells more, then the smaller step."""
    share = (step.switched + SWITCH_SHRINK * step.usual) / (step.of + SWITCH_SHRINK)
    return -share, -step.sold, step.price_ratio, step.offer_product_id


def _possible(products: list[Product], sold: Sold, policy: Policy, least_sold: int) -> dict[str, list[LearnedStep]]:
    """By lower product, every step that catalogue and sales allow."""
    least, most = max(LEAST_RATIO, policy.upgrade_ratio_min), policy.upgrade_ratio_max
    found: dict[str, list[LearnedStep]] = {}
    for items in _by_type(products, policy).values():
        better = [item for item in items if sold.get(item.product_id, 0) >= least_sold]
        prices = [item.price_minor for item in better]
        for item in items if better else ():
            if not sold.get(item.product_id):
                continue
            low = bisect_left(prices, least * item.price_minor)
            for other in better[low : bisect_right(prices, most * item.price_minor)]:
                how = _how(item, other)
                if how:
                    ratio = other.price_minor / item.price_minor
                    step = LearnedStep(item.product_id, other.product_id, how, ratio, sold[other.product_id])
                    found.setdefault(item.product_id, []).append(step)
    return found


def _by_type(products: Iterable[Product], policy: Policy) -> dict[tuple[object, ...], list[_Item]]:
    """What may be versions of one thing, cheapest first: a family, else one name but for sizes and brands."""
    excluded = excluded_keys(policy.excluded_categories)
    types: dict[tuple[object, ...], list[_Item]] = {}
    for product in products:
        if product.is_service or product.quantity_decimals or not product.sellable or product.price_minor <= 0:
            continue
        if is_excluded(product.category, excluded) or (product.family and is_excluded(product.family, excluded)):
            continue
        item = _item(product)
        key = ("family", product.family) if product.family else _named(product, item)
        if key is not None:
            types.setdefault(key, []).append(item)
    for items in types.values():
        items.sort(key=lambda item: (item.price_minor, item.product_id))
    return types


def _item(product: Product) -> _Item:
    brand: set[str] = set()
    tier, others = 0, {}
    for name, values in product.attributes.items():
        plain = _folded(name)
        if plain in BRAND_NAMES:
            brand.update(map(_folded, values))
        elif plain in TIER_NAMES:
            tier = max((_tier(_folded(value)) for value in values), default=0)
        elif plain not in SIZE_NAMES:
            others[plain] = frozenset(map(_folded, values))
    size = size_of(product)
    return _Item(product.product_id, product.price_minor, product.family, size, frozenset(brand), tier, others)


def _tier(value: str) -> int:
    return next((rank for rank, names in enumerate(_TIERS, 1) if value in names), 0)


def _named(product: Product, item: _Item) -> tuple[object, ...] | None:
    """Category and words without size and brand; None where nothing is left of the name."""
    of_brand = {word for name in item.brand for word in _WORD.findall(name)}
    words = sorted(set(_WORD.findall(sized(product.name).rest)) - of_brand)
    return ("name", category_key(product.category), *words) if words else None


def _how(lower: _Item, better: _Item) -> str:
    """What makes it better: 'size', 'brand' or 'price'; '' where it is not, or where that is not sure."""
    if any(not values <= better.attributes.get(name, frozenset()) for name, values in lower.attributes.items()):
        return ""  # another flavour, or it fits less
    return next((how for how, holds in _KINDS if holds(lower, better)), "")


def _bigger(lower: _Item, better: _Item) -> bool:
    """More of the same brand, and each unit of it for no more money."""
    ratio = _size_ratio(lower, better)
    if ratio is None or not SIZE_RATIO[0] <= ratio <= SIZE_RATIO[1]:
        return False
    return lower.brand == better.brand and lower.tier == better.tier and better.price_minor <= ratio * lower.price_minor


def _better_brand(lower: _Item, better: _Item) -> bool:
    return 0 < lower.tier < better.tier and _same_size(lower, better)


def _premium(lower: _Item, better: _Item) -> bool:
    """Dearer at the same size, where the shop itself called both versions of one thing."""
    return bool(lower.family) and lower.tier == better.tier and _same_size(lower, better)


_KINDS: tuple[tuple[str, Callable[[_Item, _Item], bool]], ...] = (
    ("size", _bigger),
    ("brand", _better_brand),
    ("price", _premium),
)


def _size_ratio(lower: _Item, better: _Item) -> Decimal | None:
    """How many times as much it holds; None where that cannot be said."""
    one, other = lower.size, better.size
    if one is None or other is None or one.unit != other.unit or one.amount <= 0:
        return None
    return other.amount / one.amount


def _same_size(lower: _Item, better: _Item) -> bool:
    """Within a family also where neither has a size."""
    ratio = _size_ratio(lower, better)
    if ratio is None:
        return bool(lower.family) and lower.size is None and better.size is None
    pieces = (lower.size.pieces if lower.size else 1) == (better.size.pieces if better.size else 1)
    return pieces and SAME_SIZE[0] <= ratio <= SAME_SIZE[1]
