"""Pages on the screen as they will be on paper, and from there to a printer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_assist.services.texts import Texts
from pos_assist.ui.paper import texts as say
from pos_assist.ui.paper.pages import Pages
from pos_assist.ui.paper.sheet import HEIGHT, PER_INCH, WIDTH, page_layout

WIDEST = 794  # pixels of a page: A4 at 96 dpi
USUAL_SIZE = QSize(860, 760)


def print_pages(pages: Pages, printer: QPrinter) -> None:
    """All of them, or those that the printer's dialog was told."""
    printer.setPageLayout(page_layout())
    printer.setFullPage(True)
    first = max(1, printer.fromPage())
    last = min(printer.toPage() or len(pages), len(pages))
    painter = QPainter()
    if not painter.begin(printer):
        return
    scale = printer.resolution() / PER_INCH
    painter.scale(scale, scale)
    for number in range(first, last + 1):
        if number > first:
            printer.newPage()
        pages.draw(painter, number - 1)
    painter.end()


class PageSheet(QWidget):
    """One page, as wide as there is room; painted only where it is seen."""

    def __init__(self, pages: Pages, number: int, name: str) -> None:
        super().__init__()
        self._pages, self._number = pages, number
        self.setAccessibleName(name)

    def fit(self, width: int) -> None:
        """So wide, and as high as A4 then is."""
        self.setFixedSize(width, round(width * HEIGHT / WIDTH))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paper is white in every theme."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / WIDTH, self.width() / WIDTH)
        self._pages.draw(painter, self._number)
        painter.end()


class Preview(QDialog):
    """A window of its own beside the manager's; nothing waits for it."""

    def __init__(self, pages: Pages, texts: Texts, parent: QWidget | None = None) -> None:
        """`texts`: of the context paper."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(texts.tr(say.PREVIEW).replace("{title}", pages.document.title))
        self._pages = pages
        said = texts.tr(say.PAGE)
        self.sheets = [
            PageSheet(pages, number, said.format(number=number + 1, pages=len(pages))) for number in range(len(pages))
        ]
        self.print_button, self.close_button = QPushButton(texts.tr(say.PRINT)), QPushButton(texts.tr(say.CLOSE))
        self._scroll = QScrollArea(widgetResizable=True)
        self._lay_out(said.format(number=1, pages=len(pages)) if len(pages) == 1 else f"1–{len(pages)}")
        self.print_button.clicked.connect(self._print)
        self.close_button.clicked.connect(self.close)
        self.resize(USUAL_SIZE)

    def _lay_out(self, size: str) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        for sheet in self.sheets:
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setWidget(inside)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = QHBoxLayout()
        bar.addWidget(QLabel(size), 1)
        bar.addWidget(self.print_button)
        bar.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # as narrow as a side panel
        outer.addWidget(self._scroll, 1)
        outer.addLayout(bar)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Pages as wide as there is room."""
        super().resizeEvent(event)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        width = max(200, min(WIDEST, self.width() - bar - 48))
        for sheet in self.sheets:
            sheet.fit(width)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        printer.setDocName(self._pages.document.title)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self._pages))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            print_pages(self._pages, printer)
