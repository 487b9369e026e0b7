"""Writing scenarios of one's own: private until they are handed in; what the trainer takes up is everybody's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.bootstrap.practice_content import workshop_of
from pos_assist.bootstrap.practice_scenes import scenes_of
from pos_assist.errors import UserError
from pos_assist.manager.scenarios.list_pane import Action
from pos_assist.manager.scenarios.own_window import WritingWindow
from pos_assist.manager.scenarios.page import ScenariosPage
from pos_assist.services.practice.workshop import Standing
from pos_assist.ui.theme import DARK, LIGHT
from pos_assist.ui.translation import LANGUAGES
from tests.gui.manager_office import ManagersDesk
from tests.gui.manager_reading import cut_texts, nameless
from tests.gui.manager_states_scenarios import BUILT_IN

ANNA = "7"
SIZES = ((1024, 768), (360, 768))


def window_of(
    desk: ManagersDesk, qtbot: QtBot, language: str = "en", size: tuple[int, int] = SIZES[0], author: str = ANNA
) -> WritingWindow:
    office = desk.office(language)
    page = ScenariosPage(office, workshop_of(desk.home, author), scenes_of(desk.settings, desk.home))
    window = WritingWindow(page, LIGHT)
    qtbot.addWidget(window, before_close_func=lambda _: page.writing.close())
    window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.open()
    QApplication.processEvents()
    return window


@pytest.fixture
def window(managers_desk: ManagersDesk, qtbot: QtBot) -> WritingWindow:
    return window_of(managers_desk, qtbot)


def copy_and_save(window: WritingWindow, title: str = "The student") -> None:
    window.page.do(Action.COPY, BUILT_IN)
    line = window.page.editor.about.title.lines["en"]
    line.selectAll()
    QTest.keyClicks(line, title)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    window.page.close_scenario()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_read(managers_desk: ManagersDesk, qtbot: QtBot, language: str, size: tuple[int, int]) -> None:
    window = window_of(managers_desk, qtbot, language, size)
    copy_and_save(window)
    for _ in range(3):
        QApplication.processEvents()
    assert window.page.list.buttons[Action.HAND_IN].isVisible()
    assert [*cut_texts(window), *nameless(window)] == []


def test_what_is_saved_is_a_draft_that_nobody_else_sees(
    window: WritingWindow, managers_desk: ManagersDesk, qtbot: QtBot
) -> None:
    copy_and_save(window)
    assert "Hand it in" in window.messages.label.text()
    assert workshop_of(managers_desk.home, ANNA).read().scenarios["price-2"].standing is Standing.DRAFT
    for other in ("", "8"):
        assert "price-2" not in window_of(managers_desk, qtbot, author=other).page._reading.scenarios  # type: ignore[union-attr]


def test_it_is_handed_in_taken_back_and_handed_in_again(window: WritingWindow, managers_desk: ManagersDesk) -> None:
    trainer = workshop_of(managers_desk.home)
    copy_and_save(window)
    pane = window.page.list
    for _ in range(2):
        pane.table.select("price-2")
        pane.buttons[Action.HAND_IN].click()
        assert trainer.read().scenarios["price-2"].standing is Standing.HANDED_IN
        assert not pane.buttons[Action.TAKE_UP].isVisible()
        assert pane.buttons[Action.GIVE_BACK].text() == "Take back"
        pane.buttons[Action.GIVE_BACK].click()
        assert "price-2" not in trainer.read().scenarios


def test_what_is_handed_in_and_changed_again_is_a_draft_again(
    window: WritingWindow, managers_desk: ManagersDesk
) -> None:
    copy_and_save(window)
    window.page.list.table.select("price-2")
    window.page.list.buttons[Action.HAND_IN].click()
    window.page.do(Action.OPEN, "price-2")
    QTest.keyClicks(window.page.editor.about.title.lines["en"], " again")
    window.page.save()
    assert "price-2" not in workshop_of(managers_desk.home).read().scenarios


def test_what_everybody_plays_is_looked_at_only(window: WritingWindow, managers_desk: ManagersDesk) -> None:
    trainer = workshop_of(managers_desk.home)
    plot = replace(trainer.read().scenarios[BUILT_IN].plot, key="house", own=True)
    trainer.save(plot, trainer.read())
    window.page.reload()
    window.page.open()
    window.page.do(Action.OPEN, "house")
    assert window.page.editor.copy_button.isVisible()
    assert not window.page.list.buttons[Action.DELETE].isVisible()


def test_it_stays_open_while_something_is_unsaved(window: WritingWindow) -> None:
    window.page.do(Action.COPY, BUILT_IN)
    assert not window.close()
    assert "save or discard" in window.messages.label.text()
    window.page.editor.discard_button.click()
    assert window.close()


def test_what_fails_is_one_sentence(window: WritingWindow, caplog: pytest.LogCaptureFixture) -> None:
    window.page.failed.emit(UserError("The disk is full.", hint="Make room."))
    assert "The disk is full." in window.messages.label.text()
    window.page.failed.emit(ValueError("a bug"))
    assert "Something went wrong" in window.messages.label.text()
    assert "a bug" in caplog.text
    window.choose_theme(DARK)
