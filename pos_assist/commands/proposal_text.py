"""How `proposals` puts a learned proposal into words and into JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pos_assist.engine.approval import ProposalState
from pos_assist.engine.explaining import evidence_words
from pos_assist.engine.formatting import money
from pos_assist.services.proposals import evidence_for

if TYPE_CHECKING:
    from pos_assist.bootstrap.proposing import Shop
    from pos_assist.engine.script import PhraseBook
    from pos_assist.services.proposals import Example, Figures, QueueRow

LANGUAGE = "en"  # of the commands


def told(row: QueueRow, shop: Shop, names: Mapping[str, str], book: PhraseBook) -> list[str]:
    """One proposal in lines of text: its products, its evidence, where it stands."""
    when, offer = row.proposal
    lines = [f"{named(when, names)} -> {named(offer, names)}"]
    if row.figures is None:
        lines.append("not among what was learned now")
    else:
        lines += [evidence(row, names, book), _sure(row)]
        lines.append(", ".join(part for part in (_sales(row, shop), _doubt(row)) if part))
    return [line for line in (*lines, *_own_rules(row), *_decision(row)) if line]


def told_examples(examples: Sequence[Example]) -> list[str]:
    """A line for each real receipt."""
    return [f"receipt of {_day(one)}: {', '.join(one.products)}" for one in examples]


def _day(example: Example) -> str:
    return "an unknown day" if example.day is None else example.day.isoformat()


def _own_rules(row: QueueRow) -> list[str]:
    written = f"you wrote this already: rule {row.written}" if row.written else ""
    forbidden = f"your rule {row.forbidden} says never" if row.forbidden else ""
    return [written, forbidden]


def named(product_id: str, names: Mapping[str, str]) -> str:
    """'Case A55 [1234]', the till's key alone where it tells no name."""
    name = names.get(product_id, "")
    return f"{name} [{product_id}]" if name else product_id


def evidence(row: QueueRow, names: Mapping[str, str], book: PhraseBook) -> str:
    """What speaks for it, in the words that the panel uses; '' where nothing is learned of it now."""
    said = evidence_for(row, names)
    return evidence_words(said, book, LANGUAGE) if said is not None else ""


def _sure(row: QueueRow) -> str:
    """The same in figures, with their intervals."""
    figures, step = row.figures, row.step
    if figures is None:
        return ""
    dearer = f"at {step.price_ratio:.2f} times the price, " if step is not None else ""
    if not figures.of:
        return f"{dearer}no customers are known who stepped up"
    who = f"of {figures.of:,} {'receipts' if step is None else 'customers'}"
    low, high = figures.share
    least, most = figures.lifts
    return (
        f"{dearer}{figures.seen / figures.of:.1%} {who} ({low:.1%} to {high:.1%}), "
        f"{_number(figures.lift)} times as often as usual ({_number(least)} to {_number(most)})"
    )


def _sales(row: QueueRow, shop: Shop) -> str:
    """What it is worth; '' where no prices are known."""
    if not shop.products or row.figures is None or not row.value:
        return ""
    what = "in sales together" if row.step is None else "more in sales, had each of these been a step up"
    return f"{money(row.value, shop.currency, LANGUAGE)} {what}"


def _number(value: float) -> str:
    return f"{value:.1f}" if value < 10 else f"{value:,.0f}"


def _doubt(row: QueueRow) -> str:
    if row.may_be_chance:
        return "may be mere chance"
    if row.noise.value:
        return f"noise: {row.noise.value}"
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


def document(
    row: QueueRow, shop: Shop, names: Mapping[str, str], book: PhraseBook, examples: Sequence[Example] | None = None
) -> dict[str, Any]:
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
        "evidence": evidence(row, names, book) or None,
        "figures": None if figures is None else _figures(figures),
        "step": None if row.step is None else {"how": row.step.how, "price_ratio": row.step.price_ratio},
        "may_be_chance": row.may_be_chance,
        "above_bar": row.above_bar,
        "noise": row.noise.value or None,
        "written": row.written or None,
        "forbidden": row.forbidden or None,
        "examples": [
            {"day": None if one.day is None else one.day.isoformat(), "products": list(one.products)}
            for one in examples or ()
        ],
        "sales_minor": row.value if shop.products and figures is not None else None,
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
