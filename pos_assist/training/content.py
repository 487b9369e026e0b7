"""What a trainer can edit: customers, plots and sentences, as values. Adapters read files, `linting` checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pos_assist.training.values import End, Level, Mood, Move, Objection, Right, Says

Words = Mapping[str, str]  # by language
Lines = Mapping[str, tuple[str, ...]]  # by language: several ways to say it


@dataclass(frozen=True, slots=True)
class Persona:
    """A kind of customer. Patience, trust and interest 0-5 at the start; `moods`: in which they come."""

    key: str
    name: Words
    about: Words  # one sentence that a trainee reads
    patience: int
    trust: int
    interest: int
    objections: tuple[Objection, ...]  # likely ones, likeliest first
    moods: tuple[Mood, ...] = (Mood.CALM,)
    hurry: bool = False  # every turn costs one more patience
    openings: Lines = field(default_factory=dict)  # what they say first, where the plot says nothing of its own
    says: Mapping[str, Lines] = field(
        default_factory=dict
    )  # by stage's key: in place of the plot's words, after the start


@dataclass(frozen=True, slots=True)
class When:
    """A condition on the mood or on what was said; all that are named must hold."""

    trust: int | None = None  # at least
    interest: int | None = None  # at least
    patience: int | None = None  # at least
    says: frozenset[Says] = frozenset()  # the sentence contains all of these
    told: frozenset[Says] = frozenset()  # they were said at any time before or now
    answers: bool = False  # the sentence answers this plot's objection
    fits: bool | None = None  # the offer's wording is (True) or is not (False) that of the idea's kind
    level: Level | None = None  # at most


@dataclass(frozen=True, slots=True)
class Way:
    """What follows a move: the first of a stage's ways for it whose `when` holds."""

    to: str  # a stage's key
    when: When = When()
    patience: int = 0  # added to the mood; what is added stays
    trust: int = 0
    interest: int = 0


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the conversation stands. `says`: the customer's words on coming here, with {item}, {price} and the like.

    `no`: the customer said no on coming here: whoever offers after it has asked again.
    """

    key: str
    says: Lines
    moves: Mapping[Move, tuple[Way, ...]] = field(default_factory=dict)
    otherwise: Way | None = None  # after every move that `moves` does not lead on; None only where it ends
    ends: End | None = None
    no: bool = False
    doubts: bool = False  # the objection was just raised
    yes: bool = False  # the customer took it on coming here: {total} is with it from now on


@dataclass(frozen=True, slots=True)
class Plot:
    """One course of an encounter: built in, or written by a trainer. `start` is the first stage."""

    key: str
    title: Words
    lesson: Words  # one sentence: what is right here and why
    right: Right
    stages: Mapping[str, Stage]
    start: str = "start"
    objection: Objection | None = None  # None where nothing is to be offered
    personas: tuple[str, ...] = ()  # who may play it; () = everybody
    levels: tuple[Level, ...] = tuple(Level)
    kinds: tuple[str, ...] = ()  # of the idea ('add-on', 'upgrade', …); () = any
    good: tuple[str, ...] = ()  # keys of sentences: the model dialogue to follow
    bad: tuple[str, ...] = ()  # and the one to avoid
    own: bool = False  # written by this shop's trainer


@dataclass(frozen=True, slots=True)
class Sentence:
    """Something a seller may say: a card to choose, or an example free text is matched with.

    `text` has placeholders of the idea; where one cannot be filled the sentence is not offered as a card.
    """

    key: str  # 'offer.full'
    move: Move
    text: Words
    says: frozenset[Says] = frozenset()
    answers: Objection | None = None  # ANSWER: to which family
    kinds: tuple[str, ...] = ()  # only with such ideas; () = with any
    good: bool = True  # False: a card that is there to be left alone
    where: frozenset[str] = frozenset()  # values of Right or Objection: a card only in such plots; empty = in any


@dataclass(frozen=True)
class Content:
    """Everything together. `feedback`: texts by key ('fit.no', 'better.price_total', 'strength.respect', …)."""

    personas: Mapping[str, Persona]
    plots: Mapping[str, Plot]
    sentences: Mapping[str, Sentence]
    feedback: Mapping[str, Words]
    version: str = ""  # of the content: a transcript names it
    trouble: str = ""  # one sentence: why this is what comes with the program, though the shop has a copy of its own
