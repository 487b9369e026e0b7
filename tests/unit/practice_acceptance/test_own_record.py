"""One's own practice in words, without Qt: tiers with what they rest on, encounters with what they came to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pos_assist.services.practice.records import Mode, Outcome, Played
from pos_assist.services.practice.sessions import Start
from pos_assist.services.practice.streaks import Week
from pos_assist.services.practice.tiers import Mastery, Tier
from pos_assist.services.texts import SourceTexts
from pos_assist.trainer.record_words import MOST_LISTED, RecordShown, kept_shown, record_shown
from pos_assist.training.playing import play
from pos_assist.training.rubric import score
from pos_assist.training.values import Check, End, Level
from tests.unit.training.content import CONTENT, played, say, setup

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
TEXTS = SourceTexts()
LATEST = Outcome("e", "s", "2", NOW, Mode.PRACTICE, "has_one", "regular", Level.USUAL, 80, {}, end=End.DECLINED)


def told(*history: Outcome, start: Start | None = None) -> RecordShown:
    first = start or Start("2", "en", Week(0, 0))
    return record_shown(first, history, CONTENT, TEXTS, lambda moment: moment + HOUR)


@pytest.mark.parametrize(
    ("mastery", "tier", "facts"),
    [
        (
            Mastery(Tier.NONE, None, 1, 1, 1),
            "too early to tell",
            "counted 1 time · rounds 1 of 3, days 1 of 2",
        ),
        (
            Mastery(Tier.NONE, None, 30, 5, 1),
            "too early to tell",
            "counted 30 times · rounds 3 of 3, days 1 of 2",
        ),
        (Mastery(Tier.BUILDING, 0.699, 12, 3, 2), "building up", "counted 12 times · 69% · steady from 70% on"),
        (Mastery(Tier.STEADY, 0.7, 12, 3, 2), "steady", "counted 12 times · 70% · strong from 90% on"),
        (Mastery(Tier.STEADY, 0.899, 12, 3, 2), "steady", "counted 12 times · 89% · strong from 90% on"),
        (Mastery(Tier.STRONG, 0.95, 40, 9, 8), "strong", "counted 40 times · 95%"),
    ],
    ids=lambda one: one.tier.value if isinstance(one, Mastery) else "",
)
def test_a_tier_is_told_with_what_it_rests_on_and_where_the_next_one_is(
    mastery: Mastery, tier: str, facts: str
) -> None:
    shown = told(start=Start("2", "en", Week(0, 0), mastery=mastery, checks={Check.RESPECT: mastery}))
    assert shown.overall == ("All checks together", tier, facts)
    assert shown.checks[-1] == ("Takes a no", tier, facts)


def test_checks_stand_in_the_order_of_the_rubric_whatever_their_tiers() -> None:
    worst_first = {check: Mastery(Tier.STEADY, 0.7 + n / 100, 9, 3, 3) for n, check in enumerate(Check)}
    names = [one.name for one in told(start=Start("2", "en", Week(0, 0), checks=worst_first)).checks]
    best_first = {check: Mastery(Tier.STEADY, 0.8 - n / 100, 9, 3, 3) for n, check in enumerate(Check)}
    assert [one.name for one in told(start=Start("2", "en", Week(0, 0), checks=best_first)).checks] == names
    assert names == [one.name for one in told().checks]
    assert len(set(names)) == len(Check)


def test_encounters_stand_under_their_day_by_the_shops_clock_newest_first() -> None:
    late = replace(LATEST, encounter_id="late", at=NOW.replace(day=1, hour=23, minute=30))  # past midnight there
    before = replace(LATEST, encounter_id="before", at=NOW.replace(day=1, hour=12))
    days = told(LATEST, late, before).days
    assert [(day, [one.encounter_id for one in entries]) for day, entries in days] == [
        ("2026-03-02", ["e", "late"]),
        ("2026-03-01", ["before"]),
    ]


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (LATEST, "80% · The customer went without it, content"),
        (replace(LATEST, shared=True), "80% · The customer went without it, content · shared with your trainer"),
        (replace(LATEST, attempt=2), "80% · The customer went without it, content · another try"),
        (replace(LATEST, mode=Mode.ASSESSMENT), "Assessment · 80% · The customer went without it, content"),
        (replace(LATEST, end=None, percent=0), "left before its end; nothing counts"),
    ],
    ids=["practice", "shared", "another", "assessment", "left"],
)
def test_an_encounter_is_told_by_its_scenario_and_what_it_came_to(outcome: Outcome, words: str) -> None:
    title = CONTENT.plots["has_one"].title["en"]
    ((_day, (entry,)),) = told(outcome).days
    assert entry.words == f"{title}\n{words}"


def test_a_scenario_that_is_gone_is_told_by_its_key() -> None:
    ((_day, (entry,)),) = told(replace(LATEST, plot="gone_since")).days
    assert entry.words.startswith("gone_since\n")


def test_of_a_long_record_the_newest_are_listed_and_that_is_said() -> None:
    history = [replace(LATEST, encounter_id=str(n), at=NOW - n * HOUR) for n in range(MOST_LISTED + 1)]
    shown = told(*history)
    listed = [one.encounter_id for _day, entries in shown.days for one in entries]
    assert listed == [one.encounter_id for one in history[:MOST_LISTED]]
    assert shown.listed == "The newest 200 of 201 are listed."
    assert told(*history[:MOST_LISTED]).listed == ""
    assert told().listed == "Nothing yet: each encounter that you play stands here."


def kept(*, ended: bool) -> Played:
    """An offer that met a doubt; where it ended, somebody asked again after the no."""
    state = played(setup("has_one"), "offer.full")
    while ended and state.ended is None:
        state = play(state, say("offer.full"), CONTENT)
    return Played("e", "s", "2", NOW, Mode.PRACTICE, state, score(state, CONTENT), "1", 40.0)


def test_an_encounter_is_read_with_what_its_checks_found_as_it_was_kept() -> None:
    one = kept(ended=True)
    shown = kept_shown(one, CONTENT, TEXTS, lambda moment: moment)
    assert shown.title == CONTENT.plots["has_one"].title["en"]
    assert shown.about.startswith(f"2026-03-02 · {one.score.percent}% · The customer")
    assert [line.text for line in shown.talk if not line.by_customer] == [
        turn.said.text for turn in one.state.turns if turn.said
    ]
    words = {True: "yes", False: "not yet", None: "does not apply here"}
    assert [check.word for check in shown.checks] == [words[check.passed] for check in one.score.checks]
    assert "Takes a no" in {note for line in shown.talk for note in line.note.split(", ")}

    kept_otherwise = replace(one, score=replace(one.score, percent=33))
    assert " · 33% · " in kept_shown(kept_otherwise, CONTENT, TEXTS, lambda moment: moment).about


def test_of_an_encounter_that_was_left_no_check_is_told() -> None:
    shown = kept_shown(kept(ended=False), CONTENT, TEXTS, lambda moment: moment)
    assert shown.about == "2026-03-02 · left before its end; nothing counts"
    assert shown.checks == ()
    assert {line.note for line in shown.talk} == {""}
