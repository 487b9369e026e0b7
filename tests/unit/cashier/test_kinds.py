"""What each kind of card says, word for word; and what may stand beside an offer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest

from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Action, Mark, Offer, Screen, Tone
from pos_assist.cashier.texts import SourceTexts
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.decision import Card, Option, StockProof
from pos_assist.engine.offers import Candidate, CoverTerms, Evidence, OfferKind, Part, Source
from pos_assist.engine.situation import Segment
from pos_assist.services.panel_state import CustomerLine, PanelState, Phase
from tests.unit.cashier.test_presenter import ADDON, BASKET, CARD, STATE, UPGRADE, WARSAW, WHEN, card_of

PHONE = Part("phone", "Galaxy A55", Decimal(1), 79999, in_basket=True)
GLASS = Part("glass9h", "Glass 9H", Decimal(1), 6999, in_basket=False)
CASE = Part("case", "Case", Decimal(2), 2500, in_basket=False)
BUNDLE = replace(
    ADDON,
    kind=OfferKind.BUNDLE,
    evidence=Evidence(Source.BUNDLE, "set-1", "phone", "Galaxy A55"),
    parts=(PHONE, GLASS),
    sum_minor=86998,
    bundle_minor=81999,
    difference_minor=2000,
    total_after_minor=87997,
    set_names=(("en", "phone and glass"), ("pl", "Telefon ze szkłem")),
)
COVER = replace(
    ADDON,
    kind=OfferKind.COVER,
    name="COVER 24M",
    quantity=Decimal(1),
    unit_price_minor=24900,
    difference_minor=24900,
    evidence=Evidence(Source.COVER, "cover-1", "phone", "Galaxy A55"),
    cover=CoverTerms(
        item_name="Galaxy A55",
        names=(("en", "Drops and spills"), ("pl", "Upadki i zalania")),
        legal=(("en", "2 years"), ("pl", "2 lata")),
        years=(("en", "4 years"), ("pl", "4 lata")),
        terms=(("pl", "Jeden upadek w roku."),),
    ),
)
CHEAPER = replace(
    ADDON,
    kind=OfferKind.CHEAPER,
    quantity=Decimal(1),
    unit_price_minor=1999,
    difference_minor=1999,
    evidence=Evidence(Source.FAMILY, "chargers", "charger", "Charger 45 W"),
    compared_product_id="charger",
    compared_name="Charger 45 W",
    compared_price_minor=4999,
)


SUBSTITUTE = replace(
    CHEAPER,
    kind=OfferKind.SUBSTITUTE,
    quantity=Decimal(2),
    difference_minor=-6000,
    total_after_minor=80000,
    replaces_line_id="2",
    replaces_product_id="charger",
    replaced_unit_price_minor=4999,
)


def state_with(candidate: Candidate, **card: object) -> PanelState:
    return replace(STATE, card=card_of(candidate, **card))


def screen_of(state: PanelState) -> Screen:
    return present(state, SourceTexts(), local_time=lambda moment: moment.astimezone(WARSAW))


def offer_of(state: PanelState) -> Offer:
    offer = screen_of(state).offer
    assert offer is not None
    return offer


def labels(state: PanelState) -> dict[Action, str]:
    return {button.action: button.label for button in screen_of(state).buttons}


def test_a_set_ticks_what_is_there_and_says_the_saving_to_the_cent() -> None:
    state = state_with(BUNDLE)
    offer = offer_of(state)
    assert (offer.chip.text, offer.chip.mark, offer.name) == ("Set", Mark.SET, "Phone and glass")
    assert [(part.text, part.mark) for part in offer.parts] == [
        ("Galaxy A55 – rung up", Mark.CHECK),
        ("Glass 9H · 69,99\u00a0zł", Mark.PLUS),
    ]
    assert (offer.price, offer.price_note) == ("819,99\u00a0zł", "instead of 869,98\u00a0zł")
    assert [fact.text for fact in offer.facts] == ["You save 5% – that is 49,99\u00a0zł", "On shelf: 12 (9:41)"]
    assert offer.total_after == "Total after adding: 879,97\u00a0zł"
    assert labels(state)[Action.ACCEPT] == "Take set"
    assert offer.why == "Your shop sells it as a set with: Galaxy A55 (Rule set-1)"


@pytest.mark.parametrize(
    ("total", "price", "said"),
    [
        (86998, 76998, "You save 100,00\u00a0zł – that is 11%"),  # from a hundred units the amount looks larger
        (86998, 76999, "You save 11% – that is 99,99\u00a0zł"),
        (10000, 9950, "You save 0,50\u00a0zł"),  # half a per cent is no per cent: rounded down
        (2999, 2700, "You save 9% – that is 2,99\u00a0zł"),  # 9.97 is not 10
    ],
)
def test_the_larger_looking_number_of_a_saving_comes_first(total: int, price: int, said: str) -> None:
    offer = offer_of(state_with(replace(BUNDLE, sum_minor=total, bundle_minor=price)))
    assert (offer.facts[0].text, offer.facts[0].mark, offer.facts[0].tone) == (said, Mark.TAG, Tone.OK)


def test_many_members_share_rows_and_none_is_forgotten() -> None:
    other = replace(PHONE, product_id="cable", name="Cable")
    offer = offer_of(state_with(replace(BUNDLE, parts=(PHONE, other, GLASS, CASE), set_names=())))
    assert offer.name == ADDON.name
    assert [part.text for part in offer.parts] == [
        "Galaxy A55, Cable – rung up",
        "Glass 9H · 69,99\u00a0zł",
        "2 × Case · 50,00\u00a0zł",
    ]
    more = offer_of(state_with(replace(BUNDLE, parts=(PHONE, other, GLASS, CASE, replace(GLASS, name="Strap")))))
    assert [part.text for part in more.parts] == [
        "Galaxy A55, Cable – rung up",
        "Glass 9H · 69,99\u00a0zł, 2 × Case · 50,00\u00a0zł, Strap · 69,99\u00a0zł",
    ]


def test_a_substitute_says_what_it_costs_and_what_it_stands_in_for() -> None:
    state = state_with(SUBSTITUTE)
    offer = offer_of(state)
    assert (offer.chip.text, offer.chip.mark) == ("Substitute", Mark.SWAP)
    assert (offer.price, offer.price_note) == ("39,98\u00a0zł", "instead of 99,98\u00a0zł")
    assert [fact.text for fact in offer.facts] == ["On shelf: 12 (9:41)", "In place of: Charger 45 W"]
    assert offer.total_after == "Total after swap: 800,00\u00a0zł"
    assert (labels(state)[Action.ACCEPT], Action.CHEAPER in labels(state)) == ("Swap", False)
    added = replace(SUBSTITUTE, replaces_line_id="", replaces_product_id="", difference_minor=3998)
    assert labels(state_with(added))[Action.ACCEPT] == "Add"


def test_a_cheaper_option_says_how_much_less_than_what() -> None:
    state = state_with(CHEAPER)
    offer = offer_of(state)
    assert (offer.chip.text, offer.chip.mark) == ("Cheaper option", Mark.DOWN)
    assert (offer.price, offer.price_note) == ("19,99\u00a0zł", "30,00\u00a0zł less than 49,99\u00a0zł")
    assert offer.facts[1].text == "Cheaper than: Charger 45 W"
    assert offer.why == "Costs less than: Charger 45 W (Rule chargers)"
    assert labels(state)[Action.ACCEPT] == "Add"


@pytest.mark.parametrize(
    ("candidate", "there"), [(UPGRADE, True), (ADDON, True), (BUNDLE, False), (COVER, False), (CHEAPER, False)]
)
def test_something_cheaper_is_asked_for_where_there_may_be_something(candidate: Candidate, there: bool) -> None:
    assert (Action.CHEAPER in labels(state_with(candidate))) == there


def test_a_smaller_step_is_no_step_up() -> None:
    step = replace(CHEAPER, evidence=Evidence(Source.LADDER, "ladder-1", "glass", "Glass"))
    assert offer_of(state_with(step)).why == "Costs less than: Charger 45 W (Rule ladder-1)"


def test_a_learned_step_is_proved_by_how_many_bought_it_and_names_no_rule() -> None:
    evidence = Evidence(Source.STEP, "step:glass>glass9h", "glass", "Glass", how="brand", sold=1212)
    offer = offer_of(state_with(replace(UPGRADE, evidence=evidence)))
    facts = [fact.text for fact in offer.facts]
    assert facts == ["On shelf: 12 (9:41)", "In place of: Glass", "Bought on 1212 receipts"]
    assert offer.why == "The brand-name version of: Glass – on 1212 receipts"


def test_a_cheaper_option_in_place_of_a_line_is_a_swap() -> None:
    candidate = replace(
        CHEAPER,
        replaces_line_id="2",
        replaces_product_id="charger",
        replaced_unit_price_minor=4999,
        difference_minor=-3000,
        total_after_minor=82997,
    )
    state = state_with(candidate)
    assert labels(state)[Action.ACCEPT] == "Swap"
    assert offer_of(state).price == "19,99\u00a0zł"
    assert offer_of(state).total_after == "Total after swap: 829,97\u00a0zł"


def test_a_cover_says_the_law_first_then_itself_and_unfolds_its_terms() -> None:
    state = state_with(COVER, stock=StockProof(None, None, counted=False))
    offer = offer_of(state)
    assert (offer.chip.text, offer.chip.mark) == ("Extra cover", Mark.SHIELD)
    assert offer.law == "Legal guarantee: 2 years"
    assert (offer.name, offer.price, offer.price_note) == ("Drops and spills", "249,00\u00a0zł", "4 years in total")
    assert [fact.text for fact in offer.facts] == ["Covers: Galaxy A55"]
    assert offer.terms == "Jeden upadek w roku."  # the shop wrote it in one language only
    assert labels(state)[Action.ACCEPT] == "Add cover"
    assert labels(state)[Action.TERMS] == "Terms"


@pytest.mark.parametrize("candidate", [UPGRADE, ADDON, BUNDLE, CHEAPER])
def test_only_a_cover_has_a_law_and_terms(candidate: Candidate) -> None:
    offer = offer_of(state_with(candidate))
    assert (offer.law, offer.terms) == ("", "")
    assert Action.TERMS not in labels(state_with(candidate))


def test_a_total_that_promotions_may_alter_is_said_to_be_about() -> None:
    offer = offer_of(state_with(replace(ADDON, total_uncertain=True)))
    assert offer.total_after == "Total after adding: ≈\u00a0899,97\u00a0zł"


def test_an_upgrade_compares_this_better_best_by_sign_and_word() -> None:
    comparison = (
        Option("glass", "Glass", 2999, 1500, "pcs", rung_up=True),
        Option("glass9h", "Glass 9H", 6999, 3500, "pcs", (("en", "covers all of it"), ("pl", "cały")), offered=True),
        Option("glass10", "Glass 10H", 9999, None, "", (("pl", "najtwardsze"),)),
    )
    state = state_with(UPGRADE, comparison=comparison)
    assert labels(state)[Action.COMPARE] == "Compare"
    said = [
        (one.label.text, one.label.mark, one.name, one.price, one.per_unit, one.adds)
        for one in offer_of(state).comparison
    ]
    assert said == [
        ("This one – rung up", Mark.BASKET, "Glass", "29,99\u00a0zł", "15,00\u00a0zł / piece", ""),
        ("Better – suggested", Mark.UP, "Glass 9H", "69,99\u00a0zł", "35,00\u00a0zł / piece", "covers all of it"),
        ("Best", Mark.PLUS, "Glass 10H", "99,99\u00a0zł", "", "najtwardsze"),
    ]
    assert [one.offered for one in offer_of(state).comparison] == [False, True, False]
    assert Action.COMPARE not in labels(state_with(UPGRADE))


def test_the_evidence_says_how_many_receipts_from_when_to_when() -> None:
    evidence = replace(ADDON.evidence, first_at=datetime(2025, 3, 7, 23, 30, tzinfo=WHEN.tzinfo), last_at=WHEN)
    offer = offer_of(state_with(replace(ADDON, evidence=evidence)))
    assert offer.why == (
        "Bought together in 84 of 672 receipts with: Galaxy A55 – 3,3 times as often as usual (8.03.2025 – 7.03.2026)"
    )


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        ("en", "8\u00a0Mar\u00a02025", "7\u00a0Mar\u00a02026"),
        ("pl", "8.03.2025", "7.03.2026"),
        ("sk", "8.\u00a03.\u00a02025", "7.\u00a03.\u00a02026"),
        ("ro", "08.03.2025", "07.03.2026"),
    ],
)
def test_dates_are_written_as_numbers_are(language: str, first: str, last: str) -> None:
    evidence = replace(ADDON.evidence, first_at=datetime(2025, 3, 7, 23, 30, tzinfo=WHEN.tzinfo), last_at=WHEN)
    offer = offer_of(replace(state_with(replace(ADDON, evidence=evidence)), language=language))
    assert offer.why.endswith(f"({first} – {last})")


def test_a_known_customer_is_a_segment_and_one_fact() -> None:
    customer = CustomerLine(Segment.LOYAL, (("USB-C cable 240 W braided, 2 m", WHEN), ("Older thing", WHEN)))
    offer = offer_of(replace(STATE, customer=customer))
    assert offer.customer == "Loyal customer"
    assert (offer.facts[2].text, offer.facts[2].mark) == (
        "Bought before: USB-C cable 240 W braided, 2 m (7.03)",
        Mark.PERSON,
    )
    silent = offer_of(replace(STATE, customer=CustomerLine(Segment.NEW)))
    assert (silent.customer, len(silent.facts)) == ("New customer", 2)
    assert offer_of(STATE).customer == ""


def test_other_wording_is_there_only_where_there_is_another() -> None:
    two = (("Swap it?", "upgrade.U1"), ("Swap?", "upgrade.U2"))
    assert labels(state_with(UPGRADE, wordings=two))[Action.OTHER_WORDING] == "Other wording"
    assert Action.OTHER_WORDING not in labels(state_with(UPGRADE, wordings=two[:1]))


def test_a_bad_suggestion_is_noted_once_and_moves_nothing() -> None:
    flagged = replace(STATE, flagged=True)
    assert offer_of(flagged).noted == "Noted for the manager"
    assert offer_of(STATE).noted == ""
    assert screen_of(flagged).buttons == screen_of(STATE).buttons  # no button moves, nothing folds
    assert screen_of(flagged).spoken == "Noted for the manager"


def test_the_idea_that_waits_is_one_line_with_its_short_name() -> None:
    waiting = replace(CARD, candidate=replace(ADDON, name="A name of the till without end, 2 m, black"))
    offer = offer_of(replace(STATE, waiting=waiting))
    assert (offer.next_label, offer.next_line) == ("Next", "A name of…2 m, black · 39,98\u00a0zł")
    short = offer_of(replace(STATE, waiting=replace(waiting, short_name="Cable 2 m")))
    assert short.next_line == "Cable 2 m · 39,98\u00a0zł"
    assert len(offer.next_line) <= 32
    assert offer_of(STATE).next_line == ""


def test_amounts_follow_the_formats_words_the_interface_and_quotes_the_script() -> None:
    romanian = replace(STATE, language="ro", basket=replace(BASKET, currency="RON"), card=replace(CARD, language="sk"))
    offer = offer_of(romanian)
    assert offer.price == "+40,00\u00a0lei"
    assert offer.script == "„Swap it?“"
    assert offer.chip.text == "Better version"


def test_every_part_of_a_basket_of_any_kind_is_plain() -> None:
    evil = "A\u202egpj\x00\nB"
    parts = (replace(PHONE, name=evil), replace(GLASS, name=evil))
    offer = offer_of(state_with(replace(BUNDLE, parts=parts, set_names=(("en", evil),))))
    assert offer.name == "Agpj B"
    assert all(part.text.startswith("Agpj B") for part in offer.parts)
    terms = replace(COVER, cover=CoverTerms(evil, ((("en"), evil),), (("en", evil),), (("en", evil),), (("en", evil),)))
    said = offer_of(state_with(terms))
    assert all(text.replace("\u00a0", " ").isprintable() for text in (said.law, said.terms, said.price_note, said.name))


def test_a_line_of_the_basket_is_marked_for_every_kind() -> None:
    lines = (Line("1", "phone", "phone", "Galaxy A55", Decimal(1), 79999),)
    basket = Basket("b1", "1", "Till 1", "anna", BasketState.TOTAL, "PLN", lines)
    mirror = screen_of(replace(state_with(COVER), basket=basket)).basket
    assert mirror is not None
    assert [row.marked for row in mirror.rows] == [True]


def test_a_card_is_a_card_in_one_phase_only() -> None:
    card: Card = replace(CARD, candidate=BUNDLE)
    for phase in Phase:
        screen = screen_of(replace(STATE, phase=phase, card=card, waiting=CARD))
        assert (screen.offer is not None) == (phase is Phase.CARD)
