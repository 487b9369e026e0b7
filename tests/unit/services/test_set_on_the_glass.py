"""An accepted set is scanned off the glass member by member: one code would ring up a part of what was promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from functools import partial

import pytest

from pos_assist.cashier.presenter import present
from pos_assist.cashier.texts import SourceTexts
from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import Product
from pos_assist.engine.rules import BundleRule, RuleBook
from pos_assist.services.events import Answer
from pos_assist.services.panel_state import PanelState, Phase
from tests.builders import CABLE, CASE, PHONE, PRODUCTS, basket, line
from tests.unit.services.conftest import Counter, MakeCounter

THREE = BundleRule("starter", (("sku:PHONE", 1), ("sku:CASE", 1), ("sku:CABLE", 1)), price_minor=84999)
TWO_CASES = BundleRule("cases", (("sku:PHONE", 1), ("sku:CASE", 2)), price_minor=84999)


def same(moment: datetime) -> datetime:
    """A shop whose zone is UTC."""
    return moment


def about(state: PanelState) -> str:
    """What the code on the screen is said to be of."""
    notice = present(state, SourceTexts(), local_time=same).notice
    assert notice is not None
    return notice.about


def accepted(make_counter: MakeCounter, rule: BundleRule, of: Basket) -> Counter:
    counter = make_counter(rules=RuleBook(bundles=(rule,)))
    counter.see(of)
    card = counter.wait(3)
    assert card.phase is Phase.CARD
    counter.desk.answer(card.card_id, Answer.ACCEPTED)
    return counter


def test_each_member_in_turn_shows_its_own_name_and_code(make_counter: MakeCounter) -> None:
    counter = accepted(make_counter, THREE, basket(line(PHONE)))
    first = counter.state()
    assert (about(first), first.barcode) == ("Case A55 (1 / 2)", CASE.barcodes[0])
    second = counter.see(basket(line(PHONE), line(CASE)))
    assert second.phase is Phase.ACCEPTED_WAITING
    assert (about(second), second.barcode) == ("USB-C cable (2 / 2)", "")  # the till knows no code of the cable
    assert counter.see(basket(line(PHONE), line(CASE), line(CABLE))).phase is Phase.ADDED


def test_what_was_scanned_out_of_turn_is_not_asked_for_again(make_counter: MakeCounter) -> None:
    counter = accepted(make_counter, THREE, basket(line(PHONE)))
    assert about(counter.see(basket(line(PHONE), line(CABLE)))) == "Case A55 (1 / 2)"
    late = counter.wait(25)
    assert late.phase is Phase.NOT_ADDED
    assert (about(late), late.barcode) == ("Case A55 (1 / 2)", CASE.barcodes[0])


def test_several_pieces_of_one_member_are_counted(make_counter: MakeCounter) -> None:
    counter = accepted(make_counter, TWO_CASES, basket(line(PHONE)))
    assert about(counter.state()) == "2 × Case A55"


def test_one_of_two_pieces_is_not_the_set_yet(make_counter: MakeCounter) -> None:
    counter = accepted(make_counter, TWO_CASES, basket(line(PHONE)))
    assert counter.see(basket(line(PHONE), line(CASE))).phase is Phase.ACCEPTED_WAITING
    assert counter.see(basket(line(PHONE), line(CASE, "2"))).phase is Phase.ADDED


def test_a_set_that_the_till_sells_as_a_product_shows_the_code_of_that_product(make_counter: MakeCounter) -> None:
    kit = Product("kit", "kit", "Starter kit", 84999, sku="KIT", barcodes=("2000000000015",), cost_minor=50000)
    rule = replace(THREE, price_minor=None, code="sku:KIT")
    counter = accepted(partial(make_counter, goods=(*PRODUCTS, kit)), rule, basket(line(PHONE)))
    assert (counter.state().barcode, counter.state().to_scan) == ("2000000000015", None)


@pytest.mark.parametrize("rung_up", [1, 2])
def test_pieces_rung_up_before_do_not_count_as_scanned(make_counter: MakeCounter, rung_up: int) -> None:
    """Of three cases one or two are there already: only the rest is asked for."""
    rule = replace(TWO_CASES, members=(("sku:PHONE", 1), ("sku:CASE", 3)), price_minor=92999)
    counter = accepted(make_counter, rule, basket(line(PHONE), line(CASE, str(rung_up))))
    to_scan = counter.state().to_scan
    assert to_scan is not None
    assert to_scan.quantity == Decimal(3 - rung_up)
