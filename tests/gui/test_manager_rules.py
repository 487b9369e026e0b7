"""The screens of rules over a real shop and a real store: what is done there is in force, and can be taken back."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.bootstrap.editing import editing_of
from pos_assist.manager.history.page import HistoryPage
from pos_assist.manager.page import Page
from pos_assist.manager.rules import became_texts
from pos_assist.manager.rules.chosen_rows import Pieces
from pos_assist.manager.rules.entries import LineEntry, ProductsEntry
from pos_assist.manager.rules.excluded_page import ExcludedPage
from pos_assist.manager.rules.list_pane import COLUMNS
from pos_assist.manager.rules.pages import LaddersPage, OffersPage, SetsPage
from pos_assist.manager.rules.states import State
from pos_assist.manager.trial.page import TrialPage
from pos_assist.manager.window import Window
from pos_assist.services.editing import Change, Editing
from pos_assist.services.rule_figures import RuleFigures
from tests.gui.manager_log import write_log
from tests.gui.manager_office import ManagersDesk, copy_of, demo_desk
from tests.gui.pseudo import longer

AnyPage = TypeVar("AnyPage", bound=Page)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> ManagersDesk:
    return demo_desk(tmp_path_factory.mktemp("shop"), days=3)


@pytest.fixture
def desk(shop: ManagersDesk, tmp_path: Path) -> ManagersDesk:
    return copy_of(shop, tmp_path)


@pytest.fixture
def window(desk: ManagersDesk, qtbot: QtBot) -> Window:
    made = desk.window()
    qtbot.addWidget(made)
    made.resize(1024, 728)
    made.show()
    return made


@pytest.fixture
def editing(desk: ManagersDesk) -> Editing:
    return editing_of(desk.home.store)


def page(window: Window, kind: type[AnyPage], what: str = "") -> AnyPage:
    window.go(kind.KEY, what)
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def first(screen: OffersPage | LaddersPage | SetsPage, kind: str) -> tuple[str, str]:
    return next(row.name for row in screen.list._rows.values() if row.name[0] == kind)


def write(widget: QWidget, text: str) -> None:
    """As a person types: what stands there is replaced."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)


def line(screen: OffersPage | LaddersPage | SetsPage, key: str) -> QWidget:
    entry = screen.pane.editor.entries[key]
    assert isinstance(entry, LineEntry)
    return entry.line


def test_a_set_is_changed_with_a_reason_and_taken_back(window: Window, editing: Editing) -> None:
    sets = page(window, SetsPage)
    name = first(sets, "bundle")
    before = editing.documents()[name]
    sets.edit(name)
    write(line(sets, "percent"), "20")
    assert "20" in sets.pane.title.text()
    assert "20%" in sets.pane.editor.live.text()
    sets.bar.why.setText("autumn")
    sets.bar.save_button.click()
    assert editing.documents()[name]["percent"] == "20"
    version = editing.history()[0]
    assert (version.why, version.by, version.source) == ("autumn", "Anna", "Sets")
    assert sets.stack.currentWidget() is sets.list
    sets.list.undo.click()
    assert editing.documents()[name] == before
    assert not sets.list.undo.isEnabled()


def test_a_mistake_stands_beside_its_field_and_cannot_be_saved(window: Window, editing: Editing, qtbot: QtBot) -> None:
    sets = page(window, SetsPage)
    name = first(sets, "bundle")
    sets.edit(name)
    write(line(sets, "percent"), "a lot")
    field = sets.pane.editor.fields["percent"]
    qtbot.waitUntil(lambda: "such as 12.5" in field._wrong.text())
    sets.bar.save_button.click()
    assert editing.documents()[name]["percent"] != "a lot"
    assert sets.bar.isVisible()
    sets.bar.discard_button.click()
    assert sets.stack.currentWidget() is sets.list


def test_what_was_saved_is_the_chosen_one_in_the_list(window: Window, editing: Editing) -> None:
    sets = page(window, SetsPage)
    last = [row.name for row in sets.list._rows.values()][-1]
    assert sets.list.select(first(sets, "bundle"))
    sets.edit(last)
    write(line(sets, "priority"), "7")
    sets.bar.save_button.click()
    assert editing.documents()[last]["priority"] == 7
    chosen = sets.list.chosen()
    assert chosen is not None
    assert chosen.name == last


def test_an_empty_form_complains_only_when_it_is_saved(window: Window, editing: Editing, qtbot: QtBot) -> None:
    offers = page(window, OffersPage)
    offers.write_new("pair")
    assert not offers.pane._timer.isActive()
    field = offers.pane.editor.fields["offer"]
    assert not field._wrong.text()
    offers.bar.save_button.click()
    qtbot.waitUntil(lambda: "Choose at least one" in field._wrong.text())
    assert "[[" not in offers.pane.editor.whole.text()
    offers.bar.discard_button.click()


