"""COMMIT in another process to painted card: the real panel, the real decision, a real till file.

    python -m tests.benchmarks.latency [--short] [--json] [--screen] [--realtime]

Prints, for WAL and for a rollback journal: commit return to painted frame (p50/p95/p99/max over every change),
the writer's own COMMIT with and without us in interleaved rounds, locks it met (busy timeout 0), final states of
bursts that were never seen, CPU a second while nothing happens, and the panel's memory.
`--screen`: in a real X server (Xvfb and openbox, started here) instead of offscreen.
`--realtime`: panel, writer and X server at real-time priority: filters other work on the machine out (as root).
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import save_rules
from pos_assist.bootstrap.learning import learn_from_till
from pos_assist.paths import Home

ROUNDS = 4


def percentiles(values: list[float]) -> dict[str, float]:
    """p50, p95, p99 and the maximum; 0 for an empty list."""
    ordered = sorted(values) or [0.0]
    return {
        name: round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 4)
        for name, share in (("p50", 0.50), ("p95", 0.95), ("p99", 0.99), ("max", 1.0))
    }


def make_till(folder: Path, journal: str) -> Path:
    """The demo shop's till, a week old (two days of a weekend teach nothing), in the asked journal mode."""
    import sqlite3

    db = folder / f"{journal}.db"
    create_shop(db, seed=7, days=7, now=datetime.now(UTC))
    connection = sqlite3.connect(db, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {journal}")
    connection.execute("UPDATE stock SET qty_milli = 1000000")
    connection.close()
    return db


def make_home(folder: Path, db: Path, profile: Path) -> Path:
    """Our own folders, with the demo shop's rules and what its receipts teach."""
    base = folder / "home"
    home = Home(base / "config", base / "data", base / "logs")
    ensure_ready(home.store)
    save_rules(home.store, read_rules(paths.db() / "demo" / "rules.toml"), source="rules.toml")
    learn_from_till(str(db), str(profile), home)
    return base


def make_profile(folder: Path, journal: str) -> Path:
    """The demo till's profile for this journal mode."""
    text = (paths.db() / "profiles" / "demo.toml").read_text(encoding="utf-8")
    file = folder / f"{journal}.toml"
    file.write_text(text.replace('journal = "wal"', f'journal = "{journal}"'), encoding="utf-8")
    return file


def at_once(realtime: bool) -> list[str]:
    """What to put before a command so that it runs before everything else on the machine."""
    return ["chrt", "-f", "10"] if realtime else []


class PanelProcess:
    """`pos-assist run` as a user starts it, with a trace."""

    def __init__(
        self, folder: Path, db: Path, profile: Path, home: Path, display: str | None, *, realtime: bool = False
    ) -> None:
        self.trace = folder / "trace.jsonl"
        self.trace.unlink(missing_ok=True)
        environment = {**os.environ, "POS_ASSIST_HOME": str(home), "POS_ASSIST_POLICY__HOLDOUT_SHARE": "0.1"}
        environment["QT_QPA_PLATFORM"] = "xcb" if display else "offscreen"
        if display:
            environment["DISPLAY"] = display
        command = [sys.executable, "-m", "pos_assist", "run", "--db", str(db), "--profile", str(profile)]
        self.process = subprocess.Popen(
            [*at_once(realtime), *command, "--delay", "0", "--trace", str(self.trace)],
            env=environment,
            stderr=subprocess.DEVNULL,
        )
        self.info = psutil.Process(self.process.pid)
        time.sleep(3.0)  # catalogue and rules are read in the background

    def idle_cpu(self, seconds: float) -> float:
        """Milliseconds of processor time a second while nothing happens."""
        before = self.info.cpu_times()
        time.sleep(seconds)
        after = self.info.cpu_times()
        return float(1000 * (after.user + after.system - before.user - before.system) / seconds)

    def lines(self) -> list[dict[str, Any]]:
        """The trace so far."""
        return [json.loads(line) for line in self.trace.read_text(encoding="utf-8").splitlines()]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)


def write(folder: Path, db: Path, journal: str, *, changes: int, burst: int, seed: int, realtime: bool) -> Any:
    """Run the writer to its end; returns its notes and how often it met a lock."""
    out = folder / "writer.jsonl"
    command = [sys.executable, "-m", "tests.benchmarks.till_writer", "--db", str(db), "--out", str(out)]
    command += ["--changes", str(changes), "--burst", str(burst), "--journal", journal, "--seed", str(seed)]
    subprocess.run([*at_once(realtime), *command], check=True)
    *notes, last = (json.loads(line) for line in out.read_text(encoding="utf-8").splitlines())
    return notes, last["busy"]


