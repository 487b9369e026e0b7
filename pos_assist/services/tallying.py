"""How often each offer was accepted and declined, and each rule doubted: one fold over the log, live and after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from pos_assist.services.events import Answer, DeclineReason, Event, EventKind

OFFERED = (Answer.ACCEPTED.value, Answer.DECLINED.value)


class Tally:
    """Counts final answers: an undone one counts no more (K05). `acceptance`: (yes, no) by offer."""

    def __init__(
        self,
        acceptance: Mapping[str, tuple[int, int]] | None = None,
        doubts: Mapping[str, int] | None = None,
        *,
        made: int = 0,
        at: datetime = datetime(1970, 1, 1, tzinfo=UTC),
    ) -> None:
        """What was counted before: by offer, by rule, and the offers made on the day of `at`."""
        self.acceptance: dict[str, tuple[int, int]] = dict(acceptance or {})
        self.doubts: dict[str, int] = dict(doubts or {})
        self._made = made
        self._day = _day(at)

    def note(self, event: Event) -> None:
        """Count one event; those that answer nothing do not matter."""
        if event.kind not in (EventKind.ANSWERED, EventKind.REASON, EventKind.UNDONE):
            return
        step = -1 if event.kind is EventKind.UNDONE else 1
        if event.kind is not EventKind.REASON and event.answer in OFFERED:
            yes, no = self.acceptance.get(event.offer_id, (0, 0))
            accepted = event.answer == Answer.ACCEPTED.value
            self.acceptance[event.offer_id] = (yes + step, no) if accepted else (yes, no + step)
            self._made = max(0, self.offers_on(event.at) + step)
            self._day = _day(event.at)
        if event.reason == DeclineReason.NOT_SUITABLE.value:
            rule_id = rule_of(event.detail)
            self.doubts[rule_id] = self.doubts.get(rule_id, 0) + step

    def offers_on(self, moment: datetime) -> int:
        """Cards really offered (accepted or declined) on that day, if it is the last one counted."""
        return self._made if self._day == _day(moment) else 0


def rule_of(detail: Mapping[str, Any]) -> str:
    """The rule a card came from, out of an event's detail; '' where it does not say."""
    evidence = detail.get("evidence")
    return str(evidence.get("rule_id", "")) if isinstance(evidence, Mapping) else ""


def offers_made(events: Iterable[Event]) -> int:
    """How many cards were really offered (accepted or declined); a count, never a rate."""
    steps = {EventKind.ANSWERED: 1, EventKind.UNDONE: -1}
    return sum(steps.get(event.kind, 0) for event in events if event.answer in OFFERED)


def _day(moment: datetime) -> date:
    """The day of the calendar where the shop is."""
    return moment.astimezone().date()
