"""What goes with a product: written before learned, and nothing that is excluded, asleep, refused or forbidden."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pos_assist.engine.catalogue import Product
from pos_assist.engine.rules import Conditions, ExcludedCategory, FitRule, RuleBook, Selector
from pos_assist.services.complements import Complements, Origin, asleep
from tests.builders import CABLE, CASE, GLASS, PHONE
from tests.unit.growth.shops import BEER, POLICY, TODAY, complements, knowledge, learned, never, pair, paused

WRITTEN = pair("case", PHONE, CASE)


def names(found: Complements, product: Product, **how: bool) -> list[str]:
    return [one.product.product_id for one in found.of(product, **how)]


def test_what_is_written_comes_before_what_was_learned_and_each_product_once() -> None:
    pairs = (learned(PHONE, CASE), learned(PHONE, CABLE))
    found = complements(RuleBook(fits=(WRITTEN,)), pairs, approved=(("phone", "case"), ("phone", "cable")))
    assert names(found, PHONE) == ["case", "cable"]
    assert [one.origin for one in found.of(PHONE)] == [Origin.PAIR, Origin.LEARNED]


def test_what_was_learned_needs_a_yes_unless_one_asks_for_everything() -> None:
    book, pairs = RuleBook(), (learned(PHONE, CASE), learned(PHONE, CABLE))
    known = knowledge(book, pairs, rejected=(("phone", "cable"),))
    found = Complements(known, book, POLICY, TODAY)
    assert names(found, PHONE) == []
    assert names(found, PHONE, approved=False) == ["case"]  # never what was refused


def test_weak_evidence_is_none() -> None:
    pairs = (learned(PHONE, CASE, together=4), learned(PHONE, CABLE, lift=1.1))
    assert names(complements(RuleBook(), pairs), PHONE, approved=False) == []


@pytest.mark.parametrize(
    "book",
    [
        RuleBook(fits=(WRITTEN,), never=(never(PHONE, CASE),)),
        RuleBook(fits=(paused(WRITTEN),)),
        RuleBook(fits=(replace(WRITTEN, conditions=Conditions(first=date(2026, 3, 8))),)),
        RuleBook(fits=(replace(WRITTEN, conditions=Conditions(last=date(2026, 3, 6))),)),
        RuleBook(fits=(pair("beer", PHONE, BEER),)),
        RuleBook(fits=(pair("beer", BEER, CASE),)),  # nobody is told what goes with what is excluded
    ],
)
def test_nothing_of_a_rule_that_sleeps_is_forbidden_or_excluded(book: RuleBook) -> None:
    found = complements(book)
    assert names(found, PHONE) == []
    assert names(found, BEER) == []


def test_the_shop_s_own_excluded_categories_count_besides_those_of_the_policy() -> None:
    goods = (PHONE, replace(CASE, category="Covers"))
    book = RuleBook(fits=(WRITTEN,))
    assert names(complements(book, goods=goods), PHONE) == ["case"]
    book = RuleBook(fits=(WRITTEN,), excluded=(ExcludedCategory("covers"),))
    assert names(complements(book, goods=goods), PHONE) == []


def test_a_rule_for_a_kind_of_customers_is_not_for_everybody() -> None:
    book = RuleBook(fits=(replace(WRITTEN, conditions=Conditions(segments=("loyal",))),))
    assert names(complements(book), PHONE) == ["case"]
    assert names(complements(book), PHONE, everybody=True) == []


def test_an_attribute_rule_offers_what_costs_no_more_dearest_first_and_names_its_rivals() -> None:
    goods = tuple(replace(one, category="Cables") for one in (CABLE, GLASS, replace(CASE, price_minor=90000)))
    rule = FitRule("any", Selector(("sku:PHONE",)), Selector(category="Cables"))
    found = complements(RuleBook(fits=(rule,)), goods=(PHONE, *goods)).of(PHONE)
    assert [one.product.product_id for one in found] == ["glass", "cable"]
    assert found[0].rivals == {"glass", "cable", "case"}


def test_dates_include_both_days() -> None:
    day = date(2026, 3, 7)
    assert not asleep(Conditions(first=day, last=day), day)
    assert asleep(Conditions(first=day, last=day), date(2026, 3, 8))
