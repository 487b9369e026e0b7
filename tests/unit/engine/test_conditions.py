"""When, where and to whom a rule holds: by the shop's own clock, at midnight and on the nights the clocks change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.engine.conditions import why_not
from pos_assist.engine.decide import recheck
from pos_assist.engine.decision import Card, Decision
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import Reason, Source
from pos_assist.engine.rules import ALWAYS, Conditions, FitRule, Ladder, LearnedStep, Selector
from pos_assist.engine.situation import Customer, Segment, Situation
from tests.builders import COVER, GLASS, PHONE, PRODUCTS, basket, line
from tests.unit.engine.shop import NOON, PLAIN, ask, bundle, cover, know, learned, offered, only_rejection, pair

WARSAW = ZoneInfo("Europe/Warsaw")
FRIDAY = datetime(2026, 3, 6, 12, 30, tzinfo=WARSAW)
EVENING = ((22 * 60, 2 * 60),)  # over midnight
PAUSED = Conditions(paused=True)
BASKET = basket(line(PHONE))


def at(moment: datetime, conditions: Conditions, *places: str, segment: Segment | None = None) -> str:
    """What keeps a rule back then and there."""
    customer = None if segment is None else Customer("k", segment)
    situation = Situation(now=moment.astimezone(UTC), local=moment, customer=customer)
    return why_not(conditions, situation, places)


@pytest.mark.parametrize(
    ("conditions", "why"),
    [
        (ALWAYS, ""),
        (PAUSED, "paused"),
        (Conditions(first=date(2026, 3, 6), last=date(2026, 3, 6)), ""),
        (Conditions(first=date(2026, 3, 7)), "not yet: from 2026-03-07"),
        (Conditions(last=date(2026, 3, 5)), "over: until 2026-03-05"),
        (Conditions(hours=((480, 750), (751, 1440))), "hours: 08:00-12:30, 12:31-24:00, now 12:30"),
        (Conditions(hours=((480, 751),)), ""),
        (Conditions(hours=((600, 600),)), ""),  # around the clock
        (Conditions(weekdays=frozenset({5})), ""),
        (Conditions(weekdays=frozenset({6, 7})), "weekday: Saturday, Sunday"),
        (Conditions(stores=("till 2", "Main street ")), ""),
        (Conditions(stores=("Side street",)), "store: Side street"),
        (Conditions(segments=("loyal",)), "segment: loyal; this is new"),
        (Conditions(segments=("new", "loyal")), ""),
        (Conditions(margin_floor_minor=500), ""),
    ],
)
def test_every_part_can_keep_a_rule_back_and_is_named(conditions: Conditions, why: str) -> None:
    assert at(FRIDAY, conditions, "2", "Till 2", "MAIN street", segment=Segment.NEW) == why


def test_a_stranger_belongs_to_no_segment() -> None:
    assert at(FRIDAY, Conditions(segments=("new",))) == "segment: new; this is nobody the shop knows"


@pytest.mark.parametrize(
    ("hour", "day", "holds"),
    [
        (21, 6, False),
        (22, 6, True),
        (23, 6, True),
        (0, 7, True),  # still Friday's evening
        (1, 7, True),
        (2, 7, False),
        (22, 7, False),  # Saturday's own evening
        (1, 6, False),  # Thursday's
    ],
)
def test_hours_over_midnight_belong_to_the_day_they_begin_on(hour: int, day: int, holds: bool) -> None:
    moment = datetime(2026, 3, day, hour, 30 if hour != 2 else 0, tzinfo=WARSAW)
    fridays = Conditions(hours=EVENING, weekdays=frozenset({5}))
    only = Conditions(hours=EVENING, first=date(2026, 3, 6), last=date(2026, 3, 6))
    assert (not at(moment, fridays)) is (not at(moment, only)) is holds


def test_of_two_hours_that_overlap_after_midnight_either_day_will_do() -> None:
    both = Conditions(hours=((22 * 60, 120), (60, 180)), weekdays=frozenset({5}))
    assert at(datetime(2026, 3, 7, 1, 30, tzinfo=WARSAW), both) == ""
    assert at(datetime(2026, 3, 7, 2, 30, tzinfo=WARSAW), both) == "weekday: Friday"


def test_on_the_night_with_25_hours_an_hour_that_comes_twice_counts_twice() -> None:
    """2026-10-25: at 03:00 in Warsaw it is 02:00 again."""
    early = Conditions(hours=((120, 180),))  # 02:00-03:00
    start = datetime(2026, 10, 24, 22, tzinfo=UTC)  # midnight there
    minutes = [start + timedelta(minutes=number) for number in range(25 * 60)]
    assert sum(not at(one.astimezone(WARSAW), early) for one in minutes) == 120


def test_on_the_night_with_23_hours_an_hour_that_is_left_out_never_comes() -> None:
    """2026-03-29: after 01:59 in Warsaw it is 03:00."""
    start = datetime(2026, 3, 28, 23, tzinfo=UTC)
    minutes = [(start + timedelta(minutes=number)).astimezone(WARSAW) for number in range(23 * 60)]
    assert sum(not at(one, Conditions(hours=((120, 180),))) for one in minutes) == 0
    assert sum(not at(one, Conditions(hours=((60, 240),))) for one in minutes) == 120


def test_a_shop_that_tells_no_clock_goes_by_utc() -> None:
    assert why_not(Conditions(hours=((720, 721),)), Situation(now=NOON), ()) == ""


minutes = st.integers(0, 1440)
conditions = st.builds(
    Conditions,
    first=st.none() | st.dates(date(2026, 3, 1), date(2026, 3, 12)),
    last=st.none() | st.dates(date(2026, 3, 1), date(2026, 3, 12)),
    hours=st.lists(st.tuples(minutes, minutes), max_size=3).map(tuple),
    weekdays=st.frozensets(st.integers(1, 7)),
)


@given(conditions, st.integers(0, 11 * 24 * 3600))
def test_it_is_what_a_calendar_on_the_wall_says(one: Conditions, seconds: int) -> None:
    """Against a reference that writes every window down as an interval of days and minutes."""
    now = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(seconds=seconds)

    def day_holds(day: date) -> bool:
        within = (one.first is None or day >= one.first) and (one.last is None or day <= one.last)
        return within and (not one.weekdays or day.isoweekday() in one.weekdays)

    def windows(day: date) -> list[tuple[datetime, datetime]]:
        midnight = datetime.combine(day, time(), UTC)
        return [
            (midnight + timedelta(minutes=begin), midnight + timedelta(minutes=end + 1440 * (end <= begin)))
            for begin, end in one.hours or ((0, 1440),)
        ]

    days = [now.date(), now.date() - timedelta(days=1)]
    expected = any(day_holds(day) and begin <= now < end for day in days for begin, end in windows(day))
    assert (not at(now, one)) is expected


# -- in a decision ---------------------------------------------------------------------------------------------


def conditioned(one: Any, held: Conditions = PAUSED) -> Any:
    return replace(one, conditions=held)


def kept_back(decision: Decision) -> list[tuple[str, str]]:
    """(offer, detail) of what its rule keeps back."""
    return [(one.candidate.offer_id, one.detail) for one in decision.rejections if one.reason is Reason.CONDITIONS]


@pytest.mark.parametrize(
    ("rules", "offer"),
    [
        ((conditioned(pair("phone", "case")),), "add-on:phone>case"),
        (
            (conditioned(FitRule("any", Selector(("id:phone",)), Selector(products=("id:case",), category="x"))),),
            "add-on:phone>case",
        ),
        ((conditioned(Ladder("l", ("id:glass", "id:glass9h"), benefits={"en": "harder"})),), "upgrade:glass>glass9h"),
        ((conditioned(bundle("phone", "case", percent_off=Decimal(1))),), "bundle:phone+case"),
        ((conditioned(cover("phone", "cover", price_minor=4000)),), "cover:phone>cover"),
    ],
)
def test_a_paused_rule_of_any_kind_brings_nothing_and_says_so(rules: tuple[Any, ...], offer: str) -> None:
    goods = (*(replace(one, category="x") for one in PRODUCTS), COVER)
    decision = ask(basket(line(PHONE), line(GLASS)), know(*rules, products=goods))
    assert decision.candidates == ()
    assert kept_back(decision) == [(offer, "paused")]
    held = tuple(replace(rule, conditions=ALWAYS) for rule in rules)
    assert len(ask(basket(line(PHONE), line(GLASS)), know(*held, products=goods)).candidates) == 1


def test_a_rule_that_does_not_hold_never_hides_another_for_the_same_offer() -> None:
    other = FitRule("any", Selector(("id:phone",)), Selector(category="x"))
    goods = tuple(replace(one, category="x") if one.product_id == "case" else one for one in PRODUCTS)
    decision = ask(BASKET, know(conditioned(pair("phone", "case", priority=9)), other, products=goods))
    (scored,) = decision.candidates
    assert (scored.candidate.evidence.source, scored.candidate.evidence.rule_id) == (Source.ATTRIBUTE, "any")
    decision = ask(BASKET, know(conditioned(pair("phone", "case")), model=(learned("phone", "case"),)))
    assert [one.candidate.evidence.source for one in decision.candidates] == [Source.LEARNED]


def test_of_two_pairs_for_one_offer_the_one_that_holds_speaks() -> None:
    late = replace(pair("phone", "case", priority=5), rule_id="late", conditions=Conditions(hours=((1200, 1260),)))
    for rules in ((late, pair("phone", "case")), (pair("phone", "case"), late)):
        (scored,) = ask(BASKET, know(*rules)).candidates
        assert scored.candidate.evidence.rule_id == "phone+case"
    (scored,) = ask(BASKET, know(late, pair("phone", "case"), local=NOON.replace(hour=20))).candidates
    assert scored.candidate.evidence.rule_id == "late"


def test_of_two_covers_for_one_item_the_one_that_holds_is_offered() -> None:
    paused = replace(cover("phone", "cover", price_minor=4000, priority=9), rule_id="old", conditions=PAUSED)
    knowledge = know(paused, cover("phone", "cover", price_minor=4500), products=(*PRODUCTS, COVER))
    (scored,) = ask(BASKET, knowledge).candidates
    assert (scored.candidate.evidence.rule_id, scored.candidate.unit_price_minor) == ("cover for phone", 4500)


def test_a_paused_ladder_makes_way_for_what_was_learned() -> None:
    ladder = conditioned(Ladder("l", ("id:glass", "id:glass9h")))
    step = LearnedStep("glass", "glass9h", "price", 1.33, 400)
    knowledge = replace(know(ladder), steps={"glass": (step,)})
    sources = {one.candidate.evidence.source for one in ask(basket(line(GLASS)), knowledge).candidates}
    assert sources == {Source.STEP}
    in_force = replace(know(replace(ladder, conditions=ALWAYS)), steps={"glass": (step,)})
    found = ask(basket(line(GLASS)), in_force)
    assert {one.candidate.evidence.source for one in (*found.candidates, *found.rejections)} == {Source.LADDER}  # type: ignore[attr-defined]


def card_at_noon(hours: tuple[int, int]) -> tuple[Card, Knowledge]:
    knowledge = know(conditioned(pair("phone", "case"), Conditions(hours=(hours,))))
    (card,) = ask(BASKET, knowledge).cards
    return card, knowledge


def test_a_card_whose_hour_ends_or_whose_rule_is_paused_is_withdrawn() -> None:
    card, knowledge = card_at_noon((660, 721))
    later = knowledge.with_situation(replace(knowledge.situation, local=NOON + timedelta(minutes=1)))
    assert recheck(card, BASKET, knowledge, PLAIN) is None
    gone = recheck(card, BASKET, later, PLAIN)
    assert gone is not None
    assert (gone.reason, gone.detail) == (Reason.CONDITIONS, "hours: 11:00-12:01, now 12:01")
    paused = know(conditioned(pair("phone", "case")))
    stopped = recheck(card, BASKET, paused, PLAIN)
    assert stopped is not None
    assert stopped.reason is Reason.CONDITIONS


def test_a_rule_may_ask_for_more_margin_than_the_policy_or_for_less() -> None:
    """A case costs 49.99 and earns 39.99."""
    assert offered(ask(BASKET, know(conditioned(pair("phone", "case"), Conditions(margin_floor_minor=3999))))) == [
        "case"
    ]
    rejection = only_rejection(
        ask(BASKET, know(conditioned(pair("phone", "case"), Conditions(margin_floor_minor=4000))))
    )
    assert (rejection.reason, rejection.detail) == (Reason.MARGIN_BELOW_FLOOR, "3999, at least 4000")
    strict = replace(PLAIN, margin_floor_minor=9000)
    generous = know(conditioned(pair("phone", "case"), Conditions(margin_floor_minor=0)))
    assert offered(ask(BASKET, generous, strict)) == ["case"]
    assert only_rejection(ask(BASKET, know(pair("phone", "case")), strict)).reason is Reason.MARGIN_BELOW_FLOOR


def test_stores_are_this_till_and_what_the_shop_calls_itself() -> None:
    for store in ("1", "till 1", "Main street"):
        knowledge = know(
            conditioned(pair("phone", "case"), Conditions(stores=(store,))), stores=frozenset({"main street"})
        )
        assert offered(ask(BASKET, knowledge)) == ["case"]
    elsewhere = know(conditioned(pair("phone", "case"), Conditions(stores=("2",))))
    assert only_rejection(ask(BASKET, elsewhere)).detail == "store: 2"
