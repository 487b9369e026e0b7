"""The till's view, the figures in our store and what was sold since, read again and again beside a writing till."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.store import stock_store
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.adapters.store.rows import micros
from pos_assist.adapters.till.profile import TimeKind
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap import shop_stock
from pos_assist.bootstrap.shop_stock import ShopStock
from pos_assist.engine.catalogue import Catalogue
from pos_assist.errors import UserError
from pos_assist.services.stock import Stock
from pos_assist.settings import StockSettings
from tests.unit.till.shop import VIEWS, make_shop, open_sale, pay, profile, ring

AN_HOUR = timedelta(hours=1)


class Shop:
    """A till, our store, and the reading of both."""

    def __init__(self, folder: Path, settings: StockSettings, **changes: Any) -> None:
        self.path = folder / "till.db"
        self.till = make_shop(self.path)
        self.till.execute("INSERT INTO place VALUES (1, 'shop', 7), (2, 'shop', 8), (2, 'room', 4)")
        self.store = folder / "store.db"
        upgrade(self.store)
        self.reader = TillReader(self.path, profile(**changes))
        self.catalogue = Catalogue(self.reader.products())
        self.stock = ShopStock(self.store, settings, SystemClock())
        self._seq = 0
        self.now = datetime.now(UTC)

    def tell(self, product: str, on_hand: str | None, *, ago: timedelta = AN_HOUR, source: str = "erp") -> None:
        """As a sync writes it."""
        self._seq += 1
        with closing(sqlite3.connect(self.store)) as store, store:
            store.execute(
                "INSERT OR REPLACE INTO stock_figure VALUES (?, ?, '', ?, ?, ?)",
                (source, product, on_hand, micros(self.now - ago), self._seq),
            )

    def sell(self, sale: int, product: int, qty: float = 1, *, at: str = "0 hours") -> None:
        """A paid sale of one line."""
        open_sale(self.till, sale, at=at)
        ring(self.till, sale, product, qty)
        pay(self.till, sale)

    def fresh(self) -> Stock:
        return self.stock.fresh(self.reader, self.catalogue)

    def figure(self, product: str) -> int | None:
        """On hand, read anew; None: no figure."""
        found = self.fresh().figures.get(product)
        return None if found is None else int(found.on_hand)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path, StockSettings())
    yield made
    made.reader.close()
    made.till.close()


def test_without_a_source_it_is_the_tills_own_view_with_the_baskets_open_then(shop: Shop) -> None:
    stock = shop.fresh()
    assert stock.known
    assert {product: figure.on_hand for product, figure in stock.figures.items()} == {"1": 7, "2": 12}
    assert [basket.basket_id for basket in stock.open_then] == ["1"]
    assert stock.read_at is not None
    assert shop.now <= stock.read_at <= stock.figures["1"].as_of


def test_locations_of_the_settings(tmp_path: Path) -> None:
    shop = Shop(tmp_path, StockSettings(shelf=("shop",), room=("room",)))
    figure = shop.fresh().figures["2"]
    assert (int(figure.on_hand), int(figure.in_room)) == (12, 4)
    shop.till.close()


def test_a_sources_figure_less_what_was_sold_since_it_was_true(shop: Shop) -> None:
    shop.sell(2, 1, 3, at="-2 hours")
    shop.tell("sku:S1", "20")
    assert shop.figure("1") == 20
    assert shop.figure("2") == 12, "the till's own"
    shop.sell(3, 1, 5, at="-30 minutes")
    assert shop.figure("1") == 15
    shop.sell(4, 1, -2)
    assert shop.figure("1") == 15, "what came back is not there yet"
    shop.tell("sku:S1", "17", ago=timedelta(minutes=10))
    assert shop.figure("1") == 17, "a newer figure knows the sales before it"
    shop.tell("sku:S1", None)
    assert shop.figure("1") == 7, "told no more: the till's own again"


@pytest.mark.parametrize("code", ["sku:S3", "ean:5903", "id:3"])
def test_a_product_that_becomes_known_later_is_found_then(shop: Shop, code: str) -> None:
    known = shop.catalogue
    shop.catalogue = Catalogue(product for product in known.all() if product.product_id != "3")
    shop.tell(code, "9")
    shop.tell("sku:S1", "5")
    assert (shop.figure("3"), shop.figure("1")) == (None, 5)
    shop.catalogue = known
    assert (shop.figure("3"), shop.figure("1")) == (9, 5)


def test_a_source_that_is_away_keeps_its_figures_and_their_age(shop: Shop) -> None:
    shop.tell("sku:S1", "20", ago=timedelta(hours=30))
    for _ in range(3):
        assert shop.fresh().figures["1"].as_of == shop.now - timedelta(hours=30)


def test_many_figures_come_in_slices(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shop_stock, "SLICE", 7)
    for number in range(1, 51):
        shop.tell(f"sku:S{number}", str(number))
    assert [shop.figure(str(number)) for number in (1, 7, 8, 50)] == [1, 7, 8, 50]


def test_an_error_in_the_middle_loses_nothing(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shop_stock, "SLICE", 7)
    for number in range(1, 21):
        shop.tell(f"sku:S{number}", str(number))
    with monkeypatch.context() as patched:
        changes_since = stock_store.changes_since

        def once(path: Path, seq: int, limit: int) -> object:
            if seq:
                raise UserError("The store cannot be read.")
            return changes_since(path, seq, limit)

        patched.setattr(stock_store, "changes_since", once)
        with pytest.raises(UserError):
            shop.fresh()
    assert [shop.figure(str(number)) for number in (1, 7, 8, 20)] == [1, 7, 8, 20]


def test_another_store_begins_anew(shop: Shop) -> None:
    shop.tell("sku:S1", "5")
    shop.tell("sku:S2", "6")
    assert (shop.figure("1"), shop.figure("2")) == (5, 6)
    with closing(sqlite3.connect(shop.store)) as store, store:
        store.execute("DELETE FROM stock_figure")
    shop._seq = 0
    shop.tell("sku:S2", "3")
    assert (shop.figure("1"), shop.figure("2")) == (7, 3)


def test_without_a_history_nobody_knows_what_was_sold(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    shop = Shop(tmp_path, StockSettings(), views={"history": ""})
    shop.tell("sku:S1", "20")
    assert shop.figure("1") is None
    assert shop.figure("1") is None
    assert shop.figure("2") == 12
    (said,) = [record.message for record in caplog.records if "sold since" in record.message]
    assert said.endswith("the till's profile has no view 'history'.")
    shop.till.close()


TIMES = {
    TimeKind.UTC_TEXT: "s.touched",
    TimeKind.ISO_Z: "replace(s.touched, ' ', 'T') || 'Z'",
    TimeKind.UNIX: "CAST(strftime('%s', s.touched) AS INTEGER)",
    TimeKind.UNIX_MS: "1000 * CAST(strftime('%s', s.touched) AS INTEGER)",
    TimeKind.LOCAL_TEXT: "datetime(s.touched, 'localtime')",
}


@pytest.mark.parametrize("kind", list(TimeKind))
def test_what_was_sold_is_found_however_the_till_writes_times(tmp_path: Path, kind: TimeKind) -> None:
    views = {"history": VIEWS["history"].replace("s.touched", TIMES[kind])}
    views["basket"] = VIEWS["basket"].replace("touched AS touched_at", "NULL AS touched_at")
    views["basket"] = views["basket"].replace("opened AS opened_at", "NULL AS opened_at")
    shop = Shop(tmp_path, StockSettings(), views=views, ts=kind)
    shop.tell("sku:S1", "100")
    for number, minutes in enumerate((50, 40, 30, 3, 2, 1), start=2):
        shop.sell(number, 1, 10, at=f"-{minutes} minutes")
        assert shop.figure("1") == 100 - 10 * (number - 1), "each sale once, read anew or not"
    shop.sell(99, 1, 10, at="-9 minutes")  # the other till's transaction ended late
    assert shop.figure("1") == 30
    shop.till.close()


def test_only_the_newest_sales_are_read_again(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.tell("sku:S1", "100")
    for number in range(2, 40):
        shop.sell(number, 1, at=f"-{50 - number} minutes")
    read: list[int] = []
    sold = TillReader.sold

    def counting(self: TillReader, *arguments: object) -> list[object]:
        found = sold(self, *arguments)  # type: ignore[arg-type]
        read.append(len(found))
        return found  # type: ignore[return-value]

    monkeypatch.setattr(TillReader, "sold", counting)
    assert [shop.figure("1"), shop.figure("1")] == [62, 62]
    assert read[0] == 38
    assert read[1] <= 13
