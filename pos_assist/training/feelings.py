"""How a customer feels: at the start, and after a move. What is added stays, within 0-5."""

from __future__ import annotations

from pos_assist.training.content import Persona, Way
from pos_assist.training.encounter import Feeling, Setup
from pos_assist.training.values import MOST_MOOD, Level, Mood, Move

_OF_MOOD = {  # patience, trust, interest
    Mood.CALM: (0, 0, 0),
    Mood.CHEERFUL: (0, 1, 1),
    Mood.HURRIED: (-1, 0, 0),
    Mood.ANNOYED: (-1, -1, 0),
}
_OF_LEVEL = {Level.EASY: (1, 0, 0), Level.USUAL: (0, 0, 0), Level.HARD: (-1, -1, 0)}
_LEAST_PATIENCE = 2  # at the start


def at_first(persona: Persona, setup: Setup) -> Feeling:
    """How this customer comes; everybody has the time to hear one offer and to say what they think of it."""
    (patience, trust, interest), (of_level, trust_of_level, _) = _OF_MOOD[setup.mood], _OF_LEVEL[setup.level]
    return Feeling(
        max(_LEAST_PATIENCE, _within(persona.patience + patience + of_level)),
        _within(persona.trust + trust + trust_of_level),
        _within(persona.interest + interest),
    )


def after(feeling: Feeling, way: Way, persona: Persona, move: Move) -> Feeling:
    """How the customer feels after a move that led this way."""
    hurry = 1 if persona.hurry and not move.lets_go else 0  # letting go costs nobody's time
    return Feeling(
        _within(feeling.patience + way.patience - hurry),
        _within(feeling.trust + way.trust),
        _within(feeling.interest + way.interest),
    )


def _within(value: int) -> int:
    return min(MOST_MOOD, max(0, value))
