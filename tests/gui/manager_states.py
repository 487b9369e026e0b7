"""The states of the manager's pages worth looking at; every team's pages add theirs in manager_states_<name>.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtWidgets import QApplication

from pos_assist.manager.matrix.page import MatrixPage
from pos_assist.manager.page import Page
from pos_assist.manager.products.page import ProductsPage
from pos_assist.manager.window import Window

OTHERS = ("rules", "scripts", "growth", "transfer", "figures", "people", "customers", "practice", "scenarios")


@dataclass(frozen=True)
class State:
    """What to look at. `shop`: 'demo', 'empty' (no till, no rules), 'gone' (the till's file is away), 'lived' (a past).

    `do` works on the open page as a person would.
    """

    page: str
    name: str
    shop: str = "demo"
    do: Callable[[Page], None] = lambda _page: None


def every_state() -> list[State]:
    """All of them, and for every page of the window at least: filled, empty, and the till gone."""
    states = list(STATES)
    for name in OTHERS:
        module = f"tests.gui.manager_states_{name}"
        if find_spec(module) is not None:
            states += import_module(module).STATES
    return states


def with_plain_ones(window: Window, states: list[State]) -> list[State]:
    """`states`, and the three plain ones of every page that has not its own of that name."""
    own = {(state.page, state.name) for state in states}
    plain = [
        State(page, name, shop)
        for page in window.frame.pages
        for name, shop in (("filled", "demo"), ("empty", "empty"), ("error", "gone"))
        if (page, name) not in own
    ]
    return [*plain, *states]


def one_note_changed(page: Page) -> None:
    """A family and an attribute written, not saved."""
    assert isinstance(page, ProductsPage)
    page.table.view.selectRow(2)
    page.form.lines["family"].setText("phones")
    page.form.lines["family"].textEdited.emit("phones")
    page.form.attributes.line.setText("port=usb-c")
    page.form.attributes.line.returnPressed.emit()
    page.bar.look.click()


def many_notes(page: Page) -> None:
    """Several products at once."""
    assert isinstance(page, ProductsPage)
    page.table.search.setText("kalimu")
    page.table.view.selectAll()


def cells_changed(page: Page) -> None:
    """A pair and a 'never' that wait to be saved."""
    assert isinstance(page, MatrixPage)
    page.desk.grid.mark(1, 1)
    page.desk.strip.pair.click()
    page.desk.grid.mark(0, 2)
    page.desk.strip.never.click()
    page.desk.strip.why.setText("another connector")
    page.desk.strip.why.setModified(True)
    page.desk.strip.why.editingFinished.emit()


def by_category(page: Page) -> None:
    """Categories on both sides."""
    assert isinstance(page, MatrixPage)
    for bar in (page.desk.rows_bar, page.desk.columns_bar):
        bar.kinds.setCurrentIndex(1)


def by_attribute(page: Page) -> None:
    """Attributes bought, families offered."""
    assert isinstance(page, MatrixPage)
    page.desk.rows_bar.kinds.setCurrentIndex(3)
    page.desk.columns_bar.kinds.setCurrentIndex(2)
    page.desk.columns_bar.show_which("all")


def a_rule(page: Page) -> None:
    """A cell that an attribute rule explains."""
    assert isinstance(page, MatrixPage)
    page.desk.grid.mark(0, 0)
    page.desk.grid.sought.emit(1)
    QApplication.processEvents()


STATES = (
    State("products", "unsaved", do=one_note_changed),
    State("products", "several", do=many_notes),
    State("matrix", "unsaved", do=cells_changed),
    State("matrix", "categories", do=by_category),
    State("matrix", "attributes", do=by_attribute),
    State("matrix", "rule", do=a_rule),
)
