"""What became of every card of one sale: the final answer after undo, on the receipt or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pos_assist.adapters.facts.rows import CardRow
from pos_assist.adapters.facts.told import Placing, Told
from pos_assist.services.events import Answer, DeclineReason, EventKind

PAINTED = (EventKind.SHOWN.value, EventKind.MISSED.value, EventKind.ANSWERED.value)
OUTCOMES = (EventKind.CONFIRMED.value, EventKind.NOT_ADDED.value, EventKind.SPONTANEOUS.value)
ENDINGS = (EventKind.EXPIRED.value, EventKind.WITHDRAWN.value)
Handling = Mapping[tuple[str, str], int]  # by decision and offer


def card_rows(
    basket_id: str, events: Sequence[Told], handling: Handling, placing: Placing, store: str
) -> list[CardRow]:
    """One row a card that was painted, in the order in which they came."""
    by_card: dict[str, list[Told]] = {}
    for event in events:
        if event.card_id:
            by_card.setdefault(event.card_id, []).append(event)
    painted = [told for told in by_card.values() if any(event.kind in PAINTED for event in told)]
    return [_card_row(basket_id, told, handling, placing, store) for told in painted]


def _card_row(basket_id: str, events: Sequence[Told], handling: Handling, placing: Placing, store: str) -> CardRow:
    first = next(event for event in events if event.kind in PAINTED)
    answered = final_answer(events)
    said = answered or next((event for event in reversed(events) if "script_variant" in event.detail), first)
    kinds = {event.kind for event in events}
    reasons = _reasons(events, answered)
    outcome = next((event for event in reversed(events) if event.kind in OUTCOMES), None)
    result = outcome.kind if outcome else ""
    answer = answered.answer if answered else ""
    confirmed = result == EventKind.CONFIRMED.value and answer == Answer.ACCEPTED.value
    detail = first.detail
    evidence = detail.get("evidence") or {}
    day, hour = placing.of(first)
    return CardRow(
        card_id=first.card_id,
        decision_id=detail.get("decision_id", ""),
        basket_id=basket_id,
        at=first.at_us,
        day=day,
        hour=hour,
        till_id=first.till_id,
        store=store,
        staff_id=(answered or first).staff_id,
        customer_key=next((event.customer_key for event in reversed(events) if event.customer_key), ""),
        ordinal=detail.get("ordinal", 1),
        offer_id=first.offer_id,
        kind=first.offer_kind,
        product_id=first.product_id,
        group_id=detail.get("group_id", "") or first.product_id,
        trigger_product_id=evidence.get("trigger_product_id", ""),
        rule_id=evidence.get("rule_id", ""),
        script=said.detail.get("script_variant", ""),
        language=said.detail.get("language", ""),
        shown=EventKind.SHOWN.value in kinds or EventKind.ANSWERED.value in kinds,
        missed=not {EventKind.SHOWN.value, EventKind.ANSWERED.value} & kinds,
        answer=answer,
        reason=_decline_reason(answer, reasons),
        ended="" if answered else next((event.kind for event in reversed(events) if event.kind in ENDINGS), ""),
        not_on_shelf=DeclineReason.NOT_ON_SHELF.value in reasons and answer == Answer.ACCEPTED.value,
        confirmed=confirmed,
        spontaneous=result == EventKind.SPONTANEOUS.value,
        probability=detail.get("probability", 1.0),
        price_minor=detail.get("price_minor", 0),
        difference_minor=detail.get("difference_minor", 0),
        saving_minor=_saving(detail),
        handling_minor=handling.get((detail.get("decision_id", ""), first.offer_id), 0),
        replaces_product_id=detail.get("replaces_product_id", ""),
        added=_added(outcome.detail) if outcome and confirmed else 0.0,
        latency_ms=next((e.detail["latency_ms"] for e in events if e.detail.get("latency_ms") is not None), None),
        visible_ms=answered.detail.get("visible_ms") if answered else None,
        landed_gap_minor=_gap(outcome.detail) if outcome and confirmed else None,
    )


def final_answer(events: Sequence[Told]) -> Told | None:
    """The last answer that was not taken back; None: there is none."""
    answer = None
    for event in events:
        if event.kind == EventKind.ANSWERED.value:
            answer = event
        elif event.kind == EventKind.UNDONE.value:
            answer = None
    return answer


def _reasons(events: Sequence[Told], answered: Told | None) -> list[str]:
    """What was given as a reason for the final answer."""
    if answered is None:
        return []
    later = [event.reason for event in events if event.kind == EventKind.REASON.value and event.seq > answered.seq]
    return [reason for reason in (answered.reason, *later) if reason and reason != DeclineReason.NONE.value]


def _decline_reason(answer: str, reasons: Sequence[str]) -> str:
    if answer != Answer.DECLINED.value:
        return ""
    return reasons[-1] if reasons else DeclineReason.NONE.value


def _saving(detail: Mapping[str, Any]) -> int:
    return int(detail["sum_minor"] - detail["bundle_minor"]) if "bundle_minor" in detail else 0


def _added(outcome: Mapping[str, Any]) -> float:
    return max(0.0, float(outcome.get("quantity_paid", 0)) - float(outcome.get("quantity_before", 0)))


def _gap(outcome: Mapping[str, Any]) -> int | None:
    """K22; a card that said 'about' promised nothing to the cent."""
    shown, landed = outcome.get("total_after_minor"), outcome.get("landed_total_minor")
    if shown is None or landed is None or outcome.get("total_uncertain"):
        return None
    return int(shown) - int(landed)
