"""Who serves and how the panel looks: PINs by touch, languages, colours, size, side and strip while a card is open."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from pos_assist.adapters.store.pins import set_pin
from pos_assist.services.events import EventKind
from pos_assist.services.panel_state import Phase
from pos_assist.settings import PanelSettings, Settings
from pos_assist.ui.theme import DARK, LIGHT
from tests.e2e.conftest import OpenCounter
from tests.e2e.counter import QUICK, Counter
from tests.e2e.tills.demo import DemoShopTill

pytestmark = pytest.mark.usefixtures("qapp")
USUAL = Settings(moments=QUICK, panel=PanelSettings(theme="light"))
BY_PIN = replace(USUAL, panel=PanelSettings(seller="pin"))
PIN = "4821"


def sign_in(counter: Counter, name: str, pin: str) -> None:
    """Menu, name, digits, OK: as a finger does it."""
    counter.press("Menu", name, *pin, "OK")


def answered_by(counter: Counter, count: int) -> str:
    """Whose the last of so many answers is."""
    return counter.until_recorded(EventKind.ANSWERED, count)[-1].staff_id


def test_a_pin_by_touch_says_whose_answer_it_is(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    marek = demo_till.staff[2]
    with demo_counter(BY_PIN) as counter:
        set_pin(counter.home.store, "2", PIN)
        basket = demo_till.ring("IR-1", staff=1)  # the till's own user is another one
        counter.until_card()
        assert "Unattributed" in counter.read()
        counter.press("Not offered")
        assert answered_by(counter, 1) == ""
        demo_till.pay(basket)
        counter.until_phase(Phase.IDLE)

        sign_in(counter, marek, PIN)
        counter.until(lambda: counter.screen.sheet is None, "the right PIN was not taken")
        basket = demo_till.ring("KT-T", staff=1)
        counter.until_card()
        assert marek in counter.read()
        assert "Unattributed" not in counter.read()
        counter.press("Customer declines")
        assert answered_by(counter, 2) == "2"
        demo_till.pay(basket)
        counter.until_phase(Phase.IDLE)

        counter.press("Menu", "Sign out", "Close")
        demo_till.ring("DT-60", staff=1)
        counter.until_card()
        assert "Unattributed" in counter.read()
        counter.press("Customer declines")
        assert answered_by(counter, 3) == ""


def test_who_signs_in_while_a_card_stands_is_who_answers_it(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter(BY_PIN) as counter:
        set_pin(counter.home.store, "3", PIN)
        demo_till.ring("IR-1")
        counter.until_card()
        card_id = counter.state.card_id
        sign_in(counter, demo_till.staff[3], "9999")
        counter.until(lambda: "Wrong PIN" in counter.read(), "a wrong PIN was not told")
        assert counter.state.seller.staff_id == ""
        counter.until(lambda: "Please try again" in counter.read(), "the wait after a wrong PIN never ended")
        counter.press(*PIN, "OK")
        counter.until(lambda: counter.screen.sheet is None, "the right PIN was not taken")
        assert counter.state.card_id == card_id
        counter.press("Add")
        assert answered_by(counter, 1) == "3"
        assert PIN not in str(counter.events())


def test_who_has_no_pin_is_told_so_and_nobody_is_locked_out(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter(BY_PIN) as counter:
        demo_till.ring("IR-1")
        counter.until_card()
        counter.press("Menu")
        counter.until(lambda: bool(counter.screen.sheet), "no sheet")
        counter.press(demo_till.staff[4])
        counter.until(lambda: "No PIN yet" in counter.read(), "it was not said")
        assert "1" not in counter.buttons()
        counter.press("Close", "Add")
        assert answered_by(counter, 1) == ""


def test_languages_are_switched_while_a_card_is_open(demo_counter: OpenCounter, demo_till: DemoShopTill) -> None:
    with demo_counter(USUAL) as counter:
        basket = demo_till.ring("IR-1")
        english = counter.until_card()
        card_id = counter.state.card_id
        counter.press("Menu", "Language: English", "Polski")
        assert counter.card.language == "pl"
        assert counter.screen.sheet is not None  # it stays open: one may try out
        counter.press("Zamknij")
        seen = counter.read()
        assert counter.card.script != english.script
        assert "Klient nie chce" in seen
        assert "2,29 €" in seen.replace("\xa0", " ")
        assert counter.card.candidate == english.candidate
        counter.press("Menu", "Zdanie dla klienta", "Română", "Zamknij")
        assert counter.card.language == "ro"
        assert "Klient nie chce" in counter.read()  # the panel itself speaks Polish still
        assert counter.state.card_id == card_id
        counter.press("Dodaj")
        (answered,) = counter.until_recorded(EventKind.ANSWERED)
        assert (answered.detail["language"], answered.card_id) == ("ro", card_id)
        assert counter.events(EventKind.WITHDRAWN, EventKind.MISSED) == []
        demo_till.pay(basket)
    with demo_counter(USUAL) as again:
        assert "Menu" in again.buttons()
        again.until_phase(Phase.IDLE)
        assert "Kasa połączona" in again.read()
        demo_till.ring("KT-T")
        again.until_card()
        assert (again.card.language, again.program.controller.texts.language) == ("ro", "pl")


def test_colours_size_and_side_are_switched_while_a_card_is_open(
    demo_counter: OpenCounter, demo_till: DemoShopTill
) -> None:
    with demo_counter(USUAL) as counter:
        demo_till.ring("IR-1")
        counter.until_card()
        card_id, unit = counter.state.card_id, counter.program.panel.unit
        assert corner(counter) == QColor(LIGHT.surface)
        counter.press("Menu", "This panel", "Colours: Light", "Dark")
        assert corner(counter) == QColor(DARK.surface)
        counter.press("Back", "Size: Medium", "Very large", "Back", "Side: Right", "Left", "Close")
        assert counter.program.panel.unit > unit
        now = counter.window.places.now
        assert (now.theme, now.size, now.side) == ("dark", "XL", "left")
        assert (counter.state.phase, counter.state.card_id) == (Phase.CARD, card_id)
        counter.press("Add")
    with demo_counter(USUAL) as again:
        now = again.window.places.now
        assert (now.theme, now.size, now.side) == ("dark", "XL", "left")
        again.settle(0.1)
        assert corner(again) == QColor(DARK.surface)
    with demo_counter(replace(USUAL, panel=PanelSettings(theme="contrast"))) as set_anew:
        assert set_anew.window.places.now.theme == "contrast"  # who changes the setting means it


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)
def test_a_card_on_the_strip_counts_only_once_it_is_unfolded(
    demo_counter: OpenCounter, demo_till: DemoShopTill
) -> None:
    with demo_counter(USUAL) as counter:
        width = counter.program.panel.width()
        counter.press("Menu", "Collapse")
        assert counter.program.panel.collapsed
        assert counter.program.panel.width() < width / 3
        basket = demo_till.ring("IR-1")
        counter.until_card()
        card_id = counter.state.card_id
        assert "Add" not in counter.buttons()
        counter.settle(1.2)
        assert counter.events(EventKind.SHOWN) == []  # nobody can have read it
        counter.press("Open the panel")
        assert counter.program.panel.width() == width
        assert counter.state.card_id == card_id
        (shown,) = counter.until_recorded(EventKind.SHOWN)
        assert shown.detail["since_opened_ms"] > 1200
        counter.press("Menu", "Collapse", "Queue")
        assert counter.state.queue.on
        demo_till.pay(basket)
        counter.until_phase(Phase.QUEUE)
    with demo_counter(USUAL) as again:
        assert again.program.panel.collapsed


def corner(counter: Counter) -> QColor:
    """The colour of the window's ground, as it is painted."""
    picture = counter.program.panel.grab().toImage()
    return picture.pixelColor(picture.width() // 2, picture.height() - 2)
