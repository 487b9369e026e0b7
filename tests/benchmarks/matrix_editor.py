"""How long the matrix and the list of products keep the GUI thread busy.

`python -m tests.benchmarks.matrix_editor [--products N] [--rules N] [--short] [--json]`: the real pages, with 10,000
products and 5,000 rules, are scrolled by pages both ways, searched key by key, sorted and edited, drawn off screen. A
pause is the time from the press until everything it changed is painted. Nothing may pause above 100 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import time
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QLineEdit

from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.ui.theme import LIGHT
from tests.benchmarks.manager_shop import Elsewhere, office_of

LIMIT_MS = 100.0
SEARCHES = ("case a1", "żółty kabel", "coffee 12", "charger")


class Pauses:
    """By what was done: how long it took, and how long the processor worked on it, in ms."""

    def __init__(self, run: Elsewhere) -> None:
        """`run`: what it spends is the worker's."""
        self._run = run
        self.by_press: dict[str, list[tuple[float, float]]] = {}

    def timed(self, what: str, do: Callable[..., object], *given: object) -> None:
        """Do it, and wait until all of it is painted."""
        from PySide6.QtWidgets import QApplication

        self._run.spent = (0.0, 0.0)
        began, worked = time.perf_counter(), time.thread_time()
        do(*given)
        QApplication.processEvents()
        clock, processor = 1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - worked)
        self.by_press.setdefault(what, []).append((clock - self._run.spent[0], processor - self._run.spent[1]))


def opened(page: Page) -> float:
    """Show it as the window does; how long reading took, in s."""
    from PySide6.QtWidgets import QApplication

    from pos_assist.manager.parts.style import dress

    dress(page, LIGHT)
    page.resize(1024, 720)
    page.show()
    started = time.perf_counter()
    page.open()
    QApplication.processEvents()
    return time.perf_counter() - started


def matrix(office: Office, pauses: Pauses, steps: int) -> float:
    """Scroll, search, choose, jump and edit in the matrix; how long reading took, in s."""
    from PySide6.QtWidgets import QAbstractSlider

    from pos_assist.manager.matrix.page import MatrixPage

    page, action = MatrixPage(office), QAbstractSlider.SliderAction
    read, desk, timed = opened(page), page.desk, pauses.timed
    for which in ("some", "all"):
        timed("matrix: choose rows", desk.rows_bar.show_which, which)
        timed("matrix: choose columns", desk.columns_bar.show_which, which)
        for name, bar in (("down", desk.grid.verticalScrollBar()), ("across", desk.grid.horizontalScrollBar())):
            for _ in range(steps):
                timed(f"matrix: page {name}", bar.triggerAction, action.SliderPageStepAdd)
            timed(f"matrix: to the end {name}", bar.triggerAction, action.SliderToMaximum)
            timed(f"matrix: to the end {name}", bar.triggerAction, action.SliderToMinimum)
        for axis in (desk.rows_bar, desk.columns_bar):
            _search(axis.search, "matrix", pauses)
    desk.grid.mark(0, 0)
    timed("matrix: the marked row", desk.columns_bar.show_which, "row")
    desk.columns_bar.show_which("all")
    for _ in range(steps):
        timed("matrix: next in the row", desk.grid.sought.emit, 1)
        timed("matrix: edit a cell", desk.grid.cycled.emit)
    page.close()
    return read


def products(office: Office, pauses: Pauses, steps: int) -> float:
    """Scroll, search, sort, filter and edit in the list of products; how long reading took, in s."""
    from PySide6.QtWidgets import QAbstractSlider

    from pos_assist.manager.products.page import ProductsPage

    page = ProductsPage(office, Decimal(1))
    read, timed, bar = opened(page), pauses.timed, page.table.view.verticalScrollBar()
    for _ in range(steps):
        timed("products: page down", bar.triggerAction, QAbstractSlider.SliderAction.SliderPageStepAdd)
    _search(page.table.search, "products", pauses)
    for column in (0, 3, 5, 0):
        timed("products: sort", page.table.sort, column)
    for place in range(page.filter.count()):
        timed("products: filter", page.filter.setCurrentIndex, place)
    page.filter.setCurrentIndex(0)
    page.table.view.selectRow(0)
    for letter in "a family":
        timed("products: write a letter", page.form.put.emit, "family", f"x{letter}", "")
    page.close()
    return read


def _search(line: QLineEdit, where: str, pauses: Pauses) -> None:
    for search in SEARCHES:
        for end in range(1, len(search) + 1):
            pauses.timed(f"{where}: search key", line.setText, search[:end])
        pauses.timed(f"{where}: search cleared", line.clear)


def measure(count: int, rules: int, steps: int) -> dict[str, Any]:
    """Every pause in ms by what was done, how long the readings took in s, and the memory in MB."""
    run = Elsewhere()
    office = office_of(count, rules, run)
    before, pauses = _memory(), Pauses(run)
    reads = {"matrix": matrix(office, pauses, steps), "products": products(office, pauses, steps)}
    return {"read_s": reads, "memory_mb": _memory() - before, "pauses": pauses.by_press}


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
    worst, worked = (max(time[at] for times in found["pauses"].values() for time in times) for at in (0, 1))
    table = {what: _row(times) for what, times in found["pauses"].items()}
    if given.json:
        summary = {"products": given.products, "rules": given.rules, "worst_ms": worst, "worst_cpu_ms": worked}
        print(json.dumps({**summary, "read_s": found["read_s"], "memory_mb": found["memory_mb"], "pauses": table}))
        return int(worst > LIMIT_MS)
    print(f"{given.products:,} x {given.products:,} cells, {given.rules:,} rules, as many learned pairs")
    read = ", ".join(f"{page} in {seconds:.2f} s" for page, seconds in found["read_s"].items())
    print(f"read {read} (on a worker); {found['memory_mb']:.0f} MB more; pauses of the GUI thread in ms:")
    print(f"{'':28}{'n':>6}{'p50':>9}{'p99':>9}{'max':>9}{'max CPU':>9}")
    for what, figures in table.items():
        print(
            f"{what:28}{figures['n']:>6}{figures['p50']:>9.1f}{figures['p99']:>9.1f}{figures['max']:>9.1f}{figures['cpu']:>9.1f}"
        )
    print(f"longest {worst:.1f} ms of {LIMIT_MS:.0f}: {worst / LIMIT_MS:.2f}; on a quiet machine {worked:.1f} at most")
    return int(worst > LIMIT_MS)


def _row(times: Sequence[tuple[float, float]]) -> dict[str, float]:
    ordered = sorted(pause for pause, _ in times)
    return {
        "n": len(ordered),
        "p50": ordered[len(ordered) // 2],
        "p99": ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))],
        "max": ordered[-1],
        "cpu": max(worked for _, worked in times),
    }


if __name__ == "__main__":
    raise SystemExit(main())
