"""C31: from the top, a card is chip, name, script, price, proof, total after, actions; every kind, both layouts."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from pos_assist.cashier.frame import frame_for
from pos_assist.cashier.painting import Words
from pos_assist.cashier.picture import picture_of
from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Action
from pos_assist.engine.offers import OfferKind
from pos_assist.services.panel_state import Phase
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import LIGHT
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.screenshots import same_time
from tests.gui.states import every_state


@pytest.mark.parametrize("size", [(360, 720), (1024, 728)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_read_from_the_top(qapp: QApplication, language: str, size: tuple[int, int]) -> None:
    assert load_fonts()
    frame = frame_for(*size, pixels_per_mm(96.0))
    kinds = set()
    for name, state in every_state(language):
        if state.phase is not Phase.CARD:
            continue
        screen = present(state, QtTexts(language), local_time=same_time)
        offer = screen.offer
        assert offer is not None
        assert state.card is not None
        kinds.add(state.card.candidate.kind)
        picture = picture_of(screen, frame, LIGHT, unfolded=None)
        top = {
            piece.text: piece.box.y
            for piece in picture.pieces
            if isinstance(piece, Words) and piece.box.x >= frame.head.x
        }
        order = [
            offer.chip.text,
            offer.law,
            offer.name,
            offer.script,
            offer.price,
            offer.facts[0].text,
            offer.total_after,
        ]
        places = [top[text] for text in order if text]
        assert places == sorted(set(places)), name
        buttons = {button.action: look.box.y for button, look in picture.looks}
        assert places[-1] < buttons[Action.ACCEPT] <= buttons[Action.DECLINE] < buttons[Action.NOT_OFFERED], name
    assert kinds == set(OfferKind)
