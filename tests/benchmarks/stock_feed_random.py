"""So many random stock files through the real folder and store, each compared with a plain calculation."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

from pos_assist.adapters.store.readiness import ensure_ready
from tests.unit.stock.feeding import check_drops
from tests.unit.stock.feeds import Dropped, drops

RUN = 200  # rows of files between two looks at how many there were


def check_random(files: int, seed_number: int = 0) -> dict[str, Any]:
    """At least so many files; `wrong`: those that were found wrong, with what was dropped."""
    counted, wrong = {"csv": 0, "json": 0, "xlsx": 0}, []
    seeds = random.Random(seed_number)
    with tempfile.TemporaryDirectory() as name:
        empty = Path(name) / "empty.db"
        ensure_ready(empty)
        while sum(counted.values()) < files:
            try:
                _some(empty, seeds.randrange(2**32), whole=seeds.random() < 0.5, counted=counted)
            except AssertionError as error:
                wrong.append(str(error)[:2_000])
            except ExceptionGroup as error:
                wrong += [str(one)[:2_000] for one in error.exceptions]
    return {"files": sum(counted.values()), **counted, "wrong": len(wrong), "what": wrong[:3]}


def _some(empty: Path, number: int, *, whole: bool, counted: dict[str, int]) -> None:
    """`RUN` rows of files, those of this number."""
    work = empty.with_name("work")

    @seed(number)
    @settings(
        max_examples=RUN, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
    )
    @given(found=drops(whole=whole))
    def check(found: list[Dropped]) -> None:
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        for one in found:
            counted[one.form] += 1
        check_drops(found, work / "drops", Path(shutil.copy(empty, work / "store.db")), whole=whole)

    check()
