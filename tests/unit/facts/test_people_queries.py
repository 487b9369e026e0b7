"""What people did, from our log through the real intake: whose card it is, and what counts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from pos_assist.adapters.facts.people_queries import PeopleQueries
from pos_assist.services.events import EventKind
from pos_assist.services.people_compared import ComparedPeople, Moment, Work, Worked
from pos_assist.services.reporting.request import Filters, Period, Request
from pos_assist.settings import ReportSettings
from tests.unit.facts.small_shop import NOON, SmallShop, card, decision

DAY = Request(Period(date(2026, 3, 7), date(2026, 3, 7)))


def _card(
    shop: SmallShop,
    basket: str,
    staff: str,
    answer: str = "accepted",
    *,
    paid: bool = True,
    lines: int = 1,
    **more: str,
) -> None:
    """A basket with one card, answered by `staff` and, where accepted, on the receipt; closed by Anna."""
    at: dict[str, Any] = {"arm": "treatment", "staff_id": more.pop("shown_to", staff)}
    shop.event(EventKind.ASSIGNED, basket, detail=decision(2), **at)
    decided = shop.event(EventKind.DECIDED, basket, detail=decision(2, line_count=lines), **at)
    its: dict[str, Any] = {
        "card_id": f"card-{basket}",
        "offer_id": "add-on:1>2",
        "offer_kind": "add-on",
        "product_id": "2",
        **at,
    }
    shop.event(EventKind.SHOWN, basket, detail=card(decided), **its)
    if answer == "expired":
        shop.event(EventKind.EXPIRED, basket, detail=card(decided), **its)
    else:
        shop.event(EventKind.ANSWERED, basket, answer=answer, detail=card(decided), **{**its, "staff_id": staff})
    if answer == "accepted":
        shop.event(EventKind.CONFIRMED, basket, detail={**card(decided), "quantity_paid": "1"}, **its)
    closed = {"state": "paid" if paid else "voided", "total_minor": 84998, "lines": 2, "units": "2"}
    shop.event(EventKind.RECEIPT_CLOSED, basket, detail=closed, staff_id="1")


def _work(shop: SmallShop, request: Request = DAY) -> Work:
    shop.refresh()
    return PeopleQueries(shop.facts).work(request)


def test_every_answer_is_told_of_who_gave_it_with_the_name_the_till_has(shop: SmallShop) -> None:
    for number, (staff, answer) in enumerate(
        [
            ("1", "accepted"),
            ("1", "declined"),
            ("1", "not_offered"),
            ("1", "expired"),
            ("2", "accepted"),
            ("", "declined"),
        ]
    ):
        _card(shop, f"b{number}", staff, answer)
    assert _work(shop).people == (
        Worked("", "", 1, 1, 0, 0, 0, 0),
        Worked("1", "Anna", 4, 2, 1, 1, 1, 1),
        Worked("2", "Jan", 1, 1, 1, 1, 0, 0),
    )


def test_a_card_is_of_who_answered_it_whoever_began_or_closed_the_sale(shop: SmallShop) -> None:
    """Worked case 3: served by one, answered by another."""
    _card(shop, "b1", "2", shown_to="1")
    assert [(one.staff_id, one.confirmed) for one in _work(shop).people] == [("2", 1)]


def test_a_basket_that_was_voided_before_payment_counts_for_nobody(shop: SmallShop) -> None:
    """Worked case 2."""
    _card(shop, "b1", "1", paid=False)
    _card(shop, "b2", "1", "declined")
    assert _work(shop).people == (Worked("1", "Anna", 1, 1, 0, 0, 0, 0),)


def test_moments_are_of_the_hour_on_the_shops_wall_and_the_offers_category(shop: SmallShop) -> None:
    _card(shop, "b1", "1")
    assert _work(shop).moments == (Moment("1", 12, "add-on", "Phone cases", "", 1, 1, "1"),)


def test_a_moment_knows_how_many_lines_the_basket_had_when_it_was_decided(shop: SmallShop) -> None:
    for lines in (1, 2, 4, 5, 30):
        _card(shop, f"b{lines}", "1", lines=lines)
    _card(shop, "b0", "1", lines=0)  # an older log does not say
    assert {one.size: one.shown for one in _work(shop).moments} == {"": 1, "1": 1, "2-4": 2, "5+": 2}


def test_one_employee_is_seen_beside_all_and_another_till_is_not(shop: SmallShop) -> None:
    _card(shop, "b1", "1")
    _card(shop, "b2", "2")
    asked = Request(DAY.period, Filters(employees=frozenset({"1"})))
    assert len(_work(shop, asked).people) == 2
    assert [row.staff_id for row in ComparedPeople(PeopleQueries(shop.facts)).people(asked).rows] == ["1"]
    assert PeopleQueries(shop.facts).work(Request(DAY.period, Filters(tills=frozenset({"2"})))).people == ()


def test_after_its_time_nobody_is_told_by_person_nor_called_unattributed(shop: SmallShop) -> None:
    _card(shop, "b1", "1")
    shop.refresh(NOON + timedelta(days=100), report=ReportSettings(person_days=90))
    told = PeopleQueries(shop.facts).work(DAY)
    assert (told.people, told.moments) == ((), ())


@pytest.mark.parametrize("hours", [(), (12,), (13,)])
def test_filters_mean_what_they_mean_elsewhere(shop: SmallShop, hours: tuple[int, ...]) -> None:
    _card(shop, "b1", "1")
    found = _work(shop, Request(DAY.period, Filters(hours=frozenset(hours)))).people
    assert len(found) == (0 if hours == (13,) else 1)
