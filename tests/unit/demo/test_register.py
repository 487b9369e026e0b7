"""The demo till's writing: every step is a commit of its own, and what it refuses leaves nothing behind."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pos_assist.adapters.demo.register import Refused, Register
from pos_assist.adapters.demo.schema import open_till
from pos_assist.adapters.demo.seed import Seed
from pos_assist.adapters.demo.shop import create_shop
from tests.unit.demo.conftest import NOW


class Shop:
    """A till with a register, and another connection that sees only what is committed."""

    def __init__(self, path: Path, seed: Seed, writing: sqlite3.Connection, looking: sqlite3.Connection) -> None:
        self.path = path
        self.register = Register(writing)
        self._seed = seed
        self._looking = looking

    def article(self, sku: str) -> int:
        """An article's key."""
        return self._seed.by_sku()[sku].article_id

    def see(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """What another program sees now."""
        return self._looking.execute(sql, values).fetchall()

    def standing(self, sale_id: int) -> list[tuple[object, ...]]:
        """(article, quantity) of the lines that another program sees."""
        query = "SELECT article_id, qty_milli FROM sale_line WHERE sale_id = ? AND removed_at IS NULL ORDER BY id"
        return self.see(query, sale_id)


@pytest.fixture
def shop(tmp_path: Path, seed: Seed) -> Iterator[Shop]:
    """A fresh shop without a past."""
    path = create_shop(tmp_path / "till.db", seed=1, days=0, now=NOW).path
    with closing(open_till(path)) as writing, closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as looking:
        yield Shop(path, seed, writing, looking)


def test_every_line_is_seen_as_soon_as_it_is_rung(shop: Shop) -> None:
    sale = shop.register.open(2)
    for count in range(1, 4):
        shop.register.add(sale, shop.article("MI-15"), 2000)
        assert len(shop.standing(sale)) == count
    assert shop.see("SELECT employee_id, status, closed_at FROM sale WHERE id = ?", sale) == [(2, "open", None)]


def test_a_line_taken_off_is_kept_but_does_not_count(shop: Shop) -> None:
    sale = shop.register.open(1)
    kept = shop.register.add(sale, shop.article("BD-LO"))
    gone = shop.register.add(sale, shop.article("MI-15"))
    shop.register.remove(sale, gone)
    assert shop.register.lines(sale) == [kept]
    assert shop.register.pay(sale, "cash") == ("paid", 179)
    assert shop.see("SELECT COUNT(*) FROM sale_line WHERE sale_id = ?", sale) == [(2,)]


def test_a_swap_keeps_the_quantity_and_is_one_step(shop: Shop) -> None:
    sale = shop.register.open(1)
    line = shop.register.add(sale, shop.article("CBL-1M"), 3000)
    shop.register.swap(sale, line, shop.article("CBL-2M"))
    assert shop.standing(sale) == [(shop.article("CBL-2M"), 3000)]


def test_a_sets_last_item_carries_what_the_set_saves(shop: Shop) -> None:
    sale = shop.register.open(1)
    shop.register.add(sale, shop.article("IK-40B"))
    shop.register.add(sale, shop.article("IK-40C"), 1000, discount_cents=308)
    printed, total = shop.register.pay(sale, "card")
    assert (printed, total) == ("paid", 2490)
    assert shop.see("SELECT qty_milli, discount_cents FROM sale_line WHERE sale_id = ? ORDER BY id", sale) == [
        (1000, 0),
        (1000, 308),
    ]


def test_what_is_refused_leaves_the_sale_as_it_was(shop: Shop) -> None:
    sale = shop.register.open(1)
    line = shop.register.add(sale, shop.article("CBL-1M"))
    other = shop.register.open(1)
    with pytest.raises(Refused, match="no article"):
        shop.register.add(sale, 99_999)
    with pytest.raises(Refused, match="no article"):
        shop.register.swap(sale, line, 99_999)
    with pytest.raises(Refused, match="no line"):
        shop.register.remove(other, line)
    assert shop.standing(sale) == [(shop.article("CBL-1M"), 1000)]


def test_payment_takes_the_goods_from_the_shelf_and_then_from_the_store(shop: Shop) -> None:
    article = shop.article("CBL-1M")
    (floor,), (room,) = shop.see("SELECT qty_milli FROM stock WHERE article_id = ? ORDER BY location_id", article)
    assert isinstance(floor, int)
    assert isinstance(room, int)
    sale = shop.register.open(1)
    shop.register.add(sale, article, floor + 1000)
    assert shop.register.on_hand(article) == floor + room, "an open sale has sold nothing yet"
    shop.register.pay(sale, "card")
    left = shop.see("SELECT qty_milli FROM stock WHERE article_id = ? ORDER BY location_id", article)
    assert left == [(0,), (room - 1000,)]


def test_selling_more_than_was_counted_leaves_nothing_not_less(shop: Shop) -> None:
    sale = shop.register.open(1)
    shop.register.add(sale, shop.article("CBL-1M"), 500_000)
    shop.register.pay(sale, "card")
    assert shop.register.on_hand(shop.article("CBL-1M")) == 0


def test_a_return_brings_stock_and_pays_money_back(shop: Shop) -> None:
    article = shop.article("CBL-1M")
    before = shop.register.on_hand(article)
    assert before is not None
    sale = shop.register.open(1, kind="return")
    shop.register.add(sale, article, -1000)
    assert shop.register.pay(sale, "cash") == ("return", -699)
    assert shop.register.on_hand(article) == before + 1000


def test_training_and_voided_sales_move_neither_stock_nor_money(shop: Shop) -> None:
    article = shop.article("CBL-1M")
    before = shop.register.on_hand(article)
    training, voided = shop.register.open(1, kind="training"), shop.register.open(1)
    for sale in (training, voided):
        shop.register.add(sale, article)
    assert shop.register.pay(training, "cash") == ("training", 699)
    shop.register.void(voided)
    assert shop.register.on_hand(article) == before
    assert shop.see("SELECT COUNT(*) FROM payment") == [(0,)]
    assert shop.see("SELECT kind, total_cents FROM receipt ORDER BY id") == [("training", 699), ("voided", 699)]


def test_only_this_tills_open_sales_are_given_up(shop: Shop) -> None:
    mine = shop.register.open(1)
    shop.register.void_left_open()
    assert shop.see("SELECT status FROM sale WHERE id = ?", mine) == [("voided",)]
    assert shop.see("SELECT DISTINCT till_id FROM sale WHERE closed_at IS NULL") == [(2,)]
