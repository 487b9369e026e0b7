"""The desk: follows the baskets of one till, decides, shows one card at a time, takes the answer, records.

Everything goes in through `see`, `answer`, `give_reason`, `painted` and `tick`; what comes out is the open
basket's track (see `showing.panel_state`) and the event log. It knows no window and no database, and reads
time only from its clock.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import date

from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket, BasketState
from pos_assist.engine.decide import decide, recheck, refresh
from pos_assist.engine.decision import Card, Decision
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import Rejection
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Situation
from pos_assist.services.cards import CardLife
from pos_assist.services.closing import Closer
from pos_assist.services.events import Answer, DeclineReason, EventKind
from pos_assist.services.following import Following
from pos_assist.services.moments import Moments
from pos_assist.services.panel_state import Phase
from pos_assist.services.ports import Clock
from pos_assist.services.recalling import EMPTY, Recall
from pos_assist.services.recording import Recorder, decision_detail
from pos_assist.services.stock import NO_STOCK, Stock, held_elsewhere
from pos_assist.services.tracking import BasketTrack, CardTrack, TillMemory

NO_ANSWERS: Mapping[str, tuple[int, int]] = {}


class Desk:
    """One cashier's desk: the flow from baskets to cards to answers to receipts."""

    def __init__(
        self,
        *,
        clock: Clock,
        recorder: Recorder,
        closer: Closer,
        cards: CardLife,
        policy: Policy,
        moments: Moments,
        knowledge: Knowledge,
        till_id: str = "",
        recalled: Recall = EMPTY,
        acceptance: Mapping[str, tuple[int, int]] = NO_ANSWERS,
        offers_made: int = 0,
    ) -> None:
        """`till_id` '' follows whichever till rings up; knowledge and stock may be replaced at any time.

        `acceptance`: (yes, no) by offer so far; `offers_made`: today, before this start.
        """
        self._clock = clock
        self._recorder = recorder
        self._closer = closer
        self._cards = cards
        self.policy = policy
        self.moments = moments
        self.knowledge = knowledge
        self.stock = NO_STOCK
        self._made = (_day(clock), offers_made)
        self._till_id = till_id
        self._following = Following(closer, recalled.baskets, group_seconds=moments.basket_group)
        self._acceptance = dict(acceptance)
        self._memory = TillMemory(policy)
        for basket_id, products in recalled.recent.items():
            self._memory.note(basket_id, products)
        closer.add_unresolved(recalled.unresolved)
        self._baskets: tuple[Basket, ...] = ()
        self.current: BasketTrack | None = None  # the basket in front of the cashier

    # -- what comes in ---------------------------------------------------------------------------------

    def see(self, baskets: Sequence[Basket]) -> None:
        """The till's live baskets, newest touched first."""
        now = self._clock.monotonic()
        self._baskets = tuple(baskets)
        mine = [basket for basket in baskets if self._till_id in ("", basket.till_id)]
        for track in self._following.gone(mine):
            self._close(track, now)
        followed = [self._following.follow(basket, now) for basket in mine]
        chosen = self._choose([track for track in followed if track.basket.state is not BasketState.PARKED])
        if self.current is not None and chosen is not self.current:
            self._cards.end(self.current, "another basket")
        self.current = chosen
        if chosen is not None:
            self._advance(chosen)

    def use(self, knowledge: Knowledge | None, stock: Stock) -> None:
        """Fresh figures from the background; `None` keeps the knowledge there is."""
        self.stock = stock
        if knowledge is not None:
            self.knowledge = knowledge
        if self.current is not None:
            self._advance(self.current)

    def answer(self, card_id: str, answer: Answer) -> bool:
        """The cashier answered; False where that card is not open any more (a late tap counts nothing)."""
        found = self._open(card_id, Phase.CARD)
        if found is None:
            return False
        track, card = found
        self._cards.answer(track, card, answer)
        yes, no = self._acceptance.get(card.card.candidate.offer_id, (0, 0))
        if answer is Answer.ACCEPTED:
            self._acceptance[card.card.candidate.offer_id] = (yes + 1, no)
        elif answer is Answer.DECLINED:
            self._acceptance[card.card.candidate.offer_id] = (yes, no + 1)
        self._made = (_day(self._clock), self.offers_today + (answer is not Answer.NOT_OFFERED))
        return True

    @property
    def offers_today(self) -> int:
        """Cards really offered since midnight; a count, never a rate."""
        day, made = self._made
        return made if day == _day(self._clock) else 0

    def give_reason(self, card_id: str, reason: DeclineReason) -> bool:
        """Why the customer declined; only the first tap counts."""
        found = self._open(card_id, Phase.DECLINED)
        if found is None or found[1].reason is not DeclineReason.NONE:
            return False
        self._cards.give_reason(*found, reason)
        return True

    def painted(self, card_id: str) -> None:
        """That card is on an unobscured screen now; its second of being shown starts."""
        found = self._open(card_id, Phase.CARD)
        if found is not None and found[1].painted_at is None:
            found[1].painted_at = self._clock.monotonic()

    def dismiss(self, card_id: str) -> None:
        """The cashier has read 'not added yet' and does not want to see it any more."""
        found = self._open(card_id, Phase.NOT_ADDED)
        if found is not None:
            found[1].until = self._clock.monotonic()
            self.tick()

    def recorded(self, event_ids: Sequence[str]) -> None:
        """These events are durable."""
        card = self.current.card if self.current else None
        if card is not None and card.answer_event_id in event_ids:
            card.recorded = True

    def tick(self) -> None:
        """Do what time has made due."""
        self._closer.look()
        if self.current is not None:
            self._advance(self.current)

    def next_deadline(self) -> float | None:
        """When `tick` must be called next, monotonic seconds; None: not before something comes in."""
        times = [self._closer.next_deadline()]
        track = self.current
        if track is None or not track.basket.state.may_suggest:
            pass
        elif track.card is not None:
            times.append(self._cards.deadline(track, track.card))
        elif not (track.evaluated or track.done) and track.basket.lines:
            times.append(track.changed_at + self.moments.delay)
        return min((time for time in times if time is not None), default=None)

    # -- the flow --------------------------------------------------------------------------------------

    def _open(self, card_id: str, phase: Phase) -> tuple[BasketTrack, CardTrack] | None:
        card = self.current.card if self.current else None
        if self.current is None or card is None or card.card_id != card_id or card.phase is not phase:
            return None
        return self.current, card

    def _choose(self, ringing: Sequence[BasketTrack]) -> BasketTrack | None:
        """The newest touched; but a card that is up is not taken away because another till scans something."""
        newest, current = (ringing[0] if ringing else None), self.current
        if newest is None or current is None or current.card is None or current not in ringing:
            return newest
        return newest if newest.basket.till_id == current.basket.till_id else current

    def _advance(self, track: BasketTrack) -> None:
        if not track.basket.state.may_suggest:
            if track.card is not None and track.card.phase is Phase.CARD:
                self._cards.end(track, track.basket.state.value)
            return
        knowledge = self._knowledge_for(track)
        if track.card is not None:

            def look(card: Card, basket: Basket) -> Rejection | Card:
                fallen = recheck(card, basket, knowledge, self.policy)
                return fallen or refresh(card, basket, knowledge, self.policy)

            self._cards.advance(track, track.card, look)
        if track.card is None and track.basket.lines and not track.done:
            self._consider(track)

    def _consider(self, track: BasketTrack) -> None:
        rng = random.Random(seed_for(track.basket, self.policy))
        decision = decide(track.basket, self._knowledge_for(track), self.policy, rng)
        track.decision, track.arm = decision, decision.arm
        self._memory.note(track.first_id)
        if decision.eligible and not track.assigned:
            self._assign(track, decision)
        if not self._moment_has_come(track):
            return
        track.evaluated = True
        if decision.cards:
            decision_id = self._recorder.basket(EventKind.DECIDED, track, decision_detail(decision))
            self._cards.open(track, decision.cards[0], decision_id)
            self._memory.note(track.first_id, track.put_products)
        elif decision.eligible and not track.holdout_logged:
            track.holdout_logged = True
            self._recorder.basket(EventKind.DECIDED, track, decision_detail(decision))

    def _moment_has_come(self, track: BasketTrack) -> bool:
        """Total was pressed, or scanning has paused long enough (C14)."""
        if track.basket.state is BasketState.TOTAL:
            return True
        return self._clock.monotonic() >= track.changed_at + self.moments.delay

    def _assign(self, track: BasketTrack, decision: Decision) -> None:
        track.assigned = True
        offered = {scored.candidate.product_id for scored in decision.candidates}
        track.eligible_products = {product: track.basket.quantity_of(product) for product in offered}
        before = {product: str(quantity) for product, quantity in track.eligible_products.items()}
        detail = {**decision_detail(decision), "quantities_before": before}
        self._recorder.basket(EventKind.ASSIGNED, track, detail)

    def _close(self, track: BasketTrack, now: float) -> None:
        self._cards.end(track, "basket closed")
        if self.current is track:
            self.current = None
        self._following.leave(track, now)
        if track.decision is not None:
            self._closer.add(track)

    def _knowledge_for(self, track: BasketTrack) -> Knowledge:
        return self.knowledge.with_situation(
            Situation(
                now=self._clock.now(),
                stock=self.stock.figures,
                stock_known=self.stock.known,
                held=held_elsewhere(self._baskets, track.basket),
                memory=self._memory.for_basket(track),
                acceptance=self._acceptance,
            )
        )


def _day(clock: Clock) -> date:
    """Today where the shop is."""
    return clock.now().astimezone().date()
