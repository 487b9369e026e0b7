"""The three to five cards to choose from: what is right now, a way to let go, and what is better left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random

from pos_assist.training.content import Content, Sentence
from pos_assist.training.encounter import Said, State
from pos_assist.training.reading import HEARING, SEEKING, Reading, read, wanted
from pos_assist.training.values import Level, Move, Right, Says
from pos_assist.training.wording import filled

MANY = {Level.EASY: 3, Level.USUAL: 4, Level.HARD: 5}
_LETTING_GO = (Move.ACCEPT_NO, Move.SKIP)
_AFTER_AN_OFFER = (Move.PRICE, Move.PROOF, Move.CHEAPER, Move.REPEAT)  # nothing is repeated that was not said
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
        _add(chosen, _good(reading, content, move, rng)[:1])
    if not any(one.move in _LETTING_GO for one in chosen):  # to stop is always possible
        letting_go = _LETTING_GO if reading.refused_at is not None else _LETTING_GO[::-1]
        _add(chosen, [one for move in letting_go for one in _good(reading, content, move, rng)][:1])
    tempting = [*_tempting(reading, content, right, rng)]
    _add(chosen, (one for one in tempting if one.move not in {other.move for other in chosen}), most)
    _add(chosen, tempting, most)  # twice the same move only where there is no other
    rng.shuffle(chosen)
    return tuple(chosen)


def best(reading: Reading, content: Content, move: Move) -> Said | None:
    """A good sentence for this move here, with all that the rubric looks for; None where nothing can be said."""
    return next(iter(_good(reading, content, move, Random(0))), None)


def _good(reading: Reading, content: Content, move: Move, rng: Random) -> list[Said]:
    """Good sentences for a move, those first that contain what the rubric looks for; among equals by chance."""
    needed = {Says.TOTAL} if move is Move.SKIP and reading.taken_at is not None else {Says.BENEFIT, Says.PRICE}
    pairs = [(one, said) for one, said in _sayable(reading, content) if one.good and one.move is move]
    rng.shuffle(pairs)
    fits = [said for one, said in pairs if move is not Move.ANSWER or one.answers is reading.objection]
    return sorted(fits, key=lambda said: -len(needed & said.says)) if move.offers or move is Move.SKIP else fits


def _tempting(reading: Reading, content: Content, right: tuple[Move, ...], rng: Random) -> Iterator[Said]:
    """What may be said too: something bad, then one of each other move, then weaker words, then whatever is left."""
    every = [*_sayable(reading, content)]
    rng.shuffle(every)
    spoken = {said.text for _, said in reading.said()}
    likely = [(one, said) for one, said in every if said.text not in spoken and _likely(one, reading)]
    if reading.plot.right is not Right.OFFER and not reading.offers:  # the temptation is a good offer
        offering = [(one, said) for one, said in likely if one.move.offers]
        yield from [said for one, said in offering if one.good][:1] or [said for _, said in offering][:1]
    bad = {one.move: said for one, said in likely if not one.good}
    yield from list(bad.values())[:1]
    yield from {one.move: said for one, said in likely if one.move not in (*right, *_LETTING_GO)}.values()
    yield from (said for _, said in likely)
    yield from (said for _, said in every)


def _likely(sentence: Sentence, reading: Reading) -> bool:
    """Whether anybody would say this here."""
    move, refused = sentence.move, reading.refused_at is not None
    if sentence.answers not in (None, reading.objection):
        return False
    if reading.taken_at is not None:  # nobody presses who has just been told yes; another offer is the temptation
        return move not in (*SEEKING, *_AFTER_A_DOUBT, Move.ASK) and (not move.offers or Says.VAGUE in sentence.says)
    if move in _AFTER_AN_OFFER:
        return bool(reading.offers)
    upset = reading.plot.right is Right.UPSET and move is Move.ANSWER
    return move not in _AFTER_A_DOUBT or refused or upset or reading.doubted_at is not None


def _sayable(reading: Reading, content: Content) -> Iterator[tuple[Sentence, Said]]:
    """Everything that can be said about this scene in such a plot."""
    setup = reading.state.setup
    here = {reading.plot.right.value, *([reading.objection.value] if reading.objection else [])}
    hearing = HEARING if reading.plot.right is Right.UPSET else ()
    for one in content.sentences.values():
        if one.where & here or not (one.where or one.move in hearing):  # a complaint is not asked what it is for
            said = filled(one, setup.scene, setup.language, reading.total(one.move))
            if said is not None:
                yield one, said


def _add(chosen: list[Said], more: Iterable[Said], most: int = max(MANY.values())) -> None:
    """More cards up to so many, no text twice."""
    for one in more:
        if len(chosen) < most and one.text not in {other.text for other in chosen}:
            chosen.append(one)
