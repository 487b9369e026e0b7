"""What the log tells of one basket, folded into rows of the facts. Pure: events in, rows out.

A till may give a resumed sale another key, the same receipt may be recorded twice after a reopening, answers are
taken back, sentences are reworded: one basket is one row all the same, and a card has one final answer (ux.md 6.1).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pos_assist.adapters.facts.cards import card_rows
from pos_assist.adapters.facts.rows import (
    AssignmentRow,
    BasketRow,
    CardRow,
    ChoiceRow,
    ClosedRow,
    DecisionRow,
)
from pos_assist.adapters.facts.told import Placing, Told
from pos_assist.services.events import EventKind

NO_DETAIL: Mapping[str, Any] = {}
MOMENTS = (EventKind.DECIDED.value, EventKind.SUPPRESSED.value)
SEEN = "unknown"  # state of a receipt that the till does not keep: the basket as it was last seen
PAID = "paid"
LOST = ("abandoned", "unseen")
AGAIN = " #"  # between a key and how often it was used


@dataclass
class StoryRows:
    """Rows by table, of many baskets."""

    baskets: list[BasketRow] = field(default_factory=list)
    cards: list[CardRow] = field(default_factory=list)
    decisions: list[DecisionRow] = field(default_factory=list)
    choices: list[ChoiceRow] = field(default_factory=list)
    assignments: list[AssignmentRow] = field(default_factory=list)
    closed: list[ClosedRow] = field(default_factory=list)


def sales_of(basket_id: str, events: Sequence[Told]) -> list[tuple[str, list[Told]]]:
    """The sales that a key stood for, each with a key of its own and its events in the log's order.

    A till without receipts may use a key again (a cart that is emptied): there a closed sale is over, and what comes
    after is the next one, '<key> #2'. Elsewhere the key is the receipt's, and a reopened one is the same sale.
    """
    parts: list[list[Told]] = [[]]
    for event in sorted(events):
        parts[-1].append(event)
        if event.kind == EventKind.RECEIPT_CLOSED.value and event.detail.get("state") == SEEN:
            parts.append([])
    full = [part for part in parts if part]
    return [(basket_id if number == 1 else f"{basket_id}{AGAIN}{number}", part) for number, part in enumerate(full, 1)]


def tell(rows: StoryRows, basket_id: str, events: Sequence[Told], placing: Placing, store: str) -> None:
    """Add the rows of one sale."""
    of_kind: dict[str, list[Told]] = {}
    for event in events:
        of_kind.setdefault(event.kind, []).append(event)
    moments = [event for event in events if event.kind in MOMENTS]
    end = ending(of_kind.get(EventKind.RECEIPT_CLOSED.value, []))
    if end is not None:
        rows.closed.append(_closed_row(basket_id, end, placing, store))
    for event in moments:
        rows.decisions.append(_decision_row(basket_id, event))
        rows.choices += _choice_rows(event)
    assigned = of_kind.get(EventKind.ASSIGNED.value, [])
    if assigned:
        rows.baskets.append(
            _basket_row(
                basket_id, assigned, moments, events, end=end.detail if end else NO_DETAIL, placing=placing, store=store
            )
        )
        for experiment_id, (variant, probability) in assigned[-1].detail.get("experiments", {}).items():
            rows.assignments.append(AssignmentRow(basket_id, experiment_id, variant, probability))
    handling = {
        (event.event_id, offer["offer_id"]): round(offer.get("handling_minor", 0))
        for event in moments
        for offer in event.detail.get("eligible", ())
    }
    rows.cards += card_rows(basket_id, events, handling, placing, store)


def _basket_row(
    basket_id: str,
    assigned: Sequence[Told],
    moments: Sequence[Told],
    events: Sequence[Told],
    *,
    end: Mapping[str, Any],
    placing: Placing,
    store: str,
) -> BasketRow:
    """The arm is the last one assigned (a customer of the permanent holdout who came late), the rest the first."""
    first, last = assigned[0], assigned[-1]
    moment = next(iter(moments), None)
    known = moment or first
    day, hour = placing.of(first)
    offer = chosen_offer(moment.detail) if moment else NO_DETAIL
    return BasketRow(
        basket_id=basket_id,
        at=first.at_us,
        day=day,
        hour=hour,
        till_id=first.till_id,
        store=store,
        staff_id=first.staff_id,
        arm=last.arm,
        arm_probability=last.detail.get("arm_probability", 1.0),
        unit=last.detail.get("unit", "basket"),
        customer_key=last.customer_key or newest_customer(events),
        segment=last.detail.get("segment", ""),
        subtotal_minor=known.detail.get("subtotal_minor", 0),
        first_subtotal_minor=first.detail.get("subtotal_minor", 0),
        margin_at_decision=known.detail.get("margin_minor"),
        line_count=known.detail.get("line_count", 0),
        decided=any(event.kind == EventKind.DECIDED.value for event in moments),
        suppressed=any(event.kind == EventKind.SUPPRESSED.value for event in moments),
        moment=moment.detail.get("moment", "") if moment else "",
        offer_id=offer.get("offer_id", ""),
        offer_kind=offer.get("kind", ""),
        rule_id=(offer.get("evidence") or NO_DETAIL).get("rule_id", ""),
        product_id=offer.get("product_id", ""),
        state=state_of(end),
        total_minor=end.get("total_minor"),
        seconds=end.get("seconds"),
    )


def ending(closed: Sequence[Told]) -> Told | None:
    """The receipt as it was last told; with the seconds from whoever saw the sale begin (it may have changed tills).

    A panel that lost sight of a sale knows less than the one that saw it paid.
    """
    seen = [event for event in closed if event.detail.get("state") not in LOST] or closed
    if not seen:
        return None
    seconds = next((e.detail["seconds"] for e in closed if e.detail.get("seconds") is not None), None)
    return seen[-1]._replace(detail={**seen[-1].detail, "seconds": seconds})


def state_of(closed: Mapping[str, Any]) -> str:
    """The receipt's state; a till that keeps no receipts is believed to have sold what was last seen."""
    state = str(closed.get("state", ""))
    return PAID if state == SEEN else state


