"""What a shop knows and writes down: pairs, attribute rules, "never with", ladders; and learned pairs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from pos_assist.engine.catalogue import NO_TEXTS


@dataclass(frozen=True)
class Selector:
    """Products by name or by what they are; every part that is given must match, an empty one matches none.

    `products` are written as 'sku:…', 'ean:…', 'id:…' (see `Catalogue.resolve`).
    `attributes` are (name, value) pairs that the product must all have.
    """

    products: tuple[str, ...] = ()
    category: str = ""
    family: str = ""
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Conditions:
    """When, where and to whom a rule's offers hold; a part left empty never stands in the way.

    Dates and hours are those of the shop's own clock, both dates included. `hours` are minutes since midnight,
    [from, to); one that ends before it begins goes over midnight and belongs to the day it begins on.
    """

    first: date | None = None
    last: date | None = None
    hours: tuple[tuple[int, int], ...] = ()
    weekdays: frozenset[int] = frozenset()  # 1 = Monday … 7 = Sunday (ISO 8601)
    stores: tuple[str, ...] = ()  # names or keys of stores or tills
    segments: tuple[str, ...] = ()  # values of `situation.Segment`; a stranger belongs to none
    margin_floor_minor: int | None = None  # least extra margin of this rule's offers; None: the policy's
    paused: bool = False


ALWAYS = Conditions()


@dataclass(frozen=True)
class FitRule:
    """Offer something that fits what is in the basket.

    With `same`, the offered product must share a value: ('model', 'fits_model') reads "the basket product's
    `model` is among the offered product's `fits_model`". `same` counts as a part of both sides, so `when` or
    `offer` may be left empty beside it: anything that carries the attribute. A rule that names products on
    both sides is a hand-made pair.
    """

    rule_id: str
    when: Selector
    offer: Selector
    same: tuple[tuple[str, str], ...] = ()
    benefits: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)
    priority: int = 0
    conditions: Conditions = ALWAYS

    @property
    def is_pair(self) -> bool:
        """True for a hand-made pair: both sides name products and nothing else."""
        return bool(self.when.products and self.offer.products) and not self.same


@dataclass(frozen=True)
class NeverRule:
    """Never offer `offer` while something of `when` is in the basket; `why` is shown to the manager."""

    rule_id: str
    when: Selector
    offer: Selector
    why: str = ""


@dataclass(frozen=True)
class Ladder:
    """Good, better, best: `steps` from the cheapest to the best, each as `Catalogue.resolve` reads it."""

    rule_id: str
    steps: tuple[str, ...]
    benefits: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)
    priority: int = 0
    conditions: Conditions = ALWAYS


@dataclass(frozen=True)
class BundleRule:
    """A set at a price of its own: `members` with quantities; the till charges `price_minor`, or per cent off."""

    rule_id: str
    members: tuple[tuple[str, int], ...]  # ('sku:…', how many)
    price_minor: int | None = None  # of the whole set incl. VAT, in minor units
    percent_off: Decimal | None = None  # or so much off the sum, 10 = 10 %
    code: str = ""  # what to scan for the set, where the till has it as a product: 'sku:…', 'ean:…'
    names: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)
    priority: int = 0
    conditions: Conditions = ALWAYS


@dataclass(frozen=True)
class CoverRule:
    """Extended cover for what `when` selects, sold as the till's product `product`."""

    rule_id: str
    when: Selector
    product: str  # 'sku:…', 'ean:…', 'id:…'
    price_minor: int | None = None  # amount incl. VAT; neither: the product's own price
    percent: Decimal | None = None  # or per cent of the item's price, 10 = 10 %
    names: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)
    legal: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)
    years: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)
    terms: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)
    priority: int = 0
    conditions: Conditions = ALWAYS


@dataclass(frozen=True, slots=True)
class LearnedPair:
    """`together` of `of` receipts with `when_product_id` also held `offer_product_id`; `lift` vs chance.

    `probability` is P(offered is added | trigger), shrunk towards the offered product's base rate.
    """

    when_product_id: str
    offer_product_id: str
    together: int
    of: int
    lift: float
    probability: float


@dataclass(frozen=True, slots=True)
class LearnedStep:
    """A better version of `when_product_id`, found in the catalogue and in what is sold.

    `sold` receipts held the better one. Of `of` customers who bought the lower one and came again, `switched`
    later bought the better one; `usual` is the share of all who came again that ever bought it. `of` 0: nobody known.
    """

    when_product_id: str
    offer_product_id: str
    how: str  # 'size', 'brand' or 'price': a bigger package, a better brand, the same size at a premium
    price_ratio: float
    sold: int
    switched: int = 0
    of: int = 0
    usual: float = 0.0


@dataclass(frozen=True)
class ProductNote:
    """What the till does not know about a product; enriches the catalogue."""

    product: str  # 'sku:…', 'ean:…', 'id:…'
    family: str = ""
    shelf: str = ""
    attributes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    short_names: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)
    benefits: Mapping[str, str] = field(default_factory=lambda: NO_TEXTS)
    content: Decimal | None = None  # what one piece holds
    content_unit: str = ""  # 'kg', 'l', 'm' or 'pcs'
    safety_stock: Decimal | None = None  # kept back of this product; None: the policy's
    plan: str = ""  # value of `catalogue.StockPlan`


@dataclass(frozen=True)
class ExcludedCategory:
    """A category or family that is never offered, besides those of the policy; `why` is shown to the manager."""

    category: str
    why: str = ""


@dataclass(frozen=True)
class ShopScript:
    """A sentence of the shop's own, by language. A shipped key ('addon.A1') is replaced; any other is one more.

    `kind`: value of `offers.OfferKind`. `variant`: the arm of a test that alone may say it; '' = always.
    `priority`: what is one more comes before the shipped sentences where above 0, the highest first; else after them.
    """

    script_id: str
    kind: str
    texts: Mapping[str, str]
    variant: str = ""
    paused: bool = False
    priority: int = 0


@dataclass(frozen=True)
class RuleBook:
    """All hand-made rules of a shop, as written in its file; `version` changes with every import."""

    notes: tuple[ProductNote, ...] = ()
    fits: tuple[FitRule, ...] = ()
    never: tuple[NeverRule, ...] = ()
    ladders: tuple[Ladder, ...] = ()
    version: str = "empty"
    bundles: tuple[BundleRule, ...] = ()
    covers: tuple[CoverRule, ...] = ()
    excluded: tuple[ExcludedCategory, ...] = ()
    scripts: tuple[ShopScript, ...] = ()
