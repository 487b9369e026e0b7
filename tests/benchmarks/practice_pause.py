"""COMMIT in the till's process to practice out of the way: the real window, the real watcher, a demo till's file.

    python -m tests.benchmarks.practice_pause [--short] [--json] [--screen]

While a round is played another process opens sales and rings lines up; each time the window gives way, and comes back
for the next one. Prints COMMIT's return to hidden window, ms (p50/p95/p99/max), how many sales it never saw, and
whether the encounter was as before. `--screen`: on a real X server (Xvfb and openbox, started here).
Required: half a second (T01).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

PAUSES, SHORT = 200, 40
BETWEEN_S = 0.15  # two lines at a till that is in a hurry
BACK_MS = 30  # after giving way
REQUIRED_MS = 500.0


def ring_up(db: Path, out: Path, changes: int) -> None:
    """The till's process: one line after the other, noting when each COMMIT returned."""
    from tests.benchmarks.till_writer import Writer

    connection = sqlite3.connect(db, isolation_level=None, timeout=0)
    articles = connection.execute("SELECT id, price_cents FROM article WHERE active AND kind = 'goods'").fetchall()
    writer = Writer(connection, random.Random(1))
    time.sleep(0.5)
    for _ in range(changes):
        writer.ring(articles)
        time.sleep(BETWEEN_S)
    out.write_text(json.dumps([note["returned_ns"] for note in writer.noted]), encoding="utf-8")


def measure(folder: Path, pauses: int) -> dict[str, Any]:
    """Play, be interrupted so many times, and see what became of it."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from pos_assist.adapters.till.profile import load_profile
    from pos_assist.adapters.till.reader import TillReader
    from pos_assist.trainer.sales import Sales
    from pos_assist.ui.application import make_application
    from pos_assist.ui.till_watch import TillWatch
    from tests.benchmarks.latency import make_till, percentiles
    from tests.gui.practice_room import PracticeRoom, begin

    application = make_application([])
    db = make_till(folder, "wal")
    window = PracticeRoom(folder).window()
    hidden: list[int] = []

    class Seen(QObject):
        """Notes when the window went away, and fetches it back."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Hide and watched is window:
                hidden.append(time.monotonic_ns())
                QTimer.singleShot(BACK_MS, window.come_back)
            return False

    seen = Seen()
    window.installEventFilter(seen)
    window.resize(1024, 728)
    window.show()
    begin(window)
    before = window.play.course.state
    watch, sales = TillWatch(TillReader(str(db), load_profile("demo"))), Sales()
    watch.baskets_read.connect(lambda baskets, *_ns: window.give_way() if sales.go_on(baskets) else None)
    watch.start()
    out = folder / "committed.json"
    command = [sys.executable, "-m", "tests.benchmarks.practice_pause", "--ring", str(db), str(out), str(pauses)]
    with subprocess.Popen(command) as till:
        poll = QTimer(interval=200)
        poll.timeout.connect(lambda: application.quit() if till.poll() is not None else None)
        poll.start()
        application.exec()
    watch.stop()
    window.removeEventFilter(seen)
    committed = json.loads(out.read_text(encoding="utf-8"))
    times = []
    for place, at in enumerate(committed):
        until = committed[place + 1] if place + 1 < len(committed) else at + 10**9
        gone = [one for one in hidden if at - 20_000_000 <= one < until - 20_000_000]
        if gone:
            times.append(max(0.0, (gone[0] - at) / 1e6))
    same = window.play.course.state == before
    return {"pauses": len(committed), "unseen": len(committed) - len(times), **percentiles(times), "same": same}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; exit code 1 where a sale was not seen in time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--screen", action="store_true")
    parser.add_argument("--ring", nargs=3, metavar=("DB", "OUT", "N"), help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.ring:
        ring_up(Path(given.ring[0]), Path(given.ring[1]), int(given.ring[2]))
        return 0
    if given.screen:
        from tests.e2e.x11.display import display

        own = [one for one, wanted in (("--short", given.short), ("--json", given.json)) if wanted]
        with display() as screen:
            command = [sys.executable, "-m", "tests.benchmarks.practice_pause", *own]
            return subprocess.run(command, env=screen.env, check=False).returncode
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        told = measure(Path(folder), SHORT if given.short else PAUSES)
    if given.json:
        print(json.dumps(told))
    else:
        print(
            f"{told['pauses']} changes at the till, {told['unseen']} unseen; the encounter is as it was: {told['same']}"
        )
        print(
            "COMMIT to hidden window, ms: "
            + "  ".join(f"{name} {told[name]:.2f}" for name in ("p50", "p95", "p99", "max"))
        )
    return int(told["unseen"] > 0 or told["max"] > REQUIRED_MS or not told["same"])


if __name__ == "__main__":
    raise SystemExit(main())
