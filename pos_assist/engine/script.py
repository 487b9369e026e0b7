"""What the cashier says: templates of the shop's languages, filled from live data or not shown at all."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from pos_assist.engine.facts import Facts
from pos_assist.engine.offers import OfferKind, Source
from pos_assist.engine.policy import Policy
from pos_assist.engine.rules import ShopScript
from pos_assist.engine.templates import NotFillable, fill, placeholders

VARIANTS: Mapping[OfferKind, tuple[str, ...]] = {
    OfferKind.ADDON: ("addon.A1", "addon.A2", "addon.A3"),  # A1 needs a benefit
    OfferKind.UPGRADE: ("upgrade.U1", "upgrade.U2", "upgrade.U3"),  # U1 a benefit, U2 unit prices
    OfferKind.BUNDLE: ("bundle.B1", "bundle.B2"),
    OfferKind.CHEAPER: ("downsell.D1", "downsell.D2"),  # D1 needs a benefit
    OfferKind.COVER: ("warranty.W1", "warranty.W2"),
    OfferKind.SUBSTITUTE: ("substitute.S1", "substitute.S2"),  # S1 names what is out
    OfferKind.SUBSTITUTE: ("substitute.S1", "substitute.S2"),  # S1 names what is out
}
REASONS = frozenset(
    {"benefit", "Benefit", "unit_new"}
)  # an upgrade says one, but for what was learned: what is sold speaks
NEEDED = frozenset({"warranty.W1"})  # statutory rights first: where it cannot be said, nor may its other wordings
PLACEHOLDERS = frozenset(
    {"item", "price", "benefit", "Benefit", "diff", "total", "stock", "unit", "unit_new", "unit_old"}
    | {"out", "save_abs", "save_pct", "bundle_price", "sum_price", "legal", "years", "cover"}
    | {"trigger", "fits", "together", "of", "receipts", "times"}  # of evidence
    | {"sold", "said", "share", "customers", "usual"}
)


class Way(NamedTuple):
    """One way to say an offer; its `sentences` are tried from left to right, so that the shop's own has ours behind it.

    A sentence is its key on the record ('addon.A1', the shop's own text with its version: 'addon.A1@1a2b3c4d') and its
    template by language.
    """

    script_id: str
    sentences: tuple[tuple[str, Mapping[str, str]], ...]
    arm: str = ""  # of a test, in which alone it is said


@dataclass(frozen=True)
class PhraseBook:
    """Sentences by language and key: `scripts` are said to customers, `evidence` explains to the cashier.

    `own`: the shop's own sentences that may be said (see `script_check`): in place of one of `scripts`, or one more.
    """

    scripts: Mapping[str, Mapping[str, str]]
    evidence: Mapping[str, Mapping[str, str]]
    version: str = ""
    own: tuple[ShopScript, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have scripts, sorted."""
        return tuple(sorted(self.scripts))

    def script(self, language: str, key: str) -> str | None:
        """The template, e.g. of 'addon.A1'; None where the language has none."""
        return self.scripts.get(language, {}).get(key)

    @cached_property
    def ways(self) -> Mapping[OfferKind, tuple[Way, ...]]:
        """Every way to say an offer of a kind, in the order of preference."""
        return {kind: tuple(self._ways_of(kind)) for kind in OfferKind}

    def shipped(self, key: str) -> Mapping[str, str]:
        """The shipped template of a key, by language."""
        return {language: texts[key] for language, texts in self.scripts.items() if key in texts}

    def _ways_of(self, kind: OfferKind) -> Iterator[Way]:
        """The shop's own with a priority above 0, the shipped or what stands for them, and the shop's other ones."""
        keys = VARIANTS.get(kind, ())
        own = sorted((one for one in self.own if one.kind == kind.value), key=lambda one: -one.priority)
        instead = {one.script_id: one for one in own if one.script_id in keys and not one.variant}
        more = [one for one in own if one.script_id not in instead]
        yield from (self._way(one) for one in more if one.priority > 0)
        yield from (
            self._way(instead[key]) if key in instead else Way(key, ((key, self.shipped(key)),)) for key in keys
        )
        yield from (self._way(one) for one in more if one.priority <= 0)

    def _way(self, own: ShopScript) -> Way:
        shipped = self.shipped(own.script_id)
        mine = (f"{own.script_id}@{version_of(own)}", own.texts)
        return Way(own.script_id, (mine, (own.script_id, shipped)) if shipped else (mine,), own.variant)


def version_of(script: ShopScript) -> str:
    """Eight hexadecimal digits of what a script says, so that answers to an older text are told apart."""
    return f"{zlib.crc32(repr(sorted(script.texts.items())).encode()):08x}"


def check_templates(book: PhraseBook) -> list[str]:
    """What is wrong with a phrase book, one sentence each; empty when all is well.

    Every key must exist in every language with the same placeholders, all of them known ones.
    """
    problems: list[str] = []
    for table, texts in (("scripts", book.scripts), ("evidence", book.evidence)):
        names: dict[str, dict[str, frozenset[str]]] = {}
        for language, phrases in texts.items():
            for key, template in phrases.items():
                try:
                    names.setdefault(key, {})[language] = placeholders(template)
                except NotFillable as error:
                    problems.append(f"{language} {table} {key}: {error}.")
        for key, by_language in names.items():
            problems += [f"{lang} {table} {key}: missing." for lang in texts if lang not in by_language]
            problems += _disagreements(f"{table} {key}", by_language)
    return sorted(problems)


def _disagreements(where: str, by_language: Mapping[str, frozenset[str]]) -> list[str]:
    every = frozenset().union(*by_language.values())
    problems = [f"{where}: no placeholder {{{name}}} is known." for name in sorted(every - PLACEHOLDERS)]
    for language, names in by_language.items():
        problems += [f"{language} {where}: {{{name}}} is missing." for name in sorted(every - names)]
    return problems


def compose(facts: Facts, phrases: PhraseBook, policy: Policy, arm: str = "") -> tuple[str, str]:
    """The first sentence that can be said, and its key on the record, e.g. ('Do tego: …', 'addon.A3').

    `arm` of a test of wordings, a script's id or what its own sentences are marked with: those are said first; what is
    marked for another arm is not said.

    Raises:
        NotFillable: none can; the argument gives the reason of each.
    """
    why: list[str] = []
    for way in _in_order(phrases.ways[facts.candidate.kind], arm):
        try:
            return _say(way, facts, policy)
        except NotFillable as error:
            why.append(str(error))
        if way.script_id in NEEDED:
            break
    raise NotFillable("; ".join(why))


def wordings(facts: Facts, phrases: PhraseBook, policy: Policy, arm: str = "") -> tuple[tuple[str, str], ...]:
    """Every (sentence, key) that can be said, in the order of preference; empty where none can (C34)."""
    said: list[tuple[str, str]] = []
    for way in _in_order(phrases.ways[facts.candidate.kind], arm):
        try:
            said.append(_say(way, facts, policy))
        except NotFillable:
            if way.script_id in NEEDED:
                break
    return tuple(said)


def _in_order(ways: tuple[Way, ...], arm: str) -> Iterable[Way]:
    """Without the wordings of other arms; those of this one first, and then not what they stand for.

    What the law wants said stays before them.
    """
    if not arm and not any(way.arm for way in ways):
        return ways
    armed = [way for way in ways if arm and arm in (way.arm, way.script_id)]
    instead = {way.script_id for way in armed}
    others = [way for way in ways if not way.arm and way.script_id not in instead]
    return sorted((*armed, *others), key=lambda way: way.script_id not in NEEDED)


def _say(way: Way, facts: Facts, policy: Policy) -> tuple[str, str]:
    """The first of its sentences that can be filled. Raises `NotFillable`."""
    why: list[str] = []
    for key, texts in way.sentences:
        try:
            return _filled(texts, facts, policy), key
        except NotFillable as error:
            why.append(f"{key}: {error}")
    raise NotFillable("; ".join(why))


def _filled(texts: Mapping[str, str], facts: Facts, policy: Policy) -> str:
    template = texts.get(facts.language)
    if template is None:
        raise NotFillable(f"no sentence in '{facts.language}'")
    told = facts.candidate.kind is OfferKind.UPGRADE and facts.candidate.evidence.source is not Source.STEP
    if told and not REASONS & placeholders(template):
        raise NotFillable("only for what was learned")
    if facts.candidate.cover is not None and not facts.of_cover("terms"):
        raise NotFillable(f"no terms in '{facts.language}'")
    return fill(template, facts.value, max_chars=policy.script_max_chars, max_words=policy.script_max_words)
