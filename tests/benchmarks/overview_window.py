"""How long the manager's window stands still while the overview of a large shop is counted, and how long one waits.

A timer of the window's own thread ticks all the time; the longest gap between two ticks is what a person feels
(`still`). On a machine that does other things as well that is the others' share too: `busy` is the most processor time
the window's thread took in one turn of its loop. The goal is 100 ms at 1,000,000 lines and 200,000 events. `--short`
takes 20,000 lines and 4,000 events.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from pos_assist.adapters.facts.counting import FactsFile
from pos_assist.adapters.facts.people_queries import PeopleQueries
from pos_assist.adapters.facts.refresh import freshness, refresh
from pos_assist.services.people_compared import ComparedPeople
from pos_assist.services.reporting.service import Reports
from pos_assist.settings import Settings
from tests.benchmarks.facts_shop import NOW, Shop, build

SIZES = ((1_000_000, 200_000),)
SHORT = ((20_000, 4_000),)
TICK_MS = 2
PATIENCE_S = 120.0


class Look(NamedTuple):
    """One thing a person does: how long until everything is painted, and the longest the window stood still."""

    what: str
    seconds: float
    still_ms: float
    busy_ms: float


def measure(folder: Path, shop: Shop) -> list[Look]:
    """Open the page, then ask for other periods and filters."""
    from PySide6.QtCore import QTimer

    from pos_assist.manager.overview.desk import Desk
    from pos_assist.manager.overview.page import OverviewPage
    from pos_assist.manager.parts.presets import Preset
    from pos_assist.manager.parts.style import dress
    from pos_assist.ui.application import make_application
    from pos_assist.ui.theme import LIGHT
    from pos_assist.ui.worker import Worker
    from tests.gui.manager_office import ManagersDesk, home_in

    application = make_application([])
    worker, facts = Worker("figures", application), folder / "facts.duckdb"
    file = FactsFile(facts, age=partial(freshness, facts), today=NOW.date)
    people = ComparedPeople(PeopleQueries(facts))
    reporting = Reports(file, lambda progress: refresh(facts, shop.sources, now=NOW, progress=progress), people)
    desk = ManagersDesk(home_in(folder / "home"), Settings())
    office = desk.office(run=worker.run)
    page = OverviewPage(replace(office, reporting=reporting), Desk(lambda: NOW, lambda at: at, NOW.date))
    dress(page, LIGHT)
    page.resize(820, 690)
    page.show()
    ticks: list[float] = []
    timer = QTimer(interval=TICK_MS)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    painted: list[bool] = []
    page.charts.laid_out.connect(lambda: painted.append(True))

    def look(what: str, do: Callable[[], None], times: int = 1) -> Look:
        painted.clear()
        busy: list[float] = []
        application.processEvents()
        ticks[:] = [began := time.perf_counter()]
        do()
        while len(painted) < times and time.perf_counter() - began < PATIENCE_S:
            busy.append(_busy(application.processEvents))
        busy.append(_busy(application.processEvents))
        ends = [*ticks, time.perf_counter()]
        gaps = [later - earlier for earlier, later in pairwise(ends)]
        return Look(what, time.perf_counter() - began, max(gaps) * 1000, max(busy) * 1000)

    looks = [
        look("first look, then what is new", page.open, times=2),
        look("last 7 days", lambda: page.bar.choose(Preset.LAST_7)),
        look("last 30 days", lambda: page.bar.choose(Preset.LAST_30)),
        look("this year, by week", lambda: page.bar.choose(Preset.THIS_YEAR)),
        look("one till of it", lambda: page.bar.menu.toggled.emit("tills", "1")),
    ]
    timer.stop()
    worker.stop(timedelta(minutes=1).total_seconds())
    page.hide()
    page.deleteLater()
    return looks


def _busy(do: Callable[[], None]) -> float:
    """Processor seconds of this thread."""
    began = time.thread_time()
    do()
    return time.thread_time() - began


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--short", action="store_true")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows: list[dict[str, Any]] = []
    for lines, events in SHORT if given.short else SIZES:
        with tempfile.TemporaryDirectory() as folder:
            shop = build(Path(folder), lines=lines, events=events)
            refresh(Path(folder) / "facts.duckdb", shop.sources, now=NOW)
            rows += [{"lines": lines, "events": events, **one._asdict()} for one in measure(Path(folder), shop)]
    if given.json:
        print(json.dumps(rows))
        return
    print(f"{'lines':>9} {'events':>8}  {'':30} {'seconds':>8} {'still ms':>9} {'busy ms':>8}")
    for row in rows:
        times = f"{row['seconds']:8.2f} {row['still_ms']:9.0f} {row['busy_ms']:8.0f}"
        print(f"{row['lines']:9,} {row['events']:8,}  {row['what']:30} {times}")


if __name__ == "__main__":
    main()
