"""A manager's window over a real shop: the demo till's products and receipts, the demo's rules, our own store."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import save_rules
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.customer_figures import customers_of
from pos_assist.bootstrap.demo_shop import give_past
from pos_assist.bootstrap.editing import editing_of
from pos_assist.bootstrap.experimenting import experimenting_of
from pos_assist.bootstrap.learning import learn_from_till
from pos_assist.bootstrap.managers_shop import ManagersShop
from pos_assist.bootstrap.managing import pages_of
from pos_assist.bootstrap.papering import write_document
from pos_assist.bootstrap.people import people_of
from pos_assist.bootstrap.reporting import reporting_of
from pos_assist.bootstrap.shop import phrases
from pos_assist.bootstrap.uplift import uplift_of
from pos_assist.manager.office import Office, Run
from pos_assist.manager.window import Backing, Window
from pos_assist.paths import Home
from pos_assist.services.ports import Clock
from pos_assist.settings import Settings, TillSettings
from pos_assist.ui.theme import LIGHT, Theme
from pos_assist.ui.translation import QtTexts
from tests.gui.pseudo import longer

PROFILE = "demo"
NOW = datetime(2026, 11, 20, 14, 2, tzinfo=UTC)


class StillClock:
    """Always the same moment."""

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0


STILL = StillClock()


class _Longer:
    """The texts of one context, each lengthened by 40 %."""

    def __init__(self, language: str, context: str) -> None:
        self._texts = QtTexts(language, context=context)
        self.language = language

    def tr(self, source: str, n: int = -1) -> str:
        return longer(self._texts.tr(source, n))


def at_once(job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
    """`Run` without a thread."""
    try:
        result = job()
    except Exception as error:
        failed(error)
    else:
        done(result)


@dataclass(frozen=True)
class ManagersDesk:
    """A shop on disk. `settings.till` names the till; empty: no till is connected."""

    home: Home
    settings: Settings
    by: str = "Anna"
    clock: Clock = STILL
    longer: bool = False  # every sentence of the interface 40 % longer (S08)
    figures: bool = False  # the window has the pages of figures too: the shop has a past

    def office(self, language: str = "en", theme: Theme = LIGHT, run: Run = at_once) -> Office:
        """What a page is handed."""
        return self._office(self._shop(), language, theme, run)

    def window(self, language: str = "en", *, run: Run = at_once, theme: Theme = LIGHT) -> Window:
        """The window with every page there is."""
        shop = self._shop()
        backing = Backing(
            office=partial(self._office, shop),
            pages=partial(pages_of, settings=self.settings, home=self.home),
            run=run,
            read_at=lambda: shop.read_at,
            connected=bool(self.settings.till.db),
            forget=shop.forget,
            local_time=lambda moment: moment,
            language_chosen=lambda _language: None,
        )
        return Window(backing, language, theme)

    def _shop(self) -> ManagersShop:
        till = self.settings.till
        opened = partial(TillReader, till.db, load_profile(till.profile)) if till.db else None
        return ManagersShop(opened, self.home.store, phrases(), self.clock, self.settings.stock)

    def _office(self, shop: ManagersShop, language: str, theme: Theme, run: Run) -> Office:
        return Office(
            texts=lambda context: _Longer(language, context) if self.longer else QtTexts(language, context=context),
            theme=theme,
            run=run,
            editing=editing_of(self.home.store),
            shop=shop,
            by=self.by,
            reporting=reporting_of(self.settings, self.home) if self.figures else None,
            people=people_of(self.settings, self.home) if self.figures else None,
            experiments=experimenting_of(self.settings, self.home) if self.figures else None,
            customers=customers_of(self.settings, self.home) if self.figures else None,
            uplift=uplift_of(self.settings, self.home) if self.figures else None,
            write_document=partial(write_document, replace=True),
        )


def home_in(folder: Path) -> Home:
    """Our three folders in one."""
    return Home(folder / "config", folder / "data", folder / "logs")


def demo_desk(folder: Path, *, days: int = 20, rules: bool = True, past: bool = False) -> ManagersDesk:
    """The demo shop: its till, its rules, and what its receipts teach; with `past` also weeks of cards and answers.

    Takes seconds: make it once and `copy_of` it.
    """
    home, till = home_in(folder), folder / "shop" / "till.db"
    create_shop(till, seed=7, days=days, now=NOW)
    ensure_ready(home.store)
    if rules:
        save_rules(home.store, read_rules(paths.db() / "demo" / "rules.toml"), source="rules.toml")
    learn_from_till(str(till), PROFILE, home)
    if past:
        give_past(home, till)
    return ManagersDesk(home, Settings(till=TillSettings(db=str(till), profile=PROFILE)), figures=past)


def copy_of(desk: ManagersDesk, folder: Path) -> ManagersDesk:
    """The same shop with a store of its own to change; the till is shared, for nobody writes to it."""
    shutil.copytree(desk.home.data, folder / "data")
    return replace(desk, home=home_in(folder))


def empty_desk(folder: Path) -> ManagersDesk:
    """No till, no rules: the first minute of a shop."""
    home = home_in(folder)
    ensure_ready(home.store)
    return ManagersDesk(home, Settings())
