"""The team's practice on the screen: cells with n, nobody ranked, assigning, the till beside it, and what is shared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.adapters.store.practice import StorePracticeLog
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.managing import pages_of
from pos_assist.manager.office import Run
from pos_assist.manager.parts.presets import Preset
from pos_assist.manager.parts.tile_grid import TileGrid, scrolled
from pos_assist.manager.parts.tile_values import TileData
from pos_assist.manager.practice.heat_map import SIZE, filled
from pos_assist.manager.practice.page import PracticePage
from pos_assist.manager.practice.words import HeatCell, HeatRow
from pos_assist.services.paper.document import Document
from pos_assist.services.practice.records import Played
from pos_assist.training.values import Check
from pos_assist.ui.fonts import font
from pos_assist.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme
from tests.gui.manager_office import ManagersDesk, at_once, copy_of, demo_desk, empty_desk
from tests.gui.manager_reading import cut_texts, nameless
from tests.unit.practice_team.xapi import check

LANGUAGES = ("en", "pl", "sk", "ro")
SIZES = ((820, 660), (360, 660))
SINCE = Preset.THIS_YEAR


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> ManagersDesk:
    """Six weeks of sales and practice. Not to be changed."""
    desk = demo_desk(tmp_path_factory.mktemp("lived"), days=42, past=True)
    desk.office().reporting.refresh()  # type: ignore[union-attr]  # a shop that lived has figures
    return desk


@pytest.fixture
def own(lived: ManagersDesk, tmp_path: Path) -> ManagersDesk:
    """The same with a store to change."""
    return copy_of(lived, tmp_path)


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """A window that leaves what is in it the size it is given."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*SIZES[0])
    window.show()
    return window


def page_of(
    desk: ManagersDesk, room: QWidget, language: str = "en", *, run: Run = at_once, since: Preset = SINCE
) -> PracticePage:
    office = desk.office(language, run=run)
    page = next(one for one in pages_of(office, desk.settings, desk.home) if isinstance(one, PracticePage))
    page.setParent(room)
    page.resize(*SIZES[0])
    page.show()
    page.bar.choose(since)
    QApplication.processEvents()
    return page


def names(page: PracticePage) -> list[str]:
    model = page.heat.model
    rows = range(model.rowCount())
    return [model.headerData(row, Qt.Orientation.Vertical) for row in rows]


def cell(page: PracticePage, name: str, which: Check) -> QModelIndex:
    return page.heat.model.index(names(page).index(name), list(Check).index(which))


def texts(page: PracticePage) -> str:
    labels = [one.text() for one in page.findChildren(QLabel)]
    model = page.heat.model
    cells = [
        str(model.data(model.index(row, column), role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    ]
    boxes = [box.itemText(at) for box in (page.sharing.choice,) for at in range(box.count())]
    return "\n".join((*labels, *cells, *boxes))


def words_of(played: Played) -> set[str]:
    said = {turn.said.text for turn in played.state.turns if turn.said}
    return said | {turn.customer for turn in played.state.turns if turn.customer}


def test_people_stand_by_name_and_nothing_sorts_them(lived: ManagersDesk, room: QWidget) -> None:
    page = page_of(lived, room)
    assert names(page) == ["Anna K.", "Ewa N.", "Ioana P.", "Marek W.", "Peter B.", "Zuzana H.", "Everybody"]
    assert not page.heat.view.isSortingEnabled()
    assert not page.heat.view.horizontalHeader().sectionsClickable()
    shown = [tile.name.text() for tile in page.progress.tiles]
    assert shown == names(page)[:-1]


def test_a_cell_has_share_n_and_interval_and_below_ten_tries_n_alone(lived: ManagersDesk, room: QWidget) -> None:
    page = page_of(lived, room)
    model = page.heat.model
    told, few = cell(page, "Anna K.", Check.FIT), cell(page, "Peter B.", Check.FIT)
    outcomes = [one for one in StorePracticeLog(lived.home.store).outcomes("1") if one.counts]
    tries = [one.checks[Check.FIT] for one in outcomes if one.checks[Check.FIT] is not None]
    share, interval, n = model.data(told).split("\n")
    assert (share, n) == (f"{round(100 * tries.count(True) / len(tries))}%", f"n = {len(tries)}")
    assert "–" in interval
    assert model.data(told, Qt.ItemDataRole.AccessibleTextRole).startswith("Anna K., Need and fit: ")
    assert model.data(few) == "n = 6"
    assert model.data(few, Qt.ItemDataRole.BackgroundRole) is None
    assert isinstance(model.data(told, Qt.ItemDataRole.BackgroundRole), QColor)


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK])
def test_more_is_fuller_in_one_hue_and_its_text_stays_readable(theme: Theme) -> None:
    grounds = [filled(theme, share / 10) for share in range(11)]
    apart = [abs(one.lightness() - QColor(theme.surface).lightness()) for one in grounds]
    assert apart == sorted(apart)
    assert all(_contrast(QColor(theme.ink), ground) >= 7 for ground in grounds)


