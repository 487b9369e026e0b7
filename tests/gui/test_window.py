"""The panel in its place: switches that hold, screens that come and go, the strip, and who may answer."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.adapters.remembered import FILE, Remembered
from pos_assist.bootstrap.places import Places
from pos_assist.bootstrap.window import open_window
from pos_assist.cashier.press import Press
from pos_assist.cashier.screen import Action, Button, Screen, Sheet, Tile
from pos_assist.cashier.view import LOCK_NS, Panel
from pos_assist.cashier.zone_overlay import ZoneOverlay
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.settings import PanelSettings
from pos_assist.ui.looks import Looks
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import CONTRAST_LIGHT, DARK
from pos_assist.ui.translation import QtTexts
from tests.gui.goods import BASKET
from tests.gui.stage import CARD, HandClock, Heard, button, show, shown
from tests.gui.states import every_state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen has no manager


class FakeScreen(QObject):
    """A screen as far as the panel's place depends on it."""

    availableGeometryChanged = Signal(object)  # noqa: N815 - Qt's name
    physicalDotsPerInchChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self, name: str, room: QRect, dpi: float = 96.0) -> None:
        super().__init__()
        self._name, self._room, self.dpi = name, room, dpi

    def name(self) -> str:
        return self._name

    def availableGeometry(self) -> QRect:  # noqa: N802 - Qt's name
        return self._room

    def physicalDotsPerInch(self) -> float:  # noqa: N802 - Qt's name
        return self.dpi

    def devicePixelRatio(self) -> float:  # noqa: N802 - Qt's name
        return 1.0

    def become(self, room: QRect) -> None:
        """Another resolution."""
        self._room = room
        self.availableGeometryChanged.emit(room)


class FakeScreens(QObject):
    """An application as far as its screens go."""

    screenAdded = Signal(object)  # noqa: N815 - Qt's name
    screenRemoved = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self, *screens: FakeScreen) -> None:
        super().__init__()
        self._screens = list(screens)

    def screens(self) -> list[FakeScreen]:
        return self._screens

    def primaryScreen(self) -> FakeScreen:  # noqa: N802 - Qt's name
        return self._screens[0]

    def platformName(self) -> str:  # noqa: N802 - Qt's name
        return "glass"

    def plug(self, screen: FakeScreen) -> None:
        self._screens.append(screen)
        self.screenAdded.emit(screen)

    def unplug(self, screen: FakeScreen) -> None:
        self._screens.remove(screen)
        self.screenRemoved.emit(screen)


FIRST = QRect(0, 0, 1920, 1040)
SECOND = QRect(1920, 0, 1280, 984)


class Shop:
    """A panel in its place on invented screens."""

    def __init__(self, qtbot: QtBot, *screens: FakeScreen, folder: Path | None = None, **settings: object) -> None:
        self.screens = FakeScreens(*(screens or (FakeScreen("HDMI-1", FIRST), FakeScreen("DP-2", SECOND))))
        self.panel = Panel(per_mm=pixels_per_mm(96.0))
        qtbot.addWidget(self.panel)
        self.looks = Looks("system")
        application = cast("QApplication", self.screens)
        panel_settings = PanelSettings(**settings)  # type: ignore[arg-type]
        self.places = Places(self.panel, panel_settings, Remembered(folder), self.looks, application)
        self.places.place()
        self.panel.show()
        self.places.place()  # its frame is known now
        self.places.follow_screens()

    @property
    def stands(self) -> QRect:
        return self.panel.frameGeometry()


