"""What the customer sees on a screen of their own: item, price, total after, two equal answers (C57). No Qt.

Never a reason, a margin, a stock figure or who asks; and nothing at all unless the cashier's panel shows a card.
A cover is not shown there: what the law gives anyway and the terms are said by a person first (C45).
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from pos_assist.cashier import texts as say
from pos_assist.cashier.card import Around, offer_of
from pos_assist.cashier.texts import Texts
from pos_assist.cashier.wording import Wording
from pos_assist.engine.offers import OfferKind
from pos_assist.services.panel_state import PanelState, Phase


class CustomerScreen(NamedTuple):
    """Finished strings; all of them '' is the neutral screen, the same whatever the reason is."""

    card_id: str = ""
    item: str = ""
    price: str = ""
    price_note: str = ""
    total_after: str = ""
    yes: str = ""
    no: str = ""


BLANK = CustomerScreen()


def is_for_customer(state: PanelState) -> bool:
    """Whether the card may stand on the customer's screen as well."""
    return state.phase is Phase.CARD and state.card is not None and state.card.candidate.kind is not OfferKind.COVER


def with_customer(state: PanelState) -> PanelState:
    """The state of a panel whose customer has a screen: the cashier sees who is asked."""
    return replace(state, customer_choosing=True) if is_for_customer(state) else state


def present_to_customer(state: PanelState, texts: Texts) -> CustomerScreen:
    """The customer's screen of a state; `texts` and the way to write amounts are the customer's language."""
    if not is_for_customer(state) or state.card is None:
        return BLANK
    currency = state.basket.currency if state.basket else ""
    wording = Wording(texts, lambda moment: moment, currency=currency, language=texts.language)
    offer = offer_of(state.card, wording, Around())
    return CustomerScreen(
        card_id=state.card_id,
        item=offer.name,
        price=offer.price,
        price_note=offer.price_note,
        total_after=offer.total_after,
        yes=texts.tr(say.YES),
        no=texts.tr(say.NO_THANKS),
    )
