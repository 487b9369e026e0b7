"""What could be offered, why, and why not: `Candidate`, `Evidence`, `Rejection`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum

from pos_assist.engine.money import line_total


class OfferKind(Enum):
    """The kinds of offer; never two of them in one step (C18)."""

    ADDON = "add-on"  # adds a line
    UPGRADE = "upgrade"  # replaces a line and states the difference
    BUNDLE = "bundle"  # adds what is missing of a set and states the saving
    CHEAPER = "cheaper"  # costs less than what was offered or rung up; only on request or after "too expensive"
    COVER = "cover"  # extended cover for an item in the basket; statutory rights are said first
    SUBSTITUTE = "substitute"  # stands in for what is out: for a line of the basket, or for what was wished for


class Source(Enum):
    """Where a candidate comes from, strongest first; ties in ranking go to the earlier one."""

    PAIR = "pair"  # a hand-made pair
    ATTRIBUTE = "attribute"  # "fits any product with a USB-C port"
    LADDER = "ladder"  # good - better - best inside a family
    LEARNED = "learned"  # bought together on the shop's own receipts
    STEP = "step"  # a better version, found in the catalogue and in what is sold
    BUNDLE = "bundle"  # a set the shop put together
    COVER = "cover"  # a cover the shop sells for such items
    FAMILY = "family"  # another member of the same family


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why this candidate is reasonable, in numbers that can be said in words.

    For LEARNED: `together` receipts held both, of `of` receipts with the trigger; `lift` against chance.
    For STEP, as in `rules.LearnedStep`: `sold` receipts held the better one; `switched` of `of` customers who bought
    the trigger and came again later bought it, `usual` is the share of all customers who ever did; `of` 0: unknown.
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
    first_at: datetime | None = None  # LEARNED: of the receipts that were counted, where that is known (C41)
    last_at: datetime | None = None
    how: str = ""  # STEP: 'size', 'brand' or 'price'
    sold: int = 0
    switched: int = 0
    usual: float = 0.0
    surest: float = 0.0  # LEARNED, by a model: the greatest such chance of anything for this basket
    stands_for: str = ""  # PAIR: the name of the rule's own product, which is out


Texts = tuple[tuple[str, str], ...]  # (language, text)


@dataclass(frozen=True, slots=True)
class Part:
    """One member of a bundle; a member of which some pieces are rung up is two parts."""

    product_id: str
    name: str
    quantity: Decimal
    unit_price_minor: int
    in_basket: bool  # already rung up; the rest is what the card offers


@dataclass(frozen=True, slots=True)
class CoverTerms:
    """What a cover card must say: what the law gives anyway comes first (C45). Texts by language."""

    item_name: str  # what is covered
    names: Texts  # of the cover, e.g. 'accident cover'
    legal: Texts  # the statutory period as ready text, e.g. '2 years'
    years: Texts  # total cover as ready text, e.g. '4 years'
    terms: Texts  # what is and is not covered, or where it stands
    item_price_minor: int = 0  # of one covered item, as rung up


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible offer for one basket, before any guardrail. Money in minor units incl. VAT."""

    kind: OfferKind
    offer_id: str  # stable over baskets: '<kind>:<trigger product>><offered product>', 'bundle:<rule>'
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
    replaces_line_id: str = ""  # upgrade, or cheaper than what is rung up: the line that goes
    replaces_product_id: str = ""
    replaced_unit_price_minor: int = 0
    parts: tuple[Part, ...] = ()  # bundle: every member, in the rule's order
    sum_minor: int = 0  # bundle: the members one by one
    bundle_minor: int = 0  # bundle: the set
    set_names: Texts = ()  # bundle: what the shop calls it
    set_product_id: str = ""  # bundle: what to scan for the whole set, where the till has it as a product
    compared_product_id: str = ""  # cheaper: than what; substitute: what is out
    compared_name: str = ""
    compared_price_minor: int = 0
    cover: CoverTerms | None = None
    total_uncertain: bool = False  # the till's own promotions may alter the total: said with an approx sign (C39)

    @property
    def saving_minor(self) -> int:
        """What the set costs less than its parts; exact to the cent (C37)."""
        return self.sum_minor - self.bundle_minor

    @property
    def missing(self) -> tuple[Part, ...]:
        """Bundle: what the customer does not have yet, in the rule's order."""
        return tuple(part for part in self.parts if not part.in_basket)

    @property
    def members_needed(self) -> tuple[tuple[str, Decimal], ...]:
        """Bundle: every missing member and how many of it make the set; once all stand there, it was taken."""
        there = {part.product_id: part.quantity for part in self.parts if part.in_basket}
        return tuple((part.product_id, there.get(part.product_id, Decimal(0)) + part.quantity) for part in self.missing)

    @property
    def for_its_line(self) -> bool:
        """Cheaper or substitute: compared with the very line that it would replace."""
        return bool(self.compared_product_id) and self.compared_product_id == self.replaces_product_id

    @property
    def less_minor(self) -> int:
        """Cheaper: how much less than what it is compared with, for the whole quantity."""
        if self.for_its_line:
            return -self.difference_minor  # the line's own discount goes with the line
        compared = line_total(self.quantity, self.compared_price_minor)
        return compared - line_total(self.quantity, self.unit_price_minor)


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
    QUEUE_MODE = "queue mode"
    BASKET_GATE = "basket below the value or of excluded categories only"
    NOT_FIRST = "a cover is never the first card while another kind exists"
    ON_REQUEST_ONLY = "a cheaper option is shown only on request or after 'too expensive'"
    CUSTOMER_OWNS = "the customer has one"
    CUSTOMER_DECLINED = "the customer declined it not long ago"
    CUSTOMER_CAP = "the customer was offered it not long ago"
    CUSTOMER_MONTH_CAP = "enough offers to this customer this month"
    NO_SAVING = "the set saves nothing"
    PRICE_MISMATCH = "the till charges another price"
    NOT_APPROVED = "learned, and nobody approved it yet"
    REFUSED = "learned, and the shop refused it"
    CONDITIONS = "outside its dates, hours, stores or segments"
    RUN_TO_ZERO = "the shop sells what is there to the last piece"
    NOT_OUT = "what it would stand in for is there"


@dataclass(frozen=True, slots=True)
class Rejection:
    """A candidate that fell, the guardrail that let it fall, and the figures it compared."""

    candidate: Candidate
    reason: Reason
    detail: str = ""
