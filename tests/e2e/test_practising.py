"""Practising as it is put together: shipped content, the demo shop's baskets, a store on disk, the own answers."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from pos_assist import paths
from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.connecting import writing
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rows import INSERT_EVENT, row_of
from pos_assist.bootstrap.practising import practising_of
from pos_assist.services.events import Answer, DeclineReason, Event, EventKind
from pos_assist.services.practice.practising import Practising
from pos_assist.services.practice.records import Mode, Played
from pos_assist.services.practice.sessions import Session
from pos_assist.settings import LANGUAGES, Settings
from pos_assist.training import players
from pos_assist.training.players import Player
from pos_assist.training.playing import begin, cards, play
from pos_assist.training.values import Objection, Right
from tests.e2e.command import REPOSITORY

PLAY = """
import sys
from pos_assist.services.practice.records import Mode
from pos_assist.training import players
from tests.e2e.test_practising import here, played_by
practising = here()
session = practising.session("4", "en", Mode.PRACTICE, 7)
for place in range(6):
    print(played_by(practising, session, players.good, place).encounter_id, flush=True)
sys.stdin.read()
"""


def here() -> Practising:
    """As every window and command gets it."""
    return practising_of(Settings(), paths.home())


def played_by(practising: Practising, session: Session, player: Player, place: int) -> Played:
    """One encounter of a session by a scripted trainee."""
    state, rng = begin(session.setups[place], practising.content), Random(place)
    while state.ended is None:
        state = play(
            state, player(state, cards(state, practising.content), practising.content, rng), practising.content
        )
    return practising.finish(session, state, 30.0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_session_in_every_language(language: str) -> None:
    practising = here()
    assert practising.begin("4", language).trouble == ""
    session = practising.session("4", language, Mode.PRACTICE, 7)

    every = [played_by(practising, session, players.good, place) for place in range(len(session.setups))]
    summary = practising.summary(session, every)

    assert len(every) == 6
    assert sum(practising.content.plots[one.plot].right is not Right.OFFER for one in session.setups) >= 2
    assert all(turn.customer for one in every for turn in one.state.turns[:1])
    assert summary.percent >= 70
    assert summary.strengths
    assert summary.strengths[0].text
    another = here()  # another program sees it, word for word
    assert [another.transcript("4", one.encounter_id) for one in another.history("4")] == every[::-1]


def test_many_declines_for_the_price_at_the_till_bring_the_price_lesson() -> None:
    """T16, from the answers at the till to the session."""
    store, now = paths.home().store, datetime.now(UTC) - timedelta(days=3)
    ensure_ready(store)
    with writing(store) as connection:
        for number in range(14):
            reason = DeclineReason.PRICE if number % 3 else DeclineReason.NOT_SUITABLE
            event = Event(
                *(new_id(), EventKind.ANSWERED, now, "t1", f"b{number}"),
                staff_id="4",
                card_id=f"c{number}",
                answer=Answer.DECLINED.value,
                reason=reason.value,
            )
            connection.execute(INSERT_EVENT, row_of(event))
    practising = here()

    lesson = practising.begin("4", "en").lesson

    assert lesson is not None
    assert (lesson.objection, lesson.declines, lesson.of) == (Objection.PRICE, 9, 14)
    assert practising.begin("5", "en").lesson is None
    for seed in range(5):
        plots = {one.plot for one in practising.session("4", "en", Mode.PRACTICE, seed).setups}
        assert plots & set(lesson.plots)
    assert practising.begin("4", "en").week.streak == 0  # a shift, but not of practice


def test_what_was_finished_is_on_the_disk_when_the_program_is_killed() -> None:
    own = subprocess.Popen(
        [sys.executable, "-c", PLAY],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with own:
        assert own.stdout is not None
        kept = [own.stdout.readline().strip() for _ in range(3)]
        own.kill()

    assert [one.encounter_id for one in here().history("4")][::-1][:3] == kept
