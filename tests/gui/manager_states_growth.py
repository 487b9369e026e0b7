"""States of the proposals, the roll-out and the list after the purchase worth looking at."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea

from pos_assist.engine.approval import ProposalState
from pos_assist.manager.followup.page import FollowUpPage
from pos_assist.manager.page import Page
from pos_assist.manager.proposals.page import ProposalsPage
from pos_assist.manager.rollout.page import RolloutPage
from pos_assist.services.proposals import PAIR
from tests.gui.manager_states import State


def _pairs(page: Page) -> ProposalsPage:
    assert isinstance(page, ProposalsPage)
    page.listing.kind.setCurrentIndex(page.listing.kind.findData(PAIR))
    return page


def pair(page: Page) -> None:
    """A pair with its receipts."""
    _pairs(page)


def decided(page: Page) -> None:
    """One was approved a moment ago, the next one is chosen."""
    _pairs(page).decide(ProposalState.APPROVED)
    _pairs(page).take_back()
    _pairs(page).decide(ProposalState.SNOOZED)


def written(page: Page) -> None:
    """One that the shop wrote itself."""
    listing = _pairs(page).listing
    listing.state.setCurrentIndex(listing.state.findData("written"))


def several(page: Page) -> None:
    """Many at once."""
    _pairs(page).listing.table.view.selectAll()


def sellers(page: Page) -> None:
    """The best sellers by margin."""
    assert isinstance(page, RolloutPage)
    page.by.setCurrentIndex(1)
    _scroll_to(page, 0.45)


def gaps(page: Page) -> None:
    """Sets and what is missing."""
    assert isinstance(page, RolloutPage)
    _scroll_to(page, 1.0)


def _scroll_to(page: Page, part: float) -> None:
    for _ in range(5):  # rows that were just written get their room
        QApplication.processEvents()
    bar = next(area for area in page.findChildren(QScrollArea) if area.isVisible()).verticalScrollBar()
    bar.setValue(round(bar.maximum() * part))


def counted(page: Page) -> None:
    """The count before anything is written."""
    assert isinstance(page, FollowUpPage)
    page.count.click()


def no_file(page: Page) -> None:
    """Somebody wants the list and says not where."""
    assert isinstance(page, FollowUpPage)
    page.write.click()


STATES = (
    State("proposals", "pair", do=pair),
    State("proposals", "decided", do=decided),
    State("proposals", "written", do=written),
    State("proposals", "several", do=several),
    State("rollout", "sellers", do=sellers),
    State("rollout", "gaps", do=gaps),
    State("followup", "counted", do=counted),
    State("followup", "no-file", do=no_file),
)
