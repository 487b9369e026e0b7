"""The states of the screens of rules, of the history and of the test that are worth looking at."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from pos_assist.manager.history.page import HistoryPage
from pos_assist.manager.page import Page
from pos_assist.manager.rules.entries import LineEntry, ProductsEntry
from pos_assist.manager.rules.excluded_page import ExcludedPage
from pos_assist.manager.rules.page import RulesPage
from pos_assist.manager.trial.page import TrialPage
from tests.gui.manager_states import State


def _named(page: RulesPage, kind: str) -> tuple[str, str]:
    return next(row.name for row in page.list._rows.values() if row.name[0] == kind)


def _edit(page: Page, kind: str) -> RulesPage:
    assert isinstance(page, RulesPage)
    page.edit(_named(page, kind))
    return page


def one_chosen(page: Page) -> None:
    """A rule is selected and paused."""
    assert isinstance(page, RulesPage)
    page.list.select(_named(page, "fits"))
    page.list.pause_button.click()


def by_attribute(page: Page) -> None:
    """The form of an attribute rule."""
    _edit(page, "fits")


def of_a_cover(page: Page) -> None:
    """The form of a cover."""
    _edit(page, "cover")


def steps_in_disorder(page: Page) -> None:
    """A ladder whose first step is the dearer one."""
    entry = _edit(page, "ladder").pane.editor.entries["steps"]
    assert isinstance(entry, ProductsEntry)
    entry.chosen._select(0)
    entry.chosen.move_row(1)


def cheap_set(page: Page) -> None:
    """A set that earns too little, with what changes unfolded."""
    rules = _edit(page, "bundle")
    percent = rules.pane.editor.entries["percent"]
    assert isinstance(percent, LineEntry)
    percent.line.setText("70")
    percent.edited.emit()
    rules.bar.look.click()


def mistaken_set(page: Page) -> None:
    """A set whose per cent is no number, told beside the field."""
    rules = _edit(page, "bundle")
    percent = rules.pane.editor.entries["percent"]
    assert isinstance(percent, LineEntry)
    percent.line.setText("a lot")
    percent.edited.emit()
    rules.pane._timer.stop()
    rules.pane.quiet.emit(rules.pane.change())


def one_more(page: Page) -> None:
    """A category that waits to be excluded."""
    assert isinstance(page, ExcludedPage)
    page.exclude("Cables")


def a_version(page: Page) -> None:
    """What the first version changed."""
    assert isinstance(page, HistoryPage)
    page.table.view.selectRow(0)


def _basket(page: Page) -> TrialPage:
    assert isinstance(page, TrialPage)
    assert page._loaded is not None
    name = next(key for key, text, _ in page._loaded.things if "Veldrik A5 128" in text)
    page.form.lines.add(name)
    return page


def decided(page: Page) -> None:
    """A phone is in the basket."""
    _basket(page).ask()


def in_a_queue(page: Page) -> None:
    """The same while people wait, with the reasons unfolded."""
    trial = _basket(page)
    trial.form.queue.setChecked(True)
    trial.ask()
    trial.result.tree.expandAll()
    QApplication.processEvents()


STATES = (
    State("offers", "chosen", do=one_chosen),
    State("offers", "attributes", do=by_attribute),
    State("offers", "cover", do=of_a_cover),
    State("ladders", "disorder", do=steps_in_disorder),
    State("sets", "cheap", do=cheap_set),
    State("sets", "mistake", do=mistaken_set),
    State("excluded", "unsaved", do=one_more),
    State("history", "version", do=a_version),
    State("trial", "decided", do=decided),
    State("trial", "queue", do=in_a_queue),
)
