"""Checks the words: every language, no open braces, no exclamation marks, no line that takes too long to say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from pos_assist.training.content import Content, Lines, Plot, Stage, Words
from pos_assist.training.faults import Fault, Finding
from pos_assist.training.opening import personas_for
from pos_assist.training.values import LANGUAGES, Check, Right
from pos_assist.training.wording import CERTAIN, KINDS_WITH, PLACEHOLDERS, placeholders

MOST_CHARACTERS = 100  # 6.8 s read aloud: the hard limit of a line that is said (ux.md 0.8)
FEWEST_CARDS = 3  # of sentences that need no idea, in every language: there are always cards
FEEDBACK = (  # without these an encounter would end without a word
    "strength.none",
    *(f"strength.{check.value}" for check in Check),
    *(f"{check.value}.no" for check in Check),
)


def of_stage(plot: Plot, stage: Stage, content: Content) -> Iterator[Finding]:
    """What the customer says there: in words of the plot's own, or of everybody who may play it."""
    cast = personas_for(plot, content)
    own = [one.openings if stage.key == plot.start else one.says.get(stage.key, {}) for one in cast]
    spoken = bool(own) and all(any(lines.values()) for lines in own)
    if not any(stage.says.values()):
        if not spoken and stage.ends is None:
            yield Finding(plot.key, stage.key, Fault.NO_WORDS)
        return
    yield from _of_lines(plot.key, stage.key, stage.says, MOST_CHARACTERS)
    certain = _certain(plot)
    for language, variants in stage.says.items():
        if variants and not any(certain.issuperset(placeholders(text)) for text in variants):
            yield Finding(plot.key, stage.key, Fault.UNFILLED, language)


def of_words(plot: str, place: str, words: Words) -> Iterator[Finding]:
    """A text that is read, by language: however long, but there."""
    if not any(words.values()):
        yield Finding(plot, place, Fault.NO_WORDS)
    yield from _of_lines(plot, place, {language: (text,) for language, text in words.items() if text}, None)


def of_content(content: Content) -> Iterator[Finding]:
    """Customers, sentences and feedback."""
    for persona in content.personas.values():
        place = f"personas.{persona.key}"
        yield from chain(of_words("", place, persona.name), of_words("", place, persona.about))
        for lines in (persona.openings, *persona.says.values()):
            yield from _of_lines("", place, lines, MOST_CHARACTERS)
    for sentence in content.sentences.values():
        place = f"sentences.{sentence.key}"
        texts = {language: (text,) for language, text in sentence.text.items() if text}
        yield from _of_lines("", place, texts, MOST_CHARACTERS)
        if not texts:
            yield Finding("", place, Fault.NO_WORDS)
        if sentence.answers and not sentence.good:
            yield Finding("", place, Fault.BAD_ANSWERS)
    for key in FEEDBACK:
        if key not in content.feedback:
            yield Finding("", f"feedback.{key}", Fault.MISSING_FEEDBACK)
    for key, words in content.feedback.items():
        yield from of_words("", f"feedback.{key}", words)
    for language in LANGUAGES:
        everywhere = [one for one in content.sentences.values() if not one.kinds and _bare(one.text.get(language, ""))]
        if len(everywhere) < FEWEST_CARDS:
            yield Finding("", "sentences", Fault.FEW_CARDS, language)


def _bare(text: str) -> bool:
    return bool(text) and set(placeholders(text)) <= {"total"}


def _certain(plot: Plot) -> frozenset[str]:
    """The placeholders that every idea of this plot fills."""
    if plot.right is Right.NO_IDEA:
        return frozenset({"total"})
    return CERTAIN | {name for name, kind in KINDS_WITH.items() if plot.kinds == (kind,)}


def _of_lines(plot: str, place: str, lines: Lines, most: int | None) -> Iterator[Finding]:
    missing = [one for one in LANGUAGES if not lines.get(one)] if lines else []
    yield from (Finding(plot, place, Fault.MISSING_LANGUAGE, one) for one in missing)
    for text in chain.from_iterable(lines.values()):
        if "!" in text:
            yield Finding(plot, place, Fault.EXCLAMATION, text)
        if most is not None and len(text) > most:
            yield Finding(plot, place, Fault.TOO_LONG, text)
        for name in placeholders(text):
            if name not in PLACEHOLDERS:
                yield Finding(plot, place, Fault.UNKNOWN_PLACEHOLDER, name)
