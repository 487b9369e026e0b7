"""The roll-out assistant: steps with their state, best sellers, sets worth trying, gaps, each with a link."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import kind
from pos_assist.manager.rollout import texts as say
from pos_assist.manager.rollout.desk import Desk
from pos_assist.manager.rollout.words import Words
from pos_assist.services.rollout_terms import Planned, Seller, State

LOOKS = {State.DONE: "ok", State.TO_DO: "chip", State.BLOCKED: "warning"}
WIDE = 560  # pixels of a part
SIGN_CHARS = 19  # of the longest sign in any language
SIGNS = {State.DONE: "✓", State.TO_DO: "○", State.BLOCKED: "–"}


class RolloutPage(Page):
    """One column that scrolls."""

    KEY = "rollout"
    CONTEXT = "manager_growth"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; reads on `open`."""
        super().__init__(office, parent)
        self._desk, self._stale = desk, True
        self._planned: Planned | None = None
        self.by = QComboBox()
        self.by.setAccessibleName(self.texts.tr(say.SELLERS))
        self.by.addItem(self.texts.tr(say.BY_RECEIPTS))
        self.by.addItem(self.texts.tr(say.BY_MARGIN))
        self.by.currentIndexChanged.connect(lambda _: self._show_sellers())
        self.parts = {name: _Part() for name in ("steps", "sellers", "sets", "gaps")}
        self.period = _wrapped(kind(QLabel(), "soft"))
        self.states = States(self._content(), office.texts("manager_shell"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.states)

    def _content(self) -> QWidget:
        tr, inside = self.texts.tr, QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for source, name in ((say.STEPS, "steps"), (say.SELLERS, "sellers"), (say.SETS, "sets"), (say.GAPS, "gaps")):
            column.addWidget(kind(QLabel(tr(source)), "heading"))
            if name == "sellers":
                column.addWidget(self.period)
                column.addWidget(self.by, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self.parts[name])
            column.addSpacing(10)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    def open(self, what: str = "") -> None:
        """Read at the first look, and when something has changed since."""
        if self._stale:
            self._read()

    def reload(self) -> None:
        """Rules or approvals changed: read at the next look, or now."""
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self.office.run(self._desk.plan, self._show, lambda error: self.states.error(error, self._read))

    def _show(self, planned: Planned) -> None:
        self._planned, self._stale = planned, False
        plan, words, tr = planned.rollout, self._words(planned), self.texts.tr
        steps = self.parts["steps"]
        steps.clear()
        for one in plan.steps:
            state, step, told = words.step(one)
            steps.add(
                step, [told], chip=(f"{SIGNS[one.state]} {state}", LOOKS[one.state]), press=self._link(one.step.page)
            )
        self.period.setText(words.period(plan.sales) if planned.till else tr(say.NO_TILL))
        self._show_sellers()
        sets = self.parts["sets"]
        sets.clear(tr(say.NO_SETS))
        for idea in plan.sets:
            name, *lines = words.set_idea(idea)
            made = "+".join(one.product_id for one in idea.members)
            sets.add(name, lines, press=self._link("sets", f"new:{made}"))
        gaps = self.parts["gaps"]
        gaps.clear(tr(say.NO_GAPS))
        for gap in plan.gaps:
            missing, brings = words.gap(gap)
            gaps.add(missing, [brings], press=self._link(gap.what.page))
        self.states.content()

    def _words(self, planned: Planned) -> Words:
        return Words(self.texts, planned.currency, self._desk.local)

    def _show_sellers(self) -> None:
        planned, part = self._planned, self.parts["sellers"]
        if planned is None:
            return
        words, plan = self._words(planned), planned.rollout
        sellers: tuple[Seller, ...] = plan.by_margin if self.by.currentIndex() else plan.by_receipts
        self.by.setVisible(bool(plan.by_receipts))
        part.clear(self.texts.tr(say.NO_RECEIPTS) if planned.till else "")
        for place, one in enumerate(sellers, start=1):
            first, goes = words.seller(one)
            part.add(f"{place}. {first}", [goes], press=self._link("matrix", one.product.product_id))

    def _link(self, page: str, what: str = "") -> QPushButton | None:
        """A button that leads to where it is done; None where that is not in this window."""
        if not page:
            return None
        button = kind(QPushButton(self.texts.tr(say.DO_IT)), "link")
        button.clicked.connect(lambda: self.go.emit(page, what))
        return button


class _Part(QWidget):
    """Rows of one part: a sign of the state, a line, what is told beneath it, a link."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._rows = 0
        self._chips: list[QLabel] = []

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is room, the state stands there in words, else as its sign."""
        super().resizeEvent(event)
        for label in self._chips:
            self._fit(label)

    def _fit(self, label: QLabel) -> None:
        """Of one width each, so that the lines beside them begin at one place."""
        wide, told = self.width() >= WIDE, label.accessibleName()
        label.setText(told if wide else told[0])
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("0" * (SIGN_CHARS if wide else 4)))

    def clear(self, nothing: str = "") -> None:
        """Without rows; `nothing` stands there until there are some."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = 0
        self._chips = []
        if nothing:
            self._grid.addWidget(_wrapped(kind(QLabel(nothing), "soft")), 0, 0)

    def add(
        self, first: str, more: list[str], *, chip: tuple[str, str] | None = None, press: QPushButton | None = None
    ) -> None:
        """One row more; the link says for screen readers where it leads from."""
        if not self._rows:
            self.clear()
        box, column = QWidget(), QVBoxLayout()
        beside = QHBoxLayout(box)
        beside.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        if chip is not None:
            label = kind(QLabel(), chip[1])
            label.setAccessibleName(chip[0])
            label.setToolTip(chip[0])
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            beside.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            self._chips.append(label)
            self._fit(label)
        column.addWidget(_wrapped(kind(QLabel(first), "strong")))
        for line in filter(None, more):
            column.addWidget(_wrapped(QLabel(line)))
        beside.addLayout(column, 1)
        self._grid.addWidget(box, self._rows, 0)
        if press is not None:
            press.setAccessibleName(f"{press.text()}: {first}")
            self._grid.addWidget(press, self._rows, 1, Qt.AlignmentFlag.AlignTop)
        self._rows += 1


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
