"""`PanelState` to `Screen`: every choice of words. No Qt, no clock; holdout has no phase, so it is NOTHING here."""

from __future__ import annotations

from collections.abc import Callable

from pos_assist.cashier import texts as say
from pos_assist.cashier.card import LocalTime, Wording, offer_of
from pos_assist.cashier.plain import plain
from pos_assist.cashier.screen import (
    Action,
    BasketMirror,
    BasketRow,
    Button,
    Dot,
    Mark,
    Note,
    Notice,
    Offer,
    Screen,
    Tone,
)
from pos_assist.cashier.texts import Texts
from pos_assist.engine.offers import OfferKind
from pos_assist.services.events import DeclineReason
from pos_assist.services.panel_state import PanelState, Phase

MAX_WAITING_EVENTS = 1000  # reliability.md section 2: more unsaved than this, or older than 2 s, is shown
MAX_WAITING_SECONDS = 2.0

REASONS = (
    (DeclineReason.HAS_ONE, say.HAS_ONE),
    (DeclineReason.PRICE, say.PRICE),
    (DeclineReason.NO_TIME, say.NO_TIME),
    (DeclineReason.NOT_SUITABLE, say.NOT_SUITABLE),
    (DeclineReason.OTHER, say.OTHER),
)


def present(state: PanelState, texts: Texts, *, local_time: LocalTime, with_basket: bool = True) -> Screen:
    """The finished screen of a state.

    `texts` is the interface language; amounts follow `state.language`; `local_time` brings a UTC time
    into the shop's zone. `with_basket` False leaves the basket mirror out, for a layout without room for it:
    then a line more is not a different screen.
    """
    currency = state.basket.currency if state.basket else ""
    wording = Wording(texts, local_time, currency=currency, language=state.language)
    offer = None
    if state.card is not None and state.phase is Phase.CARD:
        offer = offer_of(state.card, wording, ordinal=state.ordinal, count=state.card_count)
    notice = None if offer else _NOTICES[state.phase](state, wording)
    answerable = offer is not None or state.phase in (Phase.DECLINED, Phase.NOT_ADDED)
    return Screen(
        status=_status(state, wording),
        staff=plain(state.seller.name),
        watermark=wording.tr(say.DEMO) if state.demo else "",
        card_id=state.card_id if answerable else "",
        offer=offer,
        notice=notice,
        dot=_dot(state),
        buttons=_buttons(state, wording),
        basket=_mirror(state, wording) if with_basket else None,
        expand=wording.tr(say.EXPAND),
        spoken=_spoken(offer, notice, wording, idea_ready=_dot(state) is Dot.READY),
    )


def _spoken(offer: Offer | None, notice: Notice | None, wording: Wording, *, idea_ready: bool) -> str:
    if idea_ready:
        return wording.tr(say.IDEA_READY)
    if offer:
        return f"{offer.name}. {offer.script} {offer.price}"
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


def _dot(state: PanelState) -> Dot:
    if state.phase is not Phase.SCANNING:
        return Dot.NONE
    return Dot.READY if state.idea_ready else Dot.EMPTY


def _buttons(state: PanelState, wording: Wording) -> tuple[Button, ...]:
    if state.phase is Phase.CARD and state.card is not None:
        upgrade = state.card.candidate.kind is OfferKind.UPGRADE
        return (
            Button(Action.ACCEPT, wording.tr(say.SWAP if upgrade else say.ADD)),
            Button(Action.DECLINE, wording.tr(say.DECLINES)),
            Button(Action.NOT_OFFERED, wording.tr(say.NOT_OFFERED)),
            Button(Action.WHY, wording.tr(say.WHY)),
        )
    if state.phase is Phase.DECLINED:
        return tuple(Button(Action.REASON, wording.tr(source), reason.value) for reason, source in REASONS)
    if state.phase is Phase.NOT_ADDED:
        return (Button(Action.DISMISS, wording.tr(say.DISMISS)),)
    return ()


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


