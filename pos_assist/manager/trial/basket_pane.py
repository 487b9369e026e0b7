"""The left half of the test: which basket, at what moment, for whom, and under which rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pos_assist.engine import formatting
from pos_assist.engine.basket import Basket
from pos_assist.engine.situation import Segment
from pos_assist.manager.codes import code_of
from pos_assist.manager.parts.form import LANGUAGES, Field
from pos_assist.manager.parts.style import kind as looks
from pos_assist.manager.rules import field_texts
from pos_assist.manager.rules.chosen import Chosen
from pos_assist.manager.rules.live import columns_of, describe_basket
from pos_assist.manager.rules.reading import Look, Reading
from pos_assist.manager.trial import texts as say
from pos_assist.manager.trial.asking import Asked, moment_of
from pos_assist.services.editing import Change
from pos_assist.services.texts import Texts
from pos_assist.services.trial import Standing

FORCE, DRAFTS, COMPARE = "force", "drafts", "compare"


class BasketPane(QScrollArea):
    """A form; decides nothing.

    Signals:
        ask(): a person wants the answer.
    """

    ask = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._baskets: dict[str, Basket] = {}
        self._reading: Reading | None = None
        self._changes: tuple[Change, ...] = ()
        tr = texts.tr
        self.source, self.rules = self._combo(), self._combo()
        self.lines = Chosen(columns_of("basket", texts), texts, counted=True, decimals=3)
        self.at = QLineEdit(placeholderText=tr(say.AT_HINT))
        self.segment, self.language = self._combo(), self._combo()
        self.store = QLineEdit()
        self.queue = QCheckBox(tr(say.QUEUE))
        self.run = looks(QPushButton(tr(say.RUN)), "primary")
        self.segment.addItem(tr(say.STRANGER), None)
        for segment in Segment:
            self.segment.addItem(tr(field_texts.SEGMENT_NAMES[segment.value]), segment)
        self.language.addItem(tr(say.POLICY_LANGUAGE), "")
        for language in LANGUAGES:
            self.language.addItem(language, language)
        self.at_field = Field(tr(say.AT), self.at)
        self._lay_out()
        self.offer_drafts(())
        self.source.currentIndexChanged.connect(lambda _: self._fill())
        self.lines.edited.connect(self._typed)
        for asking in (self.run.clicked, self.at.returnPressed, self.store.returnPressed):
            asking.connect(self.ask)

    def _combo(self) -> QComboBox:
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10)
        return combo

    def _lay_out(self) -> None:
        tr, inside = self._texts.tr, QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(8)
        column.addWidget(Field(tr(say.SOURCE), self.source))
        column.addWidget(Field(tr(say.LINES), self.lines))
        column.addWidget(Field(tr(say.RULES), self.rules))
        column.addWidget(self.run)
        column.addWidget(self.at_field)
        column.addWidget(Field(tr(say.CUSTOMER), self.segment))
        column.addWidget(Field(tr(say.STORE), self.store, tr(say.STORE_HINT)))
        column.addWidget(Field(tr(say.LANGUAGE), self.language))
        column.addWidget(self.queue)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the keyboard, and it scrolls to them

    def offer(self, look: Look, standing: Standing, things: Sequence[tuple[str, str, str]]) -> None:
        """What can be chosen; what is filled in stays."""
        self._reading = look.reading
        chosen = self.source.currentData() or ""
        self._baskets = {basket.basket_id: basket for basket in (*standing.receipts, *standing.live)}
        self.source.blockSignals(True)
        self.source.clear()
        self.source.addItem(self._texts.tr(say.TYPED), "")
        for basket in standing.live:
            self.source.addItem(self._named(say.LIVE, basket), basket.basket_id)
        for basket in standing.receipts:
            self.source.addItem(self._named(say.RECEIPT, basket), basket.basket_id)
        self.source.setCurrentIndex(max(0, self.source.findData(chosen)))
        self.source.blockSignals(False)
        self.lines.picker.offer(things)
        self.lines.describe(describe_basket(look))

    def offer_drafts(self, changes: Sequence[Change]) -> None:
        """What is not saved on the other screens."""
        kept, tr = self.rules.currentData(), self._texts.tr
        self._changes = tuple(changes)
        self.rules.clear()
        self.rules.addItem(tr(say.IN_FORCE), FORCE)
        if changes:
            self.rules.addItem(tr(say.WITH_DRAFTS, len(changes)), DRAFTS)
            self.rules.addItem(tr(say.COMPARE), COMPARE)
        self.rules.setCurrentIndex(max(0, self.rules.findData(kept)))

    def choose_rules(self, which: str) -> None:
        """FORCE, DRAFTS or COMPARE, where it is offered."""
        self.rules.setCurrentIndex(max(0, self.rules.findData(which)))

    def asked(self, now: datetime) -> Asked | None:
        """The form; None where the moment is none, which is told beside it."""
        try:
            at = moment_of(self.at.text(), now)
        except ValueError:
            self.at_field.mistake(self._texts.tr(say.NO_TIME))
            return None
        self.at_field.mistake("")
        which = self.rules.currentData()
        return Asked(
            key=self.source.currentData() or "",
            lines=tuple((name, Decimal(count)) for name, count in self.lines.entries()),
            at=at,
            segment=self.segment.currentData(),
            store=self.store.text().strip(),
            language=self.language.currentData(),
            queue=self.queue.isChecked(),
            changes=() if which == FORCE else self._changes,
            compare=which == COMPARE,
        )

    def _named(self, source: str, basket: Basket) -> str:
        total = formatting.money(basket.total_minor, basket.currency, self._texts.language)
        at = f"{basket.opened_at:%Y-%m-%d %H:%M}" if basket.opened_at is not None else basket.basket_id
        text = self._texts.tr(source).replace("{total}", total).replace("{at}", at)
        return text.replace("{till}", basket.till_name or basket.till_id)

    def _fill(self) -> None:
        """Show what is in the chosen basket."""
        basket = self._baskets.get(self.source.currentData() or "")
        if basket is None or self._reading is None:
            return
        entries = []
        for product_id in dict.fromkeys(line.product_id for line in basket.lines):
            count = basket.quantity_of(product_id)
            if count > 0:
                entries.append((code_of(product_id, self._reading.catalogue), count))
        self.lines.put(entries)

    def _typed(self) -> None:
        """Changed by hand: it is a basket of one's own from now on."""
        self.source.blockSignals(True)
        self.source.setCurrentIndex(0)
        self.source.blockSignals(False)
