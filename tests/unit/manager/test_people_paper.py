"""The team on paper: by name, with intervals, and nothing but the number of cards for who had few."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.manager.people.paper import document_of
from pos_assist.services.paper.document import Chart, Document, Number, Paragraph, Style, Table
from pos_assist.services.paper.words import Words
from pos_assist.services.people import ENOUGH
from pos_assist.services.reporting.request import Period, Request
from pos_assist.services.texts import SourceTexts
from tests.gui.people_fakes import NOW, TEAM, FakePeople

TEXTS = SourceTexts()
PEOPLE = FakePeople().people(Request(Period(NOW.date(), NOW.date())))


def document(**changes: object) -> Document:
    words = Words(TEXTS, TEXTS, "", lambda moment: moment)
    return document_of(replace(PEOPLE, **changes), TEXTS, words, NOW)  # type: ignore[arg-type]


def table(of: Document) -> Table:
    return next(block for block in of.blocks if isinstance(block, Table))


def test_the_table_is_by_name_and_has_no_rank() -> None:
    rows = table(document()).rows
    assert [row[0] for row in rows][:2] == ["Anna Kowalska", "Bartłomiej Zieliński"]
    assert rows[-1][0] == "Nobody named"
    assert len(rows) == len(TEAM)


def test_who_had_few_cards_has_no_figure_in_table_or_chart() -> None:
    told = document()
    few = {one.name for one in TEAM if one.shown < ENOUGH}
    for row in table(told).rows:
        if row[0] in few:
            assert [cell for cell in row if isinstance(cell, Number)] == [row[1]]
    chart = next(block for block in told.blocks if isinstance(block, Chart))
    assert {mark.label for mark in chart.marks if mark.value is None} == few
    assert all(mark.said == "not enough data" for mark in chart.marks if mark.value is None)
    assert chart.middle == PEOPLE.centre.value


def test_widened_limits_are_said_on_paper_too() -> None:
    boxed = [
        one.text
        for one in document(phi=2.25, widened=True).blocks
        if isinstance(one, Paragraph) and one.style is Style.BOXED
    ]
    assert any("widened 1.50 times" in text for text in boxed)
