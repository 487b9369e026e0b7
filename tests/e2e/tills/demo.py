"""The demo shop with the test as its cashier: the shop's own register on its real file, in a process of its own."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pos_assist.adapters.demo.shop import create_shop
from tests.e2e.command import REPOSITORY
from tests.e2e.tills.channel import Channel
from tests.e2e.tills.goods import OpenBasket, Saved, TillId

MADE = datetime(2026, 3, 2, 12, tzinfo=UTC)  # the same moment for everybody: the same stock


def made_shop(folder: Path) -> Path:
    """A demo shop of one day; copied for each till."""
    return create_shop(folder / "till.db", seed=2, days=1, now=MADE).path


class DemoShopTill:
    """Two tills on one copy of the shop. `add_line` and `product_ids` take the shop's article codes ('PH-A3')."""

    name = "demo"

    def __init__(self, made: Path, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.database = folder / "till.db"
        shutil.copyfile(made, self.database)
        with closing(sqlite3.connect(self.database)) as shop:
            self.product_ids: dict[str, TillId] = dict(shop.execute("SELECT sku, id FROM article"))
            self.prices: dict[str, int] = dict(shop.execute("SELECT sku, price_cents FROM article"))
            self.staff: dict[int, str] = dict(shop.execute("SELECT id, name FROM employee"))
        self.committed_ns = 0  # of the last save, monotonic
        self._log = folder / "till.log"
        environment = {"PYTHONPATH": str(REPOSITORY)}
        self._script = Channel(Path(sys.executable), "demo_shop.py", {"db": str(self.database)}, self._log, environment)

    def sku(self, product_id: str) -> str:
        """The article code of a product as events and cards name it."""
        return next(sku for sku, known in self.product_ids.items() if str(known) == product_id)

    def open_basket(
        self, till: int = 0, *, staff: int = 1, kind: str = "sale", member: int | None = None
    ) -> OpenBasket:
        """A new sale on the till with that index; of a member where one is given."""
        sale = self._script.ask("open_sale", till=till, staff=staff, kind=kind, member=member)["id"]
        return OpenBasket(sale, str(sale))

    def ring(self, *products: str, till: int = 0, staff: int = 1, member: int | None = None) -> OpenBasket:
        """A new sale with one piece of each."""
        basket = self.open_basket(till, staff=staff, member=member)
        for product in products:
            self.add_line(basket, product)
        return basket

    def add_line(self, basket: OpenBasket, product: str, quantity: int = 1) -> Saved:
        """Ring up `quantity` of a product."""
        return self._saved("add_line", sale=basket.key, article=self.product_ids[product], quantity=quantity)

    def remove_line(self, basket: OpenBasket, line_id: TillId | None) -> Saved:
        """Take the line off the sale."""
        return self._saved("remove_line", sale=basket.key, line=line_id)

    def swap(self, basket: OpenBasket, line_id: TillId | None, product: str) -> Saved:
        """One product for another of the same quantity."""
        return self._saved("swap", sale=basket.key, line=line_id, article=self.product_ids[product])

    def total(self, basket: OpenBasket) -> Saved:
        """The Total key."""
        return self._saved("status", sale=basket.key, status="total")

    def tender(self, basket: OpenBasket) -> Saved:
        """Payment starts."""
        return self._saved("status", sale=basket.key, status="payment")

    def park(self, basket: OpenBasket) -> Saved:
        """The sale is suspended."""
        return self._saved("status", sale=basket.key, status="parked")

    def resume(self, basket: OpenBasket, *, till: int = 0, staff: int = 1) -> Saved:
        """A suspended sale goes on, perhaps at another till with somebody else."""
        return self._saved("resume", sale=basket.key, till=till, staff=staff)

    def pay(self, basket: OpenBasket) -> Saved:
        """The receipt is printed."""
        return self._saved("pay", sale=basket.key)

    def void(self, basket: OpenBasket) -> Saved:
        """The sale is given up before payment."""
        return self._saved("void", sale=basket.key)

    def server_log(self) -> str:
        """What the till's process complained of."""
        return self._log.read_text("utf-8")

    def close(self) -> None:
        """End the till."""
        self._script.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _saved(self, command: str, **arguments: Any) -> Saved:
        answer = self._script.ask(command, **arguments)
        self.committed_ns = answer["ns"]
        return Saved(answer["id"], answer["ms"])
