"""The till as the rest of the program sees it: live baskets, products, stock, staff, receipts and history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from pos_assist.adapters.till import archive, newest, sold
from pos_assist.adapters.till.access import HOT_SECONDS
from pos_assist.adapters.till.files import till_path
from pos_assist.adapters.till.problems import Unreadable
from pos_assist.adapters.till.profile import Profile
from pos_assist.adapters.till.rows import Columns, Row, SoldLine, basket_reader, line_reader
from pos_assist.adapters.till.session import Moment, Session, fetched
from pos_assist.engine.basket import Basket, Line, Receipt
from pos_assist.engine.catalogue import Product, StockFigure
from pos_assist.engine.segments import Purchase
from pos_assist.services.customers import Membership
from pos_assist.services.stock import EVERYWHERE, Places, figures_here

LONG_AGO = datetime.min.replace(tzinfo=UTC)


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class TillIdentity:
    """Which database it is. `inode` (device, number) changes when the file is replaced, e.g. by a restored backup."""

    path: str
    inode: tuple[int, int]
    profile: str


class TillReader:
    """Implements the ports `BasketSource` and `Receipts` over one profile. One thread only; connects when first used.

    `changed` and `baskets` raise as the port says; every other call raises `UserError` when the till is not readable.
    """

    def __init__(
        self,
        db: str | Path,
        profile: Profile,
        *,
        till_id: str | None = None,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        """`till_id`: only this till's baskets, None = all. `now`: UTC clock, for baskets that were left behind.

        Raises:
            UserError: `db` can be no path.
        """
        self.profile = profile
        self._session = Session(till_path(db), profile)
        self._till_id = till_id
        self._now = now
        self._stale_after = timedelta(minutes=profile.stale_basket_minutes)
        self._seen: Moment | None = None  # of the last baskets
        self._oldest: datetime | None = None  # when the live basket that becomes stale first was touched
        self._prepared_for: Columns | None = None
        self._products: dict[str, Product | None] = {}  # None: asked for, and the till does not know it
        self._lines: dict[Row, tuple[str, Line | None]] = {}  # basket and line of the last look: most do not change

    # BasketSource

    def changed(self) -> bool:
        """See `BasketSource.changed`; also true when a basket has just become stale."""
        moment = self._session.moment()
        if moment is not None and moment != self._seen:
            return True
        return self._oldest is not None and self._now() - self._stale_after >= self._oldest

    def baskets(self) -> tuple[Basket, ...]:
        """See `BasketSource.baskets`; without those untouched for the profile's minutes or not readable whole."""
        (basket_rows, line_rows), moment = self._session.run(fetched(self.profile, "basket", "line"), HOT_SECONDS)
        self._prepare()
        lines, broken = self._lines_by_basket(line_rows)

        def basket_of(row: Row) -> Basket | None:
            basket_id = self._basket_id(row)
            return None if basket_id in broken else self._read_basket(row, tuple(lines.get(basket_id, ())))

        found = self._session.readable(basket_of, basket_rows)
        live = self._live([basket for basket in found if basket and self._till_id in (None, basket.till_id)])
        self._seen = moment
        return live

    def watch_paths(self) -> tuple[str, ...]:
        """See `BasketSource.watch_paths`."""
        return self._session.watched()

    def close_idle(self) -> None:
        """See `BasketSource.close_idle`; until the till writes again, `changed` only looks at its files' stamps."""
        self._session.let_go()

    def close(self) -> None:
        """Let go of the till for good."""
        self._session.close()

    # Receipts

    @property
    def has_receipts(self) -> bool:
        """Whether the till keeps closed baskets with their lines."""
        return "receipt" in self.profile.views and "history" in self.profile.views

    def receipt(self, basket_id: str) -> Receipt | None:
        """See `Receipts.receipt`; None also where the till keeps none (`has_receipts`)."""
        return archive.receipt(self._session, basket_id) if self.has_receipts else None

    def products(self) -> tuple[Product, ...]:
        """Everything the till can ring up, also what is not sellable now."""
        products = archive.products(self._session)
        self._products.clear()
        self._products.update((product.product_id, product) for product in products)
        self._lines.clear()  # names may have changed
        return products

    def stock(self, places: Places = EVERYWHERE) -> dict[str, StockFigure]:
        """On hand by product over the locations that count, as of now; empty where the till keeps no stock."""
        as_of = self._now()
        return figures_here(self.stock_rows(), as_of, places)

    def stock_rows(self) -> list[tuple[str, str, Decimal]]:
        """(product, location, on hand) as the till has them."""
        return archive.stock(self._session)

    def staff(self) -> dict[str, str]:
        """Names by staff id, also of people who left; empty where the till tells none."""
        return archive.staff(self._session)

    def active_staff(self) -> frozenset[str]:
        """Staff ids of those who work here now: who may be chosen as the seller."""
        return archive.active_staff(self._session)

    def everybody(self) -> tuple[dict[str, str], frozenset[str]]:
        """`staff()` and `active_staff()`, read once."""
        return archive.everybody(self._session)

    def history(self, since: datetime | None = None) -> Iterator[list[SoldLine]]:
        """Sold lines (of baskets closed at or after `since`) in slices; a basket is never cut between two slices."""
        return archive.history(self._session, since)

    def newest(self, limit: int) -> list[SoldLine]:
        """The last receipts' lines, newest first, whole receipts only, about `limit` lines; [] without a history."""
        return newest.newest(self._session, limit)

    def sold(self, since: datetime, after: Any = None) -> list[tuple[Any, SoldLine]]:
        """See `sold.sold`."""
        return sold.sold(self._session, since, after)

    # Known customers: for the background, never the live look

    @property
    def knows_customers(self) -> bool:
        """Whether the till tells who consented to be recognised."""
        return "customer" in self.profile.views

    def customer(self, customer_id: str) -> Membership | None:
        """Consent, and since when they are known; None where the till has no such customer (any more)."""
        return archive.customer(self._session, customer_id) if self.knows_customers else None

    def purchases(
        self, customer_id: str, since: datetime, limit: int = archive.MOST_PURCHASES
    ) -> list[Purchase] | None:
        """What this customer bought or brought back since then, newest receipts first; None: the till does not tell.

        Of more than `limit` lines the newest, by the till's own numbering of its receipts.
        """
        return archive.purchases(self._session, customer_id, since, limit)

    # The till itself

    def version(self) -> str:
        """What the till says of its version, '' where it says nothing."""
        return archive.version(self._session)

    def identity(self) -> TillIdentity:
        """Which database this is."""
        file = self._session.file()
        return TillIdentity(str(file.path), file.inode, self.profile.name)

    def written_ns(self) -> int:
        """When the till last wrote, by its files' time stamps: ns since 1970, in steps of some milliseconds."""
        return max(stamp.mtime_ns for stamp in self._session.stamps())

    def _prepare(self) -> None:
        """Build the readers of rows anew after a reconnect: the till may have got other columns."""
        basket, line = self._session.columns("basket"), self._session.columns("line")
        if basket is not self._prepared_for:
            self._prepared_for = basket
            self._basket_id, self._read_basket = basket.key("basket_id"), basket_reader(basket, self.profile)
            self._basket_of, self._product_of = line.key("basket_id"), line.key("product_id")
            self._read_line = line_reader(line, self._products.get)
            self._lines = {}

    def _lines_by_basket(self, line_rows: list[Row]) -> tuple[dict[str, list[Line]], set[str]]:
        """The lines by basket, and the baskets of lines that cannot be read: they would be shown by half."""
        known = self._lines
        new = [row for row in line_rows if row not in known]
        self._learn(set(self._session.readable(self._product_of, new)) - self._products.keys())
        known.update((row, self._read_row(row)) for row in new)
        self._lines = {row: known[row] for row in line_rows}
        lines: dict[str, list[Line]] = {}
        broken = set()
        for row in line_rows:
            basket_id, line = known[row]
            if line is None:
                broken.add(basket_id)
            else:
                lines.setdefault(basket_id, []).append(line)
        return lines, broken

    def _read_row(self, row: Row) -> tuple[str, Line | None]:
        """Basket ('' where it cannot be told) and line (None where it cannot be read)."""
        basket_id = ""
        try:
            basket_id = self._basket_of(row)
            return basket_id, self._read_line(row)
        except Unreadable as error:
            self._session.leave_out(error)
            return basket_id, None

    def _learn(self, unknown: set[str]) -> None:
        """Look products up that were never seen; a till that cannot tell costs the name, not the basket."""
        if not unknown:
            return
        found: list[Product] = []
        with suppress(Unreadable):
            found = archive.products_named(self._session, unknown)
        self._products.update(dict.fromkeys(unknown))
        self._products.update((product.product_id, product) for product in found)

    def _live(self, baskets: list[Basket]) -> tuple[Basket, ...]:
        """Without the stale ones, newest touched first; remembers which becomes stale next."""
        oldest = self._now() - self._stale_after
        live = [basket for basket in baskets if basket.touched_at is None or basket.touched_at > oldest]
        touched = [basket.touched_at for basket in live if basket.touched_at is not None]
        self._oldest = min(touched, default=None)
        return tuple(sorted(live, key=lambda basket: basket.touched_at or LONG_AGO, reverse=True))
