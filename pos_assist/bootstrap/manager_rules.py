"""The manager's screens of rules: offers, ladders, sets, what is never offered, the history, the test on a basket."""

from __future__ import annotations

from datetime import datetime

from pos_assist.adapters.clock import SystemClock
from pos_assist.manager.history.page import HistoryPage
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.rules.desk import Desk
from pos_assist.manager.rules.drafts import Drafts
from pos_assist.manager.rules.excluded_page import ExcludedPage
from pos_assist.manager.rules.pages import LaddersPage, OffersPage, SetsPage
from pos_assist.paths import Home
from pos_assist.settings import Settings


def pages(office: Office, settings: Settings, home: Home) -> list[Page]:
    """In the order of the window's list."""
    clock = SystemClock()
    desk = Desk(
        policy=settings.policy,
        now=lambda: clock.now().astimezone(),
        local=datetime.astimezone,
        where=str(home.config_file),
        drafts=Drafts(),
    )
    return [
        OffersPage(office, desk),
        LaddersPage(office, desk),
        SetsPage(office, desk),
        ExcludedPage(office, desk),
        HistoryPage(office, desk),
    ]