def _contrast(one: QColor, two: QColor) -> float:
    low, high = sorted((_luminance(one), _luminance(two)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_no_transcript_is_told_but_shared_ones_when_they_are_chosen(lived: ManagersDesk, room: QWidget) -> None:
    page = page_of(lived, room)
    everything = StorePracticeLog(lived.home.store).played()
    shared = [one for one in everything if one.shared]
    kept = set().union(*(words_of(one) for one in everything if not one.shared))
    kept -= set().union(*(words_of(one) for one in shared))
    assert page.sharing.choice.count() == len(shared) + 1
    assert not [words for words in set().union(*map(words_of, shared)) if words in texts(page)]
    for place, one in enumerate(reversed(shared), 1):
        page.sharing.choice.setCurrentIndex(place)
        page.sharing.choice.activated.emit(place)
        assert all(words in page.sharing.said.text() for words in words_of(one))
    page.sharing.said.clear()
    assert not [words for words in kept if words in texts(page)]
    document = page.document()
    assert document is not None
    told = set(_strings(document))
    assert not [words for one in everything for words in words_of(one) if words in told]


def _strings(document: Document) -> Iterator[str]:
    for table in document.tables():
        for row in table.rows:
            yield from (str(one) for one in row)


def test_what_is_no_longer_shared_is_not_read(own: ManagersDesk, room: QWidget) -> None:
    page = page_of(own, room)
    log = StorePracticeLog(own.home.store)
    for one in log.outcomes():
        log.share(one.encounter_id, shared=False)
    page.sharing.choice.setCurrentIndex(1)
    page.sharing.choice.activated.emit(1)
    assert page.sharing.said.text() == "This encounter is not shared any more."
    page.reload()
    page.open()
    assert page.sharing.nothing.isVisible()
    assert not page.sharing.choice.isVisible()


def test_a_scenario_is_assigned_by_keys_and_told(own: ManagersDesk, room: QWidget, qtbot: QtBot) -> None:
    page = page_of(own, room)
    pane = page.assigning
    pane.person.setFocus()
    QTest.keyClicks(pane.person, "Ewa")
    pane.scenario.setCurrentIndex(pane.scenario.findData("trust"))
    pane.note.setText("  One reason is enough.  ")
    with qtbot.waitSignal(page.told) as told:
        QTest.keyClick(pane.note, Qt.Key.Key_Return)
    assert told.args == [f"Assigned to Ewa N.: {pane.scenario.itemText(pane.scenario.findData('trust'))}."]
    newest = StorePracticeLog(own.home.store).assignments("6")[0]
    assert (newest.plot, newest.note, newest.by, newest.seen_at) == ("trust", "One reason is enough.", "Anna", None)
    assert pane.lines.text().split("\n")[0].endswith("(from Anna); note: “One reason is enough.”; not seen yet")
    assert (pane.note.text(), pane.person.currentData(), pane.scenario.currentData()) == ("", "6", "")


def test_the_tab_key_goes_from_the_top_to_the_bottom(lived: ManagersDesk, room: QWidget) -> None:
    page = page_of(lived, room)
    stops = [page.heat.view, *_after(page.heat.view, until=page.sharing.choice)]
    heights = [one.mapTo(page, one.rect().center()).y() for one in stops]
    assert len(stops) == 2 + 4 + len(page.progress.tiles) + len(page.beside.tiles)
    assert heights == sorted(heights)


def _after(first: QWidget, until: QWidget) -> Iterator[QWidget]:
    """Where the Tab key stops."""
    one = first.nextInFocusChain()
    while one is not None and one is not first:
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield one
        if one is until:
            return
        one = one.nextInFocusChain()


def test_without_person_or_scenario_nothing_is_assigned(own: ManagersDesk, room: QWidget, qtbot: QtBot) -> None:
    page = page_of(own, room)
    before = StorePracticeLog(own.home.store).assignments()
    with qtbot.waitSignal(page.told) as told:
        page.assigning.button.click()
    assert told.args == ["Choose a person and a scenario."]
    assert StorePracticeLog(own.home.store).assignments() == before


def test_what_became_of_assignments_is_told(lived: ManagersDesk, room: QWidget) -> None:
    lines = page_of(lived, room).assigning.lines.text().split("\n")
    assert len(lines) == 3
    assert lines[0].endswith("not seen yet")
    assert "; seen 2026-11-18; answer: “I will play it on Friday.”" in lines[1]
    assert lines[2].endswith("played 2026-11-14")


def test_certificates_are_told_with_their_end(lived: ManagersDesk, room: QWidget) -> None:
    told = {tile.name.text(): tile.accessibleName() for tile in page_of(lived, room).progress.tiles}
    assert "Certificate until 2027-11-13" in told["Ioana P."]
    assert "Certificate ran out: 2026-10-16" in told["Marek W."]
    assert "Certificate" not in told["Anna K."]
    assert "too early to tell" in told["Peter B."]


def test_the_till_is_laid_beside_with_the_sentence_that_it_is_no_proof(lived: ManagersDesk, room: QWidget) -> None:
    page = page_of(lived, room)
    assert page.no_proof.text().startswith("This is no proof that practice did it")
    shown = {tile.name.text(): tile for tile in page.beside.tiles}
    assert "Ewa N." not in shown
    assert {"Anna K.", "All who practised", "Who has not practised"} <= shown.keys()
    for tile in page.beside.tiles:
        told = tile.value.text() != "–"
        assert ("95%: " in tile.accessibleName()) is told
        assert tile.accessibleDescription() == page.no_proof.text()


def test_nothing_waits_for_the_tills_figures(lived: ManagersDesk, room: QWidget) -> None:
    waiting = []
    office = replace(lived.office(), count=lambda job, done, _failed: waiting.append((job, done)))
    page = next(one for one in pages_of(office, lived.settings, lived.home) if isinstance(one, PracticePage))
    page.setParent(room)
    page.open()
    assert page.states.currentWidget() is not page.states.widget(0)
    assert page.no_proof.text() == "Reading the figures of the till…"
    for job, done in waiting:
        done(job())
    assert page.no_proof.text().startswith("This is no proof")


def test_figures_that_cannot_be_read_are_told_and_the_rest_is_there(own: ManagersDesk, room: QWidget) -> None:
    own.home.facts.write_text("no facts")
    page = page_of(replace(own, figures=False), room)
    assert "Anna K." in names(page)
    assert page.no_proof.text()
    assert not page.beside.isVisible()


def test_a_day_without_practice_says_so_and_tells_no_share(lived: ManagersDesk, room: QWidget) -> None:
    page = page_of(lived, room, since=Preset.TODAY)
    assert page.summary.text() == "Nobody practised in this period."
    assert "%" not in "".join(page.heat.model.data(cell(page, "Everybody", one)) for one in Check)


def test_without_a_till_and_practice_there_is_a_hint(tmp_path: Path, room: QWidget) -> None:
    page = page_of(empty_desk(tmp_path), room)
    assert page.states._title.text() == "Nobody is known who could practise."
    assert page.states._hint.text() == "Connect a till: it tells who sells here."


def test_a_till_that_is_away_is_told_and_tried_again(own: ManagersDesk, room: QWidget) -> None:
    away = replace(own.settings, till=replace(own.settings.till, db=str(own.home.data / "away.db")))
    page = page_of(replace(own, settings=away, figures=False), room)
    assert page.states._press.text() == "Try again"
    assert page.states._title.text()


def test_statements_are_written_whole_valid_and_without_names(own: ManagersDesk, room: QWidget, tmp_path: Path) -> None:
    page = page_of(own, room)
    out = tmp_path / "statements.json"
    page._ask = lambda *_: str(out)
    page.write_statements()
    statements = json.loads(out.read_text(encoding="utf-8"))
    log = StorePracticeLog(own.home.store)
    assert len(statements) == len(log.outcomes()) + len(log.certificates())
    for one in statements:
        check(one)
    with closing(TillReader(own.settings.till.db, load_profile(own.settings.till.profile))) as reader:
        people = reader.everybody()[0].values()
    assert not [name for name in people if name in out.read_text(encoding="utf-8")]
    assert len({one["actor"]["account"]["name"] for one in statements}) == 5


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_and_everything_has_a_name(
    language: str, size: tuple[int, int], lived: ManagersDesk, room: QWidget
) -> None:
    page = page_of(lived, room, language)
    room.resize(*size)
    page.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    assert cut_texts(page) == []
    assert nameless(page) == []
    assert page.heat.view.isVisible() == (size[0] > 700)
    assert page.heat.lines.isVisible() == (size[0] < 700)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_name_takes_no_room_from_interval_and_headings(
    language: str, lived: ManagersDesk, room: QWidget
) -> None:
    page = page_of(lived, room, language)
    heat, checks = page.heat, [page.heat.model.headerData(at, Qt.Orientation.Horizontal) for at in range(len(Check))]
    row = HeatRow("Zofia Ćwiklińska-Brzęczyszczykiewicz", (HeatCell("100%", "97–100%", "n = 144", 1.0),) * len(checks))
    heat.show_rows(checks, [row] * 20, "")
    QApplication.processEvents()

    header, text, bold = heat.view.horizontalHeader(), QFontMetrics(font(SIZE)), QFontMetrics(font(13, strong=True))
    for column, heading in enumerate(checks):
        width = heat.view.columnWidth(column) - 8  # Qt keeps these free, and of a heading nine more
        assert max(text.horizontalAdvance(line) for line in row.cells[0].lines().split("\n")) <= width
        written = bold.boundingRect(QRect(0, 0, width - 9, 999), Qt.TextFlag.TextWordWrap, heading)
        assert written.height() <= header.height() - 11


def test_a_name_that_cannot_be_broken_pushes_nothing_off_the_page(qtbot: QtBot) -> None:
    grid = TileGrid(LIGHT)
    area = scrolled([grid])
    qtbot.addWidget(area)
    area.resize(774, 400)
    area.show()
    key = "m" * 36  # who is no longer at the till is told by the till's key, which may be thirty-six letters
    grid.show_tiles([TileData("", key, "steady")] * 6)
    for _ in range(3):
        QApplication.processEvents()
    assert grid.width() <= area.viewport().width()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_where_every_sentence_is_longer(
    size: tuple[int, int], lived: ManagersDesk, room: QWidget
) -> None:
    page = page_of(replace(lived, longer=True), room, "pl")
    room.resize(*size)
    page.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    assert cut_texts(page) == []


def test_the_narrow_lines_say_what_the_table_says(lived: ManagersDesk, room: QWidget) -> None:
    page = page_of(lived, room)
    lines = page.heat.lines.text()
    model = page.heat.model
    for row, name in enumerate(names(page)):
        assert name in lines
        for column in range(model.columnCount()):
            told = str(model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole))
            assert told.removeprefix(f"{name}, ") in lines


def test_a_trainer_has_the_same_pages_with_practice_first(lived: ManagersDesk) -> None:
    office = lived.office()
    managers = [page.KEY for page in pages_of(office, lived.settings, lived.home)]
    trainers = [page.KEY for page in pages_of(office, lived.settings, lived.home, trainer=True)]
    assert trainers[0] == "practice"
    assert managers[0] == "overview"
    assert sorted(managers) == sorted(trainers)
