"""What of one product can be promised now, with every part of the sum: for a person who asks why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import Enum

from pos_assist.engine.basket import Basket, BasketState
from pos_assist.engine.catalogue import Catalogue, Product, StockFigure
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Situation
from pos_assist.services.stock import NOTHING, Places, Stock, goods_held
from pos_assist.services.told_stock import ToldFigures, sold_since

TILL = ""  # as the name of a source: the till's own view
NO_BASKET = Basket("", "", "", "", BasketState.OPEN, "", ())


class Say(Enum):
    """What a card would say of the stock (C40)."""

    COUNT = "count"  # how many, and since when it is known
    CHECK_SHELF = "check shelf"  # the figure is old
    NO_COUNT = "no count"  # it is too old to be told, and the product is not offered
    UNKNOWN = "unknown"  # there is no figure
    NOT_COUNTED = "not counted"  # a service has no stock


@dataclass(frozen=True)
class OnHand:
    """One figure. `is_room` None: its location does not count here; `counts` False: it is not in the sum."""

    source: str  # '' = the till itself
    location_id: str
    on_hand: Decimal
    as_of: datetime  # UTC
    is_room: bool | None
    counts: bool


@dataclass(frozen=True)
class Availability:
    """The whole sum of one product, in its own unit: on hand - sold since - held = left; less safety = available.

    `left` and `available` are None where nothing is known. A till's own figures know what was sold: `sold` is 0.
    """

    product: Product
    on_hand: tuple[OnHand, ...]
    sold: Decimal  # since the oldest figure that counts
    held: tuple[tuple[str, Decimal], ...]  # (till, quantity) in open baskets
    safety: Decimal
    left: Decimal | None
    in_room: Decimal  # how much of what is left lies in the stock room
    available: Decimal | None
    as_of: datetime | None
    age: timedelta | None
    say: Say
    offered: bool  # whether one piece (of what is sold by weight: anything at all) would be offered

    @property
    def on_hand_here(self) -> Decimal:
        """The sum of the figures that count."""
        return sum((one.on_hand for one in self.on_hand if one.counts), NOTHING)

    @property
    def held_in_all(self) -> Decimal:
        """By all open baskets."""
        return sum((quantity for _, quantity in self.held), NOTHING)


def availability(
    product: Product,
    stock: Stock,
    till_rows: Iterable[tuple[str, str, Decimal]],
    *,
    knowledge: Knowledge,
    places: Places,
    policy: Policy,
    now: datetime,
) -> Availability:
    """The same sum as a decision makes about an empty basket.

    `stock`: as it was read, with `open_then`. `till_rows`: (product, location, on hand) of the till's own view.
    """
    one = product.product_id
    held = tuple((basket.till_name or basket.till_id, much) for basket, much in _holding(one, stock.open_then))
    situation = Situation(
        now=now, stock=stock.figures, stock_known=stock.known, held={one: sum((much for _, much in held), NOTHING)}
    )
    moment = Moment(NO_BASKET, knowledge.with_situation(situation), policy)
    proof, figure, promisable = moment.stock_proof(one), stock.figures.get(one), moment.promisable(one)
    say = _say(product, figure, now, policy)
    told = stock.figures.counted(one) if isinstance(stock.figures, ToldFigures) else ()
    theirs = [OnHand(o.told.source, o.told.location_id, o.told.on_hand, o.as_of, o.is_room, o.counts) for o in told]
    asked = any(one.counts for one in theirs)
    return Availability(
        product=product,
        on_hand=(*theirs, *_own(one, stock, till_rows, places, counts=not asked)),
        sold=_sold(one, stock, figure) if asked else NOTHING,
        held=held,
        safety=moment.kept_back(one),
        left=proof.available,
        in_room=proof.in_room,
        available=promisable,
        as_of=proof.as_of,
        age=now - figure.as_of if figure is not None else None,
        say=say,
        offered=_offered(say, promisable, Decimal(1).scaleb(-product.quantity_decimals), stock, policy),
    )


def find_product(catalogue: Catalogue, named: str) -> Product | None:
    """By 'sku:…', 'ean:…', 'id:…', or by any of these without the prefix."""
    found = (catalogue.resolve(name) for name in (named, f"sku:{named}", f"ean:{named}"))
    return next((product for name in found if name and (product := catalogue.get(name))), None)


def _own(
    product_id: str, stock: Stock, rows: Iterable[tuple[str, str, Decimal]], places: Places, *, counts: bool
) -> list[OnHand]:
    """The till's own view by location, read a moment ago."""
    found = []
    for product, location_id, on_hand in rows:
        if product == product_id and stock.read_at is not None:
            is_room = places.is_room(location_id)
            found.append(OnHand(TILL, location_id, on_hand, stock.read_at, is_room, counts and is_room is not None))
    return found


def _sold(product_id: str, stock: Stock, figure: StockFigure | None) -> Decimal:
    """Since the oldest of the sources' figures that count."""
    sold = stock.figures.sold if isinstance(stock.figures, ToldFigures) else None
    return NOTHING if sold is None or figure is None else sold_since(sold, product_id, figure.as_of)


def _holding(product_id: str, baskets: Iterable[Basket]) -> list[tuple[Basket, Decimal]]:
    found = ((basket, goods_held(basket).get(product_id, NOTHING)) for basket in baskets)
    return [(basket, much) for basket, much in found if much > 0]


def _say(product: Product, figure: StockFigure | None, now: datetime, policy: Policy) -> Say:
    if product.is_service:
        return Say.NOT_COUNTED
    if figure is None:
        return Say.UNKNOWN
    age = now - figure.as_of
    if age > policy.stock_too_old_after:
        return Say.NO_COUNT
    return Say.CHECK_SHELF if age > policy.stock_stale_after else Say.COUNT


def _offered(say: Say, promisable: Decimal | None, least: Decimal, stock: Stock, policy: Policy) -> bool:
    if say is Say.NOT_COUNTED:
        return True
    if say is Say.UNKNOWN:
        return not (stock.known or policy.require_stock)
    return say is not Say.NO_COUNT and promisable is not None and promisable >= least
