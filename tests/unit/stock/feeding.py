"""Random drops through the real folder, files and store, beside the plain calculation."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from pos_assist.adapters.stock.profile import FeedProfile
from pos_assist.adapters.stock.sources import FolderLook, Kept
from pos_assist.adapters.stock.taking import Feed
from pos_assist.adapters.store.stock_store import changes_since, sources
from tests.unit.stock.feeds import Dropped, Reference, content

Figures = dict[tuple[str, str], tuple[Decimal | None, object]]


def check_drops(drops: list[Dropped], folder: Path, store: Path, *, whole: bool) -> int:
    """Drop the files one after the other; raises AssertionError where the store says something else. Files counted."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    look = FolderLook("feed", folder, Feed(FeedProfile(), "sku", whole), Kept(store), tick=lambda: 0.0)
    reference = Reference(whole)
    mirror: Figures = {}
    seq = 0
    made: list[bytes] = []
    for number, drop in enumerate(drops):
        made.append(content(drop) if drop.again is None else made[drop.again])
        first = made.index(made[number])
        if first != number:  # meant to be, or by chance
            drop = replace(drop, again=first)  # noqa: PLW2901
        file = folder / f"drop-{number}.{drop.form}"
        file.write_bytes(made[number])
        stamp = int(drop.written.timestamp() * 1_000_000) * 1_000
        os.utime(file, ns=(stamp, stamp))

        found = look.look(drop.seen)

        accepted = reference.take(number, drop, drops, file.name)
        assert len(found.outcomes) == 1, (found, drop)
        outcome = found.outcomes[0]
        assert bool(outcome.trouble) is not accepted, (outcome, drop)
        assert sorted(path.name for path in folder.iterdir() if path.is_file()) == []
        rows, seq = changes_since(store, seq)
        mirror.update({(row.product, row.location_id): (row.on_hand, row.as_of) for row in rows})
        assert mirror == reference.known, (mirror, reference.known, drops[: number + 1])
        state = next(state for state in sources(store) if state.source == "feed")
        assert state.confirmed_at == reference.confirmed, (state, reference, drops[: number + 1])
    return len(drops)
