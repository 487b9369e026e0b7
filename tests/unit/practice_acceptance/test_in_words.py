"""What the practice window says, without Qt: own words are a hint, and the start tells what is due."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from pos_assist.services.practice.ports import Heard
from pos_assist.services.practice.records import Assignment, Certificate
from pos_assist.services.practice.sessions import Due, Lesson, Start
from pos_assist.services.practice.streaks import Week
from pos_assist.services.texts import SourceTexts
from pos_assist.trainer.encounter_words import draft_of, heard_shown, said_of, taken_for
from pos_assist.trainer.shown import StartShown
from pos_assist.trainer.start_words import start_shown
from pos_assist.training.playing import play
from pos_assist.training.rubric import score
from pos_assist.training.values import Check, Move, Objection
from tests.unit.training.content import CONTENT, played, say, setup

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TEXTS = SourceTexts()


def test_typed_words_are_told_as_what_they_were_taken_for_and_count_as_what_the_trainee_says() -> None:
    """The ear is wrong here: it hears an offer where somebody took a no. Nothing of its guess is graded."""
    state = played(setup("has_one"), "offer.full")
    draft = draft_of("Sure, then without it.", Heard(((Move.OFFER, 0.6), (Move.ACCEPT_NO, 0.3))), state, CONTENT)
    told = heard_shown(draft, TEXTS)
    assert (told.title, told.words, told.chosen) == (
        "Taken for this. Is that right?",
        "Sure, then without it.",
        "offer",
    )
    assert [key for key, _ in told.moves][:2] == ["offer", "accept_no"]
    assert {key for key, _ in told.moves} == {one.value for one in Move}

    corrected = taken_for(draft, Move.ACCEPT_NO, state, CONTENT)
    assert heard_shown(corrected, TEXTS).chosen == "accept_no"
    percents = {}
    for move in (Move.OFFER, Move.ACCEPT_NO):
        after = play(state, said_of(taken_for(draft, move, state, CONTENT), move, state, CONTENT), CONTENT)
        while after.ended is None:
            after = play(after, say("skip.total"), CONTENT)
        percents[move] = score(after, CONTENT).percent
    assert percents == {Move.OFFER: 40, Move.ACCEPT_NO: 100}


def started(start: Start) -> StartShown:
    return start_shown(start, "Anna", CONTENT, TEXTS, lambda moment: moment, minutes=5, encounters=6)


def test_the_start_tells_what_is_due_assigned_proposed_and_meant_to_be_done() -> None:
    start = Start(
        "2",
        "en",
        Week(practised=3, streak=4),
        due=(Due(Objection.PRICE, (Check.PRICE_TOTAL, Check.RESPECT), NOW), Due(None, (Check.FIT,), NOW)),
        assignments=(Assignment("a", "2", "price", "Marta", NOW, note="Try this one."),),
        lesson=Lesson(Objection.PRICE, 9, 14, ("price",)),
        certificates=(Certificate("c", "2", "sauces", date(2026, 1, 1), date(2027, 1, 1), 90),),
        sessions=3,
        tries_left=2,
    )
    told = started(start)
    assert [("Price and total" in one, "Better not to offer" in one) for one in told.due] == [
        (True, False),
        (False, True),
    ]
    assert [(one.by, one.note) for one in told.tasks] == [("Marta, 2026-03-02", "Try this one.")]
    assert told.lesson[0] == "“The price” was the reason of 9 of your last 14 declines."
    assert "sauces: until 2027-01-01" in told.certificates
    assert (told.heading, told.begin, told.may_assess) == ("Today", "Begin practice", True)
    assert any("shift" in one for one in told.week)


def test_before_the_first_round_it_is_told_when_an_assessment_opens() -> None:
    new = started(Start("2", "en", Week(0, 0), tries_left=3))
    assert (new.may_assess, new.tries) == (False, "It is open after a first round of practice.")


def test_when_all_is_done_the_start_says_so_and_playing_on_is_allowed() -> None:
    done = Start("2", "en", Week(1, 1), done_for_today=True, next_due=NOW + timedelta(days=1), sessions=1)
    told = started(done)
    assert (told.heading, told.begin) == ("All done for today", "Practise anyway")
    assert told.says.endswith("Next on 2026-03-03.")
