"""The manager's window: pages, links, languages, what is unsaved, what is taken back, what cannot be read."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.errors import UserError
from pos_assist.manager.matrix.page import MatrixPage
from pos_assist.manager.products.page import ProductsPage
from pos_assist.manager.runs import Runs
from pos_assist.manager.window import Window
from pos_assist.ui.theme import DARK, LIGHT
from pos_assist.ui.translation import LANGUAGES
from tests.gui.manager_office import ManagersDesk, empty_desk
from tests.gui.manager_reading import cut_texts, nameless

SIZES = ((1024, 768), (360, 768))


def shown(desk: ManagersDesk, qtbot: QtBot, language: str = "en", size: tuple[int, int] = SIZES[0]) -> Window:
    window = desk.window(language)
    qtbot.addWidget(window, before_close_func=give_up)
    window.resize(*size)
    window.show()
    window.activateWindow()  # keys go to the active window
    qtbot.waitUntil(window.isActiveWindow)
    window.open()
    return window


def give_up(window: Window) -> None:
    """What waits to be saved would keep the window open."""
    for key in ("products", "matrix"):
        page = window.frame.pages[key]
        assert isinstance(page, (ProductsPage, MatrixPage))
        page.bar.propose(())


def products(window: Window) -> ProductsPage:
    page = window.frame.pages["products"]
    assert isinstance(page, ProductsPage)
    return page


def settle() -> None:
    """A layout may ask for another one: a text that wraps is higher once its width is known."""
    for _ in range(3):
        QApplication.processEvents()


def write_a_family(window: Window, family: str = "phones") -> None:
    page = products(window)
    page.table.view.selectRow(0)
    page.form.lines["family"].clear()
    page.form.lines["family"].setFocus()
    page.form.lines["family"].insert(family)
    page.form.lines["family"].textEdited.emit(family)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_can_be_read(
    managers_desk: ManagersDesk, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    window = shown(managers_desk, qtbot, language, size)
    found = []
    for key in window.frame.pages:
        assert window.open(key)
        settle()
        found += [f"{key}: {one}" for one in cut_texts(window)]
    assert found == []


@pytest.mark.parametrize("size", SIZES)
def test_every_page_can_be_read_with_40_per_cent_more_text(
    managers_desk: ManagersDesk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = shown(replace(managers_desk, longer=True), qtbot, "pl", size)
    found = []
    for key in window.frame.pages:
        assert window.open(key)
        settle()
        found += [f"{key}: {one}" for one in cut_texts(window)]
    assert found == []


def test_everything_the_keyboard_reaches_has_a_name(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    window = shown(managers_desk, qtbot)
    found = []
    for key in window.frame.pages:
        assert window.open(key)
        settle()
        found += [f"{key}: {one}" for one in nameless(window)]
    assert found == []


def test_a_shop_without_till_or_rules_opens_every_page(
    tmp_path: Path, qtbot: QtBot, managers_desk: ManagersDesk
) -> None:
    window = shown(empty_desk(tmp_path / "empty"), qtbot)
    for key in window.frame.pages:
        assert window.open(key)
        assert key == window.frame.page.KEY
    assert "No till connected" in window.frame.heading.fresh.text()


def test_a_till_that_is_away_is_one_sentence_on_every_page(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    away = replace(managers_desk.settings.till, db=managers_desk.settings.till.db + ".away")
    window = shown(replace(managers_desk, settings=replace(managers_desk.settings, till=away)), qtbot)
    for key in window.frame.pages:
        assert window.open(key)
    window.open("products")
    assert products(window).states.currentWidget() is not products(window).table


def test_the_keyboard_goes_from_page_to_page_and_back_after_a_link(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    window = shown(managers_desk, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert window.page.KEY == "matrix"
    QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.page.KEY == "products"
    products(window).form.link.click()
    assert window.page.KEY == "matrix"
    assert window.frame.heading.back_button.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page.KEY == "products"
    assert not window.frame.heading.back_button.isVisible()


def test_a_narrow_window_has_a_drop_down_of_pages(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    window = shown(managers_desk, qtbot, size=SIZES[1])
    choice = window.frame._choice
    assert choice.isVisible()
    assert not window.frame._list.isVisible()
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert window.page.KEY == "matrix"


def test_what_is_unsaved_is_not_left_not_closed_and_not_translated_away(
    managers_desk: ManagersDesk, qtbot: QtBot
) -> None:
    window = shown(managers_desk, qtbot)
    write_a_family(window)
    assert not window.open("matrix")
    assert not window.close()
    window.choose_language("pl")
    assert window.page.KEY == "products"
    assert window.frame.heading.languages.currentData() == "en"
    assert products(window).bar.changes
    products(window).bar.discard_button.click()
    assert window.open("matrix")
    assert window.close()


def test_another_language_makes_everything_anew_and_stays_where_it_was(
    managers_desk: ManagersDesk, qtbot: QtBot
) -> None:
    window = shown(managers_desk, qtbot)
    window.open("matrix")
    window.choose_language("pl")
    assert window.page.KEY == "matrix"
    assert window.frame.heading.title.text() == "Co do czego pasuje"
    assert "kierownika" in window.windowTitle()


def test_a_saved_change_is_taken_back_after_a_question(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    window = shown(managers_desk, qtbot)
    editing = managers_desk.office().editing
    before = editing.documents()
    write_a_family(window)
    window.page.save()
    saved = editing.documents()
    assert saved != before
    window.undo()
    messages = window.frame.messages
    assert "Anna" in messages.label.text()
    messages.no.click()
    assert editing.documents() == saved
    window.undo()
    messages.yes.click()
    assert editing.documents() == before
    assert editing.history()[0].undoes == editing.history()[1].number
    window.undo()
    assert "rules.toml" in messages.label.text()  # what is left to take back is the import of the demo's rules


def test_every_page_hears_of_a_change(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    window = shown(managers_desk, qtbot)
    window.open("matrix")
    window.open("products")
    write_a_family(window, "one-of-a-kind")
    window.page.save()
    window.open("matrix")
    matrix = window.page
    assert isinstance(matrix, MatrixPage)
    matrix.desk.columns_bar.kinds.setCurrentIndex(2)
    matrix.desk.columns_bar.show_which("all")
    assert "one-of-a-kind" in [one.title for one in matrix.desk.model.columns]


def test_what_fails_is_one_sentence_and_a_bug_goes_to_the_log(
    managers_desk: ManagersDesk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    window = shown(managers_desk, qtbot)
    window.page.failed.emit(UserError("The store is full.", hint="Make room."))
    assert window.frame.messages.label.text() == "The store is full. Make room."
    with caplog.at_level(logging.ERROR):
        window.page.failed.emit(ZeroDivisionError("a bug"))
    assert "ZeroDivisionError" in caplog.text
    assert "log" in window.frame.messages.label.text()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.frame.messages.isVisible()


def test_an_answer_for_pages_that_are_gone_is_nobodys(qapp: QApplication) -> None:
    waiting: list[Callable[[], None]] = []

    def later(job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        del failed
        waiting.append(lambda: done(job()))

    runs, got = Runs(later), list[str]()
    runs(lambda: "here", got.append, print)
    assert runs.busy
    waiting.pop()()
    assert (got, runs.busy) == (["here"], False)
    runs(lambda: "gone", got.append, print)
    runs.drop()
    waiting.pop()()
    assert got == ["here"]


def test_help_says_what_the_page_is_for_and_the_keys(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    window = shown(managers_desk, qtbot)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert "Ctrl+F" in window.frame._help.text()
    assert "till's own" in window.frame._help.text()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert not window.frame._help.isVisible()


def test_the_search_key_leads_to_the_line_on_top(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    """On every page; once it led into the attributes of a product, which are made before the list is."""
    window = shown(managers_desk, qtbot)
    settle()
    products(window).form.lines["family"].setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyRelease(window, Qt.Key.Key_Control)  # else it counts as held: the next row that is chosen would be toggled
    assert QApplication.focusWidget() is products(window).table.search


def test_a_long_benefit_shows_its_beginning(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    window = shown(managers_desk, qtbot)
    settle()
    form = products(window).form
    products(window).table.view.selectRow(0)
    lines = [*form.lines.values(), *form.texts_of["benefit"].lines.values()]
    assert any(one.text() for one in form.texts_of["benefit"].lines.values())
    assert not [one.text() for one in lines if one.cursorPosition()]


def test_another_palette_comes_at_once_and_keeps_what_is_unsaved(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    window = shown(managers_desk, qtbot)
    write_a_family(window)
    bright = window.grab().toImage().pixelColor(1000, 400).lightness()
    window.choose_theme(DARK)
    QApplication.processEvents()
    assert window.grab().toImage().pixelColor(1000, 400).lightness() < 80 < bright
    assert products(window).bar.changes
    window.choose_theme(LIGHT)
