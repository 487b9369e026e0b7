"""Trying rules on a basket: the panel's own decision, the same for the same question."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from pos_assist.adapters.rules_file.documents import rule_book_of
from pos_assist.engine.basket import Basket
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import Reason
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Segment
from pos_assist.services.stock import Stock
from pos_assist.services.trial import Place, Question, by_reason, fates, shifts, try_out, typed_basket, with_rules
from tests.builders import CABLE, CASE, GLASS, PHONE
from tests.unit.manager.rules.shelf import GOODS, NOW, PAIR, POLICY, reading

NOTHING = Stock({}, known=False)


def asked(**changes: object) -> Question:
    return replace(Question(typed_basket([(PHONE, Decimal(1))], "PLN"), NOW), **changes)  # type: ignore[arg-type]


def knowledge(*rules: tuple[str, dict[str, object]]) -> Knowledge:
    return reading(*rules).shop.knowledge


def test_a_typed_basket_stands_at_the_tills_prices() -> None:
    basket = typed_basket([(CASE, Decimal(2)), (CABLE, Decimal("0.5"))], "PLN")
    assert isinstance(basket, Basket)
    assert basket.total_minor == 2 * 4999 + 1000  # half a cable, rounded half up
    assert [line.name for line in basket.lines] == ["Case A55", "USB-C cable"]


def test_equal_questions_have_equal_answers() -> None:
    drawn = replace(POLICY, exploration_share=1.0)
    first, second = (try_out(asked(), knowledge(PAIR), drawn, NOTHING).decision for _ in range(2))
    assert first == second
    assert first.cards


def test_the_holdout_has_no_part_in_it() -> None:
    decision = try_out(asked(), knowledge(PAIR), replace(POLICY, holdout_share=1.0), NOTHING).decision
    assert decision.cards


def test_nothing_that_was_considered_is_hidden() -> None:
    decision = try_out(asked(), knowledge(PAIR), replace(POLICY, shortlist=1), NOTHING).decision
    found = fates(decision)
    considered = {one.candidate.offer_id for one in decision.candidates}
    considered |= {one.candidate.offer_id for one in decision.rejections}
    assert set(found) == considered
    assert sorted(fate.place.value for _, fate in found.values()) == ["fell", "shown"]
    assert list(by_reason(decision)) == [Reason.NOT_CHOSEN]


def test_queue_language_segment_store_and_hour_count() -> None:
    held = {**PAIR[1], "segments": ["loyal"], "stores": ["Main"], "hours": ["14:00-15:00"]}
    known = knowledge(("pair", held))
    right = asked(segment=Segment.LOYAL, stores=frozenset({"main"}), language="pl")
    shown = try_out(right, known, POLICY, NOTHING).decision
    assert shown.cards[0].language == "pl"
    for wrong in (
        replace(right, segment=None),
        replace(right, stores=frozenset()),
        replace(right, at=NOW.replace(hour=16)),
    ):
        fallen = try_out(wrong, known, POLICY, NOTHING).decision
        assert not fallen.cards
        assert list(by_reason(fallen)) == [Reason.CONDITIONS]
    queue = try_out(replace(right, queue=True), known, POLICY, NOTHING).decision
    assert queue.queue_silenced
    assert list(by_reason(queue)) == [Reason.QUEUE_MODE]


def test_the_hour_is_that_of_the_shop() -> None:
    known = knowledge(("pair", {**PAIR[1], "hours": ["23:00-24:00"]}))
    warsaw = datetime.fromisoformat("2026-11-20T23:30:00+01:00")  # half past ten in the evening in UTC
    assert try_out(asked(at=warsaw), known, POLICY, NOTHING).decision.cards


def test_other_rules_make_another_decision_and_the_difference_is_told() -> None:
    before = knowledge(PAIR)
    after = with_rules(before, GOODS, rule_book_of([("pair", {**PAIR[1], "offer": ["sku:GLASS", "sku:CABLE"]})]))
    old, new = (try_out(asked(), known, POLICY, NOTHING).decision for known in (before, after))
    moved = {shift.candidate.product_id: (shift.before.place, shift.after.place) for shift in shifts(old, new)}
    assert moved[CASE.product_id] == (Place.SHOWN, Place.UNKNOWN)
    assert moved[CABLE.product_id][0] is Place.UNKNOWN
    assert GLASS.product_id in moved
    assert shifts(old, old) == []


def test_a_rebuilt_shop_decides_as_the_first_one() -> None:
    known = knowledge(PAIR)
    again = with_rules(known, GOODS, rule_book_of([PAIR]))
    first, second = (try_out(asked(), one, Policy(), NOTHING).decision for one in (known, again))
    assert first == second
