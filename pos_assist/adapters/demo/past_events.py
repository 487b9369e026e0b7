"""The demo shop's past: weeks in which the real desk stood at both tills, and hidden customers answered.

What they accepted stands on the receipts, so that the treatment's baskets really are worth more than the holdout's;
the staff are of equal skill, whatever shifts they had. The same seed and shop give the same past.
"""

from __future__ import annotations

import random
import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pos_assist.adapters.demo import schema
from pos_assist.adapters.demo.customers import HiddenCustomers
from pos_assist.adapters.demo.past_desk import PastDesk, Played
from pos_assist.adapters.demo.past_ports import PastClock
from pos_assist.adapters.demo.past_sales import Changed, PastSale, Piece, read_members, read_sales, write_changes
from pos_assist.adapters.demo.past_scanning import Scanning
from pos_assist.adapters.demo.seed import load_seed
from pos_assist.adapters.store.connecting import open_writer, reading, store_error, write_lock
from pos_assist.adapters.store.customers import customer_key
from pos_assist.adapters.store.rows import EPOCH, INSERT_EVENT, micros, row_of
from pos_assist.engine.acceptance import Answers
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.policy import Policy
from pos_assist.engine.segments import Habits, Purchase, habits_of
from pos_assist.services.customer_memory import Standing, Told, fold
from pos_assist.services.customers import KnownCustomers
from pos_assist.services.events import Event

HOLDOUT = 0.2  # as in a shop's first weeks (statistics.md 3c)
RETURNED = 0.03  # of what was added because somebody asked
MARK = "past"  # in the till's `shop_info`: its past was played


def has_past(shop: Path) -> bool:
    """Whether the demo till at `shop` had its past played already."""
    with closing(sqlite3.connect(f"{shop.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT 1 FROM shop_info WHERE key = ?", (MARK,)).fetchone() is not None


def first_sale(shop: Path) -> datetime:
    """When the demo till at `shop` opened its first sale, UTC."""
    with closing(sqlite3.connect(f"{shop.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return datetime.fromisoformat(connection.execute("SELECT min(opened_at) FROM sale").fetchone()[0])


def last_sale(shop: Path) -> datetime:
    """When the demo till at `shop` opened its last sale of the past, UTC."""
    with closing(sqlite3.connect(f"{shop.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return datetime.fromisoformat(connection.execute("SELECT max(opened_at) FROM sale").fetchone()[0])


def play_past(shop: Path, store: Path, knowledge: Knowledge, *, seed: int, policy: Policy | None = None) -> int:
    """Play every sale that the demo till has, write the log and the till's receipts; returns how many events.

    The till is written last, in one transaction with its mark: who is interrupted plays the same past again, and
    no event stands twice.

    Raises:
        UserError: the store cannot be written.
    """
    policy = policy or replace(Policy(), holdout_share=HOLDOUT)
    with closing(schema.open_till(shop)) as till:
        products = {product.product_id: product for product in knowledge.catalogue.all()}
        sales = read_sales(till, products)
        known = PastCustomers(read_members(till), store)
        past = _Past(sales, knowledge, policy, known, seed)
        events = past.play()
        _write(store, events)
        till.execute("BEGIN IMMEDIATE")
        write_changes(till, past.changed, past.came_back())
        till.execute("INSERT INTO shop_info VALUES (?, '1')", (MARK,))
        till.execute("COMMIT")
    return len(events)


class PastCustomers:
    """`CustomerSource` of the past: what a member had bought and refused until then; `at`: when that is."""

    def __init__(self, members: Mapping[str, datetime], store: Path) -> None:
        with reading(store) as connection:
            self._keys = {number: customer_key(connection, number) for number in members}
        self._members = members
        self._bought: defaultdict[str, list[Purchase]] = defaultdict(list)
        self._cards: defaultdict[str, dict[str, Told]] = defaultdict(dict)
        self.at = EPOCH

    def standing(self, customer_id: str) -> Standing | None:
        """See `CustomerSource.standing`."""
        key = self._keys.get(customer_id)
        if key is None:
            return None
        return Standing(key, self._members[customer_id], dict(self._cards[key]))

    def habits(self, customer_id: str) -> Habits:
        """See `CustomerSource.habits`."""
        return habits_of(self._bought[customer_id], self.at)

    def note(self, event: Event) -> None:
        """What a member met counts at the next visit."""
        if event.customer_key:
            fold(self._cards[event.customer_key], event)

    def served(self, sale: PastSale) -> None:
        """A member has left; what was added because somebody asked is not counted, so little is it."""
        if sale.customer_id and not sale.voided:
            self._bought[sale.customer_id] += [
                Purchase(str(sale.sale_id), sale.closed, line.product_id, line.quantity, line.unit_price_minor)
                for line in sale.lines
            ]


class _Past:
    """All tills of the shop through the weeks: what is decided, answered and changed."""

    def __init__(
        self, sales: list[PastSale], knowledge: Knowledge, policy: Policy, known: PastCustomers, seed: int
    ) -> None:
        self.changed = Changed()
        self._sales = sales
        self._known = known
        self._rng = random.Random(f"past|{seed}")
        self._events: list[Event] = []
        self._last_id = 0

        def customers(clock: PastClock) -> KnownCustomers:
            return KnownCustomers(
                source=known,
                background=lambda job, done, _failed: done(job()),
                clock=clock,
                policy=policy,
                changed=lambda: None,
            )

        self._played = Played(
            knowledge=knowledge,
            policy=policy,
            customers=customers,
            answers=HiddenCustomers(seed, knowledge.catalogue),
            changed=self.changed,
            so_far=Answers(policy.answer_half_life_days),
            scanning=Scanning(knowledge.catalogue, load_seed()),
            note=known.note,
            new_id=self._new_id,
        )

    def play(self) -> list[Event]:
        """Every sale at its own till; the events in the order of their time."""
        desks: dict[str, PastDesk] = {}
        for sale in self._sales:
            if sale.till_id not in desks:
                rng = random.Random(f"{self._rng.random()}|{sale.till_id}")
                desks[sale.till_id] = PastDesk(self._played, rng, sale.opened, self._events.append)
            self._known.at = sale.opened
            desks[sale.till_id].serve(sale)
            self._known.served(sale)
        return sorted(self._events, key=lambda event: event.at)

    def came_back(self) -> list[Piece]:
        """Some of what was added, to be returned later."""
        return [one for one in self.changed.whole if self._rng.random() < RETURNED]

    def _new_id(self, clock: PastClock) -> str:
        """A UUIDv7 of that moment (RFC 9562, 5.7), larger than the last one; the same in every such past."""
        self._last_id = max(micros(clock.now()) // 1000 << 12, self._last_id + 1)
        stamp = self._last_id
        number = stamp >> 12 << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64 | 0b10 << 62 | self._rng.getrandbits(62)
        text = f"{number:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def _write(store: Path, events: list[Event]) -> None:
    try:
        with write_lock(store), closing(open_writer(store)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(INSERT_EVENT, [row_of(event) for event in events])
            connection.execute("COMMIT")
    except (sqlite3.Error, OSError) as error:
        raise store_error(store, error) from error
