"""The words of a practice encounter: moves, objections, checks, lessons, levels, moods."""

from __future__ import annotations

from enum import Enum, IntEnum

LANGUAGES = ("en", "pl", "sk", "ro")
MOST_MOOD = 5  # patience, trust and interest run from 0 to 5 (statistics.md 5.2); patience 0: the customer leaves
MOST_TURNS = 12  # no customer stays longer at a till: an encounter always ends


class Move(Enum):
    """What a seller does with one sentence; what free text is matched to."""

    ASK = "ask"  # asks for a need: what is it for, is there one at home
    OFFER = "offer"  # offers an add-on: a line more
    SWAP = "swap"  # offers the better version: in place of a line, with the difference
    SET = "set"  # offers the set, with the saving
    BENEFIT = "benefit"  # what it does for the customer
    PROOF = "proof"  # why that is true: a figure, the terms, what it fits
    PRICE = "price"  # names price and total
    ANSWER = "answer"  # answers an objection honestly
    CHEAPER = "cheaper"  # the cheaper option, once
    ACCEPT_NO = "accept_no"  # takes the no: "no problem"
    SKIP = "skip"  # offers nothing: total and goodbye
    REPEAT = "repeat"  # asks again
    PRESS = "press"  # presses: guilt, false scarcity, everybody buys it

    @property
    def offers(self) -> bool:
        """Something is put before the customer."""
        return self in (Move.OFFER, Move.SWAP, Move.SET, Move.CHEAPER)

    @property
    def asks_again(self) -> bool:
        """Insists, by whatever words."""
        return self in (Move.REPEAT, Move.PRESS)

    @property
    def lets_go(self) -> bool:
        """Sells nothing more."""
        return self in (Move.ACCEPT_NO, Move.SKIP)


class Says(Enum):
    """What else one sentence contains."""

    BENEFIT = "benefit"
    PROOF = "proof"
    PRICE = "price"  # of the offer; of a swap its difference, of a set its saving
    TOTAL = "total"
    QUESTION = "question"  # two equal ways out
    VAGUE = "vague"  # "anything else?": names nothing
    THANKS = "thanks"


class Objection(Enum):
    """The families of what customers say against it."""

    HAS_ONE = "has_one"
    PRICE = "price"
    NEED = "need"
    TRUST = "trust"
    TIME = "time"
    COMPATIBILITY = "compatibility"
    JUST_THIS = "just_this"
    ELSEWHERE = "elsewhere"  # it costs less elsewhere

    @property
    def final(self) -> bool:
        """It is a no, not a doubt: the right answer is to take it (ux.md 0.7)."""
        return self in (Objection.HAS_ONE, Objection.TIME, Objection.JUST_THIS)


class Right(Enum):
    """Whether offering is right here, or why not (T03: at least a quarter is not)."""

    OFFER = "offer"
    QUEUE = "queue"  # three or more wait
    NO_IDEA = "no_idea"  # the panel has none
    SAID_JUST_THIS = "said_just_this"  # said so before, or is asked every day
    UPSET = "upset"  # brings a complaint
    NOT_FITTING = "not_fitting"  # says what makes the idea wrong: has one, cannot use it
    CHILD = "child"  # a child with counted money
    PAYING = "paying"  # payment has begun


class Level(IntEnum):
    """1: one clear doubt; 2: the answer must fit it; 3: mixed signs, less patience, a firm no more often."""

    EASY = 1
    USUAL = 2
    HARD = 3


class Mood(Enum):
    """In which a customer comes."""

    CALM = "calm"
    CHEERFUL = "cheerful"
    HURRIED = "hurried"
    ANNOYED = "annoyed"


class Check(Enum):
    """The rubric (T05): yes or no, each with the line that shows it."""

    FIT = "fit"  # need or fit
    TIMING = "timing"  # timing and queue
    ONE_OFFER = "one_offer"  # one clear offer
    BENEFIT_PROOF = "benefit_proof"  # benefit, then proof
    PRICE_TOTAL = "price_total"  # price and total clear
    RESPECT = "respect"  # accepts "no" gracefully; asked again: hard fail


WEIGHTS = {  # of 100 (T05)
    Check.FIT: 20,
    Check.TIMING: 15,
    Check.ONE_OFFER: 15,
    Check.BENEFIT_PROOF: 15,
    Check.PRICE_TOTAL: 15,
    Check.RESPECT: 20,
}
MOST_AFTER_HARD_FAIL = 40  # per cent an encounter reaches at most once it was asked again after a no (T05)
PASS_MARK = 70  # per cent (statistics.md 5.2)


class End(Enum):
    """How an encounter ends."""

    SOLD = "sold"
    CHEAPER_SOLD = "cheaper_sold"
    DECLINED = "declined"  # and taken well
    SERVED = "served"  # nothing was offered
    LEFT = "left"  # the customer walked off, or had enough
