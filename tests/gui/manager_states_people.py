"""States of the team, the tests and the data worth looking at; the shop 'lived' has sixty days and a test behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea

from pos_assist.manager.experiments.page import ExperimentsPage
from pos_assist.manager.page import Page
from pos_assist.manager.parts.presets import Preset
from pos_assist.manager.people.page import PeoplePage
from tests.gui.manager_states import State


def _people(page: Page) -> PeoplePage:
    assert isinstance(page, PeoplePage)
    return page


def chosen(page: Page) -> None:
    """Somebody is chosen, and what is said beneath the table."""
    table = _people(page).table
    table.select(table.model.rows[0].key)
    lower(page)


def as_a_table(page: Page) -> None:
    """The funnel's table."""
    _people(page).chart.turn.click()


def today(page: Page) -> None:
    """One day: too few cards for anybody."""
    _people(page).bar.choose(Preset.TODAY)


def plan(page: Page) -> None:
    """A new plan, with what is wrong with it."""
    assert isinstance(page, ExperimentsPage)
    page.new.click()
    page.form.title.setText("Glass first")
    page.form.variants.choices[0].setCurrentIndex(1)
    page.form.variants.choices[0].activated.emit(1)
    page.form.keep.click()


def lower(page: Page) -> None:
    """What stands further down."""
    for _ in range(5):
        QApplication.processEvents()
    for area in page.findChildren(QScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def plan_lower(page: Page) -> None:
    """The end of the form."""
    plan(page)
    lower(page)


STATES = (
    State("people", "filled", "lived"),
    State("people", "chosen", "lived", chosen),
    State("people", "table", "lived", as_a_table),
    State("people", "today", "lived", today),
    State("experiments", "filled", "lived"),
    State("experiments", "lower", "lived", lower),
    State("experiments", "plan", "lived", plan),
    State("experiments", "plan-lower", "lived", plan_lower),
    State("data", "filled", "lived"),
    State("data", "lower", "lived", lower),
)
