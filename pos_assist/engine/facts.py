"""What a sentence may speak about: the values of its placeholders, from live data alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from pos_assist.engine import formatting
from pos_assist.engine.catalogue import Product
from pos_assist.engine.decision import StockProof
from pos_assist.engine.money import line_total, per_unit_minor
from pos_assist.engine.offers import Candidate, OfferKind, Source, Texts
from pos_assist.engine.saving import percent_down
from pos_assist.engine.templates import clean

AND = f"{formatting.NBSP}+ "  # between the members of a set: the same in every language
_BEFORE_UNIT = re.compile(
    r"(?<!\w)(\d[\d.,]*) (?=[^\W\d_]{1,3}\b)"
)  # '200 g', '20 W': spoken as one word, never torn apart
ITEM_CHARS = 24  # of a name said aloud (ux.md section 5)
STEP_CHARS = 32  # of one that must tell itself from another, often by its last word: '500 g'


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


def told_apart(name: str, other: str, most: int = STEP_CHARS) -> str:
    """A name in at most `most` characters that still has what the other has not: its first words, and those.

    'Whole bean coffee Crema 500 g' beside '… 250 g' is never cut to the same words. Where even that is too long, the
    first words alone.
    """
    words, others = (_BEFORE_UNIT.sub(f"\\1{formatting.NBSP}", clean(text)).split(" ") for text in (name, other))
    kept = [place for place, word in enumerate(words) if word not in others]
    for place in range(len(words)):
        more = sorted({*kept, place})
        if len(" ".join(words[at] for at in more)) > most:
            break
        kept = more
    said = " ".join(words[at] for at in sorted(kept))
    return said if 0 < len(said) <= most else _shortened(name)


@dataclass(frozen=True, slots=True)
class Facts:
    """One offer, ready to be put into words."""

    candidate: Candidate
    product: Product
    currency: str
    language: str
    stock: StockProof
    formats: str = ""  # whose way to write numbers; '' = that of the language
    old: Product | None = None  # what an upgrade replaces
    members: tuple[Product, ...] = ()  # of a set: everything that is missing, in the rule's order
    compared: Product | None = None  # of a substitute: what is out

    def value(self, name: str) -> str | None:
        """The text of a placeholder, worked out only for the sentence that asks; None where there is none."""
        work_out = _VALUES.get(name)
        return work_out(self) if work_out is not None else None

    def item(self) -> str:
        """What is offered as it is called aloud; of a set everything that comes with it, not one part alone."""
        if self.candidate.kind is OfferKind.SUBSTITUTE and self.compared:
            return self._beside(self.product, self.compared)
        if self.candidate.evidence.source is Source.STEP and self.old and self.language not in self.product.short_names:
            return told_apart(self.product.name, self.old.name)
        named = self.members or (self.product,)
        names = AND.join(spoken_name(product, self.language) for product in named)
        return _BEFORE_UNIT.sub(f"\\1{formatting.NBSP}", names)

    def out(self) -> str | None:
        """What a substitute stands in for."""
        return self._beside(self.compared, self.product) if self.compared else None

    def _beside(self, product: Product, other: Product) -> str:
        """Of two versions of one thing in one sentence, each by what the other is not."""
        short = product.short_names.get(self.language) or told_apart(product.name, other.name, ITEM_CHARS)
        return _BEFORE_UNIT.sub(f"\\1{formatting.NBSP}", short)

    def benefit(self) -> str | None:
        """The customer's benefit in the script's language."""
        return self.text_of(self.candidate.benefits)

    def text_of(self, texts: Texts) -> str | None:
        """The one in the script's language."""
        return next((text for language, text in texts if language == self.language), None)

    def fresh_stock(self) -> str | None:
        """How many there are, unless that is unknown or stale."""
        if self.stock.available is None or self.stock.stale:
            return None
        return formatting.quantity(self.stock.available, self.formats or self.language)

    def amount(self, minor: int) -> str:
        """Money as the shop writes it."""
        return formatting.money(minor, self.currency, self.formats or self.language)

    def price(self) -> str:
        """What is offered, in the number that is offered."""
        return self.amount(line_total(self.candidate.quantity, self.candidate.unit_price_minor))

    def difference(self) -> str:
        """What an upgrade costs more, or a cheaper option less."""
        candidate = self.candidate
        cheaper = candidate.kind is OfferKind.CHEAPER
        return self.amount(candidate.less_minor if cheaper else candidate.difference_minor)

    def saved_percent(self) -> str | None:
        """Of a set, rounded down; nothing below one per cent."""
        percent = percent_down(self.candidate.saving_minor, self.candidate.sum_minor)
        return formatting.percent(Decimal(percent) / 100, self.formats or self.language) if percent else None

    def of_cover(self, name: str) -> str | None:
        """A text of the cover in the script's language."""
        cover = self.candidate.cover
        return self.text_of(getattr(cover, name)) if cover is not None else None

    def unit_prices(self) -> tuple[int, int] | None:
        """Of the new and the old product, where both are known and the new one is the cheaper by the unit."""
        new, old = self.product, self.old
        if old is None or not new.content or not old.content or new.content_unit != old.content_unit:
            return None
        prices = (
            per_unit_minor(self.candidate.unit_price_minor, new.content),
            per_unit_minor(self.candidate.replaced_unit_price_minor, old.content),
        )
        return prices if prices[0] < prices[1] else None

    def unit_price(self, place: int) -> str | None:
        """The new (0) or the old (1) price of a unit."""
        prices = self.unit_prices()
        return self.amount(prices[place]) if prices else None


def _capitalised(text: str | None) -> str | None:
    return text[0].upper() + text[1:] if text else None


_VALUES: Mapping[str, Callable[[Facts], str | None]] = {
    "item": lambda facts: facts.item(),
    "out": lambda facts: facts.out(),
    "price": lambda facts: facts.price(),
    "benefit": lambda facts: facts.benefit(),
    "Benefit": lambda facts: _capitalised(facts.benefit()),
    "diff": lambda facts: facts.difference(),
    "total": lambda facts: facts.amount(facts.candidate.total_after_minor),
    "stock": lambda facts: facts.fresh_stock(),
    "trigger": lambda facts: facts.candidate.evidence.trigger_name,
    "unit": lambda facts: formatting.unit_name(facts.product.content_unit, facts.language),
    "unit_new": lambda facts: facts.unit_price(0),
    "unit_old": lambda facts: facts.unit_price(1),
    "save_abs": lambda facts: facts.amount(facts.candidate.saving_minor),
    "save_pct": lambda facts: facts.saved_percent(),
    "bundle_price": lambda facts: facts.amount(facts.candidate.bundle_minor),
    "sum_price": lambda facts: facts.amount(facts.candidate.sum_minor),
    "legal": lambda facts: facts.of_cover("legal"),
    "years": lambda facts: facts.of_cover("years"),
    "cover": lambda facts: facts.of_cover("names"),
}
