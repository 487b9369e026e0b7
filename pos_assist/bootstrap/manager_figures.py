"""The manager's screens of what offering earns: the overview, and the receipts behind its figures."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from pos_assist.adapters.clock import SystemClock
from pos_assist.bootstrap.shop_day import business_day
from pos_assist.manager.office import Office
from pos_assist.manager.overview.desk import Desk
from pos_assist.manager.overview.page import OverviewPage
from pos_assist.manager.page import Page
from pos_assist.manager.receipts.page import ReceiptsPage
from pos_assist.paths import Home
from pos_assist.services.ports import Clock
from pos_assist.settings import Settings


def pages(office: Office, settings: Settings, home: Home) -> list[Page]:
    """In the order of the window's list; none where the office has no figures."""
    del home
    if office.reporting is None:
        return []
    desk = desk_of(settings, SystemClock())
    return [OverviewPage(office, desk), ReceiptsPage(office, desk)]


def desk_of(settings: Settings, clock: Clock) -> Desk:
    """The shop's clock, for the pages of figures."""
    return Desk(now=clock.now, local=datetime.astimezone, today=partial(business_day, settings, clock))
