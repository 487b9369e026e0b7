"""What the script editor works with, read once on the worker: sentences, the check, and goods to try them on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from pos_assist.engine.facts import Facts, spoken_name
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.rules import RuleBook
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.script_check import LANGUAGES, Rules
from pos_assist.engine.script_fields import fillable
from pos_assist.engine.script_samples import Sample, Samples
from pos_assist.engine.script_sizes import ShopSizes
from pos_assist.engine.wordlists import WordLists
from pos_assist.manager.office import Office
from pos_assist.services.editing import Document
from pos_assist.services.script_checking import KIND

MOST_LOOKED_AT = 300  # samples, for one that can fill everything

Tools = Callable[[], tuple[Mapping[str, WordLists], PhraseBook]]  # word lists and the shipped sentences, from files


class Goods(NamedTuple):
    """What a shop sells and wrote; `formats`: whose way to write numbers, '' = that of each language."""

    knowledge: Knowledge
    book: RuleBook
    currency: str
    formats: str = ""


@dataclass(frozen=True)
class Picks:
    """Samples of one kind that are there to be chosen at once."""

    usual: Sample
    shortest: Sample
    longest: Sample


@dataclass(frozen=True)
class Desk:
    """`documents`: the shop's scripts in force, by name. `picks` lacks the kinds for which the shop has nothing."""

    shipped: PhraseBook
    documents: Mapping[str, Document]
    rules: Rules
    samples: Samples
    picks: Mapping[OfferKind, Picks]

    def facts(self, kind: OfferKind, sample: Sample | None, language: str) -> Facts | None:
        """What a sentence may say of a sample; of none at all, nothing."""
        return self.samples.facts(kind, sample, language) if sample is not None else None


def read_desk(office: Office, tools: Tools, *, language: str, formats: str = "") -> Desk:
    """On the worker: reads till, store and files. `language`: in which a usual sample is looked for."""
    lists, shipped = tools()
    shop, editing = office.shop(), office.editing
    documents = {name: document for (kind, name), document in editing.documents().items() if kind == KIND}
    goods = Goods(shop.knowledge, editing.book(), shop.currency, formats)
    return desk_of(goods, documents, lists, shipped, language=language)


def desk_of(
    goods: Goods,
    documents: Mapping[str, Document],
    lists: Mapping[str, WordLists],
    shipped: PhraseBook,
    *,
    language: str,
) -> Desk:
    """Reckons up the lengths of everything the shop sells."""
    sizes = ShopSizes(goods.knowledge, goods.book, goods.currency, goods.formats)
    for kind in OfferKind:
        for one in LANGUAGES:
            sizes.ready(kind, one)
    samples = Samples(goods.knowledge, goods.currency, goods.formats)
    lengths = {one.product_id: len(spoken_name(one, language)) for one in goods.knowledge.catalogue.all()}
    found = {kind: picks for kind in OfferKind if (picks := _picks(samples, kind, language, lengths))}
    return Desk(shipped, documents, Rules(lists, shipped, sizes), samples, found)


def _picks(samples: Samples, kind: OfferKind, language: str, lengths: Mapping[str, int]) -> Picks | None:
    offers = samples.of(kind)
    if not offers:
        return None

    def name_length(sample: Sample) -> tuple[int, str]:
        return lengths.get(sample.product, 0), sample.key

    step = max(1, len(offers) // MOST_LOOKED_AT)
    usual = max(offers[::step], key=lambda sample: _known(samples.facts(kind, sample, language), kind))
    return Picks(usual, min(offers, key=name_length), max(offers, key=name_length))


def _known(facts: Facts | None, kind: OfferKind) -> int:
    """How much of what a sentence may say is known of an offer."""
    return sum(bool(facts.value(name)) for name in fillable(kind)) if facts is not None else -1
