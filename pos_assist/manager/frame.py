"""What stands around a page: the list of pages (a drop-down where it is narrow), head, help, line of messages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pos_assist.manager import texts as say
from pos_assist.manager.heading import Heading
from pos_assist.manager.message_line import MessageLine
from pos_assist.manager.page import Page
from pos_assist.manager.parts.style import kind
from pos_assist.services.texts import Texts

HEADINGS = {  # above which page of the list
    "overview": say.FIGURES,
    "products": say.CATALOGUE,
    "practice": say.PRACTICE,
}
NARROW = 700  # pixels: below, the list of pages is a drop-down
LIST_WIDTH = 204
LEAST_WIDTH = 320


class Frame(QWidget):
    """Shows one of `pages`.

    Signals:
        chosen(str): a page was chosen in the list.
    """

    chosen = Signal(str)

    def __init__(self, pages: Sequence[Page], texts: Texts) -> None:
        """`texts`: manager_shell."""
        super().__init__()
        self._texts = texts
        self.pages = {page.KEY: page for page in pages}
        self.heading = Heading(texts)
        self.messages = MessageLine(texts.tr(say.CLOSE))
        self._help = kind(QLabel(), "ok")
        self._help.setWordWrap(True)
        self._help.hide()
        self._list, self._choice, self._stack = kind(QListWidget(), "pages"), QComboBox(), QStackedWidget()
        self._list.setFixedWidth(LIST_WIDTH)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.setMinimumWidth(LEAST_WIDTH)  # told: a page arranges itself only when it gets the narrow width
        for widget in (self._list, self._choice):
            widget.setAccessibleName(texts.tr(say.PAGES))
        self._rows: list[str] = []  # the list's rows: a page's key, '' = a heading
        grouped = any(page.KEY == "overview" for page in pages)  # else there is one group, which needs no name
        for page in pages:
            if grouped and page.KEY in HEADINGS:
                self._add_heading(texts.tr(HEADINGS[page.KEY]))
            self._add_page(page)
        self._lay_out()
        self._list.currentRowChanged.connect(lambda row: self._at(self._rows[row] if row >= 0 else ""))
        self._choice.activated.connect(lambda place: self._at(self._choice.itemData(place) or ""))

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        self._list.addItem(item)
        self._rows.append("")
        if self._choice.count():
            self._choice.insertSeparator(self._choice.count())

    def _add_page(self, page: Page) -> None:
        title = page.texts.tr(page.TITLE)
        item = QListWidgetItem(title)
        item.setToolTip(title)  # it may be cut
        self._list.addItem(item)
        self._rows.append(page.KEY)
        self._choice.addItem(title, page.KEY)
        self._stack.addWidget(page)

    def _lay_out(self) -> None:
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(2)
        for part in (self._choice, self.heading, self._help, self.messages):
            right.addWidget(part)
        right.addWidget(self._stack, 1)
        beside.addWidget(self._list)
        beside.addLayout(right, 1)

    @property
    def page(self) -> Page:
        """The one that is shown."""
        return list(self.pages.values())[self._stack.currentIndex()]

    def show_page(self, key: str) -> None:
        """Put that page in front and mark it in the list."""
        place = list(self.pages).index(key)
        self._stack.setCurrentIndex(place)
        self.heading.title.setText(self.page.texts.tr(self.page.TITLE))
        self._help.hide()
        self.mark()

    def mark(self) -> None:
        """The list says what is shown, also where another choice could not be followed."""
        self._list.blockSignals(True)
        self._list.setCurrentRow(self._rows.index(self.page.KEY))
        self._list.blockSignals(False)
        self._choice.setCurrentIndex(self._choice.findData(self.page.KEY))

    def toggle_help(self) -> None:
        """What this page is for and which keys there are; once more: away."""
        page = self.page
        said = (page.texts.tr(page.HELP) if page.HELP else "", self._texts.tr(say.KEYS))
        self._help.setText("\n".join(filter(None, said)))
        self._help.setVisible(not self._help.isVisible())

    def fit(self, width: int) -> None:
        """A list at the left, or a drop-down on top that names the page as well."""
        self.heading.title.setVisible(width >= NARROW)
        self._list.setVisible(width >= NARROW)
        self._choice.setVisible(width < NARROW)

    def _at(self, key: str) -> None:
        if key:
            self.chosen.emit(key)
