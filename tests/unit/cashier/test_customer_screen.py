"""The customer sees an offer and two answers, or a neutral screen that is the same whatever the reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_assist.cashier.customer_screen import BLANK, present_to_customer, with_customer
from pos_assist.cashier.presenter import present
from pos_assist.cashier.texts import SourceTexts
from pos_assist.engine.offers import OfferKind
from pos_assist.services.panel_state import PanelState, Phase
from tests.gui.screenshots import same_time
from tests.gui.stage import CARD
from tests.gui.states import every_state

TEXTS = SourceTexts()


def test_item_price_total_and_two_answers() -> None:
    screen = present_to_customer(CARD, TEXTS)
    assert screen.card_id == "card-1"
    assert screen.item == "Szkło hartowane 9H, pełny ekran"
    assert "40.00" in screen.price
    assert "869.98" in screen.total_after
    assert (screen.yes, screen.no) == ("Yes", "No thanks")


def test_every_other_state_is_the_same_neutral_screen() -> None:
    """Holdout, nothing to suggest, an answered card: nobody at the counter can tell them apart."""
    for name, state in every_state("pl"):
        if state.phase is not Phase.CARD:
            assert present_to_customer(state, TEXTS) == BLANK, name
    kept_back = replace(CARD, phase=Phase.NOTHING, idea_ready=True)
    assert present_to_customer(kept_back, TEXTS) == BLANK


def test_nothing_of_the_shop_is_told() -> None:
    """No reason, rule, margin, stock, place on the shelf, line to say or name of a seller."""
    for name, state in every_state("en"):
        if state.card is None:
            continue
        told = "\n".join(present_to_customer(state, TEXTS))
        evidence = state.card.candidate.evidence
        secrets = (evidence.rule_id, state.card.script, state.shelf, state.seller.name, "shelf", "receipts", "rule")
        assert [secret for secret in secrets if secret and secret.lower() in told.lower()] == [], name


def test_a_cover_is_said_by_a_person() -> None:
    assert CARD.card is not None
    candidate = replace(CARD.card.candidate, kind=OfferKind.COVER)
    cover = replace(CARD, card=replace(CARD.card, candidate=candidate))
    assert present_to_customer(cover, TEXTS) == BLANK
    assert not with_customer(cover).customer_choosing


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase is not Phase.CARD])
def test_the_customer_chooses_only_while_there_is_a_card(phase: Phase) -> None:
    assert with_customer(CARD).customer_choosing
    assert not with_customer(replace(CARD, phase=phase)).customer_choosing
    assert not with_customer(PanelState(phase)).customer_choosing


def test_the_cashier_sees_that_the_customer_is_choosing() -> None:
    alone = present(CARD, TEXTS, local_time=same_time)
    together = present(with_customer(CARD), TEXTS, local_time=same_time)
    assert together.status.text == "The customer is choosing"
    assert together._replace(status=alone.status) == alone
