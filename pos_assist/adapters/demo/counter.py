"""The people at the demo till: customers come, lines are rung up, totals pressed, money taken.

Pauses are those of people (seconds at speed 1) and are where commands from outside are carried out.
"""

from __future__ import annotations

import queue
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from pos_assist.adapters.demo.history import SHOP_OFFSET
from pos_assist.adapters.demo.members import MEMBERS
from pos_assist.adapters.demo.register import Refused, Register
from pos_assist.adapters.demo.seed import Seed
from pos_assist.adapters.demo.shopping import Item, Shopper

HOLD_SECONDS = 60.0  # real ones: a forgotten hold must not stop the till
DELIVERY_EVERY = 25  # baskets
# What comes to the counter; the rest are ordinary sales.
KINDS = {"sale": 93.0, "return": 2.5, "exchange": 1.0, "staff": 2.0, "training": 1.5}
VOIDED, PARKED, TAKEN_OFF, SHIFT_CHANGE = 0.025, 0.04, 0.06, 0.05  # shares of sales
MEMBER_SHARE, CARD_SHARE = 0.22, 0.62

Tell = Callable[[Mapping[str, Any]], None]
Commands = queue.SimpleQueue[Mapping[str, Any]]


class Closing(Exception):
    """The till is being shut."""


@dataclass
class _Sale:
    """The sale in hand and what the customer still has to put on the counter."""

    sale_id: int
    kind: str
    waiting: list[Item] = field(default_factory=list)


