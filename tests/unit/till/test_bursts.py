"""A till in another process writes in bursts with busy timeout 0: it never fails, and we never see half a sale."""

from __future__ import annotations

import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from pos_assist.adapters.till.profile import Journal
from pos_assist.adapters.till.reader import TillReader
from pos_assist.services.ports import TillBusy
from tests.unit.till.shop import VIEWS, Writer, make_shop, profile, ring

CHECKED = {"basket": VIEWS["basket"].replace("'Till ' || till AS till_name", "CAST(check_sum AS INTEGER) AS till_name")}


@pytest.mark.parametrize("mode", ["wal", "delete", "truncate", "persist"])
def test_no_busy_no_torn_read_no_lost_change(tmp_path: Path, mode: str) -> None:
    db = tmp_path / "till.db"
    with closing(make_shop(db, mode)) as till:
        for product in range(2, 11):
            ring(till, 1, product)
        till.execute("UPDATE sale SET check_sum = 10")
    ours = TillReader(db, profile(Journal.WAL if mode == "wal" else Journal.DELETE, views=CHECKED))
    results: list[dict[str, Any]] = []
    with Writer(db, mode) as writer:
        order = {"commits": 2000, "most": 50, "gap_ms": [0, 4], "seed": 7}
        thread = threading.Thread(target=lambda: results.append(writer.do("burst", **order)))
        thread.start()
        reads, last = 0, 0
        while thread.is_alive() or ours.changed():
            try:
                if not ours.changed():
                    time.sleep(0.0005)
                    continue
                (basket,) = ours.baskets()
            except TillBusy:
                continue
            state = int(basket.till_name)
            assert sum(line.quantity for line in basket.lines) == state
            assert state >= last
            reads, last = reads + 1, state
        ours.close()
    assert results[0]["busy"] == 0
    assert last == results[0]["done"][-1][0] == 2010
    assert reads > 10
