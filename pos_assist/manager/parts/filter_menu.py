"""The menu that adds a filter: what can be filtered by, and under it what there is, with a tick at what is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from pos_assist.manager.parts import figure_texts as say
from pos_assist.services.reporting.ports import Choices
from pos_assist.services.reporting.request import Filters
from pos_assist.services.texts import Texts

HOURS = range(24)
MOST = 60  # a menu of more is not read; what is sold in thousands is reached by a press on its mark


class FilterMenu(QMenu):
    """Hangs on a button.

    Signals:
        toggled(str, object): a field of `Filters` and the key that was chosen or given up.
    """

    toggled = Signal(str, object)

    def __init__(self, texts: Texts, button: QPushButton) -> None:
        super().__init__(button)
        self._texts = texts
        self._wanted: tuple[Sequence[str], Choices, Filters] = ((), {}, Filters())
        self.chosen: list[tuple[str, object]] = []
        self.aboutToShow.connect(self._fill)
        button.setMenu(self)

    def show_choices(self, wanted: Sequence[str], choices: Choices, filters: Filters) -> None:
        """Filled when it is opened; `chosen` at once."""
        self._wanted = (wanted, choices, filters)
        self.chosen = [(one.name, key) for one in fields(Filters) for key in sorted(getattr(filters, one.name))]

    def _fill(self) -> None:
        wanted, choices, filters = self._wanted
        self.clear()
        for field in wanted:
            found = choices_of(field, choices, self._texts)
            if len(found) < 2 and not getattr(filters, field):  # one till is no choice
                continue
            menu = self.addMenu(self._texts.tr(say.FIELDS[field]))
            for key, name in found[:MOST]:
                action = menu.addAction(name.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(key in getattr(filters, field))
                action.triggered.connect(lambda _=False, where=field, what=key: self.toggled.emit(where, what))
        if self.isEmpty():
            self.addAction(self._texts.tr(say.NOTHING_TO_CHOOSE)).setEnabled(False)


def choices_of(field: str, choices: Choices, texts: Texts) -> list[tuple[object, str]]:
    """(key, name) of what there is."""
    if field == "hours":
        return [(hour, name_of(field, hour, choices, texts)) for hour in HOURS]
    known = choices.get(field) or [(key, "") for where, key in say.VALUES if where == field and field == "arms"]
    return [(key, name_of(field, key, choices, texts)) for key, _ in known]


def name_of(field: str, key: object, choices: Choices, texts: Texts) -> str:
    """What a key is called: by this language, else as the till names it, else the key itself."""
    if isinstance(key, int):
        return f"{key}:00–{key + 1}:00"
    known = say.VALUES.get((field, str(key)))
    if known is not None:
        return texts.tr(known)
    named = dict(choices.get(field, ())).get(str(key), str(key))
    return named or texts.tr(say.NAMELESS)
