"""`PanelState` to `Screen`: every choice of words. No Qt, no clock; holdout has no phase, so it is NOTHING here."""

from __future__ import annotations

from pos_assist.cashier import texts as say
from pos_assist.cashier.buttons import buttons_of, can_undo, keys_of, status_buttons
from pos_assist.cashier.card import Around, offer_of
from pos_assist.cashier.notices import notice_of
from pos_assist.cashier.plain import plain
from pos_assist.cashier.screen import BasketMirror, BasketRow, Dot, Mark, Note, Notice, Offer, Screen, Sheet, Tone
from pos_assist.cashier.texts import Texts
from pos_assist.cashier.wording import LocalTime, Wording
from pos_assist.services.panel_state import PanelState, Phase

MAX_WAITING_EVENTS = 1000  # reliability.md section 2: more unsaved than this, or older than 2 s, is shown
MAX_WAITING_SECONDS = 2.0


def present(
    state: PanelState,
    texts: Texts,
    *,
    local_time: LocalTime,
    with_basket: bool = True,
    sheet: Sheet | None = None,
) -> Screen:
    """The finished screen of a state.

    `texts` is the interface language; amounts follow `state.language`; `local_time` brings a UTC time
    into the shop's zone. `with_basket` False leaves the basket mirror out, for a layout without room for it:
    then a line more is not a different screen. `sheet` lies over card and notice.
    """
    currency = state.basket.currency if state.basket else ""
    wording = Wording(texts, local_time, currency=currency, language=state.language)
    keys = keys_of(state, wording)
    offer, notice = (None, None) if sheet else _card_or_notice(state, wording)
    dot = Dot.NONE if sheet else _dot(state)
    answerable = offer is not None or state.phase in (Phase.DECLINED, Phase.NOT_ADDED) or can_undo(state)
    return Screen(
        status=_status(state, wording),
        staff=_seller(state, wording),
        watermark=wording.tr(say.DEMO) if state.demo else "",
        card_id=state.card_id if answerable and not sheet else "",
        offer=offer,
        notice=notice,
        dot=dot,
        ideas=str(state.card_count) if dot is Dot.READY else "",
        keys=keys.words,
        keys_held=keys.held,
        buttons=status_buttons(state, wording) if sheet else buttons_of(state, wording, keys.caps),
        basket=_mirror(state, wording) if with_basket else None,
        sheet=sheet,
        expand=wording.tr(say.EXPAND),
        spoken=sheet.title if sheet else _spoken(state, offer, notice, wording),
    )


def _card_or_notice(state: PanelState, wording: Wording) -> tuple[Offer | None, Notice | None]:
    if state.card is None or state.phase is not Phase.CARD:
        return None, notice_of(state, wording)
    around = Around(
        ordinal=state.ordinal,
        card_count=state.card_count,
        waiting=state.waiting,
        customer=state.customer,
        remove_by_hand=state.remove_by_hand,
        flagged=state.flagged,
    )
    return offer_of(state.card, wording, around), None


def _spoken(state: PanelState, offer: Offer | None, notice: Notice | None, wording: Wording) -> str:
    if state.phase is Phase.SCANNING and state.idea_ready:
        return wording.tr(say.IDEA_READY)
    if offer:
        by_hand = f"{wording.tr(say.REMOVE_BY_HAND)}. " if state.remove_by_hand else ""
        return offer.noted or f"{by_hand}{offer.name}. {offer.script} {offer.price}"
    return notice.title if notice else ""


def _status(state: PanelState, wording: Wording) -> Note:
    """What is wrong with our own record comes first: it is the one thing only this line can tell."""
    record = state.record
    if record.failing:
        failing = record.failing if wording.interface == "en" else wording.tr(say.NOT_SAVING)
        return Note(plain(failing), Mark.WARNING, Tone.WARNING)
    if record.waiting > MAX_WAITING_EVENTS or record.oldest_seconds > MAX_WAITING_SECONDS:
        return Note(wording.tr(say.NOT_SAVED, record.waiting), Mark.WARNING, Tone.WARNING)
    if state.phase is Phase.DISCONNECTED:
        return Note(wording.tr(say.NO_CONNECTION), Mark.UNPLUGGED, Tone.WARNING)
    if state.customer_choosing and state.phase is Phase.CARD:
        return Note(wording.tr(say.CUSTOMER_CHOOSES), Mark.PERSON, Tone.NEUTRAL)
    return Note(wording.tr(say.TILL_CONNECTED), Mark.CHECK, Tone.MUTED)


def _seller(state: PanelState, wording: Wording) -> str:
    """Who is credited with the answers; nobody is said only while somebody sells."""
    if state.seller.name:
        return plain(state.seller.name)
    return wording.tr(say.UNATTRIBUTED) if state.basket else ""


def _dot(state: PanelState) -> Dot:
    if state.phase is not Phase.SCANNING:
        return Dot.NONE
    return Dot.READY if state.idea_ready else Dot.EMPTY


def _mirror(state: PanelState, wording: Wording) -> BasketMirror | None:
    """The basket as rung up. The line behind a card is marked only while the card stands there."""
    basket = state.basket
    if basket is None:
        return None
    card = state.card if state.phase is Phase.CARD else None
    marked = card.candidate.evidence.trigger_product_id if card else ""
    rows = tuple(
        BasketRow(
            wording.number(line.quantity),
            plain(line.name),
            wording.money(line.total_minor),
            marked=line.product_id == marked,
        )
        for line in basket.lines
    )
    title = wording.tr(say.BASKET, len(rows))
    return BasketMirror(title, rows, wording.tr(say.TOTAL), wording.money(basket.total_minor))
