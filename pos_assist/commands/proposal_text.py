"""How `proposals` puts a learned proposal into words and into JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pos_assist.engine.approval import ProposalState
from pos_assist.engine.formatting import money

if TYPE_CHECKING:
    from pos_assist.bootstrap.proposing import Figures, QueueRow, Shop

HOW = {"size": "a bigger package", "brand": "a better brand", "price": "the same size at a premium"}
Interval = tuple[float, float]


def told(row: QueueRow, names: Mapping[str, str], worth: str) -> list[str]:
    """One proposal in lines of text: its products, its evidence, where it stands. `worth` as `sales` says it."""
    when, offer = row.proposal
    lines = [f"{named(when, names)} -> {named(offer, names)}"]
    if row.figures is None:
        lines.append("not among what was learned now")
    else:
        lines.append(evidence(row))
        lines.append(", ".join(part for part in (worth, _doubt(row)) if part))
    return [*lines, *_decision(row)]


def named(product_id: str, names: Mapping[str, str]) -> str:
    """'Case A55 [1234]', the till's key alone where it tells no name."""
    name = names.get(product_id, "")
    return f"{name} [{product_id}]" if name else product_id


def evidence(row: QueueRow) -> str:
    """What speaks for it, in numbers: how many, how sure, and against what is usual."""
    figures, step = row.figures, row.step
    if figures is None:
        return ""
    if step is None:
        return (
            f"bought together in {figures.seen:,} of {figures.of:,} receipts with it ({_share(figures)}), "
            f"{_times(figures)} as usual"
        )
    start = f"{HOW.get(step.how, step.how)} at {step.price_ratio:.2f} times the price, on {step.sold:,} receipts"
    if not figures.of:
        return f"{start}; no customers are known who stepped up"
    return (
        f"{start}; {figures.seen:,} of {figures.of:,} customers of the lower one bought it later ({_share(figures)}), "
        f"{_times(figures)} as all customers do"
    )


def sales(row: QueueRow, shop: Shop) -> str:
    """What it is worth; '' where no prices are known."""
    if not shop.products or row.figures is None or not row.value:
        return ""
    what = "in sales together" if row.step is None else "more in sales, had each of these been a step up"
    return f"{money(row.value, shop.currency, 'en')} {what}"


def _share(figures: Figures) -> str:
    low, high = figures.share
    return f"{figures.seen / figures.of:.1%}, 95% sure: {low:.1%} to {high:.1%}"


def _times(figures: Figures) -> str:
    low, high = figures.lifts
    return f"{_number(figures.lift)} ({_number(low)} to {_number(high)}) times as often"


def _number(value: float) -> str:
    return f"{value:.1f}" if value < 10 else f"{value:,.0f}"


def _doubt(row: QueueRow) -> str:
    if row.may_be_chance:
        return "may be mere chance"
    return "strong evidence" if row.above_bar else ""


def _decision(row: QueueRow) -> list[str]:
    decided = row.decided
    if decided is None:
        return []
    by = f" by {decided.by}" if decided.by else ""
    until = f" until {decided.until.astimezone().date().isoformat()}" if decided.until is not None else ""
    note = f": {decided.note}" if decided.note else ""
    waits = ", waits again" if row.state is ProposalState.PROPOSED else ""
    return [f"{decided.state.value}{until} on {decided.at.astimezone().date().isoformat()}{by}{waits}{note}"]


def document(row: QueueRow, names: Mapping[str, str], *, priced: bool) -> dict[str, Any]:
    """The documented JSON form; figures are null where the proposal is not among what was learned now."""
    when, offer = row.proposal
    figures, decided = row.figures, row.decided
    return {
        "kind": row.kind or None,
        "when_product_id": when,
        "when_name": names.get(when),
        "offer_product_id": offer,
        "offer_name": names.get(offer),
        "state": row.state.value,
        "evidence": evidence(row) or None,
        "figures": None if figures is None else _figures(figures),
        "step": None if row.step is None else {"how": row.step.how, "price_ratio": row.step.price_ratio},
        "may_be_chance": row.may_be_chance,
        "above_bar": row.above_bar,
        "sales_minor": row.value if priced and figures is not None else None,
        "decided": None
        if decided is None
        else {
            "state": decided.state.value,
            "at": decided.at.isoformat(),
            "by": decided.by,
            "until": None if decided.until is None else decided.until.isoformat(),
            "note": decided.note,
        },
    }


def _figures(figures: Figures) -> dict[str, Any]:
    known = figures.of > 0
    return {
        "n": figures.of,
        "seen": figures.seen,
        "sales_receipts": figures.sales,
        "confidence": figures.seen / figures.of if known else None,
        "confidence_low": figures.share[0] if known else None,
        "confidence_high": figures.share[1] if known else None,
        "lift": figures.lift if known else None,
        "lift_low": figures.lifts[0] if known else None,
        "lift_high": figures.lifts[1] if known else None,
        "p_value": figures.p_value,
        "q_value": figures.q_value,
    }
