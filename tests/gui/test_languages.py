"""S03: the language of the interface, of the line to say and of numbers are three choices, each live by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist import paths
from pos_assist.cashier import texts as say
from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Action, Screen
from pos_assist.cashier.view import Panel
from pos_assist.engine.formatting import money, percent
from pos_assist.services.panel_state import PanelState
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.goods import bundle, upgrade
from tests.gui.pseudo import LongerTexts
from tests.gui.screenshots import same_time
from tests.gui.stage import CARD, HandClock, shown


@pytest.fixture(autouse=True)
def typeface(qapp: QApplication) -> None:
    assert load_fonts()


def screen_of(interface: str, script: str, numbers: str) -> Screen:
    state: PanelState = replace(CARD, language=numbers, card=upgrade(script))
    return present(state, QtTexts(interface), local_time=same_time)


@pytest.mark.parametrize(("interface", "script", "numbers"), list(product(LANGUAGES, repeat=3)))
def test_every_choice_changes_its_own_part_only(interface: str, script: str, numbers: str) -> None:
    offer = screen_of(interface, script, numbers).offer
    assert offer is not None
    accept = next(b for b in screen_of(interface, script, numbers).buttons if b.action is Action.ACCEPT)
    assert accept.label == QtTexts(interface).tr(say.SWAP)
    assert upgrade(script).script in offer.script
    assert offer.price == money(4000, "PLN", numbers, plus=True)
    assert offer.total_after == QtTexts(interface).tr(say.TOTAL_AFTER_SWAP).format(total=money(86998, "PLN", numbers))


def test_the_interface_changes_while_a_card_stands(panel: Panel, clock: HandClock, qtbot: QtBot) -> None:
    """Each language in turn on one window: every label is new, the line to say and the amounts stay."""
    shown(panel, clock, qtbot)
    said = []
    for language in LANGUAGES:
        with qtbot.waitSignal(panel.painted):
            panel.draw(screen_of(language, "ro", "sk"))
        labels = {look.label.text for _button, look in panel.picture.looks}
        assert QtTexts(language).tr(say.DECLINES) in labels
        screen = panel.screen_shown
        assert screen is not None
        assert screen.offer is not None
        said.append((screen.offer.script, screen.offer.price))
    assert len(set(said)) == 1


@pytest.mark.parametrize(("language", "text"), [("en", "8%"), ("pl", "8%"), ("sk", "8\u00a0%"), ("ro", "8\u00a0%")])
def test_the_share_a_set_saves_is_written_as_the_language_does(language: str, text: str) -> None:
    """S06: CLDR puts a space that does not break before the sign in Slovak and Romanian, none in Polish."""
    assert percent(Decimal(8) / 100, language) == text
    screen = present(replace(CARD, language=language, card=bundle("en")), QtTexts("en"), local_time=same_time)
    assert screen.offer is not None
    shares = [text for text in strings(screen.offer._replace(script="")) if "%" in text]
    assert shares
    space = "\u00a0" if language in ("sk", "ro") else ""
    assert all(re.search(rf"\d{space}%", text) for text in shares)


def strings(value: object) -> Iterator[str]:
    """Every text in a screen."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_made_up_language_is_40_percent_longer_in_every_sentence(language: str) -> None:
    """S08: what the layout is tried with is really so long, plural forms too."""
    texts, longer = QtTexts(language), LongerTexts(language)
    sources = [value for name, value in vars(say).items() if name.isupper() and isinstance(value, str)]
    assert len(sources) > 80
    for source in sources:
        for n in (-1, 5):
            assert len(longer.tr(source, n)) == round(1.4 * len(texts.tr(source, n)))


def test_letters_of_all_four_languages_are_in_the_font(qapp: QApplication) -> None:
    """S07: no empty boxes: ș ț with a comma below, ł, č, ľ, ź."""
    for file in sorted((paths.resources() / "fonts").glob("*.otf")):
        shapes = QRawFont(str(file), 20.0)
        assert shapes.isValid()
        letters = "ąćęłńóśźżáäčďéíĺľňóôŕšťúýžăâîșțĄĆĘŁŃÓŚŹŻČĎĽŇŠŤŽĂÂÎȘȚ€–„”“…·≈−\u00a0"
        assert [letter for letter in letters if shapes.glyphIndexesForString(letter) in ([], [0])] == []
        assert shapes.glyphIndexesForString("\u6f22") in ([], [0])  # a letter it has not, or this proves nothing
