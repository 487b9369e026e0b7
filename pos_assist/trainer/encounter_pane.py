"""An encounter: who stands there, what lies on the counter, and what may be said."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.pieces import Choice, Sign, beside, button, card, chip, pairs, stack, text
from pos_assist.trainer.sheet import Sheet
from pos_assist.trainer.shown import EncounterShown, Goods, Suggestion
from pos_assist.trainer.talk_view import bubbles
from pos_assist.trainer.words_line import WordsLine

LOW = 46  # pixels: ways that are not sentences
TALK_WIDE, TALK_NARROW = 5, 1  # sentences that are shown, the newest ones


class EncounterPane(Sheet):
    """Shows an `EncounterShown`.

    Signals:
        chosen(int): the card of this place.
        said(str): own words.
        aloud(): the trainee said something aloud.
        hint_wanted(): what would fit now?
        keyboard_wanted(QWidget): keys into this line, please.
        keyboard_done(): they may go back.
        scanned(): a scanner wrote into the line.
    """

    chosen = Signal(int)
    said = Signal(str)
    aloud = Signal()
    hint_wanted = Signal()
    keyboard_wanted = Signal(object)
    keyboard_done = Signal()
    scanned = Signal()

    def __init__(self, texts: Texts, *, beside_till: bool) -> None:
        super().__init__((1, 1))
        self._texts, self._beside_till = texts, beside_till
        self._shown: EncounterShown | None = None
        self._typing = False
        self._was_wide = False
        self.words = ""  # typed and not said yet

    def show_encounter(self, shown: EncounterShown, *, typing: bool = False) -> None:
        """Finished texts; `typing`: the line for own words is open."""
        self._shown, self._typing, self._was_wide = shown, typing, self.is_wide
        self.fill(self._counter(shown), self._doing(shown))

    def resizeEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Narrow ones show less of the talk."""
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event
        if self._shown is not None and self.is_wide is not self._was_wide:
            self.show_encounter(self._shown, typing=self._typing)

    def _counter(self, shown: EncounterShown) -> list[QWidget | QLayout]:
        most = TALK_WIDE if self.is_wide else TALK_NARROW
        name = QWidget()
        wide: QLayout = beside(*(chip(one) for one in shown.state), None, gap=6)
        chips = wide if self.is_wide else text(" · ".join(shown.state), "soft")
        about = [text(shown.about, "soft")] if self.is_wide and shown.about else []
        stack(name, text(shown.customer, "title"), chips, *about, gap=4)
        person = Sign("person", 40)
        head = beside(person, name, gap=10)
        head.setAlignment(person, Qt.AlignmentFlag.AlignTop)
        head.setStretch(1, 1)
        note: list[QWidget | QLayout] = [text(shown.note, "warning")] if shown.note else []
        counter = [self._goods(shown.goods), self._idea(shown.idea)] if self.is_wide else [_both(shown)]
        quiet = [text(self._texts.tr(say.ONLY_PRACTICE), "fine")] if self.is_wide else []
        return [*note, head, *bubbles(shown.talk[-most:]), *counter, *quiet]

    def _goods(self, goods: Goods) -> QWidget:
        rows = [_line(name, total) for name, total in goods.lines]
        more = [text(goods.more, "fine")] if goods.more else []
        return card(text(goods.title, "fine"), *rows, *more, text(goods.total, "title"))

    def _idea(self, idea: Suggestion) -> QWidget:
        if not idea.item:
            return card(text(idea.kind, "soft"))
        item = _priced(idea, "price")
        facts = " · ".join(idea.facts)
        parts: list[QWidget | QLayout] = [beside(text(idea.title, "fine"), None, chip(idea.kind)), item]
        if facts:
            parts.append(text(facts, "soft"))
        if idea.script:
            parts.append(text(idea.script, "soft"))
        return card(*parts, text(idea.total_after, "soft"))

    def _doing(self, shown: EncounterShown) -> list[QWidget | QLayout]:
        title = [text(self._texts.tr(say.WHAT_DO_YOU_DO), "title")] if self.is_wide else []
        choices = [self._choice(place, words) for place, words in enumerate(shown.choices)]
        if self._typing:
            return [*title, *self._line(), *choices]
        return [*title, *choices, *self._ways(shown)]

    def _choice(self, place: int, words: str) -> Choice:
        one = Choice(words)
        one.clicked.connect(lambda _checked=False: self.chosen.emit(place))
        return one

    def _ways(self, shown: EncounterShown) -> list[QWidget | QLayout]:
        if not shown.own_words:
            return []
        tr = self._texts.tr
        own, aloud = Choice(tr(say.OWN_WORDS), least=LOW), Choice(tr(say.SAID_ALOUD), least=LOW)
        own.clicked.connect(lambda _checked=False: self._open())
        aloud.clicked.connect(lambda _checked=False: self.aloud.emit())
        hint = (
            card(text(shown.hint), what="good") if shown.hint else button(tr(say.HINT), self.hint_wanted.emit, "quiet")
        )
        return [pairs([own, aloud]), hint]

    def _line(self) -> list[QWidget | QLayout]:
        tr = self._texts.tr
        line = WordsLine(tr(say.TYPE_HERE))
        line.setText(self.words)
        line.textChanged.connect(self._keep)
        line.said.connect(self.said)
        line.scanned.connect(self.scanned)
        row = beside(line, button(tr(say.SAY_IT), line.say, "primary"))
        row.setStretch(0, 1)
        back = button(tr(say.GIVE_BACK if self._beside_till else say.BACK), self._close, "quiet")
        note: list[QWidget | QLayout] = [text(tr(say.TAKE_KEYBOARD), "warning")] if self._beside_till else []
        self.line = line
        return [row, *note, beside(back, None)]

    def _keep(self, words: str) -> None:
        self.words = words

    def _open(self) -> None:
        if self._shown is not None:
            self.show_encounter(self._shown, typing=True)
            self.keyboard_wanted.emit(self.line)

    def _close(self) -> None:
        if self._shown is not None:
            self.keyboard_done.emit()
            self.show_encounter(self._shown)


def _line(name: str, total: str) -> QLayout:
    amount = text(total)
    amount.setWordWrap(False)
    row = beside(text(name), amount)
    row.setStretch(0, 1)
    return row


def _both(shown: EncounterShown) -> QWidget:
    """Basket and idea in one card, where there is little room."""
    goods, idea = shown.goods, shown.idea
    total = text(goods.total, "soft")
    total.setWordWrap(False)
    basket = beside(text(goods.how_many, "soft"), total)
    basket.setStretch(0, 1)
    if not idea.item:
        return card(basket, text(idea.kind, "soft"))
    return card(basket, _priced(idea, "title"), text(" · ".join((idea.kind, *idea.facts[:1])), "fine"))


def _priced(idea: Suggestion, what: str) -> QLayout:
    price = text(idea.price, what)
    price.setWordWrap(False)
    row = beside(text(idea.item, "title"), price)
    row.setStretch(0, 1)
    return row
