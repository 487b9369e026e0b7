"""What became of each rule: shown, offered, accepted, confirmed on the receipt; one fold over the log.

Offered is accepted or declined, as it stood after undo (K05); what was not offered, expired or was withdrawn is no
offer. The cards of a receipt that was voided, was training or never came count nowhere. What happens after a receipt
was paid changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from pos_assist.services.events import Answer, Event, EventKind
from pos_assist.services.tallying import OFFERED, rule_of

FOLDED = (EventKind.SHOWN, EventKind.ANSWERED, EventKind.UNDONE, EventKind.CONFIRMED, EventKind.RECEIPT_CLOSED)
NEVER_SOLD = ("voided", "training", "abandoned")  # states of a receipt without a sale
ENOUGH = 30  # offers below which no rate is told (as K29)
CARDS_HELD = 20_000  # the newest, that may still change: far more than a shop shows in the 72 h a receipt may take


class RuleFigures(NamedTuple):
    """Cards of one rule."""

    shown: int = 0
    offered: int = 0
    accepted: int = 0
    confirmed: int = 0  # of the accepted: on the paid receipt

    def plus(self, other: RuleFigures) -> RuleFigures:
        """Both together."""
        return RuleFigures(*(mine + its for mine, its in zip(self, other, strict=True)))


class Figures(NamedTuple):
    """`since`: the oldest event that counts here, UTC; None: nothing was recorded yet."""

    since: datetime | None
    rules: Mapping[str, RuleFigures]


@dataclass(slots=True)
class _Card:
    rule_id: str
    basket_id: str  # of its newest event: a sale may go on under another key
    shown: bool = False
    answer: str = ""
    confirmed: bool = False

    def figures(self) -> RuleFigures:
        accepted = self.answer == Answer.ACCEPTED.value
        return RuleFigures(
            int(self.shown), int(self.answer in OFFERED), int(accepted), int(accepted and self.confirmed)
        )


class RuleTally:
    """Counts events in the order of the log. Its memory is that of `held` cards, however long the log is."""

    def __init__(self, held: int = CARDS_HELD) -> None:
        """`held`: cards that later events can still change; older ones count as they stand then."""
        self._held = held
        self._since: datetime | None = None
        self._cards: dict[str, _Card] = {}  # the oldest first
        self._open: dict[str, dict[str, None]] = {}  # cards of the baskets whose receipt has not been seen
        self._settled: dict[str, RuleFigures] = {}

    def note(self, event: Event) -> None:
        """Count one event; those of other kinds than `FOLDED` do not matter."""
        if event.kind not in FOLDED:
            return
        self._since = event.at if self._since is None else min(self._since, event.at)
        if event.kind is EventKind.RECEIPT_CLOSED:
            self._close(event)
            return
        card = self._card(event)
        if card is None:
            return
        if event.kind is EventKind.SHOWN:
            card.shown = True
        elif event.kind is EventKind.CONFIRMED:
            card.confirmed = True
        else:
            card.answer = event.answer if event.kind is EventKind.ANSWERED else ""

    def figures(self) -> Figures:
        """Everything counted so far."""
        rules = dict(self._settled)
        for card in self._cards.values():
            rules[card.rule_id] = rules.get(card.rule_id, RuleFigures()).plus(card.figures())
        return Figures(self._since, rules)

    def _card(self, event: Event) -> _Card | None:
        card = self._cards.get(event.card_id)
        if card is None:
            rule_id = rule_of(event.detail)
            if not rule_id:  # of no rule, or settled already
                return None
            card = self._cards[event.card_id] = _Card(rule_id, event.basket_id)
            if len(self._cards) > self._held:
                self._settle()
        if event.kind is not EventKind.CONFIRMED:
            self._leave(event.card_id, card)
            card.basket_id = event.basket_id
            self._open.setdefault(card.basket_id, {})[event.card_id] = None
        return card

    def _close(self, event: Event) -> None:
        ids = {event.basket_id, str(event.detail.get("assigned_as", event.basket_id))}
        cards = [card_id for basket_id in ids for card_id in self._open.pop(basket_id, ())]
        if event.detail.get("state") in NEVER_SOLD:
            for card_id in cards:
                del self._cards[card_id]

    def _settle(self) -> None:
        oldest = next(iter(self._cards))
        card = self._cards.pop(oldest)
        self._leave(oldest, card)
        self._settled[card.rule_id] = self._settled.get(card.rule_id, RuleFigures()).plus(card.figures())

    def _leave(self, card_id: str, card: _Card) -> None:
        cards = self._open.get(card.basket_id, {})
        cards.pop(card_id, None)
        if not cards:
            self._open.pop(card.basket_id, None)
