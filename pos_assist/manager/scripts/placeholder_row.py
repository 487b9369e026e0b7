"""Buttons for everything that a sentence can be filled with: each with what it is and what it says of the sample."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from pos_assist.engine.facts import Facts
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.script_fields import fillable
from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.style import kind
from pos_assist.manager.scripts import texts as say
from pos_assist.services.texts import Texts

VALUE_CHARS = 14  # of a sample's text on a button


class PlaceholderRow(QWidget):
    """Made anew for another kind of offer.

    Signals:
        wanted(str): '{item}', to be put where the cursor stands.
    """

    wanted = Signal(str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._kind: OfferKind | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._row = QWidget()
        self._flow = Flow()
        self._row.setLayout(self._flow)
        self._meaning = kind(QLabel(" "), "soft")
        self._meaning.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._row)
        column.addWidget(self._meaning)

    def show_kind(self, wanted: OfferKind, facts: Facts | None) -> None:
        """The placeholders of a kind, with what they say of a sample."""
        if wanted is not self._kind:
            self._kind = wanted
            for button in self.buttons.values():
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.buttons = {name: self._button(name) for name in fillable(wanted)}
        for name, button in self.buttons.items():
            value = (facts.value(name) if facts is not None else None) or "–"
            shown = value if len(value) <= VALUE_CHARS else f"{value[: VALUE_CHARS - 1]}…"
            button.setText(f"{{{name}}}  {shown}")
            meaning = self._texts.tr(say.MEANINGS[name])
            button.setToolTip(f"{{{name}}}: {meaning} – {value}")
            button.setAccessibleName(f"{self._texts.tr(say.INSERT)} {name}")
            button.setAccessibleDescription(f"{meaning}: {value}")
        if self.buttons:
            self._meaning.setText(next(iter(self.buttons.values())).toolTip())
        self._row.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whatever is pointed at or reached by keyboard is explained beneath the row."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn) and isinstance(watched, QPushButton):
            self._meaning.setText(watched.toolTip())
        return super().eventFilter(watched, event)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.wanted.emit(f"{{{name}}}"))
        button.installEventFilter(self)
        self._flow.addWidget(button)
        return button