def test_one_press_pauses_and_another_resumes(window: Window, editing: Editing) -> None:
    offers = page(window, OffersPage)
    name = first(offers, "fits")
    offers.list.select(name)
    offers.list.pause_button.click()
    assert editing.documents()[name]["paused"] is True
    chosen = offers.list.chosen()
    assert chosen is not None
    assert chosen.state is State.PAUSED
    assert offers.list.pause_button.text() == "Resume"
    offers.list.pause_button.click()
    assert "paused" not in editing.documents()[name]


def test_a_rule_is_duplicated_and_removed(window: Window, editing: Editing) -> None:
    offers = page(window, OffersPage)
    name = first(offers, "pair")
    offers.list.select(name)
    offers.list.copy.click()
    offers.bar.save_button.click()
    copies = [key for key in editing.documents() if key[1] == "pair-1"]
    assert copies
    offers.list.select(copies[0])
    offers.list.away.click()
    assert copies[0] not in editing.documents()
    offers.list.undo.click()
    assert copies[0] in editing.documents()


def test_a_new_pair_is_written_by_keyboard_alone(window: Window, editing: Editing) -> None:
    offers = page(window, OffersPage)
    known = set(editing.documents())
    offers.list.new.setFocus()
    QTest.keyClick(offers.list.new, Qt.Key.Key_Space)
    for key, words in (("when", "veldrik a5 128"), ("offer", "lan cable 5")):
        entry = offers.pane.editor.entries[key]
        assert isinstance(entry, ProductsEntry)
        QTest.keyClicks(entry.chosen.picker.line, words)
        QTest.keyClick(entry.chosen.picker.line, Qt.Key.Key_Return)
        assert len(entry.chosen.entries()) == 1
    QTest.keyClicks(offers.bar.why, "asked for")
    QTest.keyClick(offers.bar.why, Qt.Key.Key_Return)
    new = set(editing.documents()) - known
    assert {kind for kind, _ in new} == {"pair"}


def test_a_ladder_is_put_in_order_by_keyboard(window: Window, editing: Editing) -> None:
    ladders = page(window, LaddersPage)
    name = first(ladders, "ladder")
    steps = editing.documents()[name]["steps"]
    ladders.edit(name)
    entry = ladders.pane.editor.entries["steps"]
    assert isinstance(entry, ProductsEntry)
    rows = entry.chosen.rows
    rows.setFocus()
    top = rows.topLevelItem(0)
    assert top is not None
    rows.setCurrentItem(top)
    QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert entry.value() == [steps[1], steps[0], *steps[2:]]
    assert "put the cheapest first" in entry.chosen.odd.text()
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert entry.value() == steps
    assert not ladders.bar.isVisible(), "the same as in force: nothing waits"


def test_every_rule_opens_in_its_form_and_says_what_it_said(window: Window, editing: Editing) -> None:
    """Opening and looking changes nothing, whatever the kind."""
    offers = page(window, OffersPage)
    for name, document in editing.documents().items():
        if name[0] in offers.KINDS:
            offers.edit(name)
            assert offers.pane.editor.document() == document
            assert not offers.bar.changes


def test_the_list_is_filtered_by_kind_state_and_words(window: Window) -> None:
    offers = page(window, OffersPage)
    everything = len(offers.list.table.model.rows)
    offers.list.kinds.setCurrentIndex(offers.list.kinds.findData("ladder"))
    ladders = len(offers.list.table.model.rows)
    assert 0 < ladders < everything
    offers.list.states.setCurrentIndex(offers.list.states.findData(State.PAUSED.name))
    assert len(offers.list.table.model.rows) == 0
    assert offers.list.select(first(offers, "pair"))
    assert len(offers.list.table.model.rows) == everything