def test_a_switch_takes_effect_at_once_and_holds_the_next_time(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Shop(qtbot, folder=tmp_path)
    width = shop.stands.width()
    assert shop.stands.right() == FIRST.right()
    heard: list[str] = []
    shop.places.switched.connect(heard.append)
    for name, value in (("side", "left"), ("size", "XL"), ("theme", "dark"), ("language", "pl")):
        shop.places.switch(name, value)
    assert heard == ["side", "size", "theme", "language"]
    assert shop.stands.left() == FIRST.left()
    assert shop.stands.width() > width
    assert shop.looks.theme is DARK
    again = Shop(qtbot, folder=tmp_path)
    assert again.places.now == shop.places.now
    assert again.stands == shop.stands
    assert again.looks.theme is DARK


def test_a_switch_to_what_it_is_is_none(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Shop(qtbot, folder=tmp_path)
    shop.places.switch("side", "right")
    assert not (tmp_path / FILE).exists()


def test_a_setting_that_was_changed_beats_the_switch(qtbot: QtBot, tmp_path: Path) -> None:
    Shop(qtbot, folder=tmp_path).places.switch("theme", "dark")
    shop = Shop(qtbot, folder=tmp_path, theme="contrast")
    assert shop.looks.theme is CONTRAST_LIGHT


@pytest.mark.parametrize(("name", "value"), [("size", "XXL"), ("side", "top"), ("theme", "pink"), ("language", "tlh")])
def test_nonsense_that_was_remembered_counts_as_not_there(qtbot: QtBot, tmp_path: Path, name: str, value: str) -> None:
    setting = getattr(PanelSettings(), name)
    (tmp_path / FILE).write_text(json.dumps({name: {"value": value, "setting": setting}}), encoding="utf-8")
    assert getattr(Shop(qtbot, folder=tmp_path).places.now, name) == setting


def test_a_screen_that_is_unplugged_gives_way_to_the_primary_one_until_it_is_back(qtbot: QtBot) -> None:
    other = FakeScreen("DP-2", SECOND)
    shop = Shop(qtbot, FakeScreen("HDMI-1", FIRST), other, monitor="DP-2")
    at_home = shop.stands
    assert SECOND.contains(at_home)
    shop.screens.unplug(other)
    qtbot.waitUntil(lambda: FIRST.contains(shop.stands))
    shop.screens.plug(other)
    qtbot.waitUntil(lambda: shop.stands == at_home)
    assert shop.places.now.monitor == "DP-2"


def test_another_resolution_is_followed(qtbot: QtBot) -> None:
    screen = FakeScreen("HDMI-1", FIRST)
    shop = Shop(qtbot, screen)
    small = QRect(0, 0, 1024, 720)
    screen.become(small)
    qtbot.waitUntil(lambda: small.contains(shop.stands))
    assert shop.stands.right() == small.right()
    assert shop.stands.height() == small.height()


def test_another_pitch_of_the_same_screen_is_followed(qtbot: QtBot) -> None:
    screen = FakeScreen("HDMI-1", FIRST)
    shop = Shop(qtbot, screen)
    width = shop.stands.width()
    screen.dpi = 141.0
    screen.physicalDotsPerInchChanged.emit(141.0)
    qtbot.waitUntil(lambda: shop.stands.width() > width)


@pytest.mark.parametrize("size", [(500, 700), (1024, 728)])
def test_a_size_that_was_set_is_taken(qtbot: QtBot, size: tuple[int, int]) -> None:
    shop = Shop(qtbot, width=size[0], height=size[1], size="XL")
    assert (shop.panel.width(), shop.panel.height()) == size


@pytest.mark.parametrize("zone", ["1500,900,420,140", "1600,300,320,200", "0,0,1920,300", "1000,0,920,1040"])
def test_the_zone_stays_clear(qtbot: QtBot, zone: str) -> None:
    shop = Shop(qtbot, keep_clear=zone)
    clear = QRect(*(int(part) for part in zone.split(",")))
    assert not shop.stands.intersects(clear)
    assert FIRST.contains(shop.stands)
    shop.places.switch("strip", True)
    assert not shop.stands.intersects(clear)
    assert shop.panel.width() == shop.panel.strip_width()


def test_where_only_the_strip_has_a_place_beside_the_zone_it_is_the_strip(qtbot: QtBot) -> None:
    shop = Shop(qtbot, keep_clear="100,0,1820,1040")
    assert shop.panel.collapsed
    assert shop.stands.right() < 100
    shop.places.switch("keep_clear", "")
    assert not shop.panel.collapsed


@pytest.mark.parametrize("zone", ["0,0,1920,1040", "here", "1,2,3"])
def test_a_zone_that_cannot_be_is_told_and_ignored(qtbot: QtBot, caplog: pytest.LogCaptureFixture, zone: str) -> None:
    with caplog.at_level(logging.WARNING):
        shop = Shop(qtbot, keep_clear=zone)
    assert shop.stands.right() == FIRST.right()
    assert "ignored" in caplog.text


def test_offscreen_pictures_get_the_size_that_was_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(PanelSettings(width=500, height=600, theme="dark"), tmp_path)
    qtbot.addWidget(window.panel)
    assert (window.panel.width(), window.panel.height()) == (500, 600)
    assert window.looks.theme is DARK


# -- the strip -----------------------------------------------------------------------------------------


def collapsed(panel: Panel, clock: HandClock, qtbot: QtBot, state: PanelState) -> None:
    panel.set_collapsed(True)
    panel.resize(panel.strip_width(), 720)
    shown(panel, clock, qtbot, state)


def test_everything_on_the_strip_has_a_name_and_room_for_a_finger(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    panel.set_collapsed(True)
    panel.resize(panel.strip_width(), 720)
    assert panel.width() == 56
    for name, state in every_state("pl"):
        shown(panel, clock, qtbot, state)
        presses = [press for press in panel.findChildren(Press) if press.isVisible()]
        assert presses, name
        for press in presses:
            assert press.accessibleName()
            assert min(press.width(), press.height()) >= round(12 * panel.per_mm) - 1
            assert panel.rect().contains(press.geometry())


def test_an_idea_is_counted_on_the_strip_and_opens_it(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    collapsed(panel, clock, qtbot, PanelState(Phase.SCANNING, "pl", BASKET))
    assert [one.action for one, _look in panel.picture.looks] == [Action.STRIP, Action.QUEUE]
    shown(panel, clock, qtbot, PanelState(Phase.SCANNING, "pl", BASKET, idea_ready=True))
    heard = Heard(panel)
    handles = [press for press in panel.findChildren(Press) if press.isVisible()]
    counted = [press for press in handles if press.look and press.look.label.text]
    assert [press.look.label.text for press in counted if press.look] == ["1"]
    QTest.mouseClick(counted[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(handles[0], Qt.MouseButton.LeftButton)
    assert heard.answers == [("strip", ""), ("strip", "")]


def test_queue_mode_is_switched_on_the_strip(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    collapsed(panel, clock, qtbot, PanelState(Phase.SCANNING, "pl", BASKET))
    heard = Heard(panel)
    QTest.mouseClick(button(panel, Action.QUEUE), Qt.MouseButton.LeftButton)
    assert [answer[0] for answer in heard.answers] == ["queue"]


def test_a_card_on_the_strip_is_not_seen_and_cannot_be_answered(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    collapsed(panel, clock, qtbot, CARD)
    assert not panel.is_seen()
    assert not panel.may_answer()
    panel.set_collapsed(False)
    panel.resize(360, 720)
    assert not panel.may_answer()  # opened just now: a finger may still be on its way
    qtbot.waitUntil(lambda: panel.is_seen() and not panel.is_unlocked())
    QTest.qWait(20)
    clock.now += LOCK_NS
    assert panel.may_answer()


def test_the_handle_points_to_where_the_panel_opens(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    collapsed(panel, clock, qtbot, CARD)
    right = panel.picture
    panel.set_side("left")
    assert panel.picture != right
    panel.set_side("right")
    assert panel.picture == right


# -- what a hotkey may do ------------------------------------------------------------------------------


def test_a_hotkey_waits_as_long_as_a_finger(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    assert not panel.may_answer()
    with qtbot.waitSignal(panel.painted):
        show(panel, CARD)
    clock.now += LOCK_NS - 1
    assert not panel.may_answer()
    clock.now += 1
    assert panel.may_answer()
    panel.draw(Screen(panel.screen_shown.status, sheet=Sheet("Menu", (Tile("a", "A"),))))  # type: ignore[union-attr]
    clock.now += LOCK_NS
    assert not panel.may_answer()
    panel.hide()
    assert not panel.may_answer()


def test_a_tone_is_heard_once_a_card_and_never_otherwise(qtbot: QtBot, clock: HandClock) -> None:
    tones: list[int] = []
    panel = Panel(clock=clock, per_mm=3.78, tone=lambda: tones.append(1))
    qtbot.addWidget(panel)
    panel.show()
    for state, count in (
        (PanelState(Phase.SCANNING, "pl", BASKET), 0),
        (CARD, 1),
        (replace(CARD, ordinal=2, card_count=2), 1),
        (replace(CARD, phase=Phase.DECLINED), 1),
        (replace(CARD, card_id="card-2"), 2),
        (PanelState(Phase.NOTHING, "pl", BASKET), 2),
    ):
        show(panel, state)
        assert len(tones) == count


def test_there_is_no_tone_until_it_is_wished(qtbot: QtBot) -> None:
    for settings, wished in ((PanelSettings(), False), (PanelSettings(sound=True), True)):
        window = open_window(settings, None)
        qtbot.addWidget(window.panel)
        assert (window.panel._tone is not None) is wished


# -- drawing the zone ----------------------------------------------------------------------------------


def overlay(qtbot: QtBot, *, fits: bool = True) -> ZoneOverlay:
    window = ZoneOverlay(QApplication.primaryScreen(), QtTexts("pl"), DARK, fits=lambda _zone: fits, per_mm=3.78)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def drag(window: ZoneOverlay, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(window, end)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=end)


def test_a_drawn_rectangle_is_the_zone(qtbot: QtBot) -> None:
    window = overlay(qtbot)
    with qtbot.waitSignal(window.drawn) as heard:
        drag(window, QPoint(300, 400), QPoint(100, 300))
    assert heard.args == ["100,300,201,101"]
    assert not window.isVisible()


def test_a_slip_of_the_finger_is_none(qtbot: QtBot) -> None:
    window = overlay(qtbot)
    with qtbot.assertNotEmitted(window.drawn):
        drag(window, QPoint(300, 400), QPoint(302, 500))
    assert window.isVisible()


def test_a_zone_that_leaves_no_place_is_refused_in_words(qtbot: QtBot) -> None:
    window = overlay(qtbot, fits=False)
    hint = window.accessibleName()
    with qtbot.assertNotEmitted(window.drawn):
        drag(window, QPoint(10, 10), QPoint(790, 790))
    assert window.isVisible()
    assert window.accessibleName() != hint


@pytest.mark.parametrize(("value", "said"), [("none", [""]), ("cancel", [])])
def test_there_is_a_way_out(qtbot: QtBot, value: str, said: list[str]) -> None:
    window = overlay(qtbot)
    QTest.qWait(450)
    heard: list[str] = []
    window.drawn.connect(heard.append)
    buttons: list[Button] = [one for one, _look in window.picture.looks]
    press = window.findChildren(Press)[[one.value for one in buttons].index(value)]
    assert press.accessibleName()
    QTest.mouseClick(press, Qt.MouseButton.LeftButton)
    assert heard == said
    assert not window.isVisible()


def test_neither_overlay_nor_strip_takes_the_keyboard(qtbot: QtBot, panel: Panel) -> None:
    panel.set_collapsed(True)
    for window in (panel, overlay(qtbot)):
        assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
        assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        assert not window.isModal()
        for widget in (window, *window.findChildren(Press)):
            assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert QApplication.focusWidget() is None
