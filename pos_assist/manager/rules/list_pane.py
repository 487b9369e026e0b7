"""The list of rules: filters, one line a rule, what keeps the chosen one from working, and what may be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pos_assist.manager.parts.flow import Flow
from pos_assist.manager.parts.rows import Row, row
from pos_assist.manager.parts.style import kind as looks
from pos_assist.manager.parts.table import Column, FilterTable
from pos_assist.manager.rules import became_texts, forms
from pos_assist.manager.rules import texts as say
from pos_assist.manager.rules.became import UNKNOWN
from pos_assist.manager.rules.offer_rows import OfferRow
from pos_assist.manager.rules.states import State
from pos_assist.services.editing import Name
from pos_assist.services.texts import Texts

NARROW = 600  # pixels: below, only the state and the rule itself are columns
WHAT = 1
COLUMNS = (
    (say.STATE, 150),
    (say.WHAT, 0),
    (say.KIND, 120),
    (say.DATES, 170),
    (say.HOURS, 130),
    (say.WHERE, 110),
    (say.WHO, 110),
    (say.PRIORITY, 118),
    (say.FLOOR, 90),
    (became_texts.ACCEPTED, 120),
)
FIGURES = (say.PRIORITY, became_texts.ACCEPTED)


class _Table(FilterTable):
    """Leaves columns out that say nothing.

    Signals:
        resized(): after the table has hidden what has no room.
    """

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Ours comes last."""
        super().resizeEvent(event)
        self.resized.emit()


