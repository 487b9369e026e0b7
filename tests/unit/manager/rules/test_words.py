"""Rules in words: names of products, states, differences; never a code where a name is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from pos_assist.engine.rules import ALWAYS, Conditions
from pos_assist.manager.rules import change_words, states
from pos_assist.manager.rules.naming import Naming, amount, member
from pos_assist.manager.rules.offer_rows import offer_rows
from pos_assist.manager.rules.states import State, state_of
from pos_assist.services.editing import Change
from pos_assist.services.texts import SourceTexts
from tests.unit.manager.rules.shelf import LADDER, NOW, PAIR, SET, reading

TEXTS = SourceTexts()


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (PAIR, "Galaxy A55 → Case A55 or Glass"),
        (LADDER, "Glass < Glass 9H"),
        (SET, "Case A55 + 2 × USB-C cable for PLN 79.99"),
        (("bundle", {"id": "s", "members": ["2x sku:CASE"], "percent": "12.5"}), "2 × Case A55, 12.5% off"),
        (
            ("never", {"id": "n", "when": {"category": "Phones"}, "offer": "sku:CASE", "why": "x"}),
            "with category Phones never Case A55",
        ),
        (
            ("fits", {"id": "f", "when": {"attributes": {"port": "usb-c"}}, "offer": "sku:CABLE"}),
            "port = usb-c → USB-C cable",
        ),
        (("pair", {"id": "p", "when": "sku:GONE", "offer": "sku:CASE"}), "sku:GONE (not in the till) → Case A55"),
    ],
)
def test_a_rule_says_what_goes_with_what(rule: tuple[str, dict[str, object]], said: str) -> None:
    assert Naming(reading(), TEXTS).rule(*rule).replace("\N{NO-BREAK SPACE}", " ") == said


def test_many_products_are_counted() -> None:
    names = ["sku:PHONE", "sku:CASE", "sku:GLASS", "sku:CABLE", "sku:CREAM"]
    assert Naming(reading(), TEXTS).names(names) == "Galaxy A55, Case A55, Glass and 2 more"


def test_members_and_amounts_are_read_as_they_are_written() -> None:
    assert member("2x sku:A") == ("sku:A", 2)
    assert member("sku:A") == ("sku:A", 1)
    assert (amount("19,99"), amount("19.99"), amount("dear")) == (1999, 1999, None)


@pytest.mark.parametrize(
    ("held", "at", "state"),
    [
        (ALWAYS, NOW, State.IN_FORCE),
        (Conditions(paused=True), NOW, State.PAUSED),
        (Conditions(last=date(2026, 11, 19)), NOW, State.OVER),
        (Conditions(last=date(2026, 11, 20)), NOW, State.IN_FORCE),
        (Conditions(first=date(2026, 11, 21)), NOW, State.NOT_YET),
        (Conditions(hours=((480, 660),)), NOW, State.NOT_NOW),
        (Conditions(last=date(2026, 11, 19), hours=((480, 660),)), NOW, State.OVER),
        (Conditions(weekdays=frozenset({6})), NOW, State.NOT_NOW),
        (Conditions(stores=("Elsewhere",), segments=("loyal",)), NOW, State.IN_FORCE),
        (
            Conditions(last=date(2026, 11, 19), hours=((22 * 60, 120),)),  # the night that began on the last day
            datetime(2026, 11, 20, 1, 0, tzinfo=NOW.tzinfo),
            State.IN_FORCE,
        ),
    ],
)
def test_the_state_is_that_of_the_moment(held: Conditions, at: datetime, state: State) -> None:
    assert state_of(held, at, effect=True) is state


def test_what_names_nothing_that_is_sold_has_no_effect() -> None:
    gone = ("pair", {"id": "p", "when": "sku:GONE", "offer": "sku:CASE"})
    half = ("pair", {"id": "q", "when": ["sku:GONE", "sku:PHONE"], "offer": "sku:CASE"})
    short = ("ladder", {"id": "l", "steps": ["sku:GONE", "sku:CASE"]})
    broken = ("bundle", {"id": "s", "members": ["sku:GONE", "sku:CASE"], "price": "5"})
    rows = {
        row.name[1]: row
        for row in offer_rows(reading(gone, half, short, broken), ("pair", "ladder", "bundle"), NOW, TEXTS)
    }
    assert [rows[key].state for key in "pqls"] == [
        State.NO_EFFECT,
        State.IN_FORCE,
        State.NO_EFFECT,
        State.NO_EFFECT,
    ]
    assert rows["q"].remark == "sku:GONE is not in the till."


def test_states_differ_without_colour() -> None:
    assert len(set(states.SIGNS.values())) == len(State)
    assert len({state.value for state in State}) == len(State)


def test_a_row_tells_when_where_and_to_whom() -> None:
    document = {
        **PAIR[1],
        "from": "2026-11-01",
        "until": "2026-12-31",
        "hours": ["09:00-12:00"],
        "weekdays": ["mon", "sat"],
        "stores": ["Main"],
        "segments": ["high value"],
        "margin_floor": "2.50",
        "priority": 3,
    }
    row = offer_rows(reading(("pair", document)), ("pair",), NOW, TEXTS)[0]
    assert (row.dates, row.hours) == ("2026-11-01 – 2026-12-31", "Mon Sat, 09:00-12:00")
    assert (row.stores, row.segments, row.priority) == ("Main", "high value", 3)
    assert row.floor.replace("\N{NO-BREAK SPACE}", " ") == "PLN 2.50"
    assert row.state is State.NOT_NOW


def test_a_change_is_told_by_field_with_names() -> None:
    after = {**SET[1], "price": "69.99", "members": ["sku:CASE", "sku:CABLE"], "paused": True}
    change = Change("bundle", "set-1", SET[1], after)
    lines = change_words.change_lines(change, reading(SET), TEXTS)
    assert "Price: 79.99 → 69.99" in lines
    assert "What is in the set: Case A55, 2x USB-C cable → Case A55, USB-C cable" in lines
    assert "Paused: yes" in lines


def test_the_preview_marks_what_is_new_and_what_goes() -> None:
    new, gone = Change("ladder", "l", None, LADDER[1]), Change("ladder", "l", LADDER[1], None)
    assert change_words.preview([new, gone], reading(), TEXTS) == [
        "New: Ladder: Glass < Glass 9H",
        "Removed: Ladder: Glass < Glass 9H",
    ]


def test_the_engines_warning_is_told_where_we_have_no_words() -> None:
    weighed = ("bundle", {"id": "set-9", "members": ["sku:CHEESE", "sku:CASE"], "price": "5"})
    row = offer_rows(reading(weighed), ("bundle",), NOW, TEXTS)[0]
    assert row.state is State.NO_EFFECT
    assert "weighed" in row.remark


def test_a_paused_rule_is_paused_whatever_else() -> None:
    assert state_of(replace(ALWAYS, paused=True), NOW, effect=False) is State.PAUSED
