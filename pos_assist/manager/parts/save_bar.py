"""What is not saved yet: how much, what exactly, the reason, and one press that saves it all at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from pos_assist.errors import UserError
from pos_assist.manager import texts as say
from pos_assist.manager.office import Office
from pos_assist.manager.parts.style import kind
from pos_assist.services.editing import Change, Mistake, Version

CONTEXT = "manager_shell"
MOST_LINES = 200  # of the preview: more than that nobody reads
PREVIEW_HEIGHT = 132


class SaveBar(QFrame):
    """Stands at the foot of a page while something waits to be saved; away otherwise.

    Signals:
        saved(object): the `Version`, or None where the changes came to nothing. Nothing waits any more.
        mistaken(list): the `Mistake`s that stood in the way; told in the bar as well.
        failed(object): the Exception of a save.
        discarded(): a person gave the changes up; the page forgets them.
    """

    saved = Signal(object)
    mistaken = Signal(list)
    failed = Signal(object)
    discarded = Signal()

    def __init__(self, office: Office, source: str, parent: QWidget | None = None) -> None:
        """`source`: the screen, for the record."""
        super().__init__(parent)
        self._office, self._source = office, source
        self._texts = office.texts(CONTEXT)
        self._changes: tuple[Change, ...] = ()
        kind(self, "bar")
        self._what = kind(QLabel(), "strong")
        self._wrong = kind(QLabel(), "error")
        self._wrong.setWordWrap(True)
        self._preview = QListWidget()
        self._preview.setAccessibleName(self._texts.tr(say.WHAT_CHANGES))
        self._preview.setMinimumHeight(PREVIEW_HEIGHT // 3)  # where it is narrow, what is edited needs the room
        self._preview.setMaximumHeight(PREVIEW_HEIGHT)
        self._preview.setWordWrap(True)
        self.look = QPushButton(self._texts.tr(say.WHAT_CHANGES))
        self.look.setCheckable(True)
        self.why = QLineEdit(placeholderText=self._texts.tr(say.REASON), maxLength=200)
        self.why.setAccessibleName(self._texts.tr(say.REASON))
        self.save_button = kind(QPushButton(self._texts.tr(say.SAVE)), "primary")
        self.discard_button = QPushButton(self._texts.tr(say.DISCARD))
        self._lay_out()
        self.look.toggled.connect(self._preview.setVisible)
        self.why.returnPressed.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self._discard)
        self.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 6, 8, 6)
        grid.setHorizontalSpacing(8)
        grid.addWidget(self._wrong, 0, 0, 1, 4)
        grid.addWidget(self._preview, 1, 0, 1, 4)
        grid.addWidget(self._what, 2, 0, 1, 3)
        grid.addWidget(self.look, 2, 3)
        grid.addWidget(self.why, 3, 0, 1, 4)
        grid.addWidget(self.discard_button, 4, 2)
        grid.addWidget(self.save_button, 4, 3)
        grid.setColumnStretch(0, 1)
        self._wrong.hide()
        self._preview.hide()

    @property
    def changes(self) -> tuple[Change, ...]:
        """What waits."""
        return self._changes

    def propose(self, changes: Sequence[Change], lines: Sequence[str] = ()) -> None:
        """These wait now; `lines`: one plain sentence a change, of the first ones. No changes: the bar goes away."""
        self._changes = tuple(changes)
        self._preview.clear()
        shown = list(lines[:MOST_LINES])
        if shown and len(self._changes) > len(shown):
            shown.append(self._texts.tr(say.AND_MORE, len(self._changes) - len(shown)))
        self._preview.addItems(shown)
        self._what.setText(self._texts.tr(say.NOT_SAVED, len(self._changes)))
        self._tell("")
        self.setVisible(bool(self._changes))

    def may_leave(self) -> bool:
        """For `Page.leave`: True with nothing to save; otherwise the bar says what to do, and False."""
        if not self._changes:
            return True
        self._tell(self._texts.tr(say.SAVE_FIRST))
        self.why.setFocus()
        return False

    def save(self) -> None:
        """Check and save on the worker (Ctrl+S, Enter in the reason)."""
        if not self._changes or not self.save_button.isEnabled():
            return
        changes, why, editing = self._changes, self.why.text().strip(), self._office.editing
        by, source = self._office.by, self._source

        def job() -> list[Mistake] | Version | None:
            return editing.mistakes(changes) or editing.save(changes, by=by, why=why, source=source)

        self._busy(True)
        self._office.run(job, self._done, self._not_saved)

    def _done(self, answer: list[Mistake] | Version | None) -> None:
        self._busy(False)
        if isinstance(answer, list):
            self._tell("\n".join(f"{one.name[1]}: {one.text}" for one in answer[:5]))
            self.mistaken.emit(answer)
            return
        self.why.clear()
        self.propose(())
        self.saved.emit(answer)

    def _not_saved(self, error: Exception) -> None:
        self._busy(False)
        self._tell(str(error) if isinstance(error, UserError) else self._texts.tr(say.SAVE_FAILED))
        self.failed.emit(error)

    def _discard(self) -> None:
        self.propose(())
        self.discarded.emit()

    def _busy(self, busy: bool) -> None:
        self.save_button.setEnabled(not busy)
        self.discard_button.setEnabled(not busy)

    def _tell(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
