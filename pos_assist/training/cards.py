"""The three to five cards to choose from: what is right now, a way to let go, and what is better left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from random import Random

from pos_assist.training.content import Content, Sentence
from pos_assist.training.encounter import Said, State
from pos_assist.training.reading import HEARING, SEEKING, Reading, read, wanted
from pos_assist.training.values import Level, Move, Right, Says

Sayable = tuple[Sentence, Said]
MANY = {Level.EASY: 3, Level.USUAL: 4, Level.HARD: 5}
_WEAKER = 0.5  # how often the classic mistake, an offer without benefit or price, lies beside the good one
_LETTING_GO = (Move.ACCEPT_NO, Move.SKIP)
_AFTER_AN_OFFER = (Move.PRICE, Move.PROOF, Move.CHEAPER, Move.REPEAT)  # nothing is repeated that was not said
_AFTER_A_DOUBT = (Move.ANSWER, Move.ACCEPT_NO)


def cards(state: State, content: Content) -> tuple[Said, ...]:
    """Three cards at level 1, five at level 3 where there is so much to say; order by seed and turn. () at the end."""
    if state.ended:
        return ()
    rng = Random(f"{state.setup.seed} {len(state.turns)} cards")
    reading, most = read(state, content), MANY[state.setup.level]
    right, sayable = wanted(state, content), _sayable(reading, content)
    chosen: list[Said] = []
    for move in right[: most - 2]:
        _add(chosen, _good(reading, sayable, move, rng)[:1])
    if not any(one.move in _LETTING_GO for one in chosen):  # to stop is always possible
        letting_go = _LETTING_GO if reading.refused_at is not None else _LETTING_GO[::-1]
        _add(chosen, [one for move in letting_go for one in _good(reading, sayable, move, rng)][:1])
    tempting = [*_tempting(reading, sayable, right, rng)]
    _add(chosen, tempting, most, alike=False)
    _add(chosen, tempting, most)  # twice the same move as well said only where there is no other
    rng.shuffle(chosen)
    return tuple(chosen)


def best(reading: Reading, content: Content, move: Move) -> Said | None:
    """A good sentence for this move here, with all that the rubric looks for; None where nothing can be said."""
    return next(iter(_good(reading, _sayable(reading, content), move, Random(0))), None)


def _good(reading: Reading, sayable: Sequence[Sayable], move: Move, rng: Random) -> list[Said]:
    """Good sentences for a move, those first that contain what the rubric looks for; among equals by chance."""
    good = [(one, said) for one, said in sayable if one.good and one.move is move]
    rng.shuffle(good)
    fits = [said for one, said in good if move is not Move.ANSWER or one.answers is reading.objection]
    looked_for = {Says.TOTAL} if reading.taken_at is not None else set()
    return sorted(fits, key=lambda said: not _full(said, looked_for))


def _full(said: Said, looked_for: Set[Says] = frozenset()) -> bool:
    """Whether it contains what the rubric looks for in such a move."""
    return said.says >= ({Says.BENEFIT, Says.PRICE} if said.move.offers else looked_for)


def _tempting(reading: Reading, sayable: Sequence[Sayable], right: tuple[Move, ...], rng: Random) -> Iterator[Said]:
    """What may be said too: the mistake that this moment invites, something bad, then one of each other move."""
    every = rng.sample(sayable, len(sayable))
    spoken = {said.text for _, said in reading.said()}
    likely = [(one, said) for one, said in every if said.text not in spoken and _likely(one, reading)]
    offers = [(one, said) for one, said in likely if one.move.offers]
    if not reading.offers and reading.plot.right is not Right.OFFER:  # a good offer where none is right
        yield from [said for one, said in offers if one.good][:1] or [said for _, said in offers][:1]
    elif not reading.offers and rng.random() < _WEAKER:  # or the right move in weak words
        yield from [said for one, said in offers if one.move in right and not (one.good and _full(said))][:1]
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
    if move is Move.PRESS:
        return bool(reading.offers) or refused
    upset = reading.plot.right is Right.UPSET and move is Move.ANSWER
    return move not in _AFTER_A_DOUBT or refused or upset or reading.doubted_at is not None


def _sayable(reading: Reading, content: Content) -> list[Sayable]:
    """Everything that can be said about this scene in such a plot."""
    right = reading.plot.right
    here = {right.value, *([reading.objection.value] if reading.objection else [])}
    hearing = HEARING if right is Right.UPSET else ()
    pairs = (
        (one, reading.say(one))
        for one in content.sentences.values()
        if one.where & here or not (one.where or one.move in hearing)  # a complaint is not asked what it is for
    )
    return [(one, said) for one, said in pairs if said is not None]


def _add(chosen: list[Said], more: Iterable[Said], most: int = max(MANY.values()), *, alike: bool = True) -> None:
    """More cards up to so many, no text twice; `alike` False: no move twice either, unless it is said less well."""
    for one in more:
        same = [other for other in chosen if other.text == one.text or other.move is one.move]
        if any(other.text == one.text or not (alike or _full(other) != _full(one)) for other in same):
            continue
        if len(chosen) < most:
            chosen.append(one)
