"""From starting the process to the first painted frame, against a bare PySide6 window; and the memory after it.

Both windows start in turn, so that a busy machine slows both. Run:
python -m tests.benchmarks.start_time [--repeat 20] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

RATIO_LIMIT = 1.6  # first paint of the panel over first paint of a bare label
RSS_LIMIT_MB = 90.0

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
def tell():
    print(time.monotonic_ns(), flush=True)
    print(time.monotonic_ns(), flush=True)
    sys.stdin.readline()
    app.quit()
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, tell)
label = Label("POS Assist")
label.resize(360, 720)
label.show()
app.exec()
"""
# The real command on a till that is not there: its window comes up, then its first screen.
PANEL = """
import os, sys, time
from pos_assist.cashier import view
class Watched(view.Panel):
    def __init__(self, **arguments):
        super().__init__(**arguments)
        self.seen = 0
        self.painted.connect(self.tell)
    def tell(self, _ns):
        if self.seen == 0 or (self.seen == 1 and self.screen_shown is not None):
            self.seen += 1
            print(time.monotonic_ns(), flush=True)
            if self.seen == 2:
                sys.stdin.readline()
                os._exit(0)
view.Panel = Watched
from pos_assist.cli import main
main(["run", "--db", "no-such-till.db", "--profile", "tryton-sale-point", "--lang", "pl"])
"""


@dataclass(frozen=True)
class Start:
    """One start: milliseconds to the first frame and to the first screen in it, resident memory after that."""

    ms: float
    screen_ms: float
    rss_mb: float


def start(code: str, bytecode: str) -> Start:
    """Start one window and measure it; `bytecode`: folder of compiled modules, as an installed program has."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = bytecode
    environment["POS_ASSIST_HOME"] = str(Path(bytecode) / "home")
    began = time.monotonic_ns()
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True
    ) as child:
        assert child.stdout is not None
        painted, drawn = child.stdout.readline(), child.stdout.readline()
        if not drawn:
            raise RuntimeError("the window did not start; see the messages above")
        rss = psutil.Process(child.pid).memory_info().rss
        child.communicate("\n", timeout=30)
    return Start((int(painted) - began) / 1e6, (int(drawn) - began) / 1e6, rss / 2**20)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both, their ratio, and whether the limits hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=20)
    parser.add_argument("--short", action="store_true", help="5 repetitions")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    bare, panel = [], []
    with tempfile.TemporaryDirectory() as bytecode:
        for turn in range(1 + (5 if given.short else given.repeat)):
            pair = start(BARE, bytecode), start(PANEL, bytecode)
            if turn:  # the first pair compiles, and reads the files into the cache
                bare.append(pair[0])
                panel.append(pair[1])
    bare_ms, panel_ms = (statistics.median(one.ms for one in starts) for starts in (bare, panel))
    rss = statistics.median(one.rss_mb for one in panel)
    report = {
        "bare_ms_p50": round(bare_ms, 1),
        "panel_ms_p50": round(panel_ms, 1),
        "panel_screen_ms_p50": round(statistics.median(one.screen_ms for one in panel), 1),
        "ratio": round(panel_ms / bare_ms, 3),
        "ratio_limit": RATIO_LIMIT,
        "bare_rss_mb": round(statistics.median(one.rss_mb for one in bare), 1),
        "panel_rss_mb": round(rss, 1),
        "rss_limit_mb": RSS_LIMIT_MB,
        "holds": panel_ms / bare_ms <= RATIO_LIMIT and rss <= RSS_LIMIT_MB,
    }
    print(json.dumps(report) if given.json else "\n".join(f"{name:<22}{value}" for name, value in report.items()))
    return 0 if report["holds"] else 1


if __name__ == "__main__":
    raise SystemExit(main())
