"""Keeps the panel where it belongs and as it was switched: side, size, colours, strip, screen, keep-clear zone.

A setting of the file, the environment or a flag is where it starts; a switch at the panel holds until that
setting is changed. Screens may come, go and change their size or their pixels at any time.
"""

from __future__ import annotations

import logging
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget

from pos_assist.adapters.remembered import Remembered
from pos_assist.bootstrap.switched import switched
from pos_assist.cashier.frame import SIDE_DESIGN, WIDE_DESIGN, WIDE_FROM
from pos_assist.cashier.texts import Texts
from pos_assist.cashier.view import Panel
from pos_assist.settings import PanelSettings
from pos_assist.ui.looks import Looks
from pos_assist.ui.screens import Area, Monitor, area_of, monitor_for, panel_size, place
from pos_assist.ui.sizes import pixels_per_mm, reading_unit

log = logging.getLogger(__name__)

MOVED_MS = 1_500  # a window that another screen holds for so long was moved there by a person, not by an unplugging
SETTLED_MS = 50  # screens come and change in bursts


class Switches(NamedTuple):
    """What is in force now, by the names of `[panel]` settings."""

    language: str
    script_language: str
    side: str
    size: str
    theme: str
    strip: bool
    monitor: str
    keep_clear: str


class Places(QObject):
    """Places the panel, and keeps what is switched.

    Signals:
        switched(str): the name of the switch that was thrown, after it took effect.
    """

    switched = Signal(str)

    def __init__(
        self, panel: Panel, settings: PanelSettings, remembered: Remembered, looks: Looks, application: QApplication
    ) -> None:
        """Dress the panel; `place` puts it up."""
        super().__init__(panel)
        self._panel, self._settings, self._remembered, self._looks = panel, settings, remembered, looks
        self._application = application
        self._now = Switches(*(switched(name, settings, remembered) for name in Switches._fields))
        self._overlay: QWidget | None = None
        self._clear = self._zone()
        self._settle = self._timer(SETTLED_MS, self._screens_changed)
        self._moved = self._timer(MOVED_MS, self._remember_screen)
        looks.choose(self._now.theme)
        panel.set_theme(looks.theme)
        panel.set_side(self._now.side)
        panel.set_scale(self._now.size, settings.distance_cm)
        looks.changed.connect(panel.set_theme)

    @property
    def now(self) -> Switches:
        """What is in force."""
        return self._now

    def switch(self, name: str, value: str | bool) -> None:
        """Throw one of `Switches`, at once, and remember it."""
        if getattr(self._now, name) == value:
            return
        self._now = self._now._replace(**{name: value})  # type: ignore[arg-type]
        self._remembered.put(name, value, getattr(self._settings, name))
        self._take_effect(name)
        self.switched.emit(name)

    def draw_zone(self, texts: Texts) -> None:
        """Let a person draw what must stay visible, over the screen the panel is on. Not modal, takes no keyboard."""
        from pos_assist.cashier.zone_overlay import ZoneOverlay

        self.put_away_zone()
        overlay = ZoneOverlay(self._panel.screen(), texts, self._looks.theme, fits=self._zone_fits)
        overlay.drawn.connect(lambda zone: self.switch("keep_clear", zone))
        overlay.destroyed.connect(self._forget_overlay)
        overlay.show()
        self._overlay = overlay

    def put_away_zone(self) -> None:
        """Close what `draw_zone` opened, if it is open: something at the till is more important."""
        if self._overlay is not None:
            self._overlay.close()

    def place(self) -> None:
        """Put the panel where it belongs, its frame and title inside the screen."""
        if self._application.platformName() == "offscreen":  # no glass to fit on: pictures get what was asked for
            strip = self._now.strip
            self._panel.set_collapsed(strip)
            width, height = self._settings.width or SIDE_DESIGN[0], self._settings.height or SIDE_DESIGN[1]
            self._panel.resize(self._panel.strip_width() if strip else width, height)
            return
        screen = self._screen()
        area, strip = self._area_on(screen)
        self._panel.set_collapsed(strip)
        frame, inside = self._panel.frameGeometry(), self._panel.geometry()
        self._panel.resize(area.w - (frame.width() - inside.width()), area.h - (frame.height() - inside.height()))
        self._panel.move(area.x, area.y)

    def follow_screens(self) -> None:
        """Once the window is there: stay where we belong when screens come, go or change."""
        for screen in self._application.screens():
            self._follow(screen)
        self._application.screenAdded.connect(self._on_screen_added)
        self._application.screenRemoved.connect(lambda _screen: self._settle.start())
        window = self._panel.windowHandle()
        if window is not None:
            window.screenChanged.connect(lambda _screen: self._moved.start())

    # -- inside ----------------------------------------------------------------------------------------

    def _take_effect(self, name: str) -> None:
        if name == "theme":
            self._looks.choose(self._now.theme)
        elif name == "size":
            self._panel.set_scale(self._now.size, self._settings.distance_cm)
        elif name == "side":
            self._panel.set_side(self._now.side)
        elif name == "keep_clear":
            self._clear = self._zone()
        if name in ("size", "side", "strip", "monitor", "keep_clear"):
            self.place()

    def _screen(self) -> QScreen:
        """The wished screen, or the primary one while that is not there."""
        primary = self._application.primaryScreen()
        screens = [primary, *(one for one in self._application.screens() if one is not primary)]
        found = monitor_for(self._now.monitor, [Monitor(one.name(), _room(one)) for one in screens])
        return next(one for one in screens if one.name() == found.name)

    def _area_on(self, screen: QScreen) -> tuple[Area, bool]:
        """The place with its frame, and whether it is the strip's: also where nothing else leaves the zone clear."""
        panel, settings, room = self._panel, self._settings, _room(screen)
        frame, inside = panel.frameGeometry(), panel.geometry()
        extra = frame.width() - inside.width(), frame.height() - inside.height()
        per_mm = pixels_per_mm(screen.physicalDotsPerInch(), screen.devicePixelRatio())
        unit = reading_unit(per_mm, settings.distance_cm, self._now.size)
        design = WIDE_DESIGN if settings.width >= WIDE_FROM else SIDE_DESIGN
        inner = room._replace(w=room.w - extra[0], h=room.h - extra[1])
        width, height = panel_size((settings.width, settings.height), inner, design, unit)
        height += extra[1]
        if not self._now.strip:
            least = panel.least(collapsed=False)
            least_outside = least[0] + extra[0], least[1] + extra[1]
            area = place(room, (width + extra[0], height), self._now.side, self._clear, least_outside)
            if area.w >= min(room.w, least_outside[0]) and area.h >= min(room.h, least_outside[1]):
                return area, False
        return self._strip_area(room, height), True

    def _strip_area(self, room: Area, height: int) -> Area:
        panel = self._panel
        frame = panel.frameGeometry().width() - panel.geometry().width()
        least = panel.least(collapsed=True)
        return place(room, (panel.strip_width() + frame, height), self._now.side, self._clear, least)

    def _zone(self) -> Area | None:
        try:
            zone = area_of(self._now.keep_clear)
        except ValueError as error:
            log.warning("the setting [panel] keep_clear is not right and was ignored: %s", error)
            return None
        if zone is not None and not self._zone_fits(zone):
            log.warning("the keep-clear zone %s leaves no place for the panel and was ignored", zone)
            return None
        return zone

    def _zone_fits(self, zone: Area) -> bool:
        """Whether the strip at least has a place beside it."""
        least = self._panel.least(collapsed=True)
        area = place(_room(self._screen()), least, self._now.side, zone, least)
        return not area.meets(zone) and area.w >= least[0] and area.h >= least[1]

    def _forget_overlay(self) -> None:
        self._overlay = None

    def _timer(self, after_ms: int, then: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=after_ms)
        timer.timeout.connect(then)
        return timer

    def _on_screen_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._settle.start()

    def _follow(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(lambda _room: self._settle.start())
        screen.physicalDotsPerInchChanged.connect(lambda _dots: self._settle.start())

    def _screens_changed(self) -> None:
        """A screen came, went or changed: where the wished one is gone, the primary one holds the panel."""
        self._clear = self._zone()
        self._panel.lay_out_again()
        self.place()

    def _remember_screen(self) -> None:
        """A person moved the window to another screen. Where its own is gone it only waits for it to come back."""
        here, wished = self._panel.screen(), self._screen()
        own_is_gone = self._now.monitor != "" and wished.name() != self._now.monitor
        if here is not None and here.name() != wished.name() and not own_is_gone:
            self.switch("monitor", here.name())


def _room(screen: QScreen) -> Area:
    room = screen.availableGeometry()
    return Area(room.x(), room.y(), room.width(), room.height())
