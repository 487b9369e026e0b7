"""What the cashier says: templates of the shop's languages, filled from live data or not shown at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pos_assist.engine.facts import Facts
from pos_assist.engine.offers import OfferKind, Source
from pos_assist.engine.policy import Policy
from pos_assist.engine.templates import NotFillable, fill, placeholders

VARIANTS: Mapping[OfferKind, tuple[str, ...]] = {
    OfferKind.ADDON: ("addon.A1", "addon.A2", "addon.A3"),  # A1 needs a benefit
    OfferKind.UPGRADE: ("upgrade.U1", "upgrade.U2", "upgrade.U3"),  # U1 a benefit, U2 unit prices
    OfferKind.BUNDLE: ("bundle.B1", "bundle.B2"),
    OfferKind.CHEAPER: ("downsell.D1", "downsell.D2"),  # D1 needs a benefit
    OfferKind.COVER: ("warranty.W1", "warranty.W2"),
}
WITHOUT_BENEFIT = "upgrade.U3"  # of what was learned: no benefit is made up, what is sold speaks for it
NEEDED = frozenset({"warranty.W1"})  # statutory rights first: where it cannot be said, nor may its other wordings
PLACEHOLDERS = frozenset(
    {"item", "price", "benefit", "Benefit", "diff", "total", "stock", "unit", "unit_new", "unit_old"}
    | {"save_abs", "save_pct", "bundle_price", "sum_price", "legal", "years", "cover"}
    | {"trigger", "fits", "together", "of", "receipts", "times"}  # of evidence
    | {"sold", "said", "share", "customers", "usual"}
)


@dataclass(frozen=True)
class PhraseBook:
    """Sentences by language and key: `scripts` are said to customers, `evidence` explains to the cashier."""

    scripts: Mapping[str, Mapping[str, str]]
    evidence: Mapping[str, Mapping[str, str]]
    version: str = ""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have scripts, sorted."""
        return tuple(sorted(self.scripts))

    def script(self, language: str, key: str) -> str | None:
        """The template, e.g. of 'addon.A1'; None where the language has none."""
        return self.scripts.get(language, {}).get(key)


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


def compose(facts: Facts, phrases: PhraseBook, policy: Policy) -> tuple[str, str]:
    """The first variant that can be said, and its key, e.g. ('Do tego: …', 'addon.A3').

    Raises:
        NotFillable: none can; the argument gives the reason of each.
    """
    why: list[str] = []
    for variant in VARIANTS[facts.candidate.kind]:
        try:
            return _say(variant, facts, phrases, policy), variant
        except NotFillable as error:
            why.append(f"{variant}: {error}")
        if variant in NEEDED:
            break
    raise NotFillable("; ".join(why))


def wordings(facts: Facts, phrases: PhraseBook, policy: Policy) -> tuple[tuple[str, str], ...]:
    """Every (sentence, variant) that can be said, in the order of preference; empty where none can (C34)."""
    said: list[tuple[str, str]] = []
    for variant in VARIANTS[facts.candidate.kind]:
        try:
            said.append((_say(variant, facts, phrases, policy), variant))
        except NotFillable:
            if variant in NEEDED:
                break
    return tuple(said)


def _say(variant: str, facts: Facts, phrases: PhraseBook, policy: Policy) -> str:
    """One variant, filled. Raises `NotFillable`."""
    template = phrases.script(facts.language, variant)
    if template is None:
        raise NotFillable(f"no sentence in '{facts.language}'")
    if variant == WITHOUT_BENEFIT and facts.candidate.evidence.source is not Source.STEP:
        raise NotFillable("only for what was learned")
    if facts.candidate.cover is not None and not facts.of_cover("terms"):
        raise NotFillable(f"no terms in '{facts.language}'")
    return fill(template, facts.value, max_chars=policy.script_max_chars, max_words=policy.script_max_words)
