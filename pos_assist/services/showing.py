"""From the desk to the panel's state: one frozen value, the same for holdout and for nothing to suggest."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from pos_assist.engine.basket import Basket
from pos_assist.engine.catalogue import Catalogue
from pos_assist.engine.decision import Card
from pos_assist.engine.offers import Part
from pos_assist.engine.situation import Customer
from pos_assist.services.card_track import CardTrack
from pos_assist.services.offering import Desk
from pos_assist.services.panel_state import CustomerLine, PanelState, Phase, RecordHealth, Seller
from pos_assist.services.tracking import BasketTrack

QUIET = (Phase.IDLE, Phase.SCANNING, Phase.NOTHING)  # what queue mode stands in front of
BOUGHT_BEFORE = 2  # products named in the customer's line


@dataclass(frozen=True)
class Surroundings:
    """What the panel shows that is not the desk's: the link, the disk, the language, who is at the till."""

    language: str = "en"
    staff_names: dict[str, str] | None = None
    link_note: str = ""  # why the till is not connected; '' = connected
    last_seen: datetime | None = None
    record: RecordHealth = field(default_factory=RecordHealth)
    error_code: str = ""  # the assistant failed and rests
    demo: bool = False
    keys: tuple[tuple[str, str], ...] = ()  # hotkeys that work: ('accept', 'Ctrl+Shift+F9')
    keys_note: str = ""  # why hotkeys do not work, one plain sentence
    no_practice: bool = False  # it was asked for, and could not be opened
    customer_display: bool = False  # the customer has a screen of their own


def panel_state(desk: Desk, around: Surroundings) -> PanelState:
    """Everything the panel shows now."""
    track = desk.current
    phase = _phase(desk, around)
    card = track.card if track and track.card and track.card.phase is phase else None
    state = PanelState(
        phase=phase,
        language=around.language,
        basket=track.basket if track else None,
        can_undo=desk.can_undo,
        can_ask_cheaper=desk.can_ask_cheaper,
        customer=_customer_line(track.customer, desk.knowledge.catalogue) if track else None,
        queue=desk.queue,
        seller=_seller(desk, around),
        link_note=around.link_note,
        last_seen=around.last_seen if phase is Phase.DISCONNECTED else None,
        record=around.record,
        error_code=around.error_code,
        demo=around.demo,
        offers_today=desk.offers_today if phase is Phase.IDLE else 0,
        keys=around.keys,
        keys_note=around.keys_note,
        no_practice=around.no_practice and phase is Phase.IDLE,
    )
    if track is not None and card is not None:
        return _with_card(state, track, card, desk.knowledge.catalogue)
    if track is not None and phase is Phase.SCANNING:
        ideas = _ideas(track)
        return replace(state, idea_ready=ideas > 0, card_count=max(1, ideas))
    return state


def _with_card(state: PanelState, track: BasketTrack, card: CardTrack, catalogue: Catalogue) -> PanelState:
    waiting = _waiting(track, card)
    candidate = card.card.candidate
    part = None if candidate.set_product_id else _next_of_set(card.card, track.basket)
    product = catalogue.get(candidate.set_product_id or (part.product_id if part else candidate.product_id))
    return replace(
        state,
        card=card.card,
        card_id=card.card_id,
        ordinal=card.ordinal,
        card_count=card.ordinal + (waiting is not None),
        waiting=waiting,
        remove_by_hand=card.remove_by_hand,
        flagged=card.flagged,
        barcode=product.barcodes[0] if product and product.barcodes else "",
        shelf=product.shelf if product else "",
        to_scan=part,
        answer_recorded=card.recorded,
    )


def _next_of_set(card: Card, basket: Basket) -> Part | None:
    """The first member that is not rung up in full yet: a set is scanned one after the other; None: it is no set."""
    missing, needed = card.candidate.missing, dict(card.candidate.members_needed)
    left = (part for part in missing if basket.quantity_of(part.product_id) < needed[part.product_id])
    return next(left, missing[-1] if missing else None)


def _waiting(track: BasketTrack, card: CardTrack) -> Card | None:
    """The second idea, under an open card of the same kind only (C18)."""
    if track.upcoming is None or card.phase is not Phase.CARD:
        return None
    coming = track.upcoming.card
    return coming if coming.candidate.kind is card.card.candidate.kind else None


def _ideas(track: BasketTrack) -> int:
    """Alike in both arms until the moment comes: else the cashier would time it, and in one arm only."""
    if track.upcoming is not None:
        return 1
    if track.decision is None or track.holdout_logged:
        return 0
    return track.decision.ideas


def _seller(desk: Desk, around: Surroundings) -> Seller:
    seller = desk.seller
    name = (around.staff_names or {}).get(seller.staff_id, seller.name)
    return seller if seller.by_pin else replace(seller, name=name)


def _customer_line(customer: Customer | None, catalogue: Catalogue) -> CustomerLine | None:
    """The segment, and the last things bought that the shop still has."""
    if customer is None:
        return None
    newest = sorted(customer.last_bought.items(), key=lambda bought: (-bought[1].timestamp(), bought[0]))
    known = ((product, when) for product_id, when in newest if (product := catalogue.get(product_id)))
    bought = tuple((product.name, when) for product, when in known)
    return CustomerLine(customer.segment, bought[:BOUGHT_BEFORE])


def _phase(desk: Desk, around: Surroundings) -> Phase:
    if around.error_code:
        return Phase.RESTING
    if around.link_note:
        return Phase.DISCONNECTED
    phase = _selling(desk.current)
    return Phase.QUEUE if phase in QUIET and desk.queue.on else phase


def _selling(track: BasketTrack | None) -> Phase:
    if track is None or not track.basket.lines:
        return Phase.IDLE
    if not track.basket.state.may_suggest:
        return Phase.NOTHING  # also where an accepted item is waited for: at payment the panel is quiet
    if track.card is not None:
        return track.card.phase
    return Phase.NOTHING if track.evaluated or track.done else Phase.SCANNING
