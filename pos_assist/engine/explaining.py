"""Why an offer, in words: the numbers of its evidence in one sentence, and no claim without how many (C35, C41).

The sentences are data (`[evidence]` of a phrase book). Numbers come with their noun in a piece of its own, in the
form that goes with the number: 'receipts.one', 'receipts.few', 'receipts.many'.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from pos_assist.engine import formatting
from pos_assist.engine.offers import Candidate, Evidence, OfferKind, Source, Texts
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.templates import NotFillable, fill

MAX_EVIDENCE = 250  # characters of an evidence sentence
NAME_CHARS = 24  # of a name inside it: on fine glass the smaller panel has three lines for all of it
LEAST_TIMES = Decimal("1.5")  # below, "as often as usual" says nothing to a person
MOST_WORDED = 10  # 'three times'; above that number, and between two of them, in figures
LEAST_SWITCHED = 5  # customers; the share of fewer is no figure


def evidence_text(candidate: Candidate, phrases: PhraseBook, language: str, formats: str = "") -> str:
    """Why this offer, in one sentence for cashier and manager; '' where the language has none.

    `formats`: whose way to write numbers; '' = that of the language.
    """
    if candidate.kind in (OfferKind.CHEAPER, OfferKind.SUBSTITUTE):
        key = candidate.kind.value
        return _Words(phrases, language, formats).of(key, trigger=_name(candidate.compared_name))
    return evidence_words(candidate.evidence, phrases, language, formats)


def evidence_words(evidence: Evidence, phrases: PhraseBook, language: str, formats: str = "") -> str:
    """The same of evidence alone, e.g. of something learned that is not offered yet."""
    words, trigger = _Words(phrases, language, formats), _name(evidence.trigger_name)
    if evidence.source is Source.LEARNED:
        return _learned(evidence, words, trigger)
    if evidence.source is Source.STEP:
        return _step(evidence, words, trigger)
    if evidence.source is Source.ATTRIBUTE and evidence.fits:
        return words.of("fits", trigger=trigger, fits=evidence.fits[:60])
    if evidence.stands_for:
        return words.of("pair.instead", trigger=trigger, out=_name(evidence.stands_for))
    return words.of(evidence.source.value, trigger=trigger)


def in_every_language(candidate: Candidate, phrases: PhraseBook, formats: str) -> Texts:
    """`evidence_text` in each language of the book: the interface may have another one than the line to say."""
    return tuple((language, evidence_text(candidate, phrases, language, formats)) for language in phrases.evidence)


class _Words:
    """The pieces of one language, filled; '' for what it has not or cannot say."""

    def __init__(self, phrases: PhraseBook, language: str, formats: str) -> None:
        self._table: Mapping[str, str] = phrases.evidence.get(language, {})
        self._language = language
        self._formats = formats or language

    def of(self, key: str, **values: str) -> str:
        """The phrase of a key with its placeholders."""
        template = self._table.get(key)
        try:
            return fill(template, values.get, max_chars=MAX_EVIDENCE) if template else ""
        except NotFillable:
            return ""

    def counted(self, key: str, count: int, **others: int) -> str:
        """A noun in the form that goes with `count`, which the piece calls {of}."""
        numbers = {name: self.number(Decimal(number)) for name, number in {**others, "of": count}.items()}
        return self.of(f"{key}.{formatting.plural_form(count, self._language)}", **numbers)

    def number(self, number: Decimal) -> str:
        """As the shop writes it."""
        return formatting.quantity(number, self._formats)

    def percent(self, share: float) -> str:
        """In whole per cent."""
        return formatting.percent(Decimal(str(share)), self._formats)


def _learned(evidence: Evidence, words: _Words, trigger: str) -> str:
    receipts = words.counted("receipts", evidence.of, together=evidence.together)
    often = _times(evidence.lift, words)
    if often:
        return words.of("learned.often", receipts=receipts, trigger=trigger, times=often)
    return words.of("learned", receipts=receipts, trigger=trigger)


def _times(lift: float, words: _Words) -> str:
    """'three times', '2.4 times', '15 times'; '' where it is hardly more often than usual."""
    exact = Decimal(str(lift))
    if exact < LEAST_TIMES:
        return ""
    tenths = exact.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    if tenths > MOST_WORDED:
        return words.counted("times", int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP)))
    if tenths == tenths.to_integral_value():
        return words.of(f"times.{int(tenths)}")
    return words.of("times.part", of=words.number(tenths))


def _step(evidence: Evidence, words: _Words, trigger: str) -> str:
    if not evidence.sold:  # nothing to count: only what it is
        return words.of(f"step.{evidence.how}", trigger=trigger)
    said = words.of(f"step.{evidence.how}.sold", trigger=trigger, sold=words.counted("sold", evidence.sold))
    share = evidence.switched / evidence.of if evidence.of else 0.0
    changed, usual = words.percent(share), words.percent(evidence.usual)
    if evidence.switched < LEAST_SWITCHED or share <= evidence.usual or changed == usual:
        return said
    customers = words.counted("customers", evidence.of)
    return words.of("step.later", said=said, share=changed, customers=customers, usual=usual)


def _name(name: str) -> str:
    """Both ends of a name tell its variants apart, so the middle goes."""
    if len(name) <= NAME_CHARS:
        return name
    half = NAME_CHARS // 2
    return f"{name[:half].rstrip()}…{name[half + 1 - NAME_CHARS :].lstrip()}"
