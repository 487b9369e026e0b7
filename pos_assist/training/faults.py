"""What can be wrong with a plot or with the words of the content, as codes that others put into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Fault(Enum):
    """What can be wrong; the value is the code by which it is told."""

    NO_START = "no_start"  # the first stage is not there
    ENDS_AT_ONCE = "ends_at_once"  # the first stage is an end: nobody could say a word
    UNKNOWN_STAGE = "unknown_stage"  # a way leads to a stage that is not there; detail: its key
    DEAD_END = "dead_end"  # does not end and leads nowhere
    NO_END = "no_end"  # whatever is said, no end is reached from here
    UNREACHABLE = "unreachable"  # nothing leads here
    NO_WORDS = "no_words"  # the customer says nothing here, in no language
    UNKNOWN_PLACEHOLDER = "unknown_placeholder"  # detail: its name
    UNFILLED = "unfilled"  # every variant needs what not every idea has; detail: the language
    NO_OBJECTION = "no_objection"  # something is to be offered, and no family of objections is named
    UNKNOWN_PERSONA = "unknown_persona"  # detail: its key
    BAD_ANSWERS = "bad_answers"  # a sentence to be left alone counts as an answer
    FEW_CARDS = "few_cards"  # too little to say where there is no idea; detail: the language
    STICKS = "sticks"  # some moves lead nowhere: no 'otherwise'; detail: the moves
    LEADS_ON = "leads_on"  # it ends, and moves lead on
    MISSING_LANGUAGE = "missing_language"  # detail: the language
    EXCLAMATION = "exclamation"  # detail: the text
    TOO_LONG = "too_long"  # over 100 characters; detail: the text
    UNKNOWN_SENTENCE = "unknown_sentence"  # a model dialogue names a sentence that is not there; detail: its key
    MISSING_FEEDBACK = "missing_feedback"

    @property
    def grave(self) -> bool:
        """It keeps a plot from being played well; the others are hints."""
        return self not in _HINTS


_HINTS = frozenset(
    {
        Fault.STICKS,
        Fault.LEADS_ON,
        Fault.UNREACHABLE,
        Fault.MISSING_LANGUAGE,
        Fault.EXCLAMATION,
        Fault.TOO_LONG,
        Fault.UNKNOWN_SENTENCE,
        Fault.MISSING_FEEDBACK,
    }
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. `plot` '': of the content itself, `stage` then tells the place ('sentences.offer.full')."""

    plot: str
    stage: str
    what: Fault
    detail: str = ""

    @property
    def grave(self) -> bool:
        """It keeps a plot from being played well."""
        return self.what.grave
