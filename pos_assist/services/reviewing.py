"""Which rules the shop should look at again: those whose offers were called unsuitable or a bad suggestion."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from pos_assist.services.events import Answer, DeclineReason, Event, EventKind
from pos_assist.services.tallying import OFFERED, rule_of

EXAMPLES = 3  # pairs of products named for a rule


@dataclass(frozen=True)
class Review:
    """One rule with what was said of its offers. Counts are of cards; what was undone counts no more."""

    rule_id: str
    offers: int  # accepted or declined: the n of this line
    declines: int
    not_suitable: int  # declined for this reason
    flags: int  # noted as a bad suggestion, answered or not
    last_at: datetime  # of the newest complaint, UTC
    examples: tuple[tuple[str, str], ...]  # (what it goes with, what was offered), product keys, newest first


@dataclass
class _Seen:
    answers: dict[str, str] = field(default_factory=dict)  # by card
    unsuitable: dict[str, datetime] = field(default_factory=dict)  # by card, when
    flags: dict[str, datetime] = field(default_factory=dict)
    examples: dict[str, tuple[str, str]] = field(default_factory=dict)  # by card, of complaints


def reviews(events: Iterable[Event]) -> tuple[Review, ...]:
    """Every rule somebody complained of, the most doubted first; folds the log in its order."""
    rules: dict[str, _Seen] = {}
    for event in events:
        rule_id = rule_of(event.detail)
        if rule_id and event.card_id:
            _fold(event, rules.setdefault(rule_id, _Seen()))
    found = [_review(rule_id, seen) for rule_id, seen in rules.items() if seen.unsuitable or seen.flags]
    return tuple(sorted(found, key=lambda one: (-one.not_suitable - one.flags, one.rule_id)))


def _fold(event: Event, seen: _Seen) -> None:
    card = event.card_id
    if event.kind is EventKind.ANSWERED:
        seen.answers[card] = event.answer
    elif event.kind is EventKind.UNDONE:
        seen.answers.pop(card, None)
        seen.unsuitable.pop(card, None)
    elif event.kind is EventKind.REASON and event.reason == DeclineReason.NOT_SUITABLE.value:
        seen.unsuitable[card] = event.at
    elif event.kind is EventKind.FLAGGED:
        seen.flags[card] = event.at
    if card in seen.unsuitable or card in seen.flags:
        seen.examples[card] = (str(event.detail["evidence"].get("trigger_product_id", "")), event.product_id)


def _review(rule_id: str, seen: _Seen) -> Review:
    complaints = {**seen.flags}
    for card, at in seen.unsuitable.items():
        complaints[card] = max(at, complaints.get(card, at))
    newest = sorted(complaints, key=lambda card: complaints[card], reverse=True)
    answers = list(seen.answers.values())
    return Review(
        rule_id=rule_id,
        offers=sum(answer in OFFERED for answer in answers),
        declines=answers.count(Answer.DECLINED.value),
        not_suitable=len(seen.unsuitable),
        flags=len(seen.flags),
        last_at=max(complaints.values()),
        examples=tuple(dict.fromkeys(seen.examples[card] for card in newest))[:EXAMPLES],
    )
