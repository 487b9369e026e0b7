"""States of the team's practice worth looking at; the staff of the shop 'lived' has practised for weeks."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from pos_assist.manager.page import Page
from pos_assist.manager.parts.presets import Preset
from pos_assist.manager.practice.page import PracticePage
from tests.gui.manager_states import State


def _practice(page: Page) -> PracticePage:
    assert isinstance(page, PracticePage)
    return page


def nothing_yet(page: Page) -> None:
    """One day: too few tries for anybody."""
    _practice(page).bar.choose(Preset.TODAY)


def assigning(page: Page) -> None:
    """Somebody and a scenario are chosen."""
    practice = _practice(page)
    practice.assigning.person.setCurrentIndex(2)
    practice.assigning.scenario.setCurrentIndex(3)
    practice.assigning.note.setText("Look at the second answer.")
    to(page, practice.assigning)


def at_the_till(page: Page) -> None:
    """Before and after, with its warning."""
    to(page, _practice(page).no_proof)


def reading_shared(page: Page) -> None:
    """A transcript that its trainee shares."""
    sharing = _practice(page).sharing
    sharing.choice.setCurrentIndex(1)
    sharing.choice.activated.emit(1)
    to(page, sharing.said)


def to(page: Page, part: QWidget) -> None:
    """Scroll that part into sight."""
    for _ in range(5):
        QApplication.processEvents()
    (area,) = (one for one in page.findChildren(QScrollArea) if one.isVisible())
    area.ensureWidgetVisible(part, 0, 300)


STATES = (
    State("practice", "filled", "lived"),
    State("practice", "today", "lived", nothing_yet),
    State("practice", "assigning", "lived", assigning),
    State("practice", "till", "lived", at_the_till),
    State("practice", "shared", "lived", reading_shared),
)
