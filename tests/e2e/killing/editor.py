"""The program that changes rules: all of a set at once until it is killed, or one by one beside others.

Usage: python -m tests.e2e.killing.editor (together | count TIMES) STORE
It writes one line to stdout for every version that was saved.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from pos_assist.adapters.store.rule_editing import StoreEditing
from pos_assist.errors import UserError
from pos_assist.services.editing import Change, Document

SET = 30  # rules that always say the same
COUNTER = ("ladder", "counter")


def _document(name: str, number: int) -> Document:
    return {"id": name, "steps": ["sku:A", "sku:B"], "priority": number}


def _now() -> datetime:
    return datetime.now(UTC)


def together(store: Path) -> None:
    """Save version after version, in each of which every rule has the version's own priority; now and then undo."""
    editing = StoreEditing(store, _now)
    for turn in range(1, 900):
        standing = editing.documents()
        names = [f"r{n}" for n in range(SET)]
        changes = [Change("ladder", one, standing.get(("ladder", one)), _document(one, turn)) for one in names]
        version = editing.save(changes, by="killed", why="", source="")
        if version is None:  # the program before this one was killed at the very same turn
            continue
        if turn % 5 == 0:
            version = editing.undo(version.number, by="killed", why="")
        os.write(1, f"{version.number}\n".encode())


def count(store: Path, times: int) -> None:
    """Add one to a number that others count up too; where somebody was quicker, look again."""
    editing = StoreEditing(store, _now)
    done = 0
    while done < times:
        before = editing.documents()[COUNTER]
        after = {**before, "priority": before.get("priority", 0) + 1}
        try:
            editing.save([Change(*COUNTER, before, after)], by=str(os.getpid()), why="", source="")
        except UserError as error:
            if "changed by somebody else" not in str(error):
                raise
            continue
        done += 1
        os.write(1, b"counted\n")


def main() -> None:
    """Run the named program."""
    if sys.argv[1] == "count":
        count(Path(sys.argv[3]), int(sys.argv[2]))
    else:
        together(Path(sys.argv[2]))


if __name__ == "__main__":
    main()
