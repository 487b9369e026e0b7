"""One encounter as values: how it was set up, what was said, how the customer feels, how it ended."""

from __future__ import annotations

from dataclasses import dataclass

from pos_assist.training.scene import Scene
from pos_assist.training.values import Check, End, Level, Mood, Move, Objection, Says


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything an encounter is made of: with the same content, moves and setup it always runs alike."""

    plot: str
    persona: str
    mood: Mood
    level: Level
    language: str
    scene: Scene
    queue: int = 0  # people who wait behind
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Feeling:
    """How the customer feels now, each 0-5; it remembers: what a move added stays."""

    patience: int
    trust: int
    interest: int


@dataclass(frozen=True, slots=True)
class Said:
    """What the trainee said or did. `sentence`: the card's key, '' for own words."""

    move: Move
    text: str
    says: frozenset[Says] = frozenset()
    answers: Objection | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One step of the transcript: what was said and what came back. `said` None: the customer's first words."""

    said: Said | None
    customer: str  # '' where nothing is answered
    stage: str
    feeling: Feeling


@dataclass(frozen=True, slots=True)
class State:
    """An encounter at one moment. `turns` is the whole transcript; nothing else is remembered."""

    setup: Setup
    stage: str
    feeling: Feeling
    turns: tuple[Turn, ...]
    ended: End | None = None


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check. `passed` None: it does not apply here. `turn`: the place in the transcript that shows it, or None.

    `line`: what was said there; `better`: what could have been said, where it failed.
    """

    check: Check
    passed: bool | None
    turn: int | None = None
    line: str = ""
    better: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """Per cent of the weights that apply; `hard_fail`: asked again after a no, at most 40 (T05)."""

    percent: int
    checks: tuple[CheckResult, ...]  # all six, in the rubric's order
    hard_fail: bool = False
    end: End | None = None

    @property
    def passed(self) -> tuple[Check, ...]:
        """What was right."""
        return tuple(one.check for one in self.checks if one.passed)

    @property
    def failed(self) -> tuple[Check, ...]:
        """What was not."""
        return tuple(one.check for one in self.checks if one.passed is False)


@dataclass(frozen=True, slots=True)
class Advice:
    """What is told after an encounter (T06): one strength, at most two things to try; whole sentences."""

    strength: str
    tries: tuple[str, ...] = ()
