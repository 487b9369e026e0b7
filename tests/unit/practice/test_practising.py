"""What a trainee meets: the start, a session, its sum, and what the trainer asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from pos_assist.adapters.spacing import FsrsSchedule
from pos_assist.errors import UserError
from pos_assist.services.practice.choosing import reviews_of
from pos_assist.services.practice.ports import WeakSpot
from pos_assist.services.practice.records import Mode, Skill
from pos_assist.services.practice.tiers import NOTHING_YET, Tier
from pos_assist.training.encounter import State
from pos_assist.training.playing import begin
from pos_assist.training.scene import Scene
from pos_assist.training.values import Check, Objection, Right
from tests.unit.practice.shop import CONTENT, DAY, MONDAY, Shop, played, scene


def rights(session_plots: Sequence[str]) -> list[Right]:
    return [CONTENT.plots[key].right for key in session_plots]


def test_nobody_who_begins_has_anything_due(shop: Shop) -> None:
    start = shop.practising.begin("jan", "en")

    assert (start.due, start.next_due, start.sessions, start.done_for_today) == ((), None, 0, False)
    assert (start.goal, start.assignments, start.lesson, start.certificates, start.trouble) == (None, (), None, (), "")
    assert start.tries_left == 3


def test_a_session_is_the_same_for_the_same_seed_and_another_for_another(shop: Shop) -> None:
    first = shop.practising.session("jan", "en", Mode.PRACTICE, 7)

    assert shop.practising.session("jan", "en", Mode.PRACTICE, 7).setups == first.setups
    assert shop.practising.session("jan", "en", Mode.PRACTICE, 8).setups != first.setups
    assert len(first.setups) == 6
    assert not first.is_over(299.9)
    assert first.is_over(300)


def test_what_failed_is_due_tomorrow_and_comes_in_the_next_session(shop: Shop) -> None:
    shop.practise(well=False)
    assert shop.practising.begin("jan", "en").due == ()

    shop.clock.at += DAY
    start = shop.practising.begin("jan", "en")

    assert None in {one.objection for one in start.due}  # those with nothing to offer were offered something
    assert all(one.since <= shop.clock.at and one.checks for one in start.due)
    waiting = {one.objection for one in start.due[:3]}
    plots = [CONTENT.plots[one.plot] for one in shop.practising.session("jan", "en", Mode.PRACTICE, 9).setups]
    assert waiting <= {plot.objection for plot in plots}


def test_whoever_practises_sees_the_own_tier_and_that_of_every_check(shop: Shop) -> None:
    for seed in range(3):
        assert shop.practising.begin("jan", "en").mastery.tier is Tier.NONE
        shop.practise(seed=seed)
        shop.clock.at += DAY

    start = shop.practising.begin("jan", "en")

    assert start.mastery.tier is not Tier.NONE
    assert start.mastery.sessions == 3
    assert start.checks.keys() == set(Check)
    assert sum(one.tries for one in start.checks.values()) == start.mastery.tries
    assert shop.practising.begin("eva", "en").mastery == NOTHING_YET


def test_done_for_today_until_something_is_due_or_assigned(shop: Shop) -> None:
    shop.practise()
    assert shop.practising.begin("jan", "en").done_for_today
    assert not shop.practising.begin("eva", "en").done_for_today

    shop.practising.assign("jan", "need", "anna")
    assert not shop.practising.begin("jan", "en").done_for_today


def test_many_declines_for_the_price_propose_that_lesson_and_bring_it(shop: Shop) -> None:
    shop.spots = {"jan": (WeakSpot(Objection.PRICE, 9, 20), WeakSpot(Objection.NEED, 5, 20))}

    lesson = shop.practising.begin("jan", "en").lesson

    assert lesson is not None
    assert (lesson.objection, lesson.declines, lesson.of) == (Objection.PRICE, 9, 20)
    assert lesson.plots == ("price", "price_again")
    for seed in range(20):
        plots = [one.plot for one in shop.practising.session("jan", "en", Mode.PRACTICE, seed).setups]
        assert {"price", "price_again"} & set(plots)
    assert shop.practising.begin("eva", "en").lesson is None  # only of who asks


@pytest.mark.parametrize("spot", [WeakSpot(Objection.PRICE, 4, 10), WeakSpot(Objection.PRICE, 8, 30)])
def test_a_few_declines_propose_nothing(shop: Shop, spot: WeakSpot) -> None:
    shop.spots = {"jan": (spot,)}

    assert shop.practising.begin("jan", "en").lesson is None


def test_weak_spots_that_cannot_be_read_keep_nobody_from_practising(shop: Shop, store: Path) -> None:
    def refuse(staff_id: str) -> Sequence[WeakSpot]:
        raise UserError(f"Nothing is known of {staff_id}.")

    class Refusing:
        def get(self, staff_id: str, _: object) -> Sequence[WeakSpot]:
            return refuse(staff_id)

    shop.spots = Refusing()  # type: ignore[assignment]

    assert shop.practising.begin("jan", "en").lesson is None
    assert shop.practising.session("jan", "en", Mode.PRACTICE, 1).setups


def test_due_skills_and_others_are_interleaved_with_a_quarter_not_to_offer(shop: Shop) -> None:
    shop.practise(well=False)
    shop.clock.at += DAY
    shop.spots = {"jan": (WeakSpot(Objection.PRICE, 9, 20),)}
    shop.practising.assign("jan", "need", "anna")
    (assignment,) = shop.practising.begin("jan", "en").assignments

    for seed in range(25):
        session = shop.practising.session("jan", "en", Mode.PRACTICE, seed, assignment_id=assignment.assignment_id)
        plots = [one.plot for one in session.setups]
        assert "need" in plots
        assert all(one != other for one, other in pairwise(plots))
        assert 4 * sum(right is not Right.OFFER for right in rights(plots)) >= len(plots)
        assert sum(right is Right.OFFER for right in rights(plots)) >= 2


def test_the_next_moment_is_that_of_what_is_not_due_yet(shop: Shop) -> None:
    session = shop.practising.session("jan", "en", Mode.PRACTICE, 1)
    first, other = (next(one for one in session.setups if one.plot == plot) for plot in ("trust", "need"))
    shop.practising.finish(session, played(first), 30.0)
    shop.clock.at += timedelta(hours=23)
    shop.practising.finish(session, played(other), 30.0)
    shop.clock.at += timedelta(hours=2)

    start = shop.practising.begin("jan", "en")

    assert [one.objection for one in start.due] == [Objection.TRUST]
    assert start.next_due == MONDAY + timedelta(hours=47)


def test_over_weeks_what_fails_comes_in_every_session_and_what_is_known_rests(shop: Shop) -> None:
    """T08: somebody who takes no doubt about the price well, and everything else."""
    plots = {one.key: one for one in CONTENT.plots.values()}
    came: Counter[Objection | None] = Counter()
    for day in range(20):
        session = shop.practising.session("jan", "en", Mode.PRACTICE, day)
        for setup in session.setups:
            objection = plots[setup.plot].objection
            shop.practising.finish(session, played(setup, well=objection is not Objection.PRICE), 30.0)
        if day >= 3:  # once every family was met
            came.update({plots[one.plot].objection for one in session.setups})
        shop.clock.at += DAY

    assert came[Objection.PRICE] == 17
    rests = FsrsSchedule().due(reviews_of(shop.log.outcomes("jan")))
    assert rests[Skill(Check.FIT, Objection.NEED)] > shop.clock.at + 7 * DAY
    assert Objection.PRICE in {one.objection for one in shop.practising.begin("jan", "en").due}


def test_what_was_never_tried_comes_before_it_repeats(shop: Shop) -> None:
    """Three of a session are wanted ones: after two sessions every family was there."""
    for seed in (1, 2):
        shop.practise(seed=seed)

    families = {plot.objection for plot in CONTENT.plots.values()}
    assert {one.objection for one in shop.log.outcomes("jan")} == families


def test_without_baskets_it_is_said_plainly(shop: Shop) -> None:
    shop.scenes = ()

    assert shop.practising.begin("jan", "en").trouble == "There are no baskets to practise on."
    with pytest.raises(UserError, match="no baskets to practise on"):
        shop.practising.session("jan", "en", Mode.PRACTICE, 7)
    assert shop.log.sittings() == []


def test_a_till_that_cannot_be_read_is_told_in_its_own_words(store: Path) -> None:
    class Unreadable(Shop):
        @property
        def scenes(self) -> Sequence[Scene]:
            raise UserError("The till is not there.")

        @scenes.setter
        def scenes(self, _: Sequence[Scene]) -> None: ...

    assert Unreadable(store).practising.begin("jan", "en").trouble == "The till is not there."


def test_an_encounter_that_was_left_fails_nothing_and_is_due_never(shop: Shop) -> None:
    session = shop.practising.session("jan", "en", Mode.PRACTICE, 7)

    left = shop.practising.finish(session, begin(session.setups[0], CONTENT), 4.0)

    assert (left.score.failed, left.score.percent, left.state.ended) == ((), 0, None)
    assert shop.log.played() == [left]
    shop.clock.at += 30 * DAY
    assert shop.practising.begin("jan", "en").due == ()
    assert shop.practising.summary(session, [left]).encounters == 0


def test_a_retry_is_kept_but_changes_neither_schedule_nor_sum(shop: Shop) -> None:
    session = shop.practising.session("jan", "en", Mode.PRACTICE, 7)
    first = shop.practising.finish(session, played(session.setups[0], well=False), 30.0)
    before = shop.practising.summary(session, [first])

    again = shop.practising.finish(session, played(session.setups[0]), 30.0, attempt=2)

    assert again.score.percent > first.score.percent
    assert shop.practising.summary(session, [first, again]) == before
    assert [one.attempt for one in shop.log.outcomes("jan")] == [1, 2]


def test_the_sum_tells_one_strength_and_at_most_two_things_to_try(shop: Shop) -> None:
    session = shop.practising.session("jan", "en", Mode.PRACTICE, 7)
    every = [*shop.play(session, well=False)[:3], *shop.play(session)[3:]]

    told = shop.practising.summary(session, every)

    assert len(told.strengths) == 1
    assert 0 < len(told.tries) <= 2
    assert {one.check for one in told.tries}.isdisjoint({one.check for one in told.strengths})
    for one in (*told.strengths, *told.tries):
        results = [r.passed for p in every for r in p.score.checks if r.check is one.check and r.passed is not None]
        assert (one.passed, one.of) == (sum(results), len(results))
    assert told.percent == round(sum(one.score.percent for one in every) / 6)
    assert (told.passed, told.certificate, told.encounters) == (None, None, 6)
    assert told.next_due is not None
    assert told.next_due > shop.clock.at


def test_what_waits_still_is_due_now_and_not_in_the_past(shop: Shop) -> None:
    shop.practise(well=False)
    shop.clock.at += 5 * DAY

    session = shop.practising.session("jan", "en", Mode.PRACTICE, 3)

    assert shop.practising.summary(session, []).next_due == shop.clock.at
    assert shop.practising.summary(replace(session, staff_id="eva"), []).next_due is None


def test_a_session_without_a_fault_has_nothing_to_try(shop: Shop) -> None:
    session = shop.practising.session("jan", "en", Mode.PRACTICE, 7)
    every = shop.play(session)
    perfect = [one for one in every if not one.score.failed]

    assert perfect
    assert shop.practising.summary(session, perfect).tries == ()


def test_an_assigned_scenario_is_seen_answered_played_and_then_done(shop: Shop) -> None:
    given = shop.practising.assign("jan", "need", "anna", "  Look at   the cues. ")
    assert given.note == "Look at the cues."

    shop.practising.acknowledge(given.assignment_id, "jan")
    seen_at = shop.clock.at
    shop.clock.at += timedelta(minutes=1)
    answered = shop.practising.answer(given.assignment_id, "jan", "I will.")
    session = shop.practising.session("jan", "en", Mode.PRACTICE, 3, assignment_id=given.assignment_id)
    every = shop.play(session)

    assert (answered.seen_at, answered.answer) == (seen_at, "I will.")
    assert {one.state.setup.plot for one in every if one.assignment_id} == {"need"}
    (kept,) = shop.log.assignments("jan")
    assert (kept.done_at, kept.answer, kept.seen_at) == (shop.clock.at, "I will.", seen_at)
    assert shop.practising.begin("jan", "en").assignments == ()


def test_an_assigned_scenario_that_was_left_is_still_open(shop: Shop) -> None:
    given = shop.practising.assign("jan", "need", "anna")
    session = shop.practising.session("jan", "en", Mode.PRACTICE, 3, assignment_id=given.assignment_id)
    setup = next(one for one in session.setups if one.plot == "need")

    shop.practising.finish(session, begin(setup, CONTENT), 4.0)

    assert shop.practising.begin("jan", "en").assignments == (given,)


def test_an_assigned_scenario_that_cannot_be_played_is_told_before_the_session_begins(shop: Shop) -> None:
    given = replace(shop.practising.assign("jan", "need", "anna"), plot="removed")
    shop.log.assign(given)

    with pytest.raises(UserError, match="'removed' cannot be played"):
        shop.practising.session("jan", "en", Mode.PRACTICE, 3, assignment_id=given.assignment_id)
    assert shop.log.sittings() == []


def test_nobody_answers_for_another(shop: Shop) -> None:
    given = shop.practising.assign("jan", "need", "anna")

    for call in (
        lambda: shop.practising.acknowledge(given.assignment_id, "eva"),
        lambda: shop.practising.answer(given.assignment_id, "eva", "Fine."),
        lambda: shop.practising.session("eva", "en", Mode.PRACTICE, 1, assignment_id=given.assignment_id),
    ):
        with pytest.raises(UserError, match="no such assignment"):
            call()


def test_only_a_scenario_that_there_is_can_be_assigned(shop: Shop) -> None:
    with pytest.raises(UserError, match="no scenario 'prize'"):
        shop.practising.assign("jan", "prize", "anna")


def test_the_newest_goal_is_told_and_it_is_a_sentence(shop: Shop) -> None:
    shop.practising.set_goal("jan", "Two real offers")
    shop.practising.set_goal("jan", " The price   at once ")

    assert getattr(shop.practising.begin("jan", "en").goal, "text", None) == "The price at once"
    for text in ("", "  ", "x" * 201):
        with pytest.raises(UserError, match="A goal is 1 to 200 characters"):
            shop.practising.set_goal("jan", text)


def test_a_transcript_is_shared_only_when_told_so(shop: Shop) -> None:
    (first, *_) = shop.practise()
    assert not any(one.shared for one in shop.practising.history("jan"))

    assert shop.practising.share(first, shared=True).shared

    assert [one.encounter_id for one in shop.practising.history("jan") if one.shared] == [first.encounter_id]
    shop.practising.share(first, shared=False)
    assert not any(one.shared for one in shop.practising.history("jan"))


def test_history_is_ones_own_newest_first_and_each_opens_whole(shop: Shop) -> None:
    every = shop.practise("jan")
    shop.practise("eva")

    history = shop.practising.history("jan")

    assert [one.encounter_id for one in history] == [one.encounter_id for one in every[::-1]]
    assert [shop.practising.transcript("jan", one.encounter_id) for one in history] == every[::-1]


def test_a_transcript_opens_for_whoever_it_is_of_alone(shop: Shop) -> None:
    (first, *_) = shop.practise("jan")
    for staff_id, encounter_id in (("eva", first.encounter_id), ("jan", "none")):
        with pytest.raises(UserError, match="no longer kept"):
            shop.practising.transcript(staff_id, encounter_id)


def test_practice_older_than_is_kept_goes_when_somebody_begins(shop: Shop) -> None:
    shop.practise()
    shop.clock.at += 729 * DAY
    shop.practising.begin("eva", "en")
    assert len(shop.log.outcomes("jan")) == 6

    shop.clock.at += 2 * DAY
    shop.practising.begin("eva", "en")
    assert shop.log.outcomes("jan") == []
    assert shop.log.played("jan") == []
    assert shop.log.sittings("jan") == []


def test_an_own_group_is_practised_with_its_baskets(shop: Shop) -> None:
    session = shop.practising.session("jan", "en", Mode.ASSESSMENT, 7, group="sauces")

    assert {one.scene.idea.group for one in session.setups if one.scene.idea} == {"sauces"}


def test_the_plots_objection_is_kept_as_it_was(shop: Shop) -> None:
    for one in shop.practise():
        assert one.objection is CONTENT.plots[one.state.setup.plot].objection


def test_what_no_plot_practises_any_more_is_not_due(shop: Shop) -> None:
    (one, *_) = shop.practise(well=False)
    shop.log.keep(replace(one, encounter_id="gone", objection=Objection.ELSEWHERE))
    shop.clock.at += DAY

    assert Objection.ELSEWHERE not in {due.objection for due in shop.practising.begin("jan", "en").due}


def test_a_state_that_another_content_made_is_kept_without_an_objection(shop: Shop) -> None:
    session = shop.practising.session("jan", "en", Mode.PRACTICE, 7)
    state = begin(session.setups[0], CONTENT)
    gone = State(replace(state.setup, plot="gone"), state.stage, state.feeling, state.turns)

    assert shop.practising.finish(session, gone, 3.0).objection is None


def test_one_basket_is_enough_for_a_session(shop: Shop) -> None:
    shop.scenes = (scene(1),)

    assert len(shop.practising.session("jan", "en", Mode.PRACTICE, 7).setups) == 6
