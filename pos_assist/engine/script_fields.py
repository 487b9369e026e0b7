"""What a sentence of each kind of offer can be filled with, and what it must name to be about that offer."""

from __future__ import annotations

from collections.abc import Mapping

from pos_assist.engine.offers import OfferKind

_GOODS = ("item", "price", "benefit", "Benefit")
FILLABLE: Mapping[OfferKind, tuple[str, ...]] = {  # in the order in which an editor offers them
    OfferKind.ADDON: (*_GOODS, "total", "stock", "trigger"),
    OfferKind.UPGRADE: (
        *("item", "diff", "benefit", "Benefit", "price", "total"),
        *("unit", "unit_new", "unit_old", "stock", "trigger"),
    ),
    OfferKind.BUNDLE: ("item", "bundle_price", "sum_price", "save_abs", "save_pct", "total", "trigger"),
    OfferKind.CHEAPER: ("item", "price", "diff", "benefit", "Benefit", "total", "stock"),
    OfferKind.COVER: ("legal", "cover", "years", "price", "total"),
    OfferKind.SUBSTITUTE: ("item", "price", "out", "benefit", "Benefit", "total", "stock"),
}
NEEDED: Mapping[OfferKind, tuple[tuple[str, ...], ...]] = {  # one of each group, or it would be said of anything
    OfferKind.ADDON: (("item",),),
    OfferKind.UPGRADE: (("item",), ("diff",)),
    OfferKind.BUNDLE: (("item", "bundle_price"),),
    OfferKind.CHEAPER: (("item",),),
    OfferKind.COVER: (("legal",), ("cover",), ("price",)),  # C45: what the law gives anyway is said
    OfferKind.SUBSTITUTE: (("item",),),
}
AFTER_THE_LAW = "warranty.W2"  # other words for a cover whose first sentence, W1, has named the law already
MONEY = frozenset(
    {"price", "diff", "total", "unit_new", "unit_old", "save_abs", "bundle_price", "sum_price"}
)  # written with their currency
NUMBERS = frozenset({"stock", "together", "of", "sold", "customers"})  # written as figures alone
PERIODS = frozenset({"legal", "years"})  # written with their years


def fillable(kind: OfferKind) -> tuple[str, ...]:
    """The placeholders that an offer of this kind can fill."""
    return FILLABLE[kind]


def needed(kind: OfferKind, script_id: str) -> tuple[tuple[str, ...], ...]:
    """Of each group, one placeholder must stand in the sentence."""
    groups = NEEDED[kind]
    return tuple(group for group in groups if script_id != AFTER_THE_LAW or "legal" not in group)
