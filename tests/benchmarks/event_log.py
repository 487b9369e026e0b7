"""How long an event takes: to be handed over (the caller's thread) and to be durable (the writer's).

`python -m tests.benchmarks.event_log [--short] [--json] [--slow-disk MS]`
--slow-disk runs everything under strace, which makes every fdatasync and fsync MS milliseconds slower (F6).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from pos_assist.adapters.ids import new_id
from pos_assist.adapters.store.event_log import SqliteEventLog
from pos_assist.adapters.store.migrating import upgrade
from pos_assist.services.events import Event, EventKind

DETAIL = {"candidates": [{"offer": f"add-on:{n}>{n}", "score": n / 7, "p": 0.1} for n in range(12)]}


def main() -> None:
    """Measure and print a table (milliseconds) or JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--slow-disk", type=int, metavar="MS", default=0)
    args = parser.parse_args()
    if args.slow_disk:
        sys.exit(_under_strace(args))
    events = 250 if args.short else 3000
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:  # /tmp may be memory
        results = [
            _measure(Path(folder) / "steady.db", "50 a second", events, pause=0.02, burst=1),
            _measure(Path(folder) / "bursts.db", "bursts of 100, 2 a second", events, pause=0.5, burst=100),
            _measure(Path(folder) / "flood.db", "as fast as it goes", events, pause=0.0, burst=1000),
        ]
    if args.json:
        print(json.dumps([asdict(result) for result in results], indent=2))
        return
    print(f"{'how':28}{'events':>8}{'hand over p50':>15}{'p99':>9}{'max':>9}{'durable p50':>13}{'p99':>9}{'max':>9}")
    for row in results:
        figures = [*row.enqueue_ms, *row.durable_ms]
        widths = (15, 9, 9, 13, 9, 9)
        cells = "".join(f"{figure:>{width}.3f}" for figure, width in zip(figures, widths, strict=True))
        print(f"{row.how:28}{row.events:>8}{cells}")


@dataclass(frozen=True)
class Result:
    """One way of writing; [p50, p99, largest] in milliseconds."""

    how: str
    events: int
    enqueue_ms: list[float]
    durable_ms: list[float]


def _measure(path: Path, how: str, count: int, *, pause: float, burst: int) -> Result:
    upgrade(path)
    handed: dict[str, float] = {}
    durable: dict[str, float] = {}

    def told(ids: tuple[str, ...]) -> None:
        now = time.perf_counter()
        durable.update(dict.fromkeys(ids, now))

    log = SqliteEventLog(path, on_durable=told)
    took = []
    for number in range(count):
        event = Event(new_id(), EventKind.SHOWN, datetime.now(UTC), "till-1", "basket", detail=DETAIL)
        before = time.perf_counter()
        handed[event.event_id] = before
        log.append(event)
        took.append(time.perf_counter() - before)
        if number % burst == burst - 1:
            time.sleep(pause)
    unsaved = log.close(timeout=60.0)
    assert not unsaved, f"{unsaved} events were not saved"
    waits = [durable[key] - handed[key] for key in handed]
    return Result(how, count, _percentiles(took), _percentiles(waits))


def _percentiles(seconds: Sequence[float]) -> list[float]:
    """[p50, p99, largest] in milliseconds."""
    ordered = sorted(seconds)
    return [1000 * ordered[min(len(ordered) - 1, int(len(ordered) * share))] for share in (0.5, 0.99, 1.0)]


def _under_strace(args: argparse.Namespace) -> int:
    delay = f"inject=fdatasync,fsync:delay_enter={args.slow_disk * 1000}"
    program = [sys.executable, "-m", "tests.benchmarks.event_log"]
    program += [name for name, on in (("--short", args.short), ("--json", args.json)) if on]
    strace = ["strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fdatasync,fsync", "-e", delay]
    return subprocess.run([*strace, *program], check=False).returncode


if __name__ == "__main__":
    main()
