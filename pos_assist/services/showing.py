"""From the desk to the panel's state: one frozen value, the same for holdout and for nothing to suggest."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from pos_assist.services.offering import Desk
from pos_assist.services.panel_state import PanelState, Phase, RecordHealth, Seller
from pos_assist.services.tracking import BasketTrack


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


def panel_state(desk: Desk, around: Surroundings) -> PanelState:
    """Everything the panel shows now."""
    track = desk.current
    card = track.card if track else None
    phase = _phase(track, around)
    visible = card is not None and phase is card.phase
    staff = track.basket.staff_id if track else ""
    product = desk.knowledge.catalogue.get(card.card.candidate.product_id) if card and visible else None
    return PanelState(
        phase=phase,
        language=around.language,
        basket=track.basket if track else None,
        card=card.card if card and visible else None,
        card_id=card.card_id if card and visible else "",
        ordinal=card.ordinal if card and visible else 1,
        barcode=product.barcodes[0] if product and product.barcodes else "",
        shelf=product.shelf if product else "",
        idea_ready=phase is Phase.SCANNING and _idea_ready(track),
        answer_recorded=bool(card and visible and card.recorded),
        seller=Seller(staff, (around.staff_names or {}).get(staff, staff)),
        link_note=around.link_note,
        last_seen=around.last_seen if phase is Phase.DISCONNECTED else None,
        record=around.record,
        error_code=around.error_code,
        demo=around.demo,
        offers_today=desk.offers_today if phase is Phase.IDLE else 0,
    )


def _phase(track: BasketTrack | None, around: Surroundings) -> Phase:
    if around.error_code:
        return Phase.RESTING
    if around.link_note:
        return Phase.DISCONNECTED
    if track is None or not track.basket.lines:
        return Phase.IDLE
    return _selling(track)


def _selling(track: BasketTrack) -> Phase:
    if not track.basket.state.may_suggest:
        return Phase.NOTHING  # also where an accepted item is waited for: at payment the panel is quiet
    if track.card is not None:
        return track.card.phase
    return Phase.NOTHING if track.evaluated or track.done else Phase.SCANNING


def _idea_ready(track: BasketTrack | None) -> bool:
    return bool(track and track.decision and track.decision.cards)
