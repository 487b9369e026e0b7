"""One card's life on the screen: opened, shown, answered, landed, withdrawn or expired; each step recorded."""

from __future__ import annotations

from collections.abc import Callable

from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Card
from pos_assist.engine.offers import Rejection
from pos_assist.services.events import Answer, DeclineReason, EventKind
from pos_assist.services.moments import Moments
from pos_assist.services.panel_state import Phase
from pos_assist.services.ports import Clock, NewId
from pos_assist.services.recording import Recorder
from pos_assist.services.tracking import BasketTrack, CardTrack

Look = Callable[[Card, Basket], Rejection | Card]  # the card as it is now, or why it must go


class CardLife:
    """Moves the open card of a basket from phase to phase. Times are monotonic seconds."""

    def __init__(self, *, clock: Clock, recorder: Recorder, new_id: NewId, moments: Moments) -> None:
        """Ports and the table of moments."""
        self._clock = clock
        self._recorder = recorder
        self._new_id = new_id
        self._moments = moments

    def open(self, track: BasketTrack, card: Card, decision_id: str) -> None:
        """Put a card on the table; what was in the basket before it is kept for the confirmation.

        It counts for the caps from now on, however briefly it is seen: a glance was asked for.
        """
        candidate = card.candidate
        track.put_count += 1
        track.put_products.add(candidate.product_id)
        track.put_kinds.add(candidate.kind)
        track.card = CardTrack(
            card_id=self._new_id(),
            card=card,
            ordinal=track.put_count,
            quantity_before=track.basket.quantity_of(candidate.product_id),
            replaced_before=track.basket.quantity_of(candidate.replaces_product_id),
            opened_at=self._clock.monotonic(),
            decision_id=decision_id,
        )

    def advance(self, track: BasketTrack, card: CardTrack, look: Look) -> None:
        """Do what the changed basket or the passing of time asks of the open card."""
        now = self._clock.monotonic()
        if card.phase is Phase.CARD:
            self._keep_right(track, card, look, now)
        elif card.phase in (Phase.ACCEPTED_WAITING, Phase.NOT_ADDED) and card.landed_in(track.basket):
            card.phase, card.until = Phase.ADDED, now + self._moments.added
        if card.until is not None and now >= card.until:
            if card.phase is Phase.ACCEPTED_WAITING:
                card.phase, card.until = Phase.NOT_ADDED, None
            else:
                put_away(track)

    def _keep_right(self, track: BasketTrack, card: CardTrack, look: Look, now: float) -> None:
        now_is = look(card.card, track.basket)
        if isinstance(now_is, Rejection):
            self._note_view(track, card)
            self._recorder.card(EventKind.WITHDRAWN, track, card, {"why": now_is.reason.value})
            card.phase, card.until = Phase.WITHDRAWN, now + self._moments.withdrawn
            return
        if card.painted_at is not None and now - card.painted_at >= self._moments.shown:
            self.count_as_shown(track, card)
        if now >= self._expires_at(track, card):
            self.end(track, "no activity")
            return
        card.card = now_is

    def _expires_at(self, track: BasketTrack, card: CardTrack) -> float:
        return max(card.opened_at, track.changed_at) + self._moments.expire

    def answer(self, track: BasketTrack, card: CardTrack, answer: Answer) -> None:
        """Record the answer at once and move on; the recorded mark follows when it is durable."""
        now = self._clock.monotonic()
        self.count_as_shown(track, card)
        card.answer = answer
        card.answer_staff = track.basket.staff_id
        card.answer_event_id = self._recorder.card(EventKind.ANSWERED, track, card, {}, answer=answer.value)
        if answer is Answer.ACCEPTED:
            card.phase, card.until = Phase.ACCEPTED_WAITING, now + self._moments.wait_for_line
        elif answer is Answer.DECLINED:
            track.remember_no()
            card.phase, card.until = Phase.DECLINED, now + self._moments.declined
        else:
            card.phase, card.until = Phase.NOT_OFFERED, now + self._moments.not_offered

    def give_reason(self, track: BasketTrack, card: CardTrack, reason: DeclineReason) -> None:
        """Why the customer declined; "no time" ends suggestions for this basket (C20)."""
        card.reason = reason
        track.silenced = track.silenced or reason is DeclineReason.NO_TIME
        self._recorder.card(EventKind.REASON, track, card, {}, reason=reason.value, answer=Answer.DECLINED.value)

    def count_as_shown(self, track: BasketTrack, card: CardTrack) -> None:
        """Shown: visible for a second, or answered (who answers has seen it; `visible_ms` tells how long)."""
        if not card.shown:
            card.shown = True
            self._recorder.card(EventKind.SHOWN, track, card, {})

    def end(self, track: BasketTrack, why: str) -> None:
        """Take the card off the table; unanswered, it has expired, and who saw it is not asked again."""
        card = track.card
        if card is not None and card.phase is Phase.CARD:
            self._note_view(track, card)
            track.done = card.shown
            self._recorder.card(EventKind.EXPIRED, track, card, {"why": why})
        put_away(track)

    def _note_view(self, track: BasketTrack, card: CardTrack) -> None:
        """Before a card goes: was it shown or missed?"""
        if card.shown or card.painted_at is None:
            return
        if self._clock.monotonic() - card.painted_at >= self._moments.shown:
            self.count_as_shown(track, card)
        else:
            self._recorder.card(EventKind.MISSED, track, card, {})

    def deadline(self, track: BasketTrack, card: CardTrack) -> float | None:
        """When this card next needs `advance`, if nothing comes in before."""
        if card.phase is not Phase.CARD:
            return card.until
        expiry = self._expires_at(track, card)
        if card.painted_at is not None and not card.shown:
            return min(expiry, card.painted_at + self._moments.shown)
        return expiry


def put_away(track: BasketTrack) -> None:
    """The card leaves the screen and stays in the basket's memory."""
    if track.card is not None:
        track.past.append(track.card)
        track.card = None
