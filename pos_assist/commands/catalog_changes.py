"""How a change of the rules, or of a decision, is told: in lines for a person, or as a document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pos_assist.commands.streams import printable

if TYPE_CHECKING:
    from pos_assist.services.editing import Change
    from pos_assist.services.proposals import Decided, DecisionChange

TOLD = 50  # changes that are printed; --json tells them all


def print_changes(changes: Sequence[Change]) -> None:
    """'changed pair phone-glass', and below it key by key what was and what is."""
    _print([line for change in changes[:TOLD] for line in _told(change)], len(changes))


def print_decisions(changes: Sequence[DecisionChange]) -> None:
    """'proposal 1204 + 1377: undecided -> approved'."""
    _print([_decision_told(change) for change in changes[:TOLD]], len(changes))


def changes_document(changes: Sequence[Change]) -> dict[str, Any]:
    """What was added, changed and removed, with the differences by key."""
    from pos_assist.services.differences import differences

    told: dict[str, list[dict[str, Any]]] = {"added": [], "changed": [], "removed": []}
    for change in changes:
        named: dict[str, Any] = {"kind": change.kind, "name": change.name}
        if change.before is None:
            told["added"].append(named)
        elif change.after is None:
            told["removed"].append(named)
        else:
            found = differences(change.before, change.after)
            keys = [{"key": one.key, "before": one.before, "after": one.after} for one in found]
            told["changed"].append(named | {"differences": keys})
    return told


def decisions_document(changes: Sequence[DecisionChange]) -> list[dict[str, Any]]:
    """By proposal what was and what is decided; null: nothing."""
    return [
        {
            "when_id": change.proposal[0],
            "offer_id": change.proposal[1],
            "before": _decided_document(change.before),
            "after": _decided_document(change.after),
        }
        for change in changes
    ]


def _print(lines: Sequence[str], count: int) -> None:
    for line in lines:
        print(printable(line))
    if count > TOLD:
        print(f"… and {count - TOLD:,} more changes; --json tells them all.")


def _told(change: Change) -> list[str]:
    from pos_assist.services.differences import differences

    what = "added" if change.before is None else "removed" if change.after is None else "changed"
    lines = [f"{what} {change.kind} {change.name}"]
    if what == "changed":
        found = differences(change.before, change.after)
        lines += [f"  {one.key}: {one.before or 'nothing'} -> {one.after or 'nothing'}" for one in found]
    return lines


def _decision_told(change: DecisionChange) -> str:
    return f"proposal {' + '.join(change.proposal)}: {_in_words(change.before)} -> {_in_words(change.after)}"


def _in_words(decided: Decided | None) -> str:
    if decided is None:
        return "undecided"
    end = f" until {decided.until.astimezone().date()}" if decided.until is not None else ""
    return f"{decided.state.value}{end}" + (f" ({decided.note})" if decided.note else "")


def _decided_document(decided: Decided | None) -> dict[str, Any] | None:
    if decided is None:
        return None
    return {
        "decision": decided.state.value,
        "until": None if decided.until is None else decided.until.isoformat(),
        "note": decided.note,
        "at": decided.at.isoformat(),
        "by": decided.by,
    }
