"""Extended cover: what it costs, what must be said, and that it never pushes itself forward."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decide import recheck
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import Candidate, OfferKind, Reason
from pos_assist.engine.rules import CoverRule, Selector
from tests.builders import CABLE, CASE, COVER, GLASS, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import PLAIN, TERMS, ask, cover, know, learned, only_rejection, pair, remembering

SHOP = (*PRODUCTS, COVER)
PHONE_BASKET = basket(line(PHONE))


def shop(*rules: CoverRule, till_price: int = 0) -> Knowledge:
    """The rules in a shop whose cover costs so much at the till; 0: the price is typed in."""
    return know(*rules, products=[*PRODUCTS, replace(COVER, price_minor=till_price)])


def only(of: Basket, knowledge: Knowledge) -> Candidate:
    """The one cover that is offered."""
    (card,) = ask(of, knowledge).cards
    assert card.candidate.kind is OfferKind.COVER
    return card.candidate


@pytest.mark.parametrize(
    ("rule", "till_price", "price"),
    [
        (cover("phone", "cover", price_minor=9900), 0, 9900),
        (cover("phone", "cover", price_minor=9900), 9900, 9900),
        (cover("phone", "cover", percent=Decimal("12.5")), 0, 10000),  # 9999.875
        (cover("phone", "cover", percent=Decimal("0.1")), 0, 80),
        (cover("phone", "cover"), 4900, 4900),
    ],
)
def test_the_price_is_an_amount_a_share_of_the_item_or_the_tills(rule: CoverRule, till_price: int, price: int) -> None:
    candidate = only(PHONE_BASKET, shop(rule, till_price=till_price))
    assert (candidate.unit_price_minor, candidate.difference_minor) == (price, price)
    assert candidate.total_after_minor == 79999 + price
    assert candidate.quantity == 1
    assert candidate.offer_id == "cover:phone>cover"


def test_a_share_is_taken_of_the_price_that_was_rung_up() -> None:
    reduced = basket(replace(line(PHONE, "2"), unit_price_minor=50000))
    candidate = only(reduced, shop(cover("phone", "cover", percent=Decimal(10))))
    assert candidate.unit_price_minor == 5000
    assert candidate.cover is not None
    assert (candidate.cover.item_name, candidate.cover.item_price_minor) == ("Galaxy A55", 50000)


@pytest.mark.parametrize(
    ("rule", "till_price", "reason"),
    [
        (cover("phone", "cover", price_minor=9900), 9901, Reason.PRICE_MISMATCH),
        (cover("phone", "cover", percent=Decimal(10)), 9000, Reason.PRICE_MISMATCH),
        (cover("phone", "cover"), 0, Reason.NOT_SELLABLE),
        (cover("phone", "cover", price_minor=24001), 0, Reason.PRICE_OUT_OF_PROPORTION),  # over 30 %
        (cover("phone", "cover", price_minor=99, terms={"pl": "Zob. ulotka."}), 0, Reason.SCRIPT_UNFILLED),
        (cover("phone", "cover", price_minor=99, legal={"pl": "2 lata"}), 0, Reason.SCRIPT_UNFILLED),
        (
            cover("phone", "cover", price_minor=99, years={"en": "four years from the day of purchase"}),
            0,
            Reason.SCRIPT_UNFILLED,
        ),
    ],
)
def test_it_is_not_offered_when_a_price_or_a_text_is_wrong(rule: CoverRule, till_price: int, reason: Reason) -> None:
    assert only_rejection(ask(PHONE_BASKET, shop(rule, till_price=till_price))).reason is reason


def test_the_other_wording_is_never_the_only_one() -> None:
    """W2 says nothing of the law, so it may only be other words for a card that does."""
    (card,) = ask(PHONE_BASKET, shop(cover("phone", "cover", price_minor=9900))).cards
    assert [variant for _, variant in card.wordings] == ["warranty.W1", "warranty.W2"]
    assert card.script_variant == "warranty.W1"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Legal guarantee: 2 years. Optional: accident cover, 4 years in total, PLN 99.00. Show the terms?"),
        ("pl", "Ochrona ustawowa: 2 lata. Opcja: ochrona od wypadku, łącznie 4 lata, 99,00 zł. Pokazać warunki?"),
        ("sk", "Zákonná ochrana: 2 roky. Voliteľne: poistenie nehody, spolu 4 roky, 99,00 zł. Ukázať podmienky?"),
        ("ro", "Garanția legală: 2 ani. Opțional: protecție, total 4 ani, 99,00 zł. Vă arăt condițiile?"),
    ],
)
def test_what_the_law_gives_is_said_first(language: str, said: str) -> None:
    knowledge = shop(cover("phone", "cover", price_minor=9900))
    (card,) = ask(PHONE_BASKET, knowledge, replace(PLAIN, language=language)).cards
    assert card.script.replace("\u00a0", " ") == said


# -- its place -----------------------------------------------------------------------------------------

PRICED = cover("phone", "cover", price_minor=9900)


def test_it_is_never_first_where_there_is_something_else() -> None:
    decision = ask(PHONE_BASKET, know(PRICED, pair("phone", "cable"), products=SHOP))
    assert [card.candidate.kind for card in decision.cards] == [OfferKind.ADDON]
    (rejection,) = decision.rejections
    assert (rejection.candidate.kind, rejection.reason) == (OfferKind.COVER, Reason.NOT_FIRST)


def test_it_may_be_the_second_card_and_is_last_then() -> None:
    rules = (PRICED, pair("phone", "cable"), pair("phone", "glass"))
    after_one = remembering(know(*rules, products=SHOP), shown_in_basket=1, shown_kinds=frozenset({OfferKind.ADDON}))
    assert [card.candidate.kind for card in ask(PHONE_BASKET, after_one).cards] == [OfferKind.COVER]
    after_an_upgrade = remembering(know(*rules, products=SHOP), shown_in_basket=1)
    decision = ask(PHONE_BASKET, after_an_upgrade)
    assert [one.candidate.kind for one in decision.candidates] == [OfferKind.ADDON, OfferKind.ADDON, OfferKind.COVER]


def test_an_offer_that_may_not_be_made_does_not_keep_it_back() -> None:
    never_sold = [PHONE, COVER, replace(CABLE, sellable=False)]
    decision = ask(PHONE_BASKET, know(PRICED, pair("phone", "cable"), products=never_sold))
    assert [card.candidate.kind for card in decision.cards] == [OfferKind.COVER]


def test_two_covers_never_stand_on_one_screen() -> None:
    tablet = Product("tablet", "tablet", "Tablet", 60000)
    other = replace(COVER, product_id="other", group_id="other", sku="OTHER")
    rules = (PRICED, cover("tablet", "other", price_minor=5000))
    decision = ask(basket(line(PHONE), line(tablet)), know(*rules, products=[*SHOP, tablet, other]))
    assert len(decision.candidates) == 2
    assert len(decision.cards) == 1


def test_a_cover_is_never_an_add_on_an_upgrade_or_covered_itself() -> None:
    rules = (PRICED, pair("phone", "cover"), CoverRule("any", Selector(category="services"), "id:cover", 100, **TERMS))
    goods = [*PRODUCTS, replace(COVER, category="Services")]
    decision = ask(PHONE_BASKET, know(*rules, products=goods, model=[learned("phone", "cover")]))
    assert [one.candidate.kind for one in decision.candidates] == [OfferKind.COVER]
    assert not ask(basket(line(replace(COVER, price_minor=100))), know(*rules, products=goods)).candidates


def test_one_cover_an_item() -> None:
    rung_up = basket(line(PHONE), line(replace(COVER, price_minor=9900)))
    rejection = only_rejection(ask(rung_up, shop(PRICED)))
    assert rejection.reason is Reason.ALREADY_IN_BASKET
    longer = replace(COVER, product_id="longer", group_id="longer", sku="LONGER")
    knowledge = know(PRICED, cover("phone", "longer", price_minor=12000), products=[*SHOP, longer])
    reasons = {one.candidate.product_id: one.reason for one in ask(rung_up, knowledge).rejections}
    assert reasons == {"cover": Reason.ALREADY_IN_BASKET, "longer": Reason.EQUIVALENT_IN_BASKET}


def test_of_several_items_the_dearest_is_covered() -> None:
    rules = (PRICED, cover("case", "cover", price_minor=1000))
    (scored,) = ask(basket(line(CASE), line(PHONE)), know(*rules, products=SHOP)).candidates
    assert scored.candidate.evidence.trigger_product_id == "phone"


def test_stock_is_not_asked_of_a_cover() -> None:
    counted = replace(COVER, is_service=False)
    knowledge = know(PRICED, products=[*PRODUCTS, counted], stock_known=True)
    assert ask(PHONE_BASKET, knowledge).cards


def test_a_cover_the_till_does_not_sell_is_told() -> None:
    knowledge = know(PRICED)
    assert knowledge.warnings == ("Cover cover for phone: no product id:cover in the till, so it is not offered.",)
    assert not ask(PHONE_BASKET, knowledge).candidates


def test_a_cover_that_costs_something_else_at_the_till_is_told() -> None:
    (warning,) = shop(PRICED, till_price=9901).warnings
    assert "id:cover costs 99.01 at the till and 99.00 in the rule" in warning
    assert shop(PRICED, till_price=9900).warnings == ()


# -- on screen -----------------------------------------------------------------------------------------

PER_CENT = cover("phone", "cover", percent=Decimal(10))


@pytest.mark.parametrize(
    ("of", "knowledge", "reason"),
    [
        (basket(line(PHONE), line(GLASS)), shop(PER_CENT), None),
        (basket(line(PHONE, "3")), shop(PER_CENT), None),
        (basket(line(GLASS)), shop(PER_CENT), Reason.TRIGGER_GONE),
        (basket(replace(line(PHONE), unit_price_minor=70000)), shop(PER_CENT), Reason.PRICE_CHANGED),
        (PHONE_BASKET, shop(PER_CENT, till_price=5000), Reason.PRICE_MISMATCH),
        (PHONE_BASKET, shop(replace(PER_CENT, percent=Decimal(11))), Reason.PRICE_CHANGED),
        (PHONE_BASKET, shop(replace(PER_CENT, terms={"en": "Other terms."})), Reason.PRICE_CHANGED),
        (PHONE_BASKET, know(products=SHOP), Reason.PRICE_CHANGED),
        (PHONE_BASKET, know(PER_CENT), Reason.NOT_SELLABLE),
        (PHONE_BASKET, know(PER_CENT, products=SHOP, queue=True), Reason.QUEUE_MODE),
        (basket(line(PHONE), line(COVER)), shop(PER_CENT), Reason.ALREADY_IN_BASKET),
    ],
)
def test_it_goes_when_the_item_the_price_or_the_terms_change(
    of: Basket, knowledge: Knowledge, reason: Reason | None
) -> None:
    (card,) = ask(PHONE_BASKET, shop(PER_CENT)).cards
    rejection = recheck(card, of, knowledge, PLAIN)
    assert (rejection.reason if rejection else None) is reason
