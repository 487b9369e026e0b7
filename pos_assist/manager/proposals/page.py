"""The approval queue: a list to go through with four keys, the evidence beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pos_assist.engine.approval import Proposal, ProposalState
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.states import States
from pos_assist.manager.parts.style import kind
from pos_assist.manager.parts.table import Row
from pos_assist.manager.proposals import texts as say
from pos_assist.manager.proposals.desk import Desk, Queue, decisions
from pos_assist.manager.proposals.detail import Detail
from pos_assist.manager.proposals.listing import Listing, key_of, row_of
from pos_assist.manager.proposals.words import MOST_LISTED, Words, listed
from pos_assist.services.proposals import PAIR, STEP, Decided, Examples, QueueRow

WIDE = 640  # pixels of the page: from there the evidence stands beside the list
MOST_EXAMPLES = 300  # proposals whose receipts are looked for at once: one walk back through the receipts
DONE = {
    ProposalState.APPROVED: say.DONE_APPROVED,
    ProposalState.REJECTED: say.DONE_REJECTED,
    ProposalState.SNOOZED: say.DONE_SNOOZED,
    ProposalState.PROPOSED: say.DONE_FORGOTTEN,
}
Before = list[tuple[Proposal, Decided | None]]


class Loaded(NamedTuple):
    """Made on the worker."""

    queue: Queue
    words: Words
    rows: list[Row]


class ProposalsPage(Page):
    """List and evidence; decisions are written on the worker, and the last one can be taken back."""

    KEY = "proposals"
    CONTEXT = "manager_growth"
    TITLE = say.TITLE
    HELP = say.HELP

    def __init__(self, office: Office, desk: Desk, parent: QWidget | None = None) -> None:
        """Cheap; reads on `open`."""
        super().__init__(office, parent)
        self._desk = desk
        self._rows: dict[str, QueueRow] = {}
        self._words: Words | None = None
        self._examples: Examples | None = None
        self._listed: dict[str, Row] = {}  # by the same keys
        self._before: Before = []  # of the last decision
        self._stale = True
        self.listing = Listing(self.texts, office.texts("manager_shell"))
        self.detail = Detail(self.texts)
        self.learned, self.counts = kind(QLabel(), "soft"), kind(QLabel(), "soft")
        self.done, self.back = kind(QLabel(), "ok"), QPushButton(self.texts.tr(say.UNDO))
        self.states = States(self._content(), office.texts("manager_shell"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.states)
        self.listing.chosen.connect(self._tell)
        self.listing.decided.connect(self.decide)
        self.listing.undo.connect(self.take_back)
        self.detail.decided.connect(self.decide)
        self.detail.write.connect(self._write)
        self.detail.open_rule.connect(self._open_rule)
        self.back.clicked.connect(self.take_back)

    def _content(self) -> QWidget:
        content, done = QWidget(), QHBoxLayout()
        done.addWidget(self.done, 1)
        done.addWidget(self.back)
        for label in (self.learned, self.counts, self.done):
            label.setWordWrap(True)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addWidget(self.listing, 5)
        self._beside.addWidget(self.detail, 4)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.learned)
        column.addLayout(done)
        column.addLayout(self._beside, 1)
        column.addWidget(self.counts)
        self.done.hide()
        self.back.hide()
        return content

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow: the list above."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def open(self, what: str = "") -> None:
        """`what`: 'WHEN>OFFER', the till's keys, to look at that one."""
        wanted = what.replace(">", "\x1f", 1)
        if self._stale:
            self._read(wanted)
        elif wanted:
            self.listing.look_at(wanted)

    def reload(self) -> None:
        """Rules may have changed: what is written already may be other proposals now."""
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self, wanted: str = "") -> None:
        office, desk, texts = self.office, self._desk, self.texts

        def job() -> Loaded:
            shop = office.shop()
            queue = desk.queue(shop.products)
            words = Words(texts, shop.product_names(), shop.currency, shop.knowledge.phrases, desk.local)
            return Loaded(queue, words, [row_of(one, words) for one in listed(queue.rows)])

        office.run(job, lambda loaded: self._show(loaded, wanted), lambda error: self.states.error(error, self._read))

    def _show(self, loaded: Loaded, wanted: str) -> None:
        queue, words = loaded.queue, loaded.words
        self._stale, self._words = False, words
        self._rows = {key_of(one): one for one in queue.rows}
        self._listed = {one.key: one for one in loaded.rows}
        self.learned.setText(words.learned_from(queue.receipts, queue.first, queue.last))
        self._count(words)
        if not queue.rows:
            self.states.empty(self.texts.tr(say.NOTHING), self.texts.tr(say.NOTHING_HINT))
            return
        self.states.content()
        self.listing.show_rows(loaded.rows)
        self.listing.look_at(wanted)
        self._look_for_examples(queue.rows)

    def _count(self, words: Words) -> None:
        told = words.counts(list(self._rows.values()))
        if len(self._listed) < len(self._rows):
            told = f"{told} {self.texts.tr(say.MOST_VALUABLE).format(n=words.whole(MOST_LISTED))}"
        self.counts.setText(told)

    def _look_for_examples(self, rows: Sequence[QueueRow]) -> None:
        """Of all at once, and once: one walk back through the till's receipts."""
        read = self._desk.examples
        if read is None or self._examples is not None:
            return
        pairs = [one.proposal for one in rows if one.kind == PAIR and one.worth_a_look][:MOST_EXAMPLES]
        self.office.run(lambda: read(pairs), self._show_examples, self.failed.emit)

    def _show_examples(self, examples: Examples) -> None:
        self._examples = examples
        self._tell()

    def chosen(self) -> list[QueueRow]:
        """The proposals chosen in the list."""
        return [self._rows[key] for key in self.listing.table.selected() if key in self._rows]

    def _tell(self) -> None:
        rows, words = self.chosen(), self._words
        self.detail.show_rows(rows, words)
        if len(rows) == 1 and words is not None:
            known = None if self._desk.examples is None else (self._examples or {}).get(rows[0].proposal, [])
            self.detail.show_examples(rows[0], known, words)

    def decide(self, state: ProposalState) -> None:
        """About everything that is chosen; PROPOSED: forget what was decided."""
        rows = [one for one in self.chosen() if state is not ProposalState.PROPOSED or one.decided is not None]
        if not rows:
            return
        note, desk = self.detail.note.text().strip(), self._desk
        before: Before = [(one.proposal, one.decided) for one in rows]
        after: Before = [(one.proposal, None) for one in rows]
        if state is not ProposalState.PROPOSED:
            made = decisions(rows, state, by=self.office.by, note=note, now=desk.now())
            after = [(one.proposal, one) for one in made]

        def done(_: object) -> None:
            self._before = before
            self.detail.note.clear()
            self._say(self.texts.tr(DONE[state], len(before)), undo=True)
            self._stand(after)

        self.office.run(lambda: desk.put(after), done, self.failed.emit)

    def undo(self) -> bool:
        """Ctrl+Z: the last decision made here, if there is one."""
        there_is_one = bool(self._before)
        self.take_back()
        return there_is_one

    def take_back(self) -> None:
        """The last decision, as it was before."""
        before, self._before = self._before, []
        if not before:
            return

        def done(_: object) -> None:
            self._say(self.texts.tr(say.TAKEN_BACK, len(before)), undo=False)
            self._stand(before)

        self.office.run(lambda: self._desk.put(before), done, self.failed.emit)

    def _stand(self, now_decided: Before) -> None:
        """Show decisions that were written; the queue itself is as it was, and is not read again."""
        words, moment = self._words, self._desk.now()
        if words is None:
            return
        for proposal, decided in now_decided:
            row = self._rows.get("\x1f".join(proposal))
            if row is not None:
                state = decided.state_at(moment) if decided is not None else ProposalState.PROPOSED
                row = replace(row, decided=decided, state=state)
                self._rows[key_of(row)], self._listed[key_of(row)] = row, row_of(row, words)
        self._count(words)
        self.listing.remember_place()
        self.listing.show_rows(list(self._listed.values()))
        self.listing.look_at()
        self.changed.emit()  # what may be offered is another thing now

    def _say(self, text: str, *, undo: bool) -> None:
        self.done.setText(text)
        self.done.show()
        self.back.setVisible(undo)

    def _write(self) -> None:
        rows = self.chosen()
        if len(rows) == 1:
            page = "ladders" if rows[0].kind == STEP else "offers"
            self.go.emit(page, f"new:{'>'.join(rows[0].proposal)}")

    def _open_rule(self) -> None:
        rows = self.chosen()
        if len(rows) == 1:
            one = rows[0]
            page = "ladders" if one.kind == STEP and not one.forbidden else "offers"
            self.go.emit(page, one.forbidden or one.written)
