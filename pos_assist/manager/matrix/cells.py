"""What one cell of the matrix says; no Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pos_assist.engine.rules import LearnedPair
from pos_assist.manager.matrix import texts as say


class Mark(Enum):
    """The most important thing that is known of a cell."""

    NOTHING = "nothing"
    ITSELF = "itself"
    INSIDE = "inside"
    WAITING = "waiting"
    APPROVED = "approved"
    RULE = "rule"
    PAIR = "pair"
    NEVER = "never"


SIGNS = {
    Mark.NOTHING: "",
    Mark.ITSELF: "–",
    Mark.INSIDE: "…",
    Mark.WAITING: "?",
    Mark.APPROVED: "✓",
    Mark.RULE: "○",
    Mark.PAIR: "●",
    Mark.NEVER: "×",
}
WORDS = {
    Mark.NOTHING: say.NOTHING,
    Mark.ITSELF: say.ITSELF,
    Mark.WAITING: say.WAITING,
    Mark.APPROVED: say.APPROVED,
    Mark.RULE: say.RULE,
    Mark.PAIR: say.PAIR,
    Mark.NEVER: say.NEVER,
}


@dataclass(frozen=True, slots=True)
class Cell:
    """`own`, `wide`, `inside`: numbers of the rules, by how near they are to this cell."""

    mark: Mark
    own: tuple[int, ...] = ()
    wide: tuple[int, ...] = ()
    inside: tuple[int, ...] = ()
    learned: LearnedPair | None = None


NOTHING = Cell(Mark.NOTHING)
