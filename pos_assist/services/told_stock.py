"""Figures of stock systems besides the till's own view: whose figure counts, and what was sold since it was true.

A product that a source tells a figure of, at a location that counts here, is counted by the sources alone: the till's
own view of it is not asked. Where two sources tell of one location the newer figure counts; locations are summed.
From a figure everything is taken off that the tills sold since it was true; what came back is not added.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple, Protocol

from pos_assist.engine.catalogue import StockFigure
from pos_assist.services.stock import EVERYWHERE, NOTHING, Places

SoldGoods = Mapping[str, tuple[tuple[datetime, Decimal], ...]]  # by product: when, and how much


class Told(NamedTuple):
    """What one source told last of one product at one location. `as_of` in UTC."""

    source: str
    location_id: str
    on_hand: Decimal
    as_of: datetime


class Sold(Protocol):
    """A line of a closed basket."""

    @property
    def basket_id(self) -> str:
        """Of the till."""
        ...

    @property
    def at(self) -> datetime | None:
        """When it was closed, UTC."""
        ...

    @property
    def product_id(self) -> str:
        """Of the till."""
        ...

    @property
    def quantity(self) -> Decimal:
        """Below nothing: it came back, or an entry was corrected."""
        ...


def sold_goods(lines: Iterable[Sold]) -> SoldGoods:
    """What left the shop by product; a correction within a basket counts, what came back does not."""
    net: dict[tuple[str, str, datetime], Decimal] = {}
    for line in lines:
        if line.at is not None:
            key = (line.product_id, line.basket_id, line.at)
            net[key] = net.get(key, NOTHING) + line.quantity
    goods: dict[str, list[tuple[datetime, Decimal]]] = {}
    for (product_id, _, at), quantity in net.items():
        if quantity > 0:
            goods.setdefault(product_id, []).append((at, quantity))
    return {product_id: tuple(sales) for product_id, sales in goods.items()}


def sold_since(goods: SoldGoods, product_id: str, moment: datetime) -> Decimal:
    """How much of a product was sold at or after `moment`; many tills note whole seconds, so all of its second."""
    second = moment.replace(microsecond=0)
    return sum((quantity for at, quantity in goods.get(product_id, ()) if at >= second), NOTHING)


class ToldStock:
    """The last figures of all sources, by product; a new batch makes a new map, so that old figures stay as they are.

    Small: equal figures are one object, and a whole file mostly tells few different ones.
    """

    def __init__(self) -> None:
        self._shared: dict[tuple[Told, ...], tuple[Told, ...]] = {}
        self.by_product: Mapping[str, tuple[Told, ...]] = {}

    def take(self, rows: Iterable[tuple[str, str, str, Decimal | None, datetime]]) -> None:
        """(source, product, location, on hand, as of); on hand None: the source tells of it no more."""
        changed = dict(self.by_product)
        for source, product_id, location_id, on_hand, as_of in rows:
            others = tuple(told for told in changed.get(product_id, ()) if told[:2] != (source, location_id))
            now = others if on_hand is None else (*others, Told(source, location_id, on_hand, as_of))
            if now:
                changed[product_id] = self._shared.setdefault(now, now)
            else:
                changed.pop(product_id, None)
        self.by_product = changed
        if len(self._shared) > 2 * len(changed) + 1000:  # what is told no more
            self._shared = {told: told for told in changed.values()}


class Counted(NamedTuple):
    """One told figure as it counts: with the time until which its source stands for it."""

    told: Told
    as_of: datetime
    is_room: bool | None  # None: its location does not count here
    counts: bool  # False: another source told of this location later, or it is not here


class ToldFigures(Mapping[str, StockFigure]):
    """Every figure at one moment: of the sources what they name, else of the till. Worked out when it is asked for."""

    def __init__(
        self,
        own: Mapping[str, StockFigure],
        told: Mapping[str, tuple[Told, ...]],
        sold: SoldGoods | None,
        confirmed: Mapping[str, datetime],
        places: Places = EVERYWHERE,
    ) -> None:
        """`own`: of the till. `sold` None: nobody knows what was sold; then nothing told is a figure.

        `confirmed`: by source, until when what it told and did not tell anew was still true.
        """
        self._own = own
        self._told = told
        self.sold = sold
        self._confirmed = confirmed
        self._places = places
        self._made: dict[str, StockFigure | None] = {}

    def counted(self, product_id: str) -> list[Counted]:
        """What the sources told of it, and which of that counts."""
        told = self._told.get(product_id, ())
        found = []
        for one in told:
            as_of = max(one.as_of, self._confirmed.get(one.source, one.as_of))
            is_room = self._places.is_room(one.location_id)
            found.append(Counted(one, as_of, is_room, is_room is not None))
        return found if len(found) < 2 else _newest_of_each_place(found)

    def __getitem__(self, product_id: str) -> StockFigure:
        """One figure."""
        figure = self.get(product_id)
        if figure is None:
            raise KeyError(product_id)
        return figure

    def get(self, product_id: str, default: StockFigure | None = None) -> StockFigure | None:  # type: ignore[override]
        """One figure; worked out once."""
        if product_id not in self._told:
            return self._own.get(product_id, default)
        if product_id not in self._made:
            self._made[product_id] = self._figure(product_id)
        return self._made[product_id] or default

    def __contains__(self, product_id: object) -> bool:
        """Whether there is a figure."""
        return isinstance(product_id, str) and self.get(product_id) is not None

    def __iter__(self) -> Iterator[str]:
        """Products with a figure."""
        return (product_id for product_id in {**self._own, **self._told} if product_id in self)

    def __len__(self) -> int:
        """How many there are."""
        return sum(1 for _ in self)

    def _figure(self, product_id: str) -> StockFigure | None:
        here = [one for one in self.counted(product_id) if one.counts]
        if not here:
            return self._own.get(product_id)
        if self.sold is None:
            return None
        as_of, on_hand, in_room = here[0].as_of, NOTHING, NOTHING
        for one in here:
            as_of = min(as_of, one.as_of)
            on_hand += one.told.on_hand
            if one.is_room:
                in_room += one.told.on_hand
        if product_id in self.sold:
            on_hand -= sold_since(self.sold, product_id, as_of)
        return StockFigure(on_hand, as_of, in_room)


def _newest_of_each_place(found: list[Counted]) -> list[Counted]:
    """The same, of two that tell of one location only the newer counting; of two that are equally new the first."""
    newest: dict[str, Counted] = {}
    for one in found:
        before = newest.get(one.told.location_id)
        if before is None or one.as_of > before.as_of:
            newest[one.told.location_id] = one
    return [one._replace(counts=one.counts and newest[one.told.location_id] is one) for one in found]
