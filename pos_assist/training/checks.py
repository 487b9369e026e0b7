"""The six checks of the rubric (ux.md T05): what each one looks for in a transcript, and which line shows it."""

from __future__ import annotations

from dataclasses import dataclass

from pos_assist.training.reading import DEAR, HEARING, Reading
from pos_assist.training.values import Check, End, Move, Right, Says
from pos_assist.training.wording import answers, bills, contents, offering_moves

SECONDS_A_CHARACTER = 0.068  # read aloud (IReST, ux.md section 5)
MOST_SECONDS = 20.0  # of the trainee's talk until it is decided (statistics.md 5.2)
_PUSHING = tuple(move for move in Move if move.offers or move.asks_again)
_SELLING = (*_PUSHING, Move.BENEFIT, Move.PROOF, Move.PRICE)
_ARGUING = (Move.ASK, Move.BENEFIT, Move.PROOF, Move.PRICE, Move.ANSWER)
_NO_TIME = (Right.QUEUE, Right.PAYING)  # here even a question costs what the customer does not have


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found. `passed` None: it does not apply. `turn`: the line that shows it.

    `reason`: which feedback tells it ('fit.no.missed'); `instead`: the move that would have been better there.
    """

    passed: bool | None
    turn: int | None = None
    reason: str = ""
    instead: Move | None = None


NOT_HERE = Finding(None)


def look(check: Check, reading: Reading) -> Finding:
    """What this check finds in an encounter that ended."""
    return {
        Check.FIT: _fit,
        Check.TIMING: _timing,
        Check.ONE_OFFER: _one_offer,
        Check.BENEFIT_PROOF: _benefit_proof,
        Check.PRICE_TOTAL: _price_total,
        Check.RESPECT: _respect,
    }[check](reading)


def _fit(reading: Reading) -> Finding:
    """Offered what fits, in the words of its kind; or rightly left alone."""
    idea = reading.state.setup.scene.idea
    if reading.plot.right is not Right.OFFER or idea is None:
        return _left_alone(reading)
    wordings = offering_moves(idea)
    if not reading.offers:
        asked = reading.moved(Move.ASK)
        if asked is not None and reading.refused_at is not None:  # asked, and learned that it is not wanted
            return Finding(True, asked)
        return Finding(False, reading.last, "fit.no.missed", wordings[0])
    turn = reading.offers[0]
    if reading.at(turn).move not in wordings:
        return Finding(False, turn, "fit.no.wording", wordings[0])
    if Says.VAGUE in reading.at(turn).says:
        return Finding(False, turn, "fit.no.vague", wordings[0])
    return Finding(True, turn)


def _left_alone(reading: Reading) -> Finding:
    """Nothing was offered; of a complaint, it was heard."""
    wrong = _first(reading, *_PUSHING)
    if not reading.heard_before(reading.last + 1 if wrong is None else wrong):
        return Finding(False, wrong or 1, "fit.no.unheard", HEARING[0])
    return Finding(True, reading.last) if wrong is None else Finding(False, wrong, "fit.no.offered", Move.SKIP)


def _timing(reading: Reading) -> Finding:
    """At the right moment, within the time that a customer has."""
    right = reading.plot.right
    if right is not Right.OFFER:
        selling = (*_SELLING, Move.ASK) if right in _NO_TIME else _SELLING
        wrong = next(
            (turn for turn, said in reading.said() if said.move in selling and not bills(said.move, said.says)), None
        )
        if wrong is None:
            return Finding(True, reading.last)
        instead = Move.SKIP if reading.heard_before(wrong) else HEARING[0]
        return Finding(False, wrong, f"timing.no.{right.value}", instead)
    if reading.state.ended is End.LEFT:
        return Finding(False, reading.last, "timing.no.left", Move.SKIP)
    talk = sum(len(said.text) for _, said in reading.said() if not said.move.lets_go)
    if talk * SECONDS_A_CHARACTER > MOST_SECONDS:
        return Finding(False, reading.last, "timing.no.long", Move.SKIP)
    return Finding(True, reading.offers[0] if reading.offers else reading.last)


def _one_offer(reading: Reading) -> Finding:
    """One thing, named, put once; the cheaper one once, after a doubt about the price."""
    idea = reading.state.setup.scene.idea
    if reading.plot.right is not Right.OFFER or not reading.offers or idea is None:
        return NOT_HERE
    if Says.VAGUE in reading.at(reading.offers[0]).says:
        return Finding(False, reading.offers[0], "one_offer.no.vague", offering_moves(idea)[0])
    cheaper_allowed = reading.objection in DEAR and reading.doubted_at is not None
    seen: list[Move] = []
    for turn, said in reading.said(reading.offers[0]):
        if said.move not in _PUSHING:
            continue
        cheaper = said.move is Move.CHEAPER
        if seen and not (cheaper and cheaper_allowed and Move.CHEAPER not in seen):
            return Finding(False, turn, "one_offer.no.many", Move.ACCEPT_NO)
        seen.append(said.move)
    return Finding(True, reading.offers[0])


def _benefit_proof(reading: Reading) -> Finding:
    """What it does for the customer; where they doubt, then why that is true."""
    idea = reading.state.setup.scene.idea
    if reading.plot.right is not Right.OFFER or not reading.offers or idea is None:
        return NOT_HERE
    benefit, proof = _told(reading, Says.BENEFIT), _told(reading, Says.PROOF)
    if idea.benefit and benefit is None:
        return Finding(False, reading.offers[0], "benefit_proof.no.benefit", offering_moves(idea)[0])
    if benefit is not None and proof is not None and proof < benefit:
        return Finding(False, proof, "benefit_proof.no.order", Move.BENEFIT)
    doubted = reading.doubted_at
    if doubted is not None and not reading.met:
        dropped = reading.at(doubted + 1).move.lets_go
        reason = "benefit_proof.no.dropped" if dropped else "benefit_proof.no.answer"
        return Finding(False, doubted + 1, reason, Move.ANSWER)
    shown = benefit if benefit is not None else proof
    return NOT_HERE if shown is None else Finding(True, shown)


def _price_total(reading: Reading) -> Finding:
    """The price unasked, by the time something is named; the total where it was taken and something was said after."""
    idea = reading.state.setup.scene.idea
    if reading.plot.right is not Right.OFFER or not reading.offers or idea is None:
        return NOT_HERE
    named = next((turn for turn in reading.offers if Says.VAGUE not in reading.at(turn).says), reading.offers[0])
    price, total = _told(reading, Says.PRICE), _told(reading, Says.TOTAL)
    late = named if reading.refused_at is None else min(named, reading.refused_at)  # after a no, no price is news
    if price is None or price > late:
        return Finding(False, named, "price_total.no.price", offering_moves(idea)[0])
    if total is None and reading.taken_at is not None and reading.taken_at < reading.last:
        return Finding(False, reading.last, "price_total.no.total", Move.SKIP)
    return Finding(True, price)


def _respect(reading: Reading) -> Finding:
    """A no is taken at once, and nobody is pressed; where nobody said no, nobody needs to take one."""
    again = reading.asked_again_at
    if again is not None:
        return Finding(False, again, "respect.no.hard", Move.ACCEPT_NO)
    pressed = _first(reading, Move.REPEAT, Move.PRESS)
    if pressed is not None:
        return Finding(False, pressed, "respect.no.pressed", Move.ACCEPT_NO)
    refused = reading.refused_at
    if refused is None or refused == reading.last:
        return NOT_HERE
    for turn, said in reading.said(refused + 1):
        takes_it = said.move is Move.ANSWER and answers(said, reading.objection) and reading.final
        if said.move in _ARGUING and not (takes_it or bills(said.move, said.says)):
            return Finding(False, turn, "respect.no.argued", Move.ACCEPT_NO)
    return Finding(True, refused + 1)


def _first(reading: Reading, *moves: Move) -> int | None:
    return next((turn for turn, said in reading.said() if said.move in moves), None)


def _told(reading: Reading, what: Says) -> int | None:
    return next((turn for turn, said in reading.said() if what in contents(said)), None)
