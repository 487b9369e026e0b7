"""The seed is a believable shop: valid codes, prices that earn something, habits of things that exist."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pos_assist.adapters.demo.seed import Article, Seed


def check_digit(twelve: str) -> str:
    """Of an EAN-13, by the GS1 rule: weights 1 and 3 in turn from the left."""
    return str(-sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(twelve)) % 10)


def goods(seed: Seed) -> list[Article]:
    return [article for article in seed.articles if article.kind == "goods"]


def test_the_shop_is_large_enough(seed: Seed) -> None:
    assert len(seed.articles) >= 400
    assert len({article.department for article in seed.articles}) >= 8
    assert len(seed.staff) == len(set(seed.staff)) == 6


def test_barcodes_are_in_store_codes_with_a_right_check_digit(seed: Seed) -> None:
    for article in seed.articles:
        assert len(article.ean) == 13, article
        assert 20 <= int(article.ean[:2]) <= 29, "only in-store codes can belong to nobody else's product"
        assert article.ean[12] == check_digit(article.ean[:12]), article


@pytest.mark.parametrize("field", ["sku", "ean", "name"])
def test_nothing_is_listed_twice(seed: Seed, field: str) -> None:
    counted = Counter(getattr(article, field) for article in seed.articles)
    assert [value for value, count in counted.items() if count > 1] == []


def test_everything_costs_something_and_goods_earn_something(seed: Seed) -> None:
    for article in seed.articles:
        assert article.price_cents > 0, article
        assert article.cost_cents > 0, article
        assert article.vat_bp in (0, 500, 1900, 2300), article
    for article in goods(seed):
        assert article.price_cents * 10_000 / (10_000 + article.vat_bp) > article.cost_cents, article


def test_a_deposit_belongs_to_a_drink_and_earns_nothing(seed: Seed) -> None:
    by_sku = seed.by_sku()
    deposits = [by_sku[article.deposit_sku] for article in seed.articles if article.deposit_sku]
    assert deposits
    assert {(deposit.kind, deposit.vat_bp) for deposit in deposits} == {("deposit", 0)}
    assert all(deposit.price_cents == deposit.cost_cents for deposit in deposits)


def test_weighed_goods_and_things_that_ran_out_are_among_them(seed: Seed) -> None:
    assert sum(article.decimals == 3 for article in seed.articles) >= 10
    assert {article.stock_milli for article in goods(seed)} >= {0, 1000}
    assert sum(article.stock_milli >= 10_000 for article in goods(seed)) > 400


def test_habits_are_chances(seed: Seed) -> None:
    habits = [habit for found in seed.habits.values() for habit in found]
    assert len(habits) >= 300
    assert all(0 < habit.natural <= 1 and 0 < habit.asked <= 1 for habit in habits)
    assert all(habit.article_id != has for has, found in seed.habits.items() for habit in found)


def test_errands_lead_to_shelves_that_exist(seed: Seed) -> None:
    categories = {article.category for article in seed.articles}
    for errand in seed.errands:
        assert set(errand.categories) <= categories, errand.name
        assert 1 <= errand.things[0] <= errand.things[1], errand.name


def test_the_seed_stays_small(demo_files: Path) -> None:
    assert sum(path.stat().st_size for path in demo_files.iterdir()) < 400_000
