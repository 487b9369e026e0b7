"""Customers over time and what would be if: told with intervals, in four languages, on paper and as tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.bootstrap.manager_customers import pages
from pos_assist.bootstrap.papering import write_document
from pos_assist.engine.formatting import NBSP
from pos_assist.errors import UserError
from pos_assist.manager.customers.page import CustomersPage
from pos_assist.manager.what_if.page import WhatIfPage
from pos_assist.services.paper.document import Paragraph
from pos_assist.statistics.values import Estimate, WhyNot
from tests.gui.customer_answers import ToldCustomers, ToldUplift, customers, sure, table, what_if
from tests.gui.manager_office import ManagersDesk, at_once, demo_desk, empty_desk
from tests.gui.manager_reading import cut_texts, nameless

P = TypeVar("P", CustomersPage, WhatIfPage)
LANGUAGES = ("en", "pl", "sk", "ro")
SIZES = ((820, 660), (360, 660))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> ManagersDesk:
    """Not to be changed."""
    return empty_desk(tmp_path_factory.mktemp("shop"))


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """A window that leaves what is in it the size it is given."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*SIZES[0])
    window.show()
    return window


def customers_page(
    desk: ManagersDesk, room: QWidget, told: ToldCustomers | None, language: str = "en", run: Any = at_once
) -> CustomersPage:
    office = replace(desk.office(language, run=run), customers=told)
    page = next(one for one in pages(office, desk.settings, desk.home) if isinstance(one, CustomersPage))
    return shown(page, room)


def what_if_page(desk: ManagersDesk, room: QWidget, told: ToldUplift | None, language: str = "en") -> WhatIfPage:
    office = replace(desk.office(language), uplift=told)
    page = next(one for one in pages(office, desk.settings, desk.home) if isinstance(one, WhatIfPage))
    return shown(page, room)


def shown(page: P, room: QWidget) -> P:
    hosted(page, room)
    return page


def hosted(page: CustomersPage | WhatIfPage, room: QWidget) -> None:
    page.setParent(room)
    page.resize(*SIZES[0])
    page.show()
    page.open()


def both(desk: ManagersDesk, room: QWidget, language: str) -> tuple[CustomersPage, WhatIfPage]:
    return customers_page(desk, room, ToldCustomers(), language), what_if_page(desk, room, ToldUplift(), language)


def plain(text: str) -> str:
    return text.replace(NBSP, " ").replace("\u2212", "-")


def test_each_kind_of_customer_has_its_worth_with_its_interval(desk: ManagersDesk, room: QWidget) -> None:
    page = customers_page(desk, room, ToldCustomers())
    said = [plain(tile.accessibleName()) for tile in page.segments.tiles]
    assert len(said) == 5
    assert said[0].startswith("New – Margin of the next year, a customer. PLN 190.35. 95%: PLN 181.35–PLN 199.35.")
    assert "Customers: 100 (20.0%)" in said[0]
    assert said[4] == "High value – Margin of the next year, a customer. –. Customers: 7 (1.0%). not enough data"
    assert page.segments.tiles[0].accessibleDescription().startswith("What a customer of this kind will bring")
    assert plain(page.known.text()).startswith("33.8% of 400 receipts in the period are of known customers")
    assert page.model.text() == "Tried on the past: for its last 45 days 117 visits were foretold, 120 came."


def test_a_difference_says_whether_silence_would_mean_something(desk: ManagersDesk, room: QWidget) -> None:
    page = customers_page(desk, room, ToldCustomers())
    month, two, three = (plain(tile.accessibleName()) for tile in page.after.tiles)
    assert month.startswith("Came again, 30 days after. +1.2 pp. 95%: -3.8 … +6.2 pp. 45.0% of 900 with offers.")
    assert "A fall by two points would be seen with 9,400; until then no difference proves nothing." in month
    assert "Came back as returns" not in two
    assert three.endswith("12 customers so far.")


@pytest.mark.parametrize(
    ("repeat", "n", "says"),
    [
        (sure(0.02, 0.01), 960, "More customers came again"),
        (sure(-0.02, 0.01), 960, "Fewer customers came again"),
        (sure(0.0, 0.01), 9400, "No harm is seen"),
        (sure(0.0, 0.01), 960, "It cannot be told yet."),
        (Estimate.none(WhyNot.NO_HOLDOUT), 9400, "It cannot be told yet."),
    ],
)
def test_the_verdict_claims_no_more_than_its_interval(
    repeat: Estimate, n: int, says: str, desk: ManagersDesk, room: QWidget
) -> None:
    one = replace(customers().differences[0], repeat=repeat, customers=n)
    page = customers_page(desk, room, ToldCustomers(customers(differences=(one,))))
    assert page.verdict.text().startswith(says)


