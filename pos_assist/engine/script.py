"""What the cashier says: templates of the shop's languages, filled from live data or not shown at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pos_assist.engine import formatting
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decision import StockProof
from pos_assist.engine.offers import Candidate, OfferKind, Source
from pos_assist.engine.policy import Policy
from pos_assist.engine.templates import NotFillable, clean, fill, placeholders

MAX_EVIDENCE = 200  # characters of an evidence sentence
ITEM_CHARS = 24  # of a name said aloud (ux.md section 5)

VARIANTS: Mapping[OfferKind, tuple[str, ...]] = {
    OfferKind.ADDON: ("addon.A1", "addon.A2", "addon.A3"),  # A1 needs a benefit
    OfferKind.UPGRADE: ("upgrade.U1", "upgrade.U2"),  # U1 a benefit, U2 unit prices
}
PLACEHOLDERS = frozenset(
    {"item", "price", "benefit", "Benefit", "diff", "total", "stock", "unit", "unit_new", "unit_old"}
    | {"save_abs", "save_pct", "bundle_price", "sum_price", "legal", "years", "cover"}
    | {"trigger", "fits", "together", "of"}  # of evidence
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


def spoken_name(product: Product, language: str) -> str:
    """The short name in that language, else the first words of the till's name, up to 24 characters."""
    return product.short_names.get(language) or _shortened(product.name)


@lru_cache(maxsize=4096)
def _shortened(name: str) -> str:
    name = clean(name)
    if len(name) <= ITEM_CHARS:
        return name
    head, _, _ = name[: ITEM_CHARS + 1].rpartition(" ")
    return (head or name[:ITEM_CHARS]).rstrip(" ,;:.-–/(&+")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a script may speak about."""

    candidate: Candidate
    product: Product
    currency: str
    language: str
    stock: StockProof

    def value(self, name: str) -> str | None:
        """The text of a placeholder, worked out only for the sentence that asks; None where there is none."""
        work_out = _VALUES.get(name)
        return work_out(self) if work_out is not None else None

    def benefit(self) -> str | None:
        """The customer's benefit in the script's language."""
        for language, benefit in self.candidate.benefits:
            if language == self.language:
                return benefit
        return None

    def fresh_stock(self) -> str | None:
        """How many there are, unless that is unknown or stale."""
        if self.stock.available is None or self.stock.stale:
            return None
        return formatting.quantity(self.stock.available, self.language)

    def amount(self, minor: int) -> str:
        """Money in the script's language."""
        return formatting.money(minor, self.currency, self.language)


def _capitalised(text: str | None) -> str | None:
    return text[0].upper() + text[1:] if text else None


_VALUES: Mapping[str, Callable[[Facts], str | None]] = {
    "item": lambda facts: spoken_name(facts.product, facts.language),
    "price": lambda facts: facts.amount(facts.candidate.unit_price_minor),
    "benefit": lambda facts: facts.benefit(),
    "Benefit": lambda facts: _capitalised(facts.benefit()),
    "diff": lambda facts: facts.amount(facts.candidate.difference_minor),
    "total": lambda facts: facts.amount(facts.candidate.total_after_minor),
    "stock": lambda facts: facts.fresh_stock(),
    "trigger": lambda facts: facts.candidate.evidence.trigger_name,
}


def compose(facts: Facts, phrases: PhraseBook, policy: Policy) -> tuple[str, str]:
    """The first variant that can be said, and its key, e.g. ('Do tego: …', 'addon.A3').

    Raises:
        NotFillable: none can; the argument gives the reason of each.
    """
    why: list[str] = []
    for variant in VARIANTS[facts.candidate.kind]:
        template = phrases.script(facts.language, variant)
        if template is None:
            why.append(f"{variant}: no sentence in '{facts.language}'")
            continue
        try:
            most = {"max_chars": policy.script_max_chars, "max_words": policy.script_max_words}
            return fill(template, facts.value, **most), variant
        except NotFillable as error:
            why.append(f"{variant}: {error}")
    raise NotFillable("; ".join(why))


def evidence_text(candidate: Candidate, phrases: PhraseBook, language: str) -> str:
    """Why this offer, in one sentence for the cashier; '' where the language has none."""
    evidence = candidate.evidence
    key = evidence.source.value
    if evidence.source is Source.ATTRIBUTE and evidence.fits:
        key = "fits"
    template = phrases.evidence.get(language, {}).get(key)
    if template is None:
        return ""
    values = {
        "trigger": evidence.trigger_name[:100],
        "fits": evidence.fits[:60],
        "together": str(evidence.together),
        "of": str(evidence.of),
    }
    try:
        return fill(template, values.get, max_chars=MAX_EVIDENCE)
    except NotFillable:
        return ""
