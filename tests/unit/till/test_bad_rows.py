"""One row that cannot be read is left out and told; everything else stays readable."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.adapters.till.reader import TillReader
from pos_assist.errors import UserError
from tests.unit.till.shop import make_shop, open_sale, pay, profile, ring

NO_UTF8 = "CAST(x'436166e9' AS TEXT)"  # Caf\u00e9 in Latin-1


@pytest.fixture(params=["wal", "delete"])
def till(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(make_shop(tmp_path / "till.db", request.param)) as opened:
        yield opened


@pytest.fixture
def ours(till: sqlite3.Connection, tmp_path: Path) -> Iterator[TillReader]:
    assert till
    with closing(TillReader(tmp_path / "till.db", profile())) as reader:
        yield reader


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


def test_a_name_that_is_no_utf8_is_shown_with_marks(till: sqlite3.Connection, ours: TillReader) -> None:
    till.execute(f"UPDATE product SET name = {NO_UTF8} WHERE id = 1")
    assert ours.baskets()[0].lines[0].name == "Caf\ufffd"
    assert ours.products()[0].name == "Caf\ufffd"
    assert len(ours.products()) == 50


def test_bad_products_stock_and_staff_are_left_out(
    till: sqlite3.Connection, ours: TillReader, caplog: pytest.LogCaptureFixture
) -> None:
    till.execute("UPDATE product SET price = 'n/a' WHERE id = 2")
    till.execute("INSERT INTO place VALUES (1, 'shop', 3), (3, 'shop', 'viele'), (4, 'shop', 1e300)")
    till.execute("INSERT INTO clerk VALUES (7, 'Ala', ''), (8, x'ff', '')")
    for _ in range(2):
        assert len(ours.products()) == 49
        assert {product: figure.on_hand for product, figure in ours.stock().items()} == {"1": Decimal(3)}
        assert ours.staff() == {"7": "Ala"}
    said = warnings(caplog)
    assert len(said) == 4  # each once
    assert "view 'product' the column 'price' of the row 2" in said[0]


@pytest.mark.parametrize(
    "bad",
    [
        "INSERT INTO line(sale, product, qty, price) VALUES (2, 1, 1, '3,50')",
        "INSERT INTO line(sale, product, qty, price) VALUES (2, 1, 'many', '3')",
        "INSERT INTO line(sale, product, qty, price) VALUES (2, NULL, 1, '3')",
        f"INSERT INTO line(sale, product, qty, price) VALUES (2, {NO_UTF8}, 1, '3')",
        "UPDATE sale SET touched = 'yesterday' WHERE id = 2",
    ],
)
def test_a_basket_that_cannot_be_read_whole_is_left_out(
    till: sqlite3.Connection, ours: TillReader, caplog: pytest.LogCaptureFixture, bad: str
) -> None:
    open_sale(till, 2)
    ring(till, 2, 3)
    assert len(ours.baskets()) == 2
    till.execute(bad)
    for _ in range(2):
        assert [basket.basket_id for basket in ours.baskets()] == ["1"]
    assert len(warnings(caplog)) == 1
    till.execute("DELETE FROM line WHERE id > 2")
    till.execute("UPDATE sale SET touched = datetime('now')")
    assert len(ours.baskets()) == 2


def test_a_line_of_no_basket_hides_none(till: sqlite3.Connection, tmp_path: Path) -> None:
    ring(till, 1, 2)
    views = {
        "line": "SELECT id AS line_id, NULLIF(sale, 0) AS basket_id, product AS product_id, qty, "
        "price AS unit_price FROM line"
    }
    till.execute("INSERT INTO line(sale, product, qty, price) VALUES (0, 1, 1, '3')")
    with closing(TillReader(tmp_path / "till.db", profile(views=views))) as reader:
        assert len(reader.baskets()[0].lines) == 2


def test_history_goes_on_after_a_bad_row_but_a_receipt_is_never_half(
    till: sqlite3.Connection, ours: TillReader
) -> None:
    ring(till, 1, 2, price="n/a")
    open_sale(till, 2)
    ring(till, 2, 3)
    for sale in (1, 2):
        pay(till, sale)
    assert [line.product_id for part in ours.history() for line in part] == ["1", "3"]
    with pytest.raises(UserError, match="'n/a' is not a number"):
        ours.receipt("1")
    assert ours.receipt("2") is not None


def test_history_without_baskets_ends(till: sqlite3.Connection, tmp_path: Path) -> None:
    till.executemany("INSERT INTO line(sale, product, qty, price) VALUES (NULL, 1, 1, '1')", [()] * 600)
    ring(till, 1, 2)
    views = {
        "history": "SELECT sale AS basket_id, NULL AS at, 'A' AS till_id, product AS product_id, qty, "
        "price AS unit_price FROM line"
    }
    with closing(TillReader(tmp_path / "till.db", profile(views=views))) as reader:
        assert [line.basket_id for part in reader.history() for line in part] == ["1", "1"]
