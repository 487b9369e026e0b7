"""What a till has beside the live baskets."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.adapters.till import archive
from pos_assist.adapters.till.profile import Journal
from pos_assist.adapters.till.reader import TillReader
from pos_assist.engine.basket import BasketState
from tests.unit.till.shop import VIEWS, make_shop, open_sale, pay, profile, ring


@pytest.fixture(params=["wal", "delete"])
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[sqlite3.Connection, Path]]:
    path = tmp_path / "till.db"
    with closing(make_shop(path, request.param)) as till:
        yield till, path


def test_products_stock_staff_version(shop: tuple[sqlite3.Connection, Path]) -> None:
    till, path = shop
    till.execute("UPDATE product SET price = NULL WHERE id = 2")
    till.execute("INSERT INTO place VALUES (1, 'shop', 3), (1, 'store', 4.5), (2, 'shop', -1)")
    till.execute("INSERT INTO clerk VALUES (7, 'Ala', '1234')")
    now = datetime(2026, 3, 1, tzinfo=UTC)
    with closing(TillReader(path, profile(), now=lambda: now)) as ours:
        products = {product.product_id: product for product in ours.products()}
        assert products["1"].barcodes == ("5901", "1")
        assert products["1"].price_minor == 250
        assert not products["2"].sellable  # no price, no offer
        assert ours.stock()["1"].on_hand == Decimal("7.5")
        assert ours.stock()["1"].as_of == now
        assert ours.staff() == {"7": "Ala"}
        assert ours.version() == "1.0"


def test_views_that_are_left_out_give_nothing(shop: tuple[sqlite3.Connection, Path]) -> None:
    _till, path = shop
    bare = profile(views={"stock": "", "staff": "", "receipt": "", "history": ""}, version="")
    with closing(TillReader(path, bare)) as ours:
        assert (ours.stock(), ours.staff(), ours.receipt("1"), list(ours.history()), ours.version()) == (
            {},
            {},
            None,
            [],
            "",
        )
        assert not ours.has_receipts


def test_a_receipt_has_net_quantities(shop: tuple[sqlite3.Connection, Path]) -> None:
    till, path = shop
    with closing(TillReader(path, profile())) as ours:
        assert ours.receipt("1") is None
        ring(till, 1, 2, qty=3)
        ring(till, 1, 2, qty=-1)
        pay(till, 1)
        receipt = ours.receipt("1")
        assert receipt is not None
        assert receipt.quantities == (("1", Decimal(1)), ("2", Decimal(2)))
        assert receipt.total_minor == 500
        assert ours.baskets() == ()


def test_reading_a_receipt_does_not_hide_a_change(shop: tuple[sqlite3.Connection, Path]) -> None:
    till, path = shop
    with closing(TillReader(path, profile())) as ours:
        ours.baskets()
        ring(till, 1, 2)
        ours.receipt("1")
        ours.products()
        assert ours.changed()


def test_history_in_slices_never_cuts_a_basket(
    shop: tuple[sqlite3.Connection, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    till, path = shop
    monkeypatch.setattr(archive, "FIRST_SLICE", 3)
    sizes = {2: 2, 3: 7, 4: 1, 5: 1, 6: 4, 7: 1}
    for sale, lines in sizes.items():
        open_sale(till, sale, at="-2 days" if sale == 4 else "0 hours")
        for product in range(1, lines + 1):
            ring(till, sale, product)
        pay(till, sale)
    with closing(TillReader(path, profile())) as ours:
        slices = list(ours.history())
        seen = [{line.basket_id for line in part} for part in slices]
        assert len(slices) > 1
        assert sum(map(len, seen)) == len(set().union(*seen)) == len(sizes)
        assert [line.basket_id for part in slices for line in part] == [
            str(sale) for sale, n in sizes.items() for _ in range(n)
        ]
        recent = list(ours.history(since=datetime.now(UTC) - timedelta(days=1)))
        assert {line.basket_id for part in recent for line in part} == {"2", "3", "5", "6", "7"}


def test_blob_keys_are_opaque_text(tmp_path: Path) -> None:
    path = tmp_path / "till.db"
    with closing(make_shop(path)) as till:
        till.executescript(
            "CREATE TABLE cart(k BLOB PRIMARY KEY); CREATE TABLE item(k BLOB, cart BLOB, product INT);"
            "INSERT INTO cart VALUES (zeroblob(16)); INSERT INTO item VALUES (x'00ff', zeroblob(16), 2);"
        )
        views = {
            "basket": "SELECT k AS basket_id, 'A' AS till_id, 'A' AS till_name, NULL AS staff_id, NULL AS opened_at, "
            "NULL AS touched_at, 'O' AS parked, 'PLN' AS currency FROM cart",
            "line": "SELECT k AS line_id, cart AS basket_id, product AS product_id, 2 AS qty, 1.1 AS unit_price "
            "FROM item",
            "receipt": VIEWS["receipt"].replace("SELECT id", "SELECT zeroblob(16)"),
            "history": VIEWS["history"].replace("SELECT s.id", "SELECT zeroblob(16)"),
        }
        with closing(TillReader(path, profile(views=views))) as ours:
            (basket,) = ours.baskets()
            assert (basket.basket_id, basket.staff_id, basket.currency) == ("00" * 16, "", "PLN")
            assert basket.state is BasketState.PARKED
            assert basket.lines[0].line_id == "00ff"
            assert basket.lines[0].name == "Product 2"
            pay(till, 1)
            assert ours.receipt("00" * 16) is not None


def test_a_new_product_gets_its_name_and_an_unknown_one_its_number(shop: tuple[sqlite3.Connection, Path]) -> None:
    till, path = shop
    with closing(TillReader(path, profile(Journal.DELETE))) as ours:
        ours.baskets()
        till.execute("INSERT INTO product VALUES (99, 'New', '1', 1)")
        ring(till, 1, 99)
        ring(till, 1, 12345)
        assert [line.name for line in ours.baskets()[0].lines] == ["Product 1", "New", "12345"]
        till.execute("UPDATE product SET name = 'Newer' WHERE id = 99")
        ours.products()
        assert ours.baskets()[0].lines[1].name == "Newer"
