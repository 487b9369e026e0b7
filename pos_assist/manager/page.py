"""The contract of one screen in the manager's window; the window adds the frame, the list of screens, and errors."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_assist.manager.office import Office
from pos_assist.ui.theme import Theme


class Page(QWidget):
    """One screen. It loads on its first `open`, never in `__init__`; everything slow goes through `office.run`."""

    KEY: ClassVar[str] = ""  # 'products': how links name it
    CONTEXT: ClassVar[str] = "manager_shell"  # of its translations; the file is resources/translations/<it>_<lang>
    TITLE: ClassVar[str] = ""  # English source of its name in the list, marked in that context
    HELP: ClassVar[str] = ""  # English source of what F1 says, marked in that context: two or three plain sentences

    go = Signal(str, str)  # open that page, on that thing
    told = Signal(str)  # one plain sentence for the window's line of messages
    failed = Signal(object)  # an Exception: the window says it in one sentence
    changed = Signal()  # the shop's rules were changed here: other pages are out of date

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Cheap: the window makes every page at its start."""
        super().__init__(parent)
        self.office = office
        self.texts = office.texts(self.CONTEXT)

    def open(self, what: str = "") -> None:
        """It is shown now; `what` names a product or a rule to look at, '' = as it was left."""

    def reload(self) -> None:
        """What it shows may be out of date: read it again when it is looked at next."""

    def leave(self) -> bool:
        """Whether it may be left now; a page with something unsaved asks in its own place and says False."""
        return True

    def save(self) -> None:
        """Ctrl+S: save what waits here, if anything does."""

    def undo(self) -> bool:
        """Ctrl+Z: take the last step back that is not saved yet. False: there is none, the last save is asked about."""
        return False

    def wear(self, theme: Theme) -> None:
        """Another palette: for what a page paints itself; everything else follows by itself."""

    def search(self) -> None:
        """Ctrl+F: into the page's search; by itself the topmost line that says what to write into it."""
        lines = [one for one in self.findChildren(QLineEdit) if one.isVisible() and one.placeholderText()]
        if lines:  # where it stands counts: in which order a page made its lines, nobody sees
            line = min(lines, key=self._stands)
            line.setFocus()
            line.selectAll()

    def _stands(self, line: QLineEdit) -> tuple[int, int]:
        corner = line.mapTo(self, line.rect().topLeft())
        return corner.y(), corner.x()
