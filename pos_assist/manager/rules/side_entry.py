"""One side of a rule: products by name, or a category, a family, attributes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from pos_assist.manager.parts.style import kind
from pos_assist.manager.rules import field_texts as say
from pos_assist.manager.rules import forms
from pos_assist.manager.rules.chosen import Chosen
from pos_assist.manager.rules.entries import Entry
from pos_assist.manager.rules.naming import as_list
from pos_assist.services.texts import Texts


class SideEntry(Entry):
    """One side of a rule: products by name, or what they are."""

    def __init__(self, chosen: Chosen, texts: Texts) -> None:
        """Categories and families are offered by `choices` once they are read."""
        super().__init__()
        self.chosen = chosen
        self.category, self.family = self._combo(), self._combo()
        self.attributes = QLineEdit(placeholderText=texts.tr(say.ATTRIBUTES_HINT))
        self.attributes.textEdited.connect(lambda _: self.edited.emit())
        chosen.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(chosen)
        named: Mapping[str, QWidget] = {
            say.CATEGORY_ONLY: self.category,
            say.FAMILY: self.family,
            say.ATTRIBUTES: self.attributes,
        }
        for source, widget in named.items():
            label = kind(QLabel(texts.tr(source)), "soft")
            label.setBuddy(widget)
            widget.setAccessibleName(texts.tr(source))
            column.addWidget(label)
            column.addWidget(widget)
        self.setFocusProxy(chosen)

    def _combo(self) -> QComboBox:
        combo = QComboBox(editable=True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        combo.activated.connect(lambda _: self.edited.emit())
        line = combo.lineEdit()
        if line is not None:
            line.textEdited.connect(lambda _: self.edited.emit())
        return combo

    def choices(self, categories: Sequence[str], families: Sequence[str]) -> None:
        """What the till has; anything else may be typed."""
        for combo, names in ((self.category, categories), (self.family, families)):
            text = combo.currentText()
            combo.clear()
            combo.addItems(["", *names])
            combo.setCurrentText(text)

    def put(self, value: Any) -> None:
        """Names of products, or a table of what must match."""
        table: Mapping[str, Any] = value if isinstance(value, Mapping) else {"products": as_list(value)}
        self.chosen.put([(str(one), 1) for one in as_list(table.get("products"))])
        self.category.setCurrentText(str(table.get("category", "")))
        self.family.setCurrentText(str(table.get("family", "")))
        self.attributes.setText(forms.attributes_text(table.get("attributes", {})))

    def value(self) -> Any:
        """The way back."""
        names = [name for name, _ in self.chosen.entries()]
        return forms.side_of(names, self.category.currentText(), self.family.currentText(), self.attributes.text())
