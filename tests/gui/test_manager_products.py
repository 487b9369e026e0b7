"""The page of products over a real till and a real store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pos_assist.manager.products.page import ProductsPage
from pos_assist.manager.window import Window
from pos_assist.services.editing import Change
from tests.gui.manager_office import ManagersDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)  # a pop-up

PHONE = ("product", "sku:PH-A3")


def opened(desk: ManagersDesk, qtbot: QtBot, what: str = "", language: str = "en") -> ProductsPage:
    window = desk.window(language)
    qtbot.addWidget(window, before_close_func=discard)
    window.resize(1024, 768)
    window.show()
    window.activateWindow()
    window.open("products", what)
    assert isinstance(window.page, ProductsPage)
    return window.page


def discard(window: Window) -> None:
    """What waits to be saved would keep the window open."""
    page = window.frame.pages["products"]
    assert isinstance(page, ProductsPage)
    page.bar.propose(())


def names(page: ProductsPage) -> list[str]:
    return [one.cells[0] for one in page.table.model.rows]


def choose(page: ProductsPage, *codes: str) -> None:
    """Mark the rows of these article numbers, as a person with Ctrl."""
    view = page.table.view
    view.clearSelection()
    for at, one in enumerate(page.table.model.rows):
        if one.cells[1] in codes:
            mode = view.selectionModel().SelectionFlag
            view.selectionModel().select(page.table.model.index(at, 0), mode.Select | mode.Rows)


def typed(field: QLineEdit, text: str) -> None:
    """As by the keyboard, over what stands there."""
    field.setFocus()
    field.selectAll()
    if text:
        QTest.keyClicks(field, text)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)


def test_every_product_of_the_till_is_there_with_its_price_and_stock(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot, language="pl")
    shop = managers_desk.office().shop()
    assert len(names(page)) == len(shop.products)
    first = page.table.model.rows[0]
    figure = shop.stock.figures[first.key]
    assert first.cells[3] == "99,00\u00a0€"
    assert first.cells[5] == str(int(figure.on_hand) - 1)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("veldrik a3", "Phone Veldrik A3"),
        ("VÉLDRIK Â3 phone", "Phone Veldrik A3"),
        ("2500000010071", "Phone Veldrik A3"),
        ("ph-a3", "Phone Veldrik A3"),
        ("model=a3 port", "Phone Veldrik A3"),
    ],
)
def test_a_product_is_found_by_name_code_and_attribute(
    managers_desk: ManagersDesk, qtbot: QtBot, search: str, found: str
) -> None:
    page = opened(managers_desk, qtbot)
    page.table.search.setText(search)
    assert names(page)[0] == found
    assert len(names(page)) < 20


def test_filters_leave_what_lacks_something(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    every = len(names(page))
    page.filter.setCurrentIndex(page.filter.findData("no-family"))
    assert 0 < len(names(page)) < every
    assert {one.cells[6] for one in page.table.model.rows} == {""}
    page.filter.setCurrentIndex(page.filter.findData("clearance"))
    assert names(page) == []
    page.filter.setCurrentIndex(0)
    assert len(names(page)) == every


def test_a_press_on_a_heading_sorts_prices_as_amounts(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    prices = {one.product_id: one.price_minor for one in managers_desk.office().shop().products}
    page.table.sort(3)
    shown = [prices[one.key] for one in page.table.model.rows]
    assert shown == sorted(shown)
    page.table.sort(3)
    assert [prices[one.key] for one in page.table.model.rows] == sorted(shown, reverse=True)


def test_a_note_is_written_previewed_and_saved_with_who_and_why_by_keyboard_alone(
    managers_desk: ManagersDesk, qtbot: QtBot
) -> None:
    page = opened(managers_desk, qtbot)
    editing = managers_desk.office().editing
    page.search()
    QTest.keyClicks(page.table.search, "ph-a3")
    page.table.view.selectRow(0)
    typed(page.form.lines["family"], "phones")
    typed(page.form.texts_of["benefit"].lines["pl"], "do zdjec i map")
    assert page.table.model.rows[0].cells[0].startswith("●")
    assert page.bar.isVisible()
    assert not page.leave()
    typed(page.bar.why, "asked for by customers")
    QTest.keyClick(page.bar.why, Qt.Key.Key_Return)
    saved = editing.documents()[PHONE]
    version = editing.history()[0]
    assert saved["family"] == "phones"
    assert saved["benefit"]["pl"] == "do zdjec i map"
    assert saved["attributes"] == {"port": ["usb-c"], "model": ["A3"]}
    assert (version.by, version.why, version.source) == ("Anna", "asked for by customers", "Products")
    assert page.leave()
    assert not page.bar.isVisible()
    assert page.table.model.rows[0].cells[0] == "Phone Veldrik A3"


def test_many_are_given_an_attribute_at_once_and_it_is_taken_from_all(
    managers_desk: ManagersDesk, qtbot: QtBot
) -> None:
    page = opened(managers_desk, qtbot)
    editing = managers_desk.office().editing
    choose(page, "PH-A3", "PH-X1", "TB-8")
    assert page.form.title.text() == "3 products chosen"
    assert page.form.lines["shelf"].placeholderText() == "several values"
    typed(page.form.attributes.line, "gift = yes")
    QTest.keyClick(page.form.attributes.line, Qt.Key.Key_Return)
    page.save()
    codes = ("sku:PH-A3", "sku:PH-X1", "sku:TB-8")
    assert [editing.documents()["product", code]["attributes"]["gift"] for code in codes] == [["yes"]] * 3
    assert editing.documents()[PHONE]["shelf"] == "A-01"  # what differs between them stays as it is
    choose(page, "PH-A3", "PH-X1", "TB-8")
    held = page.form.attributes.held
    held.setCurrentRow(next(at for at in range(held.count()) if held.item(at).text() == "gift = yes"))
    page.form.attributes.remove_button.click()
    page.save()
    assert all("gift" not in editing.documents()["product", code]["attributes"] for code in codes)


def test_what_is_no_attribute_is_told_beside_the_field(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    typed(page.form.attributes.line, "usb-c")
    QTest.keyClick(page.form.attributes.line, Qt.Key.Key_Return)
    assert page.form._attributes._wrong.isVisible()
    assert page.bar.changes == ()


def test_a_mistake_is_told_and_nothing_is_saved(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot, "sku:PH-A3")
    editing = managers_desk.office().editing
    versions = len(editing.history())
    typed(page.form.lines["content"], "a lot")
    with qtbot.waitSignal(page.bar.mistaken) as told:
        page.save()
    assert [(one.name, one.key) for one in told.args[0]] == [(PHONE, "content")]
    assert "a lot" in page.bar._wrong.text()
    assert len(editing.history()) == versions
    typed(page.form.lines["content"], "0.5 l")
    page.save()
    assert editing.documents()[PHONE]["content"] == "0.5 l"


def test_a_note_that_somebody_else_changed_meanwhile_is_not_overwritten(
    managers_desk: ManagersDesk, qtbot: QtBot
) -> None:
    page = opened(managers_desk, qtbot, "sku:PH-A3")
    editing = managers_desk.office().editing
    typed(page.form.lines["family"], "mine")
    before = editing.documents()[PHONE]
    editing.save([Change("product", "sku:PH-A3", before, {**before, "family": "theirs"})], by="B", why="", source="t")
    page.save()
    assert editing.documents()[PHONE]["family"] == "theirs"
    assert page.bar._wrong.isVisible()
    assert page.bar.changes


def test_typing_back_what_stood_there_leaves_nothing_to_save(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot, "sku:PH-A3")
    typed(page.form.lines["family"], "x")
    assert page.bar.changes
    typed(page.form.lines["family"], "")
    assert page.bar.changes == ()
    assert page.leave()


def test_an_emptied_note_is_removed(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    editing = managers_desk.office().editing
    editing.save([Change(*PHONE, editing.documents()[PHONE], None)], by="B", why="", source="t")
    without = editing.documents()
    page = opened(managers_desk, qtbot, "sku:PH-A3")
    typed(page.form.lines["shelf"], "Z-9")
    page.save()
    assert editing.documents()[PHONE] == {"product": "sku:PH-A3", "shelf": "Z-9"}
    typed(page.form.lines["shelf"], "")
    page.save()
    assert editing.documents() == without


def test_a_link_leads_to_a_product_whatever_is_filtered(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = opened(managers_desk, qtbot)
    page.filter.setCurrentIndex(page.filter.findData("clearance"))
    page.table.search.setText("nothing like it")
    page.open("sku:PH-X1")
    assert page.form.title.text() == "Phone Nortiva X1"


def test_without_a_till_the_products_are_those_that_rules_name(
    managers_desk: ManagersDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    alone = replace(managers_desk.settings, till=replace(managers_desk.settings.till, db="", profile=""))
    page = opened(replace(managers_desk, settings=alone), qtbot)
    assert "Phone Veldrik A3" in names(page)  # its short name: the till is not asked
    choose(page, "PH-A3")
    typed(page.form.lines["family"], "phones")
    page.save()
    assert managers_desk.office().editing.documents()[PHONE]["family"] == "phones"
