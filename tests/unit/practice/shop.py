"""A small content, some baskets, a clock that is set by hand: practice without files, over a real store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from pos_assist.adapters.spacing import FsrsSchedule
from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.engine.offers import OfferKind
from pos_assist.services.practice.ports import WeakSpot
from pos_assist.services.practice.practising import Practising
from pos_assist.services.practice.records import Mode, Outcome, Played
from pos_assist.services.practice.sessions import Session
from pos_assist.settings import PracticeSettings
from pos_assist.training.content import Content, Persona, Plot, Stage, Way
from pos_assist.training.encounter import Said, Setup, State
from pos_assist.training.playing import begin, play
from pos_assist.training.scene import Idea, Scene, SceneLine
from pos_assist.training.values import Check, End, Level, Move, Objection, Right, Says
from tests.fakes import CountingIds

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def _english(text: str) -> dict[str, tuple[str, ...]]:
    return {"en": (text,)}


def _stages(first: str) -> dict[str, Stage]:
    stages = [
        Stage(
            "start",
            _english(first),
            {
                Move.OFFER: (Way("doubt"),),
                Move.SKIP: (Way("served"),),
            },
            otherwise=Way("start", patience=-1),
        ),
        Stage("doubt", _english("I am not sure."), {Move.ACCEPT_NO: (Way("declined"),)}, Way("no"), doubts=True),
        Stage("no", _english("No, thank you."), otherwise=Way("declined"), no=True),
        Stage("declined", _english("Thank you."), ends=End.DECLINED),
        Stage("served", _english("Goodbye."), ends=End.SERVED),
    ]
    return {stage.key: stage for stage in stages}


def _plot(key: str, right: Right, objection: Objection | None = None) -> Plot:
    return Plot(key, {"en": key}, {"en": "Why."}, right, _stages(f"{key}."), objection=objection)


PLOTS = (
    _plot("price", Right.OFFER, Objection.PRICE),
    _plot("price_again", Right.OFFER, Objection.PRICE),
    _plot("need", Right.OFFER, Objection.NEED),
    _plot("trust", Right.OFFER, Objection.TRUST),
    _plot("queue", Right.QUEUE),
    _plot("upset", Right.UPSET),
)
PERSONAS = tuple(
    Persona(key, {"en": key}, {"en": key}, 4, 3, 3, (Objection.PRICE, Objection.NEED, Objection.TRUST))
    for key in ("hurried", "browsing")
)
CONTENT = Content(
    {one.key: one for one in PERSONAS},
    {one.key: one for one in PLOTS},
    {},
    {"strength.timing": {"en": "The moment was right."}, "price_total.no": {"en": "Say the price and the total."}},
    version="v1",
)


def scene(number: int, group: str = "") -> Scene:
    """A basket with an idea of this product group."""
    idea = Idea(OfferKind.ADDON, f"pesto {number}", "2.99", "8.99", "With it: pesto?", benefit="ready", group=group)
    return Scene(f"s{number}", "en", (SceneLine("pasta", "1", "6.00"),), "6.00", idea)


SCENES = (*(scene(number) for number in range(6)), scene(6, "sauces"), scene(7, "sauces"))


class SetClock:
    """`Clock`; goes on when told."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.at.timestamp()


class Shop:
    """Practising over a store of its own, and what is outside of it: baskets, weak spots, shifts, the clock."""

    def __init__(self, store: Path, **settings: float) -> None:
        self.log, self.clock, self.ids = StorePracticeLog(store), SetClock(), CountingIds()
        self.scenes: Sequence[Scene] = SCENES
        self.spots: Mapping[str, Sequence[WeakSpot]] = {}
        self.shifts: Mapping[str, set[date]] = {}
        self.practising = Practising(
            self.log,
            lambda _: self.scenes,
            FsrsSchedule(),
            weak_spots=lambda staff_id: self.spots.get(staff_id, ()),
            content=CONTENT,
            clock=self.clock,
            settings=PracticeSettings(**settings),  # type: ignore[arg-type]  # whole numbers where it wants them
            new_id=self.ids,
            day_of=day_of,
            shifts=lambda staff_id, since: {day for day in self.shifts.get(staff_id, set()) if day >= since.date()},
        )

    def play(self, session: Session, *, well: bool = True, seconds: float = 30.0) -> list[Played]:
        """Every encounter of a session to its end."""
        return [self.practising.finish(session, played(setup, well=well), seconds) for setup in session.setups]

    def practise(self, staff_id: str = "jan", *, seed: int = 7, well: bool = True) -> list[Played]:
        """A whole session of practice."""
        return self.play(self.practising.session(staff_id, "en", Mode.PRACTICE, seed), well=well)


def day_of(at: datetime) -> date:
    """This shop's day is UTC's."""
    return at.date()


def played(setup: Setup, *, well: bool = True) -> State:
    """The encounter with its right moves, or with the wrong ones."""
    state = begin(setup, CONTENT)
    offer = Said(Move.OFFER, "With it: pesto, ready, 2.99, together 8.99?", frozenset(Says) - {Says.VAGUE})
    offering = (CONTENT.plots[setup.plot].right is Right.OFFER) == well
    moves = (offer, Said(Move.ACCEPT_NO, "No problem.")) if offering else (Said(Move.SKIP, "6.00. Goodbye."),)
    for move in moves:
        state = play(state, move, CONTENT)
    return state


def outcome(day: float, session: str, checks: Mapping[Check, bool | None], **changed: object) -> Outcome:
    """One first try, so many days after the Monday."""
    told = {"end": End.SERVED, "objection": None, "attempt": 1, "percent": 80} | changed
    at = MONDAY + DAY * day
    base = Outcome(f"{session}-{day}", session, "jan", at, Mode.PRACTICE, "price", "hurried", Level.EASY, 80, checks)
    return replace(base, **told)  # type: ignore[arg-type]  # the names are the fields'
