"""What is offered in the basket in front: decides, waits for the right moment, opens one card after the other."""

from __future__ import annotations

import random
from dataclasses import replace

from pos_assist.engine.assignment import is_held_out, seed_for
from pos_assist.engine.basket import Basket
from pos_assist.engine.decide import cheaper, decide, recheck, refresh, substitute
from pos_assist.engine.decision import Card, Decision, Unit
from pos_assist.engine.experiments import AT_TOTAL
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.offers import OfferKind, Rejection
from pos_assist.engine.outlook import daypart
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Situation
from pos_assist.services.assigning import Assigning
from pos_assist.services.cards import CardLife
from pos_assist.services.events import Answer, DeclineReason
from pos_assist.services.moments import Moments
from pos_assist.services.ports import Clock, CustomerBook
from pos_assist.services.queue import QueueMode
from pos_assist.services.recording import Recorder
from pos_assist.services.stock import Held
from pos_assist.services.tallying import Tally
from pos_assist.services.timing import Timing
from pos_assist.services.tracking import BasketTrack, TillMemory, Upcoming, put_away


class Choosing:
    """Decides about one basket at a time. What is known, the policy and the stock may be replaced at any time."""

    def __init__(
        self,
        *,
        clock: Clock,
        recorder: Recorder,
        cards: CardLife,
        moments: Moments,
        queue: QueueMode,
        tally: Tally,
        policy: Policy,
        knowledge: Knowledge,
        customers: CustomerBook | None,
    ) -> None:
        """Parts of the desk; `customers` None: nobody is known."""
        self._clock = clock
        self._log = Assigning(recorder)
        self._cards = cards
        self._timing = Timing(clock, moments)
        self._queue = queue
        self._tally = tally
        self._customers = customers
        self.policy = policy
        self.knowledge = knowledge
        self.held = Held()
        self.memory = TillMemory(policy)

    def advance(self, track: BasketTrack) -> None:
        """Do what the basket, the time or the queue asks of what is on the table."""
        if not track.basket.state.may_suggest:
            self._cards.end(track, track.basket.state.value)
            return
        if self._queue.on:
            self._make_way_for_queue(track)
        knowledge = self._knowledge_for(track)
        if track.card is not None:
            self._cards.advance(track, track.card, lambda card, basket: self._look(card, basket, knowledge))
        if track.upcoming is not None:
            now_is = self._look(track.upcoming.card, track.basket, knowledge)
            track.upcoming = None if isinstance(now_is, Rejection) else replace(track.upcoming, card=now_is)
        asked = track.upcoming is not None and track.upcoming.asked
        if track.card is None and track.basket.lines and (asked or not track.done):
            self._next(track)

    def peek(self, track: BasketTrack) -> bool:
        """The cashier wants to see the idea now: it is the moment. Without one, or in the holdout, there is nothing."""
        if self._queue.on or track.card is not None:
            return False
        track.peeked = True
        self.advance(track)
        track.peeked = False
        return track.card is not None

    def find_cheaper(self, track: BasketTrack, than: Card | None, *, asked: bool) -> bool:
        """Look for something cheaper, once a basket; it opens after what is on the table (at once where `asked`)."""
        coming = track.upcoming
        if self._is_free(track) and coming is not None and coming.card.candidate.kind is OfferKind.CHEAPER:
            track.upcoming = replace(coming, asked=asked)
            return True
        if not self.may_ask_cheaper(track):
            return False
        track.asked_cheaper = True
        rng = random.Random(seed_for(track.basket, self.policy))
        decision = cheaper(track.basket, self._knowledge_for(track), self.policy, than=than, rng=rng)
        return self._bring(track, decision, "cheaper", asked=asked)

    def find_substitute(self, track: BasketTrack, missing: Card) -> bool:
        """Look for what stands in for an accepted card that is not on the shelf; it opens at once."""
        if self._queue.on or track.memory.silenced or not track.basket.state.may_suggest:
            return False
        rng = random.Random(seed_for(track.basket, self.policy))
        decision = substitute(track.basket, self._knowledge_for(track), self.policy, of=missing, rng=rng)
        return self._bring(track, decision, "substitute", asked=True)

    def _bring(self, track: BasketTrack, decision: Decision, what: str, *, asked: bool) -> bool:
        """Keep a decision that somebody asked for; its card opens after what is on the table."""
        if not decision.eligible:
            return False
        track.arm = decision.arm
        if not track.assigned:
            self._log.assign(track, decision)
        decision_id = self._log.decided(track, decision, "asked", asked=what)
        if not decision.cards:
            return False
        track.upcoming = Upcoming(decision.cards[0], decision_id, asked=asked)
        return True

    def may_ask_cheaper(self, track: BasketTrack) -> bool:
        """Whether "something cheaper?" may be asked. The same in holdout and where there is nothing."""
        return self._is_free(track) and not track.asked_cheaper and track.put_count < self.policy.cards_per_basket

    def deadline(self, track: BasketTrack) -> float | None:
        """When `advance` must be called next, monotonic seconds; None: not before something comes in."""
        if not track.basket.state.may_suggest:
            return None
        if track.card is not None:
            return self._cards.deadline(track, track.card)
        if track.basket.lines and not (track.evaluated or track.done or self._awaits_customer(track)):
            ends = self._timing.pause_ends(track)
            return None if ends == AT_TOTAL else ends
        return None

    # -- the flow --------------------------------------------------------------------------------------

    def _is_free(self, track: BasketTrack) -> bool:
        """Whether the customer may be told something now; an accepted item is scanned first."""
        accepted = track.card is not None and track.card.answer is Answer.ACCEPTED
        selling = track.basket.state.may_suggest and bool(track.basket.lines)
        return selling and not (accepted or self._queue.on or track.memory.silenced or self._awaits_customer(track))

    def _make_way_for_queue(self, track: BasketTrack) -> None:
        """Nothing is asked; and who has seen a card is not asked something else when the queue is gone (C17)."""
        card = track.card
        self._cards.withdraw(track, "queue mode")
        if card is not None and card.answer is None:
            track.done = card.shown
            put_away(track)
        track.upcoming = None

    def _look(self, card: Card, basket: Basket, knowledge: Knowledge) -> Rejection | Card:
        return recheck(card, basket, knowledge, self.policy) or refresh(card, basket, knowledge, self.policy)

    def _next(self, track: BasketTrack) -> None:
        coming = track.upcoming
        if coming is not None and self._is_out_of_place(track, coming):
            track.upcoming = coming = None
        if coming is None:
            self._consider(track)
        elif coming.asked or self._timing.has_come(track):
            self._open(track, coming, self._clock.monotonic())

    def _is_out_of_place(self, track: BasketTrack, coming: Upcoming) -> bool:
        """What nobody asks for any more: "too expensive", or an accepted card's "not on shelf", was taken back."""
        candidate, last = coming.card.candidate, track.past[-1].reason if track.past else DeclineReason.NONE
        if coming.asked:
            return False
        if candidate.kind is OfferKind.SUBSTITUTE:
            return not candidate.for_its_line and last is not DeclineReason.NOT_ON_SHELF
        return candidate.kind is OfferKind.CHEAPER and last is not DeclineReason.PRICE

    def _awaits_customer(self, track: BasketTrack) -> bool:
        """A decision without what the customer refused last week would be a wrong one; it is known in milliseconds."""
        return self._customers is not None and self._customers.pending(track.basket)

    def _consider(self, track: BasketTrack) -> None:
        if self._awaits_customer(track):
            return
        rng = random.Random(seed_for(track.basket, self.policy))
        decision = decide(track.basket, self._knowledge_for(track), self.policy, rng)
        track.decision, track.arm = decision, decision.arm
        track.delay = self._timing.delay(self.knowledge.experiments, decision.given)
        if decision.eligible and not track.assigned:
            self._log.assign(track, decision)
        self.memory.note(track.first_id)
        if not self._timing.has_come(track):
            return
        moment, due_at, track.evaluated = self._timing.name(track), self._timing.due_at(track), True
        if not (track.put_count or track.holdout_logged):
            track.best_minor = decision.best_minor
            self.memory.note_best(track.first_id, decision.best_minor)
        if self._queue.on:
            if decision.queue_silenced:
                self._log.suppressed(track, decision, moment)
        elif decision.cards:
            first, *others = decision.cards
            decision_id = self._log.decided(track, decision, moment)
            self._open(track, Upcoming(first, decision_id), due_at)
            if others and track.put_count < self.policy.cards_per_basket:
                track.upcoming = Upcoming(others[0], decision_id)
        elif decision.eligible:
            self._log.held_back(track, decision, moment)

    def _open(self, track: BasketTrack, coming: Upcoming, due_at: float) -> None:
        track.evaluated, track.upcoming = True, None
        self._cards.open(track, coming, due_at)
        if track.card is not None:
            self.memory.note(track.first_id, track.card.products)

    def _is_only_now_known(self, track: BasketTrack, customer_key: str) -> bool:
        """To this customer nothing is ever offered, and the basket was drawn for by itself before."""
        return track.assigned and track.unit is Unit.BASKET and is_held_out(customer_key, self.policy)

    def _knowledge_for(self, track: BasketTrack) -> Knowledge:
        known, track.customer = track.customer, self._customers.of(track.basket) if self._customers else None
        if track.customer is not None and known is None and track.upcoming is not None and not track.upcoming.asked:
            track.upcoming = None  # it was chosen for a stranger: what this customer owns or refused was not known
        if track.customer is not None and self._is_only_now_known(track, track.customer.key):
            self._cards.withdraw(track, "customer in the holdout")
            track.upcoming = None
            self._log.hold_out(track, track.customer, self.policy)
        now = self._clock.now()
        return self.knowledge.with_situation(
            Situation(
                now=now,
                local=now.astimezone(),
                stores=self.knowledge.situation.stores,  # as the knowledge came: they never change
                stock=self.held.stock.figures,
                stock_known=self.held.stock.known,
                substitutes=self.held.stock.substitutes,
                held=self.held.beside(track.basket),
                memory=self.memory.for_basket(track),
                daypart=daypart(now.astimezone().hour),
                answers=self._tally.answers,
                customer=track.customer,
                queue=self._queue.on,
            )
        )
