"""From a guardrail and from a row of "What if" to the receipts behind it; what has none says so. Unripe returns."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.manager.customers.page import CustomersPage
from pos_assist.manager.parts.linking import request_of
from pos_assist.manager.what_if.page import WhatIfPage
from pos_assist.services.reporting.figures import Overview
from pos_assist.services.reporting.request import Filters, Request
from pos_assist.settings import Settings
from pos_assist.ui.fonts import load_fonts
from tests.gui.customer_answers import ToldCustomers, ToldUplift
from tests.gui.manager_office import ManagersDesk, home_in
from tests.gui.test_manager_overview import DESK, SIZES, Stand, office_of
from tests.told_figures import ToldFigures, overview_of

BOTH = frozenset({"treatment", "holdout"})
LEADS = {
    "K23": Filters(arms=BOTH),
    "K24": Filters(answers=frozenset({"confirmed"})),
    "K25": Filters(arms=BOTH),
    "K35": Filters(answers=frozenset({"declined"}), reasons=frozenset({"dont_ask", "no_time"})),
}


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Stand:
    assert load_fonts()
    return Stand(qtbot, ManagersDesk(home_in(tmp_path), Settings()))


def unripe(request: Request, share: float = 0.34) -> Overview:
    """Some of what was sold is younger than the window of returns."""
    told = overview_of(request)
    harm = tuple(
        replace(one, figure=replace(one.figure, parts={"elsewhere": 0.042, "immature": share}))
        if one.figure.kpi == "K24"
        else one
        for one in told.harm
    )
    rules = tuple(
        replace(
            one, figures={**one.figures, "K24": replace(one.figures["K24"], parts={"elsewhere": 0.04, "immature": 0.5})}
        )
        for one in told.rules
    )
    return replace(told, harm=harm, rules=rules)


def test_a_guardrail_leads_to_its_receipts_by_mouse_and_by_key(stand: Stand, qtbot: QtBot) -> None:
    page = stand.overview(ToldFigures())
    assert len(page.guards._items) == len(LEADS)
    for item, filters in zip(page.guards._items, LEADS.values(), strict=True):
        for by_key in (True, False):
            with qtbot.waitSignal(page.go) as went:
                if by_key:
                    QTest.keyClick(item, Qt.Key.Key_Return)
                else:
                    QTest.mouseClick(item, Qt.MouseButton.LeftButton)
            assert went.args[0] == "receipts"
            assert request_of(went.args[1]) == Request(page.bar.request.period, filters)
        assert item.accessibleDescription().endswith("Press it to see its receipts.")
        assert item.cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_a_guardrail_without_a_list_of_receipts_says_so_and_goes_nowhere(stand: Stand, qtbot: QtBot) -> None:
    def repeated(request: Request) -> Overview:
        told = overview_of(request)
        return replace(told, harm=tuple(replace(one, state="alarm") for one in told.harm))

    page = stand.overview(ToldFigures(repeated))
    assert page._words is not None
    shown = [guard for guard in page._words.harm()[1] if guard.key == ""]
    assert [one.name for one in shown] == [page._words.words.name(kpi) for kpi in ("K20", "K22")]
    item = next(one for one in page.guards._items if one.name.text() == shown[0].name)
    assert "It cannot be pressed" in item.accessibleDescription()
    assert item.cursor().shape() is Qt.CursorShape.ArrowCursor
    with qtbot.assertNotEmitted(page.go):
        QTest.keyClick(item, Qt.Key.Key_Return)
        QTest.mouseClick(item, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", SIZES)
def test_returns_that_may_still_come_are_gray_and_said(stand: Stand, size: tuple[int, int]) -> None:
    """K24, G22: what was sold within the window has not had its time yet."""
    ripe, young = (stand.overview(ToldFigures(told), size=size) for told in (overview_of, unripe))
    at = next(place for place, one in enumerate(young.guards._items) if "Returned" in one.name.text())
    before, item = ripe.guards._items[at], young.guards._items[at]
    assert not before.more.isVisible()
    assert before.value.property("kind") == "body"
    assert item.more.text() == "34.0% may still come back"
    assert item.more.isVisible()
    assert item.value.property("kind") == "soft"
    assert "34.0% may still come back" in item.accessibleName()
    pictures = [one.value.grab().toImage() for one in (before, item)]
    darkest = [
        min(p.pixelColor(x, y).lightness() for x in range(p.width()) for y in range(p.height())) for p in pictures
    ]
    assert darkest[1] > darkest[0] + 20
    assert "50.0% may still come back" in young.change.keep._lines[0][0].toolTip()


def test_an_alarm_of_returns_stays_one(stand: Stand) -> None:
    """What has not come back yet can only add to it."""

    def alarming(request: Request) -> Overview:
        told = unripe(request)
        return replace(
            told, harm=tuple(replace(one, state="alarm") if one.bound == 0.042 else one for one in told.harm)
        )

    item = next(one for one in stand.overview(ToldFigures(alarming)).guards._items if "Returned" in one.name.text())
    assert item.value.property("kind") == "alarm"
    assert item.more.isVisible()


def test_the_bar_offers_both_groups(stand: Stand) -> None:
    told = ToldFigures()
    page = stand.overview(told)
    page.bar.menu.aboutToShow.emit()
    menus = {action.text(): action.menu() for action in page.bar.menu.actions()}
    groups = menus["Group"]
    assert isinstance(groups, QMenu)
    assert [one.text() for one in groups.actions()] == ["with offers", "without offers"]
    groups.actions()[1].trigger()
    assert told.asked[-1].filters == Filters(arms=frozenset({"holdout"}))
    assert [chip.text() for chip in page.bar.chips] == ["Group: without offers  ×"]


def what_if_page(stand: Stand, qtbot: QtBot) -> WhatIfPage:
    page = WhatIfPage(replace(office_of(None, stand.desk), uplift=ToldUplift()), DESK)
    window = QWidget()
    qtbot.addWidget(window, before_close_func=lambda _: window.hide())
    window.resize(1024, 700)
    page.setParent(window)
    page.resize(1024, 700)
    window.show()
    page.open()
    return page


def test_a_cell_and_an_offer_of_what_if_lead_to_their_receipts(stand: Stand, qtbot: QtBot) -> None:
    page = what_if_page(stand, qtbot)
    cells, others = page.cells.table, page.others.table
    assert cells is not None
    assert others is not None
    with qtbot.waitSignal(page.go) as went:
        cells.opened.emit(cells.model.rows[0].key)
    assert cells.model.rows[0].cells[:2] == ("New", "morning")
    assert went.args[0] == "receipts"
    wanted = Filters(segments=frozenset({"new"}), hours=frozenset(range(11)), arms=BOTH)
    assert request_of(went.args[1]).filters == wanted
    rows = {row.cells[0]: row.key for row in others.model.rows}
    with qtbot.waitSignal(page.go) as went:
        others.opened.emit(rows["Kabel USB-C 2 m (better version)"])
    offer = Filters(kinds=frozenset({"upgrade"}), products=frozenset({"p2"}), answers=frozenset({"shown"}))
    assert request_of(went.args[1]).filters == offer
    holdouts = page.holdouts.table
    assert holdouts is not None
    with qtbot.assertNotEmitted(page.go):
        holdouts.opened.emit(holdouts.model.rows[0].key)
    assert "It cannot be pressed" in page.holdouts.toolTip()


def test_a_sorted_table_still_leads_to_the_row_that_was_pressed(stand: Stand, qtbot: QtBot) -> None:
    page = what_if_page(stand, qtbot)
    table = page.cells.table
    assert table is not None
    table.sort(4)
    row = next(one for one in table.model.rows if one.cells[:2] == ("Loyal", "evening"))
    with qtbot.waitSignal(page.go) as went:
        table.opened.emit(row.key)
    asked = request_of(went.args[1]).filters
    assert (asked.segments, asked.hours) == (frozenset({"loyal"}), frozenset(range(17, 24)))


def test_of_customers_no_list_is_behind_a_tile_and_it_says_so(stand: Stand, qtbot: QtBot) -> None:
    page = CustomersPage(replace(office_of(None, stand.desk), customers=ToldCustomers()), DESK)
    qtbot.addWidget(page)
    page.open()
    for tile in (*page.segments.tiles, *page.after.tiles):
        assert tile.accessibleDescription().endswith("It cannot be pressed: no list of receipts is behind it.")
        with qtbot.assertNotEmitted(page.go):
            QTest.keyClick(tile, Qt.Key.Key_Return)
