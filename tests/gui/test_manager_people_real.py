"""The pages of people, tests and data over the demo shop with its past: real receipts, real answers, a real store."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.manager.data_quality.page import DataPage
from pos_assist.manager.experiments.page import ExperimentsPage
from pos_assist.manager.people.page import PeoplePage
from pos_assist.manager.receipts.page import ReceiptsPage
from pos_assist.manager.window import Window
from pos_assist.services.experimenting import State
from pos_assist.services.people import ENOUGH
from pos_assist.services.reporting.request import Period, Request
from tests.gui.manager_office import NOW, ManagersDesk, demo_desk


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> ManagersDesk:
    return demo_desk(tmp_path_factory.mktemp("lived"), days=28, past=True)


@pytest.fixture
def window(lived: ManagersDesk, qtbot: QtBot) -> Window:
    window = lived.window()
    qtbot.addWidget(window)
    window.resize(1024, 768)
    window.show()
    return window


def ask(page: PeoplePage | DataPage) -> None:
    """The demo's four weeks, whatever day it is today."""
    request = Request(Period(NOW.date() - timedelta(days=27), NOW.date()))
    page.bar.show_request(request)
    page.bar.asked.emit(request)
    QApplication.processEvents()


def people(window: Window) -> PeoplePage:
    window.open("people")
    page = window.page
    assert isinstance(page, PeoplePage)
    ask(page)
    return page


def test_the_demos_people_are_all_of_equal_skill_and_nobody_stands_out(window: Window) -> None:
    page = people(window)
    found = page._people
    assert found is not None
    assert len(found.rows) >= 5
    assert {one.standing for one in found.rows} <= {"within", "few"}
    told = [one for one in found.rows if one.shown >= ENOUGH]
    assert told
    for one in told:
        assert one.standardised.value is not None
        assert one.standardised.interval is not None
        assert one.standardised.interval.holds(one.standardised.value)
    names = [row.cells[0] for row in page.table.model.rows]
    assert names == sorted(names)


def test_a_persons_receipts_are_behind_their_row_and_back_leads_back(window: Window) -> None:
    page = people(window)
    shown = page.table.model.rows[0]
    page.table.select(shown.key)
    page.receipts.click()
    receipts = window.page
    assert isinstance(receipts, ReceiptsPage)
    assert receipts.bar.request.filters.employees == {shown.key}
    window.back()
    assert window.page is page
    assert page.table.selected() == [shown.key]


def test_a_test_is_planned_started_and_stopped_in_the_store(window: Window) -> None:
    window.open("experiments")
    page = window.page
    assert isinstance(page, ExperimentsPage)
    tests = page.office.experiments
    assert tests is not None
    before = len(tests.all())
    page.new.click()
    form = page.form
    form.title.setText("Glass first")
    form.hypothesis.setText("Glass sells better than a case.")
    form.element.setCurrentIndex(1)
    form.element.activated.emit(1)
    form.target.setCurrentIndex(form.target.count() - 1)  # one rule
    form.variants.choices[0].setCurrentIndex(1)
    form.variants.choices[0].activated.emit(1)
    form.planned.setValue(4000)
    form.end.setDate(QDate.currentDate().addDays(28))
    form.keep.click()
    assert form.wrong.text() == ""
    assert len(tests.all()) == before + 1
    planned = tests.all()[0].plan
    assert (planned.title, planned.planned_n) == ("Glass first", 4000)
    page.detail.start_button.click()
    assert page.detail.wrong.text() == ""
    assert tests.result(planned.experiment_id).state is State.RUNNING
    assert not page.detail.conclude_button.isEnabled()
    page.detail.why.setText("Only a try")
    page.detail.stop_button.click()
    stopped = tests.result(planned.experiment_id)
    assert (stopped.state, stopped.reason, stopped.by) == (State.STOPPED, "Only a try", "Anna")
    assert page.detail.banner.text() == "It was stopped early, so no result is told."


def test_the_demos_data_is_sound_and_offers_nothing_twice_after_a_no(window: Window) -> None:
    window.open("data")
    page = window.page
    assert isinstance(page, DataPage)
    ask(page)
    assert page.banner.text() == "✓ Nothing here puts the figures in doubt."
    assert page.behaviour.tiles[0].value.text() == "0"
    counted = []
    for place in page.splits.values():
        assert place.table is not None
        counted.append([int(row.cells[3].replace(",", "")) for row in place.table.model.rows])
    tills, hours = counted
    assert page._report is not None
    assert sum(tills) == sum(hours) == page._report.figures["K08"].n
    assert len(hours) > 5
