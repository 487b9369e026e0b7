"""Reading it again: the own lines with what the checks found, and how it can go well or badly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from pos_assist.services.texts import Texts
from pos_assist.trainer import texts as say
from pos_assist.trainer.checks_view import check_row
from pos_assist.trainer.pieces import Choice, beside, button, card, text
from pos_assist.trainer.sheet import Sheet
from pos_assist.trainer.shown import CheckShown, Spoken
from pos_assist.trainer.talk_view import bubbles


class Version(NamedTuple):
    """One way it went or may go. `about`, `checks`: told of one that is read long after it was played."""

    title: str
    talk: tuple[Spoken, ...]
    about: str = ""
    checks: tuple[CheckShown, ...] = ()


class TranscriptPane(Sheet):
    """Versions to choose from; a whole talk, or one line after the other.

    Signals:
        left(): back to where it was opened.
        shared(bool): the trainer may read the own lines, or may not.
    """

    left = Signal()
    shared = Signal(bool)

    def __init__(self, texts: Texts) -> None:
        super().__init__((2, 5))
        self._texts = texts
        self._versions: Sequence[Version] = ()
        self._place, self._upto = 0, 0

    def show_versions(self, versions: Sequence[Version], place: int, *, is_shared: bool) -> None:
        """`place`: which is shown first; the first one is the own, which can be shared."""
        self._versions, self._shared = versions, is_shared
        self._show(place)

    def _show(self, place: int) -> None:
        self._place, self._upto = place, len(self._versions[place].talk)
        self._draw()

    def _draw(self) -> None:
        tr = self._texts.tr
        version, many = self._versions[self._place], len(self._versions) > 1
        tabs = [self._tab(place, one.title) for place, one in enumerate(self._versions)] if many else []
        whole = self._upto >= len(version.talk)
        step = button(tr(say.LINE_BY_LINE if whole else say.NEXT_LINE), self._step)
        share = Choice(tr(say.SHARE), checkable=True, least=46)
        share.setChecked(self._shared)
        share.clicked.connect(self._share)
        doing: list[QWidget | QLayout] = [*tabs, step, *([share] if self._place == 0 else [])]
        told: list[QWidget | QLayout] = [text(version.title, "heading")]
        if version.about:
            told.append(text(version.about, "soft"))
        told += bubbles(version.talk[: self._upto], last_large=False)
        if version.checks:
            told.append(card(*(check_row(one) for one in version.checks)))
        self.fill([beside(button(tr(say.BACK), self.left.emit), None), *doing], told)

    def _tab(self, place: int, title: str) -> Choice:
        tab = Choice(title, checkable=True, least=46)
        tab.setChecked(place == self._place)
        tab.clicked.connect(lambda _checked=False: self._show(place))
        return tab

    def _step(self) -> None:
        whole = self._upto >= len(self._versions[self._place].talk)
        self._upto = 1 if whole else self._upto + 1
        self._draw()

    def _share(self, on: bool) -> None:
        self._shared = on
        self.shared.emit(on)
