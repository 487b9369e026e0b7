"""What `pos-assist stock` says, to a person or to a machine."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pos_assist.services.availability import Availability, OnHand, Say

if TYPE_CHECKING:
    from pos_assist.adapters.stock.sources import Look

SAID = {
    Say.COUNT: "a card tells the count",
    Say.CHECK_SHELF: "the figure is old: a card says 'check shelf'",
    Say.NO_COUNT: "the figure is too old: no card is shown",
    Say.UNKNOWN: "nothing is known of it: no card is shown",
    Say.NOT_COUNTED: "a service has no stock",
}


def document(source: str, look: Look, trouble: str, unknown: str) -> dict[str, Any]:
    """One look at a source, for machines."""
    return {
        "source": source,
        "taken": [
            {
                "name": one.name,
                "rows": one.rows,
                "changed": one.changed,
                "forgotten": one.forgotten,
                "rejected": one.rejected,
                "notes": list(one.notes),
                "trouble": one.trouble,
            }
            for one in look.outcomes
        ],
        "waiting": [*look.resting, *look.unfinished],
        "notes": [unknown] if unknown else [],
        "trouble": trouble,
    }


def sentences(source: str, look: Look) -> list[str]:
    """One look at a source, for a person."""
    lines = []
    for one in look.outcomes:
        if one.trouble:
            lines.append(f"{source}: {one.trouble}")
        else:
            what = f"{one.name}: " if one.name != source else ""
            figures = f"{one.changed:,} changed, {one.forgotten:,} unknown now, {one.rejected:,} rejected"
            lines.append(f"{source}: {what}{one.rows:,} rows: {figures}.")
        lines += [f"{source}: {note}" for note in one.notes]
    lines += [f"{source}: {name} is still being written." for name in look.resting]
    lines += [f"{source}: {name} is not whole yet; it is looked at again." for name in look.unfinished]
    return lines or [f"{source}: nothing new."]


def availability_document(found: Availability) -> dict[str, Any]:
    """Every part of the sum; quantities are texts, exact; times are UTC."""
    return {
        "product": found.product.product_id,
        "name": found.product.name,
        "on_hand": [
            {
                "source": one.source or "till",
                "location": one.location_id,
                "on_hand": _number(one.on_hand),
                "as_of": one.as_of.isoformat(),
                "in_room": one.is_room,
                "counts": one.counts,
            }
            for one in found.on_hand
        ],
        "on_hand_here": _number(found.on_hand_here),
        "sold_since": _number(found.sold),
        "held": [{"till": till, "quantity": _number(much)} for till, much in found.held],
        "safety_stock": _number(found.safety),
        "left": None if found.left is None else _number(found.left),
        "in_room": _number(found.in_room),
        "available": None if found.available is None else _number(found.available),
        "as_of": found.as_of.isoformat() if found.as_of else None,
        "age_seconds": None if found.age is None else found.age.total_seconds(),
        "says": found.say.value,
        "offered": found.offered,
    }


def availability_lines(found: Availability) -> list[str]:
    """The sum as a person adds it up."""
    lines = [f"{found.product.name} ({found.product.product_id})"]
    lines += [f"  {_number(one.on_hand):>10}  {_where(one)}" for one in found.on_hand]
    if found.sold:
        lines.append(f"  {_number(-found.sold):>10}  sold since")
    lines += [f"  {_number(-much):>10}  in an open basket at {till}" for till, much in found.held]
    if found.left is not None:
        lines.append(f"= {_number(found.left):>10}  left")
    if found.safety:
        lines.append(f"  {_number(-found.safety):>10}  kept back (safety stock)")
    if found.available is not None:
        lines.append(f"= {_number(found.available):>10}  can be promised now")
    return [*lines, f"{SAID[found.say].capitalize()}{'' if found.offered else '; it is not offered'}."]


def _where(one: OnHand) -> str:
    kind = {True: "stock room", False: "shop floor", None: "not here"}[one.is_room]
    place = f"{one.location_id}, {kind}" if one.location_id else kind
    counted = "" if one.counts else "; not counted"
    return f"{one.source or 'till'} ({place}), at {one.as_of:%Y-%m-%d %H:%M} UTC{counted}"


def _number(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
