"""Customers the till knows: only who consented is recognised; of all others nothing is asked, kept or told.

What a customer refused stands in our own log under a pseudonym; what they bought stays in the till and is read
when they are at the counter. Both are looked up in the background, so that no decision ever waits for a disk.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from pos_assist.engine.basket import Basket
from pos_assist.engine.policy import Policy
from pos_assist.engine.segments import Habits
from pos_assist.engine.situation import Customer
from pos_assist.errors import UserError
from pos_assist.services.customer_memory import Standing, Told, customer_of, fold
from pos_assist.services.events import Event
from pos_assist.services.ports import Clock

log = logging.getLogger(__name__)

PEOPLE_KEPT = 50  # whose memory stays at hand: a regular who comes back today
VISITS_KEPT = 50  # baskets whose customer was asked for
TRIES = 3  # a till that writes just now is asked again


@dataclass(frozen=True, slots=True)
class Membership:
    """What the till says of a customer; `since` None: it does not tell."""

    consent: bool
    since: datetime | None = None


class CustomerSource(Protocol):
    """Till and log, as they are asked about one customer. May take long; one thread. Errors: `UserError`."""

    def standing(self, customer_id: str) -> Standing | None:
        """What may be known; None: no consent, or no such customer."""
        ...

    def habits(self, customer_id: str) -> Habits | None:
        """What the till's own receipts show; None: it does not tell whose they are."""
        ...


class Background(Protocol):
    """Does `job` elsewhere, one after the other, then here `done(result)` or `failed(error)`."""

    def __call__(
        self, job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Returns at once."""
        ...


@dataclass
class _Person:
    """One customer who consented."""

    standing: Standing
    cards: dict[str, Told]
    habits: Habits | None = None


@dataclass
class _Visit:
    """One basket with a customer. `waiting`: consent is being asked for."""

    whose: int  # hash of the till's id, to see a change: without consent not even the id is kept
    asked_at: Basket | None = None  # as it was when a known customer's consent was last asked for
    waiting: bool = True
    tries: int = 0
    person: _Person | None = None


class KnownCustomers:
    """Implements `CustomerBook`. One thread, but for what `background` does."""

    def __init__(
        self,
        *,
        source: CustomerSource,
        background: Background,
        clock: Clock,
        policy: Policy,
        changed: Callable[[], None],
    ) -> None:
        """`changed`: somebody has become known, decide again."""
        self._source = source
        self._background = background
        self._clock = clock
        self._policy = policy
        self._changed = changed
        self._visits: dict[str, _Visit] = {}  # by basket, oldest first
        self._people: dict[str, _Person] = {}  # by the till's id, in memory only, oldest first

    def of(self, basket: Basket) -> Customer | None:
        """See `CustomerBook.of`. None until the till has said yes.

        Asks for consent anew with every basket and, while somebody is known, whenever it changes.
        """
        visit = self._visit(basket)
        person = visit.person if visit else None
        if person is None:
            return None
        return customer_of(person.standing, person.cards.values(), person.habits, self._policy, self._clock.now())

    def pending(self, basket: Basket) -> bool:
        """Whether it will be known in a moment who this is; `changed` is called then."""
        visit = self._visit(basket)
        return visit is not None and visit.waiting

    def note(self, event: Event) -> None:
        """See `CustomerBook.note`: what happens now counts at once, long before it is read from the disk."""
        for person in self._people.values() if event.customer_key else ():
            if person.standing.key == event.customer_key:
                fold(person.cards, event)

    def _visit(self, basket: Basket) -> _Visit | None:
        visit = self._visits.get(basket.basket_id)
        if not basket.customer_id:
            if visit is not None:  # taken off the sale again
                del self._visits[basket.basket_id]
            return None
        if visit is None or visit.whose != hash(basket.customer_id):
            visit = self._visits[basket.basket_id] = _Visit(hash(basket.customer_id))
            _keep_newest(self._visits, VISITS_KEPT)
            self._ask(visit, basket.customer_id)
        elif visit.person is not None and visit.asked_at != basket:
            asked_before, visit.asked_at = visit.asked_at, basket
            if asked_before is not None:  # consent may have been taken back at the counter, in the middle of the sale
                visit.tries = 0
                self._ask(visit, basket.customer_id)
        return visit

    def _ask(self, visit: _Visit, customer_id: str) -> None:
        visit.tries += 1

        def failed(error: Exception) -> None:
            _tell(error)
            if visit.tries < TRIES:
                self._ask(visit, customer_id)
            else:
                self._settle(visit)

        self._background(
            lambda: self._source.standing(customer_id),
            lambda answer: self._on_standing(visit, customer_id, answer),
            failed,
        )

    def _on_standing(self, visit: _Visit, customer_id: str, standing: Standing | None) -> None:
        known, before = self._people.pop(customer_id, None), visit.person
        visit.person = None
        if standing is not None:  # otherwise consent was never given, or taken back: what we had is gone
            person = known or _Person(standing, {})
            person.standing, person.cards = standing, {**standing.cards, **person.cards}
            visit.person = self._people[customer_id] = person
            _keep_newest(self._people, PEOPLE_KEPT)
            if before is not person:
                self._background(
                    lambda: self._source.habits(customer_id), lambda habits: self._on_habits(person, habits), _tell
                )
        else:
            visit.asked_at = None  # it holds the customer's number
        if visit.person is not before or visit.waiting:
            self._settle(visit)

    def _on_habits(self, person: _Person, habits: Habits | None) -> None:
        person.habits = habits
        self._changed()

    def _settle(self, visit: _Visit) -> None:
        visit.waiting = False
        self._changed()


def _keep_newest(entries: dict[str, Any], most: int) -> None:
    while len(entries) > most:
        del entries[next(iter(entries))]


def _tell(error: Exception) -> None:
    """Into the log, without naming anybody: of an unexpected error only the kind."""
    said = str(error) if isinstance(error, UserError) else type(error).__name__
    log.warning("what is known of a customer could not be read: %s", said)
