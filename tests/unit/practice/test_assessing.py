"""Assessments: no hints, a pass mark, a time, so many tries, and a certificate that runs out."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from pos_assist.errors import UserError
from pos_assist.services.practice.assessing import in_force, refuse_used_up
from pos_assist.services.practice.certificate_paper import certificate_document
from pos_assist.services.practice.records import Certificate, Mode, Played
from pos_assist.services.practice.sessions import Session
from pos_assist.services.texts import SourceTexts
from pos_assist.training.encounter import Said, State
from pos_assist.training.playing import begin, play
from pos_assist.training.values import Level, Move
from tests.unit.practice.shop import CONTENT, DAY, Shop, scene


def assess(shop: Shop, *, well: bool = True, seconds: float = 30.0) -> tuple[Session, list[Played]]:
    session = shop.practising.session("jan", "en", Mode.ASSESSMENT, 7)
    return session, shop.play(session, well=well, seconds=seconds)


def test_an_assessment_gives_no_hints_no_retries_and_is_alike_for_everybody(shop: Shop) -> None:
    session = shop.practising.session("jan", "en", Mode.ASSESSMENT, 7)

    assert (session.hints, session.retries, session.minutes, session.pass_mark) == (False, False, 10.0, 70)
    assert {one.level for one in session.setups} == {Level.USUAL}
    assert shop.practising.session("eva", "en", Mode.ASSESSMENT, 7).setups == session.setups
    practice = shop.practising.session("jan", "en", Mode.PRACTICE, 7)
    assert (practice.hints, practice.retries, practice.minutes) == (True, True, 5.0)


def test_who_passes_gets_one_certificate_however_often_it_is_summed_up(shop: Shop) -> None:
    session, every = assess(shop)

    told = shop.practising.summary(session, every)
    again = shop.practising.summary(session, every)

    assert told.passed
    assert told.percent >= 70
    assert told.certificate == again.certificate
    assert list(shop.log.certificates()) == [told.certificate]
    assert told.certificate == Certificate(
        session.session_id, "jan", "", date(2026, 3, 2), date(2027, 3, 2), told.percent
    )
    assert shop.practising.begin("jan", "en").certificates == (told.certificate,)


@pytest.mark.parametrize(("mark", "passed"), [(0, True), (1, False)])
def test_the_pass_mark_itself_passes(store: Path, mark: int, passed: bool) -> None:
    reached = Shop(store).practising.summary(*assess(Shop(store), well=False)).percent
    shop = Shop(store, pass_mark=reached + mark)

    assert shop.practising.summary(*assess(shop, well=False)).passed is passed


def test_who_fails_gets_none(shop: Shop) -> None:
    session, every = assess(shop, well=False)

    told = shop.practising.summary(session, every)

    assert (told.passed, told.certificate, told.tries_left) == (False, None, 2)
    assert told.percent < 70
    assert shop.log.certificates() == []


def test_what_was_not_played_or_left_or_late_counts_as_nought(shop: Shop) -> None:
    session, every = assess(shop)
    whole = shop.practising.summary(session, every).percent

    three = shop.practising.summary(session, every[:3])
    assert three.percent == round(sum(one.score.percent for one in every[:3]) / 6)
    assert three.passed is False
    left = shop.practising.finish(session, begin(session.setups[0], CONTENT), 5.0)
    assert shop.practising.summary(session, [left, *every[1:]]).percent < whole
    slow_session, slow = assess(shop, seconds=121.0)  # the fifth ends after ten minutes
    points = [one.score.percent for one in slow]
    assert shop.practising.summary(slow_session, slow).percent == round(sum(points[:4]) / 6)


def test_whoever_asks_again_after_a_no_does_not_pass(store: Path) -> None:
    shop = Shop(store, pass_mark=1)
    session, every = assess(shop)
    place, setup = next(
        (place, one) for place, one in enumerate(session.setups) if CONTENT.plots[one.plot].objection is not None
    )
    state: State = begin(setup, CONTENT)
    for said in (
        Said(Move.OFFER, "With it: pesto?"),
        Said(Move.BENEFIT, "It is ready at once."),
        Said(Move.PRESS, "Everybody buys it."),
    ):
        state = play(state, said, CONTENT)
    pressed = shop.practising.finish(session, state, 30.0)
    every[place] = pressed

    told = shop.practising.summary(session, every)

    assert pressed.score.percent <= 40
    assert (told.hard_fail, told.passed, told.certificate) == (True, False, None)
    assert told.percent > session.pass_mark


def test_three_tries_in_thirty_days_also_when_broken_off(shop: Shop) -> None:
    for left in (2, 1, 0):
        shop.practising.session("jan", "en", Mode.ASSESSMENT, 7)  # and never finished
        shop.clock.at += DAY
        assert shop.practising.begin("jan", "en").tries_left == left

    with pytest.raises(UserError, match="All 3 assessments") as refused:
        shop.practising.session("jan", "en", Mode.ASSESSMENT, 7)
    assert refused.value.hint == "Practice is always open; the next assessment is possible from 2026-04-01."
    shop.practising.session("jan", "en", Mode.PRACTICE, 7)
    shop.practising.session("jan", "en", Mode.ASSESSMENT, 7, group="sauces")  # of another group
    shop.practising.session("eva", "en", Mode.ASSESSMENT, 7)  # of another person

    for most, again in ((3, "2026-04-01"), (2, "2026-04-02"), (1, "2026-04-03")):
        with pytest.raises(UserError) as refused:
            refuse_used_up(shop.log.sittings("jan"), "", shop.clock.at, most)
        assert again in refused.value.hint

    shop.clock.at += timedelta(days=27)
    shop.practising.session("jan", "en", Mode.ASSESSMENT, 7)
    with pytest.raises(UserError, match="All 3 assessments") as refused:
        shop.practising.session("jan", "en", Mode.ASSESSMENT, 7)
    assert "2026-04-02" in refused.value.hint


def test_a_group_needs_three_baskets_to_be_assessed(shop: Shop) -> None:
    assert shop.practising.groups("en") == ()

    shop.scenes = [*shop.scenes, scene(8, "sauces"), scene(9, "bread"), scene(10, "bread"), scene(11, "bread")]

    assert shop.practising.groups("en") == ("bread", "sauces")


def test_a_certificate_holds_through_its_last_day_and_the_newest_of_a_group_counts() -> None:
    old = Certificate("a", "jan", "", date(2026, 3, 1), date(2026, 6, 1), 75)
    new = Certificate("b", "jan", "", date(2026, 5, 1), date(2026, 8, 1), 90)
    sauces = Certificate("c", "jan", "sauces", date(2026, 1, 1), date(2026, 4, 1), 80)

    assert in_force((new, old, sauces), date(2026, 4, 1)) == (new, sauces)
    assert in_force((new, old, sauces), date(2026, 4, 2)) == (new,)
    assert in_force((old,), date(2026, 6, 1)) == (old,)
    assert in_force((old,), date(2026, 6, 2)) == ()


def test_a_certificate_on_paper_says_what_of_whom_until_when_and_that_nobody_needs_it() -> None:
    made = certificate_document(
        Certificate("0190", "4", "sauces", date(2026, 3, 1), date(2027, 3, 1), 82), "Jan Nowak", SourceTexts()
    )

    assert dict(made.about) == {"Issued": "2026-03-01", "Valid until": "2027-03-01", "Number": "0190"}
    name, passed, group, _, nobody = [getattr(block, "text", "") for block in made.blocks]
    assert (name, group) == ("Jan Nowak", "Product group: sauces")
    assert passed == "Passed with 82 of 100 points, without hints."
    assert nobody.endswith("Nobody needs it to work at a till.")
