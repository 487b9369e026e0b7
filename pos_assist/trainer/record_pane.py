"""One's own practice: the tier of each check at one side, the encounters so far at the other; each opens."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.pieces import Choice, beside, button, card, stack, text
from pos_assist.trainer.record_words import Entry, RecordShown, TierShown
from pos_assist.trainer.sheet import Sheet


class RecordPane(Sheet):
    """Shows a `RecordShown`.

    Signals:
        opened(str): this encounter is to be read.
        left(): back to the start.
    """

    opened = Signal(str)
    left = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__((1, 1))
        self._texts = texts

    def show_record(self, shown: RecordShown) -> None:
        """Finished texts; it stays scrolled to where it was."""
        tr, at = self._texts.tr, self.verticalScrollBar().value()
        tiers = card(*(_tier(one) for one in (shown.overall, *shown.checks)))
        back = beside(button(tr(say.BACK), self.left.emit), None)
        counts = text(tr(say.WHAT_COUNTS), "fine")
        listed: list[QWidget | QLayout] = [text(tr(say.ENCOUNTERS), "heading"), text(tr(say.PRIVATE), "soft")]
        for day, entries in shown.days:
            listed += [text(day, "fine"), *(self._entry(one) for one in entries)]
        if shown.listed:
            listed.append(text(shown.listed, "soft"))
        self.fill([back, text(tr(say.MINE), "heading"), tiers, counts], listed)
        self.verticalScrollBar().setValue(at)

    def _entry(self, one: Entry) -> Choice:
        press = Choice(one.words, least=52)
        press.clicked.connect(lambda _checked=False: self.opened.emit(one.encounter_id))
        return press


def _tier(one: TierShown) -> QWidget:
    name = beside(text(one.name), text(one.tier, "soft"))
    name.setStretch(0, 1)
    row = QWidget()
    stack(row, name, text(one.facts, "fine"), gap=2)
    return row
