"""The form of what the shop knows about a product, or about all that are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_assist.engine.formatting import money, quantity
from pos_assist.manager.parts.form import LANGUAGES, Field, LanguageFields
from pos_assist.manager.parts.style import kind
from pos_assist.manager.products import texts as say
from pos_assist.manager.products.attributes_field import AttributesField
from pos_assist.manager.products.drafting import Drafts
from pos_assist.manager.products.listing import PLANS, Goods
from pos_assist.services.texts import Texts

SHORT_NAME_CHARS = 24  # C33
BENEFIT_CHARS = 30


class NoteForm(QScrollArea):
    """Fields filled from drafts; it changes nothing itself.

    Signals:
        put(str, str, str): key, value and language ('' where the key has none), as a person writes.
        put_attribute(str, str, bool): name, value, whether it shall be there.
        goes_with(): show the matrix of it.
    """

    put = Signal(str, str, str)
    put_attribute = Signal(str, str, bool)
    goes_with = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title, self.detail = kind(QLabel(), "strong"), kind(QLabel(), "soft")
        self.link = kind(QPushButton(texts.tr(say.COMPATIBLE)), "link")
        self.link.clicked.connect(self.goes_with)
        self.lines = {key: QLineEdit() for key in ("family", "shelf", "content", "safety")}
        self.plan = QComboBox()
        for plan, source in PLANS.items():
            self.plan.addItem(texts.tr(source), plan.value)
        self.attributes = AttributesField(texts)
        self.texts_of = {
            "short": LanguageFields(SHORT_NAME_CHARS, texts.tr(say.SHORT_NAMES)),
            "benefit": LanguageFields(BENEFIT_CHARS, texts.tr(say.BENEFITS)),
        }
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        tr, inside = self._texts.tr, QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        self._safety = Field(tr(say.SAFETY), self.lines["safety"])
        self._attributes = Field(tr(say.ATTRIBUTES), self.attributes, tr(say.ATTRIBUTE_HELP))
        for label in (self.title, self.detail):
            label.setWordWrap(True)
            column.addWidget(label)
        for part in (
            self.link,
            Field(tr(say.FAMILY), self.lines["family"], tr(say.FAMILY_HELP)),
            self._attributes,
            Field(tr(say.SHORT_NAMES), self.texts_of["short"]),
            Field(tr(say.BENEFITS), self.texts_of["benefit"]),
            Field(tr(say.PLAN), self.plan),
            Field(tr(say.SHELF), self.lines["shelf"]),
            Field(tr(say.CONTENT), self.lines["content"], tr(say.CONTENT_HELP)),
            self._safety,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)

    def _join(self) -> None:
        for key, line in self.lines.items():
            line.textEdited.connect(lambda text, one=key: self.put.emit(one, text.strip(), ""))
        for key, fields in self.texts_of.items():
            fields.edited.connect(lambda language, text, one=key: self.put.emit(one, text.strip(), language))
        self.plan.activated.connect(lambda at: self.put.emit("plan", self.plan.itemData(at) or "", ""))
        self.attributes.put.connect(self.put_attribute)
        self.attributes.wrong.connect(self._attributes.mistake)

    def prepare(self, goods: Goods) -> None:
        """What can be suggested while typing."""
        completer = QCompleter(list(goods.families), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda text: self.put.emit("family", text, ""))
        self.lines["family"].setCompleter(completer)
        self.attributes.suggest(goods.attribute_values)
        usual = quantity(goods.safety_stock, self._texts.language)
        self.lines["safety"].setPlaceholderText(usual)

    def show_products(self, product_ids: Sequence[str], goods: Goods, drafts: Drafts) -> None:
        """Fill it with what they have; nothing is emitted."""
        self.title.setText(self._title(product_ids, goods))
        self.detail.setText(self._detail(product_ids, goods))
        self.link.setVisible(len(product_ids) == 1)
        several = self._texts.tr(say.SEVERAL)
        for key, line in self.lines.items():
            value = drafts.common(product_ids, key)
            if line.text().strip() != (value or ""):
                line.setText(value or "")
                line.setCursorPosition(0)  # what does not fit is cut at its end, not at its beginning
            usual = quantity(goods.safety_stock, self._texts.language) if key == "safety" else ""
            line.setPlaceholderText(several if value is None else usual)
        for key, fields in self.texts_of.items():
            values = {language: drafts.common(product_ids, key, language) for language in LANGUAGES}
            fields.show_texts({language: value or "" for language, value in values.items()})
            for language, value in values.items():
                fields.lines[language].setPlaceholderText(several if value is None else "")
        plan = drafts.common(product_ids, "plan")
        self.plan.setCurrentIndex(-1 if plan is None else self.plan.findData(plan))
        self.plan.setPlaceholderText(several)
        self.show_attributes(product_ids, drafts)

    def show_attributes(self, product_ids: Sequence[str], drafts: Drafts) -> None:
        """Only these: they were changed."""
        self.attributes.show_held(drafts.attributes(product_ids), len(product_ids))

    def _title(self, product_ids: Sequence[str], goods: Goods) -> str:
        if len(product_ids) == 1:
            return goods.name(product_ids[0])
        return self._texts.tr(say.MANY, len(product_ids))

    def _detail(self, product_ids: Sequence[str], goods: Goods) -> str:
        if len(product_ids) != 1:
            return self._texts.tr(say.MANY_HELP)
        product = goods.catalogue.get(product_ids[0])
        if product is None:
            return product_ids[0]
        codes = ", ".join(filter(None, (product.sku, *product.barcodes))) or product.product_id
        price = money(product.price_minor, goods.shop.currency, self._texts.language) if goods.shop.currency else ""
        return " · ".join(filter(None, (codes, product.category, price)))
