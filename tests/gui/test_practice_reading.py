"""Every state of practice can be read and named: four languages, both sizes, and longer words (S08)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.trainer.pieces import Choice
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.theme import DARK, LIGHT
from pos_assist.ui.translation import LANGUAGES
from tests.gui.manager_office import _Longer
from tests.gui.manager_reading import cut_texts, nameless
from tests.gui.practice_room import PIN, PracticeRoom, settle
from tests.gui.practice_states import State, every_state

WIDE, NARROW = (1024, 728), (360, 720)
SEEN = [(language, size) for language in (*LANGUAGES, "longer") for size in (WIDE, NARROW)]  # longer ones are Polish
STATES = tuple(every_state())


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> Iterator[None]:
    assert load_fonts()
    palette = QApplication.palette()
    yield
    QApplication.setPalette(palette)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # no loop runs between tests to do it


def too_wide(window: QWidget) -> list[str]:
    """What stands beyond the right edge of its pane, where no scrolling leads."""
    found = []
    for one in window.findChildren(QScrollArea):
        inside = one.widget()
        if one.isVisible() and inside is not None and inside.width() > one.viewport().width():
            found.append(f"{type(one).__name__} {inside.width()} > {one.viewport().width()}")
    return found


def cut_choices(window: QWidget) -> list[str]:
    """Sentences to press that do not stand whole."""
    return [one.text() for one in window.findChildren(Choice) if one.isVisible() and not one.fits()]


@pytest.mark.parametrize(("language", "size"), SEEN, ids=[f"{language}-{size[0]}" for language, size in SEEN])
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_it_can_be_read(qtbot: QtBot, tmp_path: Path, state: State, language: str, size: tuple[int, int]) -> None:
    longer: dict[str, Any] = {"texts": _Longer} if language == "longer" else {}
    room = PracticeRoom(tmp_path, "pl" if longer else language)
    state.before(room)
    window = room.window(theme=DARK if language == "sk" else LIGHT, demo_pin=PIN, beside_till=False, **longer)
    qtbot.addWidget(window)
    qtbot.addWidget(window.bar)
    window.resize(*size)
    window.show()
    state.do(room, window)
    settle()
    seen = window.bar if window.is_away else window
    assert cut_texts(seen) == []
    assert cut_choices(seen) == []
    assert too_wide(seen) == []
    assert nameless(seen) == []