class Counter:
    """One till with its queue of customers; `serve` is one of them."""

    def __init__(
        self, register: Register, seed: Seed, rng: random.Random, commands: Commands, *, speed: float, tell: Tell
    ) -> None:
        self._register = register
        self._seed = seed
        self._rng = rng
        self._commands = commands
        self._speed = speed
        self._tell = tell
        self._shopper = Shopper(seed, rng, lambda article_id: register.on_hand(article_id) != 0)
        self._employee = rng.randint(1, len(seed.staff))
        self._sale: _Sale | None = None
        self._parked: list[_Sale] = []
        self._held_until = 0.0  # monotonic
        self._served = 0

    def serve(self) -> None:
        """One customer, from the first line to the receipt.

        Raises:
            Closing: a 'quit' came.
        """
        self._between_customers()
        sale = self._parked.pop() if self._parked and self._rng.random() < 0.6 else None
        if sale:
            self._sale = sale
            self._change(sale, "open", "resumed")
        else:
            sale = self._sale = self._open()
        if self._ring_up(sale):
            self._finish(sale)
        self._sale = None
        self._held_until = 0.0

    def close(self) -> None:
        """Give up what is still open, so that no sale is left behind."""
        left = [*self._parked, *([self._sale] if self._sale else [])]
        for sale in left:
            self._register.void(sale.sale_id)
        for sale in left:
            self._report("voided", sale)

    def _between_customers(self) -> None:
        self._served += 1
        if self._served % DELIVERY_EVERY == 0:
            self._deliver()
        if self._rng.random() < SHIFT_CHANGE:
            self._employee = self._employee % len(self._seed.staff) + 1
            self._tell({"did": "shift", "staff_id": self._employee})
        self._pause(2.0, 5.0)

    def _open(self) -> _Sale:
        kind = self._rng.choices(list(KINDS), list(KINDS.values()))[0]
        local = datetime.now(UTC) + SHOP_OFFSET
        items = self._shopper.basket(min(19, max(8, local.hour)), weekend=local.weekday() >= 5)
        if kind in ("return", "exchange"):
            items = self._coming_back() + (items if kind == "exchange" else [])
        member = self._rng.randint(1, MEMBERS) if kind == "sale" and self._rng.random() < MEMBER_SHARE else None
        sale = _Sale(self._register.open(self._employee, kind=kind, member_id=member), kind, items)
        self._report("opened", sale, kind=kind, staff_id=self._employee)
        return sale

    def _coming_back(self) -> list[Item]:
        candidates = self._register.last_sold(100)
        article = self._rng.choice(candidates) if candidates else self._seed.articles[0].article_id
        return [Item(self._seed.articles[article - 1], -1000)]

    def _ring_up(self, sale: _Sale) -> bool:
        """Ring up what waits; False when the customer had to go back for something."""
        may_park = sale.kind == "sale" and len(sale.waiting) > 2 and not self._parked
        park_after = 2 if may_park and self._rng.random() < PARKED else -1
        for rung, item in enumerate(list(sale.waiting), start=1):
            sale.waiting.remove(item)
            line_id = self._register.add(sale.sale_id, item.article.article_id, item.qty_milli)
            self._report("line", sale, line_id=line_id, product_id=item.article.article_id)
            if rung == park_after:
                self._change(sale, "parked", "parked")
                self._parked.append(sale)
                return False
            self._pause(*((0.2, 0.4) if item.article.kind == "deposit" else (1.8, 3.2)))
        return True

    def _finish(self, sale: _Sale) -> None:
        lines = self._register.lines(sale.sale_id)
        if len(lines) > 2 and self._rng.random() < TAKEN_OFF:
            taken_off = self._rng.choice(lines)
            self._register.remove(sale.sale_id, taken_off)
            self._report("removed", sale, line_id=taken_off)
            self._pause(1.0, 2.0)
        self._change(sale, "total", "total")
        self._pause(6.0, 9.0)  # the moment in which something can be offered
        while time.monotonic() < self._held_until:
            self._wait(0.05)
        if sale.kind == "sale" and self._rng.random() < VOIDED:
            self._void(sale)
            return
        self._change(sale, "payment", "payment")
        self._pause(3.0, 6.0)
        method = "card" if self._rng.random() < CARD_SHARE else "cash"
        printed, total = self._register.pay(sale.sale_id, method)
        self._report(printed, sale, total=total, lines=len(self._register.lines(sale.sale_id)))

    def _deliver(self) -> None:
        """What is below a third comes in; articles that ran out for good (one piece or none) do not."""
        for article in self._seed.articles:
            on_hand = self._register.on_hand(article.article_id)
            if on_hand is not None and article.stock_milli > 1000 and on_hand < article.stock_milli / 3:
                self._register.receive(article.article_id, article.stock_milli - on_hand)

    def _void(self, sale: _Sale) -> None:
        self._register.void(sale.sale_id)
        self._report("voided", sale)

    def _change(self, sale: _Sale, status: str, did: str) -> None:
        self._register.set_status(sale.sale_id, status)
        self._report(did, sale)

    def _report(self, did: str, sale: _Sale, **more: object) -> None:
        self._tell({"did": did, "basket_id": str(sale.sale_id), **more})

    def _pause(self, shortest: float, longest: float) -> None:
        self._wait(self._rng.uniform(shortest, longest) / self._speed)

    def _wait(self, seconds: float) -> None:
        """Let real seconds pass and carry out what is asked meanwhile."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                command = self._commands.get(timeout=left)
            except queue.Empty:
                return
            self._obey(command)

    def _obey(self, command: Mapping[str, Any]) -> None:
        match command.get("do"):
            case "quit":
                raise Closing
            case "hold":
                self._held_until = time.monotonic() + HOLD_SECONDS
            case "go":
                self._held_until = 0.0
            case "add" | "swap":
                self._scan(command)
            case _:
                self._tell({"did": "refused", "why": "unknown command"})

    def _scan(self, command: Mapping[str, Any]) -> None:
        """An accepted offer: the cashier scans it into the sale in hand, if it is still that sale."""
        sale = self._sale
        if sale is None or command.get("basket_id") != str(sale.sale_id):
            self._tell({"did": "refused", "why": "that sale is not in hand"})
            return
        try:
            product_id = int(command["product_id"])
            if command["do"] == "add":
                qty_milli, discount = int(command.get("qty_milli", 1000)), int(command.get("discount_cents", 0))
                line_id = self._register.add(sale.sale_id, product_id, qty_milli, discount_cents=discount)
                self._report("added", sale, line_id=line_id, product_id=product_id)
            else:
                line_id = self._register.swap(sale.sale_id, int(command["line_id"]), product_id)
                self._report("swapped", sale, line_id=line_id, product_id=product_id)
        except (Refused, KeyError, ValueError) as reason:
            self._tell({"did": "refused", "why": str(reason)})
