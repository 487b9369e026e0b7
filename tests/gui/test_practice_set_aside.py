"""A shop's own practice content that cannot be played is told where practice begins and where the trainer looks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pos_assist import paths
from pos_assist.adapters.practice_copy import write_copy
from pos_assist.bootstrap.managing import pages_of
from pos_assist.manager.practice.page import PracticePage
from pos_assist.trainer import texts as say
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.manager_office import ManagersDesk, empty_desk
from tests.gui.manager_reading import cut_texts
from tests.gui.practice_room import PracticeRoom, shipped, sign_in


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """A window that leaves what is in it the size it is given."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(820, 660)
    window.show()
    return window


def page_of(desk: ManagersDesk, language: str, room: QWidget, width: int) -> PracticePage:
    pages = pages_of(desk.office(language), desk.settings, desk.home)
    page = next(one for one in pages if isinstance(one, PracticePage))
    page.setParent(room)
    page.resize(width, 660)
    page.show()
    page.open()
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("width", [820, 360])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_trainer_is_told_what_is_wrong(room: QWidget, tmp_path: Path, language: str, width: int) -> None:
    desk = empty_desk(tmp_path)
    write_copy(paths.resources() / "practice", desk.home.practice)
    page = page_of(desk, language, room, width)
    assert not page.set_aside.isVisible()
    (desk.home.practice / "en.toml").write_text("x =", "utf-8")
    page.reload()
    page.open()
    QApplication.processEvents()
    assert page.set_aside.isVisible()
    assert "en.toml: it is not TOML" in page.set_aside.text()
    assert "practice lint" in page.set_aside.text()
    assert not cut_texts(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_practises_is_told_once_at_the_beginning(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    told = QtTexts(language, context="practice").tr(say.SET_ASIDE)
    for trouble in ("", "en.toml: it is not TOML."):
        (folder := tmp_path / f"shop{len(trouble)}").mkdir()
        room = PracticeRoom(folder, language)
        room.practising.content = replace(shipped(), trouble=trouble)
        window = room.window()
        qtbot.addWidget(window)
        qtbot.addWidget(window.bar)
        window.open()
        sign_in(window)
        shown = [one.text() for one in window.panes.start.findChildren(QLabel)]
        assert shown.count(told) == bool(trouble)
