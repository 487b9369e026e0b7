"""The pages of people, tests and data: what they show of a shop, what they refuse, where their links lead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.errors import UserError
from pos_assist.manager.data_quality.page import DataPage
from pos_assist.manager.experiments.desk import Choice, Choices
from pos_assist.manager.experiments.desk import Desk as ExperimentsDesk
from pos_assist.manager.experiments.page import ExperimentsPage
from pos_assist.manager.office import Office
from pos_assist.manager.parts.linking import request_of
from pos_assist.manager.parts.style import dress
from pos_assist.manager.people.desk import Desk
from pos_assist.manager.people.page import PeoplePage
from pos_assist.services.experimenting import Element, Metric
from pos_assist.services.people import ENOUGH
from pos_assist.ui.theme import LIGHT
from pos_assist.ui.translation import LANGUAGES
from tests.gui.manager_office import ManagersDesk
from tests.gui.manager_reading import cut_texts, nameless
from tests.gui.people_fakes import FRESH, NOW, TEAM, WATCHED, FakePeople, FakeReporting, FakeTests

SIZES = ((804, 700), (344, 640))
CHOICES = Choices(
    (Choice("rule:glass", "case → glass"),),
    {Element.OFFER: (Choice("rule:glass", "case → glass"), Choice("product:17", "Cable 1 m"))},
    "PLN",
)


@pytest.fixture
def office(managers_desk: ManagersDesk) -> Office:
    office = managers_desk.office()
    return replace(office, people=FakePeople(), reporting=FakeReporting(), experiments=FakeTests())


def desk() -> Desk:
    return Desk(NOW.date, lambda: NOW, lambda moment: moment)


def experiments_desk() -> ExperimentsDesk:
    ids = iter(["n1", "n2"])
    return ExperimentsDesk(lambda _: CHOICES, lambda _: str, NOW.date, ids.__next__, lambda: NOW, lambda at: at)


def shown(page: QWidget, qtbot: QtBot, size: tuple[int, int] = SIZES[0]) -> None:
    window = QWidget()
    qtbot.addWidget(window, before_close_func=lambda _: window.hide())  # which keeps it as long as the test
    dress(window, LIGHT)
    window.resize(*size)
    page.setParent(window)
    page.resize(*size)
    window.show()
    page.open()  # type: ignore[attr-defined]
    settle()


def settle() -> None:
    """A layout may ask for another one: a text that wraps is higher once its width is known."""
    for _ in range(5):
        QApplication.processEvents()


def people_page(office: Office, qtbot: QtBot, size: tuple[int, int] = SIZES[0]) -> PeoplePage:
    page = PeoplePage(office, desk())
    shown(page, qtbot, size)
    return page


def experiments_page(office: Office, qtbot: QtBot, size: tuple[int, int] = SIZES[0]) -> ExperimentsPage:
    page = ExperimentsPage(office, experiments_desk())
    shown(page, qtbot, size)
    return page


def every_page(office: Office) -> Iterator[PeoplePage | ExperimentsPage | DataPage]:
    yield PeoplePage(office, desk())
    yield ExperimentsPage(office, experiments_desk())
    yield DataPage(office, desk())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_read_and_named(
    managers_desk: ManagersDesk, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    office = replace(
        managers_desk.office(language), people=FakePeople(phi=1.4), reporting=FakeReporting(), experiments=FakeTests()
    )
    for page in every_page(office):
        shown(page, qtbot, size)
        assert cut_texts(page) == []
        assert nameless(page) == []
        if isinstance(page, ExperimentsPage):
            for result in FakeTests().results:
                page.open(result.plan.experiment_id)
                settle()
                assert cut_texts(page) == []
            page.new.click()
            settle()
            assert cut_texts(page) == []
            assert nameless(page) == []


def test_people_stand_by_name_and_no_press_puts_them_in_another_order(office: Office, qtbot: QtBot) -> None:
    page = people_page(office, qtbot)
    names = [row.cells[0] for row in page.table.model.rows]
    assert names[:2] == ["Anna Kowalska", "Bartłomiej Zieliński"]
    assert names[-1] == "Nobody named"
    heading = page.table.view.horizontalHeader()
    for column in range(page.table.model.columnCount()):
        place = QPoint(heading.sectionViewportPosition(column) + 8, 8)
        QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [row.cells[0] for row in page.table.model.rows] == names


def colours(widget: QWidget) -> set[tuple[int, int, int]]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return {(one.red(), one.green(), one.blue()) for one in map(QColor, found)}


def test_nobody_is_red_or_green(office: Office, qtbot: QtBot) -> None:
    """G21: somebody below the limits and somebody above look like everybody else."""
    page = people_page(office, qtbot)
    strong = [
        (red, green, blue)
        for red, green, blue in colours(page.chart) | colours(page.table)
        if max(red, green, blue) - min(red, green, blue) > 40
    ]
    assert strong
    assert [one for one in strong if max(one[:2]) > one[2]] == []  # blue is the only hue


def test_who_has_few_cards_has_no_dot_and_no_figure_anywhere(office: Office, qtbot: QtBot) -> None:
    page = people_page(office, qtbot)
    few = {one.staff_id for one in TEAM if one.shown < ENOUGH}
    data = page.chart._data
    assert data is not None
    assert few
    assert few.isdisjoint(data.keys)
    for row in page.table.model.rows:
        if row.key in few:
            assert [cell for cell in row.cells[2:] if any(char.isdigit() for char in cell)] == []


def test_a_dot_leads_to_the_person_and_the_person_to_the_receipts(office: Office, qtbot: QtBot) -> None:
    page = people_page(office, qtbot)
    assert not page.receipts.isEnabled()
    page.chart.pressed.emit("9")
    assert page.table.selected() == ["9"]
    assert page.context.text().startswith("Łukasz Żak – Cards shown: 1,204")
    with qtbot.waitSignal(page.go) as gone:
        page.receipts.click()
    assert gone.args is not None
    assert gone.args[0] == "receipts"
    asked = request_of(gone.args[1])
    assert asked.filters.employees == {"9"}
    assert asked.period == page.bar.request.period


def test_what_was_recorded_can_be_plotted_instead(office: Office, qtbot: QtBot) -> None:
    page = people_page(office, qtbot)

    def heights() -> list[float]:
        data = page.chart._data
        assert data is not None
        return [mark.y for mark in data.series[-1].marks]

    before = heights()
    page.plotted.setCurrentIndex(1)
    page.plotted.activated.emit(1)
    assert heights() != before


def test_another_period_is_asked_for_and_only_the_last_answer_counts(office: Office, qtbot: QtBot) -> None:
    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
    people = FakePeople()
    late = replace(office, people=people, run=lambda job, done, _failed: waiting.append((job, done)))
    page = people_page(late, qtbot)
    people.rows = TEAM[:1]
    page.bar.choose(type(page.bar.period.itemData(0)).TODAY)
    (first, show_first), (last, show_last) = waiting
    show_last(last())
    people.rows = TEAM
    show_first(first())
    assert len(page.table.model.rows) == 1


@pytest.mark.parametrize("page_of", [lambda o: PeoplePage(o, desk()), lambda o: DataPage(o, desk())])
def test_what_cannot_be_read_is_one_sentence_and_can_be_tried_again(
    office: Office, qtbot: QtBot, page_of: Callable[[Office], PeoplePage | DataPage]
) -> None:
    error = UserError("The store is held by another program.")
    people, reporting = FakePeople(fails=error), FakeReporting(fails=error)
    page = page_of(replace(office, people=people, reporting=reporting))
    shown(page, qtbot)
    assert page.states._title.text() == "The store is held by another program."
    people.fails = reporting.fails = None
    page.states._press.click()
    assert page.states.currentWidget() is page.states._content


def test_nothing_recorded_is_said_and_the_notice_stands_all_the_same(office: Office, qtbot: QtBot) -> None:
    empty = replace(office, people=FakePeople(rows=()), reporting=FakeReporting(figures={}))
    page = people_page(empty, qtbot)
    assert page.states._title.text() == "No card was shown in this period."
    data = DataPage(empty, desk())
    shown(data, qtbot)
    assert data.states._title.text() == "Nothing was recorded in this period."
    assert all(label.isVisible() and label.text() for label in data.notice)


def test_a_till_that_is_away_is_told_as_that_and_not_as_days_without_cards(office: Office, qtbot: QtBot) -> None:
    people = FakePeople(rows=(), fresh=replace(FRESH, trouble="The till's database is not there."))
    page = people_page(replace(office, people=people), qtbot)
    assert page.states._title.text() == "The till's database is not there."
    people.rows, people.fresh = TEAM, FRESH
    page.states._press.click()
    assert page.states.currentWidget() is page.states._content


def test_doubt_is_told_first(office: Office, qtbot: QtBot) -> None:
    page = DataPage(office, desk())
    shown(page, qtbot)
    assert page.banner.text().startswith("▲ More than 5.0% is in doubt: returns without their sale 8.3%")
    assert len([tile for tile in page.doubts.tiles if tile.isVisible()]) == 5
    assert page.behaviour.tiles[0].value.text() == str(WATCHED["K20"].value)


def test_a_plan_is_written_reckoned_saved_and_started(office: Office, qtbot: QtBot) -> None:
    tests = office.experiments
    assert isinstance(tests, FakeTests)
    page = experiments_page(office, qtbot)
    page.new.click()
    form = page.form
    form.keep.click()
    assert form.wrong.text() == "Give it a name."
    form.title.setText("Glass first")
    form.hypothesis.setText("Glass sells better.")
    form.variants.choices[0].setCurrentIndex(1)
    form.variants.choices[0].activated.emit(1)
    assert [share.value() for share in form.variants.shares] == [50, 50, 0, 0]
    form.keep.click()
    assert form.wrong.text().startswith("Say how many")
    form.count.click()
    assert form.planned.value() == 2500
    assert not page.leave()
    form.keep.click()
    saved = tests.result("n1").plan
    assert (saved.element, saved.metric, saved.planned_n) == (Element.OFFER, Metric.CONFIRMED, 2500)
    assert [dict(one.what) for one in saved.variants] == [{}, {"rule": "glass"}]
    assert saved.planned_end == date(2026, 12, 18)
    assert page.leave()
    assert page.table.selected() == ["n1"]
    page.detail.start_button.click()
    assert tests.done == [("save", "n1", "Anna"), ("start", "n1", "Anna")]
    assert page.detail.stop_button.isVisible()


def test_a_product_is_found_by_any_part_of_its_name_and_what_is_none_goes_again(office: Office, qtbot: QtBot) -> None:
    page = experiments_page(office, qtbot)
    page.new.click()
    choice = page.form.variants.choices[0]
    line, finder = choice.lineEdit(), choice.completer()
    assert line is not None
    assert finder is not None
    finder.setCompletionPrefix("1 M")
    assert finder.completionCount() == 1
    assert finder.currentCompletion() == "Cable 1 m"
    line.setText("nonsense")
    line.editingFinished.emit()
    assert choice.currentText() == "none"
    assert page.form.variants.others() == ()


def test_when_it_is_shown_is_tested_for_all_offers_and_by_the_margin(office: Office, qtbot: QtBot) -> None:
    page = experiments_page(office, qtbot)
    page.new.click()
    form = page.form
    form.element.setCurrentIndex(2)
    form.element.activated.emit(2)
    assert (form.draft().element, form.draft().target, form.draft().metric) == (Element.MOMENT, "all", Metric.MARGIN)
    assert not form.decides.isEnabled()
    assert "PLN" in form.smallest.accessibleName()


def test_a_plan_can_be_changed_before_it_starts_and_not_after(office: Office, qtbot: QtBot) -> None:
    page = experiments_page(office, qtbot)
    page.open("e4")
    assert page.detail.change_button.isVisible()
    page.detail.change_button.click()
    assert page.form.title.text() == "A longer pause"
    assert not page.form.is_changed
    page.form.discard.click()
    page.open("e1")
    assert not page.detail.change_button.isVisible()


def test_a_running_test_is_stopped_with_a_reason_only(office: Office, qtbot: QtBot) -> None:
    tests = office.experiments
    assert isinstance(tests, FakeTests)
    page = experiments_page(office, qtbot)
    page.open("e1")
    assert not page.detail.conclude_button.isEnabled()
    page.detail.stop_button.click()
    assert tests.done == []
    assert page.detail.wrong.text() == "Say why it is stopped."
    page.detail.why.setText("A holiday")
    page.detail.stop_button.click()
    assert tests.done == [("stop", "e1", "A holiday", "Anna")]


def test_no_effect_is_on_the_screen_before_the_planned_number(office: Office, qtbot: QtBot) -> None:
    page = experiments_page(office, qtbot)
    for locked in ("e1", "e3"):
        page.open(locked)
        said = "\n".join(tile.accessibleName() for tile in page.detail.cards.tiles)
        assert "2.9" not in said
        assert "16.2" not in said
        assert not any(tile.line.isVisible() for tile in page.detail.cards.tiles)
    page.open("e3")
    assert page.detail.banner.text().startswith("▲ The variants did not get the shares")
    page.open("e2")
    assert page.detail.cards.tiles[1].value.text() == "+2.9\u00a0pp"


def test_a_shop_without_tests_begins_with_one(office: Office, qtbot: QtBot) -> None:
    page = experiments_page(replace(office, experiments=FakeTests(results=[])), qtbot)
    assert page.states._title.text() == "No test was planned yet."
    page.states._press.click()
    assert page.form.isVisible()
    page.form.discard.click()
    assert page.states._title.text() == "No test was planned yet."


def test_what_the_shop_refuses_is_said_where_it_was_asked(office: Office, qtbot: QtBot) -> None:
    class Refusing(FakeTests):
        def start(self, experiment_id: str, by: str) -> None:
            raise UserError("Another test is about the same.", hint="Stop it first.")

    page = experiments_page(replace(office, experiments=Refusing()), qtbot)
    page.open("e4")
    page.detail.start_button.click()
    assert page.detail.wrong.text() == "Another test is about the same. Stop it first."