class ListPane(QWidget):
    """Announces what a person wants; does nothing itself.

    Signals:
        edit(object), duplicate(object), pause(object), remove(object): the `Name` of a rule.
        fresh(str): a new one of that kind.
        past(object): what became of a rule so far.
        take_back(): what was saved here last.
    """

    edit = Signal(object)
    duplicate = Signal(object)
    pause = Signal(object)
    remove = Signal(object)
    past = Signal(object)
    fresh = Signal(str)
    take_back = Signal()

    def __init__(self, kinds: Sequence[str], texts: Texts, shell: Texts, name: str) -> None:
        """`shell`: of the context 'manager_shell', for the parts; `name`: for screen readers."""
        super().__init__()
        self._texts, self._kinds = texts, tuple(kinds)
        self._rows: dict[str, OfferRow] = {}
        self._said: set[int] = set()  # columns that say something of some rule
        columns = [Column(texts.tr(title), width, figures=title in FIGURES) for title, width in COLUMNS]
        self.table = _Table(columns, shell, name=name)
        self.detail = looks(QLabel(), "warning")
        self.detail.setWordWrap(True)
        self.none = QLabel()
        self.none.setWordWrap(True)
        self.none.hide()
        self.about = looks(QLabel(), "soft")
        self.about.setWordWrap(True)
        self.became = looks(QLabel(), "soft")
        self.became.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.addLayout(self._filters())
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addWidget(self.about)
        column.addWidget(self.became)
        column.addWidget(self.detail)
        column.addLayout(self._buttons())
        self.table.chosen.connect(lambda _: self._tell())
        self.table.resized.connect(self._hide_columns)
        self.table.opened.connect(lambda key: self.edit.emit(self._rows[key].name))
        self.allow_undo(False)
        self._tell()

    def _filters(self) -> QGridLayout:
        tr = self._texts.tr
        self.kinds, self.states = QComboBox(), QComboBox()
        self.kinds.addItem(tr(say.ALL_KINDS), "")
        for kind in self._kinds:
            self.kinds.addItem(tr(say.KINDS[kind]), kind)
        self.states.addItem(tr(say.ALL_STATES), "")
        for state in State:
            self.states.addItem(tr(state.value), state.name)
        grid = QGridLayout()
        for place, (combo, label) in enumerate(((self.kinds, say.KIND), (self.states, say.STATE))):
            combo.setAccessibleName(tr(label))
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.currentIndexChanged.connect(lambda _: self._filter())
            grid.addWidget(combo, 0, place)
        self.kinds.setVisible(len(self._kinds) > 1)
        return grid

    def _buttons(self) -> Flow:
        tr = self._texts.tr
        self.new_kind = QComboBox()
        for kind in self._kinds:
            self.new_kind.addItem(tr(say.KINDS[kind]), kind)
        self.new_kind.setAccessibleName(tr(say.KIND))
        self.new = looks(QPushButton(tr(say.NEW)), "primary")
        self.edit_button, self.pause_button = QPushButton(tr(say.EDIT)), QPushButton(tr(say.PAUSE))
        self.copy, self.away = QPushButton(tr(say.DUPLICATE)), QPushButton(tr(say.REMOVE))
        self.undo = QPushButton(tr(say.UNDO))
        self.new.clicked.connect(lambda: self.fresh.emit(self.new_kind.currentData()))
        self.undo.clicked.connect(self.take_back)
        self.past_button = QPushButton(tr(say.HISTORY))
        wishes = ((self.edit_button, self.edit), (self.pause_button, self.pause), (self.past_button, self.past))
        for button, wish in (*wishes, (self.copy, self.duplicate), (self.away, self.remove)):
            button.clicked.connect(lambda _=False, wish=wish: self._wish(wish))
        named = [self.new] if len(self._kinds) == 1 else [self.new_kind, self.new]
        return Flow(*named, self.edit_button, self.pause_button, self.copy, self.away, self.past_button, self.undo)

    def show_rules(self, rules: Sequence[OfferRow], rows: Sequence[Row]) -> None:
        """Other rules, and their `table_row`s, made on the worker; what was searched and chosen stays."""
        chosen = self.table.selected()
        self._rows = {key_of(rule.name): rule for rule in rules}
        self._said = {place for one in rows for place, cell in enumerate(one.cells) if cell not in ("", "0", UNKNOWN)}
        self.table.show_rows(rows)
        for key in chosen:
            if any(one.key == key for one in self.table.model.rows):
                self.table.select(key)
        choose_first(self.table)
        self._hide_columns()
        self._tell()

    def say_empty(self, text: str) -> None:
        """What is said in place of rules where there are none."""
        self.none.setText(text)
        self.none.setVisible(bool(text))

    def select(self, name: Name) -> bool:
        """Choose one; filters give way."""
        self.kinds.setCurrentIndex(0)
        self.states.setCurrentIndex(0)
        return self.table.select(key_of(name))

    def point_at(self, name: Name) -> bool:
        """Choose one where the filters show it."""
        return self.table.select(key_of(name))

    def allow_undo(self, may: bool) -> None:
        """Whether something was saved here that can be taken back."""
        self.undo.setEnabled(may)

    def chosen(self) -> OfferRow | None:
        """The selected rule."""
        keys = self.table.selected()
        return self._rows.get(keys[0]) if keys else None

    def _wish(self, wish: Signal) -> None:
        rule = self.chosen()
        if rule is not None:
            wish.emit(rule.name)  # type: ignore[attr-defined]

    def _filter(self) -> None:
        wanted = {self.kinds.currentData(), self.states.currentData()} - {"", None}
        self.table.keep((lambda one: wanted <= one.flags) if wanted else None)

    def _tell(self) -> None:
        rule = self.chosen()
        for button in (self.edit_button, self.copy, self.away, self.past_button):
            button.setEnabled(rule is not None)
        self.pause_button.setEnabled(rule is not None and rule.name[0] in forms.PAUSABLE)
        paused = rule is not None and rule.state is State.PAUSED
        self.pause_button.setText(self._texts.tr(say.RESUME if paused else say.PAUSE))
        self.detail.setText("" if rule is None else rule.remark)
        self.detail.setVisible(bool(self.detail.text()))
        self.about.setText("" if rule is None else _about(rule, self._texts))
        self.about.setVisible(bool(self.about.text()))
        self.became.setText("" if rule is None else rule.became)
        self.became.setVisible(bool(self.became.text()))

    def _hide_columns(self) -> None:
        """A column that says nothing of any rule takes no room; on a narrow screen the line below tells it."""
        for place in range(2, len(COLUMNS)):
            one_kind = place == 2 and len(self._kinds) == 1
            hidden = self.width() < NARROW or place not in self._said or one_kind
            self.table.view.setColumnHidden(place, hidden)


def choose_first(table: FilterTable) -> None:
    """Where nothing is chosen yet, the first row is: so that what belongs to it is seen."""
    rows = table.model.rows
    if rows and not table.selected():
        table.select(rows[0].key)


def key_of(name: Name) -> str:
    """How the table names a rule."""
    return f"{name[0]}:{name[1]}"


def table_row(rule: OfferRow) -> Row:
    """A rule as the table shows and searches it."""
    texts = (rule.dates, rule.hours, rule.stores, rule.segments)
    cells = (rule.state_text, rule.what, rule.kind, *texts, str(rule.priority), rule.floor, rule.accepted)
    order = (*cells[:7], rule.priority, rule.floor, rule.accepted_low)
    flags = frozenset({rule.name[0], rule.state.name})
    return row(key_of(rule.name), *cells, also=f"{rule.codes} {rule.remark}", flags=flags, order=order)


def _about(rule: OfferRow, texts: Texts) -> str:
    """Everything of the rule in one line: the table may have cut it."""
    named = (
        (say.DATES, rule.dates),
        (say.HOURS, rule.hours),
        (say.WHERE, rule.stores),
        (say.WHO, rule.segments),
        (say.FLOOR, rule.floor),
    )
    said = [f"{texts.tr(title)}: {value}" for title, value in named if value]
    return " · ".join((rule.what, *said))
