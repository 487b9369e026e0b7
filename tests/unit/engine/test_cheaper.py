"""Something cheaper: never unasked; after "too expensive" what serves the same, on request a cheaper version."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from pos_assist.engine.basket import Basket, BasketState
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decide import cheaper, decide, recheck, refresh
from pos_assist.engine.decision import Arm, Card, Decision
from pos_assist.engine.explaining import evidence_text
from pos_assist.engine.guardrails import sift
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import Candidate, OfferKind, Reason, Source
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import FitRule, Ladder, ProductNote, Selector
from tests.builders import CABLE, COVER, GLASS, PHONE, basket, line
from tests.unit.engine.shop import PLAIN, ask, bundle, cover, know, pair, phrases, remembering, stock


def version(name: str, price: int, **more: Any) -> Product:
    """One of several versions of a thing."""
    return replace(Product(name, name, f"Case {name}", price, category="Cases", cost_minor=price // 2), **more)


BASIC, PLUS, PRO, TOP = version("c1", 2000), version("c2", 2500), version("c3", 3000), version("c4", 4000)
OTHER = version("other", 1500)
STRANGE = version("strange", 1400, category="Cables")
GOODS = (PHONE, CABLE, COVER, BASIC, PLUS, PRO, TOP, OTHER, STRANGE)
DEARER = [replace(one, price_minor=one.price_minor + 1) for one in GOODS]
LADDER = Ladder("cases", ("id:c1", "id:c2", "id:c3", "id:c4"), benefits={"en": "survives more"})
PHONE_BASKET = basket(line(PHONE))


def shop(*rules: FitRule | Ladder | ProductNote, **situation: Any) -> Knowledge:
    """The versions and these rules."""
    return know(*rules, products=GOODS, **situation)


def asked(of: Basket, knowledge: Knowledge, than: Card | None = None, policy: Policy = PLAIN) -> Decision:
    """`cheaper` without chance."""
    return cheaper(of, knowledge, policy, than=than, rng=Random(1))


def only(of: Basket, knowledge: Knowledge, than: Card | None = None) -> Candidate:
    """The cheaper option that is shown."""
    (card,) = asked(of, knowledge, than).cards
    assert card.candidate.kind is OfferKind.CHEAPER
    return card.candidate


def offer_of(of: Basket, knowledge: Knowledge, product_id: str) -> Card:
    """The card that was too expensive."""
    decision = ask(of, knowledge, replace(PLAIN, shortlist=20))
    (candidate,) = (one.candidate for one in decision.candidates if one.candidate.product_id == product_id)
    return replace(decision.cards[0], candidate=candidate)


def declined(knowledge: Knowledge, *products: Product) -> Knowledge:
    """The customer said no to these."""
    return remembering(
        knowledge,
        declined_products=frozenset(one.product_id for one in products),
        declined_groups=frozenset(one.group_id for one in products),
        shown_in_basket=1,
        shown_kinds=frozenset({OfferKind.ADDON, OfferKind.UPGRADE}),
    )


# -- after "too expensive" -----------------------------------------------------------------------------


def test_instead_of_an_add_on_comes_the_next_step_below() -> None:
    knowledge = shop(LADDER, pair("phone", "c4"))
    too_dear = offer_of(PHONE_BASKET, knowledge, "c4")
    candidate = only(PHONE_BASKET, declined(knowledge, TOP), too_dear)
    assert (candidate.product_id, candidate.offer_id) == ("c3", "cheaper:phone>c3")
    assert (candidate.difference_minor, candidate.replaces_line_id, candidate.quantity) == (3000, "", Decimal(1))
    assert (candidate.compared_product_id, candidate.compared_name) == ("c4", "Case c4")
    assert (candidate.compared_price_minor, candidate.less_minor) == (4000, 1000)
    assert candidate.total_after_minor == 79999 + 3000
    assert (candidate.evidence.source, candidate.evidence.trigger_product_id) == (Source.LADDER, "phone")


def test_without_a_ladder_the_family_serves_the_same() -> None:
    notes = [ProductNote(f"id:c{number}", family="cases") for number in (1, 2, 3, 4)]
    knowledge = shop(*notes, pair("phone", "c4"))
    candidate = only(PHONE_BASKET, declined(knowledge, TOP), offer_of(PHONE_BASKET, knowledge, "c4"))
    assert (candidate.product_id, candidate.evidence.source) == ("c3", Source.FAMILY)


@pytest.mark.parametrize(
    "rule",
    [
        FitRule("cases", Selector(("id:phone",)), Selector(("id:c4", "id:other", "id:strange"))),
        FitRule("cases", Selector(("id:phone",)), Selector(category="cases")),
    ],
)
def test_else_the_same_rule_has_something_of_the_same_category(rule: FitRule) -> None:
    goods = (PHONE, TOP, OTHER, STRANGE)
    knowledge = know(rule, products=goods)
    candidate = only(PHONE_BASKET, declined(knowledge, TOP), offer_of(PHONE_BASKET, knowledge, "c4"))
    assert (candidate.product_id, candidate.evidence.rule_id) == ("other", "cases")


def test_another_version_comes_before_another_thing_of_the_rule() -> None:
    rule = FitRule("cases", Selector(("id:phone",)), Selector(("id:c2", "id:other")))
    knowledge = know(rule, Ladder("l", ("id:c1", "id:c2")), products=(PHONE, version("c1", 1000), PLUS, OTHER))
    decision = asked(PHONE_BASKET, declined(knowledge, PLUS), offer_of(PHONE_BASKET, knowledge, "c2"))
    assert [one.candidate.product_id for one in decision.candidates] == ["c1", "other"]


def test_instead_of_a_high_step_comes_a_smaller_one_for_the_same_line() -> None:
    knowledge, rung_up = shop(LADDER), basket(line(BASIC, "2"))
    too_dear = offer_of(rung_up, knowledge, "c3")
    candidate = only(rung_up, declined(knowledge, PRO), too_dear)
    assert (candidate.product_id, candidate.replaces_line_id, candidate.quantity) == ("c2", "line-c1", Decimal(2))
    assert (candidate.difference_minor, candidate.less_minor) == (1000, 1000)


def test_below_the_smallest_step_there_is_nothing() -> None:
    knowledge, rung_up = shop(LADDER), basket(line(BASIC))
    decision = asked(rung_up, declined(knowledge, PLUS), offer_of(rung_up, knowledge, "c2"))
    assert (decision.cards, decision.eligible) == ((), False)


def test_nearly_as_dear_is_not_cheaper() -> None:
    knowledge = know(
        Ladder("l", ("id:near", "id:c4")),
        pair("phone", "c4"),
        products=(PHONE, version("near", 3601), TOP),
    )
    assert not asked(PHONE_BASKET, knowledge, offer_of(PHONE_BASKET, knowledge, "c4")).candidates


def test_nothing_is_cheaper_than_a_set_a_cover_or_the_cheaper_option() -> None:
    sets = know(bundle("case", "glass", price_minor=7500), LADDER)
    of_a_set = ask(basket(line(PHONE), line(GLASS)), sets).cards[0]
    covers = know(cover("phone", "cover", price_minor=9900), products=GOODS)
    of_a_cover = ask(PHONE_BASKET, covers).cards[0]
    knowledge = shop(LADDER)
    (of_the_cheaper,) = asked(basket(line(TOP)), knowledge).cards
    for rung_up, known, card in (
        (basket(line(PHONE), line(GLASS)), sets, of_a_set),
        (PHONE_BASKET, covers, of_a_cover),
        (basket(line(TOP)), knowledge, of_the_cheaper),
    ):
        assert not asked(rung_up, known, card).candidates


# -- on request ----------------------------------------------------------------------------------------


def test_on_request_the_dearest_line_that_has_one_gets_a_cheaper_version() -> None:
    rung_up = basket(line(PHONE), line(PLUS), line(TOP, "3"))
    candidate = only(rung_up, shop(LADDER))
    assert (candidate.product_id, candidate.replaces_product_id, candidate.quantity) == ("c3", "c4", Decimal(3))
    assert (candidate.difference_minor, candidate.less_minor) == (-3000, 3000)
    assert candidate.total_after_minor == rung_up.total_minor - 3000
    assert (candidate.compared_name, candidate.compared_price_minor) == ("Case c4", 4000)


def test_a_discount_that_makes_the_line_the_cheaper_one_is_seen() -> None:
    knowledge = know(Ladder("l", ("id:c3", "id:c4")), products=GOODS)
    assert only(basket(line(TOP, discount=200)), knowledge).less_minor == 800
    assert not asked(basket(line(TOP, discount=1000)), knowledge).candidates


def test_a_line_whose_version_may_not_be_offered_gives_way_to_the_next() -> None:
    rung_up = basket(line(TOP), line(PLUS))
    knowledge = shop(LADDER, stock=stock(c1=9, c2=9, c3=0))
    decision = asked(rung_up, knowledge)
    assert [one.candidate.product_id for one in decision.candidates] == ["c1"]  # c2 stands in the basket
    assert decision.candidates[0].candidate.replaces_product_id == "c4"


def test_only_one_line_is_spoken_of() -> None:
    cables = [version(name, price, category="Cables") for name, price in (("k1", 500), ("k2", 900))]
    rules = (LADDER, Ladder("cables", ("id:k1", "id:k2")))
    knowledge = know(*rules, products=[*GOODS, *cables])
    decision = asked(basket(line(cables[1]), line(TOP)), knowledge)
    assert {one.candidate.replaces_product_id for one in decision.candidates} == {"c4"}
    assert [one.candidate.product_id for one in decision.candidates] == ["c3", "c2", "c1"]
    assert [(one.candidate.product_id, one.reason) for one in decision.rejections] == [("k1", Reason.NOT_CHOSEN)]


# -- what may not be -----------------------------------------------------------------------------------


def test_unasked_it_is_never_found_and_never_passes() -> None:
    rung_up, knowledge = basket(line(TOP)), shop(LADDER)
    decision = ask(rung_up, knowledge)
    assert all(one.candidate.kind is not OfferKind.CHEAPER for one in decision.candidates)
    assert all(one.candidate.kind is not OfferKind.CHEAPER for one in decision.rejections)
    candidate = only(rung_up, knowledge)
    allowed, (rejection,) = sift([candidate], Moment(rung_up, knowledge, PLAIN))
    assert (allowed, rejection.reason) == ([], Reason.ON_REQUEST_ONLY)


@pytest.mark.parametrize(
    ("knowledge", "reason"),
    [
        (shop(LADDER, stock=stock(c3=0, c2=0, c1=0)), Reason.NO_STOCK),
        (shop(LADDER, queue=True), Reason.QUEUE_MODE),
        (remembering(shop(LADDER), silenced=True), Reason.BASKET_SILENCED),
        (remembering(shop(LADDER), shown_in_basket=2), Reason.BASKET_CAP),
        (remembering(shop(LADDER), shown_kinds=frozenset({OfferKind.CHEAPER})), Reason.BASKET_CAP),
        (remembering(shop(LADDER), declined_groups=frozenset({"c1", "c2", "c3"})), Reason.DECLINED_BEFORE),
        (
            know(LADDER, products=[replace(one, cost_minor=one.price_minor + 1) for one in GOODS]),
            Reason.MARGIN_BELOW_FLOOR,
        ),
    ],
)
def test_all_other_guardrails_hold(knowledge: Knowledge, reason: Reason) -> None:
    decision = asked(basket(line(TOP)), knowledge)
    assert decision.cards == ()
    assert {rejection.reason for rejection in decision.rejections} == {reason}


def test_at_payment_nothing_is_shown() -> None:
    assert not asked(replace(basket(line(TOP)), state=BasketState.PAYMENT), shop(LADDER)).eligible


def test_it_need_not_earn_more_but_not_be_sold_at_a_loss() -> None:
    at_cost = [replace(one, cost_minor=one.price_minor) for one in GOODS]
    assert asked(basket(line(TOP)), know(LADDER, products=at_cost)).cards


def test_in_holdout_there_is_no_card_either() -> None:
    decision = asked(basket(line(TOP)), remembering(shop(LADDER), arm=Arm.HOLDOUT))
    assert (decision.arm, decision.eligible, decision.cards) == (Arm.HOLDOUT, True, ())


def test_a_no_to_something_else_of_the_family_counts() -> None:
    knowledge = declined(shop(LADDER, pair("phone", "c4")), TOP, PRO)
    too_dear = offer_of(PHONE_BASKET, shop(LADDER, pair("phone", "c4")), "c4")
    decision = asked(PHONE_BASKET, knowledge, too_dear)
    assert {rejection.reason for rejection in decision.rejections} == {Reason.DECLINED_BEFORE}


def test_exploration_draws_with_the_chances_it_tells() -> None:
    rung_up, knowledge = basket(line(TOP)), shop(LADDER)
    policy = replace(PLAIN, exploration_share=0.3)
    decision = asked(rung_up, knowledge, policy=policy)
    assert [one.probability for one in decision.candidates] == pytest.approx([0.8, 0.1, 0.1])
    assert asked(rung_up, knowledge, policy=policy) == decision


# -- on screen and said --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("of", "goods", "reason"),
    [
        (basket(line(TOP, "2"), line(PHONE)), GOODS, None),
        (basket(line(PHONE)), GOODS, Reason.TRIGGER_GONE),
        (basket(line(TOP)), GOODS, Reason.PRICE_CHANGED),
        (basket(line(TOP, "2"), line(PRO)), GOODS, Reason.ALREADY_IN_BASKET),
        (
            basket(line(TOP, "2")),
            DEARER,
            Reason.PRICE_CHANGED,
        ),
        (basket(line(TOP, "2")), [one for one in GOODS if one is not PRO], Reason.NOT_SELLABLE),
    ],
)
def test_it_goes_when_its_line_or_a_price_changes(of: Basket, goods: list[Product], reason: Reason | None) -> None:
    (card,) = asked(basket(line(TOP, "2")), shop(LADDER)).cards
    rejection = recheck(card, of, know(LADDER, products=goods), PLAIN)
    assert (rejection.reason if rejection else None) is reason


def test_after_too_expensive_it_goes_when_what_it_is_compared_with_costs_something_else() -> None:
    knowledge = shop(LADDER, pair("phone", "c4"))
    (card,) = asked(PHONE_BASKET, declined(knowledge, TOP), offer_of(PHONE_BASKET, knowledge, "c4")).cards
    assert recheck(card, PHONE_BASKET, declined(knowledge, TOP), PLAIN) is None
    reduced = [replace(one, price_minor=3500 if one is TOP else one.price_minor) for one in GOODS]
    rejection = recheck(card, PHONE_BASKET, know(LADDER, products=reduced), PLAIN)
    assert rejection is not None
    assert rejection.reason is Reason.PRICE_CHANGED


@pytest.mark.parametrize(
    ("language", "said", "basic", "why"),
    [
        (
            "en",
            "There's also Case c3 for PLN 60.00: fits well. That's PLN 20.00 less.",
            "For the basics: C",
            "Costs",
        ),
        ("pl", "Jest też Case c3 za 60,00 zł: fits well. To 20,00 zł mniej.", "Na podstawowe potrzeby: C", "Taniej"),
        ("sk", "Je tu aj Case c3 za 60,00 zł: fits well. O 20,00 zł menej.", "Na základné použitie: Case", "Stojí"),
        ("ro", "Este și Case c3 la 60,00 zł: fits well. Cu 20,00 zł mai puțin.", "Pentru utilizare de bază", "Costă"),
    ],
)
def test_it_says_how_much_less_for_the_whole_line(language: str, said: str, basic: str, why: str) -> None:
    note = ProductNote("id:c3", benefits={language: "fits well"})
    (card,) = asked(basket(line(TOP, "2")), shop(LADDER, note), policy=replace(PLAIN, language=language)).cards
    assert card.script.replace("\u00a0", " ") == said
    assert card.wordings[1][0].startswith(basic)
    told = evidence_text(card.candidate, phrases(), language)
    assert told.startswith(why)
    assert told.endswith("Case c4")


def test_the_ladders_praise_of_the_higher_step_is_not_said_of_the_lower() -> None:
    (card,) = asked(basket(line(TOP)), shop(LADDER)).cards
    assert "survives more" not in card.script
    assert card.script_variant == "downsell.D2"


def test_the_card_follows_the_basket() -> None:
    (card,) = asked(basket(line(TOP)), shop(LADDER)).cards
    grown = refresh(card, basket(line(TOP), line(CABLE)), shop(LADDER), PLAIN)
    assert grown.candidate.total_after_minor == 3000 + 1999


def test_the_same_question_has_the_same_answer() -> None:
    policy = replace(PLAIN, exploration_share=1.0)
    first, second = (asked(basket(line(TOP)), shop(LADDER), policy=policy) for _ in range(2))
    assert first == second
    assert decide(basket(line(TOP)), shop(LADDER), policy, Random(1)).cards == ()
