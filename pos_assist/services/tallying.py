"""What was answered and what was bought without a word: one fold over the log, live and after (`Tally`).

These events count, and of them only what is named here; everything else may be missing.

- ANSWERED with `answer` accepted or declined (not offered, expired and missed say nothing of the customer):
  `at`, `offer_id`, `offer_kind`, `product_id`, and of `detail`
  `outlook`: {"under", "offset", "features": [[name, value, amount], …]} as `asked_detail` writes it of a card's
  `asked`, and `script_variant`. An older event without it counts for its kind, its product and `evidence.rule_id`.
- UNDONE with the same, `answer` (and `reason`) as they were, and `detail.answer_event_id`: takes the answer back.
- REASON with `reason` not_suitable: a doubt about `detail.evidence.rule_id`.
- RECEIPT_CLOSED with `arm` holdout: `at`, and of `detail` `open_offers`: [[offer_id, under, group, bought], …],
  everything that could have been offered at the moment of suggestion and whether it was bought without a word.
  It is there only where the receipt was paid (`natural`); `under` and `group` are `Scored.outlook`'s.

`detail.answer_day` (UTC, 'YYYY-MM-DD'), where there is one, is the day the answer counts on: what is taken back
after midnight is taken back from the day before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from pos_assist.engine.acceptance import Answers, Asked, day_of
from pos_assist.engine.belief import PRIOR, Weighed
from pos_assist.engine.decision import Arm
from pos_assist.services.events import Answer, DeclineReason, Event, EventKind

OFFERED = (Answer.ACCEPTED.value, Answer.DECLINED.value)
NOT_SUITABLE = DeclineReason.NOT_SUITABLE.value
_FIRST_DAY = date(1970, 1, 1).toordinal()


class Tally:
    """Counts final answers: an undone one counts no more (K05). `answers` is live: decisions read it."""

    def __init__(
        self,
        answers: Answers | None = None,
        *,
        made: int = 0,
        at: datetime = datetime(1970, 1, 1, tzinfo=UTC),
    ) -> None:
        """What was counted before, which is added to, and the offers made on the day of `at`."""
        self.answers = Answers() if answers is None else answers
        self._made = made
        self._day = _day(at)

    def note(self, event: Event) -> None:
        """Count one event; those that answer nothing do not matter."""
        if event.kind is EventKind.RECEIPT_CLOSED and event.arm == Arm.HOLDOUT.value:
            for offer_id, under, group, bought in event.detail.get("open_offers", ()):
                self.answers.note_natural(offer_id, under, group, day_of(event.at), bought=bought)
        if event.kind not in (EventKind.ANSWERED, EventKind.REASON, EventKind.UNDONE):
            return
        step = -1 if event.kind is EventKind.UNDONE else 1
        day = answer_day(event.at, event.detail)
        if event.kind is not EventKind.REASON and event.answer in OFFERED:
            accepted = event.answer == Answer.ACCEPTED.value
            if event.kind is EventKind.ANSWERED:
                self.answers.note(asked_of(event), day, event.event_id, yes=accepted)
            else:
                told = str(event.detail.get("answer_event_id", ""))
                self.answers.take_back(asked_of(event), day, told, yes=accepted)
            self._made = max(0, self.offers_on(event.at) + step)
            self._day = _day(event.at)
        if event.reason == NOT_SUITABLE:
            self.answers.doubt(rule_of(event.detail), day, step)

    def offers_on(self, moment: datetime) -> int:
        """Cards really offered (accepted or declined) on that day, if it is the last one counted."""
        return self._made if self._day == _day(moment) else 0


def asked_detail(asked: Asked) -> dict[str, Any]:
    """As it stands in an event's detail under `outlook`."""
    return {"under": asked.under, "offset": asked.offset, "features": [list(feature) for feature in asked.features]}


def asked_of(event: Event) -> Asked:
    """What an answer is learned from, out of its event; features that no program of ours writes any more are left."""
    told, wording = event.detail.get("outlook"), str(event.detail.get("script_variant", ""))
    if not isinstance(told, Mapping):
        rule, kind = rule_of(event.detail), event.offer_kind
        features = (Weighed("kind", kind), Weighed("rule", rule), Weighed("product", event.product_id))
        return Asked(event.offer_id, event.product_id, kind, features=features, wording=wording)
    return Asked(
        event.offer_id,
        event.product_id,
        str(told["under"]),
        float(told["offset"]),
        tuple(Weighed(name, value, float(amount)) for name, value, amount in told["features"] if name in PRIOR),
        wording,
    )


def answer_day(at: datetime, detail: Mapping[str, Any]) -> int:
    """The day an answer counts on, as `Answers` counts days."""
    told = detail.get("answer_day")
    return date.fromisoformat(told).toordinal() - _FIRST_DAY if told else day_of(at)


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
