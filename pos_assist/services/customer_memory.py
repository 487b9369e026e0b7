"""What is remembered of a customer who consented: the cards they met, folded from the log's events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from pos_assist.engine.policy import Policy
from pos_assist.engine.segments import Habits, segment_of
from pos_assist.engine.situation import Customer
from pos_assist.services.events import Answer, DeclineReason, Event, EventKind

MONTH = timedelta(days=30)  # of `customer_month_cap`
FOLDED = (EventKind.SHOWN, EventKind.ANSWERED, EventKind.REASON, EventKind.UNDONE)  # what `fold` looks at


@dataclass(frozen=True, slots=True)
class Told:
    """One card as a known customer met it."""

    at: datetime  # UTC
    offer_id: str
    product_id: str
    group_id: str
    seen: bool = False
    answer: str = ""  # a value of `Answer`; '' = none, or taken back
    has_one: bool = False


@dataclass(frozen=True)
class Standing:
    """A customer who consented: the pseudonym, since when they are known, and what our log remembers by card."""

    key: str
    since: datetime | None = None
    cards: Mapping[str, Told] = field(default_factory=dict)


def fold(cards: dict[str, Told], event: Event) -> None:
    """Take one event of a known customer into what is remembered of its card. Twice the same changes nothing."""
    if not event.card_id:
        return
    group = str(event.detail.get("group_id", event.product_id))
    card = cards.get(event.card_id) or Told(event.at, event.offer_id, event.product_id, group)
    match event.kind:
        case EventKind.SHOWN:
            cards[event.card_id] = replace(card, seen=True)
        case EventKind.ANSWERED:  # the customer may be named only after the card was shown
            cards[event.card_id] = replace(card, seen=True, answer=event.answer, has_one=False)
        case EventKind.REASON:  # of "I have one" alone is left in the end: what came before is too old to be read
            has_one = event.reason == DeclineReason.HAS_ONE.value
            cards[event.card_id] = replace(card, seen=True, answer=event.answer, has_one=has_one)
        case EventKind.UNDONE:
            cards[event.card_id] = replace(card, answer="", has_one=False)


def memory_span(policy: Policy) -> timedelta:
    """How far back `customer_of` asks for cards; only "I have one" is older."""
    return max(MONTH, timedelta(days=max(policy.customer_repeat_days, policy.customer_offer_days)))


def customer_of(
    standing: Standing, cards: Iterable[Told], habits: Habits | None, policy: Policy, now: datetime
) -> Customer:
    """Everything a decision may know. A refusal of exactly `customer_repeat_days` ago is over, and so on.

    A card that was not offered (the cashier let it pass) was not put to the customer and counts for nothing.
    """
    met = [card for card in cards if card.seen and card.answer != Answer.NOT_OFFERED.value]
    no_longer = now - timedelta(days=policy.customer_repeat_days)
    declined = [card for card in met if card.answer == Answer.DECLINED.value and card.at > no_longer]
    owned = [card for card in met if card.has_one]
    offered_after = now - timedelta(days=policy.customer_offer_days)
    shown = habits or Habits()
    return Customer(
        key=standing.key,
        segment=segment_of(standing.since, habits, policy, now),
        receipts=shown.receipts,
        last_bought=shown.last_bought,
        declined=frozenset(name for card in declined for name in (card.product_id, card.group_id)),
        owned=frozenset(name for card in owned for name in (card.product_id, card.group_id)),
        offered=frozenset(card.offer_id for card in met if card.at > offered_after),
        cards_in_month=sum(card.at > now - MONTH for card in met),
    )
