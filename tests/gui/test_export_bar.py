"""Export and print on a screen: what is pressed is written or shown, and what cannot be is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_assist.manager.parts.export_bar import ExportBar
from pos_assist.manager.parts.preview import Preview, print_pages
from pos_assist.services.paper.document import Document
from pos_assist.services.paper.naming import file_name
from pos_assist.ui.paper.pages import laid_out
from tests.gui.manager_office import ManagersDesk, empty_desk
from tests.unit.paper.documents import document


@pytest.fixture
def desk(tmp_path: Path) -> ManagersDesk:
    return empty_desk(tmp_path / "shop")


def bar(
    desk: ManagersDesk, qtbot: QtBot, to: str, made: Callable[[], Document | None] = document, language: str = "en"
) -> tuple[ExportBar, list[str], list[Exception]]:
    def ask(_parent: QWidget, _title: str, _name: str, _form: str) -> str:
        return to

    one, told, failed = ExportBar(desk.office(language), made, ask=ask), list[str](), list[Exception]()
    one.told.connect(told.append)
    one.failed.connect(failed.append)
    qtbot.addWidget(one)
    return one, told, failed


@pytest.mark.parametrize("form", ["xlsx", "csv", "pdf"])
def test_each_form_is_written_where_somebody_says(form: str, desk: ManagersDesk, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / f"shop.{form}"
    one, told, failed = bar(desk, qtbot, str(file.with_suffix("")))
    place = ["xlsx", "csv", "pdf"].index(form)
    one.menu.actions()[place].trigger()
    assert not failed
    assert told == [f"Written to {file}."]
    begins = {"xlsx": b"PK", "csv": b"\xef\xbb\xbf", "pdf": b"%PDF"}[form]
    assert file.read_bytes().startswith(begins)
    one.menu.actions()[place].trigger()  # the system's dialog has asked whether to replace it
    assert not failed


def test_a_workbook_of_a_screen_holds_its_table(desk: ManagersDesk, qtbot: QtBot, tmp_path: Path) -> None:
    one, *_ = bar(desk, qtbot, str(tmp_path / "shop.xlsx"))
    one.write("xlsx")
    assert openpyxl.load_workbook(tmp_path / "shop.xlsx").worksheets[0].max_row == 6


def test_nothing_to_write_and_a_disk_that_refuses_are_told(desk: ManagersDesk, qtbot: QtBot, tmp_path: Path) -> None:
    one, told, failed = bar(desk, qtbot, str(tmp_path / "shop.pdf"), lambda: None)
    one.write("pdf")
    one.print.click()
    assert [str(error) for error in failed] == ["There is nothing to write yet."] * 2
    away, told, failed = bar(desk, qtbot, str(tmp_path / "no" / "such" / "shop.pdf"))
    away.write("pdf")
    assert "cannot be written" in str(failed[0])
    assert not told
    assert away.export.isEnabled()


def test_who_gives_up_writes_nothing(desk: ManagersDesk, qtbot: QtBot, tmp_path: Path) -> None:
    one, told, failed = bar(desk, qtbot, "")
    one.write("csv")
    assert (told, failed) == ([], [])


def test_print_shows_the_pages_first(desk: ManagersDesk, qtbot: QtBot) -> None:
    one, _, failed = bar(desk, qtbot, "", lambda: document(rows=90), "pl")
    one.print.click()
    preview = one.preview
    assert isinstance(preview, Preview)
    assert len(preview.sheets) == len(laid_out(document(rows=90)))
    for width in (360, 900):
        preview.resize(width, 700)
        assert all(sheet.width() < width for sheet in preview.sheets)
        assert preview.grab().toImage().pixelColor(width // 2, 40).lightness() > 200
    preview.close()
    QCoreApplication.sendPostedEvents(preview, QEvent.Type.DeferredDelete)
    assert one.preview is None
    assert not failed


def test_what_is_printed_has_every_page_or_those_that_were_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    pages = laid_out(document(rows=200))
    for first, last, expected in ((0, 0, len(pages)), (2, 3, 2)):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        file = tmp_path / f"print-{first}.pdf"
        printer.setOutputFileName(str(file))
        if first:
            printer.setFromTo(first, last)
        print_pages(pages, printer)
        assert file.read_bytes().count(b"/Type /Page\n") == expected


def test_a_file_is_named_after_what_is_in_it() -> None:
    assert file_name(document(), "csv") == "report-2026-03-01-2026-03-30.csv"
