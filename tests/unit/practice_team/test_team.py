"""What is told of the team: first tries with n and interval, names in order, and no word that is not shared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta

import pytest

from pos_assist.adapters.spacing import FsrsSchedule
from pos_assist.services.practice.at_the_till import CardsByDay
from pos_assist.services.practice.records import Certificate
from pos_assist.services.practice.team import LEAST_TRIES, Team, TeamPractice, narrowed
from pos_assist.services.practice.tiers import Tier
from pos_assist.services.reporting.request import Period
from pos_assist.statistics.intervals import wilson
from pos_assist.statistics.values import WhyNot
from pos_assist.training.values import Check
from tests.unit.practice.shop import MONDAY, Shop, day_of

STAFF = {"zo": "Zofia", "jan": "Jan", "ada": "Ada"}
DAY = timedelta(days=1)


def team_of(shop: Shop, staff: Mapping[str, str] = STAFF, cards: CardsByDay | None = None) -> Team:
    return Team(shop.log, lambda: staff, cards, FsrsSchedule(), shop.clock.now, day_of)


def told_of(shop: Shop, *, before: int = 0, **given: Mapping[str, str]) -> TeamPractice:
    today = day_of(shop.clock.now())
    return team_of(shop, **given).practice(Period(today - timedelta(days=29 + before), today))  # type: ignore[arg-type]


def person(told: TeamPractice, staff_id: str) -> dict[str, object]:
    return asdict(next(one for one in told.trainees if one.staff_id == staff_id))


def test_everybody_is_told_by_name_whatever_they_reached(shop: Shop) -> None:
    shop.practise("zo", well=True)
    shop.practise("ada", well=False)
    assert [one.name for one in told_of(shop).trainees] == ["Ada", "Jan", "Zofia"]


def test_below_ten_tries_a_cell_has_n_and_nothing_else(shop: Shop) -> None:
    shop.practise("jan")
    cells = told_of(shop).trainees[1].checks
    assert all(one.value is None and one.interval is None for one in cells.values())
    assert {one.why_not for one in cells.values()} == {WhyNot.TOO_FEW}
    assert 0 < cells[Check.TIMING].n < LEAST_TRIES


def test_from_ten_tries_on_it_is_the_share_with_wilsons_interval(shop: Shop) -> None:
    for seed in range(3):
        shop.practise("jan", seed=seed, well=seed > 0)
    results = [one.checks[Check.TIMING] for one in shop.log.outcomes("jan")]
    met, tries = results.count(True), len(results) - results.count(None)
    cell = told_of(shop).trainees[1].checks[Check.TIMING]
    assert tries >= LEAST_TRIES
    assert 0 < met < tries
    assert (cell.value, cell.interval, cell.n) == (met / tries, wilson(met, tries), tries)


def test_everybody_together_is_all_tries_of_all(shop: Shop) -> None:
    shop.practise("jan")
    shop.practise("ada")
    told = told_of(shop)
    for check in Check:
        assert told.everybody[check].n == sum(one.checks[check].n for one in told.trainees)


def test_a_second_try_changes_no_cell(shop: Shop) -> None:
    session = shop.practise("jan")[0]
    before = told_of(shop)
    again = shop.practising.session("jan", "en", session.mode, 3)
    shop.practising.finish(again, session.state, 20.0, attempt=2)
    after = told_of(shop)
    assert after.everybody == before.everybody
    assert person(after, "jan")["encounters"] == person(before, "jan")["encounters"]


def test_the_period_counts_tries_but_the_tier_is_of_all_time(shop: Shop) -> None:
    for day in range(3):
        shop.clock.at = MONDAY + day * DAY
        shop.practise("jan", seed=day)
    shop.clock.at = MONDAY + 60 * DAY
    now = next(one for one in told_of(shop).trainees if one.staff_id == "jan")
    assert (now.encounters, now.days, now.checks[Check.TIMING].n) == (0, 0, 0)
    assert now.mastery.tier is not Tier.NONE
    assert now.mastery.sessions == 3
    assert now.last == MONDAY + 2 * DAY
    then = next(one for one in told_of(shop, before=60).trainees if one.staff_id == "jan")
    assert then.days == 3
    assert then.encounters == len(shop.log.outcomes("jan"))


def test_what_waits_now_is_due_only_in_a_period_that_holds_today(shop: Shop) -> None:
    shop.practise("jan", well=False)
    shop.clock.at = MONDAY + 20 * DAY
    jan = next(one for one in told_of(shop).trainees if one.staff_id == "jan")
    assert (jan.completion.finished, jan.completion.due) == (1, 2)
    then = team_of(shop).practice(Period(MONDAY.date(), MONDAY.date()))
    jan = next(one for one in then.trainees if one.staff_id == "jan")
    assert (jan.completion.finished, jan.completion.due) == (1, 1)


def test_who_practised_and_sells_here_no_more_is_told_by_key(shop: Shop) -> None:
    shop.practise("gone")
    assert [one.name for one in told_of(shop).trainees] == ["Ada", "gone", "Jan", "Zofia"]


def test_certificates_are_told_of_whoever_holds_them_also_those_that_ran_out(shop: Shop) -> None:
    shop.log.certify(Certificate("c1", "jan", "", date(2020, 1, 1), date(2021, 1, 1), 90))
    held = {one.staff_id: one.certificates for one in told_of(shop).trainees}
    assert [one.certificate_id for one in held["jan"]] == ["c1"]
    assert held["ada"] == ()


def test_no_word_that_was_said_is_told_unless_it_is_shared(shop: Shop) -> None:
    played = shop.practise("jan")
    said = {turn.said.text for one in played for turn in one.state.turns if turn.said}
    said |= {turn.customer for one in played for turn in one.state.turns if turn.customer}
    team, told = team_of(shop), repr(told_of(shop))
    assert said
    assert not [words for words in said if words in told]
    assert [team.transcript(one.encounter_id) for one in played] == [None] * len(played)
    shop.practising.share(played[0], shared=True)
    assert [one.encounter_id for one in told_of(shop).shared] == [played[0].encounter_id]
    read = team.transcript(played[0].encounter_id)
    assert read is not None
    assert read.state == played[0].state
    assert team.transcript(played[1].encounter_id) is None
    shop.practising.share(played[0], shared=False)
    assert told_of(shop).shared == ()
    assert team.transcript(played[0].encounter_id) is None


def test_of_one_person_nothing_of_the_others_is_left(shop: Shop) -> None:
    shop.practise("ada")
    shop.practising.share(shop.practise("zo")[0], shared=True)
    shop.practising.assign("zo", next(iter(shop.practising.content.plots)), "Marek")
    told = narrowed(told_of(shop), "ada")
    assert [one.staff_id for one in told.trainees] == ["ada"]
    assert (told.everybody, told.assignments, told.shared) == ({}, (), ())


def test_nothing_of_the_till_where_nobody_practised_or_no_till_tells(shop: Shop) -> None:
    def unread() -> tuple[()]:
        pytest.fail("the till is not asked where nobody practised")

    assert team_of(shop, cards=unread).beside().rows() == ()
    shop.practise("jan")
    assert team_of(shop, cards=None).beside().rows() == ()
