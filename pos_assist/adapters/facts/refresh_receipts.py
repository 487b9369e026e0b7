"""Takes in the till's closed baskets: everything once, then what is younger than three days anew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from pos_assist.adapters.facts import receipts_sql as sql
from pos_assist.adapters.facts.rows import LateRow, insert
from pos_assist.adapters.facts.shop_clock import ShopClock
from pos_assist.adapters.store.rows import micros
from pos_assist.adapters.till.receipts import Closed, ClosedBaskets, ClosedLine, Slice

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

UNSETTLED = timedelta(hours=72)  # receipts that are younger may still change: reopened, voided, late (ux.md 6.1)
LATE = timedelta(days=60)  # a till that was offline for longer is not waited for
FEW, FEW_SHARE = 3, 0.01  # baskets whose key is not where their time would have it
AT_ONCE = 50_000  # lines gathered before they are handed to the database
MICRO = 1_000_000


class ReceiptIn(NamedTuple):
    """Temporary table `till_receipt`."""

    basket_id: str
    at: int
    day: int
    hour: int
    till_id: str
    staff_id: str
    customer_key: str
    state: str
    kind: str
    total_minor: int | None


class LineIn(NamedTuple):
    """Temporary table `till_line`; `micro`: millionths of the product's unit."""

    basket_id: str
    product_id: str
    micro: int
    unit_minor: int
    discount_minor: int
    sale_of: str


class KeyOrder:
    """Whether the till's keys grow with time, so that what is new stands at their end. '#9' and '#10' do not."""

    def __init__(self) -> None:
        self._before: datetime | None = None  # of the basket with the next higher key
        self._pairs = 0
        self._against = 0

    def note(self, part: Slice) -> None:
        """Look at more baskets, by falling key."""
        for one in part.receipts:
            if one.at is not None:
                if self._before is not None:
                    self._pairs += 1
                    self._against += one.at > self._before + UNSETTLED
                self._before = one.at

    @property
    def follows_time(self) -> bool:
        """A few against it are a till that was offline, or a wrong clock."""
        return self._against <= max(FEW, FEW_SHARE * self._pairs)


class ReceiptIntake:
    """One refresh's reading of the till's receipts."""

    def __init__(
        self, facts: DuckDBPyConnection, clock: ShopClock, store: str, pseudonym: Callable[[str], str], *, today: int
    ) -> None:
        """`pseudonym` of the till's customer; '' without consent. `today`: business day, as days since 1970."""
        self._facts = facts
        self._clock = clock
        self._store = store
        self._pseudonym = pseudonym
        self._today = today
        self._receipts: list[ReceiptIn] = []
        self._lines: list[LineIn] = []
        self._late: list[LateRow] = []
        self._known: frozenset[str] = frozenset()  # of those that are not read anew

    def take(
        self,
        baskets: ClosedBaskets,
        since: datetime | None,
        *,
        in_order: bool,
        progress: Callable[[int], None],
    ) -> bool:
        """Replace what is not older than `since` (None: everything); returns whether keys grow with time.

        `in_order`: they did so far: then reading ends where everything is older. `progress`: lines read. What is
        older and was not there before (a till that was offline) belongs to today, with a note.

        Raises:
            UserError: the till cannot be read; nothing was changed.
        """
        self._facts.execute(sql.STAGED)
        if since is not None:
            told = f'SELECT basket_id FROM receipt WHERE epoch_us("at") >= {micros(since - LATE)}'
            self._known = frozenset(key for (key,) in self._facts.execute(told).fetchall())
        order = KeyOrder()
        read = 0
        for part in baskets.slices():
            read += len(part.lines)
            progress(read)
            self._stage(part, since)
            order.note(part)
            in_order = in_order and order.follows_time
            newest = part.newest
            if since is not None and in_order and newest is not None and newest < since:
                break
        self._flush()
        self._derive(since)
        return in_order

    def _stage(self, part: Slice, since: datetime | None) -> None:
        wanted = set()
        for one in part.receipts:
            if one.at is None:
                continue
            if since is None or one.at >= since:
                wanted.add(one.basket_id)
                self._receipts.append(self._receipt_in(one, one.at))
            elif one.at >= since - LATE and one.basket_id not in self._known:
                wanted.add(one.basket_id)
                self._receipts.append(self._receipt_in(one, one.at)._replace(day=self._today))
                self._late.append(LateRow(one.basket_id, self._today, "late"))
        self._lines += [_line_in(line) for line in part.lines if line.basket_id in wanted]
        if len(self._lines) >= AT_ONCE:
            self._flush()

    def _receipt_in(self, one: Closed, at: datetime) -> ReceiptIn:
        at_us = micros(at)
        day, hour = self._clock.place(at_us)
        customer = self._pseudonym(one.customer_id) if one.customer_id else ""
        return ReceiptIn(
            one.basket_id, at_us, day, hour, one.till_id, one.staff_id, customer, one.state, one.kind, one.total_minor
        )

    def _flush(self) -> None:
        insert(self._facts, "till_receipt", self._receipts)
        insert(self._facts, "till_line", self._lines)
        insert(self._facts, "late", self._late, how="INSERT OR REPLACE")
        self._receipts, self._lines, self._late = [], [], []

    def _derive(self, since: datetime | None) -> None:
        since_us = 0 if since is None else micros(since)
        self._facts.execute(sql.OLD.replace("$since", f"make_timestamp({since_us})"))
        for statement in (*sql.FORGET, sql.PRICED, sql.RETURN_OF, sql.NAMED, sql.SUMMED, sql.SOLD):
            self._facts.execute(statement)
        self._facts.execute(sql.RECEIPTS, {"store": self._store})


def _line_in(line: ClosedLine) -> LineIn:
    return LineIn(
        line.basket_id,
        line.product_id,
        int(line.quantity * MICRO),
        line.unit_price_minor,
        line.discount_minor,
        line.sale_of,
    )
