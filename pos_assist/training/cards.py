"""The three to five cards to choose from: what is right now, a way to let go, and what is better left alone."""

from __future__ import annotations

from random import Random

from pos_assist.training.content import Content
from pos_assist.training.encounter import Said, State
from pos_assist.training.reading import Reading, read, wanted
from pos_assist.training.values import Level, Move, Right
from pos_assist.training.wording import answers, sayable

MANY = {Level.EASY: 3, Level.USUAL: 4, Level.HARD: 5}
_LETTING_GO = (Move.SKIP, Move.ACCEPT_NO)
_AFTER_AN_OFFER = (Move.PRICE, Move.PROOF, Move.CHEAPER)
_AFTER_A_DOUBT = (Move.ANSWER, Move.ACCEPT_NO)


def cards(state: State, content: Content) -> tuple[Said, ...]:
    """Three cards at level 1, five at level 3 where there is so much to say; order by seed and turn. () at the end."""
    if state.ended:
        return ()
    rng = Random(f"{state.setup.seed} {len(state.turns)} cards")
    reading, most = read(state, content), MANY[state.setup.level]
    right = wanted(state, content)
    chosen: list[Said] = []
    for move in right[: most - 2]:
        _add(chosen, _best_first(reading, content, move, rng)[:1])
    if not any(one.move in _LETTING_GO for one in chosen):  # to stop is always possible
        letting_go = _LETTING_GO if reading.refused_at is None else reversed(_LETTING_GO)
        _add(chosen, [one for move in letting_go for one in _best_first(reading, content, move, rng)][:1])
    _add(chosen, _tempting(reading, content, right, rng), most)
    rng.shuffle(chosen)
    return tuple(chosen)


def best(reading: Reading, content: Content, move: Move) -> Said | None:
    """The fullest good sentence for this move here; of answers the one that fits the objection."""
    return next(iter(_best_first(reading, content, move, Random(0))), None)


def _best_first(reading: Reading, content: Content, move: Move, rng: Random) -> list[Said]:
    """Good sentences for a move: those that answer, then those that contain most; among equals by chance."""
    good = [*_sayable(reading, content, move, good=True)]
    rng.shuffle(good)
    fits = [one for one in good if move is not Move.ANSWER or answers(one, reading.objection)]
    return sorted(fits, key=lambda one: -len(one.says))


def _tempting(reading: Reading, content: Content, right: tuple[Move, ...], rng: Random) -> list[Said]:
    """What may be said too: a bad sentence first, then one of each other move, then whatever is left."""
    every = [one for move in Move for one in _sayable(reading, content, move)]
    rng.shuffle(every)
    bad = {one.key for one in content.sentences.values() if not one.good}
    wrong = [one for one in every if one.sentence in bad or one.move not in (*right, *_LETTING_GO)]
    likely = [one for one in wrong if _likely(one, reading)]
    first = [one for one in likely if one.sentence in bad][:1]
    of_each = {one.move: one for one in reversed(likely)}
    weaker = [one for one in every if _likely(one, reading)]
    return [*first, *of_each.values(), *weaker, *wrong]


def _likely(said: Said, reading: Reading) -> bool:
    """Whether anybody would say this here: nothing is repeated that was not said, no doubt answered that is none."""
    offered, refused = bool(reading.offers), reading.refused_at is not None
    if said.answers not in (None, reading.objection):
        return False
    if said.move is Move.REPEAT:
        return refused or offered
    if said.move in _AFTER_AN_OFFER:
        return offered
    upset = reading.plot.right is Right.UPSET and said.move is Move.ANSWER
    return said.move not in _AFTER_A_DOUBT or refused or upset or reading.doubted_at is not None


def _sayable(reading: Reading, content: Content, move: Move, *, good: bool | None = None) -> tuple[Said, ...]:
    setup = reading.state.setup
    return sayable(content, setup.scene, setup.language, move, total=reading.total(move), good=good)


def _add(chosen: list[Said], more: list[Said], most: int = max(MANY.values())) -> None:
    """More cards up to so many, no text twice."""
    for one in more:
        if len(chosen) < most and one.text not in {other.text for other in chosen}:
            chosen.append(one)