def painted_after(notes: list[dict[str, Any]], trace: list[dict[str, Any]]) -> tuple[list[float], int]:
    """Milliseconds from COMMIT's return to the frame for every change that was seen, and unseen final states."""
    seen: dict[tuple[str, int], int] = {}
    for line in trace:
        seen.setdefault((line["basket_id"], line["total_minor"]), line["painted_ns"])
    times, unseen = [], 0
    for note in notes:
        painted = seen.get((note["basket_id"], note["total_minor"]))
        if painted is not None:
            times.append((painted - note["returned_ns"]) / 1e6)
        elif note["last"]:
            unseen += 1
    return times, unseen


def commit_times(notes: list[dict[str, Any]]) -> list[float]:
    """Milliseconds of each COMMIT."""
    return [(note["returned_ns"] - note["begin_ns"]) / 1e6 for note in notes]


def measure(folder: Path, journal: str, *, short: bool, display: str | None, realtime: bool) -> dict[str, Any]:
    """Everything for one journal mode."""
    db = make_till(folder, journal)
    profile = make_profile(folder, journal)
    home = make_home(folder, db, profile)
    changes = 60 if short else 500
    alone: list[float] = []
    beside: list[float] = []
    busy = [0, 0]
    painted: list[float] = []
    unseen = 0
    memory: list[float] = []
    idle: list[float] = []
    for turn in range(1 if short else ROUNDS):
        notes, locks = write(folder, db, journal, changes=changes, burst=1, seed=turn, realtime=realtime)
        alone += commit_times(notes)
        busy[0] += locks
        panel = PanelProcess(folder, db, profile, home, display, realtime=realtime)
        try:
            notes, locks = write(folder, db, journal, changes=changes, burst=1, seed=turn, realtime=realtime)
            time.sleep(0.5)
            times, missed = painted_after(notes, panel.lines())
            painted += times
            unseen += missed
            beside += commit_times(notes)
            busy[1] += locks
            idle.append(panel.idle_cpu(2 if short else 10))
            memory.append(panel.info.memory_info().rss / 1e6)
        finally:
            panel.stop()
    panel = PanelProcess(folder, db, profile, home, display, realtime=realtime)
    try:
        notes, locks = write(
            folder, db, journal, changes=200 if short else 10_000, burst=50, seed=99, realtime=realtime
        )
        time.sleep(0.5)
        _, burst_unseen = painted_after(notes, panel.lines())
    finally:
        panel.stop()
    return {
        "journal": journal,
        "changes": len(painted),
        "painted_ms": percentiles(painted),
        "unseen": unseen,
        "commit_alone_ms": percentiles(alone),
        "commit_beside_ms": percentiles(beside),
        "commit_p99_ratio": round(percentiles(beside)["p99"] / max(1e-9, percentiles(alone)["p99"]), 2),
        "busy_alone": busy[0],
        "busy_beside": busy[1],
        "burst_commits": len(notes),
        "burst_busy": locks,
        "burst_unseen_final": burst_unseen,
        "idle_cpu_ms_per_s": round(sum(idle) / len(idle), 2),
        "memory_mb": round(max(memory), 1),
    }


@contextlib.contextmanager
def screen(wanted: bool, realtime: bool) -> Iterator[str | None]:
    """A real X server with a window manager, or none."""
    if not wanted:
        yield None
        return
    server = subprocess.Popen(
        [*at_once(realtime), "Xvfb", ":87", "-screen", "0", "1280x1024x24"], stderr=subprocess.DEVNULL
    )
    time.sleep(1.0)
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": ":87"}, stderr=subprocess.DEVNULL)
    try:
        yield ":87"
    finally:
        manager.terminate()
        server.terminate()
        manager.wait()
        server.wait()


def main() -> None:
    """Measure both journal modes and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--screen", action="store_true")
    parser.add_argument("--realtime", action="store_true")
    args = parser.parse_args()
    results = []
    with screen(args.screen, args.realtime) as display:
        for journal in ("wal", "delete"):
            with tempfile.TemporaryDirectory() as folder:
                results.append(
                    measure(Path(folder), journal, short=args.short, display=display, realtime=args.realtime)
                )
    if args.json:
        print(json.dumps(results, indent=2))
        return
    for result in results:
        print(f"{result.pop('journal')}:")
        for name, value in result.items():
            print(f"  {name:20} {value}")


if __name__ == "__main__":
    main()
