"""Import and export in the manager's window, over a real shop and a real store."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pos_assist.adapters.store.approvals import load_decisions
from pos_assist.bootstrap.manager_transfer import pages
from pos_assist.engine.approval import ProposalState
from pos_assist.manager.transfer.page import TransferPage
from pos_assist.manager.window import Window
from tests.gui.manager_office import ManagersDesk, empty_desk
from tests.gui.manager_reading import cut_texts, nameless

RULES = "rules"
NEVER = 'format = 1\n[[never]]\nid = "apart"\nwhen = "sku:A"\noffer = "sku:B"\n'


def shown(desk: ManagersDesk, qtbot: QtBot, language: str = "en", size: tuple[int, int] = (1024, 768)) -> Window:
    window = desk.window(language)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.go("transfer")
    return window


def page_of(window: Window) -> TransferPage:
    page = window.frame.pages["transfer"]
    assert isinstance(page, TransferPage)
    return page


@pytest.fixture
def window(managers_desk: ManagersDesk, qtbot: QtBot) -> Window:
    return shown(managers_desk, qtbot)


@pytest.fixture
def page(window: Window) -> TransferPage:
    return page_of(window)


def export(page: TransferPage, what: str, file: Path) -> None:
    page.out.what.setCurrentIndex(page.out.what.findData(what))
    page.out.file.setText(str(file))
    page.out.write_button.click()
    assert page.out.result.text().startswith(f"Written to {file}."), page.out.wrong.text()


def look(page: TransferPage, file: Path) -> list[str]:
    page.into.file.setText(str(file))
    page.into.look_button.click()
    lines = page.into.lines
    return [lines.item(at).text() for at in range(lines.count())]


def edit(file: Path, sheet: str, row: int, **cells: Any) -> str:
    """Fill in cells of a workbook by heading; the last one's place: 'D2'."""
    book = openpyxl.load_workbook(file)
    page: Any = book[sheet]
    at = {str(cell.value): cell.column for cell in page[1]}
    place = ""
    for key, value in cells.items():
        cell = page.cell(row, at[key], value)
        place = cell.coordinate
    book.save(file)
    return place


