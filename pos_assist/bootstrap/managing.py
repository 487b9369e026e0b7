"""Builds the manager's window, a process of its own: till reader and store -> office -> pages -> window."""

from __future__ import annotations

import getpass
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QApplication

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.remembered import Remembered
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap import (
    manager_customers,
    manager_figures,
    manager_growth,
    manager_people,
    manager_practice,
    manager_products,
    manager_rules,
    manager_scenarios,
    manager_scripts,
    manager_transfer,
)
from pos_assist.bootstrap.customer_figures import customers_of
from pos_assist.bootstrap.editing import editing_of
from pos_assist.bootstrap.experimenting import experimenting_of
from pos_assist.bootstrap.leaving import leave, until_closed
from pos_assist.bootstrap.managers_shop import ManagersShop
from pos_assist.bootstrap.papering import write_document
from pos_assist.bootstrap.people import people_of
from pos_assist.bootstrap.readying import make_ready
from pos_assist.bootstrap.reporting import reporting_of
from pos_assist.bootstrap.shop import phrases
from pos_assist.bootstrap.uplift import uplift_of
from pos_assist.manager.office import Office, Run
from pos_assist.manager.page import Page
from pos_assist.manager.window import Backing, Window
from pos_assist.paths import Home
from pos_assist.settings import Settings
from pos_assist.ui.application import make_application
from pos_assist.ui.looks import Looks
from pos_assist.ui.theme import Theme
from pos_assist.ui.translation import QtTexts
from pos_assist.ui.worker import Worker

REMEMBERED = "manager.json"
USUAL_SIZE = (1024, 728)
FIGURES = (manager_figures, manager_people, manager_customers)
CATALOGUE = (manager_products, manager_rules, manager_scripts, manager_growth, manager_transfer)
PRACTICE = (manager_practice, manager_scenarios)


@dataclass
class ManagerProgram:
    """The running window; `run` shows it until it is closed."""

    application: QApplication
    window: Window
    worker: Worker
    counting: Worker

    def run(self, seconds: float | None = None) -> int:
        """Run until the window is closed, a signal comes, or `seconds` have passed. Returns the exit code."""
        self.window.show()
        self.window.open()
        code = until_closed(self.application, seconds)
        return leave(self.worker, self.counting, code)


def manager_program(settings: Settings, home: Home, *, trainer: bool = False) -> ManagerProgram:
    """Everything of the manager's window: the till of `settings`, if there is one, and our store.

    `trainer`: the pages of practice come first.

    Raises:
        UserError: the profile is not right, or the store cannot be used.
    """
    open_till = _till(settings)
    make_ready(home.store)
    application = make_application()
    worker, counting = Worker("manager", application), Worker("figures", application)
    shop = ManagersShop(open_till, home.store, phrases(), SystemClock(), settings.stock)
    remembered = Remembered(home.data, REMEMBERED)
    looks = Looks(settings.panel.theme, parent=application)
    editing, by = editing_of(home.store), who()

    def office(language: str, theme: Theme, run: Run) -> Office:
        return Office(
            texts=lambda context: QtTexts(language, context=context),
            theme=theme,
            run=run,
            editing=editing,
            shop=shop,
            by=by,
            reporting=reporting_of(settings, home),
            people=people_of(settings, home),
            experiments=experimenting_of(settings, home),
            customers=customers_of(settings, home),
            uplift=uplift_of(settings, home),
            write_document=partial(write_document, replace=True),
        )

    window = Window(
        Backing(
            office=office,
            pages=partial(pages_of, settings=settings, home=home, trainer=trainer),
            run=worker.run,
            read_at=lambda: shop.read_at,
            connected=open_till is not None,
            forget=shop.forget,
            local_time=datetime.astimezone,
            language_chosen=lambda language: remembered.put("language", language, settings.panel.language),
            counting=counting.run,
        ),
        remembered.get("language", settings.panel.language),
        looks.theme,
    )
    looks.changed.connect(window.choose_theme)
    window.resize(settings.panel.width or USUAL_SIZE[0], settings.panel.height or USUAL_SIZE[1])
    return ManagerProgram(application, window, worker, counting)


def pages_of(office: Office, settings: Settings, home: Home, *, trainer: bool = False) -> list[Page]:
    """Every page there is, in the order of the list. `trainer`: those of practice first."""
    catalogue = [page for part in CATALOGUE for page in part.pages(office, settings, home)]
    practice = [page for part in PRACTICE for page in part.pages(office, settings, home)]
    figures: list[Page] = []
    if office.reporting is not None:
        counting = replace(office, run=office.count or office.run)
        figures = [page for part in FIGURES for page in part.pages(counting, settings, home)]
    return [*practice, *figures, *catalogue] if trainer else [*figures, *catalogue, *practice]


def who() -> str:
    """Who changes things, for the record: the system's name of the person; '' where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _till(settings: Settings) -> partial[TillReader] | None:
    """How the till is opened; None where none is named."""
    till = settings.till
    if not till.db or not till.profile:
        return None
    return partial(TillReader, till.db, load_profile(till.profile))
