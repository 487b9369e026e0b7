"""What a sentence is tried with: a usual offer of the shop, its shortest or longest name, or one that is looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from pos_assist.engine.offers import OfferKind
from pos_assist.engine.script_samples import Sample
from pos_assist.manager.parts.picker import Picker, thing
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.manager.scripts import texts as say
from pos_assist.manager.scripts.desk import Desk
from pos_assist.services.texts import Texts

NAME_CHARS = 60
WIDE_FROM = 560  # pixels


class SampleChoice(QWidget):
    """A list of three, and a line that finds any other.

    Signals:
        chosen(): another sample.
    """

    chosen = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._desk: Desk | None = None
        self._kind = OfferKind.ADDON
        self._wide = True
        self.box, self.picker = QComboBox(), Picker(texts.tr(say.PICK))
        self.box.setMinimumHeight(TOUCH)
        self.box.setAccessibleName(texts.tr(say.SAMPLE))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(16)
        label = kind(QLabel(texts.tr(say.SAMPLE)), "strong")
        label.setBuddy(self.box)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 3)
        self._grid.addWidget(label, 0, 0)
        self._grid.addWidget(self.box, 0, 1)
        self._grid.addWidget(self.picker, 0, 2)
        self.box.currentIndexChanged.connect(lambda _place: self.chosen.emit())
        self.picker.picked.connect(self._picked)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The line that finds stands beneath where it is narrow."""
        super().resizeEvent(event)
        wide = event.size().width() >= WIDE_FROM
        if wide is not self._wide:
            self._wide = wide
            self._grid.removeWidget(self.picker)
            self._grid.addWidget(self.picker, int(not wide), 2 if wide else 0, 1, 1 if wide else 2)
            self._grid.setColumnStretch(2, 2 if wide else 0)

    @property
    def sample(self) -> Sample | None:
        """The one that is tried; None: the shop has nothing of this kind."""
        held = self.box.currentData()
        return Sample(*held.split("\x1f")) if held else None

    def show_kind(self, wanted: OfferKind, desk: Desk) -> None:
        """The samples of another kind."""
        self._desk, self._kind = desk, wanted
        picks = desk.picks.get(wanted)
        self.box.blockSignals(True)
        self.box.clear()
        if picks is None:
            self.box.addItem(self._texts.tr(say.NO_SAMPLE), "")
        else:
            said = {say.USUAL: picks.usual, say.LONGEST: picks.longest, say.SHORTEST: picks.shortest}
            for source, sample in said.items():
                self._add(sample, self._texts.tr(source))
        self.box.blockSignals(False)
        self.setEnabled(picks is not None)
        self.picker.offer(())

    def offer(self, things: Sequence[tuple[str, str, str]]) -> None:
        """What the line finds."""
        self.picker.offer(things)

    def _add(self, sample: Sample, what: str = "") -> None:
        name = self._desk.samples.name(self._kind, sample)[:NAME_CHARS] if self._desk else ""
        self.box.addItem(f"{name} – {what}" if what else name, sample.key)

    def _picked(self, key: str) -> None:
        place = self.box.findData(key)
        if place < 0:
            self._add(Sample(*key.split("\x1f")))
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)


def things_of(desk: Desk, wanted: OfferKind) -> list[tuple[str, str, str]]:
    """Everything of a kind that a sentence can be tried with; on the worker."""
    found = []
    for sample in desk.samples.of(wanted):
        product = desk.samples.knowledge.catalogue.get(sample.product)
        codes = " ".join((product.sku, *product.barcodes)) if product else ""
        found.append(thing(sample.key, desk.samples.name(wanted, sample), codes))
    return found