def test_a_workbook_is_looked_at_put_in_force_and_taken_back(
    window: Window, page: TransferPage, managers_desk: ManagersDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    editing, file = managers_desk.office().editing, tmp_path / "shop.xlsx"
    before = editing.documents()
    export(page, RULES, file)
    edit(file, "product", 2, shelf="Z-99")
    lines = look(page, file)
    assert page.into.summary.text().startswith("New: 0. Changed: 1. Removed: 0. As before: ")
    assert any("Z-99" in line for line in lines[:2]), lines
    assert editing.documents() == before
    page.into.why.setText("the spring range")
    with qtbot.waitSignal(page.changed):
        page.into.put_button.click()
    after = editing.documents()
    assert [name for name in after if after[name] != before.get(name)] != []
    version = editing.history()[0]
    assert (version.by, version.why, version.source) == ("Anna", "the spring range", "shop.xlsx")
    assert window.frame.messages.label.text() == "1 change from shop.xlsx is in force."
    assert not page.into.put_button.isVisible()
    window.undo()
    window.frame.messages.yes.click()
    assert editing.documents() == before


def test_a_mistake_has_its_cell_and_nothing_is_changed(
    page: TransferPage, managers_desk: ManagersDesk, tmp_path: Path
) -> None:
    editing, file = managers_desk.office().editing, tmp_path / "shop.xlsx"
    before, versions = editing.documents(), len(editing.history())
    export(page, RULES, file)
    place = edit(file, "product", 2, shelf="Z-99", safety="many")
    lines = look(page, file)
    assert page.into.summary.text() == "1 mistake: nothing of the file can be put in force."
    assert lines[0].startswith(f"Sheet product, cell {place}: "), lines
    assert not page.into.put_button.isVisible()
    page.into.put_button.click()
    page.save()
    assert (editing.documents(), len(editing.history())) == (before, versions)


@pytest.mark.parametrize("ending", ["xlsx", "csv", "json", "toml"])
@pytest.mark.parametrize("whole", [False, True])
def test_what_was_exported_changes_nothing_when_it_comes_back(
    page: TransferPage, tmp_path: Path, ending: str, whole: bool
) -> None:
    file = tmp_path / f"rules.{ending}"
    export(page, RULES, file)
    page.into.whole.setChecked(whole)
    assert look(page, file) == []
    assert page.into.summary.text() == "Everything in the file is in force already."
    assert not page.into.put_button.isVisible()


def test_only_with_the_tick_something_is_taken_away(
    page: TransferPage, managers_desk: ManagersDesk, tmp_path: Path
) -> None:
    editing, file = managers_desk.office().editing, tmp_path / "one.toml"
    file.write_text(NEVER)
    look(page, file)
    assert page.into.summary.text().startswith("New: 1. Changed: 0. Removed: 0.")
    assert page.into.summary.property("kind") == "ok"
    page.into.whole.setChecked(True)
    assert not page.into.put_button.isVisible()  # another question: it must be looked at again
    lines = look(page, file)
    assert any(line.startswith("Removed: ") for line in lines)
    assert page.into.summary.property("kind") == "warning"
    page.into.put_button.click()
    assert list(editing.documents()) == [("never", "apart")]


def test_a_file_that_is_another_one_now_is_not_put_in_force(
    page: TransferPage, managers_desk: ManagersDesk, tmp_path: Path
) -> None:
    editing, file = managers_desk.office().editing, tmp_path / "one.toml"
    before = editing.documents()
    file.write_text(NEVER)
    look(page, file)
    file.write_text(NEVER.replace("sku:B", "sku:C"))
    page.into.put_button.click()
    assert "is not as you looked at it" in page.into.wrong.text()
    assert editing.documents() == before


def test_decisions_filled_in_elsewhere_are_put_in_force(
    page: TransferPage, managers_desk: ManagersDesk, tmp_path: Path
) -> None:
    file = tmp_path / "proposals.xlsx"
    export(page, "proposals", file)
    edit(file, "proposals", 2, decision="approved")
    lines = look(page, file)
    assert lines[0].endswith(": Waiting → Approved")
    assert any(line.startswith("Note: ") and "for reading only" in line for line in lines)
    page.into.why.setText("agreed")
    page.into.put_button.click()
    (made,) = load_decisions(managers_desk.home.store)
    assert (made.state, made.by, made.note) == (ProposalState.APPROVED, "Anna", "agreed")


def test_what_is_missing_is_said_beside_the_button(page: TransferPage, tmp_path: Path) -> None:
    page.into.look_button.click()
    assert page.into.wrong.text() == "Give a file to read."
    look(page, tmp_path / "away.toml")
    assert "cannot be read" in page.into.wrong.text()
    page.out.write_button.click()
    assert page.out.wrong.text() == "Give a file to write to."
    page.out.file.setText(str(tmp_path / "all.csv"))
    page.out.write_button.click()
    assert page.out.wrong.text().startswith("A CSV file holds one table")
    assert not (tmp_path / "all.csv").exists()


def test_a_file_that_is_there_stays_without_the_tick(page: TransferPage, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    file.write_text("mine")
    page.out.file.setText(str(file))
    page.out.write_button.click()
    assert page.out.wrong.text().startswith(f"{file} exists already.")
    assert file.read_text() == "mine"
    page.out.replace.setChecked(True)
    export(page, "all", file)
    assert {"product", "stock", "proposals"} <= json.loads(file.read_text()).keys()


def test_an_answer_to_another_file_is_not_shown(managers_desk: ManagersDesk, qtbot: QtBot, tmp_path: Path) -> None:
    waiting: list[Callable[[], None]] = []

    def later(job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        del failed
        waiting.append(lambda: done(job()))

    office = managers_desk.office(run=later)
    (page,) = pages(office, managers_desk.settings, managers_desk.home)
    qtbot.addWidget(page)
    assert isinstance(page, TransferPage)
    (tmp_path / "one.toml").write_text(NEVER)
    look(page, tmp_path / "one.toml")
    page.into.file.setText(str(tmp_path / "other.toml"))
    waiting.pop()()
    assert page.into.lines.count() == 0
    assert page.into.look_button.isEnabled()
    assert not page.into.put_button.isEnabled()


def test_a_till_that_is_away_keeps_no_file_waiting(managers_desk: ManagersDesk, qtbot: QtBot, tmp_path: Path) -> None:
    away = replace(managers_desk.settings.till, db=f"{managers_desk.settings.till.db}.away")
    page = page_of(shown(replace(managers_desk, settings=replace(managers_desk.settings, till=away)), qtbot))
    (tmp_path / "one.toml").write_text(NEVER)
    assert look(page, tmp_path / "one.toml")
    assert page.into.put_button.isEnabled()


def test_without_a_till_there_is_no_stock_to_write(tmp_path: Path, qtbot: QtBot) -> None:
    page = page_of(shown(empty_desk(tmp_path / "shop"), qtbot))
    assert page.out.what.findData("stock") == -1
    export(page, "all", tmp_path / "all.xlsx")
    assert "No till is connected" in page.out.result.text()


@pytest.mark.parametrize("language", ["en", "pl", "sk", "ro"])
@pytest.mark.parametrize("size", [(1024, 768), (360, 768)])
def test_nothing_is_cut_and_everything_has_a_name(
    managers_desk: ManagersDesk, qtbot: QtBot, tmp_path: Path, language: str, size: tuple[int, int]
) -> None:
    window = shown(replace(managers_desk, longer=language == "pl"), qtbot, language, size)
    page, file = page_of(window), tmp_path / "one.toml"
    for text in (NEVER, NEVER.replace("when", "wen")):
        file.write_text(text)
        page.into.file.setText(str(file))
        page.into.look()
        QTest.qWait(1)
        assert cut_texts(page) == []
        assert nameless(page) == []
