"""Documents on A4: nothing is lost, nothing runs over an edge, every page says what it is, and grey is enough."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from pos_assist.bootstrap.digesting import digest_of, week_of
from pos_assist.errors import UserError
from pos_assist.services.paper.document import Chart, Column, Document, Mark, Paragraph, Shape, Table
from pos_assist.services.reporting.figures import Unit
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.paper.pages import Pages, laid_out
from pos_assist.ui.paper.pdf import pdf_bytes
from pos_assist.ui.paper.scale import Scale
from pos_assist.ui.paper.sheet import FOOTER, HEIGHT, MARGIN, WIDTH
from tests.unit.paper.documents import document
from tests.unit.paper.overviews import ToldReporting, overview
from tests.unit.paper.reports import NOW

POPPLER = shutil.which("pdftotext")
SMALL = 10  # tenths of a point of the sheet to a pixel of the picture


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    assert load_fonts()


def picture(pages: Pages, number: int) -> QImage:
    image = QImage(round(WIDTH / SMALL), round(HEIGHT / SMALL), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(1 / SMALL, 1 / SMALL)
    pages.draw(painter, number)
    painter.end()
    return image


def of(*blocks: Table | Chart | Paragraph, language: str = "en") -> Document:
    return Document("Report", (("Period", "March"),), blocks, language, "EUR")


@pytest.mark.parametrize("rows", [0, 1, 40, 400])
def test_every_row_stands_on_one_page_within_its_margins(rows: int) -> None:
    pages = laid_out(document(rows=rows))
    assert (len(pages) > 1) == (rows >= 40)
    for page in pages.pages:
        for place, piece in page:
            assert place.top() >= MARGIN
            assert place.bottom() <= HEIGHT - MARGIN - FOOTER + 0.01
            assert piece.height == place.height()
        tops = [place.top() for place, _ in page]
        assert tops == sorted(tops)


def test_nothing_is_drawn_outside_the_margins() -> None:
    wide = Table(
        "t",
        (*(Column(f"Figure {n}", figures=True) for n in range(12)), Column("Name")),
        ((*("1 234 567,89 zł",) * 12, "Extraordinarily long name of a product " * 6),) * 30,
    )
    long_word = Paragraph("Donaudampfschifffahrt" * 40)
    pages = laid_out(of(long_word, wide))
    edge = int(MARGIN / SMALL) - 2
    for number in range(len(pages)):
        image = picture(pages, number)
        for x in (*range(edge), *range(image.width() - edge, image.width())):
            assert all(image.pixelColor(x, y) == QColor("white") for y in range(0, image.height(), 3)), (number, x)


def test_paper_is_grey_and_has_something_on_every_page() -> None:
    pages = laid_out(document(rows=90))
    for number in range(len(pages)):
        image = picture(pages, number)
        colours = [image.pixelColor(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
        assert all(one.red() == one.green() == one.blue() for one in colours)
        assert sum(one.red() < 128 for one in colours) > 50


def test_a_table_that_goes_on_repeats_its_headings() -> None:
    pages = laid_out(document(rows=200))
    assert len(pages) > 3
    first = [page[0][1] for page in pages.pages[1:-1]]
    assert all(piece.height == first[0].height and piece.draw == first[0].draw for piece in first)


def test_a_heading_is_never_alone_at_the_foot() -> None:
    for lines in range(30, 60):
        texts = tuple(Paragraph(f"Line {n}") for n in range(lines))
        for page in laid_out(of(*texts, Table("t", (Column("A"),), (("a",),), title="Rows"))).pages:
            assert not page[-1][1].stays


def test_an_empty_document_is_one_page() -> None:
    assert len(laid_out(of())) == 1
    assert pdf_bytes(of()).startswith(b"%PDF")


@pytest.mark.skipif(POPPLER is None, reason="poppler-utils are not installed")
@pytest.mark.parametrize("language", ["en", "pl", "sk", "ro"])
def test_a_pdf_reads_back_word_for_word(language: str, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf_bytes(document(language, rows=60)))
    told = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True).stdout
    pages = told.split("\f")[:-1]
    for number, page in enumerate(pages, start=1):
        assert "Report" in page
        assert "Period: 2026-03-01 – 2026-03-30" in page
        assert "Filters: Till 2, add-on" in page
        assert f"{number}/{len(pages)}" in page.replace(" ", "").splitlines()[-1]
    words = told.replace("\u00a0", " ")
    for expected in ("Zażółć gęślą jaźń", "Kôň s ďobmi, ľúbezný", "Șoșete și țesături", '=cmd|"/c calc"!A1'):
        assert words.count(expected) == 12
    money = {"en": "−PLN 12,345.68", "ro": "−12.345,68 zł"}.get(language, "−12 345,68 zł")
    assert words.count(money) == 12
    size = subprocess.run(["pdfinfo", str(file)], check=True, capture_output=True, text=True).stdout
    assert "A4" in size
    assert "Pages:" in size


def test_a_scale_holds_every_mark_and_its_round_numbers() -> None:
    for low, high in ((0.1, 0.2), (-5.0, 74.0), (3.0, 3.0), (0.0, 0.0), (-0.2, -0.1), (1e6, 2e6)):
        chart = Chart("", Shape.DOTS, Unit.RATIO, (Mark("a", low, low, high), Mark("b", None, said="too few")))
        scale = Scale.of(chart)
        assert scale.low < scale.high
        assert scale.low <= low <= high <= scale.high
        assert all(scale.low <= tick <= scale.high for tick in scale.ticks())
        assert 1 <= len(scale.ticks()) <= 5
        assert scale.along(scale.low, 10, 20) == 10
        assert scale.along(scale.high, 10, 20) == 20
    bars = Chart("", Shape.BARS, Unit.COUNT, (Mark("a", 40), Mark("b", 12)))
    assert Scale.of(bars).low == 0


def test_a_chart_without_any_number_is_drawn_all_the_same() -> None:
    for shape in Shape:
        for marks in ((), (Mark("a", None, said="too few"),), (Mark("a", 1.0),)):
            picture(laid_out(of(Chart("Nothing", shape, Unit.SHARE, marks))), 0)


def test_it_is_dropped_into_a_folder_once(tmp_path: Path) -> None:
    digest, folder = digest_of(ToldReporting(overview()), week_of("2026-W46"), "en", NOW), tmp_path / "a" / "b"
    assert digest.write(folder, replace=False) == folder / "pos-assist-2026-W46.pdf"
    with pytest.raises(UserError, match="exists already"):
        digest.write(folder, replace=False)
    assert digest.write(folder, replace=True).read_bytes().startswith(b"%PDF")
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(UserError, match="cannot be made"):
        digest.write(tmp_path / "file" / "b", replace=False)
