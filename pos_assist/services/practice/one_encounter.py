"""One encounter by wish, and what somebody says in it as a line of text: a card, a move, or own words."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random

from pos_assist.errors import ExitCode, UserError
from pos_assist.services.practice.ports import Ear, Heard
from pos_assist.training.cards import best, cards
from pos_assist.training.content import Content
from pos_assist.training.encounter import Said, Setup, State
from pos_assist.training.hearing import own_words
from pos_assist.training.opening import draw, personas_for
from pos_assist.training.reading import read
from pos_assist.training.scene import Scene
from pos_assist.training.values import Level, Move

_KEY = re.compile(r"[a-z_]+(\.[a-z0-9_]+)+")  # as sentences are named
_NAMED = re.compile(r"(\w+):\s*(.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be met; '' and None: drawn by the seed."""

    language: str
    seed: int
    persona: str = ""
    plot: str = ""
    level: Level | None = None


def setup_of(wish: Wish, content: Content, scenes: Sequence[Scene]) -> Setup:
    """The encounter that the wish and its seed give; the same content and scenes, the same encounter.

    Raises:
        UserError: there is no such customer or scenario, they do not go together, or no basket fits.
    """
    for kind, key, known in (("customer", wish.persona, content.personas), ("scenario", wish.plot, content.plots)):
        if key and key not in known:
            raise _refused(f"There is no {kind} '{key}'.", f"There is: {_nearest(key, known)}.")
    if wish.plot and wish.level is not None and wish.level not in content.plots[wish.plot].levels:
        levels = ", ".join(str(level.value) for level in content.plots[wish.plot].levels)
        raise _refused(f"'{wish.plot}' is not played at level {wish.level.value}.", f"It has: {levels}.")
    plots = {key: plot for key, plot in content.plots.items() if wish.plot in ("", key)}
    if wish.persona:
        plots = {
            key: plot
            for key, plot in plots.items()
            if any(one.key == wish.persona for one in personas_for(plot, content))
        }
        content = replace(content, personas={wish.persona: content.personas[wish.persona]})
    if not plots:
        hint = "Leave one of the two out, and a fitting one is drawn."
        raise _refused(f"The customer '{wish.persona}' is not met in '{wish.plot}'.", hint)
    wished = replace(content, plots=plots)
    drawn = draw(wished, scenes, Random(wish.seed), language=wish.language, level=wish.level, count=1)
    if not drawn:
        raise _refused("No basket of this shop fits what was wished for.", "Wish for another scenario or level.")
    return drawn[0]


def said_by(line: str, state: State, content: Content, ear: Ear) -> tuple[Said, Heard | None]:
    """What a line says now, and what own words were taken for (None: nothing had to be guessed).

    `line` is the number of a card from 1, a move ('offer': its best sentence here), a sentence's key ('offer.full'),
    a move with own words ('offer: A case for it?'), or own words alone, which mean what the ear takes them for.

    Raises:
        UserError: it names nothing that can be said here, or was not understood.
    """
    line = line.strip()
    moves = {move.value: move for move in Move}
    if line.isdecimal():
        return _card(int(line), state, content), None
    if line in moves:
        return _of_move(moves[line], state, content), None
    if line in content.sentences or _KEY.fullmatch(line):
        return _sentence(line, state, content), None
    named = _NAMED.fullmatch(line)
    if named and named[1] in moves:
        nearest = ear.hear(named[2], state.setup.language).sentence
        return own_words(named[2], moves[named[1]], nearest, state, content), None
    heard = ear.hear(line, state.setup.language)
    if not heard.moves:
        raise _refused(f"'{line}' was not understood.", f"Say before it what it is: 'offer: …' (or {_all(moves)}).")
    return own_words(line, heard.moves[0][0], heard.sentence, state, content), heard


def _card(number: int, state: State, content: Content) -> Said:
    there = cards(state, content)
    if not 0 < number <= len(there):
        raise _refused(f"There is no card {number} here.", f"There are {len(there)}, from 1.")
    return there[number - 1]


def _of_move(move: Move, state: State, content: Content) -> Said:
    """A good sentence of the move; else any that can be said; else the move without words."""
    reading = read(state, content)
    said = best(reading, content, move)
    if said is not None:
        return said
    possible = (reading.say(one) for one in content.sentences.values() if one.move is move)
    return next((one for one in possible if one is not None), Said(move, move.value))


def _sentence(key: str, state: State, content: Content) -> Said:
    if key not in content.sentences:
        raise _refused(f"There is no sentence '{key}'.", f"There is: {_nearest(key, content.sentences)}.")
    sentence = content.sentences[key]
    said = read(state, content).say(sentence)
    if said is None:
        raise _refused(f"'{key}' cannot be said of this basket.", f"Say '{sentence.move.value}' for what can.")
    return said


def _nearest(key: str, known: Iterable[str]) -> str:
    """What was meant, where that can be guessed; else everything there is."""
    return _all(difflib.get_close_matches(key, list(known), n=3) or sorted(known))


def _all(names: Iterable[str]) -> str:
    return ", ".join(names)


def _refused(title: str, hint: str) -> UserError:
    return UserError(title, hint=hint, code=ExitCode.BAD_DATA)
