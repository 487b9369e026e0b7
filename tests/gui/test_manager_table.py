"""The manager's table: a row that somebody is led to is seen, also when what is told of it takes room beneath."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_assist.manager.parts.row_values import Column, row
from pos_assist.manager.parts.table import FilterTable
from pos_assist.services.texts import SourceTexts


def test_a_row_that_is_chosen_for_somebody_stays_in_sight_when_the_table_gets_lower(qtbot: QtBot) -> None:
    table = FilterTable((Column("Rule"),), SourceTexts(), name="rules")
    room = QWidget()
    qtbot.addWidget(room)
    room.setMinimumSize(320, 320)
    room.resize(420, 520)
    table.setParent(room)
    table.resize(400, 500)
    room.show()
    table.show_rows([row(str(number), f"rule {number}") for number in range(200)])
    assert table.select("120")
    table.resize(400, 420)
    qtbot.wait(1)
    place = table.view.visualRect(table.view.currentIndex())
    assert table.view.viewport().rect().contains(place)