def _disconnected(state: PanelState, wording: Wording) -> Notice:
    seen = ""
    if state.last_seen:
        seen = wording.tr(say.LAST_SEEN).format(time=wording.date_and_clock(state.last_seen))
    detail = "\n".join(part for part in (wording.reason(state.link_note), seen) if part)
    return Notice(wording.tr(say.TILL_NOT_CONNECTED), detail, Mark.UNPLUGGED, Tone.WARNING)


def _idle(state: PanelState, wording: Wording) -> Notice:
    """Today's own count of offers made: a count, never a rate (ux.md 3.3)."""
    detail = wording.tr(say.SUGGESTIONS_TODAY, state.offers_today) if state.offers_today else ""
    if state.demo:
        detail = "\n".join(part for part in (wording.tr(say.DEMO_NOTE), detail) if part)
    return Notice(wording.tr(say.WAITING_FOR_BASKET), detail, Mark.BASKET)


def _scanning(_state: PanelState, _wording: Wording) -> Notice:
    return Notice("")


def _waiting(state: PanelState, wording: Wording) -> Notice:
    title = wording.tr(say.ADDING_SCAN if state.barcode else say.ADDING_BY_HAND)
    return Notice(title, _shelf(state, wording), Mark.SCAN, about=_about(state), code=plain(state.barcode))


def _not_added(state: PanelState, wording: Wording) -> Notice:
    title = wording.tr(say.NOT_IN_BASKET)
    code = plain(state.barcode)
    return Notice(title, _shelf(state, wording), Mark.WARNING, Tone.WARNING, _about(state), code)


def _added(state: PanelState, wording: Wording) -> Notice:
    total = wording.money(state.basket.total_minor) if state.basket else ""
    title = wording.tr(say.ADDED).format(total=total)
    return Notice(title, "", Mark.CHECK, Tone.OK, _about(state))


def _declined(state: PanelState, wording: Wording) -> Notice:
    return Notice(wording.tr(say.NO_PROBLEM), wording.tr(say.WHY_DECLINED), about=_about(state))


def _not_offered(_state: PanelState, wording: Wording) -> Notice:
    return Notice(wording.tr(say.SKIPPED), "", Mark.SKIP, Tone.MUTED)


def _nothing(_state: PanelState, wording: Wording) -> Notice:
    return Notice(wording.tr(say.NO_IDEA), "", Mark.QUIET, Tone.MUTED)


def _queue(state: PanelState, wording: Wording) -> Notice:
    left = wording.tr(say.MINUTES_LEFT, state.queue.minutes_left) if state.queue.minutes_left else ""
    return Notice(wording.tr(say.QUEUE_PAUSED), left, Mark.PAUSE, Tone.MUTED)


def _withdrawn(_state: PanelState, wording: Wording) -> Notice:
    return Notice(wording.tr(say.NO_LONGER_VALID), "", Mark.QUIET, Tone.MUTED)


def _resting(state: PanelState, wording: Wording) -> Notice:
    code = wording.tr(say.ERROR_CODE).format(code=plain(state.error_code)) if state.error_code else ""
    detail = "\n".join(part for part in (wording.tr(say.SELLING_GOES_ON), code) if part)
    return Notice(wording.tr(say.RESTING), detail, Mark.PAUSE, Tone.MUTED)


def _about(state: PanelState) -> str:
    return plain(state.card.candidate.name) if state.card else ""


def _shelf(state: PanelState, wording: Wording) -> str:
    return wording.tr(say.SHELF).format(place=plain(state.shelf)) if state.shelf else ""


_NOTICES: dict[Phase, Callable[[PanelState, Wording], Notice]] = {
    Phase.DISCONNECTED: _disconnected,
    Phase.IDLE: _idle,
    Phase.SCANNING: _scanning,
    Phase.CARD: _nothing,  # a CARD without a card cannot be answered: it says nothing
    Phase.ACCEPTED_WAITING: _waiting,
    Phase.ADDED: _added,
    Phase.NOT_ADDED: _not_added,
    Phase.DECLINED: _declined,
    Phase.NOT_OFFERED: _not_offered,
    Phase.NOTHING: _nothing,
    Phase.WITHDRAWN: _withdrawn,
    Phase.QUEUE: _queue,
    Phase.RESTING: _resting,
}