def test_what_became_of_a_rule_stands_in_the_table_and_below_it(
    window: Window, desk: ManagersDesk, editing: Editing
) -> None:
    pairs = [name[1] for name in editing.documents() if name[0] == "pair"][:3]
    offers = page(window, OffersPage)
    place = COLUMNS.index(next(one for one in COLUMNS if one[0] == became_texts.ACCEPTED))
    assert offers.list.table.view.isColumnHidden(place), "nothing was recorded yet"
    assert "No offer was recorded yet." in offers.list.became.text()

    of = (RuleFigures(160, 120, 20, 18), RuleFigures(1200, 1000, 250, 200), RuleFigures(12, 10, 9, 9))
    write_log(desk.home.store, dict(zip(pairs, of, strict=True)))
    offers.reload()
    assert not offers.list.table.view.isColumnHidden(place)
    assert offers.list.select(("pair", pairs[0]))
    assert "shown: 160, offered: 120, accepted: 20, of these on the paid receipt: 18" in offers.list.became.text()
    assert "Since 2026-11-02" in offers.list.became.text()

    for _ in range(2):  # the second press: the largest first
        offers.list.table.sort(place)
    rows = offers.list.table.model.rows
    assert [one.key for one in rows[:3]] == [f"pair:{pairs[at]}" for at in (1, 0, 2)]
    cells = [one.cells[place].replace("\N{NO-BREAK SPACE}", " ") for one in rows[:4]]
    assert cells == ["25% (22–28%)", "17% (11–24%)", "not enough data", "–"]

    write_log(desk.home.store, {pairs[2]: RuleFigures(60, 50, 50, 0)})
    offers.reload()
    assert offers.list.table.model.rows[0].key == f"pair:{pairs[2]}", "what was added is read as well"


def test_a_rule_leads_to_what_became_of_it(window: Window, editing: Editing) -> None:
    sets = page(window, SetsPage)
    name = first(sets, "bundle")
    sets.list.select(name)
    sets.list.pause_button.click()
    sets.list.past_button.click()
    history = window.findChild(HistoryPage)
    assert isinstance(history, HistoryPage)
    assert history.isVisible()
    assert str(editing.history()[0].number) in [row.key for row in history.table.model.rows]


def test_links_open_a_rule_or_begin_one(window: Window) -> None:
    sets = page(window, SetsPage)
    name = first(sets, "bundle")
    offers = page(window, OffersPage, name[1])
    chosen = offers.list.chosen()
    assert chosen is not None
    assert chosen.name == name
    page(window, SetsPage, "new:1+2")
    assert sets.stack.currentWidget() is sets.pane
    assert sets.pane.editor.document()["percent"] == "10"
    assert not window.open("offers"), "what waits is asked about first"


def test_a_category_is_excluded_and_let_in_again(window: Window, editing: Editing) -> None:
    excluded = page(window, ExcludedPage)
    QTest.keyClicks(excluded.why, "own counter")
    QTest.keyClicks(excluded.picker.line, "cables")
    QTest.keyClick(excluded.picker.line, Qt.Key.Key_Return)
    excluded.bar.save_button.click()
    added = [key for key in editing.documents() if key[0] == "exclude"]
    assert len(added) == 1
    assert editing.documents()[added[0]]["why"] == "own counter"
    assert excluded.table.select(f"own:{added[0][1]}")
    excluded.take_back.click()
    excluded.bar.save_button.click()
    assert added[0] not in editing.documents()


def test_what_the_policy_excludes_is_only_read(window: Window) -> None:
    excluded = page(window, ExcludedPage)
    assert excluded.table.select("given:alcohol")
    assert not excluded.take_back.isEnabled()
    assert "excluded_categories" in excluded.where.text()


def test_the_history_tells_what_changed_and_takes_it_back(window: Window, editing: Editing) -> None:
    name, document = next((key, one) for key, one in editing.documents().items() if key[0] == "ladder")
    after = {**document, "priority": 7}
    saved = editing.save([Change(*name, document, after)], by="Jan", why="a test", source="file.toml")
    assert saved is not None
    history = page(window, HistoryPage)
    history.by.setCurrentText("Jan")
    assert [row.key for row in history.table.model.rows] == [str(saved.number)]
    history.table.select(str(saved.number))
    assert any("Priority: 7" in history.lines.item(at).text() for at in range(history.lines.count()))
    QTest.keyClicks(history.why, "a mistake")
    history.undo_button.click()
    assert editing.documents()[name] == document
    assert editing.history()[0].undoes == saved.number


def test_a_conflict_is_told_in_a_sentence(window: Window, editing: Editing) -> None:
    name, document = next((key, one) for key, one in editing.documents().items() if key[0] == "ladder")
    first_change = editing.save([Change(*name, document, {**document, "priority": 7})], by="Jan", why="", source="")
    editing.save([Change(*name, {**document, "priority": 7}, {**document, "priority": 8})], by="Jan", why="", source="")
    assert first_change is not None
    history = page(window, HistoryPage)
    history.table.select(str(first_change.number))
    history.undo_button.click()
    assert history.wrong.isVisible()
    assert history.wrong.text()
    assert editing.documents()[name]["priority"] == 8


def test_the_history_is_narrowed_to_days_and_says_what_is_no_day(window: Window) -> None:
    history = page(window, HistoryPage)
    everything = len(history.table.model.rows)
    assert everything
    write(history.since, "2999-01-01")
    assert len(history.table.model.rows) == 0
    write(history.since, "soon")
    assert "is no day" in history.wrong.text()
    history.since.clear()
    assert len(history.table.model.rows) == everything


