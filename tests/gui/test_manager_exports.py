"""Receipts, tests and data go to files and paper too: what is on the screen, numbers as numbers, nothing locked."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from pos_assist.manager.data_quality.page import DataPage
from pos_assist.manager.experiments.page import ExperimentsPage
from pos_assist.manager.office import Office
from pos_assist.manager.overview.desk import Desk as Clock
from pos_assist.manager.page import Page
from pos_assist.manager.parts.export_bar import ExportBar
from pos_assist.manager.receipts.page import ReceiptsPage
from pos_assist.services.reporting.figures import Group, Report
from pos_assist.services.reporting.request import Dimension, Request
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.translation import LANGUAGES
from tests.gui.manager_office import ManagersDesk, empty_desk
from tests.gui.people_fakes import FakeReporting, FakeTests
from tests.gui.test_manager_people import desk, experiments_desk, shown
from tests.told_figures import NOW, TODAY, ToldFigures, share

GROUPS = {
    Dimension.TILL: (("1", "Till 1", 61, 9, 310), ("2", "Till 2", 12, 3, 290), ("3", "Till 3", 0, 0, 0)),
    Dimension.HOUR: (("17", "17", 44, 8, 120), ("9", "9", 2, 1, 80)),
}


class Split(FakeReporting):
    """The same figures, and groups of a till or an hour."""

    def report(self, request: Request) -> Report:
        told = super().report(request)
        groups = tuple(
            Group(key, name, {"K08": share("K08", a, n), "K08x": share("K08x", b, n), "K05": share("K05", 20, n // 2)})
            for key, name, a, b, n in (GROUPS[request.by] if request.by else ())
        )
        return replace(told, groups=groups)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> ManagersDesk:
    assert load_fonts()
    return empty_desk(tmp_path_factory.mktemp("shop"))


def office_in(shop: ManagersDesk, language: str = "en") -> Office:
    return replace(shop.office(language), reporting=Split(), experiments=FakeTests())


def pages_in(shop: ManagersDesk, language: str = "en") -> Iterator[Page]:
    office = office_in(shop, language)
    yield ReceiptsPage(replace(office, reporting=ToldFigures()), Clock(lambda: NOW, lambda at: at, lambda: TODAY))
    yield ExperimentsPage(office, experiments_desk())
    yield DataPage(office, desk())


def written(page: Page, file: Path) -> Path:
    bar = page.findChild(ExportBar)
    assert isinstance(bar, ExportBar)
    failed: list[Exception] = []
    page.failed.connect(failed.append)
    bar._ask = lambda *_: str(file)
    bar.write(file.suffix[1:])
    assert failed == []
    return file


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_the_three_writes_every_form(shop: ManagersDesk, qtbot: QtBot, tmp_path: Path, language: str) -> None:
    for page in pages_in(shop, language):
        shown(page, qtbot)
        for form, begins in (("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("pdf", b"%PDF")):
            assert written(page, tmp_path / f"{page.KEY}.{form}").read_bytes().startswith(begins)


def test_nothing_read_is_nothing_to_write(shop: ManagersDesk, qtbot: QtBot) -> None:
    for page in pages_in(shop):
        qtbot.addWidget(page)
        bar = page.findChild(ExportBar)
        assert isinstance(bar, ExportBar)
        with qtbot.waitSignal(page.failed) as failed:
            bar.write("csv")
        assert str(failed.args[0]) == "There is nothing to write yet."


def test_receipts_in_a_workbook_are_numbers_and_say_how_many_there_are(
    shop: ManagersDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = next(pages_in(shop))
    assert isinstance(page, ReceiptsPage)
    shown(page, qtbot)
    rows = list(csv.reader(written(page, tmp_path / "one.csv").read_text("utf-8-sig").splitlines()))
    assert any("The newest 200 of 431 receipts." in " ".join(row) for row in rows)
    page.more.click()
    page.more.click()
    book = openpyxl.load_workbook(written(page, tmp_path / "all.xlsx"))
    cells = [row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)]
    receipts = [row for row in cells if str(row[1]).startswith("R-")]
    assert len(receipts) == 431
    assert receipts[0][6] == pytest.approx(49.90)
    assert receipts[1][3] == "Anna Kowalska"
    assert not any("The newest" in str(cell) for row in cells for cell in row)


def test_a_test_that_is_locked_tells_paper_no_more_than_the_screen(
    shop: ManagersDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = ExperimentsPage(office_in(shop), experiments_desk())
    shown(page, qtbot)
    told = {}
    for name in ("e1", "e2", "e3"):
        page.open(name)
        told[name] = written(page, tmp_path / f"{name}.csv").read_text("utf-8-sig")
    assert "told when the planned number is counted" in told["e1"]
    assert "did not get the shares that were drawn" in told["e3"]
    for figure in ("0.162", "0.191", "0.029", "16.2", "19.1"):
        assert figure not in told["e1"]
        assert figure not in told["e3"]
    assert "0.191" in told["e2"] or "19.1" in told["e2"]
    assert "Screen glass before the case" in told["e2"]


def test_not_offered_and_run_out_stand_beside_acceptance_per_till_and_per_hour(
    shop: ManagersDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    """G18: each with its interval and its n; hours by the clock, no row without a card."""
    page = DataPage(office_in(shop), desk())
    shown(page, qtbot, (1024, 700))
    tables = [one.table for one in page.splits.values()]
    rows = [[row.cells for row in table.model.rows] for table in tables if table is not None]
    assert [row[0] for row in rows[0]] == ["Till 1", "Till 2"]
    assert [row[0] for row in rows[1]] == ["9:00", "17:00"]
    assert rows[0][0][1:4] == ("19.7%", "15.6–24.5%", "310")
    assert rows[0][0][4] == "2.9%"
    assert rows[0][0][7] == "12.9%"
    text = written(page, tmp_path / "data.csv").read_text("utf-8-sig")
    assert "17:00" in text
    assert text.count("310") >= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_of_the_table_can_be_read_whole_or_it_is_a_line(shop: ManagersDesk, qtbot: QtBot, language: str) -> None:
    for width in (344, 560, 804, 1000):
        page = DataPage(office_in(shop, language), desk())
        shown(page, qtbot, (width, 700))
        for place in page.splits.values():
            table = place.table
            assert table is not None
            assert table.isVisible() is not place.lines.isVisible()
            if table.isVisible():
                name = table.fontMetrics().horizontalAdvance(max((r.cells[0] for r in table.model.rows), key=len))
                assert table.view.columnWidth(0) >= name + 16
                assert table.view.horizontalScrollBar().maximum() == 0
        area = page.findChildren(QScrollArea)[0]
        inside = area.widget()
        assert inside is not None
        assert inside.width() <= area.viewport().width()


def test_where_it_is_narrow_each_rate_keeps_its_interval(shop: ManagersDesk, qtbot: QtBot) -> None:
    page = DataPage(office_in(shop), desk())
    shown(page, qtbot, (344, 700))
    table = next(iter(page.splits.values()))
    line = table.lines.text().splitlines()[0]
    assert table.lines.isVisible()
    assert line.startswith("Till 1: ")
    assert line.count("(") == line.count("n = ") == 3
