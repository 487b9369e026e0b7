"""A manager's window whose figures are told behind their ports: every page of figures full, and nothing counted."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from pos_assist.bootstrap.managers_shop import ManagersShop
from pos_assist.manager.office import Office, Run
from pos_assist.services.reporting.figures import Report
from pos_assist.services.reporting.request import Request
from pos_assist.ui.theme import Theme
from tests.gui.customer_answers import ToldCustomers, ToldUplift
from tests.gui.manager_office import ManagersDesk
from tests.gui.people_fakes import WATCHED, FakePeople, FakeTests
from tests.told_figures import ToldFigures


class EveryFigure(ToldFigures):
    """A month that earns, and what the page of data shows besides."""

    def report(self, request: Request) -> Report:
        told = super().report(request)
        return replace(told, figures={**told.figures, **WATCHED})


@dataclass(frozen=True)
class ToldDesk(ManagersDesk):
    """The window of another desk's shop with these figures."""

    def _office(self, shop: ManagersShop, language: str, theme: Theme, run: Run) -> Office:
        return replace(
            super()._office(shop, language, theme, run),
            reporting=EveryFigure(),
            people=FakePeople(),
            experiments=FakeTests(),
            customers=ToldCustomers(),
            uplift=ToldUplift(),
        )


def told_desk(desk: ManagersDesk) -> ToldDesk:
    """Over that shop."""
    return ToldDesk(**{one.name: getattr(desk, one.name) for one in fields(desk)})
