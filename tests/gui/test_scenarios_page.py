"""The scenario workshop as a person meets it: looked at, copied, written, checked, tried out, saved, taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.adapters.practice_files import read_plot
from pos_assist.bootstrap.practice_content import content_of, workshop_of
from pos_assist.bootstrap.practice_team import staff_of
from pos_assist.manager.scenarios.editor import ABOUT, PLAY, TALK
from pos_assist.manager.scenarios.finding_texts import FINDINGS
from pos_assist.manager.scenarios.list_pane import Action
from pos_assist.manager.scenarios.page import ScenariosPage
from pos_assist.manager.window import Window
from pos_assist.services.practice.workshop import Standing
from pos_assist.training.faults import Fault
from pos_assist.training.rubric import score
from pos_assist.training.values import Level, Move, Objection, Right
from pos_assist.ui.translation import LANGUAGES
from tests.gui.manager_office import ManagersDesk
from tests.gui.manager_reading import cut_texts, nameless
from tests.gui.manager_states_scenarios import BUILT_IN, STATES

SIZES = ((1024, 768), (360, 768))
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def page_of(desk: ManagersDesk, qtbot: QtBot, language: str = "en", size: tuple[int, int] = SIZES[0]) -> ScenariosPage:
    window = desk.window(language)
    qtbot.addWidget(window, before_close_func=give_up)
    window.resize(*size)
    window.show()
    window.activateWindow()  # keys go to the active window
    qtbot.waitUntil(window.isActiveWindow)
    assert window.open(ScenariosPage.KEY)
    settle()
    page = window.page
    assert isinstance(page, ScenariosPage)
    return page


def give_up(window: Window) -> None:
    """What waits to be saved would keep the window open."""
    page = window.frame.pages[ScenariosPage.KEY]
    assert isinstance(page, ScenariosPage)
    page.writing.close()


def settle() -> None:
    for _ in range(4):  # heights are found from the inside outwards
        QApplication.processEvents()


@pytest.fixture
def page(managers_desk: ManagersDesk, qtbot: QtBot) -> ScenariosPage:
    return page_of(managers_desk, qtbot)


def titled(page: ScenariosPage, text: str, language: str = "en") -> None:
    """As a person types it."""
    line = page.editor.about.title.lines[language]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def said(page: ScenariosPage) -> str:
    """What the window tells."""
    window = page.window()
    assert isinstance(window, Window)
    return window.frame.messages.label.text()


def own_files(desk: ManagersDesk) -> list[str]:
    return sorted(path.relative_to(desk.home.scenarios).as_posix() for path in desk.home.scenarios.rglob("*.toml"))


def cells(page: ScenariosPage) -> list[tuple[str, ...]]:
    return [row.cells for row in page.list.table.model.rows]


def a_copy(page: ScenariosPage, title: str = "Dear for a student") -> None:
    page.do(Action.COPY, BUILT_IN)
    titled(page, title)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_can_be_read(
    managers_desk: ManagersDesk, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    page, found = page_of(managers_desk, qtbot, language, size), list[str]()
    for state in STATES:
        state.do(page)
        settle()
        found += [f"{state.name}: {one}" for one in [*cut_texts(page), *sideways(page), *nameless(page)]]
        page.writing.close()
    assert found == []


@pytest.mark.parametrize("size", SIZES)
def test_every_state_can_be_read_with_40_per_cent_more_text(
    managers_desk: ManagersDesk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page, found = page_of(replace(managers_desk, longer=True), qtbot, "pl", size), list[str]()
    for state in STATES:
        state.do(page)
        settle()
        found += [f"{state.name}: {one}" for one in [*cut_texts(page), *sideways(page)]]
        page.writing.close()
    assert found == []


def sideways(page: QWidget) -> list[str]:
    """Areas whose content is wider than what is seen of it."""
    areas = [(one.widget(), one.viewport()) for one in page.findChildren(QScrollArea) if one.isVisible()]
    return [
        f"{type(inside).__name__} needs {inside.width()}, has {seen.width()}"
        for inside, seen in areas
        if inside is not None and inside.width() > seen.width()
    ]


def test_what_comes_with_the_program_is_looked_at_and_not_changed(page: ScenariosPage) -> None:
    page.do(Action.OPEN, BUILT_IN)
    editor = page.editor
    before = page.writing.plot
    titled(page, "something else")
    editor.tabs.setCurrentIndex(TALK)
    editor.talk.show_stage("no")
    editor.talk.form.says.edit.setFocus()
    QTest.keyClicks(editor.talk.form.says.edit, "x")
    assert page.writing.plot == before
    assert not page.writing.unsaved
    assert editor.copy_button.isVisible()
    assert not editor.save_button.isVisible()
    assert not editor.talk.new_button.isEnabled()
    assert editor.talk.stages.isEnabled()


def test_a_copy_is_written_saved_listed_and_played(page: ScenariosPage, managers_desk: ManagersDesk) -> None:
    a_copy(page)
    assert page.editor.save_button.isVisible()
    page.editor.save_button.click()
    assert own_files(managers_desk) == ["price-2.toml"]
    assert read_plot(managers_desk.home.scenarios / "price-2.toml").title["en"] == "Dear for a student"
    assert "played from the next session" in said(page)
    assert content_of(managers_desk.home).plots["price-2"].title["en"] == "Dear for a student"
    page.close_scenario()
    assert ("Dear for a student", "Offer it", "your own") in cells(page)


def test_every_field_of_the_first_tab_reaches_the_file(page: ScenariosPage, managers_desk: ManagersDesk) -> None:
    a_copy(page)
    about = page.editor.about
    titled(page, "Za drogo dla studenta", "pl")
    about.objection.setCurrentIndex(about.objection.findData(Objection.ELSEWHERE))
    about.objection.activated.emit(about.objection.currentIndex())
    about.levels.boxes["3"].setChecked(False)
    about.levels.edited.emit()
    about.personas.show_ticked(["expert", "family"])
    about.personas.edited.emit()
    about.kinds.show_ticked(["add-on"])
    about.kinds.edited.emit()
    page.save()
    plot = read_plot(managers_desk.home.scenarios / "price-2.toml")
    assert plot.title["pl"] == "Za drogo dla studenta"
    assert plot.objection is Objection.ELSEWHERE
    assert plot.levels == tuple(level for level in page.writing.plot.levels if level is not Level.HARD)  # type: ignore[union-attr]
    assert set(plot.personas) == {"expert", "family"}
    assert plot.kinds == ("add-on",)


def test_where_nothing_is_to_be_offered_no_objection_is_asked_for(page: ScenariosPage) -> None:
    a_copy(page)
    about = page.editor.about
    about.right.setCurrentIndex(about.right.findData(Right.CHILD))
    about.right.activated.emit(about.right.currentIndex())
    assert page.writing.plot is not None
    assert page.writing.plot.objection is None
    page.editor.show_plot(page.writing.plot, page._reading, may_change=True, unsaved=True)  # type: ignore[arg-type]
    assert not about.objection.isVisible()


def test_words_ways_and_moods_are_written_in_the_form(page: ScenariosPage, managers_desk: ManagersDesk) -> None:
    a_copy(page)
    page.editor.tabs.setCurrentIndex(TALK)
    talk = page.editor.talk
    talk.show_stage("doubt")
    form = talk.form
    form.says.edit.setPlainText("Oh dear.\n\n  Is that the price?  ")
    form.new_way.click()
    way = form.way
    way.moves.setCurrentIndex(way.moves.findData(Move.PRESS.value))
    way.moves.activated.emit(way.moves.currentIndex())
    way.to.setCurrentIndex(way.to.findData("left"))
    way.to.activated.emit(way.to.currentIndex())
    way.mood["trust"].setValue(-2)
    way.only_if.setChecked(True)
    way.when.least["patience"].setCurrentIndex(way.when.least["patience"].findData(2))
    way.when.least["patience"].activated.emit(2)
    page.save()
    stage = read_plot(managers_desk.home.scenarios / "price-2.toml").stages["doubt"]
    assert stage.says["en"] == ("Oh dear.", "Is that the price?")
    pressed = next(way for way in stage.moves[Move.PRESS] if way.when.patience is not None)
    assert (pressed.to, pressed.trust, pressed.when.patience) == ("left", -2, 2)
    assert "presses, if patience at least 2: leads to" in form.ways.currentItem().text().lower()


def test_a_way_is_tried_earlier_where_that_is_wanted(page: ScenariosPage) -> None:
    a_copy(page)
    page.editor.tabs.setCurrentIndex(TALK)
    form = page.editor.talk.form
    page.editor.talk.show_stage("doubt")
    rows = [row for row, step in enumerate(form._steps) if step.place > 0]
    assert rows
    form.ways.setCurrentRow(rows[0])
    before, wanted = [form.ways.item(row).text() for row in range(form.ways.count())], form._steps[rows[0]].way
    form.earlier.click()
    assert form.ways.currentRow() == rows[0] - 1
    assert form._steps[rows[0] - 1].way is wanted
    assert page.undo()
    assert [form.ways.item(row).text() for row in range(form.ways.count())] == before


def test_a_stage_is_added_written_made_an_end_and_deleted(page: ScenariosPage) -> None:
    a_copy(page)
    talk = page.editor.talk
    page.editor.tabs.setCurrentIndex(TALK)
    count = talk.stages.count()
    talk.new_button.click()
    assert talk.stages.count() == count + 1
    assert talk.stage is not None
    assert talk.form.says.edit.hasFocus()
    QTest.keyClicks(talk.form.says.edit, "And then")
    talk.form.ends.setCurrentIndex(talk.form.ends.findData("left"))
    talk.form.ends.activated.emit(talk.form.ends.currentIndex())
    assert not talk.form.ways.isVisible()
    assert "ends" in talk.stages.currentItem().text()
    talk.delete_button.click()
    assert talk.stages.count() == count
    talk.stages.setCurrentRow(0)
    assert not talk.delete_button.isEnabled()  # the first one


def test_the_check_follows_every_key_and_leads_to_the_place(page: ScenariosPage) -> None:
    a_copy(page)
    editor = page.editor
    assert editor.sum.text() == "Nothing to put right"
    editor.tabs.setCurrentIndex(TALK)
    editor.talk.show_stage("doubt")
    QTest.keyClicks(editor.talk.form.says.edit, "{colour}")
    assert "1 mistake" in editor.sum.text()
    assert "“colour” is nothing that can be filled in" in editor.found.item(0).text()
    editor.tabs.setCurrentIndex(ABOUT)
    editor.found.itemActivated.emit(editor.found.item(0))
    assert editor.tabs.currentIndex() == TALK
    assert editor.talk.stage is not None
    assert editor.talk.stage.key == "doubt"


def test_everything_that_can_be_found_has_words() -> None:
    assert FINDINGS.keys() == set(Fault)


def test_with_mistakes_it_is_kept_as_a_draft_and_not_tried_out(
    page: ScenariosPage, managers_desk: ManagersDesk
) -> None:
    page.do(Action.NEW, "")
    page.editor.tabs.setCurrentIndex(PLAY)
    assert page.editor.play.state is None
    page.save()
    assert own_files(managers_desk) == ["drafts/by-/scenario.toml"]
    assert "draft" in said(page)
    assert "scenario" not in content_of(managers_desk.home).plots


def test_steps_are_taken_back_one_by_one_also_after_a_save(page: ScenariosPage, managers_desk: ManagersDesk) -> None:
    a_copy(page, "One")
    page.save()
    page.editor.about.levels.boxes["1"].click()
    held, taken_back, left = page.writing.unsaved, page.undo(), page.writing.unsaved
    assert (held, taken_back, left) == (True, True, False)
    assert page.undo()
    assert page.editor.about.title.lines["en"].text() != "One"
    assert page.editor.save_button.isVisible()
    page.save()
    assert read_plot(managers_desk.home.scenarios / "price-2.toml").title["en"] != "One"
    assert page.undo()
    assert "no step" in said(page)


def test_what_is_deleted_comes_back(page: ScenariosPage, managers_desk: ManagersDesk) -> None:
    a_copy(page)
    page.save()
    page.close_scenario()
    assert page.list.key == "price-2"
    page.list.buttons[Action.DELETE].click()
    assert own_files(managers_desk) == []
    assert "Ctrl+Z brings it back" in said(page)
    assert page.undo()
    assert own_files(managers_desk) == ["price-2.toml"]


def test_it_is_not_left_with_something_unsaved(page: ScenariosPage) -> None:
    a_copy(page)
    window = page.window()
    assert isinstance(window, Window)
    assert not window.open("products")
    assert window.page is page
    page.close_scenario()
    assert page.editor.isVisible()
    assert "save or discard" in said(page)
    page.editor.discard_button.click()
    assert page.list.isVisible()
    assert window.open("products")


def test_given_up_changes_leave_what_was_saved(page: ScenariosPage) -> None:
    a_copy(page, "One")
    page.save()
    titled(page, "Two")
    page.editor.discard_button.click()
    assert page.editor.about.title.lines["en"].text() == "One"
    assert not page.writing.unsaved


def test_it_is_tried_out_unsaved_with_cards_answers_and_a_score(page: ScenariosPage) -> None:
    a_copy(page)
    page.editor.tabs.setCurrentIndex(TALK)
    page.editor.talk.show_stage("left")
    page.editor.talk.form.says.edit.setPlainText("That was too much.")
    page.editor.tabs.setCurrentIndex(PLAY)
    play = page.editor.play
    assert play.scene.text().startswith("Basket: ")
    for _ in range(14):
        if play.state is None or play.state.ended is not None:
            break
        assert 1 <= play.cards.count() <= 5
        play.say(play.cards.count() - 1)
    assert play.state is not None
    ended = play.state.ended
    assert ended is not None
    told = [play.talk.item(row).text() for row in range(play.talk.count())]
    assert any("of 100." in one for one in told)
    result = score(play.state, page._reading.content_with(page.writing.plot))  # type: ignore[union-attr, arg-type]
    assert sum(one.startswith("Not yet: ") for one in told) == len(result.failed)
    assert sum(one.startswith("Right: ") for one in told) == len(result.passed)
    assert sum(one.startswith("Better: ") for one in told) == sum(bool(one.better) for one in result.checks)
    assert not play.cards.isVisible()
    play.again.click()
    assert play.state.ended is None
    assert play.talk.count() == 1


def test_one_press_says_one_card(page: ScenariosPage) -> None:
    page.do(Action.OPEN, BUILT_IN)
    page.editor.tabs.setCurrentIndex(PLAY)
    settle()
    play = page.editor.play
    for press in (by_click, by_enter):
        play.again.click()
        assert play.state is not None
        press(page)
        assert len(play.state.turns) == 2


def by_click(page: ScenariosPage) -> None:
    cards = page.editor.play.cards
    spot = cards.visualItemRect(cards.item(0)).center()
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


def by_enter(page: ScenariosPage) -> None:
    QTest.keyClick(page.editor.play.cards, ENTER)


def test_another_basket_customer_and_language_begin_anew(page: ScenariosPage) -> None:
    page.do(Action.OPEN, BUILT_IN)
    page.editor.tabs.setCurrentIndex(PLAY)
    play = page.editor.play
    scenes = {play.scene.text()}
    for _ in range(8):
        play.another.click()
        scenes.add(play.scene.text())
    assert len(scenes) > 1
    play.persona.setCurrentIndex(play.persona.count() - 1)
    play.persona.activated.emit(play.persona.currentIndex())
    assert play.state is not None
    assert play.state.setup.persona == play.persona.currentData()
    play.language.setCurrentIndex(play.language.findData("sk"))
    play.language.activated.emit(play.language.currentIndex())
    assert play.state.setup.language == "sk"


def test_everything_is_done_with_the_keyboard(page: ScenariosPage, qtbot: QtBot) -> None:
    """Search, Enter, Copy, write, save, try out, back: not one press of the mouse."""
    window = page.window()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = page.list.table.search
    assert search.hasFocus()
    QTest.keyClicks(search, "price")
    tab_to(page.list.table.view)
    QTest.keyClick(page.list.table.view, Qt.Key.Key_Down)
    QTest.keyClick(page.list.table.view, ENTER)
    assert page.editor.isVisible()
    tab_to(page.editor.copy_button)
    QTest.keyClick(page.editor.copy_button, Qt.Key.Key_Space)
    tab_to(page.editor.about.title.lines["en"])
    QTest.keyClicks(page.editor.about.title.lines["en"], "My ")
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.writing.unsaved is False
    tab_to(page.editor.tabs)
    for _ in range(PLAY):
        QTest.keyClick(page.editor.tabs, Qt.Key.Key_Right)
    assert page.editor.tabs.currentIndex() == PLAY
    tab_to(page.editor.play.cards)
    turns = page.editor.play.talk.count()
    QTest.keyClick(page.editor.play.cards, ENTER)
    assert page.editor.play.talk.count() > turns
    QTest.keyClick(page.editor.play.cards, ESCAPE)
    if page.editor.isVisible():  # the first puts the message away
        QTest.keyClick(page.editor.play.cards, ESCAPE)
    assert not page.editor.isVisible()


def tab_to(wanted: QWidget) -> None:
    for _ in range(200):
        focus = QApplication.focusWidget()
        if focus is wanted:
            return
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {wanted.accessibleName()}")


def with_files(desk: ManagersDesk, qtbot: QtBot, answer: Callable[[], str]) -> ScenariosPage:
    page = page_of(desk, qtbot)
    page.errands.ask_from = page.errands.ask_to = lambda *_: answer()
    return page


def test_an_export_comes_back_as_something_new(managers_desk: ManagersDesk, qtbot: QtBot, tmp_path: Path) -> None:
    page = with_files(managers_desk, qtbot, lambda: str(tmp_path / "price.toml"))
    page.do(Action.EXPORT, BUILT_IN)
    assert str(tmp_path / "price.toml") in said(page)
    page.do(Action.IMPORT, "")
    assert page.editor.isVisible()
    assert page.writing.plot is not None
    assert page.writing.plot.key == "price-2"
    assert own_files(managers_desk) == []
    page.save()
    assert own_files(managers_desk) == ["price-2.toml"]


@pytest.mark.parametrize("text", ["", "right = ", 'right = "offer"\nwho = 3\n'])
def test_a_file_that_is_no_scenario_is_refused_in_one_sentence(
    managers_desk: ManagersDesk, qtbot: QtBot, tmp_path: Path, text: str
) -> None:
    (tmp_path / "strange.toml").write_text(text, encoding="utf-8")
    page = with_files(managers_desk, qtbot, lambda: str(tmp_path / "strange.toml"))
    page.do(Action.IMPORT, "")
    assert page.list.isVisible()
    assert "strange" in said(page)
    assert "\n" not in said(page)
    assert "Traceback" not in said(page)


def test_no_file_chosen_changes_nothing(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    page = with_files(managers_desk, qtbot, str)
    page.do(Action.IMPORT, "")
    page.do(Action.EXPORT, BUILT_IN)
    assert page.list.isVisible()
    assert own_files(managers_desk) == []


def test_a_broken_file_is_told_above_the_list(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    managers_desk.home.scenarios.mkdir(parents=True)
    (managers_desk.home.scenarios / "broken.toml").write_text("right = ", encoding="utf-8")
    page = page_of(managers_desk, qtbot)
    assert page.list.broken.isVisible()
    assert page.list.broken.text().startswith("broken.toml is not played: ")
    assert len(cells(page)) > 10


def test_what_is_handed_in_stands_on_top_and_is_taken_up(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    anna = workshop_of(managers_desk.home, "7")
    plot = replace(anna.read().scenarios[BUILT_IN].plot, key="annas", title={"en": "Anna's"}, own=True)
    anna.hand_in(anna.save(plot, anna.read()), anna.read())
    page = page_of(managers_desk, qtbot)
    who = staff_of(managers_desk.settings.till).get("7") or "7"
    assert cells(page)[0] == ("Anna's", "Offer it", f"handed in by {who}")
    page.list.table.select("annas")
    page.list.buttons[Action.TAKE_UP].click()
    assert anna.read().scenarios["annas"].standing is Standing.IN_PLAY
    assert "annas" in content_of(managers_desk.home).plots


def test_a_till_that_is_away_keeps_nobody_from_writing(managers_desk: ManagersDesk, qtbot: QtBot) -> None:
    till = replace(managers_desk.settings.till, db=managers_desk.settings.till.db + ".away")
    page = page_of(replace(managers_desk, settings=replace(managers_desk.settings, till=till)), qtbot)
    a_copy(page)
    page.editor.tabs.setCurrentIndex(PLAY)
    assert page.editor.play.state is None
    assert said(page)
    assert "Traceback" not in said(page)
    page.save()
    assert own_files(managers_desk) == ["price-2.toml"]


def test_a_form_that_is_confirmed_as_it_stands_loses_nothing_of_a_scenario(page: ScenariosPage) -> None:
    ways = 0
    for key in sorted(row.key for row in page.list.table.model.rows)[::4]:
        page.do(Action.COPY, key)
        plot = page.writing.plot
        assert plot is not None
        talk = page.editor.talk
        for stage in plot.stages:
            talk.show_stage(stage)
            talk.form.says.edit.textChanged.emit()
            for row in range(talk.form.ways.count()):
                talk.form.ways.setCurrentRow(row)
                talk.form.way._edit()
                ways += 1
        page.editor.about.personas.edited.emit()
        page.editor.about.levels.edited.emit()
        page.editor.about.kinds.edited.emit()
        now = page.writing.plot
        assert now is not None
        assert replace(now, personas=()) == replace(plot, personas=()), key
        assert set(now.personas) == set(plot.personas)  # their order means nothing
        page.writing.close()
    assert ways > 100
