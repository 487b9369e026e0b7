"""Every state of the practice window, each reached as a person would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import NamedTuple

from pos_assist.errors import UserError
from pos_assist.services.practice.ports import WeakSpot
from pos_assist.services.practice.records import Mode
from pos_assist.trainer import names
from pos_assist.trainer.pieces import Choice
from pos_assist.trainer.window import PracticeWindow
from pos_assist.training.players import Player, good, pushy, through
from pos_assist.training.playing import begin as first_words
from pos_assist.training.values import Objection
from pos_assist.ui.translation import QtTexts
from tests.gui.practice_room import PracticeRoom, begin, play_on, shipped, sign_in

TYPED = {
    "en": "It keeps the screen safe, 29.99 together 59.98?",
    "pl": "Chroni ekran, 29,99 zł, dodać czy nie trzeba?",
    "sk": "Chráni displej, 29,99, pridáme alebo netreba?",
    "ro": "Protejează ecranul, 29,99 lei, adăugăm sau nu?",
}
NOTES = {
    "en": "Last week you asked me about this one.",
    "pl": "W zeszłym tygodniu było o to pytanie.",
    "sk": "Minulý týždeň padla na toto otázka.",
    "ro": "Săptămâna trecută a fost o întrebare despre asta.",
}


class State(NamedTuple):
    """Its name, what the room is like before, and how one gets there."""

    name: str
    before: Callable[[PracticeRoom], None]
    do: Callable[[PracticeRoom, PracticeWindow], None]


def _nothing(_room: PracticeRoom) -> None:
    return None


def _practised(room: PracticeRoom, *, days_ago: int = 3, player: Player = pushy) -> None:
    """A session some days ago; badly, so that something is due."""
    now = room.clock.at
    room.clock.at = now - timedelta(days=days_ago)
    session = room.practising.session("2", room.language, Mode.PRACTICE, 3)
    for place, setup in enumerate(session.setups):
        state = through(setup, player, room.practising.content, Random(place))
        room.practising.finish(session, state, 40.0)
    room.clock.at = now


def _lesson(room: PracticeRoom) -> None:
    room.spots = (WeakSpot(Objection.PRICE, 11, 24),)


def _rich(room: PracticeRoom) -> None:
    _practised(room)
    room.spots = (WeakSpot(Objection.PRICE, 11, 24),)
    room.practising.set_goal("2", QtTexts(room.language, context="practice").tr(names.GOALS["price_total"]))


def _assigned(room: PracticeRoom) -> None:
    _rich(room)
    room.practising.assign("2", "price", "Marta Nowak", NOTES[room.language])


def _done(room: PracticeRoom) -> None:
    _practised(room, days_ago=0, player=good)
    room.clock.at += timedelta(minutes=20)


def _open(room: PracticeRoom, window: PracticeWindow) -> None:
    window.open()


def _pad(room: PracticeRoom, window: PracticeWindow) -> None:
    window.open()
    pane = window.panes.sign_in
    pane.names[0].click()
    pane.type("1")
    pane.type("2")


def _wrong(room: PracticeRoom, window: PracticeWindow) -> None:
    _pad(room, window)
    sign_in(window, pin="9999")


def _start(room: PracticeRoom, window: PracticeWindow) -> None:
    window.open()
    sign_in(window)


def _encounter(room: PracticeRoom, window: PracticeWindow) -> None:
    begin(window)


def _waiting(room: PracticeRoom, window: PracticeWindow) -> None:
    """After something was said."""
    begin(window)
    window.panes.encounter.chosen.emit(0)
    room.clock.seconds += 42
    window._tick()


def _hint(room: PracticeRoom, window: PracticeWindow) -> None:
    begin(window)
    window.panes.encounter.hint_wanted.emit()


def _typing(room: PracticeRoom, window: PracticeWindow) -> None:
    begin(window)
    window.panes.encounter._open()
    window.panes.encounter.line.setText(TYPED[room.language])


def _scanned(room: PracticeRoom, window: PracticeWindow) -> None:
    begin(window)
    window.panes.encounter.scanned.emit()


def _heard(room: PracticeRoom, window: PracticeWindow) -> None:
    begin(window)
    window.panes.encounter.said.emit(TYPED[room.language])


def _aloud(room: PracticeRoom, window: PracticeWindow) -> None:
    begin(window)
    window.panes.encounter.aloud.emit()
    window.panes.heard.moved.emit("answer")


def _feedback(room: PracticeRoom, window: PracticeWindow) -> None:
    begin(window)
    play_on(window, good)


def _pushed(room: PracticeRoom, window: PracticeWindow) -> None:
    begin(window)
    play_on(window, pushy)


def _transcript(room: PracticeRoom, window: PracticeWindow) -> None:
    _pushed(room, window)
    window.panes.feedback.read_again.emit()


def _model(room: PracticeRoom, window: PracticeWindow) -> None:
    _pushed(room, window)
    window.panes.feedback.examples.emit()


def _summary(room: PracticeRoom, window: PracticeWindow) -> None:
    begin(window)
    for place in range(2):
        play_on(window, pushy if place else good)
        window.panes.feedback.next_wanted.emit()
    window.header.end_wanted.emit()


def _goal(room: PracticeRoom, window: PracticeWindow) -> None:
    _summary(room, window)
    goals = [one for one in window.panes.summary.findChildren(Choice) if not one.isHidden()]
    goals[0].click()


def _paused(room: PracticeRoom, window: PracticeWindow) -> None:
    begin(window)
    window.header.pause_wanted.emit()


def _sale(room: PracticeRoom, window: PracticeWindow) -> None:
    begin(window)
    window.give_way()


def _after_sale(room: PracticeRoom, window: PracticeWindow) -> None:
    _sale(room, window)
    window.bar.press.click()


def _no_content(room: PracticeRoom) -> None:
    room.missing = UserError("The practice file personas.toml cannot be read.", hint="Install the program again.")


def _set_aside(room: PracticeRoom) -> None:
    room.practising.content = replace(shipped(), trouble="en.toml: it is not TOML.")


def _no_baskets(room: PracticeRoom) -> None:
    room.scenes = lambda _language: ()


def _nobody(room: PracticeRoom) -> None:
    room.staff = {}


def much(room: PracticeRoom) -> None:
    """Three rounds on three days, so that there are tiers; one encounter is shared, one was left."""
    for days_ago, player in ((9, pushy), (6, good), (3, good)):
        _practised(room, days_ago=days_ago, player=player)
    room.practising.share(room.log.played("2")[-1], shared=True)
    session = room.practising.session("2", room.language, Mode.PRACTICE, 4)
    room.practising.finish(session, first_words(session.setups[0], room.practising.content), 5.0)


def _record(room: PracticeRoom, window: PracticeWindow) -> None:
    _start(room, window)
    window.panes.start.mine()


def _record_open(room: PracticeRoom, window: PracticeWindow) -> None:
    """One that went badly, so that every kind of line is there."""
    _record(room, window)
    worst = min((one for one in room.log.played("2") if one.state.ended), key=lambda one: one.score.percent)
    window.panes.record.opened.emit(worst.encounter_id)


def _rules(room: PracticeRoom, window: PracticeWindow) -> None:
    _start(room, window)
    window.panes.start.assess()


def _assessment(room: PracticeRoom, window: PracticeWindow) -> None:
    _rules(room, window)
    window.panes.notice.pressed.emit()


def _ending(room: PracticeRoom, window: PracticeWindow) -> None:
    _assessment(room, window)
    window.header.end_wanted.emit()


def _passed(room: PracticeRoom, window: PracticeWindow) -> None:
    _assessment(room, window)
    while window.flow.sitting.is_on:
        play_on(window, good)


def _not_passed(room: PracticeRoom, window: PracticeWindow) -> None:
    _assessment(room, window)
    while window.flow.sitting.is_on:
        play_on(window, pushy)


def _help(room: PracticeRoom, window: PracticeWindow) -> None:
    _start(room, window)
    window.header.help_wanted.emit()


def every_state() -> Iterator[State]:
    """In the order in which a person meets them."""
    yield State("sign-in", _nothing, _open)
    yield State("pin", _nothing, _pad)
    yield State("pin-wrong", _nothing, _wrong)
    yield State("nobody", _nobody, _open)
    yield State("content-missing", _no_content, _open)
    yield State("content-set-aside", _set_aside, _start)
    yield State("no-baskets", _no_baskets, _start)
    yield State("start-first", _nothing, _start)
    yield State("start", _rich, _start)
    yield State("lesson", _lesson, _start)
    yield State("assigned", _assigned, _start)
    yield State("all-done", _done, _start)
    yield State("record-first", _nothing, _record)
    yield State("record", much, _record)
    yield State("record-open", much, _record_open)
    yield State("help", _nothing, _help)
    yield State("encounter", _nothing, _encounter)
    yield State("waiting", _nothing, _waiting)
    yield State("hint", _nothing, _hint)
    yield State("typing", _nothing, _typing)
    yield State("scanned", _nothing, _scanned)
    yield State("heard", _nothing, _heard)
    yield State("aloud", _nothing, _aloud)
    yield State("feedback", _nothing, _feedback)
    yield State("feedback-pushed", _nothing, _pushed)
    yield State("transcript", _nothing, _transcript)
    yield State("model", _nothing, _model)
    yield State("summary", _nothing, _summary)
    yield State("goal", _nothing, _goal)
    yield State("paused", _nothing, _paused)
    yield State("sale", _nothing, _sale)
    yield State("after-sale", _nothing, _after_sale)
    yield State("assessment-rules", _rich, _rules)
    yield State("assessment", _rich, _assessment)
    yield State("assessment-end", _rich, _ending)
    yield State("passed", _rich, _passed)
    yield State("not-passed", _rich, _not_passed)