def chosen_offer(decision: Mapping[str, Any]) -> Mapping[str, Any]:
    """The offer that a decision drew, also in the holdout; nothing where none was possible."""
    wanted = decision.get("chosen", "")
    return next((offer for offer in decision.get("eligible", ()) if offer["offer_id"] == wanted), NO_DETAIL)


def newest_customer(events: Sequence[Told]) -> str:
    """Who was known in the end; '' = nobody."""
    return next((event.customer_key for event in reversed(events) if event.customer_key), "")


def _closed_row(basket_id: str, event: Told, placing: Placing, store: str) -> ClosedRow:
    detail = event.detail
    day, hour = placing.of(event)
    return ClosedRow(
        basket_id=basket_id,
        at=event.at_us,
        day=day,
        hour=hour,
        till_id=event.till_id,
        store=store,
        staff_id=event.staff_id,
        customer_key=event.customer_key,
        state=state_of(detail),
        total_minor=detail.get("total_minor", 0),
        lines=detail.get("lines", 0),
        units=float(detail.get("units", 0)),
        seconds=detail.get("seconds"),
    )


def _decision_row(basket_id: str, event: Told) -> DecisionRow:
    return DecisionRow(
        decision_id=event.event_id,
        basket_id=basket_id,
        at=event.at_us,
        suppressed=event.kind == EventKind.SUPPRESSED.value,
        asked=event.detail.get("asked", ""),
        subtotal_minor=event.detail.get("subtotal_minor", 0),
        line_count=event.detail.get("line_count", 0),
    )


def _choice_rows(event: Told) -> list[ChoiceRow]:
    chosen = event.detail.get("chosen", "")
    return [
        ChoiceRow(
            decision_id=event.event_id,
            offer_id=offer["offer_id"],
            kind=offer["kind"],
            product_id=offer["product_id"],
            rule_id=(offer.get("evidence") or NO_DETAIL).get("rule_id", ""),
            probability=offer["probability"],
            chosen=offer["offer_id"] == chosen,
        )
        for offer in event.detail.get("eligible", ())
    ]
