"""What the shop knows at this moment: catalogue from the till; rules, what was learned and approved from our store."""

from __future__ import annotations

import logging
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pos_assist import paths
from pos_assist.adapters.gains_file import GainsFile
from pos_assist.adapters.phrases import load_phrases
from pos_assist.adapters.store.approvals import approvals_version, load_approvals
from pos_assist.adapters.store.rules_store import (
    ModelVersion,
    learned_version,
    load_learned,
    load_rules,
    load_steps,
    rules_version,
)
from pos_assist.adapters.store.running_tests import experiments_version, load_running
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.script_checking import said_here
from pos_assist.bootstrap.shop_stock import ShopStock
from pos_assist.engine.approval import Approvals
from pos_assist.engine.asking import NO_GAINS, Gains
from pos_assist.engine.catalogue import Catalogue, Product
from pos_assist.engine.experiments import Experiment
from pos_assist.engine.knowledge import NOTHING_DECIDED, Knowledge, build_knowledge
from pos_assist.engine.rules import LearnedPair, LearnedStep, RuleBook
from pos_assist.engine.script import PhraseBook
from pos_assist.engine.situation import Situation
from pos_assist.errors import UserError
from pos_assist.services.stock import Stock

if TYPE_CHECKING:
    from pos_assist.engine.learned import LearnedModel  # only where a model was learned: 3 ms of the start

log = logging.getLogger(__name__)

CATALOGUE_EVERY = 40  # refreshes: with one every 15 s, prices are at most ten minutes old


@dataclass(frozen=True)
class Rules:
    """Hand-made rules, what was learned, and what the shop said of it, as they stand in our store."""

    book: RuleBook
    learned: tuple[LearnedPair, ...]
    model_version: str
    learned_from: tuple[datetime, datetime] | None = None
    model: LearnedModel | None = None
    steps: tuple[LearnedStep, ...] = ()
    approvals: Approvals = NOTHING_DECIDED
    experiments: tuple[Experiment, ...] = ()
    gains: Gains = NO_GAINS


def phrases() -> PhraseBook:
    """The phrase books we ship."""
    return load_phrases(paths.resources() / "phrases")


def rules_in(store: Path) -> Rules:
    """Everything that our store tells of the shop; nothing where it was never made."""
    if not store.exists():
        return Rules(RuleBook(), (), "")
    learned, model = load_learned(store)
    return Rules(
        load_rules(store),
        tuple(learned),
        model.version,
        _span(model),
        _model(store, model),
        tuple(load_steps(store)),
        load_approvals(store),
        load_running(store),
        _gains(store),
    )


def _model(store: Path, version: ModelVersion) -> LearnedModel | None:
    """The model of this version; None where there is none, or its file cannot be used: pairs do without it."""
    name = version.detail.get("file")
    if not name:
        return None
    from pos_assist.adapters.model_file import load_model

    try:
        return load_model(store.parent / name)
    except UserError as error:
        log.warning("suggestions come from pairs alone: %s %s", error.title, error.hint)
        return None


def _gains(store: Path) -> Gains:
    """What asking adds; without a usable file offers are ranked as without the switch."""
    try:
        return GainsFile(store.parent).load()
    except UserError as error:
        log.warning("what asking adds is left out: %s %s", error.title, error.hint)
        return NO_GAINS


def _span(model: ModelVersion) -> tuple[datetime, datetime] | None:
    """When the first and the last receipt was that the model has learned from, where that was noted."""
    first, last = model.detail.get("first_at"), model.detail.get("last_at")
    return (datetime.fromisoformat(first), datetime.fromisoformat(last)) if first and last else None


def versions_in(store: Path) -> tuple[str, ...]:
    """What `rules_in` would load, without loading it."""
    if not store.exists():
        return ("",) * 5
    of_rules, of_learned = rules_version(store), learned_version(store)
    return of_rules, of_learned, approvals_version(store), experiments_version(store), GainsFile(store.parent).version()


def knowledge_of(products: tuple[Product, ...], rules: Rules, book: PhraseBook) -> Knowledge:
    """Everything a decision needs, resolved and indexed."""
    return build_knowledge(
        products,
        rules.book,
        rules.learned,
        said_here(book, rules.book),
        catalogue_version=catalogue_version(products),
        model_version=rules.model_version,
        learned_from=rules.learned_from,
        model=rules.model,
        steps=rules.steps,
        approvals=rules.approvals,
        experiments=rules.experiments,
        gains=rules.gains,
    )


def catalogue_version(products: tuple[Product, ...]) -> str:
    """A short fingerprint of what is sold, under which codes and at which price, for the record."""
    mark = 0
    for product in products:
        codes = "\x1f".join((product.product_id, product.sku, *product.barcodes))
        mark = zlib.crc32(f"{codes}\x1f{product.price_minor}\x1f{product.sellable}\x1e".encode(), mark)
    return f"catalogue-{mark:08x}"


def store_names(name: str) -> frozenset[str]:
    """As `Situation.stores` wants what `[till] store` says."""
    return frozenset({name} - {""})


class ShopSource:
    """Reads the shop in the background: everything at first, then what changed. One thread only."""

    def __init__(
        self,
        open_reader: Callable[[], TillReader],
        store: Path,
        book: PhraseBook,
        stock: ShopStock,
        *,
        store_name: str = "",
    ) -> None:
        """`open_reader` makes this thread's own reader on first use; `store_name` as rules' conditions say it."""
        self._open_reader = open_reader
        self._store = store
        self._book = book
        self._stock = stock
        self._here = Situation(stores=store_names(store_name))
        self._reader: TillReader | None = None
        self._products: tuple[Product, ...] = ()
        self._known: tuple[str, ...] = ()
        self._catalogue = Catalogue(())
        self._turn = 0

    @property
    def has_news(self) -> bool:
        """Whether `fresh` will read the catalogue, or what stands in our store has changed: then it loads much."""
        return self._turn % CATALOGUE_EVERY == 0 or versions_in(self._store) != self._known[1:]

    def fresh(self) -> tuple[Knowledge | None, Stock, dict[str, str], frozenset[str]]:
        """New knowledge (None: unchanged), the stock figures, all names of staff, and who of them is active."""
        if self._reader is None:
            self._reader = self._open_reader()
        if self._turn % CATALOGUE_EVERY == 0:
            self._products = self._reader.products()
        self._turn += 1
        version = (catalogue_version(self._products), *versions_in(self._store))
        knowledge = None
        if version != self._known:
            knowledge = knowledge_of(self._products, rules_in(self._store), self._book).with_situation(self._here)
            self._known, self._catalogue = version, knowledge.catalogue
            for warning in knowledge.warnings:
                log.warning("rule without effect: %s", warning)
        stock = self._stock.fresh(self._reader, self._catalogue)
        staff, active = self._reader.everybody()
        self._reader.close_idle()  # one connection a process is enough for the till; this one would keep old files open
        return knowledge, stock, staff, active
