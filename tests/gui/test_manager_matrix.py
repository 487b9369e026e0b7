"""The page of the matrix over a real till and a real store."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.manager.matrix.cells import Mark
from pos_assist.manager.matrix.desk import MOST_AT_ONCE
from pos_assist.manager.matrix.page import MatrixPage
from pos_assist.manager.window import Window
from pos_assist.services.editing import Document, Name
from tests.gui.manager_office import ManagersDesk, empty_desk

CONTROL = Qt.KeyboardModifier.ControlModifier
PHONE, CASE, OTHER_CASE = "Phone Veldrik A3", "Kalimu clear case A3", "Kalimu clear case A5"


def opened(desk: ManagersDesk, qtbot: QtBot, what: str = "") -> MatrixPage:
    window = desk.window()
    qtbot.addWidget(window, before_close_func=discard)
    window.resize(1024, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open("matrix", what)
    assert isinstance(window.page, MatrixPage)
    return window.page


def discard(window: Window) -> None:
    """What waits to be saved would keep the window open."""
    page = window.frame.pages["matrix"]
    assert isinstance(page, MatrixPage)
    page.bar.propose(())


def mark(page: MatrixPage, row: str, column: str) -> None:
    model = page.desk.model
    rows, columns = [one.title for one in model.rows], [one.title for one in model.columns]
    page.desk.grid.mark(rows.index(row), columns.index(column))


def said(page: MatrixPage, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return str(page.desk.model.data(page.desk.grid.currentIndex(), role))


def rules(desk: ManagersDesk) -> dict[Name, Document]:
    documents = desk.office().editing.documents()
    return {name: document for name, document in documents.items() if name[0] in ("pair", "fits", "never")}


def test_a_cell_shows_how_it_is_known_by_sign_and_in_words(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    mark(page, PHONE, CASE)
    assert said(page) == "○"
    words = said(page, Qt.ItemDataRole.AccessibleTextRole)
    assert words == f"{PHONE} → {CASE}: goes with it by a wider rule"
    assert said(page, Qt.ItemDataRole.ToolTipRole) == words
    assert page.desk.strip.title.text() == words
    assert "Rule phone-case" in page.desk.strip.detail.text()
    told = QAccessible.queryAccessibleInterface(page.desk.grid)
    assert told is not None
    assert told.text(QAccessible.Text.Name) == "What goes with what"


def test_a_pair_is_written_and_removed_by_keyboard_alone(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    before = rules(managers_desk)
    mark(page, PHONE, OTHER_CASE)
    grid = page.desk.grid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert said(page) == "● *"
    assert "not saved yet" in said(page, Qt.ItemDataRole.AccessibleTextRole)
    assert rules(managers_desk) == before
    QTest.keyClicks(page.bar.why, "they fit")
    QTest.keyClick(page.window(), Qt.Key.Key_S, CONTROL)
    added = {name: one for name, one in rules(managers_desk).items() if name not in before}
    assert list(added.values()) == [{"id": next(iter(added))[1], "when": "sku:PH-A3", "offer": "sku:CS-CL-A5"}]
    assert managers_desk.office().editing.history()[0].why == "they fit"
    assert said(page) == "●"
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert said(page) == "∅ *"
    QTest.keyClick(page.window(), Qt.Key.Key_S, CONTROL)
    assert rules(managers_desk) == before


def test_never_with_asks_why_in_its_place_and_wins_over_the_wider_rule(
    managers_desk: ManagersDesk, qtbot: QtBot
) -> None:
    page = opened(managers_desk, qtbot)
    mark(page, PHONE, CASE)
    page.desk.grid.setFocus()
    QTest.keyClick(page.desk.grid, Qt.Key.Key_Return)
    strip = page.desk.strip
    assert QApplication.focusWidget() is strip.pair
    strip.never.click()
    assert QApplication.focusWidget() is strip.why
    QTest.keyClicks(strip.why, "it slips out")
    QTest.keyClick(strip.why, Qt.Key.Key_Return)
    assert said(page) == "× *"
    page.save()
    assert said(page) == "×"
    assert "it slips out" in strip.detail.text()
    wanted = {"when": "sku:PH-A3", "offer": "sku:CS-CL-A3", "why": "it slips out"}
    never = [document for (kind, _), document in rules(managers_desk).items() if kind == "never"]
    assert any(wanted.items() <= document.items() for document in never)


def test_many_cells_are_changed_at_once_and_saved_as_one_version(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    versions = len(managers_desk.office().editing.history())
    choose_block(page, 20, 20, 3, 4)
    assert page.desk.strip.title.text() == "12 cells marked"
    page.desk.strip.pair.click()
    page.bar.look.click()
    assert page.bar._preview.count() == len(page._wishes or ()) > 3
    page.save()
    assert len(managers_desk.office().editing.history()) == versions + 1
    model = page.desk.model
    block = [
        model.cell(model.rows[20 + down], model.columns[20 + right])[0].mark for down in range(3) for right in range(4)
    ]
    assert set(block) <= {Mark.PAIR, Mark.NEVER, Mark.ITSELF}


def choose_block(page: MatrixPage, row: int, column: int, rows: int, columns: int) -> None:
    model, grid = page.desk.model, page.desk.grid
    block = QItemSelection(model.index(row, column), model.index(row + rows - 1, column + columns - 1))
    grid.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_too_many_cells_are_refused_in_words(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    page.desk.grid.selectAll()
    assert str(MOST_AT_ONCE) in page.desk.strip.detail.text()
    assert not page.desk.strip.pair.isEnabled()
    QTest.keyClick(page.desk.grid, Qt.Key.Key_Delete)
    assert page.bar.changes == ()


def test_control_z_takes_back_what_is_not_saved_before_anything_that_is(
    managers_desk: ManagersDesk, qtbot: QtBot
) -> None:
    page = opened(managers_desk, qtbot)
    mark(page, PHONE, OTHER_CASE)
    page.desk.grid.setFocus()
    QTest.keyClick(page.desk.grid, Qt.Key.Key_Space)
    QTest.keyClick(page.desk.grid, Qt.Key.Key_Space)
    assert said(page) == "× *"
    QTest.keyClick(page.desk.grid, Qt.Key.Key_Z, CONTROL)
    assert said(page) == "● *"
    QTest.keyClick(page.desk.grid, Qt.Key.Key_Z, CONTROL)
    assert said(page) == ""
    assert page.bar.changes == ()
    assert page.leave()


def test_discarded_changes_are_gone_from_the_cells(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    mark(page, PHONE, OTHER_CASE)
    page.desk.strip.pair.click()
    page.bar.discard_button.click()
    assert said(page) == ""
    assert page.leave()


def test_searches_narrow_both_sides_and_keep_the_marked_cell(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    mark(page, PHONE, CASE)
    page.desk.rows_bar.search.setText("VÉLDRIK phone")
    page.desk.columns_bar.search.setText("clear case")
    titles = [one.title for one in page.desk.model.rows]
    assert titles
    assert all(title.startswith("Phone Veldrik") for title in titles)
    assert all("clear case" in one.title for one in page.desk.model.columns)
    assert said(page, Qt.ItemDataRole.AccessibleTextRole).startswith(f"{PHONE} → {CASE}")
    page.desk.rows_bar.search.setText("there is no such thing")
    assert page.desk.nothing.isVisible()


def test_only_what_has_something_is_shown_at_first_and_everything_when_asked(
    managers_desk: ManagersDesk, qtbot: QtBot
) -> None:
    page = opened(managers_desk, qtbot)
    some = len(page.desk.model.rows), len(page.desk.model.columns)
    page.desk.rows_bar.show_which("all")
    page.desk.columns_bar.show_which("all")
    every = len(managers_desk.office().shop().products)
    assert (len(page.desk.model.rows), len(page.desk.model.columns)) == (every, every)
    assert 0 < some[0] < every
    assert 0 < some[1] < every


def test_the_next_thing_of_a_row_is_one_key_away_and_a_name_is_jumped_to(
    managers_desk: ManagersDesk, qtbot: QtBot
) -> None:
    page = opened(managers_desk, qtbot)
    grid, model = page.desk.grid, page.desk.model
    grid.mark(0, 0)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Right, CONTROL)
    first = grid.currentIndex().column()
    assert said(page) != ""
    QTest.keyClick(grid, Qt.Key.Key_Right, CONTROL)
    assert grid.currentIndex().column() > first
    QTest.keyClick(grid, Qt.Key.Key_Left, CONTROL)
    assert grid.currentIndex().column() == first
    QTest.keyClicks(page.desk.jump, "nortiva x1")
    QTest.keyClick(page.desk.jump, Qt.Key.Key_Return)
    assert model.rows[grid.currentIndex().row()].title == "Phone Nortiva X1"


@pytest.mark.parametrize("kind", range(4))
def test_every_kind_of_thing_stands_on_either_axis(managers_desk: ManagersDesk, qtbot: QtBot, kind: int) -> None:
    page = opened(managers_desk, qtbot)
    for bar in (page.desk.rows_bar, page.desk.columns_bar):
        bar.kinds.setCurrentIndex(kind)
        bar.show_which("all")
    wanted = ("product", "category", "family", "attribute")[kind]
    assert {one.key[0] for one in (*page.desk.model.rows, *page.desk.model.columns)} == {wanted}
    QAbstractItemModelTester(page.desk.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.desk.rows_bar.show_which("some")


def test_a_rule_between_categories_is_written_as_one(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    for bar in (page.desk.rows_bar, page.desk.columns_bar):
        bar.kinds.setCurrentIndex(1)
        bar.show_which("all")
    mark(page, "Phones", "Batteries")
    page.desk.strip.pair.click()
    page.save()
    documents = rules(managers_desk).values()
    wanted = {"when": {"category": "Phones"}, "offer": {"category": "Batteries"}}
    assert any(wanted.items() <= document.items() for document in documents)
    assert said(page) == "●"


def test_a_link_of_a_product_shows_what_goes_with_it(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot, "sku:PH-A3")
    marked = page.desk._marked()
    assert marked is not None
    assert marked[0].title == PHONE
    columns = [one.title for one in page.desk.model.columns]
    assert CASE in columns
    assert OTHER_CASE not in columns


def test_the_rule_behind_a_cell_is_one_press_away(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    mark(page, PHONE, CASE)
    with qtbot.waitSignal(page.go) as went:
        page.desk.strip.link.click()
    assert went.args == ["offers", "phone-case"]


def test_a_shop_with_nothing_says_so_and_leads_on(managers_desk: ManagersDesk, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(empty_desk(tmp_path / "empty"), qtbot)
    assert page.states.currentWidget() is not page.desk
    page.states._press.click()
    window = page.window()
    assert isinstance(window, Window)
    assert window.page.KEY == "products"


def test_ten_thousand_products_are_not_looked_at_before_they_are_shown(
    managers_desk: ManagersDesk, qtbot: QtBot
) -> None:
    """Only the cells that are drawn are worked out: the rest of the matrix costs nothing."""
    page = opened(managers_desk, qtbot)
    page.desk.rows_bar.show_which("all")
    page.desk.columns_bar.show_which("all")
    model, asked = page.desk.model, set[tuple[int, int]]()
    plain = model.place

    def counting(index: object) -> object:
        asked.add((index.row(), index.column()))  # type: ignore[attr-defined]
        return plain(index)  # type: ignore[arg-type]

    model.place = counting  # type: ignore[method-assign, assignment]
    page.desk.grid.verticalScrollBar().setValue(page.desk.grid.verticalScrollBar().maximum())
    QApplication.processEvents()
    assert 0 < len(asked) < len(model.rows) * len(model.columns) / 100
