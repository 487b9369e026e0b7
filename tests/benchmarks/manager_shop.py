"""A shop of any size for the benchmarks of the manager's window, in memory."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from pos_assist.engine.catalogue import Product, StockFigure
from pos_assist.engine.knowledge import build_knowledge
from pos_assist.engine.rules import FitRule, LearnedPair, NeverRule, ProductNote, RuleBook, Selector
from pos_assist.engine.script import PhraseBook
from pos_assist.manager.office import Office, Shop
from pos_assist.services.editing import Change, Document, Mistake, Name, Version
from pos_assist.services.stock import Stock
from pos_assist.services.texts import SourceTexts
from pos_assist.ui.theme import LIGHT

NOW = datetime(2026, 11, 20, 14, 2, tzinfo=UTC)
THINGS = ("Phone", "Case", "Cable", "Charger", "Pasta", "Pesto", "Coffee", "Filter", "Drill", "Bit", "Paint", "Brush")


class Elsewhere:
    """`Run` that counts what belongs on the worker: no pause of the window. `spent`: ms by clock and processor."""

    def __init__(self) -> None:
        self.spent = (0.0, 0.0)

    def __call__(
        self, job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Here and now, so that the run is the same every time."""
        del failed
        began, worked = time.perf_counter(), time.thread_time()
        result = job()
        clock, processor = self.spent
        self.spent = (
            clock + 1000 * (time.perf_counter() - began),
            processor + 1000 * (time.thread_time() - worked),
        )
        done(result)


def office_of(products: int, rules: int, run: Elsewhere) -> Office:
    """What a page is handed: that shop."""
    shop, book = shop_of(products, rules, seed=5)
    return Office(lambda _context: SourceTexts(), LIGHT, run, BookOnly(book), lambda: shop, "bench")


def shop_of(products: int, rules: int, seed: int) -> tuple[Shop, RuleBook]:
    """A shop of that size: half of the rules pairs, the rest by category, family and attribute, some of them never."""
    chance = random.Random(seed)
    sold = tuple(_product(number, chance) for number in range(products))
    notes = tuple(
        ProductNote(f"sku:{one.sku}", family=f"family {at % 400}", attributes={"port": (f"p{at % 40}",)})
        for at, one in enumerate(sold)
        if at % 3 == 0
    )
    fits, never = [], []
    for number in range(rules):
        one, other = chance.choice(sold), chance.choice(sold)
        when, offer = Selector(products=(f"sku:{one.sku}",)), Selector(products=(f"sku:{other.sku}",))
        if number % 10 == 0:
            never.append(NeverRule(f"n{number}", when, offer, "does not fit"))
        elif number % 2:
            fits.append(FitRule(f"f{number}", when, offer))
        elif number % 4:
            fits.append(FitRule(f"f{number}", Selector(category=one.category), offer))
        else:
            fits.append(
                FitRule(f"f{number}", Selector(family=f"family {number % 400}"), Selector(), (("port", "port"),))
            )
    book = RuleBook(notes, tuple(fits), tuple(never), version="bench")
    learned = [
        LearnedPair(chance.choice(sold).product_id, chance.choice(sold).product_id, 40, 900, 3.0, 0.04)
        for _ in range(rules)
    ]
    knowledge = build_knowledge(sold, book, learned, PhraseBook({}, {}))
    stock = Stock({one.product_id: StockFigure(Decimal(7), NOW) for one in sold}, known=True)
    return Shop(NOW, sold, knowledge, stock, "EUR"), book


def _product(number: int, chance: random.Random) -> Product:
    name = f"{THINGS[number % len(THINGS)]} {chance.choice('ABCDEFG')}{number}"
    group = THINGS[number % len(THINGS)]
    return Product(str(number), str(number), name, 100 + number % 9000, f"S{number}", (), f"Goods / {group}")


class BookOnly:
    """`Editing` over a book in memory; nothing is saved in this benchmark."""

    def __init__(self, book: RuleBook) -> None:
        self._book = book

    def documents(self) -> dict[Name, Document]:
        return {}

    def book(self, changes: Iterable[Change] = ()) -> RuleBook:
        del changes
        return self._book

    def mistakes(self, changes: Sequence[Change]) -> list[Mistake]:
        raise LookupError(changes)

    def save(self, changes: Sequence[Change], *, by: str, why: str, source: str) -> Version | None:
        raise LookupError(changes, by, why, source)

    def history(self, limit: int = 200) -> list[Version]:
        raise LookupError(limit)

    def changes_of(self, number: int) -> list[Change]:
        raise LookupError(number)

    def undo(self, number: int, *, by: str, why: str) -> Version:
        raise LookupError(number, by, why)
