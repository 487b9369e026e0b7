"""What became of each rule, told from logs that the desk wrote and from any log there may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.catalogue import Product
from pos_assist.services.events import Answer, Event, EventKind
from pos_assist.services.rule_figures import FOLDED, Figures, RuleFigures, RuleTally
from tests.builders import CASE, PHONE, basket, line, receipt
from tests.unit.services.conftest import Counter, MakeCounter

START = datetime(2026, 11, 1, 9, tzinfo=UTC)
CARRY = (EventKind.SHOWN, EventKind.ANSWERED, EventKind.UNDONE)  # events that name their rule


def figures(events: Sequence[Event], held: int = 100) -> Figures:
    tally = RuleTally(held)
    for event in events:
        tally.note(event)
    return tally.figures()


def of_case(counter: Counter) -> RuleFigures:
    return figures(counter.log.events).rules.get("case", RuleFigures())


def card(counter: Counter) -> str:
    """A painted card of the rule 'case'."""
    counter.see(basket(line(PHONE)))
    counter.wait(3)
    counter.paint()
    counter.wait(1.5)
    return counter.state().card_id


def paid(counter: Counter, *extra: Product, state: str = "paid") -> None:
    """The customer takes these as well, and the basket is closed."""
    final = basket(line(PHONE), *(line(one) for one in extra))
    counter.see(final)
    counter.receipts.closed["b1"] = receipt(final, state=state)
    counter.see()
    counter.wait(5)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ((), RuleFigures(1, 0, 0, 0)),
        ((Answer.ACCEPTED,), RuleFigures(1, 1, 1, 1)),
        ((Answer.DECLINED,), RuleFigures(1, 1, 0, 0)),
        ((Answer.NOT_OFFERED,), RuleFigures(1, 0, 0, 0)),
        ((Answer.ACCEPTED, Answer.DECLINED), RuleFigures(1, 1, 0, 0)),
        ((Answer.DECLINED, Answer.ACCEPTED), RuleFigures(1, 1, 1, 1)),
        ((Answer.ACCEPTED, Answer.NOT_OFFERED), RuleFigures(1, 0, 0, 0)),
    ],
)
def test_the_final_answer_counts(make_counter: MakeCounter, answers: Sequence[Answer], told: RuleFigures) -> None:
    """One after the other, each but the last taken back; the case is bought in the end."""
    counter = make_counter()
    shown = card(counter)
    for number, answer in enumerate(answers):
        if number:
            assert counter.desk.undo()
        assert counter.desk.answer(shown, answer)
    paid(counter, CASE)
    assert of_case(counter) == told


def test_an_answer_taken_back_is_no_offer(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.desk.answer(card(counter), Answer.ACCEPTED)
    assert counter.desk.undo()
    assert of_case(counter) == RuleFigures(1, 0, 0, 0)


def test_accepted_and_not_bought_is_not_confirmed(make_counter: MakeCounter) -> None:
    counter = make_counter()
    counter.desk.answer(card(counter), Answer.ACCEPTED)
    paid(counter)
    assert of_case(counter) == RuleFigures(1, 1, 1, 0)


def test_an_expired_card_was_shown_and_not_offered(make_counter: MakeCounter) -> None:
    counter = make_counter()
    card(counter)
    counter.see()
    assert EventKind.EXPIRED in counter.log.kinds()
    assert of_case(counter) == RuleFigures(1, 0, 0, 0)


def test_a_withdrawn_card_was_shown_and_not_offered(make_counter: MakeCounter) -> None:
    counter = make_counter()
    card(counter)
    counter.see(basket(line(PHONE), line(CASE)))
    assert EventKind.WITHDRAWN in counter.log.kinds()
    assert of_case(counter) == RuleFigures(1, 0, 0, 0)


@pytest.mark.parametrize("state", ["voided", "training"])
def test_what_was_never_sold_counts_nowhere(make_counter: MakeCounter, state: str) -> None:
    counter = make_counter()
    counter.desk.answer(card(counter), Answer.ACCEPTED)
    assert of_case(counter) == RuleFigures(1, 1, 1, 0)
    paid(counter, CASE, state=state)
    assert counter.log.of(EventKind.RECEIPT_CLOSED)
    assert of_case(counter) == RuleFigures()


def event(kind: EventKind, at: int, card_id: str, basket_id: str, rule: str = "r", **more: object) -> Event:
    """Of a card; the rule follows from its id."""
    moment = START + timedelta(minutes=at)
    detail = {"evidence": {"rule_id": rule}} if kind in CARRY else {}
    return Event(f"{at}", kind, moment, "1", basket_id, card_id=card_id, detail={**detail, **more})


def closed(at: int, basket_id: str, state: str, assigned_as: str = "") -> Event:
    return event(EventKind.RECEIPT_CLOSED, at, "", basket_id, state=state, assigned_as=assigned_as or basket_id)


def test_a_sale_that_went_on_under_another_key_is_voided_as_one() -> None:
    told = figures(
        [
            event(EventKind.SHOWN, 0, "one", "parked"),
            event(EventKind.SHOWN, 1, "two", "resumed"),
            closed(2, "resumed", "voided", assigned_as="parked"),
        ]
    )
    assert told == Figures(START, {})


def test_a_key_that_the_till_uses_again_leaves_the_earlier_sale_alone() -> None:
    told = figures(
        [
            event(EventKind.SHOWN, 0, "one", "b"),
            closed(1, "b", "paid"),
            event(EventKind.SHOWN, 2, "two", "b"),
            closed(3, "b", "voided"),
        ]
    )
    assert told.rules == {"r": RuleFigures(shown=1)}


def test_nothing_recorded_has_no_beginning() -> None:
    assert figures([]) == Figures(None, {})


def test_what_no_rule_offered_belongs_to_none() -> None:
    assert figures([event(EventKind.SHOWN, 0, "one", "b", rule="")]).rules == {}


@st.composite
def logs(draw: st.DrawFn) -> list[Event]:
    """Sales one after the other or at once: each its cards, answers, second thoughts, and what the receipt said."""
    sales = []
    for number in range(draw(st.integers(0, 6))):
        told: list[Event] = []
        for place in range(draw(st.integers(0, 3))):
            card_id, rule = f"{number}-{place}", draw(st.sampled_from("rst"))

            def add(kind: EventKind, answer: str = "", *, card_id: str = card_id, rule: str = rule) -> None:
                made = event(kind, 0, card_id, f"b{number}", rule)  # noqa: B023 - used at once
                told.append(replace(made, answer=answer))  # noqa: B023 - used at once

            if draw(st.booleans()):
                add(EventKind.SHOWN)
            final = ""
            for answer in draw(st.lists(st.sampled_from([one.value for one in Answer]), max_size=3)):
                add(EventKind.ANSWERED, answer)
                final = answer
                if draw(st.booleans()):
                    add(EventKind.UNDONE, answer)
                    final = ""
            add(draw(st.sampled_from([EventKind.EXPIRED, EventKind.WITHDRAWN, EventKind.MISSED])))
            if final == "accepted":
                add(draw(st.sampled_from([EventKind.CONFIRMED, EventKind.NOT_ADDED])))
        state = draw(st.sampled_from(["paid", "voided", "training", "abandoned", "unknown", "return", ""]))
        if state:
            told.append(closed(0, f"b{number}", state))
        sales.append(told)
    mixed = []
    while any(sales):
        mixed.append(draw(st.sampled_from([sale for sale in sales if sale])).pop(0))
    return [replace(one, event_id=str(at), at=START + timedelta(minutes=at)) for at, one in enumerate(mixed)]


def plainly(events: Sequence[Event]) -> dict[str, RuleFigures]:
    """The same, counted card by card with the whole log at hand."""
    dead = {
        one.basket_id
        for one in events
        if one.kind is EventKind.RECEIPT_CLOSED and one.detail["state"] in ("voided", "training", "abandoned")
    }
    found: dict[str, list[RuleFigures]] = {}
    for card_id in {one.card_id for one in events if one.kind in CARRY and one.basket_id not in dead}:
        mine = [one for one in events if one.card_id == card_id]
        last = [one for one in mine if one.kind in (EventKind.ANSWERED, EventKind.UNDONE)][-1:]
        final = last[0].answer if last and last[0].kind is EventKind.ANSWERED else ""
        kinds = {one.kind for one in mine}
        told = RuleFigures(
            int(EventKind.SHOWN in kinds),
            int(final in ("accepted", "declined")),
            int(final == "accepted"),
            int(final == "accepted" and EventKind.CONFIRMED in kinds),
        )
        rule = next(one.detail["evidence"]["rule_id"] for one in mine if one.kind in CARRY)
        found.setdefault(rule, []).append(told)
    return {rule: RuleFigures(*map(sum, zip(*parts, strict=True))) for rule, parts in found.items()}


@given(logs())
def test_any_log_is_counted_as_card_by_card(events: list[Event]) -> None:
    told = figures(events)
    assert {rule: one for rule, one in told.rules.items() if one != RuleFigures()} == {
        rule: one for rule, one in plainly(events).items() if one != RuleFigures()
    }
    counted = [one.at for one in events if one.kind in FOLDED]
    assert told.since == min(counted, default=None)


@given(st.integers(1, 5), st.integers(1, 60))
def test_a_long_log_needs_no_more_memory_than_the_newest_cards(held: int, sales: int) -> None:
    """Sale after sale: what is settled early is what it would have been later."""
    tally = RuleTally(held)
    for number in range(sales):
        for kind in (EventKind.SHOWN, EventKind.ANSWERED, EventKind.CONFIRMED):
            tally.note(replace(event(kind, number, f"c{number}", f"b{number}"), answer="accepted"))
        if number % 3:
            tally.note(closed(number, f"b{number}", "paid"))
        assert len(tally._cards) <= held
        assert len(tally._open) <= held
    assert tally.figures().rules == {"r": RuleFigures(sales, sales, sales, sales)}
