"""The manager's screens of customers and of what would be if."""

from __future__ import annotations

from pos_assist.adapters.clock import SystemClock
from pos_assist.bootstrap.manager_figures import desk_of
from pos_assist.manager.customers.page import CustomersPage
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.what_if.page import WhatIfPage
from pos_assist.paths import Home
from pos_assist.settings import Settings


def pages(office: Office, settings: Settings, home: Home) -> list[Page]:
    """In the order of the window's list."""
    del home
    desk = desk_of(settings, SystemClock())
    return [CustomersPage(office, desk), WhatIfPage(office, desk)]
