"""Every window of the program with everything it can show, for tests that look at all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from pytestqt.qtbot import QtBot

from pos_assist.cashier.customer_screen import CustomerScreen, present_to_customer
from pos_assist.cashier.customer_window import CustomerWindow
from pos_assist.cashier.draw_fold import FOLDS
from pos_assist.cashier.glass import LOCK_NS, Glass
from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Screen, Sheet
from pos_assist.cashier.sheet_tiles import InForce, Page, Place, sheet_at
from pos_assist.cashier.texts import Texts
from pos_assist.cashier.view import Panel
from pos_assist.services.panel_state import PanelState, Phase, Seller
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import LIGHT, Theme
from pos_assist.ui.translation import QtTexts
from tests.gui.screenshots import same_time
from tests.gui.stage import HandClock, button
from tests.gui.states import every_state

SIZES = ((360, 720), (1024, 728))
SELLERS = {"7": "Anna Kowalska-Wiśniewska", "8": "Bartłomiej Zieliński", "9": "Zofia Ć."}
IN_FORCE = InForce("pl", "sk", "dark", "L", "left", True, True, True, Seller("7", "Anna K.", by_pin=True), SELLERS)


class Sight(NamedTuple):
    """One window showing one thing."""

    name: str
    window: Glass
    screen: Screen | None  # what the panel was asked to show


def sheets(texts: Texts) -> Iterator[tuple[str, Sheet]]:
    """Every sheet of the menu."""
    for page in Page:
        place = Place(page, staff_id="7", digits=3) if page is Page.PIN else Place(page)
        yield page.value, sheet_at(place, IN_FORCE, texts)
    idle = IN_FORCE._replace(cheaper=False, idle=True, practising=True)
    yield "home-idle", sheet_at(Place(Page.HOME), idle, texts)


def screens(language: str) -> Iterator[tuple[str, Screen]]:
    """Every screen of the panel: all states, all sheets."""
    texts = QtTexts(language)
    for name, state in every_state(language):
        yield name, present(state, texts, local_time=same_time)
    for name, sheet in sheets(texts):
        idle = PanelState(Phase.IDLE, language)
        yield f"sheet-{name}", present(idle, texts, local_time=same_time, sheet=sheet)


def _draws(window: Panel, screen: Screen) -> Callable[[], None]:
    return lambda: window.draw(screen)


def _draws_to_customer(window: CustomerWindow, screen: CustomerScreen) -> Callable[[], None]:
    return lambda: window.draw(screen)


def sights(
    qtbot: QtBot, language: str, *, theme: Theme = LIGHT, sizes: tuple[tuple[int, int], ...] = SIZES
) -> Iterator[Sight]:
    """The panel in both layouts, unfolded too, as a strip; the customer's window."""
    clock = HandClock()
    per_mm = pixels_per_mm(96.0)

    def settled(window: Glass, draw: Callable[[], None]) -> None:
        with qtbot.waitSignal(window.painted):
            draw()
        clock.now += LOCK_NS

    for size in sizes:
        panel = Panel(theme=theme, clock=clock, per_mm=per_mm)
        qtbot.addWidget(panel)
        panel.resize(*size)
        panel.show()
        for name, screen in screens(language):
            settled(panel, _draws(panel, screen))
            yield Sight(f"{name} {size[0]}", panel, screen)
            for fold in [one.action for one in screen.buttons if one.action in FOLDS]:
                settled(panel, button(panel, fold).click)
                yield Sight(f"{name} {fold.value} {size[0]}", panel, screen)
                settled(panel, button(panel, fold).click)
        panel.hide()
    strip = Panel(theme=theme, clock=clock, per_mm=per_mm)
    qtbot.addWidget(strip)
    strip.set_collapsed(True)
    strip.resize(strip.strip_width(), 720)
    strip.show()
    for name, screen in screens(language):
        if screen.sheet is None:
            settled(strip, _draws(strip, screen))
            yield Sight(f"strip {name}", strip, screen)
    strip.hide()
    customer = CustomerWindow(theme=theme, clock=clock, per_mm=per_mm)
    qtbot.addWidget(customer)
    customer.show()
    for name, state in every_state(language):
        shown = present_to_customer(state, QtTexts(language))
        if shown.card_id and shown != customer.screen_shown:
            settled(customer, _draws_to_customer(customer, shown))
            yield Sight(f"customer {name}", customer, None)
