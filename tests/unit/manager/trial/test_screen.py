"""The test's answer in words: every guardrail has a sentence, every figure is told, nothing is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from pos_assist.engine.catalogue import StockFigure
from pos_assist.engine.offers import OfferKind, Reason, Rejection
from pos_assist.errors import UserError
from pos_assist.manager.trial.asking import Asked, Counter, answer, moment_of
from pos_assist.manager.trial.details import Details
from pos_assist.manager.trial.reason_texts import OFFER_KINDS, REASONS
from pos_assist.manager.trial.screen import Screen, Told, as_text
from pos_assist.services.editing import Change
from pos_assist.services.stock import Stock
from pos_assist.services.texts import SourceTexts
from pos_assist.services.trial import Question, Standing, Trial, try_out, typed_basket
from tests.builders import CASE, GLASS, PHONE
from tests.unit.manager.rules.shelf import NOW, PAIR, POLICY, Rule, reading

TEXTS = SourceTexts()


def trial(*rules: Rule, **policy: object) -> Trial:
    basket = typed_basket([(PHONE, Decimal(1))], "PLN")
    shop = reading(*rules).shop
    return try_out(Question(basket, NOW), shop.knowledge, replace(POLICY, **policy), Stock({}, known=False))  # type: ignore[arg-type]


def lines(told: tuple[Told, ...]) -> list[str]:
    return [line.strip().replace("\N{NO-BREAK SPACE}", " ") for line in as_text(told).splitlines()]


def test_every_guardrail_and_every_kind_of_offer_has_words() -> None:
    assert set(REASONS) == set(Reason)
    assert set(OFFER_KINDS) == set(OfferKind)
    assert len(set(REASONS.values())) > len(REASONS) - 3  # what the till does not sell is said alike twice


def test_what_is_shown_is_told_with_everything_about_it() -> None:
    said = lines(Screen(TEXTS).of(trial(PAIR)))
    assert said[0] == "Shown"
    assert said[1].startswith("Case A55 – add-on, PLN 49.99")
    assert any(line.startswith("To say: ") and "49.99" in line for line in said)
    assert "Why: Your shop suggests it with: Galaxy A55" in said
    assert "Total after: PLN 849.98" in said
    assert "In stock: not known" in said
    assert any(line.startswith("Expected extra margin") for line in said)
    assert any(line.startswith(("Waits under it", "Possible")) for line in said)


def test_what_fell_stands_under_its_reason_with_the_figures() -> None:
    dear = ("pair", {"id": "p", "when": "sku:PHONE", "offer": ["sku:CASE", "sku:SET"], "margin_floor": "500"})
    said = lines(Screen(TEXTS).of(trial(dear)))
    assert "Nothing is shown." in said
    assert "It earns too little. (1)" in said
    assert "Case A55 – add-on, with Galaxy A55: PLN 39.99; at least PLN 500.00 is wanted" in said
    assert "The till does not sell it now. (1)" in said
    assert "Starter set – add-on, with Galaxy A55: no price" in said


def test_an_empty_answer_says_so() -> None:
    said = lines(Screen(TEXTS).of(trial()))
    assert said[:2] == ["Shown", "No rule and nothing learned goes with this basket."]


def test_a_rule_without_effect_is_told_too() -> None:
    said = lines(Screen(TEXTS).of(trial(PAIR, ("pair", {"id": "x", "when": "sku:GONE", "offer": "sku:CASE"}))))
    assert "Rules without effect (1)" in said
    assert any("sku:GONE" in line for line in said)


DETAILS = [  # as the engine's guardrails write them
    (Reason.MARGIN_BELOW_FLOOR, "12, at least 100", "PLN 0.12; at least PLN 1.00 is wanted"),
    (Reason.PRICE_OUT_OF_PROPORTION, "5000 over 1249.75 minor units", "PLN 50.00 more, and PLN 12.49 is the most"),
    (Reason.PRICE_OUT_OF_PROPORTION, "2.10 times the price, for a high-value customer", "2.10 times the price"),
    (Reason.NOT_ENOUGH_STOCK, "3 available less 2 kept back, 2 wanted", "3 there, 2 kept back, 2 wanted"),
    (Reason.NO_SAVING, "500 instead of 400", "PLN 5.00 instead of PLN 4.00"),
    (Reason.PRICE_MISMATCH, "500, the till says 400", "PLN 5.00 in the rule, PLN 4.00 at the till"),
    (Reason.EQUIVALENT_IN_BASKET, "variant of glass", "a variant of Glass"),
    (Reason.CONDITIONS, "hours: 08:00-11:00, now 12:30", "only 08:00-11:00; it is 12:30"),
    (Reason.CONDITIONS, "weekday: Monday, Saturday", "only on Mon, Sat"),
    (Reason.CONDITIONS, "segment: loyal, high value; this is new", "only for loyal, high value; this customer is new"),
    (Reason.CONDITIONS, "over: until 2026-01-01", "over since 2026-01-01"),
    (Reason.NOT_SELLABLE, "Glass: no price", "Glass: no price"),
    (
        Reason.BELOW_RELEVANCE_FLOOR,
        "P(accept) 0.010 ± 0.001, at least 0.02",
        "chance of a yes 1.0% ± 0.1%; at least 2.0% is wanted",
    ),
    (Reason.NEVER_WITH, "rule-1: they do not fit", "rule-1: they do not fit"),
    (
        Reason.SCRIPT_UNFILLED,
        "{benefit} is unknown or out of date; 101 characters, at most 100",
        "'benefit' is not known; 101 characters, at most 100 fit",
    ),
    (Reason.NOT_CHOSEN, "", ""),
]


@pytest.mark.parametrize(("reason", "detail", "said"), DETAILS)
def test_figures_are_told_in_words(reason: Reason, detail: str, said: str) -> None:
    of = trial(PAIR)
    candidate = of.decision.cards[0].candidate
    told = Details(of, TEXTS).of(Rejection(candidate, reason, detail))
    assert told.replace("\N{NO-BREAK SPACE}", " ") == said


class Book:
    """An `Editing` that knows one changed book."""

    def __init__(self, *rules: Rule) -> None:
        self.rules = rules

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"{name} is not asked for a trial")

    def book(self, changes: object = ()) -> object:
        if not changes:
            raise AssertionError("the rules in force are read with the shop")
        if not self.rules:
            raise UserError("The draft is not right.")
        return reading(*self.rules).book


def counter() -> Counter:
    return Counter(reading(PAIR), Standing(), POLICY, NOW)


def test_a_draft_is_compared_with_what_is_in_force() -> None:
    change = Change("pair", "pair-1", PAIR[1], {**PAIR[1], "offer": "sku:GLASS"})
    question = Asked("", (("sku:PHONE", Decimal(1)),), changes=(change,), compare=True)
    found = answer(question, counter(), Book(("pair", dict(change.after or {}))))  # type: ignore[arg-type]
    assert found.before is not None
    assert found.before.decision.cards[0].candidate.product_id == CASE.product_id
    assert found.trial.decision.cards[0].candidate.product_id == GLASS.product_id
    said = lines(Screen(TEXTS).compared(found.before, found.trial))
    assert said[0] == "What the unsaved changes change (2)"
    assert "Case A55: shown → not thought of" in said
    assert {"With the unsaved changes", "Rules in force"} <= set(said)


def test_a_draft_that_is_not_right_is_a_sentence() -> None:
    question = Asked("", (("sku:PHONE", Decimal(1)),), changes=(Change("pair", "p", None, {}),))
    with pytest.raises(UserError, match="not right"):
        answer(question, counter(), Book())  # type: ignore[arg-type]


def test_a_basket_of_the_till_is_taken_as_it_stands() -> None:
    basket = typed_basket([(replace(PHONE, price_minor=100), Decimal(3))], "PLN", "b7")
    asked = Asked("b7", (("sku:CASE", Decimal(1)),))
    found = answer(asked, counter()._replace(standing=Standing(live=(basket,))), Book())  # type: ignore[arg-type]
    assert found.trial.basket == basket


def test_at_another_moment_stock_is_no_older_than_it_is_now() -> None:
    """'Only on Monday mornings' is asked about on a Sunday: what is there now counts, not that it is a day old then."""
    known = reading(PAIR)
    stock = Stock({CASE.product_id: StockFigure(Decimal(9), NOW.astimezone(UTC))}, known=True)
    there = counter()._replace(reading=replace(known, shop=replace(known.shop, stock=stock)))
    asked = Asked("", (("sku:PHONE", Decimal(1)),), at=NOW + timedelta(days=5))
    found = answer(asked, there, Book())  # type: ignore[arg-type]
    assert [one.candidate.product_id for one in found.trial.decision.cards] == [CASE.product_id]


def test_the_moment_is_read_by_the_shops_clock() -> None:
    assert moment_of(" ", NOW) is None
    assert moment_of("2026-12-24 18:30", NOW) == datetime(2026, 12, 24, 18, 30, tzinfo=NOW.tzinfo)
    assert moment_of("2026-12-24", NOW) == datetime(2026, 12, 24, 12, 0, tzinfo=NOW.tzinfo)
    with pytest.raises(ValueError, match="Invalid"):
        moment_of("tomorrow at noon", NOW)