def test_sales_are_not_called_margin(desk: ManagersDesk, room: QWidget) -> None:
    page = customers_page(desk, room, ToldCustomers(customers(clv_is_margin=False, model=None, holdout_share=0.0)))
    assert "Sales of the next year" in page.segments.tiles[0].accessibleName()
    assert page.segments.tiles[0].accessibleDescription().count("this is sales, not margin.") == 1
    assert page.model.text() == "Too few customers came again to foretell anything."
    assert page.holdout.text().startswith("No customer is kept without offers")


def test_nobody_known_an_error_and_no_figures_are_told(desk: ManagersDesk, room: QWidget) -> None:
    told = ToldCustomers(customers(customers=0))
    page = customers_page(desk, room, told)
    assert said(page) == "No customer is known in this period"
    assert page.document() is not None
    told.answer = UserError("The facts are in use.", hint="Try again.")
    page.reload()
    page.open()
    assert said(page) == "The facts are in use."
    told.answer = customers()
    button(page, "Try again")
    assert page.segments.isVisible()
    assert said(customers_page(desk, room, None)) == "This window has no figures of customers."
    assert said(what_if_page(desk, room, None)) == "This window has no such figures."


def said(page: CustomersPage | WhatIfPage) -> str:
    return page.states._title.text()


def button(page: CustomersPage | WhatIfPage, name: str) -> None:
    assert page.states._press.text() == name
    QTest.mouseClick(page.states._press, Qt.MouseButton.LeftButton)


