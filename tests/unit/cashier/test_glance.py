"""Name and price in one glance: at most 32 characters for everything the demo shop sells, in every language."""

from __future__ import annotations

import csv
import tomllib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist import paths
from pos_assist.cashier.shortening import GLANCE_CHARS, glance_line, without_middle
from pos_assist.engine.formatting import languages, money
from pos_assist.engine.money import minor_from_decimal

CURRENCY = {"en": "EUR", "pl": "PLN", "sk": "EUR", "ro": "RON"}


def products() -> list[dict[str, str]]:
    with (paths.db() / "demo" / "products.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def short_names() -> dict[str, dict[str, str]]:
    notes = tomllib.loads((paths.db() / "demo" / "rules.toml").read_text(encoding="utf-8"))["product"]
    return {note["product"].removeprefix("sku:"): note.get("short", {}) for note in notes}


@pytest.mark.parametrize("language", languages())
def test_everything_in_the_demo_shop_fits_one_glance_with_its_whole_price(language: str) -> None:
    names, goods = short_names(), products()
    assert len(goods) > 500
    for product in goods:
        for name in (names.get(product["sku"], {}).get(language, product["name"]), product["name"]):
            price = money(minor_from_decimal(Decimal(product["price"])), CURRENCY[language], language, plus=True)
            line = glance_line(name, price)
            assert len(line) <= GLANCE_CHARS, line
            assert line.endswith(price), line
            shown = line.removesuffix(f" · {price}")
            head, cut, tail = shown.partition("…")
            assert name.startswith(head.rstrip()), line
            assert name.endswith(tail), line
            assert cut or shown == name, line


@given(st.text(min_size=0, max_size=60), st.text(alphabet="0123456789,. zł", min_size=1, max_size=40))
def test_a_price_is_never_cut(name: str, price: str) -> None:
    line = glance_line(name, price)
    assert line.endswith(price)
    assert len(line) <= max(GLANCE_CHARS, len(price))


@given(st.text(alphabet="abc ", max_size=40), st.integers(2, 40))
def test_a_shortened_name_is_short_enough(name: str, most: int) -> None:
    assert len(without_middle(name, most)) <= most or name == without_middle(name, most)
