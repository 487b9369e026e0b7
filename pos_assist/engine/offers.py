"""What could be offered, why, and why not: `Candidate`, `Evidence`, `Rejection`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum


class OfferKind(Enum):
    """The kinds of offer. Bundle, cheaper and cover join here when their issue is built."""

    ADDON = "add-on"  # adds a line
    UPGRADE = "upgrade"  # replaces a line and states the difference


class Source(Enum):
    """Where a candidate comes from, strongest first; ties in ranking go to the earlier one."""

    PAIR = "pair"  # a hand-made pair
    ATTRIBUTE = "attribute"  # "fits any product with a USB-C port"
    LADDER = "ladder"  # good - better - best inside a family
    LEARNED = "learned"  # bought together on the shop's own receipts


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why this candidate is reasonable, in numbers that can be said in words.

    For LEARNED: `together` receipts held both, of `of` receipts with the trigger; `lift` against chance.
    """

    source: Source
    rule_id: str
    trigger_product_id: str
    trigger_name: str
    fits: str = ""  # the shared attribute value that makes it fit, e.g. 'USB-C'
    together: int = 0
    of: int = 0
    lift: float = 0.0
    probability: float = 0.0  # LEARNED: P(offered is added | trigger), shrunk; not yet P(accept)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible offer for one basket, before any guardrail. Money in minor units incl. VAT."""

    kind: OfferKind
    offer_id: str  # stable over baskets: '<kind>:<trigger product>><offered product>'
    product_id: str
    group_id: str
    name: str
    quantity: Decimal
    unit_price_minor: int
    difference_minor: int  # what the receipt grows by if accepted
    total_after_minor: int
    margin_minor: int | None  # extra margin excl. VAT if accepted; None where a cost is unknown
    evidence: Evidence
    benefits: tuple[tuple[str, str], ...] = ()  # (language, benefit), lower-case, no full stop
    priority: int = 0  # hand-made weight of the rule; higher first on equal scores
    replaces_line_id: str = ""  # upgrade: the line that goes
    replaces_product_id: str = ""
    replaced_unit_price_minor: int = 0


class Reason(Enum):
    """The guardrails by name; the value is what the log and `--explain` print."""

    ALREADY_IN_BASKET = "already in the basket"
    EQUIVALENT_IN_BASKET = "an equivalent is in the basket"
    NOT_SELLABLE = "not sellable"
    NO_STOCK = "no stock"
    NOT_ENOUGH_STOCK = "not enough stock after open baskets and safety stock"
    STOCK_UNKNOWN = "stock unknown"
    STOCK_TOO_OLD = "stock figure too old"
    NEVER_WITH = "never with a product in the basket"
    MARGIN_BELOW_FLOOR = "margin below the floor"
    PRICE_OUT_OF_PROPORTION = "price out of proportion"
    EXCLUDED_CATEGORY = "excluded category"
    DECLINED_BEFORE = "declined before in this basket or basket group"
    BASKET_SILENCED = "the customer asked for no more suggestions"
    BASKET_CAP = "cap per basket reached"
    PRODUCT_CAP = "shown in one of the last baskets at this till"
    SHARE_CAP = "share of baskets with a card reached"
    NOT_SELLING = "payment, return, exchange, staff purchase or training mode"
    BELOW_RELEVANCE_FLOOR = "below the relevance floor"
    SCRIPT_UNFILLED = "script cannot be filled"
    NOT_CHOSEN = "other offers ranked higher"
    TRIGGER_GONE = "what it goes with left the basket"
    PRICE_CHANGED = "the price or the quantity changed"


@dataclass(frozen=True, slots=True)
class Rejection:
    """A candidate that fell, the guardrail that let it fall, and the figures it compared."""

    candidate: Candidate
    reason: Reason
    detail: str = ""
