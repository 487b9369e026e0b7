"""People, fairly: like with like, nothing below fifty, nobody ranked, equal people come out equal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from pos_assist.services.people import COMPARABLE, ENOUGH, Person
from pos_assist.services.people_compared import ComparedPeople, Moment, Work, Worked, _sizes
from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.reporting.request import Filters, Period, Request
from pos_assist.statistics.values import WhyNot

REQUEST = Request(Period(date(2026, 10, 1), date(2026, 10, 28)))


class Counts:
    """Facts made up by hand; remembers what was asked."""

    def __init__(self, moments: Iterable[Moment], *, skipped: int = 0) -> None:
        self.asked: list[Request] = []
        people: dict[str, list[Moment]] = defaultdict(list)
        for one in moments:
            people[one.staff_id].append(one)
        self._people = people
        self._skipped = skipped

    def work(self, request: Request) -> Work:
        self.asked.append(request)
        worked = []
        for staff_id, moments in self._people.items():
            shown, confirmed = sum(one.shown for one in moments), sum(one.confirmed for one in moments)
            offered = shown - self._skipped
            worked.append(Worked(staff_id, f"Ms {staff_id}", shown, offered, confirmed, confirmed, self._skipped, 0))
        return Work(Freshness(), tuple(worked), tuple(one for moments in self._people.values() for one in moments))


def _moment(staff_id: str, shown: int, confirmed: int, hour: int = 9) -> Moment:
    return Moment(staff_id, hour, "add-on", "Cases", "", shown, confirmed)


def _rows(*moments: Moment) -> dict[str, Person]:
    return {row.staff_id: row for row in ComparedPeople(Counts(moments)).people(REQUEST).rows}


def test_below_fifty_shown_there_is_no_number_and_below_two_hundred_no_word() -> None:
    told = _rows(_moment("few", ENOUGH - 1, 20), _moment("some", COMPARABLE - 1, 80), _moment("many", 2000, 200))
    few, some, many = told["few"], told["some"], told["many"]
    for estimate in (few.raw, few.standardised, few.offer_rate, few.skip_rate, few.expired_rate):
        assert (estimate.value, estimate.interval, estimate.why_not) == (None, None, WhyNot.TOO_FEW)
    assert (few.expected, few.p_above, few.standing, few.on_funnel) == (None, None, "few", None)
    assert (few.shown, few.confirmed) == (ENOUGH - 1, 20)
    assert some.standardised.value is not None
    assert (some.p_above, some.standing) == (None, "few")
    assert (many.standing, many.p_above is None) == ("below", False)  # .1 where the three have .134


def test_rows_are_by_name_and_what_nobody_signed_comes_last_without_a_word() -> None:
    counts = Counts([_moment("", 900, 300), _moment("zoe", 500, 50), _moment("adam", 500, 50)])
    told = ComparedPeople(counts).people(REQUEST)
    assert [row.staff_id for row in told.rows] == ["adam", "zoe", ""]
    assert told.rows[2].raw.value == pytest.approx(1 / 3)
    assert (told.rows[2].standing, told.rows[2].p_above) == ("few", None)


def test_equal_people_of_unequal_hours_are_within_though_their_raw_rates_are_worlds_apart() -> None:
    told = _rows(
        *(_moment("day", 1800, 90, 9), _moment("day", 200, 40, 19)),
        *(_moment("evening", 200, 10, 9), _moment("evening", 1800, 360, 19)),
    )
    assert (told["day"].raw.value, told["evening"].raw.value) == (0.065, 0.185)
    assert told["day"].standardised.value == pytest.approx(told["evening"].standardised.value, abs=2e-3)
    assert {row.standing for row in told.values()} == {"within"}
    middle = ComparedPeople(Counts([_moment("day", 1800, 90, 9)])).people(REQUEST).centre.value
    assert middle == 0.05
    assert told["day"].on_funnel == pytest.approx(told["evening"].on_funnel, abs=2e-3)


def test_equal_people_of_unequal_baskets_are_within_and_without_the_size_they_would_not_be() -> None:
    told = [
        replace(_moment(who, shown, yes), size=size)
        for who, size, shown, yes in (
            *(("small", "1", 1600, 80), ("small", "2-4", 200, 30), ("small", "5+", 200, 50)),
            *(("large", "1", 200, 10), ("large", "2-4", 200, 30), ("large", "5+", 1600, 400)),
        )
    ]
    known, unknown = _rows(*told), _rows(*(replace(one, size="") for one in told))
    assert {row.standing for row in known.values()} == {"within"}
    assert (unknown["small"].standing, unknown["large"].standing) == ("below", "above")
    assert known["small"].standardised.value == pytest.approx(known["large"].standardised.value, abs=3e-3)


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        ({"1": 900, "2-4": 500, "5+": 99}, {"1": "1", "2-4": "2-4", "5+": "2-4", "": "1"}),
        ({"1": 20, "2-4": 30, "5+": 400}, {"1": "1", "2-4": "1", "5+": "1", "": "1"}),
        ({"1": 300, "2-4": 40, "5+": 200}, {"1": "1", "2-4": "2-4", "5+": "2-4", "": "1"}),
        ({"1": 300, "5+": 200, "": 100}, {"1": "1", "5+": "5+", "": ""}),
        ({"": 60}, {"": ""}),
    ],
)
def test_a_rare_size_is_told_with_its_neighbour(shown: dict[str, int], told: dict[str, str]) -> None:
    moments = [replace(_moment("a", count, 0), size=size) for size, count in shown.items()]
    assert _sizes(moments) == told


def test_strata_of_a_card_or_two_break_nothing_and_move_nobody() -> None:
    common = [_moment(who, 1000, 100) for who in ("a", "b")]
    odd = [
        Moment("a", hour, kind, f"Odd {hour}", segment, 1, yes, size)
        for hour, (kind, segment, yes, size) in enumerate(
            [("cover", "loyal", 1, "5+"), ("bundle", "new", 0, "2-4"), ("cheaper", "active", 1, "1")]
        )
    ]
    rows = _rows(*common, *odd)
    assert {row.standing for row in rows.values()} == {"within"}
    assert rows["a"].standardised.value == pytest.approx(0.1, abs=0.005)
    assert rows["b"].expected == pytest.approx(0.1, abs=0.005)


def test_who_truly_stands_out_is_told_and_named() -> None:
    usual = [_moment(f"p{n}", 1000, 100 + n) for n in range(8)]
    told = ComparedPeople(Counts([*usual, _moment("star", 1000, 190)])).people(REQUEST)
    standing = {row.staff_id: row.standing for row in told.rows}
    assert standing.pop("star") == "above"
    assert set(standing.values()) == {"within"}
    assert told.best == "star"
    limits = {limit.n: limit for limit in told.limits}
    star = next(row for row in told.rows if row.staff_id == "star")
    assert star.on_funnel is not None
    assert star.on_funnel > limits[1000].high998


def test_nobody_is_best_where_that_is_not_known_and_never_one_alone() -> None:
    assert ComparedPeople(Counts([_moment("a", 400, 40), _moment("b", 400, 44)])).people(REQUEST).best == ""
    assert ComparedPeople(Counts([_moment("a", 4000, 900), _moment("b", 100, 1)])).people(REQUEST).best == ""


def test_a_shop_that_varies_more_than_chance_widens_the_limits_and_says_so() -> None:
    told = ComparedPeople(Counts([_moment(f"p{n}", 1000, 20 + 20 * n) for n in range(12)])).people(REQUEST)
    assert told.widened
    assert told.phi > 5
    assert {row.standing for row in told.rows} == {"within"}


def test_one_employee_asked_for_is_still_seen_beside_all() -> None:
    request = replace(REQUEST, filters=Filters(employees=frozenset({"a"})))
    counts = Counts([_moment("a", 400, 80), _moment("b", 4000, 400)])
    told = ComparedPeople(counts).people(request)
    assert [row.staff_id for row in told.rows] == ["a"]
    assert told.rows[0].standing == "above"
    assert told.centre.n == 4400


def test_ones_own_view_has_nothing_of_the_others() -> None:
    others = [_moment(f"p{n}", 1000, 100 + 3 * n) for n in range(6)]
    own = ComparedPeople(Counts([*others, _moment("me", 300, 45)], skipped=30)).own(REQUEST, "me")
    assert (own.own.staff_id, own.own.shown, own.own.skip_rate.value) == ("me", 300, 0.1)
    assert own.team_middle.value == pytest.approx(0.11, abs=0.01)
    assert (own.team_middle.n, own.team_middle.interval) == (7, None)
    assert not any(f"p{n}" in repr(own) for n in range(6))


def test_a_team_of_four_has_no_middle_and_who_did_nothing_has_an_empty_row() -> None:
    own = ComparedPeople(Counts([_moment(f"p{n}", 1000, 100) for n in range(4)])).own(REQUEST, "new")
    assert own.team_middle.why_not is WhyNot.TOO_FEW
    assert (own.own.staff_id, own.own.shown, own.own.raw.why_not) == ("new", 0, WhyNot.NOTHING)
    assert ComparedPeople(Counts([_moment("", 1000, 100)])).own(REQUEST, "").own.shown == 0


def test_nothing_shown_is_an_empty_table() -> None:
    told = ComparedPeople(Counts([])).people(REQUEST)
    assert (told.rows, told.limits, told.best, told.centre.why_not) == ((), (), "", WhyNot.NOTHING)


def test_not_one_yes_in_the_shop_is_still_a_table() -> None:
    told = _rows(_moment("a", 500, 0), _moment("b", 300, 0))
    assert {row.standing for row in told.values()} == {"within"}
    assert told["a"].standardised.interval is not None
    assert told["a"].standardised.interval.high < 0.05


def test_equal_staff_on_unequal_shifts_are_outside_no_more_often_than_chance() -> None:
    """99.8 % limits: two of a thousand; the whole simulation with more shops is `tests.benchmarks.people_fairly`."""
    rng, outside, people = np.random.default_rng(31), 0, 0
    for _ in range(40):
        shop = []
        for one in range(15):
            amount = np.exp(rng.uniform(np.log(160), np.log(1600)))
            for hour, share in zip((9, 12, 15, 19), rng.dirichlet(np.full(4, 1.5)), strict=True):
                shown = 1 + int(rng.poisson(amount * share))
                shop.append(_moment(f"p{one}", shown, int(rng.binomial(shown, 0.04 + 0.01 * hour)), hour))
        rows = ComparedPeople(Counts(shop)).people(REQUEST).rows
        outside += sum(row.standing in {"above", "below"} for row in rows)
        people += sum(row.standing != "few" for row in rows)
    assert people > 500
    assert outside <= 4  # 1.2 expected; five or more once in 130 times