def put_in(trial: TrialPage, words: str) -> None:
    QTest.keyClicks(trial.form.lines.picker.line, words)
    QTest.keyClick(trial.form.lines.picker.line, Qt.Key.Key_Return)


def test_a_typed_basket_is_decided_and_copied(window: Window) -> None:
    trial = page(window, TrialPage)
    trial.form.run.click()
    assert "at least one product" in trial.result.wrong.text()
    put_in(trial, "veldrik a5 128")
    trial.form.run.click()
    top = [trial.result.tree.topLevelItem(at) for at in range(trial.result.tree.topLevelItemCount())]
    assert next(item.text(0) for item in top if item is not None) == "Shown"
    trial.result.copy.click()
    assert "Expected extra margin" in QGuiApplication.clipboard().text()


def test_what_is_not_saved_is_compared_with_what_is_in_force(window: Window, editing: Editing) -> None:
    trial = page(window, TrialPage)
    put_in(trial, "kalimu clear case a5")
    sets = page(window, SetsPage)
    name = next(key for key, one in editing.documents().items() if key[0] == "bundle" and one.get("percent") == "15")
    sets.edit(name)
    write(line(sets, "percent"), "99")
    sets.pane.test.click()
    assert trial.isVisible()
    told = trial.result._told
    assert told[0].text.startswith("What the unsaved changes change")
    assert [part.text for part in told[1:]] == ["With the unsaved changes", "Rules in force"]
    assert editing.documents()[name]["percent"] == "15", "a test saves nothing"
    assert sets.bar.changes, "the draft is still there"


def test_a_receipt_is_decided_as_it_stands_until_it_is_changed(window: Window) -> None:
    trial = page(window, TrialPage)
    assert trial.form.source.count() > 10
    trial.form.source.setCurrentIndex(1)
    assert trial.form.lines.entries()
    trial.form.run.click()
    assert trial.result._told[0].text == "Shown"
    put_in(trial, "veldrik a5 128")
    assert trial.form.source.currentIndex() == 0


def test_goods_may_be_weighed(window: Window) -> None:
    trial = page(window, TrialPage)
    put_in(trial, "kalimu clear case a5")
    trial.form.lines.pieces.setValue(0.25)
    asked = trial.form.asked(trial._desk.now())
    assert asked is not None
    assert asked.lines[0][1] == Decimal("0.25")
    trial.form.run.click()
    assert trial.result._told[0].text == "Shown"


def test_a_wrong_moment_is_told_beside_its_field(window: Window) -> None:
    trial = page(window, TrialPage)
    put_in(trial, "veldrik a5 128")
    write(trial.form.at, "tomorrow")
    trial.form.run.click()
    assert "no day and time" in trial.form.at_field._wrong.text()


SCREENS: tuple[type[Page], ...] = (OffersPage, LaddersPage, SetsPage, ExcludedPage, HistoryPage, TrialPage)


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_is_reached_by_tab_and_named(window: Window, screen: type[Page]) -> None:
    """What can be filled in or pressed has a name, and Tab comes by."""
    shown = page(window, screen)
    reached: set[QWidget] = set()
    shown.setFocus()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is not None:
            reached.add(now)
    inside = [one for one in reached if shown.isAncestorOf(one)]
    assert len(inside) > 3
    for one in inside:
        text = getattr(one, "text", lambda: "")()
        assert one.accessibleName() or text or getattr(one, "placeholderText", lambda: "")(), one


@pytest.mark.parametrize("size", [(1024, 728), (360, 728)])
def test_longer_words_leave_nothing_outside(desk: ManagersDesk, qtbot: QtBot, size: tuple[int, int]) -> None:
    """Buttons and labels grow; the page never becomes wider than the window."""
    window = desk.window("ro")
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    for screen in SCREENS:
        shown = page(window, screen)
        for button in shown.findChildren(QAbstractButton):
            button.setText(longer(button.text()))
        for label in shown.findChildren(QLabel):
            label.setText(longer(label.text()))
        QApplication.processEvents()
        assert shown.width() <= size[0]
        assert window.width() == size[0]


@pytest.mark.parametrize(("language", "shown"), [("en", "0.25"), ("pl", "0,25"), ("ro", "0,25")])
def test_quantities_are_written_as_the_language_does(qtbot: QtBot, language: str, shown: str) -> None:
    weighed = Pieces(language, decimals=3, most=9999)
    qtbot.addWidget(weighed)
    weighed.setValue(0.25)
    assert weighed.text() == shown
    weighed.setValue(100)
    assert weighed.text() == "100"
    counted = Pieces(language, decimals=0, most=99)
    qtbot.addWidget(counted)
    counted.setValue(20)
    assert counted.text() == "20"
