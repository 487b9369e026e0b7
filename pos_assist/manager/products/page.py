"""The page of products: list, search, filters; at the side what the shop wrote, of one or of many at once."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from pos_assist.engine.catalogue import StockPlan
from pos_assist.manager import texts as shell
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.save_bar import MOST_LINES, SaveBar
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.table import Column, FilterTable, Row, row
from pos_assist.manager.products import texts as say
from pos_assist.manager.products.drafting import Drafts
from pos_assist.manager.products.form import NoteForm
from pos_assist.manager.products.listing import LACKS, PLANS, UNSAVED, Goods, Line, goods_of, line_with, lines_of

SIDE_BY_SIDE = 700  # pixels: below, the form stands beneath the list
MOST_AT_ONCE = 1_000  # products that are changed together: a preview beyond that nobody reads


class ProductsPage(Page):
    """KEY 'products'; `open` takes the till's key of a product, or its code as rules write it."""

    KEY: ClassVar[str] = "products"
    TITLE: ClassVar[str] = say.TITLE
    HELP: ClassVar[str] = say.HELP

    def __init__(self, office: Office, safety_stock: Decimal, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._safety_stock = safety_stock
        self._goods: Goods | None = None
        self._drafts: Drafts | None = None
        self._wanted = ""
        self._stale = True
        self.table = FilterTable(self._columns(), self.texts, name=self.texts.tr(say.TITLE), many=True)
        self.filter = self._filter()
        self.table.above.insertWidget(1, self.filter)
        self.form = NoteForm(self.texts)
        self._nobody = kind(QLabel(self.texts.tr(say.NOBODY)), "soft")
        self._nobody.setWordWrap(True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._side = QStackedWidget()
        self._side.addWidget(self._nobody)
        self._side.addWidget(self.form)
        self._split = QSplitter()
        self._split.addWidget(self.table)
        self._split.addWidget(self._side)
        self._split.setSizes([620, 340])
        self._split.setChildrenCollapsible(False)
        self.states = States(self._split, self.texts)
        self.bar = SaveBar(office, self.texts.tr(self.TITLE))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 8)
        column.addWidget(self.states, 1)
        column.addWidget(self.bar)
        self._join()

    def _join(self) -> None:
        self.table.chosen.connect(self._chosen)
        self.filter.currentIndexChanged.connect(self._filtered)
        self.form.put.connect(self._put)
        self.form.put_attribute.connect(self._put_attribute)
        self.form.goes_with.connect(lambda: self.go.emit("matrix", self.table.selected()[0]))
        self.bar.saved.connect(self._saved)
        self.bar.discarded.connect(self._read)

    def _columns(self) -> list[Column]:
        tr = self.texts.tr
        return [
            Column(tr(say.NAME)),
            Column(tr(say.CODE), 116, room=480),
            Column(tr(say.CATEGORY), 130, room=620),
            Column(tr(say.PRICE), 86, figures=True),
            Column(tr(say.COST), 92, figures=True, room=960),
            Column(tr(say.AVAILABLE), 82, figures=True),
            Column(tr(say.FAMILY), 110, room=740),
            Column(tr(say.PLAN), 100, room=850),
        ]

    def _filter(self) -> QComboBox:
        box, tr = QComboBox(), self.texts.tr
        box.setAccessibleName(tr(say.SHOW))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(9)
        box.addItem(tr(say.PRODUCTS), "")
        for flag, source in LACKS.items():
            box.addItem(tr(source), flag)
        for plan, source in PLANS.items():
            if plan is not StockPlan.NORMAL:
                box.addItem(tr(source), plan.value)
        box.addItem(tr(say.UNSAVED), UNSAVED)
        return box

    # Page

    def open(self, what: str = "") -> None:
        """Read the shop when it is out of date, then look at `what`."""
        self._wanted = what or self._wanted
        if self._stale and not self.bar.changes:
            self._read()
        else:
            self._look()

    def reload(self) -> None:
        """Somebody changed rules or asked for it; what is written here stays until it is saved or given up."""
        self._stale = True

    def leave(self) -> bool:
        """Not with anything unsaved."""
        return self.bar.may_leave()

    def save(self) -> None:
        """Ctrl+S."""
        self.bar.save()

    # what comes and what is done

    def _read(self) -> None:
        office, safety_stock, texts = self.office, self._safety_stock, self.texts
        if self._goods is None:
            self.states.reading()

        def job() -> tuple[Goods, list[Row]]:
            goods = goods_of(office.shop(), office.editing.documents(), safety_stock)
            return goods, [_row(line) for line in lines_of(goods, texts)]

        office.run(job, self._show, lambda error: self.states.error(error, self._read))

    def _show(self, read: tuple[Goods, list[Row]]) -> None:
        self._goods, rows = read
        self._stale = False
        self._drafts = Drafts(self._goods)
        self.bar.propose(())
        self.form.prepare(self._goods)
        if not rows:
            connected = bool(self._goods.shop.currency)
            hint = say.NO_PRODUCTS_TILL if connected else say.NO_PRODUCTS_ALONE
            self.states.empty(self.texts.tr(say.NO_PRODUCTS), self.texts.tr(hint))
            return
        self.table.show_rows(rows)
        self.states.content()
        self._look()
        if not self.table.selected():
            self.table.view.selectRow(0)
        self._chosen(self.table.selected())

    def _look(self) -> None:
        if self._goods is None or not self._wanted:
            return
        product_id, self._wanted = self._goods.resolve(self._wanted), ""
        self.filter.setCurrentIndex(0)
        self.table.select(product_id)

    def _filtered(self, at: int) -> None:
        flag = self.filter.itemData(at)
        self.table.keep((lambda one: flag in one.flags) if flag else None)

    def _chosen(self, product_ids: list[str]) -> None:
        if self._goods is None or self._drafts is None or not product_ids:
            self._say_instead(self.texts.tr(say.NOBODY))
        elif len(product_ids) > MOST_AT_ONCE:
            self._say_instead(self.texts.tr(say.TOO_MANY).format(most=MOST_AT_ONCE))
        else:
            self.form.show_products(product_ids, self._goods, self._drafts)
            self._side.setCurrentWidget(self.form)

    def _say_instead(self, text: str) -> None:
        self._nobody.setText(text)
        self._side.setCurrentWidget(self._nobody)

    def _put(self, key: str, value: str, language: str) -> None:
        if self._drafts is not None:
            self._drafts.put(self.table.selected(), key, value, language)
            self._written()

    def _put_attribute(self, name: str, value: str, there: bool) -> None:
        if self._drafts is not None:
            self._drafts.put_attribute(self.table.selected(), name, value, there=there)
            self.form.show_attributes(self.table.selected(), self._drafts)
            self._written()

    def _written(self) -> None:
        if self._goods is None or self._drafts is None:
            return
        self.bar.propose(self._drafts.changes(), self._drafts.lines(self.texts, MOST_LINES))
        notes = {product_id: self._drafts.note(product_id) for product_id in self.table.selected()}
        lines = [line_with(self._goods, product_id, note, self.texts) for product_id, note in notes.items()]
        self.table.replace([_row(line) for line in lines if line is not None])

    def _saved(self, _version: object) -> None:
        self.told.emit(self.texts.tr(shell.SAVED))
        self.changed.emit()
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Side by side, or one above the other."""
        super().resizeEvent(event)
        wide = event.size().width() >= SIDE_BY_SIDE
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)


def _row(line: Line) -> Row:
    return row(line.key, *line.cells, also=line.also, flags=line.flags, order=line.order)
