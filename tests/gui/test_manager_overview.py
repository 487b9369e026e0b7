"""The overview and the receipts behind it, as a person uses them: figures told behind the port, and a real shop's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.errors import UserError
from pos_assist.manager.office import Office, Run
from pos_assist.manager.overview.desk import Desk
from pos_assist.manager.overview.page import OverviewPage
from pos_assist.manager.page import Page
from pos_assist.manager.parts.linking import request_of, said
from pos_assist.manager.parts.plot import Plot
from pos_assist.manager.parts.presets import Preset
from pos_assist.manager.parts.style import dress
from pos_assist.manager.receipts.page import ReceiptsPage
from pos_assist.services.reporting.figures import Freshness, Overview
from pos_assist.services.reporting.request import Filters, Period, Request
from pos_assist.settings import Settings
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.theme import DARK, LIGHT
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.manager_office import ManagersDesk, at_once, demo_desk, home_in
from tests.gui.manager_reading import cut_texts, nameless
from tests.told_figures import FRESH, NOW, TODAY, ToldFigures, overview_of

SIZES = ((820, 690), (360, 690))  # of a page in a window of 1024x768 and 360x768
P = TypeVar("P", bound=Page)
DESK = Desk(lambda: NOW, lambda moment: moment, lambda: TODAY)


@pytest.fixture(autouse=True)
def _palette() -> Any:
    palette = QApplication.palette()
    yield
    QApplication.setPalette(palette)


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def office_of(
    told: ToldFigures | None, managers_desk: ManagersDesk, language: str = "en", run: Run = at_once
) -> Office:
    office = managers_desk.office(language, run=run)
    return replace(office, texts=lambda context: QtTexts(language, context=context), reporting=told)


@dataclass
class Stand:
    """Shows a page as the window does."""

    qtbot: QtBot
    desk: ManagersDesk
    windows: list[QWidget] = field(default_factory=list)  # qtbot does not hold them

    def overview(
        self, told: ToldFigures, *, language: str = "en", size: tuple[int, int] = SIZES[0], run: Run = at_once
    ) -> OverviewPage:
        page = OverviewPage(office_of(told, self.desk, language, run), DESK)
        return self._show(page, size)

    def receipts(self, told: ToldFigures, *, size: tuple[int, int] = SIZES[0]) -> ReceiptsPage:
        return self._show(ReceiptsPage(office_of(told, self.desk), DESK), size)

    def _show(self, page: P, size: tuple[int, int]) -> P:
        window = QWidget()
        window.setMinimumSize(320, 320)  # as the real one: a page does not tell the desktop how large to be
        around = QVBoxLayout(window)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page)
        self.windows.append(window)
        self.qtbot.addWidget(window)
        dress(window, LIGHT)
        window.resize(*size)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        page.open()
        settle()
        return page


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Stand:
    assert load_fonts()
    return Stand(qtbot, ManagersDesk(home_in(tmp_path), Settings()))  # a shop that nobody reads: figures are told


def plot_of(page: OverviewPage, place: int = 0) -> Plot:
    plot = page.charts.trends[place].stack.currentWidget()
    assert isinstance(plot, Plot)
    return plot


def scroll_of(page: OverviewPage) -> QScrollArea:
    area = page.states.currentWidget()
    assert isinstance(area, QScrollArea)
    return area


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_three_answers_and_everything_else_stand_on_one_screen(stand: Stand, language: str) -> None:
    page = stand.overview(ToldFigures(), language=language)
    assert scroll_of(page).verticalScrollBar().maximum() == 0
    assert cut_texts(page) == []
    assert nameless(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_narrow_window_scrolls_downward_only(stand: Stand, language: str) -> None:
    page = stand.overview(ToldFigures(), language=language, size=SIZES[1])
    inside = scroll_of(page).widget()
    assert inside is not None
    assert inside.width() <= scroll_of(page).viewport().width()
    assert cut_texts(page) == []
    assert page.worth.tiles[0].y() > page.worth.effect.y()


def test_every_mark_leads_to_its_receipts(stand: Stand, qtbot: QtBot) -> None:
    page = stand.overview(ToldFigures())
    asked = page.bar.request
    for by_key in (False, True):
        with qtbot.waitSignal(page.go) as went:
            if by_key:
                QTest.keyClick(page.worth.effect, Qt.Key.Key_Return)
            else:
                QTest.mouseClick(page.worth.effect, Qt.MouseButton.LeftButton)
        assert went.args[0] == "receipts"
        request = request_of(went.args[1])
        assert request.period == asked.period
        assert request.filters.arms == {"treatment", "holdout"}
    reason = page.change.declines.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    bar = next(one for one in reason if one.accessibleName().startswith("price") and one.focusPolicy())
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(bar, Qt.Key.Key_Space)
    assert request_of(went.args[1]).filters.reasons == {"price"}


def test_the_keyboard_walks_over_a_chart_and_presses_a_point(stand: Stand, qtbot: QtBot) -> None:
    page = stand.overview(ToldFigures())
    plot = plot_of(page)
    plot.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(plot, key)
    assert "2026-10-23" in plot.accessibleDescription()
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(plot, Qt.Key.Key_Return)
    day = page.bar.request.period.first + timedelta(1)
    assert request_of(went.args[1]).period == Period(day, day)


def test_behind_every_chart_is_a_table_that_leads_to_the_receipts_too(stand: Stand, qtbot: QtBot) -> None:
    page = stand.overview(ToldFigures())
    chart = page.charts.trends[2]
    chart.turn.click()
    assert chart.stack.currentWidget() is chart.table
    model = chart.table.model()
    assert model.rowCount() == 30
    assert model.index(0, 0).data() == "2026-10-22"
    with qtbot.waitSignal(page.go) as went:
        chart.table.activated.emit(model.index(4, 0))
    assert request_of(went.args[1]).period.days == 1
    chart.turn.click()
    assert chart.stack.currentWidget() is not chart.table


def test_a_chart_leaves_the_wheel_to_the_page_and_has_no_menu(stand: Stand) -> None:
    page = stand.overview(ToldFigures(), size=SIZES[1])
    plot = plot_of(page)
    assert not plot.getPlotItem().getViewBox().menuEnabled()
    before = plot.getPlotItem().viewRange()
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    QTest.mouseMove(plot.viewport(), QPoint(90, 60))
    QTest.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(90, 60))
    assert plot.getPlotItem().viewRange() == before


def test_a_tile_tells_what_it_means_when_the_keyboard_comes(stand: Stand) -> None:
    page = stand.overview(ToldFigures())
    tile = page.worth.tiles[0]
    assert "offers accepted : offers put to the customer" in tile.toolTip()
    assert "offers accepted : offers put to the customer" in tile.accessibleDescription()
    assert "17.8%" in tile.accessibleName()
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is tile


def test_presets_by_key_comparison_filters_and_chips(stand: Stand) -> None:
    told = ToldFigures()
    page = stand.overview(told)
    told.asked.clear()
    QTest.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert told.asked[-1].period == Period(TODAY, TODAY)
    QTest.keyClick(page, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert told.asked[-1].period.first.weekday() == 0
    page.bar.comparison.setCurrentIndex(1)
    page.bar.comparison.activated.emit(1)
    assert told.asked[-1].compared == told.asked[-1].period.year_before()
    page.bar.menu.aboutToShow.emit()
    tills = page.bar.menu.actions()[0].menu()
    assert isinstance(tills, QMenu)
    tills.actions()[1].trigger()
    assert told.asked[-1].filters == Filters(tills=frozenset({"2"}))
    assert [chip.text() for chip in page.bar.chips] == ["Till: Till 2  ×"]
    page.bar.chips[0].click()
    assert told.asked[-1].filters == Filters()
    assert not page.bar.clear.isVisible()


def test_clear_all_takes_every_chip(stand: Stand) -> None:
    told = ToldFigures()
    page = stand.overview(told)
    page.open(said(Request(page.bar.request.period, Filters(tills=frozenset({"1"}), hours=frozenset({9, 17})))))
    assert [chip.text() for chip in page.bar.chips] == [
        "Till: Till 1  ×",
        "Hour: 9:00–10:00  ×",
        "Hour: 17:00–18:00  ×",
    ]
    page.bar.clear.click()
    assert told.asked[-1].filters == Filters()
    assert page.bar.chips == []


def test_days_of_one_s_own(stand: Stand) -> None:
    told = ToldFigures()
    page = stand.overview(told)
    page.bar.choose(Preset.CUSTOM)
    assert page.bar.first.isVisible()
    page.bar.first.setDate(page.bar.first.date().addDays(3))
    assert told.asked[-1].period == Period(TODAY - timedelta(26), TODAY)
    assert page.bar.first.isVisible()
    asked = len(told.asked)
    page.bar.first.setDate(page.bar.last.date().addDays(1))  # ends before it begins: nothing is asked
    assert len(told.asked) == asked


@dataclass
class Later:
    """`Run` whose jobs wait until they are told to go on."""

    waiting: list[Callable[[], None]] = field(default_factory=list)

    def __call__(
        self, job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self.waiting.append(lambda: at_once(job, done, failed))

    def go_on(self) -> None:
        self.waiting.pop(0)()
        settle()


def test_what_is_known_is_shown_before_what_is_new_is_taken_in(stand: Stand) -> None:
    told, later = ToldFigures(), Later()
    page = stand.overview(told, run=later)
    assert page.states.currentWidget() is page.states.widget(0)  # reading
    later.go_on()
    assert isinstance(page.states.currentWidget(), QScrollArea)
    assert page.stamp.text() == "Taking in what is new…"
    later.go_on()
    assert told.refreshed == 1
    assert page.stamp.text() == "Taking in what is new… 50%"
    later.go_on()
    assert page.stamp.text() == "Figures until 14:02"
    assert later.waiting == []


def test_an_answer_to_an_older_question_is_dropped(stand: Stand) -> None:
    told, later = ToldFigures(), Later()
    page = stand.overview(told, run=later)
    page.bar.choose(Preset.TODAY)
    later.go_on()
    assert page.states.currentWidget() is page.states.widget(0)
    later.go_on()
    assert isinstance(page.states.currentWidget(), QScrollArea)
    assert not page.charts.trend_card.isVisible()  # one day has no trend


def test_nothing_sold_says_what_to_do(stand: Stand) -> None:
    def nothing(request: Request) -> Overview:
        told = overview_of(request)
        return replace(told, funnel=type(told.funnel)())

    page = stand.overview(ToldFigures(nothing))
    words = " ".join(one.text() for one in page.states.findChildren(QLabel))  # QLabel
    assert "Nothing was sold in these days." in words
    gone = ToldFigures(nothing, replace(FRESH, trouble="The till's database is not there."))
    page = stand.overview(gone)
    words = " ".join(one.text() for one in page.states.findChildren(QLabel))
    assert "The till's database is not there." in words
    assert "Nothing was sold" not in words
    page = stand.overview(ToldFigures(nothing, Freshness()))
    words = " ".join(one.text() for one in page.states.findChildren(QLabel))
    assert "There are no figures yet." in words
    assert page.stamp.text() == "No figures yet"


def test_what_fails_is_told_and_tried_again(stand: Stand) -> None:
    def away(request: Request) -> Overview:
        raise UserError("The figures are being counted by another program.", hint="Try again in a minute.")

    told = ToldFigures(away)
    page = stand.overview(told)
    assert page.states._title.text() == "The figures are being counted by another program."
    told.answer = overview_of
    page.states._press.click()
    settle()
    assert isinstance(page.states.currentWidget(), QScrollArea)


@dataclass
class OutOfDate(ToldFigures):
    """Counted by an older version until they are counted anew."""

    def overview(self, request: Request) -> Overview:
        if not self.refreshed:
            raise UserError("The figures were counted by another version.")
        return super().overview(request)


def test_figures_of_an_older_version_are_counted_anew_by_themselves(stand: Stand) -> None:
    told = OutOfDate()
    page = stand.overview(told)
    assert told.refreshed == 1
    assert isinstance(page.states.currentWidget(), QScrollArea)


@pytest.mark.parametrize(
    ("fresh", "text", "more"),
    [
        (FRESH, "Figures until 14:02", ""),
        (replace(FRESH, trouble="The till does not answer."), "Figures until 14:02", "The till does not answer."),
        (replace(FRESH, events_until=NOW - timedelta(days=3)), "Old figures: until 2026-11-17 14:02", "receipts until"),
        (replace(FRESH, has_receipts=False, receipts_until=None), "Figures until 14:02", "keeps no receipts"),
        (replace(FRESH, has_costs=False), "Figures until 14:02", "knows no costs"),
    ],
)
def test_the_stamp_says_how_old_and_what_is_missing(stand: Stand, fresh: Freshness, text: str, more: str) -> None:
    page = stand.overview(ToldFigures(fresh=fresh))
    assert page.stamp.text() == text
    assert more in page.stamp.toolTip()
    warned = bool(fresh.trouble) or text.startswith("Old")
    assert page.stamp.property("kind") == ("warning" if warned else "fine")


def test_a_blocked_verdict_is_told_where_nobody_overlooks_it(stand: Stand) -> None:
    def blocked(request: Request) -> Overview:
        told = overview_of(request)
        return replace(told, verdict=replace(told.verdict, verdict="blocked"))

    page = stand.overview(ToldFigures(blocked))
    answer = next(iter(page.questions.values())).answer
    assert answer.property("kind") == "error"
    assert answer.text().startswith("No verdict")


def test_scripts_take_the_rules_place_and_a_rule_leads_to_its_own_page(stand: Stand, qtbot: QtBot) -> None:
    page = stand.overview(ToldFigures())
    with qtbot.waitSignal(page.go) as went:
        page.change.keep._lines[0][0].click()
    assert went.args == ["offers", "case-glass"]
    page.change.which["script"].click()
    with qtbot.waitSignal(page.go) as went:
        page.change.keep._lines[0][2].click()
    assert request_of(went.args[1]).filters.scripts == {"question"}


def test_series_and_bars_are_told_apart_without_colour(stand: Stand) -> None:
    page = stand.overview(ToldFigures())
    bars = page.charts.funnel.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    grays = {bars.pixelColor(x, y).lightness() for x in range(0, bars.width(), 3) for y in range(0, bars.height(), 3)}
    assert max(grays) > 200
    assert min(grays) < 80
    assert "✓" in page.guards._items[0].value.text()  # a sign, not a colour alone


def test_another_palette_reaches_what_paints_itself(stand: Stand) -> None:
    page = stand.overview(ToldFigures())
    dress(page.window(), DARK)
    page.wear(DARK)
    settle()
    picture = plot_of(page).grab().toImage()
    assert picture.pixelColor(picture.width() - 3, 3) == QColor(DARK.surface)


def test_receipts_come_some_hundred_at_a_time(stand: Stand) -> None:
    told = ToldFigures()
    page = stand.receipts(told)
    assert page.table.view.model().rowCount() == 200
    assert page.more.text() == "Show more: 231 left"
    page.more.click()
    page.more.click()
    assert page.table.view.model().rowCount() == 431
    assert not page.more.isVisible()
    assert "Anna Kowalska" in page.table.model.rows[0].cells


def test_receipts_are_those_of_the_link_and_none_says_so(stand: Stand) -> None:
    told = ToldFigures(total=0)
    page = stand.receipts(told)
    page.open(said(Request(Period(TODAY, TODAY), Filters(reasons=frozenset({"price"})))))
    assert told.asked[-1].filters.reasons == {"price"}
    assert page.states._title.text() == "No receipts fit these filters."
    page.bar.chips[0].click()
    assert told.asked[-1].filters == Filters()


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> ManagersDesk:
    return demo_desk(tmp_path_factory.mktemp("lived-in"), days=28, past=True)


def test_a_real_shop_from_the_figure_to_its_receipts_and_back_with_the_filters(
    lived_in: ManagersDesk, qtbot: QtBot
) -> None:
    window = lived_in.window()
    qtbot.addWidget(window)
    window.resize(1024, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open()
    settle()
    page = window.page
    assert isinstance(page, OverviewPage)
    assert isinstance(page.states.currentWidget(), QScrollArea), page.states._hint.text()
    page.bar.menu.toggled.emit("tills", "1")
    assert page._words is not None
    assert page._words.overview.funnel.offered > 50
    page.charts.funnel.pressed.emit("stage:offered")
    receipts = window.page
    assert isinstance(receipts, ReceiptsPage)
    assert receipts.bar.request.filters.tills == {"1"}
    assert receipts.table.model.rows
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.page is page
    assert page.bar.request.filters == Filters(tills=frozenset({"1"}))


def test_a_real_overview_goes_to_a_file(lived_in: ManagersDesk, qtbot: QtBot, tmp_path: Path) -> None:
    window = lived_in.window()
    qtbot.addWidget(window)
    window.open()
    settle()
    page = window.page
    assert isinstance(page, OverviewPage)
    page.export._ask = lambda *_: str(tmp_path / "overview.csv")
    page.export.write("csv")
    assert "Extra margin per basket" in (tmp_path / "overview.csv").read_text(encoding="utf-8-sig")
