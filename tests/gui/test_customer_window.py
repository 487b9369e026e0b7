"""The customer's window: two equal answers, the mis-tap lock, no keyboard, and only on a screen of its own."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import cast

import pytest
from PySide6.QtCore import QObject, QRect, QSizeF, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.bootstrap.customer_display import CustomerDisplay
from pos_assist.cashier.customer_screen import BLANK, present_to_customer
from pos_assist.cashier.customer_window import CustomerWindow
from pos_assist.cashier.press import Press
from pos_assist.cashier.screen import Action
from pos_assist.cashier.view import LOCK_NS, Panel
from pos_assist.services.panel_state import Phase
from pos_assist.settings import CustomerDisplaySettings
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.looks import Looks
from pos_assist.ui.theme import CONTRAST_DARK, DARK, LIGHT
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.legibility import faults
from tests.gui.stage import CARD, HandClock, show
from tests.gui.states import every_state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SIZES = ((800, 480), (1024, 600), (1280, 1024), (1920, 1080), (480, 800))


@pytest.fixture
def window(qtbot: QtBot, clock: HandClock) -> CustomerWindow:
    assert load_fonts()
    made = CustomerWindow(clock=clock, per_mm=3.78)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(window: CustomerWindow, clock: HandClock, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.painted):
        window.draw(present_to_customer(CARD, QtTexts("pl")))
    clock.now += LOCK_NS


def presses(window: CustomerWindow) -> list[Press]:
    return [press for press in window.findChildren(Press) if press.isVisible()]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_can_be_read_and_both_answers_are_equal(
    window: CustomerWindow, language: str, size: tuple[int, int]
) -> None:
    window.resize(*size)
    for name, state in every_state(language):
        window.draw(present_to_customer(state, QtTexts(language)))
        assert faults(window.picture, size) == [], name
        areas = [look.box.w * look.box.h for _button, look in window.picture.looks]
        assert all(abs(one - other) <= 0.05 * one for one, other in pairwise(areas))
        styles = {
            (look.ground, look.edge, look.label.colour, look.label.setting.pixels)
            for _button, look in window.picture.looks
        }
        assert len(styles) <= 1
        assert len(areas) == (2 if state.phase is Phase.CARD and window.screen_shown != BLANK else 0)


@pytest.mark.parametrize(("index", "action"), [(0, Action.ACCEPT), (1, Action.DECLINE)])
def test_an_answer_is_told_with_its_card(
    window: CustomerWindow, clock: HandClock, qtbot: QtBot, index: int, action: Action
) -> None:
    shown(window, clock, qtbot)
    with qtbot.waitSignal(window.acted) as heard:
        QTest.mouseClick(presses(window)[index], Qt.MouseButton.LeftButton)
    assert heard.args == [action, "card-1", "customer"]


def test_a_finger_on_its_way_does_not_answer(window: CustomerWindow, clock: HandClock, qtbot: QtBot) -> None:
    shown(window, clock, qtbot)
    with qtbot.waitSignal(window.painted):
        window.draw(present_to_customer(replace(CARD, card_id="card-2"), QtTexts("pl")))
    with qtbot.assertNotEmitted(window.acted):
        QTest.mouseClick(presses(window)[0], Qt.MouseButton.LeftButton)


def test_no_key_answers_and_the_keyboard_is_never_taken(window: CustomerWindow, clock: HandClock, qtbot: QtBot) -> None:
    shown(window, clock, qtbot)
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    with qtbot.assertNotEmitted(window.acted):
        for widget in (window, *presses(window)):
            assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Y):
                QTest.keyClick(widget, key)
    assert window.isVisible()


def test_the_neutral_screen_is_the_same_to_the_pixel(window: CustomerWindow, clock: HandClock, qtbot: QtBot) -> None:
    window.draw(BLANK)
    neutral = window.grab().toImage()
    shown(window, clock, qtbot)
    assert window.grab().toImage() != neutral
    assert all(press.accessibleName() for press in presses(window))
    for _name, state in every_state("pl"):
        if state.phase is not Phase.CARD:
            window.draw(present_to_customer(state, QtTexts("pl")))
            assert window.grab().toImage() == neutral


class Screen(QObject):
    """A screen as far as the customer's window asks."""

    geometryChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self, name: str, x: int = 0, millimetres: tuple[float, float] = (344.0, 194.0)) -> None:
        super().__init__()
        self._name, self._x, self._millimetres = name, x, millimetres

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return QRect(self._x, 0, 700, 500)

    def physicalSize(self) -> QSizeF:  # noqa: N802 - Qt's name
        return QSizeF(*self._millimetres)


