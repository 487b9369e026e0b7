"""What a designer's eye catches: torn numbers, a warning in small print, a button that hides its hotkey."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_assist.cashier import texts as say
from pos_assist.cashier.painting import Words
from pos_assist.cashier.screen import Action
from pos_assist.cashier.view import Panel
from pos_assist.services.panel_state import Phase
from pos_assist.ui.translation import QtTexts
from pos_assist.ui.typesetting import typeset
from tests.gui.goods import BASKET
from tests.gui.stage import CARD, HandClock, shown
from tests.gui.states import CUSTOMER, KEYS

SIZES = ("360x720", "1024x728")


def lines_of(text: str, width: int) -> list[str]:
    """As they are set, broken where they are broken."""
    layout = typeset(text, width, 1000, (20,), most_lines=40).layout
    lines = (layout.lineAt(place) for place in range(layout.lineCount()))
    return [layout.text()[line.textStart() : line.textStart() + line.textLength()].strip() for line in lines]


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("Opcja: ochrona od uszkodzeń, łącznie 4 lata, 24,99.", "4 lata"),
        ("Jest też ładowarka USB-C 20 W za 49,99: wystarczy do telefonu.", "20 W"),
        ("Oprava toho istého modelu; spoluúčasť 10 % z ceny opravy.", "10 %"),
        ("Przewód USB-C w oplocie z wyświetlaczem mocy do laptopa.", "z wyświetlaczem"),
        ("Căderi, lichide și uzură 4 ani de la cumpărare.", "4 ani"),
    ],
)
def test_a_number_and_its_unit_and_a_one_letter_word_are_never_torn_apart(
    qapp: QApplication, text: str, together: str
) -> None:
    torn = 0
    for width in range(190, 420, 3):
        lines = [line.replace("\u00a0", " ").replace("\u2060", "") for line in lines_of(text, width)]
        assert " ".join(lines) == text
        assert any(together in line for line in lines), lines
        torn += len(lines)
    assert torn > 100  # there were many lines to tear


def test_a_model_number_does_not_hold_the_next_word(qapp: QApplication) -> None:
    """'A5' belongs to what stands before it."""
    starts = {
        line.split()[0] for width in range(190, 420, 3) for line in lines_of("As a set with case A5 you save", width)
    }
    assert "you" in starts


@pytest.mark.parametrize("language", ["en", "pl", "sk", "ro"])
@pytest.mark.parametrize("size", SIZES)
def test_what_must_be_taken_off_by_hand_is_no_small_print(
    panel: Panel, clock: HandClock, qtbot: QtBot, language: str, size: str
) -> None:
    panel.resize(*(int(part) for part in size.split("x")))
    state = replace(CARD, language=language, remove_by_hand=True, customer=CUSTOMER)
    shown(panel, clock, qtbot, state)
    warning = QtTexts("pl").tr(say.REMOVE_BY_HAND)
    (words,) = [piece for piece in panel.picture.pieces if isinstance(piece, Words) and piece.text == warning]
    assert words.setting.pixels >= 16


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("phase", [Phase.ACCEPTED_WAITING, Phase.ADDED, Phase.NOTHING])
def test_undo_shows_its_hotkey(panel: Panel, clock: HandClock, qtbot: QtBot, phase: Phase, size: str) -> None:
    panel.resize(*(int(part) for part in size.split("x")))
    shown(panel, clock, qtbot, replace(CARD, phase=phase, basket=BASKET, can_undo=True, keys=KEYS))
    (look,) = [look for button, look in panel.picture.looks if button.action is Action.UNDO]
    on_it = [look.label, *(piece for piece in look.extra if isinstance(piece, Words))]
    assert [words.text for words in on_it] == ["Cofnij", "F7"]
    assert all(words.setting.whole for words in on_it)
    label, cap = on_it
    assert label.box.x + label.setting.width <= cap.box.x  # they do not touch
