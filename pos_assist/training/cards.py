"""The three to five cards to choose from: what is right now, a way to let go, and what is better left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random

from pos_assist.training.content import Content, Sentence
from pos_assist.training.encounter import Said, State
from pos_assist.training.reading import HEARING, Reading, read, wanted
from pos_assist.training.values import Level, Move, Right, Says
from pos_assist.training.wording import PANEL_LINE, panel_line

MANY = {Level.EASY: 3, Level.USUAL: 4, Level.HARD: 5}
_MOST_RIGHT = 2  # of them, beside the way to let go: choosing must be a choice
_WEAKER = (
    0.5  # how often the right move lies there in weak words, too: an offer without its price, an answer to nothing
)
_OWN_LINE = 0.5  # how often the good offer is the panel's own line, where it says benefit and price
_AFTER_AN_OFFER = (Move.PRICE, Move.PROOF, Move.CHEAPER, Move.REPEAT)  # nothing is repeated that was not said
_AFTER_A_DOUBT = (Move.ANSWER, Move.ACCEPT_NO)
_Card = tuple[Sentence, Said]


def cards(state: State, content: Content) -> tuple[Said, ...]:
    """Three cards at level 1, five at level 3 where there is so much to say; order by seed and turn. () at the end."""
    if state.ended:
        return ()
    rng = Random(f"{state.setup.seed} {len(state.turns)} cards")
    reading, right, most = read(state, content), wanted(state, content), MANY[state.setup.level]
    deck = _Deck(reading, content, rng)
    chosen: list[_Card] = []
    for move in right[: min(_MOST_RIGHT, most - 2)]:
        deck.add(chosen, deck.good(move)[:1], most)
    if not any(one.move.lets_go for one, _ in chosen):  # to stop is always possible
        letting_go = (Move.SKIP, Move.ACCEPT_NO) if reading.refused_at is None else (Move.ACCEPT_NO, Move.SKIP)
        deck.add(chosen, [card for move in letting_go for card in deck.good(move)][:1], most)
    tempting = [*deck.tempting(right)]
    deck.add(chosen, tempting, most, alike=False)
    deck.add(chosen, tempting, most)  # twice the same move, equally well said, only where there is no other
    rng.shuffle(chosen)
    return tuple(said for _, said in chosen)


def best(reading: Reading, content: Content, move: Move) -> Said | None:
    """A good sentence for this move here, with all that the rubric looks for; None where nothing can be said."""
    return next((said for _, said in _Deck(reading, content, Random(0)).good(move)), None)


class _Deck:
    """Everything that can be said about this scene in such a plot, in an order of chance."""

    def __init__(self, reading: Reading, content: Content, rng: Random) -> None:
        self._reading, self._rng = reading, rng
        right = reading.plot.right
        here = {right.value, *([reading.objection.value] if reading.objection else [])}
        hearing = HEARING if right is Right.UPSET else ()
        pairs = (
            (one, reading.say(one))
            for one in content.sentences.values()
            if one.where & here or not (one.where or one.move in hearing)  # a complaint is not asked what it is for
        )
        self._cards = [(one, said) for one, said in pairs if said is not None]
        idea = reading.state.setup.scene.idea
        if idea is not None and idea.script:
            line = panel_line(idea)
            self._cards.append((line, Said(line.move, idea.script, line.says, sentence=line.key)))
        rng.shuffle(self._cards)
        self._own_line = rng.random() < _OWN_LINE

    def good(self, move: Move) -> list[_Card]:
        """Good sentences for a move, those first that contain what the rubric looks for."""
        objection = self._reading.objection
        fits = [
            (one, said)
            for one, said in self._cards
            if one.good and one.move is move and (move is not Move.ANSWER or one.answers is objection)
        ]
        return sorted(fits, key=lambda card: (not self._well(card), (card[0].key == PANEL_LINE) is not self._own_line))

    def tempting(self, right: tuple[Move, ...]) -> Iterator[_Card]:
        """The mistake that this moment invites, something bad, one of each other move, then whatever is left."""
        spoken = {said.text for _, said in self._reading.said()}
        likely = [card for card in self._cards if card[1].text not in spoken and self._likely(card[0])]
        yield from self._mistakes(likely, right)[:1]
        bad = {card[0].move: card for card in likely if not card[0].good}
        yield from list(bad.values())[:1]
        yield from {
            card[0].move: card for card in likely if not (card[0].move in right or card[0].move.lets_go)
        }.values()
        yield from likely
        yield from self._cards

    def _mistakes(self, likely: list[_Card], right: tuple[Move, ...]) -> list[_Card]:
        """A good offer where none is right; asking again after a no; often the right move in weak words."""
        reading = self._reading
        again = [card for card in likely if card[0].move.offers or card[0].move.asks_again]
        if reading.plot.right is not Right.OFFER and not reading.offers:
            return sorted(again, key=lambda card: not (card[0].good and card[0].move.offers))
        if reading.refused_at is not None and reading.taken_at is None:
            return again
        weak = [card for card in likely if card[0].move is right[0] and not self._well(card)]
        return weak if self._rng.random() < _WEAKER else []

    def add(self, chosen: list[_Card], more: Iterable[_Card], most: int, *, alike: bool = True) -> None:
        """More cards up to so many, no text twice; `alike` False: no move twice either, unless less well said."""
        for one, said in more:
            twice = any(other.text == said.text for _, other in chosen)
            same = any(
                other.move is one.move and self._well((other, text)) == self._well((one, said))
                for other, text in chosen
            )
            if len(chosen) < most and not twice and (alike or not same):
                chosen.append((one, said))

    def _well(self, card: _Card) -> bool:
        """Whether it is good and contains what the rubric looks for in such a move."""
        one, said = card
        if one.move.offers:
            return one.good and said.says >= {Says.BENEFIT, Says.PRICE}
        if one.move is Move.SKIP and self._reading.taken_at is not None:
            return one.good and Says.TOTAL in said.says
        return one.good

    def _likely(self, sentence: Sentence) -> bool:
        """Whether anybody would say this here."""
        move, refused = sentence.move, self._reading.refused_at is not None
        if sentence.answers not in (None, self._reading.objection):
            return False
        if self._reading.taken_at is not None:  # nobody presses who was just told yes; another offer is the temptation
            another = Says.VAGUE in sentence.says
            odd = move.asks_again or move in (*_AFTER_A_DOUBT, Move.ASK)
            return not odd and (another or not move.offers)
        if move in _AFTER_AN_OFFER:
            return bool(self._reading.offers)
        if move is Move.PRESS:
            return bool(self._reading.offers) or refused
        upset = self._reading.plot.right is Right.UPSET and move is Move.ANSWER
        return move not in _AFTER_A_DOUBT or refused or upset or self._reading.doubted_at is not None
