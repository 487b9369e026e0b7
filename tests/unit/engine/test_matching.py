"""Which products a rule means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.engine.catalogue import Catalogue
from pos_assist.engine.matching import Match, RuleIndex, category_key, category_keys, resolve
from pos_assist.engine.rules import Selector
from tests.builders import CABLE, CASE, PHONE, PRODUCTS

PORTS = replace(
    PHONE, category="Electronics / Phones", family="a55", attributes={"port": frozenset({"USB-C", "3.5 mm"})}
)


@pytest.mark.parametrize("name", ["electronics", "PHONES", "Electronics > Phones", " electronics/phones "])
def test_a_category_answers_to_every_part_of_its_path_in_any_case(name: str) -> None:
    assert category_key(name) in category_keys(PORTS.category)


@pytest.mark.parametrize("name", ["Phone", "Phones / Electronics", "tronics", ""])
def test_a_category_does_not_answer_to_pieces_of_words_or_another_order(name: str) -> None:
    assert category_key(name) not in category_keys(PORTS.category)


@pytest.mark.parametrize(
    ("match", "means"),
    [
        (Match(category="phones", family="a55"), True),
        (Match(category="phones", family="s24"), False),
        (Match(products=frozenset({"phone"}), category="tablets"), False),
        (Match(attributes=(("port", "USB-C"), ("port", "3.5 mm"))), True),
        (Match(attributes=(("port", "USB-C"), ("colour", "red"))), False),
        (Match(has=("port",)), True),
        (Match(category="phones", has=("model",)), False),
    ],
)
def test_every_part_that_is_given_must_hold(match: Match, means: bool) -> None:
    assert match.matches(PORTS) is means
    assert list(RuleIndex([(match, "rule")]).of(PORTS)) == (["rule"] if means else [])


def test_an_empty_selector_is_filed_nowhere_and_so_means_nothing() -> None:
    match, unknown = resolve(Selector(), Catalogue(PRODUCTS))
    assert (match.filed_under(), unknown) == ((), [])
    assert list(RuleIndex([(match, "rule")]).of(PORTS)) == []


def test_products_are_found_by_sku_barcode_and_id_and_unknown_names_are_told() -> None:
    names = ("sku:CASE", "ean:5901234123457", "id:cable", "glass", "sku:NONE")
    match, unknown = resolve(Selector(names), Catalogue(PRODUCTS))
    assert match.products == frozenset({"case", "phone", "cable", "glass"})
    assert unknown == ["sku:NONE"]


def test_a_selector_of_unknown_products_only_means_nothing_rather_than_everything() -> None:
    match, _ = resolve(Selector(("sku:NONE",)), Catalogue(PRODUCTS))
    index = RuleIndex([(match, "rule")])
    assert [list(index.of(product)) for product in (PHONE, CASE, CABLE)] == [[], [], []]