class Screens(QObject):
    """An application as far as its screens go."""

    screenAdded = Signal(object)  # noqa: N815 - Qt's name
    screenRemoved = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self, *others: Screen) -> None:
        super().__init__()
        self.others = list(others)

    def screens(self) -> list[object]:
        return [QApplication.primaryScreen(), *self.others]


def display(qtbot: QtBot, screens: Screens, monitor: str = "") -> CustomerDisplay:
    panel = Panel(per_mm=3.78)
    qtbot.addWidget(panel)
    settings = CustomerDisplaySettings(enabled=True, monitor=monitor)
    made = CustomerDisplay(settings, "pl", panel, Looks("light"), cast("QApplication", screens))
    qtbot.addWidget(made.window)
    return made


def test_it_stands_on_the_screen_that_is_not_the_panels(qtbot: QtBot) -> None:
    screens = Screens(Screen("HDMI-9", 800))
    customer = display(qtbot, screens)
    assert customer.is_up
    assert customer.note == ""
    assert customer.window.geometry() == QRect(800, 0, 700, 500)


def test_without_a_second_screen_it_is_not_there_and_says_so(qtbot: QtBot) -> None:
    customer = display(qtbot, Screens())
    assert not customer.is_up
    assert "no second screen" in customer.note
    assert "'DP-4'" in display(qtbot, Screens(Screen("HDMI-9", 800)), "DP-4").note


def test_a_screen_below_six_inches_is_told(qtbot: QtBot) -> None:
    customer = display(qtbot, Screens(Screen("HDMI-9", 800, (95.0, 54.0))))
    assert not customer.is_up
    assert "4.3 inches" in customer.note
    assert display(qtbot, Screens(Screen("HDMI-9", 800, (0.0, 0.0)))).is_up  # it says nothing: believed


def test_a_screen_that_is_unplugged_takes_the_window_with_it_until_it_is_back(qtbot: QtBot) -> None:
    other = Screen("HDMI-9", 800)
    screens = Screens(other)
    customer = display(qtbot, screens)
    heard: list[bool] = []
    customer.changed.connect(lambda: heard.append(customer.is_up))
    screens.others.remove(other)
    screens.screenRemoved.emit(other)
    assert not customer.is_up  # at once: the system would move it over the till
    screens.others.append(other)
    screens.screenAdded.emit(other)
    qtbot.waitUntil(lambda: customer.is_up)
    assert heard == [False, True]


def test_what_the_cashier_does_not_see_the_customer_does_not_see_either(qtbot: QtBot) -> None:
    panel = Panel(per_mm=3.78)
    qtbot.addWidget(panel)
    panel.show()
    application = cast("QApplication", Screens(Screen("HDMI-9", 800)))
    customer = CustomerDisplay(CustomerDisplaySettings(enabled=True), "pl", panel, Looks("light"), application)
    qtbot.addWidget(customer.window)
    show(panel, CARD)
    customer.see(CARD)
    assert customer.window.screen_shown.card_id == "card-1"
    panel.set_collapsed(True)
    qtbot.waitUntil(lambda: customer.window.screen_shown == BLANK)
    panel.set_collapsed(False)
    qtbot.waitUntil(lambda: customer.window.screen_shown.card_id == "card-1")


@pytest.mark.parametrize(("own", "spoken"), [("", "sk"), ("ro", "ro")])
def test_customers_with_a_language_of_their_own_keep_it(qtbot: QtBot, own: str, spoken: str) -> None:
    panel = Panel(per_mm=3.78)
    qtbot.addWidget(panel)
    application = cast("QApplication", Screens(Screen("HDMI-9", 800)))
    settings = CustomerDisplaySettings(enabled=True, language=own)
    customer = CustomerDisplay(settings, "pl", panel, Looks("light"), application)
    qtbot.addWidget(customer.window)
    customer.see(CARD)
    customer.speak("sk")
    assert customer.window.screen_shown == present_to_customer(CARD, QtTexts(spoken))
    customer.stop()
    assert not customer.is_up


def test_its_answers_and_its_palette_are_passed_on(qtbot: QtBot) -> None:
    screens = Screens(Screen("HDMI-9", 800))
    customer = display(qtbot, screens)
    customer.see(CARD)
    with qtbot.waitSignal(customer.acted) as heard:
        customer.window.acted.emit(Action.DECLINE, "card-1", "customer")
    assert heard.args[1] == "card-1"
    for theme in (DARK, CONTRAST_DARK, LIGHT):
        customer.window.set_theme(theme)
        ground = customer.window.picture.pieces[0]
        assert getattr(ground, "fill", "") == theme.surface
