"""Reads a transcript: what was offered, doubted, refused and taken so far, and what would be right now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pos_assist.training.content import Content, Plot, Sentence, Stage
from pos_assist.training.encounter import Said, State
from pos_assist.training.values import Move, Objection, Right, Says
from pos_assist.training.wording import answers, bills, contents, filled, offering_moves

HEARING = (Move.ANSWER, Move.ASK)  # what a complaint needs
IMPATIENT = 1  # of 5: one word more, and the customer goes
_IMPLIED = {
    Right.SAID_JUST_THIS: Objection.JUST_THIS,
    Right.NOT_FITTING: Objection.HAS_ONE,
    Right.QUEUE: Objection.TIME,
    Right.PAYING: Objection.TIME,
}
DEAR = (Objection.PRICE, Objection.ELSEWHERE)  # here a cheaper one is an answer


@dataclass(frozen=True)
class Reading:
    """A state with its plot. Turns are counted from 0, the customer's first words."""

    state: State
    plot: Plot

    def said(self, first: int = 0) -> Iterator[tuple[int, Said]]:
        """What the trainee said from that turn on, with the turn."""
        for turn, one in enumerate(self.state.turns):
            if one.said is not None and turn >= first:
                yield turn, one.said

    @property
    def last(self) -> int:
        """The last turn."""
        return len(self.state.turns) - 1

    def at(self, turn: int) -> Said:
        """What the trainee said at a turn after the first."""
        said = self.state.turns[turn].said
        if said is None:
            raise ValueError(f"nothing was said at turn {turn}")
        return said

    @property
    def offers(self) -> tuple[int, ...]:
        """Turns at which something was put before the customer."""
        return tuple(turn for turn, said in self.said() if said.move.offers)

    @property
    def refused_at(self) -> int | None:
        """Turn of the first no: said so, or an objection that is one by itself."""
        return self._first(lambda stage: stage.no or (stage.doubts and self.final))

    @property
    def doubted_at(self) -> int | None:
        """Turn of the first doubt that an answer may dispel."""
        return self._first(lambda stage: stage.doubts and not stage.no and not self.final)

    @property
    def taken_at(self) -> int | None:
        """Turn at which the customer took it."""
        return self._first(lambda stage: stage.yes)

    @property
    def asked_again_at(self) -> int | None:
        """Turn of the first offer after a no (T05's hard fail), or None."""
        if self.refused_at is None:
            return None
        again = (turn for turn, said in self.said(self.refused_at + 1) if said.move.offers or said.move.asks_again)
        return next(again, None)

    @property
    def told(self) -> frozenset[Says]:
        """Everything that was contained in what the trainee said."""
        return frozenset().union(*(contents(said) for _, said in self.said()))

    @property
    def objection(self) -> Objection | None:
        """What the customer has against it: as the plot says, or as the reason not to offer implies."""
        return self.plot.objection or _IMPLIED.get(self.plot.right)

    @property
    def answered(self) -> bool:
        """Whether the plot's objection was answered by what fits it."""
        return any(answers(said, self.objection) for _, said in self.said())

    @property
    def met(self) -> bool:
        """Whether a doubt was met: by an answer that fits, a proof, or something cheaper where it is too dear.

        Of somebody without patience it may as well be taken as a no.
        """
        doubted = self.doubted_at
        if doubted is None or doubted == self.last:
            return True
        let_go = self.at(doubted + 1).move.lets_go
        if let_go and self.state.turns[doubted].feeling.patience <= IMPATIENT:
            return True
        dear = self.objection in DEAR
        return any(
            answers(said, self.objection) or Says.PROOF in contents(said) or (dear and said.move is Move.CHEAPER)
            for _, said in self.said(doubted + 1)
        )

    def heard_before(self, turn: int) -> bool:
        """Whether a complaint was asked about or answered before that turn; True where there is none."""
        hearing = (place for place, said in self.said() if said.move in HEARING)
        return self.plot.right is not Right.UPSET or next(hearing, turn) < turn

    def moved(self, move: Move) -> int | None:
        """The first turn with this move."""
        return next((turn for turn, said in self.said() if said.move is move), None)

    def total(self, move: Move) -> str:
        """What {total} stands for in a sentence of this move, said now; '' where it is not known."""
        scene = self.state.setup.scene
        if scene.idea is None:
            return scene.total
        if self.taken_at is None and move.lets_go:
            return scene.total
        cheaper = move is Move.CHEAPER or self.moved(Move.CHEAPER) is not None
        return scene.idea.cheaper_total if cheaper else scene.idea.total_after

    def say(self, sentence: Sentence) -> Said | None:
        """A sentence as it would be said now; None where this scene cannot fill it."""
        on_the_counter = self.offers and self.refused_at is None
        paying = bills(sentence.move, sentence.says) and not on_the_counter
        setup = self.state.setup
        return filled(sentence, setup.scene, setup.language, self.total(Move.SKIP if paying else sentence.move))

    @property
    def final(self) -> bool:
        """Whether this plot's objection is a no by itself."""
        return self.objection is not None and self.objection.final

    def _first(self, holds: Callable[[Stage], bool]) -> int | None:
        stages = ((turn, self.plot.stages.get(one.stage)) for turn, one in enumerate(self.state.turns))
        return next((turn for turn, stage in stages if stage and holds(stage)), None)


def read(state: State, content: Content) -> Reading:
    """The transcript so far, with its plot."""
    return Reading(state, content.plots[state.setup.plot])


def wanted(state: State, content: Content) -> tuple[Move, ...]:
    """What would be right at this moment, the best first; () once it ended."""
    if state.ended:
        return ()
    reading = read(state, content)
    idea = state.setup.scene.idea
    if reading.refused_at is not None and reading.taken_at is None:
        return _after_a_no(state)
    if not reading.heard_before(reading.last + 1):
        return (*HEARING, Move.SKIP)
    if reading.plot.right is not Right.OFFER or idea is None or reading.taken_at is not None:
        return (Move.SKIP,)
    if all(Says.VAGUE in reading.at(turn).says for turn in reading.offers):  # nothing was named yet
        return offering_moves(idea) if reading.moved(Move.ASK) else (*offering_moves(idea), Move.ASK)
    return _after_offer(reading)


def _after_a_no(state: State) -> tuple[Move, ...]:
    last = state.turns[-1].said
    if last is None:  # said so before anybody asked
        return (Move.SKIP, Move.ACCEPT_NO)
    return (Move.SKIP,) if last.move is Move.ACCEPT_NO else (Move.ACCEPT_NO, Move.SKIP)


def _after_offer(reading: Reading) -> tuple[Move, ...]:
    """The offer is on the counter, nothing is decided: answer the doubt, then leave the choice."""
    idea = reading.state.setup.scene.idea
    if reading.state.feeling.patience <= IMPATIENT:
        return (Move.ACCEPT_NO, Move.SKIP)
    moves = []
    if reading.doubted_at is not None:
        if not reading.answered:
            moves.append(Move.ANSWER)
        dear = reading.objection in DEAR
        if dear and idea and idea.cheaper_item and reading.moved(Move.CHEAPER) is None:
            moves.append(Move.CHEAPER)
    untold = ((Move.PRICE, Says.PRICE), (Move.BENEFIT, Says.BENEFIT), (Move.PROOF, Says.PROOF))
    moves.extend(move for move, says in untold if says not in reading.told)
    return (*moves, Move.ACCEPT_NO, Move.SKIP)
