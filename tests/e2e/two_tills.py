"""The demo shop's second till in a process of its own, on the same file; and how many pieces of a product there are."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pos_assist.adapters.store.rows import micros
from pos_assist.cashier.refreshing import Refresher
from tests.e2e.command import REPOSITORY
from tests.e2e.counter import Counter
from tests.e2e.tills.channel import Channel
from tests.e2e.tills.demo import DemoShopTill

SECOND = 1  # index of the till


class OtherTill:
    """Rings up beside `first`. `committed_ns`: of its last save, on the clock that all processes share."""

    def __init__(self, first: DemoShopTill, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._first = first
        self.committed_ns = 0
        environment = {"PYTHONPATH": str(REPOSITORY)}
        given = {"db": str(first.database)}
        self._script = Channel(Path(sys.executable), "demo_shop.py", given, folder / "till.log", environment)

    def open(self) -> int:
        """A new sale without lines."""
        return int(self._saved("open_sale", till=SECOND, staff=2, kind="sale", member=None))

    def add(self, sale: int, product: str, quantity: int = 1) -> int:
        """Ring up so many of a product, named by its article code."""
        article = self._first.product_ids[product]
        return int(self._saved("add_line", sale=sale, article=article, quantity=quantity))

    def pay(self, sale: int) -> None:
        """The receipt is printed, and the goods go off the stock in the same commit."""
        self._saved("pay", sale=sale)

    def void(self, sale: int) -> None:
        """The sale is given up."""
        self._saved("void", sale=sale)

    def _saved(self, command: str, **arguments: Any) -> Any:
        answer = self._script.ask(command, **arguments)
        self.committed_ns = answer["ns"]
        return answer["id"]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._script.close()


def put_on_shelf(till: DemoShopTill, product: str, *, floor: int, store_room: int = 0) -> None:
    """From now on the till's stock says that so many pieces lie there."""
    with closing(sqlite3.connect(till.database, timeout=5)) as shop, shop:
        for location, pieces in ((1, floor), (2, store_room)):
            shop.execute(
                "UPDATE stock SET qty_milli = ? WHERE article_id = ? AND location_id = ?",
                (1000 * pieces, till.product_ids[product], location),
            )


def read_again(counter: Counter) -> None:
    """Let the panel read catalogue and stock now, instead of within 15 seconds."""
    refresher = counter.program.panel.findChild(Refresher)
    assert isinstance(refresher, Refresher)
    came: list[object] = []
    refresher.fresh.connect(came.append)
    refresher.refresh()
    refresher.refresh()  # the first may find one under way that began before
    counter.until(lambda: len(came) >= 2, "catalogue and stock were never read")
    refresher.fresh.disconnect(came.append)


def tell(counter: Counter, product: str, on_hand: int) -> None:
    """A stock system's figure, true now, in our store as a sync leaves it there."""
    with closing(sqlite3.connect(counter.home.store, timeout=5)) as store, store:
        store.execute(
            "INSERT OR REPLACE INTO stock_figure"
            " SELECT 'erp', ?, '', ?, ?, coalesce(max(seq), 0) + 1 FROM stock_figure",
            (f"sku:{product}", str(on_hand), micros(datetime.now(UTC))),
        )
