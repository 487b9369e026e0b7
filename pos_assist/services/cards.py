"""One card's life on the screen: opened, shown, answered, landed, withdrawn or expired; each step recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Card
from pos_assist.engine.offers import Rejection
from pos_assist.services.card_track import CardTrack
from pos_assist.services.events import Answer, DeclineReason, EventKind
from pos_assist.services.moments import Moments
from pos_assist.services.panel_state import Phase
from pos_assist.services.ports import Clock, NewId
from pos_assist.services.recording import Recorder
from pos_assist.services.tracking import BasketTrack, Upcoming, put_away

Look = Callable[[Card, Basket], Rejection | Card]  # the card as it is now, or why it must go


class CardLife:
    """Moves the open card of a basket from phase to phase. Times are monotonic seconds."""

    def __init__(self, *, clock: Clock, recorder: Recorder, new_id: NewId, moments: Moments) -> None:
        """Ports and the table of moments."""
        self._clock = clock
        self._recorder = recorder
        self._new_id = new_id
        self._moments = moments

    def open(self, track: BasketTrack, coming: Upcoming, due_at: float) -> None:
        """Put a card on the table; what was in the basket before it is kept for the confirmation.

        It counts for the caps from now on, however briefly it is seen: a glance was asked for.
        """
        candidate, now = coming.card.candidate, self._clock.monotonic()
        track.card = CardTrack(
            card_id=self._new_id(),
            card=coming.card,
            ordinal=1,
            quantity_before=track.basket.quantity_of(candidate.product_id),
            replaced_before=track.basket.quantity_of(candidate.replaces_product_id),
            opened_at=now,
            active_at=now,
            decision_id=coming.decision_id,
            due_at=due_at,
        )
        track.card.ordinal = track.put_count

    def advance(self, track: BasketTrack, card: CardTrack, look: Look) -> None:
        """Do what the changed basket or the passing of time asks of the open card."""
        now = self._clock.monotonic()
        if card.phase is Phase.CARD:
            self._keep_right(track, card, look, now)
        elif card.phase in (Phase.ACCEPTED_WAITING, Phase.NOT_ADDED) and card.landed_in(track.basket):
            card.phase, card.until = Phase.ADDED, now + self._moments.added
            card.landed_total_minor = card.charged_in(track.basket)
        if card.until is not None and now >= card.until:
            if card.phase is Phase.ACCEPTED_WAITING:
                card.phase, card.until = Phase.NOT_ADDED, None
            else:
                put_away(track)

    def _keep_right(self, track: BasketTrack, card: CardTrack, look: Look, now: float) -> None:
        card.remove_by_hand = card.remove_by_hand and card.holds_offer(track.basket)
        if not card.remove_by_hand:  # until then the basket holds it, and its figures are those of before
            now_is = look(card.card, track.basket)
            if isinstance(now_is, Rejection):
                self.withdraw(track, now_is.reason.value)
                return
            card.card = now_is
        if card.painted_at is not None and now >= card.painted_at + self._moments.shown:  # as `deadline` adds it up
            self.count_as_shown(track, card)
        if now >= self._expires_at(track, card):
            self.end(track, "no activity")

    def _expires_at(self, track: BasketTrack, card: CardTrack) -> float:
        return max(card.active_at, track.changed_at) + self._moments.expire

    def answer(self, track: BasketTrack, card: CardTrack, answer: Answer) -> None:
        """Record the answer at once and move on; the recorded mark follows when it is durable."""
        now = self._clock.monotonic()
        self.count_as_shown(track, card)
        card.answer, card.answered_at, card.answered_on = answer, now, self._clock.now().date().isoformat()
        card.goods_at_answer, card.landed_total_minor = track.basket.goods, None
        card.answer_staff = self._recorder.seller(track.basket).staff_id
        card.answer_event_id = self._recorder.card(EventKind.ANSWERED, track, card, {}, answer=answer.value)
        card.remove_by_hand = False
        track.last_answered = card
        if answer is Answer.ACCEPTED:
            card.phase, card.until = Phase.ACCEPTED_WAITING, now + self._moments.wait_for_line
        elif answer is Answer.DECLINED:
            card.phase, card.until = Phase.DECLINED, now + self._moments.declined
        else:
            card.phase, card.until = Phase.NOT_OFFERED, now + self._moments.not_offered

    def give_reason(self, track: BasketTrack, card: CardTrack, reason: DeclineReason) -> None:
        """Why the customer declined, or that what was accepted is not on the shelf."""
        card.reason = reason
        answer = card.answer.value if card.answer else ""
        self._recorder.card(EventKind.REASON, track, card, {}, reason=reason.value, answer=answer)

    def undo(self, track: BasketTrack, card: CardTrack) -> None:
        """Take the answer back, its reason with it: the card is open again and keeps its key (C11)."""
        reason = card.reason.value if card.reason is not DeclineReason.NONE else ""
        answer = card.answer.value if card.answer else ""
        card.remove_by_hand = card.answer is Answer.ACCEPTED and card.landed_in(track.basket)
        detail = {"answer_event_id": card.answer_event_id, "in_basket": card.remove_by_hand}
        self._recorder.card(EventKind.UNDONE, track, card, detail, answer=answer, reason=reason)
        card.answer, card.reason = None, DeclineReason.NONE
        card.answer_event_id, card.answer_staff, card.answered_on, card.recorded = "", "", "", False
        card.phase, card.until, card.active_at = Phase.CARD, None, self._clock.monotonic()
        track.last_answered = None
        if track.card is not card:
            track.past.remove(card)
            track.card = card

    def reword(self, track: BasketTrack, card: CardTrack) -> bool:
        """The next wording of the card, after the last the first; False where there is no other."""
        wordings = card.card.wordings
        variants = [variant for _, variant in wordings]
        if len(wordings) < 2:
            return False
        said = card.card.script_variant
        place = variants.index(said) + 1 if said in variants else 0
        script, variant = wordings[place % len(wordings)]
        card.card = replace(card.card, script=script, script_variant=variant)
        card.active_at = self._clock.monotonic()
        self._recorder.card(EventKind.REWORDED, track, card, {"variant_before": said})
        return True

    def flag(self, track: BasketTrack, card: CardTrack) -> None:
        """A bad suggestion: a note to the manager."""
        card.flagged = True
        self._recorder.card(EventKind.FLAGGED, track, card, {})

    def count_as_shown(self, track: BasketTrack, card: CardTrack) -> None:
        """Shown: visible for a second, or answered (who answers has seen it; `visible_ms` tells how long)."""
        if not card.shown:
            card.shown = True
            self._recorder.card(EventKind.SHOWN, track, card, {})

    def end(self, track: BasketTrack, why: str) -> None:
        """An open card leaves unanswered: it has expired, and who saw it is not asked again.

        What was answered stays on the table: a code to scan is still to be scanned when the basket comes back.
        """
        card = track.card
        if card is not None and card.phase is Phase.CARD:
            self._note_view(track, card)
            track.done = card.shown
            self._recorder.card(EventKind.EXPIRED, track, card, {"why": why})
            track.upcoming = None
            put_away(track)

    def withdraw(self, track: BasketTrack, why: str) -> None:
        """An open card stops being valid, through nobody's fault."""
        card = track.card
        if card is not None and card.phase is Phase.CARD:
            self._note_view(track, card)
            self._recorder.card(EventKind.WITHDRAWN, track, card, {"why": why})
            card.phase, card.until = Phase.WITHDRAWN, self._clock.monotonic() + self._moments.withdrawn
            track.upcoming = None

    def _note_view(self, track: BasketTrack, card: CardTrack) -> None:
        """Before a card goes: was it shown or missed?"""
        if card.shown or (card.painted_at is None and not card.glimpsed):
            return
        if card.painted_at is not None and self._clock.monotonic() >= card.painted_at + self._moments.shown:
            self.count_as_shown(track, card)
        else:
            self._recorder.card(EventKind.MISSED, track, card, {})

    def held_until(self, card: CardTrack) -> float:
        """Until when nothing but safety may replace what is on screen, the card or its answer (C28)."""
        return max(card.active_at, card.painted_at or 0.0, card.answered_at) + self._moments.least_on_screen

    def deadline(self, track: BasketTrack, card: CardTrack) -> float | None:
        """When this card next needs `advance`, if nothing comes in before."""
        if card.phase is not Phase.CARD:
            return card.until
        expiry = self._expires_at(track, card)
        if card.painted_at is not None and not card.shown:
            return min(expiry, card.painted_at + self._moments.shown)
        return expiry
