"""Cards of all five kinds as the demo shop really makes them, in every language and both layouts: all readable."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.phrases import load_phrases
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.cashier.draw_fold import FOLDS
from pos_assist.cashier.frame import frame_for
from pos_assist.cashier.picture import picture_of
from pos_assist.cashier.presenter import present
from pos_assist.cashier.shortening import GLANCE_CHARS
from pos_assist.engine.basket import Basket, BasketState, Line
from pos_assist.engine.candidates import find
from pos_assist.engine.cheaper import cheaper_candidates
from pos_assist.engine.decision import Card, Scored
from pos_assist.engine.knowledge import Knowledge, build_knowledge
from pos_assist.engine.moment import Moment
from pos_assist.engine.offers import OfferKind
from pos_assist.engine.policy import Policy
from pos_assist.engine.saying import card_of
from pos_assist.engine.situation import Situation
from pos_assist.engine.templates import NotFillable
from pos_assist.services.panel_state import PanelState, Phase
from pos_assist.ui.fonts import load_fonts
from pos_assist.ui.sizes import pixels_per_mm
from pos_assist.ui.theme import LIGHT
from pos_assist.ui.translation import LANGUAGES, QtTexts
from tests.gui.legibility import faults
from tests.gui.screenshots import same_time

NOW = datetime(2026, 3, 7, 16, 30, tzinfo=UTC)
OF_A_KIND = 25  # cards looked at of each kind
SIZES = ((360, 720), (1024, 728))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """The demo shop with the stock of its first days."""
    till = create_shop(tmp_path_factory.mktemp("shop") / "till.db", seed=3, days=1, now=NOW).path
    reader = TillReader(str(till), load_profile("demo"))
    rules = read_rules(paths.db() / "demo" / "rules.toml")
    phrases: Path = paths.resources() / "phrases"
    knowledge = build_knowledge(reader.products(), rules, (), load_phrases(phrases))
    situation = Situation(now=NOW, stock=reader.stock(), stock_known=True)
    reader.close()
    return knowledge.with_situation(situation)


def cards(shop: Knowledge, language: str) -> list[tuple[Basket, Card]]:
    """Some cards of every kind, each for a basket of one product."""
    found: dict[OfferKind, list[tuple[Basket, Card]]] = {kind: [] for kind in OfferKind}
    for product in shop.catalogue.all():
        line = Line("1", product.product_id, product.group_id, product.name, Decimal(1), product.price_minor)
        basket = Basket("b", "1", "1", "a", BasketState.TOTAL, "EUR", (line,))
        moment = Moment(basket, shop, Policy(language=language), asked=True)
        for candidate in (*find(moment), *cheaper_candidates(moment, None)):
            if len(found[candidate.kind]) < OF_A_KIND:
                try:
                    card = card_of(Scored(candidate, 0.1, 100, False, 1.0, 10.0, 1.0), moment)
                except NotFillable:
                    continue
                found[candidate.kind].append((basket, card))
    assert all(found.values()), {kind: len(some) for kind, some in found.items()}
    return [one for some in found.values() for one in some]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_of_the_demo_shop_can_be_read(qapp: QApplication, shop: Knowledge, language: str) -> None:
    assert load_fonts()
    texts = QtTexts(language)
    frames = [frame_for(*size, pixels_per_mm(96.0)) for size in SIZES]
    for basket, card in cards(shop, language):
        state = PanelState(Phase.CARD, language, basket, card, "c1", card_count=2, waiting=card)
        screen = present(state, texts, local_time=same_time)
        assert screen.offer is not None
        assert len(screen.offer.next_line) <= GLANCE_CHARS, screen.offer.next_line
        assert (screen.offer.law != "") == (card.candidate.kind is OfferKind.COVER)
        folds = [button.action for button in screen.buttons if button.action in FOLDS]
        for frame in frames:
            for unfolded in (None, *folds):
                picture = picture_of(screen, frame, LIGHT, unfolded=unfolded)
                assert faults(picture, frame.size) == [], card.candidate.offer_id
