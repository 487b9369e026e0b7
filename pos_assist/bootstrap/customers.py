"""Known customers: consent and purchases from the till, refusals from our store, looked up in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pos_assist.adapters.store.customers import remembered
from pos_assist.adapters.store.migrating import is_newest
from pos_assist.adapters.till.profile import Profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.engine.basket import Basket
from pos_assist.engine.policy import Policy
from pos_assist.engine.segments import YEAR, Habits, habits_of
from pos_assist.engine.situation import Customer
from pos_assist.services.customer_memory import Standing, customer_of, memory_span
from pos_assist.services.customers import Background, KnownCustomers
from pos_assist.services.ports import Clock


def known_customers(
    open_reader: Callable[[], TillReader],
    profile: Profile,
    store: Path,
    *,
    policy: Policy,
    clock: Clock,
    background: Background,
    changed: Callable[[], None],
) -> KnownCustomers | None:
    """The desk's `CustomerBook`; None where the till tells of no customers. `changed`: decide again."""
    if "customer" not in profile.views:
        return None
    source = TillAndLog(open_reader, store, policy, clock)
    return KnownCustomers(source=source, background=background, clock=clock, policy=policy, changed=changed)


def customer_now(reader: TillReader, basket: Basket, store: Path, policy: Policy, clock: Clock) -> Customer | None:
    """The basket's customer, looked up while the caller waits; None without consent, or without a store of today.

    Raises:
        UserError: the till or the store cannot be read.
    """
    if not basket.customer_id or not is_newest(store):
        return None
    source = TillAndLog(lambda: reader, store, policy, clock)
    standing = source.standing(basket.customer_id)
    if standing is None:
        return None
    return customer_of(standing, standing.cards.values(), source.habits(basket.customer_id), policy, clock.now())


class TillAndLog:
    """Implements `CustomerSource`. One thread only: the background's."""

    def __init__(self, open_reader: Callable[[], TillReader], store: Path, policy: Policy, clock: Clock) -> None:
        """`open_reader` makes this thread's own reader on first use."""
        self._open_reader = open_reader
        self._store = store
        self._policy = policy
        self._clock = clock
        self._reader: TillReader | None = None

    def standing(self, customer_id: str) -> Standing | None:
        """See `CustomerSource.standing`; without consent not even the pseudonym is worked out."""
        till = self._till()
        membership = till.customer(customer_id)
        till.close_idle()  # as `ShopSource` does: one connection a process is enough for the till
        if membership is None or not membership.consent:
            return None
        key, cards = remembered(self._store, customer_id, self._clock.now() - memory_span(self._policy))
        return Standing(key, membership.since, cards)

    def habits(self, customer_id: str) -> Habits | None:
        """See `CustomerSource.habits`."""
        till, now = self._till(), self._clock.now()
        purchases = till.purchases(customer_id, now - YEAR)
        till.close_idle()
        return None if purchases is None else habits_of(purchases, now)

    def _till(self) -> TillReader:
        if self._reader is None:
            self._reader = self._open_reader()
        return self._reader
