"""A shown panel and its clock, for every test with a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.cashier.view import Panel
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.sizes import pixels_per_mm
from tests.gui.manager_office import ManagersDesk, copy_of, demo_desk
from tests.gui.stage import HandClock


@pytest.fixture(scope="session")
def managers_shop(tmp_path_factory: pytest.TempPathFactory) -> ManagersDesk:
    """The demo shop as a manager sees it; not to be changed."""
    return demo_desk(tmp_path_factory.mktemp("managers-shop"))


@pytest.fixture
def managers_desk(managers_shop: ManagersDesk, tmp_path: Path, qapp: QApplication) -> Iterator[ManagersDesk]:
    """The same shop with a store of the test's own; a window's palette goes with it."""
    assert load_fonts()
    palette = QApplication.palette()
    yield copy_of(managers_shop, tmp_path / "shop")
    QApplication.setPalette(palette)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def panel(qtbot: QtBot, clock: HandClock) -> Panel:
    assert load_fonts()
    window = Panel(clock=clock, per_mm=pixels_per_mm(96.0))
    qtbot.addWidget(window)
    window.show()
    return window
