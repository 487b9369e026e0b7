"""How long the matrix keeps the GUI thread busy: `python -m tests.benchmarks.matrix_editor [--short] [--json]`.

The real page with 10,000 products and 5,000 rules is scrolled by pages both ways and searched key by key, drawn off
screen. A pause is the time from the press until everything it changed is painted. Nothing may pause above 100 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
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

LIMIT_MS = 100.0
NOW = datetime(2026, 11, 20, 14, 2, tzinfo=UTC)
THINGS = ("Phone", "Case", "Cable", "Charger", "Pasta", "Pesto", "Coffee", "Filter", "Drill", "Bit", "Paint", "Brush")
SEARCHES = ("case a1", "żółty kabel", "coffee 12", "charger")


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

    def book(self, _changes: Iterable[Change] = ()) -> RuleBook:
        return self._book

    def mistakes(self, _changes: Sequence[Change]) -> list[Mistake]:
        return []

    def save(self, _changes: Sequence[Change], **_said: str) -> Version | None:
        return None

    def history(self, _limit: int = 200) -> list[Version]:
        return []

    def changes_of(self, _number: int) -> list[Change]:
        return []

    def undo(self, _number: int, **_said: str) -> Version:
        raise LookupError


def at_once(job: Callable[[], Any], done: Callable[[Any], None], _failed: Callable[[Exception], None]) -> None:
    """`Run` in this thread: reading is not what is measured."""
    done(job())


def measure(products: int, rules: int, steps: int) -> dict[str, Any]:
    """Every pause in ms by what was done, how long the reading took in s, and the memory in MB."""
    from PySide6.QtWidgets import QAbstractSlider, QApplication

    from pos_assist.manager.matrix.page import MatrixPage
    from pos_assist.manager.parts.style import dress

    shop, book = shop_of(products, rules, seed=5)
    before = _memory()
    page = MatrixPage(Office(lambda _context: SourceTexts(), LIGHT, at_once, BookOnly(book), lambda: shop, "bench"))
    dress(page, LIGHT)
    page.resize(1024, 720)
    page.show()
    started = time.perf_counter()
    page.open()
    QApplication.processEvents()
    read = time.perf_counter() - started
    pauses: dict[str, list[float]] = {}
    desk, action = page.desk, QAbstractSlider.SliderAction

    def timed(what: str, do: Callable[[], None]) -> None:
        began = time.perf_counter()
        do()
        QApplication.processEvents()
        pauses.setdefault(what, []).append(1000 * (time.perf_counter() - began))

    for which in ("some", "all"):
        desk.rows_bar.show_which(which)
        timed(f"columns: {which}", lambda one=which: desk.columns_bar.show_which(one))
        for name, bar in (("down", desk.grid.verticalScrollBar()), ("across", desk.grid.horizontalScrollBar())):
            for _ in range(steps):
                timed(f"page {name}", lambda one=bar: one.triggerAction(action.SliderPageStepAdd))
            timed(f"end {name}", lambda one=bar: one.triggerAction(action.SliderToMaximum))
            timed(f"end {name}", lambda one=bar: one.triggerAction(action.SliderToMinimum))
        for bar in (desk.rows_bar, desk.columns_bar):
            for search in SEARCHES:
                for end in range(1, len(search) + 1):
                    timed("search key", lambda one=bar, text=search[:end]: one.search.setText(text))
                timed("search cleared", bar.search.clear)
    desk.columns_bar.show_which("row")
    timed("with the marked row", lambda: desk.columns_bar.show_which("some"))
    desk.grid.mark(0, 0)
    for _ in range(steps):
        timed("edit a cell", desk.grid.cycled.emit)
    page.close()
    return {"read_s": read, "memory_mb": _memory() - before, "pauses": pauses}


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: Sequence[str] | None = None) -> int:
    """Print one line a kind of press; exit code 1 where one paused too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--products", type=int, default=10_000)
    parser.add_argument("--rules", type=int, default=5_000)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from pos_assist.ui.application import make_application

    make_application([])
    found = measure(given.products, given.rules, 20 if given.short else 200)
    worst = max(max(times) for times in found["pauses"].values())
    table = {what: _row(times) for what, times in found["pauses"].items()}
    if given.json:
        summary = {"products": given.products, "rules": given.rules, "worst_ms": worst, "limit_ms": LIMIT_MS}
        print(json.dumps({**summary, "read_s": found["read_s"], "memory_mb": found["memory_mb"], "pauses": table}))
        return int(worst > LIMIT_MS)
    print(f"{given.products:,} x {given.products:,} cells, {given.rules:,} rules, as many learned pairs")
    print(f"read in {found['read_s']:.2f} s, {found['memory_mb']:.0f} MB more; pauses of the GUI thread in ms:")
    print(f"{'':24}{'n':>6}{'p50':>9}{'p99':>9}{'max':>9}")
    for what, figures in table.items():
        print(f"{what:24}{figures['n']:>6}{figures['p50']:>9.1f}{figures['p99']:>9.1f}{figures['max']:>9.1f}")
    print(f"longest {worst:.1f} ms of {LIMIT_MS:.0f}: {worst / LIMIT_MS:.2f}")
    return int(worst > LIMIT_MS)


def _row(times: Sequence[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        "n": len(ordered),
        "p50": ordered[len(ordered) // 2],
        "p99": ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))],
        "max": ordered[-1],
    }


if __name__ == "__main__":
    raise SystemExit(main())
