"""C36: what a card says of money, to the letter, in four languages and their usual currencies."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from pos_assist.cashier.presenter import present
from pos_assist.cashier.screen import Offer
from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Card
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.ui.translation import QtTexts
from tests.gui.goods import BASKET, bundle, cheaper, compared, upgrade
from tests.gui.screenshots import same_time

CURRENCY = {"en": "EUR", "pl": "PLN", "sk": "EUR", "ro": "RON"}


def offer_of(card: Card, language: str) -> Offer:
    """The card as it is shown with that language's interface, numbers and currency."""
    basket: Basket = replace(BASKET, currency=CURRENCY[language])
    state = PanelState(Phase.CARD, language, basket, card, "c1")
    offer = present(state, QtTexts(language), local_time=same_time).offer
    assert offer is not None
    return offer


def plain(*texts: str) -> tuple[str, ...]:
    """With ordinary blanks, to be read here."""
    return tuple(text.replace("\u00a0", " ") for text in texts)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("+€40.00", "€69.99 instead of €29.99", "Total after swap: €869.98")),
        ("pl", ("+40,00 zł", "69,99 zł zamiast 29,99 zł", "Razem po zmianie: 869,98 zł")),
        ("sk", ("+40,00 €", "69,99 € namiesto 29,99 €", "Spolu po výmene: 869,98 €")),
        ("ro", ("+40,00 lei", "69,99 lei în loc de 29,99 lei", "Total după schimbare: 869,98 lei")),
    ],
)
def test_an_upgrade_says_the_difference_and_the_new_price(
    qapp: QApplication, language: str, lines: tuple[str, ...]
) -> None:
    offer = offer_of(upgrade(language), language)
    assert plain(offer.price, offer.price_note, offer.total_after) == lines


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("€839.98", "instead of €989.96")),
        ("pl", ("839,98 zł", "zamiast 989,96 zł")),
        ("sk", ("839,98 €", "namiesto 989,96 €")),
        ("ro", ("839,98 lei", "în loc de 989,96 lei")),
    ],
)
def test_a_set_says_its_price_and_the_sum_of_its_parts(
    qapp: QApplication, language: str, lines: tuple[str, ...]
) -> None:
    offer = offer_of(bundle(language), language)
    assert plain(offer.price, offer.price_note) == lines
    assert "\u2248" in offer.total_after


@pytest.mark.parametrize(
    ("language", "saving"),
    [
        ("en", "€149.98 – that is 15%"),
        ("pl", "149,98 zł – czyli o 15%"),
        ("sk", "149,98 € – teda 15 %"),
        ("ro", "149,98 lei – adică 15 %"),
    ],
)
def test_a_saving_is_an_amount_and_a_share(qapp: QApplication, language: str, saving: str) -> None:
    """C37: 149.98 of 989.96 is 15.149 %; from a hundred units on the amount is said first."""
    (fact, *_) = offer_of(bundle(language), language).facts
    assert saving in plain(fact.text)[0]


@pytest.mark.parametrize(
    ("language", "unit", "less"),
    [
        ("en", "€29.99 / piece", "€40.00 less than €89.99"),
        ("pl", "29,99 zł / szt.", "o 40,00 zł mniej niż 89,99 zł"),
        ("sk", "29,99 € / ks", "o 40,00 € menej ako 89,99 €"),
        ("ro", "29,99 lei / buc.", "cu 40,00 lei mai puțin decât 89,99 lei"),
    ],
)
def test_unit_prices_and_what_is_cheaper(qapp: QApplication, language: str, unit: str, less: str) -> None:
    rung_up, offered, _best = offer_of(compared(language), language).comparison
    assert plain(rung_up.per_unit)[0] == unit
    assert plain(offered.per_unit)[0] == unit.replace("29", "69", 1)
    assert plain(offer_of(cheaper(language), language).price_note)[0] == less
