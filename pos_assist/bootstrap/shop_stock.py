"""The shop's stock as it can be promised: the till's own view, figures of stock systems, and what was sold since."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from pos_assist.adapters.store import stock_store
from pos_assist.adapters.store.stock_store import FigureRow
from pos_assist.adapters.till.problems import Unreadable
from pos_assist.adapters.till.profile import TimeKind
from pos_assist.adapters.till.reader import TillReader
from pos_assist.adapters.till.rows import SoldLine
from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import Catalogue, StockFigure
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.ports import Clock, TillBusy
from pos_assist.services.stock import Places, Stock
from pos_assist.services.told_stock import SoldGoods, ToldFigures, ToldStock, sold_goods
from pos_assist.settings import StockSettings

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 4.0  # for a till that writes at this very moment; after two seconds the reader says why
SLICE = 2000  # figures taken up at once: a few milliseconds between two turns of the other threads
A_DAY = timedelta(hours=24)
LATE = timedelta(minutes=10)  # so long after its own time a sale may appear: two tills, two transactions
WHOLE_DAY_EVERY = 40  # looks at what was sold; between them only the newest are read


def live_baskets(reader: TillReader) -> tuple[Basket, ...]:
    """The till's live baskets, trying again between its writes.

    Raises:
        UserError: the till cannot be read, or holds its database all the time.
    """
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return reader.baskets()
        except Unreadable as error:
            raise error.user_error() from error
        except TillBusy as error:
            if time.monotonic() > deadline:
                raise UserError(
                    "The till's database is locked by another program.",
                    hint="Try again when the till is not writing; close other programs that use its file.",
                    code=ExitCode.LOCKED,
                ) from error
        time.sleep(0.005)


def places_of(settings: StockSettings) -> Places:
    """Which locations count here."""
    return Places(frozenset(settings.shelf), frozenset(settings.room))


class ShopStock:
    """Reads figures again and again: of the stock systems only what changed. One thread only."""

    def __init__(self, store: Path, settings: StockSettings, clock: Clock, *, sold_for: timedelta = A_DAY) -> None:
        """`sold_for`: figures that are older promise nothing, so older sales are not asked for."""
        self._store = store
        self._places = places_of(settings)
        self._clock = clock
        self._sold_for = sold_for
        self._catalogue: Catalogue | None = None
        self._seq = 0
        self._told = ToldStock()
        self._sales = _Sales()

    def fresh(self, reader: TillReader, catalogue: Catalogue) -> Stock:
        """The stock as it is now.

        Raises:
            UserError: till or store cannot be read.
        """
        began, read_at = self._clock.monotonic(), self._clock.now()
        open_then = live_baskets(reader)
        own = reader.stock(self._places)
        confirmed = self._confirmed()  # before the figures: what one sync changed is never confirmed by it
        self._take_up(catalogue)
        told = self._told.by_product
        known = "stock" in reader.profile.views or bool(told)
        figures: Mapping[str, StockFigure] = own
        if told:
            sold = self._sales.read(reader, self._clock.now() - self._sold_for)
            figures = ToldFigures(own, told, sold, confirmed, self._places)
        return Stock(figures, known, began, open_then, read_at, reader.profile.substitutes)

    def _confirmed(self) -> Mapping[str, datetime]:
        if not self._store.exists():
            return {}
        states = stock_store.sources(self._store)
        return {state.source: state.confirmed_at for state in states if state.confirmed_at is not None}

    def _take_up(self, catalogue: Catalogue) -> None:
        """What changed since the last reading; everything once more where a code may name another product now."""
        if catalogue is not self._catalogue:
            self._seq, self._told = 0, ToldStock()
        self._catalogue = None  # until all of it is in: after an error in the middle everything is read again
        found, newest = stock_store.changes_since(self._store, self._seq, SLICE)
        if newest < self._seq:  # another store than before
            self._told = ToldStock()
        if found:
            self._told.take(self._resolved(catalogue, found, newest))
        else:
            self._seq = newest
        self._catalogue = catalogue

    def _resolved(
        self, catalogue: Catalogue, found: list[FigureRow], newest: int
    ) -> Iterator[tuple[str, str, str, Decimal | None, datetime]]:
        """Slice after slice, of the products that the till knows."""
        while found:
            self._seq = newest
            for row in found:
                product_id = _known(catalogue, row.product)
                if product_id is not None:
                    yield row.source, product_id, row.location_id, row.on_hand, row.as_of
            found, newest = stock_store.changes_since(self._store, self._seq, SLICE)


def _known(catalogue: Catalogue, code: str) -> str | None:
    """The catalogue's own text of a product's key: a hundred thousand copies of it would be kept otherwise."""
    product = catalogue.get(catalogue.resolve(code) or "")
    return product.product_id if product is not None else None


class _Sales:
    """What was sold lately: a day at first, then the newest only, and the whole day again from time to time."""

    def __init__(self) -> None:
        self._kept: list[tuple[Any, SoldLine]] = []  # oldest first, each with the till's own value of its time
        self._turn = 0
        self._trouble = ""

    def read(self, reader: TillReader, since: datetime) -> SoldGoods | None:
        """By product; None where the till does not tell: it keeps no history, or cannot be read in time."""
        if "history" not in reader.profile.views:
            self._say("the till's profile has no view 'history'.")
            return None
        try:
            self._read(reader, since)
        except UserError as error:
            self._say(f"{error.title} {error.hint}")
            return None
        self._trouble = ""
        return sold_goods(line for _, line in self._kept)

    def _read(self, reader: TillReader, since: datetime) -> None:
        whole = self._turn % WHOLE_DAY_EVERY == 0 or reader.profile.ts is TimeKind.LOCAL_TEXT  # which goes back, once
        cut = None if whole else self._cut()
        if cut is None:
            self._kept = reader.sold(since)
        else:
            raw, moment = cut
            newest = reader.sold(max(since, moment), raw)
            self._kept = [one for one in self._kept if since <= _at(one) < moment] + newest
        self._kept.sort(key=_at)
        self._turn += 1

    def _cut(self) -> tuple[Any, datetime] | None:
        """From where on is read again: the last sale that is older than `LATE` before the newest."""
        if not self._kept:
            return None
        late = _at(self._kept[-1]) - LATE
        return next(((raw, at) for raw, line in reversed(self._kept) if (at := _at((raw, line))) <= late), None)

    def _say(self, why: str) -> None:
        if why != self._trouble:
            self._trouble = why
            log.warning("stock systems' figures are not used, for it is not known what was sold since: %s", why)


def _at(one: tuple[Any, SoldLine]) -> datetime:
    assert one[1].at is not None  # noqa: S101 - `TillReader.sold` gives none without
    return one[1].at
