"""States of the overview and of the receipts worth looking at; the shop 'lived' has sixty days behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea

from pos_assist.manager.overview.page import OverviewPage
from pos_assist.manager.page import Page
from pos_assist.manager.parts.presets import Preset
from pos_assist.manager.receipts.page import ReceiptsPage
from tests.gui.manager_states import State


def _overview(page: Page) -> OverviewPage:
    assert isinstance(page, OverviewPage)
    return page


def quarter(page: Page) -> None:
    """All sixty days, by week."""
    bar = _overview(page).bar
    bar.choose(Preset.CUSTOM)
    bar.first.setDate(bar.first.date().addDays(-31))


def today(page: Page) -> None:
    """One day: no trend, and little that can be told."""
    _overview(page).bar.choose(Preset.TODAY)


def filtered(page: Page) -> None:
    """One till, one kind of offer."""
    bar = _overview(page).bar
    bar.menu.toggled.emit("tills", "2")
    bar.menu.toggled.emit("kinds", "add-on")


def tables(page: Page) -> None:
    """Every chart as its table."""
    for chart in _overview(page).charts.trends:
        chart.turn.click()


def lower(page: Page) -> None:
    """What a narrow window shows further down."""
    quarter(page)
    for _ in range(5):
        QApplication.processEvents()
    area = _overview(page).states.currentWidget()
    assert isinstance(area, QScrollArea), _overview(page).states._title.text()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def narrowed(page: Page) -> None:
    """The receipts behind a figure."""
    assert isinstance(page, ReceiptsPage)
    page.bar.menu.toggled.emit("answers", "accepted")


STATES = (
    State("overview", "month", "lived"),
    State("overview", "weeks", "lived", quarter),
    State("overview", "today", "lived", today),
    State("overview", "filtered", "lived", filtered),
    State("overview", "tables", "lived", tables),
    State("overview", "lower", "lived", lower),
    State("receipts", "week", "lived"),
    State("receipts", "narrowed", "lived", narrowed),
)