def test_an_answer_that_is_too_late_is_dropped(desk: ManagersDesk, room: QWidget) -> None:
    waiting: list[Callable[[], None]] = []

    def later(job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        result = job()
        waiting.append(lambda: done(result))

    told = ToldCustomers()
    page = customers_page(desk, room, told, run=later)
    told.answer = customers(customers=9, currency="EUR")
    page.bar.period.setCurrentIndex(0)
    page.bar.period.activated.emit(0)
    assert len(waiting) == 2
    waiting[1]()
    waiting[0]()
    assert "9 customer" in page.known.text()


def test_the_table_goes_by_customers_and_the_day_and_others_by_what_is_known(desk: ManagersDesk, room: QWidget) -> None:
    page = what_if_page(desk, room, ToldUplift())
    assert page.cells.table is not None
    rows = [row.cells for row in page.cells.table.model.rows]
    assert [row[:2] for row in rows[:5]] == [
        ("New", "morning"),
        ("New", "midday"),
        ("New", "afternoon"),
        ("New", "evening"),
        ("Active", "morning"),
    ]
    assert [plain(cell) for cell in rows[3][2:6]] == ["–", "not enough data", "3 / 1", ""]
    assert rows[-1][0] == "Nobody known"
    assert page.others.table is not None
    assert [row.cells[0] for row in page.others.table.model.rows] == [
        "extra cover: any product",
        "Szkło ochronne 6,1″ (add-on)",
        "Kabel USB-C 2 m (better version)",
    ]
    assert page.other.text().startswith("1 offer")
    assert page.holdouts.table is not None
    days = [row.cells for row in page.holdouts.table.model.rows]
    assert [plain(cell) for cell in days[1]] == ["10% (now)", "200", "PLN 10.00"]
    assert days[0][1] == "never"
    assert "Aiming by single baskets would earn +PLN 0.05" in plain(page.who.text())


def test_a_number_is_never_without_its_interval_where_it_is_narrow(desk: ManagersDesk, room: QWidget) -> None:
    page = what_if_page(desk, room, ToldUplift())
    page.resize(*SIZES[1])
    QApplication.processEvents()
    assert page.cells.lines.isVisible()
    first = plain(page.cells.lines.text()).splitlines()
    assert first[0] == "New, morning: +PLN 0.41 (+PLN 0.11 … +PLN 0.71), n = 377 / 17"
    assert first[3] == "New, evening: not enough data, n = 3 / 1"


def test_the_table_is_handed_to_the_panel(desk: ManagersDesk, room: QWidget) -> None:
    told = ToldUplift()
    page, heard, failed = what_if_page(desk, room, told), list[str](), list[Exception]()
    page.told.connect(heard.append)
    page.failed.connect(failed.append)
    QTest.mouseClick(page.hand_over, Qt.MouseButton.LeftButton)
    assert told.learned == [page.bar.request]
    assert heard == ["Handed over. It counts where [policy] uplift = true."]
    told.refuses = UserError("The store is locked.")
    QTest.mouseClick(page.hand_over, Qt.MouseButton.LeftButton)
    assert [str(one) for one in failed] == ["The store is locked."]
    assert page.hand_over.isEnabled()


def test_without_a_table_it_says_why_and_nothing_can_be_handed_over(desk: ManagersDesk, room: QWidget) -> None:
    nothing = ToldUplift(
        table(why_not=WhyNot.TOO_FEW, cells=()),
        what_if(instead=(), holdout=(), holdout_why_not=WhyNot.NO_HOLDOUT),
    )
    page = what_if_page(desk, room, nothing)
    assert page.who.text() == "There is no table: not enough data."
    assert not page.hand_over.isVisible()
    assert page.cells.table is None
    assert page.other.text() == "No decision in this period had a choice between offers."
    assert page.holdout.text().startswith("It cannot be reckoned: no baskets without offers")


@pytest.mark.parametrize(
    ("language", "said_of_prices"),
    [
        ("en", "There is no price curve: prices were never drawn by lot here"),
        ("pl", "Krzywej cen nie ma"),
        ("sk", "Krivka cien neexistuje"),
        ("ro", "Nu există o curbă a prețurilor"),
    ],
)
def test_of_prices_nobody_drew_by_lot_it_says_in_a_sentence_that_nothing_is_known(
    language: str, said_of_prices: str, desk: ManagersDesk, room: QWidget
) -> None:
    page = what_if_page(desk, room, ToldUplift(), language)
    assert page.price.isVisible()
    assert page.price.text().startswith(said_of_prices)
    assert page.price.text().count(".") == 1
    assert not any(sign.isdigit() for sign in page.price.text())
    document = page.document()
    assert document is not None
    assert page.price.text() in [block.text for block in document.blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_and_everything_has_a_name(
    language: str, size: tuple[int, int], desk: ManagersDesk, room: QWidget
) -> None:
    for page in (
        customers_page(desk, room, ToldCustomers(), language),
        what_if_page(desk, room, ToldUplift(), language),
    ):
        page.resize(*size)
        for _ in range(4):
            QApplication.processEvents()
        assert page.minimumSizeHint().width() <= size[0]
        assert cut_texts(page) == []
        assert nameless(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_screens_go_into_files(language: str, desk: ManagersDesk, room: QWidget, tmp_path: Path) -> None:
    for page in (
        customers_page(desk, room, ToldCustomers(), language),
        what_if_page(desk, room, ToldUplift(), language),
    ):
        document = page.document()
        assert document is not None
        for form in ("csv", "xlsx", "pdf"):
            file = tmp_path / f"{page.KEY}.{form}"
            write_document(document, file)
            assert file.stat().st_size > 500
        sheets = openpyxl.load_workbook(tmp_path / f"{page.KEY}.xlsx").worksheets
        assert [sheet.max_row for sheet in sheets[:-1]] == {"customers": [2, 6, 8], "what_if": [25, 4, 7]}[page.KEY]


@pytest.mark.slow
def test_a_shop_with_a_past_fills_both_screens(tmp_path: Path, room: QWidget) -> None:
    shop = demo_desk(tmp_path, days=14, past=True)
    office = shop.office()  # nobody has looked at the overview before: figures are counted first
    for page in pages(office, shop.settings, shop.home):
        failed: list[Exception] = []
        page.failed.connect(failed.append)
        assert isinstance(page, CustomersPage | WhatIfPage)
        hosted(page, room)
        assert not failed
        assert page.states.currentIndex() == 1, said(page)


def test_words_in_a_table_stand_left_and_figures_right(desk: ManagersDesk, room: QWidget) -> None:
    page = what_if_page(desk, room, ToldUplift())
    page.resize(1000, 700)
    QApplication.processEvents()
    assert page.cells.table is not None
    model = page.cells.table.view.model()
    sides = [
        model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) for place in range(3)
    ]
    assert [side is not None for side in sides] == [False, False, True]  # without one: left
