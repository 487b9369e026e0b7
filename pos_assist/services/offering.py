"""The desk: follows the baskets of one till, shows one card at a time, takes the answer, records.

Everything goes in through its methods; what comes out is the open basket's track (see `showing.panel_state`)
and the event log. It knows no window and no database, and reads time only from its clock.
"""

from __future__ import annotations

from collections.abc import Sequence

from pos_assist.engine.acceptance import Answers
from pos_assist.engine.basket import Basket, BasketState
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.policy import Policy
from pos_assist.services.answering import Answering, opened
from pos_assist.services.cards import CardLife
from pos_assist.services.choosing import Choosing
from pos_assist.services.closing import Closer
from pos_assist.services.events import Answer, DeclineReason
from pos_assist.services.following import Following, stays, was_left
from pos_assist.services.moments import Moments
from pos_assist.services.panel_state import Phase, QueueState, Seller
from pos_assist.services.ports import Clock, CustomerBook
from pos_assist.services.queue import QueueMode
from pos_assist.services.recalling import EMPTY, Recall
from pos_assist.services.recording import Recorder
from pos_assist.services.stock import Stock
from pos_assist.services.tallying import Tally
from pos_assist.services.tracking import BasketTrack


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
        answers: Answers | None = None,
        offers_made: int = 0,
        customers: CustomerBook | None = None,
        queue_by_itself: bool = False,
    ) -> None:
        """`till_id` '' follows whichever till rings up; knowledge and stock may be replaced at any time.

        So far: `answers`, which are added to (None: none, fading as `policy` says), and `offers_made` today.
        """
        self._clock = clock
        self._recorder = recorder
        self._closer = closer
        self._cards = cards
        self._till_id = till_id
        so_far = Answers(policy.answer_half_life_days) if answers is None else answers
        self._tally = Tally(so_far, made=offers_made, at=clock.now())
        self._queue = QueueMode(clock=clock, recorder=recorder, moments=moments, automatic=queue_by_itself)
        self._choosing = Choosing(
            clock=clock,
            recorder=recorder,
            cards=cards,
            moments=moments,
            queue=self._queue,
            tally=self._tally,
            policy=policy,
            knowledge=knowledge,
            customers=customers,
        )
        self._answering = Answering(clock=clock, cards=cards, choosing=self._choosing, moments=moments)
        self._following = Following(closer, recalled.baskets, group_seconds=moments.basket_group)
        self._choosing.memory.take_over(recalled.recent, recalled.best)
        closer.add_unresolved(recalled.unresolved)
        recorder.listen(self._tally.note)
        if customers is not None:
            recorder.listen(customers.note)
        self._ringing: list[BasketTrack] = []  # newest touched first
        self.current: BasketTrack | None = None  # the basket in front of the cashier

    def see(self, baskets: Sequence[Basket], noticed: float | None = None) -> None:
        """The till's live baskets, newest touched first; `noticed`: since when that is known, monotonic seconds."""
        now = self._clock.monotonic() if noticed is None else noticed
        self._choosing.held.see(baskets, now)
        mine = [basket for basket in baskets if self._till_id in ("", basket.till_id)]
        for track in self._following.gone(mine):
            self._close(track, now)
        followed = [self._following.follow(basket, now) for basket in mine]
        self._following.looked()
        for track in followed:
            self._queue.seen(track)
        self._ringing = [track for track in followed if track.basket.state is not BasketState.PARKED]
        self._settle()

    def use(self, knowledge: Knowledge | None, stock: Stock) -> None:
        """Fresh figures from the background; `None` keeps the knowledge there is."""
        self._choosing.held.use(stock, self._clock.monotonic())
        if knowledge is not None:
            self._choosing.knowledge = knowledge
        self._settle()

    def use_policy(self, policy: Policy) -> None:
        """Another policy, e.g. another language: the open card is said again in it."""
        self._choosing.policy = policy
        self._settle()

    def tick(self) -> None:
        """Do what time has made due."""
        self._closer.look()
        self._settle()

    def next_deadline(self) -> float | None:
        """When `tick` must be called next, monotonic seconds; None: not before something comes in."""
        times = [self._closer.next_deadline(), self._queue.deadline()]
        track = self.current
        if track is not None:
            times += [self._choosing.deadline(track), self._answering.undo_until(track)]
            if track.card is not None and was_left(track, self._ringing):
                times.append(self._cards.held_until(track.card))
        return min((time for time in times if time is not None), default=None)

    # -- what the cashier does; True where it did anything ---------------------------------------------

    def answer(self, card_id: str, answer: Answer) -> bool:
        """The cashier answered; False where that card is not open any more (a late tap counts nothing)."""
        return self._done(self._answering.answer(self.current, card_id, answer))

    def give_reason(self, card_id: str, reason: DeclineReason) -> bool:
        """Why the customer declined; only the first tap counts."""
        return self._done(self._answering.give_reason(self.current, card_id, reason))

    def undo(self) -> bool:
        """Take the last answer back, within `Moments.undo`."""
        return self._done(self._answering.undo(self.current))

    def not_on_shelf(self, card_id: str) -> bool:
        """Accepted, not added, and nobody finds it."""
        return self._done(self._answering.not_on_shelf(self.current, card_id))

    def dismiss(self, card_id: str) -> bool:
        """The cashier has read 'not added yet' and does not want to see it any more."""
        return self._done(self._answering.dismiss(self.current, card_id))

    def other_wording(self, card_id: str) -> bool:
        """Say the open card in other words."""
        return self._done(self._answering.other_wording(self.current, card_id))

    def flag(self, card_id: str) -> bool:
        """Note a bad suggestion to the manager."""
        return self._done(self._answering.flag(self.current, card_id))

    def ask_cheaper(self) -> bool:
        """Something cheaper is wanted; False where nothing is found, or it was asked before."""
        return self._done(self._answering.ask_cheaper(self.current))

    def peek(self) -> bool:
        """Show the idea now, before the pause."""
        track = self.current
        return self._done(track is not None and track.basket.state.may_suggest and self._choosing.peek(track))

    def toggle_queue(self) -> None:
        """Queue mode on or off, by hand."""
        self._queue.toggle(self.current.basket.till_id if self.current else self._till_id)
        self._settle()

    def painted(self, card_id: str, *, visible: bool = True) -> None:
        """That card is on an unobscured screen now and its second of being shown starts; or it is covered."""
        card = opened(self.current, card_id, Phase.CARD)
        if card is not None:
            card.look_at(self._clock.monotonic() if visible else None)

    def recorded(self, event_ids: Sequence[str]) -> None:
        """These events are durable."""
        card = self.current.card if self.current else None
        if card is not None and card.answer_event_id in event_ids:
            card.recorded = True

    @property
    def policy(self) -> Policy:
        """The policy in force."""
        return self._choosing.policy

    @property
    def knowledge(self) -> Knowledge:
        """What is known of the shop now."""
        return self._choosing.knowledge

    @property
    def queue(self) -> QueueState:
        """Queue mode as the panel shows it."""
        return self._queue.state()

    @property
    def seller(self) -> Seller:
        """Whose answer it would be now."""
        return self._recorder.seller(self.current.basket if self.current else None)

    @property
    def can_undo(self) -> bool:
        """Whether `undo` would do anything now."""
        return self._answering.can_undo(self.current)

    @property
    def can_ask_cheaper(self) -> bool:
        """Whether `ask_cheaper` may be asked now; says nothing of whether there is something."""
        return self.current is not None and self._choosing.may_ask_cheaper(self.current)

    @property
    def offers_today(self) -> int:
        """Cards really offered since midnight; a count, never a rate."""
        return self._tally.offers_on(self._clock.now())

    # -- the flow --------------------------------------------------------------------------------------

    def _done(self, anything: bool) -> bool:
        if anything:
            self._settle()
        return anything

    def _settle(self) -> None:
        """Whatever happened: which basket is in front, and what it needs now."""
        self._queue.tick(self._till_id)
        newest = self._ringing[0] if self._ringing else None
        chosen, before = (self.current if self._stays() else newest), self.current
        if before is not None and chosen is not before:
            state = before.basket.state
            self._cards.end(before, "another basket" if state.may_suggest else state.value)
        self.current = chosen
        if chosen is None:
            return
        self._choosing.advance(chosen)
        if chosen is not newest and not self._stays():
            self._settle()  # its card is gone now, and the other basket has its turn

    def _stays(self) -> bool:
        track = self.current
        return track is not None and stays(track, self._ringing, self._cards, self._clock.monotonic())

    def _close(self, track: BasketTrack, now: float) -> None:
        self._cards.end(track, "basket closed")
        if self.current is track:
            self.current = None
        self._queue.ended(track)
        self._following.leave(track, now)
        if track.decision is not None:
            self._closer.add(track)
