"""One person's place among the limits (K29): which numbers of the page of people it is made of."""

from __future__ import annotations

from math import sqrt

import pytest
from scipy import stats

from pos_assist.services.people import People, Person
from pos_assist.services.reporting.figures import Figures, Freshness, Unit
from pos_assist.services.reporting.persons import of_person
from pos_assist.services.reporting.request import Period, Request
from pos_assist.services.reporting.shares import share_of
from pos_assist.statistics.values import Estimate, Interval, WhyNot
from tests.unit.reporting.shop import DAY

CENTRE = 0.2
RECORDED: Figures = {"K05": share_of("K05", 30, 90), "K06": share_of("K06", 30, 100), "K29": share_of("K29", 0, 0)}


def person(staff_id: str, shown: int, confirmed: int) -> Person:
    """Somebody whose mix would yield 24 %, and who at the common mix comes to 22 %."""
    nothing = Estimate.none(WhyNot.NOTHING, shown)
    return Person(
        staff_id=staff_id,
        name=staff_id.title(),
        shown=shown,
        offered=shown,
        accepted=confirmed,
        confirmed=confirmed,
        raw=Estimate(confirmed / shown, None, shown),
        standardised=Estimate(0.22, Interval(0.17, 0.28), shown),
        expected=0.24,
        offer_rate=nothing,
        skip_rate=nothing,
        expired_rate=nothing,
        p_above=0.7,
        standing="within",
        on_funnel=0.26,
    )


def people(*rows: Person, phi: float = 1.0) -> People:
    """A page of them."""
    return People(Request(Period(DAY, DAY)), Freshness(), Estimate(CENTRE, None, 900), rows, (), phi)


def test_the_place_is_the_rate_at_the_common_mix_between_exact_limits() -> None:
    figure = of_person(people(person("jan", 400, 40), person("ana", 100, 30)), "ana", RECORDED)["K29"]
    assert (figure.value, figure.interval, figure.unit) == (0.22, Interval(0.17, 0.28), Unit.SHARE)
    assert (figure.numerator, figure.denominator, figure.n) == (30, 100, 100)
    told = dict(figure.parts)
    for name, chance in (("low95", 0.025), ("high95", 0.975), ("low998", 0.001), ("high998", 0.999)):
        assert told.pop(name) == stats.binom.ppf(chance, 100, CENTRE) / 100
    assert told == {"expected": 0.24, "recorded": 0.3, "centre": CENTRE, "place": 0.26, "widened": 1.0}


def test_limits_that_people_s_own_spread_widened_say_so() -> None:
    narrow = of_person(people(person("ana", 100, 30)), "ana", RECORDED)["K29"].parts
    wide = of_person(people(person("ana", 100, 30), phi=4.0), "ana", RECORDED)["K29"].parts
    assert wide["widened"] == sqrt(4.0)
    for name in ("low95", "high95", "high998"):
        assert wide[name] - CENTRE == pytest.approx(2 * (narrow[name] - CENTRE))


def test_other_figures_of_a_person_are_as_recorded() -> None:
    found = of_person(people(person("ana", 100, 30)), "ana", RECORDED)
    assert {kpi: found[kpi] for kpi in ("K05", "K06")} == {kpi: RECORDED[kpi] for kpi in ("K05", "K06")}


@pytest.mark.parametrize(("shown", "told"), [(49, False), (50, True)])
def test_below_fifty_cards_no_number_of_a_person_is_told(shown: int, told: bool) -> None:
    found = of_person(people(person("ana", shown, 10)), "ana", RECORDED)
    assert [figure.value is not None for figure in found.values()] == [told] * 3
    if not told:
        assert all(figure.why_not is WhyNot.TOO_FEW and not figure.parts for figure in found.values())


def test_who_had_no_card_has_no_place() -> None:
    assert of_person(people(), "ewa", RECORDED)["K29"].why_not is WhyNot.NOTHING
