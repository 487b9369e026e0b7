"""The team's practice: checks by person, tiers, assignments, the till beside it, and what is shared."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts import export_texts
from pos_assist.manager.parts.counting_first import counted_first
from pos_assist.manager.parts.export_bar import Ask, ExportBar, ask_for_file
from pos_assist.manager.parts.filter_bar import FilterBar
from pos_assist.manager.parts.presets import Preset
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.tile_grid import TileGrid, scrolled, wrapped
from pos_assist.manager.practice import texts as say
from pos_assist.manager.practice.assign_pane import AssignPane
from pos_assist.manager.practice.desk import Desk
from pos_assist.manager.practice.heat_map import HeatMap
from pos_assist.manager.practice.paper import practice_document
from pos_assist.manager.practice.shared_pane import SharedPane
from pos_assist.manager.practice.words import Words
from pos_assist.services.paper.document import Document
from pos_assist.services.paper.words import Words as Figures
from pos_assist.services.people import ENOUGH
from pos_assist.services.practice.at_the_till import AtTheTill
from pos_assist.services.practice.records import Assignment, Played
from pos_assist.services.practice.team import TeamPractice
from pos_assist.services.reporting.request import Request
from pos_assist.training.content import Content
from pos_assist.training.values import Check
from pos_assist.ui.theme import Theme


class PracticePage(Page):
    """One column that scrolls."""

    KEY = "practice"
    CONTEXT = "manager_practice"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, *, ask: Ask = ask_for_file, parent: QWidget | None = None) -> None:
        """Cheap; reads on `open`."""
        super().__init__(office, parent)
        self._desk, self._asked, self._ask = desk, 0, ask
        self._words: Words | None = None
        self._again = False  # what is new at the till shall be taken in
        overview, shell, tr = office.texts("manager_overview"), office.texts("manager_shell"), self.texts.tr
        self.export = ExportBar(office, self.document, ask=ask)
        self.export.menu.addAction(tr(say.XAPI)).triggered.connect(lambda _: self.write_statements())
        self.bar = FilterBar(
            overview, desk.today, fields=(), preset=Preset.LAST_30, comparing=False, right=(self.export,)
        )
        self.summary = wrapped(kind(QLabel(), "strong"))
        self.heat = HeatMap(office.theme, tr(say.HEAT))
        self.progress, self.beside = TileGrid(office.theme), TileGrid(office.theme)
        self.assigning, self.sharing = AssignPane(self.texts), SharedPane(self.texts)
        self.no_proof = wrapped(kind(QLabel(), "warning"))
        self.heat_means = wrapped(kind(QLabel(), "soft"))
        self.set_aside = wrapped(kind(QLabel(), "warning"))
        self.set_aside.hide()
        self.states = States(self._content(), shell)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 12)
        column.addWidget(self.bar)
        column.addWidget(self.set_aside)
        column.addWidget(self.states, 1)
        self._connect()

    def _content(self) -> QWidget:
        tr = self.texts.tr

        def heading(source: str) -> QLabel:
            return wrapped(kind(QLabel(tr(source)), "heading"))

        parts: tuple[QWidget, ...] = (
            self.summary,
            heading(say.HEAT),
            self.heat,
            self.heat_means,
            heading(say.PROGRESS),
            self.progress,
            wrapped(kind(QLabel(tr(say.TIER_MEANS)), "soft")),
            heading(say.ASSIGNING),
            self.assigning,
            heading(say.BESIDE),
            self.no_proof,
            self.beside,
            heading(say.SHARED),
            self.sharing,
        )
        return scrolled(parts)

    def _connect(self) -> None:
        self.bar.asked.connect(self._read)
        self.export.told.connect(self.told)
        self.export.failed.connect(self.failed)
        self.assigning.assign.connect(self._assign)
        self.assigning.refused.connect(self.told)
        self.sharing.wanted.connect(self._read_shared)

    def open(self, what: str = "") -> None:
        """Read at the first look."""
        if self._words is None:
            self._read(self.bar.request)

    def reload(self) -> None:
        """Read again at the next look, and what is new."""
        self._words, self._again = None, True

    def wear(self, theme: Theme) -> None:
        """Another palette."""
        self.heat.wear(theme)
        self.progress.wear(theme)
        self.beside.wear(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fields side by side, or not."""
        super().resizeEvent(event)
        self.assigning.fit(event.size().width())

    def document(self) -> Document | None:
        """What is shown, for paper and tables."""
        return None if self._words is None else practice_document(self._words, self._figures())

    def write_statements(self) -> None:
        """Ask where to, and write everybody's practice as xAPI statements."""
        paper = self.office.texts("paper")
        name = self._ask(self, paper.tr(export_texts.SAVE_AS), "practice-xapi.json", "json")
        if name:
            out = Path(name)
            told = paper.tr(export_texts.WRITTEN).replace("{file}", name)
            write = partial(self._desk.write_statements, out)
            self.office.run(write, lambda _: self.told.emit(told), self.failed.emit)

    def _figures(self) -> Figures:
        return Figures(self.office.texts("paper"), self.office.texts("figures"), "", self._desk.local)

    def _read(self, request: Request) -> None:
        self._asked += 1
        asked, desk = self._asked, self._desk

        def job() -> tuple[TeamPractice, Content]:
            return desk.team.practice(request.period), desk.content()

        self.states.reading()
        self.office.run(
            job,
            lambda found: self._show(found, asked),
            lambda error: self.states.error(error, lambda: self._read(self.bar.request)),
        )

    def _show(self, found: tuple[TeamPractice, Content], asked: int) -> None:
        if asked != self._asked:
            return
        told, content = found
        words = self._words = Words(self.texts, told, content, self._desk.local)
        self.set_aside.setText(self.texts.tr(say.SET_ASIDE).format(why=content.trouble))
        self.set_aside.setVisible(bool(content.trouble))
        if not told.trainees:
            self.states.empty(self.texts.tr(say.NOBODY), self.texts.tr(say.NOBODY_HINT))
            return
        self.summary.setText(words.summary())
        self.heat.show_rows([self.texts.tr(say.CHECKS[check]) for check in Check], words.heat(), words.heat_lines())
        self.heat_means.setText(words.heat_means())
        self.progress.show_tiles(list(words.progress()))
        people = [(one.staff_id, one.name) for one in told.trainees]
        self.assigning.show_choices(people, words.scenarios())
        self.assigning.show_lines(words.assigned())
        self.sharing.show_shared([(one.encounter_id, words.shared(one)) for one in told.shared])
        self.states.content()
        self._order_for_tab()
        self._read_beside(asked)

    def _read_beside(self, asked: int) -> None:
        """Figures of the till take seconds where they were never counted: nothing else of the page waits for them."""
        reporting, team, again = self.office.reporting, self._desk.team, self._again
        self._again = False

        def job() -> AtTheTill:
            counted_first(reporting, again=again)
            return team.beside()

        def shown(beside: AtTheTill) -> None:
            if asked == self._asked and self._words is not None:
                self._words = replace(self._words, beside=beside)
                self._show_beside(self._words)

        self.beside.hide()
        self.no_proof.setText(self.texts.tr(say.READING_TILL))
        run = self.office.count or self.office.run
        run(job, shown, lambda error: self.no_proof.setText(str(error)))

    def _show_beside(self, words: Words) -> None:
        tr = self.texts.tr
        self.no_proof.setText(tr(say.NO_PROOF).format(enough=ENOUGH) if words.beside.people else tr(say.NO_TILL))
        self.beside.setVisible(bool(words.beside.people))
        if words.beside.people:
            self.beside.show_tiles(list(words.at_the_till(self._figures())))
            self._order_for_tab()

    def _order_for_tab(self) -> None:
        """From the top to the bottom: tiles are made later than what stands beneath them."""
        stops = (self.heat.view, *self.progress.tiles, *self.assigning.stops, *self.beside.tiles, self.sharing.choice)
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)

    def _assign(self, staff_id: str, plot: str, note: str) -> None:
        job = partial(self._desk.assign, staff_id, plot, self.office.by or "–", note)
        self.assigning.button.setEnabled(False)
        self.office.run(job, self._assigned, self._not_assigned)

    def _assigned(self, given: Assignment) -> None:
        self.assigning.button.setEnabled(True)
        self.assigning.assigned()
        if self._words is not None:
            name, scenario = self._words.told.name(given.staff_id), self._words.scenario(given.plot)
            self.told.emit(self.texts.tr(say.ASSIGNED).format(name=name, scenario=scenario))
        self._read(self.bar.request)

    def _not_assigned(self, error: Exception) -> None:
        self.assigning.button.setEnabled(True)
        self.failed.emit(error)

    def _read_shared(self, encounter_id: str) -> None:
        job = partial(self._desk.team.transcript, encounter_id)
        self.office.run(job, self._show_said, self.failed.emit)

    def _show_said(self, played: Played | None) -> None:
        if self._words is not None:
            self.sharing.show_said(self._words.transcript(played) if played is not None else "")
