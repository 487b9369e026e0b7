"""The script editor as a person meets it: the list, four languages, what is wrong, saving, copies, and steps back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.engine.offers import OfferKind
from pos_assist.manager.page import Page
from pos_assist.manager.scripts.finding_texts import FINDINGS
from pos_assist.manager.scripts.page import ScriptsPage
from pos_assist.manager.window import Window
from pos_assist.services.editing import Change
from pos_assist.ui.translation import LANGUAGES
from tests.gui.manager_office import ManagersDesk, empty_desk
from tests.gui.manager_reading import cut_texts, nameless
from tests.gui.manager_states_scripts import BAD, STATES, write
from tests.unit.engine.test_linting import BAD as BAD_LINES

SHIPPED = 14
MINE = {
    "en": "Also: {item}, {price}?",
    "pl": "Też: {item}, {price}?",
    "sk": "Aj: {item}, {price}?",
    "ro": "Și: {item}, {price}?",
}


def page_of(desk: ManagersDesk, qtbot: QtBot, language: str = "en", size: tuple[int, int] = (1024, 768)) -> ScriptsPage:
    window = desk.window(language)
    qtbot.addWidget(window, before_close_func=give_up)
    window.resize(*size)
    window.show()
    window.activateWindow()  # keys go to the active window
    qtbot.waitUntil(window.isActiveWindow)
    assert window.open(ScriptsPage.KEY)
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, ScriptsPage)
    return page


def give_up(window: Window) -> None:
    """What waits to be saved would keep the window open."""
    page = window.frame.pages[ScriptsPage.KEY]
    assert isinstance(page, ScriptsPage)
    page.bar.propose(())


@pytest.mark.parametrize("size", [(1024, 768), (360, 768)])
def test_a_field_stands_in_the_line_of_its_name(
    managers_desk: ManagersDesk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = page_of(managers_desk, qtbot, "en", size)
    page.begin(OfferKind.ADDON)
    QApplication.processEvents()
    for field, label in page.editor._labels.items():
        assert abs(_middle(field, page) - _middle(label, page)) <= 4


def _middle(widget: QWidget, page: ScriptsPage) -> int:
    return widget.mapTo(page, widget.rect().center()).y()


@pytest.fixture
def page(managers_desk: ManagersDesk, qtbot: QtBot) -> ScriptsPage:
    return page_of(managers_desk, qtbot)


def rows(page: ScriptsPage) -> list[tuple[str, ...]]:
    page._list()
    return [row.cells for row in page.table.model.rows]


def in_force(page: Page) -> dict[str, object]:
    return {name: document for (kind, name), document in page.office.editing.documents().items() if kind == "script"}


def test_the_first_look_has_every_shipped_sentence_and_the_first_one_open(page: ScriptsPage) -> None:
    assert len(rows(page)) == SHIPPED
    assert {row[2] for row in rows(page)} == {"original"}
    assert page.table.selected() == ["addon.A1"]
    assert page.editor.panes.panes["en"].text.startswith("{Benefit}: {item}")
    assert not page.bar.isVisible()


def test_the_preview_follows_every_key(page: ScriptsPage) -> None:
    page.table.select("addon.A3")
    pane = page.editor.panes.panes["pl"]
    pane.edit.setFocus()
    pane.edit.selectAll()
    QTest.keyClicks(pane.edit, "Tu jest {item}")
    assert "Tu jest " in pane._said.text()
    assert "{" not in pane._said.text()
    before = pane._meter.text()
    QTest.keyClicks(pane.edit, " w dobrej cenie")
    assert pane._said.text().startswith("„Tu jest ")
    assert pane._said.text().endswith(" w dobrej cenie”")
    assert pane._meter.text() != before


def test_enter_and_what_is_pasted_break_no_line(page: ScriptsPage) -> None:
    edit = page.editor.panes.panes["en"].edit
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    pasted = QMimeData()
    pasted.setText("{item},\n  {price}?\t")
    edit.insertFromMimeData(pasted)
    assert edit.toPlainText() == "{item}, {price}?"


def test_another_sample_is_tried_at_once(page: ScriptsPage) -> None:
    said = []
    for place in range(3):
        page.editor.samples.box.setCurrentIndex(place)
        said.append(page.editor.panes.panes["en"]._said.text())
    assert len(set(said)) >= 2
    page.editor.samples.picker.line.setText("cable")
    page.editor.samples.picker.line.textEdited.emit("cable")
    page.editor.samples.picker.line.returnPressed.emit()
    assert page.editor.samples.box.count() == 4
    assert page.editor.samples.box.currentIndex() == 3


def test_a_placeholder_goes_where_the_cursor_stood(page: ScriptsPage) -> None:
    pane = page.editor.panes.panes["sk"]
    pane.edit.setFocus()
    QApplication.processEvents()
    pane.edit.selectAll()
    QTest.keyClicks(pane.edit, "Tu: ")
    button = page.editor.placeholders.buttons["item"]
    assert "name of what is offered" in button.toolTip()
    button.click()
    assert pane.text == "Tu: {item}"


def test_what_is_right_is_saved_and_said_from_then_on(page: ScriptsPage, qtbot: QtBot) -> None:
    page.table.select("addon.A3")
    for language, text in MINE.items():
        write(page, language, text)
    assert [row[2] for row in rows(page) if "Also" in row[0]] == ["not saved, changed"]
    page.bar.why.setText("shorter")
    with qtbot.waitSignal(page.changed):
        page.save()
    assert in_force(page) == {"addon.A3": {"id": "addon.A3", "kind": "add-on", "text": MINE}}
    version = page.office.editing.history(1)[0]
    assert (version.by, version.why, version.source) == ("Anna", "shorter", "What is said")
    ways = page.office.shop().knowledge.phrases.ways[OfferKind.ADDON]
    assert [key.partition("@")[0] for way in ways for key, _ in way.sentences if "@" in key] == ["addon.A3"]
    assert [row[2] for row in rows(page)].count("changed") == 1


def test_only_what_differs_from_the_original_is_the_shops(page: ScriptsPage, qtbot: QtBot) -> None:
    page.table.select("addon.A3")
    write(page, "pl", MINE["pl"])
    with qtbot.waitSignal(page.changed):
        page.save()
    assert in_force(page) == {"addon.A3": {"id": "addon.A3", "kind": "add-on", "text": {"pl": MINE["pl"]}}}


def test_the_original_is_put_back(page: ScriptsPage, qtbot: QtBot) -> None:
    page.table.select("addon.A3")
    write(page, "pl", MINE["pl"])
    page.save()
    page.table.select("addon.A3")
    page.editor.restore_button.click()
    assert page.editor.panes.panes["pl"].text == "Do tego: {item}, {price}?"
    page.save()
    assert in_force(page) == {}
    assert {row[2] for row in rows(page)} == {"original"}


def test_typing_the_original_again_leaves_nothing_to_save(page: ScriptsPage) -> None:
    page.table.select("addon.A3")
    write(page, "pl", MINE["pl"])
    assert page.bar.isVisible()
    write(page, "pl", "Do tego: {item}, {price}?")
    assert not page.bar.isVisible()
    assert page.leave()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_must_not_be_said_is_told_in_the_windows_language_and_not_saved(
    managers_desk: ManagersDesk, qtbot: QtBot, language: str
) -> None:
    page = page_of(managers_desk, qtbot, language)
    for one, text in BAD.items():
        write(page, one, text)
        wrong = page.editor.panes.panes[one]._wrong
        assert wrong.isVisible()
        assert wrong.text().count("\n") >= 1
        if language != "en":
            assert "missing" not in wrong.text()
            assert "Leave it out" not in wrong.text()
    page.save()
    assert in_force(page) == {}
    assert page.bar._wrong.isVisible()
    assert not page.leave()
    assert any(row[2].count(",") == 2 for row in rows(page))


def test_no_bad_line_of_the_corpus_can_be_saved(page: ScriptsPage) -> None:
    """C44 through the editor: each in its language, the others left alone."""
    passed = []
    for language, _rule, line in BAD_LINES:
        draft = page._draft("addon.A3")
        assert draft is not None
        change = draft.with_text(language, line).change
        assert change is not None
        if not page._mistakes([change]) or not page.office.editing.mistakes([change]):
            passed.append((language, line))
    assert passed == []


def test_every_finding_can_be_told() -> None:
    """The engine's rules, one by one, have a sentence in the window's words."""
    import re
    from pathlib import Path

    from pos_assist.engine import linting, script_check, script_signs

    rules = set(linting.WORD_RULES)
    for module in (linting, script_check, script_signs):
        source = Path(str(module.__file__)).read_text(encoding="utf-8")
        rules |= set(re.findall(r"(?:yield|_finding\()\s*\(?\s*\"([a-z_]+)\",", source))
    assert {"exclamation", "number_form", "chars", "missing", "no_text"} <= rules
    assert rules - FINDINGS.keys() == set()


def test_a_copy_is_a_variant_that_only_its_test_says(page: ScriptsPage, qtbot: QtBot) -> None:
    page.table.select("addon.A3")
    page.editor.copy_button.click()
    assert page.table.selected() == ["addon.A3-b"]
    assert page.editor.arm.text() == "B"
    write(page, "en", MINE["en"])
    with qtbot.waitSignal(page.changed):
        page.save()
    document = in_force(page)["addon.A3-b"]
    assert isinstance(document, dict)
    assert (document["variant"], document["kind"], document["text"]["en"]) == ("B", "add-on", MINE["en"])
    assert len(rows(page)) == SHIPPED + 1


def test_a_new_sentence_is_written_paused_ordered_and_deleted(page: ScriptsPage) -> None:
    page.begin(OfferKind.BUNDLE)
    name = page.table.selected()[0]
    assert name == "bundle.own1"
    write(page, "en", "{item} with it, {bundle_price} for the set?")
    page.editor.order.setCurrentIndex(0)
    page.editor.order.activated.emit(0)
    page.editor.pause_button.click()
    page.save()
    document = in_force(page)[name]
    assert isinstance(document, dict)
    assert (document["priority"], document["paused"]) == (1, True)
    page.editor.pause_button.click()
    page.editor.delete_button.click()
    page.save()
    assert in_force(page) == {}
    assert len(rows(page)) == SHIPPED


def test_steps_are_taken_back_one_field_at_a_time(page: ScriptsPage) -> None:
    page.table.select("addon.A3")
    pane = page.editor.panes.panes
    write(page, "pl", "Raz: {item}, {price}?")
    write(page, "pl", MINE["pl"])
    write(page, "sk", MINE["sk"])
    assert page.undo()
    assert (pane["pl"].text, pane["sk"].text) == (MINE["pl"], "K tomu: {item}, {price}?")
    assert page.undo()
    assert pane["pl"].text == "Do tego: {item}, {price}?"
    assert not page.bar.isVisible()
    assert not page.undo()


def test_what_is_given_up_is_gone(page: ScriptsPage) -> None:
    page.begin(OfferKind.ADDON)
    page.bar.discard_button.click()
    assert len(rows(page)) == SHIPPED
    assert page.leave()


def test_a_change_made_elsewhere_meanwhile_is_told_and_nothing_is_lost(page: ScriptsPage) -> None:
    page.table.select("addon.A3")
    write(page, "pl", MINE["pl"])
    theirs = {"id": "addon.A3", "kind": "add-on", "text": {"sk": MINE["sk"]}}
    change = Change("script", "addon.A3", None, theirs)
    page.office.editing.save([change], by="Jan", why="", source="test")
    page.save()
    assert page.bar._wrong.isVisible()
    assert in_force(page) == {"addon.A3": theirs}
    assert page.editor.panes.panes["pl"].text == MINE["pl"]


@pytest.mark.parametrize("columns", [(1024, 4), (700, 2), (360, 1)])
def test_languages_stand_side_by_side_where_there_is_room(
    managers_desk: ManagersDesk, qtbot: QtBot, columns: tuple[int, int]
) -> None:
    page = page_of(managers_desk, qtbot, size=(columns[0], 768))
    panes = page.editor.panes
    seen = [pane for pane in panes.panes.values() if pane.isVisible()]
    assert len(seen) == (1 if columns[1] == 1 else 4)
    assert len({pane.x() for pane in seen}) == columns[1]
    assert panes.tabs.isVisible() is (columns[1] == 1)
    if columns[1] == 1:
        panes.tabs.setCurrentIndex(2)
        assert [pane.language for pane in panes.panes.values() if pane.isVisible()] == [list(panes.panes)[2]]


@pytest.mark.parametrize("size", [(1024, 768), (360, 768)])
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_every_state_can_be_read_and_reached(
    managers_desk: ManagersDesk, qtbot: QtBot, state: object, size: tuple[int, int]
) -> None:
    from tests.gui.manager_states import State

    assert isinstance(state, State)
    for language in ("pl", "ro"):
        page = page_of(managers_desk, qtbot, language, size)
        state.do(page)
        for _ in range(3):
            QApplication.processEvents()
        assert cut_texts(page) == []
        assert nameless(page) == []


def test_without_a_till_sentences_can_still_be_written(qtbot: QtBot, tmp_path: object) -> None:
    from pathlib import Path

    assert isinstance(tmp_path, Path)
    page = page_of(empty_desk(tmp_path), qtbot)
    assert len(rows(page)) == SHIPPED
    assert page.editor.samples.sample is None
    assert "nothing of this kind" in page.editor.panes.panes["en"]._said.text()
    write(page, "en", MINE["en"])
    page.save()
    assert list(in_force(page)) == ["addon.A1"]
