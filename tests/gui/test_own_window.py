"""One's own figures: nothing without the right PIN, nothing of anybody else, nothing left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pos_assist.errors import UserError
from pos_assist.manager.own.desk import Desk
from pos_assist.manager.own.window import OwnWindow
from pos_assist.services.attendance import PinTries
from pos_assist.services.people import ENOUGH
from pos_assist.services.signing_in import SigningIn
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.theme import LIGHT
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.fakes import FakeClock
from tests.gui.manager_office import at_once
from tests.gui.manager_reading import cut_texts, nameless
from tests.gui.people_fakes import NOW, TEAM, FakePeople
from tests.gui.pseudo import longer

PINS = {"2": "1234", "7": "7777"}
STAFF = {one.staff_id: one.name for one in TEAM if one.staff_id}
SIZES = ((480, 720), (360, 640))


class Longer(QtTexts):
    """Every sentence 40 % longer (S08)."""

    def tr(self, source: str, n: int = -1) -> str:
        return longer(super().tr(source, n))


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> Iterator[None]:
    assert load_fonts()
    palette = QApplication.palette()
    yield
    QApplication.setPalette(palette)


def own_window(
    qtbot: QtBot,
    people: FakePeople,
    *,
    language: str = "en",
    run: Callable[..., None] = at_once,
    texts: type[QtTexts] = QtTexts,
    clock: FakeClock | None = None,
    with_middle: bool = True,
) -> OwnWindow:
    signs = SigningIn(lambda: STAFF, lambda who, pin: PINS.get(who) == pin, PinTries(clock or FakeClock()))
    desk = Desk(signs, lambda who, request: people.own(request, who), NOW.date, lambda moment: moment, with_middle, 90)
    said, shell = (texts(language, context=context) for context in ("manager_people", "manager_shell"))
    window = OwnWindow(desk, run, said, shell, LIGHT)
    qtbot.addWidget(window)
    window.resize(*SIZES[0])
    window.show()
    return window


def sign_in(window: OwnWindow, who: str = "Anna Kowalska", pin: str = "1234") -> None:
    window.sign_in.who.setText(who)
    window.sign_in.pin.setText(pin)
    window.sign_in.press.click()


def everything_said(window: QWidget) -> str:
    """Every text, tooltip and accessible name in it, hidden ones too."""
    told = []
    for one in [window, *window.findChildren(QWidget)]:
        told += [one.accessibleName(), one.accessibleDescription(), one.toolTip(), one.windowTitle()]
        if isinstance(one, QLabel | QLineEdit):
            told.append(one.text())
    return "\n".join(told)


def test_a_person_sees_their_own_figures_and_the_teams_middle_and_nobody_else(qtbot: QtBot) -> None:
    window = own_window(qtbot, FakePeople())
    sign_in(window)
    said = everything_said(window)
    assert "Anna Kowalska" in said
    assert "17.2% (14.8–19.6%)" in said
    assert "17.1%" in said
    for other in TEAM:
        if other.staff_id not in ("2", ""):
            assert other.name not in said
            assert other.shown < ENOUGH or f"{other.shown:,}" not in said


def test_where_the_shop_wants_it_so_there_is_nothing_of_the_team_at_all(qtbot: QtBot) -> None:
    """G06: a setting."""
    window = own_window(qtbot, FakePeople(), with_middle=False)
    sign_in(window)
    said = everything_said(window)
    assert "17.2%" in said
    assert "17.1" not in said
    assert "team" not in said


@pytest.mark.parametrize(("who", "pin"), [("Anna Kowalska", "0000"), ("Nobody", "1234"), ("4", "1234"), ("", "1234")])
def test_without_the_right_pin_nothing_is_even_asked_for(qtbot: QtBot, who: str, pin: str) -> None:
    people = FakePeople()
    window = own_window(qtbot, people)
    sign_in(window, who, pin)
    assert people.asked == []
    assert window.staff_id == ""
    assert window.sign_in.wrong.isVisible()
    assert window.sign_in.pin.text() == ""


def test_signing_out_leaves_nothing_behind(qtbot: QtBot) -> None:
    window = own_window(qtbot, FakePeople())
    sign_in(window)
    window.figures.out.click()
    said = everything_said(window)
    assert "Anna" not in said
    assert "17.2" not in said
    assert window.figures.isHidden()


def test_who_goes_away_is_signed_out_and_who_does_something_stays(qtbot: QtBot) -> None:
    window = own_window(qtbot, FakePeople())
    sign_in(window)
    window._away.setInterval(200)
    window._away.start()
    started = window._away.remainingTime()
    QTest.qWait(60)
    before = window._away.remainingTime()
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert window._away.remainingTime() > before
    assert started > before
    qtbot.waitUntil(lambda: window.staff_id == "")


def test_what_was_asked_by_who_has_left_is_shown_to_nobody(qtbot: QtBot) -> None:
    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
    window = own_window(qtbot, FakePeople(), run=lambda job, done, _failed: waiting.append((job, done)))
    sign_in(window)
    job, done = waiting.pop()
    done(job())  # signed in; the figures are asked for
    job, late = waiting.pop()
    window.leave()
    sign_in(window, "Ștefan Țurcanu", "7777")
    signed, done = waiting.pop()
    done(signed())
    late(job())
    assert "Anna" not in everything_said(window)


def test_a_slow_pin_of_who_went_on_signs_nobody_in(qtbot: QtBot) -> None:
    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
    window = own_window(qtbot, FakePeople(), run=lambda job, done, _failed: waiting.append((job, done)))
    sign_in(window)
    window.leave()
    job, done = waiting.pop()
    done(job())
    assert window.staff_id == ""


def test_another_period_asks_again(qtbot: QtBot) -> None:
    people = FakePeople()
    window = own_window(qtbot, people)
    sign_in(window)
    window.figures.period.setCurrentIndex(0)
    window.figures.period.activated.emit(0)
    periods = [one.period for one in people.asked]
    assert [one.days for one in periods] == [28, 7]
    assert all(one.last == NOW.date() for one in periods)
    assert periods[0].first == NOW.date() - timedelta(days=27)


def test_figures_that_cannot_be_read_are_one_sentence(qtbot: QtBot) -> None:
    people = FakePeople(fails=UserError("The figures are being counted.", hint="Wait a moment."))
    window = own_window(qtbot, people)
    sign_in(window)
    assert window.figures.states._title.text() == "The figures are being counted."
    people.fails = None
    window.figures.states._press.click()
    assert "17.2%" in window.figures.mine.text()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", [*LANGUAGES, "longer"])
def test_everything_can_be_read_and_named(qtbot: QtBot, language: str, size: tuple[int, int]) -> None:
    texts = Longer if language == "longer" else QtTexts
    window = own_window(qtbot, FakePeople(), language="pl" if texts is Longer else language, texts=texts)
    window.resize(*size)
    for who in ("", "Anna Kowalska", "Ștefan Țurcanu"):
        if who:
            sign_in(window, who, "1234" if who.startswith("Anna") else "7777")
        for _ in range(4):
            QApplication.processEvents()
        assert cut_texts(window) == []
        assert nameless(window) == []
        window.leave()
