"""States of the scenario workshop worth looking at."""

from __future__ import annotations

from pos_assist.manager.page import Page
from pos_assist.manager.scenarios.editor import PLAY, TALK
from pos_assist.manager.scenarios.list_pane import Action
from pos_assist.manager.scenarios.page import ScenariosPage
from pos_assist.training.values import Move
from tests.gui.manager_states import State

BUILT_IN = "price"


def scenarios(page: Page) -> ScenariosPage:
    """The page itself."""
    assert isinstance(page, ScenariosPage)
    return page


def looked_at(page: Page) -> None:
    """What comes with the program."""
    scenarios(page).do(Action.OPEN, BUILT_IN)


def copied(page: Page) -> None:
    """A copy with another title, not saved."""
    scenarios(page).do(Action.COPY, BUILT_IN)
    for language, text in {"en": "Too dear for a student", "pl": "Za drogo dla studenta"}.items():
        line = scenarios(page).editor.about.title.lines[language]
        line.setText(text)
        line.textEdited.emit(text)


def conversation(page: Page) -> None:
    """The stages of a copy, the doubt chosen, and of its ways the first."""
    scenarios(page).do(Action.COPY, BUILT_IN)
    scenarios(page).editor.tabs.setCurrentIndex(TALK)
    scenarios(page).editor.talk.show_stage("doubt")


def condition(page: Page) -> None:
    """What a way asks for."""
    conversation(page)
    form = scenarios(page).editor.talk.form
    form.way.only_if.setChecked(True)
    _to_the_end(scenarios(page))


def mistakes(page: Page) -> None:
    """A new one: nothing is written yet."""
    scenarios(page).do(Action.NEW, "")
    editor = scenarios(page).editor
    editor.tabs.setCurrentIndex(TALK)
    editor.talk.show_stage("no")
    editor.talk.delete_button.click()


def played(page: Page) -> None:
    """Tried out: the need was asked for, or something was offered."""
    scenarios(page).do(Action.OPEN, BUILT_IN)
    scenarios(page).editor.tabs.setCurrentIndex(PLAY)
    play = scenarios(page).editor.play
    play.say(next(place for place, one in enumerate(play.to_choose) if one.move is not Move.SKIP))


def scored(page: Page) -> None:
    """Tried out to its end."""
    played(page)
    play = scenarios(page).editor.play
    while play.state is not None and play.state.ended is None:
        play.say(0)


def drafts(page: Page) -> None:
    """A draft and one that is played stand in the list."""
    copied(page)
    scenarios(page).save()
    scenarios(page).close_scenario()
    scenarios(page).do(Action.NEW, "")
    scenarios(page).save()
    scenarios(page).close_scenario()


def _to_the_end(page: ScenariosPage) -> None:
    from PySide6.QtWidgets import QApplication, QScrollArea

    for _ in range(3):
        QApplication.processEvents()
    for area in page.editor.findChildren(QScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


STATES = (
    State("scenarios", "built-in", do=looked_at),
    State("scenarios", "copied", do=copied),
    State("scenarios", "conversation", do=conversation),
    State("scenarios", "condition", do=condition),
    State("scenarios", "mistakes", do=mistakes),
    State("scenarios", "played", do=played),
    State("scenarios", "scored", do=scored),
    State("scenarios", "drafts", do=drafts),
)
