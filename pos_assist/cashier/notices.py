"""What stands in the card's place when there is nothing to answer: one sentence for each phase."""

from __future__ import annotations

from collections.abc import Callable

from pos_assist.cashier import texts as say
from pos_assist.cashier.card import counted, name_of
from pos_assist.cashier.plain import plain
from pos_assist.cashier.screen import Mark, Notice, Tone
from pos_assist.cashier.wording import Wording
from pos_assist.services.panel_state import PanelState, Phase


def notice_of(state: PanelState, wording: Wording) -> Notice:
    """The notice of the state's phase, and what is left to do by hand."""
    notice = _NOTICES[state.phase](state, wording)
    return notice._replace(by_hand=wording.tr(say.REMOVE_BY_HAND)) if state.remove_by_hand else notice


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _disconnected(state: PanelState, wording: Wording) -> Notice:
    seen = ""
    if state.last_seen:
        seen = wording.tr(say.LAST_SEEN).format(time=wording.date_and_clock(state.last_seen))
    detail = _lines(wording.reason(state.link_note), seen)
    return Notice(wording.tr(say.TILL_NOT_CONNECTED), detail, Mark.UNPLUGGED, Tone.WARNING)


def _idle(state: PanelState, wording: Wording) -> Notice:
    """Today's own count of offers made: a count, never a rate (ux.md 3.3)."""
    detail = _lines(
        wording.tr(say.DEMO_NOTE) if state.demo else "",
        wording.tr(say.SUGGESTIONS_TODAY, state.offers_today) if state.offers_today else "",
        wording.tr(say.NO_PRACTICE) if state.no_practice else wording.reason(state.keys_note, say.KEYS_OFF),
    )
    return Notice(wording.tr(say.WAITING_FOR_BASKET), detail, Mark.BASKET)


def _scanning(_state: PanelState, _wording: Wording) -> Notice:
    return Notice("")


def _waiting(state: PanelState, wording: Wording) -> Notice:
    title = wording.tr(say.ADDING_SCAN if state.barcode else say.ADDING_BY_HAND)
    about = _to_scan(state, wording)
    return Notice(title, _shelf(state, wording), Mark.SCAN, about=about, code=plain(state.barcode))


def _not_added(state: PanelState, wording: Wording) -> Notice:
    title = wording.tr(say.NOT_IN_BASKET)
    code = plain(state.barcode)
    return Notice(title, _shelf(state, wording), Mark.WARNING, Tone.WARNING, _to_scan(state, wording), code)


def _added(state: PanelState, wording: Wording) -> Notice:
    total = wording.money(state.basket.total_minor) if state.basket else ""
    title = wording.tr(say.ADDED).format(total=total)
    return Notice(title, "", Mark.CHECK, Tone.OK, _about(state, wording))


def _declined(state: PanelState, wording: Wording) -> Notice:
    return Notice(wording.tr(say.NO_PROBLEM), wording.tr(say.WHY_DECLINED), about=_about(state, wording))


def _not_offered(_state: PanelState, wording: Wording) -> Notice:
    return Notice(wording.tr(say.SKIPPED), "", Mark.SKIP, Tone.MUTED)


def _nothing(_state: PanelState, wording: Wording) -> Notice:
    return Notice(wording.tr(say.NO_IDEA), "", Mark.QUIET, Tone.MUTED)


def _queue(state: PanelState, wording: Wording) -> Notice:
    queue = state.queue
    detail = _lines(
        wording.tr(say.MINUTES_LEFT, queue.minutes_left) if queue.minutes_left else "",
        wording.tr(say.QUEUE_AUTOMATIC) if queue.automatic else "",
    )
    return Notice(wording.tr(say.QUEUE_PAUSED), detail, Mark.PAUSE)


def _withdrawn(_state: PanelState, wording: Wording) -> Notice:
    return Notice(wording.tr(say.NO_LONGER_VALID), "", Mark.QUIET, Tone.MUTED)


def _resting(state: PanelState, wording: Wording) -> Notice:
    code = wording.tr(say.ERROR_CODE).format(code=plain(state.error_code)) if state.error_code else ""
    return Notice(wording.tr(say.RESTING), _lines(wording.tr(say.SELLING_GOES_ON), code), Mark.PAUSE, Tone.MUTED)


def _about(state: PanelState, wording: Wording) -> str:
    return name_of(state.card, wording) if state.card else ""


def _to_scan(state: PanelState, wording: Wording) -> str:
    """What the code is of; of a set with several members to scan, which of them: 'Salsa dip (1 / 2)'."""
    part = state.to_scan
    if part is None or state.card is None:
        return _about(state, wording)
    missing = state.card.candidate.missing
    place = f" ({missing.index(part) + 1} / {len(missing)})" if len(missing) > 1 and part in missing else ""
    return f"{counted(part, wording)}{place}"


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
