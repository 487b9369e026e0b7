"""Practice shares the store's care: a damaged store is mended with it, and no table of the store is left behind."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pos_assist.adapters.store import readiness
from pos_assist.adapters.store.schema import metadata
from tests.unit.practice.shop import Shop

MADE_ANEW = {"meta", "alembic_version"}  # a mended store has an id of its own


def test_every_table_of_the_store_is_carried_over_when_it_is_mended() -> None:
    assert set(readiness.KEPT_TABLES) == {table.name for table in metadata.sorted_tables} - MADE_ANEW


def test_practice_outlives_damage(shop: Shop, store: Path) -> None:
    every = shop.practise()
    shop.practising.set_goal("jan", "Two offers")
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA writable_schema = ON")
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_event_at_us'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with store.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)

    assert "damaged" in readiness.mend(store)

    assert list(shop.log.played("jan")) == every
    assert [goal.text for goal in shop.log.goals("jan")] == ["Two offers"]
