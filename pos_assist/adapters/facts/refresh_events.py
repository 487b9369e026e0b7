"""Takes in what our log has new: whole baskets, each folded anew from all of its events."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING

from pos_assist.adapters.facts.rows import LateRow, OutRow, insert
from pos_assist.adapters.facts.shop_clock import MICROSECONDS, ShopClock
from pos_assist.adapters.facts.stories import AGAIN, StoryRows, sales_of, tell
from pos_assist.adapters.facts.told import (
    AT_ONCE,
    Placing,
    Told,
    cards_seen,
    changed_baskets,
    customers_told,
    renamed,
    times,
    told_of,
)
from pos_assist.engine.offers import Reason

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

LATE_US = 72 * 3600 * MICROSECONDS  # accepted for so long after its day (ux.md 6.1)
SKEW_US = 60 * MICROSECONDS  # K34: a clock that is further off
OUT = (Reason.NO_STOCK.value, Reason.NOT_ENOUGH_STOCK.value)
OF_BASKET = ("basket", "card", "decision", "assignment", "closed")  # tables with a column `basket_id`


class EventIntake:
    """One refresh's reading of the log, from after one event until another."""

    def __init__(self, facts: DuckDBPyConnection, log: sqlite3.Connection, clock: ShopClock, store: str) -> None:
        """`store`: what the shop calls itself; every till that writes this log stands in it."""
        self._facts = facts
        self._log = log
        self._clock = clock
        self._store = store
        self._late: dict[str, int] = {}  # event -> day on which it came
        self.currency = ""  # of the newest basket that was assigned
        self._currency_seq = 0
        self._out: dict[str, int] = {}  # product -> when it was last refused for want of stock

    def take(self, after: int, until: int, progress: Callable[[int, int], None]) -> None:
        """Everything told after event `after`, until event `until`. `progress`: baskets done, of how many."""
        late = "SELECT event_id, epoch_us(day::TIMESTAMP) // 86400000000 FROM late WHERE why = 'late'"
        self._late = dict(self._facts.execute(late).fetchall())
        now_called = self._names(after, until)
        before = _reversed(now_called)
        keys = dict.fromkeys(now_called.get(key, key) for key in changed_baskets(self._log, after, until))
        self._forget([*keys, *(name for key in keys for name in before.get(key, ()))])
        done = 0
        for some in _batched(iter(keys), AT_ONCE):
            progress(done, len(keys))
            self._fold(some, before, until)
            done += len(some)
        insert(self._facts, "out_of_stock", [OutRow(*one) for one in self._out.items()], how="INSERT OR REPLACE")
        progress(done, len(keys))

    def note_late(self, after: int, until: int, newest_us: int, now_us: int) -> int:
        """Note what came late or from a wrong clock; returns the newest moment told so far. Both in microseconds."""
        found = []
        for _seq, event_id, at_us in times(self._log, after, until):
            why = _why_late(at_us, newest_us, now_us)
            if why:
                found.append(LateRow(event_id, self._clock.place(min(max(at_us, newest_us), now_us)).day, why))
            if at_us <= now_us + SKEW_US:
                newest_us = max(newest_us, at_us)
        insert(self._facts, "late", found, how="INSERT OR REPLACE")
        return newest_us

    def forget_customers(self) -> None:
        """Take off the pseudonyms that somebody had taken out of the log (`events forget`)."""
        kept = customers_told(self._log)
        for table in ("basket", "card", "closed"):
            gone = "customer_key <> '' AND customer_key NOT IN (SELECT unnest(?::VARCHAR[]))"
            self._facts.execute(f"UPDATE {table} SET customer_key = '' WHERE {gone}", [kept])

    def _names(self, after: int, until: int) -> dict[str, str]:
        """The earlier keys of every sale that went on under another one, and the key it has on its receipt."""
        new = renamed(self._log, after, until)
        seen = cards_seen(self._log, after, until)
        known = "SELECT card_id, basket_id FROM card WHERE card_id IN (SELECT unnest(?::VARCHAR[]))"
        where = dict(self._facts.execute(known, [[card for card, _basket in seen]]).fetchall())
        for card_id, basket_id in seen:
            before = where.get(card_id, basket_id).partition(AGAIN)[0]
            if before != basket_id:
                new.setdefault(before, basket_id)
            where[card_id] = basket_id
        if new:
            self._facts.executemany("INSERT OR REPLACE INTO alias VALUES (?, ?)", [*new.items()])
        names = dict(self._facts.execute("SELECT first_id, basket_id FROM alias").fetchall())
        return {first: _last(first, names) for first in names}

    def _fold(self, keys: list[str], before: Mapping[str, list[str]], until: int) -> None:
        owner = {name: key for key in keys for name in (key, *before.get(key, ()))}
        by_sale: dict[str, list[Told]] = {key: [] for key in keys}
        for event in told_of(self._log, owner, until):
            by_sale[owner[event.basket_id]].append(event)
            self._note(event)
        rows = StoryRows()
        placing = Placing(self._clock, self._late)
        for key, events in by_sale.items():
            for basket_id, part in sales_of(key, events):
                tell(rows, basket_id, part, placing, self._store)
        insert(self._facts, "basket", rows.baskets)
        insert(self._facts, "card", rows.cards, how="INSERT OR REPLACE")
        insert(self._facts, "decision", rows.decisions)
        insert(self._facts, "choice", rows.choices)
        insert(self._facts, "assignment", rows.assignments)
        insert(self._facts, "closed", rows.closed)

    def _forget(self, keys: list[str]) -> None:
        """Everything of these baskets, before it is told anew."""
        theirs = f"regexp_replace(basket_id, '{AGAIN}[0-9]+$', '') IN (SELECT unnest(?::VARCHAR[]))"
        decisions = f"SELECT decision_id FROM decision WHERE {theirs}"
        self._facts.execute(f"DELETE FROM choice WHERE decision_id IN ({decisions})", [keys])
        for table in OF_BASKET:
            self._facts.execute(f"DELETE FROM {table} WHERE {theirs}", [keys])

    def _note(self, event: Told) -> None:
        if "currency" in event.detail and event.seq > self._currency_seq:
            self.currency, self._currency_seq = event.detail["currency"], event.seq
        excluded = event.detail.get("excluded") or {}
        for reason in OUT:
            for offer_id in excluded.get(reason, ()):
                product = str(offer_id).rpartition(">")[2]
                self._out[product] = max(event.at_us, self._out.get(product, 0))


def _why_late(at_us: int, newest_us: int, now_us: int) -> str:
    """'late': days behind what was told before it; 'clock': ahead of now, or a little behind."""
    if at_us < newest_us - LATE_US:
        return "late"
    return "clock" if at_us > now_us + SKEW_US or at_us < newest_us - SKEW_US else ""


def _last(key: str, names: Mapping[str, str]) -> str:
    """The key that a sale ended under."""
    met = {key}
    while names.get(key, key) not in met:
        key = names[key]
        met.add(key)
    return key


def _reversed(now_called: Mapping[str, str]) -> dict[str, list[str]]:
    before: dict[str, list[str]] = {}
    for first, now in now_called.items():
        before.setdefault(now, []).append(first)
    return before


def _batched(keys: Iterator[str], size: int) -> Iterator[list[str]]:
    while some := list(islice(keys, size)):
        yield some
