"""One test a guardrail, each at its border: what just falls, and what just stands."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pos_assist.engine.basket import BasketState
from pos_assist.engine.catalogue import Product
from pos_assist.engine.offers import OfferKind, Reason
from pos_assist.engine.rules import Ladder, NeverRule, ProductNote, Selector
from tests.builders import CABLE, CASE, GLASS, GLASS_9H, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import PLAIN, answered, ask, know, offered, only_rejection, pair, remembering, stock

PAIR = pair("phone", "case")
LADDER = Ladder("films", ("id:glass", "id:glass9h"), benefits={"en": "survives a fall"})
BASKET = basket(line(PHONE))


def test_the_pair_of_these_tests_is_offered_when_nothing_speaks_against_it() -> None:
    assert offered(ask(BASKET, know(PAIR))) == ["case"]
    assert offered(ask(basket(line(GLASS)), know(LADDER))) == ["glass9h"]


@pytest.mark.parametrize("state", [state for state in BasketState if state.name not in ("OPEN", "TOTAL")])
def test_nothing_is_offered_while_the_till_does_anything_but_sell(state: BasketState) -> None:
    rejection = only_rejection(ask(replace(BASKET, state=state), know(PAIR)))
    assert (rejection.reason, state.value in rejection.detail) == (Reason.NOT_SELLING, True)


def test_no_time_ends_the_basket() -> None:
    assert only_rejection(ask(BASKET, remembering(know(PAIR), silenced=True))).reason is Reason.BASKET_SILENCED


@pytest.mark.parametrize(("shown", "there"), [(1, True), (2, False)])
def test_at_most_two_cards_a_basket(shown: int, there: bool) -> None:
    decision = ask(BASKET, remembering(know(PAIR), shown_in_basket=shown))
    assert decision.eligible is there
    assert there or only_rejection(decision).reason is Reason.BASKET_CAP


def test_a_second_card_is_of_another_kind() -> None:
    both = know(PAIR, LADDER, products=PRODUCTS)
    shown = remembering(both, shown_in_basket=1, shown_kinds=frozenset({OfferKind.ADDON}))
    decision = ask(basket(line(PHONE), line(GLASS)), shown)
    assert offered(decision) == ["glass9h"]
    assert [rejection.reason for rejection in decision.rejections] == [Reason.BASKET_CAP]


def test_no_more_than_the_share_of_baskets_gets_a_card_and_evenly() -> None:
    policy = replace(PLAIN, share_of_baskets=0.4, share_window_baskets=50)
    had: list[bool] = []
    for _ in range(1000):
        decision = ask(BASKET, remembering(know(PAIR), recent_had_card=tuple(reversed(had))), policy)
        had.append(bool(decision.cards))
    assert had[:5] == [True, False, True, False, False]
    assert all(sum(had[start : start + 50]) <= 20 for start in range(951))
    assert sum(had) == 400


def test_the_second_card_of_a_basket_is_no_further_basket() -> None:
    memory = {"recent_had_card": (True,) * 50}
    policy = replace(PLAIN, share_of_baskets=0.4)
    first, second = remembering(know(PAIR), **memory), remembering(know(PAIR), shown_in_basket=1, **memory)
    assert only_rejection(ask(BASKET, first, policy)).reason is Reason.SHARE_CAP
    assert ask(BASKET, second, policy).eligible


def test_a_product_in_the_basket_is_not_offered_even_when_it_was_taken_off_again() -> None:
    for lines in ((line(CASE),), (line(CASE), line(CASE, "-1", line_id="off"))):
        assert only_rejection(ask(basket(line(PHONE), *lines), know(PAIR))).reason is Reason.ALREADY_IN_BASKET


def test_another_variant_in_the_basket_counts_as_the_same() -> None:
    red = replace(CASE, product_id="case-red")
    decision = ask(basket(line(PHONE), line(red)), know(PAIR, products=[*PRODUCTS, red]))
    assert only_rejection(decision).reason is Reason.EQUIVALENT_IN_BASKET


def test_a_member_of_the_same_family_in_the_basket_counts_as_the_same() -> None:
    notes = (ProductNote("id:case", family="cases"), ProductNote("id:cable", family="cases"))
    decision = ask(basket(line(PHONE), line(CABLE)), know(PAIR, *notes))
    assert only_rejection(decision).reason is Reason.EQUIVALENT_IN_BASKET
    assert only_rejection(decision).detail == "family cases"


def test_an_upgrade_may_be_a_variant_of_the_line_it_replaces_but_not_of_another() -> None:
    big = replace(GLASS_9H, group_id="glass")
    products = [GLASS, big, PHONE]
    assert offered(ask(basket(line(GLASS)), know(LADDER, products=products))) == ["glass9h"]
    third = replace(GLASS, product_id="third")
    decision = ask(basket(line(GLASS), line(third)), know(LADDER, products=[*products, third]))
    assert only_rejection(decision).reason is Reason.EQUIVALENT_IN_BASKET


@pytest.mark.parametrize(
    "memory",
    [
        {"declined_products": frozenset({"case"})},
        {"declined_groups": frozenset({"case"})},
        {"declined_products": frozenset({"cable"})},  # of the same family
    ],
)
def test_no_means_no_for_the_product_its_variants_and_its_family(memory: dict[str, frozenset[str]]) -> None:
    notes = (ProductNote("id:case", family="extras"), ProductNote("id:cable", family="extras"))
    rejection = only_rejection(ask(BASKET, remembering(know(PAIR, *notes), **memory)))
    assert rejection.reason is Reason.DECLINED_BEFORE


def test_a_declined_step_of_a_ladder_silences_the_steps_beside_it() -> None:
    best = replace(GLASS_9H, product_id="best", group_id="best", price_minor=4500)
    ladder = Ladder("films", ("id:glass", "id:glass9h", "id:best"), benefits={"en": "survives a fall"})
    knowledge = remembering(know(ladder, products=[*PRODUCTS, best]), declined_products=frozenset({"best"}))
    reasons = [rejection.reason for rejection in ask(basket(line(GLASS)), knowledge).rejections]
    assert reasons == [Reason.DECLINED_BEFORE, Reason.DECLINED_BEFORE]


def test_never_with_forbids_what_it_names_while_its_trigger_is_there() -> None:
    never = NeverRule("n1", Selector(("id:cable",)), Selector(("id:case",)), "the case has no room for it")
    knowledge = know(PAIR, never)
    assert offered(ask(BASKET, knowledge)) == ["case"]
    rejection = only_rejection(ask(basket(line(PHONE), line(CABLE)), knowledge))
    assert (rejection.reason, rejection.detail) == (Reason.NEVER_WITH, "n1: the case has no room for it")


@pytest.mark.parametrize(
    ("category", "family"), [("Shop / ALCOHOL > Beer", ""), ("alcohol", ""), ("", "Tobacco"), ("Drinks, Lottery", "")]
)
def test_excluded_categories_are_found_anywhere_in_the_path_and_as_families(category: str, family: str) -> None:
    products = [PHONE, replace(CASE, category=category, family=family)]
    assert only_rejection(ask(BASKET, know(PAIR, products=products))).reason is Reason.EXCLUDED_CATEGORY


@pytest.mark.parametrize(
    "category",
    [
        *("Alcohol", "Drinks / Beer", "Tobacco", "Cigarettes", "Medicine", "Lottery", "Bags", "Deposits"),
        *("Alkohole", "Napoje / PIWO", "Wyroby tytoniowe", "Wódka", "Wodka", "Papierosy", "Leki", "Kaucje"),
        *("Alkohol", "Nápoje / Víno", "Vino", "Tabakové výrobky", "Cigarety", "Lieky", "Zálohy"),
        *("Băuturi alcoolice", "Bauturi / Bere", "Țigări", "Ţigări", "TIGARI", "Tutun", "Medicamente", "Pungi"),
    ],
)
def test_alcohol_tobacco_and_the_like_are_excluded_by_default_in_every_language(category: str) -> None:
    """C26. Tills write cedillas or no accents at all; it is the same shelf."""
    products = [PHONE, replace(CASE, category=category)]
    assert only_rejection(ask(BASKET, know(PAIR, products=products))).reason is Reason.EXCLUDED_CATEGORY
    alone = ask(basket(line(CASE)), know(pair("case", "phone"), products=products))
    assert [rejection.reason for rejection in alone.rejections] == [Reason.BASKET_GATE]


def test_a_category_that_only_contains_an_excluded_word_is_fine() -> None:
    products = [PHONE, replace(CASE, category="Handbags / Alcohol-free")]
    assert offered(ask(BASKET, know(PAIR, products=products))) == ["case"]


@pytest.mark.parametrize("what", [{"sellable": False}, {"price_minor": 0}])
def test_what_the_till_blocks_or_has_no_price_for_is_not_offered(what: dict[str, int]) -> None:
    products = [PHONE, replace(CASE, **what)]  # type: ignore[arg-type]
    assert only_rejection(ask(BASKET, know(PAIR, products=products))).reason is Reason.NOT_SELLABLE


def test_without_a_figure_the_till_that_shows_stock_promises_nothing() -> None:
    known = know(PAIR, stock_known=True)
    assert only_rejection(ask(BASKET, known)).reason is Reason.STOCK_UNKNOWN
    service = [PHONE, replace(CASE, is_service=True)]
    assert offered(ask(BASKET, know(PAIR, products=service, stock_known=True))) == ["case"]


def test_a_till_without_stock_is_trusted_unless_the_policy_demands_figures() -> None:
    demanding = replace(PLAIN, require_stock=True)
    assert offered(ask(BASKET, know(PAIR))) == ["case"]
    assert only_rejection(ask(BASKET, know(PAIR), demanding)).reason is Reason.STOCK_UNKNOWN
    assert offered(ask(BASKET, know(PAIR, stock=stock(case=9)), demanding)) == ["case"]


@pytest.mark.parametrize(("minutes", "there"), [(24 * 60, True), (24 * 60 + 1, False), (-600, True)])
def test_a_figure_older_than_a_day_is_no_figure(minutes: float, there: bool) -> None:
    decision = ask(BASKET, know(PAIR, stock=stock(minutes, case=9)))
    assert decision.eligible is there
    assert there or only_rejection(decision).reason is Reason.STOCK_TOO_OLD


@pytest.mark.parametrize("on_hand", [0, -2])
def test_nothing_on_hand_is_not_offered(on_hand: int) -> None:
    assert only_rejection(ask(BASKET, know(PAIR, stock=stock(case=on_hand)))).reason is Reason.NO_STOCK


@pytest.mark.parametrize(("on_hand", "held", "there"), [(2, 0, True), (1, 0, False), (4, 2, True), (4, 3, False)])
def test_open_baskets_and_one_piece_for_wrong_counts_are_kept_back(on_hand: int, held: int, there: bool) -> None:
    knowledge = know(PAIR, stock=stock(case=on_hand), held={"case": Decimal(held)})
    decision = ask(BASKET, knowledge)
    assert decision.eligible is there
    assert there or only_rejection(decision).reason is Reason.NOT_ENOUGH_STOCK


@pytest.mark.parametrize(("quantity", "there"), [("3", True), ("4", False)])
def test_an_upgrade_needs_stock_for_the_whole_line(quantity: str, there: bool) -> None:
    decision = ask(basket(line(GLASS, quantity)), know(LADDER, stock=stock(glass9h=4)))
    assert decision.eligible is there
    assert there or only_rejection(decision).reason is Reason.NOT_ENOUGH_STOCK


def test_a_product_is_shown_in_one_of_three_baskets_in_a_row() -> None:
    others, case = frozenset({"cable"}), frozenset({"case"})
    assert offered(ask(BASKET, remembering(know(PAIR), recent_products=(others, others, case)))) == ["case"]
    for recent in ((case,), (others, case)):
        knowledge = remembering(know(PAIR), recent_products=recent)
        assert only_rejection(ask(BASKET, knowledge)).reason is Reason.PRODUCT_CAP


def test_a_product_is_shown_once_in_a_basket() -> None:
    knowledge = remembering(know(PAIR), shown_in_basket=1, shown_products=frozenset({"case"}))
    assert only_rejection(ask(BASKET, knowledge)).reason is Reason.PRODUCT_CAP


@pytest.mark.parametrize(("price", "there"), [(2500, True), (2501, False)])
def test_an_addon_costs_at_most_a_quarter_of_the_basket(price: int, there: bool) -> None:
    phone = replace(PHONE, price_minor=10000)
    products = [phone, replace(CASE, price_minor=price)]
    decision = ask(basket(line(phone)), know(PAIR, products=products))
    assert decision.eligible is there
    assert there or only_rejection(decision).reason is Reason.PRICE_OUT_OF_PROPORTION


@pytest.mark.parametrize(("price", "there"), [(1049, False), (1050, True), (1600, True), (1601, False), (900, False)])
def test_an_upgrade_costs_a_little_more_not_a_lot(price: int, there: bool) -> None:
    products = [replace(GLASS, price_minor=1000, cost_minor=None), replace(GLASS_9H, price_minor=price)]
    decision = ask(basket(line(products[0])), know(LADDER, products=products))
    assert decision.eligible is there
    assert there or only_rejection(decision).reason is Reason.PRICE_OUT_OF_PROPORTION


def dear(cost: int | None) -> list[Product]:
    """The case at this cost without VAT, sold at 12.30 with 23 % VAT, which is 10.00 net."""
    return [PHONE, replace(CASE, price_minor=1230, vat_rate=Decimal("0.23"), cost_minor=cost)]


@pytest.mark.parametrize(("cost", "floor", "there"), [(900, 100, True), (901, 100, False), (1000, 1, False)])
def test_an_offer_earns_at_least_the_floor_without_vat(cost: int, floor: int, there: bool) -> None:
    decision = ask(BASKET, know(PAIR, products=dear(cost)), replace(PLAIN, margin_floor_minor=floor))
    assert decision.eligible is there
    assert there or only_rejection(decision).reason is Reason.MARGIN_BELOW_FLOOR


@pytest.mark.parametrize(("floor", "there"), [(250, True), (251, False)])
def test_where_the_cost_is_unknown_a_quarter_of_the_net_price_is_assumed(floor: int, there: bool) -> None:
    decision = ask(BASKET, know(PAIR, products=dear(None)), replace(PLAIN, margin_floor_minor=floor))
    assert decision.eligible is there
    assert all(scored.margin_assumed for scored in decision.candidates)


@pytest.mark.parametrize(("no", "there"), [(0, True), (60, False)])
def test_what_is_hardly_ever_accepted_is_left_unsaid(no: int, there: bool) -> None:
    knowledge = know(PAIR, answers=answered({"add-on:phone>case": (0, no)}))
    decision = ask(BASKET, knowledge)
    assert decision.eligible is there
    assert there or only_rejection(decision).reason is Reason.BELOW_RELEVANCE_FLOOR


@pytest.mark.parametrize(("floor", "there"), [(381, True), (382, False)])
def test_what_earns_too_little_for_a_sentence_is_left_unsaid(floor: int, there: bool) -> None:
    decision = ask(BASKET, know(PAIR), replace(PLAIN, min_expected_margin_minor=floor))  # 0.0954 x 3999
    assert decision.eligible is there
    assert there or only_rejection(decision).reason is Reason.BELOW_RELEVANCE_FLOOR


def test_what_cannot_be_said_is_not_shown() -> None:
    silent = Ladder("films", ("id:glass", "id:glass9h"))  # an upgrade needs a benefit or unit prices
    rejection = only_rejection(ask(basket(line(GLASS)), know(silent)))
    assert rejection.reason is Reason.SCRIPT_UNFILLED
    assert "{benefit} is unknown" in rejection.detail


def test_only_the_best_few_are_chosen_from() -> None:
    rules = (pair("phone", "case"), pair("phone", "cable"), pair("phone", "glass"))
    decision = ask(BASKET, know(*rules), replace(PLAIN, shortlist=2))
    assert offered(decision) == ["case", "glass"]
    assert [(one.candidate.product_id, one.reason) for one in decision.rejections] == [("cable", Reason.NOT_CHOSEN)]
